"""Servers that refuse, stall, babble or send elsewhere; and the ledger of what they were sent."""

from __future__ import annotations

import json
import logging
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import pytest

from rednote_desktop.domain.errors import (
    AuthRequired,
    EngineFailed,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    RateLimited,
    Redirected,
    RedNoteError,
    Rejected,
    Server,
    StorageError,
    TimedOut,
    UnsupportedPair,
)
from rednote_desktop.translation.engines.remote import server as server_module
from rednote_desktop.translation.engines.remote.server import retry_seconds
from rednote_desktop.translation.engines.remote.wire import Wire, is_this_computer
from rednote_desktop.translation.ledger import Ledger, Sending
from tests.support import PATIENCE
from tests.translation_server import (
    Request,
    Response,
    TranslationServer,
    answer,
    libretranslate,
    said,
    translation_server,
)
from tests.unit.translation.remote.conftest import MakeEngine

HELLO = ["你好，世界。"]


class Clock:
    """The engine's clock, which goes when a test says so."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(server_module, "time", made)
    return made


def test_large_requests_are_parted(server: TranslationServer, make_engine: MakeEngine) -> None:
    server.rule = libretranslate
    sentences = [f"这是第{number}句话。" for number in range(60)]
    given = make_engine().translate(sentences, "zh", "en")
    assert len(given) == 60
    assert [len(request.json["q"]) for request in server.requests] == [24, 24, 12]
    long = ["长" * 1500, "句" * 1500]
    make_engine().translate(long, "zh", "en")
    assert [len(request.json["q"]) for request in server.requests[3:]] == [1, 1]


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (answer({"error": "no"}, 401), AuthRequired),
        (answer({"error": "no"}, 403), AuthRequired),
        (Response(404, b"<html>"), NotFound),
        (Response(400, b"{"), Rejected),
        (Response(500, b"oops"), Server),
        (Response(503), Server),
        (Response(504), TimedOut),
        (Response(200, b"<html>hello</html>"), Malformed),
        (Response(200, b""), Malformed),
        (Response(200, b"[" * 15_000), Malformed),
        (Response(200, b"\xff\xfe\x00"), Malformed),
        (answer({"translatedText": "one"}), Malformed),
        (answer({"translatedText": ["one", "two"]}), EngineFailed),
        (answer({"translatedText": ["x" * 30_000]}), Malformed),
        (Response(200, b"x", {"content-encoding": "gzip"}), Malformed),
        (Response(204), Malformed),
    ],
)
def test_bad_answers_have_an_error_each(
    server: TranslationServer,
    make_engine: MakeEngine,
    response: Response,
    error: type[RedNoteError],
) -> None:
    server.rule = lambda request: response
    with pytest.raises(error):
        make_engine().translate(HELLO, "zh", "en")
    assert len(server.requests) == 1


def test_a_slow_drip_ends_in_time(server: TranslationServer, make_engine: MakeEngine) -> None:
    server.rule = lambda request: Response(200, b" " * 50_000, drip=0.05)
    with pytest.raises(TimedOut):
        make_engine(seconds=0.5).translate(HELLO, "zh", "en")


def test_no_redirect_is_followed(server: TranslationServer, make_engine: MakeEngine) -> None:
    with translation_server() as other:
        other.rule = libretranslate
        for status in (301, 302, 303, 307, 308):
            server.rule = lambda request, status=status: Response(  # type: ignore[misc]
                status, headers={"location": f"{other.url}/translate"}
            )
            with pytest.raises(Redirected) as caught:
                make_engine().translate(HELLO, "zh", "en")
            assert caught.value.address == f"{other.url}/translate"
        assert other.requests == []


def test_a_server_without_encryption_is_not_taken_for_a_secure_one(
    server: TranslationServer, make_engine: MakeEngine
) -> None:
    with pytest.raises(Insecure):
        make_engine(url=f"https://{server.host}").translate(HELLO, "zh", "en")
    assert server.requests == []


def test_nobody_there(make_engine: MakeEngine) -> None:
    with translation_server() as gone:
        url = gone.url
    engine = make_engine(url=url)
    with pytest.raises(Offline):
        engine.translate(HELLO, "zh", "en")
    with pytest.raises(Rejected):
        make_engine(url="ftp://example.invalid").translate(HELLO, "zh", "en")


def test_a_short_wait_is_waited(server: TranslationServer, make_engine: MakeEngine) -> None:
    def rule(request: Request) -> Response:
        if len(server.requests) == 1:
            return answer({"error": "slow down"}, 429, retry_after="0")
        return libretranslate(request)

    server.rule = rule
    assert make_engine().translate(HELLO, "zh", "en")
    assert len(server.requests) == 2


def test_a_long_wait_leaves_the_server_alone(
    server: TranslationServer, make_engine: MakeEngine, clock: Clock
) -> None:
    server.rule = lambda request: answer({"error": "slow down"}, 429, retry_after="30")
    engine = make_engine()
    for _ in range(20):
        with pytest.raises(RateLimited) as caught:
            engine.translate(HELLO, "zh", "en")
        assert caught.value.retry_after == 30
        clock.now += 1.4
    assert len(server.requests) == 1
    server.rule = libretranslate
    clock.now += 3
    assert engine.translate(HELLO, "zh", "en")


def test_a_refusal_without_a_time_backs_off_more_and_more(
    server: TranslationServer, make_engine: MakeEngine, clock: Clock
) -> None:
    server.rule = lambda request: answer({}, 429)
    engine = make_engine()
    tries: list[float] = []
    while len(tries) < 4:
        with pytest.raises(RateLimited):
            engine.translate(HELLO, "zh", "en")
        if len(server.requests) > len(tries):
            tries.append(clock.now)
        clock.now += 0.01
    waits = [later - earlier for earlier, later in pairwise(tries)]
    assert 0.17 <= waits[0] <= 0.24
    assert waits[1] > 1.5 * waits[0]
    assert waits[2] > 1.5 * waits[1]


def test_a_wrong_key_is_not_tried_again_and_again(
    server: TranslationServer, make_engine: MakeEngine
) -> None:
    server.rule = lambda request: answer({"message": "Forbidden secret-key"}, 403)
    engine = make_engine("deepl", key="secret-key")
    for _ in range(5):
        with pytest.raises(AuthRequired) as caught:
            engine.translate(HELLO, "zh", "en")
        assert "secret-key" not in str(caught.value)
        assert "secret-key" not in caught.value.detail
    assert len(server.requests) == 1


def test_babble_is_not_paid_for_forever(server: TranslationServer, make_engine: MakeEngine) -> None:
    server.rule = lambda request: said("What can I do for you?")
    engine = make_engine("openai")
    for _ in range(30):
        with pytest.raises(EngineFailed):
            engine.translate(HELLO, "zh", "en")
    assert len(server.requests) == 8


def test_a_refused_pair_is_not_offered_again(
    server: TranslationServer, make_engine: MakeEngine
) -> None:
    server.rule = lambda request: answer({"error": "zh is not supported"}, 400)
    engine = make_engine()
    assert engine.supports("zh", "en")
    with pytest.raises(UnsupportedPair):
        engine.translate(HELLO, "zh", "en")
    assert not engine.supports("zh", "en")
    assert engine.supports("de", "en")
    assert not engine.supports("en", "en")


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("0", 0), ("99999999", 86_400), ("soon", None), ("", None)]
)
def test_retry_after_in_seconds(header: str, seconds: float | None) -> None:
    assert retry_seconds(header) == seconds


def test_retry_after_as_a_date() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert retry_seconds(soon) == pytest.approx(90, abs=30)
    past = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    assert retry_seconds(past) == 0


def test_closing_gives_up_what_is_under_way(
    server: TranslationServer, make_engine: MakeEngine
) -> None:
    arrived = threading.Event()

    def rule(request: Request) -> Response:
        arrived.set()
        return Response(200, b" " * 50_000, drip=0.05)

    server.rule = rule
    engine = make_engine(seconds=1200)

    def close_once_it_arrived() -> None:
        assert arrived.wait(PATIENCE)
        engine.close()

    closing = threading.Thread(target=close_once_it_arrived)
    closing.start()
    with pytest.raises(EngineFailed):
        engine.translate(HELLO, "zh", "en")
    assert arrived.is_set()
    closing.join()
    with pytest.raises(EngineFailed):
        engine.translate(HELLO, "zh", "en")


def test_a_closed_wire_sends_nothing(server: TranslationServer, make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine._wire.close()
    with pytest.raises(EngineFailed):
        engine.translate(HELLO, "zh", "en")
    assert server.requests == []


async def test_every_request_stands_in_the_ledger(
    server: TranslationServer, make_engine: MakeEngine, ledger: Ledger
) -> None:
    engine = make_engine()
    seen: list[str] = []

    def rule(request: Request) -> Response:
        seen.extend(each.outcome for each in ledger._memory)
        return libretranslate(request)

    server.rule = rule
    engine.translate([*HELLO, "再见。"], "zh-Hant", "en")
    server.rule = lambda request: Response(500)
    with pytest.raises(Server):
        engine.translate(HELLO, "zh", "en")
    assert seen == [""], "written down before it was sent"
    failed, answered = await ledger.entries()
    assert (answered.host, answered.engine) == (server.host, "Remote")
    assert (answered.texts, answered.characters, answered.outcome) == (2, 9, "ok")
    assert (answered.source, answered.target) == ("zh", "en")
    assert abs(answered.sent_at - time.time()) < 600
    assert failed.outcome == "Server"
    assert "你好" not in repr((failed, answered))


def test_what_cannot_be_written_down_is_not_sent(
    server: TranslationServer, make_engine: MakeEngine, ledger: Ledger
) -> None:
    class Full(Ledger):
        async def begin(self, sending: Sending) -> int:
            raise StorageError("no room")

    server.rule = libretranslate
    engine = make_engine()
    engine._ledger = Full()
    with pytest.raises(StorageError):
        engine.translate(HELLO, "zh", "en")
    assert server.requests == []


def test_nothing_of_a_text_or_key_is_logged(
    server: TranslationServer, make_engine: MakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.rule = lambda request: answer({"error": request.body.decode()}, 500)
    with pytest.raises(Server):
        make_engine("deepl", key="secret-key").translate(HELLO, "zh", "en")
    own = [record for record in caplog.records if record.name.startswith("rednote_desktop")]
    assert own
    assert not any(HELLO[0] in text or "secret-key" in text for text in map(_line, own))


def _line(record: logging.LogRecord) -> str:
    return record.getMessage()


def test_cookies_are_not_kept(server: TranslationServer, make_engine: MakeEngine) -> None:
    server.rule = lambda request: Response(
        200, json.dumps({"translatedText": ["Hello."]}).encode(), {"set-cookie": "who=reader"}
    )
    engine = make_engine()
    engine.translate(HELLO, "zh", "en")
    engine.translate(HELLO, "zh", "en")
    assert all("cookie" not in request.headers for request in server.requests)
    assert all(request.method == "POST" for request in server.requests)


def test_a_wire_that_was_never_used_closes() -> None:
    wire = Wire()
    wire.close()
    wire.close()


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("ollama.localhost", True),
        ("127.0.0.1", True),
        ("::1", True),
        ("192.168.1.4", False),
        ("localhost.example.com", False),
        ("", False),
    ],
)
def test_this_computer(host: str, here: bool) -> None:
    assert is_this_computer(host) is here
