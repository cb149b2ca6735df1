from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.note import Counts, Note, Visibility
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.events import NoteChanged, NoteHidden, NoteRestored
from rednote_desktop.services.undo import UndoKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import Profile, TopicPage
from rednote_desktop.ui.note.text import without_last_topics
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import wait_until
from tests.ui.note.conftest import Find, comments_there

LEFT = Qt.MouseButton.LeftButton


async def test_a_chinese_note_is_read_in_english_with_the_original_beneath(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: note.language == "zh" and bool(note.body))
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(lambda: text.title.reading.state is ReadingState.TRANSLATED)
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
    assert plain(text.title.beneath.text) == note.title
    assert plain(text.title.first.text) != note.title
    assert text.body.beneath.isVisible()
    assert text.line.isVisible()
    assert text.line.accessibleName() == "Translated from Chinese on this device"
    engine = text.body.reading.translation
    assert engine is not None
    assert engine.engine is not None
    labels = [label.text() for label in text.line.findChildren(QLabel)]
    assert any("Built-in translator" in label and "still learning" in label for label in labels)
    subject = app_context.subject.subject
    assert subject is not None
    assert subject.id == note.id


async def test_show_original_flips_this_note_and_the_key_flips_the_window(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: note.language == "zh" and bool(note.body))
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(lambda: text.title.reading.state is ReadingState.TRANSLATED)
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
    translated = text.body.first.text
    QTest.mouseClick(text.line.flip, LEFT)
    assert text.body.first.text == without_last_topics(note.body, note.topics)
    assert not text.body.beneath.isVisible()
    QTest.mouseClick(text.line.flip, LEFT)
    assert text.body.first.text == translated
    app_context.subject.toggle_originals()
    assert plain(text.title.first.text) == note.title
    app_context.subject.toggle_originals()
    assert plain(text.title.first.text) != note.title


