"""What is translated of whom and where, and how a text and its translation stand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QMenu

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.undo import UndoKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.feed.rows import FeedRow
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.reading import readable_version
from rednote_desktop.ui.settings.reading import ReadingSection
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import wait_until


@pytest.fixture
async def foreign(app_context: UiContext) -> Note:
    """Return a Chinese note that its author wrote in no other language."""
    translate = app_context.services.translate
    reader = app_context.services.feed.reader(Timeline(TimelineKind.CHANNEL, "food"), 100)
    for note in await reader.more():
        own = readable_version(note.versions, translate)
        chinese = translate.detect(note.body, note.language).language == "zh"
        if own is None and note.title and note.body and chinese:
            return note
    raise AssertionError("no Chinese note about food")


@pytest.fixture
async def view(app_context: UiContext) -> AsyncIterator[NoteView]:
    made = NoteView(app_context)
    made.resize(848, 840)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


@pytest.fixture
async def food(app_context: UiContext) -> AsyncIterator[FeedPanel]:
    made = FeedPanel(app_context, Timeline(TimelineKind.CHANNEL, "food"))
    made.resize(900, 700)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


def rows_of(panel: FeedPanel) -> list[FeedRow]:
    return [panel.model.row(number) for number in range(panel.model.rowCount())]


def entry(menu: QMenu, text: str) -> QAction:
    found = [action for action in menu.actions() if action.text() == text]
    assert found, [action.text() for action in menu.actions()]
    return found[0]


def open_menu(view: NoteView) -> QMenu:
    line = view.sheet.text.line
    line.menu_button.click()
    menu = line.findChildren(QMenu)[0]
    assert isinstance(menu, QMenu)
    return menu


async def test_the_menu_of_a_note_keeps_a_rule_for_its_author_and_undo_takes_it_back(
    app_context: UiContext, view: NoteView, foreign: Note
) -> None:
    reading = view.sheet.text.body.reading
    view.open(foreign.id, foreign)
    await wait_until(lambda: reading.state is ReadingState.TRANSLATED)
    never = entry(open_menu(view), f"Never translate @{foreign.author.handle}")
    assert not never.isChecked()
    never.trigger()
    assert reading.state is ReadingState.OFFERED
    assert plain(reading.shown.first) == plain(reading.original)
    assert app_context.services.undo.available is UndoKind.AUTHOR_ORIGINAL
    await app_context.services.undo.undo()
    await wait_until(lambda: reading.state is ReadingState.TRANSLATED)


async def test_a_wrong_language_is_told_for_a_post_or_for_its_author_with_undo(
    app_context: UiContext, view: NoteView, foreign: Note
) -> None:
    services = app_context.services
    reading = view.sheet.text.body.reading
    view.open(foreign.id, foreign)
    await wait_until(lambda: reading.state is ReadingState.TRANSLATED)
    wrong = entry(open_menu(view), "The language is wrong: it is in").menu()
    assert isinstance(wrong, QMenu)
    entry(wrong, "English").trigger()
    assert reading.language == "en"
    assert services.translate.source_of(foreign.author.id, "another post") == ""
    assert await services.undo.undo() is UndoKind.POST_LANGUAGE
    assert reading.language == "zh"
    always = entry(wrong, f"Always for @{foreign.author.handle}").menu()
    assert isinstance(always, QMenu)
    entry(always, "Japanese").trigger()
    assert reading.language == "ja"
    assert services.translate.source_of(foreign.author.id, "another post") == "ja"
    assert await services.undo.undo() is UndoKind.AUTHOR_LANGUAGE
    assert reading.language == "zh"


async def test_a_channel_is_left_in_the_original_from_its_chip(
    app_context: UiContext, food: FeedPanel
) -> None:
    await wait_until(lambda: food.model.rowCount() > 0)
    assert any(row.foreign for row in rows_of(food))
    page = ExplorePage(app_context)
    try:
        await wait_until(lambda: len(page.chips.keys) > 3)
        page.chips.chip("food").customContextMenuRequested.emit(QPoint(2, 2))
        menu = page.findChildren(QMenu)[0]
        assert isinstance(menu, QMenu)
        entry(menu, "Never translate this channel").trigger()
        assert not any(row.foreign for row in rows_of(food))
        assert app_context.services.undo.available is UndoKind.CHANNEL_ORIGINAL
        await app_context.services.undo.undo()
        assert any(row.foreign for row in rows_of(food))
        page.show_channel_menu("", QPoint(0, 0))
        assert len(page.findChildren(QMenu)) == 1
    finally:
        page.dispose()
        page.deleteLater()


async def test_a_note_opened_from_a_channel_follows_the_rule_of_the_channel(
    app_context: UiContext, view: NoteView, foreign: Note
) -> None:
    app_context.services.rules.translate_channel("food", False)
    app_context.navigator.go(navigation.Explore("food"))
    view.open(foreign.id, foreign)
    assert view.sheet.text.body.reading.state is ReadingState.OFFERED
    view.close_note()
    app_context.navigator.go(navigation.Following())
    view.open(foreign.id, foreign)
    assert view.sheet.text.body.reading.state is not ReadingState.OFFERED


async def test_the_menu_of_a_comment_tells_its_language_and_keeps_rules(
    app_context: UiContext,
) -> None:
    services = app_context.services
    author = Account("mei", "mei_cooks", "小美")
    body = from_plain("今天的茶很好喝。")
    comment = Comment("c1", "n1", author, (TextVersion("zh", "", body),), datetime.now(UTC), "c1")
    scope = TaskScope(app_context.subject, app_context.notifier.error)
    row = CommentRow(app_context, CaptionLinks(app_context, scope), comment)
    menu = QMenu()
    row.text.menu_opened.emit(menu)
    wrong = entry(menu, "The language is wrong: it is in").menu()
    assert isinstance(wrong, QMenu)
    entry(wrong, "Japanese").trigger()
    assert services.translate.source_of(author.id, "c1") == "ja"
    assert services.translate.source_of(author.id, "c2") == ""
    entry(menu, "Never translate @mei_cooks").trigger()
    assert services.rules.author(author.id).translate is False
    scope.close()
    row.deleteLater()
    menu.deleteLater()


async def test_cards_of_an_author_follow_the_card_menu(
    app_context: UiContext, food: FeedPanel
) -> None:
    await wait_until(lambda: food.model.rowCount() > 0)
    author = next(row for row in rows_of(food) if row.foreign).note.author
    row = next(row for row in rows_of(food) if row.note.author == author)
    entry(food.card_actions.menu(row.note), f"Never translate @{author.handle}").trigger()
    rows = rows_of(food)
    assert not any(one.foreign for one in rows if one.note.author == author)
    assert any(one.foreign for one in rows if one.note.author != author)


async def test_settings_list_the_rules_and_remove_them(
    app_context: UiContext, foreign: Note
) -> None:
    rules = app_context.services.rules
    rules.translate_author(foreign.author, False)
    rules.translate_channel("food", True)
    section = ReadingSection(app_context)
    names = [button.accessibleName() for button in section.rules.buttons]
    assert names == [f"Remove the rule for @{foreign.author.handle}", "Remove the rule for Food"]
    section.rules.buttons[1].click()
    assert dict(rules.channels) == {}
    assert app_context.services.undo.available is UndoKind.READING_RULE_REMOVED
    assert len(section.rules.buttons) == 1
    section.rules.buttons[0].click()
    assert dict(rules.authors) == {}
    assert section.rules.buttons == []
    await app_context.services.undo.undo()
    assert [button.accessibleName() for button in section.rules.buttons] == names[:1]
    section.deleteLater()


@pytest.mark.parametrize(
    ("mode", "first", "beneath"),
    [
        ("translation_first", "translation", "original"),
        ("side_by_side", "translation", "original"),
        ("original_first", "original", "translation"),
        ("translation_only", "translation", ""),
    ],
)
async def test_every_view_and_the_key_that_flips_it(
    app_context: UiContext, mode: str, first: str, beneath: str
) -> None:
    app_context.services.settings.update(reading={"mode": mode})
    caption = ReadingCaption(app_context)
    caption.resize(600, 200)
    caption.show()
    caption.show_text(from_plain("今天的茶很好喝。"), "zh")
    caption.enter()
    await wait_until(lambda: caption.reading.state is ReadingState.TRANSLATED)
    translation = caption.reading.translation
    assert translation is not None
    texts = {"original": "今天的茶很好喝。", "translation": translation.text, "": ""}
    assert caption.first.toPlainText() == texts[first]
    assert caption.beneath.isHidden() == (not beneath)
    assert plain(caption.reading.shown.beneath) == texts[beneath]
    column = caption.layout()
    assert isinstance(column, QBoxLayout)
    beside = column.direction() is QBoxLayout.Direction.LeftToRight
    assert beside == (mode == "side_by_side")
    caption.reading.set_originals(True)
    assert caption.first.toPlainText() == texts["original"]
    assert caption.beneath.isHidden()
    caption.resize(300, 200)
    assert column.direction() is QBoxLayout.Direction.TopToBottom
    caption.deleteLater()
