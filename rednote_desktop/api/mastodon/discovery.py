"""Finds out what a server is from the name that a person typed."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import ssl
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_faults import is_loopback
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.html import plain_text
from rednote_desktop.api.mastodon.inline import safe_address
from rednote_desktop.api.mastodon.wire_server import (
    Instance,
    NodeInfo,
    NodeLinks,
    OAuthServer,
    Registrations,
    Thumbnail,
)
from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    Malformed,
    NotFound,
    OtherService,
    Redirected,
    Rejected,
)

_MOST_BYTES: Final = 512_000
_MOST_MOVES: Final = 2
_LABEL: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_COMPATIBLE: Final = re.compile(r"\(compatible; (\w+)")
_NODEINFO: Final = "http://nodeinfo.diaspora.software/ns/schema/"


@dataclass(frozen=True, slots=True)
class ServerFound:
    """What a server says of itself.

    ``origin`` is such as ``https://example.org``, ``host`` the same without the scheme.
    ``software`` is a name in lower case. ``document`` is the JSON of its description. The
    addresses are empty where the usual ones are meant.
    """

    origin: str
    host: str
    title: str
    description: str
    picture_url: str
    software: str
    version: str
    users: int | None
    registrations_open: bool | None
    approval_required: bool
    document: bytes
    authorize_url: str = ""
    token_url: str = ""
    revoke_url: str = ""
    register_url: str = ""


def server_origin(typed: str) -> str:
    """Return the origin that a typed name means.

    It may be a host, an address of a page there, or a person's whole name (``@mei@example.org``).
    This computer is asked without encryption, all others with it. Raises ``Rejected`` (``field``
    is "server").
    """
    text = typed.strip()
    if "://" not in text:
        text = "//" + text.rpartition("@")[2]
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
    except ValueError as error:
        raise Rejected("no address", "server") from error
    if parts.scheme not in ("", "http", "https") or "@" in parts.netloc:
        raise Rejected("no web address", "server")
    host = _checked_host(host)
    scheme = "https"
    if is_loopback(host.strip("[]")) and parts.scheme != "https":
        scheme = "http"
    usual = {"http": 80, "https": 443}[scheme]
    return f"{scheme}://{host}" if port in (None, usual) else f"{scheme}://{host}:{port}"


async def find_server(typed: str, *, tls: ssl.SSLContext | None = None) -> ServerFound:
    """Return what the server of a typed name says of itself.

    A server that sends to another one is followed, so ``host`` may differ from what was typed.
    Raises ``Rejected`` (``field`` is "server") for what is no name, ``OtherService`` for a server
    of another kind, and other ``ApiError``.
    """
    origin = server_origin(typed)
    for _ in range(_MOST_MOVES + 1):
        http = HttpClient(origin, tls=tls)
        try:
            return await _ask(http)
        except Redirected as error:
            origin = _moved(origin, error)
        finally:
            await http.close()
    raise OtherService(f"{origin}: leads on and on")


async def _ask(http: HttpClient) -> ServerFound:
    document = await _instance(http)
    if document is None:
        raise await _elsewhere(http)
    about = decode(document, Instance)
    node, oauth = await asyncio.gather(_node_info(http), _endpoints(http))
    software = (node.software.name if node.software else None) or _software(about.version or "")
    version = (node.software.version if node.software else None) or about.version or ""
    open_, approval = _registrations(about)
    return ServerFound(
        origin=http.origin,
        host=http.host,
        title=(about.title or "").strip(),
        description=plain_text(about.description or about.short_description or "").strip(),
        picture_url=_picture(about),
        software=software.lower(),
        version=version,
        users=_users(about, node),
        registrations_open=open_,
        approval_required=approval,
        document=document,
        authorize_url=oauth.authorization_endpoint or "",
        token_url=oauth.token_endpoint or "",
        revoke_url=oauth.revocation_endpoint or "",
        register_url=oauth.app_registration_endpoint or "",
    )


async def _instance(http: HttpClient) -> bytes | None:
    """Return the description of a server, or ``None`` where there is none."""
    for path in ("/api/v2/instance", "/api/v1/instance"):
        try:
            reply = await http.get(path, anonymous=True, most_bytes=_MOST_BYTES)
            if decode(reply.body, Instance).version:
                return reply.body
        except (AuthRequired, NotFound, Rejected, Malformed):
            continue
    return None


async def _elsewhere(http: HttpClient) -> ApiError:
    """Return where the server of a domain is, else that there is none of this kind."""
    try:
        address = _link(decode((await _small(http, "/.well-known/nodeinfo")), NodeLinks))
    except Redirected as error:
        address = error.address
    except ApiError as error:
        return OtherService(f"{http.host}: {error.detail}")
    parts = urlsplit(address)
    if not parts.hostname or parts.netloc == http.host:
        return OtherService(http.host)
    return Redirected(http.host, address)


def _moved(origin: str, error: Redirected) -> str:
    """Return the origin that a server sends to, if the program may follow."""
    try:
        target = server_origin(error.address)
    except Rejected:
        raise error from None
    before, after = urlsplit(origin), urlsplit(target)
    if _is_near(after.hostname or "") and not _is_near(before.hostname or ""):
        raise error
    if target == origin:
        raise OtherService(f"{origin}: leads to itself") from error
    return target


async def _node_info(http: HttpClient) -> NodeInfo:
    """Return what the server says besides; nothing where it does not."""
    try:
        parts = urlsplit(_link(decode(await _small(http, "/.well-known/nodeinfo"), NodeLinks)))
        if parts.netloc != http.host:
            return NodeInfo()
        return decode(await _small(http, parts.path), NodeInfo)
    except ApiError:
        return NodeInfo()


async def _endpoints(http: HttpClient) -> OAuthServer:
    """Return where to sign in; nothing where the server does not say, or names another one."""
    try:
        found = decode(await _small(http, "/.well-known/oauth-authorization-server"), OAuthServer)
    except ApiError:
        return OAuthServer()
    named = (
        found.authorization_endpoint,
        found.token_endpoint,
        found.revocation_endpoint,
        found.app_registration_endpoint,
    )
    own = all(address is None or address.startswith(f"{http.origin}/") for address in named)
    return found if own else OAuthServer()


async def _small(http: HttpClient, path: str) -> bytes:
    return (await http.get(path, anonymous=True, most_bytes=_MOST_BYTES)).body


def _link(links: NodeLinks) -> str:
    """Return the address of the newest description; raises ``NotFound``."""
    known = [
        (link.rel, link.href)
        for link in links.links or ()
        if link.href and link.rel and link.rel.startswith(_NODEINFO)
    ]
    if not known:
        raise NotFound("no nodeinfo")
    return max(known)[1]


def _checked_host(host: str) -> str:
    """Return a host in ASCII; raises ``Rejected`` for what cannot be one."""
    if ":" in host:
        return f"[{host}]"
    try:
        name = host.encode("idna").decode().lower() if not host.isascii() else host.lower()
    except UnicodeError as error:
        raise Rejected("no host", "server") from error
    labels = name.split(".")
    sound = all(_LABEL.fullmatch(label) for label in labels) and len(name) <= 253
    if not sound or (len(labels) < 2 and not is_loopback(name)):
        raise Rejected("no host", "server")
    return name


def _is_near(host: str) -> bool:
    """Tell whether a host is named as one of this computer or of the network around it."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return is_loopback(host)


def _software(version: str) -> str:
    """Return the software that a version string tells of: forks say with what they agree."""
    found = _COMPATIBLE.search(version)
    return found.group(1) if found else "mastodon"


def _registrations(about: Instance) -> tuple[bool | None, bool]:
    if isinstance(about.registrations, Registrations):
        return about.registrations.enabled, bool(about.registrations.approval_required)
    return about.registrations, bool(about.approval_required)


def _picture(about: Instance) -> str:
    picture = about.thumbnail
    address = picture.url if isinstance(picture, Thumbnail) else picture
    return safe_address(address or "")


def _users(about: Instance, node: NodeInfo) -> int | None:
    if node.usage is not None and node.usage.users is not None and node.usage.users.total:
        return int(node.usage.users.total)
    if about.stats is not None and about.stats.user_count:
        return int(about.stats.user_count)
    active = about.usage.users.active_month if about.usage and about.usage.users else None
    return int(active) if active else None
