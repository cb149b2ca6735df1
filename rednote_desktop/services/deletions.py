"""Deletions that show at once and can be undone for a few seconds."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from typing import Final

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.services.deferred import DeferredAction, DeferredActions
from rednote_desktop.services.events import (
    ActionFailed,
    CommentDeleted,
    CommentHidden,
    CommentPublished,
    EventBus,
    NoteDeleted,
    NoteHidden,
    NoteRestored,
)
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack

GRACE_SECONDS: Final = 8.0
"""How long a deletion can be undone."""


class Deletions:
    """Hides now, deletes after a grace, shows again what was undone or refused.

    What is deleted is deleted by the client that was handed in, whoever is signed in by then.
    """

    def __init__(self, events: EventBus, undo: UndoStack, grace_seconds: float) -> None:
        self._events = events
        self._undo = undo
        self._actions = DeferredActions(grace_seconds)
        self._hidden_comments: set[str] = set()

    def hides(self, comment: Comment) -> bool:
        """Tell whether a comment is deleted or about to be."""
        return comment.id in self._hidden_comments

    def delete_note(self, client: SocialClient, note: Note) -> None:
        """Hide a note and delete it later."""
        self._events.publish(NoteHidden(note.id))
        self._schedule(
            UndoKind.DELETE_NOTE,
            delete=lambda key: client.delete_note(note.id, key),
            done=lambda: self._events.publish(NoteDeleted(note.id)),
            restore=lambda: self._events.publish(NoteRestored(note)),
        )

    def delete_comment(self, client: SocialClient, comment: Comment) -> None:
        """Hide a comment and delete it later."""

        def restore() -> None:
            self._hidden_comments.discard(comment.id)
            self._events.publish(CommentPublished(comment))

        self._hidden_comments.add(comment.id)
        self._events.publish(CommentHidden(comment.id, comment.note_id))
        self._schedule(
            UndoKind.DELETE_COMMENT,
            delete=lambda key: client.delete_comment(comment.id, key),
            done=lambda: self._events.publish(CommentDeleted(comment.id, comment.note_id)),
            restore=restore,
        )

    async def flush(self) -> None:
        """Delete now what is to be deleted, and wait for it."""
        await self._actions.flush()

    def _schedule(
        self,
        kind: UndoKind,
        delete: Callable[[str], Awaitable[None]],
        done: Callable[[], None],
        restore: Callable[[], None],
    ) -> None:
        key = uuid.uuid4().hex

        async def perform() -> None:
            self._undo.discard(entry)
            try:
                await delete(key)
            except RedNoteError as error:
                restore()
                self._events.publish(ActionFailed(error))
            else:
                done()

        async def revert() -> None:
            if action.withdraw():
                restore()

        action: DeferredAction = self._actions.schedule(perform)
        entry = UndoEntry(kind, revert)
        self._undo.push(entry)
