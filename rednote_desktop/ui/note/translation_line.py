"""One line that says who translated a text, from what, where, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.language import MIXED
from rednote_desktop.domain.text import plain
from rednote_desktop.translation.result import EngineInfo, Place, Translation
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.engine_words import engine_name, explain_passed_over
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.reading_menu import Told, add_author_rules, add_sources
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_text import ReadingState, ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class Dot(QWidget):
    """A small round mark in the colour of a token."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._token = "ok"
        context.theme.changed.connect(self.update)

    def set_token(self, token: str) -> None:
        """Choose the colour."""
        self._token = token
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(12, self._context.theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color(self._token))
        painter.drawEllipse(0, (self.height() - 7) // 2, 7, 7)


class TranslationLine(QWidget):
    """Speaks for one text; hidden where there is nothing to say.

    ``originals_wanted`` asks to show the original or the translation, ``retry_wanted`` to
    translate again; ``source_told`` carries the language the reader says this text is in,
    ``author_source_told`` the one they say its author always writes in.
    """

    originals_wanted = Signal(bool)
    retry_wanted = Signal()
    source_told = Signal(str)
    author_source_told = Signal(str)

    def __init__(
        self, context: UiContext, reading: ReadingText, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = reading
        self._dot = Dot(context)
        self._text = plain_label("", "meta")
        self._engine = plain_label("", "faint", wrap=True)
        self.flip = QPushButton()
        self.retry = QPushButton(self.tr("Retry"))
        self.menu_button = QPushButton()
        for button in (self.flip, self.retry):
            set_kind(button, "link")
        set_kind(self.menu_button, "icon")
        context.icons.bind(self.menu_button, "more", "info")
        self.menu_button.setAccessibleName(self.tr("More about the translation"))
        self.menu_button.setToolTip(self.menu_button.accessibleName())
        self.flip.clicked.connect(self._flip)
        self.retry.clicked.connect(self.retry_wanted)
        self.menu_button.clicked.connect(self._open_menu)
        self._lay_out()
        reading.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how the text stands with its reader now."""
        state = self._reading.state
        originals = self._reading.originals
        self.setVisible(state is not ReadingState.ORIGINAL)
        self._text.setText(self._sentence(state))
        self._engine.setText(self._about_engine())
        self._engine.setVisible(bool(self._engine.text()) and not originals)
        trusted = self._reading.shown.trust is Trust.TRUSTED
        self._dot.set_token(_TOKENS[state] if trusted else "warn")
        self.retry.setVisible(state is ReadingState.FAILED)
        self.flip.setVisible(state not in (ReadingState.FAILED, ReadingState.WAITING))
        if state is ReadingState.OFFERED:
            #: verb on a button
            self.flip.setText(self.tr("Translate"))
        elif originals:
            self.flip.setText(self.tr("Show the translation"))
        else:
            self.flip.setText(self.tr("Show original"))
        self.setAccessibleName(self._text.text())

    def _lay_out(self) -> None:
        height = self._context.theme.px(24)
        self.menu_button.setFixedSize(height, height)
        said = QWidget()
        said.setFixedHeight(height)
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._dot)
        row.addWidget(self._text)
        links = QWidget()
        links.setFixedHeight(height)
        buttons = QHBoxLayout(links)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(4)
        for button in (self.flip, self.retry, self.menu_button):
            buttons.addWidget(button)
        flow = FlowLayout(spacing=6)
        flow.addWidget(said)
        flow.addWidget(links)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(flow)
        column.addWidget(self._engine)

    def _sentence(self, state: ReadingState) -> str:
        language = self._context.formats.language_name(self._reading.language)
        if self._reading.language == MIXED:
            #: stands where the name of a language would: "Translated from several languages"
            language = self.tr("several languages")
        match state:
            case ReadingState.AUTHOR:
                return self.tr("Written by the author")
            case ReadingState.WAITING:
                #: %1 is the name of a language
                return self.tr("Translating from %1…").replace("%1", language)
            case ReadingState.TRANSLATED:
                return self._translated(language)
            case ReadingState.FAILED:
                translation = self._reading.translation
                return explain_reason(translation.reason if translation else "")
            case ReadingState.OFFERED:
                #: %1 is the name of a language
                return self.tr("In %1").replace("%1", language)
        return ""

    def _translated(self, language: str) -> str:
        engine = self._engine_info()
        if engine is not None and engine.place is Place.REMOTE:
            #: %1 is the name of a language, %2 that of a translation service
            text = self.tr("Translated from %1 by %2").replace("%2", engine.name)
        else:
            text = self.tr("Translated from %1 on this device")
        return text.replace("%1", language)

    def _about_engine(self) -> str:
        engine = self._engine_info()
        translation = self._reading.translation
        if engine is None or translation is None:
            return ""
        lines = [explain_passed_over(translation.passed_over)]
        if self._reading.state is ReadingState.TRANSLATED:
            name = engine_name(engine)
            #: %1 is the name of a translator that makes mistakes
            weak = self.tr("%1, still learning: it invents things, so trust the original")
            lines.append(weak.replace("%1", name) if engine.weak else name)
        return "\n".join(line for line in lines if line)

    def _engine_info(self) -> EngineInfo | None:
        translation = self._reading.translation
        return translation.engine if translation is not None else None

    def _flip(self) -> None:
        if self._reading.state is ReadingState.OFFERED:
            self.retry_wanted.emit()
        else:
            self.originals_wanted.emit(not self._reading.originals)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("Open the Translation panel"), self._context.navigator.show_translation
        )
        menu.addSeparator()
        translation = self._reading.translation
        if self._reading.state is ReadingState.TRANSLATED and translation is not None:
            menu.addAction(self.tr("Copy the translation"), lambda: self._copy(translation))
        menu.addAction(
            self.tr("Copy the original"),
            lambda: QApplication.clipboard().setText(plain(self._reading.original)),
        )
        self._add_sources(menu)
        author = self._reading.origin.author
        if author is not None:
            menu.addSeparator()
            add_author_rules(menu, self._context.services.rules, author)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _add_sources(self, menu: QMenu) -> None:
        told = Told(self.source_told.emit, self.author_source_told.emit)
        add_sources(menu, self._context, self._reading.origin, self._reading.language, told)

    def _copy(self, translation: Translation) -> None:
        QApplication.clipboard().setText(translation.text)


_TOKENS = {
    ReadingState.ORIGINAL: "line",
    ReadingState.AUTHOR: "info",
    ReadingState.WAITING: "line",
    ReadingState.TRANSLATED: "ok",
    ReadingState.FAILED: "warn",
    ReadingState.OFFERED: "line",
}
