from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft, DraftText, NewMedia, NewNote
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.problems import (
    SOONEST,
    PostIn,
    Problem,
    ProblemKind,
    problems,
    texts_to_post,
)

ALL = Capabilities(
    name="all",
    titles=True,
    products=True,
    collections=True,
    video=True,
    two_versions=True,
    comment_likes=True,
    visibilities=tuple(Visibility),
    max_title_characters=10,
    max_body_characters=20,
    max_comment_characters=20,
    max_alt_characters=5,
    max_pictures=2,
    max_video_bytes=100,
    max_video_ms=1000,
)
BARE = replace(
    ALL,
    titles=False,
    products=False,
    video=False,
    two_versions=False,
    visibilities=(Visibility.PUBLIC,),
)
DRAFT = Draft(
    id="d",
    account_id="a",
    idempotency_key="k",
    text=DraftText("en", "Tea", "and cake"),
    second=DraftText("zh", "茶", "和蛋糕"),
    updated_at=datetime(2026, 5, 1, tzinfo=UTC),
)
CARD = NewMedia("", "", 3, 4, card=TextCard("Tea"))


def check(draft: Draft, which: PostIn, capabilities: Capabilities) -> tuple[Problem, ...]:
    versions = tuple(
        TextVersion(text.language, text.title, from_plain(text.body))
        for _, text in texts_to_post(draft, which)
    )
    note = NewNote(versions, warning=draft.warning, threaded=draft.threaded)
    return problems(draft, which, note, capabilities)


@pytest.fixture
def picture(tmp_path: Path) -> NewMedia:
    path = tmp_path / "picture.jpg"
    path.write_bytes(bytes(50))
    return NewMedia(str(path), "image/jpeg", 3, 4)


@pytest.fixture
def video(tmp_path: Path) -> NewMedia:
    path = tmp_path / "video.mp4"
    path.write_bytes(bytes(100))
    return NewMedia(str(path), "video/mp4", 3, 4, duration_ms=1000)


@pytest.mark.parametrize("which", PostIn)
def test_a_draft_within_the_limits_has_none(which: PostIn, picture: NewMedia) -> None:
    full = replace(DRAFT, text=DraftText("en", "t" * 10, "b" * 20), media=(picture, CARD))
    assert check(full, which, ALL) == ()


def test_limits_count_characters_not_bytes_and_not_the_edges() -> None:
    wide = replace(DRAFT, second=DraftText("zh", " 茶茶茶茶茶茶茶茶茶茶 ", "🍵" * 20 + "\n\n"))
    assert check(wide, PostIn.SECOND, ALL) == ()


def test_nothing_to_post(picture: NewMedia) -> None:
    empty = replace(DRAFT, text=DraftText("en", " ", "\n"), second=DraftText("zh"))
    assert check(empty, PostIn.FIRST, ALL) == (Problem(ProblemKind.EMPTY, "text"),)
    assert check(empty, PostIn.BOTH, ALL) == (Problem(ProblemKind.EMPTY, "text"),)
    assert check(replace(empty, media=(picture,)), PostIn.BOTH, ALL) == ()


def test_one_of_two_languages_is_missing() -> None:
    draft = replace(DRAFT, second=DraftText("zh"))
    assert check(draft, PostIn.BOTH, ALL) == (Problem(ProblemKind.LANGUAGE_EMPTY, "second"),)
    assert check(draft, PostIn.FIRST, ALL) == ()
    assert check(draft, PostIn.SECOND, ALL) == (Problem(ProblemKind.EMPTY, "second"),)


def test_too_much_text() -> None:
    draft = replace(DRAFT, text=DraftText("en", "t" * 11, "b" * 21))
    assert check(draft, PostIn.BOTH, ALL) == (
        Problem(ProblemKind.TITLE_TOO_LONG, "text", size=11, limit=10),
        Problem(ProblemKind.BODY_TOO_LONG, "text", size=21, limit=20),
    )


def test_media(picture: NewMedia, video: NewMedia, tmp_path: Path) -> None:
    def kinds(*media: NewMedia) -> list[tuple[ProblemKind, int]]:
        found = check(replace(DRAFT, media=media), PostIn.FIRST, ALL)
        return [(problem.kind, problem.index) for problem in found]

    assert kinds(video) == []
    assert kinds(picture, CARD, picture) == [(ProblemKind.TOO_MANY_PICTURES, -1)]
    assert kinds(video, picture) == [(ProblemKind.VIDEO_WITH_PICTURES, 0)]
    assert kinds(video, video) == [(ProblemKind.TOO_MANY_VIDEOS, 1)]
    assert kinds(replace(video, duration_ms=1001)) == [(ProblemKind.VIDEO_TOO_LONG, 0)]
    assert kinds(CARD, replace(picture, alt="abcdef")) == [(ProblemKind.ALT_TOO_LONG, 1)]
    assert kinds(replace(picture, path=str(tmp_path / "gone"))) == [(ProblemKind.MEDIA_MISSING, 0)]
    Path(video.path).write_bytes(bytes(101))
    assert kinds(video) == [(ProblemKind.VIDEO_TOO_LARGE, 0)]


