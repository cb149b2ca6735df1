"""Types Chinese with a real input method into a real window, in a process of its own.

Needs a screen with a window manager, a D-Bus session, xdotool, and IBus or Fcitx with 拼音.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rednote_desktop.app.options import Options
from rednote_desktop.app.tour.driver import Driver
from rednote_desktop.app.tour.runner import Step, run
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.widgets.composing_edit import ComposingEdit

LETTERS = "nihao"
CHOSEN = "你好"
_BETWEEN_KEYS_MS = "120"


async def press(*words: str) -> None:
    """Press keys as a person would, through the X server."""
    process = await asyncio.create_subprocess_exec("xdotool", *words)
    await process.wait()


async def composes(driver: Driver, field: QLineEdit | ComposingEdit, sends: SignalInstance) -> str:
    """Compose, choose, and press Enter while composing; nothing is sent by that."""
    sent: list[object] = []
    sends.connect(lambda *_values: sent.append(True))
    await focus(driver, field)
    field.clear()
    await press("type", "--delay", _BETWEEN_KEYS_MS, LETTERS)
    if isinstance(field, ComposingEdit):
        await driver.wait(lambda: field.composing, "something is composed")
    await driver.settle()
    driver.check(text_of(field) == "", f"{text_of(field)!r} was typed before it was chosen")
    driver.capture()
    await press("key", "space")
    await driver.wait(lambda: text_of(field) == CHOSEN, f"{CHOSEN} is typed")
    await press("type", "--delay", _BETWEEN_KEYS_MS, LETTERS)
    await driver.settle()
    await press("key", "Return")
    await driver.wait(lambda: text_of(field) == CHOSEN + LETTERS, "Enter ends composing")
    driver.check(not sent, "Enter sent what was being composed")
    field.clear()
    return CHOSEN


async def focus(driver: Driver, field: QWidget) -> None:
    """Give the keyboard to a field."""
    driver.window.activateWindow()
    await driver.wait(driver.window.isActiveWindow, "the window is active")
    field.setFocus()
    await driver.wait(field.hasFocus, "the field has the keyboard")
    await driver.settle()


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    """Return what a field holds."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


async def in_search(driver: Driver) -> str:
    """The search of the window's head."""
    field = driver.window.top_bar.search
    return await composes(driver, field, field.returnPressed)


def in_composer(part: Callable[[Driver], ComposingEdit]) -> Callable[[Driver], Awaitable[str]]:
    """A field of the composer."""

    async def step(driver: Driver) -> str:
        driver.window.context.navigator.compose()
        await driver.settle()
        translating = driver.window.composer.texts.translating
        driver.check(not translating, "nothing is translated yet")
        return await composes(driver, part(driver), driver.window.composer.foot.post_button.clicked)

    return step


async def in_comment(driver: Driver) -> str:
    """A comment."""
    reader = driver.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
    note = next(note for note in await reader.more() if note.counts.comments > 3)
    driver.window.context.navigator.open_note(note.id, note)
    edit = driver.window.note.sheet.box.edit
    await driver.wait(edit.isVisible, "the note is open")
    return await composes(driver, edit, edit.send_asked)


async def in_message(driver: Driver) -> str:
    """A message, which Enter sends when nothing is composed."""
    driver.window.context.navigator.go(navigation.Messages())
    page = driver.find(MessagesPage)
    await driver.wait(lambda: page.talks.rows, "talks are there")
    page.open_talk(page.talks.rows[0].talk)
    edit = page.view.box.edit
    await driver.wait(lambda: edit.isVisible() and edit.isEnabled(), "the talk is open")
    return await composes(driver, edit, edit.send_asked)


STEPS = (
    Step("search", in_search),
    Step("title", in_composer(lambda driver: driver.window.composer.texts.first.title)),
    Step("text", in_composer(lambda driver: driver.window.composer.texts.first.body)),
    Step("second text", in_composer(lambda driver: driver.window.composer.texts.second.body)),
    Step("comment", in_comment),
    Step("message", in_message),
)


if __name__ == "__main__":
    (folder,) = sys.argv[1:]
    options = Options(Path(folder) / "unused", "light", "en_US")
    sys.exit(run(options, Path(folder), "1400x840", STEPS))
