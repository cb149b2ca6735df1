"""Writing for a server of the Mastodon family, over the real adapter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import DraftSent, NoteChanged, NotePublished
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from tests.support import PATIENCE, wait_until

TEXT = "My cat weighs 6 kilos and sits on every exam. #cattax"


async def _post(context: UiContext, composer: ComposerPanel, which: PostIn) -> Note:
    sent: asyncio.Future[Note] = asyncio.get_running_loop().create_future()
    unsubscribe = context.services.events.subscribe(
        NotePublished, lambda event: sent.set_result(event.note)
    )
    composer.post(which)
    note = await asyncio.wait_for(sent, PATIENCE)
    unsubscribe()
    await wait_until(lambda: composer.draft.empty)
    return note


async def test_a_note_with_picture_warning_and_audience_reaches_the_server(
    connected_composer: ComposerPanel,
    connected_context: UiContext,
    picture: Callable[[str], Path],
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText(TEXT)
    panel.strip.add([picture("a.jpg")])
    await wait_until(lambda: panel.strip.media)
    panel.strip.edit_alt(0)
    assert panel.strip.alt_editor is not None
    panel.strip.alt_editor.edit.setPlainText("A cat")
    panel.extras.warning_button.click()
    panel.extras.warning.words.setText("Cat in an exam")
    panel.details.choose(Visibility.UNLISTED)
    note = await _post(connected_context, panel, PostIn.FIRST)
    assert note.warning == "Cat in an exam"
    assert note.visibility is Visibility.UNLISTED
    assert [media.alt for media in note.media] == ["A cat"]
    assert note.original.plain_body == TEXT


async def test_two_languages_stand_in_one_post_and_come_back_apart(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText(TEXT)
    await wait_until(lambda: not panel.texts.translating and panel.texts.second.text.body)
    panel.texts.sight.answer_for()
    second = panel.texts.second.text.body
    note = await _post(connected_context, panel, PostIn.BOTH)
    assert [version.plain_body for version in note.versions] == [TEXT, second]


async def test_a_poll_is_asked(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText("Which soup?")
    panel.extras.poll_button.click()
    for field, text in zip(panel.extras.poll.options, ("Noodles", "Rice"), strict=True):
        field.setText(text)
    panel.extras.poll.multiple.click()
    note = await _post(connected_context, panel, PostIn.FIRST)
    assert note.poll is not None
    assert [option.title for option in note.poll.options] == ["Noodles", "Rice"]
    assert note.poll.multiple


async def test_what_is_too_long_becomes_a_thread(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    limit = connected_context.services.session.client.capabilities.max_note_characters
    panel.texts.first.body.insertPlainText("A long sentence about cats. " * (limit // 20))
    panel.post(PostIn.FIRST)
    await wait_until(lambda: "thread of 2" in panel.notice.button.text())
    panel.notice.button.click()
    await wait_until(lambda: panel.draft.empty)
    own = await _notes(connected_context)
    answer = next(note for note in own if note.reply_to is not None)
    assert answer.reply_to is not None
    assert answer.reply_to.note_id in {note.id for note in own}


async def test_a_posted_note_is_changed(
    connected_composer: ComposerPanel, connected_context: UiContext, picture: Callable[[str], Path]
) -> None:
    panel = connected_composer
    panel.strip.add([picture("a.jpg")])
    await wait_until(lambda: panel.strip.media)
    panel.texts.first.body.insertPlainText("Befor")
    note = await _post(connected_context, panel, PostIn.FIRST)
    panel.write(await connected_context.services.compose.derived.edit(note), note)
    assert "Changing your note" in panel.about.title.text()
    assert panel.texts.first.text.body == "Befor"
    assert panel.strip.media[0].kept_id
    assert panel.foot.post_button.text() == "Save"
    await asyncio.sleep(0.8)
    assert not await connected_context.services.compose.drafts()
    panel.texts.first.body.insertPlainText("e")
    await panel.flush()
    assert len(await connected_context.services.compose.drafts()) == 1
    changed: list[Note] = []
    unsubscribe = connected_context.services.events.subscribe(
        NoteChanged, lambda event: changed.append(event.note)
    )
    panel.post(panel.foot.usual)
    await wait_until(lambda: changed)
    unsubscribe()
    assert changed[-1].id == note.id
    assert changed[-1].original.plain_body == "Before"
    assert [media.id for media in changed[-1].media] == [media.id for media in note.media]
    await wait_until(lambda: connected_context.notifier.last_text == "Saved")


async def test_a_note_written_anew_leaves_the_old_one_and_keeps_its_words(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText("Once more")
    note = await _post(connected_context, panel, PostIn.FIRST)
    panel.write(await connected_context.services.compose.derived.redraft(note))
    assert panel.texts.first.text.body == "Once more"
    kept = await connected_context.services.compose.drafts()
    assert [draft.text.body for draft in kept] == ["Once more"]
    own = await _notes(connected_context)
    assert note.id not in {each.id for each in own}


async def test_an_answer_hangs_on_its_note_and_is_read_by_no_more(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText("For my followers")
    panel.details.choose(Visibility.FOLLOWERS)
    note = await _post(connected_context, panel, PostIn.FIRST)
    panel.write(connected_context.services.compose.derived.answer(note), note)
    assert note.author.plain_name in panel.about.title.text()
    assert panel.details.visibility is Visibility.FOLLOWERS
    assert panel.extras.also_to.isHidden()
    panel.texts.first.body.insertPlainText("and more")
    answer = await _post(connected_context, panel, PostIn.FIRST)
    assert answer.reply_to is not None
    assert answer.reply_to.note_id == note.id


async def test_a_note_for_later_is_held_by_the_server_and_can_be_taken_back(
    connected_composer: ComposerPanel, connected_context: UiContext
) -> None:
    panel = connected_composer
    panel.texts.first.body.insertPlainText("Good morning")
    panel.extras.schedule_button.click()
    assert panel.foot.post_button.text() == "Schedule"
    moment = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(hours=3)
    panel.extras.schedule.start_fresh(moment)
    sent: list[DraftSent] = []
    unsubscribe = connected_context.services.events.subscribe(DraftSent, sent.append)
    panel.post(PostIn.FIRST)
    await wait_until(lambda: sent)
    unsubscribe()
    assert sent[0].publish_at == moment
    await wait_until(lambda: "Scheduled for" in connected_context.notifier.last_text)
    derived = connected_context.services.compose.derived
    (held,) = await derived.scheduled()
    assert held.text == "Good morning"
    await derived.cancel_scheduled(held)
    assert not await derived.scheduled()
    (draft,) = await connected_context.services.compose.drafts()
    assert draft.text.body == "Good morning"


async def _notes(context: UiContext) -> tuple[Note, ...]:
    """Return what the viewer has posted."""
    timeline = Timeline(TimelineKind.ACCOUNT_REPLIES, context.services.session.viewer.id)
    return await context.services.feed.reader(timeline).more()
