"""The products a note recommends, and the place where one is found or described."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.product import Money, Product
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_CURRENCIES: Final = ("CNY", "USD", "EUR", "GBP", "CAD", "AUD", "HKD", "TWD", "SGD", "MYR", "JPY")
_MOST: Final = 8
_PAUSE: Final = 0.15
_PRODUCT_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class ProductRow(QFrame):
    """One chosen product with a cross."""

    removed = Signal()

    def __init__(self, context: UiContext, product: Product, parent: QWidget) -> None:
        super().__init__(parent)
        set_surface(self, "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        icon = QLabel()
        icon.setPixmap(context.icons.pixmap("product", 16, "text_muted", self.devicePixelRatioF()))
        row.addWidget(icon)
        names = QVBoxLayout()
        names.setSpacing(0)
        name = QLabel(product.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        set_role(name, "body")
        names.addWidget(name)
        if product.shop:
            shop = QLabel(product.shop)
            shop.setTextFormat(Qt.TextFormat.PlainText)
            set_role(shop, "faint")
            names.addWidget(shop)
        row.addLayout(names, 1)
        price = QLabel(context.formats.money(product.price))
        set_role(price, "price")
        row.addWidget(price)
        close = QPushButton()
        set_kind(close, "icon")
        context.icons.bind(close, "close")
        #: %1 is the name of a product
        text = self.tr("Remove %1").replace("%1", product.name)
        close.setAccessibleName(text)
        close.setToolTip(text)
        close.clicked.connect(self.removed)
        row.addWidget(close)


class ProductPicker(QFrame):
    """Finds a product of the network, or takes one described by hand; ``chosen`` carries it."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = TaskScope(self, context.notifier.error)
        set_surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        title = QLabel(self.tr("Recommend a product"))
        set_role(title, "caption")
        head.addWidget(title, 1)
        close = QPushButton(self.tr("Close"))
        set_kind(close, "link")
        close.clicked.connect(self.closed)
        head.addWidget(close)
        column.addLayout(head)
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Find a product or shop"))
        self.search.setAccessibleName(self.tr("Find a product or shop"))
        self.search.textChanged.connect(self._look_for)
        column.addWidget(self.search)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Products found"))
        self.found.setMaximumHeight(context.theme.px(150))
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        column.addWidget(self.found)
        column.addLayout(self._own_form())
        self._look_for("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _own_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        caption = QLabel(self.tr("Or describe your own"))
        set_role(caption, "caption")
        grid.addWidget(caption, 0, 0, 1, 2)
        #: noun: name of a product
        self.name = self._field(self.tr("Name"))
        self.shop = self._field(self.tr("Shop (may stay empty)"))
        self.price = self._field(self.tr("Price"))
        self.currency = QComboBox()
        self.currency.addItems(_CURRENCIES)
        self.currency.setAccessibleName(self.tr("Currency"))
        #: verb on a button: add the product to the note
        self.add_button = QPushButton(self.tr("Add"))
        set_kind(self.add_button, "secondary")
        self.add_button.clicked.connect(self._add_own)
        grid.addWidget(self.name, 1, 0, 1, 2)
        grid.addWidget(self.price, 2, 0)
        grid.addWidget(self.currency, 2, 1)
        grid.addWidget(self.shop, 3, 0)
        grid.addWidget(self.add_button, 3, 1)
        self._judge()
        return grid

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.textChanged.connect(self._judge)
        field.returnPressed.connect(self._add_own)
        return field

    def _price(self) -> Decimal | None:
        try:
            amount = Decimal(self.price.text().strip().replace(",", "."))
        except InvalidOperation:
            return None
        return amount if amount.is_finite() and 0 <= amount < 10_000_000 else None

    def _judge(self) -> None:
        if hasattr(self, "add_button"):
            self.add_button.setEnabled(bool(self.name.text().strip()) and self._price() is not None)

    def _add_own(self) -> None:
        amount = self._price()
        name = self.name.text().strip()
        if amount is None or not name:
            return
        price = Money(amount, self.currency.currentText())
        product_id = f"own-{uuid.uuid4().hex}"
        self.chosen.emit(Product(product_id, name, price, self.shop.text().strip()))

    def _look_for(self, words: str) -> None:
        self._tasks.spawn(self._find(words.strip()), key="products")

    async def _find(self, words: str) -> None:
        await asyncio.sleep(_PAUSE if words else 0)
        products = await self._context.services.feed.products(words, _MOST)
        self.found.clear()
        for product in products:
            price = self._context.formats.money(product.price)
            parts = (product.name, price, product.shop)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setToolTip(item.text())
            item.setData(_PRODUCT_ROLE, product)
            self.found.addItem(item)
        self.found.setVisible(bool(products))

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PRODUCT_ROLE))


class Products(QWidget):
    """The chosen products and, when asked for, the picker; ``changed`` after a choice."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._products: list[Product] = []
        self.picker: ProductPicker | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._rows: list[ProductRow] = []
        self.hide()

    @property
    def products(self) -> tuple[Product, ...]:
        """The chosen products."""
        return tuple(self._products)

    def set_products(self, products: Sequence[Product]) -> None:
        """Show another draft's products."""
        self._products = list(products)
        self.close_picker()
        self._rebuild()

    def toggle_picker(self) -> None:
        """Open the picker, or close it."""
        if self.picker is not None:
            self.close_picker()
            return
        self.picker = ProductPicker(self._context, self)
        self.picker.chosen.connect(self._add)
        self.picker.closed.connect(self.close_picker)
        self._column.addWidget(self.picker)
        self.show()
        self.picker.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_picker(self) -> None:
        """Close the picker."""
        if self.picker is not None:
            self.picker.hide()
            self._column.removeWidget(self.picker)
            self.picker.deleteLater()
            self.picker = None
        self.setVisible(bool(self._products))

    def _add(self, product: Product) -> None:
        if all(product.id != known.id for known in self._products):
            self._products.append(product)
        self._rebuild()
        self.close_picker()
        self.changed.emit()

    def _remove(self, product: Product) -> None:
        self._products.remove(product)
        self._rebuild()
        self.changed.emit()

    def _rebuild(self) -> None:
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for index, product in enumerate(self._products):
            row = ProductRow(self._context, product, self)
            row.removed.connect(lambda gone=product: self._remove(gone))
            self._rows.append(row)
            self._column.insertWidget(index, row)
        self.setVisible(bool(self._products) or self.picker is not None)
