"""What is told while a question is on its way: it is newer than the answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class ToldSince(Generic[T]):
    """Hands what is told of things, by their ids, to every question that has no answer yet."""

    def __init__(self) -> None:
        self._questions: dict[object, dict[str, T]] = {}

    def tell(self, thing_id: str, thing: T) -> None:
        """Take what became of a thing."""
        for told in self._questions.values():
            told.pop(thing_id, None)
            told[thing_id] = thing

    @contextmanager
    def since(self) -> Iterator[dict[str, T]]:
        """Give what is told inside the block: things by id, the last told last."""
        question = object()
        told = self._questions[question] = {}
        try:
            yield told
        finally:
            del self._questions[question]
