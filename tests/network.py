"""A server of the Mastodon family on the loopback, a browser, and a program signed in there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import httpx

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

    from rednote_desktop.app.container import Container
    from rednote_desktop.domain.account import Account


@contextmanager
def mock_network() -> Iterator[MockServer]:
    """Run ``mastodon_mock`` in this process: alice, bob and carol live there, alice follows bob."""
    from mastodon_mock.testing.server import MockServer

    # Whoever still has a connection open is not waited for.
    with MockServer(startup_timeout=120.0, shutdown_timeout=0.5) as server:
        yield server


class _Form(HTMLParser):
    """The hidden fields of a page's form, and where it goes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = found.get("action", "")
        elif tag == "input" and found.get("type") == "hidden":
            self.fields[found["name"]] = found.get("value", "")


def let_in(address: str, username: str) -> str:
    """Do in a browser what the person does: open the address and choose an account there.

    Returns the page that the browser shows at the end.
    """
    with httpx.Client(trust_env=False, timeout=120.0, follow_redirects=True) as browser:
        page = browser.get(address).raise_for_status()
        form = _Form(page.text)
        fields = {**form.fields, "username": username}
        return browser.post(urljoin(address, form.action), data=fields).raise_for_status().text


def token_works(server: MockServer, token: str) -> bool:
    """Tell whether the server takes a token."""
    answer = httpx.get(
        f"{server.base_url}/api/v1/accounts/verify_credentials",
        headers={"authorization": f"Bearer {token}"},
        trust_env=False,
        timeout=120.0,
    )
    return answer.status_code == 200


def rename(server: MockServer, username: str, name: str) -> None:
    """Change what a person is called, as they may elsewhere."""
    httpx.patch(
        f"{server.base_url}/api/v1/accounts/update_credentials",
        data={"display_name": name},
        headers={"authorization": f"Bearer {username}_token"},
        trust_env=False,
        timeout=120.0,
    ).raise_for_status()


def revoke_token(server: MockServer, token: str) -> None:
    """Take a token back, as a person may in the server's own settings."""
    address = f"{server.base_url}/oauth/revoke"
    answer = httpx.post(address, data={"token": token}, trust_env=False, timeout=120.0)
    answer.raise_for_status()


async def connect(container: Container, server: MockServer, username: str = "alice") -> Account:
    """Sign an account of the server in as a person would, and switch to it."""
    signing = container.services.networks.sign_in(lambda went_well: "done" if went_well else "no")
    try:
        found = await signing.check(server.base_url)
        address = await signing.begin(found)
        waiting = asyncio.ensure_future(signing.wait())
        await asyncio.to_thread(let_in, address, username)
        account = await waiting
    finally:
        await signing.close()
    await container.services.session.switch(account.id)
    return account
