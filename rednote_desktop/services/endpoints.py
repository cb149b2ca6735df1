"""Addresses of translation services: looked over before anything is sent to them."""

from __future__ import annotations

import uuid
from urllib.parse import SplitResult, urlsplit

import msgspec

from rednote_desktop.domain.errors import Rejected
from rednote_desktop.storage.engine_settings import Endpoint


def new_endpoint_id() -> str:
    """Return an id for a new endpoint."""
    return uuid.uuid4().hex[:12]


def checked(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint without needless space; raises ``Rejected`` naming the field at fault.

    A user name or password in the address would end up in the settings, so it is refused.
    """
    name, url, model = endpoint.name.strip(), endpoint.url.strip().rstrip("/"), endpoint.model
    parts = split_address(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise Rejected("no address", "url")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise Rejected("more than an address", "url")
    if not name:
        raise Rejected("no name", "name")
    if endpoint.kind == "openai" and not model.strip():
        raise Rejected("no model", "model")
    return msgspec.structs.replace(endpoint, name=name, url=url, model=model.strip())


def sent_in_clear(url: str) -> bool:
    """Tell whether others on the way could read what is sent to an address."""
    from rednote_desktop.translation.engines.remote.wire import is_this_computer

    parts = split_address(url)
    if parts is None or parts.scheme != "http":
        return False
    return not is_this_computer(parts.hostname or "")


def split_address(url: str) -> SplitResult | None:
    """Return the parts of an address, or None for what is none."""
    try:
        parts = urlsplit(url)
        return parts if parts.port != 0 else None
    except ValueError:
        return None


def host_of(url: str) -> str:
    """Return host and port of an address in small letters; empty for what is none."""
    parts = split_address(url)
    return parts.netloc.lower() if parts is not None else ""
