"""Into which of the viewer's collections a note goes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from rednote_desktop.domain.note import Note
from rednote_desktop.ui.dialogs import ask_text
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST_NAME: Final = 40


class CollectMenu:
    """Opens a menu of collections over a button; each entry puts the note in or takes it out."""

    def __init__(self, context: UiContext, scope: TaskScope, button: QWidget) -> None:
        self._context = context
        self._scope = scope
        self._button = button
        self.menu: QMenu | None = None

    def open(self, note: Note) -> None:
        """Read the collections, then show the menu; where there is but one, use that at once."""
        self._scope.spawn(self._open(note), "collect-menu")

    async def _open(self, note: Note) -> None:
        notes = self._context.services.notes
        collections, holding = await asyncio.gather(
            notes.collections(), notes.collections_with(note.id)
        )
        if not self._context.services.session.client.capabilities.collections:
            for only in collections[:1]:
                await notes.collect(note, only.id, not note.viewer.collected)
            return
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._forget)
        for collection in collections:
            action = menu.addAction(collection.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(collection.id in holding)
            action.triggered.connect(
                lambda checked, chosen=collection.id: self._collect(note, chosen, checked)
            )
        if collections:
            menu.addSeparator()
        menu.addAction(
            self._context.icons.icon("plus"),
            QCoreApplication.translate("CollectMenu", "New collection…"),
            lambda: self._scope.spawn(self._create(note), "new-collection"),
        )
        self.menu = menu
        size = menu.sizeHint()
        corner = self._button.mapToGlobal(QPoint(0, -size.height() - 4))
        menu.popup(corner)

    def _collect(self, note: Note, collection_id: str, collected: bool) -> None:
        self._scope.spawn(self._context.services.notes.collect(note, collection_id, collected))

    async def _create(self, note: Note) -> None:
        name = await ask_text(
            self._button,
            QCoreApplication.translate("CollectMenu", "New collection"),
            #: noun: name of the new collection
            QCoreApplication.translate("CollectMenu", "Name"),
            "",
            _LONGEST_NAME,
        )
        if name:
            collection = await self._context.services.notes.create_collection(name)
            await self._context.services.notes.collect(note, collection.id, True)

    def _forget(self) -> None:
        self.menu = None
