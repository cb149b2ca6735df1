"""The dialog that connects an account of a network, or signs one in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.ui.sign_in.browser_page import browser_page
from rednote_desktop.ui.sign_in.form import SignInForm
from rednote_desktop.ui.sign_in.words import explain_browser, explain_check
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.discovery import ServerFound
    from rednote_desktop.storage.connections import Connection
    from rednote_desktop.ui.context import UiContext

_WIDTH: Final = 480


class SignInDialog(QDialog):
    """Asks for a server, shows what it is, sends to the browser and waits for it to come back.

    With ``again`` it signs that account in once more. No network is asked before the reader says
    so; closing the dialog ends whatever runs.
    """

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, again: Connection | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._again = again
        self._server: ServerFound | None = None
        language = context.formats.locale.language
        self._signing = context.services.networks.sign_in(
            lambda went_well: browser_page(language, went_well)
        )
        self.setWindowTitle(
            self.tr("Connect an account") if again is None else self.tr("Sign in again")
        )
        self.setFixedWidth(context.theme.px(_WIDTH))
        hosts = [kept.host for kept in context.services.networks.connections]
        self.form = SignInForm(context, self, hosts)
        self.form.asked.connect(self._go_on)
        self.form.server_changed.connect(self._forget_server)
        self.form.browser_asked.connect(self._open_browser)
        self.form.code_asked.connect(self._ask_for_code)
        self.form.code_given.connect(self._paste)
        self.form.cancelled.connect(self.reject)
        self.form.resized.connect(self._fit)
        self.finished.connect(self._done)
        self._address = ""
        if again is not None:
            self.form.fix_server(again.host)
            QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """Look the server up, or go to its browser page once it is known."""
        if self._server is None:
            self._scope.spawn(self._check(), "work")
        else:
            self._scope.spawn(self._use_browser(self._server), "work")

    def _forget_server(self) -> None:
        self._scope.cancel("work")
        self._server = None
        self.form.show_question()

    async def _check(self) -> None:
        self.form.show_busy(self.tr("Asking the server what it is…"))
        try:
            server = await self._signing.check(self.form.server_name)
        except RedNoteError as error:
            self.form.show_question(explain_check(error), error.detail)
            return
        self._server = server
        self.form.show_server(server)

    async def _use_browser(self, server: ServerFound) -> None:
        """Go through the browser to the end."""
        self.form.show_busy(self.tr("Preparing…"))
        try:
            self._address = await self._signing.begin(server)
            self.form.show_waiting(server.host)
            self._open_browser()
            account = await self._signing.wait()
        except RedNoteError as error:
            self._scope.cancel("code")
            self.form.show_server(server, explain_browser(error), error.detail)
            return
        finally:
            await self._signing.close()
        await self._succeed(account)

    def _open_browser(self) -> None:
        if not self._context.navigator.open_link(self._address):
            self.form.show_address(self._address)

    def _ask_for_code(self) -> None:
        self._address = self._signing.code_address
        self.form.show_code()
        self._open_browser()

    def _paste(self, text: str) -> None:
        self._scope.spawn(self._finish_with_code(text), "code")

    async def _finish_with_code(self, text: str) -> None:
        self.form.set_code_busy(busy=True)
        try:
            account = await self._signing.paste(text)
        except RedNoteError as error:
            self.form.set_code_busy(busy=False)
            self.form.say_code_problem(explain_browser(error), error.detail)
            return
        await self._succeed(account)

    async def _succeed(self, account: Account) -> None:
        """Act as the account and tell of it."""
        services = self._context.services
        await services.session.switch(account.id)
        if services.networks.ends_with_program(account.id):
            self._context.notifier.show(
                self.tr("There is no keyring, so this sign-in lasts until the program ends.")
            )
        else:
            #: %1 is the name of a person
            text = self.tr("Signed in as %1").replace("%1", account.plain_name)
            self._context.notifier.show(text)
        self.accept()

    def _fit(self) -> None:
        """Take the height that the content needs at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _done(self, _result: int) -> None:
        self._scope.close()
        self.deleteLater()
