"""Answers that are older than what was told or done while they were on their way."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from rednote_desktop.api.local.conversations import LocalConversations
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.errors import Full, Offline
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.events import ConversationChanged, ConversationsStale
from rednote_desktop.storage.message_drafts import MessageDraftStore
from rednote_desktop.storage.outbox import OutboxStore
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.messages import message_list
from rednote_desktop.ui.messages.message_list import MessageList
from rednote_desktop.ui.messages.message_row import MessageRow
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.tasks import TaskScope
from tests.late import LateAnswer
from tests.support import wait_until
from tests.ui.messages.conftest import opened


@contextmanager
def shown(context: UiContext) -> Iterator[MessagesPage]:
    """Show a page that has just begun to look its talks up."""
    page = MessagesPage(context)
    page.resize(820, 700)
    page.show()
    yield page
    page.dispose()
    page.hide()
    page.deleteLater()


def words(page: MessagesPage) -> list[str]:
    return [plain(row.message.body) for row in page.view.list.rows]


def last(page: MessagesPage) -> MessageRow:
    return page.view.list.rows[-1]


async def otto(context: UiContext) -> Account:
    return await context.services.session.create("Otto", "otto", ("en",))


async def writes(context: UiContext, author: str, text: str) -> Conversation:
    """Let another account of this computer write to the viewer; return what the talk became."""
    session = context.services.session
    theirs, own = session.client_of(author).conversations, session.client.conversations
    assert theirs is not None
    assert own is not None
    version = TextVersion("en", "", from_plain(text))
    message = NewMessage((version,), account_ids=(session.viewer.id,))
    await theirs.send(message, uuid.uuid4().hex)
    return (await own.conversations()).items[0]


async def tells(context: UiContext, author: str, text: str) -> Conversation:
    """Let somebody write to the viewer and the network tell of it by itself."""
    talk = await writes(context, author, text)
    context.services.events.publish(ConversationChanged(talk))
    return talk


async def talk_with_otto(context: UiContext, *texts: str) -> Conversation:
    """Return a talk that somebody has begun with the viewer."""
    account = await otto(context)
    return [await writes(context, account.id, text) for text in texts][-1]


def paged(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Let the network give talks and messages in small pages."""
    talks, messages = LocalConversations.conversations, LocalConversations.messages

    async def some_talks(
        self: LocalConversations, cursor: str | None = None, limit: int = 30
    ) -> Page[Conversation]:
        return await talks(self, cursor, size)

    async def some_messages(
        self: LocalConversations, talk: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Message]:
        return await messages(self, talk, cursor, size)

    monkeypatch.setattr(LocalConversations, "conversations", some_talks)
    monkeypatch.setattr(LocalConversations, "messages", some_messages)


