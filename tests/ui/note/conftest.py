"""An opened note over the real community."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.view import NoteView
from tests.support import wait_until

SIZE = (848, 840)
Find = Callable[[Callable[[Note], bool]], Awaitable[Note]]


@pytest.fixture
def find(app_context: UiContext) -> Find:
    """Return a function that finds the first note of the feed which fulfils a condition."""

    async def search(condition: Callable[[Note], bool]) -> Note:
        reader = app_context.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 100)
        while not reader.at_end:
            for note in await reader.more():
                if condition(note):
                    return note
        raise AssertionError("no note in the sample community fulfils the condition")

    return search


@pytest.fixture
async def note_view(app_context: UiContext) -> AsyncIterator[NoteView]:
    """Return a shown view; notes opened through the navigator appear in it, as in the window."""
    view = NoteView(app_context)
    view.resize(*SIZE)
    view.show()
    navigator = app_context.navigator
    navigator.note_opened.connect(view.open)
    navigator.note_closed.connect(view.close_note)
    yield view
    navigator.note_opened.disconnect(view.open)
    navigator.note_closed.disconnect(view.close_note)
    view.dispose()
    view.dispose()
    view.hide()
    view.deleteLater()


async def comments_there(view: NoteView) -> None:
    """Wait until the first page of comments is built."""
    await wait_until(lambda: view.note is not None and not view.sheet.comments.loading)
