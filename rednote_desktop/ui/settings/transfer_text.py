"""Why a file, or an entry of one, was not taken in, in words for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rednote_desktop.translation.exchange.report import Fault, FileRefused, Refusal


def refusal_text(error: FileRefused) -> str:
    """Return a sentence that says why a file was refused, and in which line."""
    text = _refusal(error.refusal)
    if not error.line:
        return text
    #: %1 is the number of a line in a file
    line = QCoreApplication.translate("Transfer", "(line %1)")
    return f"{text} {line.replace('%1', str(error.line))}"


def fault_text(fault: Fault) -> str:
    """Return a few words that say why an entry was left out."""
    translate = QCoreApplication.translate
    match fault:
        case Fault.NO_SOURCE:
            return translate("Transfer", "there is no original")
        case Fault.NO_TARGET:
            return translate("Transfer", "there is no translation")
        case Fault.SAME:
            return translate("Transfer", "the translation repeats the original")
        case Fault.TOO_LONG:
            return translate("Transfer", "it is too long")
        case Fault.LANGUAGE:
            return translate("Transfer", "the languages are missing or the same")
        case Fault.CELLS:
            return translate("Transfer", "it has more cells than there are columns")
        case Fault.QUOTES:
            return translate("Transfer", "its quotes do not close")


def _refusal(refusal: Refusal) -> str:
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.TOO_LARGE:
            return translate("Transfer", "The file is larger than 64 MB.")
        case Refusal.TOO_MANY:
            return translate("Transfer", "The file has more than 500,000 entries.")
        case Refusal.UNREADABLE:
            return translate("Transfer", "The file could not be read.")
        case Refusal.NOT_TEXT:
            return translate("Transfer", "The file is not text in UTF-8 or UTF-16.")
        case Refusal.WRONG_FORMAT:
            return translate(
                "Transfer", "The file is XML, but not of the kind that is wanted here."
            )
        case Refusal.NOT_WELL_FORMED:
            return translate("Transfer", "The file is damaged: its XML does not hold together.")
        case Refusal.ENTITIES:
            return translate(
                "Transfer",
                "The file declares entities. Such files can fill the memory or read other files, so"
                " they are refused.",
            )
        case Refusal.TOO_DEEP:
            return translate("Transfer", "The file is nested too deep to be a list of entries.")
        case Refusal.NO_COLUMNS:
            return translate(
                "Transfer",
                "The first line has to name the columns, such as source, target, source_language"
                " and target_language.",
            )
