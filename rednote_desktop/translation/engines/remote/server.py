"""An engine that is a server: batches, pauses after refusals, and the ledger of what was sent."""

from __future__ import annotations

import concurrent.futures
import contextlib
import logging
import random
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    EngineFailed,
    Malformed,
    NotFound,
    QuotaUsedUp,
    RateLimited,
    RedNoteError,
    Rejected,
    Server,
    StorageError,
    TimedOut,
    UnsupportedPair,
)
from rednote_desktop.domain.language import base
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.translation.engines.remote.dialect import Dialect, message
from rednote_desktop.translation.engines.remote.wire import Reply, Wire
from rednote_desktop.translation.ledger import ANSWERED, CANCELLED, Ledger, Sending, now
from rednote_desktop.translation.result import EngineInfo, Place

_QUOTA_SECONDS: Final = 3600.0
_REFUSED_SECONDS: Final = 300.0
_LONGEST_SECONDS: Final = 86_400.0
_MOST_USELESS: Final = 8
"""So many answers in a row may be of no use before the server is left alone for a while."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an engine waits, in seconds.

    A server that asks for a wait of at most ``at_once`` gets it, and the request is made again.
    Otherwise the engine is left alone for as long as the server says, or for ``first`` and, after
    each further failure, for twice as long up to ``longest``.
    """

    at_once: float = 2.0
    first: float = 5.0
    longest: float = 300.0


