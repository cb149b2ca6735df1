"""One sentence over its translation; it marks itself, opens words and takes a correction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.translation.trust import Trust, interlinear
from rednote_desktop.ui.navigation import Search, TopicPage
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.tones import tone_colours
from rednote_desktop.ui.translation.correction_edit import CorrectionEdit
from rednote_desktop.ui.translation.reading import Pair
from rednote_desktop.ui.translation.ruby_text import RubyText
from rednote_desktop.ui.translation.trust_lines import TrustLines
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.skeleton import TextSkeleton

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BAR: Final = 3


class PairView(QFrame):
    """A pair in the list.

    Keys while it has the focus: Left and Right walk over the Chinese words, Enter opens the one
    marked, E corrects the translation, Ctrl+C copies the translation.

    Signals: ``hovered`` with whether the pointer is over it; ``word_asked`` with a ``Word``;
    ``correction_started`` when the field is open; ``corrected`` with the reader's text;
    ``correction_undone``.
    """

    hovered = Signal(bool)
    focused = Signal()
    word_asked = Signal(object)
    correction_started = Signal()
    corrected = Signal(str)
    correction_undone = Signal()

    def __init__(
        self, context: UiContext, pair: Pair, author: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._pair = pair
        self._marked = False
        self._originals = False
        self._edit: CorrectionEdit | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 7, 18, 7)
        self._column.setSpacing(3)
        if author:
            name = QLabel(author)
            name.setTextFormat(Qt.TextFormat.PlainText)
            set_role(name, "faint")
            self._column.addWidget(name)
        role = Role.HEADING if pair.is_title else Role.NOTE
        self._source = self._caption(pair.source, pair.source_language, role)
        self._column.addWidget(self._source)
        self._target: QWidget = self._target_widget(pair)
        self._column.addWidget(self._target)
        self._trust = TrustLines(context)
        self._trust.guess_wanted.connect(lambda _wanted: self._show_parts())
        self._column.addWidget(self._trust)
        #: verb: forget one's own translation of this sentence
        self.forget = QPushButton(self.tr("Forget"))
        self._note = self._correction_note()
        self._column.addWidget(self._note)
        self._show_parts()

    @property
    def pair(self) -> Pair:
        """What is shown."""
        return self._pair

    @property
    def correction(self) -> CorrectionEdit | None:
        """The field in which the reader writes a correction, while it is open."""
        return self._edit

    @property
    def marked(self) -> bool:
        """Whether the pair is the one that is looked at."""
        return self._marked

    @property
    def target(self) -> QWidget:
        """The translation, or what holds its place while it is on its way."""
        return self._target

    @property
    def trust(self) -> TrustLines:
        """What speaks against the translation; hidden where nothing does."""
        return self._trust

    @property
    def ruby(self) -> RubyText | None:
        """The Chinese side, if there is one with words."""
        for side in (self._source, self._target):
            if isinstance(side, RubyText):
                return side
        return None

    def set_pair(self, pair: Pair) -> None:
        """Show another translation of the same sentence."""
        if pair == self._pair:
            return
        self._pair = pair
        self._column.removeWidget(self._target)
        self._target.deleteLater()
        self._target = self._target_widget(pair)
        self._column.insertWidget(self._column.indexOf(self._source) + 1, self._target)
        self._show_parts()

    def set_words(self, words: Sequence[Word]) -> None:
        """Give the Chinese side its words."""
        ruby = self.ruby
        if ruby is not None:
            side = self._pair.source if ruby is self._source else self._pair.target or ()
            ruby.set_text(side, words)

    def chinese_text(self) -> RichText:
        """Return the text of the Chinese side, empty when there is none."""
        ruby = self.ruby
        if ruby is None:
            return ()
        return self._pair.source if ruby is self._source else self._pair.target or ()

    def set_ruby(self, shown: bool) -> None:
        """Show pinyin or not."""
        if self.ruby is not None:
            self.ruby.set_ruby(shown)

    def set_originals(self, originals: bool) -> None:
        """Hide the translation or bring it back."""
        self._originals = originals
        self._show_parts()

    def set_marked(self, marked: bool) -> None:
        """Lie on the information ground with a bar at the side, or not."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def start_correction(self) -> None:
        """Open the field in which the reader writes the translation."""
        if self._edit is not None or not self._pair.correctable:
            return
        self._edit = CorrectionEdit(plain(self._pair.target or self._pair.source), self)
        self._edit.saved.connect(self._save)
        self._edit.cancelled.connect(self.stop_correction)
        self._column.addWidget(self._edit)
        self._show_parts()
        self._edit.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.correction_started.emit()

    def stop_correction(self) -> None:
        """Close the field."""
        if self._edit is not None:
            self._edit.hide()
            self._edit.deleteLater()
            self._edit = None
            self._show_parts()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marked:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.color("info_soft"))
        left = self.width() - _BAR if self.isRightToLeft() else 0
        painter.fillRect(left, 0, _BAR, self.height(), self._context.theme.color("info"))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(True)
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.ruby is not None:
            self.ruby.clear_mark()
        super().focusOutEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        ruby = self.ruby
        if ruby is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ruby.mark_word(1 if key == Qt.Key.Key_Right else -1)
        elif (
            ruby is not None
            and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and ruby.marked_word is not None
        ):
            self.word_asked.emit(ruby.marked_word)
        elif key == Qt.Key.Key_E and not event.modifiers():
            self.start_correction()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_translation()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.ruby.selected_text if self.ruby is not None else ""
        if selected:
            menu.addAction(
                self.tr("Copy selection"),
                lambda: QGuiApplication.clipboard().setText(selected),
            )
        menu.addAction(self.tr("Copy original"), self.copy_original)
        if self._pair.target:
            menu.addAction(self.tr("Copy translation"), self.copy_translation)
        if self._pair.correctable:
            menu.addSeparator()
            menu.addAction(self.tr("Improve this translation"), self.start_correction)
            if self._pair.corrected:
                menu.addAction(self.tr("Forget my correction"), self.correction_undone.emit)
        menu.popup(event.globalPos())

    def copy_original(self) -> None:
        """Put the sentence on the clipboard."""
        QGuiApplication.clipboard().setText(plain(self._pair.source))

    def copy_translation(self) -> None:
        """Put the translation on the clipboard; the sentence itself where it needs none."""
        QGuiApplication.clipboard().setText(plain(self._pair.target or self._pair.source))

    def _save(self, text: str) -> None:
        self.stop_correction()
        self.corrected.emit(text)

    def _target_widget(self, pair: Pair) -> QWidget:
        if pair.target is None:
            return TextSkeleton(self._context)
        role = Role.CARD_TITLE if pair.is_title else Role.BODY
        return self._caption(pair.target, pair.target_language, role)

    def _caption(self, text: RichText, language: str, role: Role) -> QWidget:
        navigator = self._context.navigator
        if is_chinese(language):
            context = self._context
            ruby = RubyText(context.theme, role, coloured=lambda: tone_colours(context))
            ruby.set_text(text)
            ruby.word_clicked.connect(self.word_asked)
            caption: RubyText | CaptionView = ruby
        else:
            names = {Role.HEADING: "heading", Role.NOTE: "note", Role.CARD_TITLE: "heading"}
            view = CaptionView(self._context, names.get(role, "body"))
            view.set_text(text)
            view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            view.clicked.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
            caption = view
        caption.topic_clicked.connect(lambda name: navigator.go(TopicPage(name)))
        caption.mention_clicked.connect(self._open_person)
        caption.link_clicked.connect(navigator.open_link)
        return caption

    def _open_person(self, handle: str) -> None:
        self._context.navigator.go(Search(f"@{handle}"))

    def _correction_note(self) -> QWidget:
        note = QWidget()
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = QLabel(self.tr("Corrected by you"))
        set_role(label, "tag-ok")
        row.addWidget(label)
        self.forget.setToolTip(self.tr("Go back to the machine's translation of this sentence"))
        set_kind(self.forget, "link")
        self.forget.clicked.connect(self.correction_undone)
        row.addWidget(self.forget)
        row.addStretch(1)
        return note

    def _show_parts(self) -> None:
        target = self._pair.target
        wanted = target is None or bool(target)
        shown = wanted and not self._originals and self._edit is None
        pair = self._pair
        doubted = shown and pair.trust is not Trust.TRUSTED
        self._trust.show_pair(pair)
        self._trust.setVisible(doubted)
        shown = shown and (pair.trust is not Trust.FAILED or not pair.gloss or self.trust.guessing)
        self._target.setVisible(shown)
        self._note.setVisible(self._pair.corrected and shown)
        spoken = [plain(self._pair.source), plain(target or ()) if shown else ""]
        if doubted:
            spoken += [self._trust.mark.accessibleName(), interlinear(pair.gloss)]
        self.setAccessibleName(" – ".join(part for part in spoken if part))
        self.updateGeometry()
