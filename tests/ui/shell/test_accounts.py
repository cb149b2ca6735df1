"""Accounts of several networks in the window: the card, its menu, keys, and the settings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from rednote_desktop.app.container import Container
from rednote_desktop.services.events import SignInNeeded
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.settings.account import AccountSection
from rednote_desktop.ui.sign_in.dialog import SignInDialog
from tests.network import connect, revoke_token
from tests.support import wait_until

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

W = TypeVar("W", bound=QWidget)


@pytest.fixture
async def window(connected_context: UiContext) -> AsyncIterator[MainWindow]:
    made = MainWindow(connected_context, QIcon())
    connected_context.notifier.attach(made)
    made.show()
    await asyncio.sleep(0.05)
    yield made
    made.dispose()
    connected_context.notifier.dismiss()
    made.hide()
    made.deleteLater()
    await asyncio.sleep(0.05)


def opened(kind: type[W]) -> list[W]:
    """Return the windows of a kind that are in sight."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return [each for each in found if each.isVisible()]


async def test_the_menu_groups_accounts_by_network_and_switches(
    window: MainWindow, network: MockServer
) -> None:
    session = window.context.services.session
    alice = session.viewer
    card = window.rail.account_card
    assert f"127.0.0.1:{network.port}" in card.toolTip()
    card.show_menu()
    await wait_until(lambda: opened(QMenu))
    menu = opened(QMenu)[0]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Alice  @alice"]
    headings = [each.text() for each in menu.actions() if each.text() and not each.isEnabled()]
    assert headings == ["On this computer", f"127.0.0.1:{network.port}"]
    newcomer = next(action for action in menu.actions() if "newcomer" in action.text())
    newcomer.trigger()
    menu.close()
    await wait_until(lambda: session.viewer.id != alice.id)
    assert "127.0.0.1" not in card.toolTip()


async def test_keys_switch_by_place(window: MainWindow) -> None:
    session = window.context.services.session
    alice = session.viewer
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    await wait_until(lambda: session.viewer.handle == "newcomer")
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    await wait_until(lambda: session.viewer.id == alice.id)
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    await asyncio.sleep(0.1)
    assert session.viewer.id == alice.id


async def test_a_lost_sign_in_is_told_once_with_a_way_back(
    window: MainWindow, container: Container, network: MockServer
) -> None:
    services = window.context.services
    heard: list[SignInNeeded] = []
    services.events.subscribe(SignInNeeded, heard.append)
    alice = services.session.viewer
    secret = await container._secrets.get(f"account:{alice.id}")
    assert secret is not None
    token = secret.partition('"token":"')[2].partition('"')[0]
    await asyncio.to_thread(revoke_token, network, token)
    window.context.navigator.go(navigation.Notifications())
    await wait_until(lambda: heard)
    await asyncio.sleep(0.2)
    assert len(heard) == 1
    assert "Alice has to sign in again" in window.context.notifier.last_text
    assert window.rail.account_card.property("surface") == "warn"
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "Sign in")
    button.click()
    await wait_until(lambda: opened(SignInDialog))
    dialog = opened(SignInDialog)[0]
    assert dialog.form.server_name == f"127.0.0.1:{network.port}"
    dialog.reject()
    await connect(container, network, "alice")
    assert window.rail.account_card.property("surface") == "card"
    assert window.context.navigator.current == navigation.Notifications(), "the page stays"


async def test_signing_out_in_the_settings(window: MainWindow) -> None:
    services = window.context.services
    alice = services.session.viewer
    window.context.navigator.go(navigation.Settings("account"))
    section = window.findChild(AccountSection)
    assert section is not None
    await wait_until(lambda: alice.id in section.rows)
    row = section.rows[alice.id]
    assert "until the program ends" in row.state.text()
    row.out.click()
    await wait_until(lambda: opened(QDialog))
    confirmed = opened(QDialog)[0]
    next(each for each in confirmed.findChildren(QPushButton) if each.text() == "Sign out").click()
    await wait_until(lambda: not services.networks.connections)
    assert services.session.viewer.handle == "newcomer"
