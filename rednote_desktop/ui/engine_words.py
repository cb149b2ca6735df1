"""What is said about translation engines: their kinds, their failures, who stood in for whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rednote_desktop.domain import errors
from rednote_desktop.domain.language import ENGLISH
from rednote_desktop.services.engines import Tested
from rednote_desktop.storage.engine_settings import Kind
from rednote_desktop.translation.ledger import ANSWERED, CANCELLED, UNDER_WAY
from rednote_desktop.translation.result import (
    BUILT_IN,
    DICTIONARY,
    OWN_TERMS,
    SLANG_GLOSSARY,
    EngineFailure,
    EngineInfo,
)
from rednote_desktop.ui.errors import explain_reason


def kind_name(kind: Kind) -> str:
    """Return what a kind of server is called."""
    match kind:
        case "libretranslate":
            return "LibreTranslate"
        case "deepl":
            return "DeepL"
        case "openai":
            #: noun: a translation service that is a chat model
            return QCoreApplication.translate("Engines", "Chat service")


def kind_choice(kind: Kind) -> str:
    """Return what a kind of server is called where one is chosen."""
    if kind == "openai":
        return QCoreApplication.translate("Engines", "Chat service (OpenAI, Ollama …)")
    return kind_name(kind)


def engine_name(engine: EngineInfo) -> str:
    """Return what an engine is called: the built-in one by its pack, a server by its own name."""
    translate = QCoreApplication.translate
    if engine.through == ENGLISH:
        #: %1 are the versions of language packs
        named = translate("Engines", "Built-in translator, by way of English, packs %1")
        return named.replace("%1", engine.version or "–")
    match engine.name:
        case str(name) if name == BUILT_IN:
            #: %1 is the version of a language pack
            named = translate("Engines", "Built-in translator, pack %1")
            return named.replace("%1", engine.version or "–")
        case str(name) if name == SLANG_GLOSSARY:
            return translate("Engines", "Slang glossary")
        case str(name) if name == OWN_TERMS:
            return translate("Engines", "Your glossary")
        case str(name) if name == DICTIONARY:
            #: %1 is the name of a dictionary
            return translate("Engines", "Dictionary %1").replace("%1", name)
    return f"{engine.name} {engine.version}".strip()


def engine_caution(engine: EngineInfo) -> str:
    """Return what an engine is called, with a word of caution where it is weak."""
    name = engine_name(engine)
    if not engine.weak:
        return name
    #: %1 is the name of a translator that makes mistakes
    text = QCoreApplication.translate("Engines", "%1 (still learning)")
    return text.replace("%1", name)


def explain_engine(reason: str) -> str:
    """Return why an engine failed, given the class name of the error."""
    translate = QCoreApplication.translate
    match reason:
        case errors.AuthRequired.__name__:
            return translate("Engines", "The key is missing or not accepted.")
        case errors.NotFound.__name__:
            return translate("Engines", "There is no such service or model at this address.")
        case errors.Rejected.__name__:
            return translate("Engines", "The service refused the request.")
        case errors.Offline.__name__:
            return translate("Engines", "The service cannot be reached.")
        case errors.EngineFailed.__name__:
            return translate("Engines", "What came back was not a usable translation.")
    return explain_reason(reason)


def explain_engine_error(error: BaseException) -> str:
    """Return why an engine failed, with the address it wants to send to, if it does."""
    text = explain_engine(type(error).__name__)
    if isinstance(error, errors.Redirected) and error.address:
        return f"{text} ({error.address[:120]})"
    return text


def explain_test(tested: Tested) -> str:
    """Return what a service made of the fixed sentence, in one line."""
    #: %1 is a sentence, %2 its translation, %3 a number of milliseconds
    text = QCoreApplication.translate("Engines", "“%1” → “%2” (%3 ms)")
    values = (tested.source, tested.text, f"{tested.elapsed_ms:.0f}")
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


def explain_outcome(outcome: str) -> str:
    """Return what came of a request in the ledger."""
    translate = QCoreApplication.translate
    match outcome:
        case str(value) if value == ANSWERED:
            #: in the record of what was sent: the service answered
            return translate("Engines", "Answered")
        case str(value) if value == CANCELLED:
            #: in the record of what was sent: the reader or the program stopped waiting
            return translate("Engines", "Given up")
        case str(value) if value == UNDER_WAY:
            return translate("Engines", "No answer yet")
    return explain_engine(outcome)


def explain_passed_over(failures: Sequence[EngineFailure]) -> str:
    """Return which engines were asked first and why they did not answer; empty for none."""
    #: %1 is the name of a translation service, %2 a sentence that says why it failed
    pattern = QCoreApplication.translate("Engines", "Not by %1: %2")
    return "\n".join(
        pattern.replace("%1", engine_name(failure.engine)).replace(
            "%2", explain_engine(failure.reason)
        )
        for failure in failures
    )
