"""Installs the sample community and takes it out again."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from rednote_desktop.api.local import conversations, people, writes
from rednote_desktop.api.local.ranking import Candidate, mixed, score
from rednote_desktop.api.local.sample_files import Record, Sample, language, row_id
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.language import base
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.domain.text import TextVersion, from_plain, topics_of

_MINUTE: Final = 60_000_000
_CHANNEL_NAMES: Final = {
    "film_music": "Film & music",
    "refugees": "New here",
}
FIRST_OWN: Final = {"accounts": 1_000, "notes": 100_000, "comments": 100_000, "products": 1_000}
"""Row ids up to these belong to the sample, so that it keeps its ids when it is put back."""

_DRAWN: Final = 1.5
"""What a picture is worth against a large-text cover when places in the feed are given."""
_FOLLOWED_BY_NEWCOMER: Final = 6
_FOLLOWERS_OF_NEWCOMER: Final = 5
_FOLLOWED_MINUTES_AGO: Final = (9, 34, 71, 160, 395)


def reserve_ids(connection: sqlite3.Connection) -> None:
    """Let ids of a person's own begin above those of the sample."""
    for table, last in FIRST_OWN.items():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))


def install(connection: sqlite3.Connection, sample: Sample, now: int) -> None:
    """Add people, topics, products, notes, comments and who follows whom."""
    for account in sample.accounts:
        _add_account(connection, sample, account, now)
    for position, channel in enumerate(dict.fromkeys(t["channel"] for t in sample.topics)):
        name = _CHANNEL_NAMES.get(channel, channel.replace("_", " ").capitalize())
        connection.execute(
            "INSERT OR IGNORE INTO channels (id, position, name) VALUES (?,?,?)",
            (channel, position, name),
        )
    for topic in sample.topics:
        meanings = (("en", topic["gloss_en"]), ("zh", topic["gloss_zh"]))
        writes.topic(connection, topic["tag"], topic["channel"], meanings)
    products = {item["id"]: _add_product(connection, item) for item in sample.products}
    _add_notes(connection, sample, products, now)
    _add_comments(connection, sample.comments, now)
    _add_follows(connection, sample, now)


def welcome(connection: sqlite3.Connection, sample: Sample, account: int, now: int) -> None:
    """Let a newcomer follow some sample people, and others follow and write to the newcomer."""
    followed = well_known(sample, _FOLLOWED_BY_NEWCOMER + _FOLLOWERS_OF_NEWCOMER)
    connection.executemany(
        "INSERT OR IGNORE INTO follows (follower, target, created_at) VALUES (?,?,?)",
        [(account, target, now - target) for target in followed[:_FOLLOWED_BY_NEWCOMER]],
    )
    followers = followed[_FOLLOWED_BY_NEWCOMER:]
    for follower, minutes in zip(followers, _FOLLOWED_MINUTES_AGO, strict=False):
        when = now - minutes * _MINUTE
        connection.execute(
            "INSERT OR IGNORE INTO follows (follower, target, created_at) VALUES (?,?,?)",
            (follower, account, when),
        )
        people.notify(connection, account, NotificationKind.FOLLOW, follower, when)
    for talk in sample.talks:
        _add_talk(connection, sample, talk, account, now)


def well_known(sample: Sample, count: int) -> list[int]:
    """Return the ids of the most liked people, languages taking turns."""
    likes: defaultdict[str, int] = defaultdict(int)
    for note in sample.notes:
        likes[note["author"]] += note["likes"]
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for account in sorted(sample.accounts, key=lambda item: -likes[item["id"]]):
        groups[base(account["languages"][0])].append(account["id"])
    turns: list[str] = []
    while any(groups.values()):
        turns += [group.pop(0) for group in groups.values() if group]
    return [row_id(identifier) for identifier in turns[:count]]


def _add_account(connection: sqlite3.Connection, sample: Sample, account: Record, now: int) -> None:
    handle = account["handle"]
    connection.execute(
        "INSERT INTO accounts (id, handle, handle_key, han, name, bio, avatar, languages, place,"
        " sample, created_at) VALUES (?,?,?,?,?,?,?,?,?,1,?)",
        (
            row_id(account["id"]),
            handle,
            handle.casefold(),
            int(not handle.isascii()),
            account["name"],
            account["bio"],
            sample.avatar(account),
            json.dumps(account["languages"]),
            account["place"] or "",
            now,
        ),
    )
    people.index_account(connection, row_id(account["id"]))


def _add_product(connection: sqlite3.Connection, item: Record) -> int:
    price = Money(Decimal(str(item["price"])), item["currency"])
    known = Product("", item["name"], price, item["shop"], item["kind"])
    return writes.add_product(connection, known, row_id(item["id"]))


