"""The packs of the package index: looked for when asked, installed one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import base
from rednote_desktop.domain.text import folded
from rednote_desktop.translation.pack_index import DEFAULT_ADDRESS, Offer
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.language.collation import in_order
from rednote_desktop.ui.settings.engine_row import WrappedLine, separator
from rednote_desktop.ui.settings.pack_row import PackRow
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.tasks import TaskScope

_MOST_ROWS: Final = 30
_ALWAYS: Final = ("zh", "zt", "en")


class PackOffers(QWidget):
    """Address of the list, a button, a search, and a row for every pack on offer.

    Without words in the search only packs between the reader's languages, Chinese and English are
    shown.
    """

    def __init__(self, context: UiContext, scope: TaskScope) -> None:
        super().__init__()
        self._context = context
        self._scope = scope
        self._packs = context.services.packs
        self.offers: tuple[Offer, ...] = tuple(each.offer for each in self._packs.downloads)
        self._sizes: dict[Offer, int] = {}
        self.rows: dict[Offer, PackRow] = {}
        self.address = QLineEdit(self._packs.address)
        self.address.setAccessibleName(self.tr("Address of the list"))
        self.address.setCursorPosition(0)
        self.look = QPushButton(self.tr("Look for packs"))
        set_kind(self.look, "primary")
        self.look.clicked.connect(self.search_index)
        self.address.returnPressed.connect(self.search_index)
        self.usual = QPushButton(self.tr("Use the usual address"))
        set_kind(self.usual, "link")
        self.usual.clicked.connect(lambda: self.address.setText(DEFAULT_ADDRESS))
        self.address.textChanged.connect(self._address_typed)
        self.said = WrappedLine()
        self.said.hide()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search all languages of the list"))
        self.filter.setAccessibleName(self.tr("Search all languages of the list"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.filter.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.address, 1)
        line.addWidget(self.look)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("Address of the list"), "meta"))
        column.addLayout(line)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.filter)
        column.addLayout(self._places)
        self._address_typed(self.address.text())
        self._fill()

    def search_index(self) -> None:
        """Ask the list at the address."""
        try:
            self._packs.set_address(self.address.text())
        except RedNoteError as error:
            self._say(self.tr("This address is not encrypted, or not an address."), failed=True)
            self.said.setToolTip(explain(error).detail)
            return
        self.look.setEnabled(False)
        self._say(self.tr("Asking for the list…"))
        self._scope.spawn(self._look(), "look")

    def refresh(self) -> None:
        """Show how the downloads stand."""
        for offer, row in self.rows.items():
            row.show_download(self._packs.download(offer))

    async def _look(self) -> None:
        try:
            self.offers = await self._packs.look()
        except RedNoteError as error:
            self._say(explain(error).text, failed=True)
            self.said.setToolTip(explain(error).detail)
            return
        finally:
            self.look.setEnabled(True)
        self.filter.setVisible(bool(self.offers))
        shown = self._fill()
        #: how many language packs a list offers that are not here yet
        count = self.tr("%n pack(s) that are not here yet", "", len(self.offers))
        none = self.tr("None of them is between languages that you read.")
        self._say(count if shown or not self.offers else f"{count}. {none}")
        self._sizes |= await self._packs.sizes(shown)
        for offer, row in self.rows.items():
            row.about.setText(self._about(offer))

    def _fill(self) -> tuple[Offer, ...]:
        while (item := self._places.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows.clear()
        wanted = [offer for offer in self.offers if self._wanted(offer)]
        shown = tuple(in_order(wanted, self._name)[:_MOST_ROWS])
        for offer in shown:
            row = PackRow(self._context, self._name(offer), self._about(offer))
            row.add_install(partial(self._packs.install, offer), partial(self._packs.cancel, offer))
            row.show_download(self._packs.download(offer))
            self.rows[offer] = row
            self._places.addWidget(row)
            self._places.addWidget(separator())
        return shown

    def _wanted(self, offer: Offer) -> bool:
        words = folded(self.filter.text()).split()
        if words:
            name = folded(f"{self._name(offer)} {offer.source_name} {offer.target_name}")
            return all(word in name for word in words)
        read = {base(tag) for tag in self._context.services.translate.languages}
        known = {*read, *_ALWAYS}
        between = base(offer.source) in known and base(offer.target) in known
        return between or self._packs.download(offer) is not None

    def _name(self, offer: Offer) -> str:
        names = self._context.formats.language_name
        source, target = names(offer.source), names(offer.target)
        # Codes of its own, such as "zt", have no name but the one in the list.
        source = offer.source_name if source == offer.source else source
        target = offer.target_name if target == offer.target else target
        return f"{source} {self._context.formats.onward} {target}"

    def _about(self, offer: Offer) -> str:
        size = offer.size or self._sizes.get(offer, 0)
        parts = [
            #: %1 is the version of a language pack
            self.tr("Version %1").replace("%1", offer.version),
            self._context.formats.bytes(size) if size else self.tr("size unknown"),
            #: %1 is what a list says about the licence of a language pack
            self.tr("licence: %1").replace("%1", offer.licence)
            if offer.licence
            else self.tr("licence: in the pack"),
        ]
        return " · ".join(parts)

    def _address_typed(self, text: str) -> None:
        self.usual.setVisible(text.strip() != DEFAULT_ADDRESS)

    def _say(self, text: str, failed: bool = False) -> None:
        set_role(self.said, "error" if failed else "meta")
        self.said.setToolTip("")
        self.said.setText(text)
        self.said.show()
