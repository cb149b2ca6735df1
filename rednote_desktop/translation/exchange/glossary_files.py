"""The reader's terms as a CSV table and as TBX.

TBX is written as ISO 30042:2019 (version 3), dialect TBX-Basic, style DCA: data categories are
attributes. Both styles are read, and ``martif`` files of version 2. TBX names concepts, not
directions: a term that goes one way only says so in a ``projectSubset``, which TBX-Basic has for a
program's own use; without one a pair of terms goes both ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, base
from rednote_desktop.translation.exchange.report import (
    MOST_ENTRIES,
    Contents,
    Fault,
    FileRefused,
    Problem,
    Progress,
    Refusal,
)
from rednote_desktop.translation.exchange.tables import read_table, table_lines
from rednote_desktop.translation.exchange.xml import (
    TextBuffer,
    attribute,
    escaped,
    language_of,
    read_xml,
)
from rednote_desktop.translation.scripts import has_han
from rednote_desktop.translation.term_store import tidy, usable
from rednote_desktop.translation.terms import LONGEST_TERM, Term, has_word

_COLUMNS: Final = (
    *("source", "target", "source_language", "target_language", "both_ways", "note"),
)
_NAMES: Final = {name: name for name in _COLUMNS} | {
    "term": "source",
    "translation": "target",
    "meaning": "target",
    "source language": "source_language",
    "target language": "target_language",
    "both ways": "both_ways",
}
_NEEDED: Final = frozenset({"source", "target"})
_YES: Final = frozenset({"1", "yes", "true", "x", "是"})

_ROOT: Final = frozenset({"tbx", "martif"})
_ENTRY: Final = frozenset({"conceptEntry", "termEntry"})
_LANGUAGE: Final = frozenset({"langSec", "langSet"})
_PREFERRED: Final = re.compile("preferredTerm", re.IGNORECASE)
_UNWANTED: Final = re.compile("deprecatedTerm|supersededTerm", re.IGNORECASE)
_ONE_WAY: Final = re.compile(r"rednote:([a-z]{2,8})>([a-z]{2,8})")


def term_lines(terms: Iterable[Term]) -> Iterator[str]:
    """Return the pieces of a CSV file."""
    rows = (
        (
            *(term.source, term.target, term.source_language, term.target_language),
            *("yes" if term.both_ways else "no", term.note),
        )
        for term in terms
    )
    return table_lines(_COLUMNS, rows)


def read_terms(path: Path, progress: Progress) -> Contents[Term]:
    """Return the terms of a CSV file. Raises ``FileRefused`` and ``Stopped``.

    Where no languages are named a term with a Chinese character is Chinese, any other English.
    """
    problems: list[Problem] = []
    entries: list[Term] = []
    for line, cells in read_table(path, _NAMES, _NEEDED, problems, progress):
        chinese = has_han(cells["source"])
        term = Term(
            cells["source"],
            cells["target"],
            cells.get("source_language", "").strip() or (SIMPLIFIED if chinese else ENGLISH),
            cells.get("target_language", "").strip() or (ENGLISH if chinese else SIMPLIFIED),
            cells.get("both_ways", "").strip().casefold() in _YES,
            cells.get("note", ""),
        )
        _take(tidy(term), line, entries, problems)
    return Contents(tuple(entries), tuple(problems))


def tbx_lines(terms: Iterable[Term]) -> Iterator[str]:
    """Return the pieces of a TBX file."""
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n'
        "<tbxHeader><fileDesc><sourceDesc><p>Own terms, from RedNote Desktop</p></sourceDesc>"
        "</fileDesc></tbxHeader>\n<text><body>\n"
    )
    for number, term in enumerate(terms, 1):
        one_way = (
            ""
            if term.both_ways
            else '<admin type="projectSubset">'
            + escaped(f"rednote:{term.source_language}>{term.target_language}")
            + "</admin>"
        )
        note = f"<note>{escaped(term.note)}</note>" if term.note else ""
        yield (
            f'<conceptEntry id="c{number}">{note}\n'
            f"<langSec xml:lang={attribute(term.source_language)}><termSec>"
            f"<term>{escaped(term.source)}</term>{one_way}</termSec></langSec>\n"
            f"<langSec xml:lang={attribute(term.target_language)}><termSec>"
            f"<term>{escaped(term.target)}</term></termSec></langSec>\n</conceptEntry>\n"
        )
    yield "</body></text>\n</tbx>\n"


def read_tbx(data: bytes, progress: Progress) -> Contents[Term]:
    """Return the terms of a file. Raises ``FileRefused`` and ``Stopped``."""
    listener = _Listener()
    read_xml(data, _ROOT, listener, progress)
    return Contents(tuple(listener.entries), tuple(listener.problems))


@dataclass(slots=True)
class _Side:
    language: str
    terms: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Concept:
    line: int
    sides: list[_Side] = field(default_factory=list)
    note: str = ""
    one_way: tuple[str, str] | None = None


class _Listener:
    """Takes from every language the preferred term, else the first that is not deprecated."""

    def __init__(self) -> None:
        self.entries: list[Term] = []
        self.problems: list[Problem] = []
        self._concept: _Concept | None = None
        self._buffer = TextBuffer()
        self._status = False

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self._buffer.take()
        self._status = name == "administrativeStatus" or (
            attributes.get("type") == "administrativeStatus"
        )
        if name in _ENTRY:
            if len(self.entries) + len(self.problems) >= MOST_ENTRIES:
                raise FileRefused(Refusal.TOO_MANY, line)
            self._concept = _Concept(line)
        elif name in _LANGUAGE and self._concept is not None:
            self._concept.sides.append(_Side(base(language_of(attributes))))

    def text(self, text: str) -> None:
        self._buffer.add(text)

    def end(self, name: str) -> None:
        concept = self._concept
        text = self._buffer.take()
        if concept is None:
            return
        one_way = _ONE_WAY.fullmatch(text.strip())
        if name == "term" and concept.sides:
            concept.sides[-1].terms.append(text)
        elif name == "note" and not concept.note:
            concept.note = text
        elif one_way is not None:
            concept.one_way = one_way.group(1), one_way.group(2)
        elif self._status and concept.sides and concept.sides[-1].terms:
            _judge(concept.sides[-1], text)
        elif name in _ENTRY:
            self._finish(concept)
            self._concept = None
        self._status = False

    def _finish(self, concept: _Concept) -> None:
        first: dict[str, str] = {}
        for side in concept.sides:
            if side.terms:
                first.setdefault(side.language, side.terms[0])
        if len(first) < 2:
            self.problems.append(
                Problem(concept.line, Fault.NO_TARGET if first else Fault.NO_SOURCE)
            )
            return
        if concept.one_way is not None and set(concept.one_way) <= set(first):
            source, target = concept.one_way
            pairs = [(source, target)]
        else:
            source, *others = first
            pairs = [(source, target) for target in others]
        for source, target in pairs:
            both = concept.one_way is None
            term = Term(first[source], first[target], source, target, both, concept.note)
            _take(tidy(term), concept.line, self.entries, self.problems)


def _judge(side: _Side, status: str) -> None:
    """Put a preferred term first and drop a deprecated one; ``status`` is that of the last."""
    if _PREFERRED.search(status):
        side.terms.insert(0, side.terms.pop())
    elif _UNWANTED.search(status):
        side.terms.pop()


def _take(term: Term, line: int, entries: list[Term], problems: list[Problem]) -> None:
    if usable(term):
        entries.append(term)
    elif not has_word(term.source):
        problems.append(Problem(line, Fault.NO_SOURCE))
    elif not term.target:
        problems.append(Problem(line, Fault.NO_TARGET))
    elif max(len(term.source), len(term.target)) > LONGEST_TERM:
        problems.append(Problem(line, Fault.TOO_LONG))
    else:
        problems.append(Problem(line, Fault.LANGUAGE))
