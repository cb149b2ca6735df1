from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation, NewMessage
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import Offline, Rejected
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    MessageSent,
    UnreadMessages,
)
from rednote_desktop.storage.message_drafts import MessageDraft
from rednote_desktop.storage.outbox import OutboxState
from tests.support import wait_until
from tests.unit.services.conftest import Profile

SAMPLE_UNREAD = 3


def said(body: str) -> NewMessage:
    return NewMessage((TextVersion("en", "", from_plain(body)),))


async def talk_with(profile: Profile, account: Account) -> Conversation:
    return await profile.conversations.with_person(account)


async def other(profile: Profile) -> Account:
    return await profile.session.create("Otto", "otto", ("en",))


async def test_the_sample_writes_to_a_newcomer(profile: Profile) -> None:
    page = await profile.conversations.conversations()
    assert sum(talk.unread for talk in page.items) == SAMPLE_UNREAD
    assert await profile.conversations.count_unread() == SAMPLE_UNREAD
    assert all(talk.last is not None for talk in page.items)


async def test_a_first_message_begins_a_talk(profile: Profile) -> None:
    sent = profile.hear(MessageSent)
    talk = await talk_with(profile, await other(profile))
    assert talk.id == ""
    entry = await profile.conversations.send(talk, said("hello"))
    await wait_until(lambda: sent)
    assert (sent[0].entry_id, sent[0].message.own) == (entry, True)
    assert await profile.conversations.pending(talk) == ()
    again = await talk_with(profile, talk.people[0])
    assert again.id == sent[0].message.conversation_id


async def test_a_message_waits_without_a_connection_and_goes_when_retried(
    profile: Profile,
) -> None:
    sent = profile.hear(MessageSent)
    profile.outbox._delay = lambda attempts: 3_600.0
    profile.weather.fail("send", Offline("no net"))
    talk = await talk_with(profile, await other(profile))
    entry = await profile.conversations.send(talk, said("patience"))
    await wait_until(lambda: len(profile.weather.of("send")) == 1)
    while True:
        (pending,) = await profile.conversations.pending(talk)
        if pending.reason:
            break
    assert (pending.state, pending.reason) == (OutboxState.WAITING, "Offline")
    assert plain(pending.message.versions[0].body) == "patience"
    await profile.conversations.retry(entry)
    await wait_until(lambda: sent)
    assert len({call[1] for call in profile.weather.of("send")}) == 1, "another key"


async def test_a_refused_message_stays_to_be_taken_back(profile: Profile) -> None:
    profile.weather.fail("send", Rejected("no", "body"))
    talk = await talk_with(profile, await other(profile))
    entry = await profile.conversations.send(talk, said("too much"))
    while True:
        (pending,) = await profile.conversations.pending(talk)
        if pending.state is OutboxState.FAILED:
            break
    assert await profile.conversations.cancel(entry)
    assert await profile.conversations.pending(talk) == ()
    assert (await talk_with(profile, talk.people[0])).id == ""


async def test_reading_tells_and_counts(profile: Profile) -> None:
    counts, changed = profile.hear(UnreadMessages), profile.hear(ConversationChanged)
    talk = (await profile.conversations.conversations()).items[0]
    await profile.conversations.mark_read(talk)
    assert [event.conversation.unread for event in changed] == [False]
    await wait_until(lambda: counts)
    assert counts[-1].unread == SAMPLE_UNREAD - 1


async def test_another_account_of_this_computer_is_heard_of(profile: Profile) -> None:
    """One writes and switches: the message arrives while the other one is signed in."""
    first, second = profile.session.viewer, await other(profile)
    gate = profile.weather.hold("send")
    await profile.conversations.send(await talk_with(profile, second), said("surprise"))
    await profile.session.switch(second.id)
    assert await profile.conversations.count_unread() == 0
    stale, counts = profile.hear(ConversationsStale), profile.hear(UnreadMessages)
    gate.set()
    await wait_until(lambda: stale and counts)
    assert counts[-1].unread == 1
    (talk,) = (await profile.conversations.conversations()).items
    assert [person.id for person in talk.people] == [first.id]


async def test_drafts_are_kept_by_talk_and_account(profile_folder: Path) -> None:
    profile = Profile(profile_folder)
    await profile.start()
    talks = (await profile.conversations.conversations()).items
    picture = NewMedia("/kept/a.jpg", "image/jpeg", 3, 2, alt="a")
    draft = MessageDraft("half a", "半", True, (picture,))
    await profile.conversations.keep_draft(talks[0], draft)
    await profile.close()
    again = Profile(profile_folder)
    await again.start()
    assert await again.conversations.draft(talks[0]) == draft
    assert await again.conversations.draft(talks[1]) == MessageDraft()
    store = again.conversations._drafts
    assert picture.path in await store.media_paths()
    await again.conversations.keep_draft(talks[0], MessageDraft("  "))
    assert await store.media_paths() == frozenset()
    await again.close()


async def test_media_on_their_way_are_not_tidied_up(profile: Profile) -> None:
    profile.weather.hold("send")
    message = NewMessage(said("look").versions, media=(NewMedia("/x.jpg", "image/jpeg", 1, 1),))
    await profile.conversations.send(await talk_with(profile, await other(profile)), message)
    assert "/x.jpg" in await profile.outbox.media_paths()


@pytest.mark.parametrize("wrote", [True, False])
async def test_with_person_finds_the_talk(profile: Profile, wrote: bool) -> None:
    talks = (await profile.conversations.conversations()).items
    person = talks[2].people[0] if wrote else await other(profile)
    found = await talk_with(profile, person)
    assert found.id == (talks[2].id if wrote else "")


async def test_a_count_that_comes_late_is_passed_over(profile: Profile) -> None:
    counts = profile.hear(UnreadMessages)
    talk = (await profile.conversations.conversations()).items[0]
    late = profile.weather.hold_answer("unread_conversations")
    counting = asyncio.create_task(profile.conversations.count_unread())
    await late.asked.wait()
    await profile.conversations.mark_read(talk)
    await wait_until(lambda: counts)
    late.come.set()
    assert await counting == SAMPLE_UNREAD
    assert [event.unread for event in counts] == [SAMPLE_UNREAD - 1]


async def test_reading_a_talk_does_not_take_back_what_was_said_meanwhile(profile: Profile) -> None:
    talk = (await profile.conversations.conversations()).items[0]
    assert talk.last is not None
    later = replace(talk, last=replace(talk.last, id="later", created_at=datetime.now(UTC)))
    late = profile.weather.hold_answer("mark_conversation_read")
    changed, counts = profile.hear(ConversationChanged), profile.hear(UnreadMessages)
    marking = asyncio.create_task(profile.conversations.mark_read(talk))
    await late.asked.wait()
    profile.events.publish(ConversationChanged(later))
    await wait_until(lambda: counts)
    late.come.set()
    await marking
    assert [event.conversation for event in changed] == [later]
    await wait_until(lambda: len(counts) == 2)


async def test_a_talk_that_begins_while_it_is_looked_for_is_found(profile: Profile) -> None:
    person = await other(profile)
    late = profile.weather.hold_answer("conversations")
    looking = asyncio.create_task(talk_with(profile, person))
    await late.asked.wait()
    profile.events.publish(ConversationChanged(Conversation("begun", (person,))))
    late.come.set()
    assert (await looking).id == "begun"
