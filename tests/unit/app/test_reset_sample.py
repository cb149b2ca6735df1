"""A tester gets the sample community back as it was, and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from benchmarks._durability_side import sent
from rednote_desktop.app.cli import main
from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.paths import ProfilePaths

OWN = "A note of my own"


async def _started(root: Path) -> Container:
    container = Container(ProfilePaths(root), language="en_US")
    await container.start()
    return container


async def _first(container: Container) -> list[Note]:
    reader = container.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    return [*await reader.more()]


async def _own(container: Container) -> list[str]:
    services = container.services
    timeline = Timeline(TimelineKind.ACCOUNT, services.session.viewer.id)
    page = await services.session.client.notes(timeline)
    return [note.title for note in page.items]


async def _spoil(root: Path) -> None:
    """Change the sample, publish a note, and act as another account."""
    container = await _started(root)
    try:
        services = container.services
        found = await _first(container)
        await services.session.client.like(found[0].id, True, "like")
        container.settings.update(appearance={"theme": "dark"})
        draft = services.compose.new()
        text = TextVersion("en", OWN, from_plain(OWN))
        await services.outbox.submit_note(NewNote((text,)), draft.idempotency_key)
        await sent(container)
        again = await services.session.create("Second", "second_one", ("en",))
        await services.session.switch(again.id)
    finally:
        await container.close()


def _reset(root: Path) -> int:
    return main(["--profile", str(root), "--reset-sample"])


async def test_the_sample_is_as_at_first_and_own_things_stay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "profile"
    await _spoil(root)
    before = (root / "community.sqlite").stat().st_size
    assert _reset(root) == 0
    said = capsys.readouterr().out
    assert "put aside" in said
    (aside,) = (root / "set-aside").iterdir()
    assert str(aside) in said
    assert (aside / "community.sqlite").stat().st_size >= before
    assert not (root / "community.sqlite").exists()
    assert not list(root.glob("community.sqlite-*"))
    container = await _started(root)
    try:
        services = container.services
        assert services.session.viewer.handle == "newcomer"
        assert [account.handle for account in await services.session.accounts()] == ["newcomer"]
        assert not any(note.viewer.liked for note in await _first(container))
        assert OWN in await _own(container), "what was published is kept beside the community"
        assert container.settings.value.appearance.theme == "dark"
        assert container.mended == []
    finally:
        await container.close()


async def test_it_is_refused_while_a_window_is_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "profile"
    await (await _started(root)).close()
    lock = QLockFile(str(root / "lock"))
    assert lock.tryLock(0)
    try:
        assert _reset(root) == 1
        assert "close it first" in capsys.readouterr().err
        assert (root / "community.sqlite").exists()
    finally:
        lock.unlock()


async def test_a_damaged_community_is_put_aside_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "profile"
    root.mkdir()
    (root / "community.sqlite").write_bytes(b"no database" * 500)
    assert _reset(root) == 0
    (aside,) = (root / "set-aside").iterdir()
    assert (aside / "community.sqlite").read_bytes() == b"no database" * 500
    assert "damaged" in capsys.readouterr().err


def test_a_profile_without_a_community_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _reset(tmp_path / "none") == 0
    assert "nothing to do" in capsys.readouterr().out
    assert not (tmp_path / "none").exists()
