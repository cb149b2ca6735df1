"""The pictures or the video of the note: bringing in, ordering, describing, removing."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.ui.composer.alt_editor import AltEditor
from rednote_desktop.ui.composer.media_import import MediaImporter
from rednote_desktop.ui.composer.media_places import AddButton, PendingThumb
from rednote_desktop.ui.composer.media_thumb import MediaThumb
from rednote_desktop.ui.composer.media_thumb import is_video as is_video_media
from rednote_desktop.ui.composer.sources import (
    PICTURE_SUFFIXES,
    VIDEO_SUFFIXES,
    Source,
    sources_of,
)
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_GAP: Final = 8


class MediaStrip(QWidget):
    """Media of the note in order; ``changed`` after the person changed anything.

    Files are taken in one after the other; what cannot be used is said beneath and the rest
    stays.
    """

    changed = Signal()

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._media: list[NewMedia] = []
        self._pending: list[str] = []
        self._thumbs: list[MediaThumb] = []
        self._alt_index = -1
        self._generation = 0
        self._lock = asyncio.Lock()
        self._importer = MediaImporter(context, self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(lambda: self.add_from(QGuiApplication.clipboard().mimeData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, _GAP)
        column.addWidget(self._row)
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        column.addLayout(self._below)
        self.add_button = AddButton(context, self._row)
        self.add_button.clicked.connect(self.pick)
        self._flow.addWidget(self.add_button)
        self.alt_editor: AltEditor | None = None
        self._problems: list[QWidget] = []

    @property
    def media(self) -> tuple[NewMedia, ...]:
        """The pictures or the video in order, without a card made from the title."""
        return tuple(self._media)

    @property
    def thumbs(self) -> tuple[MediaThumb, ...]:
        """Their widgets."""
        return tuple(self._thumbs)

    @property
    def busy(self) -> bool:
        """Whether something is being taken in."""
        return bool(self._pending)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is said about files that could not be used."""
        return tuple(problem.accessibleName() for problem in self._problems)

    def set_media(self, media: Sequence[NewMedia]) -> None:
        """Show the media of another draft."""
        self._generation += 1
        self._pending.clear()
        self._close_alt()
        for problem in tuple(self._problems):
            self._drop_problem(problem)
        self._media = list(media)
        self._rebuild()

    def add_from(self, data: QMimeData) -> None:
        """Take in what was dropped or pasted."""
        found = sources_of(data)
        if found:
            self.add(found)
        elif data.hasUrls():
            self._say(self.tr("Only the address came along. Save the picture, then add the file."))

    def add(self, sources: Sequence[Source]) -> None:
        """Take in files and pictures, one after the other."""
        for source in sources:
            #: noun: stands where a file would have a name
            name = source.name if isinstance(source, Path) else self.tr("pasted picture")
            self._pending.append(name)
            self._tasks.spawn(self._take_in(source, name, self._generation))
        self._rebuild()

    def pick(self) -> None:
        """Open the file picker."""
        dialog = QFileDialog(self.window(), self.tr("Add pictures or a video"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES | VIDEO_SUFFIXES))
        media, anything = self.tr("Pictures and videos"), self.tr("All files")
        dialog.setNameFilters([f"{media} ({patterns})", f"{anything} (*)"])
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def move_media(self, index: int, target: int) -> None:
        """Move a picture to another place."""
        target = max(0, min(len(self._media) - 1, target))
        if target == index:
            self._flow.invalidate()
            self._flow.activate()
            return
        self._media.insert(target, self._media.pop(index))
        self._close_alt()
        self._rebuild()
        self._thumbs[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove(self, index: int) -> None:
        """Take a picture out; the message offers to bring it back."""
        removed = self._media.pop(index)
        generation = self._generation
        self._close_alt()
        self._rebuild()
        near = self._thumbs[min(index, len(self._thumbs) - 1)] if self._thumbs else self.add_button
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        text = self.tr("Video removed") if is_video_media(removed) else self.tr("Picture removed")
        self._context.notifier.show(
            text, self.tr("Undo"), lambda: self._bring_back(index, removed, generation)
        )

    def edit_alt(self, index: int) -> None:
        """Open the description of a picture; asked again, it closes."""
        same = self.alt_editor is not None and self._alt_index == index
        self._close_alt()
        if same:
            return
        self._alt_index = index
        editor = AltEditor(
            self._context,
            self._thumbs[index].accessibleName(),
            self._media[index],
            self._capabilities,
            self,
        )
        editor.changed.connect(lambda text: self._describe(index, alt=text))
        editor.focus_changed.connect(lambda point: self._describe(index, focus=point))
        editor.closed.connect(self._finish_alt)
        self.alt_editor = editor
        self._below.insertWidget(0, editor)
        editor.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _capabilities(self) -> Capabilities:
        return self._context.services.session.client.capabilities

    async def _take_in(self, source: Source, name: str, generation: int) -> None:
        async with self._lock:
            if generation != self._generation:
                return
            try:
                media = await self._importer.take_in(source, self._media)
            except RedNoteError as error:
                if generation == self._generation:
                    self._pending.remove(name)
                    self._say(f"{name}: {self._importer.reason(error)}")
                    self._rebuild()
                return
            if generation == self._generation:
                self._pending.remove(name)
                self._media.append(media)
                self._rebuild()
                self.changed.emit()

    def _say(self, text: str) -> None:
        frame = QFrame()
        set_surface(frame, "warn")
        frame.setAccessibleName(text)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 6, 6)
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_role(label, "meta")
        row.addWidget(label, 1)
        close = QPushButton()
        set_kind(close, "icon")
        self._context.icons.bind(close, "close")
        #: verb on a button: close the message
        close.setAccessibleName(self.tr("Dismiss"))
        close.clicked.connect(lambda: self._drop_problem(frame))
        row.addWidget(close)
        self._problems.append(frame)
        self._below.addWidget(frame)

    def _drop_problem(self, frame: QWidget) -> None:
        if frame in self._problems:
            self._problems.remove(frame)
            frame.hide()
            self._below.removeWidget(frame)
            frame.deleteLater()

    def _bring_back(self, index: int, media: NewMedia, generation: int) -> None:
        if generation == self._generation:
            self._media.insert(min(index, len(self._media)), media)
            self._rebuild()
            self.changed.emit()

    def _describe(self, index: int, **changes: Any) -> None:
        self._media[index] = replace(self._media[index], **changes)
        self._thumbs[index].set_media(self._media[index])
        self.changed.emit()

    def _finish_alt(self) -> None:
        index = self._alt_index
        self._close_alt()
        if 0 <= index < len(self._thumbs):
            self._thumbs[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_alt(self) -> None:
        self._alt_index = -1
        if self.alt_editor is not None:
            self.alt_editor.hide()
            self._below.removeWidget(self.alt_editor)
            self.alt_editor.deleteLater()
            self.alt_editor = None

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add_button:
                widget.hide()
                widget.deleteLater()
        self._thumbs = [self._thumb(index) for index in range(len(self._media))]
        for thumb in self._thumbs:
            self._flow.addWidget(thumb)
            thumb.show()
        for name in self._pending:
            self._flow.addWidget(PendingThumb(self._context, name, self._row))
        has_video = any(is_video_media(media) for media in self._media)
        full = len(self._media) + len(self._pending) >= self._capabilities.max_pictures
        self._flow.addWidget(self.add_button)
        self.add_button.setVisible(not has_video and not full)
        self._row.updateGeometry()

    def _thumb(self, index: int) -> MediaThumb:
        thumb = MediaThumb(self._context, self._media[index], index, len(self._media), self._row)
        thumb.alt_asked.connect(lambda: self.edit_alt(index))
        thumb.moved.connect(lambda step: self.move_media(index, index + step))
        thumb.dragged_to.connect(lambda point: self.move_media(index, self._index_at(point, index)))
        # The thumb is still handling the key when it asks to be removed.
        thumb.removed.connect(lambda: QTimer.singleShot(0, self, lambda: self.remove(index)))
        return thumb

    def _index_at(self, point: QPoint, dragged: int) -> int:
        others = [thumb for thumb in self._thumbs if thumb.index != dragged]
        if not others:
            return dragged
        near = min(others, key=lambda thumb: (thumb.geometry().center() - point).manhattanLength())
        way = (near.geometry().center() - point).manhattanLength()
        return near.index if way < near.width() else dragged
