"""Speaks to LibreTranslate servers (https://docs.libretranslate.com/api/operations/translate/)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rednote_desktop.domain.errors import AuthRequired, RedNoteError, UnsupportedPair
from rednote_desktop.domain.language import base, is_chinese
from rednote_desktop.translation.engines.remote.dialect import Dialect, field, message, strings

_LANGUAGES: Final = frozenset({
    "ar", "az", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa",
    "fi", "fr", "ga", "gl", "he", "hi", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb",
    "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tl", "tr", "uk", "ur",
    "vi", "zh",
})  # fmt: skip


class LibreTranslate(Dialect):
    """``POST /translate`` with several texts at a time."""

    most_texts = 24
    most_characters = 2_000
    seconds = 25.0

    def address(self, url: str) -> str:
        return f"{url.rstrip('/').removesuffix('/translate')}/translate"

    def headers(self, key: str) -> Mapping[str, str]:
        return {}

    def supports(self, source: str, target: str) -> bool:
        return base(source) in _LANGUAGES and base(target) in _LANGUAGES

    def request(self, texts: Sequence[str], source: str, target: str, key: str) -> object:
        asked: dict[str, object] = {
            "q": list(texts),
            # The pipeline hands Chinese over in simplified characters.
            "source": base(source),
            "target": _target(target),
            "format": "text",
        }
        return {**asked, "api_key": key} if key else asked

    def answers(self, reply: Any, texts: Sequence[str], source: str, target: str) -> list[str]:
        return strings(field(reply, "translatedText"))

    def fault(self, status: int, reply: Any, source: str, target: str) -> RedNoteError | None:
        said = message(reply).casefold()
        if status == 400 and "api key" in said:
            return AuthRequired(said)
        if status == 400 and "not supported" in said:
            return UnsupportedPair(source, target)
        return None


def _target(tag: str) -> str:
    if is_chinese(tag):
        return "zt" if "hant" in tag.lower() else "zh"
    return base(tag)
