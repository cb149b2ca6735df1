"""What a reader does with a card: like, collect, copy its link, visit its author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from rednote_desktop.domain.text import plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui import navigation
from rednote_desktop.ui.note.actions import can_share
from rednote_desktop.ui.note.person_menu import add_person_actions
from rednote_desktop.ui.note_writing import NoteWriting
from rednote_desktop.ui.reading_menu import add_author_rules, add_channel_rules
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.widgets.word_menu import first_chinese, has_chinese

if TYPE_CHECKING:
    from rednote_desktop.domain.account import Account
    from rednote_desktop.domain.note import Note
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.masonry import MasonryView
    from rednote_desktop.ui.feed.rows import FeedRow
    from rednote_desktop.ui.tasks import TaskScope


class CardActions(QObject):
    """Connects the wishes of a masonry view to the services."""

    def __init__(self, context: UiContext, view: MasonryView, scope: TaskScope) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._scope = scope
        self._writing = NoteWriting(context, scope, view)
        view.opened.connect(self.open)
        view.like_asked.connect(self.like)
        view.collect_asked.connect(self.collect)
        view.author_asked.connect(self.visit)
        view.reveal_asked.connect(context.services.covers.open)
        view.share_asked.connect(self.share)
        view.menu_asked.connect(self.show_menu)

    def open(self, note: Note) -> None:
        """Open a note over the page."""
        self._context.navigator.open_note(note.id, note)

    def like(self, note: Note) -> None:
        """Like a note, or take the like back."""
        liked = not note.viewer.liked
        if liked:
            self._view.beat(note.id)
        self._scope.spawn(self._context.services.notes.like(note, liked), f"like:{note.id}")

    def collect(self, note: Note) -> None:
        """Put a note into the first collection, or take it out of all that hold it."""
        self._scope.spawn(self._collect(note), f"collect:{note.id}")

    def share(self, note: Note) -> None:
        """Pass a note on to the viewer's followers, or no longer, where the network can."""
        if can_share(note, self._context.services.session.client.capabilities):
            federation = self._context.services.federation
            wanted = not note.viewer.shared
            self._scope.spawn(federation.share(note, wanted), f"share:{note.id}")

    def visit(self, account: Account) -> None:
        """Go to a person's page."""
        self._context.navigator.go(navigation.Profile(account.id))

    def copy_link(self, note: Note) -> None:
        """Put a note's address on the clipboard."""
        QGuiApplication.clipboard().setText(self._context.services.notes.share_link(note))
        self._context.notifier.show(self.tr("Link copied"))

    def explain(self, row: FeedRow) -> None:
        """Show the words of a card's caption, beginning with the first."""
        note = row.note
        subject = self._context.subject
        subject.show(Subject(note.id, note.versions, note.author, public=note.public))
        caption = plain(row.caption)
        subject.ask_word(first_chinese(caption), caption)

    def show_menu(self, note: Note, place: QPoint) -> None:
        """Open the menu of a card at a place of the screen."""
        menu = self.menu(note)
        menu.popup(place)

    def menu(self, note: Note) -> QMenu:
        """Return the menu of a card; it deletes itself when it closes."""
        feed = self._view.feed
        row = feed.row(feed.position(note.id))
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        #: verb: open the note
        self._add(menu, self.tr("Open"), "expand", lambda: self.open(note))
        like = (
            self.tr("Take the like back")
            if note.viewer.liked
            #: verb: like the note
            else self.tr("Like")
        )
        self._add(menu, like, "heart", lambda: self.like(note))
        collected = note.viewer.collected
        collect = (
            self.tr("Take out of collections")
            if collected
            #: verb: save the note into a collection
            else self.tr("Collect")
        )
        self._add(menu, collect, "star", lambda: self.collect(note))
        if can_share(note, self._context.services.session.client.capabilities):
            shared = note.viewer.shared
            #: verb: take back the sharing of a note to one's followers
            share = self.tr("Stop sharing") if shared else self.tr("Share with your followers")
            self._add(menu, share, "repost", lambda: self.share(note))
        covers = self._context.services.covers
        if row.over is not Cover.NONE:
            self._add(menu, self.tr("Show what is covered"), "eye", lambda: covers.open(note))
        elif covers.was_opened(note):
            self._add(menu, self.tr("Cover it again"), "eye", lambda: covers.put_back(note))
        self._add(menu, self.tr("Copy link"), "share", lambda: self.copy_link(note))
        self._writing.add_to(menu, note)
        if has_chinese(plain(row.caption)):
            self._add(menu, self.tr("Explain the words"), "book", lambda: self.explain(row))
        menu.addSeparator()
        #: %1 is a person's name
        profile = self.tr("Profile of %1").replace("%1", note.author.plain_name.replace("&", "&&"))
        self._add(menu, profile, "person", lambda: self.visit(note.author))
        menu.addSeparator()
        if not note.viewer.own:
            add_author_rules(menu, self._context.services.rules, note.author)
        add_person_actions(menu, self._context, self._scope, note.author, note)
        if row.channel:
            add_channel_rules(menu, self._context.services.rules, row.channel)
        if row.own is not None or row.foreign:
            menu.addSeparator()
            text = self.tr("Show translation") if row.flipped else self.tr("Hide translation")
            self._add(menu, text, "translate", lambda: feed.flip(note.id))
        return menu

    def _add(self, menu: QMenu, text: str, icon: str, action: object) -> None:
        entry = QAction(self._context.icons.icon(icon), text, menu)
        entry.triggered.connect(action)
        menu.addAction(entry)

    async def _collect(self, note: Note) -> None:
        notes = self._context.services.notes
        if note.viewer.collected:
            for collection_id in await notes.collections_with(note.id):
                await notes.collect(note, collection_id, False)
            return
        collections = await notes.collections()
        if collections:
            chosen = collections[0]
        else:
            #: name of the collection that is made when the first note is collected
            chosen = await notes.create_collection(self.tr("Saved"))
        await notes.collect(note, chosen.id, True)
