"""The panel while reading: how a translation stands, and how it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from rednote_desktop.domain.language import SIMPLIFIED
from rednote_desktop.translation.result import Outcome
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.widgets.skeleton import TextSkeleton
from tests.panel_states.stage import Seen, Stage, click, said

MARKET = ("今天五点就起床了。油条刚出锅，又香又脆。老板多送了我一根。", "早市的油条")
SLANG = "家人们，这家火锅真的绝绝子！人均80，本地人都在排队。"


async def nothing_chosen(stage: Stage) -> Seen:
    """Before a note or a comment was clicked."""
    state = stage.panel.side_by_side.state
    wanted = said("SideBySide", "Nothing chosen yet")
    labels = [each for each in state.findChildren(QLabel) if each.text() == wanted]
    return Seen(labels[0], stage.driver.window.translation_dock)


async def being_translated(stage: Stage) -> Seen:
    """The sentences are there, the translations on their way: the service is held back."""
    await stage.use_service()
    stage.service.hold_back()
    await stage.open(await stage.publish(*MARKET))
    await stage.until(lambda: len(stage.pairs) == 2, "title and text are there")
    bars = stage.pairs[0].target
    stage.driver.check(isinstance(bars, TextSkeleton), "bars hold the place of the translation")
    foot = stage.panel.side_by_side.foot
    stage.driver.check(not foot.improve_button.isEnabled(), "nothing can be improved yet")
    return Seen(bars, stage.driver.window.translation_dock)


async def trusted(stage: Stage) -> Seen:
    """A sentence over its translation, no mark."""
    first = (await stage.read(await stage.sample(Trust.TRUSTED)))[0]
    stage.driver.check(first.pair.trust is Trust.TRUSTED, "the first sentence is trusted")
    stage.driver.check(not first.trust.isVisible(), "nothing is said against it")
    return Seen(first.target, stage.driver.window.translation_dock)


async def doubtful(stage: Stage) -> Seen:
    """The translation with its mark, what speaks against it, and the sentence word by word."""
    first = (await stage.read(await stage.sample(Trust.DOUBTFUL)))[0]
    stage.driver.check(first.target.isVisible(), "the translation stays")
    stage.driver.check(first.trust.gloss.isVisible(), "the sentence stands word by word beneath")
    return Seen(first.trust.mark, stage.driver.window.translation_dock)


async def failed(stage: Stage) -> Seen:
    """Word by word first, the machine's guess a click away."""
    first = (await stage.read(await stage.sample(Trust.FAILED)))[0]
    stage.driver.check(not first.target.isVisible(), "the machine's guess is not shown")
    stage.driver.check(first.trust.gloss.isVisible(), "the sentence stands word by word")
    return Seen(first.trust.guess, stage.driver.window.translation_dock)


async def guess_opened(stage: Stage) -> Seen:
    """The machine's guess, after it was asked for."""
    first = (await stage.read(await stage.sample(Trust.FAILED)))[0]
    await stage.driver.click(first.trust.guess)
    return Seen(first.target, stage.driver.window.translation_dock)


async def by_author(stage: Stage) -> Seen:
    """Written in both languages by a person."""
    own = "My cat has learnt to open the fridge. Send help."
    note = await stage.publish("我家猫学会开冰箱了。救命。", own=own)
    first = (await stage.read(note))[0]
    stage.driver.check(first.pair.by_author, "it is the author's own")
    return Seen(first.target, stage.driver.window.translation_dock)


async def already_read(stage: Stage) -> Seen:
    """A text in the reader's own language."""
    note = await stage.publish("I paid my cat tax yesterday.", "Paid in full", tag="en")
    await stage.read(note)
    reading = stage.panel.side_by_side.reading
    stage.driver.check(reading and reading.outcome is Outcome.ALREADY_READ, "it is read as it is")
    return Seen(stage.panel.side_by_side.notice, stage.driver.window.translation_dock)


async def mixed(stage: Stage) -> Seen:
    """Both languages in one text."""
    text = "今天和闺蜜去 brunch，then we went shopping all day, so tired but so happy"
    views = await stage.read(await stage.publish(text))
    reading = stage.panel.side_by_side.reading
    stage.driver.check(reading and reading.source_language == "mul", "several languages")
    return Seen(views[0], stage.driver.window.translation_dock)


async def emoji_only(stage: Stage) -> Seen:
    """Nothing to translate."""
    await stage.read(await stage.publish("🎉🎂🐼"))
    reading = stage.panel.side_by_side.reading
    stage.driver.check(reading and reading.outcome is Outcome.NOTHING, "there is nothing to say")
    return Seen(stage.panel.side_by_side.notice, stage.driver.window.translation_dock)


async def pinyin_and_word(stage: Stage) -> Seen:
    """Readings over the words, coloured by tone; one word is explained beneath its sentence."""
    views = await stage.read(await stage.publish(SLANG, "火锅攻略"))
    await stage.driver.click(stage.panel.side_by_side.foot.pinyin_button)
    ruby = views[1].ruby
    await stage.until(lambda: ruby is not None and ruby.words, "the words are known")
    assert ruby is not None
    word = next(word for word in ruby.words if word.text == "绝绝子")
    await stage.driver.settle()
    click(ruby, ruby.word_rect(word).center().toPoint())
    card = stage.panel.side_by_side.pairs.card
    stage.driver.check(card is not None, "the word is explained")
    assert card is not None
    return Seen(card, stage.driver.window.translation_dock)


async def originals(stage: Stage) -> Seen:
    """Ctrl+T hides every translation."""
    first = (await stage.read(await stage.sample(Trust.TRUSTED)))[0]
    stage.driver.keys("Ctrl+T")
    stage.driver.check(not first.target.isVisible(), "the translation is hidden")
    return Seen(
        stage.panel.side_by_side.foot.originals_button, stage.driver.window.translation_dock
    )


async def traditional(stage: Stage) -> Seen:
    """Translations into Traditional Chinese, for who reads that."""
    stage.driver.services.settings.update(reading={"languages": ("zh-Hant",)})
    body = "I bought a new bicycle. The weather is really nice today."
    views = await stage.read(await stage.publish(body, "A new bicycle", tag="en"))
    stage.driver.check(views[0].pair.target_language == "zh-Hant", "it is Traditional Chinese")
    return Seen(views[0], stage.driver.window.translation_dock)


async def into_chinese(stage: Stage) -> Seen:
    """An English note for a reader of Chinese, chosen at the top of the window."""
    mode = stage.driver.window.top_bar.mode
    await stage.driver.click(mode)
    await stage.choose(stage.driver.window.context.formats.language_name(SIMPLIFIED))
    body = "We missed the last train and slept at the station. Worth it!"
    views = await stage.read(await stage.publish(body, "The last train", tag="en"))
    stage.driver.check(views[0].pair.target_language == "zh", "it is Chinese")
    return Seen(views[0], stage.driver.window.translation_dock)


async def comments(stage: Stage) -> Seen:
    """The comments of a note, paired."""
    await stage.read(await stage.sample(Trust.FAILED))
    stage.tab(2)
    pairs = stage.panel.comments.pairs
    await stage.until(lambda: pairs.views, "comments are there")
    await stage.until(
        lambda: all(view.pair.target is not None for view in pairs.views), "they are translated"
    )
    return Seen(pairs.views[0], stage.driver.window.translation_dock)
