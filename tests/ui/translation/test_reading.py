"""Pairs made of an author's versions and of translations."""

from __future__ import annotations

from rednote_desktop.domain.text import LineBreak, Text, TextVersion, Topic, from_plain, plain
from rednote_desktop.translation.result import (
    Detection,
    EngineInfo,
    Outcome,
    SegmentPair,
    Translation,
)
from rednote_desktop.ui.translation.reading import (
    both_texts,
    by_author,
    lines_of,
    parts_of,
    read,
    target_text,
    trimmed,
    waiting,
)

ENGINE = EngineInfo("pack", "0.2", weak=True)


def _translated(source: str, *pairs: tuple[str, str]) -> Translation:
    return Translation(
        Outcome.TRANSLATED,
        from_plain(source),
        from_plain(" ".join(target for _, target in pairs)),
        "en",
        Detection("zh", 0.9),
        tuple(SegmentPair(from_plain(one), from_plain(two)) for one, two in pairs),
        ENGINE,
        40.0,
    )


def _untouched(source: str, outcome: Outcome, reason: str = "") -> Translation:
    text = from_plain(source)
    return Translation(outcome, text, text, "en", Detection("und", 0.0), reason=reason)


def test_an_empty_title_is_no_part() -> None:
    assert len(parts_of(TextVersion("zh", " ", from_plain("好")))) == 1
    assert len(parts_of(TextVersion("zh", "题", from_plain("好")))) == 2
    assert parts_of(TextVersion("zh", "", (LineBreak(),))) == ()


def test_lines_leave_out_empty_ones_and_the_spaces_at_their_ends() -> None:
    text = from_plain(" 一 \n\n二\n")
    assert [plain(line) for line in lines_of(text)] == ["一", "二"]


def test_trimming_keeps_topics_at_the_end() -> None:
    text = (LineBreak(), Text(" 好"), Topic("#猫", "猫"), Text("  "), LineBreak())
    assert trimmed(text) == (Text("好"), Topic("#猫", "猫"))


def test_while_waiting_every_line_stands_there_without_a_translation() -> None:
    reading = waiting(TextVersion("zh", "题", from_plain("一\n二")), "en")
    assert [plain(pair.source) for pair in reading.pairs] == ["题", "一", "二"]
    assert all(pair.target is None for pair in reading.pairs)
    assert [pair.is_title for pair in reading.pairs] == [True, False, False]


def test_an_authors_versions_are_paired_line_by_line() -> None:
    original = TextVersion("zh", "题", from_plain("一\n二"))
    other = TextVersion("en", "Title", from_plain("one\ntwo"))
    reading = by_author(original, other)
    assert [(plain(pair.source), plain(pair.target or ())) for pair in reading.pairs] == [
        ("题", "Title"),
        ("一", "one"),
        ("二", "two"),
    ]
    assert not any(pair.correctable for pair in reading.pairs)


def test_an_authors_versions_of_unlike_lines_stay_whole() -> None:
    reading = by_author(
        TextVersion("zh", "", from_plain("一\n二")), TextVersion("en", "", from_plain("all"))
    )
    assert [plain(pair.source) for pair in reading.pairs] == ["一\n二"]


def test_segments_become_pairs_and_the_figures_add_up() -> None:
    version = TextVersion("zh", "题", from_plain("一。二。"))
    body = _translated("一。二。", ("一。", "One."), ("二。", "Two."))
    answers = [_translated("题", ("题", "Title")), body]
    reading = read(version, answers)
    assert [pair.is_title for pair in reading.pairs] == [True, False, False]
    assert reading.elapsed_ms == 80.0
    assert reading.engine == ENGINE
    assert (reading.source_language, reading.confidence) == ("zh", 0.9)
    assert target_text(reading) == "Title\nOne.\nTwo."
    assert both_texts(reading).startswith("题\nTitle\n\n一。\nOne.")


def test_a_sentence_that_needs_no_translation_has_none() -> None:
    version = TextVersion("zh", "", from_plain("#猫税"))
    reading = read(version, [_translated("#猫税", ("#猫税", "#猫税"))])
    assert reading.pairs[0].target == ()


def test_a_failed_part_names_its_reason_and_keeps_the_lines() -> None:
    version = TextVersion("zh", "", from_plain("一\n二"))
    reading = read(version, [_untouched("一\n二", Outcome.FAILED, "PackMissing")])
    assert reading.failed == "PackMissing"
    assert [plain(pair.source) for pair in reading.pairs] == ["一", "二"]


def test_a_translated_part_outranks_one_without_words() -> None:
    version = TextVersion("zh", "🎉", from_plain("好"))
    reading = read(version, [_untouched("🎉", Outcome.NOTHING), _translated("好", ("好", "Good"))])
    assert reading.outcome is Outcome.TRANSLATED
    assert read(version, [_untouched("🎉", Outcome.NOTHING)]).outcome is Outcome.NOTHING
