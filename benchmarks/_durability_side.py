"""The program that ``benchmarks.durability`` kills: it works until then and writes down what held.

``python -m benchmarks._durability_side ACT PROFILE JOURNAL SEED`` with an ACT of ``services`` (the
program without its window), ``window`` (typing and liking in the real window, offscreen), ``far``
(on the server at ``REDNOTE_SERVER``) or ``settle`` (start, send what waits, end in order).

The journal lies outside the profile and is flushed to the disk line by line. An ``intent`` line
stands before what is not done yet, any other line after the program said that it is done.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._durability_audit import WISHES
from rednote_desktop.app.container import Container
from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.draft import Draft, DraftText, NewComment, NewNote
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services import activity_streams
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import DraftSaved
from rednote_desktop.storage.archive import writing
from rednote_desktop.storage.codec import encode_draft
from rednote_desktop.storage.outbox import OutboxState
from rednote_desktop.storage.own_notes import OwnNote, OwnNoteStore
from rednote_desktop.storage.paths import ProfilePaths

if TYPE_CHECKING:
    from rednote_desktop.domain.account import Account
    from rednote_desktop.domain.comment import Comment
    from rednote_desktop.domain.conversation import Conversation
    from rednote_desktop.domain.note import Note
    from rednote_desktop.domain.reaction import Reaction
    from rednote_desktop.services.outbox import OutboxService
    from rednote_desktop.storage.reactions import Wished

SETTLE_SECONDS = 120
WORDS = ("rain", "hotpot", "park", "train", "cat", "soup", "friend", "letter", "river", "tea")
ENTRIES = 120
"""Translations in an imported file."""
RESTORED = 6
"""Drafts and own notes in a restored archive."""


class Journal:
    """What the program acknowledged, each line on the disk when ``write`` returns."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, act: str, token: str, **more: object) -> None:
        """Append one line; ``at`` is the system's monotonic clock in seconds."""
        line = {"act": act, "token": token, "at": time.monotonic(), **more}
        os.write(self._file, (json.dumps(line, ensure_ascii=False) + "\n").encode())
        os.fsync(self._file)


