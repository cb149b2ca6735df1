"""Writes what a tester may send with a report: facts, logs, settings, crash reports; no words."""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from rednote_desktop.domain.account import Account
from rednote_desktop.services.redaction import clean_log
from rednote_desktop.storage.connections import Connection
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.settings import Settings

_READING: Final = (
    "languages",
    "auto_translate",
    "learning",
    "mode",
    "pinyin",
    "tone_colours",
    "chinese",
    "traditional",
    "sensitive",
)
"""What of the settings of reading names nobody."""
_SHORTEST: Final = 3
"""Shorter names would tear words of the program apart."""


def write_bundle(
    target: Path,
    paths: ProfilePaths,
    settings: Settings,
    facts: str,
    private: Collection[str],
) -> None:
    """Write a zip file with ``facts`` and what of the profile says how the program did.

    ``private`` are names of people and servers; they are taken out wherever they stand. Nothing
    of databases, drafts, pictures and secrets is read. Blocks. Raises ``OSError``.
    """
    names = {name for name in private if len(name) >= _SHORTEST}
    parts = {
        "diagnostics.txt": facts,
        "settings.json": json.dumps(_shareable(settings), ensure_ascii=False, indent=1) + "\n",
    }
    for log in sorted(paths.logs.glob("*.log*")):
        parts[f"logs/{log.name}"] = clean_log(_text_of(log), names)
    for report in CrashReports(paths.crashes).all():
        parts[f"crashes/{report.path.name}"] = clean_report(report.read(), names)
    _write(target, parts)


def private_names(accounts: Sequence[Account], connections: Sequence[Connection]) -> set[str]:
    """Return by what the reader's accounts and their servers can be known."""
    names = {connection.host for connection in connections}
    for account in (*accounts, *(connection.account for connection in connections)):
        handle, _, host = account.handle.partition("@")
        names |= {account.id, account.handle, handle, host, account.plain_name}
    return names


def clean_report(text: str, private: Collection[str]) -> str:
    """Return a crash report as it may be shown: its head as it stands, its trace cleaned."""
    head, _, trace = text.partition("\n\n")
    return f"{head}\n\n{clean_log(trace, private)}"


def _shareable(settings: Settings) -> Mapping[str, Any]:
    """Return the settings without people, servers, keys and places."""
    reading = msgspec.to_builtins(settings.reading)
    kinds = sorted(endpoint.kind for endpoint in settings.engines.endpoints)
    return {
        "appearance": msgspec.to_builtins(settings.appearance),
        "reading": {name: reading[name] for name in _READING},
        "reading_rules": len(settings.reading.authors) + len(settings.reading.channels),
        "writing": msgspec.to_builtins(settings.writing),
        "cache": msgspec.to_builtins(settings.cache),
        "engines": {"on_this_computer": settings.engines.device, "kinds": kinds},
        "own_pack_index": bool(settings.packs.index),
    }


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _write(target: Path, parts: Mapping[str, str]) -> None:
    """Write the file whole or not at all, for its owner alone."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    draft = Path(name)
    try:
        with (
            os.fdopen(handle, "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle,
        ):
            for part, text in parts.items():
                bundle.writestr(part, text)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