async def test_keys_turn_the_pictures_and_those_they_leave_come_to_an_end(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    def still(note: Note) -> bool:
        kinds = {media.kind for media in note.media}
        return len(note.media) > 1 and MediaKind.VIDEO not in kinds

    note = await find(still)
    app_context.navigator.open_note(note.id, note)
    carousel = note_view.sheet.carousel
    await wait_until(lambda: carousel.count == len(note.media))
    QTest.keyClick(note_view, Qt.Key.Key_Right)
    assert carousel.index == 1
    for key in (Qt.Key.Key_Space, Qt.Key.Key_M):
        QTest.keyClick(note_view, key)
        QTest.keyClick(carousel, key)
    assert carousel.index == 1
    QTest.keyClick(note_view, Qt.Key.Key_Left)
    assert carousel.index == 0


async def test_an_english_note_is_left_alone(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: note.language == "en" and bool(note.title))
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    assert plain(note_view.sheet.text.title.first.text) == note.title
    assert not note_view.sheet.text.title.beneath.isVisible()
    assert not note_view.sheet.text.line.isVisible()


async def test_the_authors_own_version_goes_before_a_machines(
    app_context: UiContext, note_view: NoteView
) -> None:
    versions = (
        TextVersion("zh", "早上好", from_plain("今天下雪了")),
        TextVersion("en", "Good morning", from_plain("It snowed today")),
    )
    client = app_context.services.session.client
    note = await client.publish(NewNote(versions), "key-1")
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    text = note_view.sheet.text
    assert plain(text.title.first.text) == "Good morning"
    assert plain(text.title.beneath.text) == "早上好"
    assert text.line.accessibleName() == "Written by the author"
    assert text.body.reading.translation is None


async def test_a_pair_no_engine_knows_says_so_and_can_be_tried_again(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: note.language == "zh" and bool(note.body))
    app_context.services.settings.update(reading={"languages": ("sv",)})
    app_context.navigator.open_note(note.id, note)
    text = note_view.sheet.text
    await wait_until(lambda: text.body.reading.state is ReadingState.FAILED)
    assert "languages" in text.line.accessibleName()
    assert text.line.retry.isVisible()
    app_context.services.settings.update(reading={"languages": ("en",)})
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
    assert not text.line.retry.isVisible()


async def test_the_reader_can_say_what_language_it_is(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: note.language == "en" and bool(note.body))
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    text = note_view.sheet.text
    text.line.source_told.emit("zh")
    assert text.body.reading.language == "zh"


async def test_nothing_is_translated_unasked_when_the_reader_switched_that_off(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    app_context.services.settings.update(reading={"auto_translate": {"zh": False}})
    note = await find(lambda note: note.language == "zh" and bool(note.body))
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    text = note_view.sheet.text
    assert text.body.reading.state is ReadingState.OFFERED
    assert text.line.flip.text() == "Translate"
    QTest.mouseClick(text.line.flip, LEFT)
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)


async def test_topics_carry_their_meaning_and_lead_to_their_page(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: "猫税" in note.topics)
    app_context.navigator.open_note(note.id, note)
    topics = note_view.sheet.text.topics
    link = next(link for link in topics.links if link.name == "猫税")
    await wait_until(lambda: link.meaning.text() == "cat tax")
    QTest.mouseClick(link.button, LEFT)
    assert app_context.navigator.current == TopicPage("猫税")
    assert not app_context.navigator.note_is_open


async def test_like_shows_at_once_and_can_be_undone(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: not note.viewer.liked and note.counts.likes < 10_000)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    like = note_view.sheet.actions.like
    before = note.counts.likes
    QTest.mouseClick(like, LEFT)
    await wait_until(lambda: like.text() == f"{before + 1:,}")
    assert like.accessibleName().startswith("Take the like back")
    await wait_until(lambda: app_context.services.undo.available is UndoKind.LIKE)
    await app_context.services.undo.undo()
    await wait_until(lambda: like.text() == f"{before:,}")


async def test_a_note_goes_into_a_new_collection_and_out_again(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: not note.viewer.collected)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    collect = note_view.sheet.actions.collect
    before = len(await app_context.services.notes.collections())
    QTest.mouseClick(collect, LEFT)
    await wait_until(lambda: note_view.collect_menu.menu is not None)
    menu = note_view.collect_menu.menu
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    await wait_until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Someday")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "OK").click()
    await wait_until(lambda: collect.accessibleName().startswith("Change its collections"))
    await wait_until(lambda: app_context.services.undo.available is UndoKind.COLLECT)
    collections = await app_context.services.notes.collections()
    assert len(collections) == before + 1
    made = next(one for one in collections if one.name == "Someday")
    assert made.id in await app_context.services.notes.collections_with(note.id)
    QTest.mouseClick(collect, LEFT)
    await wait_until(lambda: note_view.collect_menu.menu is not None)
    menu = note_view.collect_menu.menu
    assert menu is not None
    action = next(action for action in menu.actions() if action.text() == "Someday")
    assert action.isChecked()
    action.trigger()
    menu.close()
    await wait_until(lambda: collect.accessibleName().startswith("Collect"))
    await wait_until(lambda: app_context.services.undo.available is UndoKind.UNCOLLECT)
    assert made.id not in await app_context.services.notes.collections_with(note.id)


async def test_follow_and_stop(app_context: UiContext, note_view: NoteView, find: Find) -> None:
    note = await find(lambda note: not note.author.followed and not note.viewer.own)
    app_context.navigator.open_note(note.id, note)
    follow = note_view.sheet.header.follow
    assert follow.text() in ("Follow", "Follow back")
    QTest.mouseClick(follow, LEFT)
    await wait_until(lambda: follow.text() == "Following")
    await wait_until(lambda: app_context.services.undo.available is UndoKind.FOLLOW)
    assert (await app_context.services.session.client.account(note.author.id)).followed


async def test_share_puts_the_link_on_the_clipboard(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: True)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    QTest.mouseClick(note_view.sheet.actions.share, LEFT)
    assert QApplication.clipboard().text() == app_context.services.notes.share_link(note)
    assert app_context.notifier.last_text == "Link copied"


async def test_deleting_an_own_note_closes_it_and_undo_brings_it_back(
    app_context: UiContext, note_view: NoteView
) -> None:
    versions = (TextVersion("en", "Not for long", from_plain("gone soon")),)
    client = app_context.services.session.client
    note = await client.publish(NewNote(versions, visibility=Visibility.PRIVATE), "key-2")
    seen: list[object] = []
    forget = [
        app_context.services.events.subscribe(NoteHidden, seen.append),
        app_context.services.events.subscribe(NoteRestored, seen.append),
    ]
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    note_view.sheet.header.delete_asked.emit()
    await wait_until(lambda: not app_context.navigator.note_is_open)
    await app_context.services.undo.undo()
    assert [type(event) for event in seen] == [NoteHidden, NoteRestored]
    for stop in forget:
        stop()


async def test_escape_closes_and_the_name_leads_to_the_profile(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: True)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    QTest.keyClick(note_view.sheet.carousel, Qt.Key.Key_Escape)
    assert not app_context.navigator.note_is_open
    assert note_view.note is None
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    note_view.sheet.header.findChildren(QPushButton)[0].click()
    assert app_context.navigator.current == Profile(note.author.id)


async def test_a_note_that_is_gone_says_so(app_context: UiContext, note_view: NoteView) -> None:
    app_context.navigator.open_note("n999999999")
    await wait_until(
        lambda: any(
            "This is gone" in label.text() for label in note_view.sheet.state.findChildren(QLabel)
        )
    )
    assert note_view.note is None


async def test_products_show_name_price_and_shop(
    app_context: UiContext, note_view: NoteView, find: Find
) -> None:
    note = await find(lambda note: bool(note.products) and note.products[0].price.currency == "CNY")
    app_context.navigator.open_note(note.id, note)
    card = note_view.sheet.products.cards[0]
    product = note.products[0]
    assert card.price.text() == f"CN¥{product.price.amount:.2f}"
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert product.shop in texts
    await wait_until(lambda: card.name.reading.state is not ReadingState.WAITING)
    shown = card.name.reading.shown
    assert product.name in (plain(shown.first), plain(shown.beneath))


@pytest.mark.parametrize(("width", "wide"), [(1000, True), (762, True), (700, False), (500, False)])
async def test_media_stand_beside_the_text_or_above_it(
    app_context: UiContext, note_view: NoteView, find: Find, width: int, wide: bool
) -> None:
    note = await find(lambda note: len(note.media) > 1)
    note_view.resize(width, 760)
    app_context.navigator.open_note(note.id, note)
    await comments_there(note_view)
    sheet = note_view.sheet
    assert sheet.wide is wide
    carousel = sheet.carousel
    title = sheet.text.title

    def well_placed() -> bool:
        at_carousel = carousel.mapTo(note_view, QPoint(0, 0))
        at_title = title.mapTo(note_view, QPoint(0, 0))
        if wide:
            return at_title.x() >= at_carousel.x() + carousel.width()
        return at_title.y() >= at_carousel.y() + carousel.height()

    await wait_until(well_placed)
    note_view.resize(900, 760)
    await wait_until(lambda: sheet.wide)
    assert carousel.height() == sheet.card_area().height()


def test_topics_at_the_end_are_left_to_the_row_below() -> None:
    from rednote_desktop.api.richtext import parse

    body = parse("看雪去\n#看雪 #哈尔滨")
    assert plain(without_last_topics(body, ("看雪", "哈尔滨"))) == "看雪去"
    assert plain(without_last_topics(body, ("哈尔滨",))) == "看雪去\n#看雪"
    only = parse("#看雪")
    assert without_last_topics(only, ("看雪",)) == only
    inside = parse("#看雪 是什么")
    assert without_last_topics(inside, ("看雪",)) == inside


async def test_what_is_done_while_a_note_is_looked_up_stays(
    app_context: UiContext, note_view: NoteView, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = await find(lambda note: bool(note.body))
    services = app_context.services
    answer: asyncio.Future[Note] = asyncio.get_running_loop().create_future()
    asked: list[str] = []

    async def late(note_id: str) -> Note:
        asked.append(note_id)
        return await answer

    monkeypatch.setattr(services.notes, "note", late)
    app_context.navigator.open_note(note.id, note)
    await wait_until(lambda: asked)
    newer = replace(note, counts=Counts(likes=note.counts.likes + 7))
    services.events.publish(NoteChanged(newer))
    answer.set_result(replace(note, place="from before"))
    await asyncio.sleep(0.05)
    assert note_view.note == newer
