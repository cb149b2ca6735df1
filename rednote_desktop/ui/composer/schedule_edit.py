"""When a note is to be made public, in the reader's own time."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QFrame, QHBoxLayout, QPushButton, QWidget

from rednote_desktop.services.problems import SOONEST
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

_SPARE_SECONDS: Final = 60
_FIRST_HOURS: Final = 2


class ScheduleEdit(QFrame):
    """Date and time to the minute; ``changed`` when a person changed it, ``cleared`` for none."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = False
        set_surface(self, "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("Post on", "date and time follow"), "meta"))
        self.moment_edit = QDateTimeEdit()
        self.moment_edit.setCalendarPopup(True)
        locale = QLocale()
        pattern = locale.dateTimeFormat(QLocale.FormatType.ShortFormat)
        self.moment_edit.setLocale(locale)
        self.moment_edit.setDisplayFormat(re.sub(r"\by{2}\b", "yyyy", pattern))
        self.moment_edit.setAccessibleName(self.tr("When the note is posted"))
        self.moment_edit.dateTimeChanged.connect(self._tell)
        row.addWidget(self.moment_edit, 1)
        clear = QPushButton(self.tr("Now", "post without waiting"))
        set_kind(clear, "link")
        clear.setToolTip(self.tr("Post at once instead"))
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)

    @property
    def moment(self) -> datetime:
        """The moment chosen."""
        chosen = self.moment_edit.dateTime().toSecsSinceEpoch()
        return datetime.fromtimestamp(chosen - chosen % 60, UTC)

    def start_fresh(self, moment: datetime | None) -> None:
        """Show another draft's moment; without one a full hour not far away."""
        self._writing = True
        earliest = QDateTime.currentDateTime().addSecs(int(SOONEST.total_seconds()))
        earliest = earliest.addSecs(_SPARE_SECONDS)
        if moment is None:
            later = QDateTime.currentDateTime().addSecs(_FIRST_HOURS * 3600)
            shown = QDateTime(later.date(), QTime(later.time().hour(), 0))
        else:
            shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        # A moment that has passed is shown as it was kept: posting says that it is too soon.
        self.moment_edit.setMinimumDateTime(min(earliest, shown))
        self.moment_edit.setDateTime(shown)
        self._writing = False

    def _tell(self) -> None:
        if not self._writing:
            self.changed.emit()
