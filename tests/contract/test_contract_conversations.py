from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.network import Conversations
from rednote_desktop.domain.conversation import Message, NewMessage
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.text import plain
from tests.contract.harness import Harness, key, picture, text


def talks_of(client: SocialClient) -> Conversations:
    assert client.conversations is not None
    return client.conversations


async def write(client: SocialClient, to: SocialClient, body: str, used_key: str = "") -> Message:
    message = NewMessage((text(body),), account_ids=((await to.viewer()).id,))
    return await talks_of(client).send(message, used_key or key())


def said(messages: tuple[Message, ...]) -> list[str]:
    return [plain(message.body) for message in messages]


async def test_a_message_begins_a_talk_on_both_sides(harness: Harness) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    sent = await write(anna, ben, "shall we cook on Sunday")
    assert sent.own
    (here,) = (await talks_of(anna).conversations()).items
    (there,) = (await talks_of(ben).conversations()).items
    assert [person.id for person in here.people] == [(await ben.viewer()).id]
    assert [person.id for person in there.people] == [(await anna.viewer()).id]
    assert (here.unread, there.unread) == (False, True)
    assert there.last is not None
    assert not there.last.own
    assert plain(there.last.body) == "shall we cook on Sunday"


async def test_the_same_people_go_on_in_their_talk(harness: Harness) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    first = await write(anna, ben, "one")
    (talk,) = (await talks_of(ben).conversations()).items
    answer = NewMessage((text("two"),), conversation_id=talk.id)
    await talks_of(ben).send(answer, key())
    third = await write(anna, ben, "three")
    assert first.conversation_id == third.conversation_id
    page = await talks_of(anna).messages(first.conversation_id)
    assert said(page.items) == ["three", "two", "one"]
    assert [message.own for message in page.items] == [True, False, True]


async def test_messages_come_in_pages_without_gap_or_repeat(harness: Harness) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    sent = [await write(anna, ben, f"message {number}") for number in range(7)]
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = await talks_of(anna).messages(sent[-1].conversation_id, cursor, 3)
        assert len(page.items) <= 3
        found += said(page.items)
        cursor = page.next_cursor
        if cursor is None:
            break
    assert found == [f"message {number}" for number in reversed(range(7))]


async def test_a_key_sends_once(harness: Harness) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    used = key()
    first = await write(anna, ben, "only once", used)
    again = await write(anna, ben, "only once", used)
    assert first.id == again.id
    page = await talks_of(ben).messages((await talks_of(ben).conversations()).items[0].id)
    assert said(page.items) == ["only once"]


async def test_reading_a_talk_takes_it_off_the_count(harness: Harness) -> None:
    anna, ben, cleo = [await harness.client(name) for name in ("anna", "ben", "cleo")]
    await write(anna, ben, "from anna")
    await write(cleo, ben, "from cleo")
    assert await talks_of(ben).unread_conversations() == 2
    last = (await talks_of(ben).conversations()).items[0]
    assert last.last is not None
    assert plain(last.last.body) == "from cleo"
    used = key()
    await talks_of(ben).mark_conversation_read(last.id, used)
    await talks_of(ben).mark_conversation_read(last.id, used)
    assert await talks_of(ben).unread_conversations() == 1
    assert [talk.unread for talk in (await talks_of(ben).conversations()).items] == [False, True]
    await write(cleo, ben, "and again")
    assert await talks_of(ben).unread_conversations() == 2


async def test_pictures_go_both_ways(harness: Harness, tmp_path: Path) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    to = (await ben.viewer()).id
    media = (picture(tmp_path, "stove", alt="my stove"),)
    await talks_of(anna).send(NewMessage((text("look"),), "", (to,), media), key())
    (talk,) = (await talks_of(ben).conversations()).items
    (got,) = (await talks_of(ben).messages(talk.id)).items
    assert [(item.alt, bool(item.url)) for item in got.media] == [("my stove", True)]


async def test_nobody_else_can_read_a_talk(harness: Harness) -> None:
    anna, ben, cleo = [await harness.client(name) for name in ("anna", "ben", "cleo")]
    talk = (await write(anna, ben, "between us")).conversation_id
    with pytest.raises(NotFound):
        await talks_of(cleo).messages(talk)
    with pytest.raises(NotFound):
        await talks_of(cleo).send(NewMessage((text("me too"),), talk), key())
    assert (await talks_of(cleo).conversations()).items == ()


async def test_an_empty_message_is_refused(harness: Harness) -> None:
    anna, ben = await harness.client("anna"), await harness.client("ben")
    with pytest.raises(Rejected):
        await write(anna, ben, "  ")
