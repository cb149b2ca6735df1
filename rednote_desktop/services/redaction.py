"""Takes what is private out of what may be shown to others: log lines, tracebacks, reports.

Words of the program, numbers and kinds of errors stay. Gone are what errors say, names of people
and servers, addresses, what looks like a key, quotations, and the name of the home folder. A
traceback keeps files, lines and functions, never values.
"""

from __future__ import annotations

import errno
import re
import sqlite3
import traceback
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from typing_extensions import override

_GONE: Final = "…"
_DEEPEST: Final = 8
"""So many errors behind one another are followed."""
_CAUSE: Final = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT: Final = "\nDuring handling of the above exception, another exception occurred:\n\n"

_ADDRESS: Final = re.compile(r"\b([a-z][a-z0-9+.-]*)://[^\s\"'<>)\]]+", re.IGNORECASE)
_PERSON: Final = re.compile(r"@?[\w.+-]*@[\w.-]+")
_KEY: Final = re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}(?![\w-])")
_QUOTED: Final = re.compile(r"""(?<!\w)(?:'[^'\n]*'|"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’)""")
_HARMLESS: Final = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?|[\d.]+")
"""A language tag, a number, a version."""
_OWN_FILE: Final = re.compile(r"(?:(?:profile|community)\.sqlite|settings\.json)[\w.-]*")
"""A file of the profile, also where it was set aside."""

_RECORD: Final = re.compile(r"^(\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ [\w.]+: )(.*)$")
_RAISED: Final = re.compile(r"^([\s|+]*[A-Za-z_][\w.]*)(?: \[\w+\])?: ")
_TRACE: Final = re.compile(
    r"^(?:[\s|]*Traceback \(most|[\s|]*File \"|\s{4,}|Fatal Python error: |(?:Current t|T)hread 0x"
    r"|Extension modules: |The above exception|During handling of the above)"
)


def scrubbed(text: str, private: Collection[str] = ()) -> str:
    """Return a text without addresses, people, keys and quotations; ``private`` words go too."""
    for name in sorted(filter(None, private), key=len, reverse=True):
        text = text.replace(name, _GONE)
    text = _ADDRESS.sub(lambda found: f"{found[1]}://{_GONE}", without_home(text))
    text = _KEY.sub(_GONE, _PERSON.sub("@" + _GONE, text))
    return _QUOTED.sub(lambda found: found[0][0] + _GONE + found[0][-1], text)


def without_home(text: str, home: Path | None = None) -> str:
    """Return a text in which the home folder is called ``~``."""
    folder = home or Path.home()
    for name in (str(folder), folder.as_posix()):
        if len(name) > 1:
            text = re.sub(re.escape(name) + r"(?![\w.-])", "~", text)
    return text


def harmless(value: object) -> object:
    """Return what of a value may stand in a log: numbers, languages, kinds of things and errors."""
    if isinstance(value, bool | int | float | None):
        return value
    if isinstance(value, BaseException):
        return _Said(kind_of(value))
    if not isinstance(value, str | Path):
        return _Said(value.__name__ if isinstance(value, type) else type(value).__name__)
    text = str(value)
    name = re.split(r"[/\\]", text)[-1]
    if _OWN_FILE.fullmatch(name):
        return _Said(name)
    return _Said(text if _HARMLESS.fullmatch(text) else _GONE)


def kind_of(error: BaseException) -> str:
    """Return what an error is, and not what it says: ``FileNotFoundError [ENOENT]``."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ != "builtins":
        name = f"{kind.__module__}.{name}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} [{errno.errorcode.get(error.errno, error.errno)}]"
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorname", None)
        return f"{name} [{code}]" if code else name
    return name


def traceback_text(error: BaseException) -> str:
    """Return the traceback of an error and of those behind it, without what any of them says."""
    return without_home("".join(_told(error, set())))


def clean_log(text: str, private: Collection[str] = ()) -> str:
    """Return a log, a traceback or a dump as it may be shown, whichever version wrote it."""
    return "".join(_clean_line(line, private) + "\n" for line in text.splitlines())


def _clean_line(line: str, private: Collection[str]) -> str:
    record = _RECORD.match(line)
    if record:
        return record[1] + scrubbed(record[2], private)
    if _TRACE.match(line):
        return without_home(line)
    raised = _RAISED.match(line)
    if raised:
        return f"{raised[1]}: {_GONE}"
    return line if _is_bare_kind(line) else _GONE


def _is_bare_kind(line: str) -> bool:
    """Tell whether a line is empty or names a kind of error alone."""
    return re.fullmatch(r"[\s|+-]*(?:[A-Za-z_][\w.]*(?: \[\w+\])?)?", line) is not None


def _told(error: BaseException, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    behind, joint = error.__cause__, _CAUSE
    if behind is None and not error.__suppress_context__:
        behind, joint = error.__context__, _CONTEXT
    if behind is not None and id(behind) not in told and len(told) < _DEEPEST:
        yield from _told(behind, told)
        yield joint
    if error.__traceback__ is not None:
        yield "Traceback (most recent call last):\n"
        yield from traceback.format_list(traceback.extract_tb(error.__traceback__))
    yield kind_of(error) + "\n"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions[:_DEEPEST]:
            yield "\n"
            yield from _told(part, told)


class _Said(str):
    """A text that ``%r`` shows like ``%s``."""

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return str(self)
