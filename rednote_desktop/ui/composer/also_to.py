"""The choice of further accounts, on this or other networks, that post the same note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import AccountsChanged
from rednote_desktop.ui.shell.account_names import by_network, local_handle, network_name
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import paint_avatar

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PICTURE: Final = 20


class AlsoTo(QPushButton):
    """A button with the accounts beside the viewer's; ``changed`` when a person chose others.

    ``found`` tells that it is known which accounts there are.
    """

    changed = Signal()
    found = Signal()

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._chosen: tuple[str, ...] = ()
        self._accounts: tuple[Account, ...] | None = None
        set_kind(self, "pill")
        self.setCheckable(True)
        context.icons.bind(self, "repost", checked_token="info")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.aboutToHide.connect(lambda: self.setChecked(bool(self.chosen)))
        self.setMenu(menu)
        self._forget = context.services.events.subscribe(
            AccountsChanged, lambda _event: self._look()
        )
        self._show()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the further accounts; those that are not here any more are left out."""
        if self._accounts is None:
            return self._chosen
        known = {account.id for account in self._accounts}
        return tuple(account_id for account_id in self._chosen if account_id in known)

    @property
    def others(self) -> tuple[Account, ...]:
        """The accounts there are to choose from."""
        return self._accounts or ()

    def start_fresh(self, chosen: Sequence[str]) -> None:
        """Show another draft's accounts."""
        self._chosen = tuple(chosen)
        self._show()
        self._look()

    def choose(self, account_id: str, chosen: bool) -> None:
        """Let an account post the note too, or no longer."""
        rest = tuple(other for other in self.chosen if other != account_id)
        self._chosen = (*rest, account_id) if chosen else rest
        self._show()
        self.changed.emit()

    def name_of(self, account_id: str) -> str:
        """Return the name of the viewer or of another account, with its network."""
        viewer = self._context.services.session.viewer
        for account in (viewer, *self.others):
            if account.id == account_id:
                return self._named(account)
        return account_id

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()

    def _look(self) -> None:
        self._tasks.spawn(self._find(), key="accounts")

    async def _find(self) -> None:
        session = self._context.services.session
        accounts = await session.accounts()
        self._accounts = tuple(account for account in accounts if account.id != session.viewer.id)
        self._show()
        self.found.emit()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        networks = self._context.services.networks
        for network, members in by_network(networks, self.others):
            heading = menu.addAction(network.replace("&", "&&"))
            heading.setEnabled(False)
            for account in members:
                name = f"{account.plain_name}  {local_handle(account)}"
                action = menu.addAction(self._picture(account), name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(account.id in self.chosen)
                action.setIconVisibleInMenu(True)
                action.toggled.connect(lambda on, which=account.id: self.choose(which, on))

    def _named(self, account: Account) -> str:
        network = network_name(self._context.services.networks, account)
        return f"{account.plain_name} · {network}"

    def _picture(self, account: Account) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_PICTURE * ratio), round(_PICTURE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_avatar(painter, QRectF(0, 0, _PICTURE, _PICTURE), account, self._context, ratio)
        painter.end()
        return QIcon(pixmap)

    def _show(self) -> None:
        chosen = self.chosen
        self.setChecked(bool(chosen))
        if chosen:
            #: on the button that chooses further accounts which post the same note
            text = self.tr("Also to %n account(s)", "", len(chosen))
        else:
            text = self.tr("Also post to…")
        self.setText(text)
        named = [self._named(account) for account in self.others if account.id in chosen]
        hint = self.tr("Post the same note with other accounts of yours")
        self.setToolTip("\n".join(named) or hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(", ".join(named) or hint)
