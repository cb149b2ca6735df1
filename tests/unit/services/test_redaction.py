"""What is private does not get into logs and reports, and what helps stays."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Offline
from rednote_desktop.services.redaction import (
    clean_log,
    harmless,
    kind_of,
    scrubbed,
    traceback_text,
    without_home,
)

SECRET = "what nobody may read"
TOKEN = "k3yYsq8dQ2mC1p0Zx7Lw_aVtR4n"


def _raised(error: Exception) -> Exception:
    own_words = SECRET
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 - it is the one that was raised
        assert own_words
        return caught


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("asked https://social.example/users/amy?x=1 in vain", "asked https://… in vain"),
        ("@amy@social.example left", "@… left"),
        ("amy@social.example left", "@… left"),
        (f"the key {TOKEN} is wrong", "the key … is wrong"),
        ("no such word: '我爱火锅'", "no such word: '…'"),
        ('said "hello there" twice', 'said "…" twice'),
        ("Entry 12 of the outbox: 3 of 4 in 250 ms", "Entry 12 of the outbox: 3 of 4 in 250 ms"),
        ("can't and won't", "can't and won't"),
    ],
)
def test_texts_lose_what_names_somebody(text: str, shown: str) -> None:
    assert scrubbed(text) == shown


def test_known_names_go_the_longest_first() -> None:
    assert scrubbed("amy and amy lee", {"amy", "amy lee", ""}) == "… and …"


def test_the_home_folder_has_no_name(tmp_path: Path) -> None:
    text = f"{tmp_path}/profile and {tmp_path}-other"
    assert without_home(text, tmp_path) == f"~/profile and {tmp_path}-other"
    assert without_home(f"in {Path.home()}/notes") == "in ~/notes"
    assert without_home("/etc/x", Path("/")) == "/etc/x"


def test_values_keep_numbers_languages_files_of_the_profile_and_kinds() -> None:
    assert [harmless(value) for value in (3, 2.5, True, None)] == [3, 2.5, True, None]
    assert harmless("zh-Hant") == "zh-Hant"
    assert harmless("0.4") == "0.4"
    assert harmless("/some/where/community.sqlite.damaged-1") == "community.sqlite.damaged-1"
    assert harmless(Path("my diary.zip")) == "…"
    for private in ("social.example", "two words", "amy_lee", "火锅", TOKEN):
        assert harmless(private) == "…"
    assert harmless(Offline) == "Offline"
    assert harmless(Offline(SECRET)) == "rednote_desktop.domain.errors.Offline"
    assert harmless({"text": SECRET}) == "dict"
    assert f"{harmless(Offline(SECRET))!r}" == "rednote_desktop.domain.errors.Offline"


def test_kinds_of_errors_carry_their_codes() -> None:
    with pytest.raises(FileNotFoundError) as caught:
        Path("no such file of mine").read_bytes()
    assert kind_of(caught.value) == "FileNotFoundError [ENOENT]"
    with pytest.raises(sqlite3.OperationalError) as failed:
        sqlite3.connect(":memory:").execute("SELECT private FROM nowhere")
    assert kind_of(failed.value) == "sqlite3.OperationalError [SQLITE_ERROR]"


def test_a_traceback_has_places_and_no_words() -> None:
    inner = _raised(ValueError(SECRET))
    outer = _raised(ExceptionGroup(SECRET, [inner, Offline(SECRET)]))
    outer.__cause__ = _raised(KeyError(SECRET))
    outer.add_note(SECRET)
    told = traceback_text(outer)
    assert SECRET not in told
    assert "test_redaction.py" in told
    assert "in _raised" in told
    for kind in ("KeyError\n", "ExceptionGroup\n", "ValueError\n", "errors.Offline\n"):
        assert kind in told
    assert "direct cause" in told
    assert str(Path.home()) not in told


def test_errors_that_go_round_in_a_circle_end() -> None:
    first, second = _raised(ValueError("a")), _raised(KeyError("b"))
    first.__context__, second.__context__ = second, first
    assert traceback_text(first).count("Traceback") == 2


def test_logs_of_any_version_are_cleaned() -> None:
    log = "\n".join(
        (
            f"2026-11-28 10:00:00,123 INFO rednote_desktop.x: '{SECRET}' from a.example amy",
            "2026-11-28 10:00:01,123 ERROR asyncio: Task exception was never retrieved",
            f"future: <Task finished coro=<x()> exception=ValueError('{SECRET}')>",
            "Traceback (most recent call last):",
            f'  File "{Path.home()}/x.py", line 3, in work',
            "    raise ValueError(text)",
            f"ValueError: {SECRET}",
            f"{SECRET} goes on in a second line",
            "sqlite3.OperationalError [SQLITE_BUSY]",
            "Fatal Python error: Segmentation fault",
        )
    )
    assert clean_log(log, {"a.example", "amy"}).splitlines() == [
        "2026-11-28 10:00:00,123 INFO rednote_desktop.x: '…' from … …",
        "2026-11-28 10:00:01,123 ERROR asyncio: Task exception was never retrieved",
        "future: …",
        "Traceback (most recent call last):",
        '  File "~/x.py", line 3, in work',
        "    raise ValueError(text)",
        "ValueError: …",
        "…",
        "sqlite3.OperationalError [SQLITE_BUSY]",
        "Fatal Python error: Segmentation fault",
    ]
