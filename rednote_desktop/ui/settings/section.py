"""The form of a settings page: headings, rows of a label and a control, hints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.toggle_switch import ToggleSwitch

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_WIDEST = 680
_STACKS_FROM = 140
"""Text size in per cent from which a control stands under its label."""


class Section(QWidget):
    """One settings page; subclasses add groups and rows in their constructor."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._group: QVBoxLayout | None = None
        self.setMaximumWidth(context.theme.px(_WIDEST))

    def add_group(self, title: str, hint: str = "") -> None:
        """Start a group of rows."""
        if self._group is not None:
            self._column.addSpacing(12)
        self._column.addWidget(plain_label(title, "heading"))
        if hint:
            self._column.addWidget(plain_label(hint, "meta", wrap=True))
        frame = QFrame()
        set_surface(frame, "card")
        self._group = QVBoxLayout(frame)
        self._group.setContentsMargins(16, 8, 16, 8)
        self._group.setSpacing(4)
        self._column.addWidget(frame)

    def add_row(self, label: str, control: QWidget, hint: str = "") -> None:
        """Add a label with its control at the end of the line."""
        control.setAccessibleName(control.accessibleName() or label)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(label, "body", wrap=True))
        if hint:
            words.addWidget(plain_label(hint, "meta", wrap=True))
        beside = self.context.theme.text_scale < _STACKS_FROM
        row = QHBoxLayout() if beside else QVBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16 if beside else 6)
        row.addLayout(words, 1)
        row.addWidget(
            control, 0, Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        )
        self._lines().addLayout(row)

    def add_widget(self, widget: QWidget) -> None:
        """Add a widget over the whole line."""
        self._lines().addWidget(widget)

    def choice(
        self, options: Sequence[tuple[str, str]], current: str, chosen: Callable[[str], object]
    ) -> QComboBox:
        """Return a list of (value, text) choices."""
        box = QComboBox()
        box.setMinimumWidth(self.context.theme.px(200))
        for value, text in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.activated.connect(lambda index: chosen(box.itemData(index)))
        return box

    def switch(self, on: bool, changed: Callable[[bool], object]) -> ToggleSwitch:
        """Return a switch."""
        box = ToggleSwitch(self.context)
        box.setChecked(on)
        box.toggled.connect(changed)
        return box

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # A scroll area does not ask how high lines that break are at this width.
            self.setMinimumHeight(self._column.heightForWidth(self.width()))
        return done

    def dispose(self) -> None:
        """Stop what runs; safe to call twice."""

    def _lines(self) -> QVBoxLayout:
        if self._group is None:
            raise RuntimeError("add_group comes first")
        return self._group
