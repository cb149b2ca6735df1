from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.local.ranking import Candidate, mixed, score

CANDIDATE = Candidate(1, 1, "zh", "", "food", False, 10.0)
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        note=st.integers(),
        author=st.integers(1, 5),
        language=st.sampled_from(["zh", "en"]),
        look=st.sampled_from(["", "a", "b"]),
        subject=st.sampled_from(["food", "pets"]),
        video=st.booleans(),
        score=st.floats(-50, 50),
    ),
    unique_by=lambda candidate: candidate.note,
    max_size=60,
)


@given(CANDIDATES)
def test_every_note_gets_one_place(candidates: list[Candidate]) -> None:
    order = mixed(candidates)
    assert sorted(order) == sorted(candidate.note for candidate in candidates)
    assert mixed(candidates[::-1]) == order


def test_better_notes_come_first_and_neighbours_differ() -> None:
    first = CANDIDATE
    same_author = replace(CANDIDATE, note=2, score=9.9)
    other = replace(CANDIDATE, note=3, author=2, language="en", look="x", score=9.0)
    worst = replace(CANDIDATE, note=4, author=3, language="en", score=-20.0)
    assert mixed([worst, other, same_author, first]) == [1, 3, 2, 4]


def test_score() -> None:
    assert score(100, 0, 0, 60) > score(100, 0, 0, 600) > score(10, 0, 0, 600)
    assert score(0, 0, 1, 60) > score(1, 0, 0, 60)
