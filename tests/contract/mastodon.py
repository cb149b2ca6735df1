"""The Mastodon adapter against ``mastodon_mock``, a server of that family, over real HTTP."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import time
from typing import Any

import httpx

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon.client import MastodonClient

_START_SECONDS = 90.0
_PATIENCE = Patience(pause=0.02)


class MockServer:
    """``mastodon_mock serve`` in a process of its own."""

    def __init__(self) -> None:
        with contextlib.closing(socket.socket()) as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self._http = httpx.Client(base_url=self.url, trust_env=False, timeout=120.0)
        command = [sys.executable, "-m", "mastodon_mock", "serve", "--host", "127.0.0.1"]
        self._process = subprocess.Popen(
            [*command, "--port", str(port), "--in-memory", "--log-level", "error"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait()

    def reset(self) -> None:
        """Forget everybody, everything and all faults."""
        self.ask("reset", {})

    def token_of(self, name: str) -> str:
        """Return the token of a person of that name, who is new."""
        told = self.ask("dev_user", {"username": name, "display_name": name.title()})
        return str(told["access_token"])

    def fault(self, effect: dict[str, Any], match: dict[str, Any], count: int = 1) -> None:
        """Let so many requests that match go wrong."""
        self.ask("faults", {"effect": effect, "match": match, "count": count})

    def ask(self, what: str, value: object) -> dict[str, Any]:
        """Ask the part of the server that is there for tests alone."""
        reply = self._http.post(f"/api/v1/_mock/{what}", json=value).raise_for_status()
        answer: dict[str, Any] = reply.json()
        return answer

    def close(self) -> None:
        """End the process."""
        self._http.close()
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)

    def _wait(self) -> None:
        end = time.monotonic() + _START_SECONDS
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise RuntimeError("the server ended at once")
            with contextlib.suppress(httpx.TransportError):
                if self._http.get("/api/v2/instance").status_code == 200:
                    return
            time.sleep(0.1)
        self.close()
        raise RuntimeError("the server does not answer")


class MastodonHarness:
    """People on a server; each has a client of the real adapter."""

    def __init__(self, server: MockServer) -> None:
        self.server = server
        self._tokens: dict[str, str] = {}
        self._clients: dict[str, MastodonClient] = {}

    async def client(self, name: str) -> SocialClient:
        if name not in self._tokens:
            self._tokens[name] = self.server.token_of(name)
        if name not in self._clients:
            self._clients[name] = self._new(self._tokens[name])
            await self._clients[name].viewer()
        return self._clients[name]

    async def reopened(self) -> None:
        await self.close()

    async def close(self) -> None:
        clients, self._clients = tuple(self._clients.values()), {}
        for client in clients:
            await client.close()

    def _new(self, token: str) -> MastodonClient:
        async def given() -> str:
            return token

        return MastodonClient(HttpClient(self.server.url, given, patience=_PATIENCE))
