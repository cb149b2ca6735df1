"""The services over a real profile: SQLite files and the embedded community with its sample."""

from __future__ import annotations

import asyncio
import shutil
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.services.conversations import ConversationService
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.feed import FeedService
from rednote_desktop.services.note import NoteService
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.reactions import Reactions
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS, DraftStore
from rednote_desktop.storage.message_drafts import CREATE_MESSAGE_DRAFTS, MessageDraftStore
from rednote_desktop.storage.outbox import CREATE_OUTBOX, OutboxStore
from rednote_desktop.storage.outbox_rows import ADD_REACTIONS
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.storage.settings import SettingsStore

FOR_YOU = Timeline(TimelineKind.FOR_YOU)


@dataclass
class Late:
    """One answer that is held back: ``asked`` tells that it is there, ``come`` lets it through."""

    asked: asyncio.Event = field(default_factory=asyncio.Event)
    come: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Weather:
    """What happens to calls on their way to the community, by the name of the method.

    ``before`` are errors raised instead of calls, in turn; ``after`` are raised although the call
    went through, as when the answer is lost. ``gates`` hold calls until they are set, ``late``
    holds answers back, each but once.
    """

    before: dict[str, deque[Exception]] = field(default_factory=dict)
    after: dict[str, deque[Exception]] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    late: dict[str, deque[Late]] = field(default_factory=dict)
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def fail(self, method: str, *errors: Exception) -> None:
        self.before.setdefault(method, deque()).extend(errors)

    def lose_answer(self, method: str, *errors: Exception) -> None:
        self.after.setdefault(method, deque()).extend(errors)

    def hold(self, method: str) -> asyncio.Event:
        gate = self.gates[method] = asyncio.Event()
        return gate

    def hold_answer(self, method: str) -> Late:
        late = Late()
        self.late.setdefault(method, deque()).append(late)
        return late

    def of(self, method: str) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.calls if call[0] == method]


class WeatheredClient:
    """A client of the embedded community whose calls pass through the weather."""

    def __init__(self, client: Any, weather: Weather) -> None:
        self._client = client
        self._weather = weather

    @property
    def capabilities(self) -> Any:
        return self._client.capabilities

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)
        if name == "conversations" and not callable(method):
            return WeatheredClient(method, self._weather)
        if not callable(method):  # a part that the network has or has not
            return method

        async def call(*arguments: Any, **named: Any) -> Any:
            weather = self._weather
            weather.calls.append((name, *arguments))
            if name in weather.gates:
                await weather.gates[name].wait()
            if weather.before.get(name):
                raise weather.before[name].popleft()
            late = weather.late[name].popleft() if weather.late.get(name) else None
            answer = await method(*arguments, **named)
            if late is not None:
                late.asked.set()
                await late.come.wait()
            if weather.after.get(name):
                raise weather.after[name].popleft()
            return answer

        return call


class WeatheredCommunity:
    """The embedded community behind the weather; an ``AccountSource``."""

    def __init__(self, community: LocalCommunity, weather: Weather) -> None:
        self._community = community
        self._weather = weather

    async def owned_accounts(self) -> tuple[Account, ...]:
        return await self._community.owned_accounts()

    async def create_account(self, name: str, handle: str, languages: tuple[str, ...]) -> Account:
        return await self._community.create_account(name, handle, languages)

    def client(self, account_id: str) -> SocialClient:
        return cast(
            SocialClient, WeatheredClient(self._community.client(account_id), self._weather)
        )


class Profile:
    """One run of the program over a profile folder; ``close`` and make another to restart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.weather = Weather()
        self.events = EventBus()
        self.heard: list[object] = []
        self.settings = SettingsStore(folder / "settings.json")
        self.community = LocalCommunity(
            folder / "community.sqlite", folder / "community-media", resources_dir() / "sample"
        )
        self.database = Database(
            folder / "profile.sqlite",
            [CREATE_DRAFTS, CREATE_OUTBOX, CREATE_MESSAGE_DRAFTS, ADD_REACTIONS],
        )
        self.session = SessionService(
            WeatheredCommunity(self.community, self.weather), self.settings, self.events
        )
        self.undo = UndoStack(self.events)
        self.drafts = DraftStore(self.database)
        self.entries = OutboxStore(self.database)
        self.outbox = OutboxService(
            self.entries, self.session, self.events, delay=lambda attempts: 0.01 * attempts
        )
        self.reactions = Reactions(self.session, self.outbox, self.events)
        self.notes = NoteService(
            self.session, self.outbox, self.reactions, self.events, self.undo, grace_seconds=0.2
        )
        self.feed = FeedService(self.session, self.reactions)
        self.conversations = ConversationService(
            self.session, self.outbox, MessageDraftStore(self.database), self.events
        )

    def hear(self, *kinds: type[Any]) -> list[Any]:
        """Return a list that grows with every event of the classes."""
        heard: list[Any] = []
        for kind in kinds:
            self.events.subscribe(kind, heard.append)
        return heard

    def delete_after(self, seconds: float) -> None:
        """Let deletions from now on wait for so long."""
        self.notes._deletions._actions._grace_seconds = seconds

    async def start(self) -> None:
        await self.community.open()
        await self.session.start()
        await self.reactions.start()
        await self.outbox.start()

    async def close(self) -> None:
        await self.conversations.close()
        await self.notes.close()
        await self.outbox.close()
        self.feed.close()
        self.undo.close()
        await self.session.close()
        self.database.close()
        self.community.close()
        self.settings.close()


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A community file with the sample in it, made once and copied for every test."""
    folder = tmp_path_factory.mktemp("installed")

    async def install() -> None:
        community = LocalCommunity(
            folder / "community.sqlite", folder / "media", resources_dir() / "sample"
        )
        await community.open()
        community.close()

    asyncio.run(install())
    return folder / "community.sqlite"


@pytest.fixture
def profile_folder(tmp_path: Path, installed: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    shutil.copy(installed, folder / "community.sqlite")
    return folder


@pytest_asyncio.fixture
async def profile(profile_folder: Path) -> AsyncIterator[Profile]:
    profile = Profile(profile_folder)
    await profile.start()
    yield profile
    await profile.close()
