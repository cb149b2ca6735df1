"""What a federated account costs: requests and bytes of the first home, idle, memory of posts.

Run alone against any server with ``python -m benchmarks.networks --server URL --token TOKEN``;
without a server ``mastodon_mock`` runs in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import httpx
from PySide6.QtWidgets import QApplication

from benchmarks.translation import resident_megabytes
from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_window, close_context
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.feed.panel import FeedPanel

if TYPE_CHECKING:
    from rednote_desktop.api.http_parts import Traffic
    from rednote_desktop.api.mastodon.client import MastodonClient
    from rednote_desktop.ui.main_window import MainWindow

POSTS: Final = 5_000
ACCOUNTS: Final = 20
MARKS: Final = (100, 1_000, 2_500, POSTS)
IDLE_SECONDS: Final = 150
"""Longer than every period at which the program asks by itself, but for those of a day."""
SETTLED_SECONDS: Final = 8
SIZE: Final = (1440, 900)
TOKEN: Final = "mock_token"


def run() -> dict[str, object]:
    """Measure against ``mastodon_mock`` with 5,000 posts in it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, _mock(folder) as server:
        return measure(server, TOKEN)


def measure(server: str, token: str) -> dict[str, object]:
    """Measure against a server on which somebody has a token."""
    from rednote_desktop.app.lifecycle import make_application, run_on_qt

    application = make_application(["benchmark"])
    figures: dict[str, object] = {"window": list(SIZE)}

    async def main() -> int:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            figures.update(await _measure(application, Path(folder), server, token))
        return 0

    run_on_qt(application, main)
    return figures


async def _measure(
    application: QApplication, folder: Path, server: str, token: str
) -> dict[str, object]:
    paths = ProfilePaths(folder / "profile")
    container = Container(paths)
    container.settings.update(reading={"languages": ("en",), "mode": "original_only"})
    await container.start()
    await _connect(container, server, token)
    client = cast("MastodonClient", container.services.session.client)
    window = build_window(application, container, "en_US", "light")
    try:
        begun = time.perf_counter()
        before = _count(client.traffic)
        window.resize(*SIZE)
        window.show()
        page = _explore(window)
        await _until(lambda: page.panel.view.model().rowCount() > 0)
        page.panel.view.viewport().repaint()
        painted = round((time.perf_counter() - begun) * 1_000, 1)
        figures: dict[str, object] = {
            "software": container.services.networks.connections[0].software,
            "first_home_painted": {**_since(before, client.traffic), "ms": painted},
        }
        await asyncio.sleep(SETTLED_SECONDS)
        figures["all_of_the_first_screen"] = _since(before, client.traffic)
        figures["idle"] = await _idle(client.traffic, container.services.live.connected)
        page.dispose()
        figures["memory"] = await _memory(window, client.traffic)
        return figures
    finally:
        window.dispose()
        close_context(window.context)
        await container.close()


async def _connect(container: Container, server: str, token: str) -> None:
    """Connect the account of a token that is there already, and act as it."""
    from rednote_desktop.api.mastodon.auth import AppKeys
    from rednote_desktop.api.mastodon.discovery import find_server

    found = await find_server(server)
    accounts = container.services.networks._accounts
    account = await accounts.connect(found, AppKeys("benchmark", ""), token)
    await container.services.session.switch(account.id)


async def _idle(traffic: Traffic, live: bool) -> dict[str, object]:
    """Let the window stand open and count, with the times the program has by itself.

    An hour is the count scaled up; what is asked once a day is left out of it.
    """
    before = _count(traffic)
    begun = time.monotonic()
    await asyncio.sleep(IDLE_SECONDS)
    seen = _since(before, traffic)
    scale = 3_600 / (time.monotonic() - begun)
    return {
        "live": live,
        "measured_seconds": IDLE_SECONDS,
        **seen,
        "requests_an_hour": round(seen["requests"] * scale, 1),
        "bytes_received_an_hour": round(seen["bytes_received"] * scale),
    }


