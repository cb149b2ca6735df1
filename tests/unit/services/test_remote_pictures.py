"""Pictures of other computers come once, newest first, few at a time, and stay within bounds."""

from __future__ import annotations

import asyncio
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from rednote_desktop.api.media_fetch import MediaFetcher
from rednote_desktop.services.remote_pictures import Arrival, RemotePictures
from rednote_desktop.storage.picture_cache import PictureCache
from tests.picture_server import Answer, PictureServer, picture_server, png
from tests.support import wait_until


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with picture_server() as made:
        yield made


@pytest.fixture
def cache(tmp_path: Path) -> PictureCache:
    return PictureCache(tmp_path / "pictures", 1_000_000)


@pytest.fixture
def pictures(cache: PictureCache) -> Iterator[RemotePictures]:
    made = RemotePictures(MediaFetcher("rednote-desktop/test", lambda: True), cache)
    yield made
    made.close()
    made.close()


async def test_one_request_serves_all_who_ask(
    server: PictureServer, pictures: RemotePictures, cache: PictureCache
) -> None:
    arrived: list[Arrival] = []
    pictures.listen(arrived.append)
    url = server.put("/a.png", png(8, 8))
    for owner in ("feed", "note", "feed"):
        pictures.request(url, owner)
    await wait_until(lambda: arrived)
    pictures.request(url, "profile")
    await wait_until(lambda: len(arrived) == 2)
    assert server.asked == ["/a.png"]
    path = cache.find(url)
    assert path is not None
    assert [each.path for each in arrived] == [path, path]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_the_newest_wish_comes_first_and_few_at_once(
    server: PictureServer, pictures: RemotePictures
) -> None:
    gates = [threading.Event() for _ in range(12)]
    picture = png(8, 8)
    for number, gate in enumerate(gates):
        pictures.request(server.put(f"/{number}.png", Answer(picture, gate=gate)))
    await wait_until(lambda: len(server.asked) == 3)
    await asyncio.sleep(0.05)
    first = server.asked[0]
    assert len(server.asked) == 3
    gates[int(first.strip("/").removesuffix(".png"))].set()
    await wait_until(lambda: len(server.asked) == 4)
    assert server.asked[3] == "/11.png"
    for gate in gates:
        gate.set()
    await wait_until(lambda: pictures.waiting == 0)
    assert server.most_at_once <= 3
    assert len(set(server.asked)) == 12


async def test_what_scrolled_away_is_not_fetched(
    server: PictureServer, pictures: RemotePictures
) -> None:
    gate = threading.Event()
    arrived: list[Arrival] = []
    pictures.listen(arrived.append)
    urls = [server.put(f"/{n}.png", Answer(png(8, 8), gate=gate)) for n in range(9)]
    for url in urls:
        pictures.request(url, "feed")
    await wait_until(lambda: len(server.asked) == 3)
    pictures.request(urls[4], "note")
    pictures.keep_only("feed", {urls[5]})
    gate.set()
    await wait_until(lambda: len(arrived) == 2)
    assert {each.url for each in arrived} == {urls[4], urls[5]}
    assert pictures.waiting == 0


async def test_a_failure_says_whether_another_try_may_help(
    server: PictureServer, pictures: RemotePictures
) -> None:
    arrived: list[Arrival] = []
    pictures.listen(arrived.append)
    busy = server.put("/busy.png", Answer(status=503))
    gone = server.address + "/gone.png"
    for url in (busy, gone):
        pictures.request(url)
    await wait_until(lambda: len(arrived) == 2)
    assert {each.url: (each.path, each.passing) for each in arrived} == {
        busy: (None, True),
        gone: (None, False),
    }


def test_the_cache_drops_what_was_unused_longest(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    cache = PictureCache(folder, 250)
    cache.keep("a", bytes(100))
    cache.keep("b", bytes(100))
    assert cache.find("a") is not None
    cache.keep("c", bytes(100))
    assert cache.find("b") is None
    assert cache.find("a") is not None
    assert cache.find("c") is not None
    assert cache.bytes_used == 200
    (folder / ".part-left").write_bytes(b"cut off")
    again = PictureCache(folder, 250)
    assert again.bytes_used == 200
    assert not (folder / ".part-left").exists()
    kept = again.find("a")
    assert kept is not None
    kept.unlink()
    assert again.find("a") is None
    assert again.bytes_used == 100


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    cache = PictureCache(blocked / "pictures", 100)
    assert cache.keep("a", b"data") is None
    assert cache.find("a") is None
