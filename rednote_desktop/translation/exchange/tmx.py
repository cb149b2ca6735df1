"""TMX 1.4b, the format in which translation memories are passed on.

Source: https://www.gala-global.org/tmx-14b. Inline codes of other programs are left out of the
texts, what stands in ``hi`` and ``sub`` elements stays. The kind of a translation is kept in a
``prop`` of its ``tu``, its engine as the ``creationtool`` of the translated ``tuv``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.translation.exchange.report import (
    MOST_ENTRIES,
    Contents,
    Fault,
    FileRefused,
    Problem,
    Progress,
    Refusal,
)
from rednote_desktop.translation.exchange.translations import fault_of
from rednote_desktop.translation.exchange.xml import (
    TextBuffer,
    attribute,
    escaped,
    language_of,
    read_xml,
)
from rednote_desktop.translation.memory_shelf import Kind, Remembered

_ROOT: Final = frozenset({"tmx"})
_CODES: Final = frozenset({"bpt", "ept", "it", "ph", "ut"})
_KIND: Final = "x-rednote-kind"
_DATE: Final = "%Y%m%dT%H%M%SZ"
_ANY: Final = "*all*"


def tmx_lines(items: Iterable[Remembered], version: str) -> Iterator[str]:
    """Return the pieces of a file; ``version`` is the program's."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
    yield (
        f'<header creationtool="RedNote Desktop" creationtoolversion={attribute(version)}'
        ' segtype="sentence" o-tmf="RedNote Desktop" adminlang="en" srclang="*all*"'
        ' datatype="plaintext"/>\n<body>\n'
    )
    for item in items:
        date = datetime.fromtimestamp(item.changed_at, UTC).strftime(_DATE)
        engine = f" creationtool={attribute(item.engine)}" if item.engine else ""
        source, target = attribute(item.source_language), attribute(item.target_language)
        yield (
            f'<tu srclang={source} changedate="{date}">'
            f'<prop type="{_KIND}">{item.kind}</prop>\n'
            f"<tuv xml:lang={source}><seg>{escaped(item.source)}</seg></tuv>\n"
            f'<tuv xml:lang={target} changedate="{date}"{engine}>'
            f"<seg>{escaped(item.target)}</seg></tuv></tu>\n"
        )
    yield "</body>\n</tmx>\n"


def read_tmx(data: bytes, progress: Progress) -> Contents[Remembered]:
    """Return the translations of a file. Raises ``FileRefused`` and ``Stopped``."""
    listener = _Listener()
    read_xml(data, _ROOT, listener, progress)
    return Contents(tuple(listener.entries), tuple(listener.problems))


@dataclass(slots=True)
class _Side:
    language: str
    text: str = ""
    engine: str = ""
    changed_at: int = 0


@dataclass(slots=True)
class _Unit:
    line: int
    source_language: str
    changed_at: int
    kind: str = ""
    sides: list[_Side] = field(default_factory=list)


class _Listener:
    def __init__(self) -> None:
        self.entries: list[Remembered] = []
        self.problems: list[Problem] = []
        self._source_language = _ANY
        self._unit: _Unit | None = None
        self._buffer = TextBuffer()
        self._open: list[str] = []
        self._prop = ""

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self._open.append(name)
        if name == "header":
            self._source_language = attributes.get("srclang", _ANY)
        elif name == "tu":
            if len(self.entries) + len(self.problems) >= MOST_ENTRIES:
                raise FileRefused(Refusal.TOO_MANY, line)
            source = attributes.get("srclang", self._source_language)
            self._unit = _Unit(line, source, _seconds(attributes))
        elif self._unit is not None and name == "tuv":
            side = _Side(language_of(attributes), "", attributes.get("creationtool", ""))
            side.changed_at = _seconds(attributes)
            self._unit.sides.append(side)
        elif name == "prop":
            self._prop = attributes.get("type", "")
            self._buffer.take()
        elif name == "seg":
            self._buffer.take()

    def text(self, text: str) -> None:
        inside = "seg" in self._open or "prop" in self._open
        # A ``sub`` within a code is text again.
        code = next((name for name in reversed(self._open) if name in _CODES or name == "sub"), "")
        if inside and code not in _CODES:
            self._buffer.add(text)

    def end(self, name: str) -> None:
        self._open.pop()
        if self._unit is None:
            return
        if name == "seg" and self._unit.sides:
            self._unit.sides[-1].text = self._buffer.take()
        elif name == "prop" and self._prop == _KIND:
            self._unit.kind = self._buffer.take()
        elif name == "tu":
            self._finish(self._unit)
            self._unit = None

    def _finish(self, unit: _Unit) -> None:
        wanted = base(unit.source_language)
        source = next(
            (
                side
                for side in unit.sides
                if unit.source_language == _ANY or base(side.language) == wanted
            ),
            None,
        )
        if source is None:
            self.problems.append(Problem(unit.line, Fault.NO_SOURCE))
            return
        targets = [side for side in unit.sides if side is not source]
        if not targets:
            self.problems.append(Problem(unit.line, Fault.NO_TARGET))
        kind = Kind(unit.kind) if unit.kind in set(Kind) else Kind.CORRECTED
        for target in targets:
            # Another program's name there is not an engine of this one.
            engine = target.engine if unit.kind in set(Kind) else ""
            item = Remembered(
                " ".join(source.text.split()),
                target.text.strip(),
                base(source.language),
                base(target.language),
                kind if engine else Kind.CORRECTED,
                engine,
                target.changed_at or unit.changed_at,
            )
            fault = fault_of(item)
            if fault is None:
                self.entries.append(item)
            else:
                self.problems.append(Problem(unit.line, fault))


def _seconds(attributes: Mapping[str, str]) -> int:
    """Return when an element was changed, 0 where it does not say."""
    text = attributes.get("changedate") or attributes.get("creationdate") or ""
    try:
        moment = datetime.strptime(text, _DATE).replace(tzinfo=UTC)
    except ValueError:
        return 0
    return max(0, int(moment.timestamp()))
