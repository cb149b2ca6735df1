"""Cards of a federated network: covered, shared, answering, with polls, links and emoji."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.services.events import NotePublished
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.masonry import Zone
from rednote_desktop.ui.feed.panel import FeedPanel
from tests.picture_server import PictureServer, picture_server, png
from tests.support import wait_until
from tests.ui.far_notes import all_kinds
from tests.ui.feed.conftest import close_feed, open_feed


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with picture_server() as made:
        made.put("/a.png", png(400, 300, "teal"))
        made.put("/blob.png", png(32, 32, "gold"))
        yield made


@pytest.fixture
async def far(
    app_context: UiContext, server: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[FeedPanel, dict[str, Note]]]:
    """Return a feed with every kind of note in it, the server being the account's own."""
    monkeypatch.setattr("rednote_desktop.app.container.on_loopback", lambda account_id: True)
    panel = await open_feed(app_context, height=2_400)
    notes = all_kinds(server.address)
    for note in reversed(notes.values()):
        app_context.services.events.publish(NotePublished(note))
    await wait_until(lambda: panel.model.position(notes["plain"].id) == 0)
    yield panel, notes
    close_feed(panel)


def row_of(panel: FeedPanel, note: Note) -> int:
    return panel.model.position(note.id)


async def press_button(panel: FeedPanel, note: Note) -> None:
    """Click what lies on a card's cover."""
    view = panel.view
    await wait_until(lambda: (tile := view._tiles.ready(note.id)) and tile.button)
    tile = view._tiles.ready(note.id)
    assert tile is not None
    assert tile.button is not None
    inside = tile.button.area.center().toPoint()
    point = view.card_rect(row_of(panel, note)).topLeft() + inside
    assert view.zone_at(point) == (panel.model.row(row_of(panel, note)).note, Zone.BUTTON)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(point))


async def test_covers_open_on_a_click_and_stay_open(
    app_context: UiContext, far: tuple[FeedPanel, dict[str, Note]]
) -> None:
    panel, notes = far
    model = panel.model
    warned = notes["warned"]
    row = model.row(row_of(panel, warned))
    assert row.over is Cover.WARNING
    assert plain(row.caption) == "The end of the film"
    assert "gardener" not in str(model.index(row_of(panel, warned)).data())
    await press_button(panel, warned)
    row = model.row(row_of(panel, warned))
    assert plain(row.caption) == "The gardener did it, of course"
    folded = notes["filtered"]
    assert plain(model.row(row_of(panel, folded)).caption) == "Filtered: Work"
    await press_button(panel, folded)
    assert plain(model.row(row_of(panel, folded)).caption) == "Work, work, work"
    model.judge_again()
    assert model.row(row_of(panel, folded)).over is Cover.NONE
    app_context.services.covers.put_back(folded)
    assert model.row(row_of(panel, folded)).over is Cover.FILTER


async def test_pictures_under_a_cover_are_not_fetched_until_it_opens(
    far: tuple[FeedPanel, dict[str, Note]], server: PictureServer
) -> None:
    panel, notes = far
    sensitive = notes["sensitive"]
    hidden = replace(sensitive.media[0], url=f"{server.address}/hidden.png")
    server.put("/hidden.png", png(40, 30))
    changed = replace(sensitive, id="77@social.example", media=(hidden,))
    panel._context.services.events.publish(NotePublished(changed))
    await wait_until(lambda: row_of(panel, changed) == 0)
    await wait_until(lambda: "/a.png" in server.asked)
    await wait_until(lambda: panel._context.pictures.waiting == 0)
    assert "/hidden.png" not in server.asked
    panel.view.make_current(0)
    QTest.keyClick(panel.view, Qt.Key.Key_V)
    await wait_until(lambda: "/hidden.png" in server.asked)


async def test_a_lost_picture_is_fetched_again_on_a_click(
    far: tuple[FeedPanel, dict[str, Note]], server: PictureServer
) -> None:
    panel, notes = far
    await press_button(panel, notes["lost"])
    server.put("/gone.png", png(40, 30))
    await wait_until(lambda: server.asked.count("/gone.png") == 2)


async def test_what_a_screen_reader_is_told(far: tuple[FeedPanel, dict[str, Note]]) -> None:
    panel, notes = far

    def said(kind: str) -> str:
        index = panel.model.index(row_of(panel, notes[kind]))
        return str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))

    assert said("shared").startswith("shared by Bo")
    assert said("answer").startswith("replies to @bo@far.example")
    assert "content warning" in said("warned")
    assert "your filter" in said("filtered")
    assert "covered" in said("sensitive")


async def test_every_kind_of_card_is_painted_and_has_room(
    far: tuple[FeedPanel, dict[str, Note]],
) -> None:
    panel, notes = far
    metrics = panel.view._metrics
    for note in notes.values():
        row = panel.model.row(row_of(panel, note))
        parts = metrics.parts(row, 260)
        assert parts.foot.bottom() < metrics.height(row, 260)
        assert parts.banner.height() == (
            metrics.beneath_step if note.shared_by or note.reply_to else 0
        )
    await wait_until(lambda: panel.view._tiles.ready(notes["edited"].id))
    assert panel.model.row(row_of(panel, notes["link"])).cover is not None
