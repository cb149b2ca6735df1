"""What a server of the Mastodon family has is shown, shared, voted on and kept away."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.domain.errors import ApiError
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.note.person_menu import ReportDialog
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.pages.notifications import NotificationRow, NotificationsPage
from rednote_desktop.ui.pages.topic import TopicPage
from rednote_desktop.ui.profile.page import ProfilePage
from tests.support import wait_until
from tests.ui.far.person import Person
from tests.ui.feed.conftest import close_feed, open_feed

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

HOME = Timeline(TimelineKind.FOLLOWING)


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.close()


@pytest.fixture
def carol(network: MockServer) -> Iterator[Person]:
    made = Person(network, "carol")
    yield made
    made.close()


@pytest.fixture
async def view(connected_context: UiContext) -> AsyncIterator[NoteView]:
    made = NoteView(connected_context)
    made.resize(1_100, 800)
    made.show()
    yield made
    made.dispose()
    made.close()
    made.deleteLater()


def note_with(panel: FeedPanel, words: str) -> Note:
    """Return the note of a feed whose text has some words."""
    notes = [panel.model.row(number).note for number in range(panel.model.rowCount())]
    return next(note for note in notes if words in plain(note.body))


async def home(context: UiContext) -> FeedPanel:
    """Return the list of those whom alice follows, as it is now."""
    panel = await open_feed(context, HOME, height=1_600)
    assert panel.model.error is None
    return panel


async def opened(context: UiContext, view: NoteView, words: str) -> Note:
    """Open a note of the home list."""
    panel = await home(context)
    note = note_with(panel, words)
    close_feed(panel)
    view.open(note.id, note)
    await wait_until(lambda: not view._scope._tasks or view.note is not None)
    return note


async def test_the_home_list_shows_warnings_pictures_polls_and_shares(
    connected_context: UiContext, bob: Person, carol: Person
) -> None:
    tale = carol.write("a tale by carol")
    bob.post(f"/api/v1/statuses/{tale['id']}/reblog")
    bob.write("the butler", spoiler_text="who did it", media_ids=[bob.picture()])
    bob.write("lunch", media_ids=[bob.picture()])
    bob.write("dinner?", poll={"options": ["rice", "bread"], "expires_in": 3_600})
    panel = await home(connected_context)
    shared = note_with(panel, "carol")
    assert shared.shared_by is not None
    assert shared.shared_by.handle.startswith("bob")
    butler = panel.model.position(note_with(panel, "butler").id)
    row = panel.model.row(butler)
    assert row.over is Cover.WARNING
    assert plain(row.caption) == "who did it"
    assert note_with(panel, "dinner?").poll is not None
    lunch = note_with(panel, "lunch")
    pictures = connected_context.pictures
    address = lunch.media[0].preview_url or lunch.media[0].url
    await wait_until(lambda: pictures.at_hand(address) is not None or pictures.failed(address))
    assert not pictures.failed(address)
    close_feed(panel)


async def test_voting_shows_at_once_and_stays(
    connected_context: UiContext, bob: Person, view: NoteView
) -> None:
    bob.write("dinner?", poll={"options": ["rice", "bread"], "expires_in": 3_600})
    await opened(connected_context, view, "dinner?")
    poll = view.sheet.attached.poll
    await wait_until(lambda: poll.open)
    assert not poll.vote.isEnabled()
    QTest.mouseClick(poll.options[1], Qt.MouseButton.LeftButton)
    assert poll.vote.isEnabled()
    QTest.mouseClick(poll.vote, Qt.MouseButton.LeftButton)
    await wait_until(lambda: not poll.open)
    assert "✓ 100%" in poll.options[1].accessibleName()
    await wait_until(lambda: not view._scope._tasks)
    note = view.note
    assert note is not None
    assert note.poll is not None
    read = (await connected_context.services.notes.note(note.id)).poll
    assert read is not None
    assert read.voted
    assert read.own_votes == (1,)


async def test_a_vote_that_is_refused_is_taken_back(
    connected_context: UiContext, bob: Person
) -> None:
    bob.write("dinner?", poll={"options": ["rice", "bread"], "expires_in": 3_600})
    panel = await home(connected_context)
    before = note_with(panel, "dinner?")
    assert before.poll is not None
    lost = replace(before, poll=replace(before.poll, id=before.poll.id.replace("@", "999@")))
    with pytest.raises(ApiError):
        await connected_context.services.federation.vote(lost, (0,))
    after = note_with(panel, "dinner?")
    assert after.poll is not None
    assert not after.poll.voted
    assert after.poll.votes == before.poll.votes
    close_feed(panel)


async def test_sharing_and_taking_it_back(
    connected_context: UiContext, bob: Person, view: NoteView
) -> None:
    bob.write("worth passing on")
    note = await opened(connected_context, view, "worth")
    boost = view.sheet.actions.boost
    assert boost.isVisibleTo(view)
    QTest.mouseClick(boost, Qt.MouseButton.LeftButton)
    await wait_until(lambda: boost.text() == "1")
    await wait_until(lambda: connected_context.services.undo.available is not None)
    assert (await connected_context.services.notes.note(note.id)).viewer.shared
    await connected_context.services.undo.undo()
    assert boost.text() == "0"
    assert not (await connected_context.services.notes.note(note.id)).viewer.shared


async def test_a_thread_and_its_past(
    connected_context: UiContext, bob: Person, view: NoteView
) -> None:
    first = bob.write("first of the thread")
    second = bob.write("second of the tred", in_reply_to_id=first["id"])
    bob.change(second["id"], "second of the thread")
    await opened(connected_context, view, "second of the thread")
    above = view.sheet.above
    await wait_until(lambda: above.cards)
    assert above.isVisibleTo(view)
    assert len(above.cards) == 1
    assert view.sheet.header.edited.isVisibleTo(view)
    dialog = view.sheet.header.show_history()
    assert dialog is not None
    await wait_until(lambda: len(dialog.captions) == 2)
    assert [plain(each.reading.original) for each in dialog.captions] == [
        "second of the thread",
        "second of the tred",
    ]
    dialog.reject()


async def test_muting_takes_notes_out_and_undo_brings_them_back(
    connected_context: UiContext, bob: Person
) -> None:
    bob.write("too loud")
    panel = await home(connected_context)
    author = note_with(panel, "too loud").author
    services = connected_context.services
    await services.federation.mute(author, True)
    assert all(panel.model.row(n).note.author != author for n in range(panel.model.rowCount()))
    await services.undo.undo()
    await wait_until(lambda: panel.model.rowCount() and not panel.model.loading)
    assert note_with(panel, "too loud").author.id == author.id
    close_feed(panel)


async def test_a_report_says_what_is_sent(
    connected_context: UiContext, bob: Person, view: NoteView
) -> None:
    bob.write("spam spam")
    note = await opened(connected_context, view, "spam spam")
    dialog = ReportDialog(connected_context, view._scope, note.author, note, view)
    dialog.open()
    dialog.comment.setPlainText("Nothing but spam")
    assert dialog.with_note.isChecked()
    QTest.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    await wait_until(lambda: connected_context.notifier.last_text == "Reported")
    (report,) = bob.read("/api/v1/admin/reports")
    assert report["comment"] == "Nothing but spam"
    assert report["statuses"][0]["id"] == note.id.partition("@")[0]


async def test_channels_of_a_server(connected_context: UiContext, bob: Person) -> None:
    await connected_context.services.federation.follow_topic("tea", True)
    page = ExplorePage(connected_context)
    page.resize(900, 700)
    page.show()
    await wait_until(lambda: len(page.chips.keys) > 3)
    assert page.chips.chip("").text() == "Home"
    assert page.panel.model.timeline == HOME
    assert page.chips.chip("local").text() == "This server"
    assert page.chips.chip("federated").text() == "All servers"
    assert page.chips.chip("topic:tea").text() == "#tea"
    connected_context.navigator.go(navigation.Explore("local"))
    assert page.panel.model.timeline == Timeline(TimelineKind.LOCAL)
    await wait_until(lambda: not page.panel.model.loading)
    assert page.panel.model.error is None
    page.dispose()
    page.close()
    page.deleteLater()


async def test_following_a_topic(connected_context: UiContext) -> None:
    page = TopicPage(connected_context, "tea")
    page.resize(900, 700)
    page.show()
    await wait_until(lambda: page.follow.isVisibleTo(page))
    assert page.follow.text() == "Follow"
    QTest.mouseClick(page.follow, Qt.MouseButton.LeftButton)
    await wait_until(lambda: page.follow.text() == "Following")
    page.dispose()
    page.close()
    page.deleteLater()


async def test_the_parts_of_a_profile(connected_context: UiContext, bob: Person) -> None:
    bob.write("a picture", media_ids=[bob.picture()])
    first = bob.write("a plain note")
    bob.write("an answer", in_reply_to_id=first["id"])
    person = await connected_context.services.notes.account_by_handle("bob")
    page = ProfilePage(connected_context, person.id)
    page.resize(900, 700)
    page.show()
    await wait_until(lambda: page._panels)
    assert [page.tabs.tabText(index) for index in range(page.tabs.count())] == [
        "Notes",
        "With replies",
        "Media",
    ]
    page.tabs.setCurrentIndex(2)
    panel = page._panels["media"]
    assert isinstance(panel, FeedPanel)
    await wait_until(lambda: not panel.model.loading)
    assert panel.model.rowCount() == 1
    menu = page.header.open_menu()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert [each.split()[0] for each in words] == ["Mute", "Block", "Report"]
    menu.close()
    page.dispose()
    page.close()
    page.deleteLater()


async def test_notifications_by_kind(connected_context: UiContext, bob: Person) -> None:
    bob.write("hello @alice")
    page = NotificationsPage(connected_context)
    page.resize(900, 700)
    page.show()

    def rows() -> list[NotificationRow]:
        return [row for row in page.findChildren(NotificationRow) if row.isVisibleTo(page)]

    await wait_until(rows)
    everything = len(rows())
    QTest.mouseClick(page.kinds.chip("shares"), Qt.MouseButton.LeftButton)
    await wait_until(lambda: not rows())
    QTest.mouseClick(page.kinds.chip("talk"), Qt.MouseButton.LeftButton)
    await wait_until(lambda: 0 < len(rows()) <= everything)
    page.dispose()
    page.close()
    page.deleteLater()


async def test_a_card_is_shared_by_a_key_and_from_its_menu(
    connected_context: UiContext, bob: Person
) -> None:
    bob.write("pass this on")
    panel = await home(connected_context)
    note = note_with(panel, "pass this on")
    panel.view.make_current(panel.model.position(note.id))
    QTest.keyClick(panel.view, Qt.Key.Key_S)
    await wait_until(lambda: note_with(panel, "pass this on").counts.shares == 1)
    menu = panel.card_actions.menu(note_with(panel, "pass this on"))
    words = [action.text() for action in menu.actions()]
    assert "Stop sharing" in words
    assert any(word.startswith("Report") for word in words)
    menu.deleteLater()
    await wait_until(lambda: connected_context.services.undo.available is not None)
    close_feed(panel)
