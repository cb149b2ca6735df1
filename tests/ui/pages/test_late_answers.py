"""Answers that are older than what was told or done while they were on their way."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from rednote_desktop.api.network import ScheduledNote
from rednote_desktop.domain.note import TopicInfo
from rednote_desktop.domain.relationship import Relationship
from rednote_desktop.services.events import (
    FollowedTopicsChanged,
    NotificationsChanged,
    UnreadMessages,
)
from rednote_desktop.services.federation import FederationService
from rednote_desktop.services.live import LiveService
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.pages.drafts import DraftsPage
from rednote_desktop.ui.pages.notifications import NotificationsPage
from rednote_desktop.ui.pages.topic import TopicPage
from rednote_desktop.ui.profile.header import ProfileHeader
from rednote_desktop.ui.shell.counts import RailCounts
from rednote_desktop.ui.shell.rail import Rail
from rednote_desktop.ui.tasks import TaskScope
from tests.late import LateAnswer
from tests.support import wait_until

HELD = ScheduledNote("1", datetime(2026, 12, 24, tzinfo=UTC), "later")


async def test_news_counted_while_notifications_are_read_can_be_marked(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = app_context.services.notes
    await notes.mark_notifications_read()
    late = LateAnswer(monkeypatch, notes, "notifications")
    page = NotificationsPage(app_context)
    await late.asked.wait()
    app_context.services.events.publish(NotificationsChanged(1))
    late.come()
    await wait_until(lambda: not page.scope._tasks)
    assert page.read.isEnabled()
    page.load()
    await wait_until(lambda: not page.scope._tasks)
    assert not page.read.isEnabled()
    page.dispose()
    page.deleteLater()


async def test_how_one_stands_to_a_person_now_is_newer_than_what_was_asked(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = app_context.services
    (person, *_) = await services.feed.search_accounts("阿青")

    async def stands(_: FederationService, account_id: str) -> Relationship:
        return Relationship(account_id)

    monkeypatch.setattr(FederationService, "relationship", stands)
    late = LateAnswer(monkeypatch, services.federation, "relationship")
    parent = QWidget()
    scope = TaskScope(parent, app_context.notifier.error)
    header = ProfileHeader(app_context, scope, parent)
    header.show_account(person)
    scope.spawn(header._look_at_relationship(person.id))
    await late.asked.wait()
    header.stand_by(Relationship(person.id, muting=True))
    late.come()
    await wait_until(lambda: not scope._tasks)
    assert header.standing.text() == "You muted this person"
    header.bio.leave()
    parent.deleteLater()


async def test_a_topic_followed_while_it_is_looked_up_stays_followed(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = app_context.services
    followed: list[TopicInfo] = []

    async def topics(_: FederationService) -> tuple[TopicInfo, ...]:
        return tuple(followed)

    capabilities = type(services.session.client.capabilities)
    monkeypatch.setattr(FederationService, "available", True)
    monkeypatch.setattr(FederationService, "followed_topics", topics)
    monkeypatch.setattr(capabilities, "followed_topics", True)
    late = LateAnswer(monkeypatch, services.federation, "followed_topics")
    page = TopicPage(app_context, "猫税")
    await late.asked.wait()
    followed.append(TopicInfo("猫税"))
    services.events.publish(FollowedTopicsChanged())
    await wait_until(lambda: page.follow.text() == "Following")
    late.come()
    await wait_until(lambda: not page._scope._tasks)
    assert page.follow.text() == "Following"
    page.dispose()
    page.deleteLater()


async def test_a_note_taken_back_while_the_held_ones_are_looked_up_is_gone(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived = app_context.services.compose.derived
    held = [HELD]

    async def scheduled() -> tuple[ScheduledNote, ...]:
        return tuple(held)

    async def cancel(note: ScheduledNote) -> None:
        held.remove(note)

    monkeypatch.setattr(derived, "scheduled", scheduled)
    monkeypatch.setattr(derived, "cancel_scheduled", cancel)
    page = DraftsPage(app_context)
    await wait_until(lambda: page._held == (HELD,))
    late = LateAnswer(monkeypatch, derived, "scheduled")
    page._look()
    await late.asked.wait()
    page.take_back(HELD)
    await wait_until(lambda: page._held == ())
    late.come()
    await wait_until(lambda: not page.scope._tasks)
    assert page._held == ()
    page.dispose()
    page.deleteLater()


@pytest.mark.parametrize("soon", [False, True])
async def test_the_rail_leaves_counting_to_the_news_that_are_about_to_do_so(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch, soon: bool
) -> None:
    counted: list[str] = []
    services = app_context.services

    async def messages() -> int:
        counted.append("messages")
        return 0

    async def notifications() -> int:
        counted.append("notifications")
        return 0

    monkeypatch.setattr(services.conversations, "count_unread", messages)
    monkeypatch.setattr(services.notes, "unread_count", notifications)
    monkeypatch.setattr(LiveService, "counts_soon", soon)
    rail = Rail(app_context, QPixmap(8, 8))
    scope = TaskScope(rail, app_context.notifier.error)
    counts = RailCounts(app_context, rail, scope)
    counts.look_up()
    await wait_until(lambda: not scope._tasks)
    assert sorted(counted) == ([] if soon else ["messages", "notifications"])
    services.events.publish(UnreadMessages(3))
    assert rail.button(navigation.Messages)._count == 3
    counts.dispose()
    rail.deleteLater()
