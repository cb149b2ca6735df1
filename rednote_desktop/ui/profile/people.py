"""Who follows a person, or whom they follow: a list that loads as it is scrolled."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.paging import Page
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.person_row import PersonRow
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AHEAD: Final = 600
_WIDEST: Final = 860


class PeopleKind(StrEnum):
    """Which list."""

    FOLLOWERS = "followers"
    FOLLOWING = "following"


class PeoplePanel(QWidget):
    """One list of people; ``left`` asks to go back. ``dispose`` may be called twice."""

    left = Signal()

    def __init__(
        self,
        context: UiContext,
        account: Account,
        kind: PeopleKind,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._account = account
        self._kind = kind
        self._scope = TaskScope(self, context.notifier.error)
        self._cursor: str | None = None
        self._at_end = False
        self._loading = False
        self._rows: dict[str, PersonRow] = {}
        self.back = QPushButton()
        set_kind(self.back, "icon")
        context.icons.bind(self.back, "back")
        self.back.setAccessibleName(self.tr("Back to the profile"))
        self.back.setToolTip(self.back.accessibleName())
        self.back.clicked.connect(self.left)
        self.state = StateView(context)
        self._lay_out()
        self._load()

    @property
    def rows(self) -> tuple[PersonRow, ...]:
        """The people shown."""
        return tuple(self._rows.values())

    def dispose(self) -> None:
        """Cancel what runs and stop listening."""
        for row in self._rows.values():
            row.dispose()
        self._scope.close()

    def _lay_out(self) -> None:
        if self._kind is PeopleKind.FOLLOWERS:
            #: %1 is a person's name
            title = self.tr("Who follows %1")
        else:
            title = self.tr("Whom %1 follows")
        title = title.replace("%1", self._account.plain_name)
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(plain_label(title, "title"), 1)
        inside = QWidget()
        inside.setMaximumWidth(self._context.theme.px(_WIDEST))
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 24)
        self._list.setSpacing(8)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scrolled)
        self.state.set_content(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.state, 1)

    def _scrolled(self) -> None:
        bar = self._scroll.verticalScrollBar()
        if bar.maximum() - bar.value() < _AHEAD:
            self._load()

    def _load(self) -> None:
        if not self._loading and not self._at_end:
            self._loading = True
            self._scope.spawn(self._next_page(), "people")

    async def _next_page(self) -> None:
        try:
            page = await self._page()
        except RedNoteError as error:
            if self._rows:
                self._context.notifier.error(error, self._load)
            else:
                self.state.show_error(error, self._load)
            return
        finally:
            self._loading = False
        self._cursor = page.next_cursor
        self._at_end = page.next_cursor is None
        for account in page.items:
            if account.id not in self._rows:
                row = PersonRow(self._context, account)
                self._rows[account.id] = row
                self._list.addWidget(row)
        if self._rows:
            self.state.show_content()
        else:
            self.state.show_empty("people", self.tr("Nobody yet"))

    async def _page(self) -> Page[Account]:
        notes = self._context.services.notes
        if self._kind is PeopleKind.FOLLOWERS:
            return await notes.followers(self._account.id, self._cursor)
        return await notes.following(self._account.id, self._cursor)
