"""References to pictures and videos that survive a move of the program or of the profile.

``sample:covers/x.svg`` lies in the sample folder and ``media:ab/abc.jpg`` in the community's media
folder; anything else is an address and stays as it is.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.storage.files import MediaFiles

SAMPLE: Final = "sample:"
KEPT: Final = "media:"


@dataclass(frozen=True, slots=True)
class MediaPlaces:
    """Turns references into addresses and files into references."""

    sample_folder: Path
    files: MediaFiles

    def url(self, reference: str) -> str:
        """Return the ``file:`` or ``https:`` address of a reference; empty stays empty."""
        if reference.startswith(SAMPLE):
            return (self.sample_folder / reference.removeprefix(SAMPLE)).absolute().as_uri()
        if reference.startswith(KEPT):
            kept = self.files.path(reference.removeprefix(KEPT))
            return kept.absolute().as_uri()
        return reference

    def keep(self, path: str) -> str:
        """Copy a file into the community's media folder; return its reference.

        Blocks. Raises ``StorageError`` when the file cannot be read.
        """
        if not path:
            return ""
        source = Path(path)
        if not source.is_file():
            raise StorageError(f"no such file: {path}")
        return KEPT + self.files.relative(self.files.add_file(source))

    def drop(self, reference: str) -> None:
        """Delete the file of a reference if it is one of the community's own. Blocks."""
        if reference.startswith(KEPT):
            self.files.remove(reference.removeprefix(KEPT))

    def sweep(self, used: Collection[str]) -> None:
        """Delete own files that nothing refers to, left by a kill. Blocks."""
        for path in self.files.folder.rglob("*"):
            if path.is_file() and KEPT + self.files.relative(path) not in used:
                self.files.remove(self.files.relative(path))
