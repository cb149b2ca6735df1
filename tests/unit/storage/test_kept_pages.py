"""Lists are kept whole, bounded, for their owner alone, and forgotten with their account."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.media import Media, MediaKind, TextCard
from rednote_desktop.domain.note import Note, Quote, Timeline, TimelineKind
from rednote_desktop.domain.text import LineBreak, Link, Mention, Text, Topic
from rednote_desktop.storage.kept_pages import KeptPages
from rednote_desktop.storage.note_codec import decode_notes, encode_notes
from tests.ui.far_notes import all_kinds, note

HOME = Timeline(TimelineKind.FOLLOWING)


def every_kind() -> tuple[Note, ...]:
    spans = (
        Text("see "),
        Mention("@bo", "bo@far.example"),
        LineBreak(),
        Topic("#tea", "tea"),
        Link("here", "https://far.example/"),
    )
    made = all_kinds("https://far.example")
    made["spans"] = note(90, spans)
    nested = replace(note(91, "This"), quote=Quote(replace(made["spans"], quote=Quote(None))))
    made["nested"] = nested
    person = replace(made["plain"].author, bio=spans, fields=(("Web", spans),), locked=True)
    card = Media("c", MediaKind.IMAGE, "", 3, 4, card=TextCard("words"))
    made["person"] = replace(made["plain"], author=person, media=(card,))
    return tuple(made.values())


def test_notes_come_back_as_they_were() -> None:
    notes = every_kind()
    assert decode_notes(encode_notes(notes)) == notes


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[1]",
        b"[{}]",
        b'[{"id": 1}]',
        b'[{"versions": [{"body": [{"is": "script"}]}]}]',
        b"[" * 9_000,
    ],
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(Corrupt):
        decode_notes(data)


def test_a_page_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    pages = KeptPages(tmp_path / "pages")
    assert pages.find("1@far.example", HOME) is None
    before = datetime.now(UTC).timestamp() - 2
    notes = every_kind()
    pages.keep("1@far.example", HOME, notes)
    found = pages.find("1@far.example", HOME)
    assert found is not None
    assert found.notes == notes
    assert found.at.timestamp() > before
    assert pages.find("2@far.example", HOME) is None
    assert pages.find("1@far.example", Timeline(TimelineKind.LOCAL)) is None
    (file,) = (tmp_path / "pages").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "pages").stat().st_mode & 0o777 == 0o700
    assert "far.example" not in file.name
    file.write_bytes(file.read_bytes()[:50])
    assert pages.find("1@far.example", HOME) is None


def test_what_is_kept_is_bounded(tmp_path: Path) -> None:
    pages = KeptPages(tmp_path)
    for number in range(40):
        topic = Timeline(TimelineKind.TOPIC, str(number))
        pages.keep("1@far.example", topic, [note(1, "x")])
        for path in tmp_path.iterdir():
            state = path.stat()
            os.utime(path, (state.st_mtime - 10, state.st_mtime - 10))
    assert len(list(tmp_path.iterdir())) == 32
    assert pages.find("1@far.example", Timeline(TimelineKind.TOPIC, "0")) is None
    assert pages.find("1@far.example", Timeline(TimelineKind.TOPIC, "39")) is not None
    long = [note(number, "long " * 20_000) for number in range(40)]
    pages.keep("1@far.example", HOME, long)
    found = pages.find("1@far.example", HOME)
    assert found is not None
    assert len(found.notes) == 10


def test_lists_go_with_their_account(tmp_path: Path) -> None:
    pages = KeptPages(tmp_path)
    for account in ("1@far.example", "2@far.example"):
        pages.keep(account, HOME, [note(1, "x")])
    pages.keep_only({"2@far.example"})
    assert pages.find("1@far.example", HOME) is None
    assert pages.find("2@far.example", HOME) is not None
