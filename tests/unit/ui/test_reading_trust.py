"""What is shown first depends on how far the translation is to be trusted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rednote_desktop.domain.text import from_plain, plain
from rednote_desktop.storage.reading_settings import View
from rednote_desktop.translation.result import Detection, Outcome, SegmentPair, Translation
from rednote_desktop.translation.trust import Finding, FindingKind, GlossWord, Trust
from rednote_desktop.ui.reading import ShownSource, shown_briefly, shown_text
from rednote_desktop.ui.trust_text import TrustText
from tests.support import application

SOURCE = from_plain("奶奶睡觉")
GUESS = from_plain("A tractor")
GLOSS = (GlossWord("奶奶", "grandma"), GlossWord("睡觉", "sleep"))
FOUND = (Finding(FindingKind.UNSAID, ("奶奶",)), Finding(FindingKind.UNSURE))


def translated(trust: Trust, gloss: tuple[GlossWord, ...] = GLOSS) -> Translation:
    pair = SegmentPair(SOURCE, GUESS, trust=trust, findings=FOUND, gloss=gloss)
    return Translation(
        Outcome.TRANSLATED,
        SOURCE,
        GUESS,
        "en",
        Detection("zh", 1.0),
        segments=(pair,),
        trust=trust,
        findings=FOUND,
    )


def test_a_doubtful_translation_is_shown_with_its_mark() -> None:
    shown = shown_text(SOURCE, translation=translated(Trust.DOUBTFUL))
    assert (shown.first, shown.beneath) == (GUESS, SOURCE)
    assert (shown.source, shown.trust) == (ShownSource.MACHINE, Trust.DOUBTFUL)
    assert shown.findings == FOUND


def test_a_failed_one_gives_way_to_the_gloss() -> None:
    shown = shown_text(SOURCE, translation=translated(Trust.FAILED))
    assert plain(shown.first) == "奶奶 grandma\u00a0· 睡觉 sleep"
    assert shown.beneath == SOURCE
    assert shown.source is ShownSource.GLOSS


def test_a_sentence_without_a_gloss_is_not_lost() -> None:
    other = from_plain("おいしい！")
    answer = translated(Trust.FAILED)
    good = from_plain("Tasty!")
    rest = answer.segments
    for trust, said in ((Trust.TRUSTED, "Tasty!"), (Trust.FAILED, "おいしい！")):
        whole = replace(answer, segments=(SegmentPair(other, good, trust=trust), *rest))
        shown = shown_text((*other, *SOURCE), translation=whole)
        assert plain(shown.first) == f"{said}\n奶奶 grandma\u00a0· 睡觉 sleep"


def test_the_machines_guess_is_there_when_asked_for() -> None:
    shown = shown_text(SOURCE, translation=translated(Trust.FAILED), guess=True)
    assert shown.first == GUESS
    assert shown.trust is Trust.FAILED


def test_titles_keep_the_original_first() -> None:
    answer = translated(Trust.FAILED)
    shown = shown_briefly(shown_text(SOURCE, translation=answer), SOURCE, answer)
    assert shown.first == SOURCE
    assert plain(shown.beneath) == "grandma\u00a0· sleep"
    assert not shown.mark


def test_without_a_gloss_the_guess_stays_marked() -> None:
    shown = shown_text(SOURCE, translation=translated(Trust.FAILED, ()))
    assert shown.first == GUESS
    assert shown.trust is Trust.FAILED


@pytest.mark.parametrize(
    ("view", "trust", "beneath"),
    [
        ("translation_only", Trust.DOUBTFUL, ""),
        ("translation_only", Trust.FAILED, "奶奶睡觉"),
        ("original_first", Trust.FAILED, "奶奶 grandma\u00a0· 睡觉 sleep"),
    ],
)
def test_the_readers_view_is_kept(view: View, trust: Trust, beneath: str) -> None:
    shown = shown_text(SOURCE, translation=translated(trust), view=view)
    assert plain(shown.beneath) == beneath
    assert shown.trust is trust


def test_what_the_author_wrote_carries_no_mark() -> None:
    own = ("en", from_plain("Grandma is asleep"))
    shown = shown_text(SOURCE, own=own, translation=translated(Trust.FAILED))
    assert shown.trust is Trust.TRUSTED


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_is_said_in_words(kind: FindingKind) -> None:
    application()
    said = TrustText().evidence((Finding(kind, ("42",)),))
    assert said
    assert ("42" in said) is (kind not in (FindingKind.LENGTH, FindingKind.UNSURE))
