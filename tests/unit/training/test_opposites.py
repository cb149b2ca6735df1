"""Translations that say the opposite are told from those that say the same in other words."""

from __future__ import annotations

from collections import Counter

import pytest

from rednote_desktop.translation.contraries import Antonyms, Language, read_antonyms
from rednote_desktop.translation.trust import Trust
from training.opposites import NO_GAINED, NO_LOST, TURNED, Finding, Shown, compare, table


@pytest.fixture(scope="module")
def antonyms() -> list[Antonyms]:
    return read_antonyms()


@pytest.mark.parametrize(
    ("english", "chinese", "into", "output", "kind"),
    [
        ("It isn't hard to use.", "不难用。", "en", "It's hard to use.", NO_LOST),
        ("I can't swim.", "我不会游泳。", "zh", "我会游泳。", NO_LOST),
        ("I can't swim.", "我不会游泳。", "zh", "我会游泳，不好意思。", NO_LOST),
        ("I can't swim.", "我不会游泳。", "zh", "我没学会游泳。", ""),
        ("I like fish.", "我喜欢吃鱼。", "en", "I do not like fish.", NO_GAINED),
        ("I like fish.", "我喜欢吃鱼。", "zh", "我不吃鱼。", NO_GAINED),
        (
            "He went out to say hello.",
            "他出去打招呼。",
            "en",
            "He went out to say goodbye.",
            TURNED,
        ),
        ("She got promoted.", "她升职了。", "zh", "她被拒了。", TURNED),
        ("The shop was closed.", "店关门了。", "en", "The shop was shut.", ""),
        ("It was easy.", "很容易。", "en", "It wasn't hard.", ""),
        ("It was hard.", "这很难。", "zh", "这很难，不容易。", ""),
        ("He would never allow it.", "他绝对不会允许。", "zh", "他从来不允许。", ""),
        ("I work hard.", "我努力工作。", "en", "I work easily.", ""),
        ("Nice weather today.", "今天天气不错。", "en", "The weather is good today.", ""),
    ],
)
def test_opposites(
    antonyms: list[Antonyms], english: str, chinese: str, into: Language, output: str, kind: str
) -> None:
    seen: Counter[str] = Counter()
    found = [one for one, _ in compare((english, chinese), output, into, antonyms, seen)]
    assert found[:1] == ([kind] if kind else [])
    if kind:
        assert seen[kind] == 1


def test_counts_are_by_direction_kind_and_mark() -> None:
    pair = "I can swim.", "我会游泳。"
    shown = Shown("I cannot swim.", Trust.DOUBTFUL)
    findings = [Finding("en", NO_GAINED, "cannot", pair, shown)]
    seen = {"en": Counter({NO_GAINED: 7}), "zh": Counter[str]()}
    marks = {"en": Counter({Trust.TRUSTED: 5, Trust.DOUBTFUL: 2}), "zh": Counter[Trust]()}
    rows = table(findings, seen, marks).splitlines()
    assert f"| English | {NO_GAINED} | 1 | 7 | 0 | 1 | 0 |" in rows
    assert "| English | any | 1 | 7 | 0 | 1 | 0 |" in rows
    assert "| English | all captions | 7 |  | 5 | 2 | 0 |" in rows
