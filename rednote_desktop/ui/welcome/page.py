"""The welcome that lies over the window of a new profile, once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.storage.paths import locales_dir
from rednote_desktop.ui.locales import available, native_name
from rednote_desktop.ui.pages.frame import ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.welcome.choices import WelcomeChoices
from rednote_desktop.ui.welcome.picture import WelcomePicture
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_CARD: Final = QSize(980, 676)
_MARGIN: Final = 20
_PICTURE_WIDTH: Final = 320
_PICTURE_FROM: Final = 800
"""A card narrower than this has no picture; logical pixels at 100 %."""
_RADIUS: Final = 12
_LOGO: Final = 36


class Welcome(QWidget):
    """Asks what a new reader may want to say at once; Esc and Skip leave it.

    While it is there, the keys of what lies beneath do nothing.
    """

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._silenced: list[QAction] = []
        self.setAccessibleName(self.tr("Welcome"))
        self.choices = WelcomeChoices(context)
        self._card = QFrame(self)
        set_surface(self._card, "card")
        self._picture = WelcomePicture(context, _RADIUS)
        #: leaves the welcome page; everything stays as it is
        self.skip_button = QPushButton(self.tr("Skip"))
        set_kind(self.skip_button, "quiet")
        self.skip_button.clicked.connect(self.skip)
        #: leaves the welcome page and shows the feed
        self.start_button = QPushButton(self.tr("Start"))
        set_kind(self.start_button, "primary")
        self.start_button.clicked.connect(self.finish)
        self.language = self._language_button()
        # A change of the interface language makes a new window, which is to have this again.
        context.services.settings.update(window={"welcome": True})
        self._lay_out()
        window.installEventFilter(self)
        context.theme.changed.connect(self._fit)
        self._silence()
        self._fit()
        self.show()
        self.raise_()
        self._focus_first()
        # What the window shows first takes the keyboard a little later.
        QTimer.singleShot(0, self, self._focus_first)

    def skip(self) -> None:
        """Leave the welcome; what was chosen stays."""
        self._leave()

    def finish(self) -> None:
        """Leave the welcome, for a server's sign-in where a network was chosen."""
        wants_network = self.choices.wants_network
        self._leave()
        if wants_network:
            from rednote_desktop.ui.sign_in.dialog import SignInDialog

            SignInDialog(self._context, self._window).open()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.skip() if self.skip_button.hasFocus() else self.finish()
        # Nothing goes on to the window beneath.

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go round within the welcome."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return super().focusNextPrevChild(next)
        stops = [
            widget
            for widget in self._card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        ]
        place = stops.index(focused) if focused in stops else -1
        target = stops[(place + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._area.ensureWidgetVisible(target)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._context.theme.color("overlay"))

    def _language_button(self) -> QPushButton:
        """Return the choice of the interface language, each by its own name."""
        settings = self._context.services.settings
        known = available(locales_dir())
        shown = self._context.formats.locale
        exact = f"{shown.language}_{shown.territory}"
        current = exact if exact in known else shown.language
        button = QPushButton(native_name(current))
        set_kind(button, "pill")
        button.setToolTip(self.tr("Interface language"))
        button.setAccessibleName(f"{button.toolTip()}: {button.text()}")
        self._context.icons.bind(button, "globe")
        menu = QMenu(button)
        for locale in known:
            action = menu.addAction(native_name(locale))
            action.setCheckable(True)
            action.setChecked(locale == current)
            action.triggered.connect(
                lambda _checked, name=locale: settings.update(appearance={"locale": name})
            )
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        logo = QLabel()
        edge = self._context.theme.px(_LOGO)
        logo.setPixmap(self._window.windowIcon().pixmap(QSize(edge, edge)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(self.tr("Welcome to RedNote Desktop"), "title", wrap=True))
        words.addWidget(
            plain_label(
                self.tr("What you cannot read is translated on this computer."), "muted", wrap=True
            )
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        self._area = ScrollColumn()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.column.setContentsMargins(0, 0, 8, 0)
        self._area.column.addWidget(self.choices)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(
            plain_label(self.tr("All of this can be changed in the settings."), "meta", wrap=True),
            1,
        )
        foot.addWidget(self.skip_button)
        foot.addWidget(self.start_button)
        form = QVBoxLayout()
        form.setContentsMargins(28, 22, 20, 18)
        form.setSpacing(12)
        form.addLayout(head)
        form.addWidget(self._area, 1)
        form.addLayout(foot)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._picture)
        row.addLayout(form, 1)

    def _fit(self) -> None:
        """Cover the window, the card in its middle."""
        theme = self._context.theme
        self.setGeometry(self._window.rect())
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        wished = QSize(theme.px(_CARD.width()), theme.px(_CARD.height()))
        size = wished.boundedTo(room)
        self._picture.setVisible(size.width() >= theme.px(_PICTURE_FROM))
        self._picture.setFixedWidth(round(size.width() * _PICTURE_WIDTH / _CARD.width()))
        corner = (self.size() - size) / 2
        self._card.setGeometry(corner.width(), corner.height(), size.width(), size.height())

    def _focus_first(self) -> None:
        chosen = self.choices.target.keys
        self.choices.target.buttons[chosen[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _silence(self) -> None:
        """Switch the window's keys off, all but the one that ends the program."""
        for action in self._window.actions():
            if action.isEnabled() and action.shortcut() != "Ctrl+Q":
                action.setEnabled(False)
                self._silenced.append(action)

    def _leave(self) -> None:
        self._context.services.settings.update(window={"welcome": False})
        self._window.removeEventFilter(self)
        for action in self._silenced:
            action.setEnabled(True)
        self._silenced.clear()
        # The page takes the keyboard first: Qt would look for the next stop within the welcome.
        self._context.navigator.go(self._context.navigator.current)
        self.hide()
        self.deleteLater()


def welcome_new_reader(context: UiContext, window: QWidget) -> None:
    """Welcome the reader of a profile who was not welcomed yet."""
    if context.services.settings.value.window.welcome:
        Welcome(context, window)
