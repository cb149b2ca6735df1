"""What federated networks do beyond a plain community; the capabilities tell who can what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.network import Federation
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.filters import Filter, FilterAction, FilterWord
from rednote_desktop.domain.note import Timeline, TimelineKind, Visibility, timeline_of
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.domain.relationship import Report
from tests.contract.harness import Harness, key, new_comment, new_note, note_ids, picture, text

HOME = Timeline(TimelineKind.FOLLOWING)


def federation(client: SocialClient) -> Federation:
    assert client.federation is not None
    return client.federation


@pytest.mark.needs("sharing")
async def test_shared_notes_come_as_themselves(harness: Harness) -> None:
    ann, ben, cem = [await harness.client(name) for name in ("ann", "ben", "cem")]
    ben_id = (await ben.viewer()).id
    await cem.follow(ben_id, True, key())
    note = await ann.publish(new_note("pass me on"), key())
    for _ in range(2):
        shared = await federation(ben).share(note.id, True, key())
        assert (shared.id, shared.counts.shares, shared.viewer.shared) == (note.id, 1, True)
    (seen,) = (await cem.notes(HOME)).items
    assert (seen.id, seen.author.handle) == (note.id, "ann")
    assert seen.shared_by is not None
    assert seen.shared_by.id == ben_id
    assert seen.place_id != seen.id
    assert [item.kind for item in (await ann.notifications()).items] == [NotificationKind.SHARE]
    back = await federation(ben).share(note.id, False, key())
    assert (back.counts.shares, back.viewer.shared) == (0, False)
    assert await note_ids(cem, HOME) == []


@pytest.mark.needs("polls")
async def test_polls(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    ask = NewPoll(("noodles", "rice", "both"), 600)
    made = await ann.publish(NewNote((text("What do we eat?"),), poll=ask), key())
    assert made.poll is not None
    assert [option.title for option in made.poll.options] == ["noodles", "rice", "both"]
    assert not made.poll.ended
    assert made.poll.ends_at is not None
    used = key()
    for _ in range(2):
        answered = await federation(ben).vote(made.poll.id, (1,), used)
        assert (answered.votes, answered.voted, answered.own_votes) == (1, True, (1,))
        assert answered.options[1].votes == 1
    with pytest.raises(Rejected):
        await ann.publish(NewNote((text("x"),), (picture(tmp_path),), poll=ask), key())
    with pytest.raises(NotFound):
        await federation(ben).vote("nonsense", (0,), key())


@pytest.mark.needs("content_warnings")
async def test_warnings_and_covered_media(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = new_note("the end of the film", media=(picture(tmp_path, alt="终场"),))
    made = await ann.publish(replace(note, warning="剧透 spoilers", sensitive=True), key())
    seen = await ben.note(made.id)
    assert (seen.warning, seen.sensitive) == ("剧透 spoilers", True)
    assert [item.alt for item in seen.media] == ["终场"]
    answer = await ben.comment(new_comment(made.id, "no way"), key())
    assert answer.warning == "剧透 spoilers"


@pytest.mark.needs("editing")
async def test_edits_leave_a_history(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    made = await ann.publish(new_note("one <b> & two", media=(picture(tmp_path),)), key())
    source = await federation(ann).source(made.id)
    assert source.text == "one <b> & two"
    assert [item.kept_id for item in source.media] == [item.id for item in made.media]
    changed = NewNote((text("three"),), source.media, warning="changed")
    edited = await federation(ann).edit(made.id, changed, key())
    assert (edited.id, edited.original.plain_body) == (made.id, "three")
    seen = await ben.note(made.id)
    assert seen.edited_at is not None
    assert seen.warning == "changed"
    assert [item.id for item in seen.media] == [item.id for item in made.media]
    history = await federation(ben).history(made.id)
    assert [edit.version.plain_body for edit in history] == ["one <b> & two", "three"]
    with pytest.raises((Rejected, NotFound)):
        await federation(ben).edit(made.id, changed, key())


@pytest.mark.needs("editing")
async def test_a_note_is_taken_back_to_be_written_anew(harness: Harness, tmp_path: Path) -> None:
    ann = await harness.client("ann")
    made = await ann.publish(new_note("almost", media=(picture(tmp_path, alt="a cup"),)), key())
    source = await federation(ann).redraft(made.id, key())
    assert (source.text, [item.alt for item in source.media]) == ("almost", ["a cup"])
    with pytest.raises(NotFound):
        await ann.note(made.id)


@pytest.mark.needs("scheduling")
async def test_notes_for_later(harness: Harness) -> None:
    ann = await harness.client("ann")
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    held = await federation(ann).schedule(replace(new_note("good morning"), publish_at=at), key())
    assert held.publish_at == at
    (seen,) = await federation(ann).scheduled()
    assert (seen.id, seen.publish_at, seen.text) == (held.id, at, "good morning")
    await federation(ann).cancel_scheduled(held.id, key())
    await federation(ann).cancel_scheduled(held.id, key())
    assert await federation(ann).scheduled() == ()
    with pytest.raises(Rejected):
        await federation(ann).schedule(replace(new_note("too late"), publish_at=None), key())


@pytest.mark.needs("quotes")
async def test_quotes(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("quote me"), key())
    made = await ben.publish(replace(new_note("listen"), quote_of=note.id), key())
    for seen in (made, await ann.note(made.id)):
        assert seen.quote is not None
        assert seen.quote.note is not None
        assert (seen.quote.note.id, seen.original.plain_body) == (note.id, "listen")


@pytest.mark.needs("sharing")
async def test_answers_are_notes_too(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("first", visibility=Visibility.UNLISTED), key())
    answer = await ben.publish(replace(new_note("second"), reply_to=note.id), key())
    assert answer.reply_to is not None
    assert (answer.reply_to.note_id, answer.reply_to.account_id) == (note.id, note.author.id)
    third = await ann.comment(new_comment(note.id, "third", answer.id), key())
    above = await federation(ben).ancestors(third.id)
    assert [item.id for item in above] == [note.id, answer.id]
    assert (await ben.note(third.id)).visibility == Visibility.PUBLIC
    quiet = await ben.comment(new_comment(note.id, "quiet"), key())
    assert (await ben.note(quiet.id)).visibility == Visibility.UNLISTED
    (told, *_) = (await ann.notifications()).items
    assert (told.kind, told.note_id, told.excerpt) == (
        NotificationKind.REPLY,
        quiet.id,
        "quiet",
    )
    answers = (await ann.notifications(kinds=(NotificationKind.REPLY,))).items
    assert quiet.id in [item.note_id for item in answers]
    assert (await ann.notifications(kinds=(NotificationKind.POLL,))).items == ()


@pytest.mark.needs("sharing")
async def test_a_long_note_becomes_a_thread(harness: Harness) -> None:
    ann = await harness.client("ann")
    can = ann.capabilities
    words = "All of this is too long for one post. " * (can.max_note_characters // 20)
    long = NewNote((text(words, "Long"), text("这也太长了。" * 60, language="zh")))
    with pytest.raises(Rejected) as refused:
        await ann.publish(long, key())
    assert refused.value.field == "body"
    again = key()
    first = await ann.publish(replace(long, threaded=True), again)
    assert (await ann.publish(replace(long, threaded=True), again)).id == first.id
    own = Timeline(TimelineKind.ACCOUNT_REPLIES, first.author.id)
    posts = [await ann.note(one) for one in (await note_ids(ann, own))[::-1]]
    assert posts[0].id == first.id
    assert len(posts) > 2
    for before, after in pairwise(posts):
        assert after.reply_to is not None
        assert after.reply_to.note_id == before.id
    assert posts[-1].language == "zh"


@pytest.mark.needs("moderation")
async def test_people_are_kept_away(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    ben_id = (await ben.viewer()).id
    note = await ben.publish(new_note("rude"), key())
    plain = await federation(ann).relationship(ben_id)
    assert (plain.account_id, plain.muting, plain.blocking) == (ben_id, False, False)
    for _ in range(2):
        assert (await federation(ann).mute(ben_id, True, key())).muting
        assert (await federation(ann).block(ben_id, True, key())).blocking
    assert not (await federation(ann).mute(ben_id, False, key())).muting
    assert not (await federation(ann).block(ben_id, False, key())).blocking
    await federation(ann).report(Report(ben_id, (note.id,), "not nice"), key())
    with pytest.raises(NotFound):
        await federation(ann).mute("nonsense", True, key())


@pytest.mark.needs("filters")
async def test_filters(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    new = Filter("", "Films", (FilterWord("spoiler"), FilterWord("ending")), ("public", "home"))
    made = await federation(ann).save_filter(new, key())
    assert (made.title, {word.text for word in made.words}) == ("Films", {"spoiler", "ending"})
    await ben.publish(new_note("a spoiler for you"), key())
    (seen,) = (await ann.notes(Timeline(TimelineKind.LOCAL))).items
    assert [(match.title, match.action) for match in seen.filtered] == [
        ("Films", FilterAction.WARN)
    ]
    kept = tuple(replace(word, text="the end") for word in made.words if word.text == "ending")
    words = (*kept, FilterWord("结局", whole_word=False))
    changed = await federation(ann).save_filter(replace(made, title="End", words=words), key())
    assert (changed.id, changed.title) == (made.id, "End")
    assert {word.text for word in changed.words} == {"the end", "结局"}
    assert [item.id for item in await federation(ann).filters()] == [made.id]
    await federation(ann).delete_filter(made.id, key())
    await federation(ann).delete_filter(made.id, key())
    assert await federation(ann).filters() == ()


@pytest.mark.needs("followed_topics")
async def test_followed_topics_are_channels(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ben.publish(new_note("look #quetzals"), key())
    await federation(ann).follow_topic("#quetzals", True, key())
    assert [topic.name for topic in await federation(ann).followed_topics()] == ["quetzals"]
    channels = await ann.channels()
    assert [channel.id for channel in channels][:3] == ["for_you", "local", "federated"]
    channel = next(item for item in channels if item.name == "#quetzals")
    assert await note_ids(ann, timeline_of(channel.id)) == [note.id]
    await federation(ann).follow_topic("quetzals", False, key())
    assert await federation(ann).followed_topics() == ()


@pytest.mark.needs("sharing")
async def test_public_timelines_and_profiles(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    shown = await ann.publish(new_note("seen", media=(picture(tmp_path),)), key())
    quiet = await ann.publish(new_note("quiet", visibility=Visibility.UNLISTED), key())
    answer = await ann.comment(new_comment(shown.id, "an answer"), key())
    ann_id = (await ann.viewer()).id
    assert quiet.id not in await note_ids(ben, Timeline(TimelineKind.LOCAL))
    assert shown.id in await note_ids(ben, Timeline(TimelineKind.FEDERATED))
    lists = {
        TimelineKind.ACCOUNT: [quiet.id, shown.id],
        TimelineKind.ACCOUNT_MEDIA: [shown.id],
        TimelineKind.ACCOUNT_REPLIES: [answer.id, quiet.id, shown.id],
    }
    for kind, ids in lists.items():
        assert await note_ids(ben, Timeline(kind, ann_id)) == ids
    (bookmarks,) = await ben.collections()
    kept = await ben.collect(shown.id, bookmarks.id, True, key())
    assert kept.viewer.collected
    assert await note_ids(ben, Timeline(TimelineKind.COLLECTION, bookmarks.id)) == [shown.id]
    assert await ben.collections_with(shown.id) == {bookmarks.id}


@pytest.mark.needs("sharing")
async def test_newer_pages(harness: Harness) -> None:
    ann = await harness.client("ann")
    local = Timeline(TimelineKind.LOCAL)
    for number in range(4):
        await ann.publish(new_note(f"old {number}"), key())
    page = await ann.notes(local, limit=2)
    late = [(await ann.publish(new_note(f"late {number}"), key())).id for number in range(5)]
    found: list[str] = []
    cursor = page.previous_cursor
    while cursor is not None and len(found) < 5:
        newer = await ann.notes(local, cursor, 2)
        found += [note.id for note in newer.items[::-1]]
        cursor = newer.previous_cursor
    assert found == late