def _add_notes(
    connection: sqlite3.Connection, sample: Sample, products: Mapping[str, int], now: int
) -> None:
    media = {note["id"]: sample.note_media(note) for note in sample.notes}
    candidates = [_candidate(sample, note, media[note["id"]]) for note in sample.notes]
    places = {note_id: place for place, note_id in enumerate(mixed(candidates), start=1)}
    for note in sample.notes:
        note_id = row_id(note["id"])
        rank = now - places[note_id]
        connection.execute(
            "INSERT INTO notes (id, author, created_at, rank, place, likes, collects, shares)"
            " VALUES (:id, :author, :created, :rank, :place, :likes, :collects, :shares)",
            {
                "id": note_id,
                "author": row_id(note["author"]),
                "created": now - note["created_minutes_ago"] * _MINUTE,
                "rank": rank,
                "place": note["place"] or "",
                "likes": note["likes"],
                "collects": note["collects"],
                "shares": note["shares"],
            },
        )
        body = from_plain(note["body"])
        written = topics_of(parse(note["body"]))
        topics = {name.casefold(): name for name in reversed([*note["topics"], *written])}
        content = NewNote(
            (TextVersion(language(note), note["title"], body),),
            topics=tuple(reversed(topics.values())),
            place=note["place"] or "",
        )
        writes.fill_note(connection, note_id, rank, content, media[note["id"]])
        writes.attach_products(connection, note_id, [products[item] for item in note["products"]])


def _candidate(sample: Sample, note: Record, media: list[writes.StoredMedia]) -> Candidate:
    answers = sum(1 for comment in sample.comments if comment["note"] == note["id"])
    channels = {topic["tag"]: topic["channel"] for topic in sample.topics}
    first = media[0] if media else None
    return Candidate(
        note=row_id(note["id"]),
        author=row_id(note["author"]),
        language=base(language(note)),
        look=first.file if first else "",
        subject=next((channels[tag] for tag in note["topics"] if tag in channels), ""),
        video=first is not None and first.kind == MediaKind.VIDEO,
        score=score(note["likes"], note["collects"], answers, note["created_minutes_ago"])
        + (_DRAWN if first is not None and first.file else 0.0),
    )


def _add_comments(connection: sqlite3.Connection, comments: Iterable[Record], now: int) -> None:
    records = list(comments)
    by_likes = sorted(records, key=lambda comment: (-comment["likes"], comment["id"]))
    places = {comment["id"]: place for place, comment in enumerate(by_likes, start=1)}
    threads: dict[str, str] = {}
    for comment in records:
        parent = comment["parent"]
        threads[comment["id"]] = threads[parent] if parent else comment["id"]
        writes.insert_comment(
            connection,
            row_id(comment["note"]),
            row_id(comment["author"]),
            (TextVersion(language(comment), "", from_plain(comment["body"])),),
            parent=row_id(parent) if parent else None,
            thread=row_id(threads[comment["id"]]),
            now=now - comment["minutes_ago"] * _MINUTE,
            rank=now - places[comment["id"]],
            likes=comment["likes"],
            comment_id=row_id(comment["id"]),
        )


def _add_follows(connection: sqlite3.Connection, sample: Sample, now: int) -> None:
    """Whoever talked below somebody's note follows them since."""
    authors = {note["id"]: note["author"] for note in sample.notes}
    since: dict[tuple[int, int], int] = {}
    for comment in sample.comments:
        pair = (row_id(comment["author"]), row_id(authors[comment["note"]]))
        if pair[0] != pair[1]:
            since[pair] = max(since.get(pair, 0), comment["minutes_ago"])
    connection.executemany(
        "INSERT OR IGNORE INTO follows (follower, target, created_at) VALUES (?,?,?)",
        [(*pair, now - minutes * _MINUTE) for pair, minutes in since.items()],
    )


def _add_talk(
    connection: sqlite3.Connection, sample: Sample, talk: Record, reader: int, now: int
) -> None:
    """Let a sample person write to the reader; ``read`` tells that the reader saw it already."""
    author = row_id(talk["author"])
    talk_id = conversations.add_talk(connection, {author, reader}, row_id(talk["id"]))
    for message in talk["messages"]:
        versions = tuple(
            TextVersion(tag, "", from_plain(body)) for tag, body in message["texts"].items()
        )
        when = now - message["minutes_ago"] * _MINUTE
        conversations.add_message(
            connection,
            talk_id,
            author,
            versions,
            sample.message_media(message),
            when,
            row_id(message["id"]),
        )
    if talk["read"]:
        connection.execute("UPDATE talk_people SET unread = 0 WHERE talk = ?", (talk_id,))
