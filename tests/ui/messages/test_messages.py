from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from rednote_desktop.api.local.conversations import LocalConversations
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation, NewMessage
from rednote_desktop.domain.errors import Offline
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.events import ConversationsStale, UnreadMessages
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.messages.message_box import MessageBox, SendIn
from rednote_desktop.ui.messages.message_button import MessageButton
from rednote_desktop.ui.messages.message_row import MessageRow
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.messages.picture import MessagePicture
from rednote_desktop.ui.messages.talk_list import TalkRow
from rednote_desktop.ui.navigation import Messages
from rednote_desktop.ui.subject import SubjectKind
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import wait_until
from tests.translation_server import TranslationServer, libretranslate, translation_server
from tests.ui.messages.conftest import opened

SECONDS = 30.0
SHIFT = Qt.KeyboardModifier.ShiftModifier


def words(page: MessagesPage) -> list[str]:
    return [plain(row.message.body) for row in page.view.list.rows]


def _ends_with(page: MessagesPage, text: str) -> bool:
    return words(page)[-1] == text


def choose(box: MessageBox, which: SendIn) -> None:
    box.which.setCurrentIndex(box.which.findData(which))
    box.which.activated.emit(box.which.currentIndex())


async def second_account(context: UiContext) -> Account:
    return await context.services.session.create("Otto", "otto", ("en",))


async def written_by(context: UiContext, author: str, text: str, language: str = "zh") -> None:
    """Let somebody write to the viewer."""
    session = context.services.session
    talks = session.client_of(author).conversations
    assert talks is not None
    version = TextVersion(language, "", from_plain(text))
    message = NewMessage((version,), account_ids=(session.viewer.id,))
    await talks.send(message, uuid.uuid4().hex)
    context.services.events.publish(ConversationsStale())


async def test_talks_and_messages_are_translated_in_place(page: MessagesPage) -> None:
    await opened(page)
    row = page.view.list.rows[-1]
    await wait_until(lambda: row.text.reading.state is ReadingState.TRANSLATED, SECONDS)
    assert row.text.first.text != row.message.body
    assert row.text.beneath.text == row.message.body
    listed = page.talks.rows[0].reading
    await wait_until(lambda: listed.state is ReadingState.TRANSLATED, SECONDS)


async def test_a_bubble_is_as_high_as_what_it_holds(page: MessagesPage) -> None:
    await opened(page)
    row = page.view.list.rows[-1]
    await wait_until(lambda: row.text.reading.state is ReadingState.TRANSLATED, SECONDS)
    parts = [row.bubble.findChildren(MessagePicture)[0], row.text.first, row.text.beneath]

    def apart() -> bool:
        tops = [part.mapTo(row.bubble, part.rect().topLeft()).y() for part in parts]
        ends = [top + part.height() for top, part in zip(tops, parts, strict=True)]
        fits = parts[0].geometry().right() < row.bubble.width() - 4
        return fits and ends[0] <= tops[1] and ends[1] <= tops[2] and ends[2] <= row.bubble.height()

    for width in (660, 900):
        page.resize(width, 760)
        await wait_until(apart)


async def test_a_talk_with_nobody_has_a_name(app_context: UiContext) -> None:
    row = TalkRow(app_context, Conversation("alone", (), None))
    assert row.accessibleName().startswith("Only you")
    row.deleteLater()


async def test_opening_a_talk_reads_it(app_context: UiContext, page: MessagesPage) -> None:
    counts: list[UnreadMessages] = []
    app_context.services.events.subscribe(UnreadMessages, counts.append)
    talk = page.talks.rows[0].talk
    assert talk.unread
    await opened(page)
    await wait_until(lambda: not page.talks.rows[0].talk.unread)
    await wait_until(lambda: counts)
    assert counts[-1].unread == 2
    subject = app_context.subject.subject
    assert subject is not None
    assert (subject.kind, subject.public) == (SubjectKind.MESSAGE, False)


