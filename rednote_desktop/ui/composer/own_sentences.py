"""Marks the sentences of the second text that its author edited, and lets them be given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip
from typing_extensions import override

from rednote_desktop.domain.draft import Draft, DraftText, SecondPiece, SecondPieces
from rednote_desktop.services.compose import SecondLanguage
from rednote_desktop.services.second_text import SecondField
from rednote_desktop.translation.trust import Judgement, whole
from rednote_desktop.ui.composer.caption_edit import CaptionEdit, characters, units
from rednote_desktop.ui.composer.language_box import LanguageBox
from rednote_desktop.ui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SHOWN: Final = 60


class OwnSentences(QObject):
    """The pieces of title and body; ``changed`` after one was given back or confirmed.

    ``notice`` asks about a sentence whose source has changed since it was edited.
    """

    changed = Signal()

    def __init__(self, context: UiContext, box: LanguageBox) -> None:
        super().__init__(box)
        self._theme = context.theme
        self._box = box
        self._fields = [SecondField(), SecondField()]
        self._answer: SecondLanguage | None = None
        self.notice = NoticeLine()
        self.notice.acted.connect(self._renew_outdated)
        self.notice.acted_otherwise.connect(self._confirm_outdated)
        for at, edit in enumerate(self._edits):
            edit.viewport().installEventFilter(self)
            edit.menu_built.connect(lambda menu, place, at=at: self._fill(menu, at, place))
        context.theme.changed.connect(self.show)

    @property
    def count(self) -> int:
        """How many runs of the text are the author's."""
        return sum(piece.by_hand for field in self._fields for piece in field.pieces)

    @property
    def pieces(self) -> SecondPieces:
        """What goes with the draft; empty where nothing is the author's."""
        title, body = self._fields
        return SecondPieces(title.pieces, body.pieces) if self.count else SecondPieces()

    @property
    def judgement(self) -> Judgement:
        """How far the sentences that a machine wrote are to be trusted."""
        if self._answer is None:
            return Judgement()
        if not self.count:
            return self._answer.judgement
        title, body = self._fields
        answer = self._answer
        return whole((*title.judgements(answer.title), *body.judgements(answer.body)))

    def start_fresh(self, draft: Draft) -> bool:
        """Take over a draft's pieces; tell whether they are those of its second text."""
        kept = draft.second_pieces
        self._answer = None
        self._fields = [SecondField(kept.title), SecondField(kept.body)]
        if self.count and self._texts == [self._box.text.title, self._box.text.body]:
            self.show()
            return True
        self.forget()
        return False

    def forget(self) -> None:
        """Let go of all edits."""
        self._fields = [SecondField(), SecondField()]
        self._answer = None
        self.show()

    def arranged(self, answer: SecondLanguage) -> DraftText:
        """Take over a new translation and return it with the author's sentences in it."""
        title, body = self._fields
        self._fields = [title.translated(answer.title), body.translated(answer.body)]
        self._answer = answer
        return DraftText(answer.text.language, *self._texts)

    def fits(self, answer: SecondLanguage) -> bool:
        """Tell whether a translation leads to the text that stands there."""
        title, body = self._fields
        texts = [title.translated(answer.title).text, body.translated(answer.body).text]
        return DraftText(answer.text.language, *texts) == self._box.text

    def take(self, text: DraftText) -> bool:
        """Take over an edit of the author's; ``False`` where no sentence was left alone."""
        there = any(field.pieces for field in self._fields)
        made = [
            _edited(field, part, there)
            for field, part in zip(self._fields, (text.title, text.body), strict=True)
        ]
        fields = [field for field in made if field is not None]
        if len(fields) < len(made):
            self.forget()
            return False
        self._fields = fields
        self.show()
        return True

    def show(self) -> None:
        """Mark the author's sentences in the fields."""
        for field, edit in zip(self._fields, self._edits, strict=True):
            marks: list[QTextEdit.ExtraSelection] = []
            at = 0
            for piece in field.pieces:
                end = at + len(piece.text)
                if piece.by_hand and piece.sentences:
                    # A sentence that was left out is marked at the character beside its place.
                    start, stop = (at, end) if at < end else (max(0, at - 1), max(1, end))
                    marks.append(self._mark(edit, field.text, start, stop, piece))
                at = end
            edit.setExtraSelections(marks)
        outdated = self._outdated()
        if outdated is None:
            self.notice.hide()
            return
        source = " ".join(self._piece(*outdated).source.split())
        short = source if len(source) <= _SHOWN else f"{source[:_SHOWN]}…"
        #: %1 is a sentence of the author's
        text = self.tr("“%1” has changed since you edited its translation.").replace("%1", short)
        again = self.tr("Translate again")
        #: verb on a button: keep the sentences as the writer changed them
        self.notice.say(text, again, "warn", self.tr("Keep mine"))

    def translate_again(self, at: int, index: int) -> None:
        """Give a sentence back to the translator; ``at`` is 0 in the title, 1 in the body."""
        self._fields[at] = self._fields[at].renewed(index)
        self._box.write(DraftText(self._box.language, *self._texts))
        self.show()
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for at, edit in enumerate(self._edits):
                if watched is edit.viewport():
                    place = edit.cursorForPosition(event.pos()).position()
                    said = self._about(self._own(at, place))
                    QToolTip.showText(event.globalPos(), said, edit.viewport())
                    return True
        return False

    @property
    def _edits(self) -> tuple[CaptionEdit, CaptionEdit]:
        return self._box.title, self._box.body

    @property
    def _texts(self) -> list[str]:
        return [field.text for field in self._fields]

    def _piece(self, at: int, index: int) -> SecondPiece:
        return self._fields[at].pieces[index]

    def _about(self, own: tuple[int, int] | None) -> str:
        if own is None:
            return ""
        if not self._piece(*own).text.strip():
            return self.tr("You left a sentence out here")
        if self._piece(*own).outdated:
            return self.tr("Edited by you; the sentence it translates has changed since")
        return self.tr("Edited by you")

    def _mark(
        self, edit: CaptionEdit, text: str, start: int, end: int, piece: SecondPiece
    ) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.DashUnderline
            if piece.outdated
            else QTextCharFormat.UnderlineStyle.DotLine
        )
        form.setUnderlineColor(self._theme.color("warn" if piece.outdated else "info"))
        if piece.outdated:
            form.setBackground(self._theme.color("warn_soft"))
        cursor = QTextCursor(edit.document())
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form
        return mark

    def _own(self, at: int, place: int) -> tuple[int, int] | None:
        """Return the author's piece at a place that Qt counts."""
        field = self._fields[at]
        characters_before = characters(field.text, place)
        start = 0
        for index, piece in enumerate(field.pieces):
            end = start + len(piece.text)
            if piece.by_hand and piece.sentences and start <= characters_before <= end:
                return at, index
            start = end
        return None

    def _outdated(self) -> tuple[int, int] | None:
        for at, field in enumerate(self._fields):
            for index, piece in enumerate(field.pieces):
                if piece.outdated and piece.sentences:
                    return at, index
        return None

    def _fill(self, menu: QMenu, at: int, place: int) -> None:
        """Offer in the menu of a field to translate the sentence again that is there."""
        own = self._own(at, place)
        if own is None:
            return
        before = menu.actions()[:1]
        again = menu.addAction(self.tr("Translate this sentence again"))
        again.triggered.connect(lambda: self.translate_again(*own))
        if before:
            menu.insertAction(before[0], again)
            menu.insertSeparator(before[0])

    def _renew_outdated(self) -> None:
        outdated = self._outdated()
        if outdated is not None:
            self.translate_again(*outdated)

    def _confirm_outdated(self) -> None:
        outdated = self._outdated()
        if outdated is not None:
            at, index = outdated
            self._fields[at] = self._fields[at].confirmed(index)
            self.show()
            self.changed.emit()


def _edited(field: SecondField, text: str, there: bool) -> SecondField | None:
    """Return a field as its author made it; ``there`` says that anything was translated."""
    if field.pieces:
        return field.edited(text)
    if not text:
        return field
    return field.begun(text) if there else None
