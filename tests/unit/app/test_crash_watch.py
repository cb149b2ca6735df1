"""Errors that nobody caught leave a report; an end that was asked for leaves none."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rednote_desktop.storage.crash_reports import CrashReport, CrashReports

ROOT = Path(__file__).resolve().parents[3]
SECRET = "what nobody may read"

BEGIN = f"""
import asyncio, faulthandler, os, signal, sys, threading, time
from pathlib import Path
from rednote_desktop.app.crash_watch import CrashWatch
from rednote_desktop.storage.crash_reports import CrashReports
watch = CrashWatch(CrashReports(Path(sys.argv[1])))
watch.start()
secret = {SECRET!r}
def fail(words):
    raise ValueError(words)
"""


def _run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _only(folder: Path) -> tuple[CrashReport, str]:
    (report,) = CrashReports(folder).all()
    return report, report.read()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("fail(secret)", "Nobody caught an error."),
        (
            "thread = threading.Thread(target=fail, args=(secret,)); thread.start(); thread.join()",
            "Nobody caught an error on another thread.",
        ),
        (
            "class Made:\n    def __del__(self): fail(secret)\nMade()",
            "An error could not be raised.",
        ),
        (
            "async def main():\n"
            "    watch.watch_loop(asyncio.get_running_loop())\n"
            "    async def work(): fail(secret)\n"
            "    task = asyncio.create_task(work())\n"
            "    await asyncio.sleep(0.01)\n"
            "    del task\n"
            "asyncio.run(main())",
            "Nobody caught an error of a task.",
        ),
    ],
)
def test_what_nobody_caught_is_kept_without_words(tmp_path: Path, code: str, said: str) -> None:
    done = _run(tmp_path / "crashes", code)
    assert SECRET in done.stderr, "at the terminal everything is said as ever"
    report, text = _only(tmp_path / "crashes")
    assert text.startswith(said)
    assert "RedNote Desktop" in text
    assert ", in fail" in text
    assert "ValueError\n" in text
    assert SECRET not in text
    assert not report.ended


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("faulthandler._sigsegv()", "Segmentation fault"),
        ("os.abort()", "Aborted"),
        (
            "from PySide6.QtCore import qFatal\ndef give_up():\n    qFatal('private')\ngive_up()",
            "in give_up",
        ),
    ],
)
def test_a_hard_end_is_told_at_the_next_start(tmp_path: Path, code: str, said: str) -> None:
    folder = tmp_path / "crashes"
    assert _run(folder, code).returncode != 0
    assert CrashReports(folder).all() == ()
    assert _run(folder, "watch.close()").returncode == 0
    report, text = _only(folder)
    assert report.ended
    assert not report.seen
    assert text.startswith("The program ended hard.")
    assert said in text
    assert "private" not in text
    assert _run(folder, "watch.close()").returncode == 0
    assert len(CrashReports(folder).all()) == 1, "it is told once"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize(
    "code", ["os.kill(os.getpid(), signal.SIGKILL)", "os.kill(os.getpid(), signal.SIGTERM)", ""]
)
def test_an_end_from_outside_is_no_crash(tmp_path: Path, code: str) -> None:
    folder = tmp_path / "crashes"
    _run(folder, code)
    assert _run(folder, "watch.close(); watch.close()").returncode == 0
    assert CrashReports(folder).all() == ()
    assert not CrashReports(folder).running.exists()


def test_what_fails_again_and_again_is_kept_once_and_others_a_few_times(tmp_path: Path) -> None:
    same = (
        "for _ in range(20):\n"
        "    try: fail(secret)\n"
        "    except ValueError as e: sys.excepthook(ValueError, e, e.__traceback__)\n"
    )
    _run(tmp_path / "same", same)
    assert len(CrashReports(tmp_path / "same").all()) == 1
    different = "\n".join(
        "try: fail(secret)\nexcept ValueError as e: sys.excepthook(ValueError, e, e.__traceback__)"
        for _ in range(20)
    )
    _run(tmp_path / "different", different)
    assert len(CrashReports(tmp_path / "different").all()) == 5


def test_the_error_that_ends_the_program_is_kept_as_such(tmp_path: Path) -> None:
    code = "try: fail(secret)\nexcept ValueError as e: watch.ended_by(e)\nwatch.close()"
    assert _run(tmp_path / "crashes", code).returncode == 0
    report, text = _only(tmp_path / "crashes")
    assert report.ended
    assert SECRET not in text


def test_closing_gives_back_what_was_taken(tmp_path: Path) -> None:
    code = (
        "watch.close()\n"
        "assert sys.excepthook is sys.__excepthook__\n"
        "assert threading.excepthook is threading.__excepthook__\n"
        "assert sys.unraisablehook is sys.__unraisablehook__\n"
        "assert not faulthandler.is_enabled()\n"
    )
    done = _run(tmp_path / "crashes", code)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such modes")
def test_the_dump_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "crashes"
    _run(folder, "os.umask(0)\nos.kill(os.getpid(), signal.SIGKILL)")
    assert CrashReports(folder).running.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_text("a file stands in the way")
    done = _run(tmp_path / "crashes", "watch.close()")
    assert done.returncode == 0, done.stderr


@pytest.mark.expects_errors
async def test_the_loop_of_the_program_is_watched(tmp_path: Path) -> None:
    from rednote_desktop.app.crash_watch import CrashWatch

    watch = CrashWatch(CrashReports(tmp_path))
    loop = asyncio.get_running_loop()
    watch.watch_loop(loop)
    try:
        error = ValueError(SECRET)
        loop.call_exception_handler({"message": "it broke", "exception": error})
    finally:
        loop.set_exception_handler(None)
    _report, text = _only(tmp_path)
    assert SECRET not in text
    assert "ValueError" in text
