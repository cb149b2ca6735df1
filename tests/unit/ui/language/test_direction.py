"""Which way a paragraph reads."""

from __future__ import annotations

import pytest

from rednote_desktop.ui.language.direction import reads_right_to_left


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("", False),
        ("12 · !", False),
        ("Mei 你好", False),
        ("منشور من Mei", True),
        ("12 منشورًا", True),
        ("\u2068Mei\u2069، بقلم \u2068Bia\u2069", True),
        ("\u2068منشور\u2069 by Mei", False),
        ("\u2069Mei", False),
    ],
)
def test_the_first_strong_character_outside_isolates_decides(
    text: str, right_to_left: bool
) -> None:
    assert reads_right_to_left(text) is right_to_left
