"""A dock with a title bar of our own: title, float, close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_WIDTH: Final = 392
_NARROWEST: Final = 320


class _TitleBar(QWidget):
    """Title, float and close; a drag on it moves the dock."""

    def __init__(self, context: UiContext, dock: SidePanel, title: str) -> None:
        super().__init__(dock)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(title)
        set_role(label, "heading-small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 4)
        row.setSpacing(2)
        row.addWidget(label, 1)
        for icon, name, action in (
            ("float", self.tr("Float or dock %1"), dock.toggle_floating),
            #: %1 is the name of a panel
            ("close", self.tr("Close %1"), dock.close),
        ):
            button = QToolButton()
            context.icons.bind(button, icon, "text_faint")
            button.setIconSize(QSize(16, 16))
            text = name.replace("%1", title)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked, act=action: act())
            row.addWidget(button)


class SidePanel(QDockWidget):
    """One of the panels at the trailing edge; movable, floating, closable, remembered by name.

    ``shut`` tells that the reader closed or floated it.
    """

    shut = Signal()

    def __init__(self, context: UiContext, name: str, title: str) -> None:
        super().__init__(title)
        self._theme = context.theme
        self.setObjectName(name)
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.setTitleBarWidget(_TitleBar(context, self, title))
        self.set_content(QWidget())
        context.theme.changed.connect(self._fit)

    def set_content(self, content: QWidget) -> None:
        """Fill the panel."""
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(content)
        self._fit()

    def toggle_floating(self) -> None:
        """Float the panel, or dock it again."""
        self.setFloating(not self.isFloating())
        self.shut.emit()

    def _fit(self) -> None:
        """Give larger text a wider panel."""
        content = self.widget()
        if content is not None:
            content.setMinimumWidth(self._theme.px(_NARROWEST))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.shut.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)


def dock_at_end(window: QMainWindow, heights: dict[SidePanel, int]) -> None:
    """Put panels one above the other at the trailing edge; sizes in logical pixels."""
    areas = Qt.DockWidgetArea
    side = areas.LeftDockWidgetArea if window.isRightToLeft() else areas.RightDockWidgetArea
    for panel in heights:
        window.addDockWidget(side, panel)
    window.resizeDocks(list(heights), list(heights.values()), Qt.Orientation.Vertical)
    window.resizeDocks(list(heights), [_WIDTH] * len(heights), Qt.Orientation.Horizontal)


def state_version(window: QMainWindow) -> int:
    """Return the version of a window's state: a mirrored window has its panels elsewhere."""
    return 2 if window.isRightToLeft() else 1
