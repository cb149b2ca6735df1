"""The names of the settings sections: side by side where there is room, else in a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QTabBar, QWidget
from typing_extensions import override


class SectionTabs(QWidget):
    """One of several sections is chosen; ``chosen`` carries the index of another one."""

    chosen = Signal(int)

    def __init__(self, name: str, labels: list[str], parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the whole."""
        super().__init__(parent)
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.list = QComboBox()
        for label in labels:
            self.bar.addTab(label)
        self.list.addItems(labels)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)
        row.addWidget(self.list)
        for control in (self.bar, self.list):
            control.setAccessibleName(name)
            # The page is as narrow as it likes: what does not fit is shown in the other form.
            control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list.hide()
        self.setFocusProxy(self.bar)
        self.bar.currentChanged.connect(self._bar_changed)
        self.list.activated.connect(self.bar.setCurrentIndex)

    @property
    def index(self) -> int:
        """Which section is chosen."""
        return self.bar.currentIndex()

    def choose(self, index: int) -> None:
        """Choose another section."""
        self.bar.setCurrentIndex(index)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        fits = self.bar.sizeHint().width() <= self.width()
        if fits is not self.list.isHidden():
            focused = self.bar.hasFocus() or self.list.hasFocus()
            self.bar.setVisible(fits)
            self.list.setVisible(not fits)
            self.setFocusProxy(self.bar if fits else self.list)
            if focused:
                self.setFocus()

    def _bar_changed(self, index: int) -> None:
        self.list.setCurrentIndex(index)
        self.chosen.emit(index)
