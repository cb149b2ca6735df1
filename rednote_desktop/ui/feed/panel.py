"""One timeline as a panel: cards, what stands around them, and the place where it was left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.card_actions import CardActions
from rednote_desktop.ui.feed.footer import FeedFooter
from rednote_desktop.ui.feed.ground import Place
from rednote_desktop.ui.feed.kept_mark import KeptMark
from rednote_desktop.ui.feed.kept_place import kept_place
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.feed.model import FeedModel
from rednote_desktop.ui.feed.news import FeedNews
from rednote_desktop.ui.feed.viewport_translator import ViewportTranslator
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from collections.abc import Callable

    from rednote_desktop.domain.note import Note, Timeline
    from rednote_desktop.ui.context import UiContext

_SCREENS_AHEAD: Final = 2.0
_PLACE_SETTLES_MS: Final = 1_000
_PILL_TOP: Final = 12


@dataclass(frozen=True, slots=True)
class EmptyText:
    """What an empty list says: an icon, a title, a hint, and what can be done about it."""

    icon: str
    title: str
    hint: str = ""
    action_text: str = ""
    action: Callable[[], object] | None = None


def place_key(viewer_id: str, timeline: Timeline) -> str:
    """Return the key under which the place of a viewer's list is kept in the settings."""
    return f"{viewer_id}/{timeline.kind}/{timeline.key}"


