"""The part of a local client that only looks."""

from __future__ import annotations

import sqlite3
from typing import Final

from rednote_desktop.api.local import lists, timelines
from rednote_desktop.api.local.rows import (
    ACCOUNT,
    COLLECTION,
    COMMENT,
    NOTE,
    VISIBLE,
    RowReader,
    number,
    product,
    topic_info,
)
from rednote_desktop.api.local.search import parse_query
from rednote_desktop.api.local.seat import Seat, account_of
from rednote_desktop.api.richtext import normalise
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Channel, Collection, Note, Timeline, TopicInfo
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.product import Product

_COVERS: Final = 4
_COLLECTIONS: Final = """
SELECT id, name, note_count FROM collections WHERE account = :viewer ORDER BY id
"""
_COLLECTION_COVERS: Final = f"""
SELECT collections.id AS collection, notes.id AS note
FROM collections CROSS JOIN notes ON notes.id IN (
    SELECT note FROM collection_notes WHERE collection = collections.id
    ORDER BY created_at DESC, note DESC LIMIT {_COVERS}
)
WHERE collections.account = :viewer AND {VISIBLE}
"""
_TOPICS_BY_USE: Final = """
SELECT * FROM topics ORDER BY note_count DESC, id DESC LIMIT :limit
"""
_TOPICS_BY_PREFIX: Final = """
SELECT * FROM topics WHERE key >= :key AND key < :end ORDER BY note_count DESC LIMIT :limit
"""
_SEARCH_TOPICS: Final = """
SELECT topics.* FROM topic_search CROSS JOIN topics ON topics.id = topic_search.rowid
WHERE topic_search MATCH :query ORDER BY note_count DESC, topics.id LIMIT :limit
"""
_SEARCH_ACCOUNTS: Final = """
SELECT accounts.id FROM account_search CROSS JOIN accounts
    ON accounts.id = account_search.rowid
WHERE account_search MATCH :query ORDER BY follower_count DESC, accounts.id LIMIT :limit
"""
_PRODUCTS: Final = "SELECT * FROM products ORDER BY id LIMIT :limit"
_SEARCH_PRODUCTS: Final = """
SELECT products.* FROM product_search CROSS JOIN products
    ON products.id = product_search.rowid
WHERE product_search MATCH :query ORDER BY product_search.rowid LIMIT :limit
"""


