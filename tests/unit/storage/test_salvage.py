"""Rows of a damaged database come over into the fresh one, whatever page the damage is on."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rednote_desktop.app.profile_salvage import PROFILE_SALVAGE
from rednote_desktop.app.profile_schema import PROFILE_MIGRATIONS
from rednote_desktop.domain.draft import Draft, DraftText, NewNote
from rednote_desktop.domain.text import TextVersion
from rednote_desktop.storage.codec import encode_draft, encode_note
from rednote_desktop.storage.damaged import last_set_aside, set_database_aside
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.database_pages import records
from rednote_desktop.storage.salvage import Salvaged
from rednote_desktop.translation.memory_rows import sentence_key
from tests.unit.attack.counting import counted, examples

PAGE = 4096
MANY = {
    "drafts": 120,
    "outbox": 40,
    "word_list": 300,
    "glossary_term": 200,
    "translation_correction": 400,
    "translation_made": 400,
    "message_drafts": 60,
    "translation_sent": 500,
}


def _draft(number: int, chance: random.Random) -> Draft:
    text = DraftText("en", f"Title {number}", "word " * chance.randint(5, 900))
    return Draft(f"d{number}", "a1", f"k{number}", text, DraftText("zh"), datetime.now(UTC))


def _fill(connection: sqlite3.Connection) -> None:
    chance = random.Random(7)
    now = datetime.now(UTC)
    insert = connection.executemany
    drafts = [_draft(number, chance) for number in range(MANY["drafts"])]
    insert(
        "INSERT INTO drafts VALUES (?, 'a1', ?, ?)",
        [(draft.id, now.isoformat(), encode_draft(draft)) for draft in drafts],
    )
    note = encode_note(NewNote((TextVersion("en", "To be sent", ()),)))
    insert(
        "INSERT INTO outbox (kind, account_id, payload, idempotency_key, state, created_at, due_at)"
        " VALUES ('note', 'a1', ?, ?, 'waiting', 1.5, 2)",
        [(note, f"key{number}") for number in range(MANY["outbox"])],
    )
    insert(
        "INSERT INTO word_list VALUES (?, 'pīn', 'meaning', ?, '', ?)",
        [(f"词{n}", "句子" * 9, now.isoformat()) for n in range(MANY["word_list"])],
    )
    insert(
        "INSERT INTO glossary_term (folded, source, target, source_language, target_language,"
        " both_ways, note, changed_at) VALUES (?, ?, 'target', 'zh', 'en', 1, '', 5)",
        [(f"术语{n}", f"术语{n}") for n in range(MANY["glossary_term"])],
    )
    sentences = [f"这是第{n}句。" for n in range(MANY["translation_made"])]
    insert(
        "INSERT INTO translation_correction VALUES (?, 'zh', 'en', 'corrected', 9)",
        [(each,) for each in sentences],
    )
    insert(
        "INSERT INTO translation_made VALUES (?, 'engine', ?, 'made', 'zh', 'en', 90, 4, 0, 0.5)",
        [(sentence_key(each, "zh", "en"), each) for each in sentences],
    )
    insert(
        "INSERT INTO message_drafts VALUES ('a1', ?, '{\"text\":\"Hello\"}')",
        [(f"t{n}",) for n in range(MANY["message_drafts"])],
    )
    insert(
        "INSERT INTO translation_sent VALUES (?, 5, 'e', 'host', 'zh', 'en', 1, 2, 'ok')",
        [(n + 1,) for n in range(MANY["translation_sent"])],
    )


@dataclass(frozen=True)
class Sound:
    """A database without damage, and which table or index each of its pages belongs to."""

    path: Path
    pages: dict[int, str]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    path = tmp_path_factory.mktemp("sound") / "profile.sqlite"

    async def make() -> None:
        database = Database(path, PROFILE_MIGRATIONS)
        await database.write(_fill)
        database.close()

    asyncio.run(make())
    return Sound(path, _owners(path))


def _owners(path: Path) -> dict[int, str]:
    with closing(sqlite3.connect(path)) as connection:
        try:
            return dict(connection.execute("SELECT pageno, name FROM dbstat").fetchall())
        except sqlite3.Error:
            pytest.skip("this SQLite does not say which page belongs to what")


def _salvaged(folder: Path, data: bytes) -> tuple[Salvaged, Path]:
    """Set a database with these bytes aside and return what the fresh one took over."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "profile.sqlite"
    path.write_bytes(data)
    damaged = set_database_aside(path)
    told: list[Salvaged] = []

    async def open_fresh() -> None:
        database = Database(
            path, PROFILE_MIGRATIONS, salvage=PROFILE_SALVAGE, on_salvaged=told.append
        )
        try:
            await database.check()
        finally:
            database.close()

    asyncio.run(open_fresh())
    assert damaged.read_bytes() == data
    assert [each.path for each in told] == [damaged]
    for table, number in told[0].saved.items():
        with closing(sqlite3.connect(path)) as connection:
            (there,) = connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()
        assert there == number
    return told[0], path


