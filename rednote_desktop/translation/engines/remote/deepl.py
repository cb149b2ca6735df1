"""Speaks to DeepL (https://developers.deepl.com/api-reference/translate)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rednote_desktop.domain.errors import AuthRequired, Malformed, RedNoteError, UnsupportedPair
from rednote_desktop.domain.language import base, is_chinese
from rednote_desktop.translation.engines.remote.dialect import Dialect, field, message, strings

FREE_HOST: Final = "https://api-free.deepl.com"
PRO_HOST: Final = "https://api.deepl.com"

_LANGUAGES: Final = frozenset({
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr",
    "uk", "vi", "zh",
})  # fmt: skip
_TARGETS: Final = {"en": "EN-US", "pt": "PT-BR"}
_FREE_KEY: Final = ":fx"


class DeepL(Dialect):
    """``POST /v2/translate`` with several texts at a time, each a sentence of its own."""

    most_texts = 40
    most_characters = 4_000
    seconds = 20.0

    def address(self, url: str) -> str:
        return f"{url.rstrip('/')}/v2/translate"

    def headers(self, key: str) -> Mapping[str, str]:
        if not key:
            raise AuthRequired("no key")
        return {"authorization": f"DeepL-Auth-Key {key}"}

    def supports(self, source: str, target: str) -> bool:
        return base(source) in _LANGUAGES and base(target) in _LANGUAGES

    def request(self, texts: Sequence[str], source: str, target: str, key: str) -> object:
        return {
            "text": list(texts),
            "source_lang": base(source).upper(),
            "target_lang": _target(target),
            "split_sentences": "0",
            "preserve_formatting": True,
        }

    def answers(self, reply: Any, texts: Sequence[str], source: str, target: str) -> list[str]:
        given = field(reply, "translations")
        if not isinstance(given, list):
            raise Malformed("no translations")
        return strings([field(each, "text") for each in given])

    def fault(self, status: int, reply: Any, source: str, target: str) -> RedNoteError | None:
        said = message(reply).casefold()
        if status == 400 and ("source_lang" in said or "target_lang" in said):
            return UnsupportedPair(source, target)
        return None


def host_of_key(key: str) -> str:
    """Return the address that a key is for: keys of the free plan end in ``:fx``."""
    return FREE_HOST if key.endswith(_FREE_KEY) else PRO_HOST


def _target(tag: str) -> str:
    if is_chinese(tag):
        return "ZH-HANT" if "hant" in tag.lower() else "ZH-HANS"
    return _TARGETS.get(base(tag), base(tag).upper())
