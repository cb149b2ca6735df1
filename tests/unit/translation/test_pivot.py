"""Pairs without a pack of their own are translated by way of English."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from rednote_desktop.domain.errors import EngineFailed, UnsupportedPair
from rednote_desktop.domain.text import from_plain
from rednote_desktop.translation.engine import Scored
from rednote_desktop.translation.engines.pivot import PivotEngine
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.result import BUILT_IN, EngineInfo, Outcome
from rednote_desktop.translation.translator import Translator

SPANISH = "Mañana vamos al parque."
ENGLISH = "We are going to the park tomorrow."
CHINESE = "我们明天要去公园。"


class PackEngine:
    """An engine of one pack whose sentences are known."""

    def __init__(
        self, source: str, target: str, version: str, known: dict[str, str], score: float = -0.5
    ) -> None:
        self._pair = source, target
        self._version = version
        self._known = known
        self._score = score
        self.broken = False

    @property
    def info(self) -> EngineInfo:
        return EngineInfo(BUILT_IN, self._version)

    def supports(self, source: str, target: str) -> bool:
        return (source[:2], target[:2]) == self._pair

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        return [each.text for each in self.translate_scored(sentences, source, target)]

    def translate_scored(self, sentences: Sequence[str], source: str, target: str) -> list[Scored]:
        if self.broken:
            raise EngineFailed("broken")
        return [Scored(self._known[sentence], self._score) for sentence in sentences]

    def close(self) -> None:
        return


@pytest.fixture
def into_english() -> PackEngine:
    return PackEngine("es", "en", "1.9", {SPANISH: ENGLISH, "Hola.": "Hello."}, -0.9)


@pytest.fixture
def into_chinese() -> PackEngine:
    return PackEngine("en", "zh", "0.3", {ENGLISH: CHINESE})


def test_two_packs_make_a_way(into_english: PackEngine, into_chinese: PackEngine) -> None:
    pivot = PivotEngine([into_english, into_chinese])
    assert pivot.supports("es-MX", "zh-Hant")
    assert pivot.translate_scored([SPANISH], "es", "zh") == [Scored(CHINESE, -0.9)]
    assert pivot.info == EngineInfo(f"{BUILT_IN} en", "1.9, 0.3", weak=True, through="en")


def test_there_is_no_way_where_a_pack_is_missing_or_leads_straight(
    into_english: PackEngine, into_chinese: PackEngine
) -> None:
    pivot = PivotEngine([into_english, into_chinese])
    for pair in (("es", "en"), ("en", "zh"), ("zh", "es"), ("fr", "zh")):
        assert not pivot.supports(*pair)
    with pytest.raises(UnsupportedPair):
        pivot.translate(["bonjour"], "fr", "zh")
    straight = PackEngine("es", "zh", "1.0", {})
    assert not PivotEngine([straight, into_english, into_chinese]).supports("es", "zh")


async def test_a_text_is_marked_as_translated_by_way_of_english(
    into_english: PackEngine, into_chinese: PackEngine, executor: ThreadPoolExecutor
) -> None:
    packs = (into_english, into_chinese)
    translator = Translator((*packs, PivotEngine(packs)), TranslationMemory(), executor)
    found = await translator.submit(from_plain(SPANISH), "zh", source="es")
    assert (found.outcome, found.text) == (Outcome.TRANSLATED, CHINESE)
    assert found.engine is not None
    assert found.engine.through == "en"
    into_chinese.broken = True
    failed = await translator.submit(from_plain("Hola."), "zh", source="es")
    assert (failed.outcome, failed.reason) == (Outcome.FAILED, "EngineFailed")
    translator.close()
