"""Shows a Chinese caption whose words carry pinyin, open their meaning and can be selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.theme.theme import Role, Theme
from rednote_desktop.ui.tones import paint_reading
from rednote_desktop.ui.translation.ruby_layout import Placed, Token, TokenKind, tokens_of
from rednote_desktop.ui.translation.ruby_type import RubyType
from rednote_desktop.ui.translation.word_card import gist

_COLORS: Final = {
    TokenKind.TOPIC: "info",
    TokenKind.MENTION: "info",
    TokenKind.LINK: "info",
}


class RubyText(QWidget):
    """A read-only Chinese caption.

    Signals: ``word_clicked`` with the ``Word``; ``topic_clicked`` with the name,
    ``mention_clicked`` with the handle and ``link_clicked`` with the address.
    """

    word_clicked = Signal(object)
    topic_clicked = Signal(str)
    mention_clicked = Signal(str)
    link_clicked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        role: Role = Role.NOTE,
        parent: QWidget | None = None,
        *,
        coloured: Callable[[], bool] = lambda: True,
    ) -> None:
        """``coloured`` tells whether readings are painted in the colours of their tones."""
        super().__init__(parent)
        self._coloured = coloured
        self._theme = theme
        self._text: RichText = ()
        self._tokens: tuple[Token, ...] = ()
        self._type = RubyType(theme, role)
        self._hovered: Token | None = None
        self._marked: Token | None = None
        self._anchor: int | None = None
        self._selection: tuple[int, int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self._forget_layout)

    @property
    def words(self) -> tuple[Word, ...]:
        """The Chinese words of the caption in order."""
        return tuple(token.word for token in self._tokens if token.word is not None)

    @property
    def selected_text(self) -> str:
        """What the reader selected, or an empty string."""
        if self._selection is None:
            return ""
        start, end = self._selection
        return plain(self._text)[start:end]

    def set_text(self, text: RichText, words: Sequence[Word] = ()) -> None:
        """Show a caption with its words (none: it is shown as it is)."""
        self._text = text
        self._tokens = tokens_of(text, words)
        self._hovered = self._marked = self._selection = None
        self.setAccessibleName(plain(text))
        self._forget_layout()

    def set_ruby(self, shown: bool) -> None:
        """Show pinyin above the words, or not."""
        if shown != self._type.shows_ruby:
            self._type.shows_ruby = shown
            self._forget_layout()
        self.update()

    def mark_word(self, step: int) -> Word | None:
        """Move the keyboard's mark to the next or previous word and return it."""
        words = [token for token in self._tokens if token.word is not None]
        if not words:
            return None
        if self._marked in words:
            index = max(0, min(len(words) - 1, words.index(self._marked) + step))
        else:
            index = 0 if step > 0 else len(words) - 1
        self._marked = words[index]
        self.update()
        return self._marked.word

    @property
    def marked_word(self) -> Word | None:
        """The word the keyboard stands on."""
        return self._marked.word if self._marked is not None else None

    def clear_mark(self) -> None:
        """Take the keyboard's mark away."""
        if self._marked is not None:
            self._marked = None
            self.update()

    def word_rect(self, word: Word) -> QRectF:
        """Return where a word stands, in this widget; empty when it is not here."""
        for placed in self._type.layout(self._tokens, self.width()).placed:
            if placed.token.word == word:
                return self._rect(placed)
        return QRectF()

    def copy(self) -> None:
        """Copy the selection, or everything when nothing is selected."""
        QGuiApplication.clipboard().setText(self.selected_text or plain(self._text))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._type.layout(self._tokens, width).height + 0.5)

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 1 else 320
        return QSize(min(width, 320), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._type.layout(self._tokens, self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font, ruby_font = self._type.font, self._type.ruby_font
        metrics = QFontMetricsF(font)
        ruby_height = self._type.ruby_height
        clip = QRectF(event.rect())
        for placed in layout.placed:
            rect = self._rect(placed)
            if placed.text_width == 0 or not rect.intersects(clip):
                continue
            self._paint_ground(painter, placed, rect)
            left = rect.left() + (placed.width - placed.text_width) / 2
            leading = (layout.line_height - ruby_height - metrics.height()) / 2
            base = rect.top() + ruby_height + leading + metrics.ascent()
            token = placed.token
            painter.setPen(self._theme.color(_COLORS.get(token.kind, "text")))
            painter.setFont(font)
            painter.drawText(QPointF(left, base), token.text)
            if token.slang:
                pen = QPen(self._theme.color("info"), 1.2, Qt.PenStyle.DotLine)
                painter.setPen(pen)
                under = base + metrics.descent() * 0.75
                painter.drawLine(QPointF(left, under), QPointF(left + placed.text_width, under))
            if ruby_height and token.pinyin:
                painter.setFont(ruby_font)
                ruby = QFontMetricsF(ruby_font)
                start = rect.center().x() - ruby.horizontalAdvance(token.pinyin) / 2
                line = rect.top() + ruby_height - ruby.descent()
                place = QPointF(start, line)
                paint_reading(painter, place, token.pinyin, self._theme, self._coloured())
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None:
            here = self._character_at(position)
            start, end = sorted((self._anchor, here))
            self._selection = (start, end) if end > start else None
            self.update()
            return
        self._hover(self._token_at(position))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._anchor = self._character_at(event.position())
        self._selection = None
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._selection is not None:
            super().mouseReleaseEvent(event)
            return
        token = self._token_at(event.position())
        if token is not None:
            self._follow(token)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _follow(self, token: Token) -> None:
        if token.word is not None:
            self.word_clicked.emit(token.word)
        elif token.kind is TokenKind.TOPIC:
            self.topic_clicked.emit(token.target)
        elif token.kind is TokenKind.MENTION:
            self.mention_clicked.emit(token.target)
        elif token.kind is TokenKind.LINK:
            self.link_clicked.emit(token.target)

    def _hover(self, token: Token | None) -> None:
        if token == self._hovered:
            return
        self._hovered = token
        clickable = token is not None and (token.word is not None or token.kind in _COLORS)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor
        )
        word = token.word if token is not None else None
        about = f"{word.text} {word.pinyin}\n{gist(word)}" if word is not None else ""
        self.setToolTip(about.strip())
        self.update()

    def _paint_ground(self, painter: QPainter, placed: Placed, rect: QRectF) -> None:
        token = placed.token
        if self._selection is not None:
            start, end = self._selection
            if token.start < end and token.end > start:
                color = QColor(self._theme.color("info"))
                color.setAlphaF(0.25)
                painter.fillRect(rect.adjusted(0, self._type.ruby_height, 0, 0), color)
        if token.word is None:
            return
        if token == self._marked or token == self._hovered:
            painter.setPen(
                QPen(self._theme.color("focus"), 1.5)
                if token == self._marked
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(self._theme.color("surface_raised"))
            painter.drawRoundedRect(rect.adjusted(-1, self._type.ruby_height, 1, -1), 4, 4)

    def _token_at(self, position: QPointF) -> Token | None:
        for placed in self._type.layout(self._tokens, self.width()).placed:
            if placed.text_width and self._rect(placed).contains(position):
                return placed.token
        return None

    def _character_at(self, position: QPointF) -> int:
        layout = self._type.layout(self._tokens, self.width())
        line = max(0, min(layout.line_count - 1, int(position.y() / layout.line_height)))
        metrics = QFontMetricsF(self._type.font)
        best = 0
        for placed in layout.placed:
            if placed.line > line:
                break
            best = placed.token.start
            if placed.line < line:
                continue
            left = placed.x + (placed.width - placed.text_width) / 2
            for index, _character in enumerate(placed.token.text):
                edge = left + metrics.horizontalAdvance(placed.token.text[: index + 1])
                if position.x() < edge - metrics.averageCharWidth() / 2:
                    return placed.token.start + index
            best = placed.token.end if placed.token.kind is not TokenKind.BREAK else best
        return best

    def _rect(self, placed: Placed) -> QRectF:
        height = self._type.layout(self._tokens, self.width()).line_height
        return QRectF(placed.x, placed.line * height, placed.width, height)

    def _forget_layout(self) -> None:
        self._type.forget()
        self.updateGeometry()
        self.update()
