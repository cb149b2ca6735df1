"""Finished translations at hand in memory."""

from __future__ import annotations

from rednote_desktop.domain.text import from_plain
from rednote_desktop.translation.ready import Asked, ReadyTranslations
from rednote_desktop.translation.result import Detection, Outcome, Translation


def asked(text: str) -> Asked:
    return (from_plain(text), "en", "", "", False, 0)


def result(text: str) -> Translation:
    spans = from_plain(text)
    return Translation(Outcome.TRANSLATED, spans, spans, "en", Detection("zh", 1.0))


def test_the_last_used_stay() -> None:
    ready = ReadyTranslations(most_characters=700)
    for text in ("a", "b", "c", "d"):
        ready.keep(asked(text), result(text))
        ready.keep(asked(text), result(text))
        assert ready.get(asked("a")) is not None
    assert [ready.get(asked(text)) is not None for text in "abcd"] == [True, False, True, True]


def test_one_is_kept_however_long() -> None:
    ready = ReadyTranslations(most_characters=10)
    kept = ready.keep(asked("long"), result("long" * 100))
    assert ready.get(asked("long")) is kept
    ready.clear()
    assert ready.get(asked("long")) is None
