"""Tasks that belong to an owner."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject

from rednote_desktop.domain.errors import Offline
from rednote_desktop.ui.tasks import TaskScope
from tests.support import wait_until


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


@pytest.mark.expects_errors
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


@pytest.mark.expects_errors
async def test_only_what_nobody_is_told_about_stands_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(error: Exception) -> None:
        raise error

    owner = QObject()
    errors: list[Exception] = []
    scope = TaskScope(owner, errors.append)
    scope.spawn(fail(Offline()))
    scope.spawn(fail(ValueError("unheard of")))
    await wait_until(lambda: len(errors) == 2)
    logged = [record for record in caplog.records if record.name == "rednote_desktop.ui.tasks"]
    assert [record.exc_info and record.exc_info[0] for record in logged] == [ValueError]
    scope.close()


async def test_the_end_of_the_owner_ends_its_tasks() -> None:
    owner = QObject()
    scope = TaskScope(owner, lambda error: None)
    task = scope.spawn(asyncio.sleep(10))
    assert task is not None
    owner.deleteLater()
    await wait_until(task.done)
    assert task.cancelled()
    assert scope.spawn(asyncio.sleep(0)) is None
    scope.close()
    scope.close()
