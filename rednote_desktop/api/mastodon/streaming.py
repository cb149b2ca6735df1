"""News of a server as they come: its event streams, or questions from time to time instead.

https://docs.joinmastodon.org/methods/streaming/
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Final

from rednote_desktop.api.client import Reading
from rednote_desktop.api.http_parts import Params
from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.conversations import MastodonConversations
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.polling import Polling
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.api.network import (
    MessageArrived,
    NoteArrived,
    NoteRemoved,
    NoteUpdated,
    NotificationArrived,
    StreamBroken,
    StreamEvent,
    StreamOpened,
)
from rednote_desktop.api.sse import EventParser, ServerEvent
from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    Malformed,
    NotFound,
    RateLimited,
    Rejected,
)
from rednote_desktop.domain.note import Timeline, TimelineKind

_log = logging.getLogger(__name__)

_HOME: Final = Timeline(TimelineKind.FOLLOWING)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Times in seconds: how long a stream may be silent, and how long until the next attempt.

    Servers send a heartbeat every 15 seconds or so. The wait doubles with each failure and half
    of it is drawn; a stream that stood for ``settled`` counts as no failure.
    """

    silence: float = 90.0
    first_wait: float = 1.0
    longest_wait: float = 300.0
    settled: float = 60.0
    poll: float = 60.0

    def wait(self, failures: int) -> float:
        """Return how long to wait after so many failures in a row."""
        span = min(self.longest_wait, self.first_wait * 2.0 ** min(failures - 1, 30))
        return span / 2 + random.random() * span / 2


