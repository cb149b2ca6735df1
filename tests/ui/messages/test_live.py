"""A server of the Mastodon family tells of messages and notes while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import UnreadMessages
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.messages.page import MessagesPage
from tests.support import wait_until
from tests.ui.messages.conftest import opened

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

SECONDS = 30.0


def post(server: MockServer, text: str, visibility: str) -> None:
    """Let bob, whom alice follows, post something."""
    httpx.post(
        f"{server.base_url}/api/v1/statuses",
        json={"status": text, "visibility": visibility},
        headers={"authorization": "Bearer bob_token"},
        trust_env=False,
    ).raise_for_status()


async def test_messages_and_notes_come_by_themselves(
    connected_context: UiContext, network: MockServer
) -> None:
    app_context, server = connected_context, network
    counts: list[UnreadMessages] = []
    app_context.services.events.subscribe(UnreadMessages, counts.append)
    home = FeedPanel(app_context, Timeline(TimelineKind.FOLLOWING))
    home.resize(500, 500)
    home.show()
    page = MessagesPage(app_context)
    page.resize(820, 700)
    page.show()
    await wait_until(lambda: app_context.services.live.connected, SECONDS)
    await wait_until(lambda: not home.model.loading, SECONDS)
    shown = home.model.rowCount()
    post(server, "@alice are you there", "direct")
    await wait_until(lambda: bool(page.talks.rows), SECONDS)
    await wait_until(lambda: bool(counts) and counts[-1].unread == 1, SECONDS)
    await opened(page)
    assert [plain(row.message.body) for row in page.view.list.rows] == ["are you there"]
    page.view.box.edit.setPlainText("Yes I am")
    page.view.box.submit()
    await wait_until(lambda: len(page.view.list.rows) == 2, SECONDS)
    await wait_until(lambda: page.view.list.rows[-1].pending is None, SECONDS)
    post(server, "@alice good", "direct")
    await wait_until(lambda: len(page.view.list.rows) == 3, SECONDS)
    post(server, "fresh bread", "public")
    await wait_until(lambda: home.pill.isVisible(), SECONDS)
    assert home.model.rowCount() == shown
    home.pill.click()
    await wait_until(lambda: home.model.rowCount() == shown + 1, SECONDS)
    assert not home.pill.isVisible()
    for part in (page, home):
        part.dispose()
        part.hide()
        part.deleteLater()
