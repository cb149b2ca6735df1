"""A translation server on the loopback that answers as a test says, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Request:
    """What arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Response:
    """What is answered; with ``drip`` the body goes out byte by byte, so many seconds apart."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    drip: float = 0.0


Rule = Callable[[Request], Response]


def answer(value: object, status: int = 200, **headers: str) -> Response:
    """Return a JSON response; underscores in header names stand for hyphens."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, json.dumps(value).encode(), named)


class TranslationServer:
    """Keeps what arrived and answers by ``rule``, which a test may change at any time."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.rule: Rule = lambda request: Response(500)
        self._stop = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                length = int(self.headers.get("content-length", 0))
                headers = {name.lower(): text for name, text in self.headers.items()}
                request = Request(self.command, self.path, headers, self.rfile.read(length))
                server.requests.append(request)
                self.reply(server.rule(request))

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

            def reply(self, response: Response) -> None:
                self.send_response(response.status)
                headers = {"content-length": str(len(response.body)), **response.headers}
                for name, text in headers.items():
                    self.send_header(name, text)
                self.end_headers()
                try:
                    if not response.drip:
                        self.wfile.write(response.body)
                        return
                    for byte in response.body:
                        self.wfile.write(bytes((byte,)))
                        self.wfile.flush()
                        if server._stop.wait(response.drip):
                            return
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that gives up is what some tests are about."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    @property
    def sent(self) -> str:
        """Everything that ever arrived, as one text."""
        return "\n".join(
            request.body.decode("utf-8") + json.dumps(dict(request.headers))
            for request in self.requests
        )

    def close(self) -> None:
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def translation_server() -> Iterator[TranslationServer]:
    server = TranslationServer()
    try:
        yield server
    finally:
        server.close()


def libretranslate(request: Request) -> Response:
    """Translate like a LibreTranslate server: as many words or characters as are plausible."""
    asked = request.json
    return answer({"translatedText": [made_up(text, asked["target"]) for text in asked["q"]]})


def deepl(request: Request) -> Response:
    asked = request.json
    target = "zh" if asked["target_lang"].startswith("ZH") else "en"
    given = [{"text": made_up(text, target)} for text in asked["text"]]
    return answer({"translations": given})


def chat(request: Request) -> Response:
    """Translate like a well-behaved language model."""
    asked = json.loads(request.json["messages"][1]["content"])
    target = "zh" if "Chinese" in asked["target_language"] else "en"
    return said(json.dumps({"translations": [made_up(text, target) for text in asked["texts"]]}))


def said(content: str) -> Response:
    """Return the response of a chat server whose model said that."""
    return answer({"choices": [{"message": {"role": "assistant", "content": content}}]})


def made_up(text: str, target: str) -> str:
    """Return something that passes for a translation and tells where it came from."""
    if target.startswith("z"):
        return "远方" + "说的话" * max(1, len(text.split()) // 2)
    return "Remote words " + "said so " * max(1, len(text) // 6)
