"""More than a page comes while nobody reads: it stands on top, what is missing can be asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import pytest

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import NotePublished
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed import way_back
from rednote_desktop.ui.feed.panel import FeedPanel
from tests.support import wait_until
from tests.ui.far.person import Person
from tests.ui.feed.conftest import close_feed, open_feed

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

HOME = Timeline(TimelineKind.FOLLOWING)
SECONDS = 90.0
BEFORE = 12
MISSED = 45
MANY = 60
"""More than the newest page and the one around the place hold together."""


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    for number in range(BEFORE):
        made.write(f"written before, number {number}")
    yield made
    made.close()


@pytest.fixture
async def home(bob: Person, connected_context: UiContext) -> AsyncIterator[FeedPanel]:
    panel = await open_feed(connected_context, HOME, 900, 600)
    await wait_until(lambda: connected_context.services.live.connected, SECONDS)
    yield panel
    close_feed(panel)


def ids(panel: FeedPanel) -> list[str]:
    return [panel.model.row(row).note.id for row in range(panel.model.rowCount())]


def at_server(person: Person, panel: FeedPanel) -> list[str]:
    """Return the ids of what bob wrote, newest first."""
    host = panel.model.row(0).note.id.partition("@")[2]
    own = person.read("/api/v1/accounts/verify_credentials")
    path = f"/api/v1/accounts/{own['id']}/statuses?limit=40"  # type: ignore[call-overload]
    found: list[str] = []
    while page := person.read(path + (f"&max_id={found[-1]}" if found else "")):
        found += [str(each["id"]) for each in page]
    return [f"{each}@{host}" for each in found]


async def test_a_gap_is_shown_and_filled_and_every_note_stands_once(
    home: FeedPanel, bob: Person
) -> None:
    model, known = home.model, home.model.rowCount()
    for number in range(MISSED):
        bob.write(f"written meanwhile, number {number}")
    await wait_until(lambda: home.news.count == 40, SECONDS)
    assert model.rowCount() == known, "nothing moves by itself"
    home.pill.click()
    await wait_until(lambda: model.rowCount() == known + 30, SECONDS)
    await wait_until(lambda: not home.pill.isVisible(), SECONDS)
    ((edge, gap),) = model.gaps.all()
    assert edge == 30
    assert home.view.verticalScrollBar().value() == 0
    home.view.bars.bar(gap).button.click()  # type: ignore[union-attr]
    await wait_until(lambda: not model.gaps.all(), SECONDS)
    written = at_server(bob, home)
    assert ids(home)[: len(written)] == written
    assert len(written) >= BEFORE + MISSED
    assert len(set(ids(home))) == model.rowCount() == known + MISSED


async def test_it_opens_where_it_was_left_though_much_came_meanwhile(
    home: FeedPanel, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = home.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left = home.view.place()
    assert left.anchor not in ("", ids(home)[0])
    shown = ids(home)
    home.dispose()
    for number in range(MANY):
        bob.write(f"written meanwhile, number {number}")
    monkeypatch.setattr(way_back, "_LONGEST_FAR_WALK", 30)
    again = await open_feed(home._context, HOME, 900, 600)

    def in_sight() -> bool:
        row = again.model.position(left.anchor)
        # Cards side by side may change places with their neighbours as columns fill anew.
        away = again.view.place_of(row).offset - left.offset if row >= 0 else 600
        return abs(away) < again.view.viewport().height() / 2

    await wait_until(in_sight, SECONDS)
    assert [row for row, _ in again.model.gaps.all()] == [30]
    again.model.gaps.fill(again.model.gaps.all()[0][1])
    await wait_until(lambda: not again.model.gaps.all(), SECONDS)
    await wait_until(in_sight, SECONDS)
    again.view.verticalScrollBar().setValue(again.view.verticalScrollBar().maximum())
    await wait_until(lambda: again.model.at_end, SECONDS)
    assert ids(again)[MANY:] == shown
    assert ids(again)[:MANY] == at_server(bob, again)[:MANY]
    close_feed(again)


async def test_waiting_notes_go_on_waiting_where_the_network_fails(
    home: FeedPanel, bob: Person
) -> None:
    shown = ids(home)
    for number in range(3):
        bob.write(f"written meanwhile, number {number}")
    await wait_until(lambda: home.news.count == 3, SECONDS)
    bob.break_down("/api/v1/timelines/home", 422)
    home.pill.click()
    await wait_until(lambda: home._context.notifier.last_text, SECONDS)
    assert (ids(home), home.news.count) == (shown, 3)
    assert home.pill.isVisible()
    bob.mend()
    home.pill.click()
    await wait_until(lambda: len(ids(home)) == len(shown) + 3, SECONDS)
    assert not home.model.gaps.all()
    assert ids(home)[3:] == shown
    bob.write("and one more")
    await wait_until(lambda: home.news.count == 1, SECONDS)
    home.pill.click()
    assert len(ids(home)) == len(shown) + 4, "nothing can be missing now, so nothing is asked"


async def test_own_notes_on_top_hide_nothing_that_came_below_them(
    home: FeedPanel, bob: Person
) -> None:
    services = home._context.services
    shown = ids(home)
    bob.write("written meanwhile")
    await wait_until(lambda: home.news.count == 1, SECONDS)
    own = NewNote((TextVersion("en", "", from_plain("and mine")),))
    note = await services.session.client.publish(own, "a-key")
    services.events.publish(NotePublished(note))
    assert ids(home) == [note.id, *shown]
    home.pill.click()
    await wait_until(lambda: len(ids(home)) == len(shown) + 2, SECONDS)
    assert ids(home)[0] == note.id
    assert ids(home)[2:] == shown
    assert not home.model.gaps.all()
