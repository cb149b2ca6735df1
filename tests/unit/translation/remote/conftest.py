"""A server on the loopback, and engines over real HTTP that ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from rednote_desktop.storage.engine_settings import Endpoint, Kind
from rednote_desktop.translation.engines.remote.deepl import DeepL
from rednote_desktop.translation.engines.remote.dialect import Dialect
from rednote_desktop.translation.engines.remote.libretranslate import LibreTranslate
from rednote_desktop.translation.engines.remote.openai import ChatCompletions
from rednote_desktop.translation.engines.remote.server import Patience, ServerEngine
from rednote_desktop.translation.engines.remote.wire import Wire
from rednote_desktop.translation.ledger import Ledger
from tests.translation_server import TranslationServer, translation_server

PATIENCE = Patience(at_once=0.3, first=0.2, longest=1.0)

MakeEngine = Callable[..., ServerEngine]


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with translation_server() as made:
        yield made


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire(most_bytes=20_000)
    yield made
    made.close()
    made.close()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def make_engine(server: TranslationServer, wire: Wire, ledger: Ledger) -> Iterator[MakeEngine]:
    made: list[ServerEngine] = []

    def make(
        kind: Kind = "libretranslate",
        url: str = "",
        key: str = "",
        seconds: float = 60.0,
        patience: Patience = PATIENCE,
    ) -> ServerEngine:
        dialects: dict[Kind, Dialect] = {
            "libretranslate": LibreTranslate(),
            "deepl": DeepL(),
            "openai": ChatCompletions("small-model"),
        }
        dialect = dialects[kind]
        dialect.seconds = seconds  # type: ignore[misc]
        endpoint = Endpoint(id="e", kind=kind, name="Remote", url=url or server.url, model="")
        engine = ServerEngine(endpoint, dialect, key, wire, ledger, patience)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()
        engine.close()
