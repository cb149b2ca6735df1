"""Switches that show at once what a person wishes and follow up with the network."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from rednote_desktop.domain.errors import RedNoteError

_logger = logging.getLogger(__name__)

Item = TypeVar("Item")

_CLOSE_SECONDS: Final = 5.0


@dataclass(slots=True, eq=False)
class _Wish(Generic[Item]):
    wanted: bool
    apply: Callable[[Item, bool], Item]
    serial: int = 0
    error: Exception | None = None
    task: asyncio.Task[None] | None = None


@dataclass(slots=True, eq=False)
class _Pending(Generic[Item]):
    """``confirmed`` is the item as the network last gave it, without the wishes."""

    confirmed: Item
    wishes: dict[Hashable, _Wish[Item]] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Toggles(Generic[Item]):
    """Optimistic switches of one kind of thing.

    A wish is shown at once, laid over what the network confirmed. Of several wishes for the same
    switch that come while one is being sent, only the last is sent. When the network says no, what
    it confirmed last is shown again. Requests about one thing go out one after the other, so that
    an old answer never arrives after a newer one.
    """

    def __init__(self, show: Callable[[Item], None]) -> None:
        self._show = show
        self._pending: dict[str, _Pending[Item]] = {}
        self._muted = False

    async def set(
        self,
        item_id: str,
        item: Item,
        what: Hashable,
        wanted: bool,
        apply: Callable[[Item, bool], Item],
        send: Callable[[bool, str], Awaitable[Item]],
    ) -> bool:
        """Show ``item`` with the switch ``what`` as wanted, and make the network agree.

        ``send`` gets the wish and a fresh idempotency key. Return whether this call's wish was the
        last one; when it was and the network refused, its error is raised. Cancelling the call
        does not take the wish back.
        """
        pending = self._pending.setdefault(item_id, _Pending(item))
        wish = pending.wishes.get(what)
        if wish is None:
            wish = pending.wishes[what] = _Wish(wanted, apply)
            wish.task = asyncio.create_task(self._settle(item_id, pending, what, wish, send))
        else:
            wish.wanted = wanted
            wish.serial += 1
        serial = wish.serial
        self._publish(pending)
        assert wish.task is not None
        await asyncio.shield(wish.task)
        if serial != wish.serial:
            return False
        if wish.error is not None:
            raise wish.error
        return True

    def overlaid(self, item_id: str, item: Item) -> Item:
        """Return an item just read with the wishes that are still under way."""
        pending = self._pending.get(item_id)
        return item if pending is None else _with_wishes(item, pending)

    def mute(self) -> None:
        """Show nothing any more; what is under way still reaches the network."""
        self._muted = True

    async def close(self) -> None:
        """Wait a moment for what is under way, then give it up; safe to call twice."""
        tasks = [
            wish.task
            for pending in self._pending.values()
            for wish in pending.wishes.values()
            if wish.task is not None
        ]
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=_CLOSE_SECONDS)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        self._pending.clear()

    async def _settle(
        self,
        item_id: str,
        pending: _Pending[Item],
        what: Hashable,
        wish: _Wish[Item],
        send: Callable[[bool, str], Awaitable[Item]],
    ) -> None:
        while True:
            serial, wanted = wish.serial, wish.wanted
            try:
                async with pending.lock:
                    pending.confirmed = await send(wanted, uuid.uuid4().hex)
            except RedNoteError as error:
                wish.error = error
            except Exception as error:
                _logger.exception("A switch broke its client")
                wish.error = error
            else:
                wish.error = None
                if wish.wanted == wanted:
                    break
            if wish.serial == serial:
                break
        del pending.wishes[what]
        if not pending.wishes:
            self._pending.pop(item_id, None)
        self._publish(pending)

    def _publish(self, pending: _Pending[Item]) -> None:
        if not self._muted:
            self._show(_with_wishes(pending.confirmed, pending))


def _with_wishes(item: Item, pending: _Pending[Item]) -> Item:
    for wish in pending.wishes.values():
        item = wish.apply(item, wish.wanted)
    return item
