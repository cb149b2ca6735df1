"""Drafts that begin with a posted note, over a network that federates."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from rednote_desktop.api.network import NoteSource
from rednote_desktop.domain.draft import DraftText, NewMedia
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.note import Note, Visibility, not_wider
from rednote_desktop.domain.poll import NewPoll, Poll, PollOption
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import NoteDeleted, NoteHidden
from tests.ui.composer.far import LIMIT, FarClient
from tests.unit.services.conftest import FOR_YOU, Profile
from tests.unit.services.test_compose import Desk
from tests.unit.services.test_outbox_service import new_note
from tests.unit.services.test_translate import PhraseBook

TWO = "Good morning, neighbours.\n\n⸻\n\n邻居们，早上好。"


@pytest_asyncio.fixture
async def desk(profile: Profile) -> AsyncIterator[Desk]:
    desk = Desk(profile, PhraseBook())
    yield desk
    desk.close()


@pytest.fixture
def far(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> FarClient:
    client = FarClient(profile.session.client)
    monkeypatch.setattr(profile.session, "client_of", lambda account_id: client)
    return client


@pytest_asyncio.fixture
async def own(profile: Profile, far: FarClient) -> Note:
    return await far.publish(new_note(), "own")


async def test_a_joined_text_comes_apart_for_changing(
    desk: Desk, far: FarClient, own: Note
) -> None:
    medium = NewMedia("", "image/jpeg", 30, 40, "A cup", kept_id="7", url="https://a.example/7.jpg")
    far.federation.sources[own.id] = NoteSource(TWO, "Tea", (medium,))
    poll = Poll("1", (PollOption("Green", 2), PollOption("Black", 1)), multiple=True)
    note = replace(own, visibility=Visibility.UNLISTED, poll=poll, sensitive=True)
    draft = await desk.compose.derived.edit(note)
    assert draft.edit_of == own.id
    assert draft.text == DraftText("en", "", "Good morning, neighbours.")
    assert draft.second == DraftText("zh", "", "邻居们，早上好。")
    assert draft.second_by_hand
    assert (draft.warning, draft.sensitive, draft.media) == ("Tea", True, (medium,))
    assert draft.visibility is Visibility.UNLISTED
    assert draft.poll == NewPoll(("Green", "Black"), multiple=True)
    posted = desk.compose.note_of(draft, PostIn.BOTH)
    assert posted.edit_of == own.id


async def test_a_change_that_was_begun_goes_on(desk: Desk, far: FarClient, own: Note) -> None:
    draft = await desk.compose.derived.edit(own)
    begun = await desk.compose.save(replace(draft, text=replace(draft.text, body="Better")))
    assert (await desk.compose.derived.edit(own)).text.body == "Better"
    await desk.compose.delete(begun.id)
    assert (await desk.compose.derived.edit(own)).text.body == draft.text.body


async def test_a_text_in_the_other_language_is_written_under_its_own_name(
    desk: Desk, far: FarClient, own: Note
) -> None:
    far.federation.sources[own.id] = NoteSource("邻居们，早上好，今天喝茶吗？")
    draft = await desk.compose.derived.edit(own)
    assert (draft.text.language, draft.second) == ("zh", DraftText("en"))
    assert not draft.second_by_hand


async def test_written_anew_it_is_a_draft_before_anybody_hears_that_it_is_gone(
    desk: Desk, far: FarClient, own: Note, profile: Profile
) -> None:
    heard = profile.hear(NoteHidden, NoteDeleted)
    draft = await desk.compose.derived.redraft(own)
    assert far.federation.deleted == [own.id]
    assert [type(event) for event in heard] == [NoteHidden, NoteDeleted]
    assert [kept.id for kept in await desk.compose.drafts()] == [draft.id]
    assert draft.edit_of == ""


async def test_an_answer_inherits_warning_and_audience_and_names_its_author(
    desk: Desk, far: FarClient, profile: Profile
) -> None:
    page = await far.notes(FOR_YOU)
    other = next(note for note in page.items if not note.viewer.own)
    note = replace(other, warning="Loud", visibility=Visibility.FOLLOWERS)
    draft = desk.compose.derived.answer(note)
    assert draft.reply_to == note.id
    assert draft.text.body == f"@{note.author.handle} "
    assert (draft.warning, draft.visibility) == ("Loud", Visibility.FOLLOWERS)
    assert desk.compose.derived.quote(note).quote_of == note.id
    mine = replace(note, author=profile.session.viewer)
    assert desk.compose.derived.answer(mine).text.body == ""


async def test_what_is_held_for_later_becomes_a_draft_again(desk: Desk, far: FarClient) -> None:
    derived = desk.compose.derived
    note = replace(new_note(), publish_at=datetime.now(UTC) + timedelta(hours=1), warning="Tea")
    held = await far.federation.schedule(note, "key")
    assert await derived.scheduled() == (held,)
    await derived.cancel_scheduled(held)
    assert await derived.scheduled() == ()
    (draft,) = await desk.compose.drafts()
    assert "first line" in draft.text.body
    assert draft.warning == "Tea"


async def test_a_network_that_does_not_federate_holds_nothing_and_changes_nothing(
    desk: Desk, profile: Profile
) -> None:
    page = await profile.session.client.notes(FOR_YOU)
    assert await desk.compose.derived.scheduled() == ()
    with pytest.raises(Rejected):
        await desk.compose.derived.edit(page.items[0])


async def test_lengths_are_those_of_everything_together(desk: Desk, far: FarClient) -> None:
    draft = replace(
        desk.compose.new(),
        text=DraftText("en", "Tea", "a" * 40),
        second=DraftText("zh", "", "茶" * 10),
        warning="Hot",
    )
    assert desk.compose.length(draft, PostIn.FIRST) == (3 + 2 + 40 + 3, LIMIT)
    assert desk.compose.length(draft, PostIn.BOTH) == (3 + 2 + 40 + 5 + 10 + 3, LIMIT)
    long = replace(draft, text=DraftText("en", "", "A sentence. " * 60))
    assert desk.compose.thread_length(long, PostIn.FIRST) == 2
    assert desk.compose.comment_length(("abc", "茶"), "@mei@far.example ") == (5 + 3 + 5 + 1, LIMIT)


def test_a_comment_of_a_plain_network_is_as_long_as_its_longer_language(desk: Desk) -> None:
    most = desk.profile.session.client.capabilities.max_comment_characters
    assert desk.compose.comment_length(("abc", "茶"), "@mei ") == (3, most)


def test_of_two_audiences_the_smaller_is_taken() -> None:
    assert not_wider(Visibility.PUBLIC, Visibility.FOLLOWERS) is Visibility.FOLLOWERS
    assert not_wider(Visibility.DIRECT, Visibility.UNLISTED) is Visibility.DIRECT
