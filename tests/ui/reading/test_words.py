"""Chinese words in texts: found under the pointer, explained, kept, and coloured by tone."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTextEdit

from rednote_desktop.domain.text import LineBreak, Mention, Text, TextVersion, from_plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.composer.caption_edit import CaptionEdit
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import TopicPage
from rednote_desktop.ui.note.comment_edit import CommentEdit
from rednote_desktop.ui.note.text import NoteText
from rednote_desktop.ui.pages.learn import LearnPage
from rednote_desktop.ui.profile.header import ProfileHeader
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.tones import ReadingLabel, syllables
from rednote_desktop.ui.translation.panel import TranslationPanel
from rednote_desktop.ui.translation.word_card import WordCard
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.word_menu import text_menu
from tests.pointer import move_pointer
from tests.support import wait_until


@pytest.fixture
async def panel(app_context: UiContext) -> AsyncIterator[TranslationPanel]:
    made = TranslationPanel(app_context)
    made.resize(392, 600)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


def place_of(view: QTextEdit | QPlainTextEdit, words: str) -> QPoint:
    """Return where the first character of some words stands in the viewport."""
    start = view.toPlainText().index(words)
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    left = view.cursorRect(cursor)
    cursor.setPosition(start + 1)
    return QPoint(
        (left.center().x() + view.cursorRect(cursor).center().x()) // 2, left.center().y()
    )


@pytest.mark.parametrize(
    ("pinyin", "tones"),
    [
        ("zhòngcǎo", [("zhòng", 4), ("cǎo", 3)]),
        ("yínháng", [("yín", 2), ("háng", 2)]),
        ("Xī'ān", [("Xī", 1), ("'", 5), ("ān", 1)]),
        ("nǚ'ér", [("nǚ", 3), ("'", 5), ("ér", 2)]),
        ("péngyou", [("péng", 2), ("you", 5)]),
        ("fānguǒ", [("fān", 1), ("guǒ", 3)]),
        ("màn", [("màn", 4)]),
        ("xiàng shàng", [("xiàng", 4), (" ", 5), ("shàng", 4)]),
        ("lüè", [("lüè", 4)]),
        ("", []),
    ],
)
def test_a_reading_falls_into_syllables_with_their_tones(
    pinyin: str, tones: list[tuple[str, int]]
) -> None:
    assert list(syllables(pinyin)) == tones


async def test_readings_follow_the_setting_and_the_theme(app_context: UiContext) -> None:
    label = ReadingLabel(app_context, "zhòngcǎo")
    tones = app_context.theme.tokens.tones
    assert label.text().count("<span") == 2
    assert tones[3] in label.text()
    assert tones[2] in label.text()
    app_context.services.settings.update(reading={"tone_colours": False})
    assert label.text() == "zhòngcǎo"
    label.deleteLater()


async def test_a_double_click_on_the_original_beneath_opens_the_word_in_its_own_line(
    app_context: UiContext, panel: TranslationPanel
) -> None:
    view = CaptionView(app_context, "note")
    view.set_text((Text("Some English words."), LineBreak(), Text("我今天去银行排队了")))
    view.word_clicked.connect(app_context.subject.ask_word)
    view.resize(400, 100)
    view.show()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "行排"))
    await wait_until(lambda: panel.words.browser.card is not None)
    card = panel.words.browser.card
    assert card is not None
    assert card.word.text == "银行"
    assert panel.tabs.tabText(panel.tabs.currentIndex()) == "Words"
    view.deleteLater()


async def test_captions_of_notes_and_profiles_lead_on(
    app_context: UiContext, panel: TranslationPanel
) -> None:
    scope = TaskScope(panel, app_context.notifier.error)
    text = NoteText(app_context, scope)
    text.body.first.word_clicked.emit("银行", "我去银行")
    await wait_until(lambda: panel.words.browser.card is not None)
    went: list[object] = []
    app_context.navigator.went.connect(went.append)
    text.body.beneath.topic_clicked.emit("猫税")
    header = ProfileHeader(app_context, scope)
    header.bio.first.topic_clicked.emit("火锅")
    assert went == [TopicPage("猫税"), TopicPage("火锅")]
    scope.close()
    for widget in (text, header):
        widget.deleteLater()


async def test_slang_in_chinese_texts_is_underlined_and_explained(app_context: UiContext) -> None:
    view = CaptionView(app_context, "note")
    asked: list[tuple[str, str]] = []
    view.word_clicked.connect(lambda word, sentence: asked.append((word, sentence)))
    view.set_text((Mention("@mei", "mei"), Text(" 第一行"), LineBreak(), Text("我被种草了 yyds")))
    forms = {}
    block = view.document().begin()
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        forms[fragment.text()] = fragment.charFormat()
        iterator += 1
    assert forms["种草"].underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert "zhòngcǎo" in forms["种草"].toolTip()
    assert "Literally: " in forms["种草"].toolTip()
    assert forms["yyds"].underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert view.toPlainText() == "@mei 第一行\n我被种草了 yyds"
    view.resize(400, 100)
    view.show()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "草了"))
    assert asked == [("种草", "我被种草了 yyds")]
    view.set_text(from_plain("yyds is slang"))
    assert not view.document().begin().begin().fragment().charFormat().isAnchor()
    view.set_text(from_plain("種草しています"))
    assert not view.document().begin().begin().fragment().charFormat().isAnchor()
    app_context.services.settings.update(reading={"languages": ("zh",)})
    view.set_text(from_plain("种草了"))
    assert not view.document().begin().begin().fragment().charFormat().isAnchor()
    view.deleteLater()


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
async def test_a_selection_over_slang_is_still_a_selection(app_context: UiContext) -> None:
    view = CaptionView(app_context, "note")
    asked: list[str] = []
    view.word_clicked.connect(lambda word, _sentence: asked.append(word))
    view.set_text(from_plain("我今天又被种草了好多东西"))
    view.resize(400, 60)
    view.show()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=place_of(view, "种草"))
    move_pointer(view.viewport(), place_of(view, "东西"), left)
    QTest.mouseRelease(view.viewport(), left, pos=place_of(view, "东西"))
    assert len(view.textCursor().selectedText()) > 4
    assert asked == []
    view.deleteLater()


@pytest.mark.parametrize("kind", ["caption", "comment"])
async def test_fields_explain_by_double_click_and_menu(
    app_context: UiContext, panel: TranslationPanel, kind: str
) -> None:
    field = (
        CaptionEdit(app_context, Role.BODY, lines=2)
        if kind == "caption"
        else CommentEdit(app_context, 3)
    )
    field.resize(400, 60)
    field.show()
    field.setPlainText("hello 我去银行")
    QTest.mouseDClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place_of(field, "银行"))
    await wait_until(lambda: panel.words.browser.card is not None)
    card = panel.words.browser.card
    assert card is not None
    assert card.word.text == "银行"
    field.setTextCursor(QTextCursor(field.document()))
    menu = text_menu(app_context, field, place_of(field, "行"))
    await wait_until(lambda: menu.actions()[0].text() == "Explain “银行”")
    field.setPlainText("no Chinese here")
    menu = text_menu(app_context, field, QPoint(4, 6))
    assert not any("Explain" in action.text() for action in menu.actions())
    field.deleteLater()


async def test_a_word_is_kept_with_its_sentence_and_note_found_exported_and_removed(
    app_context: UiContext, tmp_path: Path
) -> None:
    services = app_context.services
    body = from_plain("银行关门了。\n我去银行排队。")
    app_context.subject.show(Subject("note-7", (TextVersion("zh", "标题", body),)))
    app_context.subject.ask_word("银行", "我去银行排队。")
    word = Word("银行", 2, "yínháng", ("bank",), None, ("家",))
    card = WordCard(app_context, word)
    card.star.click()
    await wait_until(lambda: card.star.kept)
    assert card.star.accessibleName() == "Take out of the word list"
    page = LearnPage(app_context)
    page.resize(700, 500)
    page.show()
    await wait_until(lambda: len(page.rows) == 1)
    saved = page.rows[0].saved
    assert (saved.word, saved.sentence, saved.note_id) == ("银行", "我去银行排队。", "note-7")
    opened: list[str] = []
    app_context.navigator.note_opened.connect(lambda note_id, *_: opened.append(note_id))
    page.rows[0].note.click()
    assert opened == ["note-7"]
    page.search.setText("zzz")
    await wait_until(lambda: not page.export.isEnabled())
    page.search.setText("yin hang")
    await wait_until(lambda: page.export.isEnabled())
    page.write(tmp_path / "words.csv")
    await wait_until(lambda: (tmp_path / "words.csv").is_file())
    lines = list(csv.reader((tmp_path / "words.csv").read_text("utf-8").splitlines()))
    assert lines[1][0] == "银行"
    page.rows[0].remove.click()
    await wait_until(lambda: not card.star.kept)
    await services.undo.undo()
    await wait_until(lambda: card.star.kept and len(page.rows) == 1)
    card.star.click()
    await wait_until(lambda: not card.star.kept)
    page.dispose()
    page.deleteLater()
    card.deleteLater()


def more_buttons(page: LearnPage) -> int:
    """Count the buttons that show further words."""
    return len([one for one in page.findChildren(QPushButton) if one.text() == "Show more"])


async def test_a_long_list_is_shown_a_part_at_a_time(app_context: UiContext) -> None:
    for number in range(105):
        await app_context.services.word_list.add(f"词{number}", "cí", "word")
    page = LearnPage(app_context)
    await wait_until(lambda: len(page.rows) == 100)
    assert page.more is not None
    page.more.click()
    assert len(page.rows) == 105
    await wait_until(lambda: more_buttons(page) == 0)
    page.dispose()
    page.deleteLater()
