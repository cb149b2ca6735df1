"""How many inputs an attack tries: few in every run, many by hand, and how many it were.

``REDNOTE_ATTACK=20`` tries twenty times as many; every attack prints the number of its inputs,
which ``pytest -rP`` or ``-s`` shows.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import ParamSpec

P = ParamSpec("P")


def examples(few: int) -> int:
    """Return how many inputs to try where ``few`` are tried in every run."""
    return few * int(os.environ.get("REDNOTE_ATTACK", "1"))


def counted(test: Callable[P, None]) -> Callable[P, None]:
    """Print how many inputs a test of hypothesis tried."""
    inner = test.hypothesis.inner_test  # type: ignore[attr-defined]
    tried = 0

    @functools.wraps(inner)
    def once(*arguments: P.args, **named: P.kwargs) -> None:
        nonlocal tried
        tried += 1
        inner(*arguments, **named)

    test.hypothesis.inner_test = once  # type: ignore[attr-defined]

    @functools.wraps(test)
    def run(*arguments: P.args, **named: P.kwargs) -> None:
        try:
            test(*arguments, **named)
        finally:
            sys.stdout.write(f"{test.__name__}: {tried} inputs\n")

    return run
