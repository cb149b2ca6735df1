"""The part of a local client that makes or removes something others see."""

from __future__ import annotations

import json
from collections.abc import Sequence

from rednote_desktop.api.local import people, writes
from rednote_desktop.api.local.keeping import MediaKeeper
from rednote_desktop.api.local.limits import checked_comment, checked_note, checked_profile
from rednote_desktop.api.local.reacting import comment_of
from rednote_desktop.api.local.reading import require_comment
from rednote_desktop.api.local.rows import COMMENT, NOTE, RowReader, number
from rednote_desktop.api.local.seat import Seat, account_of
from rednote_desktop.api.local.writes import StoredMedia
from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.note import Note


class LocalPublishing:
    """Implements ``api.client.Publishing`` for one account of the embedded community."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    @property
    def _media(self) -> MediaKeeper:
        return MediaKeeper(self._seat)

    async def publish(self, note: NewNote, key: str) -> Note:
        """Publish a note; its media files are copied into the community's folder first."""
        cleaned = checked_note(note)

        def act(reader: RowReader, now: int, media: Sequence[StoredMedia]) -> int:
            return writes.add_note(reader.connection, reader.viewer, cleaned, media, now)

        return await self._media.once(key, "publish", cleaned.media, act, RowReader.note)

    async def delete_note(self, note_id: str, key: str) -> None:
        """Delete an own note; raises ``Rejected`` for somebody else's."""
        note = number(NOTE, note_id)
        unused: set[str] = set()

        def act(reader: RowReader, now: int) -> int:
            rows = reader.rows("SELECT author FROM notes WHERE id = :id", id=note)
            if not rows:
                return note
            reader.require_note(note)
            if rows[0]["author"] != reader.viewer:
                raise Rejected(f"{note_id} is somebody else's", "note")
            unused.update(writes.delete_note_rows(reader.connection, note))
            return note

        operation = f"delete_note {note}"
        await self._seat.once(key, operation, act, lambda reader, known: None)
        await self._media.drop(unused)

    async def comment(self, comment: NewComment, key: str) -> Comment:
        """Publish a comment or reply; raises ``NotFound`` when note or parent is gone."""
        cleaned = checked_comment(comment)
        note = number(NOTE, cleaned.note_id)
        parent = None if cleaned.parent_id is None else number(COMMENT, cleaned.parent_id)

        def act(reader: RowReader, now: int) -> int:
            reader.require_note(note)
            return writes.add_comment(
                reader.connection, note, reader.viewer, cleaned.versions, parent, now
            )

        return await self._seat.once(key, "comment", act, comment_of)

    async def delete_comment(self, comment_id: str, key: str) -> None:
        """Delete an own comment with its replies; one that is gone already raises nothing."""
        comment = number(COMMENT, comment_id)

        def act(reader: RowReader, now: int) -> int:
            if reader.rows("SELECT 1 FROM comments WHERE id = :id", id=comment):
                _, author = require_comment(reader, comment)
                if author != reader.viewer:
                    raise Rejected(f"{comment_id} is somebody else's", "comment")
                writes.delete_comment_tree(reader.connection, comment)
            return comment

        operation = f"delete_comment {comment}"
        await self._seat.once(key, operation, act, lambda reader, known: None)

    async def edit_profile(self, edit: ProfileEdit, key: str) -> Account:
        """Change the viewer's profile; an empty ``avatar_path`` takes the picture away."""
        cleaned = checked_profile(edit)
        path = cleaned.avatar_path
        avatar = None
        if path is not None:
            avatar = await self._seat.in_files(lambda: self._media.kept(path))
        replaced: set[str] = set()

        def act(reader: RowReader, now: int) -> int:
            viewer = reader.viewer
            if avatar is not None:
                row = reader.rows("SELECT avatar FROM accounts WHERE id = :viewer")[0]
                replaced.update({row["avatar"]} - {avatar})
            languages = None if cleaned.languages is None else json.dumps(cleaned.languages)
            reader.connection.execute(
                "UPDATE accounts SET name = coalesce(?, name), bio = coalesce(?, bio),"
                " place = coalesce(?, place), languages = coalesce(?, languages),"
                " avatar = coalesce(?, avatar) WHERE id = ?",
                (cleaned.name, cleaned.bio, cleaned.place, languages, avatar, viewer),
            )
            people.index_account(reader.connection, viewer)
            return viewer

        account = await self._seat.once(key, "edit_profile", act, account_of)
        await self._media.drop_unused(replaced)
        return account