def test_a_network_that_can_do_little(video: NewMedia) -> None:
    product = Product("p", "Tea", Money(Decimal(1), "CNY"))
    draft = replace(DRAFT, media=(video,), products=(product,), visibility=Visibility.FOLLOWERS)
    assert [(problem.kind, problem.field) for problem in check(draft, PostIn.BOTH, BARE)] == [
        (ProblemKind.TITLE_UNSUPPORTED, "text"),
        (ProblemKind.TITLE_UNSUPPORTED, "second"),
        (ProblemKind.VIDEO_UNSUPPORTED, "media"),
        (ProblemKind.TWO_VERSIONS_UNSUPPORTED, "second"),
        (ProblemKind.PRODUCTS_UNSUPPORTED, "products"),
        (ProblemKind.VISIBILITY_UNSUPPORTED, "visibility"),
    ]


FEDERATED = replace(
    ALL,
    titles=False,
    max_title_characters=0,
    max_body_characters=100,
    max_note_characters=30,
    content_warnings=True,
    polls=True,
    max_poll_options=3,
    max_poll_option_characters=5,
    scheduling=True,
    editing=True,
)


def _kinds(draft: Draft, capabilities: Capabilities = FEDERATED) -> list[ProblemKind]:
    return [problem.kind for problem in check(draft, PostIn.BOTH, capabilities)]


def test_a_title_goes_into_the_text_where_the_network_counts_all_words_together() -> None:
    assert _kinds(DRAFT) == []
    (problem,) = check(replace(DRAFT, warning="x" * 30), PostIn.BOTH, FEDERATED)
    assert (problem.kind, problem.limit) == (ProblemKind.NOTE_TOO_LONG, 30)
    assert problem.size > 30


def test_several_posts_hold_what_one_does_not() -> None:
    long = replace(DRAFT, text=DraftText("en", "", "word " * 12))
    assert _kinds(long) == [ProblemKind.NOTE_TOO_LONG]
    assert _kinds(replace(long, threaded=True)) == []


def test_a_poll_is_held_against_the_limits(picture: NewMedia) -> None:
    assert _kinds(replace(DRAFT, poll=NewPoll(("yes", "no")))) == []
    assert _kinds(replace(DRAFT, poll=NewPoll(("yes", " ")))) == [ProblemKind.POLL_TOO_FEW_OPTIONS]
    assert _kinds(replace(DRAFT, poll=NewPoll(("a", "b", "c", "d")))) == [
        ProblemKind.POLL_TOO_MANY_OPTIONS
    ]
    assert _kinds(replace(DRAFT, poll=NewPoll(("a", "a")))) == [ProblemKind.POLL_OPTION_TWICE]
    assert _kinds(replace(DRAFT, poll=NewPoll(("a", "absolutely")))) == [
        ProblemKind.POLL_OPTION_TOO_LONG
    ]
    with_picture = replace(DRAFT, poll=NewPoll(("a", "b")), media=(picture,))
    assert _kinds(with_picture) == [ProblemKind.POLL_WITH_MEDIA]
    assert _kinds(replace(DRAFT, poll=NewPoll(("a", "b"))), ALL) == [ProblemKind.POLL_UNSUPPORTED]


def test_a_time_must_be_far_enough_ahead() -> None:
    soon = replace(DRAFT, publish_at=datetime.now(UTC) + SOONEST - timedelta(seconds=60))
    later = replace(DRAFT, publish_at=datetime.now(UTC) + SOONEST + timedelta(seconds=60))
    assert _kinds(soon) == [ProblemKind.SCHEDULE_TOO_SOON]
    assert _kinds(later) == []
    assert _kinds(later, ALL) == [ProblemKind.SCHEDULE_UNSUPPORTED]


def test_what_a_plain_community_does_not_know_is_named() -> None:
    draft = replace(DRAFT, warning="spoiler", edit_of="1@host", quote_of="2@host")
    assert _kinds(draft, ALL) == [
        ProblemKind.WARNING_UNSUPPORTED,
        ProblemKind.EDIT_UNSUPPORTED,
        ProblemKind.QUOTE_UNSUPPORTED,
    ]


def test_a_medium_that_the_network_has_needs_no_file() -> None:
    kept = NewMedia("", "image/jpeg", 3, 4, kept_id="9", url="https://example.org/9.jpg")
    assert _kinds(replace(DRAFT, media=(kept,))) == []
