"""Talks as they were told of, laid over an older list of them."""

from __future__ import annotations

from dataclasses import replace

from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.domain.paging import Page


def laid_over(
    page: Page[Conversation], told: dict[str, Conversation], *, first: bool
) -> Page[Conversation]:
    """Return a page with what was told since it was asked for; new talks only on the first one."""
    answered = {talk.id: talk for talk in page.items}
    spoken: list[Conversation] = []
    for talk in reversed(told.values()):
        before = answered.get(talk.id)
        if before is not None and not _newer(talk, before):
            continue
        if before is not None and (not first or last_said(talk) == last_said(before)):
            answered[talk.id] = talk
        elif first:
            answered.pop(talk.id, None)
            spoken.append(talk)
    return replace(page, items=(*spoken, *answered.values()))


def last_said(talk: Conversation) -> str:
    """Return the id of what was said last in a talk, empty where nothing was."""
    return "" if talk.last is None else talk.last.id


def _newer(talk: Conversation, answered: Conversation) -> bool:
    """Tell whether a talk as told is not older than in the answer, which may be ahead of it."""
    if talk.last is None or answered.last is None:
        return answered.last is None
    return talk.last.created_at >= answered.last.created_at
