"""Simplified Chinese written in Traditional characters, phrase by phrase, by OpenCC.

Source of the dictionaries: Open Chinese Convert, https://github.com/BYVoid/OpenCC (Apache 2.0).
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rednote_desktop.domain.language import writes_traditional
from rednote_desktop.domain.text import RichText, Text
from rednote_desktop.translation.chinese import to_simplified, traditional_evidence
from rednote_desktop.translation.result import Outcome, SegmentPair, Translation
from rednote_desktop.translation.trust import Finding

if TYPE_CHECKING:
    import opencc

_CONFIGURATIONS: Final = {"tw": "s2twp", "hk": "s2hkp", "mo": "s2hkp", "cn": "s2tw"}
_USUAL: Final = "s2twp"
_MOSTLY: Final = 2
_FAILED: Final = ctypes.c_void_p(-1).value
"""What OpenCC's C interface returns for a configuration that it cannot open."""


class TraditionalWriter:
    """Writes Traditional Chinese as in Taiwan, Hong Kong, or with the words of the mainland.

    A tag such as ``zh-Hant-HK`` says which, ``zh-Hant`` means Taiwan and ``zh-Hant-CN`` mainland
    words. The dictionaries take some 60 ms of processor time to load.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loaded: dict[str, opencc.OpenCC] = {}

    def is_loaded(self, tag: str) -> bool:
        """Tell whether ``written`` would answer at once."""
        return _configuration(tag) in self._loaded

    def load(self, tag: str) -> None:
        """Load what a tag needs; for a worker."""
        name = _configuration(tag)
        with self._lock:
            if name not in self._loaded:
                import opencc

                with _dictionaries_in_memory(name):
                    self._loaded[name] = opencc.OpenCC(name)

    def written(self, text: str, tag: str) -> str:
        """Return the text in the characters of the tag."""
        self.load(tag)
        return str(self._loaded[_configuration(tag)].convert(text))

    def in_script(self, text: RichText, tag: str) -> RichText:
        """Return a text in the script of a tag: its words alone, not mentions, topics or links.

        What is in Traditional characters already is left as its author wrote it.
        """
        words = {span.text for span in text if isinstance(span, Text)}
        if not writes_traditional(tag):
            return _mapped(text, {each: to_simplified(each) for each in words})
        traditional, simplified = traditional_evidence("".join(words))
        if traditional > _MOSTLY * simplified:
            return text
        return _mapped(text, {each: self.written(each, tag) for each in words})

    def translation(self, made: Translation, tag: str) -> Translation:
        """Return a translation into Simplified Chinese, and its glosses, in the script of a tag."""
        if made.outcome is not Outcome.TRANSLATED:
            return replace(made, target_language=tag)
        return replace(
            made,
            target=self.in_script(made.target, tag),
            target_language=tag,
            segments=tuple(self._pair(pair, tag) for pair in made.segments),
            findings=self._findings(made.findings, tag),
        )

    def _pair(self, pair: SegmentPair, tag: str) -> SegmentPair:
        return replace(
            pair,
            target=self.in_script(pair.target, tag),
            findings=self._findings(pair.findings, tag),
            gloss=tuple(replace(word, sense=self._short(word.sense, tag)) for word in pair.gloss),
        )

    def _findings(self, findings: tuple[Finding, ...], tag: str) -> tuple[Finding, ...]:
        """Return findings with the words of the translation in the script of a tag."""
        return tuple(
            replace(each, words=tuple(self._short(word, tag) for word in each.words))
            for each in findings
        )

    def _short(self, text: str, tag: str) -> str:
        return self.written(text, tag) if writes_traditional(tag) else text


@contextmanager
def _dictionaries_in_memory(name: str) -> Iterator[None]:
    """Read the dictionaries while other Python code runs, for OpenCC to find them in memory.

    Its Python class holds the interpreter for as long as it reads; its C interface, which is in
    the same library and shares what was read, does not. Where there is none the class reads.
    """
    import opencc

    library = Path(str(vars(opencc)["opencc_clib"].__file__))
    configuration = library.parent / "share" / "opencc" / f"{name}.json"
    opened = None
    interface = ctypes.CDLL(str(library))
    if hasattr(interface, "opencc_open") and configuration.is_file():
        interface.opencc_open.restype = ctypes.c_void_p
        interface.opencc_close.argtypes = [ctypes.c_void_p]
        opened = interface.opencc_open(str(configuration).encode())
    try:
        yield
    finally:
        if opened not in (None, _FAILED):
            interface.opencc_close(opened)


def _mapped(text: RichText, written: dict[str, str]) -> RichText:
    """Return the text with other words; the very same where none differs."""
    spans = tuple(Text(written[span.text]) if isinstance(span, Text) else span for span in text)
    return text if spans == text else spans


def _configuration(tag: str) -> str:
    region = tag.lower().replace("_", "-").rsplit("-", 1)[-1]
    return _CONFIGURATIONS.get(region, _USUAL)
