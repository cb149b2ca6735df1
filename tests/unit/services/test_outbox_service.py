from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rednote_desktop.domain.draft import Draft, DraftText, NewComment, NewNote
from rednote_desktop.domain.errors import (
    AuthRequired,
    Full,
    Offline,
    RateLimited,
    Rejected,
    TimedOut,
)
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import (
    CommentPublished,
    DraftDeleted,
    DraftSent,
    NotePublished,
    OutboxChanged,
    SignedIn,
)
from rednote_desktop.services.outbox import backoff
from rednote_desktop.storage.outbox import OutboxState
from tests.support import until_so, wait_until
from tests.unit.services.conftest import FOR_YOU, Profile


def new_note(title: str = "Tea") -> NewNote:
    return NewNote((TextVersion("en", title, from_plain("first line\nsecond line")),))


async def titles(profile: Profile) -> list[str]:
    timeline = Timeline(TimelineKind.ACCOUNT, profile.session.viewer.id)
    page = await profile.session.client.notes(timeline, None, 50)
    return [note.title for note in page.items]


async def test_a_note_is_posted_and_leaves_the_outbox(profile: Profile) -> None:
    heard = profile.hear(NotePublished)
    states = profile.hear(OutboxChanged)
    entry = await profile.outbox.submit_note(new_note(), "key-1")
    assert entry.state is OutboxState.WAITING
    await wait_until(lambda: heard)
    assert heard[0].note.title == "Tea"
    await wait_until(lambda: states[-1] == OutboxChanged(0, 0))
    assert await profile.outbox.entries() == ()
    assert await titles(profile) == ["Tea"]


async def test_the_draft_goes_only_when_the_network_confirmed(profile: Profile) -> None:
    text = DraftText("en", "Tea", "")
    draft = Draft("d1", profile.session.viewer.id, "key-1", text, DraftText("zh"), _now())
    await profile.drafts.save(draft)
    heard = profile.hear(NotePublished, DraftDeleted)
    gate = profile.weather.hold("publish")
    await profile.outbox.submit_note(new_note(), draft.idempotency_key, draft.id)
    await wait_until(lambda: profile.weather.of("publish"))
    assert await profile.drafts.get("d1") == draft
    gate.set()
    await wait_until(lambda: len(heard) == 2)
    assert isinstance(heard[0], NotePublished)
    assert heard[0].draft_id == "d1"
    assert heard[1] == DraftDeleted("d1")
    assert await profile.drafts.get("d1") is None


async def test_the_draft_waits_for_the_last_of_its_accounts(profile: Profile) -> None:
    other = await profile.session.create("Other", "other_one", ("en",))
    viewer = profile.session.viewer
    text = DraftText("en", "Tea", "")
    draft = Draft("d1", viewer.id, "key-1", text, DraftText("zh"), _now(), also_to=(other.id,))
    await profile.drafts.save(draft)
    heard = profile.hear(DraftSent, DraftDeleted)
    gate = profile.weather.hold("publish")
    await profile.outbox.submit_note(new_note(), "key-1", draft.id)
    await profile.outbox.submit_note(new_note(), "key-2", draft.id, other.id)
    await wait_until(lambda: len(profile.weather.of("publish")) == 2)
    gate.set()
    await wait_until(lambda: len(heard) == 3)
    assert {event.account_id for event in heard[:2]} == {viewer.id, other.id}
    # Both may have arrived before either is told of; the last to be told of leaves none.
    assert heard[0].waiting in (0, 1)
    assert heard[1].waiting == 0
    assert heard[2] == DraftDeleted("d1")
    assert await profile.drafts.get("d1") is None


async def test_what_a_plain_community_cannot_hold_is_refused_and_kept(profile: Profile) -> None:
    states = profile.hear(OutboxChanged)
    later = replace(new_note(), publish_at=_now() + timedelta(days=1))
    await profile.outbox.submit_note(later, "key-1")
    await wait_until(lambda: states and states[-1] == OutboxChanged(0, 1))
    (entry,) = await profile.outbox.entries()
    assert (entry.state, entry.reason) == (OutboxState.FAILED, "Rejected")
    assert await titles(profile) == []


async def test_passing_troubles_are_tried_again(profile: Profile) -> None:
    profile.weather.fail("publish", Offline(), TimedOut(), Full(), RateLimited(retry_after=0.01))
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: heard)
    calls = profile.weather.of("publish")
    assert len(calls) == 5
    assert {key for _, key in calls} == {"key-1"}
    assert await titles(profile) == ["Tea"]


