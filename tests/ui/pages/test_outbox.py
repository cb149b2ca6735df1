"""What waits or was refused is shown in few words, with its reason, and can be tried again."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.pages.drafts import DraftsPage
from rednote_desktop.ui.pages.outbox_row import OutboxRow
from rednote_desktop.ui.shell.waiting_mark import WaitingMark
from tests.support import wait_until
from tests.ui.far.person import Person
from tests.unit.services.test_outbox_service import new_note

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.mend()
    made.close()


@pytest.fixture
async def notes(connected_context: UiContext, bob: Person) -> tuple[Note, ...]:
    """Return three notes of bob's, as alice reads them."""
    for number in range(3):
        bob.write(f"note number {number}")
    timeline = Timeline(TimelineKind.FOLLOWING)
    return await connected_context.services.feed.reader(timeline).more()


@pytest.fixture
async def mark(connected_context: UiContext) -> AsyncIterator[WaitingMark]:
    made = WaitingMark(connected_context)
    yield made
    made.dispose()
    made.dispose()
    made.deleteLater()
    await asyncio.sleep(0)


@pytest.fixture
def page(connected_context: UiContext) -> Iterator[DraftsPage]:
    made = DraftsPage(connected_context)
    made.resize(900, 700)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


def rows(page: DraftsPage) -> list[OutboxRow]:
    content = page.list.widget()
    if content is None or not page.list.isVisible():
        return []
    found: list[OutboxRow] = content.findChildren(OutboxRow)
    return found


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


async def test_reactions_that_wait_are_one_line_and_go_out_later(
    connected_context: UiContext,
    notes: tuple[Note, ...],
    bob: Person,
    mark: WaitingMark,
    page: DraftsPage,
) -> None:
    services = connected_context.services
    assert mark.isHidden()
    for note in notes:
        bob.break_down(f"/api/v1/statuses/{note.id.partition('@')[0]}/favourite", 503)
    bob.break_down("/api/v1/statuses", 503)
    for note in notes:
        await services.notes.like(note, True)
    await services.outbox.submit_note(new_note("Tea"), "key-1")
    await wait_until(lambda: mark.text() == "4 waiting")
    assert re.search(r"3 like.* · 1 note", mark.toolTip())
    reason = "The server has a problem. Try again later."
    await wait_until(lambda: [said(row)[-1] for row in rows(page)] == [reason] * 2)
    likes, note_row = rows(page)
    assert said(likes)[0].startswith("Waiting to be sent · 3 like")
    state, beginning, _ = said(note_row)
    assert state.startswith("Waiting to be sent · 1 note")
    assert beginning == "Tea"
    again = await services.feed.reader(Timeline(TimelineKind.FOLLOWING)).more()
    assert all(note.viewer.liked for note in again)
    bob.mend()
    rows(page)[0].retry.click()
    await wait_until(lambda: len(rows(page)) == 1 or not rows(page))
    for note in notes:
        assert (await services.session.client.note(note.id)).viewer.liked
    for row in rows(page):
        row.retry.click()
    await wait_until(lambda: not rows(page) and mark.isHidden())


async def test_what_was_refused_says_why_and_can_be_let_go(
    connected_context: UiContext,
    notes: tuple[Note, ...],
    bob: Person,
    mark: WaitingMark,
    page: DraftsPage,
) -> None:
    services = connected_context.services
    bob.break_down(f"/api/v1/statuses/{notes[0].id.partition('@')[0]}/favourite", 422)
    with pytest.raises(Exception, match="422"):
        await services.notes.like(notes[0], True)
    await wait_until(lambda: mark.text() == "1 not sent")
    assert "1 like" in mark.toolTip()
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert isinstance(connected_context.navigator.current, navigation.Drafts)
    mark.set_compact(True)
    assert (mark.text(), mark.accessibleName()) == ("", mark.toolTip())
    await wait_until(lambda: [len(said(row)) for row in rows(page)] == [2])
    state, reason = said(rows(page)[0])
    assert state.startswith("Not sent · 1 like")
    assert reason == "The network refused it."
    assert rows(page)[0].retry.text() == "Retry"
    rows(page)[0].cancel.click()
    await wait_until(lambda: not rows(page) and mark.isHidden())
    assert await services.outbox.entries() == ()
