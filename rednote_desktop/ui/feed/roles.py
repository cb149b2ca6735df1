"""What the feed model tells of a note."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt

from rednote_desktop.domain.note import Note


class NoteRole(IntEnum):
    """What the model tells of a note, apart from Qt's display and accessibility roles."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    """The ``Note`` itself."""
    ID = Qt.ItemDataRole.UserRole + 2
    TITLE = Qt.ItemDataRole.UserRole + 3
    """Plain text read first: the translation, the author's own version or the original."""
    BENEATH = Qt.ItemDataRole.UserRole + 4
    """Plain text of the original beneath a translation, else empty."""
    MARK = Qt.ItemDataRole.UserRole + 5
    """Language mark of the title where it is not the original."""
    AUTHOR = Qt.ItemDataRole.UserRole + 6
    COVER = Qt.ItemDataRole.UserRole + 7
    """The first ``Media`` or ``None``."""
    LIKED = Qt.ItemDataRole.UserRole + 8
    LIKES = Qt.ItemDataRole.UserRole + 9
    COLLECTED = Qt.ItemDataRole.UserRole + 10


TEXT_ROLES: Final = (
    NoteRole.TITLE,
    NoteRole.BENEATH,
    NoteRole.MARK,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
"""Roles that differ after a translation came or was hidden."""


def told_apart(note: Note) -> tuple[object, ...]:
    """Return what a card's words and covers depend on."""
    return note.versions, note.warning, note.sensitive, note.filtered, note.poll, note.card


def changed_roles(old: Note, new: Note) -> list[int]:
    """Return the roles in which two states of a note differ; none if nothing painted differs."""
    roles: list[int] = []
    if old.viewer.liked != new.viewer.liked:
        roles.append(NoteRole.LIKED)
    if old.counts.likes != new.counts.likes:
        roles.append(NoteRole.LIKES)
    if old.viewer.collected != new.viewer.collected:
        roles.append(NoteRole.COLLECTED)
    if roles:
        roles.append(Qt.ItemDataRole.AccessibleDescriptionRole)
    if old.author != new.author:
        roles.append(NoteRole.AUTHOR)
    if old.media[:1] != new.media[:1] or len(old.media) != len(new.media):
        roles.append(NoteRole.COVER)
    if told_apart(old) != told_apart(new):
        roles.extend(TEXT_ROLES)
    return roles
