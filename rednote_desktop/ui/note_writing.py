"""Writing that begins with a posted note: answering, quoting, changing it, writing it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.note import Note
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class NoteWriting(QObject):
    """Adds to a note's menu what the network lets one write about it."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._window = parent

    def add_to(self, menu: QMenu, note: Note) -> None:
        """Add the entries; none where the network knows neither answers nor changes."""
        client = self._context.services.session.client
        if client.federation is None:
            return
        derived = self._context.services.compose.derived
        self._add(
            menu,
            self.tr("Reply with a note"),
            "comment",
            lambda: self._write(derived.answer(note), note),
        )
        if client.capabilities.quotes and note.public:
            self._add(
                #: verb: write a note that quotes this one
                menu,
                self.tr("Quote"),
                "quote",
                lambda: self._write(derived.quote(note), note),
            )
        if note.viewer.own:
            if client.capabilities.editing:
                self._add(
                    menu,
                    self.tr("Edit…"),
                    "edit",
                    lambda: self._scope.spawn(self._edit(note), "edit-note"),
                )
            self._add(
                menu,
                self.tr("Delete and redraft…"),
                "undo",
                lambda: self._scope.spawn(self._redraft(note), "redraft-note"),
            )

    def _add(self, menu: QMenu, text: str, icon: str, action: object) -> None:
        entry = QAction(self._context.icons.icon(icon), text, menu)
        entry.triggered.connect(action)
        menu.addAction(entry)

    def _write(self, draft: Draft, note: Note | None = None) -> None:
        self._context.navigator.write(draft, note)

    async def _edit(self, note: Note) -> None:
        self._write(await self._context.services.compose.derived.edit(note), note)

    async def _redraft(self, note: Note) -> None:
        if await confirm(
            self._window,
            self.tr("Delete and redraft"),
            self.tr(
                "The note is deleted with its likes and shares, and its replies stand alone. "
                "You go on with its words and pictures as a draft."
            ),
            self.tr("Delete and redraft"),
        ):
            self._write(await self._context.services.compose.derived.redraft(note))
