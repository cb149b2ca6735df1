"""What all steps of the network tour share: the server, the way to it, and the people there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from rednote_desktop.app.tour.driver import Driver
from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import NotePublished
from tests.e2e.neighbour import Neighbour
from tests.e2e.unsteady import UnsteadyWay

T = TypeVar("T")

MANY = 45
STORY = "今天在家做了火锅，又香又辣，太好吃了。"
POST = "POST /api/v1/statuses "


class Visit:
    """Alice's visit of the server; Bob and Carol live there too and act over its API."""

    def __init__(self, server: str) -> None:
        self.way = UnsteadyWay(server)
        self.alice = Neighbour(server, "alice_token")
        self.bob = Neighbour(server, "bob_token")
        self.carol = Neighbour(server, "carol_token")
        self.host = ""
        self.story = ""

    def settle_neighbours(self) -> None:
        """Let Bob have written a lot, and Carol have answered him."""
        for number in range(MANY):
            self.bob.post(f"Walk number {number} along the river")
        self.story = self.bob.post(STORY, language="zh")
        answer = self.carol.post("@bob 看起来好好吃！", in_reply_to_id=self.story)
        self.bob.post("@carol 欢迎来我家！", in_reply_to_id=answer)

    async def post_it(self, driver: Driver) -> Note:
        composer = driver.window.composer
        published: list[NotePublished] = []
        forget = driver.services.events.subscribe(NotePublished, published.append)
        try:
            await driver.click(composer.foot.post_button)
            await driver.wait(
                lambda: published or composer.doubt.isVisible(), "it is sent or asked"
            )
            if composer.doubt.isVisible():
                await driver.click(composer.doubt.anyway)
            await driver.wait(lambda: published, "it is published")
        finally:
            forget()
        return published[0].note

    async def once(self, driver: Driver, words: str) -> str:
        """Wait until a post with some words stands at the server, and only once; return it."""
        number = own_number(driver)
        path = f"/api/v1/accounts/{number}/statuses"
        found: list[str] = []

        async def there() -> bool:
            posts = await self.there(lambda: self.alice.look(path, limit=40))
            found[:] = [str(each["content"]) for each in posts if words in each["content"]]
            return bool(found)

        await driver.wait_for(there, f"{words!r} is posted")

        async def sent() -> bool:
            return not await driver.services.outbox.entries()

        await driver.wait_for(sent, "nothing waits to be sent")
        await there()
        driver.check(len(found) == 1, f"{words!r} stands there {len(found)} times")
        return found[0]

    async def open(self, driver: Driver, number: str) -> None:
        note = await driver.services.session.client.note(f"{number}@{self.host}")
        driver.window.context.navigator.open_note(note.id, note)
        shown = driver.window.note
        await driver.wait(
            lambda: shown.note is not None and shown.note.id == note.id, "the note is open"
        )

    async def look(self, path: str) -> dict[str, Any]:
        found: dict[str, Any] = await self.there(lambda: self.alice.look(path))
        return found

    def note(self, driver: Driver) -> Note:
        note = driver.window.note.note
        if note is None:
            raise LookupError("no note is open")
        return note

    async def there(self, act: Callable[[], T]) -> T:
        """Do something elsewhere while the window goes on."""
        return await asyncio.to_thread(act)


def own_number(driver: Driver) -> str:
    """Return the server's own id of the viewer."""
    return driver.services.session.viewer.id.partition("@")[0]
