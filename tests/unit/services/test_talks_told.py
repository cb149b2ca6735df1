"""What was told of talks is newer than an answer that was on its way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation, Message
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.talks_told import laid_over
from rednote_desktop.services.told_since import ToldSince

ANNA = Account("1@h", "anna", "Anna")
BEGUN = datetime(2026, 11, 29, tzinfo=UTC)


def talk(name: str, minute: int | None = 0, *, unread: bool = False) -> Conversation:
    if minute is None:
        return Conversation(name, (ANNA,), None, unread)
    words = (TextVersion("en", "", from_plain("hello")),)
    said_at = BEGUN + timedelta(minutes=minute)
    last = Message(f"{name}-{minute}", name, ANNA, words, said_at)
    return Conversation(name, (ANNA,), last, unread)


def over(page: tuple[Conversation, ...], *told: Conversation, first: bool = True) -> list[str]:
    found = ToldSince[Conversation]()
    with found.since() as since:
        for one in told:
            found.tell(one.id, one)
    assert laid_over(Page(page, "next"), since, first=first).next_cursor == "next"
    return [
        f"{one.id}{'-' if one.last is None else one.last.id.rpartition('-')[2]}"
        for one in laid_over(Page(page), since, first=first).items
    ]


def test_a_new_talk_stands_above_the_answer() -> None:
    assert over((), talk("a")) == ["a0"]
    assert over((talk("b"),), talk("a"), talk("c")) == ["c0", "a0", "b0"]
    assert over((talk("b"),), talk("a"), first=False) == ["b0"]


def test_what_was_said_since_goes_to_the_top_and_what_was_read_stays_in_place() -> None:
    page = (talk("a", 5, unread=True), talk("b", 3), talk("c", None))
    assert over(page, talk("b", 7)) == ["b7", "a5", "c-"]
    assert over(page, talk("b", 7), first=False) == ["a5", "b7", "c-"]
    assert over(page, talk("c", 8), talk("b", 9)) == ["b9", "c8", "a5"]
    told = ToldSince[Conversation]()
    with told.since() as since:
        told.tell("a", talk("a", 5))
    read = laid_over(Page(page), since, first=True).items
    assert [(one.id, one.unread) for one in read] == [("a", False), ("b", False), ("c", False)]


def test_an_answer_that_is_ahead_of_what_was_told_stays() -> None:
    assert over((talk("a", 9), talk("b", 3)), talk("b", 2)) == ["a9", "b3"]
    assert over((talk("a", 9),), talk("a", None)) == ["a9"]


def test_each_question_hears_what_is_told_while_it_waits() -> None:
    told = ToldSince[int]()
    told.tell("before", 0)
    with told.since() as first:
        told.tell("a", 1)
        with told.since() as second:
            told.tell("b", 2)
            told.tell("a", 3)
        told.tell("c", 4)
    told.tell("after", 5)
    assert list(first.items()) == [("b", 2), ("a", 3), ("c", 4)]
    assert list(second.items()) == [("b", 2), ("a", 3)]
