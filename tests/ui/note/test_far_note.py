"""An opened note of a federated network: covered, with a poll, a quote, a link, and its past."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import NoteChanged
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.attached import LinkRow, QuoteCard
from rednote_desktop.ui.note.view import NoteView
from tests.picture_server import PictureServer, picture_server, png
from tests.support import wait_until
from tests.ui.far_notes import all_kinds, poll


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with picture_server() as made:
        made.put("/a.png", png(400, 300, "teal"))
        made.put("/blob.png", png(32, 32, "gold"))
        yield made


@pytest.fixture
def notes(server: PictureServer) -> dict[str, Note]:
    return all_kinds(server.address)


@pytest.fixture
async def view(app_context: UiContext, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NoteView]:
    monkeypatch.setattr("rednote_desktop.app.container.on_loopback", lambda account_id: True)
    made = NoteView(app_context)
    made.resize(1_100, 800)
    made.show()
    yield made
    made.dispose()
    made.dispose()
    made.close()
    made.deleteLater()


def show(view: NoteView, note: Note) -> None:
    """Show a note that the embedded community does not have."""
    view.close_note()
    view._note_id = note.id
    view._start(note)


async def test_a_warning_is_read_before_the_text_and_opens_it(
    view: NoteView, notes: dict[str, Note]
) -> None:
    show(view, notes["warned_picture"])
    sheet = view.sheet
    assert sheet.veil.isVisibleTo(view)
    assert plain(sheet.veil.warning.reading.original) == "Food"
    assert not sheet.text.isVisibleTo(view)
    assert sheet.carousel.media[0].url == ""
    assert sheet.carousel.overlay.reveal_button.isVisibleTo(view)
    QTest.mouseClick(sheet.veil.button, Qt.MouseButton.LeftButton)
    assert sheet.text.isVisibleTo(view)
    assert sheet.carousel.media == notes["warned_picture"].media
    assert not sheet.carousel.overlay.reveal_button.isVisibleTo(view)
    assert sheet.veil.isVisibleTo(view)
    QTest.mouseClick(sheet.veil.button, Qt.MouseButton.LeftButton)
    assert not sheet.text.isVisibleTo(view)


async def test_sensitive_media_open_by_themselves(view: NoteView, notes: dict[str, Note]) -> None:
    show(view, notes["sensitive"])
    sheet = view.sheet
    assert sheet.text.isVisibleTo(view)
    assert not sheet.veil.isVisibleTo(view)
    assert sheet.carousel.media[0].url == ""
    QTest.mouseClick(sheet.carousel.overlay.reveal_button, Qt.MouseButton.LeftButton)
    assert sheet.carousel.media == notes["sensitive"].media
    show(view, notes["sensitive"])
    assert sheet.carousel.media == notes["sensitive"].media


async def test_a_filter_is_named(view: NoteView, notes: dict[str, Note]) -> None:
    show(view, notes["filtered"])
    assert "Work" in view.sheet.veil.reason.text()
    assert not view.sheet.text.isVisibleTo(view)
    QTest.mouseClick(view.sheet.veil.button, Qt.MouseButton.LeftButton)
    assert view.sheet.text.isVisibleTo(view)
    assert not view.sheet.veil.isVisibleTo(view)


async def test_a_poll_shows_results_where_there_is_no_voting(
    app_context: UiContext, view: NoteView, notes: dict[str, Note]
) -> None:
    asked = notes["poll"]
    show(view, asked)
    shown = view.sheet.attached.poll
    assert shown.isVisibleTo(view)
    assert [row.title.reading.original[0].text for row in shown.options] == [
        "Noodles",
        "Rice",
        "Bread",
    ]
    bars = [row.bar for row in shown.options if row.bar is not None]
    assert [bar.share for bar in bars] == [0.6, 0.3, 0.1]
    assert shown.meta.text().startswith("10 ")
    assert shown.meta.text().endswith(" · ends in 2 days")
    voted = replace(asked, poll=poll(voted=True, own_votes=(1,), ended=True))
    app_context.services.events.publish(NoteChanged(voted))
    assert "✓ 30%" in shown.options[1].accessibleName()
    assert shown.meta.text().endswith(" · ended")


async def test_quotes_and_links_are_cards(
    app_context: UiContext, view: NoteView, notes: dict[str, Note], server: PictureServer
) -> None:
    show(view, notes["quote"])
    (card,) = view.sheet.attached.cards
    assert isinstance(card, QuoteCard)
    opened: list[str] = []
    app_context.navigator.note_opened.connect(lambda note_id, *_: opened.append(note_id))
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert opened == [notes["picture"].id]
    show(view, notes["quote_gone"])
    assert view.sheet.attached.gone.isVisibleTo(view)
    assert not view.sheet.attached.cards
    show(view, notes["link"])
    (link,) = view.sheet.attached.cards
    assert isinstance(link, LinkRow)
    assert "A thousand lanterns" in link.accessibleName()
    view.grab()
    await wait_until(lambda: "/a.png" in server.asked)


@pytest.mark.parametrize(
    ("visibility", "words"),
    [
        (Visibility.UNLISTED, "no public list"),
        (Visibility.DIRECT, "people mentioned"),
        (Visibility.FOLLOWERS, "Followers"),
        (Visibility.PRIVATE, "Only you"),
    ],
)
async def test_who_can_read_it_is_said(
    view: NoteView, notes: dict[str, Note], visibility: Visibility, words: str
) -> None:
    show(view, replace(notes["plain"], visibility=visibility))
    header = view.sheet.header
    assert words in header._audience.toolTip()
    assert not header.edited.isVisibleTo(view)


async def test_an_edited_note_leads_to_its_past(view: NoteView, notes: dict[str, Note]) -> None:
    show(view, notes["edited"])
    assert view.sheet.header.edited.isVisibleTo(view)


async def test_the_embedded_community_shares_no_notes(
    view: NoteView, notes: dict[str, Note]
) -> None:
    show(view, notes["plain"])
    assert not view.sheet.actions.boost.isVisibleTo(view)
    assert not view.sheet.above.isVisibleTo(view)
