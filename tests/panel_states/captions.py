"""Captions in place: the opened note, its comments, the cards, and what is told of them."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from rednote_desktop.domain.language import SIMPLIFIED
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import plain
from rednote_desktop.storage.reading_settings import View
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.text import NoteText
from rednote_desktop.ui.reading_menu import view_names
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.panel_states.stage import Seen, Stage, said


async def translation_first(stage: Stage) -> Seen:
    """The translation, the original dimmed beneath."""
    text = await _viewed(stage, "translation_first")
    _holds(stage, text.title.first.text != text.title.reading.original, "translation first")
    return Seen(text.title.beneath, stage.driver.window)


async def original_first(stage: Stage) -> Seen:
    """The original, the translation dimmed beneath."""
    text = await _viewed(stage, "original_first")
    _holds(stage, text.title.first.text == text.title.reading.original, "original first")
    return Seen(text.title.beneath, stage.driver.window)


async def side_by_side(stage: Stage) -> Seen:
    """Both beside one another, where there is room."""
    text = await _viewed(stage, "side_by_side")
    row = text.body.layout()
    beside = isinstance(row, QBoxLayout) and row.direction() is QBoxLayout.Direction.LeftToRight
    _holds(stage, beside, "the two stand beside one another")
    return Seen(text.body.beneath, stage.driver.window)


async def translation_only(stage: Stage) -> Seen:
    """The translation alone."""
    text = await _viewed(stage, "translation_only")
    _holds(stage, text.title.first.text != text.title.reading.original, "it is translated")
    _holds(stage, not text.title.beneath.isVisible(), "the original is not shown")
    return Seen(text.title.first, stage.driver.window)


async def original_only(stage: Stage) -> Seen:
    """The original, translated at a click."""
    text = await _viewed(stage, "original_only")
    _holds(stage, text.title.first.text == text.title.reading.original, "original alone")
    _holds(stage, text.line.flip.text() == said("TranslationLine", "Translate"), "it is offered")
    return Seen(text.line.flip, stage.driver.window)


async def doubtful_note(stage: Stage) -> Seen:
    """Translation, original, evidence and gloss."""
    text = await _opened(stage, await stage.sample(Trust.DOUBTFUL))
    return Seen(text.title_trust.gloss, stage.driver.window)


async def failed_note(stage: Stage) -> Seen:
    """Word by word in the translation's place."""
    text = await _opened(stage, await stage.sample(Trust.FAILED))
    return Seen(text.title_trust.guess, stage.driver.window)


async def failed_note_guess(stage: Stage) -> Seen:
    """The machine's guess after it was asked for."""
    text = await _opened(stage, await stage.sample(Trust.FAILED))
    await stage.driver.click(text.title_trust.guess)
    await stage.until(text.title_trust.gloss.isVisible, "the gloss stands beneath")
    return Seen(text.title_trust.gloss, stage.driver.window)


async def cards(stage: Stage) -> Seen:
    """Titles translated, marked where they may be wrong, left alone where that failed."""
    view = stage.driver.find(ExplorePage).panel.view
    model = view.feed

    def marks() -> set[Trust]:
        rows = (model.row(number) for number in range(model.rowCount()))
        return {row.translation.trust for row in rows if row.translation is not None}

    await stage.until(lambda: {Trust.DOUBTFUL, Trust.FAILED} & marks(), "a title is marked")
    return Seen(view, stage.driver.window, ", ".join(sorted(marks())))


async def comments(stage: Stage) -> Seen:
    """Comments in the reader's language, those that may be wrong with their mark."""
    await stage.open(await stage.sample(Trust.FAILED))
    sheet = stage.driver.window.note.sheet
    await stage.until(lambda: sheet.comments.threads, "comments are there")
    await stage.driver.settle()
    sheet.scroll.ensureWidgetVisible(sheet.comments.threads[-1], 0, 0)

    def marked() -> CommentRow | None:
        rows = [row for thread in sheet.comments.threads for row in thread.rows]
        doubted = [row for row in rows if row.reading.shown.trust is not Trust.TRUSTED]
        return doubted[0] if doubted else None

    await stage.until(marked, "a comment is marked")
    await stage.read_out()
    row = marked()
    assert row is not None
    sheet.scroll.ensureWidgetVisible(row, 0, 200)
    return Seen(row, stage.driver.window)


async def language_corrected(stage: Stage) -> Seen:
    """A text was taken for Japanese; the reader says that its author writes Chinese."""
    note = await stage.publish("おいしい！超好吃！这家拉面真的好吃です。", "ラーメン日記", tag="ja")
    await stage.open(note)
    text = stage.driver.window.note.sheet.text
    await stage.until(lambda: text.body.reading.language == "ja", "it is taken for Japanese")
    await stage.until(text.line.menu_button.isVisible, "its menu is there")
    await stage.driver.settle()
    await stage.driver.click(text.line.menu_button)
    always = said("ReadingMenu", "Always for @%1").replace("%1", note.author.handle)
    chinese = stage.driver.window.context.formats.language_name(SIMPLIFIED)
    wrong = said("ReadingMenu", "The language is wrong: it is in")
    await stage.choose(wrong, always, chinese)
    rules = stage.driver.services.rules
    await stage.until(lambda: rules.author(note.author.id).language == "zh", "it is remembered")
    await stage.until(
        lambda: text.body.reading.state is ReadingState.TRANSLATED, "it is translated"
    )
    return Seen(text.line.flip, stage.driver.window)


async def chinese_in_traditional(stage: Stage) -> Seen:
    """Chinese originals in Traditional characters, for who likes those."""
    stage.driver.services.settings.update(reading={"chinese": "traditional"})
    text = await _opened(stage, await stage.sample(Trust.TRUSTED))
    written = plain(text.title.reading.original)
    await stage.until(lambda: _beneath(text) and _beneath(text) != written, "it is Traditional")
    return Seen(text.title.beneath, stage.driver.window)


def _beneath(text: NoteText) -> str:
    return plain(text.title.beneath.text)


async def _viewed(stage: Stage, view: View) -> NoteText:
    """Choose a view from the menu at the top of the window and open a note in it."""
    driver = stage.driver
    await driver.click(driver.window.top_bar.mode)
    await stage.choose(said("ReadingMode", "Show"), dict(view_names())[view])
    driver.check(driver.services.translate.view == view, f"{view} is chosen")
    return await _opened(stage, await stage.sample(Trust.TRUSTED))


async def _opened(stage: Stage, note: Note) -> NoteText:
    await stage.open(note)
    text = stage.driver.window.note.sheet.text
    done = {ReadingState.TRANSLATED, ReadingState.OFFERED}
    await stage.until(
        lambda: text.title.reading.state in done and text.body.reading.state in done,
        "title and body stand as the reader reads them",
    )
    await stage.read_out()
    return text


def _holds(stage: Stage, holds: object, what: str) -> None:
    stage.driver.check(holds, what)
