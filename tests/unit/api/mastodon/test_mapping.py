from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.mapping import Mapper
from rednote_desktop.domain.errors import Malformed, NotFound
from rednote_desktop.domain.filters import FilterAction, FilterMatch
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.domain.text import CustomEmoji, plain

HOST = "m.example"
ANN: dict[str, Any] = {"id": "7", "username": "ann", "acct": "ann", "display_name": "Ann :cat:"}
BEN: dict[str, Any] = {"id": "8", "username": "ben", "acct": "ben@far.example"}


@pytest.fixture
def mapper() -> Mapper:
    return Mapper(HOST, "7")


def status(**fields: Any) -> wire.Status:
    base = {"id": "1", "created_at": "2026-11-28T10:00:00.000Z", "account": BEN}
    return decode(json.dumps({**base, **fields}).encode(), wire.Status)


def note(mapper: Mapper, **fields: Any) -> Note:
    return mapper.note(status(**fields))


def test_ids_name_their_server(mapper: Mapper) -> None:
    assert mapper.id("01HX") == "01HX@m.example"
    assert mapper.id(5) == "5@m.example"
    assert mapper.server_id("01HX@m.example") == "01HX"
    wrong = [
        "1@other.example",
        "1",
        "",
        "@m.example",
        "../x@m.example",
        "1?a@m.example",
        "é@m.example",
    ]
    for own in wrong:
        with pytest.raises(NotFound):
            mapper.server_id(own)
    for nothing in (None, ""):
        with pytest.raises(Malformed):
            mapper.id(nothing)


def test_a_full_post(mapper: Mapper) -> None:
    found = note(
        mapper,
        content="<p>hello</p>",
        language="en",
        spoiler_text="a  warning",
        sensitive=True,
        visibility="private",
        url="https://m.example/@ben/1",
        edited_at="2026-11-28T11:00:00+01:00",
        favourites_count=3,
        replies_count="2",
        reblogs_count=None,
        favourited=True,
        bookmarked=True,
        tags=[{"name": "Cats"}],
        in_reply_to_id="5",
        in_reply_to_account_id="7",
        mentions=[{"id": "7", "acct": "ann", "url": "https://m.example/@ann"}],
        card={"url": "https://p.example/", "title": "A <b>pan</b>", "image": "javascript:x"},
        filtered=[
            {"filter": {"title": "Films", "filter_action": "hide"}, "keyword_matches": ["x"]}
        ],
    )
    assert found.id == "1@m.example"
    assert found.author.handle == "ben@far.example"
    assert (found.warning, found.sensitive, found.visibility) == (
        "a warning",
        True,
        Visibility.FOLLOWERS,
    )
    assert (found.counts.likes, found.counts.comments, found.counts.shares) == (3, 2, 0)
    assert (found.viewer.liked, found.viewer.collected, found.viewer.own) == (True, True, False)
    assert found.topics == ("Cats",)
    assert found.created_at == datetime(2026, 11, 28, 10, tzinfo=UTC)
    assert found.edited_at == datetime(2026, 11, 28, 10, tzinfo=UTC)
    assert found.reply_to is not None
    assert (found.reply_to.note_id, found.reply_to.handle) == ("5@m.example", "ann")
    assert found.card is not None
    assert (found.card.title, found.card.image_url) == ("A pan", "")
    assert found.filtered == (FilterMatch("Films", FilterAction.HIDE, ("x",)),)


def test_what_is_unknown_is_not_public(mapper: Mapper) -> None:
    for name in ("local", "mutuals_only", "list", "", None):
        assert not note(mapper, visibility=name).public
    assert note(mapper, visibility="unlisted").public


def test_media(mapper: Mapper) -> None:
    size = {"original": {"width": 640, "height": 480, "duration": 2.5}}
    found = note(
        mapper,
        content="<p>look</p>",
        media_attachments=[
            {
                "id": 1,
                "type": "image",
                "url": "https://m.example/1.png",
                "description": "猫",
                "meta": size,
            },
            {"id": 2, "type": "gifv", "url": "https://m.example/2.mp4", "meta": size},
            {
                "id": 3,
                "type": "video",
                "url": "https://m.example/3.mp4",
                "meta": {"original": {"width": -5}},
            },
            {"id": 4, "type": "audio", "url": "https://m.example/4.mp3"},
            {"id": 5, "type": "unknown", "url": None, "remote_url": "https://far.example/5.pdf"},
            {"id": 6, "type": "image", "url": None, "remote_url": "https://far.example/6.png"},
            {"id": 7, "type": "image", "url": "file:///etc/passwd"},
        ],
    )
    assert [(item.id, item.kind) for item in found.media] == [
        ("1", MediaKind.IMAGE),
        ("2", MediaKind.VIDEO),
        ("3", MediaKind.VIDEO),
        ("4", MediaKind.VIDEO),
        ("6", MediaKind.IMAGE),
    ]
    assert (found.media[0].width, found.media[0].height, found.media[0].alt) == (640, 480, "猫")
    assert (found.media[1].loops, found.media[1].duration_ms) == (True, 2500)
    assert all(item.width > 0 and item.height > 0 for item in found.media)
    assert found.original.plain_body == "look\nhttps://far.example/5.pdf"


