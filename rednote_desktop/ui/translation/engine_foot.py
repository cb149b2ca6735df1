"""Says who translated, where and how long it took, and holds what can be done with the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.translation.result import EngineInfo, Place
from rednote_desktop.ui.engine_words import engine_caution, explain_passed_over
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.translation.reading import Reading
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class Dot(QWidget):
    """A small round mark in the colour of a token."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._token = "ok"
        self.setFixedSize(QSize(8, 8))

    def set_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color(self._token))
        painter.drawEllipse(QRectF(0.5, 0.5, 7, 7))


class EngineFoot(QFrame):
    """The foot of the side-by-side view."""

    improve_asked = Signal()
    originals_asked = Signal()
    pinyin_toggled = Signal(bool)
    copy_asked = Signal(bool)
    """Carries whether the originals are copied too."""
    again_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        set_surface(line, "line")
        column.addWidget(line)
        column.addLayout(self._engine_row())
        self._passed_over = plain_label("", "meta", wrap=True)
        self._passed_over.setContentsMargins(18, 2, 14, 2)
        self._passed_over.hide()
        column.addWidget(self._passed_over)
        column.addLayout(self._action_row())

    def show_waiting(self) -> None:
        """Say that the translation is on its way; nothing can be done with it yet."""
        self._dot.set_token("info")
        self._engine.setText(self.tr("Translating…"))
        self._engine.setToolTip("")
        self._detected.setText("")
        self._passed_over.hide()
        for button in (
            self.improve_button,
            self.originals_button,
            self.copy_button,
            self.again_button,
        ):
            button.setEnabled(False)

    def show_reading(self, reading: Reading) -> None:
        """Show the figures of a reading and offer what it allows."""
        self._dot.set_token(self._token(reading))
        text = self._engine_text(reading)
        self._engine.setText(text)
        self._engine.setToolTip(text)
        used = _engine_of(reading)
        engine = engine_caution(used) if used is not None else ""
        self._passed_over.setText(explain_passed_over(reading.passed_over))
        self._passed_over.setVisible(bool(reading.passed_over))
        lines = (engine, self._detected_text(reading))
        self._detected.setText("\n".join(line for line in lines if line))
        has_target = any(pair.target for pair in reading.pairs)
        self.improve_button.setEnabled(any(pair.correctable for pair in reading.pairs))
        self.originals_button.setEnabled(has_target)
        self.copy_button.setEnabled(bool(reading.pairs))
        self.again_button.setEnabled(reading.engine is not None or bool(reading.failed))

    def set_originals(self, originals: bool) -> None:
        """Name the button after what it does next."""
        self.originals_button.setText(
            self.tr("Show translation")
            if originals
            #: state: the text is shown without translation
            else self.tr("Original only")
        )

    def set_pinyin(self, shown: bool) -> None:
        """Show whether pinyin is on."""
        self.pinyin_button.setChecked(shown)

    def _engine_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 14, 0)
        row.setSpacing(8)
        self._dot = Dot(self._context)
        self._engine = QLabel()
        self._engine.setTextFormat(Qt.TextFormat.PlainText)
        self._engine.setWordWrap(True)
        self._engine.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_role(self._engine, "meta")
        #: verb on a button: write a better translation
        self.improve_button = QPushButton(self.tr("Improve"))
        self.improve_button.setToolTip(
            self.tr("Write a better translation of the marked sentence (E)")
        )
        self.originals_button = QPushButton(self.tr("Original only"))
        self.originals_button.setToolTip(
            self.tr("Flip the whole window between translation and original (Ctrl+T)")
        )
        for button in (self.improve_button, self.originals_button):
            set_kind(button, "link")
        self.improve_button.clicked.connect(self.improve_asked)
        self.originals_button.clicked.connect(self.originals_asked)
        row.addWidget(self._dot)
        row.addWidget(self._engine, 1)
        row.addWidget(self.improve_button)
        row.addWidget(self.originals_button)
        return row

    def _action_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 12, 6)
        row.setSpacing(4)
        self._detected = QLabel()
        self._detected.setTextFormat(Qt.TextFormat.PlainText)
        self._detected.setWordWrap(True)
        set_role(self._detected, "faint")
        row.addWidget(self._detected, 1)
        self.pinyin_button = QPushButton(self.tr("Pinyin", "reading aid above Chinese words"))
        self.pinyin_button.setCheckable(True)
        self.pinyin_button.setToolTip(self.tr("Show how the Chinese words are read"))
        set_kind(self.pinyin_button, "pill")
        self.pinyin_button.toggled.connect(self.pinyin_toggled)
        row.addWidget(self.pinyin_button)
        self.copy_button = QToolButton()
        self._context.icons.bind(self.copy_button, "copy")
        #: verb on a button: opens the choice of what to copy
        self.copy_button.setAccessibleName(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the translation or both languages"))
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy_button)
        menu.addAction(self.tr("Copy translation"), lambda: self.copy_asked.emit(False))
        menu.addAction(self.tr("Copy both languages"), lambda: self.copy_asked.emit(True))
        self.copy_button.setMenu(menu)
        row.addWidget(self.copy_button)
        self.again_button = QToolButton()
        self._context.icons.bind(self.again_button, "retry")
        self.again_button.setAccessibleName(self.tr("Translate again"))
        self.again_button.setToolTip(self.tr("Translate again, without what is remembered"))
        self.again_button.clicked.connect(self.again_asked)
        row.addWidget(self.again_button)
        return row

    def _token(self, reading: Reading) -> str:
        if reading.failed:
            return "warn"
        if _by_author(reading):
            return "info"
        done = _engine_of(reading) is not None or _by_reader(reading)
        return "ok" if done else "text_faint"

    def _engine_text(self, reading: Reading) -> str:
        if _by_author(reading):
            return self.tr("Written by the author in both languages")
        engine = _engine_of(reading)
        if engine is None:
            by_reader = QCoreApplication.translate("PairView", "Corrected by you")
            return by_reader if _by_reader(reading) else self.tr("Not translated")
        elapsed = self.tr("%1 ms").replace("%1", f"{reading.elapsed_ms:.0f}")
        return " · ".join(part for part in (self._place_text(engine), elapsed) if part)

    def _place_text(self, engine: EngineInfo) -> str:
        if engine.place is Place.DEVICE:
            return self.tr("On this device")
        if engine.place is Place.REMOTE:
            return self.tr("On a server")
        return ""

    def _detected_text(self, reading: Reading) -> str:
        name = self._context.formats.language_name(reading.source_language)
        if not name or not reading.confidence or _by_author(reading):
            return name
        sure = self._context.formats.percent(reading.confidence)
        return self.tr("Detected: %1, %2").replace("%1", name).replace("%2", sure)


def _by_author(reading: Reading) -> bool:
    return any(pair.by_author for pair in reading.pairs)


def _by_reader(reading: Reading) -> bool:
    """Tell whether the reader corrected everything that is translated."""
    made = [pair for pair in reading.pairs if pair.target]
    return bool(made) and all(pair.corrected for pair in made)


def _engine_of(reading: Reading) -> EngineInfo | None:
    """Return who made what is shown; an engine that was asked and only failed made nothing."""
    made = any(pair.target for pair in reading.pairs)
    return reading.engine if made or not reading.failed else None
