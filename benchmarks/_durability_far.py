"""The rounds of ``benchmarks.durability`` over HTTP, with a server that is not killed.

``mastodon_mock`` runs in a process of its own over a file. The program posts, answers, changes
what it posted and reacts there, and is killed as everywhere; at the end the server is asked.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from benchmarks._durability_audit import Line, last_wishes
from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.note import BOOKMARKS, Note, Timeline, TimelineKind
from rednote_desktop.domain.reaction import ReactionKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import NotePublished
from rednote_desktop.storage.paths import ProfilePaths

if TYPE_CHECKING:
    from benchmarks._durability_side import Journal

TOKEN = "mock_token"
ACTS = ("far post", "far comment", "far change")
_TOKENS = re.compile(r"k\w+x\d+z")
_REVISION = re.compile(r"revision (\d+)")
_STATES = {
    ReactionKind.LIKE: "favourited",
    ReactionKind.COLLECT: "bookmarked",
    ReactionKind.SHARE: "reblogged",
    ReactionKind.FOLLOW: "following",
    ReactionKind.MUTE: "muting",
}


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Run a server with a few people who have written something; give its address."""
    database = folder / "server.sqlite"
    tool = [sys.executable, "-m", "mastodon_mock"]
    shape = ["--accounts", "6", "--statuses-per-account", "8", "--database", str(database)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([*tool, "gen-data", *shape, "--yes"], check=True, **quiet)  # type: ignore[call-overload]
    settings = folder / "server.toml"
    settings.write_text(f'[database]\npath = "{database}"\n', encoding="utf-8")
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = ["serve", "--config", str(settings), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen([*tool, *serve, "--log-level", "error"], **quiet)  # type: ignore[call-overload]
    address = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + 60.0
        with httpx.Client(base_url=address, trust_env=False) as http:
            while time.monotonic() < end:
                with contextlib.suppress(httpx.TransportError):
                    if http.get("/api/v2/instance").status_code == 200:
                        break
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(20)


async def started(paths: ProfilePaths, address: str) -> Container:
    """Start the program and sign in again, as there is no keyring."""
    from benchmarks.networks import _connect

    container = Container(paths, language="en_US")
    await container.start()
    await _connect(container, address, TOKEN)
    return container


class FarHands:
    """What a person does on a server, at random, until the program is killed."""

    def __init__(self, container: Container, journal: Journal, seed: str) -> None:
        from benchmarks._durability_side import tell_of_wishes

        self._services = container.services
        self._root = container.paths.root
        self._journal = journal
        self._chance = random.Random(seed)
        self._seed = seed
        self._count = 0
        self._notes: list[Note] = []
        self._mine: list[Note] = []
        tell_of_wishes(container.services.outbox, journal)
        container.services.events.subscribe(NotePublished, self._published)

    async def work(self) -> None:
        """Do everything at once and for ever."""
        await self._look_around()
        hands = (self._post, self._comment, self._change, self._react, self._react)
        await asyncio.gather(*(self._again(hand) for hand in hands))

    async def _look_around(self) -> None:
        """Read what others wrote, as the first run found it: own posts soon hide it."""
        kept = self._root.with_name("others")
        if not kept.exists():
            reader = self._services.feed.reader(Timeline(TimelineKind.LOCAL))
            found = [note.id for note in await reader.more() if not note.viewer.own]
            part = kept.with_suffix(".part")
            part.write_text("\n".join(found[:12]), "utf-8")
            part.replace(kept)
        for note_id in kept.read_text("utf-8").split():
            self._notes.append(await self._services.notes.note(note_id))

    async def _again(self, hand: Callable[[], Awaitable[None]]) -> None:
        while True:
            await hand()
            await asyncio.sleep(self._chance.random() * 0.1)

    def _published(self, event: NotePublished) -> None:
        self._mine.append(event.note)

    def _version(self) -> tuple[str, TextVersion]:
        self._count += 1
        token = f"k{self._seed}x{self._count}z"
        return token, TextVersion("en", "", from_plain(f"{token} revision 0"))

    async def _post(self) -> None:
        token, version = self._version()
        await self._services.outbox.submit_note(NewNote((version,)), token)
        self._journal.write("far post", token)

    async def _comment(self) -> None:
        token, version = self._version()
        note = self._chance.choice(self._notes)
        await self._services.outbox.submit_comment(NewComment(note.id, (version,)), token)
        self._journal.write("far comment", token)

    async def _change(self) -> None:
        if not self._mine:
            return
        note = self._chance.choice(self._mine[-5:])
        found = _TOKENS.search(note.original.plain_body)
        assert found is not None
        token = found.group()
        self._count += 1
        revision = time.time_ns() // 1_000_000
        version = replace(note.original, body=from_plain(f"{token} revision {revision}"))
        self._journal.write("intent", token, to="far change", revision=revision)
        changed = NewNote((version,), edit_of=note.id)
        await self._services.outbox.submit_note(changed, f"{token}-{self._count}")
        self._journal.write("far change", token, revision=revision)

    async def _react(self) -> None:
        notes, federation = self._services.notes, self._services.federation
        note = await notes.note(self._chance.choice(self._notes).id)
        match self._chance.choice(("like", "collect", "share", "follow", "mute")):
            case "like":
                await notes.like(note, not note.viewer.liked)
            case "collect":
                await notes.collect(note, BOOKMARKS, not note.viewer.collected)
            case "share":
                await federation.share(note, not note.viewer.shared)
            case "follow":
                person = await notes.account(note.author.id)
                await notes.follow(person, not person.followed)
            case _:
                stand = await federation.relationship(note.author.id)
                await federation.mute(note.author, not stand.muting)


def wrong(address: str, lines: Iterable[Line]) -> tuple[list[str], list[str]]:
    """Return what the server misses of what was acknowledged, and what it has twice."""
    lines = list(lines)
    with httpx.Client(
        base_url=address, trust_env=False, headers={"authorization": f"Bearer {TOKEN}"}
    ) as http:
        posts = _own_posts(http)
        texts = [post["content"] for post in posts if not post["reblog"]]
        there = Counter(found.group() for text in texts if (found := _TOKENS.search(text)))
        acts = ("far post", "far comment")
        missing = [
            f"{line['act']} {line['token']}"
            for line in lines
            if line["act"] in acts and not there[line["token"]]
        ]
        twice = [token for token, times in there.items() if times > 1]
        shared = Counter(post["reblog"]["id"] for post in posts if post["reblog"])
        twice += [f"share of {number}" for number, times in shared.items() if times > 1]
        missing += _wrong_changes(texts, lines)
        missing += _wrong_wishes(http, lines)
    return missing, twice


def _own_posts(http: httpx.Client) -> list[dict[str, Any]]:
    viewer = http.get("/api/v1/accounts/verify_credentials").raise_for_status().json()["id"]
    found: list[dict[str, Any]] = []
    while True:
        params = {"limit": 40, **({"max_id": found[-1]["id"]} if found else {})}
        reply = http.get(f"/api/v1/accounts/{viewer}/statuses", params=params)
        page = reply.raise_for_status().json()
        found += page
        if not page:
            return found


def _wrong_changes(texts: list[str], lines: list[Line]) -> list[str]:
    """A post has the words that were acknowledged last, or some that came later."""
    last = {line["token"]: line["revision"] for line in lines if line["act"] == "far change"}
    now: dict[str, int] = {}
    for text in texts:
        token, revision = _TOKENS.search(text), _REVISION.search(text)
        if token and revision:
            now[token.group()] = int(revision.group(1))
    return [
        f"change {revision} of {token}: {now.get(token)}"
        for token, revision in last.items()
        if now.get(token, -1) < revision
    ]


def _wrong_wishes(http: httpx.Client, lines: list[Line]) -> list[str]:
    wrong: list[str] = []
    far = [line for line in lines if "@" in line["token"] or line["act"] == "killed"]
    for slot, wanted in last_wishes(far).items():
        kind, target, *_ = slot.split(" ")
        number = target.partition("@")[0]
        state = _STATES[ReactionKind(kind)]
        if kind in (ReactionKind.FOLLOW, ReactionKind.MUTE):
            reply = http.get("/api/v1/accounts/relationships", params={"id[]": number})
            found = reply.raise_for_status().json()[0]
        else:
            found = http.get(f"/api/v1/statuses/{number}").raise_for_status().json()
        if bool(found[state]) != wanted:
            wrong.append(f"{slot}: {found[state]} for {wanted}")
    return wrong