def test_two_languages_come_back_as_two(mapper: Mapper) -> None:
    text = "<p>Dinner</p><p>so good</p><p>⸻</p><p>晚饭</p><p>真好吃</p>"
    found = note(mapper, content=text, language="en")
    assert [(each.language, each.plain_body) for each in found.versions] == [
        ("en", "Dinner\n\nso good"),
        ("zh", "晚饭\n\n真好吃"),
    ]


def test_a_shared_post(mapper: Mapper) -> None:
    inner = {"id": "2", "account": ANN, "content": "<p>mine</p>"}
    found = note(mapper, reblog=inner, content="")
    assert (found.id, found.place_id) == ("2@m.example", "1@m.example")
    assert found.viewer.own
    assert found.shared_by is not None
    assert found.shared_by.id == "8@m.example"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ({"state": "accepted", "quoted_status": {"id": "2", "account": ANN, "content": "q"}}, "q"),
        ({"state": "pending", "quoted_status": None}, None),
        ({"state": "accepted", "quoted_status": {"id": "2"}}, None),
        ({"id": "2", "account": ANN, "content": "<p>q</p>", "new": [1]}, "q"),
        ({}, None),
    ],
)
def test_quotes(mapper: Mapper, quote: dict[str, Any], text: str | None) -> None:
    found = note(mapper, quote=quote)
    assert found.quote is not None
    assert (found.quote.note and found.quote.note.original.plain_body) == text
    assert note(mapper, pleroma={"quote": {"id": "2", "account": ANN, "content": "q"}}).quote


def test_quotes_of_quotes_end(mapper: Mapper) -> None:
    inner: dict[str, Any] = {"id": "0", "account": ANN, "content": "deepest"}
    for number in range(1, 50):
        inner = {"id": str(number), "account": ANN, "quote": {"quoted_status": inner}}
    depth = 0
    found: Note | None = note(mapper, **inner)
    while found is not None:
        depth += 1
        found = found.quote.note if found.quote is not None else None
    assert depth < 5


def test_a_post_without_author_or_id_is_none(mapper: Mapper) -> None:
    for broken in ({"account": None}, {"id": None}, {"account": {"acct": "x"}}):
        with pytest.raises(Malformed):
            note(mapper, **broken)
    good, bad = status(), status(account=None)
    assert len(mapper.each([bad, good, bad], mapper.note)) == 1


def test_people(mapper: Mapper) -> None:
    person = mapper.account(
        decode(
            json.dumps(
                {
                    **ANN,
                    "note": "<p>I like <a href='https://m.example/tags/tea' rel='tag'>#tea</a></p>",
                    "avatar": "https://m.example/a.png",
                    "header": "javascript:alert(1)",
                    "emojis": [{"shortcode": "cat", "url": "https://m.example/cat.png"}],
                    "fields": [{"name": "web", "value": "<a href='https://ann.example'>ann</a>"}],
                    "followers_count": -3,
                    "locked": None,
                    "bot": True,
                }
            ).encode(),
            wire.Account,
        )
    )
    assert (person.id, person.handle, person.name) == ("7@m.example", "ann", "Ann :cat:")
    assert person.emojis == (CustomEmoji(":cat:", "https://m.example/cat.png"),)
    assert plain(person.bio) == "I like #tea"
    assert (person.header_url, person.follower_count, person.automated) == ("", 0, True)
    assert [(name, plain(value)) for name, value in person.fields] == [("web", "ann")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("favourite", NotificationKind.LIKE),
        ("reblog", NotificationKind.SHARE),
        ("mention", NotificationKind.MENTION),
        ("follow", NotificationKind.FOLLOW),
        ("follow_request", NotificationKind.FOLLOW_REQUEST),
        ("poll", NotificationKind.POLL),
        ("update", NotificationKind.EDIT),
        ("status", NotificationKind.NEW_NOTE),
        ("quote", NotificationKind.QUOTE),
        ("pleroma:emoji_reaction", NotificationKind.LIKE),
        ("severed_relationships", NotificationKind.OTHER),
        ("admin.sign_up", NotificationKind.OTHER),
        ("martian", NotificationKind.OTHER),
        (None, NotificationKind.OTHER),
    ],
)
def test_notifications(mapper: Mapper, name: str | None, kind: NotificationKind) -> None:
    known = wire.Account(id="8", acct="ben")
    for actor in (known, None):
        told = mapper.notification(wire.Notification(id="5", type=name, account=actor), "9")
        assert (told.kind, told.read) == (kind, True)
        # A kind the program has no words for is told by the server's name for it, no other.
        assert told.excerpt == (name or "" if kind is NotificationKind.OTHER else "")
    late = mapper.notification(wire.Notification(id="10", type=name, account=known), "9")
    assert not late.read


def test_an_answer_to_the_viewer_is_a_reply(mapper: Mapper) -> None:
    post = status(
        content="<p>@ann well</p>",
        in_reply_to_id="3",
        in_reply_to_account_id="7",
        mentions=[{"id": "7", "acct": "ann", "url": "https://m.example/@ann"}],
    )
    told = mapper.notification(
        wire.Notification(id="5", type="mention", account=wire.Account(id="8"), status=post)
    )
    assert (told.kind, told.note_id, told.excerpt) == (
        NotificationKind.REPLY,
        "1@m.example",
        "well",
    )
