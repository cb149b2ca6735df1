"""The page one starts on: channels and their feeds."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.explore import ExplorePage
from tests.support import wait_until


@pytest.fixture
async def page(app_context: UiContext) -> AsyncIterator[ExplorePage]:
    made = ExplorePage(app_context)
    made.resize(900, 700)
    made.show()
    await wait_until(lambda: made.panel.model.rowCount() > 0)
    await wait_until(lambda: len(chips(made)) > 5)
    yield made
    made.dispose()
    made.dispose()
    made.close()
    made.deleteLater()


def chips(page: ExplorePage) -> list[QPushButton]:
    return [chip for chip in page.chips.findChildren(QPushButton) if chip.isVisibleTo(page)]


def chip(page: ExplorePage, label: str) -> QPushButton:
    return next(each for each in chips(page) if each.text() == label)


async def test_it_starts_with_the_mixed_feed(page: ExplorePage) -> None:
    assert page.channel == ""
    assert page.chips.selected == ""
    assert chips(page)[0].text() == "For you"
    assert page.focusProxy() is page.panel


async def test_the_chosen_chip_has_room_for_heavier_letters(page: ExplorePage) -> None:
    chosen = chips(page)[0]
    heavy = chosen.font()
    heavy.setWeight(QFont.Weight.DemiBold)
    room = QStyleOptionButton()
    chosen.initStyleOption(room)
    inside = chosen.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, room, chosen)
    assert chosen.isChecked()
    assert QFontMetrics(heavy).horizontalAdvance(chosen.text()) <= inside.width()


async def test_a_chip_shows_its_channel(app_context: UiContext, page: ExplorePage) -> None:
    QTest.mouseClick(chip(page, "Food"), Qt.MouseButton.LeftButton)
    assert app_context.navigator.current == navigation.Explore("food")
    assert page.channel == "food"
    await wait_until(lambda: page.panel.model.rowCount() > 0 and not page.panel.model.loading)
    assert page.panel.model.timeline.key == "food"


async def test_going_back_shows_the_same_feed_in_the_same_place(
    app_context: UiContext, page: ExplorePage
) -> None:
    first = page.panel
    first.view.verticalScrollBar().setValue(600)
    app_context.navigator.go(navigation.Explore("food"))
    assert page.panel is not first
    app_context.navigator.back()
    assert page.panel is first
    assert first.view.verticalScrollBar().value() == 600
    assert page.chips.selected == ""


async def test_asking_for_the_shown_channel_goes_to_its_top(
    app_context: UiContext, page: ExplorePage
) -> None:
    page.panel.view.verticalScrollBar().setValue(600)
    app_context.navigator.go(navigation.Explore())
    assert page.panel.view.verticalScrollBar().value() == 0


async def test_only_a_few_feeds_stay_alive(app_context: UiContext, page: ExplorePage) -> None:
    first = page.panel
    for channel in ("food", "travel", "pets", "home", "study"):
        app_context.navigator.go(navigation.Explore(channel))
    assert page.channel == "study"
    assert page.panel is not first
    app_context.navigator.go(navigation.Explore())
    assert page.panel is not first
    await wait_until(lambda: page.panel.model.rowCount() > 0)


async def test_an_unknown_channel_is_empty_and_offers_to_write(
    app_context: UiContext, page: ExplorePage
) -> None:
    asked: list[str] = []
    app_context.navigator.compose_asked.connect(asked.append)
    app_context.navigator.go(navigation.Explore("no such channel"))
    await wait_until(lambda: page.panel.message.isVisibleTo(page))
    button = next(
        each for each in page.panel.message.findChildren(QPushButton) if each.isVisibleTo(page)
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [""]
