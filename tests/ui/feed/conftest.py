"""A shown feed over the real community."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel
from tests.support import wait_until

FOR_YOU = Timeline(TimelineKind.FOR_YOU)


async def open_feed(
    context: UiContext, timeline: Timeline = FOR_YOU, width: int = 848, height: int = 800
) -> FeedPanel:
    """Return a feed that is shown and has read what it reads at first."""
    panel = FeedPanel(context, timeline)
    panel.resize(width, height)
    panel.show()
    await wait_until(lambda: not panel.model.loading)
    return panel


def close_feed(panel: FeedPanel) -> None:
    """End a feed as its page does."""
    panel.dispose()
    panel.close()
    panel.deleteLater()


@pytest.fixture
async def feed(app_context: UiContext) -> AsyncIterator[FeedPanel]:
    panel = await open_feed(app_context)
    yield panel
    close_feed(panel)
