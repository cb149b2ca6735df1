"""Rich text for reading: selectable, clickable, as tall as its text, free of markup."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Text,
    Topic,
    plain,
)
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.copied import selected_words
from rednote_desktop.ui.widgets.word_menu import has_chinese, text_menu, word_under

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_NARROWEST: Final = 60
_KANA: Final = re.compile(r"[\u3041-\u30ff]")
_ROLES: Final = {
    "title": (Role.TITLE, "text"),
    "heading": (Role.HEADING, "text"),
    "note": (Role.NOTE, "text"),
    "body": (Role.BODY, "text"),
    "body-strong": (Role.CARD_TITLE, "text"),
    "dimmed": (Role.BODY, "text_faint"),
    "dimmed-note": (Role.BODY, "text_faint"),
    "meta": (Role.META, "text_muted"),
}


class CaptionView(QTextBrowser):
    """Shows spans as text; nothing in them is ever read as markup.

    Roles: ``title``, ``heading``, ``note``, ``body``, ``body-strong``, ``dimmed``, ``meta``. A
    click on a mention, topic or link emits its signal. In Chinese texts slang is underlined with
    dots and says what it means under the pointer, except to those who read in Chinese. A click on
    it, or a double click on any other Chinese word, emits ``word_clicked`` with the characters
    from there on and their line.
    """

    mention_clicked = Signal(str)
    topic_clicked = Signal(str)
    link_clicked = Signal(str)
    word_clicked = Signal(str, str)
    clicked = Signal()
    menu_opened = Signal(object)
    """The ``QMenu`` of the text, to which more may be added."""

    def __init__(
        self, context: UiContext, role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._role = role
        self._text: RichText = ()
        self._heights: dict[int, int] = {}
        self._emoji: set[str] = set()
        self._pictures: dict[str, QPixmap] = {}
        self.setProperty("kind", "caption")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(lambda url: self._follow(url.toString()))
        context.theme.changed.connect(self._write)
        context.pictures.loaded.connect(self._picture_loaded)

    @property
    def text(self) -> RichText:
        """What is shown."""
        return self._text

    def set_role(self, role: str) -> None:
        """Change the role."""
        if role != self._role:
            self._role = role
            self._write()

    def set_text(self, text: RichText) -> None:
        """Show spans."""
        if text == self._text and self.document().characterCount() > 1:
            return
        self._text = text
        self.setAccessibleName(plain(text))
        self._write()

    @override
    def sizeHint(self) -> QSize:
        height = self._height(self._width())
        self._lay_out()
        return QSize(200, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, 0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._height(width)
        self._lay_out()
        return height

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING_KEYS and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        word, sentence = word_under(self, event.position().toPoint())
        if word:
            self.word_clicked.emit(word, sentence)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = text_menu(self._context, self, event.pos())
        self.menu_opened.emit(menu)
        menu.popup(event.globalPos())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self._fit()

    def compose(self, cursor: QTextCursor) -> None:
        """Write the document; a subclass may put something before the spans and after."""
        self.write_spans(cursor, self._text, self.format_of(self._role))

    def format_of(self, role: str) -> QTextCharFormat:
        """Return font and colour of a role."""
        font_role, token = _ROLES[role]
        base = QTextCharFormat()
        base.setFont(self._context.theme.font(font_role))
        base.setForeground(self._context.theme.color(token))
        return base

    def write_spans(self, cursor: QTextCursor, text: RichText, base: QTextCharFormat) -> None:
        """Write spans at the cursor."""
        written = plain(text)
        native = is_chinese(self._context.services.translate.target)
        explained = not native and has_chinese(written) and not _KANA.search(written)
        for span in text:
            if explained and isinstance(span, Text):
                self._insert_explained(cursor, span.text, base)
            else:
                self._insert(cursor, span, base)

    def rewrite(self) -> None:
        """Write the document again."""
        self._write()

    def _write(self) -> None:
        font_role, _ = _ROLES[self._role]
        self._heights.clear()
        self._emoji.clear()
        self._pictures.clear()
        self.document().setDefaultFont(self._context.theme.font(font_role))
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self.compose(cursor)
        cursor.endEditBlock()
        self._heights.clear()
        self._fit()

    def _insert(self, cursor: QTextCursor, span: object, base: QTextCharFormat) -> None:
        match span:
            case LineBreak():
                cursor.insertText("\u2028", base)
            case Mention():
                cursor.insertText(span.text, self._anchor(base, f"mention:{span.handle}"))
            case Topic():
                cursor.insertText(span.text, self._anchor(base, f"topic:{span.name}"))
            case Link():
                link = self._anchor(base, f"link:{span.url}")
                link.setToolTip(span.url)
                cursor.insertText(span.text, link)
            case CustomEmoji():
                self._insert_emoji(cursor, span, base)
            case Text():
                cursor.insertText(span.text, base)

    def _insert_emoji(self, cursor: QTextCursor, emoji: CustomEmoji, base: QTextCharFormat) -> None:
        """Write one of the network's own emoji; its code where there is no picture."""
        pictures = self._context.pictures
        edge = round(QFontMetricsF(base.font()).height())
        self._emoji.add(emoji.url)
        pixmap = pictures.get(emoji.url, edge, edge, self.devicePixelRatioF())
        if pixmap is None:
            cursor.insertText(emoji.text, base)
            return
        name = f"emoji:{len(self._pictures)}"
        self._pictures[name] = pixmap
        picture = QTextImageFormat()
        picture.setName(name)
        picture.setWidth(edge)
        picture.setHeight(edge)
        picture.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        picture.setToolTip(emoji.text)
        cursor.insertImage(picture)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(selected_words(self.textCursor()))
        return copied

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the emoji of this text; nothing else is ever looked for."""
        return self._pictures.get(name if isinstance(name, str) else name.toString())

    def _picture_loaded(self, url: str) -> None:
        if url in self._emoji:
            self._write()

    def _insert_explained(self, cursor: QTextCursor, text: str, base: QTextCharFormat) -> None:
        """Write text whose slang says what it means."""
        end = 0
        for start, entry in self._context.services.words.slang_in(text):
            term = text[start : start + len(entry.term)]
            cursor.insertText(text[end:start], base)
            form = QTextCharFormat(base)
            form.setAnchor(True)
            form.setAnchorHref(f"word:{term}")
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(self._context.theme.color("info"))
            head = f"{term} {entry.pinyin}".strip()
            lines = [head, entry.meaning]
            if entry.literal:
                literal = QCoreApplication.translate("WordCard", "Literally: %1")
                lines.append(literal.replace("%1", entry.literal))
            form.setToolTip("<p>" + "<br>".join(map(escape, lines)) + "</p>")
            cursor.insertText(term, form)
            end = start + len(term)
        cursor.insertText(text[end:], base)

    def _anchor(self, base: QTextCharFormat, target: str) -> QTextCharFormat:
        anchor = QTextCharFormat(base)
        anchor.setAnchor(True)
        anchor.setAnchorHref(target)
        anchor.setForeground(self._context.theme.color("info"))
        return anchor

    def _follow(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        if kind == "mention":
            self.mention_clicked.emit(rest)
        elif kind == "topic":
            self.topic_clicked.emit(rest)
        elif kind == "link":
            self.link_clicked.emit(rest)
        elif kind == "word":
            lines = self.toPlainText().split("\n")
            self.word_clicked.emit(rest, next((line for line in lines if rest in line), rest))

    def _height(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            document = self.document()
            document.setTextWidth(width)
            height = self._heights[width] = int(document.size().height() + 0.999)
        return height

    def _width(self) -> int:
        return max(self.viewport().width(), _NARROWEST)

    def _lay_out(self) -> None:
        """Lay the text out as wide as it is shown: it may have been measured at another width."""
        if self.document().textWidth() != self._width():
            self.document().setTextWidth(self._width())

    def _fit(self) -> None:
        height = self._height(self._width())
        self._lay_out()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()


_SCROLLING_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)
