"""What others did that concerns the viewer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rednote_desktop.domain.account import Account


class NotificationKind(StrEnum):
    """What happened."""

    LIKE = "like"
    COLLECT = "collect"
    COMMENT = "comment"
    REPLY = "reply"
    MENTION = "mention"
    FOLLOW = "follow"
    FOLLOW_REQUEST = "follow_request"
    SHARE = "share"
    POLL = "poll"
    """A poll in which the viewer voted, or which is theirs, has ended."""
    EDIT = "edit"
    """A note that the viewer reacted to was changed."""
    NEW_NOTE = "new_note"
    """Somebody whom the viewer asked to hear of wrote."""
    QUOTE = "quote"
    OTHER = "other"
    """Something that this program does not know; ``excerpt`` may tell."""


@dataclass(frozen=True, slots=True)
class Notification:
    """One event; ``excerpt`` is the comment's or note's text as its author wrote it."""

    id: str
    kind: NotificationKind
    actor: Account
    created_at: datetime
    note_id: str | None = None
    comment_id: str | None = None
    excerpt: str = ""
    read: bool = False