async def test_enter_sends_in_both_and_shift_enter_breaks_the_line(page: MessagesPage) -> None:
    await opened(page)
    box = page.view.box
    choose(box, SendIn.BOTH)
    QTest.keyClicks(box.edit, "I like spicy food.")
    QTest.keyClick(box.edit, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(box.edit, "Thank you!")
    assert box.edit.toPlainText() == "I like spicy food.\nThank you!"
    await wait_until(lambda: box.second.text != "" and not box.second.unseen_doubt, SECONDS)
    if box.second.in_question:
        box.second.point_out()
        await wait_until(lambda: not box.second.in_question, SECONDS)
    second = box.second.text
    before = len(page.view.list.rows)
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    await wait_until(lambda: len(page.view.list.rows) > before, SECONDS)
    await wait_until(lambda: page.view.list.rows[-1].pending is None, SECONDS)
    sent = page.view.list.rows[-1]
    assert [version.language for version in sent.message.versions] == ["en", "zh"]
    assert plain(sent.second.text) == second
    assert box.edit.toPlainText() == ""
    assert page.talks.rows[0].talk.last == sent.message


async def test_in_theirs_only_their_language_goes(page: MessagesPage) -> None:
    await opened(page)
    box = page.view.box
    choose(box, SendIn.THEIRS)
    box.edit.setPlainText("Good morning")
    await wait_until(lambda: box.second.text != "", SECONDS)
    box.second.edit.setPlainText("早上好")
    box.submit()
    await wait_until(lambda: words(page)[-1] == "早上好", SECONDS)
    assert len(page.view.list.rows[-1].message.versions) == 1


async def test_who_writes_my_language_needs_no_second_text(page: MessagesPage) -> None:
    await opened(page, 1)
    assert not page.view.box.which.isVisible()
    assert page.view.box.send_in is SendIn.MINE
    page.view.box.edit.setPlainText("Hi Lena")
    assert not page.view.box.second.isVisible()
    page.view.box.submit()
    await wait_until(lambda: words(page)[-1] == "Hi Lena")


async def test_what_is_being_written_stays_with_its_talk(page: MessagesPage) -> None:
    await opened(page, 1)
    first = page.view.talk
    assert first is not None
    page.view.box.edit.setPlainText("Not finished")
    page.open_talk(page.talks.rows[2].talk)
    await wait_until(lambda: page.view.box.isEnabled() and page.view.box.edit.toPlainText() == "")
    page.open_talk(first)
    await wait_until(lambda: page.view.box.edit.toPlainText() == "Not finished")


async def test_a_message_that_cannot_go_can_be_tried_again_or_taken_back(
    page: MessagesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, 1)
    whole = LocalConversations.send

    async def broken(self: object, message: NewMessage, key: str) -> object:
        raise Offline("no net")

    monkeypatch.setattr(LocalConversations, "send", broken)
    for text in ("First", "Second"):
        page.view.box.edit.setPlainText(text)
        page.view.box.submit()
        await wait_until(partial(_ends_with, page, text))
    await wait_until(lambda: all(row.retry.isVisible() for row in page.view.list.rows[-2:]))
    monkeypatch.setattr(LocalConversations, "send", whole)
    first, second = page.view.list.rows[-2:]
    second.cancel.click()
    await wait_until(lambda: "Second" not in words(page))
    first.retry.click()
    await wait_until(lambda: page.view.list.rows[-1].pending is None)
    assert words(page)[-1] == "First"


async def test_news_come_into_an_open_talk_and_to_the_top(
    app_context: UiContext, page: MessagesPage
) -> None:
    otto = await second_account(app_context)
    page.open_person(otto.id)
    await wait_until(lambda: page.view.talk is not None and page.view.box.isEnabled())
    page.view.box.edit.setPlainText("Hello Otto")
    page.view.box.submit()
    await wait_until(lambda: page.view.talk is not None and page.view.talk.id != "")
    await written_by(app_context, otto.id, "你好")
    await wait_until(lambda: words(page) == ["Hello Otto", "你好"])
    await wait_until(lambda: not page.talks.rows[0].talk.unread)
    await opened(page, 1)
    await written_by(app_context, otto.id, "在吗")
    await wait_until(lambda: page.talks.rows[0].talk.unread)
    top = page.talks.rows[0].talk
    assert top.last is not None
    assert (top.people[0].id, plain(top.last.body)) == (otto.id, "在吗")
    assert "在吗" not in words(page)


def arrived(page: MessagesPage) -> list[MessageRow]:
    return [row for row in page.view.list.rows if row.pending is None]


async def test_a_picture_is_sent_and_shown(page: MessagesPage, tmp_path: Path) -> None:
    await opened(page, 1)
    path = tmp_path / "a.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(path))
    page.view.box.media.add([path])
    await wait_until(lambda: page.view.box.send.isEnabled())
    page.view.box.submit()
    await wait_until(lambda: arrived(page) and bool(arrived(page)[-1].message.media))
    assert arrived(page)[-1].message.media[0].url.startswith("file:")


async def test_a_narrow_page_shows_one_column_with_a_way_back(page: MessagesPage) -> None:
    page.resize(500, 700)
    assert page.talks.isVisible()
    await opened(page)
    assert not page.talks.isVisible()
    assert page.view.back.isVisible()
    page.view.back.click()
    assert page.talks.isVisible()
    assert not page.view.isVisible()


async def test_a_profile_leads_to_a_talk_that_begins(
    app_context: UiContext, page: MessagesPage
) -> None:
    person = await app_context.services.notes.account("u3")
    button = MessageButton(app_context)
    button.show_account(person)
    button.click()
    assert app_context.navigator.current == Messages("u3")
    page.open_person("u3")
    await wait_until(lambda: page.view.talk is not None and page.view.box.isEnabled())
    assert page.view.talk is not None
    assert page.view.talk.id == ""
    page.view.box.edit.setPlainText("你好，巧姐")
    choose(page.view.box, SendIn.MINE)
    page.view.box.submit()
    await wait_until(lambda: page.view.talk is not None and page.view.talk.id != "")
    assert page.talks.rows[0].talk.people[0].id == "u3"
    own = await app_context.services.session.client.viewer()
    button.show_account(own)
    assert button.isHidden()
    button.deleteLater()


async def test_everything_has_a_spoken_name(page: MessagesPage) -> None:
    await opened(page)
    assert page.talks.rows[0].accessibleName()
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
    assert page.view.list.rows[0].bubble.accessibleName().startswith("阿青")


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with translation_server() as made:
        made.rule = libretranslate
        yield made


async def test_no_message_is_shown_to_a_remote_engine(
    app_context: UiContext, page: MessagesPage, server: TranslationServer
) -> None:
    engines = app_context.services.engines
    await engines.save(
        Endpoint(id="e", kind="libretranslate", name="Mine", url=server.url, agreed=server.url),
        "",
    )
    engines.switch("e", True)
    await engines.ready()
    await opened(page)
    row = next(row for row in reversed(page.view.list.rows) if not row.message.own)
    row.text.reading.refresh()
    await wait_until(lambda: row.text.reading.state is ReadingState.TRANSLATED, SECONDS)
    page.view.box.edit.setPlainText("This is between the two of us")
    await wait_until(lambda: page.view.box.second.text != "", SECONDS)
    sent = b"".join(request.body for request in server.requests).decode()
    assert "between the two" not in sent
    assert not any(word in sent for word in words(page))
