"""Full-text search over Chinese and English: how texts are indexed and words looked for.

SQLite's tokenizer takes a run of Han characters for one word. Here every Han character (and kana,
and emoji) becomes a token of its own, and a Chinese word is looked for as a phrase of them, so
that words of one, two or more characters are all found and nothing needs to be segmented.
Traditional characters are folded into Simplified ones. English is stemmed by SQLite's Porter
tokenizer; the last English word also matches as the beginning of a word.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from rednote_desktop.api.local.script import simplified

_HAN: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_SINGLE: Final = re.compile(f"[{_HAN}\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_HAN_RUN: Final = re.compile(f"[{_HAN}]+")
_WORD: Final = re.compile(r"\w", re.UNICODE)
_MAX_WORDS: Final = 12
_SHORTEST_BEGINNING: Final = 3
_LONGEST_TEXT: Final = 4000


def indexed(text: str) -> str:
    """Return the text as it is indexed: folded, with a space around each Han character."""
    folded = simplified(unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]))
    return _SINGLE.sub(r" \g<0> ", folded)


@dataclass(frozen=True, slots=True)
class Query:
    """What a person looks for, as FTS5 expressions.

    ``exact`` holds every word as it is; ``loose`` also takes beginnings of English words and
    Chinese words longer than two characters piece by piece. They may be the same.
    """

    exact: str
    loose: str

    def tiers(self, strong: str) -> tuple[str, ...]:
        """Return expressions without common hits, best first.

        ``strong`` names the columns, separated by spaces, in which a hit counts most.
        """
        strongest = f"{{{strong}}} : ({self.exact})"
        tiers = [strongest, f"({self.exact}) NOT ({strongest})"]
        if self.loose != self.exact:
            tiers.append(f"({self.loose}) NOT ({self.exact})")
        return tuple(tiers)

    @property
    def any(self) -> str:
        """One expression for all hits."""
        return self.exact if self.loose == self.exact else f"({self.exact}) OR ({self.loose})"


def parse_query(words: str) -> Query | None:
    """Return the query for what was typed, or ``None`` when there is nothing to look for."""
    exact: list[str] = []
    loose: list[str] = []
    for word in words.replace("#", " ").replace("＃", " ").replace("@", " ").split()[:_MAX_WORDS]:
        tokens = indexed(word)
        if not _WORD.search(tokens) and not _SINGLE.search(tokens):
            continue
        exact.append(_phrase(tokens))
        loose.append(_loose(tokens))
    if not exact:
        return None
    return Query(" AND ".join(exact), " AND ".join(loose))


def _phrase(tokens: str) -> str:
    """Return an FTS5 string; nothing in it can act as query syntax."""
    return '"' + " ".join(tokens.replace("\x00", "").split()).replace('"', '""') + '"'


def _loose(tokens: str) -> str:
    joined = tokens.replace(" ", "")
    if _HAN_RUN.fullmatch(joined) and len(joined) > 2:
        starts = [*range(0, len(joined) - 1, 2)]
        if len(joined) % 2:
            starts.append(len(joined) - 2)
        return " AND ".join(_phrase(" ".join(joined[start : start + 2])) for start in starts)
    if joined.isalnum() and joined.isascii() and len(joined) >= _SHORTEST_BEGINNING:
        return _phrase(tokens) + "*"
    return _phrase(tokens)
