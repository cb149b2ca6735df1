"""Saves the draft that is being written, in order, and says how that went."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.ui.composer.autosave import Autosave
from rednote_desktop.ui.composer.foot import Foot
from rednote_desktop.ui.errors import explain

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class DraftSaver(QObject):
    """Saves what ``draft_of`` gives, soon after ``touch``; a failed save is tried again.

    A save that was begun is finished even when the panel goes.
    """

    def __init__(
        self, context: UiContext, draft_of: Callable[[], Draft], foot: Foot, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._compose = context.services.compose
        self._draft_of = draft_of
        self._foot = foot
        self._autosave = Autosave(self._begin, self)
        self._last: asyncio.Task[None] | None = None
        self._disposed = False

    @property
    def pending(self) -> bool:
        """Whether something typed is not on its way to the disk yet."""
        return self._autosave.pending

    def touch(self) -> None:
        """Note a change."""
        self._autosave.touch()

    def drop(self) -> None:
        """Forget the pending change: the draft is another one, or gone."""
        self._autosave.drop()

    def save_now(self) -> None:
        """Begin to save what is not saved."""
        if self._autosave.pending:
            self._autosave.flush()

    async def flush(self) -> None:
        """Return when everything typed so far is on disk, or could not be put there."""
        self.save_now()
        if self._last is not None:
            await asyncio.wait([self._last])

    def dispose(self) -> None:
        """Begin to save what is not saved and say nothing any more; safe to call twice."""
        if not self._disposed:
            self.save_now()
            self._disposed = True

    def _begin(self) -> None:
        if not self._disposed:
            self._foot.show_saving()
            work = self._save(self._draft_of(), self._last)
            self._last = asyncio.get_running_loop().create_task(work, name="save-draft")

    async def _save(self, draft: Draft, before: asyncio.Task[None] | None) -> None:
        if before is not None and not before.done():
            await asyncio.wait([before])
        try:
            saved = await self._compose.save(draft)
        except RedNoteError as error:
            if not self._disposed:
                self._foot.show_failed(explain(error).text)
                self._autosave.try_later()
            return
        if not self._disposed and not self.pending and draft.id == self._draft_of().id:
            self._foot.show_saved(None if saved.empty else saved.updated_at)
