"""The ledger of what was sent, on the disk and without one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from rednote_desktop.storage.database import Database
from rednote_desktop.translation.ledger import MIGRATIONS, Ledger, Sending, Total

SENDING = Sending(1_790_000_000.5, "DeepL", "api.deepl.com", "zh", "en", 2, 30)


@pytest.fixture(params=["disk", "memory"])
async def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Ledger]:
    if request.param == "memory":
        yield Ledger(most_rows=5)
        return
    database = Database(tmp_path / "profile.sqlite", MIGRATIONS)
    yield Ledger(database, most_rows=5)
    database.close()


async def test_a_request_and_what_came_of_it(ledger: Ledger) -> None:
    row = await ledger.begin(SENDING)
    assert await ledger.entries() == (replace(SENDING, id=row),)
    await ledger.end(row, "ok")
    assert await ledger.entries() == (replace(SENDING, id=row, outcome="ok"),)


async def test_it_is_bounded_and_newest_first(ledger: Ledger) -> None:
    for characters in range(1, 9):
        await ledger.begin(replace(SENDING, characters=characters))
    assert [each.characters for each in await ledger.entries()] == [8, 7, 6, 5, 4]
    assert [each.characters for each in await ledger.entries(2)] == [8, 7]


async def test_totals_by_host(ledger: Ledger) -> None:
    await ledger.begin(SENDING)
    await ledger.begin(replace(SENDING, host="localhost:11434", characters=100))
    await ledger.begin(replace(SENDING, characters=3))
    assert await ledger.totals() == (
        Total("localhost:11434", 1, 100),
        Total("api.deepl.com", 2, 33),
    )


async def test_clearing(ledger: Ledger) -> None:
    row = await ledger.begin(SENDING)
    await ledger.clear()
    assert await ledger.entries() == ()
    await ledger.end(row, "ok")
    assert await ledger.entries() == ()


async def test_another_loop_may_write(ledger: Ledger) -> None:
    await asyncio.to_thread(lambda: asyncio.run(ledger.begin(SENDING)))
    assert len(await ledger.entries()) == 1
