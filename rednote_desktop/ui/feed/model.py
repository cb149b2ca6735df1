"""The notes of one timeline as an item model that reads on as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, Signal
from typing_extensions import override

from rednote_desktop.domain.note import Note, Timeline
from rednote_desktop.services.events import (
    AccountChanged,
    CoverChanged,
    NoteChanged,
    NoteHidden,
    NotePublished,
    NoteRestored,
    RelationshipChanged,
)
from rednote_desktop.storage.settings import FeedPlace
from rednote_desktop.ui.feed.card_model import CardModel
from rednote_desktop.ui.feed.card_model import Index as Index
from rednote_desktop.ui.feed.gaps import FeedGaps
from rednote_desktop.ui.feed.loads import Loads
from rednote_desktop.ui.feed.roles import TEXT_ROLES, NoteRole, changed_roles, told_apart
from rednote_desktop.ui.feed.rows import belongs, comes_from
from rednote_desktop.ui.feed.way_back import WayBack

if TYPE_CHECKING:
    from rednote_desktop.domain.relationship import Relationship
    from rednote_desktop.services import Services
    from rednote_desktop.services.timeline_reader import Piece
    from rednote_desktop.ui.tasks import TaskScope

_NO_INDEX: Final = QModelIndex()


class FeedModel(CardModel):
    """Rows of a timeline; loading, the end and a failure are states of the model.

    ``start`` reads the first page, ``fetchMore`` each further one. ``gaps`` says where notes are
    missing between rows. Subscribes to the event bus; ``dispose`` ends that and may be called
    twice.
    """

    loading_changed = Signal(bool)
    at_end_changed = Signal(bool)
    error_changed = Signal(object)
    arrived = Signal(int)
    """How many published notes wait to be shown."""

    def __init__(
        self,
        services: Services,
        timeline: Timeline,
        scope: TaskScope,
        page_size: int = 30,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, timeline, parent)
        self.reader = services.feed.reader(timeline, page_size)
        self.gaps = FeedGaps(self, scope)
        self._hidden: dict[str, int] = {}
        self._put_out: set[str] = set()
        self._arrivals: list[Note] = []
        self._by_themselves: set[str] = set()
        self._on_top: list[Note] = []
        self._unreached: FeedPlace | None = None
        self._loads = Loads(scope, self)
        self._loads.changed.connect(self.loading_changed)
        self._loads.failed.connect(self.error_changed)
        self._loads.ended.connect(lambda: self.at_end_changed.emit(self.at_end))
        subscribe = services.events.subscribe
        self._unsubscribe: list[Callable[[], None]] = [
            subscribe(NoteChanged, lambda event: self._note_changed(event.note)),
            subscribe(CoverChanged, lambda event: self._cover_changed(event.note_id)),
            subscribe(NotePublished, self._note_published),
            subscribe(RelationshipChanged, lambda event: self._stand_by(event.relationship)),
            subscribe(NoteHidden, lambda event: self._note_hidden(event.note_id)),
            subscribe(NoteRestored, lambda event: self._note_restored(event.note)),
            subscribe(AccountChanged, self._account_changed),
        ]

    @property
    def loading(self) -> bool:
        """Whether a page is on its way."""
        return self._loads.active

    @property
    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self.reader.at_end

    @property
    def error(self) -> Exception | None:
        """Why the last page did not come, if it did not."""
        return self._loads.error

    @property
    def waiting(self) -> int:
        """How many published notes wait to be shown."""
        return len(self._arrivals)

    @property
    def unreached(self) -> FeedPlace | None:
        """Where the list was left, as long as kept notes do not reach down to there."""
        return self._unreached

    def forget_place(self) -> None:
        """Take that the reader goes on elsewhere than where the list was left."""
        self._unreached = None

    def stands(self, note: Note) -> bool:
        """Tell whether a note stands in the list, in its order, at the place where it was met.

        An own note that came by itself may have others below that are not known yet, and a note
        that somebody shared stands elsewhere than the note itself.
        """
        position = self.position(note.id)
        if position < 0 or note.id in self._by_themselves:
            return False
        return self._rows[position].note.listed_as == note.listed_as

    def start(self, kept: FeedPlace | None = None) -> None:
        """Read the first page, and what it takes to return to where the list was left."""
        if not self.loading:
            self._loads.start(lambda: self._restore(kept or FeedPlace()))

    def retry(self) -> None:
        """Ask again for the page that failed, or for the list where it is one kept before."""
        if self.reader.kept_at is not None:
            self.come_back()
        elif self.error is not None:
            self._read_on()

    def refresh(self) -> None:
        """Read the list anew from its beginning."""
        self._unreached = None
        self._loads.start(self._restart)

    def come_back(self) -> None:
        """Go on from kept notes, which stay, or read the list anew where that cannot be."""
        self._loads.start(self._come_back)

    def show_arrivals(self) -> None:
        """Put published notes at the top."""
        notes, self._arrivals = self._arrivals, []
        if notes:
            self._by_themselves.update(note.id for note in notes if not self.stands(note))
            self.put_on_top(tuple(notes))
            self.arrived.emit(0)

    def put_on_top(self, notes: tuple[Note, ...]) -> None:
        """Put notes above all others."""
        self._on_top[:0] = notes
        self.insert(0, notes)

    def lay(self, piece: Piece) -> None:
        """Put what is new into the list, below own notes that came by themselves, and its gap."""
        top = self.ordered_from
        for note in piece.known:
            self._note_changed(note)
        self._on_top[:0] = piece.notes
        self._by_themselves.difference_update(note.id for note in piece.notes)
        count = self.rowCount()
        self.insert(top, piece.notes)
        below = top + self.rowCount() - count
        if piece.gap is not None and below < self.rowCount():
            self.gaps.put(below, piece.gap)

    @property
    def ordered_from(self) -> int:
        """The first row that did not come by itself."""
        rows = enumerate(self._rows)
        found = (at for at, row in rows if row.note.id not in self._by_themselves)
        return next(found, len(self._rows))

    def dispose(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not (parent.isValid() or self.at_end or self.loading or self.error)

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._read_on()

    def _read_on(self) -> None:
        self._loads.start(self._more)

    async def _more(self) -> None:
        self.insert(len(self._rows), await self.reader.more())

    async def _restore(self, kept: FeedPlace) -> None:
        way = WayBack(self.reader, kept, [row.note for row in self._rows])
        try:
            await way.go()
        finally:
            self.insert(len(self._rows), way.notes)
            below = next((p for p in map(self.position, way.beyond) if p > 0), -1)
            if way.gap is not None and below >= 0:
                self.gaps.put(below, way.gap)
            lost = bool(kept.anchor) and self.position(kept.anchor) < 0
            self._unreached = kept if lost and self.reader.kept_at is not None else None

    async def _restart(self) -> None:
        self._on_top.clear()
        notes = await self.reader.restart()
        # The answer may be older than what was put on top while it was on its way.
        newer = [note for note in self._on_top if note.id not in {each.id for each in notes}]
        self.beginResetModel()
        self.gaps.clear()
        self._hidden.clear()
        self._by_themselves = {note.id for note in newer}
        self._rows = [self._make_row(note) for note in (*newer, *notes)]
        self._number_from(0)
        self._arrivals = [note for note in self._arrivals if note.id not in self._positions]
        self.endResetModel()
        self.arrived.emit(len(self._arrivals))

    async def _come_back(self) -> None:
        if self._unreached is not None:
            kept = self._unreached
            await self._restart()
            await self._restore(kept)
            return
        piece = None
        first = self.ordered_from
        if first < len(self._rows) and self.reader.kept_at is not None:
            top, bottom = self._rows[first].note, self._rows[-1].note
            piece = await self.reader.come_back(self.stands, top.listed_as, bottom.listed_as)
        if piece is None:
            await self._restart()
        else:
            self.lay(piece)

    def _note_changed(self, note: Note) -> None:
        self._arrivals = [note if each.id == note.id else each for each in self._arrivals]
        position = self.position(note.id)
        if position < 0:
            return
        row = self._rows[position]
        # Who put it into this list is not told where a note is read by itself.
        note = replace(note, shared_by=row.note.shared_by, place_id=row.note.place_id)
        roles = changed_roles(row.note, note)
        if not roles:
            row.note = note
            return
        if told_apart(row.note) != told_apart(note):
            self._remake(position, note)
        else:
            row.note = note
        self._touch(position, roles)

    def _cover_changed(self, note_id: str) -> None:
        position = self.position(note_id)
        if position >= 0:
            self._remake(position, self._rows[position].note)
            self._touch(position, (*TEXT_ROLES, NoteRole.COVER))

    def _account_changed(self, event: AccountChanged) -> None:
        for position, row in enumerate(self._rows):
            author = row.note.author
            if author.id == event.account.id and author != event.account:
                row.note = replace(row.note, author=event.account)
                self._touch(position, (NoteRole.AUTHOR, NoteRole.NOTE))

    def _note_published(self, event: NotePublished) -> None:
        note, viewer = event.note, self._services.session.viewer
        mine = event.account_id in ("", viewer.id)
        if not mine or note.id in self._positions or not belongs(note, self.timeline, viewer.id):
            return
        self._arrivals.insert(0, note)
        self.arrived.emit(len(self._arrivals))

    def _note_hidden(self, note_id: str) -> None:
        self._arrivals = [note for note in self._arrivals if note.id != note_id]
        self._on_top = [note for note in self._on_top if note.id != note_id]
        position = self.position(note_id)
        if position < 0:
            return
        self.gaps.note_leaves(position)
        del self._positions[note_id]
        self.beginRemoveRows(_NO_INDEX, position, position)
        del self._rows[position]
        self._number_from(position)
        self.endRemoveRows()
        self._hidden[note_id] = position

    def _stand_by(self, relationship: Relationship) -> None:
        """Take out what a person wrote who was muted or blocked; read anew after the reverse."""
        person = relationship.account_id
        own_page = self.timeline.key == person
        if relationship.muting or relationship.blocking:
            gone = [row.note.id for row in self._rows if comes_from(row.note, person)]
            for note_id in () if own_page else gone:
                self._note_hidden(note_id)
            self._put_out.update({person} if gone and not own_page else ())
        elif person in self._put_out:
            self._put_out.discard(person)
            self.refresh()

    def _note_restored(self, note: Note) -> None:
        position = self._hidden.pop(note.id, -1)
        if position >= 0 and note.id not in self._positions:
            self.insert(min(position, len(self._rows)), [note])
