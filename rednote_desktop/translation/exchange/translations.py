"""The translation memory as a table, and what of it may be taken in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.translation.exchange.report import (
    LONGEST_TEXT,
    Contents,
    Fault,
    Problem,
    Progress,
)
from rednote_desktop.translation.exchange.tables import read_table, table_lines
from rednote_desktop.translation.memory_shelf import Kind, Remembered

_COLUMNS: Final = (
    *("source", "target", "source_language", "target_language", "kind", "engine", "changed_at"),
)
_NAMES: Final = {name: name for name in _COLUMNS} | {
    "original": "source",
    "translation": "target",
    "source language": "source_language",
    "target language": "target_language",
    "changed at": "changed_at",
}
_NEEDED: Final = frozenset({"source", "target", "source_language", "target_language"})


def translation_lines(items: Iterable[Remembered]) -> Iterator[str]:
    """Return the pieces of a CSV file."""
    rows = (
        (
            *(item.source, item.target, item.source_language, item.target_language),
            *(item.kind, item.engine, datetime.fromtimestamp(item.changed_at, UTC).isoformat()),
        )
        for item in items
    )
    return table_lines(_COLUMNS, rows)


def read_translations(path: Path, progress: Progress) -> Contents[Remembered]:
    """Return the translations of a CSV file. Raises ``FileRefused`` and ``Stopped``."""
    problems: list[Problem] = []
    entries: list[Remembered] = []
    for line, cells in read_table(path, _NAMES, _NEEDED, problems, progress):
        item = _item(cells)
        fault = fault_of(item)
        if fault is None:
            entries.append(item)
        else:
            problems.append(Problem(line, fault))
    return Contents(tuple(entries), tuple(problems))


def fault_of(item: Remembered) -> Fault | None:
    """Return why a translation is not taken in, or None.

    The reader may want a sentence left as it is; what an engine left as it is, is no translation.
    """
    if not item.source.strip():
        return Fault.NO_SOURCE
    if not item.target.strip():
        return Fault.NO_TARGET
    if max(len(item.source), len(item.target)) > LONGEST_TEXT:
        return Fault.TOO_LONG
    languages = item.source_language, item.target_language
    possible = all(2 <= len(tag) <= 8 and tag.isascii() and tag.isalpha() for tag in languages)
    if not possible or languages[0] == languages[1]:
        return Fault.LANGUAGE
    if item.kind is not Kind.CORRECTED and item.source.strip() == item.target.strip():
        return Fault.SAME
    return None


def _item(cells: dict[str, str]) -> Remembered:
    engine = cells.get("engine", "").strip()
    kind = cells.get("kind", "").strip().casefold()
    return Remembered(
        " ".join(cells["source"].split()),
        cells["target"].strip(),
        base(cells["source_language"].strip()),
        base(cells["target_language"].strip()),
        Kind(kind) if engine and kind in set(Kind) else Kind.CORRECTED,
        engine if kind in set(Kind) else "",
        _seconds(cells.get("changed_at", "")),
    )


def _seconds(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return 0
    return max(0, int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()))
