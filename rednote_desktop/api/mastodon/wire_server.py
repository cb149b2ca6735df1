"""What servers of the Mastodon family say of themselves, as it travels.

See ``wire``: every field may be missing or null. Each class is the entity of its name.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from rednote_desktop.api.mastodon.wire import Count, Words


class StatusLimits(Struct, kw_only=True):
    max_characters: Count = None
    max_media_attachments: Count = None
    characters_reserved_per_url: Count = None


class MediaLimits(Struct, kw_only=True):
    supported_mime_types: list[str] | None = None
    image_size_limit: Count = None
    video_size_limit: Count = None
    description_limit: Count = None


class PollLimits(Struct, kw_only=True):
    max_options: Count = None
    max_characters_per_option: Count = None
    min_expiration: Count = None
    max_expiration: Count = None


class Urls(Struct, kw_only=True):
    streaming: Words = None
    streaming_api: Words = None


class Configuration(Struct, kw_only=True):
    statuses: StatusLimits | None = None
    media_attachments: MediaLimits | None = None
    polls: PollLimits | None = None
    urls: Urls | None = None


class Thumbnail(Struct, kw_only=True):
    url: Words = None


class Registrations(Struct, kw_only=True):
    enabled: bool | None = None
    approval_required: bool | None = None


class Users(Struct, kw_only=True):
    active_month: Count = None


class Usage(Struct, kw_only=True):
    users: Users | None = None


class Stats(Struct, kw_only=True):
    user_count: Count = None


class Instance(Struct, kw_only=True):
    """A server's description, version 1 and 2 of it in one."""

    domain: Words = None
    uri: Words = None
    title: Words = None
    version: Words = None
    source_url: Words = None
    description: Words = None
    short_description: Words = None
    thumbnail: Thumbnail | str | None = None
    registrations: Registrations | bool | None = None
    approval_required: bool | None = None
    configuration: Configuration | None = None
    urls: Urls | None = None
    usage: Usage | None = None
    stats: Stats | None = None
    api_versions: dict[str, int] | None = None
    max_toot_chars: Count = None
    max_media_attachments: Count = None
    poll_limits: dict[str, int] | None = None
    upload_limit: Count = None
    description_limit: Count = None
    pleroma: dict[str, Any] | None = None


class NodeLink(Struct, kw_only=True):
    rel: Words = None
    href: Words = None


class NodeLinks(Struct, kw_only=True):
    links: list[NodeLink] | None = None


class Software(Struct, kw_only=True):
    name: Words = None
    version: Words = None


class NodeUsers(Struct, kw_only=True):
    total: Count = None
    active_month: Count = field(default=None, name="activeMonth")


class NodeUsage(Struct, kw_only=True):
    users: NodeUsers | None = None


class NodeInfo(Struct, kw_only=True):
    """What a server of any federated kind says of itself (https://nodeinfo.diaspora.software/)."""

    software: Software | None = None
    usage: NodeUsage | None = None


class OAuthServer(Struct, kw_only=True):
    """Where to sign in (RFC 8414)."""

    authorization_endpoint: Words = None
    token_endpoint: Words = None
    revocation_endpoint: Words = None
    app_registration_endpoint: Words = None
    scopes_supported: list[str] | None = None


class Application(Struct, kw_only=True):
    client_id: Words = None
    client_secret: Words = None


class Token(Struct, kw_only=True):
    access_token: Words = None
    token_type: Words = None
    scope: Words = None
