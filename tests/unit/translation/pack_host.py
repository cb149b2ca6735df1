"""A host of language packs on this computer that can break off, drip, lie and redirect."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support import PATIENCE


@dataclass
class PackHost:
    """What it serves by path, and how it misbehaves."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    etag: str = '"one"'
    cut_after: list[int] = field(default_factory=list)
    """Of the next answers with a body, how many bytes are sent before the line goes dead."""
    hold: threading.Event | None = None
    """Set it to let the rest of a body go."""
    ranges: bool = True
    status: int = 0
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    """Method, path and ``Range`` of every request."""

    def offer(self, name: str, **changes: Any) -> dict[str, Any]:
        """Return an entry of the index for a file."""
        source, target = name.split("-")[1].split("_")[:2]
        return {
            "package_version": "0.3",
            "argos_version": "1.9.0",
            "from_code": source,
            "from_name": source,
            "to_code": target,
            "to_name": target,
            "code": f"translate-{source}_{target}",
            "type": "translate",
            "links": [f"{self.url}/{name}"],
        } | changes

    def list(self, *offers: dict[str, Any]) -> str:
        """Serve an index and return its address."""
        self.files["index.json"] = json.dumps(list(offers)).encode()
        return f"{self.url}/index.json"


@contextmanager
def pack_host() -> Iterator[PackHost]:
    host = PackHost()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def log_message(self, format: str, *args: object) -> None:
            pass

        def _answer(self, body: bool) -> None:
            path = self.path.lstrip("/")
            headers: Message = self.headers
            wanted = headers.get("Range", "")
            host.asked.append((self.command, path, wanted))
            if path in host.redirects:
                self._head(302, {"Location": host.redirects[path], "Content-Length": "0"})
                return
            content = host.files.get(path)
            if host.status or content is None:
                self._head(host.status or 404, {"Content-Length": "0"})
                return
            start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
            same = headers.get("If-Range", host.etag) == host.etag
            whole = len(content)
            if wanted and host.ranges and same and start >= whole:
                self._head(416, {"Content-Range": f"bytes */{whole}", "Content-Length": "0"})
                return
            partial = bool(wanted) and host.ranges and same
            rest = content[start:] if partial else content
            extra = {"Content-Range": f"bytes {start}-{whole - 1}/{whole}"} if partial else {}
            fields = {"ETag": host.etag, "Content-Length": str(len(rest)), **extra}
            self._head(206 if partial else 200, fields)
            if not body:
                return
            if host.cut_after and path != "index.json":
                self.wfile.write(rest[: host.cut_after.pop(0)])
                self.close_connection = True
                return
            try:
                if host.hold is not None and path != "index.json":
                    self.wfile.write(rest[: whole // 2])
                    self.wfile.flush()
                    host.hold.wait(10 * PATIENCE)
                    rest = rest[whole // 2 :]
                self.wfile.write(rest)
            except OSError:
                self.close_connection = True

        def _head(self, status: int, fields: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in fields.items():
                self.send_header(name, value)
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    host.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield host
    finally:
        if host.hold is not None:
            host.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
