"""An edited sentence of the second text stays, and the rest is still translated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from rednote_desktop.domain.draft import DraftText
from rednote_desktop.services.compose import ComposeService
from rednote_desktop.ui.composer.caption_edit import CaptionEdit
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from tests.support import wait_until

ONE, TWO = "I like this cat. ", "We went home 🙂 #cattax"
MINE = "我自己写的话"


@pytest.fixture
async def written(composer: ComposerPanel) -> ComposerPanel:
    """Return the composer with two translated sentences."""
    composer.texts.first.body.insertPlainText(ONE + TWO)
    await _settled(composer)
    return composer


async def _settled(composer: ComposerPanel) -> None:
    await wait_until(lambda: not composer.texts.translating and composer.texts.second.text.body)


def _sentence(composer: ComposerPanel, index: int) -> str:
    """Return what the translator made of a sentence, by its place in the text."""
    fields = composer.texts.own._fields[1].pieces
    return [piece.text for piece in fields if piece.sentences][index]


def _replace(field: CaptionEdit, old: str, new: str) -> None:
    text = field.toPlainText()
    start = text.index(old)
    cursor = field.textCursor()
    cursor.setPosition(_units(text[:start]))
    cursor.setPosition(_units(text[: start + len(old)]), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.insertPlainText(new)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _edit_first_sentence(composer: ComposerPanel) -> str:
    """Write the first sentence oneself and return what the translator made of the second."""
    kept = _sentence(composer, 1)
    _replace(composer.texts.second.body, _sentence(composer, 0), MINE)
    return kept


async def test_an_edited_sentence_stays_while_the_rest_is_translated(
    written: ComposerPanel,
) -> None:
    kept = _edit_first_sentence(written)
    assert kept in written.texts.second.text.body
    assert "EDITED BY YOU" in written.texts.second.mark.text()
    before = written.texts.second.text.body
    written.texts.first.body.moveCursor(QTextCursor.MoveOperation.End)
    written.texts.first.body.insertPlainText(" The dog is big.")
    await wait_until(lambda: written.texts.second.text.body != before)
    body = written.texts.second.text.body
    assert body.startswith(MINE)
    assert kept in body
    assert "#cattax" in body
    assert written.texts.own.notice.isHidden()
    await wait_until(written.texts.reads_back.text.text)


async def test_it_is_underlined_and_says_so(written: ComposerPanel) -> None:
    _edit_first_sentence(written)
    body = written.texts.second.body
    (mark,) = body.extraSelections()
    assert mark.cursor.selectedText() == MINE
    assert mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    place = body.cursorRect(mark.cursor).center() - QPoint(6, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, place, body.viewport().mapToGlobal(place))
    QApplication.sendEvent(body.viewport(), event)
    assert QToolTip.text() == "Edited by you"


async def test_a_changed_source_asks_and_one_click_translates_again(
    written: ComposerPanel,
) -> None:
    _edit_first_sentence(written)
    _replace(written.texts.first.body, "this cat", "this big dog")
    await wait_until(written.texts.own.notice.isVisible)
    assert written.texts.second.text.body.startswith(MINE)
    assert "I like this big dog." in written.texts.own.notice.label.text()
    (mark,) = written.texts.second.body.extraSelections()
    assert mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline
    written.texts.own.notice.button.click()
    assert MINE not in written.texts.second.text.body
    assert written.texts.own.notice.isHidden()
    assert not written.texts.by_hand
    await _settled(written)
    expected = await written._compose.second_language(written.texts.first.text, "zh")
    assert written.texts.second.text == expected.text


async def test_mine_can_be_kept_for_a_changed_source(written: ComposerPanel) -> None:
    _edit_first_sentence(written)
    _replace(written.texts.first.body, "this cat", "this big dog")
    await wait_until(written.texts.own.notice.isVisible)
    written.texts.own.notice.other_button.click()
    assert written.texts.own.notice.isHidden()
    assert written.texts.second.text.body.startswith(MINE)
    assert written.texts.by_hand


async def test_the_menu_translates_one_sentence_again(written: ComposerPanel) -> None:
    machine = written.texts.second.text
    _edit_first_sentence(written)
    menu = QMenu()
    written.texts.second.body.menu_built.emit(menu, 2)
    (action,) = menu.actions()
    action.trigger()
    assert written.texts.second.text == machine
    elsewhere = QMenu()
    written.texts.second.body.menu_built.emit(elsewhere, 2)
    assert not elsewhere.actions()


async def test_all_can_be_translated_again(written: ComposerPanel) -> None:
    machine = written.texts.second.text
    _edit_first_sentence(written)
    written.texts.second.action.click()
    await wait_until(lambda: written.texts.second.text == machine)
    assert not written.texts.by_hand


async def test_undo_and_redo_still_work(written: ComposerPanel) -> None:
    machine = written.texts.second.text.body
    body = written.texts.second.body
    _edit_first_sentence(written)
    edited = body.toPlainText()
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body.toPlainText() == machine
    assert not written.texts.by_hand
    body.redo()
    assert body.toPlainText() == edited
    assert written.texts.own.count == 1


async def test_the_caret_stays_in_ones_own_sentence(written: ComposerPanel) -> None:
    _edit_first_sentence(written)
    body = written.texts.second.body
    cursor = body.textCursor()
    cursor.setPosition(3)
    body.setTextCursor(cursor)
    before = body.toPlainText()
    first = written.texts.first.body
    first.moveCursor(QTextCursor.MoveOperation.Start)
    first.insertPlainText("Good morning. ")
    first.moveCursor(QTextCursor.MoveOperation.End)
    first.insertPlainText(" The dog is big.")
    await wait_until(lambda: body.toPlainText() != before and not written.texts.translating)
    text = body.toPlainText()
    assert body.textCursor().position() == text.index(MINE) + 3


async def test_an_edit_is_kept_with_the_draft(
    written: ComposerPanel, app_context: UiContext
) -> None:
    _edit_first_sentence(written)
    body = written.texts.second.text.body
    draft_id = written.draft.id
    await written.flush()
    written.new_note()
    assert not written.texts.by_hand
    written.open_draft(draft_id)
    await wait_until(lambda: written.texts.second.text.body == body)
    assert written.texts.own.count == 1
    assert len(written.texts.second.body.extraSelections()) == 1
    written.texts.first.body.moveCursor(QTextCursor.MoveOperation.End)
    written.texts.first.body.insertPlainText(" The dog is big.")
    await wait_until(lambda: written.texts.second.text.body != body)
    assert written.texts.second.text.body.startswith(MINE)


async def test_a_text_written_anew_is_wholly_the_authors(written: ComposerPanel) -> None:
    written.texts.second.body.selectAll()
    written.texts.second.body.insertPlainText("完全是另一句话没有标点")
    assert written.texts.own.count == 0
    assert written.draft.second_by_hand
    body = written.texts.second.text.body
    written.texts.first.body.insertPlainText(" More words.")
    await wait_until(lambda: not written.texts.translating)
    assert written.texts.second.text.body == body


async def test_a_no_that_turned_is_warned_of(
    written: ComposerPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def reads_back(_self: ComposeService, _text: DraftText, language: str) -> DraftText:
        return DraftText(language, "", "I do not like this cat. We went home 🙂 #cattax")

    monkeypatch.setattr(ComposeService, "reads_back", reads_back)
    _edit_first_sentence(written)
    warning = written.texts.reads_back.warning
    await wait_until(lambda: "not" in warning.text())
    assert "Reading back says no" in warning.text()
    assert warning.isVisibleTo(written)


async def test_a_second_title_alone_leaves_the_body_to_the_translator(
    written: ComposerPanel,
) -> None:
    texts = written.texts
    before = texts.second.text.body
    texts.second.title.insertPlainText("我的标题")
    assert texts.by_hand
    texts.first.body.moveCursor(QTextCursor.MoveOperation.End)
    texts.first.body.insertPlainText(" The dog is big.")
    await wait_until(lambda: texts.second.text.body not in ("", before))
    assert texts.second.text.title == "我的标题"
    assert "1 EDITED BY YOU" in texts.second.mark.text()


async def test_a_sentence_that_was_left_out_has_a_mark(written: ComposerPanel) -> None:
    body = written.texts.second.body
    _replace(body, _sentence(written, 0), "")
    assert written.texts.own.count == 1
    (mark,) = body.extraSelections()
    assert mark.cursor.selectedText() == body.toPlainText()[0]
    assert written.texts.own._about((1, 0)) == "You left a sentence out here"
