"""While writing: the second language of a note and of a comment, and what speaks against it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.note.comment_box import CommentBox
from tests.panel_states.stage import COMPOSER, Seen, Stage

_ATTEMPTS: Final = 50
_LAID_OUT_SECONDS: Final = 0.05
PLAIN = ("The weather is really nice today.", "I love this city.", "Thank you very much!")
HARD = (
    "The raccoon yeeted my sourdough off the porch.",
    "My sourdough starter ghosted me for a sleepy raccoon.",
    "Grandma bedazzled her walker with moldy rhinestones.",
)
ODD = (
    "We flew to Chongqing for the weekend.",
    "I bought 35 eggs at the market this morning.",
    "The landlord repainted our hallway in a questionable green.",
    *HARD,
)
NUMBERS = (
    "I have 3 cats and 800 yuan.",
    "Bus 47 left at 6:52 with 19 nuns and 230 pigeons.",
    "I owe 4,250 yuan to 16 people and 9 banks.",
    "My aunt never said no to 12,800 dumplings, not once.",
)


async def second_on_its_way(stage: Stage) -> Seen:
    """Bars hold the place of the second language."""
    texts = stage.driver.window.composer.texts

    async def begin() -> None:
        await _writing(stage, PLAIN[0])

    await _catch(stage, begin, lambda: texts.translating and texts.second.skeleton.isVisible())
    dock = stage.driver.window.composer_dock
    return Seen(texts.second.skeleton, dock, passing=True)


async def second_trusted(stage: Stage) -> Seen:
    """The second language, and how it reads translated back."""
    composer = await _until(stage, PLAIN, lambda one: one.texts.doubt is None and _reads_back(one))
    return Seen(composer.texts.reads_back.text, stage.driver.window.composer_dock)


async def second_doubtful(stage: Stage) -> Seen:
    """What speaks against it, pointed out while there is time to edit."""
    composer = await _until(stage, ODD, lambda one: one.texts.doubt is not None)
    return Seen(composer.texts.reads_back.doubt, stage.driver.window.composer_dock)


async def drift(stage: Stage) -> Seen:
    """Numbers, names or a no that only one side has."""
    composer = await _until(stage, NUMBERS, lambda one: one.texts.reads_back.warning.text())
    return Seen(composer.texts.reads_back.warning, stage.driver.window.composer_dock)


async def asked_before_posting(stage: Stage) -> Seen:
    """A second language that failed is not posted before somebody answers for it."""
    composer = await _until(stage, HARD, _fails)
    await stage.driver.click(composer.foot.post_button)
    await stage.until(composer.doubt.isVisible, "it is asked")
    stage.driver.check(not await stage.driver.services.outbox.entries(), "nothing is posted")
    return Seen(composer.doubt.anyway, stage.driver.window.composer_dock)


async def edited_by_hand(stage: Stage) -> Seen:
    """A sentence of the second language that its author edited."""
    composer = await _until(stage, PLAIN, _reads_back)
    second = composer.texts.second
    second.body.setFocus()
    second.body.selectAll()
    stage.driver.type(second.body, "今天天气真不错！")
    await stage.until(lambda: composer.texts.by_hand, "it is the author's")
    return Seen(second.mark, stage.driver.window.composer_dock)


async def comment_on_its_way(stage: Stage) -> Seen:
    """The box under a note while the second language is being written."""
    box = await _commenting(stage)
    await stage.driver.settle()

    async def begin() -> None:
        box.edit.clear()
        stage.driver.type(box.edit, "This looks delicious! I want to try it.")

    await _catch(stage, begin, lambda: box.second.isVisible() and not box.second.text)
    return Seen(box.second, stage.driver.window, passing=True)


async def comment_in_both(stage: Stage) -> Seen:
    """A comment in both languages before it is sent."""
    box = await _commenting(stage)
    stage.driver.type(box.edit, PLAIN[2])
    await stage.until(lambda: box.second.text, "the second language is written")
    return Seen(box.second.edit, stage.driver.window)


async def comment_pointed_out(stage: Stage) -> Seen:
    """Sent with a second language that failed, it waits for a second word."""
    box = await _commenting(stage)
    for text in HARD:
        box.edit.clear()
        stage.driver.type(box.edit, text)
        await stage.until(lambda: box.second.text, "the second language is written")
        if box.second.in_question and await _stays_in_question(stage, box):
            break
    await stage.driver.click(box.send)
    await stage.until(lambda: not box.second.in_question, "it is pointed out")
    stage.driver.check(box.edit.toPlainText(), "it is not sent")
    return Seen(box.second, stage.driver.window)


async def _catch(
    stage: Stage, begin: Callable[[], Awaitable[None]], passing: Callable[[], object]
) -> None:
    """Begin anew until a state that passes by itself is there once the window is laid out."""
    for _ in range(_ATTEMPTS):
        await begin()
        await asyncio.sleep(_LAID_OUT_SECONDS)
        if passing():
            return
    stage.driver.check(False, "it was over before it could be seen")


async def _stays_in_question(stage: Stage, box: CommentBox) -> bool:
    """Tell whether a text that stood in sight is still asked about: one that failed is."""
    await stage.driver.settle(0.6)
    return box.second.in_question


async def _commenting(stage: Stage) -> CommentBox:
    await stage.open(await stage.publish("今天的面包成功了！", "面包日记"))
    box = stage.driver.window.note.sheet.box
    box.edit.clear()
    if not box.both.isChecked():
        await stage.driver.click(box.edit)
        await stage.driver.click(box.both)
    return box


async def _writing(stage: Stage, text: str) -> ComposerPanel:
    """Begin a new note with a text in the reader's language."""
    stage.show_only(COMPOSER)
    stage.driver.keys("Ctrl+N")
    composer = stage.driver.window.composer
    await stage.until(lambda: not composer.texts.first.text.body, "an empty note")
    stage.driver.type(composer.texts.first.body, text)
    return composer


async def _until(
    stage: Stage, candidates: Iterable[str], holds: Callable[[ComposerPanel], object]
) -> ComposerPanel:
    """Write one text after the other until one is translated so."""
    composer = stage.driver.window.composer
    for text in candidates:
        await _writing(stage, text)
        await stage.until(lambda: composer.texts.second.text.body, "it is translated")
        await composer.texts.settled()
        await stage.until(lambda: _reads_back(composer), "it is read back")
        if holds(composer):
            area = composer.scroll_area
            area.ensureWidgetVisible(composer.texts.reads_back)
            return composer
    stage.driver.check(False, "none of the texts is translated so")
    raise LookupError


def _reads_back(composer: ComposerPanel) -> bool:
    return bool(composer.texts.reads_back.text.text())


def _fails(composer: ComposerPanel) -> bool:
    doubt = composer.texts.doubt
    return doubt is not None and not composer.texts.sight.settles(doubt.trust)
