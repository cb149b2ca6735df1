from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import Offline, Rejected
from rednote_desktop.services.events import EventBus, SessionSwitched, UndoAvailable
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack


def noting(done: list[str], name: str) -> Callable[[], Awaitable[None]]:
    async def revert() -> None:
        done.append(name)

    return revert


async def test_the_newest_is_undone_first() -> None:
    events = EventBus()
    available: list[UndoKind] = []
    events.subscribe(UndoAvailable, lambda event: available.append(event.kind))
    stack = UndoStack(events)
    done: list[str] = []
    stack.push(UndoEntry(UndoKind.LIKE, noting(done, "like")))
    stack.push(UndoEntry(UndoKind.FOLLOW, noting(done, "follow")))
    assert available == [UndoKind.LIKE, UndoKind.FOLLOW]
    assert stack.available is UndoKind.FOLLOW
    assert await stack.undo() is UndoKind.FOLLOW
    assert await stack.undo() is UndoKind.LIKE
    assert await stack.undo() is None
    assert done == ["follow", "like"]
    stack.close()
    stack.close()


async def test_only_the_last_fifty_are_kept() -> None:
    stack = UndoStack(EventBus())
    done: list[str] = []
    for number in range(60):
        stack.push(UndoEntry(UndoKind.LIKE, noting(done, str(number))))
    while await stack.undo() is not None:
        pass
    assert done == [str(number) for number in range(59, 9, -1)]


async def test_a_discarded_entry_is_not_undone() -> None:
    stack = UndoStack(EventBus())
    done: list[str] = []
    first = UndoEntry(UndoKind.DELETE_NOTE, noting(done, "first"))
    second = UndoEntry(UndoKind.DELETE_NOTE, noting(done, "second"))
    stack.push(first)
    stack.push(second)
    stack.discard(second)
    stack.discard(second)
    assert await stack.undo() is UndoKind.DELETE_NOTE
    assert done == ["first"]


async def test_what_failed_for_a_passing_reason_can_be_tried_again() -> None:
    stack = UndoStack(EventBus())
    answers: list[Exception | None] = [Offline(), None, Rejected()]

    async def revert() -> None:
        answer = answers.pop(0)
        if answer is not None:
            raise answer

    stack.push(UndoEntry(UndoKind.LIKE, revert))
    with pytest.raises(Offline):
        await stack.undo()
    assert await stack.undo() is UndoKind.LIKE
    stack.push(UndoEntry(UndoKind.LIKE, revert))
    with pytest.raises(Rejected):
        await stack.undo()
    assert stack.available is None


async def test_another_viewer_starts_with_nothing_to_undo() -> None:
    events = EventBus()
    stack = UndoStack(events)
    stack.push(UndoEntry(UndoKind.LIKE, noting([], "like")))
    events.publish(SessionSwitched(Account("a2", "b", "B")))
    assert await stack.undo() is None
