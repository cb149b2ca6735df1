"""What the reader publishes is kept, recovered and found gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import NotePublished, SessionSwitched
from rednote_desktop.storage.own_notes import media_of
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.secrets import SecretStore
from tests.network import connect, mock_network
from tests.support import wait_until

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


@pytest.fixture
def network() -> Iterator[MockServer]:
    """Return a server of the Mastodon family."""
    with mock_network() as server:
        yield server


async def started(root: Path) -> Container:
    container = Container(ProfilePaths(root), language="en_US")
    await container.start()
    return container


async def post(container: Container, title: str, *, picture: bool = False) -> str:
    """Post a note and return its id."""
    from io import BytesIO

    from PIL import Image

    compose = container.services.compose
    draft = compose.new()
    draft = replace(draft, text=replace(draft.text, title=title, body="It was good."))
    if picture:
        buffer = BytesIO()
        Image.new("RGB", (30, 40), (200, 30, 30)).save(buffer, "PNG")
        draft = replace(draft, media=(await compose.media.import_picture(buffer.getvalue()),))
    published: list[NotePublished] = []
    forget = container.services.events.subscribe(NotePublished, published.append)
    await compose.post(draft, PostIn.FIRST)
    await wait_until(lambda: published)
    forget()
    return published[0].note.id


async def test_a_note_and_a_comment_are_kept_and_a_deletion_is_obeyed(tmp_path: Path) -> None:
    container = await started(tmp_path / "profile")
    try:
        services = container.services
        note_id = await post(container, "Kept", picture=True)
        version = TextVersion("en", "", from_plain("Me too"))
        await services.notes.comment(NewComment(note_id, (version,)))
        kept = await services.own.notes()
        assert {type(own.content) for own in kept} == {NewNote, NewComment}
        note = await services.own.find(note_id)
        assert note is not None
        (medium,) = media_of(note.content)
        assert Path(medium.path).is_relative_to(tmp_path / "profile" / "own")
        await services.notes.delete_note(await services.notes.note(note_id))
        await services.notes.close()
        await services.own.close()
        assert await services.own.find(note_id) is None
    finally:
        await container.close()


async def test_a_note_that_vanished_is_gone_since_then_and_can_be_posted_again(
    tmp_path: Path,
) -> None:
    container = await started(tmp_path / "profile")
    try:
        services = container.services
        note_id = await post(container, "Vanishes", picture=True)
        await services.session.client.delete_note(note_id, "a server's moderator")
        with pytest.raises(NotFound):
            await services.notes.note(note_id)
        await services.own.close()
        own = await services.own.find(note_id)
        assert own is not None
        assert own.gone_since is not None
        draft = await services.own.draft_of(own, services.compose)
        assert (draft.text.title, draft.text.body) == ("Vanishes", "It was good.")
        assert draft.media[0].path.startswith(str(tmp_path / "profile" / "media" / "unposted"))
        await services.session.client.publish(services.compose.note_of(draft, PostIn.FIRST), "x")
        assert (await services.own.check(own)).gone_since is not None
    finally:
        await container.close()


@pytest.mark.parametrize("damage", ["cut", "noise"])
async def test_own_notes_come_back_after_the_community_was_damaged(
    tmp_path: Path, damage: str
) -> None:
    root = tmp_path / "profile"
    container = await started(root)
    for title in ("First", "Second"):
        await post(container, title, picture=title == "First")
    await container.close()
    file = root / "community.sqlite"
    data = file.read_bytes()
    file.write_bytes(data[:5000] if damage == "cut" else b"\x00\xff" * 9000)
    for again in (1, 2):
        container = await started(root)
        try:
            services = container.services
            mine = Timeline(TimelineKind.ACCOUNT, services.session.viewer.id)
            notes = await services.feed.reader(mine).more()
            assert [note.title for note in notes] == ["Second", "First"], again
            assert notes[1].media[0].url.startswith("file:")
            assert bool(container.mended) is (again == 1)
            assert {own.note_id for own in await services.own.notes()} == {n.id for n in notes}
        finally:
            await container.close()


async def comment(container: Container, note_id: str, text: str, parent: str | None = None) -> str:
    """Comment and return the comment's id."""
    version = TextVersion("en", "", from_plain(text))
    made = await container.services.notes.comment(NewComment(note_id, (version,), parent))
    assert made is not None
    return made.id


