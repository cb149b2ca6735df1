"""The translation panel over the real translator, pack, dictionary and sample community."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import RichText, TextVersion, from_plain, plain
from rednote_desktop.services.events import NoteHidden
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.translation.trust import GlossWord, Trust
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.subject import Subject, SubjectKind
from rednote_desktop.ui.tones import ReadingLabel
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.panel import TranslationPanel
from tests.support import wait_until

SLANG = "家人们，这家火锅真的绝绝子！人均80，本地人都在排队。"


@pytest.fixture
async def panel(app_context: UiContext) -> AsyncIterator[TranslationPanel]:
    made = TranslationPanel(app_context)
    made.resize(392, 480)
    made.show()
    made.activateWindow()
    await wait_until(made.isActiveWindow)
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


def _subject(body: str, title: str = "", language: str = "zh") -> Subject:
    return Subject("s1", (TextVersion(language, title, from_plain(body)),))


async def _read(panel: TranslationPanel, context: UiContext, subject: Subject) -> None:
    context.subject.show(subject)
    await wait_until(lambda: panel.side_by_side.reading is not None)
    await wait_until(lambda: _shown(panel))


def _shown(panel: TranslationPanel) -> bool:
    reading = panel.side_by_side.reading
    pairs = tuple(view.pair for view in _views(panel))
    return reading is not None and pairs == reading.pairs


def _outcome(panel: TranslationPanel) -> Outcome | None:
    reading = panel.side_by_side.reading
    return reading.outcome if reading is not None else None


def _views(panel: TranslationPanel) -> tuple[PairView, ...]:
    return panel.side_by_side.pairs.views


def _labels(panel: TranslationPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def _enter(view: PairView) -> None:
    point = QPointF(5, 5)
    QGuiApplication.sendEvent(view, QEnterEvent(point, point, point))


async def _chinese_note(context: UiContext) -> Note:
    page = await context.services.session.client.notes(Timeline(TimelineKind.FOR_YOU), limit=60)
    return next(
        note
        for note in page.items
        if note.language == "zh" and len(note.versions) == 1 and note.counts.comments > 3
    )


async def test_without_a_subject_it_says_what_to_choose(panel: TranslationPanel) -> None:
    assert "Choose a note or a comment" in _labels(panel)


async def test_sentences_stand_over_their_translations(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG, "火锅攻略"))
    views = _views(panel)
    assert [view.pair.is_title for view in views] == [True, False, False]
    assert "".join(plain(view.pair.source) for view in views[1:]) == SLANG
    assert all(plain(view.pair.target or ()) for view in views)
    assert "80" in plain(views[2].pair.target or ())
    said = _labels(panel)
    assert "On this device" in said
    assert "Built-in translator, pack 0." in said
    assert "still learning" in said
    assert " ms" in said
    assert "Chinese" in said


async def test_the_lines_are_there_before_the_translation(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    app_context.subject.show(_subject(SLANG))
    await wait_until(lambda: _views(panel))
    assert plain(_views(panel)[0].pair.source).startswith("家人们")
    assert "Translating…" in _labels(panel)
    assert not panel.side_by_side.foot.improve_button.isEnabled()
    await wait_until(lambda: _shown(panel))


async def test_the_pointer_and_the_keyboard_mark_a_pair(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    first, second = _views(panel)[:2]
    panel.activateWindow()
    first.setFocus()
    assert (first.marked, second.marked) == (True, False)
    _enter(second)
    assert (first.marked, second.marked) == (False, True)
    QGuiApplication.sendEvent(second, QEvent(QEvent.Type.Leave))
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert (first.marked, second.marked) == (False, True)


async def test_a_word_opens_its_card_by_key_and_closes_by_escape(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    view = _views(panel)[0]
    await wait_until(lambda: view.ruby is not None and view.ruby.words)
    assert view.ruby is not None
    slang = next(word for word in view.ruby.words if word.text == "绝绝子")
    assert slang.slang is not None
    panel.activateWindow()
    view.setFocus()
    while view.ruby.marked_word != slang:
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    card = panel.side_by_side.pairs.card
    assert card is not None
    assert card.word == slang
    await wait_until(card.isVisible)
    said = _labels(panel)
    assert slang.slang.meaning in said
    assert slang.pinyin in [label.accessibleName() for label in panel.findChildren(ReadingLabel)]
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("绝绝子")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert panel.side_by_side.pairs.card is None


async def test_a_click_on_a_word_opens_its_card(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    ruby = _views(panel)[0].ruby
    assert ruby is not None
    await wait_until(lambda: ruby.words)
    word = next(word for word in ruby.words if word.text == "火锅")
    QTest.mouseClick(ruby, Qt.MouseButton.LeftButton, pos=ruby.word_rect(word).center().toPoint())
    card = panel.side_by_side.pairs.card
    assert card is not None
    assert "hotpot" in card.accessibleName()


async def test_pinyin_is_remembered_and_makes_the_lines_higher(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    ruby = _views(panel)[0].ruby
    assert ruby is not None
    await wait_until(lambda: ruby.words)
    before = ruby.heightForWidth(340)
    panel.side_by_side.foot.pinyin_button.click()
    assert app_context.services.settings.value.reading.pinyin
    assert ruby.heightForWidth(340) > before
    other = TranslationPanel(app_context)
    assert other.side_by_side.foot.pinyin_button.isChecked()
    other.dispose()
    other.deleteLater()


async def test_a_correction_is_used_from_now_on_until_it_is_forgotten(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    machine = plain(_views(panel)[0].pair.target or ())
    panel.side_by_side.foot.improve_button.click()
    edit = panel.side_by_side.pairs.editing_view
    assert edit is not None
    assert edit.correction is not None
    edit.correction.edit.setPlainText("Folks, this hot pot is unreal!")
    QTest.keyClick(edit.correction.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await wait_until(lambda: _views(panel)[0].pair.corrected)
    assert plain(_views(panel)[0].pair.target or ()) == "Folks, this hot pot is unreal!"
    assert "Corrected by you" in _labels(panel)
    answer = await app_context.services.translate.submit(from_plain(SLANG), hint="zh")
    assert "unreal" in answer.text
    _views(panel)[0].correction_undone.emit()
    await wait_until(lambda: not _views(panel)[0].pair.corrected)
    assert plain(_views(panel)[0].pair.target or ()) == machine


async def test_what_the_reader_translated_is_not_said_to_be_untranslated(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject("你好。"))
    _views(panel)[0].corrected.emit("Hi there.")
    await wait_until(lambda: _views(panel)[0].pair.corrected)
    assert "Not translated" not in _labels(panel)
    assert _labels(panel).count("Corrected by you") == 2


async def test_a_correction_can_be_undone_and_given_up(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    view = _views(panel)[0]
    view.start_correction()
    correction = view.correction
    assert correction is not None
    QTest.keyClick(correction.edit, Qt.Key.Key_Escape)
    assert panel.side_by_side.pairs.editing_view is None
    view.corrected.emit("Mine")
    await wait_until(lambda: _views(panel)[0].pair.corrected)
    await app_context.services.undo.undo()
    await wait_until(lambda: not _views(panel)[0].pair.corrected)


async def test_translating_again_asks_the_engine_and_keeps_corrections(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    _views(panel)[0].corrected.emit("Mine")
    await wait_until(lambda: _views(panel)[0].pair.corrected)
    before = panel.side_by_side.reading
    panel.side_by_side.foot.again_button.click()
    await wait_until(lambda: panel.side_by_side.reading not in (None, before) and _shown(panel))
    assert plain(_views(panel)[0].pair.target or ()) == "Mine"
    assert plain(_views(panel)[1].pair.target or ())


async def test_original_only_hides_the_translations_of_the_whole_window(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    target = plain(_views(panel)[0].pair.target or ())
    assert target in _views(panel)[0].accessibleName()
    panel.side_by_side.foot.originals_button.click()
    assert app_context.subject.originals
    assert target not in _views(panel)[0].accessibleName()
    panel.side_by_side.foot.originals_button.click()
    assert target in _views(panel)[0].accessibleName()


async def test_copying_takes_the_translation_or_both(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject("你好。"))
    foot = panel.side_by_side.foot
    foot.copy_asked.emit(False)
    assert "你好" not in QGuiApplication.clipboard().text()
    foot.copy_asked.emit(True)
    assert QGuiApplication.clipboard().text().startswith("你好。\n")


async def test_an_authors_own_version_is_shown_as_such(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    versions = (
        TextVersion("zh", "", from_plain("我的猫")),
        TextVersion("en", "", from_plain("My cat")),
    )
    await _read(panel, app_context, Subject("s2", versions))
    assert plain(_views(panel)[0].pair.target or ()) == "My cat"
    assert "Written by the author" in _labels(panel)
    assert not panel.side_by_side.foot.improve_button.isEnabled()


async def test_what_the_reader_reads_is_offered_in_the_other_language(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject("I paid my cat tax yesterday.", language="en"))
    assert _outcome(panel) is Outcome.ALREADY_READ
    assert "You read this language" in _labels(panel)
    panel.side_by_side.notice.button.click()
    await wait_until(lambda: any(view.pair.target for view in _views(panel)))
    assert _outcome(panel) is Outcome.TRANSLATED


async def test_emoji_alone_need_no_translation(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject("🎉🎉🎉"))
    assert "Nothing to translate" in _labels(panel)
    assert plain(_views(panel)[0].pair.source) == "🎉🎉🎉"


async def test_a_missing_pack_is_said_with_retry(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject("Это мой кот, его зовут Борис.", language="ru"))
    assert _outcome(panel) is Outcome.FAILED
    notice = panel.side_by_side.notice
    assert notice.button.text() == "Retry"
    assert "Not translated" in _labels(panel)
    notice.other_button.click()
    assert app_context.navigator.current == Settings("engines")
    assert "Борис" in plain(_views(panel)[0].pair.source)


async def test_words_are_listed_found_and_explained(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    browser = panel.words.browser
    panel.tabs.setCurrentIndex(1)
    await wait_until(lambda: browser.model.rowCount() > 5)
    browser.search.setText("hotpot")
    assert [word.text for word in browser.model.words] == ["火锅"]
    browser.search.setText("huoguo")
    assert [word.text for word in browser.model.words] == ["火锅"]
    browser.search.setText("猫咪")
    await wait_until(lambda: [word.text for word in browser.model.words] == ["猫咪"])
    assert browser.choose("猫咪")
    assert browser.card is not None


async def test_a_word_asked_for_anywhere_opens_the_words_tab(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    app_context.subject.ask_word("锅真的", SLANG)
    browser = panel.words.browser
    await wait_until(lambda: browser.card is not None)
    assert browser.card is not None
    assert browser.card.word.text == "火锅"
    assert panel.tabs.currentIndex() == 1


async def test_comments_are_paired_page_by_page(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    note = await _chinese_note(app_context)
    await _read(panel, app_context, Subject(note.id, note.versions, note.author))
    panel.tabs.setCurrentIndex(2)
    pairs = panel.comments.pairs
    page = await app_context.services.notes.comments(note.id, None)
    await wait_until(lambda: len(pairs.views) >= len(page.items))
    await wait_until(lambda: all(view.pair.target is not None for view in pairs.views))
    assert [view.pair.source for view in pairs.views] == [item.body for item in page.items]
    chinese = [view for view in pairs.views if view.pair.source_language == "zh"]
    assert any(view.pair.target for view in chinese)


async def test_a_comment_that_is_not_to_be_trusted_reads_word_by_word(
    panel: TranslationPanel, app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = await _chinese_note(app_context)
    await _read(panel, app_context, Subject(note.id, note.versions, note.author))
    submit = TranslateService.submit

    def distrusted(self: TranslateService, text: RichText, **options: Any) -> object:
        async def answer() -> Translation:
            gloss = GlossWord("词", "word")
            read = await submit(self, text, **options)
            if read.outcome is not Outcome.TRANSLATED:
                return read
            pairs = tuple(replace(each, gloss=(gloss,)) for each in read.segments)
            return replace(read, trust=Trust.FAILED, segments=pairs)

        return asyncio.ensure_future(answer())

    monkeypatch.setattr(TranslateService, "submit", distrusted)
    panel.tabs.setCurrentIndex(2)
    pairs = panel.comments.pairs
    await wait_until(lambda: any(view.trust.isVisible() for view in pairs.views))
    view = next(view for view in pairs.views if view.trust.isVisible())
    assert "词 word" in view.trust.gloss.text()
    assert not view.target.isVisible()
    view.trust.guess.click()
    assert view.target.isVisible()


async def test_a_new_comment_appears_among_the_pairs(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    note = await _chinese_note(app_context)
    await _read(panel, app_context, Subject(note.id, note.versions, note.author))
    panel.tabs.setCurrentIndex(2)
    await wait_until(lambda: panel.comments.pairs.views)
    mine = TextVersion("en", "", from_plain("I would like to know the recipe"))
    await app_context.services.notes.comment(NewComment(note.id, (mine,)))
    await wait_until(lambda: mine.body in [view.pair.source for view in panel.comments.pairs.views])


async def test_a_deleted_note_leaves_the_panel(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    app_context.services.events.publish(NoteHidden("s1"))
    assert app_context.subject.subject is None
    assert "Choose a note" in _labels(panel)


async def test_comments_without_a_note_say_so(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    subject = Subject("c1", (TextVersion("zh", "", from_plain("好吃")),), kind=SubjectKind.COMMENT)
    await _read(panel, app_context, subject)
    panel.tabs.setCurrentIndex(2)
    assert "No note is open" in _labels(panel)


async def test_the_glossary_begins_with_the_terms_of_the_text(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await _read(panel, app_context, _subject(SLANG))
    panel.tabs.setCurrentIndex(3)
    browser = panel.glossary.browser
    entries = app_context.services.words.slang()
    await wait_until(lambda: browser.model.rowCount() == len(entries))
    assert {word.text for word in browser.model.words[:2]} == {"家人们", "绝绝子"}
    browser.search.setText("juejuezi")
    assert browser.model.words[0].text == "绝绝子"


@pytest.mark.parametrize("width", [320, 392])
async def test_nothing_is_wider_than_the_panel(
    panel: TranslationPanel, app_context: UiContext, width: int
) -> None:
    panel.resize(width, 480)
    await _read(panel, app_context, _subject(SLANG, "一个很长很长的标题看看会不会换行呢"))
    assert panel.width() == width
    pairs = panel.side_by_side.pairs
    assert pairs.horizontalScrollBar().maximum() == 0
    assert all(view.width() <= width for view in pairs.views)


async def test_after_dispose_it_listens_to_nothing(
    panel: TranslationPanel, app_context: UiContext, container: Container
) -> None:
    panel.dispose()
    app_context.subject.show(_subject(SLANG))
    container.settings.update(reading={"languages": ("zh",)})
    app_context.navigator.open_note("n1")
    assert panel.side_by_side.reading is None
    assert not _views(panel)


async def test_a_long_text_is_filled_in_a_few_sentences_at_a_time(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    """Between two turns of the loop some sentences have their translation, never all at once."""
    lines = [f"今天是第{number}天，我们去公园散步，看见一只小猫。" for number in range(40)]
    app_context.subject.show(_subject("\n".join(lines)))
    await wait_until(lambda: len(_views(panel)) == len(lines))
    filled = set[int]()
    until = time.monotonic() + 60
    while not _shown(panel) and time.monotonic() < until:
        await asyncio.sleep(0)
        reading = panel.side_by_side.reading
        if reading is not None and _outcome(panel) is Outcome.TRANSLATED:
            pairs = zip(_views(panel), reading.pairs, strict=False)
            filled.add(sum(view.pair == pair for view, pair in pairs))
    assert _shown(panel)
    assert any(0 < count < len(lines) for count in filled), filled
