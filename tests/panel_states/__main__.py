"""Takes a picture of every state: ``python -m tests.panel_states --out DIR``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from rednote_desktop.app.options import Options
from rednote_desktop.app.tour.driver import Driver, StepFailed
from rednote_desktop.app.tour.runner import Step, run
from tests.cut_off import cut_off
from tests.panel_states import captions, failing, panel_reading, words, writing
from tests.panel_states.service import Service
from tests.panel_states.stage import Seen, Stage
from tests.translation_server import translation_server

Reach = Callable[[Stage], Awaitable[Seen]]

STATES: Final[tuple[tuple[str, Reach], ...]] = (
    ("nothing chosen", panel_reading.nothing_chosen),
    ("being translated", panel_reading.being_translated),
    ("trusted", panel_reading.trusted),
    ("doubtful", panel_reading.doubtful),
    ("failed", panel_reading.failed),
    ("failed, guess opened", panel_reading.guess_opened),
    ("by the author", panel_reading.by_author),
    ("already read", panel_reading.already_read),
    ("mixed languages", panel_reading.mixed),
    ("emoji only", panel_reading.emoji_only),
    ("pinyin and a word", panel_reading.pinyin_and_word),
    ("originals", panel_reading.originals),
    ("into Traditional Chinese", panel_reading.traditional),
    ("into Chinese", panel_reading.into_chinese),
    ("comments tab", panel_reading.comments),
    ("no pack", failing.no_pack),
    ("engine failed", failing.engine_failed),
    ("engines off", failing.engines_off),
    ("service used", failing.service_used),
    ("service failed, fell back", failing.fell_back),
    ("what was sent", failing.what_was_sent),
    ("words", words.words),
    ("measure word", words.measure_word),
    ("slang", words.slang),
    ("glossary", words.glossary),
    ("word list", words.word_list),
    ("correcting", words.correcting),
    ("corrected", words.corrected),
    ("exact match", words.exact_match),
    ("fuzzy match", words.fuzzy_match),
    ("correction undone", words.correction_undone),
    ("view translation first", captions.translation_first),
    ("view original first", captions.original_first),
    ("view side by side", captions.side_by_side),
    ("view translation only", captions.translation_only),
    ("view original only", captions.original_only),
    ("doubtful note", captions.doubtful_note),
    ("failed note", captions.failed_note),
    ("failed note, guess opened", captions.failed_note_guess),
    ("note in Traditional", captions.chinese_in_traditional),
    ("comments", captions.comments),
    ("cards", captions.cards),
    ("language corrected", captions.language_corrected),
    ("second language on its way", writing.second_on_its_way),
    ("second language trusted", writing.second_trusted),
    ("second language doubtful", writing.second_doubtful),
    ("second language drifts", writing.drift),
    ("asked before posting", writing.asked_before_posting),
    ("second language by hand", writing.edited_by_hand),
    ("comment on its way", writing.comment_on_its_way),
    ("comment in both", writing.comment_in_both),
    ("comment pointed out", writing.comment_pointed_out),
)
"""Names of the states, which name their pictures, and how each is reached."""

FEWEST_COLOURS: Final = 12
_EVERY: Final = 7
_PATIENCE: Final = 10.0
"""Seconds until a text that has no room is taken to have none for good."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; return 0 only if every state was reached and is in its picture."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.panel_states",
        description=(
            "Drives the real window through every state of the Translation panel and of captions, "
            "and writes a picture of each and tour.json. Offscreen where there is no display."
        ),
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--locale", default="en_US", help="such as zh_CN")
    parser.add_argument("--size", default="1440x900", help="of the window, WIDTHxHEIGHT")
    parser.add_argument("--only", default="", help="the states whose names hold these words")
    given = parser.parse_args(arguments)
    options = Options(given.out / "unused", given.theme, given.locale)
    with translation_server() as server:
        stage = Stage(Service(server))
        steps = [_step(stage, *state) for state in STATES if given.only in state[0]]
        try:
            return run(options, given.out, given.size, steps)
        finally:
            stage.service.mend()


def _step(stage: Stage, name: str, reach: Reach) -> Step:
    async def take(driver: Driver) -> str:
        await stage.begin(driver)
        seen = await reach(stage)
        if not seen.passing:
            await driver.settle()
            await _room(driver, seen.picture)
        driver.check(seen.marker.isVisible(), "what shows the state is visible")
        driver.check(not seen.marker.visibleRegion().isEmpty(), "what shows the state is in sight")
        driver.check(seen.picture.isAncestorOf(seen.marker), "the picture holds it")
        colours = colours_of(seen.picture.grab().toImage())
        driver.check(colours >= FEWEST_COLOURS, f"the picture has {colours} colours")
        driver.capture(seen.picture)
        return seen.said

    return Step(name.replace(",", ""), take)


async def _room(driver: Driver, picture: QWidget) -> None:
    """Wait until no text is cut off; layouts follow what is still coming in."""
    try:
        await driver.wait(lambda: not list(cut_off(picture)), "all texts have room", _PATIENCE)
    except StepFailed:
        driver.check(False, f"cut off: {list(cut_off(picture))}")


def colours_of(image: QImage) -> int:
    """Count the colours of every few pixels of a picture; a blank one has next to none."""
    across, down = range(0, image.width(), _EVERY), range(0, image.height(), _EVERY)
    return len({image.pixel(x, y) for x in across for y in down})


if __name__ == "__main__":
    sys.exit(main())
