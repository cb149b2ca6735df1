"""Changes of one note arrive in the order in which they were made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import AuthRequired, RateLimited, Rejected
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import SignedIn
from rednote_desktop.storage.outbox import OutboxState
from tests.support import wait_until
from tests.ui.composer.far import FarClient
from tests.unit.services.conftest import Profile
from tests.unit.services.test_note import wait_for_outbox, wait_until_sent
from tests.unit.services.test_outbox_service import new_note


class Changes:
    """A network that answers changes in turn, with errors first."""

    def __init__(self, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
        self.client = FarClient(profile.session.client)
        self.errors: list[Exception] = []
        self.tried: list[str] = []
        self.taken: list[str] = []
        monkeypatch.setattr(profile.session, "client_of", lambda account_id: self.client)
        monkeypatch.setattr(self.client.federation, "edit", self._edit)

    async def _edit(self, note_id: str, note: NewNote, key: str) -> Note:
        words = note.versions[0].plain_body
        self.tried.append(words)
        if self.errors:
            raise self.errors.pop(0)
        self.taken.append(words)
        edited: Note = await self.client.note(note_id)
        return edited


@pytest.fixture
def changes(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Changes:
    return Changes(profile, monkeypatch)


async def change(profile: Profile, note_id: str, words: str) -> None:
    version = TextVersion("en", "", from_plain(words))
    await profile.outbox.submit_note(NewNote((version,), edit_of=note_id), words)


async def test_a_newer_change_waits_for_the_older_one(profile: Profile, changes: Changes) -> None:
    own = await profile.session.client.publish(new_note(), "own")
    other = await profile.session.client.publish(new_note(), "other")
    changes.errors = [RateLimited(retry_after=3600)]
    await change(profile, own.id, "first")
    await wait_until(lambda: changes.tried)
    await change(profile, own.id, "second")
    await change(profile, other.id, "elsewhere")
    await wait_until(lambda: changes.taken)
    assert changes.tried == ["first", "elsewhere"]
    first = (await profile.outbox.entries())[0]
    await profile.outbox.retry(first.id)
    await wait_until_sent(profile)
    assert changes.taken == ["elsewhere", "first", "second"]


async def test_a_sign_in_between_two_changes_keeps_their_order(
    profile: Profile, changes: Changes
) -> None:
    own = await profile.session.client.publish(new_note(), "own")
    changes.errors = [AuthRequired()]
    await change(profile, own.id, "first")
    await wait_for_outbox(profile, lambda entries: entries[0].state is OutboxState.FAILED)
    await change(profile, own.id, "second")
    await wait_for_outbox(profile, lambda entries: entries[-1].reason == "AuthRequired")
    profile.events.publish(SignedIn(replace(profile.session.viewer)))
    await wait_until_sent(profile)
    assert changes.taken == ["first", "second"]


async def test_a_refused_change_never_comes_after_a_newer_one(
    profile: Profile, changes: Changes
) -> None:
    own = await profile.session.client.publish(new_note(), "own")
    changes.errors = [Rejected()]
    await change(profile, own.id, "first")
    await wait_for_outbox(profile, lambda entries: entries[0].state is OutboxState.FAILED)
    await change(profile, own.id, "second")
    await wait_until_sent(profile)
    assert changes.taken == ["second"]
