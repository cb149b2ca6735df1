"""Has the captions in sight translated first, those nearby next, and forgets what scrolled off."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import CorrectionMade, ReadingChanged
from rednote_desktop.services.translate import Priority

if TYPE_CHECKING:
    from collections.abc import Callable

    from rednote_desktop.services import Services
    from rednote_desktop.translation.result import Translation
    from rednote_desktop.ui.feed.rows import FeedRow
    from rednote_desktop.ui.feed.surface import CardSurface

_SETTLE_MS: Final = 90
"""How long the view rests before captions are asked for: a fling asks for none on its way."""
_MOST_NEARBY: Final = 24


@dataclass(slots=True)
class _Asked:
    future: asyncio.Future[Translation]
    priority: Priority


class ViewportTranslator(QObject):
    """Follows a view and gives its model the translations of its captions.

    ``dispose`` cancels everything and stops listening; it may be called twice.
    """

    def __init__(self, services: Services, view: CardSurface) -> None:
        super().__init__(view)
        self._translate = services.translate
        self._view = view
        self._asked: dict[str, _Asked] = {}
        self._disposed = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        view.viewport_changed.connect(self._settle.start)
        subscribe = services.events.subscribe
        self._unsubscribe: list[Callable[[], None]] = [
            subscribe(ReadingChanged, lambda event: self._start_afresh()),
            subscribe(CorrectionMade, lambda event: self._corrected(event.source_text)),
        ]

    @property
    def waiting(self) -> int:
        """How many captions are being translated."""
        return len(self._asked)

    def look(self) -> None:
        """Ask for what is in sight and nearby, cancel the rest."""
        if self._disposed or not self._view.isVisible():
            return
        feed = self._view.feed
        wanted: dict[str, tuple[FeedRow, Priority]] = {}
        for number in self._view.visible_rows():
            self._want(wanted, feed.row(number), Priority.VISIBLE)
        for number in self._view.nearby_rows()[:_MOST_NEARBY]:
            self._want(wanted, feed.row(number), Priority.NEARBY)
        for note_id, asked in tuple(self._asked.items()):
            if note_id not in wanted or wanted[note_id][1] is not asked.priority:
                del self._asked[note_id]
                asked.future.cancel()
        for row, priority in wanted.values():
            self._ask(row, priority)

    def pause(self) -> None:
        """Cancel what is under way, for instance because the view was hidden."""
        self._settle.stop()
        asked, self._asked = self._asked, {}
        for each in asked.values():
            each.future.cancel()

    def dispose(self) -> None:
        """Cancel what is under way and stop listening."""
        self._disposed = True
        self.pause()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    @staticmethod
    def _want(
        wanted: dict[str, tuple[FeedRow, Priority]], row: FeedRow, priority: Priority
    ) -> None:
        if row.foreign and row.translation is None:
            wanted[row.note.id] = (row, priority)

    def _ask(self, row: FeedRow, priority: Priority) -> None:
        note_id = row.note.id
        if note_id in self._asked:
            return
        note = row.note
        source = self._translate.source_of(note.author.id, note.id)
        ready = self._translate.cached(
            row.caption, note.language, source=source, public=note.public
        )
        if ready is not None:
            self._view.feed.set_translation(note_id, ready)
            return
        future = self._translate.submit(
            row.caption, hint=note.language, source=source, priority=priority, public=note.public
        )
        self._asked[note_id] = _Asked(future, priority)
        future.add_done_callback(lambda done: self._arrived(note_id, done))

    def _arrived(self, note_id: str, future: asyncio.Future[Translation]) -> None:
        asked = self._asked.get(note_id)
        if asked is None or asked.future is not future:
            return
        del self._asked[note_id]
        if not future.cancelled():
            self._view.feed.set_translation(note_id, future.result())

    def _start_afresh(self) -> None:
        self.pause()
        self._view.feed.judge_again()
        self._settle.start()

    def _corrected(self, source_text: str) -> None:
        feed = self._view.feed
        for number in range(feed.rowCount()):
            row = feed.row(number)
            if row.translation is not None and source_text in plain(row.caption):
                feed.set_translation(row.note.id, None)
        self._settle.start()
