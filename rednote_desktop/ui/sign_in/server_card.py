"""What a server says of itself, before one signs in there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.discovery import ServerFound
    from rednote_desktop.ui.context import UiContext

_PICTURE_HEIGHT: Final = 104
_RADIUS: Final = 8
_MOST_DESCRIPTION: Final = 240


class ServerCard(QFrame):
    """Picture, title, host, software, size and description of a server; hidden until known."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        set_surface(self, "card")
        self._picture = _Picture(context)
        self.title = plain_label("", "heading", wrap=True)
        self.about = plain_label("", "meta", wrap=True)
        self.description = plain_label("", "body", wrap=True)
        self.closed = plain_label(
            self.tr("It takes no new accounts at present; an existing one works."),
            "meta",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addWidget(self._picture)
        for label in (self.title, self.about, self.description, self.closed):
            column.addWidget(label)
        self.hide()

    def show_server(self, server: ServerFound) -> None:
        """Show a server."""
        self.title.setText(server.title or server.host)
        facts = [server.host, _software_name(server.software, server.version)]
        if server.users:
            count = self._context.formats.count(server.users)
            #: %1 is a number such as 12K: how many people have accounts on a server
            people = self.tr("%1 people", "", server.users)
            facts.append(people.replace("%1", count))
        self.about.setText(" · ".join(fact for fact in facts if fact))
        self.description.setText(_shortened(server.description))
        self.description.setVisible(bool(server.description.strip()))
        self.closed.setVisible(server.registrations_open is False)
        self._picture.show_picture(server.picture_url)
        self.setAccessibleName(f"{self.title.text()}, {self.about.text()}")
        self.show()


class _Picture(QWidget):
    """A wide picture, cut to fit; not there while there is none."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._url = ""
        self.setFixedHeight(context.theme.px(_PICTURE_HEIGHT))
        self.hide()
        context.pictures.loaded.connect(self._loaded)

    def show_picture(self, url: str) -> None:
        """Show the picture of an address once it is there."""
        self._url = url
        self.setVisible(bool(url) and self._pixmap_is_there())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._context.pictures.get(self._url, self.width(), self.height(), ratio)
        if pixmap is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(rounded)
        size = pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        target = QRectF(left, top, size.width(), size.height())
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def _pixmap_is_there(self) -> bool:
        width = max(self.width(), self.sizeHint().width())
        ratio = self.devicePixelRatioF()
        return self._context.pictures.get(self._url, width, self.height(), ratio) is not None

    def _loaded(self, url: str) -> None:
        if url == self._url and url:
            self.setVisible(not self._context.pictures.failed(url))
            self.update()


def _software_name(software: str, version: str) -> str:
    known = {
        "mastodon": "Mastodon",
        "pixelfed": "Pixelfed",
        "gotosocial": "GoToSocial",
        "akkoma": "Akkoma",
        "pleroma": "Pleroma",
        "friendica": "Friendica",
        "sharkey": "Sharkey",
        "iceshrimp": "Iceshrimp",
    }
    name = known.get(software.lower(), software)
    number = version.partition(" ")[0].partition("+")[0]
    return f"{name} {number}".strip() if len(number) <= 16 else name


def _shortened(text: str) -> str:
    one_line = " ".join(text.split())
    if len(one_line) <= _MOST_DESCRIPTION:
        return one_line
    return one_line[:_MOST_DESCRIPTION].rsplit(" ", 1)[0].rstrip(",;: ") + "…"
