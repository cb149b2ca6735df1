"""Everything of one's own goes into a file and comes back on another computer."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.own_notes import media_of
from rednote_desktop.translation.exchange.report import FileRefused, Progress, Stopped
from rednote_desktop.translation.memory_shelf import Query
from tests.unit.services.test_own_notes_service import post, started


async def filled(root: Path) -> Container:
    container = await started(root)
    services = container.services
    note_id = await post(container, "Rain <b>& tea", picture=True)
    version = TextVersion("zh", "", from_plain("好喝"))
    await services.notes.comment(NewComment(note_id, (version,)))
    draft = services.compose.new()
    (own,) = [each for each in await services.own.notes() if media_of(each.content)]
    medium = await services.media.adopt(media_of(own.content)[0])
    text = replace(draft.text, title="Not yet")
    await services.compose.save(replace(draft, text=text, media=(medium,)))
    await services.word_list.add("火锅", "huǒguō", "hotpot", "我们吃火锅。")
    table = root / "cache" / "t.csv"
    table.write_text("source,target,source_language,target_language\n雨,rain,zh,en\n", "utf-8")
    await services.memory.read_file(table, Progress())
    table.unlink()
    return container


@pytest.fixture
async def archive(tmp_path: Path) -> Path:
    container = await filled(tmp_path / "first")
    try:
        assert await container.services.archive.write_file(tmp_path / "own.zip", Progress()) == 3
    finally:
        await container.close()
    return tmp_path / "own.zip"


async def test_the_file_is_activity_streams_with_its_media(archive: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
        outbox = json.loads(opened.read("outbox.json"))
    assert {
        "outbox.json",
        "drafts.json",
        "words.csv",
        "terms.csv",
        "translations.csv",
        "following_accounts.csv",
        "bookmarks.csv",
    } <= names
    assert "could-not-be-read.txt" not in names
    assert outbox["type"] == "OrderedCollection"
    assert outbox["totalItems"] == len(outbox["orderedItems"]) == 2
    notes = {item["object"].get("name", ""): item["object"] for item in outbox["orderedItems"]}
    note = notes["Rain <b>& tea"]
    assert note["type"] == "Note"
    assert "<b>" not in note["content"]
    assert "Rain &lt;b&gt;&amp; tea" in note["content"]
    assert note["attachment"][0]["url"] in names
    assert notes[""]["inReplyTo"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(archive: Path) -> None:
    assert archive.stat().st_mode & 0o777 == 0o600


async def test_it_comes_back_on_another_computer_and_once_only(
    archive: Path, tmp_path: Path
) -> None:
    container = await started(tmp_path / "second")
    try:
        services = container.services
        imported = await services.archive.read_file(archive, Progress())
        assert (imported.taken, imported.problems) == (5, ())
        assert len(await services.own.notes()) == 2
        (media,) = filter(None, [media_of(own.content) for own in await services.own.notes()])
        assert media[0].path.startswith(str(tmp_path / "second" / "own"))
        (draft,) = await services.compose.drafts()
        assert draft.text.title == "Not yet"
        assert draft.media[0].path.startswith(str(tmp_path / "second" / "media"))
        assert [word.word for word in await services.word_list.entries()] == ["火锅"]
        assert await services.memory.count(Query()) == 1
        again = await services.archive.read_file(archive, Progress())
        assert again.taken == 0
        assert find(tmp_path / "second" / "cache", "restore-") == []
    finally:
        await container.close()


async def test_what_is_here_is_not_replaced(archive: Path, tmp_path: Path) -> None:
    container = await started(tmp_path / "first")
    try:
        services = container.services
        (draft,) = await services.compose.drafts()
        await services.compose.save(replace(draft, text=replace(draft.text, title="Newer")))
        assert (await services.archive.read_file(archive, Progress())).taken == 0
        assert [each.text.title for each in await services.compose.drafts()] == ["Newer"]
    finally:
        await container.close()


async def test_stopping_writes_nothing(tmp_path: Path) -> None:
    container = await filled(tmp_path / "first")
    try:
        progress = Progress()
        progress.stop()
        with pytest.raises(Stopped):
            await container.services.archive.write_file(tmp_path / "own.zip", progress)
        assert names_in(tmp_path) == ["first"]
    finally:
        await container.close()


def find(folder: Path, part: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if part in path.name]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("*")]


def rewritten(archive: Path, **members: bytes) -> Path:
    path = archive.with_name("bad.zip")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(path, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, members.pop(name, b"") or old.read(name))
        for name, data in members.items():
            new.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "members",
    [
        {"outbox.json": b"["},
        {"outbox.json": b"[" * 100_000},
        {"drafts.json": b"{}"},
        {"drafts.json": b'[{"id": 1}]'},
        {"media/ab/" + "a" * 64 + ".jpg": b"\0" * 60_000_000},
    ],
)
async def test_what_makes_no_sense_is_refused_whole(
    archive: Path, tmp_path: Path, members: dict[str, bytes]
) -> None:
    bad = rewritten(archive, **members)
    container = await started(tmp_path / "second")
    try:
        with pytest.raises(FileRefused):
            await container.services.archive.read_file(bad, Progress())
        assert await container.services.own.notes() == ()
        assert await container.services.compose.drafts() == ()
    finally:
        await container.close()


async def test_names_that_lead_out_are_passed_over(archive: Path, tmp_path: Path) -> None:
    members = {"../../evil.txt": b"x", "media/../../evil.jpg": b"x", "/tmp/evil": b"x"}
    bad = rewritten(archive, **members)
    container = await started(tmp_path / "second")
    try:
        await container.services.archive.read_file(bad, Progress())
        assert find(tmp_path, "evil") == []
    finally:
        await container.close()


async def test_a_link_is_refused(archive: Path, tmp_path: Path) -> None:
    bad = archive.with_name("link.zip")
    with zipfile.ZipFile(bad, "w") as new:
        link = zipfile.ZipInfo("outbox.json")
        link.external_attr = 0o120777 << 16
        new.writestr(link, "/etc/passwd")
    container = await started(tmp_path / "second")
    try:
        with pytest.raises(FileRefused):
            await container.services.archive.read_file(bad, Progress())
    finally:
        await container.close()
