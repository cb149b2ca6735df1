from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft, DraftText, NewMedia
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.services.problems import PostIn, Problem, ProblemKind, problems

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
    assert problems(full, which, ALL) == ()


def test_limits_count_characters_not_bytes_and_not_the_edges() -> None:
    wide = replace(DRAFT, second=DraftText("zh", " 茶茶茶茶茶茶茶茶茶茶 ", "🍵" * 20 + "\n\n"))
    assert problems(wide, PostIn.SECOND, ALL) == ()


def test_nothing_to_post(picture: NewMedia) -> None:
    empty = replace(DRAFT, text=DraftText("en", " ", "\n"), second=DraftText("zh"))
    assert problems(empty, PostIn.FIRST, ALL) == (Problem(ProblemKind.EMPTY, "text"),)
    assert problems(empty, PostIn.BOTH, ALL) == (Problem(ProblemKind.EMPTY, "text"),)
    assert problems(replace(empty, media=(picture,)), PostIn.BOTH, ALL) == ()


def test_one_of_two_languages_is_missing() -> None:
    draft = replace(DRAFT, second=DraftText("zh"))
    assert problems(draft, PostIn.BOTH, ALL) == (Problem(ProblemKind.LANGUAGE_EMPTY, "second"),)
    assert problems(draft, PostIn.FIRST, ALL) == ()
    assert problems(draft, PostIn.SECOND, ALL) == (Problem(ProblemKind.EMPTY, "second"),)


def test_too_much_text() -> None:
    draft = replace(DRAFT, text=DraftText("en", "t" * 11, "b" * 21))
    assert problems(draft, PostIn.BOTH, ALL) == (
        Problem(ProblemKind.TITLE_TOO_LONG, "text", size=11, limit=10),
        Problem(ProblemKind.BODY_TOO_LONG, "text", size=21, limit=20),
    )


def test_media(picture: NewMedia, video: NewMedia, tmp_path: Path) -> None:
    def kinds(*media: NewMedia) -> list[tuple[ProblemKind, int]]:
        found = problems(replace(DRAFT, media=media), PostIn.FIRST, ALL)
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
    assert [(problem.kind, problem.field) for problem in problems(draft, PostIn.BOTH, BARE)] == [
        (ProblemKind.TITLE_UNSUPPORTED, "text"),
        (ProblemKind.TITLE_UNSUPPORTED, "second"),
        (ProblemKind.VIDEO_UNSUPPORTED, "media"),
        (ProblemKind.TWO_VERSIONS_UNSUPPORTED, "second"),
        (ProblemKind.PRODUCTS_UNSUPPORTED, "products"),
        (ProblemKind.VISIBILITY_UNSUPPORTED, "visibility"),
    ]
