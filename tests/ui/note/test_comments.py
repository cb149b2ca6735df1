from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.undo import UndoKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.subject import SubjectKind
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import wait_until
from tests.ui.note.conftest import Find, comments_there

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def own_note(app_context: UiContext) -> Note:
    """Return a note of the viewer's without comments."""
    versions = (TextVersion("en", "Talk to me", from_plain("Say anything")),)
    return await app_context.services.session.client.publish(NewNote(versions), "own-note")


async def _say(
    context: UiContext, note: Note, text: str, key: str, parent: str | None = None
) -> Comment:
    versions = (TextVersion("en", "", from_plain(text)),)
    return await context.services.session.client.comment(NewComment(note.id, versions, parent), key)


def _rows(view: NoteView) -> list[CommentRow]:
    return [row for thread in view.sheet.comments.threads for row in thread.rows]


def _says(view: NoteView, text: str) -> CommentRow | None:
    return next((row for row in _rows(view) if plain(row.comment.body) == text), None)


def _scroll_down(view: NoteView) -> None:
    bar = view.sheet.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())


async def test_without_comments_it_invites_to_write_the_first(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    texts = [label.text() for label in note_view.sheet.comments.findChildren(QLabel)]
    assert "No comments yet" in texts
    await app_context.services.notes.comment(
        NewComment(own_note.id, (TextVersion("en", "", from_plain("first!")),))
    )
    await wait_until(lambda: _says(note_view, "first!") is not None)


async def test_pages_follow_as_one_scrolls_each_comment_once(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    for number in range(45):
        await _say(app_context, own_note, f"comment {number}", f"key-{number}")
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    assert len(note_view.sheet.comments.threads) == 20
    while not note_view.sheet.comments.at_end:
        before = len(note_view.sheet.comments.threads)
        _scroll_down(note_view)
        await wait_until(
            lambda count=before: (
                len(note_view.sheet.comments.threads) > count  # type: ignore[misc]
                and not note_view.sheet.comments.loading
            )
        )
    said = sorted(plain(row.comment.body) for row in _rows(note_view))
    assert said == sorted(f"comment {number}" for number in range(45))
    assert not note_view.sheet.comments.more.isVisible()


async def test_two_replies_at_first_then_all_of_them(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    top = await _say(app_context, own_note, "top", "top")
    for number in range(7):
        await _say(app_context, own_note, f"reply {number}", f"reply-{number}", top.id)
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    thread = note_view.sheet.comments.threads[0]
    await wait_until(lambda: len(thread.rows) == 3)
    assert thread.more.text() == "Show 5 more replies"
    QTest.mouseClick(thread.more, LEFT)
    await wait_until(lambda: len(thread.rows) == 8)
    assert not thread.more.isVisible()
    said = [plain(row.comment.body) for row in thread.rows]
    assert said == ["top", *(f"reply {number}" for number in range(7))]


async def test_replies_on_their_way_to_a_note_that_was_closed_are_dropped(
    app_context: UiContext,
    note_view: NoteView,
    own_note: Note,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    top = await _say(app_context, own_note, "top", "top")
    await _say(app_context, own_note, "reply", "reply", top.id)
    outcomes: list[str] = []

    async def replies(comment_id: str, cursor: str | None = None) -> None:
        outcomes.append("asked")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            outcomes.append("cancelled")
            raise

    monkeypatch.setattr(app_context.services.notes, "replies", replies)
    app_context.navigator.open_note(own_note.id, own_note)
    await wait_until(lambda: outcomes == ["asked"])
    app_context.navigator.close_note()
    await wait_until(lambda: outcomes == ["asked", "cancelled"])


async def test_chinese_comments_are_translated_in_place_only_where_they_are_seen(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    # Written in English so that these two are all there is to translate.
    await _say(app_context, own_note, "今天下雪了，好冷", "low")
    for number in range(18):
        await _say(app_context, own_note, f"a comment of some length {number}", f"k{number}")
    await _say(app_context, own_note, "这个真好吃", "high")
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    rows = {plain(row.comment.body): row for row in _rows(note_view)}
    newest, oldest = rows["这个真好吃"], rows["今天下雪了，好冷"]
    shown, hidden = sorted((newest, oldest), key=lambda row: row.mapTo(note_view, row.pos()).y())
    await wait_until(lambda: shown.reading.state is ReadingState.TRANSLATED)
    assert hidden.reading.state is ReadingState.ORIGINAL
    assert hidden.reading.translation is None
    _scroll_down(note_view)
    await wait_until(lambda: hidden.reading.state is ReadingState.TRANSLATED)
    read = hidden.text.document().toPlainText()
    assert plain(hidden.comment.body) in read
    assert "\u2028" in read or "\n" in read
    app_context.subject.toggle_originals()
    assert "\n" not in hidden.text.document().toPlainText()
    app_context.subject.toggle_originals()


async def test_emoji_alone_stay_alone(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    await _say(app_context, own_note, "🐱🐱🐱", "emoji")
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    row = _rows(note_view)[0]
    row.enter()
    assert row.reading.state is ReadingState.ORIGINAL
    assert not row.retry.isVisible()
    assert row.text.accessibleName().endswith(": 🐱🐱🐱")
    assert "\n" not in row.text.document().toPlainText()


async def test_the_authors_second_version_is_read_without_a_machine(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    versions = (
        TextVersion("zh", "", from_plain("辛苦了")),
        TextVersion("en", "", from_plain("You have worked hard")),
    )
    await app_context.services.session.client.comment(NewComment(own_note.id, versions), "two")
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    row = _rows(note_view)[0]
    read = row.text.document().toPlainText()
    assert "You have worked hard" in read
    assert "辛苦了" in read
    assert row.reading.translation is None


async def test_like_a_comment_and_take_it_back(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: 3 < note.counts.comments < 15)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    row = next(row for row in _rows(note_view) if row.comment.likes < 1000)
    before = row.comment.likes
    QTest.mouseClick(row.like, LEFT)
    await wait_until(lambda: row.comment.liked)
    assert row.like.text() == str(before + 1)
    QTest.mouseClick(row.like, LEFT)
    await wait_until(lambda: not row.comment.liked)
    assert row.comment.likes == before


async def test_deleting_takes_the_replies_along_and_undo_brings_the_comment_back(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    top = await _say(app_context, own_note, "sorry about this", "top")
    await _say(app_context, own_note, "why", "why", top.id)
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    await wait_until(lambda: _says(note_view, "why") is not None)
    row = _says(note_view, "sorry about this")
    assert row is not None
    QTest.mouseClick(row.delete, LEFT)
    await wait_until(lambda: not _rows(note_view))
    assert app_context.services.undo.available is UndoKind.DELETE_COMMENT
    await app_context.services.undo.undo()
    await wait_until(lambda: _says(note_view, "sorry about this") is not None)


async def test_a_reply_says_whom_it_answers_and_the_author_wears_a_badge(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    top = await _say(app_context, own_note, "one", "one")
    second = await _say(app_context, own_note, "two", "two", top.id)
    await _say(app_context, own_note, "three", "three", second.id)
    app_context.navigator.open_note(own_note.id, own_note)
    await comments_there(note_view)
    await wait_until(lambda: _says(note_view, "three") is not None)
    handle = app_context.services.session.viewer.handle
    three, two = _says(note_view, "three"), _says(note_view, "two")
    assert three is not None
    assert two is not None
    assert f"@{handle} three" in three.text.document().toPlainText()
    assert f"@{handle}" not in two.text.document().toPlainText()
    assert two.comment.by_note_author
    assert "\ufffc" in two.text.document().toPlainText()


async def test_a_click_on_a_comment_makes_it_the_subject(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: 3 < note.counts.comments < 15)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    row = _rows(note_view)[1]
    note_view.sheet.scroll.ensureWidgetVisible(row)
    QTest.mouseClick(row.text.viewport(), LEFT, pos=row.text.viewport().rect().bottomRight())
    subject = app_context.subject.subject
    assert subject is not None
    assert subject.id == row.comment.id
    assert subject.kind is SubjectKind.COMMENT


async def test_a_notification_leads_to_a_reply_deep_in_its_thread(
    app_context: UiContext, note_view: NoteView, own_note: Note
) -> None:
    tops = [
        await _say(app_context, own_note, f"comment {number}", f"key-{number}")
        for number in range(22)
    ]
    replies = [
        await _say(app_context, own_note, f"reply {number}", f"reply-{number}", tops[3].id)
        for number in range(5)
    ]
    app_context.navigator.open_note(own_note.id, own_note, replies[4].id)
    await wait_until(lambda: _says(note_view, "reply 4") is not None)
    row = _says(note_view, "reply 4")
    assert row is not None

    def in_view() -> bool:
        viewport = note_view.sheet.scroll.viewport()
        top = row.mapTo(viewport, row.rect().topLeft()).y()
        return 0 <= top < viewport.height()

    await wait_until(in_view)
    subject = app_context.subject.subject
    assert subject is not None
    assert subject.id == replies[4].id