async def _memory(window: MainWindow, traffic: Traffic) -> dict[str, object]:
    """Scroll through the server's own timeline to its end."""
    before = _count(traffic)
    empty = resident_megabytes()
    panel = FeedPanel(window.context, Timeline(TimelineKind.LOCAL))
    panel.resize(*SIZE)
    panel.show()
    marks: dict[str, float] = {}
    seen: set[str] = set()
    bar = panel.view.verticalScrollBar()
    begun = time.monotonic()
    while panel.model.rowCount() < POSTS and not (panel.model.at_end or panel.model.error):
        bar.setValue(min(bar.maximum(), bar.value() + panel.height()))
        await asyncio.sleep(0.01)
        for mark in MARKS:
            if panel.model.rowCount() >= mark and str(mark) not in marks:
                marks[str(mark)] = round(resident_megabytes() - empty, 1)
    rows = panel.model.rowCount()
    notes = (panel.model.note_at(panel.model.index(row, 0)) for row in range(rows))
    seen.update(note.id for note in notes if note is not None)
    figures: dict[str, object] = {
        "posts": rows,
        "different_posts": len(seen),
        "before_mb": round(empty, 1),
        "added_mb_by_posts": marks,
        "added_mb": round(resident_megabytes() - empty, 1),
        "seconds": round(time.monotonic() - begun, 1),
        **_since(before, traffic),
    }
    panel.dispose()
    panel.close()
    return figures


def _explore(window: MainWindow) -> ExplorePage:
    page = window.findChild(ExplorePage)
    assert isinstance(page, ExplorePage)
    return page


async def _until(holds: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("the home never came")
        await asyncio.sleep(0.005)


def _count(traffic: Traffic) -> tuple[int, int, int]:
    return traffic.requests, traffic.bytes_received, traffic.from_cache


def _since(before: tuple[int, int, int], traffic: Traffic) -> dict[str, int]:
    requests, received, cached = (
        now - then for now, then in zip(_count(traffic), before, strict=True)
    )
    return {"requests": requests, "bytes_received": received, "from_cache": cached}


@contextmanager
def _mock(folder: str) -> Iterator[str]:
    """Run ``mastodon_mock`` over a database of ``POSTS`` posts; its own account follows all."""
    database = Path(folder) / "server.sqlite"
    tool = [sys.executable, "-m", "mastodon_mock"]
    shape = ["--accounts", str(ACCOUNTS), "--statuses-per-account", str(POSTS // ACCOUNTS)]
    subprocess.run(
        [*tool, "gen-data", *shape, "--database", str(database), "--yes", "--json"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    settings = Path(folder) / "server.toml"
    settings.write_text(f'[database]\npath = "{database}"\n', encoding="utf-8")
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    serve = ["serve", "--config", str(settings), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(
        [*tool, *serve, "--log-level", "error"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with httpx.Client(base_url=address, trust_env=False, timeout=30.0) as http:
            _follow_all(http)
        yield address
    finally:
        process.terminate()
        process.wait(20)


def _follow_all(http: httpx.Client) -> None:
    end = time.monotonic() + 60.0
    while True:
        with contextlib.suppress(httpx.TransportError):
            if http.get("/api/v2/instance").status_code == 200:
                break
        if time.monotonic() > end:
            raise TimeoutError("the server never answered")
        time.sleep(0.2)
    http.headers["authorization"] = f"Bearer {TOKEN}"
    posts = http.get("/api/v1/timelines/public", params={"limit": 40}).raise_for_status().json()
    for number in {post["account"]["id"] for post in posts}:
        http.post(f"/api/v1/accounts/{number}/follow").raise_for_status()


def main() -> None:
    """Measure against the server that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.networks")
    parser.add_argument("--server", required=True, help="its address, such as http://127.0.0.1:80")
    parser.add_argument("--token", required=True, help="an access token of an account there")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(measure(asked.server, asked.token), indent=2))


if __name__ == "__main__":
    main()
