"""Somebody else on a mock server, who acts over its API, and the server's faults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx


class Neighbour:
    """Acts as a person of the mock server; every call waits for the answer."""

    def __init__(self, server: str, token: str) -> None:
        self._http = httpx.Client(
            base_url=server,
            headers={"authorization": f"Bearer {token}"},
            trust_env=False,
            timeout=120.0,
        )

    def post(self, text: str, **more: object) -> str:
        """Post a status and return its id."""
        made = self._do("POST", "/api/v1/statuses", json={"status": text, **more})
        return str(made["id"])

    def act(self, path: str) -> None:
        """Make a write that has no words."""
        self._do("POST", path)

    def look(self, path: str, **params: str | int) -> Any:
        """Ask a question."""
        return self._do("GET", path, params=params)

    def fault(self, method: str, path: str, effect: Mapping[str, object], count: int = 1) -> None:
        """Let the next requests of that kind go wrong, whoever makes them."""
        rule = {"match": {"methods": [method], "path": path}, "effect": effect, "count": count}
        self._do("POST", "/api/v1/_mock/faults", json=rule)

    @property
    def faults_left(self) -> int:
        """How many faults have not happened yet."""
        return len(self._do("GET", "/api/v1/_mock/faults"))

    def close(self) -> None:
        """End the connection."""
        self._http.close()

    def _do(self, method: str, path: str, **content: Any) -> Any:
        return self._http.request(method, path, **content).raise_for_status().json()
