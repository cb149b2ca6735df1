"""Writing and posting, over the real translator, outbox and community."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_context, close_context
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import Offline, Rejected
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import DraftDeleted, NotePublished
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.composer.posting import PostState
from rednote_desktop.ui.context import UiContext
from tests.support import PATIENCE, application, wait_until

TEXT = "My cat weighs 6 kilos and sits on every exam. #cattax"


async def _write(composer: ComposerPanel, text: str = TEXT, title: str = "Cat tax") -> None:
    composer.texts.first.title.insertPlainText(title)
    composer.texts.first.body.insertPlainText(text)
    await wait_until(lambda: not composer.texts.translating and composer.texts.second.text.body)
    composer.texts.sight.answer_for()


async def _shows(composer: ComposerPanel, body: str) -> None:
    await wait_until(lambda: composer.draft.text.body == body)


async def _published(context: UiContext) -> asyncio.Future[Note]:
    future: asyncio.Future[Note] = asyncio.get_running_loop().create_future()
    context.services.events.subscribe(NotePublished, lambda event: future.set_result(event.note))
    return future


async def test_the_second_language_is_written_as_one_types_and_reads_back(
    composer: ComposerPanel,
) -> None:
    await _write(composer)
    assert "#cattax" in composer.texts.second.text.body
    assert "6" in composer.texts.second.text.body
    assert composer.texts.second.text.language == "zh"
    assert composer.texts.reads_back.text.text()
    assert "still learning" in composer.texts.reads_back.engine.text()
    first = composer.texts.second.text
    composer.texts.first.body.insertPlainText(" Do you have a cat?")
    await wait_until(lambda: composer.texts.second.text.body != first.body)
    assert not composer.draft.second_by_hand


async def test_an_edited_second_text_is_not_written_over_until_asked(
    composer: ComposerPanel,
) -> None:
    await _write(composer)
    composer.texts.second.action.click()
    assert composer.texts.second.body.hasFocus()
    composer.texts.second.body.selectAll()
    composer.texts.second.body.insertPlainText("我的猫有六公斤。 #cattax")
    composer.texts.first.title.insertPlainText(" again")
    await asyncio.sleep(0.8)
    assert composer.texts.second.text.body == "我的猫有六公斤。 #cattax"
    assert "EDITED BY YOU" in composer.texts.second.mark.text()
    assert composer.draft.second_by_hand
    composer.texts.second.action.click()
    await wait_until(lambda: "六公斤。" not in composer.texts.second.text.body)
    assert not composer.texts.by_hand


async def test_lost_pieces_are_warned_of(composer: ComposerPanel) -> None:
    await _write(composer)
    composer.texts.second.body.selectAll()
    composer.texts.second.body.insertPlainText("我的猫有6公斤，每次考试都坐在卷子上。#cattax")
    assert composer.texts.reads_back.warning.isHidden()
    composer.texts.second.body.selectAll()
    composer.texts.second.body.insertPlainText("我的猫有9公斤。")
    warning = composer.texts.reads_back.warning
    assert not warning.isHidden()
    assert "6" in warning.text()
    assert "#cattax" in warning.text()
    assert "9" in warning.text()


async def test_swapping_keeps_both_texts(composer: ComposerPanel) -> None:
    await _write(composer)
    first, second = composer.texts.texts
    composer.texts.swap_button.click()
    assert composer.texts.texts == (second, first)
    await asyncio.sleep(0.6)
    assert composer.texts.texts == (second, first)


async def test_another_language_than_meant_is_noticed(composer: ComposerPanel) -> None:
    composer.texts.first.body.insertPlainText("今天我们去吃火锅，排队两个小时。")
    assert "Chinese" in composer.texts.notice.label.text()
    composer.texts.notice.button.click()
    assert composer.texts.first.language == "zh"
    assert composer.texts.first.text.body == ""
    composer.texts.swap_button.click()


async def test_topics_and_people_are_completed_from_the_keyboard(composer: ComposerPanel) -> None:
    body = composer.texts.first.body
    body.setFocus()
    QTest.keyClicks(body, "hi #catt")
    await wait_until(lambda: composer.completion.shown)
    choices = [choice.written for choice in composer.completion.model.choices]
    assert choices[0] == "#cattax"
    assert composer.completion.model.choices[0].meaning
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert body.toPlainText() == "hi #cattax "
    assert not composer.completion.shown
    QTest.keyClicks(body, "@a")
    await wait_until(lambda: composer.completion.shown)
    second = composer.completion.model.choices[1].written
    QTest.keyClick(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Tab)
    assert body.toPlainText() == f"hi #cattax {second} "
    QTest.keyClicks(body, "#ca")
    await wait_until(lambda: composer.completion.shown)
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not composer.completion.shown
    assert body.toPlainText().endswith("#ca")


async def test_the_cover_is_made_of_the_title_until_there_is_a_picture(
    composer: ComposerPanel, picture: Callable[[str], Path]
) -> None:
    composer.texts.first.title.insertPlainText("Cat tax")
    composer.cover.swatches.button(3).click()
    (medium,) = composer.draft.media
    assert medium.card is not None
    assert (medium.card.text, medium.card.style) == ("Cat tax", "grape")
    composer.strip.add([picture("a.jpg")])
    await wait_until(lambda: composer.strip.media)
    assert composer.cover.isHidden()
    assert [item.card for item in composer.draft.media] == [None]


async def test_posting_in_both_clears_the_panel_and_the_note_holds_everything(
    composer: ComposerPanel, app_context: UiContext, picture: Callable[[str], Path]
) -> None:
    await _write(composer)
    composer.strip.add([picture("a.jpg")])
    await wait_until(lambda: composer.strip.media)
    composer.strip.edit_alt(0)
    assert composer.strip.alt_editor is not None
    composer.strip.alt_editor.edit.setPlainText("A cat")
    composer.details.place_edit.setText("Tulsa")
    composer.foot.product_button.click()
    picker = composer.products.picker
    assert picker is not None
    picker.name.setText("Cat scale")
    picker.price.setText("19,90")
    picker.currency.setCurrentText("EUR")
    picker.add_button.click()
    published = await _published(app_context)
    body = composer.texts.first.body
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = await asyncio.wait_for(published, PATIENCE)
    await wait_until(lambda: app_context.notifier.last_text == "Posted")
    assert [version.language for version in note.versions] == ["en", "zh"]
    assert note.title == "Cat tax"
    assert note.versions[0].plain_body == TEXT
    assert note.media[0].alt == "A cat"
    assert note.topics == ("cattax",)
    assert note.place == "Tulsa"
    assert str(note.products[0].price.amount) == "19.90"
    assert composer.draft.empty
    assert not await app_context.services.compose.drafts()


@pytest.mark.parametrize("which", [PostIn.FIRST, PostIn.SECOND])
async def test_posting_in_one_language(
    composer: ComposerPanel, app_context: UiContext, which: PostIn
) -> None:
    await _write(composer)
    second = composer.texts.second.text.body
    published = await _published(app_context)
    composer.foot.actions_by_way[which].trigger()
    note = await asyncio.wait_for(published, PATIENCE)
    assert [version.plain_body for version in note.versions] == [
        TEXT if which is PostIn.FIRST else second
    ]


async def test_posting_waits_for_the_translation_of_the_last_words(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    composer.texts.first.body.insertPlainText(TEXT)
    published = await _published(app_context)
    composer.post(PostIn.BOTH)
    await wait_until(lambda: published.done() or composer.doubt.isVisible())
    if composer.doubt.isVisible():
        composer.doubt.anyway.click()
    note = await asyncio.wait_for(published, PATIENCE)
    assert len(note.versions) == 2
    assert "#cattax" in note.versions[1].plain_body


async def test_problems_are_said_in_place_and_nothing_is_posted(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    composer.post(PostIn.BOTH)
    await wait_until(lambda: not composer.notice.isHidden())
    assert "Write something" in composer.notice.label.text()
    limit = app_context.services.session.client.capabilities.max_body_characters
    composer.texts.first.body.insertPlainText("x" * (limit + 5))
    composer.post(PostIn.FIRST)
    await wait_until(lambda: "too long" in composer.notice.label.text())
    assert "5" in composer.notice.label.text()
    assert not await app_context.services.outbox.entries()


async def test_a_refusal_keeps_everything_with_reason_retry_and_the_way_back(
    composer: ComposerPanel, app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _write(composer)
    client = app_context.services.session.client
    answers: list[Exception] = [Rejected("no"), Offline()]
    publish = type(client).publish

    async def refuse(self: object, note: NewNote, key: str) -> Note:
        if answers:
            raise answers.pop(0)
        return await publish(client, note, key)

    monkeypatch.setattr(type(client), "publish", refuse)
    composer.post(PostIn.BOTH)
    await wait_until(lambda: composer.posting.progress.state is PostState.FAILED)
    assert "refused" in composer.notice.label.text()
    assert composer.texts.first.text.body == TEXT
    assert not composer.texts.isEnabled()
    composer.notice.button.click()
    await wait_until(lambda: "no connection" in composer.notice.label.text())
    assert composer.posting.progress.state is PostState.WAITING
    composer.notice.other_button.click()
    await wait_until(lambda: composer.posting.progress.state is PostState.WRITING)
    assert composer.texts.isEnabled()
    assert not await app_context.services.outbox.entries()
    published = await _published(app_context)
    composer.post(PostIn.FIRST)
    await asyncio.wait_for(published, PATIENCE)


async def test_what_is_typed_is_on_disk_within_a_second(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    composer.texts.first.body.insertPlainText("Unsent")
    composer.details.choose(Visibility.FOLLOWERS)
    await wait_until(lambda: "Saved" in composer.foot.saved.accessibleName())
    (draft,) = await app_context.services.compose.drafts()
    assert (draft.text.body, draft.visibility) == ("Unsent", Visibility.FOLLOWERS)
    composer.texts.first.body.selectAll()
    composer.texts.first.body.insertPlainText("")
    deleted: list[str] = []
    unsubscribe = app_context.services.events.subscribe(
        DraftDeleted, lambda event: deleted.append(event.draft_id)
    )
    await wait_until(lambda: deleted == [draft.id])
    unsubscribe()
    assert not await app_context.services.compose.drafts()


async def test_unsent_text_survives_closing_and_a_new_start(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "again")
    for start in range(2):
        container = Container(paths)
        container.settings.update(reading={"languages": ("en",)})
        await container.start()
        context = build_context(application(), container, "en_US", "light")
        panel = ComposerPanel(context)
        try:
            if start == 0:
                panel.texts.first.body.insertPlainText("Still here")
            else:
                await _shows(panel, "Still here")
        finally:
            panel.dispose()
            close_context(context)
            await container.close()
            panel.deleteLater()


async def test_a_new_note_keeps_the_old_one_and_drafts_can_be_opened_again(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    await _write(composer, "First draft", "One")
    first_id = composer.draft.id
    composer.foot.keep_action.trigger()
    assert composer.draft.empty
    await composer.flush()
    composer.texts.first.body.insertPlainText("Second draft")
    composer.open_draft(first_id)
    await wait_until(lambda: composer.draft.id == first_id)
    assert composer.texts.first.text.title == "One"
    await composer.flush()
    bodies = {draft.text.body for draft in await app_context.services.compose.drafts()}
    assert bodies == {"First draft", "Second draft"}


async def test_switching_the_account_shows_that_accounts_draft(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    session = app_context.services.session
    composer.texts.first.body.insertPlainText("Mine")
    mine = session.viewer.id
    other = await session.create("Other", "other_one", ("en",))
    if session.viewer.id != other.id:
        await session.switch(other.id)
    assert composer.draft.empty
    await session.switch(mine)
    await wait_until(lambda: composer.draft.text.body == "Mine")


@pytest.mark.parametrize(("width", "scale"), [(320, 100), (392, 100), (392, 200)])
async def test_everything_fits_its_width(
    composer: ComposerPanel, app_context: UiContext, width: int, scale: int
) -> None:
    app_context.theme.apply("light", scale, "on")
    composer.resize(width, 560)
    await _write(composer)
    assert composer.scroll_area.horizontalScrollBar().maximum() == 0
    body = composer.scroll_area.widget()
    assert body is not None
    assert body.width() <= width
    app_context.theme.apply("light", 100, "on")
