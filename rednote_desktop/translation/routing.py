"""Which engines may translate a pair of languages, in the reader's order of preference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from typing import Final, Protocol

from rednote_desktop.domain.language import base
from rednote_desktop.translation.engine import TranslationEngine

DEVICE: Final = "device"
"""Stands for the engines on this computer in an order of preference."""

EVERY_PAIR: Final = ""
"""The key of the order for pairs that have none of their own."""


class RemoteEngine(TranslationEngine, Protocol):
    """An engine that hands the text to a server.

    ``executor`` is its own, so that waiting for the server keeps nothing else waiting. A request
    holds at most so many sentences and characters. ``translate`` raises ``ApiError`` too.
    """

    @property
    def executor(self) -> Executor: ...

    @property
    def batch_sentences(self) -> int: ...

    @property
    def batch_characters(self) -> int: ...


class Routing:
    """Holds the remote engines that are switched on; to be used from one event loop.

    ``generation`` changes with every ``choose``, so that older answers can be told apart. The
    engines belong to whoever chose them.
    """

    def __init__(self) -> None:
        self._remote: dict[str, RemoteEngine] = {}
        self._orders: dict[str, tuple[str, ...]] = {}
        self._device = True
        self.generation = 0

    @property
    def remote(self) -> tuple[RemoteEngine, ...]:
        """The remote engines that are switched on."""
        return tuple(self._remote.values())

    @property
    def device(self) -> bool:
        """Whether the engines on this computer are switched on."""
        return self._device

    def choose(
        self,
        remote: Mapping[str, RemoteEngine],
        orders: Mapping[str, Sequence[str]],
        device: bool = True,
    ) -> None:
        """Use these engines from now on; those on this computer unless ``device`` is false.

        ``orders`` maps ``pair_key`` or ``EVERY_PAIR`` to engine ids, the preferred one first;
        ``DEVICE`` stands for this computer. Whatever an order does not name comes last.
        """
        self._remote = dict(remote)
        self._device = device
        self._orders = {pair: tuple(order) for pair, order in orders.items()}
        self.generation += 1

    def candidates(
        self, local: Sequence[TranslationEngine], source: str, target: str, public: bool
    ) -> tuple[TranslationEngine, ...]:
        """Return the engines to ask one after the other; remote ones only for public text."""
        found: list[TranslationEngine] = []
        for name in self.order(source, target):
            if name == DEVICE:
                found += local if self._device else ()
            elif public and name in self._remote:
                found.append(self._remote[name])
        return tuple(engine for engine in found if engine.supports(source, target))

    def order(self, source: str, target: str) -> tuple[str, ...]:
        """Return the ids of all engines in the order that holds for a pair."""
        wanted = self._orders.get(pair_key(source, target), self._orders.get(EVERY_PAIR, ()))
        return tuple(dict.fromkeys((*wanted, DEVICE, *self._remote)))


def pair_key(source: str, target: str) -> str:
    """Return how a pair is named in orders of preference, such as ``zh>en``."""
    return f"{base(source)}>{base(target)}"
