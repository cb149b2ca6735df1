"""A server without conversations: nothing offers to write messages, and that is remembered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QIcon

from rednote_desktop.app.container import Container
from rednote_desktop.domain.account import Account
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.messages.message_button import MessageButton
from tests.network import connect
from tests.support import wait_until
from tests.ui.far.person import Person

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

PATH = "/api/v1/conversations"


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.close()


def _offers(context: UiContext, person: Account) -> bool:
    button = MessageButton(context)
    button.show_account(person)
    shown = not button.isHidden()
    button.deleteLater()
    return shown


async def test_messages_are_offered_only_where_the_server_has_them(
    container: Container, network: MockServer, app_context: UiContext, bob: Person
) -> None:
    bob.break_down(PATH, 404)
    embedded = app_context.services.session.viewer
    alice = await connect(container, network, "alice")
    services = container.services
    (person, *_) = await services.feed.search_accounts("bob")
    window = MainWindow(app_context, QIcon())
    window.show()
    try:
        place = window.rail.button(navigation.Messages)
        await wait_until(lambda: not services.conversations.available)
        await wait_until(lambda: place.isHidden())
        assert not _offers(app_context, person)
        await services.session.switch(embedded.id)
        await wait_until(lambda: not place.isHidden())
        # Remembered: another client of the account does not ask again.
        kept = services.networks.connection(alice.id)
        assert kept is not None
        assert kept.without_talks
        bob.mend()
        await services.session._clients.pop(alice.id).close()
        await services.session.switch(alice.id)
        assert not services.conversations.available
    finally:
        window.dispose()
        window.hide()
        window.deleteLater()
