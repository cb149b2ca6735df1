"""Pictures come scaled and cropped from other threads, and take no more room than allowed."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage

from rednote_desktop.api.media_fetch import MediaFetcher
from rednote_desktop.services.remote_pictures import RemotePictures
from rednote_desktop.storage.picture_cache import PictureCache
from rednote_desktop.ui import blurhash
from rednote_desktop.ui.pictures import PictureLoader
from tests.picture_server import Answer, PictureServer, picture_server, png
from tests.support import application, signal_fired, wait_until

# Hash and picture of the example in https://github.com/woltapp/blurhash.
BLURHASH = "LEHV6nWB2yk8pyo0adR*.7kCMdnj"

MANY_AT_FIRST = """
import sys
import threading
from pathlib import Path

sys.setswitchinterval(1e-6)
from PySide6.QtCore import QUrl

from rednote_desktop.ui.picture_decoding import prepare, read_picture

sample = Path(sys.argv[1])
prepare(sample)
url = QUrl.fromLocalFile(sys.argv[1]).toString()
together = threading.Barrier(8)


def read():
    together.wait()
    assert read_picture(url, 20, 20, None) is not None


threads = [threading.Thread(target=read) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.fixture
def loader() -> Iterator[PictureLoader]:
    application()
    executor = ThreadPoolExecutor(2)
    made = PictureLoader(executor, 4_000_000)
    yield made
    made.close()
    made.close()
    executor.shutdown()


def stripes(path: Path, width: int, height: int) -> str:
    """Write a picture that is red left, green in the middle and blue right; return its address."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        name = ("red", "lime", "blue")[min(2, x * 3 // width)]
        for y in range(height):
            image.setPixelColor(x, y, QColor(name))
    assert image.save(str(path))
    return QUrl.fromLocalFile(str(path)).toString()


async def test_a_picture_is_none_first_and_there_after_loaded(
    loader: PictureLoader, tmp_path: Path
) -> None:
    url = stripes(tmp_path / "a.png", 90, 30)
    assert loader.get(url, 30) is None
    assert await signal_fired(loader.loaded) == (url,)
    pixmap = loader.get(url, 30)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (30, 10)


def test_many_workers_may_read_their_first_picture_at_once(resources: Path) -> None:
    sample = str(resources / "app-icon" / "app-16.png")
    for _ in range(5):
        subprocess.run([sys.executable, "-c", MANY_AT_FIRST, sample], check=True, timeout=60)


async def test_cover_crops_the_middle(loader: PictureLoader, tmp_path: Path) -> None:
    url = stripes(tmp_path / "a.png", 90, 30)
    loader.get(url, 30, 30)
    await signal_fired(loader.loaded)
    pixmap = loader.get(url, 30, 30)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (30, 30)
    image = pixmap.toImage()
    assert {image.pixelColor(x, 15).name() for x in (2, 15, 27)} == {"#00ff00"}


async def test_the_screen_ratio_gives_more_pixels(loader: PictureLoader, tmp_path: Path) -> None:
    url = stripes(tmp_path / "a.png", 90, 30)
    loader.get(url, 30, 10, 2.0)
    await signal_fired(loader.loaded)
    pixmap = loader.get(url, 30, 10, 2.0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (60, 2.0)


async def test_a_drawing_is_rendered_at_the_wanted_size(
    loader: PictureLoader, resources: Path
) -> None:
    drawing = resources / "sample" / "covers" / "orange-cat-window.svg"
    url = QUrl.fromLocalFile(str(drawing)).toString()
    loader.get(url, 240, 320)
    await signal_fired(loader.loaded)
    pixmap = loader.get(url, 240, 320)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (240, 320)
    colors = {pixmap.toImage().pixel(x, y) for x in range(0, 240, 20) for y in range(0, 320, 20)}
    assert len(colors) > 20


async def test_a_turned_photo_stands_upright(loader: PictureLoader, tmp_path: Path) -> None:
    from PIL import Image

    photo = Image.new("RGB", (40, 20), "red")
    exif = photo.getexif()
    exif[0x0112] = 6  # turn by 90 degrees
    photo.save(tmp_path / "turned.jpg", exif=exif)
    url = QUrl.fromLocalFile(str(tmp_path / "turned.jpg")).toString()
    loader.get(url, 10)
    await signal_fired(loader.loaded)
    pixmap = loader.get(url, 10)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (10, 20)


async def test_what_cannot_be_read_has_failed(loader: PictureLoader, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture at all")
    for url in (
        QUrl.fromLocalFile(str(broken)).toString(),
        QUrl.fromLocalFile(str(tmp_path / "missing.png")).toString(),
        "https://example.org/picture.png",
    ):
        assert loader.get(url, 30) is None
        await signal_fired(loader.loaded)
        assert loader.failed(url)
        assert loader.get(url, 30) is None
    assert loader.waiting == 0


async def test_the_cache_stays_within_its_bytes(loader: PictureLoader, tmp_path: Path) -> None:
    urls = [stripes(tmp_path / f"{number}.png", 60, 60) for number in range(8)]
    for url in urls:
        loader.get(url, 600, 600)
        await signal_fired(loader.loaded)
        assert loader.bytes_used <= 4_000_000
    assert loader.get(urls[-1], 600, 600) is not None
    assert loader.get(urls[0], 600, 600) is None
    await wait_until(lambda: loader.waiting == 0)


async def test_another_size_of_the_same_shape_stands_in(
    loader: PictureLoader, tmp_path: Path
) -> None:
    url = stripes(tmp_path / "a.png", 90, 90)
    loader.get(url, 30, 30)
    await signal_fired(loader.loaded)
    stand_in = loader.get(url, 60, 60)
    assert stand_in is not None
    assert stand_in.width() == 30
    assert loader.get(url, 60, 20) is None
    await wait_until(lambda: loader.waiting == 0)
    real = loader.get(url, 60, 60)
    assert real is not None
    assert real.width() == 60


async def test_queued_work_nobody_wants_any_more_is_dropped(
    loader: PictureLoader, tmp_path: Path
) -> None:
    urls = [stripes(tmp_path / f"{number}.png", 30, 30) for number in range(12)]
    for url in urls:
        loader.get(url, 30, owner="one")
    loader.get(urls[3], 30, owner="two")
    loader.keep_only("one", {urls[5]})
    seen: set[str] = set()
    loader.loaded.connect(seen.add)
    await wait_until(lambda: loader.waiting == 0)
    assert {urls[3], urls[5]} <= seen
    assert len(seen) <= 4  # those two, and two that were under way already


def test_a_blurhash_gives_its_colours(loader: PictureLoader) -> None:
    pixmap = loader.placeholder(BLURHASH, 64, 48)
    assert (pixmap.width(), pixmap.height()) == (64, 48)
    assert loader.placeholder(BLURHASH, 64, 48).cacheKey() == pixmap.cacheKey()
    image = blurhash.decode(BLURHASH, 32, 24)
    assert image is not None
    # Sky above, ground below, as the reference decoder has them.
    above, below = image.pixelColor(2, 2), image.pixelColor(18, 20)
    assert above.blue() > above.red()
    assert below.red() > below.blue()


@pytest.mark.parametrize("text", ["", "LEHV6", "LEHV6nWB2yk8pyo0adR*.7kCMdn", "ü" * 28])
def test_no_blurhash_gives_a_null_picture(loader: PictureLoader, text: str) -> None:
    assert loader.placeholder(text, 20, 20).isNull()


async def test_after_closing_nothing_is_loaded(loader: PictureLoader, tmp_path: Path) -> None:
    url = stripes(tmp_path / "a.png", 30, 30)
    loader.get(url, 30)
    loader.close()
    assert loader.get(url, 30) is None
    assert loader.bytes_used == 0


# Pictures of other computers


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with picture_server() as made:
        yield made


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[RemotePictures]:
    fetcher = MediaFetcher("rednote-desktop/test", lambda: True)
    made = RemotePictures(fetcher, PictureCache(tmp_path / "cache", 1_000_000))
    yield made
    made.close()


@pytest.fixture
def far_loader(remote: RemotePictures) -> Iterator[PictureLoader]:
    application()
    executor = ThreadPoolExecutor(2)
    made = PictureLoader(executor, 4_000_000, remote)
    yield made
    made.close()
    made.close()
    executor.shutdown()


async def test_a_remote_picture_is_fetched_once_for_all_its_sizes(
    far_loader: PictureLoader, server: PictureServer
) -> None:
    url = server.put("/a.png", png(90, 60))
    assert far_loader.get(url, 30, 20) is None
    assert far_loader.get(url, 60, 60) is None
    await wait_until(lambda: far_loader.get(url, 30, 20) and far_loader.get(url, 60, 60))
    assert far_loader.get(url, 90) is not None or await signal_fired(far_loader.loaded)
    assert server.asked == ["/a.png"]
    largest = far_loader.at_hand(url)
    assert largest is not None
    assert largest.width() >= 60


async def test_a_remote_picture_that_failed_can_be_tried_again(
    far_loader: PictureLoader, server: PictureServer
) -> None:
    url = server.put("/a.png", b"nothing yet, and no picture")
    assert far_loader.get(url, 30) is None
    await wait_until(lambda: far_loader.failed(url))
    assert far_loader.get(url, 30) is None
    server.put("/a.png", png(60, 60))
    told: list[str] = []
    far_loader.loaded.connect(told.append)
    far_loader.retry(url)
    assert told == [url]
    assert far_loader.get(url, 30) is None
    await wait_until(lambda: far_loader.get(url, 30))
    assert not far_loader.failed(url)


async def test_hostile_pictures_fail_and_nothing_else(
    far_loader: PictureLoader, server: PictureServer
) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    header = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
    huge = header + (60_000).to_bytes(4, "big") * 2 + bytes.fromhex("0806000000") + bytes(200)
    urls = [
        server.put("/drawing.png", svg),
        server.put("/huge.png", huge),
        server.put("/cut.png", png(90, 90)[:60]),
        server.put("/away.png", Answer(status=302, headers={"Location": "https://10.0.0.1/x"})),
        "http://pictures.example/plain.png",
        "https://[broken",
    ]
    for url in urls:
        assert far_loader.get(url, 30) is None
    await wait_until(lambda: all(far_loader.failed(url) for url in urls))
    assert far_loader.waiting == 0


async def test_a_file_pushed_out_of_the_cache_is_fetched_again(
    far_loader: PictureLoader, remote: RemotePictures, server: PictureServer
) -> None:
    url = server.put("/a.png", png(90, 60))
    far_loader.get(url, 30)
    await wait_until(lambda: far_loader.get(url, 30))
    path = remote.find(url)
    assert path is not None
    path.unlink()
    far_loader.clear()
    far_loader.get(url, 20)
    await wait_until(lambda: far_loader.get(url, 20))
    assert server.asked == ["/a.png", "/a.png"]


async def test_what_scrolled_away_before_it_came_is_forgotten(
    far_loader: PictureLoader, server: PictureServer
) -> None:
    gate = threading.Event()
    url = server.put("/a.png", Answer(png(90, 60), gate=gate))
    far_loader.get(url, 30, owner="feed")
    assert far_loader.waiting == 1
    far_loader.keep_only("feed", set())
    assert far_loader.waiting == 0
    gate.set()
