"""What servers of the Mastodon family offer beyond a plain community."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote

from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.api.mastodon.editing import (
    attributes_of,
    is_sensitive,
    kept_media,
    same_edit,
)
from rednote_desktop.api.mastodon.mapping import Mapper
from rednote_desktop.api.mastodon.publishing import MastodonPublishing
from rednote_desktop.api.mastodon.reacting import MastodonReacting
from rednote_desktop.api.mastodon.reading import MastodonReading
from rednote_desktop.api.mastodon.seat import Seat, check_key
from rednote_desktop.api.mastodon.threads import Threads
from rednote_desktop.api.network import NoteSource, ScheduledNote
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import (
    AuthRequired,
    Malformed,
    NotFound,
    RateLimited,
    Rejected,
)
from rednote_desktop.domain.filters import Filter, FilterWord
from rednote_desktop.domain.note import Note, NoteEdit, PeopleList, TopicInfo
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.relationship import Relationship, Report

_SAME_TIME: Final = timedelta(seconds=2)


class MastodonFederation:
    """Implements ``api.network.Federation``."""

    def __init__(
        self,
        seat: Seat,
        reading: MastodonReading,
        reacting: MastodonReacting,
        publishing: MastodonPublishing,
        threads: Threads,
    ) -> None:
        self._seat = seat
        self._mapper: Mapper = seat.mapper
        self._reading = reading
        self._reacting = reacting
        self._publishing = publishing
        self._threads = threads

    def attempted(self, key: str, at: datetime) -> None:
        """Say that something was sent under a key, perhaps with effect."""
        self._publishing.looking.attempted(key, at)

    async def share(self, note_id: str, shared: bool, key: str) -> Note:
        """Pass a post on or take that back; return the post itself."""
        return await self._reacting.share(note_id, shared, key)

    async def vote(self, poll_id: str, choices: tuple[int, ...], key: str) -> Poll:
        """Answer a poll; raises ``Rejected`` when it has ended or was answered."""
        path = f"/api/v1/polls/{self._mapper.server_id(poll_id)}"
        if self._seat.used(key, "vote"):
            return self._mapper.poll(await self._seat.one(path, wire.Poll))
        try:
            with self._seat.under(key):
                found = await self._seat.write(
                    "POST", f"{path}/votes", wire.Poll, json={"choices": list(choices)}
                )
        except Rejected:
            # It may have been answered so before, and that answer was lost.
            there = self._mapper.poll(await self._seat.one(path, wire.Poll))
            if not there.voted or set(there.own_votes) != set(choices):
                raise
            return there
        return self._mapper.poll(found)

    async def source(self, note_id: str) -> NoteSource:
        """Return an own post as it was typed, with its media."""
        server_id = self._mapper.server_id(note_id)
        found = await self._seat.one(f"/api/v1/statuses/{server_id}/source", wire.StatusSource)
        status = await self._seat.one(f"/api/v1/statuses/{server_id}", wire.Status)
        return NoteSource(found.text or "", found.spoiler_text or "", kept_media(status))

    async def edit(self, note_id: str, note: NewNote, key: str) -> Note:
        """Put another text, warning, poll or media in the place of an own post's."""
        check_key(key)
        path = f"/api/v1/statuses/{self._mapper.server_id(note_id)}"
        await self._seat.know_viewer()
        there = await self._edited(path, note, key)
        if there is not None:
            return there
        self._publishing.looking.attempted(key, datetime.now(UTC))
        fields = await self._publishing.fields_of(note, key)
        for fixed in ("visibility", "in_reply_to_id", "quoted_status_id", "quote_id"):
            fields.pop(fixed, None)
        fields.setdefault("media_ids", [])
        fields["spoiler_text"] = note.warning
        fields["sensitive"] = is_sensitive(note)
        kept = [item for item in note.media if item.kept_id]
        if kept:
            fields["media_attributes"] = [attributes_of(item) for item in kept]
        found = await self._seat.write("PUT", path, wire.Status, json=fields, repeatable=True)
        self._publishing.uploads.done(key)
        self._publishing.looking.made(key, str(found.id))
        self._threads.forget()
        return await self._seat.http.work(lambda: self._mapper.note(found))

    async def _edited(self, path: str, note: NewNote, key: str) -> Note | None:
        """Return a post that an earlier attempt has changed already.

        So that its media are not sent twice, and what was changed elsewhere since is not undone.
        """
        if self._publishing.looking.attempt(key) is None or note.poll is not None:
            return None
        source = await self._seat.one(f"{path}/source", wire.StatusSource)
        status = await self._seat.one(path, wire.Status)
        text = self._publishing.check(note, self._publishing.can)
        if not same_edit(source, status, note, text):
            return None
        return await self._seat.http.work(lambda: self._mapper.note(status))

    async def history(self, note_id: str) -> tuple[NoteEdit, ...]:
        """Return what a post was from the first writing to now, oldest first."""
        path = f"/api/v1/statuses/{self._mapper.server_id(note_id)}/history"
        edits = await self._seat.all(path, wire.StatusEdit, self._mapper.edit)
        return tuple(sorted(edits, key=lambda edit: edit.at))

    async def ancestors(self, note_id: str) -> tuple[Note, ...]:
        """Return the posts that a post answers, the first of the thread first."""
        return await self._threads.ancestors(note_id)

    async def redraft(self, note_id: str, key: str) -> NoteSource:
        """Delete an own post and return it as it was typed; its media stay with the server."""
        check_key(key)
        source = await self.source(note_id)
        path = f"/api/v1/statuses/{self._mapper.server_id(note_id)}"
        await self._seat.order("DELETE", f"{path}?delete_media=false")
        self._threads.forget()
        return source

    async def schedule(self, note: NewNote, key: str) -> ScheduledNote:
        """Let the server hold a post until its ``publish_at``; raises ``Rejected``."""
        check_key(key)
        now, looking = datetime.now(UTC), self._publishing.looking
        attempt = looking.attempt(key)
        if attempt is not None:
            there = await self._held_already(note)
            if there is not None:
                return there
        if note.publish_at is None or note.publish_at <= now:
            raise Rejected("no time to come", "publish_at")
        fields = await self._publishing.fields_of(note, key)
        fields["scheduled_at"] = note.publish_at.astimezone(UTC).isoformat()
        looking.attempted(key, now)
        try:
            found = await self._seat.write(
                "POST", "/api/v1/statuses", wire.ScheduledStatus, json=fields, key=key
            )
        except (AuthRequired, NotFound, RateLimited, Rejected):
            if attempt is None:
                looking.refused(key)
            raise
        self._publishing.uploads.done(key)
        if not found.scheduled_at:
            raise Rejected("published at once", "publish_at")
        return self._scheduled(found)

    async def _held_already(self, note: NewNote) -> ScheduledNote | None:
        """Return what the server holds of a note for the same time, if it does."""
        words = self._publishing.check(note, self._publishing.can).split()
        for held in await self.scheduled():
            apart = abs(held.publish_at - note.publish_at) if note.publish_at else _SAME_TIME
            if apart < _SAME_TIME and held.text.split() == words:
                return held
        return None

    async def scheduled(self) -> tuple[ScheduledNote, ...]:
        """Return what the server holds for later, soonest first."""
        held = await self._seat.all(
            "/api/v1/scheduled_statuses", wire.ScheduledStatus, self._scheduled, {"limit": 40}
        )
        return tuple(sorted(held, key=lambda note: note.publish_at))

    async def cancel_scheduled(self, scheduled_id: str, key: str) -> None:
        """Take back a post that waits; one that is gone already raises nothing."""
        check_key(key)
        await self._gone(f"/api/v1/scheduled_statuses/{self._mapper.server_id(scheduled_id)}")

    async def relationship(self, account_id: str) -> Relationship:
        """Return how the viewer stands to a person."""
        found = await self._reading.relationships([self._mapper.server_id(account_id)])
        return found.get(account_id, Relationship(account_id))

    async def mute(self, account_id: str, muted: bool, key: str) -> Relationship:
        """Stop or start seeing a person's posts."""
        return await self._stand(account_id, "mute" if muted else "unmute", key)

    async def block(self, account_id: str, blocked: bool, key: str) -> Relationship:
        """Keep a person away from oneself, or let them again."""
        return await self._stand(account_id, "block" if blocked else "unblock", key)

    async def report(self, report: Report, key: str) -> None:
        """Tell the people who run the server of a person or posts that break its rules."""
        fields = {
            "account_id": self._mapper.server_id(report.account_id),
            "status_ids": [self._mapper.server_id(each) for each in report.note_ids],
            "comment": report.comment,
            "forward": report.forward,
        }
        if not self._seat.used(key, "report"):
            with self._seat.under(key):
                await self._seat.http.send("POST", "/api/v1/reports", json=fields, key=key)

    async def answer_follow_request(self, account_id: str, accepted: bool, key: str) -> None:
        """Let a person follow, or not."""
        check_key(key)
        verb = "authorize" if accepted else "reject"
        server_id = self._mapper.server_id(account_id)
        await self._seat.order("POST", f"/api/v1/follow_requests/{server_id}/{verb}", json={})

    async def lists(self) -> tuple[PeopleList, ...]:
        """Return the viewer's lists of people."""
        return await self._reading.lists()

    async def followed_topics(self) -> tuple[TopicInfo, ...]:
        """Return the topics that the viewer follows."""
        return await self._reading.followed_topics()

    async def follow_topic(self, name: str, followed: bool, key: str) -> None:
        """Take the posts of a topic into the viewer's home list, or no longer."""
        check_key(key)
        topic = quote(name.strip().strip("#＃"), safe="")
        verb = "follow" if followed else "unfollow"
        await self._seat.order("POST", f"/api/v1/tags/{topic}/{verb}", json={})

    async def filters(self) -> tuple[Filter, ...]:
        """Return the viewer's filters."""
        return await self._seat.all("/api/v2/filters", wire.Filter, self._mapper.filter)

    async def save_filter(self, new: Filter, key: str) -> Filter:
        """Make a filter (with an empty id) or change one."""
        check_key(key)
        fields: dict[str, Any] = {
            "title": new.title,
            "context": list(new.contexts),
            "filter_action": new.action.value,
        }
        if new.expires_at is not None:
            left = (new.expires_at - datetime.now(UTC)).total_seconds()
            fields["expires_in"] = max(1, int(left))
        if not new.id:
            fields["keywords_attributes"] = [_keyword(word) for word in new.words]
            made = await self._seat.write("POST", "/api/v2/filters", wire.Filter, json=fields)
            return self._mapper.filter(made)
        path = f"/api/v2/filters/{self._mapper.server_id(new.id)}"
        old = self._mapper.filter(await self._seat.one(path, wire.Filter))
        await self._seat.write("PUT", path, wire.Filter, json=fields, repeatable=True)
        await self._change_words(path, old, new)
        return self._mapper.filter(await self._seat.one(path, wire.Filter))

    async def _change_words(self, path: str, old: Filter, new: Filter) -> None:
        """Change the words of a filter one by one, which every server understands alike."""
        before = {word.id: word for word in old.words}
        for word in new.words:
            if not word.id:
                await self._seat.http.send("POST", f"{path}/keywords", json=_keyword(word))
            elif before.pop(word.id, word) != word:
                address = f"/api/v2/filters/keywords/{quote(word.id, safe='')}"
                await self._seat.order("PUT", address, json=_keyword(word))
        for gone in before:
            await self._gone(f"/api/v2/filters/keywords/{quote(gone, safe='')}")

    async def delete_filter(self, filter_id: str, key: str) -> None:
        """Delete a filter; one that is gone already raises nothing."""
        check_key(key)
        await self._gone(f"/api/v2/filters/{self._mapper.server_id(filter_id)}")

    async def _gone(self, path: str) -> None:
        try:
            await self._seat.order("DELETE", path)
        except NotFound:
            return

    async def _stand(self, account_id: str, verb: str, key: str) -> Relationship:
        check_key(key)
        path = f"/api/v1/accounts/{self._mapper.server_id(account_id)}/{verb}"
        found = await self._seat.write("POST", path, wire.Relationship, json={}, repeatable=True)
        return self._mapper.relationship(found)

    def _scheduled(self, found: wire.ScheduledStatus) -> ScheduledNote:
        params = found.params or wire.ScheduledParams()
        at = parts.moment(found.scheduled_at)
        if at is None:
            raise Malformed("held for no time")
        return ScheduledNote(
            self._mapper.id(found.id),
            at,
            params.text or params.status or "",
            params.spoiler_text or "",
        )


def _keyword(word: FilterWord) -> dict[str, Any]:
    return {"keyword": word.text, "whole_word": word.whole_word}
