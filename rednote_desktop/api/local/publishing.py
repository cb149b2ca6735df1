"""The part of a local client that makes or removes something others see."""

from __future__ import annotations

import json
from pathlib import Path

from rednote_desktop.api.local import people, writes
from rednote_desktop.api.local.limits import (
    CAPABILITIES,
    check_key,
    checked_comment,
    checked_note,
    checked_profile,
)
from rednote_desktop.api.local.reacting import comment_of
from rednote_desktop.api.local.reading import require_comment
from rednote_desktop.api.local.rows import COMMENT, NOTE, RowReader, number
from rednote_desktop.api.local.seat import Seat, account_of, answered
from rednote_desktop.api.local.writes import StoredMedia
from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.note import Note


class LocalPublishing:
    """Implements ``api.client.Publishing`` for one account of the embedded community."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def publish(self, note: NewNote, key: str) -> Note:
        """Publish a note; its media files are copied into the community's folder first."""
        check_key(key)
        cleaned = checked_note(note)
        known = await self._known(key, "publish")
        media = [] if known else await self._seat.in_files(lambda: self._keep(cleaned.media))
        kept = {reference for item in media for reference in (item.file, item.preview)}

        def act(reader: RowReader, now: int) -> int:
            return writes.add_note(reader.connection, reader.viewer, cleaned, media, now)

        try:
            return await self._seat.once(key, "publish", act, RowReader.note)
        except Exception:
            await self._drop_unused(kept)
            raise

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
        await self._drop(unused)

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
            avatar = await self._seat.in_files(lambda: self._kept(path))
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
        await self._drop_unused(replaced)
        return account

    async def _known(self, key: str, operation: str) -> bool:
        viewer = self._seat.viewer
        return await self._seat.read(
            lambda reader: answered(reader.connection, viewer, key, operation) is not None
        )

    def _keep(self, media: tuple[NewMedia, ...]) -> list[StoredMedia]:
        return [self._stored(item) for item in media]

    def _stored(self, item: NewMedia) -> StoredMedia:
        if item.card is not None:
            return StoredMedia(
                MediaKind.CARD, item.width, item.height, alt=item.alt, card=item.card
            )
        video = item.mime.startswith("video/")
        path = Path(item.path)
        if video and path.is_file() and path.stat().st_size > CAPABILITIES.max_video_bytes:
            raise Rejected(f"{path.stat().st_size} bytes", "media")
        return StoredMedia(
            MediaKind.VIDEO if video else MediaKind.IMAGE,
            item.width,
            item.height,
            file=self._kept(item.path),
            preview=self._kept(item.preview_path) if item.preview_path else "",
            alt=item.alt,
            blurhash=item.blurhash,
            duration_ms=item.duration_ms,
        )

    def _kept(self, path: str) -> str:
        if path and not Path(path).is_file():
            raise Rejected(f"no such file: {path}", "media")
        return self._seat.places.keep(path)

    async def _drop_unused(self, references: set[str]) -> None:
        """Delete files that no note and no profile shows."""
        unused = await self._seat.read(
            lambda reader: {item for item in references if not writes.used(reader.connection, item)}
        )
        await self._drop(unused)

    async def _drop(self, references: set[str]) -> None:
        def drop() -> None:
            for reference in references:
                self._seat.places.drop(reference)

        if references:
            await self._seat.in_files(drop)
