from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import Offline, TimedOut
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import NoteHidden, NoteRestored
from rednote_desktop.services.timeline_reader import TimelineReader
from tests.unit.services.conftest import FOR_YOU, Profile


async def read_all(reader: TimelineReader) -> list[str]:
    read: list[str] = []
    while notes := await reader.more():
        read.extend(note.id for note in notes)
    assert reader.at_end
    return read


async def test_a_list_is_read_to_its_end_without_repeats(profile: Profile) -> None:
    read = await read_all(profile.feed.reader(FOR_YOU, page_size=7))
    assert len(read) > 100
    assert len(set(read)) == len(read)
    assert read == await read_all(profile.feed.reader(FOR_YOU, page_size=40))


async def test_a_failed_page_is_read_again_without_a_gap(profile: Profile) -> None:
    whole = await read_all(profile.feed.reader(FOR_YOU, page_size=10))
    reader = profile.feed.reader(FOR_YOU, page_size=10)
    read = [note.id for note in await reader.more()]
    profile.weather.fail("notes", Offline())
    profile.weather.lose_answer("notes", TimedOut())
    for error in (Offline, TimedOut):
        with pytest.raises(error):
            await reader.more()
    read += await read_all(reader)
    assert read == whole


async def test_a_cancelled_page_is_read_again_without_a_gap(profile: Profile) -> None:
    whole = await read_all(profile.feed.reader(FOR_YOU, page_size=10))
    reader = profile.feed.reader(FOR_YOU, page_size=10)
    gate = profile.weather.hold("notes")
    reading = asyncio.create_task(reader.more())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    gate.set()
    assert await read_all(reader) == whole


async def test_two_at_once_get_pages_of_their_own(profile: Profile) -> None:
    reader = profile.feed.reader(FOR_YOU, page_size=10)
    first, second = await asyncio.gather(reader.more(), reader.more())
    assert len(first) == len(second) == 10
    assert not {note.id for note in first} & {note.id for note in second}


async def test_restart_reads_from_the_beginning(profile: Profile) -> None:
    reader = profile.feed.reader(FOR_YOU, page_size=10)
    first = await reader.more()
    second = await reader.more()
    profile.weather.fail("notes", Offline())
    with pytest.raises(Offline):
        await reader.restart()
    third = await reader.more()
    assert not {note.id for note in third} & {note.id for note in (*first, *second)}
    assert [note.id for note in await reader.restart()] == [note.id for note in first]


async def test_a_note_that_is_being_deleted_is_left_out(profile: Profile) -> None:
    note = (await profile.feed.reader(FOR_YOU).more())[2]
    profile.events.publish(NoteHidden(note.id))
    assert note.id not in await read_all(profile.feed.reader(FOR_YOU))
    profile.events.publish(NoteRestored(note))
    assert note.id in await read_all(profile.feed.reader(FOR_YOU))


class Pages:
    """A network that answers with these pages, in turn."""

    def __init__(self, pages: Sequence[Page[Note]]) -> None:
        self.pages = list(pages)
        self.asked: list[str | None] = []

    async def notes(self, timeline: Timeline, cursor: str | None, limit: int) -> Page[Note]:
        self.asked.append(cursor)
        return self.pages.pop(0)


def reader_of(*pages: Page[Any]) -> tuple[TimelineReader, Pages]:
    network = Pages(pages)
    reader = TimelineReader(cast(SocialClient, network), FOR_YOU, 2, lambda _: False)
    return reader, network


async def test_repeats_are_dropped_and_pages_of_repeats_skipped(profile: Profile) -> None:
    a, b, c = (await profile.feed.reader(FOR_YOU).more())[:3]
    reader, network = reader_of(
        Page((a, b), "1"), Page((b, a), "2"), Page((), "3"), Page((b, c), None)
    )
    assert await reader.more() == (a, b)
    assert await reader.more() == (c,)
    assert network.asked == [None, "1", "2", "3"]
    assert await reader.more() == ()
    assert len(network.asked) == 4


async def test_a_network_that_goes_in_circles_comes_to_an_end(profile: Profile) -> None:
    (a,) = (await profile.feed.reader(FOR_YOU).more())[:1]
    reader, _ = reader_of(Page((a,), "1"), Page((a,), "2"), Page((a,), "1"))
    assert await reader.more() == (a,)
    assert await reader.more() == ()
    assert reader.at_end


async def test_what_is_searched_for(profile: Profile) -> None:
    channels = await profile.feed.channels()
    assert channels
    notes = await profile.feed.reader(Timeline(TimelineKind.CHANNEL, channels[0].id)).more()
    assert notes
    topic = next(note for note in notes if note.topics).topics[0]
    assert (await profile.feed.topic(topic)).note_count > 0
    assert topic in {found.name for found in await profile.feed.topics(topic[:2], 100)}
    assert await profile.feed.search_topics(topic)
    assert await profile.feed.search_accounts(notes[0].author.handle)
    assert len(await profile.feed.products(limit=3)) == 3


async def test_messages_stand_in_no_home_and_on_no_profile() -> None:
    home = Timeline(TimelineKind.FOLLOWING)
    profile = Timeline(TimelineKind.ACCOUNT, "1@h")
    liked = Timeline(TimelineKind.LIKED)
    version = TextVersion("en", "", from_plain("psst"))
    anna = Account("1@h", "anna", "Anna")
    moment = datetime(2026, 11, 28, tzinfo=UTC)
    message = Note("2@h", anna, (version,), (), moment, visibility=Visibility.DIRECT)
    spoken = Note("1@h", anna, (version,), (), moment)

    class Server:
        async def notes(self, timeline: Timeline, cursor: str | None, limit: int) -> Page[Note]:
            return Page((spoken,)) if cursor else Page((message,), "older")

    for timeline, ids in ((home, ["1@h"]), (profile, ["1@h"]), (liked, ["2@h", "1@h"])):
        reader = TimelineReader(cast(SocialClient, Server()), timeline, 20, lambda _: False)
        assert await read_all(reader) == ids
