"""Words of contrary meaning are found on both sides of a translation, and lists agree with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.translation.contraries import Language, read_antonyms, turned

BOTH: tuple[Language, ...] = ("en", "zh")


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("他出去打招呼。", "He went out to say goodbye.", ("打招呼", "goodbye")),
        ("店开门了。", "The shop has closed.", ("开门", "closed")),
        ("店开门了。", "The shop has opened.", ()),
        ("店关门了又开门。", "The shop closed.", ()),
        ("这不便宜。", "This is expensive.", ()),
        ("这很便宜。", "This isn't expensive.", ()),
        ("热闹的街", "A cool street", ()),
        ("火锅很热。", "The hot pot is cold.", ("热", "cold")),
        ("我努力工作。", "I work hard.", ()),
    ],
)
def test_a_word_and_its_opposite(chinese: str, english: str, words: tuple[str, ...]) -> None:
    assert turned(chinese, english, from_chinese=True) == words
    assert turned(english, chinese, from_chinese=False) == words[::-1]


def test_the_antonyms_do_not_contradict_themselves() -> None:
    """A word that stands on both sides, or is cut out of its own list, would never be found."""
    antonyms = read_antonyms()
    assert len(antonyms) > 90
    for one in antonyms:
        for language in BOTH:
            first, second = (side[language] for side in one.sides)
            for side in (first, second):
                for word in side.words:
                    assert side.find(word), word
            assert not set(first.words) & set(second.words)


@pytest.mark.parametrize("line", ["hot\tcold\t热", "hot\tcold\t热\t"])
def test_a_line_of_another_form_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "antonyms.tsv"
    path.write_text(f"# words\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match="hot"):
        read_antonyms(path)
