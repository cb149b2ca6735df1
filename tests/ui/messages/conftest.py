"""The messages page over the real community, in a window of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.messages.page import MessagesPage
from tests.support import wait_until

SIZE = (820, 760)


@pytest.fixture
async def page(app_context: UiContext) -> AsyncIterator[MessagesPage]:
    """Return a shown page whose talks are there."""
    made = MessagesPage(app_context)
    made.resize(*SIZE)
    made.show()
    await wait_until(lambda: bool(made.talks.rows))
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


async def opened(page: MessagesPage, index: int = 0) -> None:
    """Open a talk of the list and wait until all its messages are there."""
    page.open_talk(page.talks.rows[index].talk)
    await wait_until(lambda: "open" not in page.view._scope._named)
    assert page.view.list.rows
