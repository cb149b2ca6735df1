"""Writes posts and answers, and takes them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.api.mastodon.looking import Looking
from rednote_desktop.api.mastodon.reading import MastodonReading
from rednote_desktop.api.mastodon.seat import Seat, check_key
from rednote_desktop.api.mastodon.threads import Threads
from rednote_desktop.api.mastodon.uploads import Uploads
from rednote_desktop.api.note_text import fits, note_text, text_length, thread
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import AuthRequired, NotFound, RateLimited, Rejected
from rednote_desktop.domain.language import UNDETERMINED, base, writes_traditional
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import Topic


class MastodonPublishing:
    """Implements ``api.client.Publishing``.

    A post that is sent again is looked for first, see ``looking``.
    """

    def __init__(
        self,
        seat: Seat,
        reading: MastodonReading,
        threads: Threads,
        can: Callable[[], Capabilities],
    ) -> None:
        self.uploads = Uploads(seat)
        self.looking = Looking(seat)
        self._seat = seat
        self._reading = reading
        self._threads = threads
        self._can = can

    @property
    def can(self) -> Capabilities:
        """What the server takes now."""
        return self._can()

    async def publish(self, note: NewNote, key: str) -> Note:
        """Publish a post, or several as a thread where the note allows; return the first."""
        check_key(key)
        await self._seat.know_viewer()
        can = self._can()
        self.check(note, can)
        posts = thread(note, can) if note.threaded else (note,)
        first: wire.Status | None = None
        above = note.reply_to
        before = self.looking.attempt(key)
        for number, post in enumerate(posts, 1):
            one = key if number == 1 else f"{key}-{number}"
            if before is not None:
                self.looking.attempted(one, before)
            found = await self._post(replace(post, reply_to=above), one)
            above = self._seat.mapper.id(found.id)
            first = first or found
        self._threads.forget()
        assert first is not None
        status = first
        return await self._seat.http.work(lambda: self._seat.mapper.note(status))

    async def delete_note(self, note_id: str, key: str) -> None:
        """Delete an own post; one that is gone already raises nothing."""
        server_id = self._seat.mapper.server_id(note_id)
        if self._seat.used(key, "delete"):
            return
        try:
            with self._seat.under(key):
                await self._seat.order("DELETE", f"/api/v1/statuses/{server_id}")
        except NotFound:
            return
        finally:
            self._threads.forget()

    async def comment(self, comment: NewComment, key: str) -> Comment:
        """Answer a post or a comment; it is seen by those who see what it answers."""
        check_key(key)
        await self._seat.know_viewer()
        parent_id = comment.parent_id or comment.note_id
        path = f"/api/v1/statuses/{self._seat.mapper.server_id(parent_id)}"
        parent = await self._seat.one(path, wire.Status)
        note = NewNote(comment.versions, reply_to=parent_id)
        text = self.check(note, self._can())
        if text_length(text, self._can()) > self._can().max_comment_characters:
            raise Rejected("too long", "body")
        handle = parent.account.acct if parent.account is not None else ""
        own = parent.account is not None and str(parent.account.id) == self._seat.mapper.viewer_id
        if handle and not own and f"@{handle}".lower() not in text.lower():
            text = f"@{handle} {text}"
        fields = self._fields(note, text)
        fields["visibility"] = parent.visibility or "public"
        if parent.spoiler_text:
            fields["spoiler_text"] = parent.spoiler_text
        found = await self._send(fields, key)
        self._threads.forget()
        return await self._threads.comment(found, comment.note_id)

    async def delete_comment(self, comment_id: str, key: str) -> None:
        """Delete an own answer; what others answered to it is theirs and stays."""
        await self.delete_note(comment_id, key)

    async def edit_profile(self, edit: ProfileEdit, key: str) -> Account:
        """Change name, text, languages and picture; servers know no place of a person."""
        check_key(key)
        form: dict[str, str] = {}
        if edit.name is not None:
            if not edit.name.strip():
                raise Rejected("no name", "name")
            form["display_name"] = edit.name.strip()
        if edit.bio is not None:
            form["note"] = edit.bio
        if edit.languages:
            form["source[language]"] = edit.languages[0]
        path = "/api/v1/accounts/update_credentials"
        if edit.avatar_path:
            picture = Path(edit.avatar_path)
            try:
                data = await self._seat.http.work(picture.read_bytes)
            except OSError as error:
                raise Rejected(str(error), "avatar") from error
            files = {"avatar": (picture.name, data, _picture_type(picture))}
            await self._seat.http.upload(path, files, form, method="PATCH")
        elif form:
            await self._seat.http.send("PATCH", path, form=form, repeatable=True)
        if edit.avatar_path == "":
            await self._seat.order("DELETE", "/api/v1/profile/avatar")
        return await self._reading.viewer()

    def check(self, note: NewNote, can: Capabilities) -> str:
        """Return the text of a note, held against what the server takes; raises ``Rejected``."""
        if not 1 <= len(note.versions) <= 2:
            raise Rejected(f"{len(note.versions)} versions", "versions")
        if len({version.language for version in note.versions}) < len(note.versions):
            raise Rejected("one language twice", "versions")
        for topic in note.topics:
            if parse(f"#{topic}") != (Topic(f"#{topic}", topic),):
                raise Rejected(f"topic {topic[:80]!r}", "topics")
        files = self.uploads.check(note.media, can)
        text = note_text(note)
        if not text.strip() and not files and note.poll is None:
            raise Rejected("nothing to post", "body")
        if not note.threaded and not fits(note, can):
            raise Rejected("too long", "body")
        if note.visibility not in can.visibilities:
            raise Rejected(f"visibility {note.visibility}", "visibility")
        if note.poll is not None and (files or not can.polls):
            raise Rejected("a poll with media, or none at all here", "poll")
        if note.quote_of and not can.quotes:
            raise Rejected("no quotes here", "quote")
        return text

    async def fields_of(self, note: NewNote, key: str) -> dict[str, Any]:
        """Return a note as it is sent, its media uploaded."""
        text = self.check(note, self._can())
        fields = self._fields(note, text)
        files = _files(note)
        if files:
            fields["media_ids"] = await self.uploads.send(files, key)
        return fields

    async def _post(self, note: NewNote, key: str) -> wire.Status:
        note = replace(note, threaded=False)
        fields = self._fields(note, self.check(note, self._can()))
        found = await self._send(fields, key, _files(note))
        self.uploads.done(key)
        return found

    def _fields(self, note: NewNote, text: str) -> dict[str, Any]:
        server_id = self._seat.mapper.server_id
        fields: dict[str, Any] = {
            "status": text,
            "visibility": parts.VISIBILITIES.get(note.visibility, "public"),
        }
        language = note.versions[0].language
        if language and language != UNDETERMINED:
            fields["language"] = "zh-TW" if writes_traditional(language) else base(language)
        if note.warning:
            fields["spoiler_text"] = note.warning
        if note.sensitive or (note.warning and note.media):
            fields["sensitive"] = True
        if note.reply_to:
            fields["in_reply_to_id"] = server_id(note.reply_to)
        if note.quote_of:
            # Mastodon names it one way, Akkoma and Fedibird the other.
            fields["quoted_status_id"] = fields["quote_id"] = server_id(note.quote_of)
        if note.poll is not None:
            fields["poll"] = {
                "options": list(note.poll.options),
                "expires_in": note.poll.seconds,
                "multiple": note.poll.multiple,
                "hide_totals": note.poll.totals_hidden,
            }
        return fields

    async def _send(
        self, fields: dict[str, Any], key: str, files: tuple[NewMedia, ...] = ()
    ) -> wire.Status:
        begun, looking = datetime.now(UTC), self.looking
        known = looking.known(key)
        if known is not None:
            return await self._seat.one(f"/api/v1/statuses/{known}", wire.Status)
        attempt = looking.attempt(key)
        found = await looking.post(fields, len(files), key)
        if found is None:
            if files:
                fields["media_ids"] = await self.uploads.send(files, key)
            # Whatever becomes of it now, a kill or a lost answer: it may have arrived.
            looking.attempted(key, begun)
            try:
                found = await self._seat.write(
                    "POST", "/api/v1/statuses", wire.Status, json=fields, key=key
                )
            except (AuthRequired, NotFound, RateLimited, Rejected):
                if attempt is None:
                    looking.refused(key)
                raise
        looking.made(key, str(found.id))
        return found


def _files(note: NewNote) -> tuple[NewMedia, ...]:
    """Return the media that are files: of text cards the words stand in the post."""
    return tuple(item for item in note.media if item.card is None)


def _picture_type(picture: Path) -> str:
    kinds = {".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}
    return kinds.get(picture.suffix.lower(), "image/jpeg")
