"""A line over the page that tells of a crash of the last run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.ui.diagnostics.report_dialog import ReportDialog
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.storage.crash_reports import CrashReport, CrashReports
    from rednote_desktop.ui.context import UiContext


class CrashNotice(QWidget):
    """Stays until its report was viewed or it was dismissed."""

    def __init__(
        self, context: UiContext, reports: CrashReports, unseen: Sequence[CrashReport]
    ) -> None:
        super().__init__()
        self._context = context
        self._reports = reports
        ended = any(report.ended for report in unseen)
        text = self.tr("Something went wrong in the last run.")
        if ended:
            text = self.tr("RedNote Desktop ended unexpectedly.")
        self.setAccessibleName(text)
        frame = QFrame()
        set_surface(frame, "warn")
        mark = QLabel()
        ratio = self.devicePixelRatioF()
        mark.setPixmap(context.icons.pixmap("warning", context.theme.px(18), "warn", ratio))
        self.view_button = QPushButton(self.tr("View report"))
        self.view_button.clicked.connect(self.view)
        #: verb: takes the notice away; the report stays in the diagnostics
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        self.dismiss_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(plain_label(text, "body", wrap=True), 1)
        for button in (self.view_button, self.dismiss_button):
            set_kind(button, "link")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 10)
        column.addWidget(frame)

    def view(self) -> None:
        """Show the report; the notice has done its work."""
        self._leave()
        ReportDialog(self._context, self._reports, self.window()).open()

    def dismiss(self) -> None:
        """Take the notice away; the report can be seen under Diagnostics."""
        try:
            self._reports.mark_seen()
        except OSError as error:
            self._context.notifier.error(StorageError(str(error)))
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()
