"""The program is really made to crash, and tells of it when it is started again."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from rednote_desktop.storage.crash_reports import CrashReports
from tests.e2e.starting import start
from tests.support import PATIENCE

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals"),
]


def _end(process: subprocess.Popen[bytes], number: int) -> int:
    process.send_signal(number)
    try:
        return process.wait(PATIENCE)
    finally:
        process.kill()
        process.wait()


def test_a_bad_memory_access_is_reported_at_the_next_start(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    assert _end(start(profile), signal.SIGSEGV) == -signal.SIGSEGV
    again = start(profile)
    try:
        (report,) = CrashReports(profile / "crashes").all()
        text = report.read()
    finally:
        code = _end(again, signal.SIGTERM)
    assert code == 0
    assert report.ended
    assert "Segmentation fault" in text
    assert "lifecycle.py" in text
    assert report.path.stat().st_mode & 0o777 == 0o600
    assert str(Path.home()) + os.sep not in text
    assert _end(start(profile), signal.SIGTERM) == 0
    assert len(CrashReports(profile / "crashes").all()) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_an_end_from_outside_is_no_crash(tmp_path: Path, number: int) -> None:
    profile = tmp_path / "profile"
    _end(start(profile), number)
    assert _end(start(profile), signal.SIGTERM) == 0
    reports = CrashReports(profile / "crashes")
    assert reports.all() == ()
    assert not reports.running.exists()
