"""One program a profile."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from rednote_desktop.app.single_instance import SingleInstance
from tests.support import signal_expected

_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from rednote_desktop.app.single_instance import SingleInstance

application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), Path(sys.argv[1]) / "lock")
sys.exit(9 if instance.acquire() else 0 if instance.raise_holder(*sys.argv[2:]) else 1)
"""
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("link", ["", "rednote:topic/火锅"])
async def test_the_second_start_raises_the_first_and_hands_its_link_on(
    tmp_path: Path, link: str
) -> None:
    first = SingleInstance(tmp_path, tmp_path / "lock")
    try:
        assert first.acquire()
        command = [sys.executable, "-c", _SECOND_START, str(tmp_path), link]
        asked: list[str] = []
        first.raise_asked.connect(asked.append)
        async with signal_expected(first.raise_asked):
            second = await asyncio.to_thread(
                subprocess.run, command, cwd=ROOT, timeout=20, check=False
            )
        assert second.returncode == 0
        assert asked == [link]
    finally:
        first.close()
        first.close()


async def test_a_closed_program_leaves_the_profile_free(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path, tmp_path / "lock")
    assert first.acquire()
    first.close()
    again = SingleInstance(tmp_path, tmp_path / "lock")
    assert again.acquire()
    again.close()


async def test_another_profile_is_another_program(tmp_path: Path) -> None:
    one = SingleInstance(tmp_path / "a", tmp_path / "a-lock")
    other = SingleInstance(tmp_path / "b", tmp_path / "b-lock")
    assert one.acquire()
    assert other.acquire()
    one.close()
    other.close()
