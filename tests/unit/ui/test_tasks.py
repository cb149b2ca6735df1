"""Tasks that belong to an owner."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject

from rednote_desktop.ui.tasks import TaskScope


async def test_a_task_replaces_the_running_one_of_its_key() -> None:
    ended: list[str] = []

    async def work(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        ended.append(name)

    owner = QObject()
    scope = TaskScope(owner, lambda error: None)
    scope.spawn(work("first", 0.05), "search")
    second = scope.spawn(work("second", 0.01), "search")
    assert second is not None
    await second
    await asyncio.sleep(0.06)
    assert ended == ["second"]
    scope.close()


async def test_errors_are_reported_and_cancellation_is_not() -> None:
    errors: list[Exception] = []

    async def fail() -> None:
        raise ValueError("no")

    owner = QObject()
    scope = TaskScope(owner, errors.append)
    failing = scope.spawn(fail())
    waiting = scope.spawn(asyncio.sleep(10), "wait")
    assert failing is not None
    assert waiting is not None
    await asyncio.sleep(0)
    scope.cancel("wait")
    await asyncio.gather(failing, waiting, return_exceptions=True)
    await asyncio.sleep(0)
    assert [str(error) for error in errors] == ["no"]
    scope.close()


async def test_the_end_of_the_owner_ends_its_tasks() -> None:
    owner = QObject()
    scope = TaskScope(owner, lambda error: None)
    task = scope.spawn(asyncio.sleep(10))
    assert task is not None
    owner.deleteLater()
    for _ in range(20):
        await asyncio.sleep(0.01)
        if task.done():
            break
    assert task.cancelled()
    assert scope.spawn(asyncio.sleep(0)) is None
    scope.close()
    scope.close()