def _flipped(sound: Sound, page: int) -> bytes:
    data = bytearray(sound.path.read_bytes())
    start = (page - 1) * PAGE
    data[start : start + PAGE] = bytes(byte ^ 0xA5 for byte in data[start : start + PAGE])
    return bytes(data)


def test_everything_comes_over_from_a_file_without_damage(sound: Sound, tmp_path: Path) -> None:
    salvaged, _ = _salvaged(tmp_path / "p", sound.path.read_bytes())
    assert salvaged.saved == {**MANY, "connections": 0}
    assert not any(salvaged.lost.values())


def test_everything_comes_over_where_the_list_of_tables_is_gone(
    sound: Sound, tmp_path: Path
) -> None:
    salvaged, _ = _salvaged(tmp_path / "p", _flipped(sound, 1))
    assert salvaged.saved == {**MANY, "connections": 0}


@pytest.mark.parametrize("table", ["drafts", "word_list", "translation_sent", "glossary_term"])
def test_only_what_lay_on_the_damaged_page_is_lost(
    sound: Sound, tmp_path: Path, table: str
) -> None:
    pages = [page for page, owner in sound.pages.items() if owner == table]
    for page in (pages[0], pages[len(pages) // 2], pages[-1]):
        salvaged, _ = _salvaged(tmp_path / "p", _flipped(sound, page))
        others = {name: number for name, number in MANY.items() if name != table}
        assert {name: salvaged.saved[name] for name in others} == others
        most = 170 if table == "translation_sent" else 110
        assert salvaged.saved[table] >= MANY[table] - most
        assert salvaged.lost[table] <= MANY[table] - salvaged.saved[table]


def test_what_is_known_to_be_lost_is_counted(sound: Sound, tmp_path: Path) -> None:
    pages = [page for page, owner in sound.pages.items() if owner == "word_list"]
    salvaged, _ = _salvaged(tmp_path / "p", _flipped(sound, pages[-1]))
    assert salvaged.lost["word_list"] == MANY["word_list"] - salvaged.saved["word_list"] > 0


def test_a_file_cut_in_half_keeps_its_first_half(sound: Sound, tmp_path: Path) -> None:
    data = sound.path.read_bytes()
    salvaged, _ = _salvaged(tmp_path / "p", data[: len(data) // 2])
    assert salvaged.saved["drafts"] > 50


def test_what_waited_to_be_sent_waits_for_a_person_now(sound: Sound, tmp_path: Path) -> None:
    _, path = _salvaged(tmp_path / "p", sound.path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT DISTINCT state, reason, reached FROM outbox").fetchall()
    assert rows == [("failed", "Corrupt", 1)]


def test_rows_that_are_none_stay_behind(sound: Sound, tmp_path: Path) -> None:
    changed = tmp_path / "changed.sqlite"
    shutil.copy(sound.path, changed)
    with closing(sqlite3.connect(changed, isolation_level=None)) as connection:
        connection.execute("UPDATE drafts SET data = '{}' WHERE id = 'd1'")
        connection.execute("UPDATE drafts SET data = CAST(x'ff' AS TEXT) WHERE id = 'd2'")
        connection.execute("UPDATE drafts SET account_id = 'a2' WHERE id = 'd3'")
        connection.execute("UPDATE word_list SET added_at = 'never' WHERE word = '词5'")
        connection.execute("UPDATE word_list SET meaning = x'00' WHERE word = '词6'")
        connection.execute("UPDATE translation_made SET source = 'x' WHERE source = '这是第1句。'")
        connection.execute("UPDATE outbox SET payload = '[' WHERE id = 3")
    salvaged, _ = _salvaged(tmp_path / "p", changed.read_bytes())
    lost = {name: number for name, number in salvaged.lost.items() if number}
    assert lost == {"drafts": 3, "word_list": 2, "translation_made": 1, "outbox": 1}


def test_rows_are_found_in_the_log_that_was_not_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("CREATE TABLE words (word TEXT PRIMARY KEY) WITHOUT ROWID")
        connection.execute("INSERT INTO words VALUES ('kept')")
        copy = tmp_path / "copy"
        copy.mkdir()
        for name in ("profile.sqlite", "profile.sqlite-wal"):
            shutil.copy(tmp_path / name, copy / name)
    found = [values for _, values in records(copy / "profile.sqlite")]
    assert ("kept",) in found


def test_the_file_set_aside_last_is_the_one(tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    for name in ("20260101-000000", "20260301-000000", "20260301-000000-2", "20260201-000000-11"):
        (tmp_path / f"profile.sqlite.damaged-{name}").touch()
        (tmp_path / f"profile.sqlite.damaged-{name}-wal").touch()
    (tmp_path / "community.sqlite.damaged-20270101-000000").touch()
    last = last_set_aside(path)
    assert last is not None
    assert last.name == "profile.sqlite.damaged-20260301-000000-2"
    assert last_set_aside(tmp_path / "other.sqlite") is None


def test_a_profile_of_before_gives_what_it_has(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"

    async def make() -> None:
        database = Database(old, PROFILE_MIGRATIONS[:2])
        draft = _draft(1, random.Random(1))
        await database.write(
            lambda connection: connection.execute(
                "INSERT INTO drafts VALUES ('d1', 'a1', ?, ?)",
                (datetime.now(UTC).isoformat(), encode_draft(draft)),
            )
        )
        database.close()

    asyncio.run(make())
    salvaged, _ = _salvaged(tmp_path / "p", old.read_bytes())
    assert salvaged.saved["drafts"] == 1
    assert sum(salvaged.saved.values()) == 1


async def test_a_file_is_taken_over_once(sound: Sound, tmp_path: Path) -> None:
    """Whoever deletes the fresh file later begins anew, whatever lies beside it."""
    told: list[Salvaged] = []
    path = tmp_path / "profile.sqlite"
    shutil.copy(sound.path, path)
    set_database_aside(path)
    for _ in range(2):
        database = Database(
            path, PROFILE_MIGRATIONS, salvage=PROFILE_SALVAGE, on_salvaged=told.append
        )
        await database.open()
        database.close()
        path.unlink()
    assert len(told) == 1


async def test_a_kill_before_the_end_of_it_loses_nothing(sound: Sound, tmp_path: Path) -> None:
    path = tmp_path / "profile.sqlite"
    shutil.copy(sound.path, path)
    set_database_aside(path)

    def killed(_connection: sqlite3.Connection) -> None:
        raise KeyboardInterrupt

    database = Database(path, (*PROFILE_MIGRATIONS, killed), salvage=PROFILE_SALVAGE)
    with pytest.raises(KeyboardInterrupt):
        await database.open()
    database.close()
    told: list[Salvaged] = []
    again = Database(path, PROFILE_MIGRATIONS, salvage=PROFILE_SALVAGE, on_salvaged=told.append)
    await again.open()
    again.close()
    assert told[0].saved == {**MANY, "connections": 0}


@counted
@settings(
    max_examples=examples(10),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_any_damage_is_survived(
    sound: Sound, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    changed = bytearray(sound.path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(changed) - 1))
        noise = data.draw(st.binary(min_size=1, max_size=64))
        changed[start : start + len(noise)] = noise
    length = data.draw(st.integers(len(changed) // 3, len(changed)) | st.just(len(changed)))
    folder = tmp_path_factory.getbasetemp() / "any"
    salvaged, _ = _salvaged(folder, bytes(changed[:length]))
    for table, number in salvaged.saved.items():
        assert 0 <= number <= MANY.get(table, 0)
