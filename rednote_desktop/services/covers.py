"""What lies over a note or comment until it is opened: a filter, a warning, a blur over media."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.filters import FilterAction
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.services.events import CoverChanged, EventBus, SessionSwitched
from rednote_desktop.storage.settings import SettingsStore

_WITH_MESSAGES: Final = frozenset(
    {
        TimelineKind.FOLLOWING,
        TimelineKind.ACCOUNT,
        TimelineKind.ACCOUNT_MEDIA,
        TimelineKind.ACCOUNT_REPLIES,
    }
)


class Cover(StrEnum):
    """How much of a note is covered."""

    NONE = "none"
    MEDIA = "media"
    """Its pictures alone."""
    WARNING = "warning"
    """All but the author's warning."""
    FILTER = "filter"
    """All but the name of the reader's filter."""

    @property
    def closed(self) -> bool:
        """Whether the words are covered."""
        return self in (Cover.WARNING, Cover.FILTER)


def is_hidden(note: Note | Comment) -> bool:
    """Tell whether a filter of the viewer keeps a note out of lists altogether."""
    return any(match.action is FilterAction.HIDE for match in note.filtered)


def is_message(note: Note, timeline: Timeline) -> bool:
    """Tell whether servers put a note into a list that the program shows among the messages."""
    return timeline.kind in _WITH_MESSAGES and note.visibility is Visibility.DIRECT


class Covers:
    """Knows what is covered, and what was opened since the program started.

    Another account is another reader: a switch covers everything again.
    """

    def __init__(self, settings: SettingsStore, events: EventBus) -> None:
        self._settings = settings
        self._events = events
        self._opened: dict[str, Cover] = {}
        self._unsubscribe: Callable[[], None] = events.subscribe(
            SessionSwitched, lambda _: self._opened.clear()
        )

    def over(self, note: Note | Comment) -> Cover:
        """Return what covers a note now."""
        opened = self._opened.get(note.id, Cover.NONE)
        if filter_name(note) and opened is Cover.NONE:
            return Cover.FILTER
        if note.warning and opened in (Cover.NONE, Cover.FILTER):
            return Cover.WARNING
        return Cover.MEDIA if opened is not Cover.MEDIA and self._covers_media(note) else Cover.NONE

    def open(self, note: Note | Comment) -> None:
        """Take off what covers a note now; publishes ``CoverChanged``.

        Who opens a warning knows what to expect: media that are covered only because they are
        marked as sensitive open with it.
        """
        cover = self.over(note)
        if cover is Cover.NONE:
            return
        if cover is Cover.WARNING and self._settings.value.reading.sensitive != "hide":
            cover = Cover.MEDIA
        self._opened[note.id] = cover
        self._events.publish(CoverChanged(note.id))

    def put_back(self, note: Note | Comment) -> None:
        """Cover a note again; publishes ``CoverChanged``."""
        if self._opened.pop(note.id, None) is not None:
            self._events.publish(CoverChanged(note.id))

    def was_opened(self, note: Note | Comment) -> bool:
        """Tell whether the reader took something off a note."""
        return note.id in self._opened

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        self._unsubscribe()

    def _covers_media(self, note: Note | Comment) -> bool:
        card = note.card if isinstance(note, Note) else None
        if not (note.media or (card and card.image_url)):
            return False
        if any(match.action is FilterAction.BLUR for match in note.filtered):
            return True
        wish = self._settings.value.reading.sensitive
        return wish == "hide" or (wish == "cover" and note.sensitive)


def filter_name(note: Note | Comment) -> str:
    """Return the name of the filter that folds a note; empty where none does."""
    names = (match.title for match in note.filtered if match.action is FilterAction.WARN)
    return next((name for name in names if name), "")
