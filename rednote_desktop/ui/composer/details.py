"""Where the note is from and who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.note import Visibility
from rednote_desktop.ui.theme.roles import set_surface

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_ICONS = {
    Visibility.PUBLIC: "globe",
    Visibility.UNLISTED: "eye",
    Visibility.FOLLOWERS: "people",
    Visibility.DIRECT: "mail",
    Visibility.PRIVATE: "lock",
}


class Details(QFrame):
    """Place and visibility; ``changed`` when a person changed one."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._visibility = Visibility.PUBLIC
        set_surface(self, "field")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(6)
        self._pin = QLabel()
        self._draw_pin()
        context.theme.changed.connect(self._draw_pin)
        row.addWidget(self._pin)
        self.place_edit = QLineEdit()
        self.place_edit.setProperty("kind", "bare")
        self.place_edit.setPlaceholderText(self.tr("Place", "where the note is from"))
        self.place_edit.setAccessibleName(self.tr("Place", "where the note is from"))
        self.place_edit.setMaxLength(80)
        self.place_edit.textEdited.connect(self.changed)
        row.addWidget(self.place_edit, 1)
        self.visibility_button = QToolButton()
        self.visibility_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.visibility_button.setToolTip(self.tr("Who may read the note"))
        self.visibility_button.setMenu(QMenu(self.visibility_button))
        row.addWidget(self.visibility_button)

    @property
    def place(self) -> str:
        """The place as typed."""
        return self.place_edit.text()

    @property
    def visibility(self) -> Visibility:
        """Who may read the note."""
        return self._visibility

    def start_fresh(self, draft: Draft, capabilities: Capabilities) -> None:
        """Show another draft's details; only what the network knows is offered.

        Who may read a note that was posted already cannot be changed.
        """
        self.place_edit.setText(draft.place)
        visibility = draft.visibility
        menu = self.visibility_button.menu()
        menu.clear()
        for choice in capabilities.visibilities:
            action = menu.addAction(self._context.icons.icon(_ICONS[choice]), self._name(choice))
            action.triggered.connect(lambda _checked, chosen=choice: self.choose(chosen))
        self.visibility_button.setVisible(len(capabilities.visibilities) > 1)
        self.visibility_button.setEnabled(not draft.edit_of)
        offered = capabilities.visibilities
        known = visibility if visibility in offered or not offered else offered[0]
        self._show(known)

    def choose(self, visibility: Visibility) -> None:
        """Let the note be read by others than so far."""
        if visibility is not self._visibility:
            self._show(visibility)
            self.changed.emit()

    def _draw_pin(self) -> None:
        ratio = self.devicePixelRatioF()
        self._pin.setPixmap(self._context.icons.pixmap("location", 16, "text_muted", ratio))

    def _show(self, visibility: Visibility) -> None:
        self._visibility = visibility
        name = self._name(visibility)
        self._context.icons.bind(self.visibility_button, _ICONS[visibility])
        edge = self._context.theme.px(18)
        self.visibility_button.setIconSize(QSize(edge, edge))
        text = self.tr("Visible to: %1").replace("%1", name)
        self.visibility_button.setToolTip(text)
        self.visibility_button.setAccessibleName(text)

    def _name(self, visibility: Visibility) -> str:
        return {
            #: who may see the note
            Visibility.PUBLIC: self.tr("Everyone"),
            Visibility.UNLISTED: self.tr("Everyone, not in lists"),
            #: who may see the note: only those who follow its author
            Visibility.FOLLOWERS: self.tr("Followers"),
            #: who may see the note: only those named in it
            Visibility.DIRECT: self.tr("Mentioned people"),
            #: who may see the note: only its author
            Visibility.PRIVATE: self.tr("Only me"),
        }[visibility]
