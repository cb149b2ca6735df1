"""Pictures decoded off the interface thread, scaled to their place, in a cache of bounded bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from rednote_desktop.ui import blurhash

_PARALLEL: Final = 2
"""Decodings under way at once; the rest waits here, so that what is asked last comes first."""
_LONGEST_EDGE: Final = 4096
_PLACEHOLDER_EDGE: Final = 16
_SAME_SHAPE: Final = 0.02
"""Two sizes count as one shape when their aspects differ by less than this part."""

Key = tuple[str, int, int]


@dataclass(slots=True)
class _Wanted:
    """A picture that waits to be decoded, and who waits for it."""

    ratio: float
    owners: set[str] = field(default_factory=set)


class PictureLoader(QObject):
    """Hands out pictures that are ready and decodes the others; ``loaded`` carries the address.

    Reads ``file:`` addresses. The newest request is served first. ``close`` must be called
    before the executor ends; it may be called twice.
    """

    loaded = Signal(str)
    _decoded = Signal(object, object)

    def __init__(self, executor: Executor, max_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._max_bytes = max_bytes
        self._bytes = 0
        self._ready: OrderedDict[Key, QPixmap] = OrderedDict()
        self._sizes: dict[str, list[Key]] = {}
        self._waiting: OrderedDict[Key, _Wanted] = OrderedDict()
        self._running: dict[Key, float] = {}
        self._failed: set[str] = set()
        self._placeholders: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._gate = threading.Lock()
        self._closed = False
        self._decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def bytes_used(self) -> int:
        """How many bytes the cached pictures take."""
        return self._bytes

    @property
    def waiting(self) -> int:
        """How many pictures wait to be decoded, those under way included."""
        return len(self._waiting) + len(self._running)

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
        if url in self._failed or not url or width < 1 or self._closed:
            return None
        self._want(key, ratio, owner)
        return self._stand_in(key)

    def failed(self, url: str) -> bool:
        """Tell whether a picture could not be read."""
        return url in self._failed

    def keep_only(self, owner: str, urls: set[str]) -> None:
        """Forget what ``owner`` asked for and waits for, except these addresses."""
        for key in [key for key in self._waiting if key[0] not in urls]:
            owners = self._waiting[key].owners
            if owner in owners:
                owners.discard(owner)
                if not owners:
                    del self._waiting[key]

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
        self._waiting.clear()
        self.clear()

    def _want(self, key: Key, ratio: float, owner: str) -> None:
        if key in self._running:
            return
        wanted = self._waiting.get(key)
        if wanted is None:
            wanted = self._waiting[key] = _Wanted(ratio)
        wanted.owners.add(owner)
        self._waiting.move_to_end(key)
        self._start()

    def _start(self) -> None:
        while self._waiting and len(self._running) < _PARALLEL:
            key, wanted = self._waiting.popitem()
            self._running[key] = wanted.ratio
            self._executor.submit(self._work, key)

    def _work(self, key: Key) -> None:
        image = None if self._closed else _read(*key)
        with self._gate:
            if not self._closed:
                self._decoded.emit(key, image)

    def _take(self, key: Key, image: QImage | None) -> None:
        if self._closed:
            return
        ratio = self._running.pop(key, 1.0)
        self._start()
        if image is None:
            self._failed.add(key[0])
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            self._keep(key, pixmap)
        self.loaded.emit(key[0])

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
    return min(_LONGEST_EDGE, round(length * ratio))


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


def _read(url: str, width: int, height: int) -> QImage | None:
    """Decode a picture at the wanted size; ``None`` when it cannot be read."""
    path = QUrl(url).toLocalFile()
    if not path:
        return None
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    source = reader.size()
    turned = bool(reader.transformation().value & 4)
    shape = source.transposed() if turned else source
    if shape.isEmpty():
        image = reader.read()
        return None if image.isNull() else _cover(image, width, height)
    scaled = shape.scaled(
        QSize(width, height or _LONGEST_EDGE),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if height
        else Qt.AspectRatioMode.KeepAspectRatio,
    ).expandedTo(QSize(1, 1))
    reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    return None if image.isNull() else _cover(image, width, height)


def _cover(image: QImage, width: int, height: int) -> QImage:
    """Scale to cover the size where need be, cut out the middle, make it quick to draw."""
    if height:
        if (
            image.width() < width
            or image.height() < height
            or (image.width() > width and image.height() > height)
        ):
            image = image.scaled(
                width,
                height,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
        left, top = (image.width() - width) // 2, (image.height() - height) // 2
        if image.size() != QSize(width, height):
            image = image.copy(QRect(left, top, width, height))
    elif image.width() > width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    quick = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(quick)