class Hands:
    """What a person does with the program, at random, until it is killed."""

    def __init__(self, container: Container, journal: Journal, seed: str) -> None:
        self._services = container.services
        tell_of_wishes(container.services.outbox, journal)
        self._journal = journal
        self._chance = random.Random(seed)
        self._seed = seed
        self._folder = container.paths.cache
        self._count = 0
        self._notes: list[Note] = []
        self._others: list[Account] = []
        self._comments: list[Comment] = []
        self._collection = ""
        self._talk: Conversation | None = None

    async def work(self) -> None:
        """Do everything at once and for ever."""
        await self.look_around()
        # What switches the same thing is one hand: it looks before it acts, as a person does.
        switches = (self._like, self._like_comment, self._collect, self._follow)
        others = (self._write, self._write, self._comment, self._import, self._message)
        hands = (*switches, *others, self._restore)
        await asyncio.gather(*(self._again(hand) for hand in hands))

    async def look_around(self) -> None:
        """Read what can be reacted to."""
        services = self._services
        viewer = services.session.viewer.id
        for channel in ("food", "travel", "pets"):
            reader = services.feed.reader(Timeline(TimelineKind.CHANNEL, channel))
            self._notes += await reader.more()
        self._others = [note.author for note in self._notes if note.author.id != viewer]
        for note in self._notes[:8]:
            self._comments += (await services.notes.comments(note.id)).items
        collections = await services.notes.collections()
        if not collections:
            collections = (await services.notes.create_collection("Later"),)
        self._collection = collections[0].id
        self._talk = await services.conversations.with_person(self._others[0])

    async def _again(self, hand: Callable[[], Awaitable[None]]) -> None:
        while True:
            await hand()
            await asyncio.sleep(self._chance.random() * 0.02)

    def _token(self) -> str:
        self._count += 1
        return f"k{self._seed}x{self._count}z"

    async def _write(self) -> None:
        """Type a note, saved as the composer does it; post most of them, some with a picture."""
        compose, token = self._services.compose, self._token()
        draft = compose.new()
        if self._chance.random() < 0.3:
            draft = replace(draft, media=(await compose.media.import_picture(self._picture()),))
        body = ""
        for _ in range(self._chance.randint(1, 6)):
            body += f" {self._chance.choice(WORDS)}"
            text = DraftText("en", token, body.strip())
            draft = await compose.save(replace(draft, text=text))
            self._journal.write(
                "draft", token, body=body.strip(), media=[item.path for item in draft.media]
            )
            await asyncio.sleep(self._chance.random() * 0.01)
        if self._chance.random() < 0.7:
            self._journal.write("intent", token, to="post")
            await compose.post(draft, PostIn.FIRST)
            self._journal.write("post", token, body=body.strip(), media=len(draft.media))

    def _picture(self) -> bytes:
        from PIL import Image

        buffer = BytesIO()
        colour = tuple(self._chance.randrange(256) for _ in range(3))
        Image.new("RGB", (60, 80), colour).save(buffer, "PNG")
        return buffer.getvalue()

    async def _comment(self) -> None:
        token, note = self._token(), self._chance.choice(self._notes)
        self._journal.write("intent", token, to="comment")
        version = TextVersion("en", "", from_plain(f"{token} {self._chance.choice(WORDS)}"))
        await self._services.notes.comment(NewComment(note.id, (version,)))
        self._journal.write("comment", token)

    async def _like(self) -> None:
        notes = self._services.notes
        note = await notes.note(self._chance.choice(self._notes).id)
        await asyncio.gather(*(notes.like(note, on) for on in self._switching(note.viewer.liked)))

    async def _like_comment(self) -> None:
        notes = self._services.notes
        note_id = self._chance.choice(self._notes[:8]).id
        comment = self._chance.choice((await notes.comments(note_id)).items or self._comments)
        wishes = self._switching(comment.liked)
        await asyncio.gather(*(notes.like_comment(comment, on) for on in wishes))

    async def _collect(self) -> None:
        notes, collection = self._services.notes, self._collection
        note = await notes.note(self._chance.choice(self._notes).id)
        wishes = self._switching(note.viewer.collected)
        await asyncio.gather(*(notes.collect(note, collection, on) for on in wishes))

    async def _follow(self) -> None:
        notes = self._services.notes
        person = await notes.account(self._chance.choice(self._others[:8]).id)
        wishes = self._switching(person.followed)
        await asyncio.gather(*(notes.follow(person, on) for on in wishes))

    def _switching(self, held: bool) -> list[bool]:
        """Return wishes for what is switched once, or back and on again at once."""
        times = 1 if self._chance.random() < 0.7 else self._chance.randint(2, 4)
        return [held == bool(number % 2) for number in range(times)]

    async def _message(self) -> None:
        talk, token = self._talk, self._token()
        assert talk is not None
        version = TextVersion("en", "", from_plain(token))
        await self._services.conversations.send(talk, NewMessage((version,)))
        self._journal.write("message", token)
        await asyncio.sleep(self._chance.random() * 0.1)

    async def _restore(self) -> None:
        """Take drafts and own notes of another computer in."""
        from rednote_desktop.translation.exchange.report import Progress

        token = self._token()
        path = self._folder / f"{token}.zip"
        await asyncio.to_thread(_write_archive, path, token, self._services.session.viewer.id)
        await self._services.archive.read_file(path, Progress())
        self._journal.write("restore", token, entries=RESTORED)
        path.unlink()
        await asyncio.sleep(self._chance.random() * 0.4)

    async def _import(self) -> None:
        from rednote_desktop.translation.exchange.report import Progress

        token = self._token()
        path = self._folder / f"{token}.csv"
        rows = "".join(f"{token} {row},{row} {token},en,zh\n" for row in range(ENTRIES))
        path.write_text("source,target,source_language,target_language\n" + rows, "utf-8")
        imported = await self._services.memory.read_file(path, Progress())
        self._journal.write("import", token, entries=imported.taken)
        path.unlink()
        await asyncio.sleep(self._chance.random() * 0.2)


def tell_of_wishes(outbox: OutboxService, journal: Journal) -> None:
    """Let every reaction be written down once it is on the disk."""
    store = outbox._store
    keep = store.wish

    async def told(
        account_id: str, reaction: Reaction, key: str, now: datetime, held: bool = False
    ) -> Wished:
        journal.write("intent", reaction.slot, to=WISHES)
        kept = await keep(account_id, reaction, key, now, held)
        journal.write(WISHES, reaction.slot, wanted=reaction.on)
        return kept

    store.wish = told  # type: ignore[method-assign]


