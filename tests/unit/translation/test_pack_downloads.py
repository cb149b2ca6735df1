"""Packs over real HTTP on this computer: lists, downloads that break off, lies, redirects."""

from __future__ import annotations

import asyncio
import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import (
    Malformed,
    NotFound,
    Offline,
    PackProblem,
    PackRefused,
    Rejected,
    Server,
)
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.engines.remote.packs import PackDownloads
from rednote_desktop.translation.pack_index import DEFAULT_ADDRESS, Offer, may_ask, parse_index
from tests.support import PATIENCE
from tests.unit.translation.pack_host import PackHost, pack_host

(_FILE,) = (resources_dir() / "packs").glob("translate-zh_en-*.argosmodel")
NAME = _FILE.name
PACK = _FILE.read_bytes()


@pytest.fixture
def host() -> Iterator[PackHost]:
    with pack_host() as served:
        served.files[NAME] = PACK
        yield served


@pytest.fixture
def downloads() -> Iterator[PackDownloads]:
    made = PackDownloads()
    yield made
    made.close()
    made.close()


async def offered(host: PackHost, downloads: PackDownloads, **changes: object) -> tuple[Offer, str]:
    address = host.list(host.offer(NAME, **changes))
    (offer,) = await downloads.offers(address)
    host.asked.clear()
    return offer, address


def nothing(_received: int, _total: int) -> None:
    """Take progress and do nothing with it."""


def names(folder: Path) -> list[str]:
    """Return what lies in a folder."""
    return [path.name for path in folder.iterdir()]


async def test_a_list_is_read_and_a_pack_fetched(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads)
    assert (offer.source, offer.target, offer.version, offer.size) == ("zh", "en", "0.3", 0)
    assert await downloads.size(offer, address) == len(PACK)
    told: list[tuple[int, int]] = []
    path = await downloads.fetch(offer, address, tmp_path, lambda *now: told.append(now))
    assert path.read_bytes() == PACK
    assert told[0] == (0, len(PACK))
    assert told[-1] == (len(PACK), len(PACK))
    assert told == sorted(told)
    downloads.discard(offer, tmp_path)
    assert names(tmp_path) == []


async def test_what_breaks_off_goes_on_where_it_was(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads)
    host.cut_after = [3_000_000, 2_000_000]
    path = await downloads.fetch(offer, address, tmp_path, nothing)
    assert path.read_bytes() == PACK
    assert [wanted for _, _, wanted in host.asked] == ["", "bytes=3000000-", "bytes=5000000-"]


async def test_a_later_download_uses_what_an_earlier_left(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads)
    host.cut_after = [1_000_000, 0]
    with pytest.raises(Offline):
        await downloads.fetch(offer, address, tmp_path, nothing)
    host.asked.clear()
    path = await downloads.fetch(offer, address, tmp_path, nothing)
    assert path.read_bytes() == PACK
    assert [wanted for _, _, wanted in host.asked] == ["bytes=1000000-"]
    host.asked.clear()
    assert (await downloads.fetch(offer, address, tmp_path, nothing)).read_bytes() == PACK
    assert host.asked == [("GET", NAME, f"bytes={len(PACK)}-")]


@pytest.mark.parametrize("how", ["no ranges", "another file"])
async def test_a_download_starts_over_where_it_must(
    host: PackHost, downloads: PackDownloads, tmp_path: Path, how: str
) -> None:
    offer, address = await offered(host, downloads)
    host.cut_after = [1_000_000, 0]
    with pytest.raises(Offline):
        await downloads.fetch(offer, address, tmp_path, nothing)
    host.ranges = how != "no ranges"
    if how == "another file":
        host.etag = '"two"'
        host.files[NAME] = bytes(reversed(PACK))
    path = await downloads.fetch(offer, address, tmp_path, nothing)
    assert path.read_bytes() == host.files[NAME]


async def test_cancelling_is_at_once_and_keeps_what_is_there(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads)
    host.hold = threading.Event()
    half = asyncio.Event()
    loop = asyncio.get_running_loop()

    def progress(received: int, total: int) -> None:
        if received >= total // 2:
            loop.call_soon_threadsafe(half.set)

    task = asyncio.ensure_future(downloads.fetch(offer, address, tmp_path, progress))
    await asyncio.wait_for(half.wait(), PATIENCE)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, PATIENCE)
    host.hold.set()
    host.hold = None
    host.asked.clear()
    path = await downloads.fetch(offer, address, tmp_path, nothing)
    assert path.read_bytes() == PACK
    assert host.asked[0][2] == f"bytes={len(PACK) // 2}-"


async def test_a_checksum_of_the_list_binds(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads, sha256=hashlib.sha256(PACK).hexdigest())
    assert (await downloads.fetch(offer, address, tmp_path, nothing)).read_bytes() == PACK
    wrong = replace(offer, sha256="0" * 64)
    with pytest.raises(PackRefused) as refused:
        await downloads.fetch(wrong, address, tmp_path, nothing)
    assert refused.value.problem is PackProblem.CHECKSUM
    assert names(tmp_path) == []