async def _bodies(container: Container, note_id: str) -> set[str]:
    """Return the own comments and replies below a note."""
    notes = container.services.notes
    found = set()
    for top in (await notes.comments(note_id)).items:
        for each in (top, *(await notes.replies(top.id)).items):
            if each.author.id == container.services.session.viewer.id:
                found.add(plain(each.body))
    return found


async def test_own_comments_come_back_below_what_is_there_again(tmp_path: Path) -> None:
    root = tmp_path / "profile"
    container = await started(root)
    services = container.services
    sample = (await services.feed.reader(Timeline(TimelineKind.FOR_YOU)).more())[0].id
    gone = await post(container, "Deleted")
    mine = await post(container, "Mine")
    first = await comment(container, sample, "Under the sample")
    await comment(container, sample, "In answer to it", first)
    await comment(container, mine, "Under my own")
    await comment(container, gone, "Under what is gone")
    client = services.session.client
    await client.delete_note(gone, "k")
    own = await services.own.find(gone)
    assert own is not None
    container.services.own._store.delete(own.key)
    await container.close()
    (root / "community.sqlite").write_bytes(b"\x00\xff" * 9000)
    for _ in (1, 2):
        container = await started(root)
        try:
            assert await _bodies(container, sample) == {"Under the sample", "In answer to it"}
            timeline = Timeline(TimelineKind.ACCOUNT, container.services.session.viewer.id)
            (note,) = await container.services.feed.reader(timeline).more()
            assert note.title == "Mine"
            assert await _bodies(container, note.id) == {"Under my own"}
        finally:
            await container.close()


async def test_damage_while_running_is_mended_at_once(tmp_path: Path) -> None:
    root = tmp_path / "profile"
    container = await started(root)
    try:
        services = container.services
        await post(container, "Mine")
        switched: list[SessionSwitched] = []
        services.events.subscribe(SessionSwitched, switched.append)
        container.community._database._set_aside(container.community._database._generation)
        await wait_until(lambda: switched)
        mine = Timeline(TimelineKind.ACCOUNT, services.session.viewer.id)
        assert [note.title for note in await services.feed.reader(mine).more()] == ["Mine"]
        assert len(await services.feed.reader(Timeline(TimelineKind.FOR_YOU)).more()) > 10
        assert len(container.mended) == 1
        await post(container, "Another")
    finally:
        await container.close()


async def test_own_notes_of_this_computer_are_recovered_on_this_computer(
    tmp_path: Path, network: MockServer
) -> None:
    """Also where the viewer is signed in on a network: nothing is posted there."""
    root = tmp_path / "profile"
    container = Container(ProfilePaths(root), SecretStore(NoKeyring()), "en_US")  # type: ignore[no-untyped-call]
    await container.start()
    try:
        await post(container, "Mine")
        account = await connect(container, network, "alice")
        assert container.services.session.viewer.id == account.id
        far = Timeline(TimelineKind.ACCOUNT, account.id)
        before = len(await container.services.feed.reader(far).more())
        container.community._database._set_aside(container.community._database._generation)
        await wait_until(lambda: container._mending is not None)
        assert container._mending is not None
        await container._mending
        assert container.services.session.viewer.id == account.id
        assert len(await container.services.feed.reader(far).more()) == before
        (own,) = await container.services.own.notes()
        assert "@" not in own.account_id
        there = await container.services.session.client_of(own.account_id).note(own.note_id)
        assert there.title == "Mine"
    finally:
        await container.close()
