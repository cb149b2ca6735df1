from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.errors import (
    AuthRequired,
    Corrupt,
    Full,
    NewerProfile,
    NotFound,
    Rejected,
    StorageError,
)
from rednote_desktop.domain.language import base
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.storage.files import MediaFiles
from tests.contract.harness import key, new_note, picture

FOR_YOU = Timeline(TimelineKind.FOR_YOU)


async def newcomer(community: LocalCommunity) -> SocialClient:
    accounts = await community.owned_accounts()
    return community.client(accounts[0].id)


async def all_notes(client: SocialClient, timeline: Timeline = FOR_YOU) -> list[Note]:
    found: list[Note] = []
    cursor: str | None = None
    while True:
        page = await client.notes(timeline, cursor, 100)
        found += page.items
        cursor = page.next_cursor
        if cursor is None:
            return found


def exists(url: str) -> bool:
    return Path(url2pathname(urlparse(url).path)).is_file()


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.rglob("*") if item.is_file())


async def test_first_start(community: LocalCommunity) -> None:
    (account,) = await community.owned_accounts()
    assert (account.handle, account.name, account.languages) == (
        "newcomer",
        "Newcomer",
        ("en", "zh"),
    )
    assert (account.following_count, account.follower_count) == (6, 5)
    client = community.client(account.id)
    followed = (await client.following(account.id)).items
    assert all(person.followed and not person.follows_viewer for person in followed)
    assert {base(person.languages[0]) for person in followed} >= {"zh", "en"}
    told = (await client.notifications()).items
    assert [item.kind for item in told] == [NotificationKind.FOLLOW] * 5
    assert await client.unread_count() == 5
    following = await all_notes(client, Timeline(TimelineKind.FOLLOWING))
    assert {note.author.id for note in following} == {person.id for person in followed}
    times = [note.created_at for note in following]
    assert times == sorted(times, reverse=True)


