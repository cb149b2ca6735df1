"""What lies over a note is taken off by its reader, layer by layer, for this session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.filters import FilterAction, FilterMatch
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.covers import Cover, Covers, filter_name, is_hidden
from rednote_desktop.services.events import CoverChanged, EventBus, SessionSwitched
from rednote_desktop.storage.settings import SettingsStore

AUTHOR = Account("7@social.example", "li@social.example", "Li")
PICTURE = Media("m", MediaKind.IMAGE, "https://social.example/a.png", 4, 3)
NOTE = Note(
    "1@social.example",
    AUTHOR,
    (TextVersion("zh", "", from_plain("你好")),),
    (PICTURE,),
    datetime(2026, 11, 28, tzinfo=UTC),
)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsStore]:
    made = SettingsStore(tmp_path / "settings.json")
    yield made
    made.close()


@pytest.fixture
def covers(settings: SettingsStore) -> Iterator[Covers]:
    made = Covers(settings, EventBus())
    yield made
    made.close()
    made.close()


@pytest.mark.parametrize(
    ("wish", "sensitive", "cover"),
    [
        ("cover", False, Cover.NONE),
        ("cover", True, Cover.MEDIA),
        ("show", True, Cover.NONE),
        ("hide", False, Cover.MEDIA),
    ],
)
def test_media_are_covered_as_the_reader_wishes(
    covers: Covers, settings: SettingsStore, wish: str, sensitive: bool, cover: Cover
) -> None:
    settings.update(reading={"sensitive": wish})
    assert covers.over(replace(NOTE, sensitive=sensitive)) is cover
    assert covers.over(replace(NOTE, sensitive=sensitive, media=())) is Cover.NONE


def test_a_filter_a_warning_and_a_blur_come_off_in_this_order(settings: SettingsStore) -> None:
    events = EventBus()
    told: list[str] = []
    events.subscribe(CoverChanged, lambda event: told.append(event.note_id))
    covers = Covers(settings, events)
    settings.update(reading={"sensitive": "hide"})
    match = FilterMatch("Spoilers", FilterAction.WARN, ("end",))
    note = replace(NOTE, warning="The end of the film", filtered=(match,), sensitive=True)
    seen = []
    while covers.over(note) is not Cover.NONE:
        seen.append(covers.over(note))
        covers.open(note)
    assert seen == [Cover.FILTER, Cover.WARNING, Cover.MEDIA]
    assert covers.was_opened(note)
    covers.open(note)
    assert told == [note.id] * 3
    covers.put_back(note)
    covers.put_back(note)
    assert told == [note.id] * 4
    assert covers.over(note) is Cover.FILTER
    covers.open(note)
    events.publish(SessionSwitched(AUTHOR))
    assert covers.over(note) is Cover.FILTER
    covers.close()


def test_opening_a_warning_opens_the_media_with_it(covers: Covers) -> None:
    note = replace(NOTE, warning="Food", sensitive=True)
    assert covers.over(note) is Cover.WARNING
    covers.open(note)
    assert covers.over(note) is Cover.NONE


def test_what_filters_do() -> None:
    def caught(action: FilterAction) -> Note:
        return replace(NOTE, filtered=(FilterMatch("Work", action),))

    assert is_hidden(caught(FilterAction.HIDE))
    assert not is_hidden(caught(FilterAction.WARN))
    assert filter_name(caught(FilterAction.WARN)) == "Work"
    assert filter_name(caught(FilterAction.BLUR)) == ""


def test_a_filter_that_blurs_covers_the_media_alone(covers: Covers) -> None:
    note = replace(NOTE, filtered=(FilterMatch("Spiders", FilterAction.BLUR),))
    assert covers.over(note) is Cover.MEDIA
    covers.open(note)
    assert covers.over(note) is Cover.NONE
