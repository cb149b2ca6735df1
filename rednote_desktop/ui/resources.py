"""Icons: line drawings in the colour of a token."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from rednote_desktop.ui.language.direction import window_is_mirrored
from rednote_desktop.ui.theme.theme import Theme

_ICON_SIZE: Final = 20
_DIRECTED: Final = frozenset({"back", "chevron-left", "chevron-right", "float", "send", "undo"})
"""Drawings that point along the line and so turn round where that reads from right to left."""


class Icons:
    """Renders the drawings of a folder in theme colours and keeps bound buttons up to date."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        self._bound: WeakKeyDictionary[QAbstractButton, tuple[str, str, str]] = WeakKeyDictionary()
        theme.changed.connect(self._retint)

    def icon(self, name: str, token: str = "text_muted") -> QIcon:
        """Return a drawing as an icon in a colour."""
        return QIcon(self.pixmap(name, self._size, token, self._ratio))

    def pixmap(
        self, name: str, size: int, token: str = "text_muted", ratio: float = 1.0
    ) -> QPixmap:
        """Return a drawing as a square picture of ``size`` logical pixels."""
        key = (name, size, self._theme.color(token).name(), ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._render(name, size, key[2], ratio)
        return pixmap

    def bind(
        self, button: QAbstractButton, name: str, token: str = "text_muted", checked_token: str = ""
    ) -> None:
        """Give a button a drawing and re-tint it whenever the theme changes.

        ``checked_token`` colours it while the button is checked.
        """
        self._bound[button] = (name, token, checked_token or token)
        self._dress(button)

    def _dress(self, button: QAbstractButton) -> None:
        name, token, checked_token = self._bound[button]
        icon = self.icon(name, token)
        if checked_token != token:
            tinted = self.pixmap(name, self._size, checked_token, self._ratio)
            icon.addPixmap(tinted, QIcon.Mode.Normal, QIcon.State.On)
        button.setIcon(icon)
        button.setIconSize(QSize(self._size, self._size))

    @property
    def _size(self) -> int:
        return self._theme.px(_ICON_SIZE)

    @property
    def _ratio(self) -> float:
        screen = QGuiApplication.primaryScreen()
        return screen.devicePixelRatio() if screen is not None else 1.0

    def _retint(self) -> None:
        self._pixmaps.clear()
        for button in tuple(self._bound):
            if isValid(button):
                self._dress(button)
            else:
                del self._bound[button]

    def _render(self, name: str, size: int, color: str, ratio: float) -> QPixmap:
        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        edge = max(1, round(size * ratio))
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if name in _DIRECTED and window_is_mirrored():
            painter.translate(edge, 0)
            painter.scale(-1, 1)
        drawing = QByteArray(source.replace(b"currentColor", color.encode()))
        QSvgRenderer(drawing).render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
