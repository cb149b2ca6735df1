"""A poll being written: its answers, how long it runs, and how it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_DURATIONS: Final = (
    *(5 * _MINUTE, 30 * _MINUTE, _HOUR, 6 * _HOUR, 12 * _HOUR),
    *(_DAY, 3 * _DAY, 7 * _DAY, 14 * _DAY, 30 * _DAY),
)
_FEWEST: Final = 2


class PollEdit(QFrame):
    """Fields for two answers and more; ``changed`` when a person changed anything.

    Enter in a field goes to the next one, and past the last makes another.
    """

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._most = _FEWEST
        self._longest = 0
        self.options: list[QLineEdit] = []
        self._rows: list[QWidget] = []
        set_surface(self, "raised")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(6)
        column.addLayout(self._fields)
        self.add_button = QPushButton(self.tr("Add an answer"))
        set_kind(self.add_button, "link")
        self.add_button.clicked.connect(self._add_by_hand)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(plain_label(self.tr("Runs for", "how long a poll is open"), "meta"))
        self.duration = QComboBox()
        self.duration.setAccessibleName(self.tr("How long the poll runs"))
        self.duration.activated.connect(lambda _index: self.changed.emit())
        row.addWidget(self.duration)
        column.addLayout(row)
        self.multiple = QCheckBox(self.tr("Several answers may be chosen"))
        self.hidden_totals = QCheckBox(self.tr("Hide the counts until it ends"))
        for box in (self.multiple, self.hidden_totals):
            box.clicked.connect(self.changed)
            column.addWidget(box)

    @property
    def poll(self) -> NewPoll:
        """The poll as it stands in the fields, empty answers left out."""
        typed = (option.text().strip() for option in self.options)
        return NewPoll(
            options=tuple(text for text in typed if text),
            seconds=int(self.duration.currentData()),
            multiple=self.multiple.isChecked(),
            totals_hidden=self.hidden_totals.isChecked(),
        )

    def start_fresh(self, poll: NewPoll, capabilities: Capabilities) -> None:
        """Show another draft's poll within the limits of the network."""
        self._most = max(_FEWEST, capabilities.max_poll_options)
        self._longest = capabilities.max_poll_option_characters
        while self._rows:
            self._drop(0)
        for text in (*poll.options, *("" for _ in range(_FEWEST - len(poll.options)))):
            self._add(text)
        self.duration.clear()
        least, longest = capabilities.min_poll_seconds, capabilities.max_poll_seconds
        offered = {seconds for seconds in _DURATIONS if least <= seconds <= longest}
        for seconds in sorted(offered | {poll.seconds}):
            self.duration.addItem(self._context.formats.span(seconds), seconds)
        self.duration.setCurrentIndex(self.duration.findData(poll.seconds))
        self.multiple.setChecked(poll.multiple)
        self.hidden_totals.setChecked(poll.totals_hidden)

    def _add(self, text: str) -> QLineEdit:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        option = QLineEdit(text)
        if self._longest:
            option.setMaxLength(max(self._longest, len(text)))
        option.textEdited.connect(self.changed)
        option.returnPressed.connect(lambda: self._go_on(option))
        line.addWidget(option, 1)
        remove = QPushButton()
        set_kind(remove, "icon")
        self._context.icons.bind(remove, "close")
        remove.setAccessibleName(self.tr("Remove this answer"))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda: self._remove_by_hand(option))
        line.addWidget(remove)
        self.options.append(option)
        self._rows.append(row)
        self._fields.addWidget(row)
        self._count()
        return option

    def _drop(self, index: int) -> None:
        row = self._rows.pop(index)
        self.options.pop(index)
        row.hide()
        self._fields.removeWidget(row)
        row.deleteLater()

    def _count(self) -> None:
        for index, option in enumerate(self.options):
            name = self.tr("Answer %1", "of a poll").replace("%1", str(index + 1))
            option.setPlaceholderText(name)
            option.setAccessibleName(name)
        for row in self._rows:
            for button in row.findChildren(QPushButton):
                button.setVisible(len(self._rows) > _FEWEST)
        self.add_button.setVisible(len(self._rows) < self._most)

    def _add_by_hand(self) -> None:
        self._add("").setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove_by_hand(self, option: QLineEdit) -> None:
        index = self.options.index(option)
        self._drop(index)
        self._count()
        near = self.options[min(index, len(self.options) - 1)]
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _go_on(self, option: QLineEdit) -> None:
        following = self.options.index(option) + 1
        if following < len(self.options):
            self.options[following].setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(self.options) < self._most and option.text().strip():
            self._add_by_hand()
