"""The window that shows what the makers of a language pack wrote about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class PackReadme(QDialog):
    """Licence and README of a pack, as plain text: they are a stranger's words."""

    def __init__(
        self, context: UiContext, name: str, licence: str, text: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.resize(context.theme.px(560), context.theme.px(440))
        self.text = QPlainTextEdit(text or self.tr("The pack has no README."))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("README of the pack"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(name, "heading"))
        #: %1 is what the makers of a language pack say about its licence
        said = self.tr("Licence: %1").replace("%1", licence or self.tr("not stated"))
        column.addWidget(plain_label(said, "meta", wrap=True))
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.finished.connect(lambda _result: self.deleteLater())
