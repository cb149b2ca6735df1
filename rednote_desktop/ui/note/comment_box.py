"""Where a comment is written, in one's own language, and posted in both."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.domain.text import TextVersion
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.note.comment_edit import CommentEdit
from rednote_desktop.ui.note.second_text import SecondText
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MOST_LINES: Final = 6
_KEPT: Final = 50


@dataclass(frozen=True, slots=True)
class Unsent:
    """What was being written under one note."""

    text: str = ""
    second: str = ""
    second_by_hand: bool = False
    answered: Comment | None = None


class CommentBox(QWidget):
    """One line until it is used, then two languages, a count and Send.

    What is typed is kept for each note while the program runs. ``expanded_changed`` tells when it
    opens and closes, ``left`` that the keyboard should go back to the note.
    """

    expanded_changed = Signal(bool)
    left = Signal()

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._note_id = ""
        self._note: Note | None = None
        self._answered: Comment | None = None
        self._unsent: OrderedDict[str, Unsent] = OrderedDict()
        self._sending = False
        self._expanded = False
        self.edit = CommentEdit(context, _MOST_LINES)
        self.edit.set_hint(self.tr("Reply in your language…"))
        self.edit.setAccessibleName(self.tr("Your comment"))
        self.second = SecondText(context, scope)
        self.both = QCheckBox(self.tr("Post in both"))
        #: verb on a button: send the comment
        self.send = QPushButton(self.tr("Send"))
        self.cancel_reply = QPushButton()
        self.retry = QPushButton(self.tr("Retry"))
        self._answers = plain_label("", "meta")
        self._counter = plain_label("", "meta")
        self._reach = plain_label("", "meta", wrap=True)
        self._problem = plain_label("", "error", wrap=True)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def answered(self) -> Comment | None:
        """The comment that is being answered, if any."""
        return self._answered

    def open(self, note_id: str) -> None:
        """Take a note; what was being written under it is there again."""
        self.keep()
        self._note_id = note_id
        self._note = None
        unsent = self._unsent.get(note_id, Unsent())
        self._answered = unsent.answered
        self._problem_row.hide()
        self.edit.setPlainText(unsent.text)
        self.second.restore(unsent.text, unsent.second, unsent.second_by_hand)
        self._refresh()

    def show_note(self, note: Note) -> None:
        """Take what is known of the note now."""
        if note.id == self._note_id and note != self._note:
            self._note = note
            self._refresh()

    def keep(self) -> None:
        """Keep what is being written under the present note."""
        if not self._note_id:
            return
        text = self.edit.toPlainText()
        self._unsent.pop(self._note_id, None)
        if text.strip():
            self._unsent[self._note_id] = Unsent(
                text, self.second.text, self.second.by_hand, self._answered
            )
        while len(self._unsent) > _KEPT:
            self._unsent.popitem(last=False)

    def answer(self, comment: Comment) -> None:
        """Write a reply to a comment."""
        self._answered = comment
        self._refresh()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Send what was written, if it can be sent."""
        if self.send.isEnabled():
            self._scope.spawn(self._send(), "send-comment")

    def _lay_out(self) -> None:
        self._field = QFrame()
        set_surface(self._field, "field")
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(10, 7, 8, 5)
        inside.addWidget(self.edit)
        set_kind(self.send, "primary")
        set_kind(self.cancel_reply, "icon")
        set_kind(self.retry, "link")
        self._context.icons.bind(self.cancel_reply, "close")
        self.cancel_reply.setAccessibleName(self.tr("Do not reply to this comment"))
        self.cancel_reply.setToolTip(self.cancel_reply.accessibleName())
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.both.setToolTip(self.tr("Post the comment in both languages"))
        self._reply_row = _row(self._answers, self.cancel_reply)
        self._problem_row = _row(self._problem, self.retry)
        self._foot = _row(self.both, self._counter, self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column_parts = (self._reply_row, self._reach, self._field, self.second)
        for part in (*column_parts, self._problem_row, self._foot):
            column.addWidget(part)
        self._problem_row.hide()

    def _connect(self) -> None:
        self.both.setChecked(self._context.services.settings.value.writing.comment_in_both)
        self.both.toggled.connect(self._remember_both)
        self.edit.textChanged.connect(self._typed)
        self.edit.send_asked.connect(self.submit)
        self.edit.left.connect(self._leave)
        for edit in (self.edit, self.second.edit):
            edit.focused.connect(lambda _focused: QTimer.singleShot(0, self, self._refresh))
        self.second.changed.connect(self._refresh)
        self.second.send_asked.connect(self.submit)
        self.second.left.connect(self._leave)
        self.send.clicked.connect(self.submit)
        self.retry.clicked.connect(self.submit)
        self.cancel_reply.clicked.connect(self._stop_answering)

    def _typed(self) -> None:
        self._problem_row.hide()
        if self.both.isChecked():
            self.second.follow(self.edit.toPlainText())
        self._refresh()

    def _leave(self) -> None:
        """Give the keyboard back to the note; what was typed stays."""
        for edit in (self.edit, self.second.edit):
            edit.clearFocus()
        self.left.emit()
        self._refresh()

    def _stop_answering(self) -> None:
        self._answered = None
        self._refresh()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_both(self, both: bool) -> None:
        settings = self._context.services.settings
        writing = msgspec.structs.replace(settings.value.writing, comment_in_both=both)
        settings.replace(msgspec.structs.replace(settings.value, writing=writing))
        if both:
            self.second.follow(self.edit.toPlainText())
        self._refresh()

    def _refresh(self) -> None:
        text = self.edit.toPlainText()
        self._show_answered()
        holder = QApplication.focusWidget()
        focused = holder is not None and self.isAncestorOf(holder)
        expanded = bool(text.strip()) or focused or self._answered is not None
        texts = [text.strip()]
        if self.both.isChecked() and self.second.text and self._two_versions:
            texts.append(self.second.text)
        longest, most = self._context.services.compose.comment_length(texts, self._prefix)
        number = self._context.formats.number
        self._counter.setText(f"{number(longest)} / {number(most)}")
        self._counter.setVisible(bool(text.strip()))
        self.send.setEnabled(bool(text.strip()) and longest <= most and not self._sending)
        self.send.setText(self.tr("Sending…") if self._sending else self.tr("Send"))
        self._counter.setProperty("role", "error" if longest > most else "meta")
        self._counter.style().polish(self._counter)
        self.second.setVisible(bool(text.strip()) and self.both.isChecked())
        self._foot.setVisible(expanded)
        changed, self._expanded = expanded != self._expanded, expanded
        self._show_reach()
        if changed:
            self.expanded_changed.emit(expanded)

    @property
    def _two_versions(self) -> bool:
        return self._context.services.session.client.capabilities.two_versions

    @property
    def _prefix(self) -> str:
        """The mention and the warning with which a federated network answers."""
        answered = self._answered or self._note
        if answered is None or answered.author.id == self._context.services.session.viewer.id:
            return ""
        return f"@{answered.author.handle} {answered.warning}"

    def _show_reach(self) -> None:
        """Say who reads the comment, and behind which words, where that is not plain."""
        note, answered = self._note, self._answered or self._note
        parts = []
        if note is not None and note.visibility is Visibility.FOLLOWERS:
            parts.append(self.tr("Followers read it, as they do the note."))
        elif note is not None and note.visibility is Visibility.DIRECT:
            parts.append(self.tr("Only those mentioned read it, as they do the note."))
        if answered is not None and answered.warning:
            #: %1 is a content warning
            words = self.tr("It stands behind the same warning: %1")
            parts.append(words.replace("%1", answered.warning))
        self._reach.setText(" ".join(parts))
        federated = self._context.services.session.client.federation is not None
        self._reach.setVisible(bool(parts) and federated and self._expanded)

    def _show_answered(self) -> None:
        self._reply_row.setVisible(self._answered is not None)
        if self._answered is not None:
            #: %1 is a person's name
            text = self.tr("Replying to %1").replace("%1", self._answered.author.plain_name)
            self._answers.setText(text)

    async def _send(self) -> None:
        note_id, answered, text = self._note_id, self._answered, self.edit.toPlainText()
        self._sending = True
        self._problem_row.hide()
        self._refresh()
        try:
            comment = await self._written(note_id, answered)
            if len(comment.versions) > 1 and self.second.in_question:
                self.second.point_out()
                return
            posted = await self._context.services.notes.comment(comment)
        except RedNoteError as error:
            self._problem.setText(explain(error).text)
            self._problem_row.show()
            return
        finally:
            self._sending = False
            self._refresh()
        if note_id == self._note_id:
            self._begin_anew(text, answered)
        self._unsent.pop(note_id, None)
        if posted is None:
            self._context.notifier.show(self.tr("It will be sent when there is a connection"))

    def _begin_anew(self, sent: str, answered: Comment | None) -> None:
        """Take away what was sent; what was typed while it was on its way stays."""
        if self._answered is answered:
            self._answered = None
        typed = self.edit.toPlainText().removeprefix(sent).lstrip()
        self.edit.setPlainText(typed)
        if not typed:
            self._leave()

    async def _written(self, note_id: str, answered: Comment | None) -> NewComment:
        text = self.edit.toPlainText().strip()
        language = self._context.services.compose.languages()[0]
        found = self._context.services.translate.detect(parse(text), language).language
        versions = [TextVersion(found, "", parse(text))]
        if self.both.isChecked() and self._two_versions:
            await self.second.finish()
            if self.second.text and self.second.text != text:
                versions.append(TextVersion(self.second.language, "", parse(self.second.text)))
        return NewComment(note_id, tuple(versions), answered.id if answered else None)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for index, part in enumerate(parts):
        layout.addWidget(part, 1 if index == 0 else 0)
    return row
