"""The window that shows what is known of a crash: to copy, to save or to delete."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.services.redaction import without_home
from rednote_desktop.ui.settings.transfer import ask_new_file
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.storage.crash_reports import CrashReport, CrashReports
    from rednote_desktop.ui.context import UiContext


class ReportDialog(QDialog):
    """The reports of a profile, the newest first; looking at them marks all as seen."""

    def __init__(self, context: UiContext, reports: CrashReports, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._reports = reports
        self._scope = TaskScope(self, context.notifier.error)
        self._found: tuple[CrashReport, ...] = ()
        self.setWindowTitle(self.tr("Crash reports"))
        self.resize(context.theme.px(720), context.theme.px(520))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Crash reports"))
        self.choice.activated.connect(lambda _index: self._show())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        #: name of the text of one report
        self.text.setAccessibleName(self.tr("Crash report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = _button(self.tr("Copy"), self.copy)
        self.save_button = _button(self.tr("Save…"), self._ask_where)
        self.delete_button = _button(self.tr("Delete"), self.delete, "danger")
        self.close_button = _button(self.tr("Close"), self.reject)
        self._lay_out()
        self.finished.connect(self._done)
        self._load()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        #: of a report: it is on the clipboard now
        self._context.notifier.show(self.tr("Copied"))

    def save(self, path: Path) -> None:
        """Write the report to a file."""
        self._scope.spawn(self._save(path, self.text.toPlainText()), "save")

    def delete(self) -> None:
        """Delete the report that is shown; after the last one the window closes."""
        report = self._found[self.choice.currentIndex()]
        try:
            self._reports.delete(report)
        except OSError as error:
            self._context.notifier.error(StorageError(str(error)))
        self._load()

    def _lay_out(self) -> None:
        hint = self.tr(
            "Kept on this computer and sent nowhere. It says where in the program something broke,"
            " names no people and holds nothing you wrote or read."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(hint, "meta", wrap=True))
        column.addWidget(self.choice)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def _load(self) -> None:
        """List what there is; the files are few and small."""
        try:
            self._reports.mark_seen()
            self._found = self._reports.all()
        except OSError as error:
            self._context.notifier.error(StorageError(str(error)))
        if not self._found:
            self.accept()
            return
        self.choice.clear()
        formats = self._context.formats
        for report in self._found:
            what = self.tr("Unexpected end") if report.ended else self.tr("Error")
            moment = f"{formats.date(report.when)} {formats.time(report.when)}"
            self.choice.addItem(f"{moment} · {what}")
        self.choice.setVisible(len(self._found) > 1)
        self._show()

    def _show(self) -> None:
        report = self._found[max(0, self.choice.currentIndex())]
        try:
            self.text.setPlainText(without_home(report.read()))
        except OSError as error:
            self._context.notifier.error(StorageError(str(error)))

    def _ask_where(self) -> None:
        name = self._found[self.choice.currentIndex()].path.name
        ask_new_file(
            self, self.tr("Save crash report"), self.tr("Text files (*.txt)"), name, self.save
        )

    async def _save(self, path: Path, text: str) -> None:
        try:
            await asyncio.to_thread(path.write_text, text, encoding="utf-8")
        except OSError as error:
            raise StorageError(str(error)) from error
        #: %1 is the name of a file
        self._context.notifier.show(self.tr("Saved as %1").replace("%1", path.name))

    def _done(self, _result: int) -> None:
        self._scope.close()
        self.deleteLater()


def _button(text: str, clicked: Callable[[], object], kind: str = "secondary") -> QPushButton:
    button = QPushButton(text)
    set_kind(button, kind)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: clicked())
    return button
