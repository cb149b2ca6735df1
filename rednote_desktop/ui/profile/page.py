"""A person's page: who they are, their notes, and for oneself collections and likes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import BOOKMARKS, Timeline, TimelineKind
from rednote_desktop.services.events import (
    AccountChanged,
    CorrectionMade,
    ReadingChanged,
    RelationshipChanged,
)
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.pages.collections import CollectionsPage
from rednote_desktop.ui.profile.edit import EditProfile
from rednote_desktop.ui.profile.header import ProfileHeader
from rednote_desktop.ui.profile.people import PeopleKind, PeoplePanel
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_NOTES: Final = "notes"
_REPLIES: Final = "replies"
_MEDIA: Final = "media"
_COLLECTIONS: Final = "collections"
_BOOKMARKS: Final = "bookmarks"
_LIKED: Final = "liked"
_KINDS: Final = {
    _NOTES: TimelineKind.ACCOUNT,
    _REPLIES: TimelineKind.ACCOUNT_REPLIES,
    _MEDIA: TimelineKind.ACCOUNT_MEDIA,
}


class ProfilePage(QWidget):
    """One person; ``dispose`` may be called twice."""

    def __init__(self, context: UiContext, account_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._account_id = account_id
        self._account: Account | None = None
        self._scope = TaskScope(self, context.notifier.error)
        self._own = account_id == context.services.session.viewer.id
        self._forget: list[Callable[[], None]] = []
        self._panels: dict[str, FeedPanel | CollectionsPage] = {}
        self._holders: dict[str, QWidget] = {}
        self._tab_keys: list[str] = []
        self.people: PeoplePanel | None = None
        self.header = ProfileHeader(context, self._scope)
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self.state = StateView(context)
        self._top = QWidget()
        self._slot = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.load()

    @property
    def account(self) -> Account | None:
        """The person, once they are known."""
        return self._account

    def load(self) -> None:
        """Look the person up."""
        self.state.show_loading()
        self._scope.spawn(self._load(), "account")

    def edit_profile(self) -> EditProfile | None:
        """Open the form for one's own profile."""
        if self._account is None or not self._own:
            return None
        dialog = EditProfile(self._context, self._account, self.window())
        dialog.open()
        return dialog

    def show_people(self, kind: PeopleKind) -> None:
        """Show who follows the person, or whom they follow."""
        if self._account is None:
            return
        self._close_people()
        self.people = PeoplePanel(self._context, self._account, kind)
        self.people.left.connect(self._close_people)
        self.stack.addWidget(self.people)
        self.stack.setCurrentWidget(self.people)
        self.people.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def dispose(self) -> None:
        """Cancel what runs and stop listening."""
        for forget in self._forget:
            forget()
        self._forget.clear()
        for panel in self._panels.values():
            panel.dispose()
        if self.people is not None:
            self.people.dispose()
        self.header.bio.leave()
        self._scope.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.people is not None:
            self._close_people()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the profile"))
        self._add_tab(_NOTES, self.tr("Notes"))
        if self._context.services.federation.available:
            self._add_tab(_REPLIES, self.tr("With replies"))
            #: a tab: notes with pictures or videos
            self._add_tab(_MEDIA, self.tr("Media"))
        if self._own:
            if self._context.services.session.client.capabilities.collections:
                self._add_tab(_COLLECTIONS, self.tr("Collections"))
            else:
                #: a tab: notes that were saved on a network without collections
                self._add_tab(_BOOKMARKS, self.tr("Bookmarks"))
            #: a tab: notes that the person liked
            self._add_tab(_LIKED, self.tr("Liked"))
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 8)
        top.setSpacing(4)
        top.addWidget(self.header)
        top.addWidget(self.tabs)
        self.state.set_content(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)

    def _add_tab(self, key: str, name: str) -> None:
        self._tab_keys.append(key)
        self.tabs.addTab(name)

    @property
    def _tab(self) -> str:
        return self._tab_keys[self.tabs.currentIndex()]

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._show_tab(self._tab))
        self.header.edit_wanted.connect(self.edit_profile)
        self.header.followers_wanted.connect(lambda: self.show_people(PeopleKind.FOLLOWERS))
        self.header.following_wanted.connect(lambda: self.show_people(PeopleKind.FOLLOWING))
        self._context.subject.originals_changed.connect(self.header.bio.reading.set_originals)
        subscribe = self._context.services.events.subscribe
        self._forget += [
            subscribe(AccountChanged, self._account_changed),
            subscribe(RelationshipChanged, lambda event: self.header.stand_by(event.relationship)),
            subscribe(ReadingChanged, lambda event: self.header.bio.reading.refresh()),
            subscribe(CorrectionMade, lambda event: self.header.bio.reading.refresh()),
        ]

    async def _load(self) -> None:
        known = self._account
        try:
            account = await self._context.services.notes.account(self._account_id)
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if self._account is known:
            # What was told in the meantime is newer than this answer.
            self._take(account)
        self.state.show_content()
        self._show_tab(self._tab)

    def _take(self, account: Account) -> None:
        self._account = account
        self.setAccessibleName(account.plain_name)
        self.header.show_account(account)

    def _account_changed(self, event: AccountChanged) -> None:
        if event.account.id == self._account_id:
            self._take(event.account)

    def _show_tab(self, tab: str) -> None:
        """Show a tab's list with the header above it."""
        if self._account is None:
            return
        for other, shown in self._panels.items():
            if other != tab and isinstance(shown, FeedPanel):
                shown.view.set_header(None)
        panel = self._panels.get(tab)
        if panel is None:
            panel = self._panels[tab] = self._make(tab)
            self._holders[tab] = self._hold(panel)
            self.stack.addWidget(self._holders[tab])
        if isinstance(panel, FeedPanel):
            panel.set_header(self._top)
        else:
            self._slot.addWidget(self._top)
            self._top.show()
        self.stack.setCurrentWidget(self._holders[tab])

    def _make(self, tab: str) -> FeedPanel | CollectionsPage:
        if tab == _COLLECTIONS:
            return CollectionsPage(self._context)
        if tab == _BOOKMARKS:
            empty = EmptyText(
                "star", self.tr("No bookmarks yet"), self.tr("The star under a note puts it here.")
            )
            bookmarks = Timeline(TimelineKind.COLLECTION, BOOKMARKS)
            return FeedPanel(self._context, bookmarks, empty=empty)
        if tab == _LIKED:
            empty = EmptyText(
                "heart", self.tr("Nothing liked yet"), self.tr("What you like shows up here.")
            )
            return FeedPanel(self._context, Timeline(TimelineKind.LIKED), empty=empty)
        empty = EmptyText(
            "edit",
            self.tr("No notes yet"),
            self.tr("What you post shows up here.") if self._own else "",
            self.tr("New note") if self._own else "",
            self._context.navigator.compose if self._own else None,
        )
        return FeedPanel(self._context, Timeline(_KINDS[tab], self._account_id), empty=empty)

    def _hold(self, panel: FeedPanel | CollectionsPage) -> QWidget:
        if isinstance(panel, FeedPanel):
            return panel
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._slot.setContentsMargins(20, 0, 20, 0)
        column.addLayout(self._slot)
        column.addWidget(panel, 1)
        return holder

    def _close_people(self) -> None:
        if self.people is None:
            return
        people, self.people = self.people, None
        people.dispose()
        self.stack.setCurrentWidget(self._holders[self._tab])
        self.stack.removeWidget(people)
        people.deleteLater()
        self.header.followers.setFocus(Qt.FocusReason.OtherFocusReason)
