"""The list of what was sent to translation services."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.translation.ledger import Sending
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.engine_words import explain_outcome
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.tasks import TaskScope

_SHOWN: Final = 300
_HEIGHT: Final = 240
_Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Requests, the newest first: when, where to, languages, how much, what came of it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rows: tuple[Sending, ...] = ()
        self._titles = (
            #: head of a table's column: the moment
            self.tr("When"),
            #: head of a table's column: a translation service
            self.tr("Sent to"),
            #: head of a table's column: from which language into which
            self.tr("Languages"),
            #: How much text was sent to a service
            self.tr("Characters"),
            #: What came of a request to a service
            self.tr("Result"),
        )

    def show_rows(self, rows: tuple[Sending, ...]) -> None:
        """Show other requests."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        texts = self._texts(self._rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {texts[index.column()]}"
        return None

    def _texts(self, row: Sending) -> tuple[str, ...]:
        formats = self._context.formats
        moment = datetime.fromtimestamp(row.sent_at, UTC)
        return (
            f"{formats.date(moment)} {formats.time(moment)}",
            f"{row.engine} ({row.host})",
            formats.pair(row.source, row.target),
            formats.number(row.characters),
            explain_outcome(row.outcome),
        )


class EngineLedger(QWidget):
    """The requests in a table, how much went to whom, and a way to forget it."""

    def __init__(self, context: UiContext, scope: TaskScope) -> None:
        super().__init__()
        self._context = context
        self._scope = scope
        self.model = LedgerModel(context)
        self.totals = plain_label("", "meta")
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What was sent"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.clear = QPushButton(self.tr("Clear the list"))
        set_kind(self.clear, "secondary")
        self.clear.clicked.connect(lambda: self._scope.spawn(self._clear(), "clear"))
        foot = QHBoxLayout()
        foot.addWidget(self.totals, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(8)
        column.addWidget(self.table)
        column.addLayout(foot)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_nothing()

    def load(self) -> None:
        """Read the list anew."""
        self._scope.spawn(self._load(), "ledger")

    def show_nothing(self) -> None:
        """Say that nothing was sent."""
        self.model.show_rows(())
        self.table.hide()
        self.clear.hide()
        self.totals.setText(self.tr("Nothing has left this computer."))

    async def _load(self) -> None:
        ledger = self._context.services.engines.ledger
        rows = await ledger.entries(_SHOWN)
        if not rows:
            self.show_nothing()
            return
        self.model.show_rows(rows)
        self.table.setFixedHeight(self._height(len(rows)))
        self.table.show()
        self.clear.show()
        formats = self._context.formats
        lines = []
        for total in await ledger.totals():
            #: %1 is the name of a server, %2 a number of characters; %n counts requests
            text = self.tr("%1: %n requests, %2 characters", "", total.requests)
            lines.append(
                text.replace("%1", total.host).replace("%2", formats.number(total.characters))
            )
        self.totals.setText("\n".join(lines))

    def _height(self, rows: int) -> int:
        """Return the height of a table of so many rows, up to a bound."""
        row = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        frame = 2 * self.table.frameWidth()
        return min(head + rows * row + bar + frame, self._context.theme.px(_HEIGHT))

    async def _clear(self) -> None:
        title = self.tr("Clear the list")
        question = self.tr("The list of what was sent is forgotten. What was sent stays sent.")
        if await confirm(self, title, question, title):
            await self._context.services.engines.ledger.clear()
            self.load()
