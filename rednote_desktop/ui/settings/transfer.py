"""Files in and out of a settings page: choosing, progress with Cancel, what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.services.glossary import Imported
from rednote_desktop.translation.exchange.report import FileRefused, Progress, Stopped
from rednote_desktop.ui.settings.transfer_text import fault_text, refusal_text
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_QUIET_MS: Final = 1_000
"""Work that takes no longer shows no progress."""
_STEP_MS: Final = 100
_PROBLEMS_SHOWN: Final = 5


class Transfer(QWidget):
    """Runs one import or export at a time and says what came of it."""

    def __init__(self, context: UiContext, tasks: TaskScope) -> None:
        super().__init__()
        self._context = context
        self._tasks = tasks
        self._progress: Progress | None = None
        self._on_action: Callable[[], object] = lambda: None
        self._details = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.bar = QWidget()
        lines = QVBoxLayout(self.bar)
        lines.setContentsMargins(0, 4, 0, 4)
        row = QHBoxLayout()
        self.label = plain_label("", "meta", wrap=True)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setRange(0, 100)
        self.cancel = QPushButton(self.tr("Cancel"))
        set_kind(self.cancel, "secondary")
        self.cancel.clicked.connect(self.stop)
        lines.addWidget(self.label)
        row.addWidget(self.gauge, 1)
        row.addWidget(self.cancel)
        lines.addLayout(row)
        self.bar.hide()
        column.addWidget(self.bar)
        self.notice = NoticeLine()
        self.notice.acted.connect(self._act)
        self.notice.acted_otherwise.connect(self._copy_details)
        column.addWidget(self.notice)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._show_bar)
        self._clock = QTimer(self)
        self._clock.setInterval(_STEP_MS)
        self._clock.timeout.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._progress is not None

    def read(self, path: Path, work: Callable[[Path, Progress, bool], Awaitable[Imported]]) -> None:
        """Take in a file; where own entries stayed, the reader is asked whether they should."""
        #: %1 is the name of a file
        self._start(self.tr("Reading %1").replace("%1", path.name), self._read(path, work, False))

    def write(self, path: Path, work: Callable[[Path, Progress], Awaitable[int]]) -> None:
        """Write a file."""
        #: %1 is the name of a file
        self._start(self.tr("Writing %1").replace("%1", path.name), self._write(path, work))

    def stop(self) -> None:
        """Stop what is under way; nothing of it is kept."""
        if self._progress is not None:
            self._progress.stop()

    def _start(self, label: str, work: Coroutine[object, object, None]) -> None:
        if self.busy:
            work.close()
            return
        self._progress = Progress()
        self.notice.hide()
        self.label.setText(label)
        self.gauge.setAccessibleName(label)
        self._quiet.start(_QUIET_MS)
        self._clock.start()
        self._tasks.spawn(work)

    async def _read(
        self,
        path: Path,
        work: Callable[[Path, Progress, bool], Awaitable[Imported]],
        overwrite: bool,
    ) -> None:
        try:
            imported = await work(path, self._progress or Progress(), overwrite)
        except Stopped:
            self.notice.say(self.tr("Stopped. Nothing was taken in."), "", "raised")
        except FileRefused as error:
            self.notice.say(refusal_text(error), "", "warn")
        else:
            self._tell(path, work, imported)
        finally:
            self._end()

    async def _write(self, path: Path, work: Callable[[Path, Progress], Awaitable[int]]) -> None:
        try:
            count = await work(path, self._progress or Progress())
        except Stopped:
            self.notice.say(self.tr("Stopped. Nothing was written."), "", "raised")
        except OSError:
            self.notice.say(self.tr("The file could not be written there."), "", "warn")
        else:
            #: %1 is the name of a file
            text = self.tr("%n entries written to %1", "", count)
            self.notice.say(text.replace("%1", path.name), "", "ok")
        finally:
            self._end()

    def _tell(
        self,
        path: Path,
        work: Callable[[Path, Progress, bool], Awaitable[Imported]],
        imported: Imported,
    ) -> None:
        sentences = [self.tr("%n entries taken in.", "", imported.taken)]
        if imported.kept:
            sentences.append(self.tr("%n stayed as you have them.", "", imported.kept))
        problems = imported.problems
        if problems:
            lines = [
                #: %1 is the number of a line in a file, %2 says what is wrong with it
                self.tr("line %1: %2")
                .replace("%1", str(problem.line))
                .replace("%2", fault_text(problem.fault))
                for problem in problems
            ]
            self._details = "\n".join(lines)
            shown = "; ".join(lines[:_PROBLEMS_SHOWN])
            more = len(lines) - _PROBLEMS_SHOWN
            if more > 0:
                shown += "; " + self.tr("%n more", "", more)
            sentences.append(self.tr("%n left out.", "", len(problems)) + f" {shown}")
        again = self.tr("Take the file's instead") if imported.kept else ""
        self._on_action = lambda: self._start(
            self.tr("Reading %1").replace("%1", path.name), self._read(path, work, True)
        )
        self.notice.say(
            " ".join(sentences),
            again,
            "warn" if problems else "ok",
            self.tr("Copy the list") if problems else "",
        )

    def _act(self) -> None:
        self._on_action()

    def _end(self) -> None:
        self._progress = None
        self._quiet.stop()
        self._clock.stop()
        self.bar.hide()

    def _show_bar(self) -> None:
        self.bar.setVisible(self.busy)

    def _follow(self) -> None:
        if self._progress is not None:
            self.gauge.setValue(round(100 * self._progress.done))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        #: of rows of a file: taken over
        self._context.notifier.show(self.tr("Copied"))


def ask_file(owner: QWidget, title: str, filters: str, chosen: Callable[[Path], object]) -> None:
    """Let the reader choose a file to read; ``filters`` as ``QFileDialog`` takes them."""
    dialog = _dialog(owner, title, filters, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_new_file(
    owner: QWidget, title: str, filters: str, name: str, chosen: Callable[[Path], object]
) -> None:
    """Let the reader choose where to write; ``name`` is what the file is called at first."""

    def named(path: Path) -> None:
        chosen(path if path.suffix else path.with_suffix(Path(name).suffix))

    dialog = _dialog(owner, title, filters, named)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    dialog.open()


def _dialog(
    owner: QWidget, title: str, filters: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    dialog = QFileDialog(owner.window(), title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(filters)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return dialog
