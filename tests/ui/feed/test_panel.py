"""A feed as a reader uses it: by keys, by mouse, with translations, after failures, next time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rednote_desktop.domain.errors import Offline
from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion
from rednote_desktop.services.events import (
    NoteChanged,
    NoteHidden,
    NotePublished,
    NoteRestored,
    UndoAvailable,
)
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.masonry import Zone
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.feed.roles import NoteRole
from tests.pointer import move_pointer
from tests.support import wait_until
from tests.ui.feed.conftest import FOR_YOU, close_feed, open_feed

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def press(feed: FeedPanel, key: Qt.Key) -> None:
    QTest.keyClick(feed.view, key)


def current(feed: FeedPanel) -> int:
    return feed.view.currentIndex().row()


def center(feed: FeedPanel, row: int) -> QPoint:
    return feed.view.card_rect(row).center()


async def painted(feed: FeedPanel) -> None:
    """Wait until every card in sight is painted with its pictures."""

    def ready() -> bool:
        tiles = feed.view._tiles
        for row in feed.view.visible_rows():
            tile = tiles.ready(feed.model.row(row).note.id)
            if tile is None or any(url not in tiles._context.pictures._failed
                                   for url in tile.waits_for):  # fmt: skip
                feed.view.viewport().update()
                return False
        return True

    await wait_until(ready, timeout=10)


def zone_point(feed: FeedPanel, row: int, zone: Zone) -> QPoint:
    tile = feed.view._tiles.ready(feed.model.row(row).note.id)
    assert tile is not None
    area = tile.like if zone is Zone.LIKE else tile.author
    return feed.view.card_rect(row).topLeft() + area.center().toPoint()


def colors(image: QImage) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(4, image.width() - 4, 12)
        for y in range(4, image.height() - 4, 12)
    }


# What is seen


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (620, 2), (848, 3), (1360, 5)])
async def test_columns_follow_the_width(feed: FeedPanel, width: int, columns: int) -> None:
    feed.resize(width, 800)
    await wait_until(
        lambda: len({feed.view.card_rect(row).x() for row in feed.view.visible_rows()}) == columns
    )
    for row in feed.view.visible_rows():
        rect = feed.view.card_rect(row)
        assert 220 <= rect.width() <= 320
        assert rect.left() >= 0
        assert rect.right() < feed.view.viewport().width()


async def test_cards_show_their_pictures(feed: FeedPanel) -> None:
    await painted(feed)
    image = feed.view.viewport().grab().toImage()
    for row in feed.view.visible_rows():
        rect = feed.view.card_rect(row).intersected(feed.view.viewport().rect())
        if rect.height() > 120 and feed.model.row(row).cover_card is None:
            assert len(colors(image.copy(rect))) > 25


async def test_a_broken_picture_says_what_it_was(app_context: UiContext, feed: FeedPanel) -> None:
    note = feed.model.row(0).note
    lost = Media("m", MediaKind.IMAGE, "file:///nowhere/lost.png", 300, 400, alt="A lost cat")
    app_context.services.events.publish(NoteChanged(replace(note, media=(lost,))))
    await wait_until(lambda: app_context.pictures.failed(lost.url))
    await painted(feed)
    name = feed.model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "A lost cat" in name


# Keys


async def test_arrows_move_to_the_card_that_lies_there(feed: FeedPanel) -> None:
    assert current(feed) == 0
    start = feed.view.card_rect(0)
    press(feed, Key.Key_Right)
    assert feed.view.visualRect(feed.view.currentIndex()).left() > start.right()
    press(feed, Key.Key_Left)
    assert current(feed) == 0
    press(feed, Key.Key_Down)
    below = feed.view.visualRect(feed.view.currentIndex())
    assert below.left() == start.left()
    press(feed, Key.Key_Up)
    assert current(feed) == 0
    press(feed, Key.Key_Up)
    press(feed, Key.Key_Left)
    assert current(feed) == 0


async def test_page_home_and_end_keep_the_current_card_in_sight(feed: FeedPanel) -> None:
    column = feed.view.card_rect(0).x()
    press(feed, Key.Key_PageDown)
    assert current(feed) > 0
    rect = feed.view.visualRect(feed.view.currentIndex())
    assert rect.x() == column
    assert feed.view.viewport().rect().intersects(rect)
    last = feed.model.rowCount() - 1
    press(feed, Key.Key_End)
    assert current(feed) == last
    assert last in feed.view.visible_rows()
    press(feed, Key.Key_Home)
    assert current(feed) == 0
    assert feed.view.verticalScrollBar().value() <= 10


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
async def test_enter_opens_the_current_note(
    app_context: UiContext, feed: FeedPanel, key: Qt.Key
) -> None:
    opened: list[str] = []
    app_context.navigator.note_opened.connect(lambda note_id, note, comment: opened.append(note_id))
    press(feed, Key.Key_Right)
    press(feed, key)
    assert opened == [feed.model.row(current(feed)).note.id]


async def test_l_likes_and_takes_the_like_back(feed: FeedPanel) -> None:
    likes = feed.model.row(0).note.counts.likes
    press(feed, Key.Key_L)
    await wait_until(lambda: feed.model.row(0).note.viewer.liked)
    assert feed.model.row(0).note.counts.likes == likes + 1
    press(feed, Key.Key_L)
    await wait_until(lambda: not feed.model.row(0).note.viewer.liked)
    assert feed.model.row(0).note.counts.likes == likes


async def test_c_collects_and_takes_out(app_context: UiContext, feed: FeedPanel) -> None:
    notes = app_context.services.notes
    note_id = feed.model.row(0).note.id
    done: list[UndoAvailable] = []
    app_context.services.events.subscribe(UndoAvailable, done.append)
    press(feed, Key.Key_C)
    await wait_until(lambda: len(done) == 1)
    assert feed.model.row(0).note.viewer.collected
    assert len(await notes.collections_with(note_id)) == 1
    press(feed, Key.Key_C)
    await wait_until(lambda: len(done) == 2)
    assert not feed.model.row(0).note.viewer.collected
    assert not await notes.collections_with(note_id)


# Mouse


async def test_a_click_makes_a_card_current_and_a_double_click_opens_it(
    app_context: UiContext, feed: FeedPanel
) -> None:
    opened: list[str] = []
    app_context.navigator.note_opened.connect(lambda note_id, note, comment: opened.append(note_id))
    viewport = feed.view.viewport()
    QTest.mouseClick(viewport, LEFT, pos=center(feed, 1))
    assert current(feed) == 1
    assert opened == []
    QTest.mouseDClick(viewport, LEFT, pos=center(feed, 2))
    assert opened == [feed.model.row(2).note.id]


async def test_a_click_on_the_heart_likes(feed: FeedPanel) -> None:
    await painted(feed)
    QTest.mouseClick(feed.view.viewport(), LEFT, pos=zone_point(feed, 1, Zone.LIKE))
    await wait_until(lambda: feed.model.row(1).note.viewer.liked)
    assert current(feed) == 0


async def test_a_click_on_the_author_goes_to_their_page(
    app_context: UiContext, feed: FeedPanel
) -> None:
    await painted(feed)
    QTest.mouseClick(feed.view.viewport(), LEFT, pos=zone_point(feed, 1, Zone.AUTHOR))
    author = feed.model.row(1).note.author
    assert app_context.navigator.current == navigation.Profile(author.id)


async def test_a_pointer_over_a_card_lifts_it(feed: FeedPanel) -> None:
    await painted(feed)
    before = feed.view.viewport().grab().toImage()
    move_pointer(feed.view.viewport(), center(feed, 1))
    await wait_until(lambda: feed.view.viewport().grab().toImage() != before)
    move_pointer(feed.view.viewport(), zone_point(feed, 1, Zone.LIKE))
    assert feed.view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


async def test_the_wheel_scrolls(feed: FeedPanel) -> None:
    at = QPointF(200, 200)
    event = QWheelEvent(
        at, feed.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(feed.view.viewport(), event)
    await wait_until(lambda: feed.view.verticalScrollBar().value() == 120)


async def test_the_menu_offers_what_can_be_done(app_context: UiContext, feed: FeedPanel) -> None:
    row = next(row for row in range(30) if feed.model.row(row).foreign)
    note = feed.model.row(row).note
    menu = feed.card_actions.menu(note)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:4] == ["Open", "Like", "Collect", "Copy link"]
    assert texts[-1] == "Hide translation"
    menu.actions()[3].trigger()
    assert QGuiApplication.clipboard().text() == app_context.services.notes.share_link(note)
    menu.actions()[-1].trigger()
    assert feed.model.row(row).flipped
    menu.deleteLater()


# Translations


async def test_captions_in_sight_are_translated_and_flip_together(
    app_context: UiContext, feed: FeedPanel
) -> None:
    foreign = [row for row in feed.view.visible_rows() if feed.model.row(row).foreign]
    assert foreign
    await wait_until(
        lambda: all(feed.model.row(row).translation is not None for row in foreign), timeout=30
    )
    row = foreign[0]
    index = feed.model.index(row)
    original = feed.model.row(row).note.title
    assert index.data(NoteRole.TITLE) != original
    assert index.data(NoteRole.BENEATH) == original
    await painted(feed)
    translated = feed.view.viewport().grab().toImage()
    app_context.subject.toggle_originals()
    assert index.data(NoteRole.TITLE) == original
    await painted(feed)
    assert feed.view.viewport().grab().toImage() != translated
    app_context.subject.toggle_originals()


async def test_what_scrolled_off_is_not_translated(feed: FeedPanel) -> None:
    feed.translator.look()
    assert feed.translator.waiting > 0
    first = set(feed.translator._asked)
    feed.view.verticalScrollBar().setValue(feed.view.verticalScrollBar().maximum())
    feed.translator.look()
    in_sight = {
        feed.model.row(row).note.id for row in (*feed.view.visible_rows(), *feed.view.nearby_rows())
    }
    assert set(feed.translator._asked) <= in_sight
    assert first - in_sight


async def test_a_hidden_feed_translates_nothing(feed: FeedPanel) -> None:
    feed.translator.look()
    feed.hide()
    assert feed.translator.waiting == 0


async def test_reading_another_language_starts_afresh(
    app_context: UiContext, feed: FeedPanel
) -> None:
    chinese = [row for row in range(30) if is_chinese(feed.model.row(row).language)]
    assert all(feed.model.row(row).foreign for row in chinese)
    app_context.services.settings.update(reading={"languages": ("zh",)})
    assert not any(feed.model.row(row).foreign for row in chinese)
    english = [row for row in range(30) if feed.model.row(row).language == "en"]
    assert english
    assert all(feed.model.row(row).foreign for row in english)


async def test_translations_move_no_card(feed: FeedPanel) -> None:
    rects = [feed.view.card_rect(row) for row in range(30)]
    foreign = [row for row in feed.view.visible_rows() if feed.model.row(row).foreign]
    await wait_until(
        lambda: all(feed.model.row(row).translation is not None for row in foreign), timeout=30
    )
    assert [feed.view.card_rect(row) for row in range(30)] == rects


# Endless, empty, failed


async def test_scrolling_reads_on_until_the_end_says_so(feed: FeedPanel) -> None:
    bar = feed.view.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return feed.model.at_end and not feed.model.loading

    await wait_until(at_the_end, timeout=20)
    bar.setValue(bar.maximum())
    assert feed.model.rowCount() >= 200
    assert feed.footer.text.text() == "You have seen it all"
    assert feed.view.viewport().rect().intersects(feed.footer.geometry())
    last = feed.view.card_rect(feed.model.rowCount() - 1)
    assert feed.footer.y() >= last.bottom()


async def test_a_later_page_that_fails_offers_retry(
    app_context: UiContext, feed: FeedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = app_context.services.session.client
    whole = client.notes

    async def broken(*_: object, **__: object) -> None:
        raise Offline("cable pulled")

    monkeypatch.setattr(client, "notes", broken)
    feed.view.verticalScrollBar().setValue(feed.view.verticalScrollBar().maximum())
    await wait_until(lambda: feed.model.error is not None)
    assert feed.footer.text.text() == "There is no connection."
    assert feed.footer.retry.isVisibleTo(feed)
    monkeypatch.setattr(client, "notes", whole)
    rows = feed.model.rowCount()
    QTest.mouseClick(feed.footer.retry, LEFT)
    await wait_until(lambda: feed.model.rowCount() > rows)
    assert not feed.footer.retry.isVisibleTo(feed)


async def test_a_first_page_that_fails_offers_retry(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = app_context.services.session.client
    whole = client.notes

    async def broken(*_: object, **__: object) -> None:
        raise Offline("cable pulled")

    monkeypatch.setattr(client, "notes", broken)
    feed = await open_feed(app_context)
    assert feed.message.isVisibleTo(feed)
    texts = {label.text() for label in feed.message.findChildren(QLabel)}
    assert "There is no connection." in texts
    monkeypatch.setattr(client, "notes", whole)
    feed.model.retry()
    await wait_until(lambda: feed.model.rowCount() > 0)
    assert not feed.message.isVisibleTo(feed)
    close_feed(feed)


async def test_an_empty_list_says_so(app_context: UiContext) -> None:
    feed = await open_feed(app_context, Timeline(TimelineKind.SEARCH, "qqqqxyz"))
    assert feed.message.isVisibleTo(feed)
    assert "Nothing here yet" in {label.text() for label in feed.message.findChildren(QLabel)}
    close_feed(feed)


async def test_a_header_scrolls_with_the_cards(feed: FeedPanel) -> None:
    header = QLabel("About this page")
    header.setFixedHeight(150)
    top = feed.view.card_rect(0).top()
    feed.set_header(header)
    await wait_until(lambda: feed.view.card_rect(0).top() == top + 150)
    feed.view.verticalScrollBar().setValue(100)
    assert header.y() == -100
    assert feed.view.card_rect(0).top() == top + 50


async def test_a_tall_header_is_in_sight_at_first(app_context: UiContext) -> None:
    feed = FeedPanel(app_context, FOR_YOU)
    header = QLabel("About this page")
    header.setFixedHeight(500)
    feed.set_header(header)
    feed.resize(848, 600)
    feed.show()
    await wait_until(lambda: feed.model.rowCount() > 0)
    assert current(feed) == 0
    assert feed.view.verticalScrollBar().value() == 0
    assert header.y() == 0
    close_feed(feed)


# What was published meanwhile


def published(app_context: UiContext, feed: FeedPanel) -> Note:
    note = replace(feed.model.row(0).note, id="fresh", author=app_context.services.session.viewer)
    app_context.services.events.publish(NotePublished(note))
    return note


async def test_an_own_note_appears_at_the_top_at_once(
    app_context: UiContext, feed: FeedPanel
) -> None:
    note = published(app_context, feed)
    assert feed.model.row(0).note == note
    assert not feed.pill.isVisible()


async def test_further_down_a_pill_tells_of_new_notes(
    app_context: UiContext, feed: FeedPanel
) -> None:
    bar = feed.view.verticalScrollBar()
    bar.setValue(900)
    place = feed.view.place()
    note = published(app_context, feed)
    assert feed.pill.isVisible()
    assert feed.pill.text().startswith("1 new note")
    assert feed.view.place() == place
    QTest.mouseClick(feed.pill, LEFT)
    await wait_until(lambda: bar.value() == 0)
    assert feed.model.row(0).note == note
    assert not feed.pill.isVisible()


# Places


async def test_it_opens_where_it_was_left(app_context: UiContext, feed: FeedPanel) -> None:
    bar = feed.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    await wait_until(lambda: feed.model.rowCount() == 60 and not feed.model.loading)
    bar.setValue(bar.maximum() - 1500)
    place = feed.view.place()
    assert place.anchor
    feed.dispose()
    again = await open_feed(app_context)
    await wait_until(lambda: again.view.verticalScrollBar().value() > 0)
    assert again.view.place() == place
    close_feed(again)


async def test_another_width_keeps_what_is_read_in_sight(feed: FeedPanel) -> None:
    feed.view.verticalScrollBar().setValue(1500)
    anchor = feed.view.place().anchor
    feed.resize(1360, 800)
    await wait_until(lambda: feed.view.card_rect(0).width() != 0)
    row = feed.model.position(anchor)
    assert row in feed.view.visible_rows()


async def test_the_current_card_is_the_windows_subject(
    app_context: UiContext, feed: FeedPanel
) -> None:
    press(feed, Key.Key_Right)
    subject = app_context.subject.subject
    assert subject is not None
    assert subject.id == feed.model.row(current(feed)).note.id


async def test_a_deleted_card_leaves_the_others_in_their_place(
    app_context: UiContext, feed: FeedPanel
) -> None:
    feed.view.verticalScrollBar().setValue(900)
    place = feed.view.place()
    before = feed.view.card_rect(feed.model.position(place.anchor)).top()
    gone = feed.model.row(0).note
    app_context.services.events.publish(NoteHidden(gone.id))
    assert feed.view.card_rect(feed.model.position(place.anchor)).top() == before
    app_context.services.events.publish(NoteRestored(gone))
    assert feed.view.card_rect(feed.model.position(place.anchor)).top() == before


async def test_a_longer_title_gets_its_room(app_context: UiContext, feed: FeedPanel) -> None:
    row = next(
        row
        for row in range(30)
        if not feed.model.row(row).foreign and len(feed.model.row(row).note.title) > 30
    )
    height = feed.view.card_rect(row).height()
    note = feed.model.row(row).note
    short = TextVersion(note.language, "Cat", note.body)
    app_context.services.events.publish(NoteChanged(replace(note, versions=(short,))))
    assert feed.view.card_rect(row).height() < height


async def test_f5_reads_the_list_anew(feed: FeedPanel) -> None:
    loads: list[bool] = []
    feed.model.modelReset.connect(lambda: loads.append(True))
    press(feed, Key.Key_F5)
    await wait_until(lambda: loads == [True] and not feed.model.loading)
    assert feed.model.rowCount() == 30
    assert current(feed) == 0


# Themes and screen readers


async def test_another_theme_repaints_the_cards(app_context: UiContext, feed: FeedPanel) -> None:
    await painted(feed)
    light = feed.view.viewport().grab().toImage()
    app_context.theme.apply("dark", 150, "on")
    await painted(feed)
    dark = feed.view.viewport().grab().toImage()
    assert dark.pixelColor(2, 2) == app_context.theme.color("background")
    assert dark.pixelColor(2, 2) != light.pixelColor(2, 2)
    app_context.theme.apply("light", 100, "on")


async def test_a_screen_reader_meets_a_list_of_named_notes(feed: FeedPanel) -> None:
    interface = QAccessible.queryAccessibleInterface(feed.view)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Notes"
    assert interface.childCount() == feed.model.rowCount()
    card = interface.child(1)
    note = feed.model.row(1).note
    assert card.role() == QAccessible.Role.ListItem
    name = card.text(QAccessible.Text.Name)
    assert note.title in name
    assert note.author.name in name
    assert card.rect().size() == feed.view.card_rect(1).size()
    assert feed.footer.retry.text() == "Retry"


async def test_a_screen_reader_follows_the_current_card(feed: FeedPanel) -> None:
    QAccessible.setActive(True)
    try:
        feed.activateWindow()
        feed.view.setFocus()
        await wait_until(feed.view.hasFocus)
        for key in (Key.Key_Right, Key.Key_Down):
            press(feed, key)
            focused = QAccessible.queryAccessibleInterface(feed.view).focusChild()
            name = feed.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            assert focused.text(QAccessible.Text.Name) == name
            assert focused.state().focused
    finally:
        QAccessible.setActive(False)


async def test_disposing_twice_is_fine(app_context: UiContext) -> None:
    feed = await open_feed(app_context)
    close_feed(feed)
    feed.dispose()
    assert feed.translator.waiting == 0


async def test_originals_are_shown_from_the_start_when_the_window_shows_them(
    app_context: UiContext,
) -> None:
    app_context.subject.toggle_originals()
    feed = await open_feed(app_context, FOR_YOU)
    shown = [feed.model.originals]
    app_context.subject.toggle_originals()
    shown.append(feed.model.originals)
    close_feed(feed)
    assert shown == [True, False]