def _write_archive(path: Path, token: str, account_id: str) -> None:
    """Write what another computer would have exported: half of it drafts, half own notes."""
    now = datetime.now(UTC)
    names = [f"{token} {number}" for number in range(RESTORED)]
    drafts = [
        Draft(name, account_id, name, DraftText("en", name, "kept"), DraftText("zh"), now)
        for name in names[::2]
    ]
    version = TextVersion("en", "", from_plain("kept"))
    notes = [
        OwnNote(name, name, account_id, "newcomer", "far.example", now, NewNote((version,)))
        for name in names[1::2]
    ]
    store = OwnNoteStore(path.parent / "elsewhere")
    with writing(path) as archive:
        archive.writestr(
            "outbox.json", activity_streams.outbox(notes, store.encode, lambda item: "")
        )
        encoded = [json.loads(encode_draft(draft)) for draft in drafts]
        archive.writestr("drafts.json", json.dumps(encoded))


async def with_services(paths: ProfilePaths, journal: Journal, seed: str) -> None:
    """Work without a window until killed."""
    container = Container(paths, language="en_US")
    await container.start()
    journal.write("started", "")
    await Hands(container, journal, seed).work()


async def with_network(paths: ProfilePaths, journal: Journal, seed: str) -> None:
    """Work on a server until killed."""
    from benchmarks._durability_far import FarHands, started

    container = await started(paths, os.environ["REDNOTE_SERVER"])
    journal.write("started", "")
    await FarHands(container, journal, seed).work()


async def settle(paths: ProfilePaths) -> int:
    """Start, wait until everything is sent, end in order; return how many entries are left."""
    from benchmarks._durability_far import started

    address = os.environ.get("REDNOTE_SERVER")
    container = Container(paths, language="en_US") if not address else await started(paths, address)
    if not address:
        await container.start()
    left = await sent(container)
    for entry in await container.services.outbox.entries():
        print(f"{entry.state}: {entry.reason} {entry.payload}", file=sys.stderr)
    await container.close()
    return left


async def sent(container: Container) -> int:
    """Wait until the outbox is empty; return how many entries are left in it."""
    left, deadline = -1, time.monotonic() + SETTLE_SECONDS
    while left and time.monotonic() < deadline:
        await asyncio.sleep(0.05)
        entries = await container.services.outbox.entries()
        left = len(entries)
        if entries and all(entry.state is OutboxState.FAILED for entry in entries):
            break
    return left


def in_window(paths: ProfilePaths, journal: Journal, seed: str) -> None:
    """Type into the composer of the real window until killed."""
    from rednote_desktop.app.lifecycle import Lifecycle, make_application, run_on_qt
    from rednote_desktop.app.options import Options
    from rednote_desktop.app.tour.driver import Driver
    from rednote_desktop.ui.feed.panel import FeedPanel

    lifecycle = Lifecycle(make_application(sys.argv[:1]), Options(paths.root, "light", "en_US"))
    chance = random.Random(seed)

    def saved(event: DraftSaved) -> None:
        text = event.draft.text
        journal.write("draft", text.title, body=text.body.strip(), media=[])

    async def main() -> int:
        window = await lifecycle.start()
        journal.write("started", "")
        driver = Driver(lifecycle)
        driver.services.events.subscribe(DraftSaved, saved)
        tell_of_wishes(driver.services.outbox, journal)
        panel = driver.find(FeedPanel)
        await driver.wait(lambda: panel.model.rowCount() > 10, "the feed")
        window.context.navigator.compose()
        for number in range(1_000):
            composer = driver.window.composer
            composer.new_note()
            token = f"k{seed}x{number}z"
            driver.type(composer.texts.first.title, token)
            for _ in range(chance.randint(3, 30)):
                driver.type(composer.texts.first.body, f"{chance.choice(WORDS)} ")
                typed = composer.texts.first.body.toPlainText().strip()
                journal.write("typed", token, body=typed)
                if chance.random() < 0.3:
                    panel.card_actions.like(panel.model.row(chance.randrange(10)).note)
                await asyncio.sleep(chance.random() * 0.15)
            await asyncio.sleep(chance.random() * 1.5)
        return 0

    run_on_qt(lifecycle._application, main)


def main(act: str, profile: str, journal: str, seed: str) -> int:
    """Do one act."""
    paths = ProfilePaths(Path(profile))
    if act == "settle":
        left = asyncio.run(settle(paths))
        print(json.dumps({"left": left}))
        return 0
    if act == "window":
        in_window(paths, Journal(Path(journal)), seed)
    elif act == "far":
        asyncio.run(with_network(paths, Journal(Path(journal)), seed))
    else:
        asyncio.run(with_services(paths, Journal(Path(journal)), seed))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
