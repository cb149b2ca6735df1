"""A scrolling list of sentence pairs of which one is marked, with word cards opened inline."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.text import plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.translation.memory_shelf import Kind
from rednote_desktop.translation.plan import filed_under
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.reading import Pair
from rednote_desktop.ui.translation.word_card import WordCard

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

T = TypeVar("T")

_HOLD_SECONDS: Final = 0.004
"""So long widgets are made in one go before the window may do something else."""


class PairList(QScrollArea):
    """Shows pairs one under the other.

    Up and Down move between pairs, Home and End go to the first and last. Signals carry the pair:
    ``corrected`` with the reader's text besides, ``correction_undone`` alone.
    """

    corrected = Signal(object, str)
    correction_undone = Signal(object)

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._views: list[PairView] = []
        self._current: PairView | None = None
        self._hovered: PairView | None = None
        self._card: WordCard | None = None
        self._card_host: PairView | None = None
        self._originals = False
        self._ruby = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(body)

    @property
    def views(self) -> tuple[PairView, ...]:
        """The pairs on show."""
        return tuple(self._views)

    @property
    def current(self) -> PairView | None:
        """The pair that was clicked or focused last, else the first."""
        if self._current is None and self._views:
            return self._views[0]
        return self._current

    @property
    def card(self) -> WordCard | None:
        """The open word card."""
        return self._card

    @property
    def editing_view(self) -> PairView | None:
        """The pair for which a correction is being written."""
        return next((view for view in self._views if view.correction is not None), None)

    async def show_pairs(self, pairs: Sequence[Pair], authors: Sequence[str] = ()) -> None:
        """Show pairs; the same sentences keep their widgets and only change what they say."""
        if [view.pair.source for view in self._views] == [pair.source for pair in pairs]:
            async for view, pair in _unhurried(tuple(zip(self._views, pairs, strict=True))):
                if view in self._views:
                    view.set_pair(pair)
        else:
            self.clear()
            await self.add_pairs(pairs, authors)
            return
        await self._find_words(self._views)

    async def add_pairs(self, pairs: Sequence[Pair], authors: Sequence[str] = ()) -> None:
        """Append pairs, a few at a time so that the window stays responsive."""
        added: list[PairView] = []
        async for index, pair in _unhurried(tuple(enumerate(pairs))):
            view = self._make(pair, authors[index] if index < len(authors) else "")
            added.append(view)
            self._views.append(view)
            self._column.insertWidget(self._column.count() - 1, view)
        await self._find_words(added)

    def clear(self) -> None:
        """Take all pairs away."""
        self.close_card()
        for view in self._views:
            view.hide()
            self._column.removeWidget(view)
            view.deleteLater()
        self._views.clear()
        self._current = self._hovered = None
        self.verticalScrollBar().setValue(0)

    def set_ruby(self, shown: bool) -> None:
        """Show pinyin above Chinese words or not."""
        self._ruby = shown
        for view in self._views:
            view.set_ruby(shown)

    def set_originals(self, originals: bool) -> None:
        """Hide all translations or bring them back."""
        self._originals = originals
        for view in self._views:
            view.set_originals(originals)

    def improve_current(self) -> bool:
        """Open the correction field of the current pair, else of the first that takes one."""
        current = self.current
        candidates = ([current] if current is not None else []) + self._views
        for view in candidates:
            if view.pair.correctable:
                view.start_correction()
                self.ensureWidgetVisible(view)
                return True
        return False

    def open_word(self, view: PairView, word: Word) -> None:
        """Explain a word below its pair; asked again, the card closes."""
        same = self._card is not None and self._card.word == word and self._card_host is view
        self.close_card()
        if same:
            return
        card = WordCard(self._context, word)
        card.closed.connect(self.close_card)
        self._card, self._card_host = card, view
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(18, 4, 18, 6)
        layout.addWidget(card)
        self._column.insertWidget(self._column.indexOf(view) + 1, holder)
        self._tasks.spawn(self._reveal(card), key="reveal-card")

    def close_card(self) -> None:
        """Close the word card and give the focus back to its pair."""
        card, host = self._card, self._card_host
        self._card = self._card_host = None
        if card is None:
            return
        had_focus = self.focusWidget() in (card, *card.findChildren(QWidget))
        holder = card.parentWidget()
        if holder is not None:
            holder.hide()
            self._column.removeWidget(holder)
            holder.deleteLater()
        if had_focus and host is not None:
            host.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        current = self._current
        if not self._views:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self._card is not None:
            self.close_card()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(self._views[0 if event.key() == Qt.Key.Key_Home else -1])
        elif step is not None:
            index = self._views.index(current) + step if current in self._views else 0
            self._focus(self._views[max(0, min(len(self._views) - 1, index))])
        else:
            super().keyPressEvent(event)

    async def _reveal(self, card: WordCard) -> None:
        await asyncio.sleep(0)
        if card is self._card:
            bottom = card.mapTo(self._body, QPoint(0, card.height())).y()
            self.ensureVisible(0, bottom, 0, 12)

    async def _find_words(self, views: Sequence[PairView]) -> None:
        for view in tuple(views):
            text = plain(view.chinese_text())
            if text and view.ruby is not None and not view.ruby.words:
                words = await self._context.services.words.words(text)
                if view in self._views:
                    view.set_words(words)

    async def _find_matches(self, view: PairView) -> None:
        """Offer what is remembered of like sentences to the correction of a pair."""
        pair = view.pair
        found = await self._context.services.memory.similar(
            filed_under(pair.segment), pair.source_language, pair.target_language
        )
        # What the machine says of the sentence itself is in the field already.
        shown = plain(pair.target or ())
        offered = [
            match
            for match in found
            if match.remembered.kind is not Kind.MACHINE or match.remembered.target != shown
        ]
        if view in self._views and view.correction is not None:
            view.correction.matches.show_matches(offered)

    def _make(self, pair: Pair, author: str) -> PairView:
        view = PairView(self._context, pair, author)
        view.set_ruby(self._ruby)
        view.set_originals(self._originals)
        view.hovered.connect(lambda over, at=view: self._hover(at, over))
        view.focused.connect(lambda at=view: self._choose(at))
        view.word_asked.connect(lambda word, at=view: self.open_word(at, word))
        view.correction_started.connect(
            lambda at=view: self._tasks.spawn(self._find_matches(at), key="matches")
        )
        view.corrected.connect(lambda text, at=view: self.corrected.emit(at.pair, text))
        view.correction_undone.connect(lambda at=view: self.correction_undone.emit(at.pair))
        return view

    def _hover(self, view: PairView, over: bool) -> None:
        if over:
            self._hovered = view
        elif self._hovered is view:
            self._hovered = None
        self._mark()

    def _choose(self, view: PairView) -> None:
        self._current = view
        self._mark()

    def _focus(self, view: PairView) -> None:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(view, 0, 24)

    def _mark(self) -> None:
        marked = self._hovered or self._current
        for view in self._views:
            view.set_marked(view is marked)


async def _unhurried(items: Sequence[T]) -> AsyncIterator[T]:
    """Yield items, and let the window do something else after every few milliseconds of work."""
    until = time.perf_counter() + _HOLD_SECONDS
    for item in items:
        yield item
        if time.perf_counter() > until:
            await asyncio.sleep(0)
            until = time.perf_counter() + _HOLD_SECONDS
