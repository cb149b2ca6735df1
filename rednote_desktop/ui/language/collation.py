"""Order of names by the rules of the interface language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

_T = TypeVar("_T")


def in_order(items: Iterable[_T], name: Callable[[_T], str]) -> list[_T]:
    """Return items in the order of their names: “Äpfel” before “Birnen”, “9” before “10”."""
    collator = QCollator(QLocale())
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    compare = cmp_to_key(collator.compare)
    return sorted(items, key=lambda item: compare(name(item)))
