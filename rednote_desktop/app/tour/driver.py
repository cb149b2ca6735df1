"""Hands and eyes of the tour: clicks, keys, waiting, pictures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from rednote_desktop.app.lifecycle import Lifecycle
    from rednote_desktop.services import Services
    from rednote_desktop.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
_LOOK_EVERY: Final = 0.02
_PATIENCE: Final = 60.0
"""Waits end when what they wait for is there, so a long one costs time where it fails alone."""
_NOTCH: Final = 120


class StepFailed(Exception):
    """What a step should have brought about did not happen."""


class Driver:
    """Uses the window as a person would and looks at what comes of it."""

    def __init__(self, lifecycle: Lifecycle) -> None:
        self.lifecycle = lifecycle
        self._captured: QPixmap | None = None

    @property
    def window(self) -> MainWindow:
        """The window as it is now; a change of language makes a new one."""
        if self.lifecycle.window is None:
            raise StepFailed("there is no window")
        return self.lifecycle.window

    @property
    def services(self) -> Services:
        """The services below the window, to check what a click has done."""
        return self.window.context.services

    def check(self, holds: object, what: str) -> None:
        """Fail the step unless something holds."""
        if not holds:
            raise StepFailed(what)

    async def wait(
        self, holds: Callable[[], object], what: str, seconds: float = _PATIENCE
    ) -> None:
        """Wait until something holds; fail the step when it does not in time."""
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                raise StepFailed(f"not within {seconds:.0f} s: {what}")
            await asyncio.sleep(_LOOK_EVERY)

    async def wait_for(self, asked: Callable[[], Awaitable[object]], what: str) -> None:
        """Wait until what a coroutine gives is true, such as an answer of the community."""
        deadline = time.monotonic() + _PATIENCE
        while not await asked():
            if time.monotonic() > deadline:
                raise StepFailed(f"not within {_PATIENCE:.0f} s: {what}")
            await asyncio.sleep(_LOOK_EVERY)

    async def settle(self, seconds: float = 0.35) -> None:
        """Let animations end and pictures arrive."""
        await asyncio.sleep(seconds)
        loader = self.window.context.pictures
        await self.wait(lambda: loader.waiting == 0, "pictures are decoded")
        await asyncio.sleep(_LOOK_EVERY)

    def find(self, kind: type[W], where: QWidget | None = None) -> W:
        """Return the first visible widget of a class."""
        root = where or self.window
        for widget in root.findChildren(kind):
            if widget.isVisible():
                return widget
        raise StepFailed(f"no visible {kind.__name__}")

    async def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a place in it, once it is in sight and takes it."""
        name = widget.accessibleName() or str(widget)
        await self.wait(widget.isVisible, f"{name} is visible")
        await self.wait(widget.isEnabled, f"{name} is enabled")
        place = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        """Double click a place in a widget."""
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)

    def key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in a widget."""
        QTest.keyClick(widget, key, modifiers)

    def keys(self, shortcut: str) -> None:
        """Press the keys of one of the window's shortcuts, such as ``Ctrl+K``."""
        for action in self.window.actions():
            if any(keys.toString() == shortcut for keys in action.shortcuts()):
                action.trigger()
                return
        raise StepFailed(f"no action has the keys {shortcut}")

    def type(self, widget: QWidget, text: str) -> None:
        """Type a text, as an input method would commit it."""
        widget.setFocus()
        lines = text.split("\n")
        for index, line in enumerate(lines):
            if index:
                QTest.keyClick(widget, Qt.Key.Key_Return)
            event = QInputMethodEvent()
            event.setCommitString(line)
            QApplication.sendEvent(widget, event)

    def wheel(self, widget: QWidget, notches: int) -> None:
        """Turn the wheel over the middle of a widget; positive is towards the reader."""
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(middle.toPoint())),
            QPoint(0, 0),
            QPoint(0, -notches * _NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def capture(self, widget: QWidget | None = None) -> None:
        """Keep what the window, or a dialog, looks like now as the picture of the step."""
        self._captured = (widget or self.window).grab()

    def picture(self) -> QPixmap:
        """Return the picture of the step: the captured one, else what the window looks like."""
        captured, self._captured = self._captured, None
        return captured if captured is not None else self.window.grab()
