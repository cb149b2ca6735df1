"""The program as a person starts it: in processes of its own."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rednote_desktop import __version__
from tests.e2e.starting import PROGRAM, environment, start, tour, until
from tests.support import PATIENCE

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def _run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=300,
        check=False,
    )


@pytest.fixture
def window(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program on a profile of its own and end it afterwards."""
    process = start(tmp_path / "profile")
    try:
        yield process
    finally:
        process.kill()
        process.wait()


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
    second = _run("--profile", str(tmp_path / "profile"))
    assert second.returncode == 0, second.stderr
    assert window.poll() is None


def test_it_ends_in_order_when_told_to(window: subprocess.Popen[bytes], tmp_path: Path) -> None:
    window.send_signal(signal.SIGTERM)
    assert window.wait(PATIENCE) == 0
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
    report = tour([*PROGRAM, "tour", "--out", str(tmp_path)], tmp_path, environment())
    assert report["ok"] is True
    assert len(report["steps"]) >= 20
    for step in report["steps"]:
        assert (tmp_path / step["screenshot"]).stat().st_size > 5_000


@pytest.mark.xwindow
@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
def test_a_real_window_opens_and_takes_the_keyboard(tmp_path: Path) -> None:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert server.stdout is not None
    display = f":{server.stdout.readline().decode().strip()}"
    helpers = [server]
    variables = environment(QT_QPA_PLATFORM="xcb", DISPLAY=display)
    try:
        if shutil.which("openbox"):
            helpers.append(subprocess.Popen(["openbox"], env=variables))
        program = subprocess.Popen(
            [*PROGRAM, "--profile", str(tmp_path / "profile"), "--locale", "en_US"], env=variables
        )
        helpers.append(program)

        def tool(*words: str) -> str:
            done = subprocess.run(
                ["xdotool", *words], env=variables, capture_output=True, text=True, check=False
            )
            return done.stdout.strip()

        def is_visible() -> bool:
            assert program.poll() is None, f"it ended with {program.returncode}"
            return bool(tool("search", "--onlyvisible", "--name", "RedNote Desktop"))

        assert until(is_visible, 2 * PATIENCE), "no window came"

        def quit_by_keys() -> bool:
            """Press the keys until they arrive: a window manager may be slow to give focus."""
            for window in tool("search", "--onlyvisible", "--name", "RedNote Desktop").split():
                tool("windowfocus", window)
            tool("key", "ctrl+q")
            time.sleep(0.5)
            return program.poll() is not None

        assert until(quit_by_keys, 2 * PATIENCE), "the keys did not end it"
        assert program.returncode == 0
    finally:
        for process in reversed(helpers):
            process.terminate()
            process.wait(PATIENCE)
            if process.stdout is not None:
                process.stdout.close()
