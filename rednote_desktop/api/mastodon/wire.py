"""The entities of the Mastodon REST API as they travel.

See https://docs.joinmastodon.org/entities/. Every field may be missing or null: GoToSocial,
Pixelfed, Akkoma and forks leave out, rename and add. Values of enumerations stay text. Each class
is the entity of its name.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

Id = str | int | None
Count = int | float | None
Words = str | None


class CustomEmoji(Struct, kw_only=True):
    shortcode: Words = None
    url: Words = None
    static_url: Words = None


class Field(Struct, kw_only=True):
    name: Words = None
    value: Words = None


class Source(Struct, kw_only=True):
    """What only the owner of an account is told."""

    note: Words = None
    fields: list[Field] | None = None
    privacy: Words = None
    language: Words = None
    sensitive: bool | None = None
    follow_requests_count: Count = None


class Account(Struct, kw_only=True):
    id: Id = None
    username: Words = None
    acct: Words = None
    display_name: Words = None
    note: Words = None
    url: Words = None
    avatar: Words = None
    header: Words = None
    locked: bool | None = None
    bot: bool | None = None
    created_at: Words = None
    followers_count: Count = None
    following_count: Count = None
    statuses_count: Count = None
    emojis: list[CustomEmoji] | None = None
    fields: list[Field] | None = None
    moved: Account | None = None
    suspended: bool | None = None
    source: Source | None = None


class Relationship(Struct, kw_only=True):
    id: Id = None
    following: bool | None = None
    requested: bool | None = None
    followed_by: bool | None = None
    muting: bool | None = None
    blocking: bool | None = None
    blocked_by: bool | None = None
    showing_reblogs: bool | None = None


class Size(Struct, kw_only=True):
    width: Count = None
    height: Count = None
    duration: Count = None


class Focus(Struct, kw_only=True):
    x: float | None = None
    y: float | None = None


class MediaMeta(Struct, kw_only=True):
    original: Size | None = None
    small: Size | None = None
    focus: Focus | None = None
    width: Count = None
    height: Count = None
    duration: Count = None


class MediaAttachment(Struct, kw_only=True):
    id: Id = None
    type: Words = None
    url: Words = None
    preview_url: Words = None
    remote_url: Words = None
    description: Words = None
    blurhash: Words = None
    meta: MediaMeta | None = None


class Mention(Struct, kw_only=True):
    id: Id = None
    username: Words = None
    acct: Words = None
    url: Words = None


class TagHistory(Struct, kw_only=True):
    day: str | int | None = None
    uses: str | int | None = None
    accounts: str | int | None = None


class Tag(Struct, kw_only=True):
    name: Words = None
    url: Words = None
    history: list[TagHistory] | None = None
    following: bool | None = None


class PollOption(Struct, kw_only=True):
    title: Words = None
    votes_count: Count = None


class Poll(Struct, kw_only=True):
    id: Id = None
    expires_at: Words = None
    expired: bool | None = None
    multiple: bool | None = None
    votes_count: Count = None
    voters_count: Count = None
    voted: bool | None = None
    own_votes: list[int] | None = None
    options: list[PollOption] | None = None


class PreviewCard(Struct, kw_only=True):
    url: Words = None
    title: Words = None
    description: Words = None
    type: Words = None
    provider_name: Words = None
    author_name: Words = None
    image: Words = None
    width: Count = None
    height: Count = None
    blurhash: Words = None


class FilterKeyword(Struct, kw_only=True):
    id: Id = None
    keyword: Words = None
    whole_word: bool | None = None


class Filter(Struct, kw_only=True):
    id: Id = None
    title: Words = None
    context: list[str] | None = None
    expires_at: Words = None
    filter_action: Words = None
    keywords: list[FilterKeyword] | None = None


class FilterResult(Struct, kw_only=True):
    filter: Filter | None = None
    keyword_matches: list[str] | None = None


class Quote(Struct, kw_only=True):
    """A quoted status with the state of the permission to quote it."""

    state: Words = None
    quoted_status: Status | None = None
    quoted_status_id: Id = None


class PleromaPart(Struct, kw_only=True):
    """What Pleroma and Akkoma add to a status."""

    quote: Status | None = None
    quote_visible: bool | None = None
    in_reply_to_account_acct: Words = None


class Status(Struct, kw_only=True):
    id: Id = None
    uri: Words = None
    url: Words = None
    created_at: Words = None
    edited_at: Words = None
    account: Account | None = None
    content: Words = None
    text: Words = None
    visibility: Words = None
    sensitive: bool | None = None
    spoiler_text: Words = None
    language: Words = None
    in_reply_to_id: Id = None
    in_reply_to_account_id: Id = None
    media_attachments: list[MediaAttachment] | None = None
    mentions: list[Mention] | None = None
    tags: list[Tag] | None = None
    emojis: list[CustomEmoji] | None = None
    reblogs_count: Count = None
    favourites_count: Count = None
    replies_count: Count = None
    favourited: bool | None = None
    reblogged: bool | None = None
    bookmarked: bool | None = None
    muted: bool | None = None
    pinned: bool | None = None
    reblog: Status | None = None
    poll: Poll | None = None
    card: PreviewCard | None = None
    quote: dict[str, Any] | None = None
    """A ``Quote``, with some servers a ``Status``."""
    filtered: list[FilterResult] | None = None
    pleroma: PleromaPart | None = None


class StatusEdit(Struct, kw_only=True):
    content: Words = None
    spoiler_text: Words = None
    created_at: Words = None
    media_attachments: list[MediaAttachment] | None = None
    emojis: list[CustomEmoji] | None = None


class StatusSource(Struct, kw_only=True):
    id: Id = None
    text: Words = None
    spoiler_text: Words = None


class ScheduledParams(Struct, kw_only=True):
    text: Words = None
    status: Words = None
    spoiler_text: Words = None


class ScheduledStatus(Struct, kw_only=True):
    id: Id = None
    scheduled_at: Words = None
    params: ScheduledParams | None = None


class Context(Struct, kw_only=True):
    ancestors: list[Status] | None = None
    descendants: list[Status] | None = None


class Notification(Struct, kw_only=True):
    id: Id = None
    type: Words = None
    created_at: Words = None
    account: Account | None = None
    status: Status | None = None
    emoji: Words = None


class Conversation(Struct, kw_only=True):
    id: Id = None
    unread: bool | None = None
    accounts: list[Account] | None = None
    last_status: Status | None = None


class UserList(Struct, kw_only=True):
    id: Id = None
    title: Words = None


class Search(Struct, kw_only=True):
    accounts: list[Account] | None = None
    statuses: list[Status] | None = None
    hashtags: list[Tag | str] | None = None


class Marker(Struct, kw_only=True):
    last_read_id: Id = None


class Markers(Struct, kw_only=True):
    home: Marker | None = None
    notifications: Marker | None = None


class Unread(Struct, kw_only=True):
    count: Count = None


class Told(Struct, kw_only=True):
    """An event as a WebSocket carries it."""

    event: Words = None
    payload: Words = None
