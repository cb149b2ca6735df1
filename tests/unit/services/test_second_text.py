"""The author's sentences stay while the translator rewrites the others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import SecondPiece
from rednote_desktop.domain.text import RichText, merge, plain
from rednote_desktop.services.second_text import SecondField, pieces_of
from rednote_desktop.services.text_changes import changes
from rednote_desktop.translation.result import Detection, Outcome, SegmentPair, Translation
from rednote_desktop.translation.segment import Sentence, sentences
from rednote_desktop.translation.trust import Trust

WORDS = {
    "Cats sleep.": "猫在睡觉。",
    "Dogs bark!": "狗在叫！",
    "Birds sing.": "鸟在唱歌。",
    "Fish swim.": "鱼在游。",
}
THREE = "Cats sleep. Dogs bark!\n\n@lin 😀 Birds sing. #pets"

texts = st.lists(
    st.sampled_from([*WORDS, "\n", " ", "@lin ", " #pets ", "👩‍👩‍👧", "猫。", "x", "no stop"]),
    max_size=12,
).map("".join)


def machine(source: str, outcome: Outcome = Outcome.TRANSLATED) -> Translation:
    """Translate sentence by sentence as the translator does, from a list."""
    spans: list[RichText] = []
    pairs: list[SegmentPair] = []
    rich = parse(source)
    for item in sentences(rich):
        if isinstance(item, Sentence):
            words = plain(item.source)
            pairs.append(SegmentPair(item.source, parse(WORDS.get(words, f"译{words}"))))
            spans.append(pairs[-1].target)
        else:
            spans.append(item.spans)
    target = merge(span for part in spans for span in part)
    found = Detection("en", 1.0)
    return Translation(outcome, rich, target, "zh", found, segments=tuple(pairs))


def written(source: str) -> SecondField:
    return SecondField().translated(machine(source))


def edited(field: SecondField, text: str) -> SecondField:
    changed = field.edited(text)
    assert changed is not None
    return changed


def mine(field: SecondField) -> list[str]:
    return [piece.text for piece in field.pieces if piece.by_hand]


def test_a_translation_is_cut_into_sentences_and_what_stands_between() -> None:
    pieces = written(THREE).pieces
    assert [(piece.source, piece.text) for piece in pieces if piece.sentences] == [
        ("Cats sleep.", "猫在睡觉。"),
        ("Dogs bark!", "狗在叫！"),
        ("Birds sing.", "鸟在唱歌。"),
    ]
    assert "".join(piece.source for piece in pieces) == THREE
    assert "@lin 😀" in "".join(piece.text for piece in pieces if not piece.sentences)


def test_one_edited_sentence_is_the_authors_alone() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫", "小狗汪汪叫"))
    assert mine(changed) == ["小狗汪汪叫！"]
    assert not any(piece.outdated for piece in changed.pieces)


def test_it_stays_while_others_are_translated() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫", "小狗汪汪叫"))
    later = changed.translated(machine(f"Fish swim. {THREE} Fish swim."))
    assert mine(later) == ["小狗汪汪叫！"]
    assert later.text.count("鱼在游。") == 2
    assert not any(piece.outdated for piece in later.pieces)


def test_a_changed_source_marks_it_and_one_step_translates_again() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫", "小狗汪汪叫"))
    later = changed.translated(machine(THREE.replace("Dogs bark!", "Dogs bark a lot!")))
    index = next(i for i, piece in enumerate(later.pieces) if piece.outdated)
    assert later.pieces[index].text == "小狗汪汪叫！"
    assert later.renewed(index).pieces[index].text == "译Dogs bark a lot!"
    assert not later.renewed(index).by_hand
    confirmed = later.confirmed(index)
    assert confirmed.by_hand
    assert not confirmed.pieces[index].outdated


def test_the_mark_goes_when_the_source_is_as_it_was() -> None:
    changed = edited(written("Cats sleep. Dogs bark!"), "猫在睡觉。小狗叫！")
    later = changed.translated(machine("Cats sleep. Dogs bark a lot!"))
    again = later.translated(machine("Cats sleep. Dogs bark!"))
    assert mine(again) == ["小狗叫！"]
    assert not any(piece.outdated for piece in again.pieces)


def test_a_full_stop_does_not_outdate() -> None:
    changed = edited(written("Dogs bark"), "小狗叫")
    later = changed.translated(machine("Dogs bark. Cats sleep."))
    assert mine(later) == ["小狗叫"]
    assert not any(piece.outdated for piece in later.pieces)


def test_an_edit_whose_sentence_is_gone_comes_back_with_it() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫", "小狗汪汪叫"))
    gone = changed.translated(machine(THREE.replace("Dogs bark!", "")))
    assert mine(gone) == []
    assert "小狗" not in gone.text
    assert mine(gone.translated(machine(THREE))) == ["小狗汪汪叫！"]


def test_a_sentence_the_author_deleted_stays_away() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫！", ""))
    later = changed.translated(machine(f"{THREE} Fish swim."))
    assert "狗" not in later.text
    assert "鱼在游。" in later.text
    retyped = edited(changed, changed.text.replace("猫在睡觉。 ", "猫在睡觉。 汪"))
    assert mine(retyped) == ["汪"]


def test_two_sentences_made_one_stay_one() -> None:
    field = written(THREE)
    changed = edited(
        field,
        field.text.replace("猫在睡觉。 狗在叫！", "猫睡狗叫。").replace(
            "猫在睡觉。狗在叫！", "猫睡狗叫。"
        ),
    )
    later = changed.translated(machine(f"{THREE} Fish swim."))
    assert "猫睡狗叫。" in later.text
    assert "狗在叫" not in later.text
    assert "鸟在唱歌。" in later.text


def test_taking_the_edit_back_makes_it_the_translators() -> None:
    field = written(THREE)
    changed = edited(field, field.text.replace("狗在叫", "小狗汪汪叫"))
    assert mine(edited(changed, field.text)) == []


def test_a_text_written_anew_cannot_be_aligned() -> None:
    assert written("Cats sleep. Dogs bark!").edited("完全不同的一句话") is None
    assert SecondField().edited("words") is None


def test_a_failed_translation_takes_no_edit_away() -> None:
    changed = edited(written("Cats sleep. Dogs bark!"), "猫在睡觉。小狗叫！")
    failed = machine("Cats sleep. Dogs bark! More", Outcome.FAILED)
    assert changed.translated(failed) == changed
    assert written("Cats sleep.").translated(failed).text == ""


def test_only_the_machines_sentences_are_judged() -> None:
    answer = machine("Cats sleep. Dogs bark!")
    doubtful = tuple(
        SegmentPair(pair.source, pair.target, trust=Trust.DOUBTFUL) for pair in answer.segments
    )
    answer = Translation(
        answer.outcome, answer.source, answer.target, "zh", answer.detection, doubtful,
        trust=Trust.DOUBTFUL,
    )  # fmt: skip
    field = SecondField().translated(answer)
    assert len(field.judgements(answer)) == 1
    changed = edited(field, field.text.replace("狗", "小狗"))
    assert [length for _, length in changed.judgements(answer)] == [len("Cats sleep.")]


def test_a_translation_whose_parts_are_not_found_is_one_piece() -> None:
    answer = machine("Cats sleep. Dogs bark!")
    odd = Translation(
        answer.outcome, answer.source, parse("别的"), "zh", answer.detection, answer.segments
    )
    assert pieces_of(odd) == (SecondPiece("Cats sleep. Dogs bark!", "别的", "别的"),)


@given(st.text(max_size=60) | texts, st.text(max_size=60) | texts)
def test_changes_lead_from_one_text_to_the_other(old: str, new: str) -> None:
    made = old
    for change in reversed(changes(old, new)):
        made = made[: change.start] + new[change.new_start : change.new_end] + made[change.end :]
    assert made == new


@given(texts)
def test_pieces_join_to_both_texts(source: str) -> None:
    answer = machine(source)
    pieces = pieces_of(answer)
    assert "".join(piece.source for piece in pieces) == answer.source_text
    assert "".join(piece.text for piece in pieces) == answer.text


@given(texts, texts | st.text(max_size=40))
def test_an_edit_is_taken_over_to_the_letter(source: str, text: str) -> None:
    field = written(source)
    changed = field.edited(text)
    if changed is not None:
        assert changed.text == text
        assert "".join(p.source for p in changed.pieces) == "".join(p.source for p in field.pieces)
        assert "".join(p.machine for p in changed.pieces) == field.text
        back = changed.edited(field.text)
        assert back is None or back.text == field.text


@given(texts, texts, st.data())
def test_translating_anew_is_the_translation_but_for_the_edits(
    source: str, later: str, data: st.DataObject
) -> None:
    field = written(source)
    index = data.draw(st.integers(0, max(0, len(field.text) - 1)))
    changed = field.edited(field.text[:index] + "改" + field.text[index:]) or field
    answer = machine(later)
    made = changed.translated(answer)
    assert "".join(piece.source for piece in made.pieces) == answer.source_text
    assert "".join(piece.machine for piece in made.pieces) == answer.text
    assert all(not p.by_hand or "改" in p.text for p in made.pieces)


@given(st.lists(st.sampled_from(list(WORDS)), min_size=2, max_size=4, unique=True), st.data())
def test_an_edit_outlives_any_addition(source: list[str], data: st.DataObject) -> None:
    field = written(" ".join(source))
    which = data.draw(st.sampled_from(source))
    changed = edited(field, field.text.replace(WORDS[which][:2], "改了"))
    more = data.draw(st.lists(st.sampled_from(["New one.", "\n", "Why?"]), max_size=3))
    place = data.draw(st.integers(0, len(source)))
    later = changed.translated(machine(" ".join([*source[:place], *more, *source[place:]])))
    assert mine(later) == ["改了" + WORDS[which][2:]]
    assert not any(piece.outdated for piece in later.pieces)


def test_what_stays_between_two_additions_is_no_change() -> None:
    found = changes("mine", "Good. mine too. Nor")
    assert [(change.start, change.end) for change in found] == [(0, 0), (4, 4)]
    found = changes("Good. mine too. Nor", "mine")
    assert [(change.new_start, change.new_end) for change in found] == [(0, 0), (4, 4)]


def test_what_was_begun_without_a_source_stays() -> None:
    title = SecondField().begun("我的标题")
    assert title.by_hand
    assert title.translated(None) == title
    again = title.edited("我的新标题")
    assert again is not None
    assert again.text == "我的新标题"
    (piece,) = again.translated(machine("Cats sleep.")).pieces
    assert (piece.text, piece.machine, piece.source) == ("我的新标题", "猫在睡觉。", "Cats sleep.")
    assert piece.outdated
    emptied = title.edited("")
    assert emptied is not None
    assert not emptied.by_hand
    assert emptied.translated(machine("Cats sleep.")).text == "猫在睡觉。"


def test_a_deleted_sentence_is_one_piece_though_the_next_begins_alike() -> None:
    pieces = (
        SecondPiece("I am tired.", "我累。", "我累。"),
        SecondPiece("So.", "我困。", "我困。"),
    )
    for text, texts in (("我困。", ["", "我困。"]), ("我累。", ["我累。", ""])):
        field = SecondField(pieces).edited(text)
        assert field is not None
        assert [piece.text for piece in field.pieces] == texts
