"""Writes a sentence as the engine was taught to read it, and its answer as people write."""

from __future__ import annotations

import re
from typing import Final

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.scripts import CLOSED_UP, HAN, has_han

_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FULL_WIDTH_WORDS: Final = {
    code: half
    for code, half in _FULL_WIDTH.items()
    if chr(half).isalnum() or chr(half) in "%+-=/*&#@$<>_"
}
_CHINESE_MARKS: Final = str.maketrans(
    {"\u00a0": " ", "\u3000": " ", "「": "“", "」": "”", "『": "‘", "』": "’", "￥": "¥"}
)
_ENGLISH_MARKS: Final = str.maketrans(
    {
        "“": '"', "”": '"', "‘": "'", "’": "'", "„": '"', "«": '"', "»": '"', "–": "-",
        "…": "...", "\u00a0": " ", "`": "'",
        "，": ", ", "。": ". ", "！": "! ", "？": "? ", "；": "; ", "：": ": ", "（": " (",
        "）": ") ",
    }
)  # fmt: skip
_SPACES: Final = re.compile(r"\s+")
_HALF_MARK: Final = re.compile(
    rf"(?<=[{HAN}”）])\s*([,!?;:])\s*(?=[{HAN}“（\s]|$)|(?<=[{HAN}”）])\.(?=\s|$)"
)
_TO_FULL: Final = {",": "，", "!": "！", "?": "？", ";": "；", ":": "：", ".": "。"}
_SPACE_BETWEEN: Final = re.compile(f"(?<=[{HAN}]) (?=[{HAN}])")
_SPACE_BESIDE: Final = re.compile(f"(?<=[{CLOSED_UP}]) | (?=[{CLOSED_UP}])")
_REPEATED_MARK: Final = re.compile(r"([！？!?~～。，,])\1+")
_LONG_LAUGH: Final = re.compile(r"(哈|嘿|呵|啊|呜|嘻|h|6)\1{4,}")
_STRETCHED: Final = re.compile(r"([A-Za-z])\1{3,}")
_LONE_I: Final = re.compile(r"\bi\b(?!\.)")
_SHOUTED: Final = re.compile(r"(?<![A-Za-z])[A-Z][A-Z']{3,}(?![A-Za-z])")

_LATIN_MARKS: Final = str.maketrans(
    {
        "，": ", ", "。": ". ", "！": "! ", "？": "? ", "；": "; ", "：": ": ", "、": ", ",
        "（": " (", "）": ") ", "“": '"', "”": '"', "「": '"', "」": '"', "『": "'",
        "』": "'", "～": "~",
    }
)  # fmt: skip
_CHINESE_OF_LATIN: Final = str.maketrans(",!?;:.", "，！？；：。")
_GAP_AFTER_MARK: Final = re.compile(r"([，！？；：。])\s+")
_GAP_BEFORE_MARK: Final = re.compile(r"\s+([,.!?;:)])")
_LONE_STOP: Final = re.compile(r"(?<![.。])[.。]$")
_END_MARK: Final = re.compile(r"[。！？.!?]+[”’\"')）」』]*$")


def for_engine(text: str, source: str) -> str:
    """Return the sentence in the spelling that the packs' training text has."""
    if is_chinese(source):
        return _chinese_for_engine(text)
    text = text.translate(_FULL_WIDTH_WORDS).translate(_ENGLISH_MARKS)
    text = _STRETCHED.sub(r"\1\1", text)
    text = _quietly(text)
    text = _REPEATED_MARK.sub(r"\1", text)
    return _GAP_BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)).strip()


def after_engine(output: str, source_text: str, target: str) -> str:
    """Return the engine's answer with the target's punctuation and the source's way of ending.

    A source without a stop gives a translation without one and the other way round: titles and
    short comments seldom carry it, and an added one looks odd beside the original.
    """
    output = output.strip()
    if is_chinese(target):
        output = _SPACE_BETWEEN.sub("", output)
    else:
        output = _SPACES.sub(" ", output.translate(_LATIN_MARKS)).strip()
        output = _GAP_BEFORE_MARK.sub(r"\1", output)
        output = output[:1].upper() + output[1:] if has_han(source_text) else output
    stop = _END_MARK.search(source_text.rstrip())
    if stop is None:
        return output[:-1] if _LONE_STOP.search(output) else output
    if output and not _END_MARK.search(output):
        output += marks_for(stop.group()[0], target).strip()
    return output


def marks_for(text: str, target: str) -> str:
    """Return punctuation that stands alone between kept pieces in the target's form."""
    if is_chinese(target):
        return _GAP_AFTER_MARK.sub(r"\1", text.translate(_CHINESE_OF_LATIN))
    return _SPACES.sub(" ", text.translate(_LATIN_MARKS))


def _quietly(text: str) -> str:
    """Write shouted words small: a model cuts capitals into single letters and invents."""
    if sum(map(str.isupper, text)) * 10 > 7 * sum(map(str.isalpha, text)) and " " in text.strip():
        text = text.lower()
        text = _LONE_I.sub("I", text)
        return text[:1].upper() + text[1:]
    return _SHOUTED.sub(lambda match: match.group().lower(), text)


def _chinese_for_engine(text: str) -> str:
    text = to_simplified(text).translate(_FULL_WIDTH_WORDS).translate(_CHINESE_MARKS)
    text = _SPACES.sub(" ", text).strip()
    text = _HALF_MARK.sub(lambda match: _TO_FULL[match.group().strip()], text)
    text = _SPACE_BETWEEN.sub("，", text)
    text = _SPACE_BESIDE.sub("", text)
    text = _LONG_LAUGH.sub(r"\1\1\1", text)
    return _REPEATED_MARK.sub(r"\1", text)
