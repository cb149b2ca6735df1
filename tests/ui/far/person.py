"""Somebody who uses a server from another program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from tests.picture_server import png

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


class Person:
    """Somebody who writes on the server from another program."""

    def __init__(self, server: MockServer, name: str) -> None:
        self._http = httpx.Client(
            base_url=server.base_url,
            headers={"authorization": f"Bearer {name}_token"},
            trust_env=False,
            timeout=120.0,
        )

    def post(self, path: str, **fields: Any) -> dict[str, Any]:
        """Send a form; return the answer."""
        reply = self._http.post(path, json=fields).raise_for_status()
        answer: dict[str, Any] = reply.json()
        return answer

    def read(self, path: str) -> list[dict[str, Any]]:
        """Return a list of the server's."""
        answer: list[dict[str, Any]] = self._http.get(path).raise_for_status().json()
        return answer

    def write(self, text: str, **fields: Any) -> dict[str, Any]:
        """Write a status."""
        return self.post("/api/v1/statuses", status=text, **fields)

    def picture(self) -> str:
        """Upload a picture; return its id."""
        files = {"file": ("a.png", png(60, 40), "image/png")}
        reply = self._http.post("/api/v2/media", files=files).raise_for_status()
        return str(reply.json()["id"])

    def change(self, status_id: str, text: str) -> None:
        """Edit a status."""
        self._http.put(f"/api/v1/statuses/{status_id}", json={"status": text}).raise_for_status()

    def break_down(self, path: str, status: int) -> None:
        """Let the server answer a path with a status from now on."""
        rule = {"effect": {"type": "status", "status": status}, "match": {"path": path}}
        self.post("/api/v1/_mock/faults", **rule)

    def mend(self) -> None:
        """Let the server answer as it should again."""
        self._http.delete("/api/v1/_mock/faults").raise_for_status()

    def lock(self) -> None:
        """Let followers in one by one from now on."""
        reply = self._http.patch("/api/v1/accounts/update_credentials", data={"locked": "true"})
        reply.raise_for_status()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()