async def test_the_next_link_is_asked_where_one_fails(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    links = [f"{host.url}/gone", f"{host.url}/{NAME}"]
    offer, address = await offered(host, downloads, links=links)
    assert (await downloads.fetch(offer, address, tmp_path, nothing)).read_bytes() == PACK
    with pytest.raises(NotFound):
        await downloads.fetch(replace(offer, links=(links[0],)), address, tmp_path, nothing)


async def test_redirects_are_followed_to_safe_places_only(
    host: PackHost, downloads: PackDownloads, tmp_path: Path
) -> None:
    offer, address = await offered(host, downloads, links=[f"{host.url}/moved"])
    host.redirects["moved"] = f"{host.url}/{NAME}"
    assert (await downloads.fetch(offer, address, tmp_path, nothing)).read_bytes() == PACK
    for place in ("http://packs.example.org/x", "https://192.168.1.1/x", "file:///etc/passwd"):
        downloads.discard(offer, tmp_path)
        host.redirects["moved"] = place
        with pytest.raises(PackRefused) as refused:
            await downloads.fetch(offer, address, tmp_path, nothing)
        assert refused.value.problem is PackProblem.ADDRESS
    host.redirects["moved"] = f"{host.url}/moved"
    with pytest.raises(Malformed):
        await downloads.fetch(offer, address, tmp_path, nothing)


async def test_too_much_is_too_much(
    host: PackHost, downloads: PackDownloads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer, address = await offered(host, downloads)
    limit = "rednote_desktop.translation.engines.remote.packs.MOST_BYTES"
    monkeypatch.setattr(limit, 1_000_000)
    with pytest.raises(PackRefused) as refused:
        await downloads.fetch(offer, address, tmp_path, nothing)
    assert refused.value.problem is PackProblem.TOO_LARGE
    host.files["index.json"] = b"[" + b" " * 5_000_001
    with pytest.raises(Malformed):
        await downloads.offers(address)


async def test_lists_that_cannot_be_had(host: PackHost, downloads: PackDownloads) -> None:
    address = host.list()
    assert await downloads.offers(address) == ()
    host.files["index.json"] = b"<html>"
    with pytest.raises(Malformed):
        await downloads.offers(address)
    host.status = 503
    with pytest.raises(Server):
        await downloads.offers(address)
    with pytest.raises(Rejected):
        await downloads.offers("http://packs.example.org/index.json")
    with pytest.raises(Offline):
        await downloads.offers("http://127.0.0.1:9/index.json")


def test_entries_that_make_no_sense_are_left_out() -> None:
    good = {
        "package_version": "1.9",
        "from_code": "zh",
        "to_code": "en",
        "links": ["https://packs.example.org/a.argosmodel"],
    }
    odd = [
        1,
        None,
        {**good, "links": []},
        {**good, "links": "https://packs.example.org/a"},
        {**good, "links": ["ipfs://x", "http://packs.example.org/a", "https://10.0.0.1/a"]},
        {**good, "links": ["https://user:word@packs.example.org/a"]},
        {**good, "from_code": "../zh"},
        {**good, "package_version": "x" * 5000},
        {**good, "package_version": 1.9},
        {**good, "type": "sbd"},
        {**good, "package_version": "1.8"},
        {**good, "to_code": "fr", "size": -5, "sha256": "zz"},
    ]
    second, first = parse_index(json.dumps([*odd, good]).encode(), DEFAULT_ADDRESS)
    assert (second.target, second.version, second.source_name) == ("en", "1.9", "zh")
    assert (first.target, first.size, first.sha256) == ("fr", 0, "")
    with pytest.raises(Malformed):
        parse_index(b"{}", DEFAULT_ADDRESS)
    with pytest.raises(Malformed):
        parse_index(b"[" * 100_000, DEFAULT_ADDRESS)


@pytest.mark.parametrize(
    ("url", "home", "allowed"),
    [
        ("https://packs.example.org/a", DEFAULT_ADDRESS, True),
        ("http://packs.example.org/a", DEFAULT_ADDRESS, False),
        ("http://127.0.0.1:80/a", DEFAULT_ADDRESS, False),
        ("https://localhost/a", DEFAULT_ADDRESS, False),
        ("https://[::1]/a", DEFAULT_ADDRESS, False),
        ("https://router/a", DEFAULT_ADDRESS, False),
        ("http://127.0.0.1:99/a", "http://127.0.0.1:80/index.json", True),
        ("http://10.0.0.9/a", "http://127.0.0.1:80/index.json", False),
        ("https://[broken/a", DEFAULT_ADDRESS, False),
    ],
)
def test_where_a_list_may_send_the_reader(url: str, home: str, allowed: bool) -> None:
    assert may_ask(url, home) is allowed
