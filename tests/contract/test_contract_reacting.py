from __future__ import annotations

import asyncio

import pytest

from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.notification import NotificationKind
from tests.contract.harness import Harness, key, new_comment, new_note, note_ids


async def test_liking_twice_counts_once(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("like me"), key())
    for _ in range(2):
        liked = await ben.like(note.id, True, key())
        assert (liked.counts.likes, liked.viewer.liked) == (1, True)
    assert await note_ids(ben, Timeline(TimelineKind.LIKED)) == [note.id]
    counted = not ann.capabilities.remote
    assert (await ann.viewer()).liked_count == int(counted)
    for _ in range(2):
        back = await ben.like(note.id, False, key())
        assert (back.counts.likes, back.viewer.liked) == (0, False)
    assert await note_ids(ben, Timeline(TimelineKind.LIKED)) == []
    assert (await ann.viewer()).liked_count == 0


async def test_a_used_key_has_no_second_effect(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("like me"), key())
    first, second = key(), key()
    await ann.like(note.id, True, first)
    await ann.like(note.id, False, second)
    again = await ann.like(note.id, True, first)
    assert not again.viewer.liked
    with pytest.raises(Rejected):
        await ann.delete_note(note.id, first)
    with pytest.raises(Rejected):
        await ann.like(note.id, True, "")


async def test_many_people_at_once(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("like me"), key())
    crowd = [await harness.client(f"fan_{number}") for number in range(12)]
    await asyncio.gather(*(fan.like(note.id, True, key()) for fan in crowd))
    comments = (fan.comment(new_comment(note.id, "first!"), key()) for fan in crowd)
    await asyncio.gather(*comments)
    after = await ann.note(note.id)
    assert (after.counts.likes, after.counts.comments) == (12, 12)
    assert await ann.unread_count() == 24


