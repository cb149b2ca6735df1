"""Texts in sight that have too little room, so that a person cannot read all of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTabBar, QWidget

from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.elided import ElidedButton, ElidedLabel


def cut_off(root: QWidget) -> Iterator[str]:
    """Give the texts in sight for which their widget is too small, unless it elides them."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        match widget:
            case ElidedLabel() | ElidedButton():
                pass
            case QLabel() if widget.text() and widget.wordWrap():
                if widget.heightForWidth(widget.width()) > widget.height() + 1:
                    yield widget.text()
            case QLabel() | QPushButton() | QCheckBox() if widget.text():
                if widget.sizeHint().width() > widget.width() + 1:
                    yield widget.text()
            case CaptionView():
                if widget.document().size().height() > widget.height() + 1:
                    yield widget.toPlainText()
            case QTabBar() if not widget.usesScrollButtons():
                end = max(widget.tabRect(index).right() for index in range(widget.count()))
                if end > widget.width():
                    yield " ".join(widget.tabText(index) for index in range(widget.count()))
