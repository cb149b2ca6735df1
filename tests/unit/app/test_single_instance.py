"""One program a profile."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rednote_desktop.app.single_instance import SingleInstance
from tests.support import signal_expected


async def test_the_second_start_raises_the_first(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path, tmp_path / "lock")
    second = SingleInstance(tmp_path, tmp_path / "lock")
    try:
        assert first.acquire()
        assert not second.acquire()
        async with signal_expected(first.raise_asked):
            heard = await asyncio.to_thread(second.raise_holder)
        assert heard
    finally:
        second.close()
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
