from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import NotFound, Offline, Rejected
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import (
    AccountChanged,
    ActionFailed,
    CollectionsChanged,
    CommentChanged,
    CommentDeleted,
    CommentHidden,
    CommentPublished,
    NoteChanged,
    NoteDeleted,
    NoteHidden,
    NoteRestored,
    NotificationsChanged,
    UndoAvailable,
)
from rednote_desktop.services.undo import UndoKind
from rednote_desktop.storage.outbox import OutboxEntry
from rednote_desktop.storage.reactions import decode_reaction
from tests.support import PATIENCE, wait_until
from tests.unit.services.conftest import FOR_YOU, Profile

FOR_EVER = 3600.0


async def some_note(profile: Profile) -> Note:
    notes = await profile.feed.reader(FOR_YOU).more()
    return next(note for note in notes if not note.viewer.liked and note.counts.comments > 2)


async def own_note(profile: Profile) -> Note:
    version = TextVersion("en", "Mine", from_plain("My own words"))
    return await profile.session.client.publish(NewNote((version,)), "own-note")


def new_comment(note: Note, words: str = "so good") -> NewComment:
    return NewComment(note.id, (TextVersion("en", "", from_plain(words)),))


async def wait_for_outbox(
    profile: Profile, holds: Callable[[tuple[OutboxEntry, ...]], bool]
) -> None:
    """Wait until what is in the outbox is as ``holds`` wants it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if holds(await profile.outbox.entries()):
                return
            await asyncio.sleep(0.005)


async def wait_until_kept(profile: Profile, on: bool) -> None:
    """Wait until the one reaction in the outbox is as it was wished last."""
    await wait_for_outbox(
        profile, lambda entries: [decode_reaction(each.payload).on for each in entries] == [on]
    )


async def wait_until_sent(profile: Profile) -> None:
    """Wait until the outbox is empty."""
    await wait_for_outbox(profile, lambda entries: not entries)


# Likes


async def test_a_like_shows_at_once_and_is_confirmed(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    gate = profile.weather.hold("like")
    liking = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: heard)
    assert heard[0].note == note.with_like(True)
    assert not (await profile.session.client.note(note.id)).viewer.liked
    gate.set()
    await liking
    assert heard[-1].note.viewer.liked
    assert (await profile.notes.note(note.id)).counts.likes == note.counts.likes + 1


async def test_a_refused_like_is_taken_back(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    profile.weather.fail("like", Rejected())
    with pytest.raises(Rejected):
        await profile.notes.like(note, True)
    assert [event.note for event in heard] == [note.with_like(True), note]
    assert await profile.undo.undo() is None
    assert await profile.notes.note(note.id) == note


async def test_of_quick_wishes_the_last_one_wins(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    gate = profile.weather.hold("like")
    tasks = [asyncio.create_task(profile.notes.like(note, True))]
    await wait_until(lambda: profile.weather.of("like"))
    for wish in (False, True, False, True, False):
        tasks.append(asyncio.create_task(profile.notes.like(heard[-1].note, wish)))
        await asyncio.sleep(0)
        shown = heard[-1].note
        assert shown.viewer.liked is wish
        assert shown.counts.likes == note.counts.likes + int(wish)
    gate.set()
    await asyncio.gather(*tasks)
    sent = profile.weather.of("like")
    assert [liked for _, liked, _ in sent] == [True, False]
    assert len({key for _, _, key in sent}) == 2
    assert not (await profile.notes.note(note.id)).viewer.liked
    assert heard[-1].note.counts.likes == note.counts.likes


async def test_coming_back_to_what_is_being_sent_sends_nothing_more(profile: Profile) -> None:
    note = await some_note(profile)
    gate = profile.weather.hold("like")
    tasks = []
    for wish in (True, False, True):
        tasks.append(asyncio.create_task(profile.notes.like(note, wish)))
        await wait_until(lambda: profile.weather.of("like"))
    await wait_until_kept(profile, True)
    gate.set()
    await asyncio.gather(*tasks)
    assert len(profile.weather.of("like")) == 1
    assert (await profile.notes.note(note.id)).viewer.liked
    assert await profile.outbox.entries() == ()


async def test_only_whoever_wished_last_hears_of_the_failure(profile: Profile) -> None:
    note = await some_note(profile)
    heard = profile.hear(NoteChanged)
    profile.weather.fail("like", Rejected(), Rejected())
    gate = profile.weather.hold("like")
    first = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: profile.weather.of("like"))
    second = asyncio.create_task(profile.notes.like(note, False))
    await wait_until_kept(profile, False)
    gate.set()
    await first
    with pytest.raises(Rejected):
        await second
    assert heard[-1].note == note


async def test_a_later_wish_is_sent_after_an_earlier_one_failed(profile: Profile) -> None:
    note = await some_note(profile)
    profile.weather.fail("like", Rejected())
    gate = profile.weather.hold("like")
    first = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: profile.weather.of("like"))
    second = asyncio.create_task(profile.notes.like(note.with_like(True), False))
    await wait_until_kept(profile, False)
    third = asyncio.create_task(profile.notes.like(note, True))
    await wait_until_kept(profile, True)
    gate.set()
    await asyncio.gather(first, second, third)
    assert [liked for _, liked, _ in profile.weather.of("like")] == [True, True]
    assert (await profile.notes.note(note.id)).viewer.liked


async def test_wishing_what_is_so_already_and_then_the_opposite_is_sent(profile: Profile) -> None:
    note = await some_note(profile)
    await profile.session.client.like(note.id, True, "elsewhere")
    liked = await profile.notes.note(note.id)
    await asyncio.gather(profile.notes.like(liked, True), profile.notes.like(liked, False))
    await wait_until_sent(profile)
    assert not (await profile.session.client.note(note.id)).viewer.liked


async def test_like_and_collect_at_once_do_not_undo_each_other(profile: Profile) -> None:
    note = await some_note(profile)
    collection = await profile.notes.create_collection("Later")
    heard = profile.hear(NoteChanged)
    gate = profile.weather.hold("collect")
    collecting = asyncio.create_task(profile.notes.collect(note, collection.id, True))
    await wait_until(lambda: heard and heard[-1].note == note.with_collect(True))
    liking = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: heard[-1].note == note.with_collect(True).with_like(True))
    assert (await profile.notes.note(note.id)) == note.with_collect(True).with_like(True)
    gate.set()
    await asyncio.gather(collecting, liking)
    for event in heard[2:]:
        assert event.note.viewer.liked
        assert event.note.viewer.collected
    assert await profile.notes.collections_with(note.id) == {collection.id}


async def test_a_cancelled_caller_does_not_take_the_like_back(profile: Profile) -> None:
    note = await some_note(profile)
    liking = asyncio.create_task(profile.notes.like(note, True))
    await asyncio.sleep(0)
    liking.cancel()
    await profile.notes.close()
    await wait_until(lambda: profile.weather.of("like"))
    await wait_until_sent(profile)
    assert (await profile.session.client.note(note.id)).viewer.liked


async def test_a_like_under_way_is_not_shown_to_another_viewer(profile: Profile) -> None:
    note = await some_note(profile)
    other = await profile.session.create("Mei", "mei_tea", ("zh",))
    gate = profile.weather.hold("like")
    liking = asyncio.create_task(profile.notes.like(note, True))
    await wait_until(lambda: profile.weather.of("like"))
    first = profile.session.viewer
    await profile.session.switch(other.id)
    heard = profile.hear(NoteChanged)
    gate.set()
    await liking
    assert heard == []
    assert not (await profile.notes.note(note.id)).viewer.liked
    assert (await profile.session.client_of(first.id).note(note.id)).viewer.liked


# Undo


async def test_like_collect_and_follow_can_be_undone(profile: Profile) -> None:
    note = await some_note(profile)
    collection = await profile.notes.create_collection("Later")
    available = profile.hear(UndoAvailable)
    await profile.notes.like(note, True)
    await profile.notes.collect(note.with_like(True), collection.id, True)
    await profile.notes.follow(note.author, not note.author.followed)
    followed = UndoKind.UNFOLLOW if note.author.followed else UndoKind.FOLLOW
    assert [event.kind for event in available] == [UndoKind.LIKE, UndoKind.COLLECT, followed]
    for _ in range(3):
        assert await profile.undo.undo() is not None
    after = await profile.notes.note(note.id)
    assert after.viewer == note.viewer
    assert after.counts == note.counts
    assert after.author.followed == note.author.followed
    assert await profile.notes.collections_with(note.id) == frozenset()
    assert len(available) == 3


async def test_taking_back_is_undone_too(profile: Profile) -> None:
    note = await some_note(profile)
    await profile.notes.like(note, True)
    available = profile.hear(UndoAvailable)
    await profile.notes.like(note.with_like(True), False)
    assert [event.kind for event in available] == [UndoKind.UNLIKE]
    await profile.undo.undo()
    assert (await profile.notes.note(note.id)).viewer.liked


# Following, comments, collections, notifications


async def test_following_shows_at_once_and_counts_for_the_viewer(profile: Profile) -> None:
    note = await some_note(profile)
    person = await profile.notes.account(note.author.id)
    before = profile.session.viewer.following_count
    heard = profile.hear(AccountChanged)
    await profile.notes.follow(person, not person.followed)
    first: Account = heard[0].account
    assert first.followed is not person.followed
    change = 1 if first.followed else -1
    assert first.follower_count == person.follower_count + change
    await wait_until(lambda: profile.session.viewer.following_count == before + change)
    assert await profile.notes.account_by_handle(person.handle) == first
    viewer = profile.session.viewer
    following = await profile.notes.following(viewer.id)
    assert (person.id in {found.id for found in following.items}) is first.followed
    followers = await profile.notes.followers(person.id)
    assert (viewer.id in {found.id for found in followers.items}) is first.followed


async def test_liking_a_comment(profile: Profile) -> None:
    note = await some_note(profile)
    comment = (await profile.notes.comments(note.id)).items[0]
    heard = profile.hear(CommentChanged)
    await profile.notes.like_comment(comment, True)
    assert heard[0].comment == comment.with_like(True)
    assert (await profile.notes.comments(note.id)).items[0].liked
    profile.weather.fail("like_comment", NotFound())
    with pytest.raises(NotFound):
        await profile.notes.like_comment(comment.with_like(True), False)
    assert heard[-1].comment.liked


async def test_a_comment_is_posted_and_the_note_counts_it(profile: Profile) -> None:
    note = await some_note(profile)
    published = profile.hear(CommentPublished)
    changed = profile.hear(NoteChanged)
    comment = await profile.notes.comment(new_comment(note))
    assert comment is not None
    assert published == [CommentPublished(comment)]
    await wait_until(lambda: changed)
    assert changed[-1].note.counts.comments == note.counts.comments + 1
    top = await profile.notes.comments(note.id)
    thread = next(found for found in top.items if found.reply_count)
    assert (await profile.notes.replies(thread.id)).items


async def test_collections(profile: Profile) -> None:
    heard = profile.hear(CollectionsChanged)
    made = await profile.notes.create_collection("Tea")
    renamed = await profile.notes.rename_collection(made.id, "Tea and cake")
    assert (renamed.id, renamed.name) == (made.id, "Tea and cake")
    with pytest.raises(Rejected):
        await profile.notes.create_collection("Tea and cake")
    assert made.id in {found.id for found in await profile.notes.collections()}
    await profile.notes.delete_collection(made.id)
    assert made.id not in {found.id for found in await profile.notes.collections()}
    assert len(heard) == 3


async def test_notifications(profile: Profile) -> None:
    heard = profile.hear(NotificationsChanged)
    unread = await profile.notes.unread_count()
    page = await profile.notes.notifications()
    assert unread == sum(not found.read for found in page.items)
    await profile.notes.mark_notifications_read()
    assert await profile.notes.unread_count() == 0
    assert [event.unread for event in heard] == [unread, 0, 0]


async def test_share_links(profile: Profile) -> None:
    note = await some_note(profile)
    assert profile.notes.share_link(note) == f"rednote:note/{note.id}"


# Deleting


async def test_a_note_is_hidden_now_and_deleted_later(profile: Profile) -> None:
    note = await own_note(profile)
    heard = profile.hear(NoteHidden, NoteDeleted, NoteRestored)
    profile.delete_after(FOR_EVER)
    await profile.notes.delete_note(note)
    assert heard == [NoteHidden(note.id)]
    assert (await profile.notes.note(note.id)) == note
    await profile.notes.close()
    assert NoteDeleted(note.id) in heard
    with pytest.raises(NotFound):
        await profile.notes.note(note.id)
    assert await profile.undo.undo() is None
    assert heard == [NoteHidden(note.id), NoteDeleted(note.id)]


async def test_a_deletion_is_undone_in_time(profile: Profile) -> None:
    note = await own_note(profile)
    heard = profile.hear(NoteHidden, NoteDeleted, NoteRestored)
    profile.delete_after(FOR_EVER)
    await profile.notes.delete_note(note)
    assert await profile.undo.undo() is UndoKind.DELETE_NOTE
    await profile.notes.close()
    assert heard == [NoteHidden(note.id), NoteRestored(note)]
    assert profile.weather.of("delete_note") == []
    assert await profile.notes.note(note.id) == note


async def test_a_deletion_that_fails_brings_the_note_back(profile: Profile) -> None:
    note = await own_note(profile)
    heard = profile.hear(NoteRestored, ActionFailed)
    error = Offline()
    profile.weather.fail("delete_note", error)
    await profile.notes.delete_note(note)
    await wait_until(lambda: len(heard) == 2)
    assert heard == [NoteRestored(note), ActionFailed(error)]
    assert await profile.undo.undo() is None


async def test_closing_deletes_what_was_to_be_deleted(profile: Profile) -> None:
    note = await own_note(profile)
    commented = await some_note(profile)
    comment = await profile.notes.comment(new_comment(commented))
    assert comment is not None
    await profile.notes.delete_note(note)
    await profile.notes.delete_comment(comment)
    await profile.notes.close()
    await profile.notes.close()
    with pytest.raises(NotFound):
        await profile.session.client.note(note.id)
    left = await profile.session.client.comments(commented.id, None, 100)
    assert comment.id not in {found.id for found in left.items}


async def test_a_comment_is_hidden_restored_and_deleted(profile: Profile) -> None:
    note = await some_note(profile)
    comment = await profile.notes.comment(new_comment(note))
    assert comment is not None
    heard = profile.hear(CommentHidden, CommentPublished, CommentDeleted)

    async def visible() -> bool:
        found: list[Comment] = []
        cursor: str | None = None
        while True:
            page = await profile.notes.comments(note.id, cursor)
            found.extend(page.items)
            cursor = page.next_cursor
            if cursor is None:
                return comment.id in {item.id for item in found}

    profile.delete_after(FOR_EVER)
    await profile.notes.delete_comment(comment)
    assert not await visible()
    assert await profile.undo.undo() is UndoKind.DELETE_COMMENT
    assert await visible()
    profile.delete_after(0.01)
    await profile.notes.delete_comment(comment)
    await wait_until(lambda: CommentDeleted(comment.id, note.id) in heard)
    assert not await visible()
    assert [type(event) for event in heard] == [
        CommentHidden,
        CommentPublished,
        CommentHidden,
        CommentDeleted,
    ]
    assert (await profile.notes.note(note.id)).counts.comments == note.counts.comments


async def test_counts_of_notifications_are_told_in_the_order_of_asking(profile: Profile) -> None:
    heard = profile.hear(NotificationsChanged)
    before = await profile.notes.unread_count()
    assert before > 0
    late = profile.weather.hold_answer("unread_count")
    counting = asyncio.create_task(profile.notes.unread_count())
    await late.asked.wait()
    await profile.notes.mark_notifications_read()
    late.come.set()
    assert await counting == before
    assert [event.unread for event in heard] == [before, 0]


async def test_what_is_counted_while_all_is_marked_as_read_is_counted_again(
    profile: Profile,
) -> None:
    heard = profile.hear(NotificationsChanged)
    late = profile.weather.hold_answer("mark_notifications_read")
    marking = asyncio.create_task(profile.notes.mark_notifications_read())
    await late.asked.wait()
    await profile.notes.unread_count()
    late.come.set()
    await marking
    await wait_until(lambda: len(heard) == 3)
    assert len(profile.weather.of("unread_count")) == 2


async def test_a_count_of_another_account_is_not_told(profile: Profile) -> None:
    other = await profile.session.create("Otto", "otto", ("en",))
    late = profile.weather.hold_answer("unread_count")
    counting = asyncio.create_task(profile.notes.unread_count())
    await late.asked.wait()
    await profile.session.switch(other.id)
    heard = profile.hear(NotificationsChanged)
    late.come.set()
    await counting
    assert heard == []


async def test_what_the_network_granted_is_newer_than_what_was_asked_before(
    profile: Profile,
) -> None:
    note = await some_note(profile)
    late = profile.weather.hold_answer("note")
    reading = asyncio.create_task(profile.notes.note(note.id))
    await late.asked.wait()
    await profile.notes.like(note, True)
    await profile.notes.follow(note.author, True)
    await wait_until_sent(profile)
    late.come.set()
    read = await reading
    assert read.viewer.liked
    assert read.author.followed
    assert read.counts.likes == note.counts.likes + 1


async def test_a_comment_liked_while_others_are_read_stays_liked(profile: Profile) -> None:
    note = await some_note(profile)
    comment = (await profile.notes.comments(note.id)).items[0]
    late = profile.weather.hold_answer("comments")
    reading = asyncio.create_task(profile.notes.comments(note.id))
    await late.asked.wait()
    await profile.notes.like_comment(comment, not comment.liked)
    await wait_until_sent(profile)
    late.come.set()
    read = {one.id: one for one in (await reading).items}
    assert read[comment.id].liked is not comment.liked
