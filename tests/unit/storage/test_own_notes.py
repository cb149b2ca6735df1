"""What was published is kept in a journal that outlives kills and damage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.own_notes import OwnNote, OwnNoteStore, media_of

MOMENT = datetime(2026, 5, 3, 12, tzinfo=UTC)


def own(key: str = "k1", note_id: str = "n1", **changes: object) -> OwnNote:
    note = NewNote((TextVersion("en", f"Title of {key}", from_plain("Words 词")),), place="Chengdu")
    made = OwnNote(key, note_id, "u1", "amy", "", MOMENT, note, "https://example.org/1")
    return replace(made, **changes)  # type: ignore[arg-type]


def picture(folder: Path, data: bytes = b"picture") -> NewMedia:
    folder.mkdir(exist_ok=True)
    path = folder / "picked.jpg"
    path.write_bytes(data)
    return NewMedia(str(path), "image/jpeg", 3, 4, alt="A pot")


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    assert store.notes() == ()
    comment = NewComment("n9", (TextVersion("zh", "", from_plain("好看")),), "c1")
    kept = [store.keep(own()), store.keep(own("k2", "c5", content=comment))]
    again = OwnNoteStore(tmp_path / "own")
    assert sorted(again.notes(), key=lambda each: each.key) == kept


def test_pictures_outlive_the_files_they_came_from(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    content = own().content
    assert isinstance(content, NewNote)
    store.keep(own(content=replace(content, media=(picture(tmp_path / "picked"),))))
    (tmp_path / "picked" / "picked.jpg").unlink()
    (tmp_path / "own").rename(tmp_path / "moved")
    (medium,) = media_of(OwnNoteStore(tmp_path / "moved").notes()[0].content)
    assert Path(medium.path).read_bytes() == b"picture"
    assert Path(medium.path).stat().st_mode & 0o777 == 0o600
    assert medium.alt == "A pot"


def test_the_same_key_is_kept_once_and_an_edit_takes_the_place(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    store.keep(own())
    store.keep(own())
    edited = NewNote((TextVersion("en", "Better", ()),), edit_of="n1")
    store.keep(own("k2", content=edited))
    for found in (store.notes(), OwnNoteStore(tmp_path / "own").notes()):
        assert [each.content.versions[0].title for each in found] == ["Better"]


def test_what_becomes_of_a_note(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    for key in ("k1", "k2", "k3"):
        store.keep(own(key, f"n-{key}"))
    store.mark_gone("k1", True)
    store.mark_gone("k2", True)
    store.mark_gone("k2", False)
    store.delete("k3")
    store.delete("unknown")
    again = {each.key: each for each in OwnNoteStore(tmp_path / "own").notes()}
    assert set(again) == {"k1", "k2"}
    assert again["k1"].gone_since is not None
    assert again["k2"].gone_since is None


def test_every_cut_leaves_what_was_whole(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    for number in range(3):
        store.keep(own(f"k{number}", f"n{number}"))
    journal = tmp_path / "own" / "journal.jsonl"
    data = journal.read_bytes()
    ends = [index + 1 for index, byte in enumerate(data) if byte == ord("\n")]
    for cut in range(0, len(data), 7):
        journal.write_bytes(data[:cut])
        cut_store = OwnNoteStore(tmp_path / "own")
        # A line is whole with its last brace, its end of line or not.
        assert len(cut_store.notes()) == sum(end - 1 <= cut for end in ends)
        cut_store.keep(own("late", "late"))
        assert "late" in {each.key for each in OwnNoteStore(tmp_path / "own").notes()}


@pytest.mark.parametrize("noise", [b"\xff\xfe", b"}", b'{"act":"kept"}\n', b"\n\n\n", b"[[[["])
def test_a_damaged_line_hides_no_other(tmp_path: Path, noise: bytes) -> None:
    store = OwnNoteStore(tmp_path / "own")
    store.keep(own("k1", "n1"))
    store.keep(own("k2", "n2"))
    journal = tmp_path / "own" / "journal.jsonl"
    first, second, _ = journal.read_bytes().split(b"\n")
    journal.write_bytes(first + b"\n" + noise + b"\n" + second + b"\n")
    assert {each.key for each in OwnNoteStore(tmp_path / "own").notes()} == {"k1", "k2"}


def test_tidying_lets_go_of_what_was_deleted(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    content = own().content
    assert isinstance(content, NewNote)
    for key, data in (("k1", b"one"), ("k2", b"two")):
        medium = picture(tmp_path / "picked", data)
        versions = (TextVersion("en", f"Title of {key}", ()),)
        store.keep(own(key, key, content=replace(content, versions=versions, media=(medium,))))
    store.mark_gone("k2", True)
    store.delete("k1")
    store.tidy()
    (left,) = OwnNoteStore(tmp_path / "own").notes()
    assert left.key == "k2"
    assert left.gone_since is not None
    assert [path.read_bytes() for path in store.files.folder.rglob("*.jpg")] == [b"two"]
    assert b"Title of k1" not in (tmp_path / "own" / "journal.jsonl").read_bytes()


def test_names_that_lead_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    store = OwnNoteStore(tmp_path / "own")
    content = own().content
    assert isinstance(content, NewNote)
    store.keep(own(content=replace(content, media=(picture(tmp_path / "picked"),))))
    journal = tmp_path / "own" / "journal.jsonl"
    inside = next(store.files.folder.rglob("*.jpg")).relative_to(store.files.folder).as_posix()
    journal.write_bytes(journal.read_bytes().replace(inside.encode(), b"../../secret"))
    assert OwnNoteStore(tmp_path / "own").notes() == ()
