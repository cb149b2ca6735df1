"""Answers that are older than what was told or done while they were on their way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from rednote_desktop.services.events import NoteChanged
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.thread import ThreadView
from rednote_desktop.ui.note.topics import TopicLinks
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.tasks import TaskScope
from tests.late import LateAnswer
from tests.support import wait_until
from tests.ui.note.conftest import Find, comments_there


async def test_a_note_told_of_while_it_is_fetched_is_the_newer_one(
    app_context: UiContext, note_view: NoteView, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = await find(lambda note: bool(note.body))
    late = LateAnswer(monkeypatch, app_context.services.notes, "note")
    app_context.navigator.open_note(note.id, None)
    await late.asked.wait()
    told = replace(note, place="Chengdu")
    app_context.services.events.publish(NoteChanged(told))
    assert note_view.note == told
    late.come()
    await wait_until(lambda: "note" not in note_view._scope._named)
    assert note_view.note == told


async def test_scrolling_does_not_end_the_search_for_a_comment(
    app_context: UiContext, note_view: NoteView, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = app_context.services
    note = await find(lambda note: note.counts.comments > 4)
    threads = (await services.notes.comments(note.id)).items
    thread = next(one for one in threads if one.reply_count)
    wanted = (await services.notes.replies(thread.id)).items[-1]
    # Only the search asks for replies here.
    monkeypatch.setattr(ThreadView, "look", lambda *_: None)
    late = LateAnswer(monkeypatch, services.notes, "replies")
    app_context.navigator.open_note(note.id, note, wanted.id)
    await late.asked.wait()
    comments = note_view.sheet.comments
    comments._at_end = False  # as if there were further pages
    comments.look(QRect(0, 0, comments.width(), comments.height()))
    late.come()
    await wait_until(lambda: comments._row(wanted.id) is not None)
    await wait_until(
        lambda: (
            app_context.subject.subject is not None and app_context.subject.subject.id == wanted.id
        )
    )


async def test_topics_of_another_note_are_not_explained_any_more(
    app_context: UiContext, note_view: NoteView, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[Exception] = []
    scope = TaskScope(note_view, failed.append)
    line = TopicLinks(app_context, scope)
    late = LateAnswer(monkeypatch, app_context.services.feed, "topic")
    line.show_topics(("美食",))
    await late.asked.wait()
    line.show_topics(())
    late.come()
    await wait_until(lambda: not scope._tasks)
    assert failed == []
    line.deleteLater()


async def test_what_is_typed_while_a_comment_is_on_its_way_stays(
    app_context: UiContext, note_view: NoteView, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = app_context.services
    services.settings.update(writing={"comment_in_both": False})
    note = await find(lambda note: bool(note.body))
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    box = note_view.sheet.box
    box.both.setChecked(False)
    late = LateAnswer(monkeypatch, services.notes, "comment")
    box.edit.setPlainText("The first thought.")
    box.submit()
    await late.asked.wait()
    box.edit.setPlainText("The first thought. And a second")
    late.come()
    await wait_until(lambda: box.edit.toPlainText() == "And a second")
    late = LateAnswer(monkeypatch, services.notes, "comment")
    box.submit()
    await late.asked.wait()
    late.come()
    await wait_until(lambda: box.edit.toPlainText() == "")
