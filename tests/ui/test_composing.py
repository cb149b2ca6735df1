"""Typing with an input method: what is composed is typed only once it is chosen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_window, close_context
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.composer.bilingual import Bilingual
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.messages.message_box import MessageEdit
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.note.comment_edit import CommentEdit
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.correction_edit import CorrectionEdit
from rednote_desktop.ui.translation.word_browser import WordBrowser
from rednote_desktop.ui.widgets.composing_edit import ComposingEdit
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit
from tests.support import application, wait_until

Field = QLineEdit | QPlainTextEdit | QTextEdit
PINYIN = "ni hao"
CHOSEN = "你好"
PLACES: dict[navigation.Destination, str] = {
    navigation.Explore(): "Your comment",
    navigation.Topics(): "Filter topics",
    navigation.Messages(): "Your message",
    navigation.Learn(): "Find in the word list",
    navigation.Settings("translations"): "Search in originals and translations",
    navigation.Settings("glossary"): "Search in terms, translations and notes",
}
"""Places, and the name of a field that is there besides those of the frame and the composer."""

LONGER_THAN_A_PAUSE = 0.8


def compose(field: QWidget, preedit: str) -> None:
    """Let an input method show what it would type."""
    QApplication.sendEvent(field, QInputMethodEvent(preedit, []))


def choose(field: QWidget, text: str) -> None:
    """Let an input method type what was chosen."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def picture(field: QWidget, preedit: str) -> QImage:
    """Return what a field looks like while something is composed in it."""
    compose(field, preedit)
    return field.grab().toImage()


