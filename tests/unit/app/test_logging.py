"""The log says what happened and where, and nothing of what was written or by whom."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Rejected
from tests.support import logged_in

SECRET = "what nobody may read"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with logged_in(tmp_path):
        yield tmp_path / "rednote-desktop.log"


def test_values_stay_only_where_they_are_harmless(log: Path) -> None:
    logger = logging.getLogger("rednote_desktop.services.outbox")
    logger.info("Entry %d of the outbox was refused: %r", 12, Rejected(SECRET, "text"))
    logger.warning("%s could not be told of the sign-out", "social.example")
    logger.info("From %s to %s for %s", "zh", "zh-Hant", "amy@social.example")
    lines = [line.partition("rednote_desktop.services.outbox: ")[2] for line in _lines(log)]
    assert lines == [
        "Entry 12 of the outbox was refused: rednote_desktop.domain.errors.Rejected",
        "… could not be told of the sign-out",
        "From zh to zh-Hant for …",
    ]


@pytest.mark.expects_errors
def test_tracebacks_have_no_words(log: Path) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("rednote_desktop.x").exception("It broke")
    text = log.read_text("utf-8")
    assert "It broke" in text
    assert "in test_tracebacks_have_no_words" in text
    assert text.rstrip().endswith("ValueError")
    assert SECRET not in text.replace("raise ValueError(SECRET)", "")


@pytest.mark.expects_errors
def test_libraries_that_write_values_into_the_text_are_cut_short(log: Path) -> None:
    text = f"Task exception was never retrieved\nfuture: <Task exception=ValueError('{SECRET}')>"
    logging.getLogger("asyncio").error(text)
    (line,) = _lines(log)
    assert line.endswith("asyncio: Task exception was never retrieved")


def _lines(log: Path) -> list[str]:
    return log.read_text("utf-8").splitlines()