async def test_a_lost_answer_does_not_post_twice(profile: Profile) -> None:
    profile.weather.lose_answer("publish", TimedOut(), TimedOut())
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: heard)
    assert len(profile.weather.of("publish")) == 3
    assert await titles(profile) == ["Tea"]


async def test_the_network_may_ask_for_patience(profile: Profile) -> None:
    profile.weather.fail("publish", RateLimited(retry_after=3600))
    await profile.outbox.submit_note(new_note(), "key-1")

    async def refused() -> bool:
        return [each.reason for each in await profile.outbox.entries()] == ["RateLimited"]

    await until_so(refused)
    (entry,) = await profile.outbox.entries()
    assert entry.state is OutboxState.WAITING
    assert 3000 < (entry.due_at - _now()).total_seconds() <= 3600
    await profile.outbox.retry(entry.id)
    await wait_until(lambda: len(profile.weather.of("publish")) == 2)


@pytest.mark.parametrize("error", [Rejected("no", "body"), AuthRequired()])
async def test_a_refusal_stops_with_its_reason_until_retried(
    profile: Profile, error: Exception
) -> None:
    profile.weather.fail("publish", error)
    states = profile.hear(OutboxChanged)
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: states and states[-1] == OutboxChanged(0, 1))
    await asyncio.sleep(0.05)
    (entry,) = await profile.outbox.entries()
    assert (entry.state, entry.reason) == (OutboxState.FAILED, type(error).__name__)
    assert len(profile.weather.of("publish")) == 1
    await profile.outbox.retry(entry.id)
    await wait_until(lambda: heard)


async def test_what_a_signed_out_account_left_is_sent_when_it_is_signed_in(
    profile: Profile,
) -> None:
    profile.weather.fail("publish", AuthRequired())
    states = profile.hear(OutboxChanged)
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: states and states[-1] == OutboxChanged(0, 1))
    profile.events.publish(SignedIn(replace(profile.session.viewer, id="another")))
    await asyncio.sleep(0.05)
    assert not heard
    profile.events.publish(SignedIn(profile.session.viewer))
    await wait_until(lambda: heard)


@pytest.mark.expects_errors
async def test_a_broken_client_stops_its_entry_and_not_the_outbox(profile: Profile) -> None:
    profile.weather.fail("publish", ZeroDivisionError())
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note("Broken"), "key-1")
    await profile.outbox.submit_note(new_note("Whole"), "key-2")
    await wait_until(lambda: heard)
    assert heard[0].note.title == "Whole"
    (entry,) = await profile.outbox.entries()
    assert (entry.state, entry.reason) == (OutboxState.FAILED, "ZeroDivisionError")


async def test_what_waits_can_be_cancelled_and_what_is_being_sent_cannot(
    profile: Profile,
) -> None:
    profile.weather.fail("publish", RateLimited(retry_after=60))
    gate = profile.weather.hold("publish")
    states = profile.hear(OutboxChanged)
    entry = await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: profile.weather.of("publish"))
    assert await profile.outbox.cancel(entry.id) is False
    states.clear()
    gate.set()
    await wait_until(lambda: states)
    assert await profile.outbox.cancel(entry.id) is True
    assert await profile.outbox.cancel(entry.id) is False
    assert await profile.outbox.entries() == ()


async def test_one_waiting_note_does_not_hold_the_others(profile: Profile) -> None:
    profile.weather.fail("publish", RateLimited(retry_after=60))
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note("Later"), "key-1")
    await profile.outbox.submit_note(new_note("Now"), "key-2")
    await wait_until(lambda: heard)
    assert heard[0].note.title == "Now"


async def test_posting_goes_on_after_a_switch_of_accounts(profile: Profile) -> None:
    other = await profile.session.create("Mei", "mei_tea", ("zh",))
    first = profile.session.viewer
    gate = profile.weather.hold("publish")
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await profile.session.switch(other.id)
    gate.set()
    await wait_until(lambda: heard)
    assert heard[0].note.author.id == first.id


# Comments


async def some_comment(profile: Profile) -> NewComment:
    note: Note = (await profile.feed.reader(FOR_YOU).more())[0]
    return NewComment(note.id, (TextVersion("en", "", from_plain("so good")),))


