"""The whole of the services over one profile."""

from __future__ import annotations

import subprocess
import sys
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
        assert container.mended == []
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
        assert [Path(each.path).name.startswith(name) for each in container.mended] == [True]
        aside = next(paths.root.glob(f"{name}.damaged-*"))
        assert aside.read_bytes().startswith(b"\x00not what it was")
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


def test_a_start_without_networks_loads_nothing_that_talks_to_them(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys; from pathlib import Path;"
        "from rednote_desktop.app.container import Container;"
        "from rednote_desktop.storage.paths import ProfilePaths\n"
        "async def main():\n"
        "    container = Container(ProfilePaths(Path(sys.argv[1])))\n"
        "    await container.start()\n"
        "    print(sorted({'httpx', 'hishel', 'keyring', 'rednote_desktop.api.http',"
        " 'rednote_desktop.api.mastodon'} & set(sys.modules)))\n"
        "    await container.close()\n"
        "asyncio.run(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "profile")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


async def test_what_was_written_is_there_again_after_damage_that_shows_while_running(
    tmp_path: Path,
) -> None:
    from dataclasses import replace

    from rednote_desktop.app.damage import DamageMended
    from rednote_desktop.domain.errors import Corrupt

    paths = ProfilePaths(tmp_path / "profile")
    container = await _started(paths)
    compose = container.services.compose
    for number in range(5):
        draft = compose.new()
        await compose.save(replace(draft, text=replace(draft.text, title=f"Kept {number}")))
    await container.services.word_list.add("火锅", "huǒguō", "hotpot")
    await container.close()
    again = await _started(paths)
    try:
        told: list[DamageMended] = []
        again.services.events.subscribe(DamageMended, told.append)
        _garble_index(paths.database, "drafts_by_account")
        with pytest.raises(Corrupt):
            await again.services.compose.drafts()
        titles = {kept.text.title for kept in await again.services.compose.drafts()}
        assert titles == {f"Kept {number}" for number in range(5)}
        assert await again.services.word_list.has("火锅")
        assert [(each.saved, each.lost) for each in told] == [(6, 0)]
        assert again.mended == told
        assert Path(told[0].path) in paths.root.iterdir()
    finally:
        await again.close()


def _garble_index(path: Path, name: str) -> None:
    """Write over the root of an index's tree in a file that is in use."""
    import sqlite3

    with sqlite3.connect(path) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
