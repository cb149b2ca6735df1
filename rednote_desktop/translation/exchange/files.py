"""Reads and writes whole files within bounds: one that is too large is refused unread."""

from __future__ import annotations

import codecs
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from rednote_desktop.translation.exchange.report import LARGEST_FILE, FileRefused, Refusal

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_bytes(path: Path) -> bytes:
    """Return a regular file's content. Raises ``FileRefused``."""
    try:
        if not path.is_file():
            raise FileRefused(Refusal.UNREADABLE)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FileRefused(Refusal.UNREADABLE) from error
    if len(data) > LARGEST_FILE:
        raise FileRefused(Refusal.TOO_LARGE)
    return data


def read_text(path: Path) -> str:
    """Return a text file's content, in UTF-8 or as its mark says. Raises ``FileRefused``."""
    data = read_bytes(path)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileRefused(Refusal.NOT_TEXT, line) from error
    if "\0" in text:
        raise FileRefused(Refusal.NOT_TEXT, text.count("\n", 0, text.index("\0")) + 1)
    return text


def write_text(path: Path, pieces: Iterable[str]) -> None:
    """Write a file in UTF-8, whole or not at all. Raises ``OSError``."""
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