class LocalReading:
    """Implements ``api.client.Reading`` for one account of the embedded community."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def viewer(self) -> Account:
        """Return the account this client belongs to."""
        viewer = self._seat.viewer
        return await self._seat.read(lambda reader: account_of(reader, viewer))

    async def channels(self) -> tuple[Channel, ...]:
        query = "SELECT id, name FROM channels ORDER BY position"
        rows = await self._seat.read(lambda reader: reader.rows(query))
        return tuple(Channel(row["id"], row["name"]) for row in rows)

    async def notes(
        self, timeline: Timeline, cursor: str | None = None, limit: int = 20
    ) -> Page[Note]:
        def page(reader: RowReader) -> Page[Note]:
            found = timelines.timeline(reader, timeline, cursor, limit)
            return Page(reader.notes(found.ids), found.next_cursor, found.previous_cursor)

        return await self._seat.read(page)

    async def between(self, timeline: Timeline, above: str = "", below: str = "") -> str | None:
        return await self._seat.read(
            lambda reader: timelines.between(reader, timeline, above, below)
        )

    async def note(self, note_id: str) -> Note:
        return await self._seat.read(lambda reader: reader.note(number(NOTE, note_id)))

    async def comments(
        self, note_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        def page(reader: RowReader) -> Page[Comment]:
            note = reader.require_note(number(NOTE, note_id))
            found = lists.comments(reader, note["id"], cursor, limit)
            return Page(reader.comments(found.ids), found.next_cursor)

        return await self._seat.read(page)

    async def replies(
        self, thread_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        def page(reader: RowReader) -> Page[Comment]:
            thread = number(COMMENT, thread_id)
            require_comment(reader, thread)
            found = lists.replies(reader, thread, cursor, limit)
            return Page(reader.comments(found.ids), found.next_cursor)

        return await self._seat.read(page)

    async def account(self, account_id: str) -> Account:
        return await self._seat.read(lambda reader: account_of(reader, number(ACCOUNT, account_id)))

    async def account_by_handle(self, handle: str) -> Account:
        key = normalise(handle).strip().lstrip("@＠").casefold()

        def find(reader: RowReader) -> Account:
            rows = reader.rows("SELECT id FROM accounts WHERE handle_key = :key", key=key)
            if not rows:
                raise NotFound(handle)
            return account_of(reader, rows[0]["id"])

        return await self._seat.read(find)

    async def followers(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        def page(reader: RowReader) -> Page[Account]:
            account = lists.require_account(reader, account_id)
            return _people(reader, lists.followers(reader, account, cursor, limit))

        return await self._seat.read(page)

    async def following(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        def page(reader: RowReader) -> Page[Account]:
            account = lists.require_account(reader, account_id)
            return _people(reader, lists.following(reader, account, cursor, limit))

        return await self._seat.read(page)

    async def topic(self, name: str) -> TopicInfo:
        key = lists.topic_key(name)
        query = "SELECT * FROM topics WHERE key = :key"
        rows = await self._seat.read(lambda reader: reader.rows(query, key=key))
        return topic_info(rows[0]) if rows else TopicInfo(normalise(name).strip().strip("#＃"))

    async def topics(self, prefix: str = "", limit: int = 20) -> tuple[TopicInfo, ...]:
        key = lists.topic_key(prefix)
        end = key + "\U0010ffff"
        query = _TOPICS_BY_PREFIX if key else _TOPICS_BY_USE
        size = lists.page_size(limit)
        rows = await self._seat.read(
            lambda reader: reader.rows(query, key=key, end=end, limit=size)
        )
        return tuple(topic_info(row) for row in rows)

    async def search_accounts(self, words: str, limit: int = 20) -> tuple[Account, ...]:
        def find(reader: RowReader) -> tuple[Account, ...]:
            rows = _search(reader, _SEARCH_ACCOUNTS, words, limit)
            found = reader.accounts(row["id"] for row in rows)
            return tuple(found[row["id"]] for row in rows)

        return await self._seat.read(find)

    async def search_topics(self, words: str, limit: int = 20) -> tuple[TopicInfo, ...]:
        rows = await self._seat.read(lambda reader: _search(reader, _SEARCH_TOPICS, words, limit))
        return tuple(topic_info(row) for row in rows)

    async def products(self, words: str = "", limit: int = 20) -> tuple[Product, ...]:
        def find(reader: RowReader) -> tuple[Product, ...]:
            if words.strip():
                rows = _search(reader, _SEARCH_PRODUCTS, words, limit)
            else:
                rows = reader.rows(_PRODUCTS, limit=lists.page_size(limit))
            return tuple(product(row) for row in rows)

        return await self._seat.read(find)

    async def collections(self) -> tuple[Collection, ...]:
        return await self._seat.read(own_collections)

    async def collections_with(self, note_id: str) -> frozenset[str]:
        query = "SELECT collection FROM collection_notes WHERE note = :note AND account = :viewer"
        note = number(NOTE, note_id)
        rows = await self._seat.read(lambda reader: reader.rows(query, note=note))
        return frozenset(f"{COLLECTION}{row['collection']}" for row in rows)

    async def notifications(
        self,
        cursor: str | None = None,
        limit: int = 40,
        kinds: tuple[NotificationKind, ...] = (),
    ) -> Page[Notification]:
        def page(reader: RowReader) -> Page[Notification]:
            found = lists.notifications(reader, kinds, cursor, limit)
            return Page(reader.notifications(found.ids), found.next_cursor)

        return await self._seat.read(page)

    async def unread_count(self) -> int:
        query = "SELECT count(*) AS unread FROM notifications WHERE owner = :viewer AND read = 0"
        rows = await self._seat.read(lambda reader: reader.rows(query))
        return int(rows[0]["unread"])


def own_collections(reader: RowReader) -> tuple[Collection, ...]:
    """Return the viewer's collections with the newest covers of each."""
    rows = reader.rows(_COLLECTIONS)
    pairs = [(row["collection"], row["note"]) for row in reader.rows(_COLLECTION_COVERS)]
    media = reader.first_media({note for _, note in pairs})
    return tuple(
        Collection(
            id=f"{COLLECTION}{row['id']}",
            name=row["name"],
            note_count=row["note_count"],
            covers=tuple(
                media[note] for owner, note in pairs if owner == row["id"] and note in media
            ),
        )
        for row in rows
    )


def require_comment(reader: RowReader, comment_id: int) -> tuple[int, int]:
    """Return note and author of a comment the viewer may read, or raise ``NotFound``."""
    rows = reader.rows("SELECT note, author FROM comments WHERE id = :id", id=comment_id)
    if not rows:
        raise NotFound(f"{COMMENT}{comment_id}")
    reader.require_note(rows[0]["note"])
    return rows[0]["note"], rows[0]["author"]


def _people(reader: RowReader, found: lists.Ids) -> Page[Account]:
    accounts = reader.accounts(found.ids)
    return Page(tuple(accounts[account] for account in found.ids), found.next_cursor)


def _search(reader: RowReader, sql: str, words: str, limit: int) -> list[sqlite3.Row]:
    query = parse_query(normalise(words))
    if query is None:
        return []
    return reader.rows(sql, query=query.any, limit=lists.page_size(limit))
