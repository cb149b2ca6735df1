"""Where the program's log goes: a bounded file in the profile, warnings to standard error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from typing_extensions import override

from rednote_desktop.services.redaction import harmless, scrubbed, traceback_text

_BYTES: Final = 512_000
_FILES: Final = 3
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _OwnerOnlyHandler(RotatingFileHandler):
    """Writes files that only their owner may read."""

    def _open(self):  # type: ignore[no-untyped-def]
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")


class PrivateFormatter(logging.Formatter):
    """Writes what happened and where; not what was written, by whom, or what an error says."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        shown = logging.makeLogRecord(record.__dict__)
        shown.exc_text = None
        shown.msg, shown.args = _said(record), None
        return super().format(shown)

    @override
    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return traceback_text(error).rstrip() if isinstance(error, BaseException) else ""


def _said(record: logging.LogRecord) -> str:
    """Return the message with harmless values; of a long one the first line."""
    template = str(record.msg)
    if not record.args:
        # Libraries put values into the text itself, asyncio from its second line on.
        return scrubbed(template.partition("\n")[0])
    if isinstance(record.args, Mapping):
        return template % {name: harmless(value) for name, value in record.args.items()}
    return template % tuple(map(harmless, record.args))


def start_logging(folder: Path) -> logging.Handler:
    """Log to ``folder`` from INFO and to standard error from WARNING; return the file handler.

    No text of posts is logged at these levels, and the file names nobody.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    file = _OwnerOnlyHandler(folder / "rednote-desktop.log", maxBytes=_BYTES, backupCount=_FILES)
    file.setFormatter(PrivateFormatter(_FORMAT))
    root.addHandler(file)
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    console.setFormatter(logging.Formatter("rednote-desktop: %(message)s"))
    root.addHandler(console)
    for noisy in ("httpx", "httpcore", "PIL", "qasync"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return file
