"""A comment as one flowing text: name, what is said, the original beneath."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.text import EMPTY, RichText, plain
from rednote_desktop.ui.reading import ShownText
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.caption import CaptionView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BADGE = "badge:author"


class CommentText(CaptionView):
    """Writes a comment; the name is a mention, so that a click on it leads to the profile."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "body", parent)
        self._theme = context.theme
        self._comment: Comment | None = None
        self._answered = ""
        self._beneath: RichText = EMPTY
        self._doubt = ""
        self._trust = TrustText(self)

    def show_comment(self, comment: Comment, shown: ShownText, answered: str) -> None:
        """Show a comment as it is read; ``answered`` is the handle it replies to, or empty."""
        doubt = self._trust.whole(shown.trust, shown.findings)
        new = (shown.first, shown.beneath, answered, doubt)
        same = new == (self.text, self._beneath, self._answered, self._doubt)
        if same and self._comment is not None and self._comment.author == comment.author:
            return
        self._comment = comment
        self._answered = answered
        self._beneath = shown.beneath
        self._doubt = doubt
        if shown.first == self.text:
            self.rewrite()
        else:
            self.set_text(shown.first)
        said = f"{comment.author.plain_name}: {plain(shown.first)}"
        said = f"{said} ({plain(shown.beneath)})" if shown.beneath else said
        self.setAccessibleName(f"{said}\n{doubt}" if doubt else said)

    @override
    def hasHeightForWidth(self) -> bool:
        # Its height is fixed whenever its width changes. Were layouts to ask for it, every new
        # comment would have all others measured again.
        return False

    @override
    def compose(self, cursor: QTextCursor) -> None:
        comment = self._comment
        if comment is None:
            return
        body = self.format_of("body")
        name = QTextCharFormat(body)
        name.setFontWeight(QFont.Weight.DemiBold)
        name.setAnchor(True)
        name.setAnchorHref(f"mention:{comment.author.handle}")
        cursor.insertText(comment.author.plain_name, name)
        cursor.insertText(" ", body)
        if comment.by_note_author:
            cursor.insertImage(self._badge())
            cursor.insertText(" ", body)
        if self._answered:
            answered = self.format_of("dimmed")
            answered.setAnchor(True)
            answered.setAnchorHref(f"mention:{self._answered}")
            cursor.insertText(f"@{self._answered} ", answered)
        self.write_spans(cursor, self.text, body)
        if self._doubt:
            mark = QTextCharFormat(name)
            mark.setAnchor(False)
            mark.setForeground(self._theme.color("warn"))
            mark.setToolTip(f"<p>{escape(self._doubt)}</p>".replace("\n", "<br>"))
            #: Behind a translation that may be wrong, as a small mark
            cursor.insertText(" " + self.tr("(?)"), mark)
        if self._beneath:
            cursor.insertText("\u2028", body)
            self.write_spans(cursor, self._beneath, self.format_of("dimmed"))

    def _badge(self) -> QTextImageFormat:
        font = self._theme.font(Role.TINY)
        ratio = self.devicePixelRatioF()
        #: The one who wrote the note, as a mark beside their comments
        text = self.tr("Author")
        probe = QPixmap(1, 1)
        painter = QPainter(probe)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text) + self._theme.px(10)
        height = metrics.height() + 2
        painter.end()
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        area = QRectF(0, 0, width, height)
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(self._theme.color("accent"))
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(_BADGE), pixmap
        )
        image = QTextImageFormat()
        image.setName(_BADGE)
        image.setWidth(width)
        image.setHeight(height)
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return image
