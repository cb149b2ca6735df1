"""The caption field."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest

from rednote_desktop.ui.composer.caption_edit import CaptionEdit
from rednote_desktop.ui.composer.sources import has_media, sources_of
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.theme.theme import Role
from tests.support import wait_until


@pytest.fixture
async def field(app_context: UiContext) -> AsyncIterator[CaptionEdit]:
    made = CaptionEdit(app_context, Role.BODY)
    made.resize(300, 40)
    made.show()
    made.activateWindow()
    made.setFocus()
    await wait_until(made.hasFocus)
    yield made
    made.hide()
    made.deleteLater()


def _picture() -> QImage:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.red))
    return image


async def test_writing_keeps_the_caret_in_what_stays_and_can_be_undone(field: CaptionEdit) -> None:
    field.start_fresh("one two three")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    field.write("one two 3 four 🌶 五")
    assert field.toPlainText() == "one two 3 four 🌶 五"
    assert field.textCursor().position() == 3
    field.undo()
    assert field.toPlainText() == "one two three"
    field.redo()
    assert field.toPlainText() == "one two 3 four 🌶 五"


@pytest.mark.parametrize(
    ("old", "new"),
    [("🌶🌶", "🌶"), ("a🌶b", "a🍲b"), ("", "x"), ("x", ""), ("aa", "a"), ("一\n二", "一\n三\n二")],
)
async def test_writing_replaces_whatever_differs(field: CaptionEdit, old: str, new: str) -> None:
    field.start_fresh(old)
    field.write(new)
    assert field.toPlainText() == new


async def test_typing_a_topic_asks_for_completion_and_taking_one_replaces_it(
    field: CaptionEdit,
) -> None:
    asked: list[tuple[str, str]] = []
    ended: list[bool] = []
    field.completion_asked.connect(lambda sign, typed: asked.append((sign, typed)))
    field.completion_ended.connect(lambda: ended.append(True))
    QTest.keyClicks(field, "look #ca")
    assert asked == [("#", ""), ("#", "c"), ("#", "ca")]
    field.complete("#cattax ")
    assert field.toPlainText() == "look #cattax "
    asked.clear()
    QTest.keyClicks(field, "a@b C# @li")
    assert asked == [("@", ""), ("@", "l"), ("@", "li")]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert ended


async def test_topics_people_and_links_are_coloured_where_they_stand(field: CaptionEdit) -> None:
    field.start_fresh("🌶 hi @lin #猫税 https://example.org x")
    formats = field.document().firstBlock().layout().formats()
    text = "🌶 hi @lin #猫税 https://example.org x".encode("utf-16-le")
    pieces = [
        text[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")
        for span in formats
    ]
    assert pieces == ["@lin", "#猫税", "https://example.org"]


async def test_it_grows_with_its_lines_and_shrinks_again(field: CaptionEdit) -> None:
    before = field.height()
    field.setPlainText("a\nb\nc")
    assert field.height() > 2 * before
    field.setPlainText("")
    assert field.height() == before


async def test_a_single_line_takes_no_line_breaks(app_context: UiContext) -> None:
    field = CaptionEdit(app_context, Role.CARD_TITLE, single_line=True)
    finished: list[bool] = []
    field.finished.connect(lambda: finished.append(True))
    data = QMimeData()
    data.setText("two\nlines")
    field.insertFromMimeData(data)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "two lines"
    assert finished
    field.deleteLater()


async def test_a_pasted_picture_is_handed_on_and_text_is_not(field: CaptionEdit) -> None:
    handed: list[int] = []
    field.media_pasted.connect(lambda data: handed.append(len(sources_of(data))))
    data = QMimeData()
    data.setImageData(_picture())
    field.insertFromMimeData(data)
    assert handed == [1]
    assert field.toPlainText() == ""
    data.setText("copied from a spreadsheet")
    field.insertFromMimeData(data)
    assert handed == [1]
    assert field.toPlainText() == "copied from a spreadsheet"


def test_a_browsers_picture_goes_before_its_address() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    assert not has_media(data)
    assert sources_of(data) == ()
    data.setImageData(_picture())
    assert has_media(data)
    assert isinstance(sources_of(data)[0], QImage)
