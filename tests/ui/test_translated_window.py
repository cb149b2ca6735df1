"""The whole window in each language: no text of its own is left in English."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
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
from rednote_desktop.app.interface import build_window
from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.language.ts_file import TsMessage, read_ts
from rednote_desktop.ui.locales import InstalledLocale
from rednote_desktop.ui.main_window import MainWindow
from tests.support import application, wait_until
from tests.ui.window_pages import DESTINATIONS, end_window, settled

_FILLED_IN: Final = re.compile(r"%L?n|%L?\d|\{\w*\}")
_LEAST_WORDING: Final = 5
_LANGUAGES: Final = [
    tag
    for tag in (path.stem.removeprefix("rednote_") for path in locales.sources())
    if tag != locales.PLURALS_ONLY
]
_SPOKEN: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class English:
    """What a locale file has other words for, and what its reader must therefore not see.

    English that the language has as a word of its own says nothing, such as “Messages” in French.
    """

    def __init__(self, path: Path) -> None:
        messages = [message for message in read_ts(path).messages if any(message.forms)]
        said = {form for message in messages for form in message.forms}
        own = [message for message in messages if message.source not in said]
        self._plain = {one.source for one in own if not _FILLED_IN.search(one.source)}
        filled = [one for one in own if _FILLED_IN.search(one.source)]
        self._filled = [pattern(one) for one in filled if says_enough(one)]

    def __contains__(self, text: str) -> bool:
        text = text.replace("&&", "&").strip()
        return text in self._plain or any(one.fullmatch(text) for one in self._filled)


def says_enough(message: TsMessage) -> bool:
    """Tell whether a text is more than a word such as “of” that people write as well."""
    return max(len(part) for part in _FILLED_IN.split(message.source)) >= _LEAST_WORDING


def pattern(message: TsMessage) -> re.Pattern[str]:
    """Return what a text looks like once it is filled in; a count is filled in by digits."""
    parts = [re.escape(part) for part in _FILLED_IN.split(message.source)]
    return re.compile((r"\d\S*" if message.counted else r"[^\n]+").join(parts))


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


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all locales, compiled."""
    folder = tmp_path_factory.mktemp("locales")
    locales.compile_locales(locales.FOLDER, folder)
    return folder


@pytest.fixture(params=_LANGUAGES)
def tag(request: pytest.FixtureRequest) -> str:
    """Return each language in turn."""
    return str(request.param)


@pytest.fixture
def english(tag: str) -> English:
    """Return the English texts that the locale file gives other words for."""
    return English(locales.FOLDER / f"rednote_{tag}.ts")


@pytest.fixture
async def window(container: Container, compiled: Path, tag: str) -> AsyncIterator[MainWindow]:
    """Return the main window in one language, shown, with its later parts made."""
    installed = InstalledLocale(tag, compiled)
    window = build_window(application(), container, tag, "light")
    window.show()
    await wait_until(lambda: "note" in window.__dict__)
    yield window
    end_window(window)
    installed.close()


@pytest.fixture
async def note(container: Container) -> Note:
    """Return a note with comments."""
    reader = container.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
    return next(note for note in await reader.more() if note.counts.comments > 3)


@pytest.mark.parametrize("tag", ["zh_CN"])
def test_texts_that_are_filled_in_are_recognised(english: English) -> None:
    assert "Follow Ada" in english
    assert "12 comments" in english
    assert "关注 Ada" not in english
    assert "Following" in english


@pytest.mark.parametrize("tag", ["zh_CN"])
async def test_a_window_in_english_is_noticed(container: Container, english: English) -> None:
    window = build_window(application(), container, "en_US", "light")
    window.show()
    left = left_in_english(english)
    end_window(window)
    assert {"Explore", "Drafts", "Search notes, topics, people"} <= left


async def test_no_page_is_left_in_english(window: MainWindow, note: Note, english: English) -> None:
    left = {}
    compose = window.context.services.compose
    await compose.save(replace(compose.new(), text=DraftText("en", "", "half-written")))
    for name, destination in DESTINATIONS.items():
        window.context.navigator.go(destination(note))
        await settled(window)
        left[name] = left_in_english(english)
    assert {name: found for name, found in left.items() if found} == {}


async def test_an_opened_note_is_translated_throughout(
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


async def test_menus_and_dialogs_are_translated(
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
        "new account": window.accounts.add_account,
        "sign in": window.accounts.connect_account,
    }.items():
        open_dialog()
        await wait_until(lambda: opened(QDialog))
        left[name] = left_in_english(english)
        for dialog in opened(QDialog):
            dialog.close()
    assert {name: found for name, found in left.items() if found} == {}
