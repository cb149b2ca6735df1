"""A note joined into one text, cut into a thread, and told apart again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.local.limits import CAPABILITIES
from rednote_desktop.api.note_text import (
    BETWEEN_LANGUAGES,
    fits,
    note_text,
    split_languages,
    split_words,
    text_length,
    thread,
)
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.text import TextVersion, plain

NETWORK = replace(CAPABILITIES, max_note_characters=60, characters_per_link=23)


def _note(*versions: tuple[str, str, str], **rest: object) -> NewNote:
    return replace(
        NewNote(tuple(TextVersion(tag, title, parse(body)) for tag, title, body in versions)),
        **rest,  # type: ignore[arg-type]
    )


def test_title_languages_topics_and_place_stand_in_one_text() -> None:
    note = _note(
        ("zh", "火锅", "好吃 #火锅"),
        ("en", "", "So good"),
        topics=("火锅", "food"),
        place="Chengdu",
    )
    assert note_text(note) == (
        f"火锅\n\n好吃 #火锅\n\n{BETWEEN_LANGUAGES}\n\nSo good\n\n#food\n\n📍 Chengdu"
    )


def test_two_languages_are_told_apart_again() -> None:
    text = note_text(_note(("zh", "", "好吃\n\n真的"), ("en", "", "So good\nReally")))
    assert [plain(part) for part in split_languages(parse(text))] == [
        "好吃\n\n真的",
        "So good\nReally",
    ]


def test_a_text_with_the_line_at_its_edge_is_one_version() -> None:
    text = parse(f"Hello\n{BETWEEN_LANGUAGES}\n")
    assert split_languages(text) == (text,)


def test_links_and_servers_of_mentions_count_as_the_network_counts_them() -> None:
    assert text_length("see https://example.org/a/very/long/path/indeed", NETWORK) == 4 + 23
    assert text_length("hi @mei@example.org!", NETWORK) == len("hi @mei!")
    assert text_length("hi @mei@example.org!", CAPABILITIES) == len("hi @mei@example.org!")


def test_each_language_begins_its_own_post_and_media_go_with_the_first() -> None:
    note = _note(
        ("zh", "", "今天去了成都，吃了三顿火锅。" * 6),
        ("en", "", "I went to Chengdu today and had hot pot three times."),
        warning="food",
        topics=("food",),
        reply_to="7@host",
    )
    posts = thread(note, NETWORK)
    assert all(fits(post, NETWORK) for post in posts)
    assert [post.reply_to for post in posts] == ["7@host", *[""] * (len(posts) - 1)]
    assert {post.warning for post in posts} == {"food"}
    assert posts[-1].versions[0].language == "en"
    assert posts[0].versions[0].plain_body.endswith("。")
    assert "#food" in "".join(post.versions[0].plain_body for post in posts)


def test_a_link_is_not_cut() -> None:
    body = f"{'word ' * 10}https://example.org/one/two/three {'more ' * 12}"
    posts = thread(_note(("en", "", body)), NETWORK)
    assert sum("https://example.org/one/two/three" in note_text(post) for post in posts) == 1


@given(st.text(max_size=400), st.text(max_size=200), st.integers(20, 120))
def test_nothing_is_lost_in_a_thread(first: str, second: str, limit: int) -> None:
    network = replace(CAPABILITIES, max_note_characters=limit)
    note = _note(("zh", "", f"一{first}"), ("en", "", f"a{second}"))
    posts = thread(note, network)
    assert all(fits(post, network) for post in posts)
    kept = "".join(note_text(post) for post in posts).replace(BETWEEN_LANGUAGES, "")
    sent = note_text(note).replace(BETWEEN_LANGUAGES, "")
    assert "".join(kept.split()) == "".join(sent.split())


def test_a_typed_text_of_two_languages_comes_apart() -> None:
    joined = note_text(_note(("en", "", "Good morning\n\nneighbours"), ("zh", "", "早上好")))
    assert split_words(joined) == ("Good morning\n\nneighbours", "早上好")
    assert split_words(f"One\n{BETWEEN_LANGUAGES}\n") == (f"One\n{BETWEEN_LANGUAGES}",)
    assert split_words("  Only one ") == ("Only one",)
