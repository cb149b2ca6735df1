"""CSV tables with a line of column names, as spreadsheets read and write them.

RFC 4180; comma, semicolon or tab. A cell that a spreadsheet would take for a formula is written
with an apostrophe before it, and one apostrophe is taken off when it is read: texts come from
anybody.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from rednote_desktop.translation.exchange.files import read_text
from rednote_desktop.translation.exchange.report import (
    LONGEST_TEXT,
    MOST_ENTRIES,
    Fault,
    FileRefused,
    Problem,
    Progress,
    Refusal,
)

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r]")
_LARGEST_CELL: Final = 4 * LONGEST_TEXT
_MOST_LINES: Final = 100
"""So many lines one row may go over."""


def table_lines(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Return the pieces of a file; it begins with the mark by which spreadsheets know UTF-8."""
    yield "\ufeff"
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    for number, row in enumerate((columns, *rows)):
        writer.writerow(_guarded(cell) for cell in row)
        if number % 500 == 0:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def read_table(
    path: Path,
    columns: Mapping[str, str],
    needed: frozenset[str],
    problems: list[Problem],
    progress: Progress,
) -> Iterator[tuple[int, dict[str, str]]]:
    """Return the rows with the line on which each begins; ``problems`` gets what is left out.

    ``columns`` gives the own name of every name a column may have, in small letters; other columns
    are passed over. Raises ``FileRefused``, also when one of the ``needed`` is missing.
    """
    text = read_text(path)
    lines = list(io.StringIO(text, newline=""))
    if len(lines) > MOST_ENTRIES * 4:
        raise FileRefused(Refusal.TOO_MANY, MOST_ENTRIES * 4)
    names: list[str] | None = None
    for line, row in _records(lines, _delimiter(text)):
        progress.reached(line, len(lines))
        if row is None and names is None:
            raise FileRefused(Refusal.NO_COLUMNS, line)
        if row is None:
            problems.append(Problem(line, Fault.QUOTES))
        elif not any(cell.strip() for cell in row):
            continue
        elif names is None:
            names = [columns.get(cell.strip().casefold(), "") for cell in row]
            if not needed <= set(names):
                raise FileRefused(Refusal.NO_COLUMNS, line)
        elif len(row) > len(names):
            problems.append(Problem(line, Fault.CELLS))
        else:
            yield line, _cells(names, row)
    if names is None:
        raise FileRefused(Refusal.NO_COLUMNS, 1)


def _records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Return the rows with the line each begins on; after one whose quotes are wrong, which is
    None, it goes on with the next line.
    """
    csv.field_size_limit(_LARGEST_CELL)
    start = 0
    while start < len(lines):
        ahead = (lines[number] for number in range(start, min(start + _MOST_LINES, len(lines))))
        reader = csv.reader(ahead, delimiter=delimiter, strict=True)
        try:
            yield start + 1, next(reader)
            start += reader.line_num
        except csv.Error:
            yield start + 1, None
            start += 1


def _cells(names: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    cells = {name: "" for name in names if name}
    for name, cell in zip(names, row, strict=False):
        if name:
            cells[name] = cell[1:] if _GUARDED.match(cell) else cell
    return cells


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _delimiter(text: str) -> str:
    """Return what divides the cells of the first line that says something."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=first.count)
