"""Answers on a network: their pictures, their warnings, and the reader's filters over them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.filters import FilterAction, FilterMatch
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.note.whole_window import WholeWindow
from tests.support import wait_until
from tests.ui.far.person import Person
from tests.ui.note.conftest import comments_there

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.close()


@pytest.fixture
async def view(connected_context: UiContext) -> AsyncIterator[NoteView]:
    made = NoteView(connected_context)
    made.resize(1_000, 800)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


async def _row(context: UiContext, view: NoteView, bob: Person, **fields: object) -> CommentRow:
    """Return the row of an answer of bob's to a note of his."""
    above = bob.write("What is this?")
    bob.write("a hidden answer", in_reply_to_id=above["id"], **fields)
    reader = context.services.feed.reader(Timeline(TimelineKind.FOLLOWING))
    found: list[Note] = list(await reader.more())
    note = next(one for one in found if one.id.startswith(f"{above['id']}@"))
    view.open(note.id, note)
    await comments_there(view)
    await wait_until(lambda: bool(view.sheet.comments.threads))
    return view.sheet.comments.threads[0].top


async def test_an_answer_shows_its_pictures_and_opens_them(
    connected_context: UiContext, view: NoteView, bob: Person
) -> None:
    row = await _row(connected_context, view, bob, media_ids=[bob.picture(), bob.picture()])
    first, second = row.shield.pictures
    assert not row.shield.closed
    assert row.shield.veil is None
    await wait_until(second.isVisible)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    whole = view.window().findChild(WholeWindow)
    assert isinstance(whole, WholeWindow)
    QTest.keyClick(whole, Qt.Key.Key_Escape)
    await wait_until(lambda: view.window().findChild(WholeWindow) is None)
    assert first.isVisible()


async def test_sensitive_pictures_are_blurred_until_they_are_asked_for(
    connected_context: UiContext, view: NoteView, bob: Person
) -> None:
    row = await _row(connected_context, view, bob, media_ids=[bob.picture()], sensitive=True)
    button = row.shield.show_button
    assert button is not None
    assert button.text() == "Sensitive content · Show"
    covered = row.shield.pictures[0]
    assert covered._url == "", "nothing to fetch"
    button.click()
    assert row.shield.show_button is None
    assert row.shield.pictures[0]._url


async def test_a_warning_stands_before_an_answer(
    connected_context: UiContext, view: NoteView, bob: Person
) -> None:
    row = await _row(
        connected_context, view, bob, media_ids=[bob.picture()], spoiler_text="ends of films"
    )
    veil = row.shield.veil
    assert veil is not None
    assert row.shield.closed
    assert plain(veil.warning.reading.original) == "ends of films"
    assert not row.shield.pictures
    assert "hidden answer" not in row.text.toPlainText()
    assert row.comment.author.plain_name in row.text.toPlainText()
    assert veil.button.text() == "Show the comment"
    veil.button.click()
    assert "hidden answer" in row.text.toPlainText()
    assert len(row.shield.pictures) == 1
    assert row.shield.show_button is None, "who opens a warning knows what to expect"
    veil.button.click()
    assert "hidden answer" not in row.text.toPlainText()


async def test_a_filter_folds_an_answer(
    connected_context: UiContext, view: NoteView, bob: Person
) -> None:
    context = connected_context
    row = await _row(context, view, bob)
    folded = replace(row.comment, filtered=(FilterMatch("Films", FilterAction.WARN),))
    view.sheet.comments.change(folded)
    assert row.shield.closed
    assert row.shield.veil is not None
    assert row.shield.veil.reason.text() == "Hidden by your filter “Films”"
