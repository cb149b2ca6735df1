"""Finished translations at hand in memory, so that a card scrolled back is drawn at once."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.translation.result import Translation

Asked = tuple[RichText, str, str, str, bool, int]
"""What was asked: text, target, hint, source, whether it is public, and which choice of engines
held."""

_MOST_CHARACTERS: Final = 2_000_000
_OVERHEAD: Final = 200


class ReadyTranslations:
    """Keeps the translations last used, bounded by their characters.

    ``age`` counts how often everything was let go of: what is under way since before is old then.
    """

    def __init__(self, most_characters: int = _MOST_CHARACTERS) -> None:
        self._most = most_characters
        self._kept: OrderedDict[Asked, Translation] = OrderedDict()
        self._characters = 0
        self.age = 0

    def get(self, asked: Asked) -> Translation | None:
        """Return what was kept of a question."""
        found = self._kept.get(asked)
        if found is not None:
            self._kept.move_to_end(asked)
        return found

    def keep(self, asked: Asked, result: Translation) -> Translation:
        """Keep an answer, let go of those longest unused, and return it."""
        old = self._kept.pop(asked, None)
        if old is not None:
            self._characters -= _size(old)
        self._kept[asked] = result
        self._characters += _size(result)
        while self._characters > self._most and len(self._kept) > 1:
            self._characters -= _size(self._kept.popitem(last=False)[1])
        return result

    def clear(self) -> None:
        """Let go of everything."""
        self._kept.clear()
        self._characters = 0
        self.age += 1


def _size(result: Translation) -> int:
    return len(plain(result.source)) + len(plain(result.target)) + _OVERHEAD
