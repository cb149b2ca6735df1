"""The viewer's collections, with their newest pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.note import Collection
from rednote_desktop.services.events import CollectionsChanged
from rednote_desktop.ui import navigation
from rednote_desktop.ui.dialogs import ask_text, confirm
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_TILE: Final = 220
_LONGEST_NAME: Final = 40


class CoverMosaic(QWidget):
    """Up to four covers in one square."""

    def __init__(self, context: UiContext, covers: Sequence[Media]) -> None:
        super().__init__()
        self._context = context
        self._covers = tuple(covers[:4])
        edge = context.theme.px(_TILE) - 28
        self.setFixedSize(QSize(edge, round(edge * 0.75)))
        context.pictures.loaded.connect(self._loaded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self._context.theme.color("surface_raised"))
        for cover, place in zip(self._covers, self._places(), strict=False):
            self._paint(painter, cover, place)
        if not self._covers:
            icon = self._context.icons.pixmap(
                "collections", 32, "text_faint", self.devicePixelRatioF()
            )
            painter.drawPixmap((self.width() - 32) // 2, (self.height() - 32) // 2, icon)

    def _places(self) -> list[QRectF]:
        width, height = float(self.width()), float(self.height())
        if len(self._covers) < 2:
            return [QRectF(0, 0, width, height)]
        half, third = width / 2, height / 2
        if len(self._covers) < 4:
            return [
                QRectF(0, 0, half - 1, height),
                QRectF(half + 1, 0, half, third - 1 if len(self._covers) == 3 else height),
                QRectF(half + 1, third + 1, half, third),
            ]
        return [
            QRectF(column * (half + 1), row * (third + 1), half - 1, third - 1)
            for row in range(2)
            for column in range(2)
        ]

    def _paint(self, painter: QPainter, cover: Media, place: QRectF) -> None:
        if cover.card is not None:
            paint_card(painter, place, cover.card, self._context.theme)
            return
        pixmap = self._context.pictures.get(
            cover.preview_url or cover.url,
            round(place.width()),
            round(place.height()),
            self.devicePixelRatioF(),
        )
        if pixmap is not None:
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _loaded(self, url: str) -> None:
        if any(url in (cover.url, cover.preview_url) for cover in self._covers):
            self.update()


class CollectionCard(ClickRow):
    """One collection: a mosaic, its name, how many notes."""

    def __init__(self, context: UiContext, page: CollectionsPage, collection: Collection) -> None:
        super().__init__(collection.name)
        self._page = page
        self._collection = collection
        self.setFixedWidth(context.theme.px(_TILE))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(CoverMosaic(context, collection.covers))
        column.addWidget(plain_label(collection.name, "body-strong"))
        column.addWidget(plain_label(self.tr("%n note(s)", "", collection.note_count), "meta"))
        self.row.addLayout(column)
        self.activated.connect(
            lambda: context.navigator.go(navigation.CollectionPage(collection.id, collection.name))
        )

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), lambda: self._page.rename(self._collection))
        menu.addAction(self.tr("Delete…"), lambda: self._page.delete(self._collection))
        menu.popup(event.globalPos())


class CollectionsPage(PageFrame):
    """Collections as tiles; make, rename and delete them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Collections"))
        self.setAccessibleName(self.tr("Collections"))
        self.new = QPushButton(self.tr("New collection"))
        set_kind(self.new, "secondary")
        context.icons.bind(self.new, "plus")
        self.new.clicked.connect(self.create_collection)
        self.tools.addWidget(self.new)
        self.list = ScrollColumn(widest=16_777_215)
        self.state.set_content(self.list)
        self.listen(CollectionsChanged, lambda _event: self.load())
        self.state.show_loading()
        self.load()

    def load(self) -> None:
        """Look the collections up."""
        self.scope.spawn(self._load(), "collections")

    def create_collection(self) -> None:
        """Ask for a name and make a collection."""
        self.scope.spawn(self._create(), "create")

    def rename(self, collection: Collection) -> None:
        """Ask for another name."""
        self.scope.spawn(self._rename(collection), "rename")

    def delete(self, collection: Collection) -> None:
        """Delete a collection after asking."""
        self.scope.spawn(self._delete(collection), "delete")

    async def _load(self) -> None:
        try:
            collections = await self.context.services.notes.collections()
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if not collections:
            self.state.show_empty(
                "collections",
                self.tr("Nothing collected yet"),
                self.tr("The star under a note keeps it in a collection of yours."),
                self.tr("New collection"),
                self.create_collection,
            )
            return
        column = self.list.restart()
        tiles = QWidget()
        flow = FlowLayout(tiles, 12)
        for collection in collections:
            flow.addWidget(CollectionCard(self.context, self, collection))
        column.addWidget(tiles)
        self.state.show_content()

    async def _create(self) -> None:
        name = await ask_text(
            self,
            self.tr("New collection"),
            #: noun: name of a collection
            self.tr("Name"),
            "",
            _LONGEST_NAME,
        )
        if name:
            await self.context.services.notes.create_collection(name)

    async def _rename(self, collection: Collection) -> None:
        name = await ask_text(
            self, self.tr("Rename collection"), self.tr("Name"), collection.name, _LONGEST_NAME
        )
        if name and name != collection.name:
            await self.context.services.notes.rename_collection(collection.id, name)

    async def _delete(self, collection: Collection) -> None:
        #: %1 is the name of a collection
        question = self.tr("Delete the collection “%1”? The notes in it stay where they are.")
        if await confirm(
            self,
            self.tr("Delete collection"),
            question.replace("%1", collection.name),
            self.tr("Delete"),
        ):
            await self.context.services.notes.delete_collection(collection.id)
