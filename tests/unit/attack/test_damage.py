"""Databases that were cut short or have flipped bytes: set aside, and the program goes on."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rednote_desktop.app.container import Container
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.storage.paths import ProfilePaths
from tests.unit.attack.counting import counted, examples

NAMES = ("profile.sqlite", "community.sqlite")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a profile in which something was written, closed in order."""
    import asyncio

    root = tmp_path_factory.mktemp("sound") / "profile"

    async def write() -> None:
        container = Container(ProfilePaths(root), language="en_US")
        await container.start()
        compose = container.services.compose
        for number in range(30):
            draft = compose.new()
            await compose.save(replace(draft, text=replace(draft.text, title=f"Kept {number}")))
        await container.services.word_list.add("火锅", "huǒguō", "hotpot")
        await container.close()

    asyncio.run(write())
    return root


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


async def _use(paths: ProfilePaths) -> tuple[list[str], int]:
    """Start and look at everything; return what was set aside and how many drafts are there."""
    container = Container(paths, language="en_US")
    try:
        await container.start()
        services = container.services
        drafts = -1
        for _ in range(2):  # what finds the damage is refused, what comes after works
            try:
                drafts = len(await services.compose.drafts())
                await services.feed.reader(Timeline(TimelineKind.FOR_YOU)).more()
                await services.feed.topics(limit=50)
                await services.notes.unread_count()
                await services.word_list.entries()
                draft = services.compose.new()
                await services.compose.save(replace(draft, text=replace(draft.text, title="After")))
                await services.compose.delete(draft.id)
            except RedNoteError:
                continue
            break
        return [Path(each.path).name for each in container.mended], drafts
    finally:
        await container.close()


async def _works(paths: ProfilePaths) -> None:
    """Whatever was damaged and found in the last run, this one does everything."""
    container = Container(paths, language="en_US")
    try:
        await container.start()
        services = container.services
        draft = services.compose.new()
        await services.compose.save(replace(draft, text=replace(draft.text, title="Later")))
        reader = services.feed.reader(Timeline(TimelineKind.FOR_YOU))
        assert len(await reader.more()) > 10
        assert services.session.viewer.handle
    finally:
        await container.close()


@counted
@settings(
    max_examples=examples(12),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(NAMES), st.floats(0, 0.999), st.integers(1, 4096), st.binary(min_size=1))
def test_flipped_bytes_never_keep_the_program_from_starting(
    sound: Path, folder: Path, name: str, where: float, length: int, noise: bytes
) -> None:
    import asyncio

    root = folder / "profile"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(sound, root)
    path = root / name
    data = bytearray(path.read_bytes())
    start = int(where * len(data))
    for index in range(start, min(start + length, len(data))):
        data[index] ^= noise[index % len(noise)] or 0xFF
    path.write_bytes(data)
    set_aside, drafts = asyncio.run(_use(ProfilePaths(root)))
    asyncio.run(_works(ProfilePaths(root)))
    assert all(other.startswith(name) for other in set_aside)
    if name != "profile.sqlite":
        assert drafts == 30


@counted
@settings(
    max_examples=examples(6),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(NAMES), st.floats(0, 0.999))
def test_a_file_cut_short_never_keeps_the_program_from_starting(
    sound: Path, folder: Path, name: str, where: float
) -> None:
    import asyncio

    root = folder / "profile"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(sound, root)
    data = (root / name).read_bytes()
    (root / name).write_bytes(data[: int(where * len(data))])
    set_aside, drafts = asyncio.run(_use(ProfilePaths(root)))
    asyncio.run(_works(ProfilePaths(root)))
    assert all(other.startswith(name) for other in set_aside)
    if name != "profile.sqlite":
        assert drafts == 30
