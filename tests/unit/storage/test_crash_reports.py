"""Crash reports are few, small and their owner's alone."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rednote_desktop.storage.crash_reports import LONGEST, REPORTS, CrashReports

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


def test_the_newest_come_first_and_the_oldest_go(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path / "crashes")
    assert reports.all() == ()
    for number in range(REPORTS + 3):
        moment = NOON + timedelta(minutes=number)
        reports.keep(f"number {number}", ended=number % 2 == 0, now=moment)
    kept = reports.all()
    assert [report.read() for report in kept] == [
        f"number {number}" for number in range(REPORTS + 2, 2, -1)
    ]
    assert kept[0].when == NOON + timedelta(minutes=REPORTS + 2)
    assert [report.ended for report in kept[:2]] == [REPORTS % 2 == 0, REPORTS % 2 == 1]


def test_a_long_one_loses_its_middle(tmp_path: Path) -> None:
    kept = CrashReports(tmp_path).keep("a" * LONGEST + "b" * LONGEST, ended=True)
    text = kept.read()
    assert len(text) <= LONGEST
    assert text.startswith("aaa")
    assert text.endswith("bbb")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        report = CrashReports(tmp_path / "crashes").keep("text", ended=True)
    finally:
        os.umask(before)
    assert report.path.stat().st_mode & 0o777 == 0o600
    assert report.path.parent.stat().st_mode & 0o777 == 0o700


def test_seen_ones_stay_until_they_are_deleted(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    made = reports.keep("text", ended=False)
    assert not reports.all()[0].seen
    reports.mark_seen()
    reports.mark_seen()
    (report,) = reports.all()
    assert report.seen
    assert not report.ended
    assert report.read() == "text"
    reports.delete(made)
    assert reports.all() == (), "whichever name it has by now"


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "crash-of-mine.txt").write_text("mine")
    (tmp_path / "running.dump").write_text("")
    reports = CrashReports(tmp_path)
    assert reports.all() == ()
    for _ in range(REPORTS + 2):
        reports.keep("text", ended=True)
    assert (tmp_path / "crash-of-mine.txt").exists()
