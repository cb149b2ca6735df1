"""One draft for several accounts, and what is taken back while it is being sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio

from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import DraftDeleted, DraftSent, NotePublished, OutboxChanged
from tests.support import wait_until
from tests.unit.services.conftest import Profile
from tests.unit.services.test_compose import Desk, written
from tests.unit.services.test_outbox_service import new_note
from tests.unit.services.test_translate import PhraseBook


@pytest_asyncio.fixture
async def desk(profile: Profile) -> AsyncIterator[Desk]:
    desk = Desk(profile, PhraseBook())
    yield desk
    desk.close()


async def _posted_by(profile: Profile, account_id: str) -> list[str]:
    timeline = Timeline(TimelineKind.ACCOUNT, account_id)
    return [note.title for note in (await profile.session.client.notes(timeline)).items]


async def test_who_has_posted_it_does_not_do_so_again_after_a_restart(
    desk: Desk, profile: Profile
) -> None:
    first = profile.session.viewer
    second = await profile.session.create("Mei", "mei_tea", ("zh",))
    draft = replace(written(desk.compose), also_to=(second.id,))
    sent = profile.hear(DraftSent)
    published = profile.hear(NotePublished)
    states = profile.hear(OutboxChanged)
    gate = profile.weather.hold("publish")
    await desk.compose.post(draft, PostIn.FIRST)
    profile.weather.fail("publish", Rejected("no"))
    gate.set()
    await wait_until(lambda: sent and states[-1] == OutboxChanged(0, 1))
    assert [event.waiting for event in sent] == [1]
    assert [event.account_id for event in published] == [sent[0].account_id]
    (refused,) = await profile.outbox.entries()
    await profile.outbox.cancel(refused.id)

    later = Desk(profile, PhraseBook())  # it knows only what is on disk
    try:
        (kept,) = await later.compose.drafts()
        assert kept.posted_by == (sent[0].account_id,)
        gone = profile.hear(DraftDeleted)
        await later.compose.post(await later.compose.save(kept), PostIn.FIRST)
        await wait_until(lambda: gone)
    finally:
        later.close()
    assert await _posted_by(profile, first.id) == ["Good morning"]
    assert await _posted_by(profile, second.id) == ["Good morning"]


async def test_a_draft_that_all_have_posted_goes_when_it_is_posted_again(
    desk: Desk, profile: Profile
) -> None:
    first = profile.session.viewer
    second = await profile.session.create("Mei", "mei_tea", ("zh",))
    draft = replace(written(desk.compose), also_to=(second.id,), posted_by=(first.id,))
    gone = profile.hear(DraftDeleted)
    await desk.compose.save(draft)
    await desk.compose.post(replace(draft, also_to=()), PostIn.FIRST)
    assert [event.draft_id for event in gone] == [draft.id]
    assert await profile.outbox.entries() == ()
    assert await _posted_by(profile, first.id) == []


async def test_what_is_being_sent_can_be_taken_back_and_the_rest_goes_on(profile: Profile) -> None:
    heard = profile.hear(NotePublished)
    gate = profile.weather.hold("publish")
    first = await profile.outbox.submit_note(new_note("One"), "key-1")
    await profile.outbox.submit_note(new_note("Two"), "key-2")
    await wait_until(lambda: profile.weather.of("publish"))
    assert not await profile.outbox.cancel(first.id)
    assert await profile.outbox.interrupt(first.id)
    assert not await profile.outbox.interrupt(first.id)
    gate.set()
    await wait_until(lambda: heard)
    assert [event.note.title for event in heard] == ["Two"]
    assert await profile.outbox.entries() == ()


async def test_what_the_network_had_got_is_not_posted_twice(profile: Profile) -> None:
    heard = profile.hear(NotePublished)
    client = profile.session.client
    before = await client.publish(new_note("One"), "key-1")
    gate = profile.weather.hold("publish")
    entry = await profile.outbox.submit_note(new_note("One"), "key-1")
    await wait_until(lambda: len(profile.weather.of("publish")) == 2)
    assert await profile.outbox.interrupt(entry.id)
    gate.set()
    await profile.outbox.submit_note(new_note("One"), "key-1")
    await wait_until(lambda: heard)
    assert heard[0].note.id == before.id
