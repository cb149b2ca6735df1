"""A loopback HTTP server that hands out pictures, good ones and bad ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

from PIL import Image

from tests.support import PATIENCE


def png(width: int, height: int, colour: str = "red") -> bytes:
    """Return a picture of one colour."""
    data = BytesIO()
    Image.new("RGB", (width, height), colour).save(data, "PNG")
    return data.getvalue()


@dataclass
class Answer:
    """What is answered under one path."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    gate: threading.Event | None = None
    """The answer waits for it."""
    chunked: bool = False
    """The length is not told beforehand."""


class PictureServer:
    """``answers`` maps paths to answers, ``asked`` lists the paths that were asked for."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.at_once = 0
        self.most_at_once = 0
        self.gate = threading.Lock()

    def put(self, path: str, answer: Answer | bytes) -> str:
        """Answer a path; return its address."""
        self.answers[path] = answer if isinstance(answer, Answer) else Answer(answer)
        return self.address + path


@contextmanager
def picture_server() -> Iterator[PictureServer]:
    """Run a server on 127.0.0.1 until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with served.gate:
                served.asked.append(self.path)
                served.at_once += 1
                served.most_at_once = max(served.most_at_once, served.at_once)
            try:
                self._answer(served.answers.get(self.path, Answer(b"gone", 404)))
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True
            finally:
                with served.gate:
                    served.at_once -= 1

        def _answer(self, answer: Answer) -> None:
            if answer.gate is not None:
                answer.gate.wait(PATIENCE)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.chunked:
                self.send_header("Connection", "close")
                self.close_connection = True
            else:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Keep the tests' output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = PictureServer(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        for answer in served.answers.values():
            if answer.gate is not None:
                answer.gate.set()
        server.shutdown()
        server.server_close()
        thread.join()
