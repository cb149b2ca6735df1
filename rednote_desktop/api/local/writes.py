"""Notes and comments as they are added and deleted, inside a transaction of the caller's."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rednote_desktop.api.local.media import KEPT
from rednote_desktop.api.local.people import follows, may_read, mentioned, notify
from rednote_desktop.api.local.rows import PRODUCT, VISIBILITIES, number
from rednote_desktop.api.local.search import indexed
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.media import MediaKind, TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import TextVersion


@dataclass(frozen=True, slots=True)
class StoredMedia:
    """A medium whose files are in place; ``file`` and ``preview`` are references."""

    kind: MediaKind
    width: int
    height: int
    file: str = ""
    preview: str = ""
    alt: str = ""
    blurhash: str = ""
    duration_ms: int = 0
    card: TextCard | None = None


def add_note(
    connection: sqlite3.Connection,
    author: int,
    note: NewNote,
    media: Sequence[StoredMedia],
    now: int,
) -> int:
    """Add a note that has just been written; it ranks above all others. Return its row id."""
    newest = connection.execute("SELECT coalesce(max(rank), 0) FROM notes").fetchone()[0]
    rank = max(now, newest + 1)
    visibility = VISIBILITIES.index(note.visibility)
    cursor = connection.execute(
        "INSERT INTO notes (author, created_at, rank, visibility, place) VALUES (?, ?, ?, ?, ?)",
        (author, now, rank, visibility, note.place),
    )
    note_id = int(cursor.lastrowid or 0)
    fill_note(connection, note_id, rank, note, media)
    attach_products(connection, note_id, [_product(connection, item) for item in note.products])
    if note.visibility != Visibility.PRIVATE:
        for owner in mentioned(connection, (version.body for version in note.versions)):
            if note.visibility == Visibility.PUBLIC or follows(connection, owner, author):
                notify(connection, owner, NotificationKind.MENTION, author, now, note_id)
    return note_id


def fill_note(
    connection: sqlite3.Connection,
    note_id: int,
    rank: int,
    note: NewNote,
    media: Sequence[StoredMedia],
) -> None:
    """Add versions, media, topics and the search entry of a note whose row is there."""
    connection.executemany(
        "INSERT INTO note_versions (note, position, language, title, body) VALUES (?,?,?,?,?)",
        [
            (note_id, position, version.language, version.title, version.plain_body)
            for position, version in enumerate(note.versions)
        ],
    )
    insert_media(connection, "note", note_id, media)
    channels = set()
    meanings = []
    for position, name in enumerate(note.topics):
        topic_id, channel = topic(connection, name)
        meanings.append(_meanings(connection, topic_id))
        connection.execute(
            "INSERT OR IGNORE INTO note_topics (topic, rank, note, position) VALUES (?,?,?,?)",
            (topic_id, rank, note_id, position),
        )
        channels.add(channel)
    connection.executemany(
        "INSERT INTO note_channels (channel, rank, note) VALUES (?,?,?)",
        [(channel, rank, note_id) for channel in sorted(channels) if channel],
    )
    subjects = [*note.topics, note.place, *(item.name for item in note.products)]
    bodies = [version.plain_body for version in note.versions] + [item.alt for item in media]
    bodies += meanings
    titles = [version.title for version in note.versions]
    connection.execute(
        "INSERT INTO note_search (rowid, title, subjects, body) VALUES (?,?,?,?)",
        (
            rank,
            indexed("\n".join(titles)),
            indexed("\n".join(subjects)),
            indexed("\n".join(bodies)),
        ),
    )


def insert_media(
    connection: sqlite3.Connection, holder: str, holder_id: int, media: Sequence[StoredMedia]
) -> None:
    """Add the media rows of a ``"note"`` or a ``"message"``."""
    table = {"note": "media", "message": "message_media"}[holder]
    connection.executemany(
        f"INSERT INTO {table} ({holder}, position, kind, file, preview, width, height, alt,"
        " blurhash, duration_ms, card_text, card_style) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            (holder_id, position, item.kind, item.file, item.preview, item.width, item.height)
            + (item.alt, item.blurhash, item.duration_ms)
            + ((item.card.text, item.card.style) if item.card else ("", ""))
            for position, item in enumerate(media)
        ],
    )


def _meanings(connection: sqlite3.Connection, topic_id: int) -> str:
    """Return what a topic means in other languages, so that a search there finds its notes."""
    row = connection.execute("SELECT meanings FROM topics WHERE id = ?", (topic_id,)).fetchone()
    return "\n".join(text for _, text in json.loads(row[0]))


def topic(
    connection: sqlite3.Connection,
    name: str,
    channel: str = "",
    meanings: Sequence[tuple[str, str]] = (),
) -> tuple[int, str]:
    """Return row id and channel of a topic, made if it is new."""
    key = name.casefold()
    row = connection.execute("SELECT id, channel FROM topics WHERE key = ?", (key,)).fetchone()
    if row is not None:
        return int(row[0]), str(row[1])
    cursor = connection.execute(
        "INSERT INTO topics (key, name, channel, meanings) VALUES (?,?,?,?)",
        (key, name, channel, json.dumps(meanings, ensure_ascii=False)),
    )
    topic_id = int(cursor.lastrowid or 0)
    connection.execute(
        "INSERT INTO topic_search (rowid, name, meanings) VALUES (?,?,?)",
        (topic_id, indexed(name), indexed("\n".join(text for _, text in meanings))),
    )
    return topic_id, channel


def attach_products(connection: sqlite3.Connection, note_id: int, products: Sequence[int]) -> None:
    """Let a note recommend products, given by their row ids."""
    connection.executemany(
        "INSERT INTO note_products (note, position, product) VALUES (?, ?, ?)",
        [(note_id, position, item) for position, item in enumerate(products)],
    )


def add_product(
    connection: sqlite3.Connection, item: Product, product_id: int | None = None
) -> int:
    """Return the row id of a product, made (with ``product_id`` if given) if it is new."""
    values = (item.name, item.shop, str(item.price.amount), item.price.currency, item.url)
    row = connection.execute(
        "SELECT id FROM products"
        " WHERE name = ? AND shop = ? AND amount = ? AND currency = ? AND url = ?",
        values,
    ).fetchone()
    if row is not None:
        return int(row[0])
    cursor = connection.execute(
        "INSERT INTO products (name, shop, amount, currency, url, kind, id) VALUES (?,?,?,?,?,?,?)",
        (*values, item.kind, product_id),
    )
    product_id = int(cursor.lastrowid or 0)
    connection.execute(
        "INSERT INTO product_search (rowid, name, shop) VALUES (?,?,?)",
        (product_id, indexed(item.name), indexed(item.shop)),
    )
    return product_id


def _product(connection: sqlite3.Connection, item: Product) -> int:
    if not item.id:
        return add_product(connection, item)
    try:
        known = number(PRODUCT, item.id)
    except NotFound:
        return add_product(connection, item)
    row = connection.execute("SELECT id FROM products WHERE id = ?", (known,)).fetchone()
    return add_product(connection, item) if row is None else known


def add_comment(
    connection: sqlite3.Connection,
    note_id: int,
    author: int,
    versions: Sequence[TextVersion],
    parent: int | None,
    now: int,
) -> int:
    """Add a comment and tell whom it concerns; return its row id."""
    thread, answered = None, None
    if parent is not None:
        row = connection.execute(
            "SELECT thread, author FROM comments WHERE id = ? AND note = ?", (parent, note_id)
        ).fetchone()
        if row is None:
            raise NotFound(f"comment {parent}")
        thread, answered = row
    comment_id = insert_comment(
        connection, note_id, author, versions, parent=parent, thread=thread, now=now, rank=now
    )
    told = {author}
    writer = connection.execute("SELECT author FROM notes WHERE id = ?", (note_id,)).fetchone()[0]
    concerned = [(answered, NotificationKind.REPLY), (writer, NotificationKind.COMMENT)]
    people = mentioned(connection, (version.body for version in versions))
    concerned += [(person, NotificationKind.MENTION) for person in people]
    for person, kind in concerned:
        if person is not None and person not in told:
            told.add(person)
            if may_read(connection, person, note_id):
                notify(connection, person, kind, author, now, note_id, comment_id)
    return comment_id


def insert_comment(
    connection: sqlite3.Connection,
    note_id: int,
    author: int,
    versions: Sequence[TextVersion],
    *,
    parent: int | None,
    thread: int | None,
    now: int,
    rank: int,
    likes: int = 0,
    comment_id: int | None = None,
) -> int:
    """Add the rows of a comment; return its row id."""
    cursor = connection.execute(
        "INSERT INTO comments (id, note, author, thread, parent, created_at, rank, likes)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (comment_id, note_id, author, thread or comment_id or 0, parent, now, rank, likes),
    )
    inserted = int(cursor.lastrowid or 0)
    if thread is None and comment_id is None:
        connection.execute("UPDATE comments SET thread = id WHERE id = ?", (inserted,))
    connection.executemany(
        "INSERT INTO comment_versions (comment, position, language, body) VALUES (?,?,?,?)",
        [
            (inserted, position, version.language, version.plain_body)
            for position, version in enumerate(versions)
        ],
    )
    return inserted


def delete_comment_tree(connection: sqlite3.Connection, comment_id: int) -> None:
    """Delete a comment with everything below it."""
    connection.execute(
        "WITH RECURSIVE tree (id) AS (SELECT ? UNION ALL"
        " SELECT comments.id FROM comments JOIN tree ON comments.parent = tree.id)"
        " DELETE FROM comments WHERE id IN (SELECT id FROM tree)",
        (comment_id,),
    )


def delete_note_rows(connection: sqlite3.Connection, note_id: int) -> set[str]:
    """Delete a note; return the references of media that nothing else uses."""
    found = connection.execute("SELECT file, preview FROM media WHERE note = ?", (note_id,))
    references = {reference for row in found for reference in row if reference}
    connection.execute("DELETE FROM comments WHERE note = ?", (note_id,))
    connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))
    return {reference for reference in references if not used(connection, reference)}


def used(connection: sqlite3.Connection, reference: str) -> bool:
    """Tell whether a note, a message or an account of this computer still shows a file."""
    query = (
        "SELECT 1 FROM media WHERE file = :it AND file <> ''"
        " UNION ALL SELECT 1 FROM media WHERE preview = :it AND preview <> ''"
        " UNION ALL SELECT 1 FROM message_media WHERE file = :it AND file <> ''"
        " UNION ALL SELECT 1 FROM message_media WHERE preview = :it AND preview <> ''"
        " UNION ALL SELECT 1 FROM accounts WHERE owned = 1 AND avatar = :it LIMIT 1"
    )
    return connection.execute(query, {"it": reference}).fetchone() is not None


def kept_references(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the references of all files of the community's own."""
    own = f"BETWEEN '{KEPT}' AND '{KEPT}~'"
    found = connection.execute(
        f"SELECT file FROM media WHERE file <> '' AND file {own}"
        f" UNION SELECT preview FROM media WHERE preview <> '' AND preview {own}"
        f" UNION SELECT file FROM message_media WHERE file <> '' AND file {own}"
        f" UNION SELECT preview FROM message_media WHERE preview <> '' AND preview {own}"
        " UNION SELECT avatar FROM accounts WHERE owned = 1"
    )
    return frozenset(row[0] for row in found)
