"""The talks at the left: with whom, the last words, whether something is unread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.domain.text import plain
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.messages.reading_column import ReadingColumn
from rednote_desktop.ui.reading import ShownSource, readable_version
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.elided import ElidedLabel
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.format import Formats

_AVATAR: Final = 40
_DOT: Final = 10


def names_of(talk: Conversation, formats: Formats) -> str:
    """Return the names of the others in a talk."""
    #: The name of a conversation that nobody but the reader takes part in
    alone = QCoreApplication.translate("TalkList", "Only you")
    return formats.listed([person.plain_name for person in talk.people]) or alone


class Dot(QWidget):
    """The mark of something unread."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        edge = context.theme.px(_DOT)
        self.setFixedSize(edge, edge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color("accent"))
        painter.drawEllipse(QRectF(self.rect()))


class TalkRow(ClickRow):
    """One talk; its last words are shown as the reader reads them."""

    def __init__(self, context: UiContext, talk: Conversation) -> None:
        super().__init__("")
        self._context = context
        self._talk = talk
        self._chosen = False
        self.reading = ReadingText(context, self)
        self._avatar = Avatar(context, context.theme.px(_AVATAR))
        self._name = ElidedLabel("body-strong")
        self._when = plain_label("", "faint")
        self._words = ElidedLabel("meta")
        self._dot = Dot(context)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        top.addWidget(self._when)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._words, 1)
        below.addWidget(self._dot)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        words.addLayout(below)
        self.row.addWidget(self._avatar)
        self.row.addLayout(words, 1)
        self._avatar.clicked.connect(self.activated)
        self.reading.changed.connect(self._tell)
        self.show_talk(talk)

    @property
    def talk(self) -> Conversation:
        """The talk as it is now."""
        return self._talk

    def show_talk(self, talk: Conversation) -> None:
        """Show a talk, or what became of it."""
        self._talk = talk
        viewer = self._context.services.session.viewer
        self._avatar.set_account(talk.people[0] if talk.people else viewer)
        self._name.setText(names_of(talk, self._context.formats))
        self._dot.setVisible(talk.unread)
        last = talk.last
        self._when.setText("" if last is None else self._moment(last.created_at))
        if last is not None:
            readable = readable_version(last.versions, self._context.services.translate)
            self.reading.show_text(
                last.body,
                last.language,
                (readable.language, readable.body) if readable is not None else None,
                origin=Origin(last.author, "", last.id),
            )
        self._tell()

    def set_chosen(self, chosen: bool) -> None:
        """Mark the talk as the one that is open."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def enter(self) -> None:
        """Say that the row is in sight."""
        self.reading.set_originals(self._context.subject.originals)
        self.reading.enter()

    def leave(self) -> None:
        """Say that it is not."""
        self.reading.leave()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.color("accent_soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)

    def _moment(self, moment: datetime) -> str:
        formats = self._context.formats
        today = moment.astimezone().date() == datetime.now().astimezone().date()
        return formats.time(moment) if today else formats.date(moment)

    def _tell(self) -> None:
        last = self._talk.last
        shown = self.reading.shown
        text = self.reading.original if shown.source is ShownSource.GLOSS else shown.first
        words = " ".join(plain(text).split()) if last is not None else ""
        if last is not None and not words and last.media:
            words = self.tr("Picture")
        if last is not None and last.own:
            #: What the viewer said last in a conversation; %1 is the message
            words = self.tr("You: %1").replace("%1", words)
        self._words.setText(words)
        #: The spoken name of a conversation with something unread
        state = [self.tr("unread")] if self._talk.unread else []
        self.setAccessibleName(", ".join([self._name.text(), *state, words]))


class TalkList(ReadingColumn):
    """Talks, the last spoken in first; ``chosen`` carries one, ``more_wanted`` asks for a page."""

    chosen = Signal(object)
    more_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._context = context
        self._rows: dict[str, TalkRow] = {}
        self._open = ""
        self.setAccessibleName(self.tr("Conversations"))
        self.column.setContentsMargins(8, 4, 8, 12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.more = QPushButton(self.tr("Show more"))
        set_kind(self.more, "secondary")
        self.more.clicked.connect(self.more_wanted)
        self.more.hide()
        self.column.addWidget(self.more)

    @property
    def rows(self) -> tuple[TalkRow, ...]:
        """The rows in order."""
        return tuple(sorted(self._rows.values(), key=self.column.indexOf))

    @override
    def reading_rows(self) -> tuple[TalkRow, ...]:
        return tuple(self._rows.values())

    def show_talks(self, talks: Sequence[Conversation], *, more: bool) -> None:
        """Show talks in order; those not among them go."""
        wanted = {talk.id for talk in talks}
        for talk_id in tuple(self._rows):
            if talk_id not in wanted:
                self._drop(talk_id)
        for index, talk in enumerate(talks):
            self._show(talk, index)
        self.more.setVisible(more)
        self._look_soon.start()

    def add_talks(self, talks: Sequence[Conversation], *, more: bool) -> None:
        """Show further talks below."""
        for talk in talks:
            if talk.id not in self._rows:
                self._show(talk, len(self._rows))
        self.more.setVisible(more)
        self._look_soon.start()

    def change(self, talk: Conversation) -> None:
        """Show what became of a talk; one in which something was said goes to the top."""
        row = self._rows.get(talk.id)
        spoken = row is None or row.talk.last != talk.last
        at = 0 if spoken or row is None else self.column.indexOf(row)
        self._show(talk, at)
        self._look_soon.start()

    def mark(self, talk_id: str) -> None:
        """Show which talk is open."""
        self._open = talk_id
        for row in self._rows.values():
            row.set_chosen(row.talk.id == talk_id)

    def refresh(self) -> None:
        """Read the last words anew after settings or corrections changed."""
        for row in self._rows.values():
            row.reading.refresh()

    def set_originals(self, originals: bool) -> None:
        """Show originals alone, or as the reader reads."""
        for row in self._rows.values():
            row.reading.set_originals(originals)

    def _show(self, talk: Conversation, at: int) -> None:
        row = self._rows.get(talk.id)
        if row is None:
            row = self._rows[talk.id] = TalkRow(self._context, talk)
            made = row
            row.activated.connect(lambda: self.chosen.emit(made.talk))
            row.set_chosen(talk.id == self._open)
        else:
            row.show_talk(talk)
        if self.column.indexOf(row) != at:
            self.column.removeWidget(row)
            self.column.insertWidget(at, row)

    def _drop(self, talk_id: str) -> None:
        row = self._rows.pop(talk_id)
        row.leave()
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
