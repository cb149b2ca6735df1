"""A product that a note recommends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import from_plain
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PICTURE = 48


class ProductPicture(QWidget):
    """A drawing of a bag: networks give products no pictures of their own."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        edge = context.theme.px(_PICTURE)
        self.setFixedSize(edge, edge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        edge = self.width() // 2
        icon = self._context.icons.pixmap("product", edge, "accent", self.devicePixelRatioF())
        painter.drawPixmap((self.width() - edge) // 2, (self.height() - edge) // 2, icon)


class ProductCard(ClickRow):
    """Name in the reader's language with the original beneath, price, shop."""

    def __init__(self, context: UiContext, product: Product) -> None:
        price = context.formats.money(product.price)
        super().__init__(f"{product.name}, {price}")
        set_surface(self, "card")
        self._product = product
        self.name = ReadingCaption(context, "body-strong", "meta")
        self.name.set_spacing(0)
        for caption in self.name.captions:
            caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            caption.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name.reading.set_originals(context.subject.originals)
        self.price = plain_label(price, "price")
        names = QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self.name)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.price, 0, Qt.AlignmentFlag.AlignRight)
        side.addWidget(plain_label(product.shop, "meta"), 0, Qt.AlignmentFlag.AlignRight)
        self.row.addWidget(ProductPicture(context))
        self.row.addLayout(names, 1)
        self.row.addLayout(side)
        if product.url:
            self.activated.connect(lambda: context.navigator.open_link(product.url))
            self.setToolTip(product.url)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self.name.show_text(from_plain(product.name), "")


class ProductList(QWidget):
    """The products of a note, one below the other."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._products: tuple[Product, ...] = ()
        self._cards: list[ProductCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    @property
    def cards(self) -> tuple[ProductCard, ...]:
        """The cards shown."""
        return tuple(self._cards)

    def show_products(self, products: tuple[Product, ...]) -> None:
        """Show products."""
        self.setVisible(bool(products))
        if products == self._products:
            return
        self._products = products
        for card in self._cards:
            card.name.leave()
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = [ProductCard(self._context, product) for product in products]
        for card in self._cards:
            self._column.addWidget(card)
            card.name.enter()

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them."""
        for card in self._cards:
            card.name.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        for card in self._cards:
            card.name.reading.refresh()

    def leave(self) -> None:
        """Cancel what is being translated."""
        for card in self._cards:
            card.name.leave()
