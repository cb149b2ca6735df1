"""A list is entered at a note, read in both directions, and read between two notes."""

from __future__ import annotations

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.note import Timeline, TimelineKind
from tests.contract.harness import Harness, key, new_note, note_ids

KINDS = ["home", "own", "topic", "channel"]


async def settle(harness: Harness, kind: str, count: int) -> tuple[SocialClient, Timeline]:
    """Return a reader and a list with so many notes of somebody else's in it."""
    ann, ben = await harness.client("ann"), await harness.client("ben")
    author = (await ben.viewer()).id
    await ann.follow(author, True, key())
    for number in range(count):
        await ben.publish(new_note(f"walk {number} #riverwalks"), key())
    timelines = {
        "home": Timeline(TimelineKind.FOLLOWING),
        "own": Timeline(TimelineKind.ACCOUNT, author),
        "topic": Timeline(TimelineKind.TOPIC, "riverwalks"),
        "channel": Timeline(TimelineKind.CHANNEL, "local")
        if ann.capabilities.remote
        else Timeline(TimelineKind.FOR_YOU),
    }
    return ann, timelines[kind]


async def down(
    client: SocialClient, timeline: Timeline, cursor: str | None, size: int
) -> list[str]:
    """Return the ids from a cursor on, page by page."""
    found: list[str] = []
    while cursor is not None:
        page = await client.notes(timeline, cursor, size)
        assert len(page.items) <= size
        found += [note.id for note in page.items]
        cursor = page.next_cursor
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [1, 3, 40])
async def test_what_stands_between_two_notes(harness: Harness, kind: str, size: int) -> None:
    client, timeline = await settle(harness, kind, 12)
    whole = await note_ids(client, timeline)
    for upper, lower in ((1, 9), (0, 5), (4, 5), (3, len(whole) - 1)):
        cursor = await client.between(timeline, whole[upper], whole[lower])
        assert await down(client, timeline, cursor, size) == whole[upper + 1 : lower]


@pytest.mark.parametrize("kind", KINDS)
async def test_from_one_note_downwards(harness: Harness, kind: str) -> None:
    client, timeline = await settle(harness, kind, 9)
    whole = await note_ids(client, timeline)
    cursor = await client.between(timeline, whole[3])
    assert await down(client, timeline, cursor, 4) == whole[4:]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [1, 3, 40])
async def test_from_one_note_upwards_and_down_again(harness: Harness, kind: str, size: int) -> None:
    client, timeline = await settle(harness, kind, 9)
    whole = await note_ids(client, timeline)
    cursor = await client.between(timeline, below=whole[7])
    nearest = await client.notes(timeline, cursor, size)
    assert [note.id for note in nearest.items] == whole[max(0, 7 - size) : 7]
    assert await down(client, timeline, nearest.next_cursor, 5) == whole[7:]
    found, page = [note.id for note in nearest.items], nearest
    while page.previous_cursor is not None:
        page = await client.notes(timeline, page.previous_cursor, size)
        found = [note.id for note in page.items] + found
    assert found == whole[:7]


async def test_notes_that_came_later_stand_above_the_page_before(harness: Harness) -> None:
    client, timeline = await settle(harness, "home", 3)
    ben = await harness.client("ben")
    page = await client.notes(timeline, None, 20)
    late = [(await ben.publish(new_note(f"late {number}"), key())).id for number in range(5)]
    found: list[str] = []
    cursor = page.previous_cursor
    while cursor is not None:
        newer = await client.notes(timeline, cursor, 2)
        found += [note.id for note in newer.items[::-1]]
        cursor = newer.previous_cursor
    assert found == late


async def test_notes_between_are_read_though_one_at_the_edge_is_gone(harness: Harness) -> None:
    client, timeline = await settle(harness, "home", 8)
    ben = await harness.client("ben")
    whole = await note_ids(client, timeline)
    cursor = await client.between(timeline, whole[1], whole[6])
    for gone in (whole[1], whole[6], whole[4]):
        await ben.delete_note(gone, key())
    assert await down(client, timeline, cursor, 2) == [whole[2], whole[3], whole[5]]


async def test_lists_that_cannot_be_entered_and_places_that_are_none(harness: Harness) -> None:
    client, timeline = await settle(harness, "home", 2)
    first = (await note_ids(client, timeline))[0]
    assert await client.between(Timeline(TimelineKind.SEARCH, "walk"), first) is None
    assert await client.between(timeline, "nonsense") is None
    assert await client.between(timeline, first, "n\uff11") is None


@pytest.mark.needs("sharing")
async def test_a_shared_note_has_a_place_of_its_own(harness: Harness) -> None:
    client, timeline = await settle(harness, "home", 6)
    cem, ben = await harness.client("cem"), await harness.client("ben")
    await client.follow((await cem.viewer()).id, True, key())
    oldest = (await client.notes(timeline, None, 40)).items[-1]
    assert cem.federation is not None
    await cem.federation.share(oldest.id, True, key())
    await ben.publish(new_note("walk after that"), key())
    page = (await client.notes(timeline, None, 40)).items
    shared = next(note for note in page if note.shared_by is not None)
    assert (shared.id, page[1]) == (oldest.id, shared)
    cursor = await client.between(timeline, shared.listed_as, page[4].listed_as)
    assert await down(client, timeline, cursor, 40) == [note.id for note in page[2:4]]
