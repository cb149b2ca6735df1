"""The navigation rail at the leading edge: places to go, and who one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from rednote_desktop.ui import navigation
from rednote_desktop.ui.shell.account_card import WIDE, AccountCard
from rednote_desktop.ui.theme.roles import set_kind, set_narrow, set_surface
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

NARROW: Final = 64
_PILL: Final = 20
_BESIDE_PILL: Final = 6
_MARGIN: Final = 12


@dataclass(frozen=True, slots=True)
class _Place:
    destination: navigation.Destination
    icon: str
    label: str
    keys: str


class RailButton(QPushButton):
    """A place in the rail, with a count at its end: strong for news, quiet for a stock."""

    def __init__(self, context: UiContext, icon: str, label: str, keys: str) -> None:
        super().__init__()
        self._context = context
        self._label = label
        self._keys = keys
        self._count = 0
        self._strong = False
        self._narrow = False
        set_kind(self, "rail")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        context.icons.bind(self, icon, "text_muted", "accent")
        self._describe()

    def set_count(self, count: int, *, strong: bool) -> None:
        """Show a count; zero shows nothing."""
        self._count = count
        self._strong = strong
        self._describe()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        set_narrow(self, narrow)
        self._describe()

    def width_with_count(self) -> int:
        """Return the width in pixels at which a count of one digit stands clear of the name."""
        self.ensurePolished()
        return self.sizeHint().width() + self._context.theme.px(_PILL + _BESIDE_PILL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        painter.setFont(theme.font(Role.TINY))
        text = self._context.formats.count(self._count) if self._count < 1000 else "999+"
        height = theme.px(15 if self._narrow else 18)
        least = height if self._narrow else theme.px(_PILL)
        beside = theme.px(7 if self._narrow else 12)
        width = max(least, painter.fontMetrics().horizontalAdvance(text) + beside)
        middle = self.height() / 2 if not self._narrow else height / 2 + 3
        edge = 1.0 if self._narrow else 12.0
        left = edge if self.isRightToLeft() else self.width() - width - edge
        pill = QRectF(left, middle - height / 2, width, height)
        if self._strong:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.color("on_accent" if self._strong else "text_faint"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self) -> None:
        self.setText("" if self._narrow else "  " + self._label)
        self.setToolTip(f"{self._label} ({self._keys})")
        spoken = self._label
        if self._count:
            spoken = f"{self._label}, {self._count}"
        self.setAccessibleName(spoken)


class Rail(QFrame):
    """Places to go; collapses to icons when the window is narrow."""

    def __init__(self, context: UiContext, logo: QPixmap) -> None:
        super().__init__()
        self._context = context
        set_surface(self, "panel")
        self._buttons: dict[type, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._name = ElidedLabel("brand")
        self._name.setText(self.tr("RedNote Desktop"))
        self.account_card = AccountCard(context)
        self._build(logo)
        self._narrow = False
        self.set_narrow(False)
        context.navigator.went.connect(self.mark)
        self.mark(context.navigator.current)

    def button(self, destination: type) -> RailButton:
        """Return the button of a kind of destination."""
        return self._buttons[destination]

    def mark(self, destination: object) -> None:
        """Show where the window is."""
        for kind, button in self._buttons.items():
            button.setChecked(isinstance(destination, kind))
        viewer = self._context.services.session.viewer
        self.account_card.set_current(destination == navigation.Profile(viewer.id))

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and names."""
        self._narrow = narrow
        self._name.setVisible(not narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self.setFixedWidth(self._context.theme.px(NARROW) if narrow else self._room_for_names())
        self.account_card.set_narrow(narrow)

    def _room_for_names(self) -> int:
        widest = max(button.width_with_count() for button in self._buttons.values())
        return max(self._context.theme.px(WIDE), widest + 2 * _MARGIN)

    def _places(self) -> tuple[_Place, ...]:
        return (
            #: name of the page with notes of everybody
            _Place(navigation.Explore(), "explore", self.tr("Explore"), "Ctrl+1"),
            #: name of the page with notes of people whom the reader follows
            _Place(navigation.Following(), "following", self.tr("Following"), "Ctrl+2"),
            _Place(navigation.Topics(), "topics", self.tr("Topics"), "Ctrl+3"),
            _Place(navigation.Messages(), "mail", self.tr("Messages"), "Ctrl+M"),
            _Place(navigation.Notifications(), "notifications", self.tr("Notifications"), "Ctrl+4"),
            _Place(navigation.Collections(), "collections", self.tr("Collections"), "Ctrl+5"),
            _Place(navigation.Drafts(), "drafts", self.tr("Drafts"), "Ctrl+6"),
            #: name of the page with words kept for learning
            _Place(navigation.Learn(), "book", self.tr("Learn"), "Ctrl+7"),
            _Place(navigation.Settings(), "settings", self.tr("Settings"), "Ctrl+,"),
        )

    def _build(self, logo: QPixmap) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(4)
        brand = QHBoxLayout()
        brand.setContentsMargins(6, 0, 0, 0)
        brand.setSpacing(10)
        mark = QLabel()
        mark.setPixmap(logo)
        mark.setFixedSize(QSize(28, 28))
        mark.setScaledContents(True)
        brand.addWidget(mark)
        brand.addWidget(self._name, 1)
        brand.addStretch(0)
        column.addLayout(brand)
        column.addSpacing(14)
        for place in self._places():
            button = RailButton(self._context, place.icon, place.label, place.keys)
            button.clicked.connect(lambda _checked, target=place.destination: self._go(target))
            self._buttons[type(place.destination)] = button
            if isinstance(place.destination, navigation.Settings):
                column.addSpacing(12)
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.account_card)

    def _go(self, destination: navigation.Destination) -> None:
        self._context.navigator.go(destination)
        self.mark(self._context.navigator.current)
