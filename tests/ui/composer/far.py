"""A network as large as a federated one, over the embedded community."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from rednote_desktop.api.client import Capabilities, SocialClient
from rednote_desktop.api.network import NoteSource, ScheduledNote
from rednote_desktop.api.note_text import note_text
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.domain.text import TextVersion, from_plain

LIMIT = 500


class FarFederation:
    """Keeps what it was asked to hold, to change and to delete."""

    def __init__(self, client: SocialClient) -> None:
        self._client = client
        self.held: list[ScheduledNote] = []
        self.edits: list[NewNote] = []
        self.deleted: list[str] = []
        self.sources: dict[str, NoteSource] = {}

    async def schedule(self, note: NewNote, key: str) -> ScheduledNote:
        """Hold a note until its time."""
        assert note.publish_at is not None
        held = ScheduledNote(key, note.publish_at, note_text(note), note.warning)
        self.held.append(held)
        return held

    async def scheduled(self) -> tuple[ScheduledNote, ...]:
        """Return what is held."""
        return tuple(self.held)

    async def cancel_scheduled(self, scheduled_id: str, key: str) -> None:
        """Hold a note no longer."""
        self.held = [held for held in self.held if held.id != scheduled_id]

    async def source(self, note_id: str) -> NoteSource:
        """Return what was typed."""
        if note_id in self.sources:
            return self.sources[note_id]
        note = await self._client.note(note_id)
        return NoteSource(note_text(NewNote(note.versions)), note.warning)

    async def redraft(self, note_id: str, key: str) -> NoteSource:
        """Delete a note and return what was typed."""
        source = await self.source(note_id)
        await self._client.delete_note(note_id, key)
        self.deleted.append(note_id)
        return source

    async def edit(self, note_id: str, note: NewNote, key: str) -> Note:
        """Put other words in the place of a note's."""
        self.edits.append(note)
        before = await self._client.note(note_id)
        words = TextVersion(note.versions[0].language, "", from_plain(note_text(note)))
        return replace(before, versions=(words,), edited_at=datetime.now(UTC))


class FarClient:
    """A client of the community that can what servers of the Mastodon family can."""

    def __init__(self, client: SocialClient, **changes: Any) -> None:
        self._client = client
        self.federation = FarFederation(client)
        self.published: list[NewNote] = []
        own = client.capabilities
        self.capabilities: Capabilities = replace(
            own,
            titles=False,
            max_title_characters=0,
            max_body_characters=LIMIT,
            max_note_characters=LIMIT,
            characters_per_link=23,
            content_warnings=True,
            focal_points=True,
            polls=True,
            quotes=True,
            editing=True,
            scheduling=True,
            visibilities=(
                Visibility.PUBLIC,
                Visibility.UNLISTED,
                Visibility.FOLLOWERS,
                Visibility.DIRECT,
            ),
            **changes,
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    async def publish(self, note: NewNote, key: str) -> Note:
        """Keep what came, and publish the words of it."""
        self.published.append(note)
        plain = tuple(replace(version, title="") for version in note.versions)
        kept = replace(note, versions=plain, media=(), visibility=Visibility.PUBLIC)
        return await self._client.publish(kept, key)