@pytest.mark.needs("collections")
async def test_collections(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    notes = [await ann.publish(new_note(f"keep {n}"), key()) for n in range(6)]
    soup = await ben.create_collection("  Soup ", key())
    cats = await ben.create_collection("猫", key())
    assert (soup.name, soup.note_count) == ("Soup", 0)
    for note in notes:
        kept = await ben.collect(note.id, soup.id, True, key())
        assert (kept.counts.collects, kept.viewer.collected) == (1, True)
    twice = await ben.collect(notes[0].id, cats.id, True, key())
    assert twice.counts.collects == 1
    assert await ben.collections_with(notes[0].id) == {soup.id, cats.id}
    still = await ben.collect(notes[0].id, soup.id, False, key())
    assert (still.counts.collects, still.viewer.collected) == (1, True)
    listed = await note_ids(ben, Timeline(TimelineKind.COLLECTION, soup.id), 2)
    assert listed == [note.id for note in notes[:0:-1]]
    counts = {item.name: (item.note_count, len(item.covers)) for item in await ben.collections()}
    assert counts == {"Soup": (5, 4), "猫": (1, 1)}
    await ben.delete_collection(cats.id, key())
    await ben.delete_collection(cats.id, key())
    freed = await ben.note(notes[0].id)
    assert (freed.counts.collects, freed.viewer.collected) == (0, False)
    assert (await ben.note(notes[1].id)).viewer.collected
    assert await ann.collections() == ()


@pytest.mark.needs("collections")
async def test_collection_names(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    soup = await ann.create_collection("Soup", key())
    other = await ann.create_collection("Other", key())
    for name in ("soup", " ", "x" * 1000):
        with pytest.raises(Rejected):
            await ann.create_collection(name, key())
        with pytest.raises(Rejected):
            await ann.rename_collection(other.id, name, key())
    assert (await ann.rename_collection(soup.id, "SOUP", key())).name == "SOUP"
    await ben.create_collection("Soup", key())
    with pytest.raises(NotFound):
        await ben.rename_collection(soup.id, "Mine", key())
    with pytest.raises(NotFound):
        await ben.notes(Timeline(TimelineKind.COLLECTION, soup.id))
    await ben.delete_collection(soup.id, key())
    assert len(await ann.collections()) == 2


async def test_following(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    ann_id, ben_id = (await ann.viewer()).id, (await ben.viewer()).id
    old = await ann.publish(new_note("before"), key())
    for _ in range(2):
        person = await ben.follow(ann_id, True, key())
        assert (person.followed, person.follower_count) == (True, 1)
    new = await ann.publish(new_note("after"), key())
    assert await note_ids(ben, Timeline(TimelineKind.FOLLOWING), 1) == [new.id, old.id]
    assert [person.id for person in (await ann.followers(ann_id)).items] == [ben_id]
    assert [person.id for person in (await ann.following(ben_id)).items] == [ann_id]
    assert (await ann.account(ben_id)).follows_viewer
    assert (await ben.note(new.id)).author.followed
    assert (await ben.viewer()).following_count == 1
    gone = await ben.follow(ann_id, False, key())
    assert (gone.followed, gone.follower_count) == (False, 0)
    assert await note_ids(ben, Timeline(TimelineKind.FOLLOWING)) == []
    with pytest.raises(Rejected):
        await ann.follow(ann_id, True, key())
    with pytest.raises(NotFound):
        await ann.follow("nonsense", True, key())


async def test_long_lists_of_people(harness: Harness) -> None:
    ann = await harness.client("ann")
    ann_id = (await ann.viewer()).id
    fans = [await harness.client(f"fan_{number}") for number in range(7)]
    for fan in fans:
        await fan.follow(ann_id, True, key())
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = await ann.followers(ann_id, cursor, 3)
        seen += [person.handle for person in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert seen == [f"fan_{number}" for number in reversed(range(7))]


@pytest.mark.needs("collections")
async def test_others_deeds_are_told(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("tell me", "A title"), key())
    collection = await ben.create_collection("Kept", key())
    await ben.like(note.id, True, key())
    await ben.collect(note.id, collection.id, True, key())
    await ben.follow((await ann.viewer()).id, True, key())
    comment = await ben.comment(new_comment(note.id, "well said"), key())
    await ben.publish(new_note("hello @ann and @ben"), key())
    mine = await ann.comment(new_comment(note.id, "thanks", comment.id), key())
    await ben.like_comment(mine.id, True, key())
    reply = await ben.comment(new_comment(note.id, "@ann you are welcome", mine.id), key())
    told = (await ann.notifications()).items
    assert [item.kind for item in told] == [
        NotificationKind.REPLY,
        NotificationKind.LIKE,
        NotificationKind.MENTION,
        NotificationKind.COMMENT,
        NotificationKind.FOLLOW,
        NotificationKind.COLLECT,
        NotificationKind.LIKE,
    ]
    assert told[0].comment_id == reply.id
    assert told[0].excerpt == "@ann you are welcome"
    assert told[1].comment_id == mine.id
    assert told[-1].excerpt == "A title"
    assert all(item.actor.handle == "ben" and not item.read for item in told)
    some = (NotificationKind.LIKE, NotificationKind.FOLLOW)
    picked = (await ann.notifications(kinds=some)).items
    assert [item.kind for item in picked] == [some[0], some[1], some[0]]
    assert [item.kind for item in (await ben.notifications()).items] == [NotificationKind.REPLY]
    assert await ann.unread_count() == 7
    await ann.mark_notifications_read(key())
    assert await ann.unread_count() == 0
    assert all(item.read for item in (await ann.notifications()).items)


async def test_own_deeds_are_not_told(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("talking to @ann"), key())
    await ann.like(note.id, True, key())
    comment = await ann.comment(new_comment(note.id, "hm @ann"), key())
    await ann.comment(new_comment(note.id, "yes", comment.id), key())
    await ann.like_comment(comment.id, True, key())
    assert (await ann.notifications()).items == ()


@pytest.mark.needs("collections")
async def test_what_is_taken_back_is_not_told_any_more(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("tell me"), key())
    collection = await ben.create_collection("Kept", key())
    ann_id = (await ann.viewer()).id
    for done in (True, False):
        await ben.like(note.id, done, key())
        await ben.collect(note.id, collection.id, done, key())
        await ben.follow(ann_id, done, key())
    comment = await ben.comment(new_comment(note.id, "oops"), key())
    await ben.delete_comment(comment.id, key())
    assert (await ann.notifications()).items == ()


async def test_notifications_come_in_pages(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    for number in range(5):
        note = await ann.publish(new_note(f"note {number}"), key())
        await ben.like(note.id, True, key())
    first = await ann.notifications(limit=2)
    await ben.follow((await ann.viewer()).id, True, key())
    second = await ann.notifications(first.next_cursor, limit=2)
    third = await ann.notifications(second.next_cursor, limit=2)
    ids = [item.id for page in (first, second, third) for item in page.items]
    assert len(set(ids)) == 5
    assert third.next_cursor is None