class MastodonStreaming:
    """Implements ``api.network.Streaming``.

    ``address`` gives the origin at which the server says that its streams are, empty for its own.
    """

    def __init__(
        self,
        seat: Seat,
        reading: Reading,
        conversations: MastodonConversations,
        address: Callable[[], str],
        rhythm: Rhythm = Rhythm(),
    ) -> None:
        self._seat = seat
        self._reading = reading
        self._conversations = conversations
        self._address = address
        self._rhythm = rhythm

    async def events(self, timelines: tuple[Timeline, ...]) -> AsyncGenerator[StreamEvent, None]:
        """Yield what happens in timelines, and with the home to the viewer, until it is closed.

        Raises ``AuthRequired`` where the server does not take the sign-in any more.
        """
        queue: asyncio.Queue[StreamEvent | ApiError] = asyncio.Queue()
        streams: list[tuple[str, dict[str, str], Timeline | None]] = []
        for timeline in timelines:
            streams.append((*_stream_of(timeline, self._seat), timeline))
            if timeline == _HOME:
                streams.append(("direct", {}, None))
        tasks = [
            asyncio.create_task(self._follow(queue, path, params, timeline))
            for path, params, timeline in streams
        ]
        try:
            while True:
                event = await queue.get()
                if isinstance(event, ApiError):
                    raise event
                yield event
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _follow(
        self,
        queue: asyncio.Queue[StreamEvent | ApiError],
        path: str,
        params: dict[str, str],
        timeline: Timeline | None,
    ) -> None:
        """Keep one stream open, for ever; ask from time to time where the server has none."""
        failures, again, by_socket = 0, False, False
        while True:
            begun = time.monotonic()
            wait = 0.0
            opened = False
            try:
                await self._seat.know_viewer()
                told = self._told_by_socket if by_socket else self._told_by_stream
                async for event in self._listen(told(path, params), timeline):
                    if isinstance(event, StreamOpened):
                        opened, event = True, StreamOpened(again, timeline)
                    queue.put_nowait(event)
            except AuthRequired as error:
                queue.put_nowait(error)
                return
            except (NotFound, Rejected) as error:
                _log.info("The server has no stream %s: %r", path, error)
                if by_socket:
                    await self._poll(queue, path, timeline)
                    return
                by_socket = True
                continue
            except RateLimited as error:
                wait = error.retry_after or 0.0
            except ApiError as error:
                _log.info("Stream %s broke: %r", path, error)
            stood = opened and time.monotonic() - begun >= self._rhythm.settled
            failures = 1 if stood else failures + 1
            wait = max(wait, self._rhythm.wait(failures))
            again = True
            queue.put_nowait(StreamBroken(wait, timeline))
            await asyncio.sleep(wait)

    async def _listen(
        self, told: AsyncGenerator[ServerEvent | None, None], timeline: Timeline | None
    ) -> AsyncGenerator[StreamEvent, None]:
        async with contextlib.aclosing(told):
            async for found in told:
                if found is None:
                    yield StreamOpened()
                    continue
                with contextlib.suppress(Malformed):
                    event = await self._seat.http.work(
                        lambda found=found: self._read(found, timeline)  # type: ignore[misc]
                    )
                    if event is not None:
                        yield event

    async def _told_by_stream(
        self, path: str, params: Params
    ) -> AsyncGenerator[ServerEvent | None, None]:
        """Yield ``None`` when the server sends events by HTTP, then the events."""
        parser = EventParser()
        url = f"{self._address()}/api/v1/streaming/{path}"
        async with self._seat.http.stream(url, params, silence=self._rhythm.silence) as pieces:
            yield None
            async for piece in pieces:
                for found in parser.feed(piece):
                    yield found

    async def _told_by_socket(
        self, path: str, params: dict[str, str]
    ) -> AsyncGenerator[ServerEvent | None, None]:
        """Do the same over a WebSocket, the only way that GoToSocial has."""
        url = f"{self._address()}/api/v1/streaming"
        asked = {"stream": path.replace("/", ":"), **params}
        async with self._seat.http.websocket(url, asked, silence=self._rhythm.silence) as messages:
            yield None
            async for message in messages:
                with contextlib.suppress(Malformed):
                    told = decode(message, wire.Told)
                    yield ServerEvent(told.event or "", (told.payload or "").encode())

    def _read(self, found: ServerEvent, timeline: Timeline | None) -> StreamEvent | None:
        """Map an event; ``None`` for one that this program has no use for."""
        mapper = self._seat.mapper
        match found.name:
            case "update" if timeline is not None:
                return NoteArrived(timeline, mapper.note(decode(found.data, wire.Status)))
            case "status.update":
                return NoteUpdated(mapper.note(decode(found.data, wire.Status)))
            case "delete":
                return NoteRemoved(mapper.id(found.data.decode("utf-8", "replace").strip('" ')))
            case "notification":
                return NotificationArrived(
                    mapper.notification(decode(found.data, wire.Notification))
                )
            case "conversation":
                return MessageArrived(
                    self._conversations.talk(decode(found.data, wire.Conversation))
                )
        return None

    async def _poll(
        self,
        queue: asyncio.Queue[StreamEvent | ApiError],
        path: str,
        timeline: Timeline | None,
    ) -> None:
        polling = Polling(self._reading, self._conversations)
        failures, running = 0, False
        while True:
            wait = self._rhythm.poll * random.uniform(0.9, 1.1)
            try:
                news = await polling.news(path, timeline)
                if not running:
                    # Not again: what was missed through failures is among the news.
                    queue.put_nowait(StreamOpened(timeline=timeline))
                for event in news:
                    queue.put_nowait(event)
                failures, running = 0, True
            except AuthRequired as error:
                queue.put_nowait(error)
                return
            except ApiError as error:
                failures += 1
                asked = error.retry_after if isinstance(error, RateLimited) else None
                wait = max(wait, asked or 0.0, self._rhythm.wait(failures))
                queue.put_nowait(StreamBroken(wait, timeline))
                running = False
            await asyncio.sleep(wait)


def _stream_of(timeline: Timeline, seat: Seat) -> tuple[str, dict[str, str]]:
    """Return path and parameters of a timeline's stream; raises ``NotFound`` where it has none."""
    match timeline.kind:
        case TimelineKind.FOLLOWING:
            return "user", {}
        case TimelineKind.LOCAL:
            return "public/local", {}
        case TimelineKind.FEDERATED:
            return "public", {}
        case TimelineKind.TOPIC:
            return "hashtag", {"tag": timeline.key}
        case TimelineKind.LIST:
            return "list", {"list": seat.mapper.server_id(timeline.key)}
    raise NotFound(f"stream of {timeline.kind}")
