"""Reports on errors that nobody caught, kept as small text files in the profile."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

REPORTS: Final = 10
"""So many are kept; the oldest goes."""
LONGEST: Final = 64_000
"""Characters of one report; what is longer loses its middle."""

_UNSEEN: Final = ".new.txt"
_SEEN: Final = ".txt"
_PREFIX: Final = "crash-"
_CUT: Final = "\n…\n"


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One report; ``ended`` says that the program ended with it, ``seen`` that the reader knows."""

    path: Path
    when: datetime
    ended: bool
    seen: bool

    def read(self) -> str:
        """Return the text; raises ``OSError``."""
        return self.path.read_text(encoding="utf-8", errors="replace")


class CrashReports:
    """The reports of one profile in ``folder``; the methods raise ``OSError``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def running(self) -> Path:
        """The file into which Python writes when the program ends hard."""
        return self.folder / "running.dump"

    def all(self) -> tuple[CrashReport, ...]:
        """Return all reports, the newest first."""
        if not self.folder.is_dir():
            return ()
        found = [_report(path) for path in self.folder.glob(f"{_PREFIX}*{_SEEN}")]
        known = [report for report in found if report is not None]
        return tuple(sorted(known, key=lambda report: report.path.name, reverse=True))

    def keep(self, text: str, *, ended: bool, now: datetime | None = None) -> CrashReport:
        """Keep a report for its owner alone; the oldest make room."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        moment = now or datetime.now(UTC)
        path = self._free_name(moment, "ended" if ended else "error")
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(_shortened(text))
        for report in self.all()[REPORTS:]:
            self.delete(report)
        return CrashReport(path, moment.replace(microsecond=0), ended, seen=False)

    def mark_seen(self) -> None:
        """Remember that the reader knows of all there are."""
        for report in self.all():
            if not report.seen:
                name = report.path.name.removesuffix(_UNSEEN) + _SEEN
                report.path.replace(report.path.with_name(name))

    def delete(self, report: CrashReport) -> None:
        """Delete a report, whichever of its names it has by now."""
        stem = report.path.name.removesuffix(_UNSEEN).removesuffix(_SEEN)
        for suffix in (_UNSEEN, _SEEN):
            with contextlib.suppress(FileNotFoundError):
                report.path.with_name(stem + suffix).unlink()

    def _free_name(self, moment: datetime, kind: str) -> Path:
        stamp = moment.astimezone(UTC).strftime("%Y%m%d-%H%M%S-%f")
        return self.folder / f"{_PREFIX}{stamp}-{kind}{_UNSEEN}"


def _report(path: Path) -> CrashReport | None:
    seen = not path.name.endswith(_UNSEEN)
    stem = path.name.removesuffix(_UNSEEN).removesuffix(_SEEN).removeprefix(_PREFIX)
    stamp, _, kind = stem.rpartition("-")
    try:
        when = datetime.strptime(stamp, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
    except ValueError:
        return None
    return CrashReport(path, when, kind == "ended", seen)


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    half = (LONGEST - len(_CUT)) // 2
    return text[:half] + _CUT + text[-half:]
