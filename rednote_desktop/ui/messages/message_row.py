"""One message: a bubble at its author's side, translated in place."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.conversation import Message
from rednote_desktop.domain.text import plain
from rednote_desktop.services.conversations import PendingMessage
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.storage.outbox import OutboxState
from rednote_desktop.ui.errors import explain_unsent
from rednote_desktop.ui.messages.picture import MessagePicture
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.note.trust_note import TrustNote
from rednote_desktop.ui.reading import readable_version
from rednote_desktop.ui.reading_menu import add_post_menu
from rednote_desktop.ui.subject import Subject, SubjectKind
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption
from rednote_desktop.ui.widgets.reading_text import ReadingState

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR: Final = 32
_PADDING: Final = 12
_RADIUS: Final = 16
_WIDEST: Final = 560
_SHARE: Final = 0.74
_DOUBT_WIDTH: Final = 300
_TOGETHER: Final = timedelta(minutes=5)


class Bubble(QWidget):
    """The ground of a message."""

    def __init__(self, context: UiContext, own: bool) -> None:
        super().__init__()
        self._context = context
        self._own = own
        self.chosen = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_PADDING, 8, _PADDING, 8)
        self.column.setSpacing(4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        chosen = QPen(theme.color("info"), 1.5)
        painter.setPen(chosen if self.chosen else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.color("accent_soft" if self._own else "surface_raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class MessageRow(QWidget):
    """A message; it is translated between ``enter`` and ``leave``.

    ``pending`` says that the network does not have it yet.
    """

    opened = Signal(object, int)
    """Asks to see the media of the message, from the one at an index."""
    retry_wanted = Signal(int)
    cancel_wanted = Signal(int)

    def __init__(
        self,
        context: UiContext,
        links: CaptionLinks,
        message: Message,
        *,
        named: bool = False,
        pending: PendingMessage | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._message = message
        self._named = named
        self._pending = pending
        self.day = plain_label("", "tag")
        self._avatar = Avatar(context, context.theme.px(_AVATAR))
        self._avatar.set_account(message.author)
        self._avatar.clicked.connect(lambda: context.navigator.go(Profile(message.author.id)))
        self._name = plain_label(message.author.plain_name, "meta")
        self.bubble = Bubble(context, message.own)
        self.text = ReadingCaption(context, "body", "dimmed")
        self.second = CaptionView(context, "dimmed")
        self.trust = TrustNote(context, self.text.reading, brief=True)
        self.ask = QPushButton()
        self._meta = plain_label("", "faint")
        self.retry = QPushButton(self.tr("Retry"))
        self.cancel = QPushButton(self.tr("Don't send"))
        self._pictures = [MessagePicture(context, item) for item in message.media]
        self._lay_out()
        self._connect(links)
        self._read()
        self._tell()

    @property
    def message(self) -> Message:
        """The message."""
        return self._message

    @property
    def pending(self) -> PendingMessage | None:
        """How the message is on its way, unless the network has it."""
        return self._pending

    def set_pending(self, pending: PendingMessage) -> None:
        """Show how far a message has come."""
        self._pending = pending
        self._tell()

    def follow(self, before: Message | None, day: str) -> None:
        """Take what stands above: ``day`` is shown unless the message above is of the same."""
        same_day = before is not None and (
            before.created_at.astimezone().date() == self._message.created_at.astimezone().date()
        )
        self.day.setText(day)
        self.day.setVisible(not same_day)
        together = (
            same_day
            and before is not None
            and before.author.id == self._message.author.id
            and self._message.created_at - before.created_at < _TOGETHER
        )
        self._avatar.setVisible(not self._message.own)
        self._avatar.set_account(None if together else self._message.author)
        self._name.setVisible(self._named and not self._message.own and not together)
        self._column.setContentsMargins(0, 2 if together else 10, 0, 0)

    def enter(self) -> None:
        """Say that the message is in sight."""
        self.text.reading.set_originals(self._context.subject.originals)
        self.text.enter()

    def leave(self) -> None:
        """Say that it is not: what is being translated for it is cancelled."""
        self.text.leave()

    def choose(self) -> None:
        """Make the message what the Translation panel shows."""
        message = self._message
        self._context.subject.show(
            Subject(message.id, message.versions, message.author, SubjectKind.MESSAGE)
        )

    def mark_subject(self, subject: Subject | None) -> None:
        """Show whether the Translation panel shows this message."""
        chosen = subject is not None and subject.id == self._message.id
        if chosen != self.bubble.chosen:
            self.bubble.chosen = chosen
            self.bubble.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        own = self._message.own
        for button in (self.ask, self.retry, self.cancel):
            set_kind(button, "link")
        if self._pictures:
            for picture in self._pictures:
                self.bubble.column.addWidget(picture)
        for part in (self.text, self.second, self.trust):
            self.bubble.column.addWidget(part)
        meta = QHBoxLayout()
        meta.setContentsMargins(4, 0, 4, 0)
        meta.setSpacing(8)
        if own:
            meta.addStretch(1)
        for item in (self._meta, self.ask, self.retry, self.cancel):
            meta.addWidget(item)
        if not own:
            meta.addStretch(1)
        said = QVBoxLayout()
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(2)
        # Beside a stretch and not aligned: else it would be as high as for the whole width.
        place = QHBoxLayout()
        place.setContentsMargins(0, 0, 0, 0)
        if own:
            place.addStretch(1)
        place.addWidget(self.bubble)
        if not own:
            place.addStretch(1)
        said.addWidget(self._name)
        said.addLayout(place)
        said.addLayout(meta)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addLayout(row)

    def _connect(self, links: CaptionLinks) -> None:
        for caption in (*self.text.captions, self.second):
            links.connect(caption)
            caption.menu_opened.connect(self._add_to_menu)
            caption.clicked.connect(self.choose)
        self.text.reading.changed.connect(self._tell)
        self.ask.clicked.connect(lambda _checked: self.text.reading.ask())
        for index, picture in enumerate(self._pictures):
            picture.opened.connect(lambda at=index: self.opened.emit(self._message, at))
        pending = self._pending
        if pending is not None:
            self.retry.clicked.connect(lambda: self.retry_wanted.emit(pending.entry_id))
            self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(pending.entry_id))

    def _read(self) -> None:
        message = self._message
        readable = readable_version(message.versions, self._context.services.translate)
        self.text.show_text(
            message.body,
            message.language,
            (readable.language, readable.body) if readable is not None else None,
            origin=Origin(message.author, "", message.id),
        )
        self.text.setVisible(bool(message.body))
        other = message.own and len(message.versions) > 1 and readable is None
        self.second.setVisible(other)
        if other:
            self.second.set_text(message.versions[1].body)

    def _tell(self) -> None:
        state = self.text.reading.state
        self.ask.setVisible(state in (ReadingState.FAILED, ReadingState.OFFERED))
        offered = state is ReadingState.OFFERED
        #: verb on a button
        self.ask.setText(self.tr("Translate") if offered else self.tr("Translate again"))
        at = self._context.formats.time(self._message.created_at)
        pending = self._pending
        failed = pending is not None and pending.state is OutboxState.FAILED
        waits = pending is not None and not failed and bool(pending.reason)
        self.retry.setVisible(failed or waits)
        self.cancel.setVisible(failed or waits)
        if pending is None:
            self._meta.setText(at)
        elif failed:
            #: state of a message
            self._meta.setText(" · ".join((self.tr("Not sent"), explain_unsent(pending.reason))))
        elif waits:
            self._meta.setText(self.tr("Waiting to be sent"))
        else:
            self._meta.setText(self.tr("Sending…"))
        said = plain(self.text.reading.shown.first)
        self.bubble.setAccessibleName(
            f"{self._message.author.plain_name}, {self._meta.text()}: {said}"
        )
        self._fit()

    def _fit(self) -> None:
        """Make the bubble as wide as what it holds, within its side of the talk."""
        theme = self._context.theme
        room = self.width() - (0 if self._message.own else self._avatar.width() + 8)
        widest = min(theme.px(_WIDEST), max(120, int(room * _SHARE)))
        metrics = QFontMetrics(theme.font(Role.BODY))
        reading = self.text.reading.shown
        texts = [plain(reading.first), plain(reading.beneath)]
        if self.second.text:
            texts.append(plain(self.second.text))
        lines = [line for text in texts for line in text.split("\n")]
        wanted = max((metrics.horizontalAdvance(line) for line in lines), default=0) + 6
        if self.trust.isVisibleTo(self):
            wanted = max(wanted, theme.px(_DOUBT_WIDTH))
        for picture in self._pictures:
            picture.fit(widest - 2 * _PADDING)
            wanted = max(wanted, picture.width())
        width = min(widest, wanted + 2 * _PADDING)
        if self.bubble.minimumWidth() != width:
            self.bubble.setFixedWidth(width)

    def _add_to_menu(self, menu: QMenu) -> None:
        message = self._message
        add_post_menu(menu, self._context, self.text.reading, message.id, message.own)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())
