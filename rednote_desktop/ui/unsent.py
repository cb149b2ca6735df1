"""What is on its way or was given up, in few words: posts one by one, reactions by their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.reaction import ReactionKind
from rednote_desktop.storage.codec import decode_comment, decode_message, decode_note
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState
from rednote_desktop.storage.reactions import decode_reaction

Kinds = Counter[OutboxKind | ReactionKind]


def stuck(entries: Iterable[OutboxEntry]) -> tuple[OutboxEntry, ...]:
    """Return the entries that did not get through: all but those that go out just now."""
    return tuple(entry for entry in entries if entry.reason)


def grouped(entries: Iterable[OutboxEntry]) -> tuple[tuple[OutboxEntry, ...], ...]:
    """Return posts alone and reactions together where account, state and reason are the same."""
    groups: dict[object, list[OutboxEntry]] = {}
    for entry in entries:
        together = entry.kind is OutboxKind.REACTION
        failed = entry.state is OutboxState.FAILED
        same = (entry.account_id, failed, entry.reason) if together else entry.id
        groups.setdefault(same, []).append(entry)
    return tuple(tuple(group) for group in groups.values())


def kinds_of(entries: Iterable[OutboxEntry]) -> Kinds:
    """Return how many entries there are of each kind, reactions by theirs."""
    return Counter(map(_kind, entries))


def beginning_of(entry: OutboxEntry) -> str:
    """Return the title of a post, or its text where it has none; empty for a reaction."""
    try:
        content: NewNote | NewComment
        match entry.kind:
            case OutboxKind.NOTE:
                content = decode_note(entry.payload)
            case OutboxKind.COMMENT:
                content = decode_comment(entry.payload)
            case OutboxKind.MESSAGE:
                return decode_message(entry.payload).versions[0].plain_body
            case OutboxKind.REACTION:
                return ""
    except Corrupt:
        return ""
    return content.versions[0].title or content.versions[0].plain_body


def summary(kinds: Kinds) -> str:
    """Return “3 likes · 1 note”, most first."""
    texts = Unsent()
    return " · ".join(texts.counted(kind, count) for kind, count in kinds.most_common())


def _kind(entry: OutboxEntry) -> OutboxKind | ReactionKind:
    try:
        is_reaction = entry.kind is OutboxKind.REACTION
        return decode_reaction(entry.payload).kind if is_reaction else entry.kind
    except Corrupt:
        return entry.kind


class Unsent(QObject):
    """Counted texts: the tools for translators find them in a class alone."""

    def counted(self, kind: OutboxKind | ReactionKind, count: int) -> str:
        """Return “3 likes”."""
        match kind:
            case OutboxKind.NOTE:
                return self.tr("%n note(s)", "waits to be sent", count)
            case OutboxKind.COMMENT:
                return self.tr("%n comment(s)", "waits to be sent", count)
            case OutboxKind.MESSAGE:
                return self.tr("%n message(s)", "waits to be sent", count)
            case ReactionKind.LIKE | ReactionKind.LIKE_COMMENT:
                return self.tr("%n like(s)", "waits to be sent", count)
            case ReactionKind.COLLECT:
                return self.tr("%n collected note(s)", "waits to be sent", count)
            case ReactionKind.SHARE:
                return self.tr("%n shared note(s)", "waits to be sent", count)
            case ReactionKind.VOTE:
                return self.tr("%n vote(s)", "answers to polls", count)
            case ReactionKind.FOLLOW | ReactionKind.FOLLOW_TOPIC:
                return self.tr("%n follow(s)", "people or topics", count)
            case ReactionKind.MUTE | ReactionKind.BLOCK:
                return self.tr("%n muted or blocked", "people", count)
            case OutboxKind.REACTION:
                return self.tr("%n reaction(s)", "of any kind", count)
