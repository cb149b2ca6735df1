"""What is missing in a list is read into it, each note once, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import NotFound, Offline
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.timeline_reader import Gap, TimelineReader
from rednote_desktop.services.told_since import ToldSince

HOME = Timeline(TimelineKind.FOLLOWING)
ANNA = Account("1@h", "anna", "Anna")


def note(number: int, place: int = 0) -> Note:
    version = TextVersion("en", "", from_plain(f"note {number}"))
    return Note(f"n{number}", ANNA, (version,), (), cast(Any, None), place_id=f"n{place or number}")


def numbers(notes: tuple[Note, ...]) -> list[int]:
    return [int(each.id[1:]) for each in notes]


class Server:
    """A server whose list has its newest note first; ``forgets`` says that it ignores bounds."""

    capabilities = SimpleNamespace(remote=True)

    def __init__(self, count: int, forgets: bool = False) -> None:
        self.notes_there = {number: note(number) for number in range(1, count + 1)}
        self.forgets = forgets
        self.meanwhile: Callable[[], None] = lambda: None
        self.fails: list[Exception] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def between(self, timeline: Timeline, above: str = "", below: str = "") -> str | None:
        return f"{above[1:] or 0}:{below[1:] or 0}:{'' if above else 'up'}"

    async def notes(self, timeline: Timeline, cursor: str | None, limit: int) -> Page[Note]:
        if self.fails:
            raise self.fails.pop()
        above, below, up = (cursor or "0:0:").split(":")
        upper = int(above) or max(self.notes_there) + 1
        lower = 0 if self.forgets and not up else int(below)
        there = [each for each in sorted(self.notes_there, reverse=True) if lower < each < upper]
        page = there[-limit:] if up else there[:limit]
        self.meanwhile()
        await self.gate.wait()
        more = up or len(there) > limit
        following = f"{page[-1]}:{0 if up else below}:" if page and more else None
        return Page(tuple(self.notes_there[each] for each in page), following)


def reader_over(server: Server, told: ToldSince[Note] | None = None) -> TimelineReader:
    hidden = server.__dict__.setdefault("hidden", set())
    return TimelineReader(cast(Any, server), HOME, 5, lambda each: each.id in hidden, told=told)


def known(*those: int) -> Callable[[Note], bool]:
    places = {f"n{number}" for number in those}
    return lambda each: each.listed_as in places


@pytest.mark.parametrize("forgets", [False, True])
async def test_a_gap_is_filled_page_by_page_until_it_meets_what_is_known(forgets: bool) -> None:
    reader = reader_over(Server(20, forgets))
    gap: Gap | None = Gap("n17", "n5")
    pieces: list[list[int]] = []
    while gap is not None:
        piece = await reader.fill(gap, known(5, 4, 3, 2, 1))
        assert piece is not None
        pieces.append(numbers(piece.notes))
        gap = piece.gap
    assert pieces == [[16, 15, 14, 13, 12], [11, 10, 9, 8, 7], [6]]


async def test_a_shared_note_that_stands_below_closes_no_gap() -> None:
    server = Server(20)
    server.notes_there[15] = replace(note(3, 15), shared_by=ANNA)
    reader = reader_over(server)
    reader.let_in((note(3),))
    piece = await reader.fill(Gap("n17", "n5"), known(5, 4, 3, 2, 1))
    assert piece is not None
    assert numbers(piece.notes) == [16, 14, 13, 12]
    assert piece.gap is not None


async def test_what_a_reader_hides_is_read_over() -> None:
    server = Server(20)
    reader = reader_over(server)
    server.__dict__["hidden"].update(f"n{number}" for number in range(10, 17))
    piece = await reader.fill(Gap("n17", "n5"), known(5))
    assert piece is not None
    assert numbers(piece.notes) == [9, 8, 7]
    assert piece.gap is not None
    piece = await reader.fill(piece.gap, known(5))
    assert piece is not None
    assert (numbers(piece.notes), piece.gap) == ([6], None)


async def test_a_failed_page_of_a_gap_is_asked_for_again() -> None:
    server = Server(20)
    reader = reader_over(server)
    server.fails.append(Offline())
    with pytest.raises(Offline):
        await reader.fill(Gap("n17", "n12"), known(12))
    piece = await reader.fill(Gap("n17", "n12"), known(12))
    assert piece is not None
    assert numbers(piece.notes) == [16, 15, 14, 13]


async def test_a_place_that_cannot_be_found_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(20)

    async def nowhere(*_: object) -> None:
        return None

    monkeypatch.setattr(server, "between", nowhere)
    with pytest.raises(NotFound):
        await reader_over(server).fill(Gap("n17", "n12"), known(12))


async def test_an_answer_is_never_older_than_what_was_told_meanwhile() -> None:
    server, told = Server(20), ToldSince[Note]()
    reader = reader_over(server, told)
    server.notes_there[15] = replace(note(3, 15), shared_by=ANNA)
    liked = replace(note(3).with_like(True), place_id="")

    def happens() -> None:
        told.tell("n3", liked)
        server.__dict__["hidden"].add("n14")

    server.meanwhile = happens
    piece = await reader.fill(Gap("n17", "n5"), known(5))
    assert piece is not None
    assert numbers(piece.notes) == [16, 3, 13, 12]
    assert piece.notes[1].viewer.liked
    assert (piece.notes[1].listed_as, piece.notes[1].shared_by) == ("n15", ANNA)


async def test_an_answer_for_a_list_that_was_begun_anew_is_dropped_and_marks_nothing() -> None:
    server = Server(20)
    reader = reader_over(server)
    await reader.more()
    held = server.gate = asyncio.Event()
    filling = asyncio.create_task(reader.fill(Gap("n16", "n5"), known(5)))
    topping = asyncio.create_task(reader.newest(known(5), "n5"))
    await asyncio.sleep(0)
    server.gate = asyncio.Event()
    server.gate.set()
    assert numbers(await reader.restart()) == [20, 19, 18, 17, 16]
    held.set()
    assert (await filling, await topping) == (None, None)
    assert numbers(await reader.more()) == [15, 14, 13, 12, 11]


@pytest.mark.parametrize(
    ("top", "fresh", "open_below"), [(18, [20, 19], False), (9, [20, 19, 18, 17, 16], True)]
)
async def test_what_is_new_at_the_top(top: int, fresh: list[int], open_below: bool) -> None:
    reader = reader_over(Server(20))
    piece = await reader.newest(known(*range(1, top + 1)), f"n{top}")
    assert piece is not None
    assert numbers(piece.notes) == fresh
    assert piece.gap == (Gap("n16", f"n{top}") if open_below else None)
    assert numbers(piece.known) == [number for number in range(20, 15, -1) if number <= top]


@pytest.mark.parametrize(("below", "gap"), [(6, Gap("n16", "n11")), (12, None)])
async def test_reading_goes_on_where_it_was_left(below: int, gap: Gap | None) -> None:
    reader = reader_over(Server(20))
    top = await reader.more()
    piece = await reader.resume(f"n{below}", known(*numbers(top)), "n16")
    assert piece is not None
    assert piece.gap == gap
    rest: list[int] = []
    while notes := await reader.more():
        rest += numbers(notes)
    whole = numbers(top) + numbers(piece.notes) + rest
    assert whole == [n for n in range(20, 0, -1) if gap is None or not 11 < n < 16]