async def test_the_sample_is_whole(community: LocalCommunity, resources: Path) -> None:
    client = await newcomer(community)
    notes = {note.id: note for note in await all_notes(client)}
    lines = (resources / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    comments = (resources / "sample" / "comments.jsonl").read_text("utf-8").splitlines()
    written = Counter(json.loads(line)["note"] for line in comments)
    assert len(notes) == len(lines) >= 150
    assert written.total() >= 600
    now = datetime.now(UTC)
    for line in lines:
        record = json.loads(line)
        note = notes[f"n{int(record['id'][1:])}"]
        assert note.title == record["title"]
        assert note.original.plain_body == record["body"]
        assert note.counts.likes == record["likes"]
        assert note.counts.comments == written[record["id"]]
        assert note.author.avatar_url
        assert set(record["topics"]) <= set(note.topics)
        assert len(note.products) == len(record["products"])
        age = now - note.created_at - timedelta(minutes=record["created_minutes_ago"])
        assert timedelta(0) <= age < timedelta(minutes=1)
        assert note.media
        for medium in note.media:
            assert medium.kind == MediaKind.CARD or exists(medium.url)
            assert not medium.preview_url or exists(medium.preview_url)
            assert medium.card is None or medium.card.text


async def test_first_screens_are_mixed(community: LocalCommunity) -> None:
    first = (await (await newcomer(community)).notes(FOR_YOU, limit=30)).items
    for place in range(len(first) - 5):
        near = first[place : place + 6]
        assert len({note.author.id for note in near}) == 6
        assert len({base(note.language) for note in near}) >= 2
        assert len({note.media[0].url for note in near if note.media[0].url}) >= 3
    looks = [note.media[0].url for note in first if note.media[0].url]
    assert max(Counter(looks).values()) == 1
    assert first[0].media[0].kind != MediaKind.CARD


async def test_comments_of_the_sample(community: LocalCommunity) -> None:
    client = await newcomer(community)
    note = await client.note("n1")
    tops = (await client.comments(note.id, limit=200)).items
    likes = [comment.likes for comment in tops]
    assert likes == sorted(likes, reverse=True)
    below = 0
    for top in tops:
        replies = (await client.replies(top.id, limit=200)).items
        assert len(replies) == top.reply_count
        known = {top.id}
        for reply in replies:
            assert reply.parent_id in known
            known.add(reply.id)
        below += len(replies)
    assert len(tops) + below == note.counts.comments


async def test_handles_in_han_characters_are_recognised(community: LocalCommunity) -> None:
    client = await newcomer(community)
    note = await client.publish(new_note("你好@冰溜子在哈尔滨看这里"), key())
    assert [span.text for span in note.body] == ["你好", "@冰溜子在哈尔滨", "看这里"]


async def test_a_second_start_changes_nothing(
    community: LocalCommunity, tmp_path: Path, resources: Path
) -> None:
    client = await newcomer(community)
    await client.like("n1", True, key())
    before = await all_notes(client)
    community.close()
    again = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await again.open(("pt",))
    assert await all_notes(await newcomer(again)) == before
    again.close()


async def test_the_program_may_move(
    community: LocalCommunity, tmp_path: Path, resources: Path
) -> None:
    client = await newcomer(community)
    own = await client.publish(new_note("mine", media=(picture(tmp_path),)), key())
    community.close()
    moved = tmp_path / "moved"
    shutil.copytree(resources / "sample" / "covers", moved / "sample" / "covers")
    shutil.copytree(tmp_path / "media", moved / "media")
    shutil.copy(tmp_path / "community.sqlite", moved)
    again = LocalCommunity(moved / "community.sqlite", moved / "media", moved / "sample")
    client = await newcomer(again)
    for note_id in (own.id, "n1"):
        url = (await client.note(note_id)).media[0].url
        assert url.startswith(moved.as_uri())
        assert exists(url)
    again.close()


async def test_counts_agree_with_rows(community: LocalCommunity, tmp_path: Path) -> None:
    client = await newcomer(community)
    note = await client.publish(new_note("mine"), key())
    await client.like(note.id, True, key())
    await client.delete_note(note.id, key())
    community.close()
    connection = sqlite3.connect(tmp_path / "community.sqlite")
    for query in (
        "SELECT id FROM notes n WHERE comments <>"
        " (SELECT count(*) FROM comments WHERE note = n.id)",
        "SELECT id FROM accounts a WHERE follower_count <>"
        " (SELECT count(*) FROM follows WHERE target = a.id)",
        "SELECT id FROM accounts a WHERE note_count <>"
        " (SELECT count(*) FROM notes WHERE author = a.id)",
        "SELECT id FROM accounts a WHERE liked_count <>"
        " (SELECT coalesce(sum(likes), 0) FROM notes WHERE author = a.id)",
        "SELECT id FROM topics t WHERE note_count <>"
        " (SELECT count(*) FROM note_topics WHERE topic = t.id)",
        "SELECT id FROM comments c WHERE parent IS NULL AND replies <>"
        " (SELECT count(*) - 1 FROM comments WHERE thread = c.id)",
        "PRAGMA foreign_key_check",
    ):
        assert connection.execute(query).fetchall() == [], query
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


async def test_media_go_with_their_note(community: LocalCommunity, tmp_path: Path) -> None:
    client = await newcomer(community)
    media = picture(tmp_path)
    again = key()
    first = await client.publish(new_note("one", media=(media,)), again)
    await client.publish(new_note("one", media=(media,)), again)
    second = await client.publish(new_note("two", media=(media,)), key())
    assert len(names(tmp_path / "media")) == 1
    await client.delete_note(first.id, key())
    assert len(names(tmp_path / "media")) == 1
    await client.delete_note(second.id, key())
    assert names(tmp_path / "media") == []


async def test_files_that_a_kill_left_are_swept(
    community: LocalCommunity, tmp_path: Path, resources: Path
) -> None:
    client = await newcomer(community)
    await client.publish(new_note("one", media=(picture(tmp_path, "one"),)), key())
    await client.edit_profile(ProfileEdit(avatar_path=picture(tmp_path, "two").path), key())
    kept = names(tmp_path / "media")
    assert len(kept) == 2
    MediaFiles(tmp_path / "media" / "published").add_bytes(b"left", ".jpg")
    draft = MediaFiles(tmp_path / "media").add_bytes(b"of a draft", ".jpg")
    community.close()
    aside = tmp_path / "community.sqlite.damaged-1"
    aside.touch()
    for left in (3, 2):
        again = LocalCommunity(
            tmp_path / "community.sqlite", tmp_path / "media", resources / "sample"
        )
        await again.open()
        again.close()
        assert len(names(tmp_path / "media" / "published")) == left
        aside.unlink(missing_ok=True)
    assert names(tmp_path / "media") == sorted([*kept, draft.name])


@pytest.mark.parametrize(
    "handle", ["newcomer", "NewComer", "@newcomer", "x", "a b", "a-b", "12345", "x" * 31, "", "a@b"]
)
async def test_handles_that_cannot_be(community: LocalCommunity, handle: str) -> None:
    with pytest.raises(Rejected) as refused:
        await community.create_account("Someone", handle, ("en",))
    assert refused.value.field == "handle"
    assert len(await community.owned_accounts()) == 1


async def test_several_accounts(community: LocalCommunity) -> None:
    made = await community.create_account("小红", "小红2026", ("zh",))
    assert [account.handle for account in await community.owned_accounts()] == [
        "newcomer",
        "小红2026",
    ]
    client = community.client(made.id)
    assert await client.viewer() == made
    assert (await client.notes(Timeline(TimelineKind.FOLLOWING))).items == ()
    with pytest.raises(Rejected):
        await community.create_account(" ", "someone", ("en",))
    with pytest.raises(Rejected):
        await community.create_account("Someone", "someone", ("not a tag",))


async def test_nobody_acts_for_a_sample_person(community: LocalCommunity) -> None:
    client = community.client("u1")
    with pytest.raises(AuthRequired):
        await client.viewer()
    with pytest.raises(AuthRequired):
        await client.like("n1", True, key())
    with pytest.raises(NotFound):
        community.client("nonsense")


async def test_a_damaged_file_is_set_aside(tmp_path: Path, resources: Path) -> None:
    path = tmp_path / "community.sqlite"
    path.write_bytes(b"damage" * 1000)
    community = LocalCommunity(path, tmp_path / "media", resources / "sample")
    with pytest.raises(Corrupt) as refused:
        await community.open()
    assert Path(refused.value.path).name in names(tmp_path)
    await community.open()
    assert len(await all_notes(await newcomer(community))) >= 150
    community.close()


async def test_a_newer_file_is_refused(community: LocalCommunity, tmp_path: Path) -> None:
    community.close()
    connection = sqlite3.connect(tmp_path / "community.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    later = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", tmp_path)
    with pytest.raises(NewerProfile):
        await later.open()
    later.close()


async def test_without_room_nothing_is_half_done(community: LocalCommunity, tmp_path: Path) -> None:
    client = await newcomer(community)
    await community._database.write(
        lambda connection: connection.execute("PRAGMA max_page_count = 1")
    )
    before = len(await all_notes(client))

    async def fill() -> None:
        for _ in range(200):
            await client.publish(new_note("字" * 1000, media=(picture(tmp_path),)), key())

    with pytest.raises(Full):
        await fill()
    after = await all_notes(client)
    assert len(after) >= before
    assert all(note.media for note in after)


async def test_a_missing_sample_is_told(tmp_path: Path) -> None:
    community = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", tmp_path / "no")
    with pytest.raises(StorageError):
        await community.open()
    assert await community.owned_accounts() == ()
    community.close()
    community.close()


async def test_installing_takes_less_than_a_second(tmp_path: Path, resources: Path) -> None:
    best = 1e9
    for number in range(3):
        community = LocalCommunity(
            tmp_path / f"{number}.sqlite", tmp_path / "media", resources / "sample"
        )
        begun = time.process_time()
        await community.open()
        best = min(best, time.process_time() - begun)
        community.close()
    assert best < 1.0