def text_of(field: Field) -> str:
    """Return what a field holds."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def name_of(field: QWidget) -> str:
    """Return what a field is called for those who cannot see it."""
    return field.accessibleName()


def fields(window: QWidget) -> list[Field]:
    """Return the fields of a window that can be typed in now."""
    found: list[Field] = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
        *window.findChildren(QTextEdit),
    ]
    return [field for field in found if is_open(field)]


def is_open(field: Field) -> bool:
    """Tell whether a field takes words now; numbers and dates are not composed."""
    words = not isinstance(field, QLineEdit) or (
        field.validator() is None and field.echoMode() is QLineEdit.EchoMode.Normal
    )
    parent = field.parentWidget()
    spin = parent is not None and parent.inherits("QAbstractSpinBox")
    return field.isVisible() and field.isEnabled() and not field.isReadOnly() and words and not spin


@pytest.fixture
async def window(container: Container) -> AsyncIterator[MainWindow]:
    """Return the main window with its later parts made."""
    window = build_window(application(), container, "en_US", "light")
    window.show()
    await wait_until(lambda: "note" in window.__dict__)
    yield window
    window.dispose()
    window.hide()
    close_context(window.context)
    window.deleteLater()


async def arrive(window: MainWindow, place: navigation.Destination, name: str) -> None:
    """Go somewhere and wait for a field there."""
    navigator = window.context.navigator
    navigator.go(place)
    if isinstance(place, navigation.Explore):
        reader = window.context.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
        note = next(note for note in await reader.more() if note.counts.comments > 3)
        navigator.open_note(note.id, note)
    if isinstance(place, navigation.Messages):
        page = window.findChild(MessagesPage)
        assert page is not None
        await wait_until(lambda: bool(page.talks.rows))
        page.open_talk(page.talks.rows[0].talk)
    await wait_until(lambda: name in map(name_of, fields(window)))


def compose_in_all(window: MainWindow) -> set[str]:
    """Compose and choose in every open field, and return what they are called."""
    seen = set()
    for field in fields(window):
        before = text_of(field)
        field.setFocus()
        if not isinstance(field, QLineEdit):
            field.moveCursor(field.textCursor().MoveOperation.End)
        compose(field, PINYIN)
        assert text_of(field) == before, name_of(field)
        choose(field, CHOSEN)
        assert CHOSEN in text_of(field), name_of(field)
        seen.add(name_of(field))
    return seen


async def test_every_field_of_the_window_takes_what_is_composed(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.show_translation()
    window.context.navigator.compose()
    seen: set[str] = set()
    for place, name in PLACES.items():
        await arrive(window, place, name)
        seen |= compose_in_all(window)
    browsers = window.translation.findChildren(WordBrowser)
    for index in range(window.translation.tabs.count()):
        window.translation.tabs.setCurrentIndex(index)
        seen |= compose_in_all(window)
    searches = {name_of(browser.search) for browser in browsers}
    assert searches
    assert seen > {"Search", "Text in English", "Title in English", *PLACES.values(), *searches}


@pytest.mark.parametrize("make", [GrowingEdit, ComposingEdit])
def test_nothing_is_typed_before_it_is_chosen(make: type[ComposingEdit]) -> None:
    application()
    edit = make()
    typed: list[str] = []
    composing: list[bool] = []
    edit.textChanged.connect(lambda: typed.append(edit.toPlainText()))
    for preedit in ("n", PINYIN, "", PINYIN):
        compose(edit, preedit)
        composing.append(edit.composing)
    assert composing == [True, True, False, True]
    assert typed == []
    choose(edit, CHOSEN)
    assert not edit.composing
    assert typed == [CHOSEN]
    edit.deleteLater()


def test_what_is_composed_is_not_written_over_the_placeholder() -> None:
    application()
    edit = GrowingEdit()
    edit.resize(300, 40)
    empty, composed = (picture(edit, preedit) for preedit in ("", PINYIN))
    edit.setPlaceholderText("Write in your language")
    hinted, same, gone = (picture(edit, preedit) for preedit in ("", PINYIN, ""))
    assert hinted != empty
    assert same == composed
    assert gone == hinted
    edit.deleteLater()


def test_a_selection_is_replaced_as_soon_as_composing_begins() -> None:
    application()
    edit = ComposingEdit()
    edit.setPlainText("old")
    edit.selectAll()
    typed: list[str] = []
    edit.textChanged.connect(lambda: typed.append(edit.toPlainText()))
    compose(edit, PINYIN)
    assert typed
    assert typed[-1] == ""
    edit.deleteLater()


@pytest.mark.parametrize(
    ("make", "modifier"),
    [
        (CommentEdit, Qt.KeyboardModifier.ControlModifier),
        (MessageEdit, Qt.KeyboardModifier.NoModifier),
        (MessageEdit, Qt.KeyboardModifier.ControlModifier),
    ],
)
async def test_enter_does_not_send_what_is_being_composed(
    app_context: UiContext, make: type[CommentEdit], modifier: Qt.KeyboardModifier
) -> None:
    edit = make(app_context, 4)
    sent: list[str] = []
    edit.send_asked.connect(lambda: sent.append(edit.toPlainText()))
    choose(edit, "早上")
    compose(edit, PINYIN)
    QTest.keyClick(edit, Qt.Key.Key_Return, modifier)
    assert sent == []
    assert edit.toPlainText() == "早上"
    choose(edit, "好")
    QTest.keyClick(edit, Qt.Key.Key_Return, modifier)
    assert sent == ["早上好"]
    edit.deleteLater()


async def test_enter_does_not_save_a_correction_that_is_being_composed() -> None:
    application()
    correction = CorrectionEdit("")
    saved: list[str] = []
    correction.saved.connect(saved.append)
    compose(correction.edit, PINYIN)
    QTest.keyClick(correction.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == []
    choose(correction.edit, CHOSEN)
    QTest.keyClick(correction.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == [CHOSEN]
    correction.deleteLater()


async def test_the_second_language_waits_for_what_is_chosen(app_context: UiContext) -> None:
    parent = QWidget()
    tasks = TaskScope(parent, app_context.notifier.error)
    texts = Bilingual(app_context, tasks, parent)
    for field in (texts.first.title, texts.first.body, texts.second.body):
        compose(field, PINYIN)
        assert not texts.translating
        assert not texts.by_hand
        compose(field, "")
    await asyncio.sleep(LONGER_THAN_A_PAUSE)
    assert texts.second.text.body == ""
    choose(texts.first.body, "你好。")
    assert texts.translating
    await texts.settled()
    assert texts.second.text.body
    tasks.close()
    parent.deleteLater()
