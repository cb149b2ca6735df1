"""In a language that reads from right to left the whole window is mirrored, the feed included."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from i18n import locales
from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_window
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.language.direction import draw_line
from rednote_desktop.ui.locales import InstalledLocale
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.note.topics import TopicLink
from rednote_desktop.ui.widgets.toggle_switch import ToggleSwitch
from tests.support import application, wait_until
from tests.ui.window_pages import end_window, settled

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


@pytest.fixture
async def window(container: Container, tmp_path: Path) -> AsyncIterator[MainWindow]:
    """Return the main window in Arabic, shown, with its later parts made."""
    locales.compile_locales(locales.FOLDER, tmp_path / "locales")
    installed = InstalledLocale("ar", tmp_path / "locales")
    window = build_window(application(), container, "ar", "light")
    window.resize(1440, 900)
    window.show()
    await wait_until(lambda: "note" in window.__dict__)
    yield window
    end_window(window)
    installed.close()


@pytest.fixture
async def note(container: Container) -> Note:
    """Return a note with several pictures and topics."""
    reader = container.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
    return next(note for note in await reader.more() if len(note.media) > 1 and note.topics)


def place(widget: QWidget) -> QRect:
    """Return where a widget is on the screen."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def inked(image: QImage) -> set[tuple[int, int]]:
    """Return the pixels of a drawing that are not see-through, for the most part."""
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in every if image.pixelColor(x, y).alpha() > 127}


async def test_rail_pages_and_panels_stand_the_other_way_round(window: MainWindow) -> None:
    rail, pages = place(window.rail), place(window.pages)
    assert rail.left() >= pages.right()
    for panel in (window.translation_dock, window.composer_dock):
        assert window.dockWidgetArea(panel) is Qt.DockWidgetArea.LeftDockWidgetArea
        assert place(panel).right() <= pages.left()
    search, mode = place(window.top_bar.search), place(window.top_bar.mode)
    assert search.left() > mode.right()


async def test_cards_begin_at_the_right_and_are_mirrored_inside(window: MainWindow) -> None:
    view = window.findChildren(MasonryView)[0]
    await wait_until(lambda: view.feed.rowCount() > 2 and len(view.visible_rows()) > 2)
    first, second = view.card_rect(0), view.card_rect(1)
    assert first.left() > second.right()
    note = view.feed.row(0).note
    await wait_until(lambda: view._tiles.ready(note.id) is not None)
    tile = view._tiles.ready(note.id)
    assert tile is not None
    middle = first.width() / 2
    assert tile.author.center().x() > middle
    assert tile.heart.center().x() < middle
    assert tile.like.contains(tile.heart)


async def test_arrow_keys_go_where_they_point(window: MainWindow) -> None:
    view = window.findChildren(MasonryView)[0]
    await wait_until(lambda: view.feed.rowCount() > 2 and len(view.visible_rows()) > 2)
    view.make_current(0)
    left = view.moveCursor(MasonryView.CursorAction.MoveLeft, Qt.KeyboardModifier.NoModifier)
    assert view.card_rect(left.row()).right() < view.card_rect(0).left()


async def test_a_note_shows_its_pictures_first(window: MainWindow, note: Note) -> None:
    window.context.navigator.open_note(note.id, note)
    await wait_until(lambda: window.note.note is not None)
    await settled(window)
    sheet = window.note.sheet
    assert sheet.wide
    assert place(sheet.carousel).left() >= place(sheet.header).right()
    assert place(sheet.box).left() > place(sheet.actions).right()
    back, on, expand, _alt = sheet.carousel.overlay.buttons
    assert place(on).right() < place(back).left()
    assert place(expand).center().x() > place(sheet.carousel).center().x()
    links = window.note.findChildren(TopicLink)
    assert links
    starts = {link.button.text()[:2] for link in links}
    assert starts == {"\u2068#"}, "#topic, not topic#"


async def test_settings_put_switches_at_the_left(window: MainWindow) -> None:
    window.context.navigator.go(navigation.Settings("reading"))
    await settled(window)
    page = window.pages.currentWidget()
    assert page is not None
    switches = [one for one in page.findChildren(ToggleSwitch) if one.isVisible()]
    assert switches
    assert all(place(one).center().x() < place(page).center().x() for one in switches)


async def test_icons_that_point_along_the_line_are_turned_round(window: MainWindow) -> None:
    icons = window.context.icons
    turned = inked(icons.pixmap("back", 48).toImage())
    star = inked(icons.pixmap("star", 48).toImage())
    application().setLayoutDirection(LEFT_TO_RIGHT)
    plain = inked(icons._render("back", 48, "black", 1.0).toImage())
    plain_star = inked(icons._render("star", 48, "black", 1.0).toImage())
    application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert turned == {(47 - x, y) for x, y in plain}
    assert turned != plain
    assert star == plain_star


async def test_a_line_stands_at_the_right_and_keeps_its_full_stop_at_its_end(
    window: MainWindow,
) -> None:
    image = QImage(200, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw_line(painter, image.rect().toRectF(), "Hi.")
    painter.end()
    columns = sorted({x for x, _y in inked(image)})
    assert columns[0] > 100
    last = {y for x, y in inked(image) if x == columns[-1]}
    assert len(last) <= 3, "the full stop is the rightmost thing"
