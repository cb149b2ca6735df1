"""A row of chips of which one is chosen; it scrolls sideways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class Chip(QPushButton):
    """A chip with room for its text as it stands when chosen, which is heavier."""

    @override
    def sizeHint(self) -> QSize:
        heavy = self.font()
        heavy.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(heavy).horizontalAdvance(self.text())
        wider -= self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider), 0)


class ChipRow(QScrollArea):
    """Chips side by side; ``chosen`` carries the key of the one the reader picked.

    Left and Right move among the chips, Home and End go to the first and last.
    """

    chosen = Signal(str)
    menu_asked = Signal(str, QPoint)
    """The key of the chip whose menu is wanted, and the place in global coordinates."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: list[str] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QWidget()
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self.setWidget(self._row)
        context.theme.changed.connect(self._fit)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show chips, given as (key, label) pairs, and select the first."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._keys = [key for key, _ in items]
        for index, (key, label) in enumerate(items):
            button = Chip(label)
            set_kind(button, "chip")
            button.setCheckable(True)
            button.setChecked(index == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.installEventFilter(self)
            button.clicked.connect(lambda _checked, chosen=key: self.chosen.emit(chosen))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(
                lambda place, chip=button, wanted=key: self.menu_asked.emit(
                    wanted, chip.mapToGlobal(place)
                )
            )
            self._group.addButton(button, index)
            self._layout.insertWidget(index, button)
        self._fit()

    @property
    def selected(self) -> str:
        """Key of the selected chip, or an empty string."""
        index = self._group.checkedId()
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of all chips in order."""
        return tuple(self._keys)

    def chip(self, key: str) -> QAbstractButton:
        """Return the chip of a key; raises ``ValueError`` when there is none."""
        return self._group.button(self._keys.index(key))

    def select(self, key: str) -> None:
        """Mark a chip as selected without emitting ``chosen``."""
        if key in self._keys:
            button = self._group.button(self._keys.index(key))
            button.setChecked(True)
            self.ensureWidgetVisible(button, 24, 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._row.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row.sizeHint().height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (steps.x() or steps.y()))
        event.accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            button = watched if isinstance(watched, QPushButton) else None
            if button is not None and self._move(self._group.id(button), event.key()):
                return True
        return super().eventFilter(watched, event)

    def _move(self, index: int, key: int) -> bool:
        step = 1 if not self.isRightToLeft() else -1
        target = {
            Qt.Key.Key_Right: index + step,
            Qt.Key.Key_Left: index - step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._keys) - 1,
        }.get(Qt.Key(key))
        if target is None or not 0 <= target < len(self._keys):
            return target is not None
        button = self._group.button(target)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
        self.ensureWidgetVisible(button, 24, 0)
        return True

    def _fit(self) -> None:
        self.setFixedHeight(self._row.sizeHint().height() + 4)
