"""A feed that was left far down opens there over a gap, which the reader fills by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from rednote_desktop.domain.errors import Offline
from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import NoteChanged, NoteHidden, NotePublished
from rednote_desktop.services.timeline_reader import TimelineReader
from rednote_desktop.storage.settings import FeedPlace
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed import way_back
from rednote_desktop.ui.feed.gap_bar import GapBar
from rednote_desktop.ui.feed.panel import FeedPanel, place_key
from tests.late import LateAnswer
from tests.support import wait_until
from tests.ui.feed.conftest import FOR_YOU, close_feed, open_feed

LEFT_AT = 150
SECONDS = 60.0


async def read_whole(context: UiContext) -> list[Note]:
    reader: TimelineReader = context.services.feed.reader(FOR_YOU)
    notes: list[Note] = []
    while not reader.at_end:
        notes.extend(await reader.more())
    return notes


@pytest.fixture
async def whole(app_context: UiContext, monkeypatch: pytest.MonkeyPatch) -> list[Note]:
    """Return the list, which was left far below what is read again step by step."""
    monkeypatch.setattr(way_back, "_LONGEST_WALK", 30)
    notes = await read_whole(app_context)
    left = FeedPlace(
        anchor=notes[LEFT_AT].id, offset=37, loaded=LEFT_AT + 30, below=notes[LEFT_AT + 15].id
    )
    key = place_key(app_context.services.session.viewer.id, FOR_YOU)
    app_context.services.settings.remember_place(key, left)
    return notes


@pytest.fixture
async def feed(app_context: UiContext, whole: list[Note]) -> AsyncIterator[FeedPanel]:
    panel = await open_feed(app_context)
    await wait_until(lambda: panel.view.place().anchor == whole[LEFT_AT].id, SECONDS)
    yield panel
    close_feed(panel)


def ids(feed: FeedPanel) -> list[str]:
    return [feed.model.row(row).note.id for row in range(feed.model.rowCount())]


def bar_of(feed: FeedPanel) -> GapBar:
    bars = [bar for bar in feed.view.viewport().findChildren(GapBar) if bar.isVisibleTo(feed)]
    assert len(bars) == len(feed.model.gaps.all()) == 1
    return bars[0]


def edge(feed: FeedPanel) -> int:
    """Return the row below the gap."""
    return feed.model.gaps.all()[0][0]


async def filled(feed: FeedPanel) -> None:
    await wait_until(lambda: not any(gap.loading for _, gap in feed.model.gaps.all()), SECONDS)


def show_edge(feed: FeedPanel, above: int) -> None:
    """Scroll so that the row below the gap stands that far below the upper edge."""
    bar = feed.view.verticalScrollBar()
    bar.setValue(bar.value() + feed.view.card_rect(edge(feed)).top() - above)


async def test_it_opens_where_it_was_left_and_says_what_is_missing_above(
    feed: FeedPanel, whole: list[Note]
) -> None:
    top = LEFT_AT + 15 - 30
    assert ids(feed)[:31] == [note.id for note in (*whole[:30], whole[top])]
    assert edge(feed) == 30
    assert feed.view.place().offset == 37
    assert feed.view.current_note == whole[LEFT_AT]
    bar = feed.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    await wait_until(lambda: feed.model.rowCount() > 60, SECONDS)
    below = ids(feed)[30:]
    assert below == [note.id for note in whole[top : top + len(below)]]


async def test_clicks_fill_it_from_above_until_it_meets_what_is_there(
    feed: FeedPanel, whole: list[Note]
) -> None:
    show_edge(feed, 400)
    before = feed.view.card_rect(29).top()
    QTest.mouseClick(bar_of(feed).button, Qt.MouseButton.LeftButton)
    await filled(feed)
    assert edge(feed) == 60
    assert feed.view.card_rect(29).top() == before, "what lies above stays"
    assert feed.view.currentIndex().row() == 30, "reading goes on with the first that came"
    for _ in range(9):
        if not feed.model.gaps.all():
            break
        bar_of(feed).button.click()
        await filled(feed)
    shown = ids(feed)
    assert shown == [note.id for note in whole[: len(shown)]]
    assert len(shown) > LEFT_AT
    assert not [bar for bar in feed.view.viewport().findChildren(GapBar) if bar.isVisible()]


async def test_what_is_read_below_a_gap_stays_while_it_is_filled(
    feed: FeedPanel, whole: list[Note]
) -> None:
    anchor = feed.view.place().anchor
    top = feed.view.card_rect(feed.model.position(anchor)).top()
    while feed.model.gaps.all():
        feed.model.gaps.fill(feed.model.gaps.all()[0][1])
        await filled(feed)
        await wait_until(lambda: feed.view._building is None, SECONDS)
        assert feed.view.card_rect(feed.model.position(anchor)).top() == top
    assert feed.model.position(anchor) == LEFT_AT


async def test_the_bar_interrupts_all_columns(feed: FeedPanel) -> None:
    show_edge(feed, 300)
    bar, view = bar_of(feed), feed.view
    rects = [view.card_rect(row) for row in range(feed.model.rowCount())]
    assert max(rect.bottom() for rect in rects[:30]) < bar.y()
    assert min(rect.top() for rect in rects[30:]) > bar.geometry().bottom()
    assert bar.x() == min(rect.left() for rect in rects)
    assert bar.geometry().right() == max(rect.right() for rect in rects)
    assert len({rect.x() for rect in rects[30:33]}) == 3, "the columns begin anew below it"


async def test_keys_lead_to_the_bar_and_on(feed: FeedPanel) -> None:
    view = feed.view
    feed.activateWindow()
    view.setFocus()
    bar = bar_of(feed)
    view.setCurrentIndex(feed.model.index(29))
    while not bar.button.hasFocus():
        row = view.currentIndex().row()
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert bar.button.hasFocus() or row < view.currentIndex().row() < 30
    assert view.viewport().rect().intersects(bar.geometry())
    QTest.keyClick(bar.button, Qt.Key.Key_Up)
    assert view.hasFocus()
    assert view.currentIndex().row() == 29
    view.setCurrentIndex(feed.model.index(30))
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert bar.button.hasFocus()
    QTest.keyClick(bar.button, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 30
    QTest.keyClick(view, Qt.Key.Key_Up)
    show_edge(feed, 400)
    QTest.keyClick(bar.button, Qt.Key.Key_Return)
    await filled(feed)
    assert edge(feed) == 60
    assert view.hasFocus()
    assert view.currentIndex().row() == 30, "reading goes on with the first that came"


async def test_a_failure_is_said_in_the_bar_and_tried_again(
    app_context: UiContext, feed: FeedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = app_context.services.session.client
    bar = bar_of(feed)
    spoken = QAccessible.queryAccessibleInterface(bar.button)
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Show more notes"
    assert "missing" in spoken.text(QAccessible.Text.Description)
    whole = client.notes

    async def broken(*_: object, **__: object) -> None:
        raise Offline("cable pulled")

    monkeypatch.setattr(client, "notes", broken)
    bar.button.click()
    assert bar.button.text() == "Loading…"
    await filled(feed)
    assert bar.text.text() == "There is no connection."
    assert bar.button.text() == "Retry"
    assert "no connection" in bar.button.accessibleName()
    assert feed.model.error is None, "the list itself goes on"
    monkeypatch.setattr(client, "notes", whole)
    bar.button.click()
    await filled(feed)
    assert edge(feed) == 60
    assert not bar.text.isVisibleTo(feed)


async def test_the_note_below_a_gap_may_go(
    app_context: UiContext, feed: FeedPanel, whole: list[Note]
) -> None:
    for _ in range(2):
        app_context.services.events.publish(NoteHidden(ids(feed)[30]))
    assert edge(feed) == 30
    while feed.model.gaps.all():
        bar_of(feed).button.click()
        await filled(feed)
    top = LEFT_AT + 15 - 30
    gone = {note.id for note in whole[top : top + 2]}
    shown = ids(feed)
    assert shown == [note.id for note in whole if note.id not in gone][: len(shown)]


async def test_a_place_right_above_a_gap_is_found_again(
    app_context: UiContext, feed: FeedPanel
) -> None:
    bar = feed.view.verticalScrollBar()
    last = feed.view.card_rect(29)
    bar.setValue(bar.value() + last.top() + 5)
    shown = ids(feed)
    feed.remember_place()
    key = place_key(app_context.services.session.viewer.id, FOR_YOU)
    kept = app_context.services.settings.value.places[key]
    assert kept.below in shown
    assert shown.index(kept.anchor) < shown.index(kept.below)
    at = shown.index(kept.below)
    assert at < 30 or shown.index(kept.anchor) >= 30


# Answers that come late


async def test_an_older_answer_undoes_no_change_and_no_deletion(
    app_context: UiContext, feed: FeedPanel, whole: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    late = LateAnswer(monkeypatch, app_context.services.session.client, "notes")
    bar_of(feed).button.click()
    await late.asked.wait()
    liked = whole[31].with_like(True)
    app_context.services.events.publish(NoteChanged(liked))
    app_context.services.events.publish(NoteHidden(whole[32].id))
    late.come()
    await filled(feed)
    assert feed.model.row(feed.model.position(liked.id)).note.viewer.liked
    assert feed.model.position(whole[32].id) < 0
    assert feed.model.position(whole[33].id) >= 0


async def test_an_answer_for_a_list_that_was_read_anew_is_dropped(
    app_context: UiContext, feed: FeedPanel, whole: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    late = LateAnswer(monkeypatch, app_context.services.session.client, "notes")
    bar_of(feed).button.click()
    await late.asked.wait()
    feed.refresh()
    await wait_until(lambda: not feed.model.loading, SECONDS)
    late.come()
    await wait_until(lambda: not feed.model._loads.active, SECONDS)
    assert ids(feed)[:30] == [note.id for note in whole[:30]]
    assert not feed.model.gaps.all()
    while not feed.model.at_end:
        feed.model.fetchMore(feed.view.rootIndex())
        await wait_until(lambda: not feed.model.loading, SECONDS)
    assert ids(feed) == [note.id for note in whole], "none was taken for one that came"


async def test_a_list_read_anew_keeps_what_came_while_it_was_read(
    app_context: UiContext, feed: FeedPanel, whole: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = app_context.services.session.viewer
    late = LateAnswer(monkeypatch, app_context.services.session.client, "notes")
    feed.refresh()
    await late.asked.wait()
    fresh = replace(whole[0], id="fresh", author=viewer)
    app_context.services.events.publish(NotePublished(fresh))
    app_context.services.events.publish(NoteChanged(whole[3].with_like(True)))
    late.come()
    await wait_until(lambda: not feed.model.loading, SECONDS)
    await wait_until(lambda: ids(feed)[0] == "fresh", SECONDS)
    assert ids(feed)[1:31] == [note.id for note in whole[:30]]
    assert feed.model.row(4).note.viewer.liked
