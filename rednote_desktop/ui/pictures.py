"""Pictures decoded off the interface thread, scaled to their place, in a cache of bounded bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Executor
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.ui import blurhash
from rednote_desktop.ui.picture_decoding import LONGEST_EDGE, prepare, read_picture

if TYPE_CHECKING:
    from rednote_desktop.services.remote_pictures import Arrival, RemotePictures

_PARALLEL: Final = 2
"""Decodings under way at once; the rest waits here, so that what is asked last comes first."""
_PLACEHOLDER_EDGE: Final = 16
_SAME_SHAPE: Final = 0.02
"""Two sizes count as one shape when their aspects differ by less than this part."""
_TRIED_AGAIN_SECONDS: Final = 30.0
"""So long a picture counts as failed that another try may bring."""

Key = tuple[str, int, int]


@dataclass(slots=True)
class _Wanted:
    """A picture that waits to be decoded, and who waits for it."""

    ratio: float
    owners: set[str] = field(default_factory=set)


class PictureLoader(QObject):
    """Hands out pictures that are ready and decodes the others; ``loaded`` carries the address.

    Reads ``file:`` addresses, and with ``remote`` what that brings from other computers. The
    newest request is served first. ``close`` must be called before the executor ends; it may be
    called twice.
    """

    loaded = Signal(str)
    _decoded = Signal(object, object)
    _arrived = Signal(object)

    def __init__(
        self,
        executor: Executor,
        max_bytes: int,
        remote: RemotePictures | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        prepare(resources_dir() / "app-icon" / "app-16.png")
        self._executor = executor
        self._remote = remote
        self._max_bytes = max_bytes
        self._bytes = 0
        self._ready: OrderedDict[Key, QPixmap] = OrderedDict()
        self._sizes: dict[str, list[Key]] = {}
        self._waiting: OrderedDict[Key, _Wanted] = OrderedDict()
        self._running: dict[Key, float] = {}
        self._coming: dict[str, dict[Key, _Wanted]] = {}
        self._files: dict[str, Path] = {}
        self._failed: dict[str, float] = {}
        self._placeholders: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._gate = threading.Lock()
        self._closed = False
        self._decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._take_arrival, Qt.ConnectionType.QueuedConnection)
        self._forget = remote.listen(self._tell_arrival) if remote is not None else None

    @property
    def bytes_used(self) -> int:
        """How many bytes the cached pictures take."""
        return self._bytes

    @property
    def waiting(self) -> int:
        """How many pictures wait to be fetched or decoded, those under way included."""
        coming = sum(len(keys) for keys in self._coming.values())
        return len(self._waiting) + len(self._running) + coming

    def get(
        self, url: str, width: int, height: int = 0, ratio: float = 1.0, owner: str = ""
    ) -> QPixmap | None:
        """Return a picture that covers ``width`` x ``height`` logical pixels, its middle cut out.

        With ``height`` 0 the picture keeps its own shape at that width. ``ratio`` is the screen's
        device pixel ratio. ``None`` means that it is not there yet (``loaded`` follows) or
        failed. While a size is being decoded another size of the same shape stands in.
        """
        key = (url, _pixels(width, ratio), _pixels(height, ratio))
        pixmap = self._ready.get(key)
        if pixmap is not None:
            self._ready.move_to_end(key)
            return pixmap
        if not url or width < 1 or self._closed or self.failed(url):
            return None
        self._want(key, ratio, owner)
        return self._stand_in(key)

    def at_hand(self, url: str) -> QPixmap | None:
        """Return the largest of a picture's sizes that are ready; nothing is asked for."""
        sizes = self._sizes.get(url)
        return self._ready[max(sizes, key=lambda key: key[1])] if sizes else None

    def failed(self, url: str) -> bool:
        """Tell whether a picture could not be had; after a passing problem not for ever."""
        until = self._failed.get(url)
        if until is not None and until < monotonic():
            del self._failed[url]
            return False
        return until is not None

    def retry(self, url: str) -> None:
        """Let a picture that failed be tried again; ``loaded`` tells all who show it."""
        if self._failed.pop(url, None) is not None:
            self.loaded.emit(url)

    def keep_only(self, owner: str, urls: set[str]) -> None:
        """Forget what ``owner`` asked for and waits for, except these addresses."""
        _drop(self._waiting, owner, urls)
        for url, keys in tuple(self._coming.items()):
            _drop(keys, owner, urls)
            if not keys:
                del self._coming[url]
        if self._remote is not None:
            self._remote.keep_only(owner, urls)

    def placeholder(self, text: str, width: int, height: int) -> QPixmap:
        """Return a blurhash stretched to a size in pixels; a null pixmap if it is no blurhash."""
        key = (text, width, height)
        pixmap = self._placeholders.get(key)
        if pixmap is not None:
            self._placeholders.move_to_end(key)
            return pixmap
        small = _fit(QSize(max(1, width), max(1, height)), _PLACEHOLDER_EDGE)
        image = blurhash.decode(text, small.width(), small.height())
        pixmap = QPixmap() if image is None else QPixmap.fromImage(_stretch(image, width, height))
        self._placeholders[key] = pixmap
        self._bytes += _cost(pixmap)
        self._trim()
        return pixmap

    def clear(self) -> None:
        """Drop every cached picture; failed ones may be tried again."""
        self._ready.clear()
        self._sizes.clear()
        self._placeholders.clear()
        self._failed.clear()
        self._bytes = 0

    def close(self) -> None:
        """Stop decoding and drop everything."""
        with self._gate:
            self._closed = True
        if self._forget is not None:
            self._forget()
        self._waiting.clear()
        self._coming.clear()
        self.clear()

    def _want(self, key: Key, ratio: float, owner: str) -> None:
        if key in self._running:
            return
        url = key[0]
        if self._remote is not None and _is_remote(url) and url not in self._files:
            self._coming.setdefault(url, {}).setdefault(key, _Wanted(ratio)).owners.add(owner)
            self._remote.request(url, owner)
            return
        wanted = self._waiting.get(key)
        if wanted is None:
            wanted = self._waiting[key] = _Wanted(ratio)
        wanted.owners.add(owner)
        self._waiting.move_to_end(key)
        self._start()

    def _tell_arrival(self, arrival: Arrival) -> None:
        """Take an arrival to the interface thread."""
        with self._gate:
            if not self._closed:
                self._arrived.emit(arrival)

    def _take_arrival(self, arrival: Arrival) -> None:
        if self._closed:
            return
        keys = self._coming.pop(arrival.url, {})
        if arrival.path is None:
            again = monotonic() + _TRIED_AGAIN_SECONDS
            self._failed[arrival.url] = again if arrival.passing else inf
            self.loaded.emit(arrival.url)
            return
        self._files[arrival.url] = arrival.path
        self._waiting.update(keys)
        self._start()

    def _start(self) -> None:
        while self._waiting and len(self._running) < _PARALLEL:
            key, wanted = self._waiting.popitem()
            self._running[key] = wanted.ratio
            self._executor.submit(self._work, key, self._files.get(key[0]))

    def _work(self, key: Key, file: Path | None) -> None:
        image = None if self._closed else read_picture(*key, file)
        with self._gate:
            if not self._closed:
                self._decoded.emit(key, image)

    def _take(self, key: Key, image: QImage | None) -> None:
        if self._closed:
            return
        ratio = self._running.pop(key, 1.0)
        self._start()
        if image is None:
            self._fail(key[0])
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            self._keep(key, pixmap)
        self.loaded.emit(key[0])

    def _fail(self, url: str) -> None:
        """Give a picture up, unless its file was pushed out of the cache: then it is fetched."""
        file = self._files.pop(url, None)
        if file is None or file.exists():
            self._failed[url] = inf

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        self._ready[key] = pixmap
        self._sizes.setdefault(key[0], []).append(key)
        self._bytes += _cost(pixmap)
        self._trim()

    def _trim(self) -> None:
        while self._bytes > self._max_bytes and len(self._placeholders) > 1:
            _, pixmap = self._placeholders.popitem(last=False)
            self._bytes -= _cost(pixmap)
        while self._bytes > self._max_bytes and len(self._ready) > 1:
            key, pixmap = self._ready.popitem(last=False)
            self._bytes -= _cost(pixmap)
            self._sizes[key[0]].remove(key)
            if not self._sizes[key[0]]:
                del self._sizes[key[0]]

    def _stand_in(self, key: Key) -> QPixmap | None:
        url, width, height = key
        for other in reversed(self._sizes.get(url, ())):
            if not height and not other[2]:
                return self._ready[other]
            if (
                height
                and other[2]
                and abs(other[1] * height / (other[2] * width) - 1) < _SAME_SHAPE
            ):
                return self._ready[other]
        return None


def _pixels(length: int, ratio: float) -> int:
    return min(LONGEST_EDGE, round(length * ratio))


def _cost(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _fit(size: QSize, edge: int) -> QSize:
    return size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _stretch(image: QImage, width: int, height: int) -> QImage:
    stretched = image.scaled(
        max(1, width),
        max(1, height),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return stretched.convertToFormat(QImage.Format.Format_RGB32)


def _is_remote(url: str) -> bool:
    return url.startswith(("https:", "http:"))


def _drop(waiting: dict[Key, _Wanted], owner: str, urls: set[str]) -> None:
    """Take out what only ``owner`` waits for, except these addresses."""
    for key in [key for key in waiting if key[0] not in urls]:
        owners = waiting[key].owners
        if owner in owners:
            owners.discard(owner)
            if not owners:
                del waiting[key]