class FeedPanel(QWidget):
    """The notes of a timeline, endlessly; opens where it was left.

    ``set_header`` puts a widget above the cards that scrolls with them. ``dispose`` keeps the
    place, cancels what runs and stops listening; it may be called twice.
    """

    def __init__(
        self,
        context: UiContext,
        timeline: Timeline,
        *,
        empty: EmptyText | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._empty = empty or EmptyText(
            "explore", self.tr("Nothing here yet"), self.tr("New notes will show up here.")
        )
        self._scope = TaskScope(self, context.notifier.error)
        self._key = place_key(context.services.session.viewer.id, timeline)
        self._disposed = False
        self._restoring: Place | None = None
        self.model = FeedModel(context.services, timeline, self._scope, parent=self)
        self.model.set_originals(context.subject.originals)
        self.news = FeedNews(context, self.model, self._scope, self)
        self.view = MasonryView(context, f"feed:{self._key}")
        self.view.setModel(self.model)
        self.card_actions = CardActions(context, self.view, self._scope)
        self.translator = ViewportTranslator(context.services, self.view)
        self.footer = FeedFooter(context)
        self.message = StateView(context)
        self.message.hide()
        self.pill = QPushButton(self)
        self.pill.hide()
        self.kept_mark = KeptMark(context, self.model, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_PLACE_SETTLES_MS)
        self._settle.timeout.connect(self.remember_place)
        self._dress_pill()
        self._connect()
        self.view.around.set_footer(self.footer)
        self._start()

    def set_header(self, widget: QWidget) -> None:
        """Put a widget above the cards that scrolls with them."""
        self.view.set_header(widget)

    def refresh(self) -> None:
        """Read the list anew from its beginning."""
        self._restoring = None
        self.model.refresh()

    def remember_place(self) -> None:
        """Keep in the settings where the list is."""
        if self.model.loading and not self.model.rowCount():
            return
        if self._restoring is None:
            place = kept_place(self.view)
            self._context.services.settings.remember_place(self._key, place)

    def dispose(self) -> None:
        """Keep the place, cancel what runs, stop listening."""
        if self._disposed:
            return
        self._disposed = True
        self._settle.stop()
        self.remember_place()
        self.translator.dispose()
        self.news.dispose()
        self.kept_mark.dispose()
        self.model.dispose()
        self._scope.close()
        self._context.pictures.keep_only(f"feed:{self._key}", set())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restore()
        self.translator.look()
        self.news.look(True)
        self._tell_waiting()
        self._show_subject(self.view.current_note)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.translator.pause()
        self.news.look(False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_pill()

    def _connect(self) -> None:
        self.view.viewport_changed.connect(self._viewport_changed)
        self.view.looked_at.connect(self._looked_at)
        self.view.refresh_asked.connect(self.refresh)
        self.model.loading_changed.connect(self._state_changed)
        self.model.rowsRemoved.connect(self._state_changed)
        self.model.rowsInserted.connect(self._state_changed)
        self.model.arrived.connect(self._arrived)
        self.news.changed.connect(self._tell_waiting)
        self.news.shown.connect(self._show_top)
        self.kept_mark.changed.connect(self._place_pill)
        self.footer.retry_asked.connect(self.model.retry)
        self._context.subject.originals_changed.connect(self.model.set_originals)

    def _start(self) -> None:
        kept = self._context.services.settings.value.places.get(self._key)
        if kept is None or not kept.anchor:
            self.model.start()
            return
        self._restoring = Place(kept.anchor, kept.offset)
        self.model.start(kept)

    def _viewport_changed(self) -> None:
        if self.model.unreached is not None and self.view.verticalScrollBar().value():
            # The reader has gone on from where kept notes begin.
            self._restoring = None
            self.model.forget_place()
        self._restore()
        if self.model.rowCount() and self.view.screens_left() < _SCREENS_AHEAD:
            root = self.view.rootIndex()
            if self.model.canFetchMore(root):
                self.model.fetchMore(root)
        if self.model.waiting and self.view.verticalScrollBar().value() == 0:
            self.model.show_arrivals()
        self._settle.start()

    def _restore(self) -> None:
        """Scroll to where the list was left once that note is there and laid out."""
        place = self._restoring
        if place is None or not self.model.rowCount() or not self.isVisible():
            return
        found = self.view.go_to(place)
        if not found and (self.model.loading or self.model.position(place.anchor) >= 0):
            return
        if not found and self.model.unreached is not None:
            return
        self._restoring = None
        edge = next((row for row, _ in self.model.gaps.all()), 0)
        if edge and not found:
            # It is gone; those around it are there.
            self.view.go_to(Place(self.model.row(edge).note.id))
        self.view.make_current(self.model.position(place.anchor) if found else edge)

    def _state_changed(self, *_: object) -> None:
        self.kept_mark.look()
        empty = self.model.rowCount() == 0
        loading, error = self.model.loading, self.model.error
        if empty and not loading:
            self._show_message(error)
            return
        self.view.around.set_message(None)
        if error is not None:
            self.footer.show_error(error)
        elif self.model.at_end and not loading and self.kept_mark.isHidden():
            self.footer.show_end()
        else:
            self.footer.show_nothing()
        self._restore()
        waits = self._restoring is not None and self.model.unreached is None
        if not empty and not self.view.currentIndex().isValid() and not waits:
            self.view.make_current(0)

    def _show_message(self, error: Exception | None) -> None:
        self.footer.show_nothing()
        self.view.around.set_message(self.message)
        if error is not None:
            self.message.show_error(error, self.model.retry)
            return
        empty = self._empty
        self.message.show_empty(
            empty.icon, empty.title, empty.hint, empty.action_text, empty.action
        )

    def _looked_at(self, note: Note | None) -> None:
        if self.isVisible():
            self._show_subject(note)

    def _show_subject(self, note: Note | None) -> None:
        if note is not None and not self._context.navigator.note_is_open:
            self._context.subject.show(
                Subject(note.id, note.versions, note.author, public=note.public)
            )

    # Notes published meanwhile

    def _dress_pill(self) -> None:
        set_kind(self.pill, "primary")
        self._context.icons.bind(self.pill, "chevron-up", "on_accent")
        self.pill.clicked.connect(self._show_arrivals)

    def _arrived(self, waiting: int) -> None:
        if waiting and self.view.verticalScrollBar().value() == 0:
            self.model.show_arrivals()
            return
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        """Say above the cards how many notes wait; none moves before the reader asks."""
        waiting = self.model.waiting + self.news.count
        self.pill.setText(self.tr("%n new note(s)", "", waiting))
        self.pill.setVisible(waiting > 0)
        self._place_pill()

    def _show_arrivals(self) -> None:
        arrived = self.model.waiting > 0
        self.model.show_arrivals()
        self.news.show()
        if arrived:
            self._show_top()

    def _show_top(self) -> None:
        self.view.verticalScrollBar().setValue(0)
        self.view.make_current(0)
        self.view.setFocus()

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        top = _PILL_TOP
        for over in (self.kept_mark, self.pill):
            over.move((self.width() - over.width()) // 2, top)
            over.raise_()
            top += 0 if over.isHidden() else over.height() + _PILL_TOP
