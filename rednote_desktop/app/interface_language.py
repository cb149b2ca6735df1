"""The interface language of one run: asked for, chosen in the settings, or read from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from rednote_desktop.ui.language.ts_file import TsFile, TsFileError, read_ts
from rednote_desktop.ui.locales import InstalledLocale, choose

_SAVING_TAKES_MS: Final = 200


class InterfaceLanguage(QObject):
    """Installs the texts of the window; ``changed`` says that it must be built anew for others.

    ``file`` is a locale file that is not compiled; it is read again whenever it is saved, and
    ``refused`` tells with a ``TsFileError`` where a saved file cannot be read: the texts before
    stay. Raises ``TsFileError`` where it cannot be read at first.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, folder: Path, wanted: str = "", file: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._wanted = wanted
        self._path = file
        self._file: TsFile | None = None
        self._marks_keys = False
        self._installed: InstalledLocale | None = None
        self._fresh = False
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVING_TAKES_MS)
        self._later.timeout.connect(self._read_again)
        if file is not None:
            self._read(file)
            self._watcher.fileChanged.connect(self._later.start)
            self._watcher.directoryChanged.connect(self._later.start)
            self._watch(file)

    @property
    def wanted(self) -> str:
        """The locale asked for on the command line, or an empty text where the settings decide."""
        return self._wanted

    def install(self, chosen: str) -> str:
        """Give Qt the texts and return the locale; ``chosen`` is the one in the settings."""
        name = choose(self._wanted or chosen, self._folder)
        if self._file is not None:
            name = self._file.language or name
        if self._installed is None or self._installed.name != name or not self._fresh:
            self._take_away()
            self._installed = InstalledLocale(
                name, self._folder, self._file, marks_keys=self._marks_keys
            )
            self._fresh = True
        return name

    def follow_settings(self) -> None:
        """Forget what the command line asked for: another language was chosen in the settings."""
        self._wanted = ""
        self._path = self._file = None
        self._unwatch()
        self._change()

    def toggle_keys(self) -> None:
        """Mark every text with where it stands in the locale files, or mark it no longer."""
        self._marks_keys = not self._marks_keys
        self._change()

    def close(self) -> None:
        """Take the texts away; safe to call twice."""
        self._later.stop()
        self._unwatch()
        self._take_away()

    def _change(self) -> None:
        self._fresh = False
        self.changed.emit()

    def _read(self, path: Path) -> None:
        self._file = read_ts(path)

    def _read_again(self) -> None:
        if self._path is None:
            return
        # Editors save by putting a new file in the place of the old one, which ends a watch.
        self._watch(self._path)
        before = self._file
        try:
            self._read(self._path)
        except TsFileError as error:
            self.refused.emit(error)
            return
        if self._file != before:
            self._change()

    def _watch(self, path: Path) -> None:
        if str(path) not in self._watcher.files() and path.exists():
            self._watcher.addPath(str(path))
        if str(path.parent) not in self._watcher.directories():
            self._watcher.addPath(str(path.parent))

    def _unwatch(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _take_away(self) -> None:
        if self._installed is not None:
            self._installed.close()
            self._installed = None
