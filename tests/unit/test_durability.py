"""The benchmark that kills the program finds nothing lost, and would find what is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import durability
from benchmarks._durability_audit import last_wishes
from benchmarks._durability_side import Hands, Journal, sent
from rednote_desktop.app.container import Container
from rednote_desktop.storage.paths import ProfilePaths


@pytest.mark.slow
def test_a_dozen_kills_lose_and_double_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(durability.__file__).resolve().parents[1]))
    figures = durability.measure(12, 20261128)
    assert figures["kills"] == 12
    assert figures["kills_by_kind"] == {"services": 6, "far": 2, "window": 2, "migrate": 2}
    assert figures["acknowledged_and_missing"] == 0, figures
    assert figures["there_twice"] == 0, figures
    assert figures["files_damaged"] == 0, figures


@pytest.fixture
async def worked(tmp_path: Path) -> Path:
    """Return a folder with a profile and the journal of all that was done with it."""
    container = Container(ProfilePaths(tmp_path / "profile"), language="en_US")
    await container.start()
    hands = Hands(container, Journal(tmp_path / "journal"), "1")
    await hands.look_around()
    for _ in range(8):
        await hands._write()
    await hands._comment()
    for _ in range(3):
        for switch in (hands._like, hands._like_comment, hands._collect, hands._follow):
            await switch()
    await hands._import()
    await hands._message()
    await hands._restore()
    assert await sent(container) == 0
    await container.close()
    return tmp_path


def _audit(folder: Path) -> durability.Tally:
    tally = durability.Tally()
    journal = durability._lines(folder / "journal")
    durability._audit(ProfilePaths(folder / "profile"), journal, tally)
    return tally


def _change(name: str, *statements: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        connection = sqlite3.connect(folder / "profile" / name)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    return change


async def test_nothing_is_missed_where_all_is_there(worked: Path) -> None:
    tally = _audit(worked)
    assert (tally.missing, tally.twice, tally.broken) == ([], [], [])
    assert tally.acknowledged["draft"] >= 8
    for act in ("import", "message", "restore"):
        assert tally.acknowledged[act] == 1
    assert tally.acknowledged["wish"] >= 12


def test_a_wish_on_its_way_to_the_disk_is_not_known() -> None:
    def line(act: str, **more: object) -> dict[str, object]:
        return {"act": act, "token": "like n1", **more}

    intent = line("intent", to="wish")
    assert last_wishes([intent, line("wish", wanted=True)]) == {"like n1": True}
    assert last_wishes([intent, intent, line("wish", wanted=True), line("killed")]) == {}
    later = [intent, line("killed"), intent, line("wish", wanted=False)]
    assert last_wishes(later) == {"like n1": False}


@pytest.mark.parametrize(
    "change",
    [
        _change("community.sqlite", "DELETE FROM note_versions WHERE title LIKE 'k1x%'"),
        _change("community.sqlite", "DELETE FROM comment_versions WHERE body LIKE 'k1x%'"),
        _change(
            "community.sqlite",
            "DELETE FROM likes",
            "DELETE FROM comment_likes",
            "DELETE FROM follows",
            "DELETE FROM collection_notes",
        ),
        _change("community.sqlite", "DELETE FROM message_versions WHERE body LIKE 'k1x%'"),
        _change("profile.sqlite", "DELETE FROM drafts WHERE data LIKE '%kept%'"),
        _change("profile.sqlite", "DELETE FROM drafts"),
        _change(
            "profile.sqlite",
            "DELETE FROM translation_correction WHERE source IN"
            " (SELECT source FROM translation_correction LIMIT 1)",
        ),
    ],
)
async def test_what_is_gone_is_missed(worked: Path, change: Callable[[Path], None]) -> None:
    change(worked)
    assert _audit(worked).missing


async def test_what_is_there_twice_is_seen(worked: Path) -> None:
    change = _change(
        "community.sqlite",
        "INSERT INTO note_versions SELECT note, position + 9, language, title, body"
        " FROM note_versions WHERE title LIKE 'k1x%'",
    )
    change(worked)
    assert _audit(worked).twice
