"""The reader's own terms: kept, taken back, read from files and written to them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.text import folded
from rednote_desktop.services.events import EventBus, TermsChanged
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack
from rednote_desktop.translation.exchange.report import Contents, Problem, Progress
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.term_store import TermStore, tidy, usable
from rednote_desktop.translation.terms import Term, Terms, fold

_XML_SUFFIXES = frozenset({".tbx", ".xml"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file: how many entries were taken in, how many lost to the reader's own,
    and those that could not be used.
    """

    taken: int
    kept: int
    problems: tuple[Problem, ...]


class GlossaryService:
    """Keeps terms and tells the glossary of them; ``changed`` is called after that.

    Publishes ``TermsChanged``. Everything that changes terms can be undone and raises
    ``StorageError`` where it cannot be kept.
    """

    def __init__(
        self,
        store: TermStore,
        glossary: Glossary,
        executor: Executor,
        events: EventBus,
        undo: UndoStack,
        changed: Callable[[], None],
    ) -> None:
        self._store = store
        self._glossary = glossary
        self._executor = executor
        self._events = events
        self._undo = undo
        self._changed = changed

    @property
    def terms(self) -> tuple[Term, ...]:
        """The reader's terms, the one kept first in front."""
        return self._glossary.own.all

    async def start(self) -> None:
        """Read the terms; without them the program works too."""
        try:
            await self._use()
        except StorageError as error:
            _log.warning("own terms not read: %s", error)

    async def save(self, term: Term) -> None:
        """Keep a term, or the one of its ``id`` as it is now. Raises ``ValueError`` as usable."""
        term = tidy(term)
        if not usable(term):
            raise ValueError("not a usable term")
        replaced = [old for old in self.terms if old.id == term.id or old.key == term.key]
        await self._swap(replaced, [term], UndoKind.TERM_KEPT)

    async def remove(self, terms: Iterable[Term]) -> None:
        """Let go of terms."""
        await self._swap(tuple(terms), (), UndoKind.TERM_REMOVED)

    async def read_file(self, path: Path, progress: Progress, overwrite: bool = False) -> Imported:
        """Take in the terms of a CSV or TBX file; where one is there already, the own one stays.

        With ``overwrite`` the file's comes in its place. Raises ``FileRefused`` and ``Stopped``;
        nothing is taken in then.
        """
        new = await asyncio.get_running_loop().run_in_executor(
            self._executor, _read_new, path, progress, self.terms, overwrite
        )
        if new.taken:
            await self._swap(new.replaced, new.taken, UndoKind.TERMS_TAKEN_IN, progress)
        return Imported(len(new.taken), new.kept, new.problems)

    async def matching(self, words: str) -> tuple[Term, ...]:
        """Return the terms in which some words stand: in either side or in the note."""
        return await asyncio.get_running_loop().run_in_executor(
            self._executor, _matching, self.terms, words
        )

    async def write_file(self, path: Path) -> int:
        """Write all terms, as TBX or CSV by the file's ending; return how many. ``OSError``."""
        terms = self.terms
        await asyncio.get_running_loop().run_in_executor(self._executor, _write, path, terms)
        return len(terms)

    async def _use(self) -> None:
        terms = await self._store.all()
        made = await asyncio.get_running_loop().run_in_executor(self._executor, Terms, terms)
        self._glossary.set_own(made)

    async def _swap(
        self,
        gone: Iterable[Term],
        come: Iterable[Term],
        kind: UndoKind,
        progress: Progress | None = None,
    ) -> None:
        old, new = tuple(gone), tuple(come)
        await self._exchange(old, new, progress)
        self._undo.push(UndoEntry(kind, lambda: self._exchange(new, old)))

    async def _exchange(
        self, gone: tuple[Term, ...], come: tuple[Term, ...], progress: Progress | None = None
    ) -> None:
        def going_on(done: int) -> None:
            if progress is not None:
                progress.reached(done, len(come))

        await self._store.keep(come, gone, going_on)
        await self._use()
        self._changed()
        self._events.publish(TermsChanged())


@dataclass(frozen=True, slots=True)
class _New:
    """The terms of a file that are to be kept, those they replace, and how many stayed."""

    taken: tuple[Term, ...]
    replaced: tuple[Term, ...]
    kept: int
    problems: tuple[Problem, ...]


def _read_new(path: Path, progress: Progress, terms: Iterable[Term], overwrite: bool) -> _New:
    contents = _read(path, progress)
    own = {term.key: term for term in terms}
    wanted = {term.key: term for term in contents.entries}
    taken = {key: term for key, term in wanted.items() if overwrite or key not in own}
    replaced = tuple(own[key] for key in taken if key in own)
    kept = len(wanted) - len(taken)
    return _New(tuple(taken.values()), replaced, kept, contents.problems)


def _matching(terms: tuple[Term, ...], words: str) -> tuple[Term, ...]:
    wanted = fold(folded(words.strip()))
    if not wanted:
        return terms
    return tuple(
        term
        for term in terms
        if any(wanted in fold(folded(text)) for text in (term.source, term.target, term.note))
    )


def _read(path: Path, progress: Progress) -> Contents[Term]:
    from rednote_desktop.translation.exchange.files import read_bytes
    from rednote_desktop.translation.exchange.glossary_files import read_tbx, read_terms

    data = read_bytes(path)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" or path.suffix.lower() in _XML_SUFFIXES:
        return read_tbx(data, progress)
    return read_terms(path, progress)


def _write(path: Path, terms: tuple[Term, ...]) -> None:
    from rednote_desktop.translation.exchange.files import write_text
    from rednote_desktop.translation.exchange.glossary_files import tbx_lines, term_lines

    xml = path.suffix.lower() in _XML_SUFFIXES
    write_text(path, tbx_lines(terms) if xml else term_lines(terms))
