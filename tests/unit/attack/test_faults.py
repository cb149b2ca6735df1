"""No room, no right to write, a clock that jumps, two programs at once: nothing is lost."""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from rednote_desktop.app.container import Container
from rednote_desktop.app.profile_schema import PROFILE_MIGRATIONS
from rednote_desktop.domain.draft import Draft, DraftText
from rednote_desktop.domain.errors import Full, MediaUnreadable, StorageError
from rednote_desktop.services.attempts import WallClock
from rednote_desktop.services.compose import PostIn
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import DraftStore
from rednote_desktop.storage.outbox import OutboxKind, OutboxStore
from rednote_desktop.storage.paths import ProfilePaths
from tests.support import until_so

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 40 MB of its own, where this machine lets one be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except OSError:
        pytest.skip("nothing can be mounted here")
    if done.returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


async def _save(container: Container, title: str) -> None:
    compose = container.services.compose
    draft = compose.new()
    await compose.save(replace(draft, text=replace(draft.text, title=title, body="x" * 20_000)))


async def _titles(container: Container) -> set[str]:
    return {draft.text.title for draft in await container.services.compose.drafts()}


def _fill(folder: Path) -> Path:
    path = folder / "everything-else"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return path


async def test_a_full_disk_is_told_and_what_was_kept_stays(small_disk: Path) -> None:
    container = Container(ProfilePaths(small_disk / "profile"), language="en_US")
    await container.start()
    try:
        await _save(container, "Kept before")
        filler = await asyncio.to_thread(_fill, small_disk)
        refused = 0
        for number in range(40):
            try:
                await _save(container, f"Kept {number}")
            except Full:
                refused += 1
        assert refused > 20
        kept = await _titles(container)
        assert "Kept before" in kept
        assert len(kept) == 41 - refused
        filler.unlink()
        await _save(container, "Kept after")
        assert await _titles(container) == kept | {"Kept after"}
    finally:
        await container.close()
    again = Container(ProfilePaths(small_disk / "profile"), language="en_US")
    await again.start()
    try:
        assert await _titles(again) == kept | {"Kept after"}
        assert again.mended == []
    finally:
        await again.close()


async def test_a_database_that_may_not_grow_is_told_and_keeps_what_it_has(tmp_path: Path) -> None:
    """The same without a disk of its own: SQLite is allowed no more pages."""
    container = Container(ProfilePaths(tmp_path / "profile"), language="en_US")
    await container.start()
    try:
        await _save(container, "Kept before")
        await _allow_pages(container, 0)
        refused = 0
        for number in range(30):
            try:
                await _save(container, f"Kept {number}")
            except Full:
                refused += 1
        kept = await _titles(container)
        assert refused > 10
        assert "Kept before" in kept
        assert len(kept) == 31 - refused
        await _allow_pages(container, 1_000_000)
        await _save(container, "Kept after")
        assert await _titles(container) == kept | {"Kept after"}
        assert container.mended == []
    finally:
        await container.close()


