"""Reactions wait in the outbox, over restarts, and are laid over what is read meanwhile."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import (
    AuthRequired,
    Full,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    TimedOut,
)
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.services.events import (
    ActionFailed,
    LiveChanged,
    NoteChanged,
    OutboxChanged,
    SignedIn,
)
from rednote_desktop.services.reaction_events import NetworkReached
from rednote_desktop.storage.outbox import OutboxState, OutboxStore
from rednote_desktop.storage.reactions import decode_reaction
from tests.late import LateAnswer
from tests.support import wait_until
from tests.unit.services.conftest import FOR_YOU, Profile
from tests.unit.services.test_note import some_note, wait_for_outbox, wait_until_sent
from tests.unit.services.test_outbox_service import new_note

FOR_LONG = RateLimited(retry_after=3600)


def unreached() -> Offline:
    """Return what is raised where no connection could be made."""
    error = Offline("no way")
    error.without_effect = True
    return error


async def kept(profile: Profile) -> list[Reaction]:
    return [decode_reaction(entry.payload) for entry in await profile.outbox.entries()]


async def read_again(profile: Profile, note: Note) -> Note:
    notes = await profile.feed.reader(FOR_YOU).more()
    return next(one for one in notes if one.id == note.id)


async def test_a_like_is_on_disk_before_the_network_hears_of_it(profile: Profile) -> None:
    note = await some_note(profile)
    gate = profile.weather.hold("like")
    liking = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: profile.weather.of("like"))
    assert await kept(profile) == [Reaction(ReactionKind.LIKE, note.id)]
    gate.set()
    await liking
    await wait_until_sent(profile)


async def test_what_waits_is_shown_wherever_it_is_read_again(profile: Profile) -> None:
    note = await some_note(profile)
    comment = (await profile.notes.comments(note.id)).items[0]
    collection = await profile.notes.create_collection("Later")
    for method in ("like", "collect", "follow", "like_comment"):
        profile.weather.fail(method, FOR_LONG)
    await profile.notes.like(note, True)
    await profile.notes.collect(note, collection.id, True)
    await profile.notes.follow(note.author, not note.author.followed)
    await profile.notes.like_comment(comment, not comment.liked)
    assert len(await kept(profile)) == 4
    expected = note.with_like(True).with_collect(True)
    for found in (await read_again(profile, note), await profile.notes.note(note.id)):
        assert (found.viewer, found.counts) == (expected.viewer, expected.counts)
        assert found.author.followed is not note.author.followed
    assert await profile.notes.collections_with(note.id) == {collection.id}
    shown = (await profile.notes.comments(note.id)).items
    assert next(one for one in shown if one.id == comment.id).liked is not comment.liked
    person = await profile.notes.account(note.author.id)
    assert person.followed is not note.author.followed


async def test_what_waits_is_shown_after_a_restart_and_is_sent_then(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    await profile.notes.like(note, True)
    await profile.close()

    again = Profile(profile.folder)
    gate = again.weather.hold("like")
    await again.start()
    shown = await read_again(again, note)
    assert shown.viewer.liked
    assert shown.counts.likes == note.counts.likes + 1
    heard = again.hear(NoteChanged)
    gate.set()
    await wait_until(lambda: heard)
    assert (await again.session.client.note(note.id)).viewer.liked
    assert heard[-1].note.counts.likes == note.counts.likes + 1
    await again.close()


async def test_a_wish_taken_back_before_it_was_sent_leaves_nothing(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    states = profile.hear(OutboxChanged)
    profile.weather.fail("like", unreached())
    profile.outbox._delay = lambda attempts: 60.0
    await profile.notes.like(note, True)
    assert states[-1] == OutboxChanged(1, 0)
    await profile.notes.like(heard[-1].note, False)
    assert await profile.outbox.entries() == ()
    assert states[-1] == OutboxChanged(0, 0)
    assert heard[-1].note == note
    assert len(profile.weather.of("like")) == 1


async def test_a_wish_that_may_have_arrived_is_taken_back_by_another(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.lose_answer("like", TimedOut())
    profile.outbox._delay = lambda attempts: 60.0
    await profile.notes.like(note, True)
    assert (await profile.session.client.note(note.id)).viewer.liked
    await profile.notes.like(note.with_like(True), False)
    await wait_until_sent(profile)
    assert [liked for _, liked, _ in profile.weather.of("like")] == [True, False]
    after = await profile.notes.note(note.id)
    assert (after.viewer.liked, after.counts.likes) == (False, note.counts.likes)


async def test_a_lost_answer_counts_once(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.lose_answer("like", TimedOut(), Offline())
    await profile.notes.like(note, True)
    await wait_until_sent(profile)
    calls = profile.weather.of("like")
    assert len(calls) == 3
    assert len({key for _, _, key in calls}) == 1
    assert (await profile.notes.note(note.id)).counts.likes == note.counts.likes + 1


async def test_a_refusal_with_nobody_waiting_is_told_and_can_be_tried_again(
    profile: Profile,
) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG, NotFound())
    await profile.notes.like(note, True)
    failed = profile.hear(ActionFailed)
    heard = profile.hear(NoteChanged)
    (entry,) = await profile.outbox.entries()
    await profile.outbox.retry(entry.id)
    await wait_until(lambda: failed)
    assert isinstance(failed[0].error, NotFound)
    assert not heard[-1].note.viewer.liked
    assert not (await read_again(profile, note)).viewer.liked
    (entry,) = await profile.outbox.entries()
    assert (entry.state, entry.reason) == (OutboxState.FAILED, "NotFound")
    await profile.outbox.retry(entry.id)
    await wait_until(lambda: heard[-1].note.viewer.liked)


async def test_an_older_list_of_what_is_due_sends_nothing_again(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    profile.weather.fail("follow", FOR_LONG)
    await profile.notes.like(note, True)
    await profile.notes.follow(note.author, not note.author.followed)
    await profile.close()

    again = Profile(profile.folder)
    gate = again.weather.hold("like")
    again.weather.fail("follow", FOR_LONG)
    await again.start()
    await wait_until(lambda: again.weather.of("like"))
    due = LateAnswer(monkeypatch, OutboxStore, "due")
    again.outbox._wake.set()
    await due.asked.wait()
    gate.set()
    await wait_until(lambda: again.weather.of("follow") and not again.outbox._sending)
    looked = LateAnswer(monkeypatch, OutboxStore, "next_due")
    due.come()
    await looked.asked.wait()
    await wait_until(lambda: not again.outbox._sending)
    looked.come()
    assert len(again.weather.of("follow")) == 1
    await again.close()


async def test_a_reaction_given_up_is_not_shown_at_the_next_start(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", Rejected())
    with pytest.raises(Rejected):
        await profile.notes.like(note, True)
    await profile.close()
    again = Profile(profile.folder)
    await again.start()
    assert not (await read_again(again, note)).viewer.liked
    (entry,) = await again.outbox.entries()
    assert entry.state is OutboxState.FAILED
    await again.close()


async def test_taking_a_refused_wish_back_ends_it(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", Rejected())
    with pytest.raises(Rejected):
        await profile.notes.like(note, True)
    await profile.notes.like(note, False)
    assert await profile.outbox.entries() == ()
    assert len(profile.weather.of("like")) == 1


async def test_cancelling_what_waits_shows_the_network_again(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    await profile.notes.like(note, True)
    heard = profile.hear(NoteChanged)
    (entry,) = await profile.outbox.entries()
    assert await profile.outbox.cancel(entry.id)
    assert heard[-1].note == note
    assert await read_again(profile, note) == note


@pytest.mark.expects_errors
async def test_a_wish_that_cannot_be_kept_is_not_shown(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    profile.entries.wish = full  # type: ignore[method-assign, assignment]
    with pytest.raises(Full):
        await profile.notes.like(note, True)
    assert heard[-1].note == note
    assert not (await profile.notes.note(note.id)).viewer.liked


async def full(*_: object) -> None:
    raise Full("no room")


async def test_what_a_signed_out_account_wished_is_shown_and_sent_later(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", AuthRequired())
    with pytest.raises(AuthRequired):
        await profile.notes.like(note, True)
    heard = profile.hear(NoteChanged)
    profile.events.publish(SignedIn(profile.session.viewer))
    await wait_until(lambda: heard and heard[-1].note.viewer.liked)


@pytest.mark.parametrize("live", [True, False])
async def test_everything_goes_on_when_the_network_is_there_again(
    profile: Profile, live: bool
) -> None:
    notes = (await profile.feed.reader(FOR_YOU).more())[:3]
    profile.outbox._delay = lambda attempts: 3_000.0
    profile.weather.fail("like", unreached())
    for note in notes:
        await profile.notes.like(note, not note.viewer.liked)
    entries = await profile.outbox.entries()
    assert {entry.reason for entry in entries} <= {"Offline", ""}
    await profile.outbox.submit_note(new_note("Later"), "key-1")
    viewer = profile.session.viewer.id
    profile.events.publish(LiveChanged(True) if live else NetworkReached(viewer))
    await wait_until_sent(profile)
    for note in notes:
        assert (await profile.notes.note(note.id)).viewer.liked is not note.viewer.liked


async def test_where_there_is_no_way_the_others_are_not_tried_in_vain(profile: Profile) -> None:
    notes = (await profile.feed.reader(FOR_YOU).more())[:4]
    gate = profile.weather.hold("like")
    profile.weather.fail("like", *[unreached() for _ in notes])
    profile.outbox._delay = lambda attempts: 3_000.0
    likes = [asyncio.create_task(profile.notes.like(note, True)) for note in notes[:1]]
    await wait_until(lambda: profile.weather.of("like"))
    likes += [asyncio.create_task(profile.notes.like(note, True)) for note in notes[1:]]
    await wait_for_outbox(profile, lambda entries: len(entries) == len(notes))
    gate.set()
    await wait_for_outbox(profile, lambda entries: all(each.reason for each in entries))
    tried = len(profile.weather.of("like"))
    assert tried <= 2  # the first, and the first of those that came meanwhile
    entries = await profile.outbox.entries()
    assert all(each.state is OutboxState.WAITING for each in entries)
    assert sum(not each.reached for each in entries) == len(notes)


async def test_a_slow_post_holds_up_no_like(profile: Profile) -> None:
    note = await some_note(profile)
    gate = profile.weather.hold("publish")
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: profile.weather.of("publish"))
    await profile.notes.like(note, True)
    assert (await profile.session.client.note(note.id)).viewer.liked
    gate.set()
    await wait_until_sent(profile)


async def test_a_like_of_another_account_is_not_laid_over_the_viewers(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    await profile.notes.like(note, True)
    other = await profile.session.create("Mei", "mei_tea", ("zh",))
    first = profile.session.viewer
    await profile.session.switch(other.id)
    heard = profile.hear(NoteChanged)
    assert not (await profile.notes.note(note.id)).viewer.liked
    await profile.session.switch(first.id)
    assert (await profile.notes.note(note.id)).viewer.liked
    assert heard == []


async def test_undo_takes_back_what_waits(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", unreached())
    profile.outbox._delay = lambda attempts: 60.0
    await profile.notes.like(note, True)
    assert await profile.undo.undo() is not None
    assert await profile.outbox.entries() == ()
    assert not (await profile.notes.note(note.id)).viewer.liked


async def test_a_reaction_that_cannot_be_read_is_given_up(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    await profile.notes.like(note, True)
    (entry,) = await profile.outbox.entries()
    await profile.database.write(
        lambda connection: connection.execute("UPDATE outbox SET payload = '{'")
    )
    await profile.outbox.retry(entry.id)
    await wait_for_outbox(profile, lambda entries: entries[0].state is OutboxState.FAILED)
    assert (await profile.outbox.entries())[0].reason == "Corrupt"


async def test_a_reaction_that_cannot_be_read_ends_no_start(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", FOR_LONG)
    await profile.notes.like(note, True)
    await profile.database.write(
        lambda connection: connection.execute("UPDATE outbox SET payload = '{'")
    )
    await profile.close()
    again = Profile(profile.folder)
    await again.start()
    assert not (await read_again(again, note)).viewer.liked
    await again.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    "instant",
    ["wish after", "mark_sending after", "like before", "like after", "confirm_reaction after"],
)
async def test_a_kill_at_any_instant_loses_no_like(profile_folder: Path, instant: str) -> None:
    before = Profile(profile_folder)
    await before.start()
    note = await some_note(before)
    await before.close()
    command = (sys.executable, "-m", "tests.unit.services.killed_while_liking")
    killed = await asyncio.create_subprocess_exec(*command, str(profile_folder), note.id, instant)
    assert await killed.wait() == 9

    again = Profile(profile_folder)
    await again.start()
    await wait_until_sent(again)
    after = await again.session.client.note(note.id)
    assert after.viewer.liked
    assert after.counts.likes == note.counts.likes + 1
    await again.close()
