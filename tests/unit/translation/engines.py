"""Engines that stand behind the protocol and translate by a rule of the test's own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from rednote_desktop.domain.errors import EngineFailed
from rednote_desktop.translation.result import EngineInfo
from tests.support import PATIENCE

Rule = Callable[[str], str]


class RuledEngine:
    """An engine that translates by a rule of the test's own; Chinese and English only."""

    def __init__(self, rule: Rule, weak: bool = False) -> None:
        self._rule = rule
        self._weak = weak
        self.asked: list[list[str]] = []
        self.closed = 0
        self.gate: threading.Event | None = None
        self.started = threading.Event()

    @property
    def info(self) -> EngineInfo:
        return EngineInfo("ruled", "1", weak=self._weak)

    def supports(self, source: str, target: str) -> bool:
        return {source.split("-")[0], target.split("-")[0]} == {"zh", "en"}

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        self.asked.append(list(sentences))
        self.started.set()
        if self.gate is not None and not self.gate.wait(2 * PATIENCE):
            raise EngineFailed("the test never opened the gate")
        return [self._rule(sentence) for sentence in sentences]

    def close(self) -> None:
        self.closed += 1

    @property
    def sentences(self) -> list[str]:
        """Everything that was ever asked, in order."""
        return [sentence for batch in self.asked for sentence in batch]


def english(sentence: str) -> str:
    """Stand for a good translation into English: as many words as the sentence asks for."""
    return "Words " + "of it " * max(1, len(sentence) // 8)


def chinese(sentence: str) -> str:
    """Stand for a good translation into Chinese."""
    return "话" + "说的是" * max(1, len(sentence) // 12)


def either(sentence: str) -> str:
    """Answer in the other language."""
    return (
        english(sentence)
        if any("\u4e00" <= mark <= "\u9fff" for mark in sentence)
        else (chinese(sentence))
    )
