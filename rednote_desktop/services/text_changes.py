"""What differs between two texts, in one place or sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Final

STOPS: Final = "。！？!?.；;…\n"
_RUN: Final = re.compile(rf"[^{STOPS}]*[{STOPS}]+[^\S\n]*|[^{STOPS}]+")


@dataclass(frozen=True, slots=True)
class Change:
    """Characters ``start`` to ``end`` of a text become ``new_start`` to ``new_end`` of another."""

    start: int
    end: int
    new_start: int
    new_end: int


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what differs between two texts, from left to right.

    One edit in one place is one change; several places are told apart sentence by sentence.
    """
    if old == new:
        return ()
    head, tail = _common(old, new)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    old_runs, new_runs = _RUN.findall(before), _RUN.findall(after)
    old_at = list(accumulate(map(len, old_runs), initial=head))
    new_at = list(accumulate(map(len, new_runs), initial=head))
    found: list[Change] = []
    for tag, i, j, k, m in SequenceMatcher(None, old_runs, new_runs, False).get_opcodes():
        if tag == "replace" and j - i == m - k:
            for a, b in zip(range(i, j), range(k, m), strict=True):
                if old_runs[a] != new_runs[b]:
                    found += _apart(old, new, Change(*old_at[a : a + 2], *new_at[b : b + 2]))
        elif tag != "equal":
            found += _apart(old, new, Change(old_at[i], old_at[j], new_at[k], new_at[m]))
    return tuple(found)


def _common(old: str, new: str) -> tuple[int, int]:
    """Return how many characters two texts share at the start, and then at the end."""
    most = min(len(old), len(new))
    head = 0
    while head < most and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def _apart(old: str, new: str, change: Change) -> list[Change]:
    """Leave alone what both sides have at their ends, or one side has whole within the other."""
    before, after = old[change.start : change.end], new[change.new_start : change.new_end]
    head, tail = _common(before, after)
    start, end = change.start + head, change.end - tail
    new_start, new_end = change.new_start + head, change.new_end - tail
    before, after = old[start:end], new[new_start:new_end]
    if not before or not after:
        return [Change(start, end, new_start, new_end)]
    if (place := after.find(before)) >= 0:
        place += new_start
        return [
            Change(start, start, new_start, place),
            Change(end, end, place + len(before), new_end),
        ]
    if (place := before.find(after)) >= 0:
        place += start
        return [
            Change(start, place, new_start, new_start),
            Change(place + len(after), end, new_end, new_end),
        ]
    return [Change(start, end, new_start, new_end)]
