"""Where a server keeps each list of posts."""

from __future__ import annotations

from typing import Final, TypeAlias
from urllib.parse import quote

from rednote_desktop.api.mastodon.ids import Ids
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Timeline, TimelineKind, timeline_of

Given: TypeAlias = dict[str, str | int | bool | list[str]]
"""Parameters of a list."""

BOOKMARKS: Final = "bookmarks"
"""The one collection there is."""

_LISTS: Final[dict[TimelineKind, tuple[str, Given]]] = {
    TimelineKind.FOLLOWING: ("/api/v1/timelines/home", {}),
    TimelineKind.LOCAL: ("/api/v1/timelines/public", {"local": True}),
    TimelineKind.FEDERATED: ("/api/v1/timelines/public", {}),
    TimelineKind.LIKED: ("/api/v1/favourites", {}),
}
_OF_ACCOUNT: Final[dict[TimelineKind, Given]] = {
    TimelineKind.ACCOUNT: {"exclude_replies": True},
    TimelineKind.ACCOUNT_MEDIA: {"only_media": True},
    TimelineKind.ACCOUNT_REPLIES: {"exclude_reblogs": True},
}
_NOT_BY_ID: Final = frozenset(
    {TimelineKind.FOR_YOU, TimelineKind.SEARCH, TimelineKind.LIKED, TimelineKind.COLLECTION}
)


def offered(timeline: Timeline) -> Timeline:
    """Return the list behind a channel, and every other as it is; raises ``NotFound``."""
    if timeline.kind is not TimelineKind.CHANNEL:
        return timeline
    found = timeline_of(timeline.key)
    if found.kind is TimelineKind.CHANNEL:
        raise NotFound(f"channel {timeline.key[:80]}")
    return found


def by_id(timeline: Timeline) -> bool:
    """Tell whether a list goes by the ids of its posts, so that it can be entered at each."""
    return timeline.kind not in _NOT_BY_ID


def listed_at(timeline: Timeline, ids: Ids) -> tuple[str, Given]:
    """Return path and parameters of a list; raises ``NotFound``."""
    kind, key = timeline.kind, timeline.key
    if kind in _LISTS:
        return _LISTS[kind]
    if kind in _OF_ACCOUNT:
        return f"/api/v1/accounts/{ids.server_id(key)}/statuses", _OF_ACCOUNT[kind]
    if kind is TimelineKind.LIST:
        return f"/api/v1/timelines/list/{ids.server_id(key)}", {}
    if kind is TimelineKind.TOPIC:
        name = key.strip().strip("#＃")
        return f"/api/v1/timelines/tag/{quote(name, safe='')}", {}
    if kind is TimelineKind.COLLECTION and key == BOOKMARKS:
        return "/api/v1/bookmarks", {}
    raise NotFound(f"{kind} {key[:80]}")
