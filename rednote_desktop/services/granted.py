"""What a network granted while something was read from it: it is newer than the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.relationship import Relationship
from rednote_desktop.services.wished import Item

Thing = Note | Comment | Account | Relationship
"""What a reaction makes look different."""


class Granted:
    """Lays things as an account's network had them last over those of an answer."""

    def __init__(self, account_id: str, told: dict[str, Thing]) -> None:
        self._account_id = account_id
        self._told = told

    def note(self, note: Note) -> Note:
        """Return a note as it is by now, its author too."""
        if not self._told:
            return note
        author = self.over(note.author)
        shared_by = note.shared_by  # belongs to the list that the note stands in
        return replace(self.over(note), author=author, shared_by=shared_by)

    def over(self, item: Item) -> Item:
        """Return a comment, a person or how the viewer stands to them, as it is by now."""
        return cast(Item, self._told.get(name_of(self._account_id, item), item))


def name_of(account_id: str, item: Thing) -> str:
    """Return the name under which an account's thing is told of."""
    subject = item.account_id if isinstance(item, Relationship) else item.id
    return f"{account_id} {type(item).__name__} {subject}"
