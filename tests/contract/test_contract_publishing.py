from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import httpx
import pytest

from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.media import MediaKind, TextCard
from rednote_desktop.domain.note import Timeline, TimelineKind, Visibility
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.domain.text import Link, Mention, Topic, plain
from tests.contract.harness import Harness, key, new_comment, new_note, note_ids, picture, text


@pytest.mark.needs("titles", "products")
async def test_a_whole_note(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    product = Product("", "Steel wok", Money(Decimal("39.90"), "USD"), "Ben's pans", "home")
    note = NewNote(
        (
            text("Dinner with @ben #hotpot\nhttps://example.org/a", "Dinner", "en"),
            text("和@ben吃饭 #火锅", "晚饭", "zh"),
        ),
        media=(picture(tmp_path, "one", "a pot"), picture(tmp_path, "two", "空碗")),
        topics=("晚餐", "Hotpot"),
        products=(product, (await ann.products(limit=1))[0]),
        place="Chengdu",
    )
    made = await ann.publish(note, key())
    seen = await ben.note(made.id)
    assert [(v.language, v.title) for v in seen.versions] == [("en", "Dinner"), ("zh", "晚饭")]
    assert seen.body == note.versions[0].body
    kinds = [type(span) for version in seen.versions for span in version.body]
    assert (kinds.count(Mention), kinds.count(Topic), kinds.count(Link)) == (2, 2, 1)
    assert [name.casefold() for name in seen.topics] == ["晚餐", "hotpot", "火锅"]
    assert [item.alt for item in seen.media] == ["a pot", "空碗"]
    assert [item.kind for item in seen.media] == [MediaKind.IMAGE] * 2
    assert (seen.products[0].name, seen.products[0].price) == (product.name, product.price)
    assert len(seen.products) == 2
    assert seen.place == "Chengdu"
    assert seen.author.handle == "ann"
    assert made.viewer.own
    assert not seen.viewer.own


def content(url: str) -> bytes:
    if url.startswith("http:"):
        return httpx.get(url, trust_env=False, timeout=120.0).raise_for_status().content
    return Path(url2pathname(urlparse(url).path)).read_bytes()


def remove(path: str) -> None:
    Path(path).unlink()


async def test_media_outlive_the_picked_file(harness: Harness, tmp_path: Path) -> None:
    ann = await harness.client("ann")
    media = picture(tmp_path)
    data = content(media.path)
    first = await ann.publish(new_note("one", media=(media,)), key())
    second = await ann.publish(new_note("two", media=(media,)), key())
    remove(media.path)
    await ann.delete_note(first.id, key())
    assert content((await ann.note(second.id)).media[0].url) == data


async def test_publishing_again_with_the_same_key(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    again, mine = key(), Timeline(TimelineKind.ACCOUNT, (await ann.viewer()).id)
    note = new_note("only once", media=(picture(tmp_path),))
    first = await ann.publish(note, again)
    assert (await ann.publish(note, again)).id == first.id
    await harness.reopened()
    ann = await harness.client("ann")
    assert (await ann.publish(note, again)).id == first.id
    assert await note_ids(ann, mine) == [first.id]
    ben = await harness.client("ben")
    assert (await ben.publish(note, again)).id != first.id
    await ann.delete_note(first.id, key())
    with pytest.raises(NotFound):
        await ann.publish(note, again)
    assert await note_ids(ann, mine) == []


async def test_commenting_again_with_the_same_key(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("talk"), key())
    again = key()
    first = await ann.comment(new_comment(note.id, "once"), again)
    assert (await ann.comment(new_comment(note.id, "once"), again)).id == first.id
    assert (await ann.note(note.id)).counts.comments == 1


@pytest.mark.parametrize("field", ["title", "body", "alt", "media", "versions", "topics"])
async def test_limits(harness: Harness, field: str, tmp_path: Path) -> None:
    ann = await harness.client("ann")
    can = ann.capabilities
    if field == "title" and not can.titles:
        pytest.skip("no titles here")
    pictures = tuple(picture(tmp_path, f"p{n}") for n in range(can.max_pictures + 1))
    fine = new_note(
        "字" * can.max_body_characters,
        "字" * can.max_title_characters,
        media=(replace(pictures[0], alt="字" * can.max_alt_characters), *pictures[1:-1]),
    )
    await ann.publish(fine, key())
    version = fine.versions[0]
    clip = NewMedia(pictures[0].path, "video/mp4", 2, 2)
    broken: dict[str, list[NewNote]] = {
        "title": [replace(fine, versions=(replace(version, title=version.title + "字"),))],
        "body": [replace(fine, versions=(text(version.plain_body + "字"),)), NewNote((text(" "),))],
        "alt": [replace(fine, media=(replace(fine.media[0], alt=fine.media[0].alt + "字"),))],
        "media": [
            replace(fine, media=pictures),
            replace(fine, media=(replace(pictures[0], path=str(tmp_path / "gone.png")),)),
            replace(fine, media=(replace(pictures[0], mime="text/html"),)),
            replace(fine, media=(replace(pictures[0], width=0),)),
            replace(fine, media=(clip, pictures[0])),
            replace(fine, media=(replace(clip, duration_ms=can.max_video_ms + 1),)),
        ],
        "versions": [replace(fine, versions=()), replace(fine, versions=(version, version))],
        "topics": [replace(fine, topics=("two words",)), replace(fine, topics=("12",))],
    }
    before = await note_ids(ann, Timeline(TimelineKind.ACCOUNT, (await ann.viewer()).id))
    for note in broken[field]:
        with pytest.raises(Rejected) as refused:
            await ann.publish(note, key())
        assert refused.value.field == field
    after = await note_ids(ann, Timeline(TimelineKind.ACCOUNT, (await ann.viewer()).id))
    assert after == before


async def test_a_refused_key_can_be_used_again(harness: Harness) -> None:
    ann = await harness.client("ann")
    again = key()
    with pytest.raises(Rejected):
        await ann.publish(NewNote((text(" "),)), again)
    assert (await ann.publish(new_note("now it is fine"), again)).title == ""


@pytest.mark.needs("not remote")
async def test_a_text_card_stays_one(harness: Harness) -> None:
    ann = await harness.client("ann")
    card = NewMedia("", "", 900, 1200, card=TextCard("Hello", "mint"))
    made = await ann.publish(new_note("hello", media=(card,)), key())
    medium = made.media[0]
    assert (medium.kind, medium.url, medium.card) == (MediaKind.CARD, "", TextCard("Hello", "mint"))


@pytest.mark.needs("collections")
async def test_deleting_a_note(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("soon gone #quetzals"), key())
    await ben.comment(new_comment(note.id, "stay"), key())
    await ben.like(note.id, True, key())
    collection = await ben.create_collection("Kept", key())
    await ben.collect(note.id, collection.id, True, key())
    with pytest.raises((Rejected, NotFound)):
        await ben.delete_note(note.id, key())
    again = key()
    await ann.delete_note(note.id, again)
    await ann.delete_note(note.id, again)
    await ann.delete_note(note.id, key())
    with pytest.raises(NotFound):
        await ben.note(note.id)
    for timeline in (
        Timeline(TimelineKind.LIKED),
        Timeline(TimelineKind.COLLECTION, collection.id),
        Timeline(TimelineKind.TOPIC, "quetzals"),
    ):
        assert await note_ids(ben, timeline) == []
    assert (await ben.collections())[0].note_count == 0
    assert (await ann.topic("quetzals")).note_count == 0
    assert (await ann.notifications()).items == ()
    person = await ben.account((await ann.viewer()).id)
    assert (person.note_count, person.liked_count) == (0, 0)


async def all_replies(harness: Harness, thread: Comment) -> list[Comment]:
    ann = await harness.client("ann")
    found: list[Comment] = []
    cursor: str | None = None
    while True:
        page = await ann.replies(thread.id, cursor, 2)
        found += page.items
        cursor = page.next_cursor
        if cursor is None:
            return found


async def test_threads(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("talk"), key())
    tops = [await ben.comment(new_comment(note.id, f"top {n}"), key()) for n in range(5)]
    top = tops[0]
    below: list[Comment] = []
    for number in range(5):
        parent = below[-1] if below else top
        below.append(await ann.comment(new_comment(note.id, f"re {number}", parent.id), key()))
    assert [item.id for item in await all_replies(harness, top)] == [item.id for item in below]
    assert all(item.thread_id == top.id and item.by_note_author for item in below)
    assert below[1].parent_id == below[0].id
    first = await ann.comments(note.id, limit=2)
    await ben.comment(new_comment(note.id, "late"), key())
    second = await ann.comments(note.id, first.next_cursor, limit=2)
    third = await ann.comments(note.id, second.next_cursor, limit=2)
    seen = [item.id for page in (first, second, third) for item in page.items]
    assert sorted(seen) == sorted(item.id for item in tops)
    counts = {item.id: item.reply_count for page in (first, second, third) for item in page.items}
    assert counts[top.id] == 5
    # A network counts the answers to a note, the embedded community the whole thread.
    whole = not ann.capabilities.remote
    assert (await ann.note(note.id)).counts.comments == (11 if whole else 6)
    with pytest.raises((Rejected, NotFound)):
        await ben.delete_comment(below[2].id, key())
    await ann.delete_comment(below[2].id, key())
    await ann.delete_comment(below[2].id, key())
    left = await all_replies(harness, top)
    assert below[2].id not in [item.id for item in left]
    assert [item.id for item in left[:2]] == [item.id for item in below[:2]]
    if whole:
        assert len(left) == 2
        assert [item.reply_count for item in left] == [1, 0]
        assert (await ann.note(note.id)).counts.comments == 8
    with pytest.raises(NotFound):
        await ben.comment(new_comment(note.id, "to nobody", below[3 if whole else 2].id), key())


async def test_a_very_deep_thread(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("deep"), key())
    top = await ann.comment(new_comment(note.id, "0"), key())
    parent = top
    for number in range(1, 60):
        parent = await ann.comment(new_comment(note.id, str(number), parent.id), key())
    await ann.delete_comment(top.id, key())
    assert (await ann.note(note.id)).counts.comments == 0
    assert (await ann.comments(note.id)).items == ()


async def test_comments(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    note = await ann.publish(new_note("talk"), key())
    both = NewComment(note.id, (text("so good"), text("太好了", language="zh")))
    comment = await ben.comment(both, key())
    assert [version.plain_body for version in comment.versions] == ["so good", "太好了"]
    for _ in range(2):
        liked = await ann.like_comment(comment.id, True, key())
        assert (liked.likes, liked.liked, liked.own) == (1, True, False)
    back = await ann.like_comment(comment.id, False, key())
    assert (back.likes, back.liked) == (0, False)
    limit = ann.capabilities.max_comment_characters
    await ben.comment(new_comment(note.id, "字" * limit), key())
    for body in ("字" * (limit + 1), "", " \n "):
        with pytest.raises(Rejected):
            await ben.comment(new_comment(note.id, body), key())
    with pytest.raises(NotFound):
        await ben.comment(new_comment(note.id, "x", "nonsense"), key())
    with pytest.raises(NotFound):
        await ben.like_comment("nonsense", True, key())
    if not ann.capabilities.remote:
        other = await ann.publish(new_note("another"), key())
        with pytest.raises(NotFound):
            await ben.comment(new_comment(other.id, "wrong note", comment.id), key())


async def test_strange_text_is_kept(harness: Harness) -> None:
    ann = await harness.client("ann")
    body = "a\r\nb\u2028c\x00\ud800 <b>&amp;</b> 👩‍👩‍👧 ''\"; DROP TABLE notes"
    titles = ann.capabilities.titles
    made = await ann.publish(new_note(body, "t\n t" if titles else ""), key())
    kept = (await ann.note(made.id)).original
    assert kept.plain_body == "a\nb\nc <b>&amp;</b> 👩‍👩‍👧 ''\"; DROP TABLE notes"
    assert kept.title == ("t t" if titles else "")


async def test_visibility_is_kept(harness: Harness) -> None:
    ann = await harness.client("ann")
    for visibility in ann.capabilities.visibilities:
        made = await ann.publish(new_note("x", visibility=visibility), key())
        assert (await ann.note(made.id)).visibility == visibility
    mine = Timeline(TimelineKind.ACCOUNT, (await ann.viewer()).id)
    assert len(await note_ids(ann, mine)) == len(ann.capabilities.visibilities)
    assert Visibility.PUBLIC in ann.capabilities.visibilities


async def test_profile(harness: Harness, tmp_path: Path) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben")
    edit = ProfileEdit("Ann Quetzal", "I like #tea", "Leeds", ("en",), picture(tmp_path).path)
    changed = await ann.edit_profile(edit, key())
    seen = await ben.account(changed.id)
    assert (seen.name, plain(seen.bio)) == ("Ann Quetzal", "I like #tea")
    if not ann.capabilities.remote:
        assert (seen.place, seen.languages) == ("Leeds", ("en",))
        assert Topic("#tea", "tea") in seen.bio
    assert seen.avatar_url
    assert [person.id for person in await ben.search_accounts("quetzal")] == [changed.id]
    same = await ann.edit_profile(ProfileEdit(bio=""), key())
    assert (same.name, same.bio, same.avatar_url) == ("Ann Quetzal", (), seen.avatar_url)
    wrongs = [ProfileEdit(name=" ")]
    if not ann.capabilities.remote:
        wrongs += [ProfileEdit(name="x" * 1000), ProfileEdit(bio="x" * 9999)]
    for wrong in wrongs:
        with pytest.raises(Rejected):
            await ann.edit_profile(wrong, key())
    bare = (await ann.edit_profile(ProfileEdit(avatar_path=""), key())).avatar_url
    # A server may show a picture of its own for those without one.
    assert bare == "" or ann.capabilities.remote