async def test_a_talk_told_of_while_the_list_is_read_is_not_erased(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = app_context.services.session
    first, second = session.viewer, await otto(app_context)
    await session.switch(second.id)
    late = LateAnswer(monkeypatch, LocalConversations, "conversations")
    with shown(app_context) as page:
        await late.asked.wait()
        await tells(app_context, first.id, "are you there")
        assert [row.talk.people[0].id for row in page.talks.rows] == [first.id]
        late.come()
        await wait_until(lambda: page._cursor is None and not page.scope._named)
        (row,) = page.talks.rows
        assert row.isVisible()
        assert row.talk.last is not None
        assert plain(row.talk.last.body) == "are you there"


async def test_a_talk_that_goes_on_while_the_list_is_read_stays_on_top(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    talk = page.talks.rows[-1].talk
    order = [row.talk.id for row in page.talks.rows]
    assert talk.last is not None
    late = LateAnswer(monkeypatch, LocalConversations, "conversations")
    app_context.services.events.publish(ConversationsStale())
    await late.asked.wait()
    told = replace(talk, last=replace(talk.last, id="next", created_at=datetime.now(UTC)))
    app_context.services.events.publish(ConversationChanged(told))
    late.come()
    await wait_until(lambda: not page.scope._named)
    assert [row.talk.id for row in page.talks.rows] == [talk.id, *order[:-1]]
    assert page.talks.rows[0].talk == told


async def test_an_own_message_sent_while_the_list_is_read_stays(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    page.open_person((await otto(app_context)).id)
    await wait_until(lambda: page.view.talk is not None and page.view.box.isEnabled())
    late = LateAnswer(monkeypatch, LocalConversations, "conversations")
    app_context.services.events.publish(ConversationsStale())
    await late.asked.wait()
    page.view.box.edit.setPlainText("Hello Otto")
    page.view.box.submit()
    await wait_until(lambda: page.view.talk is not None and page.view.talk.id != "")
    late.come()
    await wait_until(lambda: "load" not in page.scope._named)
    assert page.talks.rows[0].talk == page.view.talk


async def test_a_further_page_follows_the_list_as_it_is_now(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    paged(monkeypatch, 1)
    with shown(app_context) as page:
        await wait_until(lambda: page.talks.more.isVisible())
        (before,) = [row.talk.id for row in page.talks.rows]
        late = LateAnswer(monkeypatch, LocalConversations, "conversations")
        page.talks.more.click()
        await late.asked.wait()
        told = await tells(app_context, (await otto(app_context)).id, "hello")
        app_context.services.events.publish(ConversationsStale())
        await wait_until(lambda: "load" not in page.scope._named)
        late.come()
        await wait_until(lambda: not page.scope._named)
        assert [row.talk.id for row in page.talks.rows] == [told.id, before]


async def test_what_was_read_stays_where_reading_it_again_fails(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    before = page.talks.rows

    async def offline(*_: object, **__: object) -> None:
        raise Offline("no net")

    monkeypatch.setattr(LocalConversations, "conversations", offline)
    app_context.services.events.publish(ConversationsStale())
    await wait_until(lambda: app_context.notifier.last_text)
    assert page.talks.rows == before
    assert page.talks.isVisible()


async def test_a_talk_chosen_meanwhile_is_not_left_for_the_one_looked_for(
    monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    late = LateAnswer(monkeypatch, LocalConversations, "conversations")
    page.open_person("u3")
    await late.asked.wait()
    await opened(page, 1)
    chosen = page.view.talk
    late.come()
    await wait_until(lambda: not page.scope._named)
    assert page.view.talk == chosen


async def test_a_message_that_comes_while_a_talk_opens_stands_once_and_last(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await talk_with_otto(app_context, "one", "two")
    with shown(app_context) as page:
        late = LateAnswer(monkeypatch, LocalConversations, "messages")
        page.open_talk(talk)
        await late.asked.wait()
        await tells(app_context, talk.people[0].id, "three")
        await wait_until(lambda: bool(words(page)))
        late.come()
        await wait_until(lambda: page.view.box.isEnabled() and not page.view._scope._tasks)
        assert words(page) == ["one", "two", "three"]
        await wait_until(lambda: not page.talks.rows[0].talk.unread)
        assert page.talks.rows[0].talk.last == page.view.list.rows[-1].message


async def test_who_writes_first_is_heard_in_a_talk_that_was_to_begin(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    other = await otto(app_context)
    late = LateAnswer(monkeypatch, MessageDraftStore, "get")
    page.open_person(other.id)
    await late.asked.wait()
    talk = await tells(app_context, other.id, "you first?")
    await wait_until(lambda: words(page) == ["you first?"])
    late.come()
    await wait_until(lambda: page.view.box.isEnabled())
    assert page.view.list.isVisible()
    assert page.view.talk is not None
    assert page.view.talk.id == talk.id
    await wait_until(lambda: not page.talks.rows[0].talk.unread)


async def test_older_messages_do_not_run_into_the_next_talk(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await talk_with_otto(app_context, *"12345")
    paged(monkeypatch, 2)
    monkeypatch.setattr(message_list, "_STEP_SECONDS", -1.0)
    with shown(app_context) as page:
        await wait_until(lambda: page.talks.more.isVisible())
        second = page.talks.rows[1].talk
        made: list[Message] = []
        real = MessageList._made

        def counted(self: MessageList, message: Message, *more: object) -> MessageRow:
            made.append(message)
            if len(made) == 3:  # the first of the second page
                asyncio.get_running_loop().call_soon(page.open_talk, second)
            return real(self, message, *more)  # type: ignore[arg-type]

        monkeypatch.setattr(MessageList, "_made", counted)
        page.open_talk(first)
        await wait_until(lambda: len(made) >= 2 and page.view._cursor is not None)
        page.view._load_older()
        await wait_until(lambda: page.view.talk is not None and page.view.talk.id == second.id)
        await wait_until(lambda: page.view.box.isEnabled() and not page.view._scope._named)
        assert {row.message.conversation_id for row in page.view.list.rows} == {second.id}


async def test_messages_are_put_where_they_belong(
    app_context: UiContext, page: MessagesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page)
    some = page.view.list.rows[0].message
    one, two, three, four = (replace(some, id=f"m{number}") for number in range(4))
    made = MessageList(app_context, TaskScope(page, app_context.notifier.error))

    def ids() -> list[str]:
        return [row.message.id for row in made.rows]

    made.add_newer((one,))
    made.add_newer((three,))  # an own one, sent while the next answer was on its way
    assert made.add_newer((two, one))
    assert ids() == ["m0", "m1", "m2"]
    assert not made.joins((four,))
    made.clear(named=False)
    monkeypatch.setattr(message_list, "_STEP_SECONDS", -1.0)
    building = asyncio.create_task(made.add_older((three, two, one)))
    await asyncio.sleep(0)
    assert ids() == ["m2"]
    made.add_newer((four, three, two, one))
    await building
    assert ids() == ["m0", "m1", "m2", "m3"]
    made.rest()
    made.deleteLater()


async def test_more_than_a_page_missed_is_read_anew(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await talk_with_otto(app_context, "0", "1")
    paged(monkeypatch, 2)
    with shown(app_context) as page:
        await wait_until(lambda: bool(page.talks.rows))
        await opened(page)
        for text in ("2", "3", "4"):
            await writes(app_context, talk.people[0].id, text)
        app_context.services.events.publish(ConversationsStale())
        await wait_until(lambda: "4" in words(page))

        def all_there() -> bool:
            page.view._load_older()
            return words(page) == ["0", "1", "2", "3", "4"]

        await wait_until(all_there)


async def test_two_messages_in_a_breath_both_go(
    monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    await opened(page, 1)
    late = LateAnswer(monkeypatch, OutboxStore, "add")
    for text in ("One", "Two"):
        page.view.box.edit.setPlainText(text)
        page.view.box.submit()
        await wait_until(lambda: page.view.box.edit.toPlainText() == "")
    late.come()
    await wait_until(lambda: words(page)[-2:] == ["One", "Two"])
    await wait_until(lambda: all(row.pending is None for row in page.view.list.rows))


async def test_what_cannot_be_kept_is_given_back(
    monkeypatch: pytest.MonkeyPatch, page: MessagesPage
) -> None:
    await opened(page, 1)

    async def full(*_: object) -> None:
        await asyncio.sleep(0)
        page.view.box.edit.setPlainText("and more")
        raise Full("no room")

    monkeypatch.setattr(OutboxStore, "add", full)
    page.view.box.edit.setPlainText("Important")
    page.view.box.submit()
    await wait_until(lambda: page.view.box.edit.toPlainText() == "Important\nand more")


async def test_a_message_that_has_arrived_is_not_shown_on_its_way_again(
    monkeypatch: pytest.MonkeyPatch, app_context: UiContext, page: MessagesPage
) -> None:
    await opened(page, 1)
    late = LateAnswer(monkeypatch, app_context.services.conversations, "pending")
    before = len(page.view.list.rows)
    page.view.box.edit.setPlainText("Here")
    page.view.box.submit()
    await late.asked.wait()
    await wait_until(lambda: words(page)[-1] == "Here" and last(page).pending is None)
    page.view._scope.cancel("pending")
    late.come()
    await wait_until(lambda: not page.view._scope._tasks)
    assert len(page.view.list.rows) == before + 1
    assert last(page).pending is None


async def test_an_older_look_does_not_take_a_message_on_its_way_away(
    monkeypatch: pytest.MonkeyPatch, app_context: UiContext, page: MessagesPage
) -> None:
    await opened(page, 1)
    await wait_until(lambda: not page.view._scope._tasks)
    sent = LateAnswer(monkeypatch, LocalConversations, "send")
    late = LateAnswer(monkeypatch, app_context.services.conversations, "pending")
    page.view._scope.spawn(page.view._show_pending())
    await late.asked.wait()
    page.view.box.edit.setPlainText("Here")
    page.view.box.submit()
    await sent.asked.wait()
    await wait_until(lambda: words(page)[-1] == "Here" and len(page.view._scope._tasks) == 1)
    late.come()
    await wait_until(lambda: not page.view._scope._tasks)
    assert words(page)[-1] == "Here"
    assert last(page).pending is not None
    sent.come()
    await wait_until(lambda: last(page).pending is None)