async def test_a_comment_comes_back_to_whoever_posted_it(profile: Profile) -> None:
    heard = profile.hear(CommentPublished)
    comment = await profile.outbox.post_comment(await some_comment(profile))
    assert comment is not None
    assert heard == [CommentPublished(comment)]
    assert await profile.outbox.entries() == ()


async def test_a_comment_waits_when_there_is_no_connection(profile: Profile) -> None:
    heard = profile.hear(CommentPublished)
    profile.weather.fail("comment", Offline())
    assert await profile.outbox.post_comment(await some_comment(profile)) is None
    await wait_until(lambda: heard)
    assert heard[0].comment.body == from_plain("so good")


async def test_a_refused_comment_is_not_kept(profile: Profile) -> None:
    profile.weather.fail("comment", Rejected("no", "body"))
    with pytest.raises(Rejected):
        await profile.outbox.post_comment(await some_comment(profile))
    assert await profile.outbox.entries() == ()


async def test_leaving_does_not_stop_a_comment(profile: Profile) -> None:
    heard = profile.hear(CommentPublished)
    gate = profile.weather.hold("comment")
    posting = asyncio.create_task(profile.outbox.post_comment(await some_comment(profile)))
    await wait_until(lambda: profile.weather.of("comment"))
    posting.cancel()
    gate.set()
    await wait_until(lambda: heard)


async def test_closing_lets_nobody_wait(profile: Profile) -> None:
    profile.weather.hold("comment")
    posting = asyncio.create_task(profile.outbox.post_comment(await some_comment(profile)))
    await wait_until(lambda: profile.weather.of("comment"))
    await profile.outbox.close()
    await profile.outbox.close()
    assert await posting is None
    assert len(await profile.outbox.entries()) == 1


# Restarts and a disk that gives way


async def test_what_was_not_sent_is_sent_at_the_next_start(profile: Profile) -> None:
    profile.weather.fail("publish", RateLimited(retry_after=3600))
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: profile.weather.of("publish"))
    await profile.close()
    again = Profile(profile.folder)
    heard = again.hear(NotePublished)
    await again.start()
    await wait_until(lambda: heard)
    assert await titles(again) == ["Tea"]
    await again.close()


@pytest.mark.expects_errors
async def test_a_confirmation_that_cannot_be_written_is_made_again(profile: Profile) -> None:
    confirm = profile.entries.confirm
    failures = [Full("no room"), Full("no room")]

    async def failing(entry_id: int, draft_id: str) -> bool:
        if failures:
            raise failures.pop()
        return await confirm(entry_id, draft_id)

    profile.entries.confirm = failing  # type: ignore[method-assign]
    heard = profile.hear(NotePublished)
    await profile.outbox.submit_note(new_note(), "key-1")
    await wait_until(lambda: heard)
    assert len(profile.weather.of("publish")) == 3
    assert await titles(profile) == ["Tea"]
    assert await profile.outbox.entries() == ()


@pytest.mark.slow
@pytest.mark.parametrize(
    "instant",
    [
        "add after",
        "mark_sending before",
        "mark_sending after",
        "publish before",
        "publish after",
        "confirm before",
        "confirm after",
    ],
)
async def test_a_kill_at_any_instant_loses_nothing_and_posts_once(
    profile_folder: Path, instant: str
) -> None:
    command = (sys.executable, "-m", "tests.unit.services.killed_while_posting")
    killed = await asyncio.create_subprocess_exec(*command, str(profile_folder), instant)
    assert await killed.wait() == 9

    again = Profile(profile_folder)
    await again.start()
    left = again.hear(OutboxChanged)
    await again.outbox.submit_comment(await some_comment(again))
    await wait_until(lambda: left and left[-1] == OutboxChanged(0, 0))
    assert await titles(again) == ["Killed"]
    assert await again.drafts.list(again.session.viewer.id) == ()
    await again.close()


def test_the_wait_grows_and_is_never_the_same_for_all() -> None:
    assert [backoff(attempts, lambda: 1.0) for attempts in (1, 2, 3, 20, 5000)] == [
        2.0, 4.0, 8.0, 600.0, 600.0,
    ]  # fmt: skip
    assert backoff(3, lambda: 0.0) == 4.0
    assert len({backoff(3) for _ in range(20)}) > 10


def _now() -> datetime:
    return datetime.now(UTC)
