from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.comment_box import CommentBox
from rednote_desktop.ui.note.view import NoteView
from tests.support import wait_until
from tests.ui.note.conftest import Find, comments_there

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
async def box(app_context: UiContext, note_view: NoteView) -> CommentBox:
    """Return the box under an own note."""
    versions = (TextVersion("en", "Talk to me", from_plain("Say anything")),)
    note = await app_context.services.session.client.publish(NewNote(versions), "own-note")
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    return note_view.sheet.box


def _note(view: NoteView) -> Note:
    assert view.note is not None
    return view.note


async def test_the_second_language_is_written_as_one_types(
    note_view: NoteView, box: CommentBox
) -> None:
    assert not box.send.isVisible()
    QTest.keyClicks(box.edit, "This is really good")
    assert box.send.isVisible()
    assert not note_view.sheet.actions.isVisible()
    await wait_until(lambda: box.second.text != "")
    assert box.second.language == "zh"
    assert any("\u4e00" <= character <= "\u9fff" for character in box.second.text)


async def test_what_is_typed_in_the_second_language_is_translated_into_the_first(
    box: CommentBox,
) -> None:
    box.edit.setPlainText("今天真好吃")
    await wait_until(lambda: box.second.text != "")
    assert box.second.language == "en"


async def _seen(box: CommentBox) -> None:
    """Wait until the second text is there and needs no further word of its author's."""
    await wait_until(lambda: box.second.text != "" and not box.second.unseen_doubt)
    if box.second.in_question:
        box.second.point_out()
        box.edit.setFocus()
        await wait_until(lambda: not box.second.in_question)


async def test_posting_in_both_makes_two_versions(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    QTest.keyClicks(box.edit, "I love it here")
    await _seen(box)
    QTest.keyClick(box.edit, Qt.Key.Key_Return, CONTROL)
    await wait_until(lambda: len(note_view.sheet.comments.threads) == 1)
    comment = note_view.sheet.comments.threads[0].top.comment
    assert [version.language for version in comment.versions] == ["en", "zh"]
    assert plain(comment.body) == "I love it here"
    assert comment.versions[1].plain_body
    await wait_until(lambda: box.edit.toPlainText() == "")
    assert not box.send.isVisible()


async def test_an_edited_second_text_is_kept_and_posted(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    QTest.keyClicks(box.edit, "I love it here")
    await wait_until(lambda: box.second.text != "")
    box.second.edit.setPlainText("我很喜欢这里")
    QTest.keyClicks(box.edit, " so much")
    assert box.second.by_hand
    assert box.second.again.isVisible()
    QTest.mouseClick(box.send, LEFT)
    await wait_until(lambda: len(note_view.sheet.comments.threads) == 1)
    comment = note_view.sheet.comments.threads[0].top.comment
    assert comment.versions[1].plain_body == "我很喜欢这里"


async def test_translating_again_takes_the_hand_off(box: CommentBox) -> None:
    QTest.keyClicks(box.edit, "Good morning")
    await wait_until(lambda: box.second.text != "")
    machine = box.second.text
    box.second.edit.setPlainText("早")
    QTest.mouseClick(box.second.again, LEFT)
    await wait_until(lambda: box.second.text == machine)


async def test_one_language_is_remembered(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    QTest.keyClicks(box.edit, "Only English")
    box.both.click()
    assert not box.second.isVisible()
    QTest.mouseClick(box.send, LEFT)
    await wait_until(lambda: len(note_view.sheet.comments.threads) == 1)
    assert len(note_view.sheet.comments.threads[0].top.comment.versions) == 1
    other = CommentBox(app_context, note_view.sheet.scope)
    assert not other.both.isChecked()
    other.deleteLater()


async def test_a_reply_shows_its_target_and_can_be_taken_back(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    QTest.keyClicks(box.edit, "first")
    await _seen(box)
    QTest.mouseClick(box.send, LEFT)
    await wait_until(lambda: len(note_view.sheet.comments.threads) == 1)
    await wait_until(lambda: box.edit.toPlainText() == "")
    thread = note_view.sheet.comments.threads[0]
    QTest.mouseClick(thread.top.reply, LEFT)
    answered = [box.answered]
    QTest.mouseClick(box.cancel_reply, LEFT)
    answered.append(box.answered)
    assert answered == [thread.top.comment, None]
    QTest.mouseClick(thread.top.reply, LEFT)
    QTest.keyClicks(box.edit, "second")
    await _seen(box)
    QTest.mouseClick(box.send, LEFT)
    await wait_until(lambda: len(thread.rows) == 2)
    assert thread.rows[1].comment.parent_id == thread.top.comment.id


async def test_text_survives_closing_the_note(
    app_context: UiContext, note_view: NoteView, box: CommentBox, find: Find
) -> None:
    note = _note(note_view)
    other = await find(lambda one: one.id != note.id)
    box.edit.setPlainText("unfinished tho")
    box.second.edit.setPlainText("没写完")
    app_context.navigator.close_note()
    app_context.navigator.open_note(other.id, other)
    assert box.edit.toPlainText() == ""
    app_context.navigator.close_note()
    app_context.navigator.open_note(note.id, note)
    assert box.edit.toPlainText() == "unfinished tho"
    assert box.second.text == "没写完"
    assert box.second.by_hand


async def test_a_refused_comment_keeps_the_text_and_can_be_tried_again(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    await app_context.services.session.client.delete_note(_note(note_view).id, "gone")
    box.both.setChecked(False)
    QTest.keyClicks(box.edit, "too late")
    QTest.mouseClick(box.send, LEFT)
    await wait_until(box.retry.isVisible)
    assert box.edit.toPlainText() == "too late"
    assert box.send.isEnabled()


async def test_too_long_a_comment_cannot_be_sent(app_context: UiContext, box: CommentBox) -> None:
    most = app_context.services.session.client.capabilities.max_comment_characters
    box.both.setChecked(False)
    box.edit.setPlainText("x" * most)
    assert box.send.isEnabled()
    box.edit.setPlainText("x" * (most + 1))
    assert not box.send.isEnabled()
    box.edit.setPlainText("   ")
    assert not box.send.isEnabled()


async def test_escape_gives_the_keyboard_back_and_keeps_the_text(
    app_context: UiContext, note_view: NoteView, box: CommentBox
) -> None:
    note_view.activateWindow()
    box.edit.setFocus()
    QTest.keyClicks(box.edit, "wait")
    QTest.keyClick(box.edit, Qt.Key.Key_Escape)
    assert app_context.navigator.note_is_open
    assert box.edit.toPlainText() == "wait"
    QTest.keyClick(note_view, Qt.Key.Key_Escape)
    assert not app_context.navigator.note_is_open
