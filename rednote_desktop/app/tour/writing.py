"""Journeys of a writer: a comment, a note with pictures, both in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QUrl

from rednote_desktop.domain.language import base
from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import CommentPublished, NotePublished
from rednote_desktop.ui import navigation
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.widgets.reading_text import ReadingState

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver

_TITLE: Final = "My first hotpot at home"
_BODY: Final = "I cooked it for my friends. It was very spicy! What should I cook next? #hotpot"
_COMMENT: Final = "This looks delicious! I want to try it."
_MESSAGE: Final = "That looks so good! I like spicy food."
_ALT: Final = "A red pot of soup on a table"
_CORAL: Final = (240, 128, 110)
_TEAL: Final = (60, 150, 150)
_GPS: Final = 0x8825
_MAKE: Final = 0x010F


async def comment_in_two_languages(driver: Driver) -> str:
    """A comment written in one language goes out in both."""
    box = driver.window.note.sheet.box
    published: list[CommentPublished] = []
    forget = driver.services.events.subscribe(CommentPublished, published.append)
    try:
        driver.type(box.edit, _COMMENT)
        await driver.wait(lambda: box.second.text, "the second language is written")
        if not box.both.isChecked():
            await driver.click(box.both)
        await driver.wait(lambda: not box.second.unseen_doubt, "the second language was in sight")
        await driver.click(box.send)
        if box.second.in_question:
            await driver.wait(lambda: not box.second.in_question, "it was pointed out")
            await driver.click(box.send)
        await driver.wait(lambda: published, "the comment is published")
    finally:
        forget()
    versions = published[0].comment.versions
    driver.check(len(versions) == 2, f"{len(versions)} versions")
    await driver.settle()
    return " | ".join(version.plain_body for version in versions)


async def message_in_two_languages(driver: Driver) -> str:
    """A talk is read in one's own language; an answer goes out in both."""
    await driver.click(driver.window.rail.button(navigation.Messages))
    page = driver.find(MessagesPage)
    await driver.wait(lambda: page.talks.rows, "talks are there")
    await driver.click(page.talks.rows[0])
    view = page.view
    await driver.wait(lambda: view.list.rows, "messages are there")
    last = view.list.rows[-1].text.reading
    await driver.wait(lambda: last.state is ReadingState.TRANSLATED, "they are translated")
    box = view.box
    driver.type(box.edit, _MESSAGE)
    await driver.wait(lambda: box.second.text, "the second language is written")
    await driver.wait(lambda: not box.second.unseen_doubt, "the second language was in sight")
    await driver.click(box.send)
    if box.second.in_question:
        await driver.wait(lambda: not box.second.in_question, "it was pointed out")
        await driver.click(box.send)
    await driver.wait(
        lambda: view.list.rows[-1].message.own and view.list.rows[-1].pending is None,
        "the message is sent",
    )
    await driver.settle()
    versions = view.list.rows[-1].message.versions
    driver.check(len(versions) == 2, f"{len(versions)} versions")
    return " | ".join(version.plain_body for version in versions)


async def compose(driver: Driver) -> str:
    """Two pictures lose what a camera wrote into them and get alt texts; the text is typed."""
    driver.window.context.navigator.close_note()
    driver.window.context.navigator.compose()
    composer = driver.window.composer
    dropped = QMimeData()
    dropped.setUrls([_photograph(driver, "coral", _CORAL), _photograph(driver, "teal", _TEAL)])
    composer.strip.add_from(dropped)
    await driver.wait(lambda: len(composer.strip.media) == 2, "both pictures are taken in")
    for medium in composer.strip.media:
        driver.check(medium.metadata_removed, "place and camera are removed")
    composer.strip.edit_alt(0)
    editor = composer.strip.alt_editor
    driver.check(editor is not None, "the alt text can be written")
    if editor is not None:
        driver.type(editor.edit, _ALT)
        editor.close()
    driver.check(composer.strip.media[0].alt == _ALT, "the alt text is kept")
    texts = composer.texts
    driver.type(texts.first.title, _TITLE)
    driver.type(texts.first.body, _BODY)
    await driver.wait(
        lambda: texts.second.text.title and texts.second.text.body, "the second language is written"
    )
    await texts.settled()
    await driver.settle(0.8)
    driver.check("#hotpot" in texts.second.text.body, "the topic survives in the second language")
    return f"{texts.second.text.title} — {texts.second.text.body}"


async def post_in_both(driver: Driver) -> str:
    """The note is posted with both versions."""
    published: list[NotePublished] = []
    forget = driver.services.events.subscribe(NotePublished, published.append)
    try:
        composer = driver.window.composer
        await driver.click(composer.foot.post_button)
        await driver.wait(lambda: published or composer.doubt.isVisible(), "it is sent or asked")
        if composer.doubt.isVisible():
            await driver.click(composer.doubt.anyway)
        await driver.wait(lambda: published, "the note is published")
    finally:
        forget()
    note = published[0].note
    languages = [base(version.language) for version in note.versions]
    driver.check(languages == ["en", "zh"], f"versions in {languages}")
    driver.check(len(note.media) == 2, "both pictures are there")
    driver.check(note.media[0].alt == _ALT, "the alt text is there")
    await driver.settle()
    return f"note {note.id} in {' and '.join(languages)}"


async def find_the_new_note(driver: Driver) -> str:
    """Search finds the note; opened, it shows the author's own version."""
    driver.keys("Ctrl+K")
    field = driver.window.top_bar.search
    field.clear()
    driver.type(field, _TITLE)
    field.returnPressed.emit()
    page = driver.find(SearchPage)

    def found() -> Note | None:
        note = page.notes.model.note_at(page.notes.model.index(0, 0))
        return note if note is not None and note.title == _TITLE else None

    await driver.wait(lambda: found() is not None, "the new note is found")
    note = found()
    if note is not None:
        driver.window.context.navigator.open_note(note.id, note)
    await driver.wait(lambda: driver.window.note.note is not None, "it opens")
    await driver.settle(0.8)
    return _TITLE


def _photograph(driver: Driver, name: str, color: tuple[int, int, int]) -> QUrl:
    """Write a JPEG as a telephone makes it, with maker and place, and return its address."""
    from PIL import Image

    image = Image.new("RGB", (900, 1200), color)
    exif = Image.Exif()
    exif[_MAKE] = "Telephone"
    exif.get_ifd(_GPS)[1] = "N"
    path = driver.lifecycle.paths.cache / f"{name}.jpg"
    image.save(path, "JPEG", exif=exif)
    return QUrl.fromLocalFile(str(path))
