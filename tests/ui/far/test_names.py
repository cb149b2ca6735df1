"""Names with a network's own emoji are read without their codes; copied captions keep them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Conversation, Message
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.text import CustomEmoji, LineBreak, Text, plain
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.format import Formats
from rednote_desktop.ui.messages.message_button import MessageButton
from rednote_desktop.ui.messages.message_row import MessageRow
from rednote_desktop.ui.messages.talk_list import names_of
from rednote_desktop.ui.note.attached import LinkRow
from rednote_desktop.ui.note.comment_text import CommentText
from rednote_desktop.ui.note.follow_button import FollowButton
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.pages.notifications import NotificationRow
from rednote_desktop.ui.reading import ShownText
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.person_row import PersonRow
from tests.picture_server import picture_server, png
from tests.support import wait_until
from tests.ui.far_notes import all_kinds, author, note, page

CODE = ":blobcat:"
PERSON = author(40, f"Mei {CODE}", (CustomEmoji(CODE, "https://far.example/blob.png"),))


def _words(widget: QWidget) -> str:
    """Return all that a widget says, to the eye and to a screen reader."""
    every = [widget, *widget.findChildren(QWidget)]
    said = [each.accessibleName() for each in every] + [each.toolTip() for each in every]
    said += [each.text() for each in every if isinstance(each, QLabel)]
    return "\n".join(said)


async def test_no_row_or_button_says_an_emoji_by_its_code(app_context: UiContext) -> None:
    context = app_context
    said = note(1, "Tea?", who=PERSON)
    scope = TaskScope(QWidget(), context.notifier.error)
    comment = Comment("c", "n", PERSON, said.versions, said.created_at, "c")
    text = CommentText(context)
    text.show_comment(comment, ShownText(comment.body), "")
    assert text.toPlainText() == "Mei Tea?"
    message = Message("m", "t", PERSON, said.versions, said.created_at)
    avatar, message_button, follow = (
        Avatar(context, 32),
        MessageButton(context),
        FollowButton(context, scope),
    )
    for each in (message_button, follow):
        each.show_account(PERSON)
    avatar.set_account(PERSON)
    person, told = (
        PersonRow(context, PERSON),
        NotificationRow(
            context, Notification("n", NotificationKind.FOLLOW, PERSON, said.created_at)
        ),
    )
    bubble = MessageRow(context, CaptionLinks(context, scope), message, named=True)
    for widget in (text, avatar, message_button, follow, person, told, bubble):
        assert "Mei" in _words(widget), type(widget)
        assert CODE not in _words(widget), type(widget)
        widget.deleteLater()
    person.dispose()
    scope.close()
    assert names_of(Conversation("t", (PERSON,)), Formats("en")) == "Mei"
    nameless = replace(PERSON, name=CODE)
    assert nameless.plain_name == PERSON.handle


async def test_a_copied_caption_keeps_its_emoji(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rednote_desktop.app.container.on_loopback", lambda account_id: True)
    with picture_server() as server:
        server.put("/blob.png", png(32, 32, "gold"))
        url = f"{server.address}/blob.png"
        caption = CaptionView(app_context)
        caption.set_text((Text("A cat "), CustomEmoji(CODE, url), LineBreak(), Text("in the sun")))
        await wait_until(lambda: "\ufffc" in caption.toPlainText())
        caption.selectAll()
        caption.copy()
        assert QGuiApplication.clipboard().text() == f"A cat {CODE}\nin the sun"
        cursor = caption.textCursor()
        cursor.setPosition(2)
        cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
        caption.setTextCursor(cursor)
        caption.copy()
        assert QGuiApplication.clipboard().text() == f"cat {CODE}"
        caption.deleteLater()


async def test_the_words_of_a_linked_page_are_read_like_captions(app_context: UiContext) -> None:
    linked = all_kinds("https://far.example")["link"]
    card = replace(page(), title="千灯照河", description="一个村庄怎样点亮最古老的节日")
    row = LinkRow(app_context, linked, card, covered=False)
    assert [plain(one.reading.original) for one in row.captions] == [card.title, card.description]
    await wait_until(lambda: all(one.reading.translation is not None for one in row.captions))
    row.deleteLater()
