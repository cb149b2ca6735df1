"""The program as a person starts it: in processes of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rednote_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "rednote_desktop"]
pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more}


def _run(*arguments: str, text: str = "", timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        env=_environment(),
        timeout=timeout,
        check=False,
    )


def _until(done: object, seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while not done():  # type: ignore[operator]
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def window(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program on a profile of its own and end it afterwards."""
    profile = tmp_path / "profile"
    process = subprocess.Popen([*COMMAND, "--profile", str(profile)], env=_environment())
    try:
        assert _until(lambda: (profile / "community.sqlite").exists()), "it never started"
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(10)


def test_it_names_its_versions() -> None:
    done = _run("--version")
    assert done.returncode == 0
    assert f"RedNote Desktop {__version__}" in done.stdout
    assert "Qt 6." in done.stdout
    assert "zh→en" in done.stdout


def test_it_translates_lines_in_order() -> None:
    done = _run(
        "translate", "--from", "zh", "--to", "en", "--jsonl", text='{"text": "你好 @amy #火锅"}\n'
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["detected"] == "zh"
    assert answer["kept"] == ["@amy", "#火锅"]
    assert "@amy" in answer["translation"]
    assert answer["engine"]


def test_nonsense_on_the_command_line_says_what_to_do(tmp_path: Path) -> None:
    done = _run("tour", "--out", str(tmp_path), "--size", "large")
    assert done.returncode == 2
    assert "WIDTHxHEIGHT" in done.stderr


def test_a_second_start_raises_the_first_and_leaves(
    window: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    time.sleep(1.0)
    second = _run("--profile", str(tmp_path / "profile"))
    assert second.returncode == 0, second.stderr
    assert window.poll() is None


def test_it_ends_in_order_when_told_to(window: subprocess.Popen[bytes], tmp_path: Path) -> None:
    time.sleep(1.5)
    window.send_signal(signal.SIGTERM)
    assert window.wait(20) == 0
    settings = json.loads((tmp_path / "profile" / "settings.json").read_text())
    assert settings["window"]["geometry"]
    mode = (tmp_path / "profile" / "community.sqlite").stat().st_mode & 0o777
    assert mode == 0o600


def test_a_profile_of_a_newer_program_is_refused_unharmed(tmp_path: Path) -> None:
    import sqlite3

    profile = tmp_path / "profile"
    profile.mkdir()
    database = profile / "community.sqlite"
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = database.read_bytes()
    done = _run("--profile", str(profile))
    assert done.returncode == 3
    assert "newer version" in done.stderr
    assert database.read_bytes() == before


def test_the_tour_holds(tmp_path: Path) -> None:
    done = _run("tour", "--out", str(tmp_path), timeout=300)
    report = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    failed = [step for step in report["steps"] if not step["ok"]]
    assert not failed, failed
    assert done.returncode == 0
    assert report["ok"] is True
    assert len(report["steps"]) >= 20
    for step in report["steps"]:
        assert (tmp_path / step["screenshot"]).stat().st_size > 5_000


@pytest.mark.xwindow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_real_window_opens_and_takes_the_keyboard(tmp_path: Path) -> None:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert server.stdout is not None
    display = f":{server.stdout.readline().decode().strip()}"
    helpers = [server]
    environment = _environment(QT_QPA_PLATFORM="xcb", DISPLAY=display)
    try:
        if shutil.which("openbox"):
            helpers.append(subprocess.Popen(["openbox"], env=environment))
        program = subprocess.Popen(
            [*COMMAND, "--profile", str(tmp_path / "profile"), "--locale", "en_US"], env=environment
        )
        helpers.append(program)

        def tool(*words: str) -> str:
            done = subprocess.run(
                ["xdotool", *words], env=environment, capture_output=True, text=True, check=False
            )
            return done.stdout.strip()

        assert _until(lambda: tool("search", "--onlyvisible", "--name", "RedNote Desktop"))
        time.sleep(2.0)

        def quit_by_keys() -> bool:
            """Press the keys until they arrive: a window manager may be slow to give focus."""
            for window in tool("search", "--onlyvisible", "--name", "RedNote Desktop").split():
                tool("windowfocus", window)
            tool("key", "ctrl+q")
            time.sleep(0.5)
            return program.poll() is not None

        assert _until(quit_by_keys, 40)
        assert program.returncode == 0
    finally:
        for process in reversed(helpers):
            if process.poll() is None:
                process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
