"""The keys of the window: one table from which actions and the list under F1 are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rednote_desktop.ui.theme.roles import set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys of one action. ``keys`` may be empty where a panel handles its own key ``shown``."""

    group: str
    text: str
    keys: tuple[str, ...]
    action: Callable[[], object] | None = None
    shown: str = ""

    @property
    def label(self) -> str:
        """The keys as the platform writes them."""
        if self.shown:
            return self.shown
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def install(window: QWidget, shortcuts: Sequence[Shortcut]) -> None:
    """Make the window's actions answer to their keys."""
    for shortcut in shortcuts:
        if shortcut.action is None:
            continue
        action = QAction(shortcut.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in shortcut.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked, act=shortcut.action: act())
        window.addAction(action)


class ShortcutList(QDialog):
    """The list under F1."""

    def __init__(self, context: UiContext, shortcuts: Sequence[Shortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(context.theme.px(560), context.theme.px(620))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 20, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        row = 0
        group = ""
        for shortcut in shortcuts:
            if shortcut.group != group:
                group = shortcut.group
                grid.addWidget(_label(group, "heading"), row, 0, 1, 2)
                grid.setRowMinimumHeight(row, context.theme.px(34))
                row += 1
            grid.addWidget(_label(shortcut.text, "body"), row, 0)
            grid.addWidget(_label(shortcut.label, "key"), row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        grid.setRowStretch(row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    set_role(label, role)
    return label
