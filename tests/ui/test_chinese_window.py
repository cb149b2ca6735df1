"""The whole window in Chinese: no text of its own is left in English."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from i18n import locales
from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_window, close_context
from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.locales import InstalledLocale
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.widgets.skeleton import Skeleton
from tests.support import application, wait_until

_FILLED_IN: Final = re.compile(r"%L?n|%L?\d|\{\w*\}")
_LEAST_WORDING: Final = 5
_ONE_TURN_S: Final = 0.03
_SPOKEN: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_DESTINATIONS: Final[dict[str, Callable[[Note], navigation.Destination]]] = {
    "explore": lambda note: navigation.Explore(),
    "channel": lambda note: navigation.Explore("food"),
    "following": lambda note: navigation.Following(),
    "topics": lambda note: navigation.Topics(),
    "topic": lambda note: navigation.TopicPage("猫税"),
    "search": lambda note: navigation.Search("猫"),
    "search without results": lambda note: navigation.Search("qqqq"),
    "notifications": lambda note: navigation.Notifications(),
    "collections": lambda note: navigation.Collections(),
    "drafts": lambda note: navigation.Drafts(),
    "profile": lambda note: navigation.Profile(note.author.id),
    "learn": lambda note: navigation.Learn(),
    "reading": lambda note: navigation.Settings("reading"),
    "engines": lambda note: navigation.Settings("engines"),
    "translations": lambda note: navigation.Settings("translations"),
    "glossary": lambda note: navigation.Settings("glossary"),
    "packs": lambda note: navigation.Settings("packs"),
    "appearance": lambda note: navigation.Settings("appearance"),
    "account": lambda note: navigation.Settings("account"),
    "storage": lambda note: navigation.Settings("storage"),
    "about": lambda note: navigation.Settings("about"),
}


class English:
    """What the code says in English and what the reader must therefore not see in Chinese."""

    def __init__(self, path: Path) -> None:
        own = [message for message in locales.messages(path) if message.source not in message.forms]
        self._plain = {one.source for one in own if not _FILLED_IN.search(one.source)}
        filled = [one for one in own if _FILLED_IN.search(one.source)]
        self._filled = [pattern(one) for one in filled if says_enough(one)]

    def __contains__(self, text: str) -> bool:
        text = text.replace("&&", "&").strip()
        return text in self._plain or any(one.fullmatch(text) for one in self._filled)


def says_enough(message: locales.Message) -> bool:
    """Tell whether a text is more than a word such as “of” that people write as well."""
    return max(len(part) for part in _FILLED_IN.split(message.source)) >= _LEAST_WORDING


def pattern(message: locales.Message) -> re.Pattern[str]:
    """Return what a text looks like once it is filled in; a count is filled in by digits."""
    parts = [re.escape(part) for part in _FILLED_IN.split(message.source)]
    return re.compile((r"[\d.,KM万]+" if message.counted else r"[^\n]+").join(parts))


def texts(root: QWidget) -> Iterator[str]:
    """Give every text of a window that is read, pointed at or spoken."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
        yield widget.accessibleDescription()
        for action in widget.actions():
            yield from (action.text(), action.toolTip())
        yield from own_texts(widget)


