"""Notes and comments say what speaks against a translation."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import RichText, Text, from_plain, plain
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.translation.result import Detection, Outcome, SegmentPair, Translation
from rednote_desktop.translation.trust import Finding, FindingKind, GlossWord, Trust
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.note.second_text import SecondText
from rednote_desktop.ui.note.view import NoteView
from tests.support import wait_until
from tests.ui.note.conftest import Find, comments_there

GUESS = "A purple tractor"
FOUND = (Finding(FindingKind.UNSAID, ("奶奶",)),)


def _translated(text: RichText, trust: Trust) -> Translation:
    pair = SegmentPair(
        text,
        from_plain(GUESS),
        trust=trust,
        findings=FOUND,
        gloss=(GlossWord("奶奶", "grandma"),),
    )
    return Translation(
        Outcome.TRANSLATED,
        text,
        (Text(GUESS),),
        "en",
        Detection("zh", 1.0),
        segments=(pair,),
        trust=trust,
        findings=FOUND,
    )


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Trust]:
    """Let every translation be one sentence of the trust that is put into the list."""
    wanted = [Trust.DOUBTFUL]

    def submit(
        _self: TranslateService, text: RichText, **_options: object
    ) -> asyncio.Future[Translation]:
        future: asyncio.Future[Translation] = asyncio.get_running_loop().create_future()
        future.set_result(_translated(text, wanted[0]))
        return future

    monkeypatch.setattr(TranslateService, "submit", submit)
    monkeypatch.setattr(TranslateService, "cached", lambda *_args, **_options: None)
    return wanted


async def _chinese(find: Find) -> Note:
    return await find(lambda note: note.language == "zh" and bool(note.title and note.body))


async def test_a_doubtful_note_shows_evidence_and_gloss(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(text.body_trust.isVisible)
    assert plain(text.body.first.text) == GUESS
    assert "奶奶" in text.body_trust.mark.text()
    assert "奶奶 grandma" in plain(text.body_trust.gloss.text)
    assert "may be wrong" in text.body_trust.accessibleName()
    assert not text.body_trust.guess.isVisible()


async def test_a_failed_note_reads_word_by_word_and_the_guess_is_a_click_away(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    answers[:] = [Trust.FAILED]
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(text.body_trust.isVisible)
    assert plain(text.body.first.text) == "奶奶 grandma"
    assert plain(text.title.first.text) == note.title
    assert plain(text.title.beneath.text) == "grandma"
    text.body_trust.guess.click()
    assert plain(text.body.first.text) == GUESS
    assert "奶奶 grandma" in plain(text.body_trust.gloss.text)
    text.body_trust.guess.click()
    assert plain(text.body.first.text) == "奶奶 grandma"
    text.body_trust.engines.click()
    assert app_context.navigator.current == Settings("engines")


async def test_a_gloss_beneath_the_original_is_not_repeated(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    answers[:] = [Trust.FAILED]
    app_context.services.settings.update(reading={"mode": "original_first"})
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(text.body_trust.isVisible)
    assert plain(text.body.beneath.text) == "奶奶 grandma"
    assert text.body_trust.gloss.isHidden()
    assert "word by word instead" in text.body_trust.mark.text()


async def test_a_trusted_note_says_nothing(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    answers[:] = [Trust.TRUSTED]
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(lambda: plain(text.body.first.text) == GUESS)
    assert not text.body_trust.isVisible()
    assert not text.title_trust.isVisible()


async def test_comments_carry_a_mark_and_their_guess(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    note = replace(await _chinese(find))
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    rows = [row for thread in note_view.sheet.comments.threads for row in thread.rows]
    row = next(row for row in rows if row.comment.language == "zh")
    row.enter()
    await wait_until(lambda: "(?)" in row.text.toPlainText())
    assert "may be wrong" in row.text.accessibleName()
    assert row.guess.isHidden()
    answers[:] = [Trust.FAILED]
    row.reading.refresh()
    await wait_until(lambda: not row.guess.isHidden())
    assert "奶奶 grandma" in row.text.toPlainText()
    row.guess.click()
    assert GUESS in row.text.toPlainText()


async def test_a_comment_is_not_sent_with_a_doubtful_text_that_was_not_seen(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    box = note_view.sheet.box
    box.both.setChecked(True)
    box.edit.setPlainText("Sleep well, grandma")
    box.submit()
    await wait_until(lambda: "Send again" in _notes(box.second))
    assert box.edit.toPlainText() == "Sleep well, grandma"
    await wait_until(lambda: not box.second.unseen_doubt)
    box.submit()
    await wait_until(lambda: not box.edit.toPlainText())


async def test_a_comment_whose_second_text_failed_is_sent_on_a_second_word(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    answers[:] = [Trust.FAILED]
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    box = note_view.sheet.box
    box.both.setChecked(True)
    box.edit.setPlainText("Sleep well, grandma")
    await wait_until(lambda: box.second.text and not box.second.unseen_doubt)
    box.submit()
    await wait_until(lambda: "Send again" in _notes(box.second))
    assert box.edit.toPlainText() == "Sleep well, grandma"
    await wait_until(lambda: not box.second.in_question)
    box.submit()
    await wait_until(lambda: not box.edit.toPlainText())


async def test_a_trusted_second_text_is_sent_at_once(
    app_context: UiContext, note_view: NoteView, find: Find, answers: list[Trust]
) -> None:
    answers[:] = [Trust.TRUSTED]
    note = await _chinese(find)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    box = note_view.sheet.box
    box.both.setChecked(True)
    box.edit.setPlainText("Sleep well, grandma")
    box.submit()
    await wait_until(lambda: not box.edit.toPlainText())


def _notes(second: SecondText) -> str:
    return " ".join(label.text() for label in second.findChildren(QLabel))
