from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.local.script import simplified
from rednote_desktop.api.local.search import indexed, parse_query
from rednote_desktop.api.richtext import normalise


def test_traditional_becomes_simplified() -> None:
    assert simplified("傑拉德看起來像我老闆，貓稅") == "杰拉德看起来像我老板，猫税"
    assert simplified("简体 and English") == "简体 and English"


def test_every_han_character_is_a_token() -> None:
    assert indexed("吃hotpot火鍋！").split() == ["吃", "hotpot", "火", "锅", "!"]


@pytest.mark.parametrize("words", ["", " ", "，。", '"', "***", "#", "@"])
def test_nothing_to_look_for(words: str) -> None:
    assert parse_query(words) is None


@given(st.text() | st.text(alphabet='"*^:(){}-+ANDORNEAT猫a '))
def test_no_words_break_the_query(words: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE note_search USING fts5 (title, subjects, body)")
    query = parse_query(normalise(words))
    for expression in [] if query is None else [*query.tiers("title subjects"), query.any]:
        rows = connection.execute(
            "SELECT rowid FROM note_search WHERE note_search MATCH ?", (expression,)
        )
        assert rows.fetchall() == []
    connection.close()
