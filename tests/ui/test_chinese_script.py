"""Chinese is shown in the reader's characters, on cards and in notes, the author's one key away."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import from_plain, plain
from rednote_desktop.translation.chinese import is_traditional, to_simplified
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.rows import judge, make_row
from rednote_desktop.ui.settings.page import SettingsPage
from rednote_desktop.ui.settings.reading import ReadingSection
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption
from tests.support import wait_until


async def simplified_note(context: UiContext) -> Note:
    """Return a note of the sample in Simplified Chinese whose title differs in Traditional."""
    reader = context.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    while not reader.at_end:
        for note in await reader.more():
            if note.language == "zh" and any(mark in note.title for mark in "们这个来时"):
                return note
    raise AssertionError("no such note")


async def test_cards_and_notes_are_converted_and_flip_back(app_context: UiContext) -> None:
    services = app_context.services
    services.settings.update(reading={"languages": ("zh-Hant",), "chinese": "traditional"})
    note = await simplified_note(app_context)
    row = make_row(note, services.translate, services.covers)
    await wait_until(lambda: services.translate.in_script(row.caption, "zh") != row.caption)
    judge(row, services.translate)
    shown = row.shown(originals=False)
    assert is_traditional(plain(shown.first))
    assert shown.mark == "繁"
    assert not shown.beneath
    flipped = row.shown(originals=True)
    assert plain(flipped.first) == note.title
    assert flipped.mark == ""
    services.settings.update(reading={"chinese": "as_written"})
    judge(row, services.translate)
    assert plain(row.shown(originals=False).first) == note.title


async def test_a_caption_follows_the_settings_and_the_flip(app_context: UiContext) -> None:
    services = app_context.services
    services.settings.update(reading={"languages": ("zh",)})
    caption = ReadingCaption(app_context)
    text = from_plain("后面的头发吹干了")
    caption.show_text(text, "zh")
    caption.enter()
    assert plain(caption.reading.shown.first) == "后面的头发吹干了"
    services.settings.update(reading={"chinese": "traditional"})
    caption.reading.refresh()
    await wait_until(lambda: services.translate.in_script(text, "zh") != text)
    caption.reading.refresh()
    assert caption.first.toPlainText() == "後面的頭髮吹乾了"
    caption.reading.set_originals(True)
    assert caption.first.toPlainText() == "后面的头发吹干了"
    caption.reading.set_originals(False)
    assert caption.first.toPlainText() == "後面的頭髮吹乾了"
    caption.leave()
    caption.deleteLater()


async def test_the_second_language_is_written_in_the_chosen_characters(
    app_context: UiContext,
) -> None:
    services = app_context.services
    services.settings.update(
        reading={"languages": ("en",), "traditional": "hong_kong"},
        writing={"second_language": "zh-Hant"},
    )
    assert services.compose.languages()[1] == "zh-Hant"
    written = await services.compose.second_language(
        DraftText("en", "", "I am eating noodles with friends behind the shop @小发 #头发#"),
        "zh-Hant",
    )
    sentence = written.text.body.partition("@")[0]
    assert to_simplified(sentence) != sentence
    assert "@小发" in written.text.body
    assert "#头发#" in written.text.body


async def test_the_settings_offer_both_scripts(app_context: UiContext) -> None:
    page = SettingsPage(app_context)
    page.show()
    choices = {"target": "zh-Hant", "chinese": "traditional", "traditional": "hong_kong"}
    for name, value in choices.items():
        section = page.section
        assert isinstance(section, ReadingSection)
        box: QComboBox = getattr(section, name)
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    services = app_context.services
    assert services.translate.target == "zh-Hant-HK"
    assert services.translate.chinese == "zh-Hant"
    made = await services.translate.submit(from_plain("We are eating noodles today."))
    assert made.target_language == "zh-Hant-HK"
    assert is_traditional(made.text)
    page.dispose()
    page.hide()
    page.deleteLater()
