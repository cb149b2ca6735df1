"""Makes the engine of an endpoint."""

from __future__ import annotations

from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.translation.engines.remote.deepl import DeepL
from rednote_desktop.translation.engines.remote.dialect import Dialect
from rednote_desktop.translation.engines.remote.libretranslate import LibreTranslate
from rednote_desktop.translation.engines.remote.openai import ChatCompletions
from rednote_desktop.translation.engines.remote.server import ServerEngine
from rednote_desktop.translation.engines.remote.wire import Wire
from rednote_desktop.translation.ledger import Ledger


def make_engine(endpoint: Endpoint, key: str, wire: Wire, ledger: Ledger) -> ServerEngine:
    """Return the engine; ``key`` may be empty. Wire and ledger stay the caller's."""
    return ServerEngine(endpoint, _dialect(endpoint), key, wire, ledger)


def _dialect(endpoint: Endpoint) -> Dialect:
    match endpoint.kind:
        case "deepl":
            return DeepL()
        case "openai":
            return ChatCompletions(endpoint.model)
        case "libretranslate":
            return LibreTranslate()
