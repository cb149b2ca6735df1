"""The reader's accounts and what they did with the sample come over from a damaged community."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.storage.damaged import set_database_aside
from rednote_desktop.storage.salvage import Salvaged

PAGE = 4096
FEED = Timeline(TimelineKind.FOR_YOU)


@dataclass(frozen=True)
class Lived:
    """A community somebody used: the ids of what was liked, collected, followed and joined."""

    file: Path
    liked: str
    collected: str
    followed: str
    second: str


def _community(folder: Path, resources: Path, told: list[Salvaged] | None = None) -> LocalCommunity:
    return LocalCommunity(
        folder / "community.sqlite",
        folder / "media",
        resources / "sample",
        on_salvaged=(told if told is not None else []).append,
    )


@pytest.fixture
async def lived(tmp_path: Path, resources: Path) -> Lived:
    folder = tmp_path / "lived"
    community = _community(folder, resources)
    await community.open()
    (first,) = await community.owned_accounts()
    client = community.client(first.id)
    await client.edit_profile(ProfileEdit("Ada", "I read.", languages=("en", "zh")), "k1")
    second = await community.create_account("Second", "second_me", ("zh",))
    page = await client.notes(FEED, limit=20)
    liked, collected, other = page.items[0], page.items[1], page.items[2].author
    await client.like(liked.id, True, "k2")
    made = await client.create_collection("Noodles", "k3")
    await client.collect(collected.id, made.id, True, "k4")
    await client.follow(other.id, True, "k5")
    version = TextVersion("en", "", from_plain("Hello there"))
    await client.conversations.send(NewMessage((version,), account_ids=(other.id,)), "k6")
    await client.publish(NewNote((TextVersion("en", "Mine", from_plain("own")),)), "k7")
    await client.like((await client.notes(_own(first.id))).items[0].id, True, "k8")
    community.close()
    return Lived(folder / "community.sqlite", liked.id, collected.id, other.id, second.id)


def _own(account_id: str) -> Timeline:
    return Timeline(TimelineKind.ACCOUNT, account_id)


def _damaged(lived: Lived, page: int) -> bytes:
    data = bytearray(lived.file.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    return bytes(data)


def _set_aside(folder: Path, data: bytes) -> None:
    folder.mkdir()
    path = folder / "community.sqlite"
    path.write_bytes(data)
    set_database_aside(path)


async def _reopened(
    folder: Path, resources: Path, data: bytes
) -> tuple[LocalCommunity, list[Salvaged]]:
    _set_aside(folder, data)
    told: list[Salvaged] = []
    community = _community(folder, resources, told)
    assert await community.open()
    return community, told


def _root(file: Path, name: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(connection.execute(query, (name,)).fetchone()[0])


@pytest.mark.parametrize("which", ["notes", "note_versions"])
async def test_what_the_reader_did_is_there_again(
    lived: Lived, tmp_path: Path, resources: Path, which: str
) -> None:
    data = _damaged(lived, _root(lived.file, which))
    community, told = await _reopened(tmp_path / "again", resources, data)
    try:
        first, second = await community.owned_accounts()
        assert (first.name, first.handle, second.id) == ("Ada", "newcomer", lived.second)
        client = community.client(first.id)
        viewer = await client.viewer()
        assert viewer.languages == ("en", "zh")
        assert viewer.note_count == 0  # its notes come from their journal
        assert (await client.note(lived.liked)).viewer.liked
        note = await client.note(lived.collected)
        assert note.viewer.collected
        (collection,) = await client.collections()
        assert (collection.name, collection.note_count) == ("Noodles", 1)
        assert (await client.account(lived.followed)).followed
        following = await client.following(first.id)
        assert viewer.following_count == len(following.items) > 0
        talks = await client.conversations.conversations()
        bodies = {plain(talk.last.body) for talk in talks.items if talk.last is not None}
        assert "Hello there" in bodies
        assert (await client.notes(FEED, limit=20)).items
        found = await client.notes(Timeline(TimelineKind.SEARCH, "dumplings"))
        assert found.items
        await community.check()
        assert len(told) == 1
        assert told[0].saved["accounts"] == 2
        assert told[0].saved["collections"] == 1
        lost = {name: number for name, number in told[0].lost.items() if number}
        assert lost == {"likes": 1}  # of a note of one's own, which has another id now
    finally:
        community.close()


async def test_accounts_are_found_where_the_list_of_tables_is_gone(
    lived: Lived, tmp_path: Path, resources: Path
) -> None:
    """What is numbers alone could be any table's, and stays behind."""
    community, told = await _reopened(tmp_path / "again", resources, _damaged(lived, 1))
    try:
        first, second = await community.owned_accounts()
        assert (first.name, second.id) == ("Ada", lived.second)
        (collection,) = await community.client(first.id).collections()
        assert (collection.name, collection.note_count) == ("Noodles", 0)
        assert told[0].saved["likes"] == told[0].saved["follows"] == 0
        await community.check()
    finally:
        community.close()


async def test_nothing_readable_is_a_first_start(
    lived: Lived, tmp_path: Path, resources: Path
) -> None:
    size = lived.file.stat().st_size
    community, told = await _reopened(tmp_path / "again", resources, b"\x00\xff" * (size // 2))
    try:
        (first,) = await community.owned_accounts()
        assert (first.name, first.handle) == ("Newcomer", "newcomer")
        assert (await community.client(first.id).viewer()).following_count > 0
        assert told == []
    finally:
        community.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE accounts SET avatar = 'media:../../../etc/passwd' WHERE owned = 1",
        "UPDATE accounts SET avatar = 'file:///etc/passwd' WHERE owned = 1",
        "UPDATE accounts SET handle = 'a b', handle_key = 'a b' WHERE handle = 'newcomer'",
        "UPDATE accounts SET languages = '[1]' WHERE owned = 1",
        "UPDATE accounts SET languages = 'no' WHERE owned = 1",
        "UPDATE accounts SET id = 7 - 1000 WHERE owned = 1 AND handle = 'newcomer'",
    ],
)
async def test_accounts_that_are_none_stay_behind(
    lived: Lived, tmp_path: Path, resources: Path, change: str
) -> None:
    changed = tmp_path / "changed.sqlite"
    shutil.copy(lived.file, changed)
    with closing(sqlite3.connect(changed, isolation_level=None)) as connection:
        connection.execute(change)
    community, _ = await _reopened(tmp_path / "again", resources, changed.read_bytes())
    try:
        accounts = await community.owned_accounts()
        assert "Ada" not in {account.name for account in accounts}
        for account in accounts:
            assert "passwd" not in account.avatar_url
            await community.client(account.id).viewer()
        await community.check()
    finally:
        community.close()
