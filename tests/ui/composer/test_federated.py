"""What the composer offers where the network can more than the embedded community."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import Offline, Rejected
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import UploadProgress
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.composer.posting import PostState
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.comment_box import CommentBox
from rednote_desktop.ui.pages.drafts import DraftRow, DraftsPage, HeldRow
from rednote_desktop.ui.tasks import TaskScope
from tests.support import wait_until
from tests.ui.composer.far import LIMIT, FarClient


async def _note(context: UiContext) -> Note:
    notes = await context.services.feed.reader(Timeline(TimelineKind.FOR_YOU)).more()
    return next(note for note in notes if not note.viewer.own)


async def test_a_plain_network_is_offered_nothing_more(composer: ComposerPanel) -> None:
    assert composer.extras.isHidden()


async def test_warning_poll_and_time_go_into_the_draft_and_come_back(
    far_composer: ComposerPanel, app_context: UiContext
) -> None:
    panel, extras = far_composer, far_composer.extras
    panel.texts.first.body.insertPlainText("Which soup?")
    extras.warning_button.click()
    assert extras.warning.words.hasFocus()
    QTest.keyClicks(extras.warning.words, "Hunger")
    extras.warning.covered.click()
    extras.poll_button.click()
    first = extras.poll.options[0]
    QTest.keyClicks(first, "Noodles")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(extras.poll.options[1], "Rice")
    QTest.keyClick(extras.poll.options[1], Qt.Key.Key_Return)
    assert extras.poll.options[2].hasFocus()
    QTest.keyClicks(extras.poll.options[2], "Bread")
    extras.poll.hidden_totals.click()
    extras.poll.duration.setCurrentIndex(extras.poll.duration.findData(3 * 86_400))
    extras.schedule_button.click()
    draft = panel.draft
    assert (draft.warning, draft.sensitive) == ("Hunger", True)
    assert draft.poll == NewPoll(("Noodles", "Rice", "Bread"), 3 * 86_400, totals_hidden=True)
    assert draft.publish_at is not None
    assert draft.publish_at > datetime.now(UTC) + timedelta(minutes=30)
    await panel.flush()
    panel.new_note()
    assert panel.draft.empty
    assert not any(button.isChecked() for button in (extras.poll_button, extras.schedule_button))
    panel.open_draft(draft.id)
    await wait_until(lambda: panel.draft.id == draft.id)
    again = panel.draft
    assert (again.warning, again.sensitive, again.poll) == ("Hunger", True, draft.poll)
    assert again.publish_at == draft.publish_at
    extras.schedule.cleared.emit()
    extras.poll_button.click()
    assert (panel.draft.publish_at, panel.draft.poll) == (None, None)
    extras.poll_button.click()
    assert panel.draft.poll == draft.poll


async def test_answers_of_a_poll_are_added_up_to_the_limit_and_removed(
    far_composer: ComposerPanel, far: FarClient
) -> None:
    poll = far_composer.extras.poll
    far_composer.extras.poll_button.click()
    while not poll.add_button.isHidden():
        poll.add_button.click()
    assert len(poll.options) == far.capabilities.max_poll_options
    poll.options[1].setText("Second")
    row = poll.options[0].parentWidget()
    assert row is not None
    row.findChildren(type(poll.add_button))[0].click()
    assert poll.options[0].text() == "Second"
    assert len(poll.options) == far.capabilities.max_poll_options - 1


async def test_problems_of_a_poll_are_said_at_its_fields(far_composer: ComposerPanel) -> None:
    panel = far_composer
    panel.texts.first.body.insertPlainText("Which soup?")
    panel.extras.poll_button.click()
    panel.extras.poll.options[0].setText("Noodles")
    panel.post(PostIn.FIRST)
    await wait_until(lambda: "at least two answers" in panel.notice.label.text())
    assert panel.extras.poll.options[0].hasFocus()


async def test_what_is_left_of_one_post_is_counted_over_both_languages(
    far_composer: ComposerPanel,
) -> None:
    panel = far_composer
    panel.texts.first.body.insertPlainText("Soup today")
    await wait_until(lambda: not panel.texts.translating and panel.texts.second.text.body)
    both = len("Soup today") + len("\n\n⸻\n\n") + len(panel.texts.second.text.body)
    assert panel.texts.first.body_count.text() == str(LIMIT - both)
    panel.extras.warning_button.click()
    QTest.keyClicks(panel.extras.warning.words, "Soup")
    assert panel.texts.first.body_count.text() == str(LIMIT - both - len("Soup"))


async def test_what_is_too_long_is_posted_as_a_thread_when_asked(
    far_composer: ComposerPanel, far: FarClient
) -> None:
    panel = far_composer
    panel.texts.first.body.insertPlainText("A sentence of cats. " * 40)
    panel.post(PostIn.FIRST)
    await wait_until(lambda: "too long" in panel.notice.label.text())
    assert panel.notice.button.text() == "Post as a thread of 2"
    assert not far.published
    panel.notice.button.click()
    await wait_until(lambda: panel.draft.empty)
    (note,) = far.published
    assert note.threaded


async def test_a_title_that_a_draft_brought_along_is_neither_hidden_nor_lost(
    app_context: UiContext, far_composer: ComposerPanel, far: FarClient
) -> None:
    panel = far_composer
    assert panel.texts.first.title.isHidden() or not panel.texts.first.title.isVisible()
    draft = app_context.services.compose.new()
    text = replace(draft.text, title="Cat tax", body="My cat")
    panel.write(replace(draft, text=text))
    assert panel.texts.first.title.isVisible()
    panel.texts.first.body.insertPlainText("!")
    assert panel.draft.text.title == "Cat tax"


async def test_five_audiences_are_offered_with_their_names(far_composer: ComposerPanel) -> None:
    menu = far_composer.details.visibility_button.menu()
    names = [action.text() for action in menu.actions()]
    assert names == ["Everyone", "Everyone, not in lists", "Followers", "Mentioned people"]
    menu.actions()[3].trigger()
    assert far_composer.draft.visibility is Visibility.DIRECT


async def test_one_note_goes_to_several_accounts_and_each_says_how_it_is(
    far_composer: ComposerPanel,
    far: FarClient,
    app_context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel, session = far_composer, app_context.services.session
    other = await session.create("Other Me", "other_me", ("en",))
    panel.new_note()
    also_to = panel.extras.also_to
    await wait_until(lambda: other.id in {account.id for account in also_to.others})
    also_to.menu().aboutToShow.emit()
    action = next(each for each in also_to.menu().actions() if "Other Me" in each.text())
    action.trigger()
    assert panel.draft.also_to == (other.id,)
    assert "Other Me" in also_to.toolTip()
    panel.texts.first.body.insertPlainText("To both of us")
    answers: list[Exception] = [Rejected("no")]
    client = session.client_of(other.id)
    publish = type(client).publish

    async def refuse(self: object, note: NewNote, key: str) -> Note:
        if self is client and answers:
            raise answers.pop(0)
        return await publish(self, note, key)  # type: ignore[arg-type]

    monkeypatch.setattr(type(client), "publish", refuse)
    panel.post(PostIn.FIRST)
    await wait_until(
        lambda: panel.posting.progress.state is PostState.FAILED and panel.posting.progress.sent
    )
    lines = panel.notice.label.text().split("\n")
    assert "Other Me" in lines[0]
    assert "refused" in lines[0]
    assert lines[1].endswith("Posted")
    panel.notice.other_button.click()
    await wait_until(lambda: panel.posting.progress.state is PostState.WRITING)
    assert "already" in panel.notice.label.text()
    panel.texts.first.body.insertPlainText("!")
    panel.post(PostIn.FIRST)
    await wait_until(lambda: panel.draft.empty)
    assert len(far.published) == 1
    timeline = Timeline(TimelineKind.ACCOUNT, other.id)
    (note,) = (await client.notes(timeline)).items
    assert note.original.plain_body == "To both of us!"
    await wait_until(lambda: app_context.notifier.last_text == "Posted")


async def test_going_on_writing_ends_what_is_being_sent(
    far_composer: ComposerPanel,
    far: FarClient,
    app_context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = far_composer
    begun, ended = asyncio.Event(), asyncio.Event()

    async def slow(note: NewNote, key: str) -> Note:
        begun.set()
        app_context.services.events.publish(UploadProgress(key, 25, 100))
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        raise Offline

    monkeypatch.setattr(far, "publish", slow)
    panel.texts.first.body.insertPlainText("Too early")
    panel.post(PostIn.FIRST)
    await begun.wait()
    await wait_until(lambda: panel.posting.progress.accounts)
    entry = (await app_context.services.outbox.entries())[0]
    await asyncio.sleep(0.15)
    app_context.services.events.publish(UploadProgress(entry.idempotency_key, 50, 100))
    assert "50%" in panel.notice.label.text()
    panel.notice.other_button.click()
    await wait_until(lambda: panel.posting.progress.state is PostState.WRITING)
    assert ended.is_set()
    assert not await app_context.services.outbox.entries()
    assert panel.texts.isEnabled()
    assert panel.draft.text.body == "Too early"
    monkeypatch.undo()


async def test_a_quote_names_its_author_and_can_be_left_out(
    far_composer: ComposerPanel, app_context: UiContext
) -> None:
    panel = far_composer
    note = await _note(app_context)
    panel.write(app_context.services.compose.derived.quote(note))
    assert panel.draft.quote_of == note.id
    await wait_until(lambda: note.author.plain_name in panel.about.title.text())
    panel.about.cross.click()
    assert panel.draft.quote_of == ""
    assert panel.about.isHidden()


async def test_the_point_of_interest_is_set_by_click_and_keys(
    far_composer: ComposerPanel, picture: Callable[[str], Path]
) -> None:
    panel = far_composer
    panel.strip.add([picture("a.jpg")])
    await wait_until(lambda: panel.strip.media)
    panel.strip.edit_alt(0)
    assert panel.strip.alt_editor is not None
    picker = panel.strip.alt_editor.focus_picker
    assert picker is not None
    QTest.mouseClick(picker, Qt.MouseButton.LeftButton, pos=QPoint(0, picker.height() // 2))
    assert panel.draft.media[0].focus == pytest.approx((-1.0, 0.0), abs=0.05)
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Up)
    QTest.keyClick(picker, Qt.Key.Key_Right)
    assert panel.draft.media[0].focus == pytest.approx((-0.9, 0.1), abs=0.05)
    assert "5 %" in picker.accessibleDescription()


async def test_what_the_network_holds_stands_among_the_drafts_and_can_be_taken_back(
    app_context: UiContext, far: FarClient
) -> None:
    moment = datetime.now(UTC) + timedelta(hours=1)
    words = TextVersion("en", "", from_plain("Good morning"))
    await far.federation.schedule(NewNote((words,), publish_at=moment), "held")
    page = DraftsPage(app_context)
    page.show()
    await wait_until(lambda: page.findChildren(HeldRow))
    (row,) = page.findChildren(HeldRow)
    assert "Scheduled for" in row.accessibleName()
    row.cancel.click()
    await wait_until(lambda: not far.federation.held)
    await wait_until(lambda: page.findChildren(DraftRow))
    (draft,) = await app_context.services.compose.drafts()
    assert draft.text.body == "Good morning"
    page.dispose()
    page.hide()
    page.deleteLater()


async def test_a_comment_says_who_reads_it_and_counts_what_the_network_counts(
    app_context: UiContext, far: FarClient
) -> None:
    note = replace(await _note(app_context), visibility=Visibility.FOLLOWERS, warning="Loud")
    scope = TaskScope(app_context.navigator, app_context.notifier.error)
    box = CommentBox(app_context, scope)
    box.show()
    box.both.setChecked(False)
    box.open(note.id)
    box.show_note(note)
    box.edit.setPlainText("So loud")
    shown = " ".join(label.text() for label in box.findChildren(QLabel) if label.isVisible())
    assert "Followers read it" in shown
    assert "same warning: Loud" in shown
    size = len(f"@{note.author.handle} Loud") + len("So loud")
    assert f"{size} / {LIMIT}" in shown
    box.edit.setPlainText("x" * (LIMIT - size + len("So loud") + 1))
    assert not box.send.isEnabled()
    scope.close()
    box.hide()
    box.deleteLater()
