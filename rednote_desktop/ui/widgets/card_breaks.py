"""Where the lines of a large-text cover break."""

from __future__ import annotations

import re
from typing import Final

_HAN_GAP: Final = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
"""Spaces between Chinese words stand where the writer would break the line."""
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_PAUSE: Final = re.compile(r"([，。；：！？、]+) *(?=\w)")
_PARTICLE: Final = re.compile(r"[的了是就和与在]")
_LONGEST_PAUSED: Final = 32
_WIDEST_LINE: Final = 6.5
"""Ems that fit on a line at the largest letters."""
_WIDEST_PAUSED: Final = 10.5
"""Ems of the longest line for which smaller letters are better than a torn word."""


def with_good_breaks(text: str) -> str:
    """Break a short Chinese text where one would pause, so that no word is torn apart."""
    text = _HAN_GAP.sub("\n", text.strip())
    if not _HAN.search(text) or len(text) > _LONGEST_PAUSED:
        return text
    paused = _PAUSE.sub("\\1\n", text).strip()
    lines: list[str] = []
    for line in paused.split("\n"):
        halves = _halves(line) if ems(line) > _WIDEST_LINE else (line,)
        lines.extend(halves)
    fits = all(ems(line) <= _WIDEST_PAUSED for line in lines)
    return "\n".join(lines) if fits else text


def _halves(line: str) -> tuple[str, ...]:
    """Break a line after a particle near its middle, where there is one."""
    middle = len(line) / 2
    places = [match.end() for match in _PARTICLE.finditer(line)]
    places = [place for place in places if 0.3 * len(line) <= place <= 0.7 * len(line)]
    if not places:
        return (line,)
    place = min(places, key=lambda place: abs(place - middle))
    return line[:place], line[place:]


def ems(text: str) -> float:
    """Return roughly how wide a text is, in letter heights."""
    return sum(0.5 if character < "\u2000" else 1.0 for character in text)
