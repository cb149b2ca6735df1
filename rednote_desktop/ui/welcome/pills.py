"""Pills that break lines like words, of which one is chosen or any number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.flow import FlowLayout


class Pills(QWidget):
    """Checkable pills; ``chosen`` carries the key of the one that was pressed.

    Of an ``exclusive`` row one is always chosen, and the arrow keys move the choice.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], *, exclusive: bool = True
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self) if exclusive else None
        flow = FlowLayout(self)
        for key, text in options:
            button = QPushButton(text)
            set_kind(button, "pill")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, pressed=key: self.chosen.emit(pressed))
            if group is not None:
                group.addButton(button)
            flow.addWidget(button)
            self.buttons[key] = button

    @property
    def all_keys(self) -> tuple[str, ...]:
        """The keys of all pills, in their order."""
        return tuple(self.buttons)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the pills that are chosen, in their order."""
        return tuple(key for key, button in self.buttons.items() if button.isChecked())

    def select(self, *keys: str) -> None:
        """Show these as chosen."""
        for key, button in self.buttons.items():
            button.setChecked(key in keys)

    def show_only(self, *keys: str) -> None:
        """Show these pills and no others."""
        for key, button in self.buttons.items():
            button.setVisible(key in keys)
