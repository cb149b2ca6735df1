"""SQLite files made of the data that an installed package carries: written whole, found again."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import StorageError

_MODE: Final = 0o644
"""There is nothing private in it, and an installed program serves every person."""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One kind of file: ``tables`` creates what ``fill`` puts the package's data into.

    ``fill`` raises ``ImportError`` without the package, and ``ValueError`` where its data has
    another form.
    """

    kind: str
    package: str
    schema: int
    tables: str
    fill: Callable[[sqlite3.Connection], None]

    @property
    def name(self) -> str:
        """The file's name; it differs when the data or the form does.

        Raises ``importlib.metadata.PackageNotFoundError``.
        """
        from importlib import metadata

        return f"{self.kind}-{metadata.version(self.package)}-{self.schema}.sqlite"

    def place(self, shipped: Path | None, cache: Path) -> Path:
        """Return where the file is or, where there is none, is to be made.

        A packaged program ships the file without the package that it was made of, so it takes the
        file of any age.
        """
        from importlib import metadata

        try:
            name = self.name
        except metadata.PackageNotFoundError:
            found = shipped.glob(f"{self.kind}-*-{self.schema}.sqlite") if shipped else ()
            made = sorted(found)
            return made[-1] if made else cache / f"{self.kind}-{self.schema}.sqlite"
        if shipped is not None and (shipped / name).is_file():
            return shipped / name
        return cache / name

    def open(self, shipped: Path | None, cache: Path) -> sqlite3.Connection:
        """Open the file to read it, on any thread; make it first where it is not there.

        Raises ``StorageError``.
        """
        path = self.place(shipped, cache)
        try:
            if not path.is_file():
                self.build(path)
            return sqlite3.connect(
                f"file:{path.as_posix()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
        except (OSError, sqlite3.Error, ImportError, ValueError) as error:
            raise StorageError(f"{self.kind}: {error}") from error

    def ensure(self, folder: Path) -> None:
        """Make the file in a folder unless it is there. Raises as ``build`` does."""
        path = folder / self.name
        if path.is_file():
            path.touch()
        else:
            self.build(path)

    def build(self, path: Path) -> None:
        """Write the file, whole or not at all, and remove files of older versions.

        Raises ``OSError``, ``sqlite3.Error``, ``ImportError`` or ``ValueError``.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="building-", suffix=".sqlite")
        os.close(handle)
        made = Path(name)
        try:
            connection = sqlite3.connect(made)
            try:
                connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
                connection.executescript(self.tables)
                self.fill(connection)
                connection.commit()
            finally:
                connection.close()
            made.chmod(_MODE)
            os.replace(made, path)
        finally:
            made.unlink(missing_ok=True)
        for old in path.parent.glob(f"{self.kind}-*.sqlite"):
            if old != path:
                old.unlink(missing_ok=True)
