"""Where a message is written: in one's own language, sent in the other's, or in both."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import same_language
from rednote_desktop.domain.text import TextVersion
from rednote_desktop.storage.message_drafts import MessageDraft
from rednote_desktop.ui.composer.media_strip import MediaStrip
from rednote_desktop.ui.composer.sources import has_media
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.note.comment_edit import CommentEdit
from rednote_desktop.ui.note.second_text import SecondText
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from rednote_desktop.ui.context import UiContext

_MOST_LINES: Final = 6
_ICON: Final = 20


class SendIn(StrEnum):
    """Which languages of a message are sent."""

    BOTH = "both"
    THEIRS = "theirs"
    MINE = "mine"


class MessageEdit(CommentEdit):
    """Enter asks to send, Shift+Enter makes a new line; pictures may be pasted."""

    media_pasted = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain_enter = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if enter and plain_enter:
            self.send_asked.emit()
            return
        super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return has_media(source) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if has_media(source):
            self.media_pasted.emit(source)
        else:
            super().insertFromMimeData(source)


class MessageBox(QWidget):
    """The foot of a talk. ``written`` carries a ``NewMessage`` that can go; ``changed`` is emitted
    for what is worth keeping as a draft.
    """

    written = Signal(object)
    changed = Signal()
    left = Signal()

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._theirs = ""
        self._busy = False
        self._restoring = False
        self.edit = MessageEdit(context, _MOST_LINES)
        self.edit.set_hint(self.tr("Write in your language…"))
        self.edit.setAccessibleName(self.tr("Your message"))
        self.second = SecondText(context, scope)
        self.media = MediaStrip(context, scope)
        self.attach = QPushButton()
        self.which = QComboBox()
        #: verb on a button: send the message
        self.send = QPushButton(self.tr("Send"))
        self.retry = QPushButton(self.tr("Retry"))
        self._counter = plain_label("", "meta")
        self._problem = plain_label("", "error", wrap=True)
        self._lay_out()
        self._connect()
        self._refresh()

    def open(self, theirs: str, draft: MessageDraft) -> None:
        """Take a talk with people who read ``theirs`` (a BCP 47 tag), and its draft."""
        self._restoring = True
        self._theirs = theirs
        self.second.set_languages(self._mine, theirs or self._other)
        self._problem.hide()
        self.edit.setPlainText(draft.text)
        self.media.set_media(draft.media)
        self.second.restore(draft.text, draft.second, draft.second_by_hand)
        self._name_choices()
        self._restoring = False
        self._refresh()

    @property
    def theirs(self) -> str:
        """The language that the others read, as a BCP 47 tag; empty where it is not known."""
        return self._theirs

    @property
    def draft(self) -> MessageDraft:
        """What is being written."""
        return MessageDraft(
            self.edit.toPlainText(), self.second.text, self.second.by_hand, self.media.media
        )

    @property
    def send_in(self) -> SendIn:
        """Which languages are sent."""
        if not self._two:
            return SendIn.MINE
        return SendIn(self.which.currentData())

    def submit(self) -> None:
        """Send what was written, if it can be sent."""
        if self.send.isEnabled():
            self._scope.spawn(self._finish(), "write-message")

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._field.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            self._field.style().polish(self._field)
        return False

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_media(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.media.add_from(event.mimeData())
        event.acceptProposedAction()

    @property
    def _mine(self) -> str:
        return self._context.services.compose.languages()[0]

    @property
    def _other(self) -> str:
        return self._context.services.compose.languages()[1]

    @property
    def _two(self) -> bool:
        """Whether the others read another language than the viewer writes."""
        capabilities = self._context.services.session.client.capabilities
        theirs = self._theirs or self._other
        return capabilities.two_versions and not same_language(theirs, self._mine)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._field = QFrame()
        set_surface(self._field, "field")
        self.edit.installEventFilter(self)
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(6, 6, 12, 6)
        inside.setSpacing(6)
        set_kind(self.attach, "icon")
        self._context.icons.bind(self.attach, "picture")
        self.attach.setAccessibleName(self.tr("Attach pictures or a video"))
        self.attach.setToolTip(self.attach.accessibleName())
        inside.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        set_kind(self.send, "primary")
        set_kind(self.retry, "link")
        self._context.icons.bind(self.send, "send", "on_accent")
        edge = self._context.theme.px(_ICON - 4)
        self.send.setIconSize(QSize(edge, edge))
        self.send.setToolTip(self.tr("Send (Enter); Shift+Enter makes a new line"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setAccessibleName(self.tr("Languages to send"))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.which)
        foot.addStretch(1)
        foot.addWidget(self._counter)
        foot.addWidget(self.send)
        trouble = QHBoxLayout()
        trouble.addWidget(self._problem, 1)
        trouble.addWidget(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        for part in (self.media, self._field, self.second):
            column.addWidget(part)
        column.addLayout(trouble)
        column.addLayout(foot)
        self._problem.hide()
        self.retry.hide()

    def _connect(self) -> None:
        for key in SendIn:
            self.which.addItem("", key)
        kept = self._context.services.settings.value.writing.message_in
        self.which.setCurrentIndex(max(0, self.which.findData(SendIn(kept))))
        self.which.activated.connect(self._remember_choice)
        self.edit.textChanged.connect(self._typed)
        self.edit.send_asked.connect(self.submit)
        self.edit.left.connect(self.left)
        self.edit.media_pasted.connect(self.media.add_from)
        self.second.changed.connect(self._told)
        self.second.send_asked.connect(self.submit)
        self.second.left.connect(self.left)
        self.media.changed.connect(self._told)
        self.attach.clicked.connect(self.media.pick)
        self.send.clicked.connect(self.submit)
        self.retry.clicked.connect(self.submit)

    def _name_choices(self) -> None:
        name = self._context.formats.language_name
        mine, theirs = name(self._mine), name(self._theirs or self._other)
        #: %1 and %2 are names of languages
        both = self.tr("Send in %1 and %2").replace("%1", mine).replace("%2", theirs)
        #: %1 is the name of a language
        one = self.tr("Send in %1")
        for key, text in (
            (SendIn.BOTH, both),
            (SendIn.THEIRS, one.replace("%1", theirs)),
            (SendIn.MINE, one.replace("%1", mine)),
        ):
            self.which.setItemText(self.which.findData(key), text)

    def _remember_choice(self) -> None:
        settings = self._context.services.settings
        kept = str(self.which.currentData())
        writing = msgspec.structs.replace(settings.value.writing, message_in=kept)
        settings.replace(msgspec.structs.replace(settings.value, writing=writing))
        if self.send_in is not SendIn.MINE:
            self.second.follow(self.edit.toPlainText())
        self._refresh()

    def _typed(self) -> None:
        if self._restoring:
            return
        self._problem.hide()
        self.retry.hide()
        if self.send_in is not SendIn.MINE:
            self.second.follow(self.edit.toPlainText())
        self._told()

    def _told(self) -> None:
        if not self._restoring:
            self.changed.emit()
        self._refresh()

    def _refresh(self) -> None:
        text = self.edit.toPlainText().strip()
        two = self._two and self.send_in is not SendIn.MINE
        self.which.setVisible(self._two)
        self.media.setVisible(
            bool(self.media.media) or self.media.busy or bool(self.media.problems)
        )
        self.second.setVisible(bool(text) and two)
        most = self._context.services.conversations.max_characters
        number = self._context.formats.number
        length = max(len(text), len(self.second.text) if two else 0)
        self._counter.setText(f"{number(length)} / {number(most)}")
        self._counter.setVisible(length * 5 > most * 4)
        ready = bool(text or self.media.media) and length <= most
        self.send.setEnabled(ready and not self._busy and not self.media.busy)

    async def _finish(self) -> None:
        self._busy = True
        self._refresh()
        try:
            message = await self._message()
        except RedNoteError as error:
            self._problem.setText(explain(error).text)
            self._problem.show()
            self.retry.show()
            return
        finally:
            self._busy = False
            self._refresh()
        if message is not None:
            self.written.emit(message)

    async def _message(self) -> NewMessage | None:
        """Return the message, or ``None`` where a doubtful translation is pointed out first."""
        text, which = self.edit.toPlainText().strip(), self.send_in
        versions = []
        if text:
            found = self._context.services.translate.detect(parse(text), self._mine).language
            versions.append(TextVersion(found, "", parse(text)))
        if text and which is not SendIn.MINE:
            await self.second.finish()
            if self.second.in_question:
                self.second.point_out()
                return None
            second = self.second.text
            if second and second != text:
                translated = TextVersion(self.second.language, "", parse(second))
                versions = [translated] if which is SendIn.THEIRS else [*versions, translated]
        if not versions:
            versions.append(TextVersion(self._mine, "", ()))
        return NewMessage(tuple(versions), media=self.media.media)
