"""The loop closes asynchronous generators that nobody went through to their end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest

from rednote_desktop.app.qt_loop import QtLoop


async def numbers(closed: asyncio.Event) -> AsyncGenerator[int, None]:
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        closed.set()


async def test_a_generator_that_is_left_is_closed_on_the_loop() -> None:
    closed = asyncio.Event()
    generator = numbers(closed)
    assert await anext(generator) == 1
    del generator
    async with asyncio.timeout(5):
        await closed.wait()


async def test_generators_still_open_at_the_end_are_closed() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, QtLoop)
    closed = asyncio.Event()
    generator = numbers(closed)
    assert await anext(generator) == 1
    await loop.shutdown_asyncgens()
    assert closed.is_set()
    with pytest.raises(StopAsyncIteration):
        await anext(generator)
