"""Short messages at the bottom of the window, with one action each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from rednote_desktop.domain.errors import AuthRequired
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.theme.theme import Theme

_SHOWN_MS: Final = 5_000
_SHOWN_WITH_ACTION_MS: Final = 8_000
_MARGIN: Final = 84
"""Clear of the bar under an opened note and of the composer's foot, in logical pixels."""
_RISE: Final = 12


class Notifier(QObject):
    """Shows one message at a time over a window and announces it to screen readers."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._toast: Toast | None = None
        self._window: QWidget | None = None
        self.last_text = ""
        self.ask_to_sign_in: Callable[[], bool] | None = None
        """Called for a signed-out account instead of a sentence; tells whether it asked."""

    def attach(self, window: QWidget) -> None:
        """Show messages over that window from now on."""
        self._window = window

    def show(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a message, with a button if ``action_text`` is given."""
        self.last_text = text
        if self._window is None:
            return
        self.dismiss()
        self._toast = Toast(self._theme, self._window, text, action_text, action)
        self._toast.appear(_SHOWN_WITH_ACTION_MS if action_text else _SHOWN_MS)

    def error(self, error: BaseException, retry: Callable[[], object] | None = None) -> None:
        """Say what failed, with Retry where trying again may help."""
        ask = self.ask_to_sign_in
        if isinstance(error, AuthRequired) and ask is not None and ask():
            return
        explanation = explain(error)
        self.show(explanation.text, self.tr("Retry") if retry is not None else "", retry)

    @property
    def shown_text(self) -> str:
        """The message that is in sight, or an empty string."""
        return self.last_text if self._toast is not None and self._toast.isVisible() else ""

    def dismiss(self) -> None:
        """Take the message away."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None


class Toast(QFrame):
    """One message that leaves by itself, later while the pointer is over it."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        text: str,
        action_text: str,
        action: Callable[[], object] | None,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._over = window
        self._action = action
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        set_surface(self, "card")
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10 if action_text else 16, 10)
        row.setSpacing(12)
        row.addWidget(label)
        if action_text:
            button = QPushButton(action_text)
            set_kind(button, "link")
            button.clicked.connect(self._act)
            row.addWidget(button)
        self.setAccessibleName(text)
        self._text = text
        window.installEventFilter(self)

    def appear(self, milliseconds: int) -> None:
        """Show the message for a while."""
        self.adjustSize()
        target = self._place()
        self.move(target)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))
        duration = self._theme.duration(160)
        if duration:
            rise = QPropertyAnimation(self, b"pos", self)
            rise.setDuration(duration)
            rise.setStartValue(target + QPoint(0, _RISE))
            rise.setEndValue(target)
            rise.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
        self._timer.start(milliseconds)

    @override
    def enterEvent(self, event: object) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: object) -> None:
        self._timer.start(_SHOWN_MS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.move(self._place())
        return False

    def _place(self) -> QPoint:
        window = self._over
        return QPoint(
            (window.width() - self.width()) // 2, window.height() - self.height() - _MARGIN
        )

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
