"""Makes the program known to a server, and gets and gives back the right to act (OAuth 2)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Reply
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.wire_server import Application, Token
from rednote_desktop.domain.errors import AuthRequired, Malformed, NotFound, Rejected

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.discovery import ServerFound

OUT_OF_BAND: Final = "urn:ietf:wg:oauth:2.0:oob"
"""The redirection for which a server shows the code to be copied."""
SCOPES: Final = "read write follow"
_NAME: Final = "RedNote Desktop"


@dataclass(frozen=True, slots=True)
class AppKeys:
    """What a server calls the program."""

    client_id: str
    client_secret: str


@dataclass(frozen=True, slots=True)
class Challenge:
    """What binds an answer to its question: PKCE (RFC 7636, S256) and ``state``."""

    verifier: str
    challenge: str
    state: str

    @classmethod
    def new(cls) -> Challenge:
        """Make one from fresh randomness."""
        verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(verifier.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return cls(verifier, challenge, secrets.token_urlsafe(32))


async def register_app(server: ServerFound, redirect_uris: Sequence[str]) -> AppKeys:
    """Make the program known to a server.

    Raises ``Rejected`` (``field`` is "registration") where it takes no programs, and other
    ``ApiError``.
    """
    form = {
        "client_name": _NAME,
        "redirect_uris": "\n".join(redirect_uris),
        "scopes": SCOPES,
    }
    try:
        reply = await _post(server.origin, server.register_url or "/api/v1/apps", form)
    except (AuthRequired, NotFound, Rejected) as error:
        raise Rejected(error.detail, "registration") from error
    app = decode(reply.body, Application)
    if not app.client_id:
        raise Malformed("no client_id")
    return AppKeys(app.client_id, app.client_secret or "")


def authorize_url(
    server: ServerFound, keys: AppKeys, redirect_uri: str, challenge: Challenge
) -> str:
    """Return the address at which the person lets the program in."""
    query = urlencode(
        {
            "response_type": "code",
            "client_id": keys.client_id,
            "redirect_uri": redirect_uri,
            "scope": SCOPES,
            "state": challenge.state,
            "code_challenge": challenge.challenge,
            "code_challenge_method": "S256",
        }
    )
    address = server.authorize_url or f"{server.origin}/oauth/authorize"
    return f"{address}{'&' if '?' in address else '?'}{query}"


async def exchange(
    server: ServerFound, keys: AppKeys, redirect_uri: str, code: str, verifier: str
) -> str:
    """Return the access token that a code stands for.

    Raises ``Rejected`` (``field`` is "code") for a code the server does not know.
    """
    form = {
        "grant_type": "authorization_code",
        "client_id": keys.client_id,
        "client_secret": keys.client_secret,
        "redirect_uri": redirect_uri,
        "code": code,
        "code_verifier": verifier,
        "scope": SCOPES,
    }
    try:
        reply = await _post(server.origin, server.token_url or "/oauth/token", form)
    except (AuthRequired, Rejected) as error:
        raise Rejected(error.detail, "code") from error
    token = decode(reply.body, Token).access_token
    if not token:
        raise Malformed("no access_token")
    return token


async def revoke(origin: str, keys: AppKeys, token: str, revoke_url: str = "") -> None:
    """Take back the right that a token gives; one that is gone already raises nothing."""
    form = {"client_id": keys.client_id, "client_secret": keys.client_secret, "token": token}
    await _post(origin, revoke_url or "/oauth/revoke", form)


async def _post(origin: str, address: str, form: dict[str, str]) -> Reply:
    """Send a form to an address of the server; secrets go nowhere else."""
    parts = urlsplit(address)
    if parts.netloc and f"{parts.scheme}://{parts.netloc}" != origin:
        raise Malformed(f"{origin} names {parts.netloc}")
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    client = HttpClient(origin)
    try:
        return await client.send("POST", path, form=form, anonymous=True)
    finally:
        await client.close()
