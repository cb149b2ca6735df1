from __future__ import annotations

import pytest

from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Timeline, TimelineKind, Visibility
from tests.contract.harness import Harness, key, new_comment, new_note, note_ids


async def test_viewer_is_who_asks(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    assert (await ann.viewer()).handle == "ann"
    assert (await ben.viewer()).handle == "ben"
    assert (await ann.account((await ben.viewer()).id)) == await ben.viewer()
    assert (await ann.account_by_handle("@BEN")).name == "Ben"


@pytest.mark.parametrize("limit", [1, 2, 7, 50])
async def test_pages_meet_without_gap_or_repeat(harness: Harness, limit: int) -> None:
    ann = await harness.client("ann")
    made = [(await ann.publish(new_note(f"note {n}"), key())).id for n in range(9)]
    own = Timeline(TimelineKind.ACCOUNT, (await ann.viewer()).id)
    assert await note_ids(ann, own, limit) == made[::-1]


@pytest.mark.parametrize("kind", [TimelineKind.FOR_YOU, TimelineKind.TOPIC, TimelineKind.SEARCH])
async def test_notes_that_arrive_meanwhile_disturb_no_page(
    harness: Harness, kind: TimelineKind
) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    if kind is TimelineKind.SEARCH and ann.capabilities.remote:
        pytest.skip("a server need not go on with what it found")
    for number in range(8):
        await ann.publish(new_note(f"quetzal {number} #quetzals"), key())
    words = {TimelineKind.TOPIC: "quetzals", TimelineKind.SEARCH: "quetzal"}
    timeline = Timeline(kind, words.get(kind, ""))
    before = await note_ids(ann, timeline)
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = await ann.notes(timeline, cursor, 3)
        seen += [note.id for note in page.items]
        if len(seen) <= 9:
            await ben.publish(new_note("a late quetzal #quetzals"), key())
        cursor = page.next_cursor
        if cursor is None:
            break
    assert len(seen) == len(set(seen))
    assert [note for note in seen if note in before] == before


async def test_own_new_note_stands_on_top(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("fresh #cattax"), key())
    for timeline in (
        Timeline(TimelineKind.FOR_YOU),
        Timeline(TimelineKind.TOPIC, "CatTax"),
        Timeline(TimelineKind.ACCOUNT, note.author.id),
    ):
        assert (await ann.notes(timeline, limit=1)).items[0].id == note.id


@pytest.mark.needs("not remote")
async def test_channels_hold_notes_of_their_topics(harness: Harness) -> None:
    ann = await harness.client("ann")
    for channel in await ann.channels():
        page = await ann.notes(Timeline(TimelineKind.CHANNEL, channel.id), limit=5)
        assert page.items
        for note in page.items:
            channels = [(await ann.topic(name)).channel for name in note.topics]
            assert channel.id in channels


@pytest.mark.needs("not remote")
async def test_topics(harness: Harness) -> None:
    ann = await harness.client("ann")
    await ann.publish(new_note("a #QuetzalBird and #火锅局"), key())
    assert (await ann.topic("#quetzalbird")).note_count == 1
    assert (await ann.topic("nobody used this")).note_count == 0
    assert "QuetzalBird" in [topic.name for topic in await ann.topics("quet")]
    assert "火锅局" in [topic.name for topic in await ann.search_topics("火锅")]
    used = [topic.note_count for topic in await ann.topics(limit=50)]
    assert used == sorted(used, reverse=True)


@pytest.mark.needs("not remote")
async def test_followers_only_and_private_notes(harness: Harness) -> None:
    ann, ben, cem = [await harness.client(name) for name in ("ann", "ben", "cem")]
    ann_id = (await ann.viewer()).id
    await ben.follow(ann_id, True, key())
    close = await ann.publish(
        new_note("quetzal for friends #quetzals", visibility=Visibility.FOLLOWERS), key()
    )
    secret = await ann.publish(
        new_note("quetzal for me #quetzals", visibility=Visibility.PRIVATE), key()
    )
    seen = {}
    for name, client in (("ann", ann), ("ben", ben), ("cem", cem)):
        for timeline in (
            Timeline(TimelineKind.ACCOUNT, ann_id),
            Timeline(TimelineKind.TOPIC, "quetzals"),
            Timeline(TimelineKind.SEARCH, "quetzal"),
        ):
            seen[name, timeline.kind] = set(await note_ids(client, timeline))
    for kind in (TimelineKind.ACCOUNT, TimelineKind.TOPIC, TimelineKind.SEARCH):
        assert seen["ann", kind] == {close.id, secret.id}
        assert seen["ben", kind] == {close.id}
        assert seen["cem", kind] == set()
    assert (await ben.note(close.id)).visibility == Visibility.FOLLOWERS
    assert close.id in await note_ids(ben, Timeline(TimelineKind.FOLLOWING))
    for client, note in ((ben, secret), (cem, close), (cem, secret)):
        with pytest.raises(NotFound):
            await client.note(note.id)
        with pytest.raises(NotFound):
            await client.comments(note.id)
        with pytest.raises(NotFound):
            await client.like(note.id, True, key())
        with pytest.raises(NotFound):
            await client.comment(new_comment(note.id, "hello"), key())
    assert (await cem.topic("quetzals")).note_count == 0
    assert (await cem.account(ann_id)).note_count == 1
    assert (await ann.viewer()).note_count == 2


async def test_missing_things(harness: Harness) -> None:
    ann = await harness.client("ann")
    gone = await ann.publish(new_note("soon gone"), key())
    await ann.delete_note(gone.id, key())
    for identifier in (gone.id, "", "nonsense", "9" * 40, "n-1", "n１"):
        with pytest.raises(NotFound):
            await ann.note(identifier)
        with pytest.raises(NotFound):
            await ann.comments(identifier)
    with pytest.raises(NotFound):
        await ann.account("nonsense")
    with pytest.raises(NotFound):
        await ann.account_by_handle("nobody_at_all")
    with pytest.raises(NotFound):
        await ann.replies("nonsense")
    with pytest.raises(NotFound):
        await ann.notes(Timeline(TimelineKind.ACCOUNT, "nonsense"))
    with pytest.raises(NotFound):
        await ann.notes(Timeline(TimelineKind.COLLECTION, "nonsense"))
    assert (await ann.notes(Timeline(TimelineKind.TOPIC, "never used"))).items == ()


@pytest.mark.parametrize("cursor", ["", "x", "!!!", "WzFd", "[]", "bnVsbA", "é", "W10" * 4000])
async def test_foreign_cursors_are_refused(harness: Harness, cursor: str) -> None:
    ann = await harness.client("ann")
    with pytest.raises(Rejected):
        await ann.notes(Timeline(TimelineKind.FOR_YOU), cursor)
    with pytest.raises(Rejected):
        await ann.notifications(cursor)


async def test_cursor_of_another_list_is_refused(harness: Harness) -> None:
    ann = await harness.client("ann")
    for number in range(3):
        await ann.publish(new_note(f"note {number}"), key())
    cursor = (await ann.notes(Timeline(TimelineKind.FOR_YOU), limit=2)).next_cursor
    assert cursor is not None
    with pytest.raises(Rejected):
        await ann.notes(Timeline(TimelineKind.TOPIC, "food"), cursor)
