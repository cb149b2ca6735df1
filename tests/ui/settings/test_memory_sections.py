"""The translation memory and the reader's terms in the settings, over a real profile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.undo import UndoKind
from rednote_desktop.translation.exchange.files import write_text
from rednote_desktop.translation.exchange.glossary_files import term_lines
from rednote_desktop.translation.exchange.tmx import tmx_lines
from rednote_desktop.translation.memory_shelf import Kind, Query, Remembered
from rednote_desktop.translation.terms import Term
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.settings.glossary import GlossarySection
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.settings.translations import TranslationsSection
from rednote_desktop.ui.translation.panel import TranslationPanel
from tests.support import wait_until

WALK = Remembered(
    "今天天气很好，我们去公园", "To the park", "zh", "en", Kind.MACHINE, "Engine 1 x", 10
)
BBQ = Remembered("今天吃烤肉", "Barbecue today", "zh", "en", Kind.CORRECTED, "", 20)


def close(section: Section) -> None:
    section.dispose()
    section.dispose()
    section.hide()
    section.deleteLater()


@pytest.fixture
async def translations(app_context: UiContext) -> AsyncIterator[TranslationsSection]:
    await app_context.services.memory._shelf.put([WALK, BBQ])
    section = TranslationsSection(app_context)
    section.resize(680, 800)
    section.show()
    await wait_until(lambda: section.list.entries.rowCount() == 2)
    yield section
    close(section)


@pytest.fixture
async def glossary(app_context: UiContext) -> AsyncIterator[GlossarySection]:
    section = GlossarySection(app_context)
    section.resize(680, 800)
    section.show()
    yield section
    close(section)


def editor_is_open(section: TranslationsSection | GlossarySection) -> bool:
    return not section._editor.isEmpty()


def sources(section: TranslationsSection | GlossarySection) -> list[str]:
    return [entry.first for entry in section.list.entries.entries]


async def test_the_memory_is_listed_and_searched(translations: TranslationsSection) -> None:
    assert sources(translations) == [BBQ.source, WALK.source]
    entry = translations.list.entries.entries[0]
    assert entry.second == "Barbecue today"
    assert entry.third.startswith("Chinese → English · yours · ")
    translations.search.setText("park")
    await wait_until(lambda: sources(translations) == [WALK.source])
    translations.search.clear()
    translations.kinds.chosen.emit("corrected")
    await wait_until(lambda: sources(translations) == [BBQ.source])
    await wait_until(lambda: translations.total.text().startswith("1 translation"))


async def test_a_translation_is_edited_with_undo(translations: TranslationsSection) -> None:
    memory = translations.context.services.memory
    translations.list.choose(1)
    QTest.keyClick(translations.list, Qt.Key.Key_Return)
    assert translations.correction is not None
    assert translations.correction.edit.toPlainText() == "To the park"
    translations.correction.edit.setPlainText("Off to the park")
    QTest.keyClick(
        translations.correction.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    await wait_until(
        lambda: any(
            entry.second == "Off to the park" for entry in translations.list.entries.entries
        )
    )
    assert not editor_is_open(translations)
    assert await translations.context.services.undo.undo() is UndoKind.CORRECTION
    assert WALK in await memory.page(Query(), 0, 9)


async def test_pinning_and_forgetting_can_be_undone(translations: TranslationsSection) -> None:
    services = translations.context.services
    translations.list.choose(0)
    assert not translations.pin_button.isEnabled()
    translations.list.choose(1)
    translations.pin_button.click()
    await wait_until(lambda: services.undo.available is UndoKind.TRANSLATION_PINNED)
    await wait_until(lambda: translations.pin_button.text() == "Unpin")
    translations.list.choose(0)
    QTest.keyClick(translations.list, Qt.Key.Key_Delete)
    await wait_until(lambda: sources(translations) == [WALK.source])
    assert await services.undo.undo() is UndoKind.TRANSLATION_FORGOTTEN
    await wait_until(lambda: len(sources(translations)) == 2)
    assert BBQ in await services.memory.page(Query(), 0, 9)


async def test_machine_translations_are_forgotten_after_a_question(
    translations: TranslationsSection,
) -> None:
    translations.forget_machine.click()
    assert translations.question.isVisible()
    translations.question.other_button.click()
    assert not translations.question.isVisible()
    translations.forget_machine.click()
    translations.question.button.click()
    await wait_until(lambda: sources(translations) == [BBQ.source])


async def test_a_long_memory_is_loaded_as_it_is_scrolled(translations: TranslationsSection) -> None:
    many = [
        Remembered(f"第{number}句", "x", "zh", "en", Kind.CORRECTED, "", number)
        for number in range(230)
    ]
    await translations.context.services.memory._shelf.put(many)
    translations.load()
    await wait_until(lambda: translations.list.entries.rowCount() == 100)
    translations.list.scrollToBottom()
    await wait_until(lambda: translations.list.entries.rowCount() == 200)
    translations.list.scrollToBottom()
    await wait_until(lambda: translations.list.entries.rowCount() == 232)


async def test_newer_corrections_stay_unless_the_reader_says_so(
    translations: TranslationsSection, tmp_path: Path
) -> None:
    path = tmp_path / "friend.tmx"
    older = Remembered(BBQ.source, "BBQ", "zh", "en", Kind.CORRECTED, "", 15)
    new = Remembered("明天见", "See you tomorrow", "zh", "en", Kind.CORRECTED, "", 5)
    write_text(path, tmx_lines([older, new], "1"))
    translations.read_file(path)
    await wait_until(translations.transfer.notice.isVisible)
    text = translations.transfer.notice.label.text()
    assert "1 " in text
    assert "stayed" in text
    memory = translations.context.services.memory
    assert {item.target for item in await memory.page(Query(), 0, 9)} == {
        *("To the park", "Barbecue today", "See you tomorrow"),
    }
    translations.transfer.notice.button.click()
    await wait_until(lambda: not translations.transfer.busy)
    found = {item.target for item in await memory.page(Query(), 0, 9)}
    assert found == {"To the park", "BBQ", "See you tomorrow"}
    translated = await translations.context.services.translate.submit(from_plain(BBQ.source))
    assert translated.text == "BBQ"
    undo = translations.context.services.undo
    assert await undo.undo() is UndoKind.TRANSLATIONS_TAKEN_IN
    found = {item.target for item in await memory.page(Query(), 0, 9)}
    assert found == {"To the park", "Barbecue today", "See you tomorrow"}
    translated = await translations.context.services.translate.submit(from_plain(BBQ.source))
    assert translated.text == "Barbecue today"
    assert await undo.undo() is UndoKind.TRANSLATIONS_TAKEN_IN
    assert set(await memory.page(Query(), 0, 9)) == {WALK, BBQ}
    await wait_until(lambda: sources(translations) == [BBQ.source, WALK.source])


async def test_a_round_trip_through_files(
    translations: TranslationsSection, tmp_path: Path
) -> None:
    memory = translations.context.services.memory
    before = await memory.page(Query(), 0, 9)
    translations.with_machine.setChecked(True)
    for name in ("all.tmx", "all.csv"):
        translations.write_file(tmp_path / name)
        await wait_until(lambda: not translations.transfer.busy)
    translations.with_machine.setChecked(False)
    translations.write_file(tmp_path / "own.csv")
    await wait_until(lambda: not translations.transfer.busy)
    assert "To the park" not in (tmp_path / "own.csv").read_text(encoding="utf-8")
    for name in ("all.tmx", "all.csv"):
        for item in before:
            await memory.forget(item)
        translations.read_file(tmp_path / name)
        await wait_until(lambda: not translations.transfer.busy)
        assert await memory.page(Query(), 0, 9) == before


async def test_a_hostile_file_is_refused_with_its_reason(
    translations: TranslationsSection, tmp_path: Path
) -> None:
    path = tmp_path / "evil.tmx"
    path.write_text('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', encoding="utf-8")
    translations.read_file(path)
    await wait_until(translations.transfer.notice.isVisible)
    assert "entities" in translations.transfer.notice.label.text()
    assert "(line 1)" in translations.transfer.notice.label.text()
    bad = tmp_path / "bad.csv"
    lines = "".join(f"{number},,zh,en\n" for number in range(7))
    bad.write_text(f"source,target,source_language,target_language\n{lines}", encoding="utf-8")
    translations.read_file(bad)
    await wait_until(
        lambda: "line 2: there is no translation" in translations.transfer.notice.label.text()
    )
    assert "2 more" in translations.transfer.notice.label.text()
    translations.transfer.notice.other_button.click()
    assert len(QApplication.clipboard().text().splitlines()) == 7


async def test_a_long_import_shows_progress_and_can_be_stopped(
    translations: TranslationsSection, tmp_path: Path
) -> None:
    path = tmp_path / "large.tmx"
    many = (
        Remembered(f"第{number}句话", "x", "zh", "en", Kind.CORRECTED, "", 1)
        for number in range(60_000)
    )
    write_text(path, tmx_lines(many, "1"))
    translations.read_file(path)
    translations.transfer._show_bar()
    assert translations.transfer.bar.isVisible()
    await wait_until(
        lambda: (
            (translations.transfer._progress is not None)
            and translations.transfer._progress.done > 0.2
        ),
    )
    translations.transfer.cancel.click()
    await wait_until(lambda: not translations.transfer.busy)
    assert "Nothing was taken in" in translations.transfer.notice.label.text()
    assert not translations.transfer.bar.isVisible()
    assert await translations.context.services.memory.count(Query()) == 2


async def test_file_dialogs_do_not_hold_the_window(
    translations: TranslationsSection, tmp_path: Path
) -> None:
    translations.export_button.click()
    dialog = translations.window().findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    await wait_until((tmp_path / "mine.tmx").exists)
    dialog.close()


async def test_terms_are_added_changed_and_removed(glossary: GlossarySection) -> None:
    services = glossary.context.services
    await wait_until(glossary.empty.isVisible)
    glossary.add_button.click()
    form = glossary.form
    assert form is not None
    assert not form.save_button.isEnabled()
    QTest.keyClicks(form.source, "Mochi")
    assert form.source_language.currentData() == "en"
    form.source.setText("糯米")
    assert (form.source_language.currentData(), form.target_language.currentData()) == ("zh", "en")
    form.target.setText("Mochi")
    form.target_language.setCurrentIndex(form.target_language.findData("zh"))
    form.target_language.activated.emit(0)
    assert not form.problem.isHidden()
    assert not form.save_button.isEnabled()
    form.target_language.setCurrentIndex(form.target_language.findData("en"))
    form.target_language.activated.emit(0)
    form.note.setText("our cat")
    QTest.keyClick(form.note, Qt.Key.Key_Return)
    await wait_until(lambda: sources(glossary) == ["糯米"])
    assert glossary.list.entries.entries[0].third == "Chinese ↔ English · our cat"
    translated = await services.translate.submit(from_plain("糯米！"))
    assert translated.text == "Mochi!"
    glossary.list.choose(0)
    QTest.keyClick(glossary.list, Qt.Key.Key_Return)
    form = glossary.form
    assert form is not None
    form.target.setText("Sticky")
    form.save_button.click()
    await wait_until(lambda: glossary.list.entries.entries[0].second == "Sticky")
    assert (await services.translate.submit(from_plain("糯米！"))).text == "Sticky!"
    glossary.list.choose(0)
    QTest.keyClick(glossary.list, Qt.Key.Key_Delete)
    await wait_until(lambda: sources(glossary) == [])
    assert await services.undo.undo() is UndoKind.TERM_REMOVED
    await wait_until(lambda: sources(glossary) == ["糯米"])
    assert await services.undo.undo() is UndoKind.TERM_KEPT
    await wait_until(lambda: glossary.list.entries.entries[0].second == "Mochi")
    assert await services.undo.undo() is UndoKind.TERM_KEPT
    await wait_until(lambda: sources(glossary) == [])


async def test_escape_leaves_the_form(glossary: GlossarySection) -> None:
    glossary.add_button.click()
    assert glossary.form is not None
    QTest.keyClick(glossary.form.source, Qt.Key.Key_Escape)
    assert not editor_is_open(glossary)
    assert glossary.add_button.isVisible()


async def test_terms_go_through_files(glossary: GlossarySection, tmp_path: Path) -> None:
    terms = glossary.context.services.terms
    await terms.save(Term("糯米", "Mochi", both_ways=True, note="cat"))
    await terms.save(Term("河畔", "Riverside"))
    for name in ("terms.tbx", "terms.csv"):
        glossary.write_file(tmp_path / name)
        await wait_until(lambda: not glossary.transfer.busy)
    await terms.remove(terms.terms)
    for name in ("terms.tbx", "terms.csv"):
        glossary.read_file(tmp_path / name)
        await wait_until(lambda: not glossary.transfer.busy)
        assert [(term.source, term.both_ways, term.note) for term in terms.terms] == [
            ("糯米", True, "cat"),
            ("河畔", False, ""),
        ]
        await terms.remove(terms.terms)
    await terms.save(Term("糯米", "Sticky"))
    glossary.read_file(tmp_path / "terms.csv")
    await wait_until(lambda: not glossary.transfer.busy)
    assert {term.target for term in terms.terms} == {"Sticky", "Riverside"}
    glossary.transfer.notice.button.click()
    await wait_until(lambda: {term.target for term in terms.terms} == {"Mochi", "Riverside"})
    glossary.search.setText("river")
    await wait_until(lambda: sources(glossary) == ["河畔"])


async def test_many_terms_are_taken_in(glossary: GlossarySection, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    write_text(path, term_lines(Term(f"词{number}", f"word {number}") for number in range(3000)))
    glossary.read_file(path)
    terms = glossary.context.services.terms
    await wait_until(lambda: len(terms.terms) == 3000)
    await wait_until(lambda: len(sources(glossary)) == 100)
    glossary.list.scrollToBottom()
    await wait_until(lambda: len(sources(glossary)) == 200)
    assert await glossary.context.services.undo.undo() is UndoKind.TERMS_TAKEN_IN
    await wait_until(lambda: sources(glossary) == [])
    assert terms.terms == ()


async def test_terms_outlive_the_program(app_context: UiContext) -> None:
    terms = app_context.services.terms
    await terms.save(Term("糯米", "Mochi"))
    await terms.start()
    assert [(term.source, term.target) for term in terms.terms] == [("糯米", "Mochi")]


async def test_the_panel_lists_own_terms(app_context: UiContext) -> None:
    panel = TranslationPanel(app_context)
    panel.resize(392, 480)
    panel.show()
    panel.tabs.setCurrentIndex(3)
    browser = panel.glossary.browser
    await wait_until(lambda: len(browser.model.words) > 200)
    await app_context.services.terms.save(Term("糯米", "Mochi", note="our cat"))
    await wait_until(lambda: browser.model.words[0].text == "糯米")
    assert browser.choose("糯米")
    assert browser.card is not None
    assert browser.card.word.slang is not None
    assert browser.card.word.slang.own
    panel.glossary.own.click()
    assert app_context.navigator.current is not None
    panel.dispose()
    panel.hide()
    panel.deleteLater()
