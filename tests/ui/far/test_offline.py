"""Without the network the lists show what was kept, with a quiet mark, and resume by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.backend import KeyringBackend

from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_context, close_context
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import LiveChanged
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel
from tests.network import connect
from tests.support import application, wait_until
from tests.ui.far.person import Person

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

HOME = Timeline(TimelineKind.FOLLOWING)


class Keyring(KeyringBackend):
    """Keeps what it is given."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.close()


def _open(context: object) -> FeedPanel:
    panel = FeedPanel(context, HOME)  # type: ignore[arg-type]
    panel.resize(900, 600)
    panel.show()
    return panel


def _close(panel: FeedPanel) -> None:
    panel.dispose()
    panel.hide()
    panel.deleteLater()


def _says(panel: FeedPanel) -> list[str]:
    model = panel.model
    return [plain(model.row(number).caption) for number in range(model.rowCount())]


def _top(panel: FeedPanel, note_id: str) -> int:
    """Return where on the screen a note's card begins."""
    return panel.view.visualRect(panel.model.index(panel.model.position(note_id))).top()


async def test_a_start_without_the_network_shows_what_was_read_last(
    tmp_path: Path, network: MockServer, bob: Person
) -> None:
    keyring = Keyring()
    paths = ProfilePaths(tmp_path / "profile")

    def run() -> Container:
        return Container(paths, SecretStore(keyring))

    bob.write("kept for later")
    first = run()
    await first.start()
    alice = await connect(first, network, "alice")
    context = build_context(application(), first, "en_US", "light")
    panel = _open(context)
    await wait_until(lambda: "kept for later" in _says(panel))
    assert panel.kept_mark.isHidden()
    said = _says(panel)
    _close(panel)
    close_context(context)
    await first.close()

    bob.break_down("/api/v1/timelines/home", 503)
    second = run()
    await second.start()
    assert second.services.session.viewer.id == alice.id
    context = build_context(application(), second, "en_US", "light")
    panel = _open(context)
    await wait_until(lambda: panel.model.rowCount() > 0)
    assert _says(panel) == said
    assert panel.kept_mark.isVisible()
    assert panel.kept_mark.text().startswith("Offline · as of ")
    assert panel.model.error is None
    note = panel.model.row(0).note
    bob.break_down(f"/api/v1/statuses/{note.id.partition('@')[0]}/favourite", 503)
    await second.services.notes.like(note, True)
    await wait_until(lambda: panel.kept_mark.text().endswith(" · 1 waiting"))
    assert panel.model.row(0).note.viewer.liked
    # Still out of reach: what is shown stays, and the reason is said below.
    panel.kept_mark.click()
    await wait_until(lambda: panel.model.error is not None)
    assert _says(panel) == said
    bob.mend()
    bob.write("written meanwhile")
    second.services.events.publish(LiveChanged(True))
    await wait_until(lambda: "written meanwhile" in _says(panel))
    assert panel.kept_mark.isHidden()
    shown = next(row for row in map(panel.model.row, range(3)) if row.note.id == note.id)
    assert shown.note.viewer.liked
    pages = list((paths.cache / "pages").iterdir())
    assert pages
    await second.services.networks.sign_out(alice.id)
    await wait_until(lambda: not list((paths.cache / "pages").iterdir()))
    _close(panel)
    close_context(context)
    await second.close()


async def _read_at_length(
    paths: ProfilePaths, keyring: Keyring, network: MockServer, bob: Person, count: int
) -> tuple[Container, UiContext, FeedPanel]:
    """Let bob write, sign alice in on a fresh profile, and open what she reads of it."""
    for number in range(count):
        bob.write(f"note number {number} of a long evening by the river")
    container = Container(paths, SecretStore(keyring))
    await container.start()
    await connect(container, network, "alice")
    context = build_context(application(), container, "en_US", "light")
    panel = _open(context)
    await wait_until(lambda: panel.model.rowCount() >= 30)
    return container, context, panel


async def test_what_is_read_among_kept_notes_stays_when_the_network_is_back(
    tmp_path: Path, network: MockServer, bob: Person
) -> None:
    keyring = Keyring()
    paths = ProfilePaths(tmp_path / "profile")
    first, context, panel = await _read_at_length(paths, keyring, network, bob, 35)
    _close(panel)
    close_context(context)
    await first.close()

    for number in range(40):
        bob.write(f"written meanwhile, number {number}")
    bob.break_down("/api/v1/timelines/home", 503)
    second = Container(paths, SecretStore(keyring))
    await second.start()
    context = build_context(application(), second, "en_US", "light")
    panel = _open(context)
    await wait_until(lambda: panel.kept_mark.isVisible(), 120)
    kept = _says(panel)
    panel.view.verticalScrollBar().setValue(500)
    left = panel.view.place()
    bob.mend()
    second.services.events.publish(LiveChanged(True))
    await wait_until(lambda: panel.model.gaps.all(), 60)
    assert panel.kept_mark.isHidden()
    assert panel.view.place() == left
    assert _says(panel)[30:][: len(kept)] == kept
    panel.model.gaps.fill(panel.model.gaps.all()[0][1])
    await wait_until(lambda: not panel.model.gaps.all(), 60)
    panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().maximum())
    await wait_until(lambda: panel.model.at_end, 60)
    said = [words for words in _says(panel) if " number " in words]
    assert said[:40] == [f"written meanwhile, number {number}" for number in range(39, -1, -1)]
    assert len(said) == len(set(said)) == 75
    _close(panel)
    close_context(context)
    await second.close()


async def test_each_list_opens_where_it_was_left_before_a_restart(
    tmp_path: Path, network: MockServer, bob: Person
) -> None:
    keyring = Keyring()
    paths = ProfilePaths(tmp_path / "profile")
    first, context, panel = await _read_at_length(paths, keyring, network, bob, 50)
    bar = panel.view.verticalScrollBar()
    await wait_until(lambda: bar.maximum() > 500)
    bar.setValue(500)
    await wait_until(lambda: panel.view.place().anchor != "")
    left = panel.view.place()
    assert left.anchor != panel.model.row(0).note.id
    top = _top(panel, left.anchor)
    _close(panel)
    close_context(context)
    await first.close()

    bob.write("written meanwhile")
    second = Container(paths, SecretStore(keyring))
    await second.start()
    context = build_context(application(), second, "en_US", "light")
    panel = _open(context)
    await wait_until(lambda: panel.model.rowCount() >= 30)
    await wait_until(lambda: abs(_top(panel, left.anchor) - top) <= 1)
    _close(panel)
    other = FeedPanel(context, Timeline(TimelineKind.LOCAL))
    other.resize(900, 600)
    other.show()
    await wait_until(lambda: other.model.rowCount() > 0)
    assert other.view.verticalScrollBar().value() == 0, "another list has a place of its own"
    _close(other)
    close_context(context)
    await second.close()
