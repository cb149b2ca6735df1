"""What the dialog for connecting an account shows, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.ui.sign_in.server_card import ServerCard
from rednote_desktop.ui.sign_in.words import EXAMPLE
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.discovery import ServerFound
    from rednote_desktop.ui.context import UiContext

_SUGGESTED: Final = (
    EXAMPLE,
    "mastodon.online",
    "mas.to",
    "mstdn.social",
    "fosstodon.org",
    "hachyderm.io",
    "pixelfed.social",
    "pixelfed.de",
    "m.cmx.im",
    "alive.bar",
    "o3o.ca",
    "mstdn.jp",
)
"""Large servers of this family, some of them Chinese; only typed, never asked by themselves."""

_LONGEST_NAME: Final = 260


class SignInForm(QObject):
    """The widgets of the dialog; it knows the steps, and nothing of networks.

    ``asked`` is for the primary button, ``code_given`` carries what was pasted.
    """

    asked = Signal()
    server_changed = Signal()
    browser_asked = Signal()
    code_asked = Signal()
    code_given = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, context: UiContext, dialog: QDialog, hosts: Sequence[str]) -> None:
        """``hosts`` are suggested before all others."""
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog
        self._make_question(hosts)
        self.card = ServerCard(context)
        self._make_waiting()
        self._make_code()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        #: read out for the moving bar
        self.progress.setAccessibleName(self.tr("In progress"))
        self.problem = plain_label("", "error", wrap=True)
        self.again = _button(self.tr("Open the browser again"), "link")
        self.code_instead = _button(self.tr("Paste a code instead"), "link")
        self.cancel = _button(self.tr("Cancel"), "secondary")
        self.primary = _button(self.tr("Continue"), "primary")
        self.primary.setDefault(True)
        self._lay_out()
        self.server.textEdited.connect(lambda _text: self.server_changed.emit())
        self.server.textChanged.connect(lambda _text: self._fit_primary())
        self.primary.clicked.connect(self._primary_clicked)
        self.again.clicked.connect(self.browser_asked)
        self.code_instead.clicked.connect(self.code_asked)
        self.cancel.clicked.connect(self.cancelled)
        self.code.textChanged.connect(lambda _text: self._fit_primary())
        self.show_question()
        self.server.setFocus()

    @property
    def server_name(self) -> str:
        """What stands in the field for the server."""
        return self.server.text().strip()

    def fix_server(self, host: str) -> None:
        """Name the one server that is meant."""
        self.server.setText(host)
        self.server.setReadOnly(True)
        self.server.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_question(self, problem: str = "", detail: str = "") -> None:
        """Ask which server it is; say why the last one would not do."""
        self.primary.setText(self.tr("Continue"))
        self._show((self.hint,), problem, detail)
        if problem:
            self.server.setFocus()
            self.server.selectAll()

    def show_busy(self, text: str) -> None:
        """Show that something is on its way."""
        self.doing.setText(text)
        card = (self.card,) if self.card.isVisibleTo(self._dialog) else ()
        self._show((*card, self.doing, self.progress))
        self.primary.setEnabled(False)

    def show_server(self, server: ServerFound, problem: str = "", detail: str = "") -> None:
        """Show what the server is and offer to sign in there."""
        self.card.show_server(server)
        self.primary.setText(self.tr("Sign in with the browser"))
        self._show((self.card, self.privacy), problem, detail)
        self.primary.setFocus()

    def show_waiting(self, host: str) -> None:
        """Say that it goes on in the browser."""
        #: %1 is the name of a server
        text = self.tr("Your browser shows %1. Sign in there and let the program in.")
        self.doing.setText(text.replace("%1", host))
        self._show((self.card, self.doing, self.progress, self.again, self.code_instead))
        self.primary.hide()
        self.again.setFocus()

    def show_address(self, address: str) -> None:
        """Show the address where no browser could be opened."""
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self.address.show()
        self.no_browser.show()
        self.resized.emit()

    def show_code(self) -> None:
        """Ask for the code that the server shows."""
        self.primary.setText(self.tr("Finish"))
        self._show((self.card, self.code_hint, self.code, self.again))
        self.primary.show()
        self.code.clear()
        self.code.setFocus()

    def set_code_busy(self, *, busy: bool) -> None:
        """Show that the code is being tried, or no longer."""
        self.progress.setVisible(busy)
        self.code.setReadOnly(busy)
        if busy:
            self.problem.hide()
        self._fit_primary()
        self.resized.emit()

    def say_code_problem(self, problem: str, detail: str) -> None:
        """Say why the code would not do."""
        self._say(problem, detail)
        self.code.selectAll()
        self.code.setFocus()

    def _make_question(self, hosts: Sequence[str]) -> None:
        self.heading = plain_label(self.tr("Which server is your account on?"), "heading")
        self.server = QLineEdit()
        self.server.setMaxLength(_LONGEST_NAME)
        self.server.setPlaceholderText(EXAMPLE)
        #: noun: the address of a network's server
        self.server.setAccessibleName(self.tr("Server"))
        self.server.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        completer = QCompleter(list(dict.fromkeys((*hosts, *_SUGGESTED))), self.server)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _text: self.server_changed.emit())
        self.server.setCompleter(completer)
        suggestions = QListView()
        suggestions.setProperty("kind", "suggestions")
        completer.setPopup(suggestions)
        self.hint = plain_label(
            self.tr(
                "Mastodon, Pixelfed, GoToSocial, Akkoma and others of their family. Your whole"
                " name there, such as @mei@example.org, will do too."
            ),
            "meta",
            wrap=True,
        )

    def _make_waiting(self) -> None:
        self.privacy = plain_label(
            self.tr(
                "The password stays between you and the server. What you read there is translated"
                " on this computer."
            ),
            "meta",
            wrap=True,
        )
        self.doing = plain_label("", "body", wrap=True)
        self.no_browser = plain_label(
            self.tr("No browser could be opened. Copy this address into one:"), "meta", wrap=True
        )
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(self.tr("Address for the browser"))

    def _make_code(self) -> None:
        self.code_hint = plain_label(
            self.tr("Let the program in on the page in your browser, then copy the code it shows."),
            "body",
            wrap=True,
        )
        self.code = QLineEdit()
        self.code.setMaxLength(4096)
        #: noun: a code that the server's page shows
        self.code.setAccessibleName(self.tr("Code"))
        self.code.setPlaceholderText(self.tr("Code"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        links = QWidget()
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.again)
        row.addWidget(self.code_instead)
        row.addStretch(1)
        for widget in (
            self.heading,
            self.server,
            self.hint,
            self.card,
            self.privacy,
            self.doing,
            self.code_hint,
            self.code,
            self.no_browser,
            self.address,
            self.progress,
            self.problem,
            links,
        ):
            column.addWidget(widget)
        self._links = links
        self._steps = (
            self.hint,
            self.card,
            self.privacy,
            self.doing,
            self.code_hint,
            self.code,
            self.no_browser,
            self.address,
            self.progress,
            self.again,
            self.code_instead,
        )
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.primary)
        column.addLayout(buttons)

    def _show(self, widgets: Sequence[QWidget], problem: str = "", detail: str = "") -> None:
        """Show these and no others."""
        for widget in self._steps:
            widget.setVisible(widget in widgets)
        self._links.setVisible(self.again in widgets)
        self.primary.show()
        self._fit_primary()
        self._say(problem, detail)

    def _say(self, problem: str, detail: str) -> None:
        self.problem.setText(problem)
        self.problem.setToolTip(detail)
        self.problem.setVisible(bool(problem))
        if problem:
            set_role(self.problem, "error")
            event = QAccessibleAnnouncementEvent(self._dialog, problem)
            QAccessible.updateAccessibility(event)
        self.resized.emit()

    def _fit_primary(self) -> None:
        asks_code = self.code.isVisibleTo(self._dialog)
        typed = self.code.text().strip() if asks_code else self.server_name
        self.primary.setEnabled(bool(typed) and not (asks_code and self.code.isReadOnly()))

    def _primary_clicked(self) -> None:
        if self.code.isVisibleTo(self._dialog):
            self.code_given.emit(self.code.text())
        else:
            self.asked.emit()


def _button(text: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    set_kind(button, kind)
    button.setAutoDefault(False)
    return button
