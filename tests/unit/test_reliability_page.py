"""The page of promises names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_promise_stands_beside_a_test_that_is_there() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "---" not in line]
    promises = [row for row in rows if not row.startswith("| Promise")]
    assert len(promises) > 15
    for row in promises:
        named = re.findall(r"`((?:tests|benchmarks)/[\w/.]+\.py)`", row)
        assert named, row
        for path in named:
            assert (ROOT / path).is_file(), path
