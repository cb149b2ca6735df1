"""The window under Diagnostics: the facts of this run, to copy or to save with the logs."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.services.log_bundle import private_names, write_bundle
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.ui.diagnostics.facts import Diagnostics, FactGroup, as_text
from rednote_desktop.ui.pages.frame import ScrollColumn
from rednote_desktop.ui.settings.transfer import ask_new_file
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rednote_desktop.ui.context import UiContext

_LABELS: Final = 190


class DiagnosticsDialog(QDialog):
    """Shows facts as they come; nothing leaves the computer but by the reader's hand."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._paths = ProfilePaths(context.services.settings.path.parent)
        self._facts = Diagnostics(context, self)
        self.groups: tuple[FactGroup, ...] = ()
        self.setWindowTitle(self.tr("Diagnostics"))
        size = (context.theme.px(640), context.theme.px(620))
        self.resize(*size)
        self._area = ScrollColumn()
        #: puts all facts on the clipboard
        self.copy_button = self._button(self.tr("Copy as text"), self.copy)
        self.save_button = self._button(self.tr("Save log bundle…"), self._ask_where)
        self.reports_button = self._button(self.tr("Crash reports…"), self.show_reports)
        reports = CrashReports(self._paths.crashes)
        self.reports_button.setVisible(bool(reports.all()))
        self.close_button = self._button(self.tr("Close"), self.reject)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(False)
        hint = self.tr(
            "For a report to those who make this program. Neither this nor the log bundle names"
            " people or holds anything you wrote or read."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.reports_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 16, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(hint, "meta", wrap=True))
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
        self.finished.connect(self._done)
        self._scope.spawn(self._gather(), "gather")

    def copy(self) -> None:
        """Put the facts on the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self.groups))
        #: of facts: they are on the clipboard now
        self._context.notifier.show(self.tr("Copied"))

    def save(self, path: Path) -> None:
        """Write the log bundle."""
        self._scope.spawn(self._save(path), "save")

    def show_reports(self) -> None:
        """Open the reports of crashes."""
        from rednote_desktop.ui.diagnostics.report_dialog import ReportDialog

        ReportDialog(self._context, CrashReports(self._paths.crashes), self).open()

    async def _gather(self) -> None:
        self.groups = await self._facts.gather()
        self._show(self.groups)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(True)

    def _show(self, groups: Sequence[FactGroup]) -> None:
        column = self._area.restart()
        for group in groups:
            column.addWidget(plain_label(group.title, "heading-small"))
            frame = QFrame()
            set_surface(frame, "card")
            grid = QGridLayout(frame)
            grid.setContentsMargins(16, 10, 16, 10)
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(6)
            grid.setColumnMinimumWidth(0, self._context.theme.px(_LABELS))
            grid.setColumnStretch(1, 1)
            for row, fact in enumerate(group.facts):
                label = plain_label(fact.label, "meta", wrap=True)
                value = plain_label(fact.value, "body", wrap=True)
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                value.setAccessibleName(f"{fact.label}: {fact.value}")
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(value, row, 1)
            column.addWidget(frame)
            column.addSpacing(4)

    def _ask_where(self) -> None:
        name = f"rednote-desktop-report-{date.today():%Y-%m-%d}.zip"  # noqa: DTZ011
        title = self.tr("Save log bundle")
        ask_new_file(self, title, self.tr("Zip archives (*.zip)"), name, self.save)

    async def _save(self, path: Path) -> None:
        services = self._context.services
        names = private_names(await services.session.accounts(), services.networks.connections)
        facts, settings = as_text(self.groups), services.settings.value
        try:
            await asyncio.to_thread(write_bundle, path, self._paths, settings, facts, names)
        except OSError as error:
            raise StorageError(str(error)) from error
        #: %1 is the name of a file
        self._context.notifier.show(self.tr("Saved as %1").replace("%1", path.name))

    def _button(self, text: str, clicked: object) -> QPushButton:
        button = QPushButton(text)
        set_kind(button, "secondary")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: clicked())  # type: ignore[operator]
        return button

    def _done(self, _result: int) -> None:
        self._scope.close()
        self.deleteLater()