def own_texts(widget: QWidget) -> Iterator[str]:
    """Give the texts that only this kind of widget has."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QAbstractItemView():
            yield from model_texts(widget.model())


def model_texts(model: QAbstractItemModel | None, rows: int = 10) -> Iterator[str]:
    """Give what the first rows of a list show and say."""
    for row in range(min(rows, model.rowCount()) if model is not None else 0):
        for role in _SPOKEN:
            text = model.data(model.index(row, 0), role) if model is not None else None
            if isinstance(text, str):
                yield from text.split("\n")


def left_in_english(english: English) -> set[str]:
    """Return the English texts in all windows, menus and dialogs that are open."""
    roots = [root for root in QApplication.topLevelWidgets() if root.isVisible()]
    return {text for root in roots for text in texts(root) if text and text in english}


def opened(kind: type[QWidget]) -> list[QWidget]:
    """Return the visible menus or dialogs."""
    found = [root for root in QApplication.topLevelWidgets() if isinstance(root, kind)]
    return [root for root in found if root.isVisible()]


async def settled(window: MainWindow) -> None:
    """Wait until nothing on screen is being read any more."""
    await asyncio.sleep(_ONE_TURN_S)
    await wait_until(
        lambda: not any(part.isVisible() for part in window.findChildren(Skeleton)), timeout=20
    )


@pytest.fixture(scope="module")
def english() -> English:
    """Return the English texts that the Chinese locale file gives other words for."""
    return English(locales.FOLDER / "rednote_zh_CN.ts")


@pytest.fixture
async def window(container: Container, tmp_path: Path) -> AsyncIterator[MainWindow]:
    """Return the main window in Chinese, shown, with its later parts made."""
    locales.compile_locales(locales.FOLDER, tmp_path / "locales")
    chinese = InstalledLocale("zh_CN", tmp_path / "locales")
    window = build_window(application(), container, "zh_CN", "light")
    window.show()
    await wait_until(lambda: "note" in window.__dict__, timeout=20)
    yield window
    window.dispose()
    window.hide()
    close_context(window.context)
    window.deleteLater()
    chinese.close()


@pytest.fixture
async def note(container: Container) -> Note:
    """Return a note with comments."""
    reader = container.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
    return next(note for note in await reader.more() if note.counts.comments > 3)


def test_texts_that_are_filled_in_are_recognised(english: English) -> None:
    assert "Follow Ada" in english
    assert "12 comments" in english
    assert "关注 Ada" not in english
    assert "Following" in english


async def test_a_window_in_english_is_noticed(container: Container, english: English) -> None:
    window = build_window(application(), container, "en_US", "light")
    window.show()
    left = left_in_english(english)
    window.dispose()
    window.hide()
    close_context(window.context)
    window.deleteLater()
    assert {"Explore", "Drafts", "Search notes, topics, people"} <= left


async def test_no_page_is_left_in_english(window: MainWindow, note: Note, english: English) -> None:
    left = {}
    compose = window.context.services.compose
    await compose.save(replace(compose.new(), text=DraftText("en", "", "half-written")))
    for name, destination in _DESTINATIONS.items():
        window.context.navigator.go(destination(note))
        await settled(window)
        left[name] = left_in_english(english)
    assert {name: found for name, found in left.items() if found} == {}


async def test_an_opened_note_is_chinese_throughout(
    window: MainWindow, note: Note, english: English
) -> None:
    window.context.navigator.open_note(note.id, note)
    await wait_until(
        lambda: window.note.note is not None and not window.note.sheet.comments.loading
    )
    await settled(window)
    tabs = window.translation.findChildren(QTabBar)[0]
    left = set()
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        await settled(window)
        left |= left_in_english(english)
    assert left == set()


async def test_menus_and_dialogs_are_chinese(
    window: MainWindow, note: Note, english: English
) -> None:
    def card_menu() -> None:
        window.findChildren(MasonryView)[0].menu_asked.emit(note, QPoint(300, 300))

    await settled(window)
    left = {}
    for name, open_menu in {
        "card": card_menu,
        "account": window.rail.account_card.show_menu,
        "reading": window.top_bar.mode.show_menu,
    }.items():
        open_menu()
        await wait_until(lambda: opened(QMenu))
        left[name] = left_in_english(english)
        for menu in opened(QMenu):
            menu.close()
    for name, open_dialog in {
        "shortcuts": window.show_shortcuts,
        "new account": window.add_account,
    }.items():
        open_dialog()
        await wait_until(lambda: opened(QDialog))
        left[name] = left_in_english(english)
        for dialog in opened(QDialog):
            dialog.close()
    assert {name: found for name, found in left.items() if found} == {}
