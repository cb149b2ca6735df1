"""What can be taken back."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import EventBus, SessionSwitched, UndoAvailable

_DEPTH: Final = 50


class UndoKind(StrEnum):
    """What was done."""

    LIKE = "like"
    UNLIKE = "unlike"
    COLLECT = "collect"
    UNCOLLECT = "uncollect"
    FOLLOW = "follow"
    UNFOLLOW = "unfollow"
    SHARE = "share"
    UNSHARE = "unshare"
    MUTE = "mute"
    UNMUTE = "unmute"
    BLOCK = "block"
    UNBLOCK = "unblock"
    FOLLOW_TOPIC = "follow_topic"
    UNFOLLOW_TOPIC = "unfollow_topic"
    DELETE_NOTE = "delete_note"
    DELETE_COMMENT = "delete_comment"
    CORRECTION = "correction"
    AUTHOR_TRANSLATED = "author_translated"
    AUTHOR_ORIGINAL = "author_original"
    AUTHOR_LANGUAGE = "author_language"
    POST_LANGUAGE = "post_language"
    CHANNEL_TRANSLATED = "channel_translated"
    CHANNEL_ORIGINAL = "channel_original"
    READING_RULE_REMOVED = "reading_rule_removed"
    WORD_ADDED = "word_added"
    WORD_REMOVED = "word_removed"
    TERM_KEPT = "term_kept"
    TERM_REMOVED = "term_removed"
    TRANSLATION_PINNED = "translation_pinned"
    TRANSLATION_UNPINNED = "translation_unpinned"
    TRANSLATION_FORGOTTEN = "translation_forgotten"
    TRANSLATIONS_TAKEN_IN = "translations_taken_in"
    TERMS_TAKEN_IN = "terms_taken_in"


@dataclass(frozen=True, slots=True, eq=False)
class UndoEntry:
    """One thing done and how to take it back."""

    kind: UndoKind
    revert: Callable[[], Awaitable[None]]


class UndoStack:
    """The last fifty things done, newest first to be undone.

    Another account's deeds are not the viewer's to undo: a switch empties the stack.
    """

    def __init__(self, events: EventBus) -> None:
        self._events = events
        self._entries: deque[UndoEntry] = deque(maxlen=_DEPTH)
        self._unsubscribe = events.subscribe(SessionSwitched, lambda _: self._entries.clear())

    @property
    def available(self) -> UndoKind | None:
        """What ``undo`` would take back."""
        return self._entries[-1].kind if self._entries else None

    def push(self, entry: UndoEntry) -> None:
        """Add what was just done and publish ``UndoAvailable``."""
        self._entries.append(entry)
        self._events.publish(UndoAvailable(entry.kind))

    def discard(self, entry: UndoEntry) -> None:
        """Take out an entry that cannot be undone any more; one that is gone raises nothing."""
        if entry in self._entries:
            self._entries.remove(entry)

    async def undo(self) -> UndoKind | None:
        """Take back the newest entry; return what it was, or ``None`` if there was nothing.

        Raises what the entry raises. An entry that failed for a passing reason stays, so that it
        can be tried again.
        """
        if not self._entries:
            return None
        entry = self._entries.pop()
        try:
            await entry.revert()
        except RedNoteError as error:
            if error.retryable:
                self._entries.append(entry)
            raise
        return entry.kind

    def close(self) -> None:
        """Forget everything; safe to call twice."""
        self._unsubscribe()
        self._entries.clear()
