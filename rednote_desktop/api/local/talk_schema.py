"""Tables of the embedded community's direct conversations, added by its second schema version."""

from __future__ import annotations

from typing import Final

TALKS: Final = """
CREATE TABLE talks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    members TEXT NOT NULL UNIQUE
);
CREATE TABLE talk_people (
    talk INTEGER NOT NULL REFERENCES talks ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    spoken_at INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (talk, account)
) WITHOUT ROWID;
CREATE INDEX talk_people_time ON talk_people (account, spoken_at DESC, talk DESC);
CREATE INDEX talk_people_unread ON talk_people (account) WHERE unread > 0;

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    talk INTEGER NOT NULL REFERENCES talks ON DELETE CASCADE,
    author INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL
);
CREATE INDEX messages_talk ON messages (talk, created_at DESC, id DESC);
CREATE INDEX messages_author ON messages (author);
CREATE TABLE message_versions (
    message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (message, position)
) WITHOUT ROWID;
CREATE TABLE message_media (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    alt TEXT NOT NULL DEFAULT '',
    blurhash TEXT NOT NULL DEFAULT '',
    duration_ms INTEGER NOT NULL DEFAULT 0,
    card_text TEXT NOT NULL DEFAULT '',
    card_style TEXT NOT NULL DEFAULT '',
    UNIQUE (message, position)
);
CREATE INDEX message_media_file ON message_media (file) WHERE file <> '';
CREATE INDEX message_media_preview ON message_media (preview) WHERE preview <> '';

CREATE TRIGGER message_made AFTER INSERT ON messages BEGIN
    UPDATE talk_people SET
        spoken_at = max(spoken_at, new.created_at),
        unread = iif(account = new.author, unread, unread + 1)
    WHERE talk = new.talk;
END;

INSERT INTO sqlite_sequence (name, seq) VALUES ('talks', 1000), ('messages', 100000);
"""
"""``members`` are the account ids in order, each between commas, so that the same people have one
talk. Row ids up to those of the last statement are the sample's.
"""
