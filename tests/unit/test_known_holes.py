"""Known holes fail the audit; a database that is out of reach is said in a sentence."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "known_holes.py"
SOUND = {"name": "httpx", "version": "0.28.1", "vulns": []}
HOLED = {"name": "x", "version": "1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
UNKNOWN = {"name": "y", "skip_reason": "not found"}


@pytest.fixture(scope="module")
def known_holes() -> ModuleType:
    spec = importlib.util.spec_from_file_location("known_holes", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("packages", "status", "words"),
    [
        ([SOUND], 0, ["1 of 1", "0 known holes"]),
        ([SOUND, HOLED], 1, ["1 known holes", "x 1: PYSEC-1, mended in 1.1"]),
        ([SOUND, UNKNOWN], 0, ["1 of 2", "does not know them: y"]),
        ([UNKNOWN], 0, ["Known holes were not looked for"]),
        ([], 0, ["Known holes were not looked for"]),
    ],
)
def test_what_is_found_is_said(
    known_holes: ModuleType, packages: list[dict[str, Any]], status: int, words: list[str]
) -> None:
    ended, lines = known_holes.verdict(json.dumps({"dependencies": packages, "fixes": []}), "")
    assert ended == status
    for word in words:
        assert word in "\n".join(lines)


@pytest.mark.parametrize("written", ["", "[]", "{}", "nonsense", '{"dependencies": 1}'])
def test_a_database_out_of_reach_is_one_sentence(known_holes: ModuleType, written: str) -> None:
    status, lines = known_holes.verdict(written, "Traceback\n  ...\nConnectionError: no route\n")
    assert status == 0
    (line,) = lines
    assert line.startswith("Known holes were not looked for: the database could not be reached")
    assert "ConnectionError: no route" in line


def test_a_program_that_ends_itself_is_heard(known_holes: ModuleType) -> None:
    program = "import sys; sys.stderr.write('no network'); sys.exit(1)"
    assert known_holes.look([sys.executable, "-c", program]) == ("", "no network")
