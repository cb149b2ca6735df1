"""Words and memory: what is explained, kept, corrected and offered again."""

from __future__ import annotations

from rednote_desktop.domain.text import plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.navigation import Learn
from rednote_desktop.ui.pages.learn import LearnPage
from rednote_desktop.ui.translation.correction_edit import CorrectionEdit
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.word_browser import WordBrowser
from rednote_desktop.ui.translation.word_card import WordCard
from tests.panel_states.panel_reading import SLANG
from tests.panel_states.stage import Seen, Stage, click

WALK = "今天天气很好，我们一起去公园走走吧。"
LIKE = "今天天气很好，我们一起去公园看看吧。"
MINE = "Lovely weather today. Let's take a walk in the park!"


async def words(stage: Stage) -> Seen:
    """Every Chinese word of the text with its reading in the colours of the tones."""
    await stage.read(await stage.publish(SLANG, "火锅攻略"))
    browser = await _listed(stage)
    return Seen(browser.list, stage.driver.window.translation_dock)


async def measure_word(stage: Stage) -> Seen:
    """A word's card says with what it is counted."""
    await stage.read(await stage.publish("我买了一只猫和一本书。", "周末"))
    browser = await _listed(stage)
    word = next(word for word in browser.model.words if word.measures)
    return Seen(_explained(stage, browser, word), stage.driver.window.translation_dock, word.text)


async def slang(stage: Stage) -> Seen:
    """The card of a word of the net: meaning, word for word, an example."""
    await stage.read(await stage.publish(SLANG, "火锅攻略"))
    browser = await _listed(stage)
    word = next(word for word in browser.model.words if word.text == "绝绝子")
    return Seen(_explained(stage, browser, word), stage.driver.window.translation_dock)


async def glossary(stage: Stage) -> Seen:
    """Net slang; the terms of the text come first."""
    await stage.read(await stage.publish(SLANG, "火锅攻略"))
    stage.tab(3)
    browser = stage.panel.glossary.browser
    await stage.until(lambda: browser.model.rowCount() > 5, "terms are listed")
    return Seen(browser.list, stage.driver.window.translation_dock)


async def word_list(stage: Stage) -> Seen:
    """Words with a star stand under Learn, with the sentence they were met in."""
    await stage.read(await stage.publish(SLANG, "火锅攻略"))
    browser = await _listed(stage)
    for text in ("绝绝子", "排队"):
        word = next(word for word in browser.model.words if word.text == text)
        await _keep(stage, _explained(stage, browser, word))
    await stage.driver.click(stage.driver.window.rail.button(Learn))
    page = stage.driver.find(LearnPage)
    await stage.until(lambda: len(page.rows) == 2, "both words are listed")
    return Seen(page.rows[0], stage.driver.window)


async def correcting(stage: Stage) -> Seen:
    """The field over the sentence, with what the reader types."""
    _, field = await _correcting(stage, WALK)
    stage.driver.type(field.edit, MINE)
    return Seen(field.save_button, stage.driver.window.translation_dock)


async def corrected(stage: Stage) -> Seen:
    """The reader's own translation, which can be forgotten or undone."""
    view = await _corrected(stage, WALK, MINE)
    stage.driver.check(plain(view.pair.target or ()) == MINE, "it is the reader's own")
    notifier = stage.driver.window.context.notifier
    await stage.until(lambda: notifier.shown_text, "it can be undone")
    return Seen(view.forget, stage.driver.window)


async def correction_undone(stage: Stage) -> Seen:
    """Ctrl+Z brings the machine's translation back."""
    view = await _corrected(stage, "我家的猫今天不想起床。", "My cat refuses to get up today.")
    stage.driver.keys("Ctrl+Z")
    await stage.until(lambda: not view.pair.corrected, "the machine's is back")
    return Seen(view.target, stage.driver.window)


async def exact_match(stage: Stage) -> Seen:
    """The same sentence elsewhere: the reader's translation is there, and offered as it was."""
    await _corrected(stage, WALK, MINE)
    view, field = await _correcting(stage, WALK)
    stage.driver.check(view.pair.corrected, "it is used here, too")
    rows = field.matches
    await stage.until(lambda: rows.rows, "it is offered")
    stage.driver.check("100" in rows.rows[0].accessibleName(), "it is the same sentence")
    return Seen(rows.rows[0], stage.driver.window.translation_dock)


async def fuzzy_match(stage: Stage) -> Seen:
    """A like sentence: its translation is offered with its likeness."""
    await _corrected(stage, WALK, MINE)
    _, field = await _correcting(stage, LIKE)
    rows = field.matches
    await stage.until(lambda: rows.rows, "it is offered")
    stage.driver.check("88" in rows.rows[0].accessibleName(), rows.rows[0].accessibleName())
    return Seen(rows.rows[0], stage.driver.window.translation_dock)


async def _keep(stage: Stage, card: WordCard) -> None:
    if not card.star.kept:
        await stage.driver.click(card.star)
    await stage.until(lambda: card.star.kept, f"{card.word.text} is kept")


async def _listed(stage: Stage) -> WordBrowser:
    stage.tab(1)
    browser = stage.panel.words.browser
    await stage.until(lambda: browser.model.rowCount() > 3, "words are listed")
    return browser


def _explained(stage: Stage, browser: WordBrowser, word: Word) -> WordCard:
    index = browser.model.index(browser.model.words.index(word))
    browser.list.scrollTo(index)
    click(browser.list.viewport(), browser.list.visualRect(index).center())
    card = browser.card
    stage.driver.check(card is not None and card.word == word, f"{word.text} is explained")
    assert card is not None
    return card


async def _correcting(stage: Stage, text: str) -> tuple[PairView, CorrectionEdit]:
    view = (await stage.read(await stage.publish(text)))[0]
    await stage.driver.click(stage.panel.side_by_side.foot.improve_button)
    field = view.correction
    stage.driver.check(field is not None, "the field is open")
    assert field is not None
    await stage.until(field.save_button.isVisible, "the field has its place")
    return view, field


async def _corrected(stage: Stage, text: str, mine: str) -> PairView:
    view, field = await _correcting(stage, text)
    field.edit.selectAll()
    stage.driver.type(field.edit, mine)
    await stage.driver.click(field.save_button)
    await stage.until(lambda: view.pair.corrected, "it is kept")
    return view
