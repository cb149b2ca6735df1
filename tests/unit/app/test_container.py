"""The whole of the services over one profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.app.container import Container
from rednote_desktop.domain.errors import NewerProfile
from rednote_desktop.storage.paths import ProfilePaths


async def _started(paths: ProfilePaths) -> Container:
    container = Container(paths)
    await container.start()
    return container


async def test_a_fresh_profile_has_somebody_signed_in_and_the_sample(tmp_path: Path) -> None:
    container = await _started(ProfilePaths(tmp_path / "profile"))
    try:
        assert container.services.session.viewer.handle == "newcomer"
        topics = await container.services.feed.topics(limit=200)
        assert len(topics) > 50
        assert container.set_aside == []
    finally:
        await container.close()
        await container.close()


async def test_what_was_chosen_and_drafted_is_there_again(tmp_path: Path) -> None:
    from dataclasses import replace

    paths = ProfilePaths(tmp_path / "profile")
    container = await _started(paths)
    container.settings.update(appearance={"theme": "dark"})
    compose = container.services.compose
    draft = compose.new()
    await compose.save(replace(draft, text=replace(draft.text, title="Kept")))
    await container.close()
    again = await _started(paths)
    try:
        assert again.settings.value.appearance.theme == "dark"
        titles = [kept.text.title for kept in await again.services.compose.drafts()]
        assert titles == ["Kept"]
    finally:
        await again.close()


@pytest.mark.parametrize("name", ["community.sqlite", "profile.sqlite", "settings.json"])
async def test_a_damaged_file_is_set_aside_and_work_goes_on(tmp_path: Path, name: str) -> None:
    paths = ProfilePaths(tmp_path / "profile")
    await (await _started(paths)).close()
    damaged = paths.root / name
    for companion in paths.root.glob(f"{name}-*"):
        companion.unlink()
    damaged.write_bytes(b"\x00not what it was\xff" * 500)
    container = await _started(paths)
    try:
        assert container.services.session.viewer.handle == "newcomer"
        assert [path.name.startswith(name) for path in container.set_aside] == [True]
        assert container.set_aside[0].read_bytes().startswith(b"\x00not what it was")
    finally:
        await container.close()


async def test_a_newer_profile_is_refused(tmp_path: Path) -> None:
    import sqlite3

    paths = ProfilePaths(tmp_path / "profile")
    paths.create()
    with sqlite3.connect(paths.database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    container = Container(paths)
    try:
        with pytest.raises(NewerProfile):
            await container.start()
    finally:
        await container.close()
