"""Loading, empty, failed or there: the four states of anything that loads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.skeleton import ListSkeleton

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class StateView(QWidget):
    """Shows its content, or says that it loads, is empty or failed and what to do then."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stack = QStackedLayout(self)
        self._skeleton: QWidget = ListSkeleton(context)
        self._message = QWidget()
        self._picture = QLabel()
        self._title = QLabel()
        self._hint = QLabel()
        self._button = QPushButton()
        self._action: Callable[[], object] | None = None
        self._content: QWidget | None = None
        self._build_message()
        self._stack.addWidget(self._skeleton)
        self._stack.addWidget(self._message)

    @property
    def content(self) -> QWidget | None:
        """The widget shown when all is well."""
        return self._content

    def set_content(self, widget: QWidget) -> None:
        """Take the widget that is shown when all is well."""
        self._content = widget
        self._stack.addWidget(widget)

    def set_skeleton(self, widget: QWidget) -> None:
        """Take another widget to be shown while loading."""
        self._stack.removeWidget(self._skeleton)
        self._skeleton.deleteLater()
        self._skeleton = widget
        self._stack.insertWidget(0, widget)

    def show_loading(self) -> None:
        """Show that something is on its way."""
        self._stack.setCurrentWidget(self._skeleton)

    def show_content(self) -> None:
        """Show the content."""
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)

    def show_empty(
        self,
        icon: str,
        title: str,
        hint: str = "",
        action_text: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Say that there is nothing, and what could be done about it."""
        self._say(icon, title, hint, action_text, action)

    def show_error(self, error: BaseException, retry: Callable[[], object] | None = None) -> None:
        """Say what failed, with a Retry button if ``retry`` is given."""
        explanation = explain(error)
        self._say("warning", explanation.text, "", self.tr("Retry") if retry else "", retry)
        self._message.setToolTip(explanation.detail)

    def _say(
        self,
        icon: str,
        title: str,
        hint: str,
        action_text: str,
        action: Callable[[], object] | None,
    ) -> None:
        self._message.setToolTip("")
        self._picture.setPixmap(
            self._context.icons.pixmap(icon, 48, "text_faint", self.devicePixelRatioF())
        )
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._action = action
        self._button.setText(action_text)
        self._button.setVisible(bool(action_text))
        self._message.setAccessibleName(title)
        self._stack.setCurrentWidget(self._message)

    def _build_message(self) -> None:
        column = QVBoxLayout(self._message)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label, role in ((self._picture, ""), (self._title, "heading"), (self._hint, "muted")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            if role:
                set_role(label, role)
            column.addWidget(label)
        set_kind(self._button, "secondary")
        self._button.clicked.connect(self._act)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)
