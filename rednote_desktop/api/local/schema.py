"""Tables of the embedded community, by schema version.

Times are microseconds since 1970 in UTC. ``rank`` orders notes and top comments as they are
offered ("best first"); it is given once and never changes, so that pages neither skip nor repeat.
A note's search entry has its rank as row id, so that hits come in that order without sorting.
Media and avatars are references, see ``api.local.media``.
"""

from __future__ import annotations

from typing import Final

from rednote_desktop.api.local.talk_schema import TALKS
from rednote_desktop.storage.database import Migration, script

_VERSION_1: Final = """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    handle TEXT NOT NULL,
    handle_key TEXT NOT NULL UNIQUE,
    han INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    bio TEXT NOT NULL DEFAULT '',
    avatar TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]',
    place TEXT NOT NULL DEFAULT '',
    owned INTEGER NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    note_count INTEGER NOT NULL DEFAULT 0,
    private_count INTEGER NOT NULL DEFAULT 0,
    follower_count INTEGER NOT NULL DEFAULT 0,
    following_count INTEGER NOT NULL DEFAULT 0,
    liked_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX accounts_owned ON accounts (id) WHERE owned = 1;
CREATE INDEX accounts_han ON accounts (handle) WHERE han = 1;
CREATE VIRTUAL TABLE account_search USING fts5 (
    handle, name, bio,
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);
CREATE TRIGGER account_gone AFTER DELETE ON accounts BEGIN
    DELETE FROM account_search WHERE rowid = old.id;
END;

CREATE TABLE follows (
    follower INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    target INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (follower, target),
    CHECK (follower <> target)
) WITHOUT ROWID;
CREATE INDEX follows_target ON follows (target, created_at DESC, follower DESC);
CREATE INDEX follows_follower ON follows (follower, created_at DESC, target DESC);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    rank INTEGER NOT NULL UNIQUE,
    visibility INTEGER NOT NULL DEFAULT 0 CHECK (visibility IN (0, 1, 2)),
    place TEXT NOT NULL DEFAULT '',
    likes INTEGER NOT NULL DEFAULT 0,
    collects INTEGER NOT NULL DEFAULT 0,
    comments INTEGER NOT NULL DEFAULT 0,
    shares INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX notes_public ON notes (rank DESC) WHERE visibility = 0;
CREATE INDEX notes_author ON notes (author, created_at DESC, id DESC);

CREATE TABLE note_versions (
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (note, position)
) WITHOUT ROWID;

CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
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
    UNIQUE (note, position)
);
CREATE INDEX media_file ON media (file) WHERE file <> '';
CREATE INDEX media_preview ON media (preview) WHERE preview <> '';

CREATE TABLE channels (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    meanings TEXT NOT NULL DEFAULT '[]',
    note_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX topics_use ON topics (note_count DESC, id DESC);
CREATE VIRTUAL TABLE topic_search USING fts5 (
    name, meanings,
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);

CREATE TABLE note_topics (
    topic INTEGER NOT NULL REFERENCES topics,
    rank INTEGER NOT NULL,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (topic, rank)
) WITHOUT ROWID;
CREATE INDEX note_topics_note ON note_topics (note, position);

CREATE TABLE note_channels (
    channel TEXT NOT NULL,
    rank INTEGER NOT NULL,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    PRIMARY KEY (channel, rank)
) WITHOUT ROWID;
CREATE INDEX note_channels_note ON note_channels (note);

CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    shop TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    UNIQUE (name, shop, amount, currency, url)
);
CREATE VIRTUAL TABLE product_search USING fts5 (
    name, shop,
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);
CREATE TABLE note_products (
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product INTEGER NOT NULL REFERENCES products,
    PRIMARY KEY (note, position)
) WITHOUT ROWID;

CREATE TABLE likes (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account, note)
) WITHOUT ROWID;
CREATE INDEX likes_time ON likes (account, created_at DESC, note DESC);
CREATE INDEX likes_note ON likes (note);

CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    note_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, name_key)
);
CREATE INDEX collections_account ON collections (account, id);
CREATE TABLE collection_notes (
    collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (collection, note)
) WITHOUT ROWID;
CREATE INDEX collection_notes_time
    ON collection_notes (collection, created_at DESC, note DESC);
CREATE INDEX collection_notes_note ON collection_notes (note, account);
CREATE INDEX collection_notes_account ON collection_notes (account, note);
CREATE TABLE collects (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    PRIMARY KEY (account, note)
) WITHOUT ROWID;
CREATE INDEX collects_note ON collects (note);

CREATE TABLE comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    author INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    thread INTEGER NOT NULL REFERENCES comments DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES comments DEFERRABLE INITIALLY DEFERRED,
    created_at INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    likes INTEGER NOT NULL DEFAULT 0,
    replies INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX comments_top ON comments (note, rank DESC, id DESC) WHERE parent IS NULL;
CREATE INDEX comments_note ON comments (note);
CREATE INDEX comments_thread ON comments (thread, created_at, id);
CREATE INDEX comments_parent ON comments (parent) WHERE parent IS NOT NULL;
CREATE INDEX comments_author ON comments (author);
CREATE TABLE comment_versions (
    comment INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (comment, position)
) WITHOUT ROWID;
CREATE TABLE comment_likes (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    comment INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
    PRIMARY KEY (account, comment)
) WITHOUT ROWID;
CREATE INDEX comment_likes_comment ON comment_likes (comment);

CREATE TABLE notifications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    kind TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    note INTEGER REFERENCES notes ON DELETE CASCADE,
    comment INTEGER REFERENCES comments ON DELETE CASCADE,
    read INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX notifications_owner ON notifications (owner, created_at DESC, id DESC);
CREATE INDEX notifications_unread ON notifications (owner) WHERE read = 0;
CREATE INDEX notifications_actor ON notifications (actor, owner, kind);
CREATE INDEX notifications_note ON notifications (note) WHERE note IS NOT NULL;
CREATE INDEX notifications_comment ON notifications (comment) WHERE comment IS NOT NULL;

CREATE TABLE home (
    owner INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    note INTEGER NOT NULL REFERENCES notes ON DELETE CASCADE,
    PRIMARY KEY (owner, created_at DESC, note DESC)
) WITHOUT ROWID;
CREATE INDEX home_note ON home (note, owner);

CREATE TABLE answers (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    key TEXT NOT NULL,
    operation TEXT NOT NULL,
    answer INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) WITHOUT ROWID;
CREATE INDEX answers_time ON answers (created_at);

CREATE VIRTUAL TABLE note_search USING fts5 (
    title, subjects, body,
    prefix = '3',
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);

CREATE TRIGGER note_made AFTER INSERT ON notes BEGIN
    UPDATE accounts SET
        note_count = note_count + (new.visibility < 2),
        private_count = private_count + (new.visibility = 2),
        liked_count = liked_count + new.likes
    WHERE id = new.author;
    INSERT INTO home (owner, created_at, note)
        SELECT follower, new.created_at, new.id
        FROM follows JOIN accounts ON accounts.id = follower
        WHERE target = new.author AND owned = 1 AND new.visibility < 2;
END;
CREATE TRIGGER note_gone AFTER DELETE ON notes BEGIN
    UPDATE accounts SET
        note_count = note_count - (old.visibility < 2),
        private_count = private_count - (old.visibility = 2),
        liked_count = max(0, liked_count - old.likes)
    WHERE id = old.author;
    DELETE FROM note_search WHERE rowid = old.rank;
END;
CREATE TRIGGER note_topic_made AFTER INSERT ON note_topics
WHEN (SELECT visibility FROM notes WHERE id = new.note) = 0 BEGIN
    UPDATE topics SET note_count = note_count + 1 WHERE id = new.topic;
END;
CREATE TRIGGER note_going BEFORE DELETE ON notes WHEN old.visibility = 0 BEGIN
    UPDATE topics SET note_count = note_count - 1
    WHERE id IN (SELECT topic FROM note_topics WHERE note = old.id);
END;
CREATE TRIGGER like_made AFTER INSERT ON likes BEGIN
    UPDATE notes SET likes = likes + 1 WHERE id = new.note;
    UPDATE accounts SET liked_count = liked_count + 1
        WHERE id = (SELECT author FROM notes WHERE id = new.note);
END;
CREATE TRIGGER like_gone AFTER DELETE ON likes BEGIN
    UPDATE notes SET likes = likes - 1 WHERE id = old.note;
    UPDATE accounts SET liked_count = liked_count - 1
        WHERE id = (SELECT author FROM notes WHERE id = old.note);
END;
CREATE TRIGGER collection_note_made AFTER INSERT ON collection_notes BEGIN
    UPDATE collections SET note_count = note_count + 1 WHERE id = new.collection;
    INSERT OR IGNORE INTO collects (account, note) VALUES (new.account, new.note);
END;
CREATE TRIGGER collection_note_gone AFTER DELETE ON collection_notes BEGIN
    UPDATE collections SET note_count = note_count - 1 WHERE id = old.collection;
    DELETE FROM collects WHERE account = old.account AND note = old.note
        AND NOT EXISTS (
            SELECT 1 FROM collection_notes WHERE note = old.note AND account = old.account
        );
END;
CREATE TRIGGER collect_made AFTER INSERT ON collects BEGIN
    UPDATE notes SET collects = collects + 1 WHERE id = new.note;
END;
CREATE TRIGGER collect_gone AFTER DELETE ON collects BEGIN
    UPDATE notes SET collects = collects - 1 WHERE id = old.note;
END;
CREATE TRIGGER comment_made AFTER INSERT ON comments BEGIN
    UPDATE notes SET comments = comments + 1 WHERE id = new.note;
    UPDATE comments SET replies = replies + 1
        WHERE id IN (new.thread, new.parent) AND new.parent IS NOT NULL;
END;
CREATE TRIGGER comment_gone AFTER DELETE ON comments BEGIN
    UPDATE notes SET comments = comments - 1 WHERE id = old.note;
    UPDATE comments SET replies = replies - 1
        WHERE id IN (old.thread, old.parent) AND old.parent IS NOT NULL;
END;
CREATE TRIGGER comment_like_made AFTER INSERT ON comment_likes BEGIN
    UPDATE comments SET likes = likes + 1 WHERE id = new.comment;
END;
CREATE TRIGGER comment_like_gone AFTER DELETE ON comment_likes BEGIN
    UPDATE comments SET likes = likes - 1 WHERE id = old.comment;
END;
CREATE TRIGGER follow_made AFTER INSERT ON follows BEGIN
    UPDATE accounts SET following_count = following_count + 1 WHERE id = new.follower;
    UPDATE accounts SET follower_count = follower_count + 1 WHERE id = new.target;
    INSERT INTO home (owner, created_at, note)
        SELECT new.follower, created_at, id FROM notes
        WHERE author = new.target AND visibility < 2
            AND (SELECT owned FROM accounts WHERE id = new.follower) = 1;
END;
CREATE TRIGGER follow_gone AFTER DELETE ON follows BEGIN
    UPDATE accounts SET following_count = following_count - 1 WHERE id = old.follower;
    UPDATE accounts SET follower_count = follower_count - 1 WHERE id = old.target;
    DELETE FROM home WHERE owner = old.follower
        AND note IN (SELECT id FROM notes WHERE author = old.target);
END;
"""

MIGRATIONS: Final[tuple[Migration, ...]] = (script(_VERSION_1), script(TALKS))
