"""The engines that translate: which, in what order, with which keys, and what they were sent."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

import msgspec

from rednote_desktop.domain.errors import EngineFailed, Rejected, SecretsUnavailable
from rednote_desktop.services.endpoints import checked, host_of
from rednote_desktop.services.events import EventBus, ReadingChanged
from rednote_desktop.storage.engine_settings import Endpoint, Engines
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.storage.settings import Settings, SettingsStore
from rednote_desktop.translation.ledger import Ledger
from rednote_desktop.translation.routing import DEVICE, EVERY_PAIR, Routing

if TYPE_CHECKING:
    from rednote_desktop.translation.engines.remote.server import ServerEngine
    from rednote_desktop.translation.engines.remote.wire import Wire

_REMOTE: Final = "rednote_desktop.translation.engines.remote.make"
"""Imported on a worker: it takes longer than a frame."""

_SAMPLE: Final = "今天天气真好，我们去公园散步吧。"
_SAMPLE_PAIR: Final = ("zh", "en")

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tested:
    """What an endpoint made of the fixed sentence ``source``."""

    source: str
    text: str
    elapsed_ms: float


class EngineService:
    """Keeps the endpoints a person chose and gives the translator those that are switched on.

    Keys live in the keyring alone. Publishes ``ReadingChanged`` when texts may be translated by
    others than before. Nothing of it is loaded, and no key asked for, while no endpoint is on.
    """

    def __init__(
        self,
        settings: SettingsStore,
        secrets: SecretStore,
        ledger: Ledger,
        routing: Routing,
        events: EventBus,
    ) -> None:
        self.ledger = ledger
        self._settings = settings
        self._secrets = secrets
        self._routing = routing
        self._events = events
        self._wire: Wire | None = None
        self._engines: dict[str, tuple[Endpoint, str, ServerEngine]] = {}
        self._chosen = Engines()
        self._applying: asyncio.Task[None] | None = None
        self._closed = False
        self._unsubscribe = settings.subscribe(self._settings_changed)

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All remote engines, also those that are off."""
        return self._settings.value.engines.endpoints

    def endpoint(self, endpoint_id: str) -> Endpoint | None:
        """Return a remote engine by its id."""
        return next((each for each in self.endpoints if each.id == endpoint_id), None)

    def order(self, pair: str = EVERY_PAIR) -> tuple[str, ...]:
        """Return the ids of all engines in order of preference; ``device`` is this computer.

        ``pair`` is such as ``zh>en``; one without an order of its own has that of all pairs.
        """
        chosen = self._settings.value.engines
        known = (*(each.id for each in chosen.endpoints), DEVICE)
        wanted = chosen.orders.get(pair, chosen.orders.get(EVERY_PAIR, ()))
        return tuple(dict.fromkeys((*(name for name in wanted if name in known), *known)))

    @property
    def device_on(self) -> bool:
        """Whether the engine on this computer is switched on."""
        return self._settings.value.engines.device

    def start(self) -> None:
        """Fetch the keys and make the engines that are on, in the background."""
        self._settings_changed(self._settings.value)

    async def ready(self) -> None:
        """Return when the engines are as the settings say."""
        if self._applying is not None:
            await asyncio.wait([self._applying])

    def move(self, endpoint_id: str, step: int, pair: str = EVERY_PAIR) -> None:
        """Prefer an engine more (negative) or less than now, by so many places."""
        order = list(self.order(pair))
        place = order.index(endpoint_id)
        order.insert(max(0, place + step), order.pop(place))
        orders = {**self._settings.value.engines.orders, pair: tuple(order)}
        self._settings.update(engines={"orders": orders})

    def follow_general_order(self, pair: str) -> None:
        """Forget the order of its own that a pair has."""
        kept = self._settings.value.engines.orders
        self._settings.update(
            engines={"orders": {key: order for key, order in kept.items() if key != pair}}
        )

    def agree(self, endpoint_id: str) -> None:
        """Keep that the person lets public texts go to the address of an endpoint."""
        self._change(endpoint_id, agreed=self._known(endpoint_id).url)

    def switch(self, endpoint_id: str, on: bool) -> None:
        """Use an engine or leave it alone, also ``device``.

        Raises ``Rejected`` when nobody agreed to the use of a service.
        """
        if endpoint_id == DEVICE:
            self._settings.update(engines={"device": on})
            return
        endpoint = self._known(endpoint_id)
        if on and endpoint.agreed != endpoint.url:
            raise Rejected("not agreed", "agreed")
        self._change(endpoint_id, on=on)

    async def save(self, endpoint: Endpoint, key: str | None = None) -> bool:
        """Add or change an endpoint; a ``key`` of ``None`` leaves the kept one.

        Returns whether the keyring took the key, or only the memory of this run. Another address
        has to be agreed to anew, and a key goes to no other host than the one it was entered for.
        Raises ``Rejected`` for an address that cannot be used.
        """
        endpoint = checked(endpoint)
        old = self.endpoint(endpoint.id)
        if old is not None and key is None and host_of(old.url) != host_of(endpoint.url):
            key = ""
        kept = True
        if key:
            kept = await self._secrets.set(_secret(endpoint.id), key)
        elif key == "" and old is not None:
            await self._delete_key(endpoint.id)
        if endpoint.agreed != endpoint.url:
            endpoint = msgspec.structs.replace(endpoint, on=False)
        others = [each for each in self.endpoints if each.id != endpoint.id]
        place = self.endpoints.index(old) if old is not None else len(others)
        others.insert(place, endpoint)
        self._settings.update(engines={"endpoints": tuple(others)})
        self._settings_changed(self._settings.value, keys_too=key is not None)
        return kept

    async def remove(self, endpoint_id: str) -> None:
        """Forget an endpoint and its key."""
        chosen = self._settings.value.engines
        self._settings.update(
            engines={
                "endpoints": tuple(each for each in self.endpoints if each.id != endpoint_id),
                "orders": {
                    pair: tuple(name for name in order if name != endpoint_id)
                    for pair, order in chosen.orders.items()
                },
            }
        )
        await self._delete_key(endpoint_id)

    async def has_key(self, endpoint_id: str) -> bool:
        """Tell whether a key is kept for an endpoint."""
        return bool(await self._key(endpoint_id))

    def key_is_only_in_memory(self, endpoint_id: str) -> bool:
        """Tell whether a key ends with the program because there is no keyring."""
        return _secret(endpoint_id) in self._secrets.only_in_memory

    def rest(self, endpoint_id: str) -> tuple[str, float] | None:
        """Return why an endpoint is left alone (class name of an error), and for how many s."""
        known = self._engines.get(endpoint_id)
        return known[2].rest if known is not None else None

    async def test(self, endpoint: Endpoint, key: str | None = None) -> Tested:
        """Have a fixed sentence translated; a ``key`` of ``None`` uses the kept one.

        Raises what the engine raises, ``EngineFailed`` also when the answer is no translation.
        """
        await asyncio.to_thread(import_module, _REMOTE)
        from rednote_desktop.translation.attempt import translate_sentences
        from rednote_desktop.translation.engines.remote.make import make_engine

        endpoint = checked(endpoint)
        if key is None:
            old = self.endpoint(endpoint.id)
            same = old is not None and host_of(old.url) == host_of(endpoint.url)
            key = await self._key(endpoint.id) if same else ""
        engine = make_engine(endpoint, key, self._wire_in_use(), self.ledger)
        started = time.perf_counter()
        try:
            answers = await asyncio.get_running_loop().run_in_executor(
                engine.executor, translate_sentences, engine, [_SAMPLE], *_SAMPLE_PAIR
            )
        finally:
            engine.close()
        if answers[0].reason:
            raise EngineFailed("no translation")
        if (known := self._engines.get(endpoint.id)) is not None:
            known[2].wake()
        return Tested(_SAMPLE, answers[0].text, (time.perf_counter() - started) * 1000)

    def close(self) -> None:
        """Give up what is under way; safe to call twice."""
        self._closed = True
        self._unsubscribe()
        if self._applying is not None:
            self._applying.cancel()
        for _endpoint, _key, engine in self._engines.values():
            engine.close()
        self._engines.clear()
        if self._wire is not None:
            self._wire.close()

    def _settings_changed(self, settings: Settings, keys_too: bool = False) -> None:
        changed = settings.engines != self._chosen
        self._chosen = settings.engines
        on = any(endpoint.on for endpoint in settings.engines.endpoints)
        concerns = on or self._engines or settings.engines.device != self._routing.device
        if self._closed or not (changed or keys_too) or not concerns:
            return
        if self._applying is not None:
            self._applying.cancel()
        self._applying = asyncio.get_running_loop().create_task(self._apply(settings.engines))

    async def _apply(self, chosen: Engines) -> None:
        wanted = [endpoint for endpoint in chosen.endpoints if endpoint.on]
        gone = self._engines.keys() - {endpoint.id for endpoint in wanted}
        # What was switched off is sent nothing more, whatever the keyring does meanwhile.
        for endpoint_id in gone:
            self._engines.pop(endpoint_id)[2].close()
        self._choose(chosen)
        if wanted:
            await asyncio.to_thread(import_module, _REMOTE)
        for endpoint in wanted:
            from rednote_desktop.translation.engines.remote.make import make_engine

            key = await self._key(endpoint.id)
            old = self._engines.get(endpoint.id)
            if old is not None:
                if _without_agreement(old[0]) == _without_agreement(endpoint) and old[1] == key:
                    continue
                old[2].close()
            engine = make_engine(endpoint, key, self._wire_in_use(), self.ledger)
            self._engines[endpoint.id] = (endpoint, key, engine)
        self._choose(chosen)
        self._events.publish(ReadingChanged())

    def _choose(self, chosen: Engines) -> None:
        remote = {name: engine for name, (_, _, engine) in self._engines.items()}
        orders = {pair: self.order(pair) for pair in (*chosen.orders, EVERY_PAIR)}
        self._routing.choose(remote, orders, chosen.device)

    async def _key(self, endpoint_id: str) -> str:
        try:
            return await self._secrets.get(_secret(endpoint_id)) or ""
        except SecretsUnavailable as error:
            _logger.warning("The key of an engine cannot be read: %s", error)
            return ""

    async def _delete_key(self, endpoint_id: str) -> None:
        try:
            await self._secrets.delete(_secret(endpoint_id))
        except SecretsUnavailable as error:
            _logger.warning("The key of an engine cannot be deleted: %s", error)

    def _wire_in_use(self) -> Wire:
        if self._wire is None:
            from rednote_desktop.translation.engines.remote.wire import Wire

            self._wire = Wire()
        return self._wire

    def _known(self, endpoint_id: str) -> Endpoint:
        endpoint = self.endpoint(endpoint_id)
        if endpoint is None:
            raise Rejected("no such engine", "id")
        return endpoint

    def _change(self, endpoint_id: str, **changes: object) -> None:
        changed: Sequence[Endpoint] = [
            msgspec.structs.replace(each, **changes) if each.id == endpoint_id else each
            for each in self.endpoints
        ]
        self._settings.update(engines={"endpoints": tuple(changed)})


def _secret(endpoint_id: str) -> str:
    return f"engine:{endpoint_id}"


def _without_agreement(endpoint: Endpoint) -> Endpoint:
    return msgspec.structs.replace(endpoint, agreed="")
