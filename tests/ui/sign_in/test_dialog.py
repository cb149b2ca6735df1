"""The dialog that connects an account, against a real server and a pretended browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rednote_desktop.domain.errors import (
    AuthRequired,
    Denied,
    Insecure,
    NotFound,
    Offline,
    OtherService,
    Redirected,
    Rejected,
    Server,
    TimedOut,
    UnknownHost,
)
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.sign_in.dialog import SignInDialog
from rednote_desktop.ui.sign_in.words import explain_browser, explain_check
from tests.network import let_in
from tests.support import wait_until

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


class Browser:
    """Takes the addresses that the program opens; ``choose`` is who signs in, if anybody."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.works = True

    def open(self, address: str) -> bool:
        if self.works:
            self.opened.append(address)
        return self.works

    async def let_in(self, username: str) -> str:
        await wait_until(lambda: self.opened)
        return await asyncio.to_thread(let_in, self.opened[-1], username)


@pytest.fixture
def browser(app_context: UiContext, monkeypatch: pytest.MonkeyPatch) -> Browser:
    made = Browser()
    monkeypatch.setattr(app_context.navigator, "open_link", made.open)
    return made


@pytest.fixture
async def dialog(app_context: UiContext, browser: Browser) -> AsyncIterator[SignInDialog]:
    parent = QWidget()
    made = SignInDialog(app_context, parent)
    made.open()
    yield made
    if isValid(made):
        made.reject()
    parent.deleteLater()
    await asyncio.sleep(0.05)


def closing(dialog: SignInDialog) -> list[int]:
    """Return a list that is filled when the dialog has closed; it is gone soon after."""
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    return closed


def type_server(dialog: SignInDialog, name: str) -> None:
    dialog.form.server.clear()
    QTest.keyClicks(dialog.form.server, name)
    QTest.keyClick(dialog.form.server, Qt.Key.Key_Return)


async def test_from_a_name_to_a_signed_in_account(
    dialog: SignInDialog, browser: Browser, network: MockServer, app_context: UiContext
) -> None:
    form, closed = dialog.form, closing(dialog)
    assert not form.primary.isEnabled(), "nothing is asked before a name stands there"
    type_server(dialog, f"127.0.0.1:{network.port}")
    await wait_until(form.card.isVisible)
    assert form.card.title.text() == "Mastodon Mock"
    assert f"127.0.0.1:{network.port}" in form.card.about.text()
    assert "Mastodon 4" in form.card.about.text()
    assert browser.opened == [], "the browser opens when the reader says so"
    form.primary.click()
    await wait_until(form.again.isVisible)
    page = await browser.let_in("alice")
    assert "You can close this page" in page
    await wait_until(lambda: closed)
    viewer = app_context.services.session.viewer
    assert viewer.name == "Alice"
    assert "until the program ends" in app_context.notifier.last_text


async def test_the_name_can_be_changed_at_any_time(
    dialog: SignInDialog, browser: Browser, network: MockServer
) -> None:
    form = dialog.form
    type_server(dialog, network.base_url)
    await wait_until(form.card.isVisible)
    form.primary.click()
    await wait_until(form.again.isVisible)
    QTest.keyClicks(form.server, "x")
    assert not form.card.isVisible()
    assert not form.again.isVisible()
    assert form.primary.text() == "Continue"
    assert form.primary.isEnabled()


async def test_a_code_is_pasted_where_the_browser_cannot_come_back(
    dialog: SignInDialog, browser: Browser, network: MockServer, app_context: UiContext
) -> None:
    form, closed = dialog.form, closing(dialog)
    type_server(dialog, network.base_url)
    await wait_until(form.card.isVisible)
    form.primary.click()
    await wait_until(form.code_instead.isVisible)
    form.code_instead.click()
    assert form.code.hasFocus() or form.code.isVisible()
    page = await browser.let_in("bob")
    form.code.setText("wrong")
    form.primary.click()
    await wait_until(form.problem.isVisible)
    assert "does not know this code" in form.problem.text()
    form.code.setText(page.partition("code: ")[2].partition("<")[0])
    QTest.keyClick(form.code, Qt.Key.Key_Return)
    await wait_until(lambda: closed)
    assert app_context.services.session.viewer.name == "Bob"


async def test_no_browser_shows_the_address(
    dialog: SignInDialog, browser: Browser, network: MockServer
) -> None:
    browser.works = False
    type_server(dialog, network.base_url)
    await wait_until(dialog.form.card.isVisible)
    dialog.form.primary.click()
    await wait_until(dialog.form.address.isVisible)
    assert dialog.form.address.text().startswith(f"{network.base_url}/oauth/authorize?")


async def test_a_wrong_name_and_a_server_that_is_not_there(dialog: SignInDialog) -> None:
    form = dialog.form
    type_server(dialog, "mei")
    await wait_until(form.problem.isVisible)
    assert form.problem.text() == explain_check(Rejected("", "server"))
    assert "%1" not in form.problem.text()
    type_server(dialog, "no-such-server.invalid")
    await wait_until(lambda: form.problem.text() == explain_check(UnknownHost()))
    assert form.primary.isEnabled(), "it can be tried again"


async def test_closing_ends_whatever_runs(
    dialog: SignInDialog, browser: Browser, network: MockServer, app_context: UiContext
) -> None:
    type_server(dialog, network.base_url)
    await wait_until(dialog.form.card.isVisible)
    dialog.form.primary.click()
    await wait_until(lambda: browser.opened)
    closed = closing(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert closed == [0]
    await asyncio.sleep(0.05)
    with pytest.raises(httpx.ConnectError):
        await browser.let_in("alice")
    assert app_context.services.networks.connections == ()


async def test_signing_in_again_asks_the_same_server(
    connected_context: UiContext, network: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser()
    monkeypatch.setattr(connected_context.navigator, "open_link", browser.open)
    kept = connected_context.services.networks.connections[0]
    parent = QWidget()
    dialog = SignInDialog(connected_context, parent, kept)
    closed = closing(dialog)
    dialog.open()
    assert dialog.form.server.isReadOnly()
    await wait_until(dialog.form.card.isVisible)
    dialog.form.primary.click()
    await browser.let_in("alice")
    await wait_until(lambda: closed)
    assert len(connected_context.services.networks.connections) == 1
    parent.deleteLater()


FAILURES = (
    Rejected("", "server"),
    Rejected("", "registration"),
    UnknownHost(),
    OtherService(),
    Insecure(),
    Redirected("", "https://elsewhere.example"),
    TimedOut(),
    Offline(),
    Server(),
)


def test_every_failure_has_words_of_its_own() -> None:
    assert len({explain_check(error) for error in FAILURES}) == len(FAILURES)
    later = (Rejected("", "code"), Denied(), TimedOut(), AuthRequired())
    assert len({explain_browser(error) for error in (*later, Offline())}) == len(later) + 1
    assert "elsewhere.example" in explain_check(FAILURES[5])
    assert explain_check(NotFound()) == explain_check(OtherService())