class ServerEngine:
    """One server that a person chose.

    Nothing is sent before it stands in the ledger. While the server is left alone, ``translate``
    raises at once what was wrong. Safe to use from several threads.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        dialect: Dialect,
        key: str,
        wire: Wire,
        ledger: Ledger,
        patience: Patience = Patience(),
    ) -> None:
        self._endpoint = endpoint
        self._dialect = dialect
        self._key = key
        self._wire = wire
        self._ledger = ledger
        self._patience = patience
        self._host = urlsplit(endpoint.url).netloc.rsplit("@", 1)[-1]
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._running: set[concurrent.futures.Future[list[str]]] = set()
        self._unsupported: set[tuple[str, str]] = set()
        self._trouble: RedNoteError | None = None
        self._rests_until = 0.0
        self._failures = 0
        self._useless = 0

    @property
    def info(self) -> EngineInfo:
        """The name the person gave and the model, if there is a choice of models."""
        return EngineInfo(self._endpoint.name, self._endpoint.model, Place.REMOTE)

    @property
    def executor(self) -> Executor:
        """Workers that may wait for the server."""
        return self._wire.executor

    @property
    def batch_sentences(self) -> int:
        """How many sentences go into a request."""
        return self._dialect.most_texts

    @property
    def batch_characters(self) -> int:
        """How many characters go into a request."""
        return self._dialect.most_characters

    @property
    def rest(self) -> tuple[str, float] | None:
        """Why the server is left alone at present, an error's class name, and for how many s."""
        left = self._rests_until - time.monotonic()
        if self._trouble is None or left <= 0:
            return None
        return type(self._trouble).__name__, left

    def supports(self, source: str, target: str) -> bool:
        """Tell whether the pair can be expected to work and has not been refused."""
        pair = (base(source), base(target))
        if pair[0] == pair[1] or pair in self._unsupported:
            return False
        return self._dialect.supports(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a sentence, in order.

        Raises ``ApiError`` (``Offline``, ``TimedOut``, ``AuthRequired``, ``RateLimited`` and
        others), ``UnsupportedPair``, ``EngineFailed`` when the answer is of no use or the engine
        was closed, and ``StorageError`` when the ledger cannot be written.
        """
        answers: list[str] = []
        for batch in self._batches(sentences):
            self._refuse_while_resting()
            answers += self._ask(batch, source, target)
        return answers

    def wake(self) -> None:
        """Ask the server again at the next opportunity."""
        self._rests_until = 0.0
        self._failures = self._useless = 0

    def close(self) -> None:
        """Give up what is under way; safe to call twice."""
        self._closed.set()
        with self._lock:
            running = tuple(self._running)
        for future in running:
            future.cancel()

    def _batches(self, sentences: Sequence[str]) -> Iterator[list[str]]:
        batch: list[str] = []
        characters = 0
        for sentence in sentences:
            full = len(batch) >= self._dialect.most_texts
            if batch and (full or characters + len(sentence) > self._dialect.most_characters):
                yield batch
                batch, characters = [], 0
            batch.append(sentence)
            characters += len(sentence)
        if batch:
            yield batch

    def _ask(self, batch: list[str], source: str, target: str) -> list[str]:
        try:
            return self._ask_once(batch, source, target)
        except RateLimited as error:
            wait = error.retry_after
            if wait is None or wait > self._patience.at_once or isinstance(error, QuotaUsedUp):
                self._rest(error)
                raise
            if self._closed.wait(wait):
                raise EngineFailed("closed") from error
        except RedNoteError as error:
            self._note(error, source, target)
            raise
        try:
            return self._ask_once(batch, source, target)
        except RedNoteError as error:
            self._note(error, source, target)
            raise

    def _ask_once(self, batch: list[str], source: str, target: str) -> list[str]:
        future = self._wire.start(self._exchange(batch, source, target))
        with self._lock:
            self._running.add(future)
        if self._closed.is_set():
            future.cancel()
        try:
            answers = future.result()
        except concurrent.futures.CancelledError as error:
            raise EngineFailed("closed") from error
        finally:
            with self._lock:
                self._running.discard(future)
        self._failures = self._useless = 0
        return answers

    async def _exchange(self, batch: list[str], source: str, target: str) -> list[str]:
        if not (self._key.isascii() and self._key.isprintable()):
            raise AuthRequired("this is no key")
        headers = self._dialect.headers(self._key)
        sending = Sending(
            sent_at=now(),
            engine=self._endpoint.name,
            host=self._host,
            source=base(source),
            target=base(target),
            texts=len(batch),
            characters=sum(map(len, batch)),
        )
        row = await self._ledger.begin(sending)
        outcome = CANCELLED
        try:
            reply = await self._wire.post(
                self._dialect.address(self._endpoint.url),
                headers,
                self._dialect.request(batch, source, target, self._key),
                self._dialect.seconds,
            )
            answers = self._read(reply, batch, source, target)
            outcome = ANSWERED
        except RedNoteError as error:
            outcome = type(error).__name__
            error.detail = self._without_key(error.detail)
            error.args = (error.detail,)
            raise
        finally:
            try:
                await self._ledger.end(row, outcome)
            except StorageError as error:
                _log.warning("the outcome of a request was not written: %s", error)
        return answers

    def _read(self, reply: Reply, batch: list[str], source: str, target: str) -> list[str]:
        if reply.status == 200:
            answers = self._dialect.answers(reply.json(), batch, source, target)
            if len(answers) != len(batch):
                raise EngineFailed(f"{len(answers)} translations of {len(batch)} texts")
            return answers
        said: object = None
        with contextlib.suppress(Malformed):
            said = reply.json()
        fault = self._dialect.fault(reply.status, said, source, target)
        raise fault or _fault(reply, message(said))

    def _refuse_while_resting(self) -> None:
        if self._closed.is_set():
            raise EngineFailed("closed")
        if self._trouble is not None and time.monotonic() < self._rests_until:
            raise self._trouble.with_traceback(None)

    def _note(self, error: RedNoteError, source: str, target: str) -> None:
        if isinstance(error, UnsupportedPair):
            self._unsupported.add((base(source), base(target)))
        elif isinstance(error, EngineFailed) and not self._closed.is_set():
            self._useless += 1
            if self._useless >= _MOST_USELESS:
                self._rest(error)
        elif isinstance(error, ApiError):
            self._rest(error)

    def _rest(self, error: RedNoteError) -> None:
        """Leave the server alone for a while."""
        self._failures += 1
        doubled = self._patience.first * 2.0 ** min(self._failures - 1, 16)
        wait = min(doubled, self._patience.longest) * random.uniform(0.9, 1.1)
        if isinstance(error, RateLimited) and error.retry_after is not None:
            wait = error.retry_after
        elif isinstance(error, QuotaUsedUp):
            wait = _QUOTA_SECONDS
        elif isinstance(error, (AuthRequired, NotFound, Rejected)):
            wait = _REFUSED_SECONDS
        self._trouble = error
        self._rests_until = time.monotonic() + min(wait, _LONGEST_SECONDS)
        _log.info("%s rests for %.0f s: %s", self._host, wait, type(error).__name__)

    def _without_key(self, text: str) -> str:
        return text.replace(self._key, "…") if self._key else text


def retry_seconds(header: str) -> float | None:
    """Return the seconds of a ``Retry-After`` header, a number or a date (RFC 9110, 10.2.3)."""
    if header.strip().isdecimal():
        return min(float(header), _LONGEST_SECONDS)
    try:
        when = parsedate_to_datetime(header)
        return min(max(0.0, when.timestamp() - now()), _LONGEST_SECONDS)
    except (ValueError, TypeError, OverflowError):
        return None


def _fault(reply: Reply, said: str) -> RedNoteError:
    """Return the error that a status stands for."""
    detail = f"status {reply.status} {said}".strip()
    match reply.status:
        case 401 | 403 | 407:
            return AuthRequired(detail)
        case 402 | 456:
            return QuotaUsedUp(detail)
        case 404 | 405 | 410:
            return NotFound(detail)
        case 408 | 504:
            return TimedOut(detail)
        case 429:
            return RateLimited(detail, retry_seconds(reply.retry_after))
        case status if status >= 500:
            return Server(detail, status)
        case status if status >= 400:
            return Rejected(detail)
    return Malformed(detail)