async def _allow_pages(container: Container, more: int) -> None:
    def allow(connection: sqlite3.Connection) -> None:
        (now,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {now + more}").fetchone()

    await container._database.write(allow)


@contextmanager
def _largest_file(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond ``size`` bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_files_that_may_not_grow_lose_nothing(tmp_path: Path) -> None:
    """The same for every file of the profile, the journals and pictures among them."""
    paths = ProfilePaths(tmp_path / "profile")
    container = Container(paths, language="en_US")
    await container.start()
    try:
        await _save(container, "Kept before")
        refused = 0
        with _largest_file(64 << 10):
            for number in range(30):
                try:
                    await _save(container, f"Kept {number}")
                except StorageError:
                    refused += 1
            with pytest.raises((StorageError, MediaUnreadable)):
                await container.services.media.import_picture(_picture())
            for number in range(30):
                container.settings.update(appearance={"text_scale": 100 + number})
        assert refused > 20
        kept = await _titles(container)
        assert "Kept before" in kept
        assert len(kept) == 31 - refused
        await _save(container, "Kept after")
        container.settings.update(appearance={"text_scale": 120})
        await container.services.media.import_picture(_picture())
    finally:
        await container.close()
    again = Container(paths, language="en_US")
    await again.start()
    try:
        assert await _titles(again) == kept | {"Kept after"}
        assert again.settings.value.appearance.text_scale == 120
        assert again.mended == []
    finally:
        await again.close()


def _picture() -> bytes:
    """Return a picture that stays large whatever it is packed with: noise."""
    from PIL import Image

    file = BytesIO()
    Image.frombytes("RGB", (400, 400), random.Random(1).randbytes(480_000)).save(file, "PNG")
    return file.getvalue()


def _start(profile: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rednote_desktop", "--profile", str(profile)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_profile_that_may_not_be_written_is_refused_in_a_sentence(small_disk: Path) -> None:
    profile = small_disk / "profile"
    asyncio.run(_made(profile))
    before = {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()}
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = _start(profile)
    assert done.returncode == 1
    assert "cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in profile.rglob("*") if path.is_file()} == before


def test_a_profile_that_cannot_be_made_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """Where a file is in the way, which no rights of whoever runs the tests can help."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("mine", encoding="utf-8")
    done = _start(in_the_way / "profile")
    assert done.returncode == 1
    assert "cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
    assert in_the_way.read_text(encoding="utf-8") == "mine"


async def _made(profile: Path) -> None:
    container = Container(ProfilePaths(profile), language="en_US")
    await container.start()
    await container.close()


async def test_two_programs_write_to_one_profile_at_once(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "profile")
    both = [Container(paths, language="en_US") for _ in range(2)]
    for container in both:
        await container.start()
    try:
        await asyncio.gather(
            *(
                _save(container, f"{name} {number}")
                for container, name in zip(both, "ab", strict=True)
                for number in range(15)
            )
        )
        wanted = {f"{name} {number}" for name in "ab" for number in range(15)}
        for container in both:
            assert await _titles(container) == wanted
    finally:
        for container in both:
            await container.close()


def test_a_clock_that_is_put_back_is_noticed() -> None:
    wall, steady = [1_000_000.0], [50.0]
    clock = WallClock(lambda: wall[0], lambda: steady[0])
    for by_wall, by_steady, back in (
        (10.0, 10.0, 0.0),
        (-3600.0, 5.0, 3605.0),
        (5.0, 5.0, 0.0),
        (86_400.0, 5.0, 0.0),
        (4.0, 5.0, 0.0),
    ):
        wall[0] += by_wall
        steady[0] += by_steady
        assert clock.put_back() == back


async def test_what_waits_to_be_sent_does_not_wait_for_the_old_time(tmp_path: Path) -> None:
    container = Container(ProfilePaths(tmp_path / "profile"), language="en_US")
    await container.start()
    try:
        store = OutboxStore(container._database)
        await container.services.outbox.close()
        before = datetime.now(UTC) + timedelta(days=300)
        entry = await store.add(OutboxKind.NOTE, "u1", "{}", "k", "", before)
        await store.mark_waiting(entry.id, "Offline", before + timedelta(seconds=600))
        assert await store.due(datetime.now(UTC)) == ()
        await store.hasten(timedelta(days=300).total_seconds())
        next_due = await store.next_due()
        assert next_due is not None
        assert timedelta(0) < next_due - datetime.now(UTC) <= timedelta(seconds=600)
    finally:
        await container.close()


async def test_drafts_keep_their_order_when_the_clock_jumps(tmp_path: Path) -> None:
    database = Database(tmp_path / "profile.sqlite", PROFILE_MIGRATIONS)
    store = DraftStore(database)
    now = datetime.now(UTC)
    saved: tuple[Draft, ...] = ()
    try:
        for number, jump in enumerate((0, 400, -800, 0, -30_000, 30_000)):
            now += timedelta(days=jump)
            text = DraftText("en", f"Draft {number}")
            await store.save_last(
                Draft(f"d{number}", "a1", f"k{number}", text, DraftText("zh"), now)
            )
            saved = await store.list("a1")
            assert [draft.id for draft in saved] == [f"d{n}" for n in range(number, -1, -1)]
        again = replace(saved[-1], updated_at=now - timedelta(days=900))
        await store.save_last(again)
        assert (await store.list("a1"))[0] == again
    finally:
        database.close()


@pytest.mark.parametrize("days", [-300, 300])
async def test_what_is_sent_after_a_jump_arrives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    """The outbox looks at the clock; whichever way it was put, a post goes out."""
    import rednote_desktop.services.outbox as module

    shift = [timedelta()]
    monkeypatch.setattr(module, "_now", lambda: datetime.now(UTC) + shift[0])
    container = Container(ProfilePaths(tmp_path / "profile"), language="en_US")
    container.services.outbox._clock = WallClock(lambda: time.time() + shift[0].total_seconds())
    await container.start()
    try:
        for shift[0], title in ((timedelta(days=days), "Posted then"), (timedelta(), "Posted now")):
            draft = container.services.compose.new()
            draft = replace(draft, text=replace(draft.text, title=title))
            saved = await container.services.compose.save(draft)
            await container.services.compose.post(saved, PostIn.FIRST)

        async def sent() -> bool:
            return not await container.services.outbox.entries()

        await until_so(sent)
        own = {note.content.versions[0].title for note in await container.services.own.notes()}
        assert own == {"Posted then", "Posted now"}
    finally:
        await container.close()


async def test_notes_keep_their_order_when_the_clock_jumps(tmp_path: Path) -> None:
    from rednote_desktop.api.local.community import LocalCommunity
    from rednote_desktop.domain.draft import NewNote
    from rednote_desktop.domain.note import Timeline, TimelineKind
    from rednote_desktop.domain.text import TextVersion
    from rednote_desktop.storage.paths import resources_dir

    now = [1_800_000_000_000_000]
    community = LocalCommunity(
        tmp_path / "c.sqlite", tmp_path / "media", resources_dir() / "sample", now=lambda: now[0]
    )
    try:
        await community.open()
        client = community.client((await community.owned_accounts())[0].id)
        titles = []
        for number, jump in enumerate((0, 10**15, -(10**15) - 5, 0, -(10**12))):
            now[0] += jump
            note = NewNote((TextVersion("en", f"Note {number}", ()),))
            await client.publish(note, f"k{number}")
            titles.append(f"Note {number}")
        page = await client.notes(Timeline(TimelineKind.SEARCH, "Note"), limit=5)
        assert [note.title for note in page.items] == titles[::-1]
    finally:
        community.close()
