"""Where the program's log goes: a bounded file in the profile, warnings to standard error."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

_BYTES: Final = 512_000
_FILES: Final = 3
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _OwnerOnlyHandler(RotatingFileHandler):
    """Writes files that only their owner may read."""

    def _open(self):  # type: ignore[no-untyped-def]
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")


def start_logging(folder: Path) -> logging.Handler:
    """Log to ``folder`` from INFO and to standard error from WARNING; return the file handler.

    No text of posts is logged at these levels.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    file = _OwnerOnlyHandler(folder / "rednote-desktop.log", maxBytes=_BYTES, backupCount=_FILES)
    file.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(file)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("rednote-desktop: %(message)s"))
    root.addHandler(console)
    for noisy in ("httpx", "httpcore", "PIL", "qasync"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return file
