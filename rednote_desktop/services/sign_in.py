"""One attempt to connect an account: the server, the browser, the way back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import Denied, Rejected
from rednote_desktop.services.connected import ConnectedAccounts, load_adapter

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.auth import AppKeys, Challenge
    from rednote_desktop.api.mastodon.discovery import ServerFound
    from rednote_desktop.api.mastodon.redirect import LoopbackRedirect

WAIT_SECONDS: Final = 600.0
"""How long the browser may take."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the server was asked to let the program do."""

    server: ServerFound
    keys: AppKeys
    challenge: Challenge
    redirect: LoopbackRedirect


class SignIn:
    """Leads from a server's name to a connected account, step by step.

    ``check`` the name, ``begin``, open the address in a browser and ``wait``; or open
    ``code_address`` and ``paste`` what the server shows there. ``page`` writes the page that the
    browser shows at the end, given whether it went well. ``close`` at the end, however it ended.
    """

    def __init__(self, accounts: ConnectedAccounts, page: Callable[[bool], str]) -> None:
        self._accounts = accounts
        self._page = page
        self._stack = AsyncExitStack()
        self._asked: _Asked | None = None

    async def check(self, typed: str) -> ServerFound:
        """Return what the server of a typed name says of itself.

        Raises ``Rejected`` (``field`` is "server") for what is no name, ``UnknownHost``,
        ``OtherService``, ``Insecure``, ``TimedOut`` and other ``ApiError``.
        """
        await load_adapter()
        from rednote_desktop.api.mastodon.discovery import find_server

        return await find_server(typed)

    async def begin(self, server: ServerFound) -> str:
        """Make the program known to the server; return the address for the browser.

        Raises ``Rejected`` (``field`` is "registration") where the server knows no programs.
        """
        from rednote_desktop.api.mastodon.auth import (
            OUT_OF_BAND,
            Challenge,
            authorize_url,
            register_app,
        )
        from rednote_desktop.api.mastodon.redirect import LoopbackRedirect

        await self.close()
        challenge = Challenge.new()
        redirect = await self._stack.enter_async_context(
            LoopbackRedirect(challenge.state, seconds=WAIT_SECONDS, page=self._page)
        )
        keys = await register_app(server, (redirect.uri, OUT_OF_BAND))
        self._asked = _Asked(server, keys, challenge, redirect)
        return authorize_url(server, keys, redirect.uri, challenge)

    @property
    def code_address(self) -> str:
        """The address at which the server shows a code to copy."""
        from rednote_desktop.api.mastodon.auth import OUT_OF_BAND, authorize_url

        asked = self._begun()
        return authorize_url(asked.server, asked.keys, OUT_OF_BAND, asked.challenge)

    async def wait(self) -> Account:
        """Return the account that the person chose in the browser.

        Raises ``Denied``, ``TimedOut`` after ``WAIT_SECONDS``, and other ``ApiError``.
        """
        asked = self._begun()
        code = await asked.redirect.code()
        return await self._finish(code, asked.redirect.uri)

    async def paste(self, text: str) -> Account:
        """Return the account of a code that was copied from the browser.

        The address to which the browser was sent will do too. Raises ``Rejected`` (``field`` is
        "code") for what is no code, ``Denied``, and other ``ApiError``.
        """
        from rednote_desktop.api.mastodon.auth import OUT_OF_BAND

        asked = self._begun()
        text = text.strip()
        if "://" not in text:
            if not text or not text.isprintable() or " " in text:
                raise Rejected("no code", "code")
            return await self._finish(text, OUT_OF_BAND)
        answer = parse_qs(urlsplit(text).query)
        if "error" in answer:
            raise Denied(answer["error"][0])
        if answer.get("state") != [asked.challenge.state] or "code" not in answer:
            raise Rejected("not the address of this attempt", "code")
        return await self._finish(answer["code"][0], asked.redirect.uri)

    async def close(self) -> None:
        """Stop listening for the browser; safe to call twice."""
        self._asked = None
        await self._stack.aclose()

    async def _finish(self, code: str, redirect_uri: str) -> Account:
        from rednote_desktop.api.mastodon.auth import exchange

        asked = self._begun()
        token = await exchange(
            asked.server, asked.keys, redirect_uri, code, asked.challenge.verifier
        )
        return await self._accounts.connect(asked.server, asked.keys, token)

    def _begun(self) -> _Asked:
        if self._asked is None:
            raise RuntimeError("begin comes first")
        return self._asked
