"""The model reads on, and changes only what an event is about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import Offline
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import (
    AccountChanged,
    NoteChanged,
    NoteHidden,
    NotePublished,
    NoteRestored,
)
from rednote_desktop.storage.settings import FeedPlace
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.model import FeedModel
from rednote_desktop.ui.feed.roles import NoteRole
from rednote_desktop.ui.tasks import TaskScope
from tests.support import wait_until

ROOT = QModelIndex()


@pytest.fixture
async def model(app_context: UiContext) -> AsyncIterator[FeedModel]:
    scope = TaskScope(app_context.navigator, app_context.notifier.error)
    made = FeedModel(app_context.services, Timeline(TimelineKind.FOR_YOU), scope)
    made.start()
    await wait_until(lambda: made.rowCount() > 0 and not made.loading)
    yield made
    made.dispose()
    made.dispose()
    scope.close()


async def read_on(model: FeedModel) -> None:
    model.fetchMore(ROOT)
    await wait_until(lambda: not model.loading)


def changes(model: FeedModel) -> list[tuple[int, int, set[int]]]:
    """Collect what the model says has changed: first row, last row, roles."""
    seen: list[tuple[int, int, set[int]]] = []
    model.dataChanged.connect(
        lambda first, last, roles: seen.append((first.row(), last.row(), set(roles)))
    )
    return seen


def note_of(model: FeedModel, row: int) -> Note:
    return model.row(row).note


async def test_it_reads_page_by_page_to_the_end_without_repeats(model: FeedModel) -> None:
    assert model.rowCount() == 30
    loads: list[bool] = []
    model.loading_changed.connect(loads.append)
    while model.canFetchMore(ROOT):
        await read_on(model)
    ids = [note_of(model, row).id for row in range(model.rowCount())]
    assert len(ids) == len(set(ids)) >= 200
    assert model.at_end
    assert loads[:2] == [True, False]
    assert [model.position(note_id) for note_id in ids] == list(range(len(ids)))


async def test_roles_tell_what_a_card_shows(model: FeedModel) -> None:
    index = model.index(0)
    note = note_of(model, 0)
    assert index.data(NoteRole.NOTE) == note
    assert index.data(NoteRole.ID) == note.id
    assert index.data(NoteRole.AUTHOR) == note.author
    assert index.data(NoteRole.LIKES) == note.counts.likes
    assert index.data(Qt.ItemDataRole.DisplayRole) == note.title
    assert note.author.name in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.roleNames()[NoteRole.TITLE] == b"title"


async def test_a_like_touches_only_its_roles(app_context: UiContext, model: FeedModel) -> None:
    seen = changes(model)
    note = note_of(model, 3)
    await app_context.services.notes.like(note, True)
    assert {(first, last) for first, last, _ in seen} == {(3, 3)}
    assert seen[0][2] == {
        NoteRole.LIKED,
        NoteRole.LIKES,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    }
    assert note_of(model, 3).viewer.liked
    description = model.index(3).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "liked by you" in description


async def test_a_translation_touches_only_texts(app_context: UiContext, model: FeedModel) -> None:
    row = next(row for row in range(30) if model.row(row).foreign)
    translation = await app_context.services.translate.submit(model.row(row).caption)
    seen = changes(model)
    model.set_translation(note_of(model, row).id, translation)
    assert [(first, last) for first, last, _ in seen] == [(row, row)]
    assert NoteRole.LIKES not in seen[0][2]
    assert NoteRole.TITLE in seen[0][2]
    assert model.index(row).data(NoteRole.TITLE) == translation.text
    assert model.index(row).data(NoteRole.BENEATH) == note_of(model, row).title
    assert model.index(row).data(NoteRole.MARK) == "EN"
    model.set_originals(True)
    assert model.index(row).data(NoteRole.TITLE) == note_of(model, row).title
    assert model.index(row).data(NoteRole.BENEATH) == ""
    model.set_originals(False)
    model.flip(note_of(model, row).id)
    assert model.index(row).data(NoteRole.TITLE) == note_of(model, row).title


async def test_an_authors_second_version_is_read_before_any_machine(
    app_context: UiContext, model: FeedModel
) -> None:
    row = next(row for row in range(30) if model.row(row).foreign)
    note = note_of(model, row)
    second = TextVersion("en", "In my own words", from_plain("Body"))
    app_context.services.events.publish(
        NoteChanged(replace(note, versions=(note.original, second)))
    )
    assert not model.row(row).foreign
    assert model.index(row).data(NoteRole.TITLE) == "In my own words"
    assert model.index(row).data(NoteRole.BENEATH) == note.title


async def test_a_hidden_note_leaves_and_returns_to_its_place(
    app_context: UiContext, model: FeedModel
) -> None:
    note = note_of(model, 5)
    events = app_context.services.events
    events.publish(NoteHidden(note.id))
    assert model.rowCount() == 29
    assert model.position(note.id) == -1
    assert note_of(model, 5).id != note.id
    events.publish(NoteRestored(note))
    assert model.position(note.id) == 5
    assert model.rowCount() == 30


async def test_a_published_note_waits_until_it_is_asked_for(
    app_context: UiContext, model: FeedModel
) -> None:
    note = replace(note_of(model, 0), id="fresh", author=app_context.services.session.viewer)
    arrived: list[int] = []
    model.arrived.connect(arrived.append)
    app_context.services.events.publish(NotePublished(note))
    assert (model.waiting, model.rowCount()) == (1, 30)
    model.show_arrivals()
    assert note_of(model, 0).id == "fresh"
    assert arrived == [1, 0]
    model.show_arrivals()
    assert model.rowCount() == 31


async def test_lists_of_others_do_not_take_a_published_note(
    app_context: UiContext, model: FeedModel
) -> None:
    scope = TaskScope(app_context.navigator, app_context.notifier.error)
    viewer = app_context.services.session.viewer
    note = replace(note_of(model, 0), id="fresh", topics=("cats",), author=viewer)
    elsewhere = replace(note, author=replace(viewer, id="viewer@elsewhere.example"))
    waiting = {}
    for timeline in (
        Timeline(TimelineKind.ACCOUNT, note.author.id),
        Timeline(TimelineKind.ACCOUNT, "somebody else"),
        Timeline(TimelineKind.TOPIC, "cats"),
        Timeline(TimelineKind.TOPIC, "dogs"),
        Timeline(TimelineKind.SEARCH, "cats"),
    ):
        other = FeedModel(app_context.services, timeline, scope)
        app_context.services.events.publish(NotePublished(elsewhere, "", elsewhere.author.id))
        app_context.services.events.publish(NotePublished(note))
        waiting[timeline.kind, timeline.key] = other.waiting
        other.dispose()
    scope.close()
    assert list(waiting.values()) == [1, 0, 1, 0, 0]


async def test_an_author_who_changed_changes_on_every_card(
    app_context: UiContext, model: FeedModel
) -> None:
    author = note_of(model, 0).author
    renamed: Account = replace(author, name="Somebody new")
    seen = changes(model)
    app_context.services.events.publish(AccountChanged(renamed))
    rows = [row for row in range(30) if note_of(model, row).author.id == author.id]
    assert [first for first, _, _ in seen] == rows
    assert all(note_of(model, row).author.name == "Somebody new" for row in rows)


async def test_a_failed_page_is_an_error_until_it_is_tried_again(
    app_context: UiContext, model: FeedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = app_context.services.session.client
    whole = client.notes

    async def broken(*_: object, **__: object) -> None:
        raise Offline("cable pulled")

    monkeypatch.setattr(client, "notes", broken)
    await read_on(model)
    assert isinstance(model.error, Offline)
    assert not model.canFetchMore(ROOT)
    assert model.rowCount() == 30
    monkeypatch.setattr(client, "notes", whole)
    model.retry()
    await wait_until(lambda: model.rowCount() == 60)
    assert model.error is None


async def test_starting_at_a_place_reads_until_it_is_there(app_context: UiContext) -> None:
    reader = app_context.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    pages = [await reader.more() for _ in range(3)]
    anchor = pages[2][10].id
    scope = TaskScope(app_context.navigator, app_context.notifier.error)
    model = FeedModel(app_context.services, Timeline(TimelineKind.FOR_YOU), scope)
    model.start(FeedPlace(anchor=anchor, loaded=70))
    await wait_until(lambda: model.position(anchor) >= 0)
    assert model.rowCount() == 90
    model.refresh()
    await wait_until(lambda: model.rowCount() == 30 and not model.loading)
    model.dispose()
    scope.close()
