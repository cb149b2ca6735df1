"""Every state of the Translation panel and of captions can be reached and is in its picture."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.starting import environment, tour
from tests.panel_states.__main__ import FEWEST_COLOURS, STATES, colours_of

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def test_every_state_is_reached(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.panel_states", "--out", str(tmp_path)]
    report = tour(command, tmp_path, environment())
    assert len(report["steps"]) == len(STATES)
    for step in report["steps"]:
        picture = QImage(str(tmp_path / step["screenshot"]))
        assert colours_of(picture) >= FEWEST_COLOURS, step["name"]


def test_an_empty_picture_is_noticed(tmp_path: Path) -> None:
    blank = QImage(400, 300, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFF)
    blank.save(str(tmp_path / "blank.png"))
    assert colours_of(QImage(str(tmp_path / "blank.png"))) == 1
