"""The main window: rail, top bar, pages, the note over them, and two panels beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import (
    ActionFailed,
    NotePublished,
    SessionSwitched,
    UndoAvailable,
)
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.page_factory import make_page
from rednote_desktop.ui.shell.account_watch import AccountWatch
from rednote_desktop.ui.shell.counts import RailCounts
from rednote_desktop.ui.shell.page_stack import PageStack
from rednote_desktop.ui.shell.rail import Rail
from rednote_desktop.ui.shell.shortcut_table import shortcut_table
from rednote_desktop.ui.shell.shortcuts import ShortcutList, install
from rednote_desktop.ui.shell.side_panel import SidePanel, dock_at_end, state_version
from rednote_desktop.ui.shell.top_bar import TopBar
from rednote_desktop.ui.shell.undo_text import undo_text
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.composer.panel import ComposerPanel
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.messages.page import MessagesPage
    from rednote_desktop.ui.note.view import NoteView
    from rednote_desktop.ui.settings.page import SettingsPage
    from rednote_desktop.ui.translation.panel import TranslationPanel

_DEFAULT_SIZE: Final = QSize(1440, 900)
_SMALLEST: Final = QSize(760, 560)
_RAIL_COLLAPSES_UNDER: Final = 1100
_PANELS_WAIT_UNDER: Final = 1180
_AFTER_FIRST_FRAME_MS: Final = 120
_LATER_PARTS: Final = ("translation", "composer", "note")


class MainWindow(QMainWindow):
    """One window on one session.

    ``closing`` is emitted when the reader asks to end, ``keys_asked`` when a translator wants to
    see where texts come from.
    """

    closing = Signal()
    keys_asked = Signal()

    def __init__(self, context: UiContext, icon: QIcon) -> None:
        super().__init__()
        self.context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._forget: list[Callable[[], None]] = []
        self._disposed = False
        self._panels_follow_width = True
        self.setWindowTitle(self.tr("RedNote Desktop"))
        self.setWindowIcon(icon)
        self.setMinimumSize(_SMALLEST)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self.rail = Rail(context, icon.pixmap(QSize(56, 56)))
        self.counts = RailCounts(context, self.rail, self._scope)
        self.top_bar = TopBar(context)
        self.pages = PageStack(lambda destination: make_page(context, destination))
        self.translation_dock = SidePanel(context, "translation", self.tr("Translation"))
        self.composer_dock = SidePanel(context, "composer", self.tr("New note"))
        self._place_parts()
        self._connect()
        navigator = context.navigator
        self.accounts = AccountWatch(
            context, self, self.rail.account_card, lambda: self._begin_anew(navigator.current)
        )
        self.shortcuts = shortcut_table(self)
        install(self, self.shortcuts)
        self._restore()
        self.pages.show_destination(context.navigator.current)
        self._focus_page()
        self.counts.look_up()

    @cached_property
    def note(self) -> NoteView:
        """The view of an opened note, made at first use."""
        from rednote_desktop.ui.note import view as note_view

        view = note_view.NoteView(self.context, self._middle)
        view.hide()
        return view

    @cached_property
    def translation(self) -> TranslationPanel:
        """The content of the translation panel, made after the first frame."""
        from rednote_desktop.ui.translation import panel as translation_panel

        panel = translation_panel.TranslationPanel(self.context)
        self.translation_dock.set_content(panel)
        return panel

    @cached_property
    def composer(self) -> ComposerPanel:
        """The content of the composer panel, made after the first frame."""
        from rednote_desktop.ui.composer import panel as composer_panel

        panel = composer_panel.ComposerPanel(self.context)
        self.composer_dock.set_content(panel)
        return panel

    def dispose(self) -> None:
        """Remember the places of everything, cancel what runs, stop listening; callable twice."""
        if self._disposed:
            return
        self._disposed = True
        self._remember()
        for forget in self._forget:
            forget()
        for part in _LATER_PARTS:
            if part in self.__dict__:
                getattr(self, part).dispose()
        self.accounts.dispose()
        self.top_bar.dispose()
        self.pages.dispose()
        self.counts.dispose()
        self._scope.close()

    def show_shortcuts(self) -> None:
        """Open the list of keys."""
        ShortcutList(self.context, self.shortcuts, self).open()

    def show_line(self, line: QWidget) -> None:
        """Put something that the reader should know between the top bar and the page."""
        self._column.insertWidget(1, line)

    def show_translation(self) -> None:
        """Bring the translation panel up."""
        self._steer_panels()
        self.translation_dock.show()
        self.translation_dock.raise_()

    def toggle_translation(self) -> None:
        """Show or hide the translation panel."""
        self._steer_panels()
        self.translation_dock.setVisible(not self.translation_dock.isVisible())

    def toggle_composer(self) -> None:
        """Show or hide the composer."""
        self._steer_panels()
        self.composer_dock.setVisible(not self.composer_dock.isVisible())

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def undo(self) -> None:
        """Take the last action back."""
        self._scope.spawn(self._undo(), "undo")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_AFTER_FIRST_FRAME_MS, self._complete)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closing.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()
        self._fit_panels()
        self._place_note()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < self.context.theme.px(_RAIL_COLLAPSES_UNDER))

    def _fit_panels(self) -> None:
        """Keep the panels out of a small window until the reader opens or shuts one."""
        if self._panels_follow_width:
            roomy = self.width() >= self.context.theme.px(_PANELS_WAIT_UNDER)
            for dock in (self.translation_dock, self.composer_dock):
                dock.setVisible(roomy)

    def _steer_panels(self) -> None:
        self._panels_follow_width = False

    def _place_parts(self) -> None:
        central = QWidget()
        central.setObjectName("window")
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top_bar)
        self._column.addWidget(self.pages, 1)
        row.addWidget(self._middle, 1)
        self.setCentralWidget(central)
        self.pages.installEventFilter(self)
        dock_at_end(self, {self.translation_dock: 400, self.composer_dock: 480})
        for dock in (self.translation_dock, self.composer_dock):
            dock.shut.connect(self._steer_panels)

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._fit_rail)
        self.context.theme.changed.connect(self._fit_panels)
        navigator = self.context.navigator
        navigator.went.connect(self._go)
        navigator.note_opened.connect(self._open_note)
        navigator.note_closed.connect(self._close_note)
        navigator.compose_asked.connect(self._compose)
        navigator.writing_asked.connect(self._write)
        navigator.translation_asked.connect(self.show_translation)
        subscribe = self.context.services.events.subscribe
        self._forget += [
            subscribe(UndoAvailable, self._offer_undo),
            subscribe(ActionFailed, lambda event: self.context.notifier.error(event.error)),
            subscribe(SessionSwitched, lambda event: self._begin_anew(navigation.Explore())),
            subscribe(NotePublished, lambda event: self._say_posted(event.note)),
        ]

    def _go(self, destination: navigation.Destination) -> None:
        page = self.pages.show_destination(destination)
        if isinstance(destination, navigation.Settings):
            cast("SettingsPage", page).show_section(destination.page)
        if isinstance(destination, navigation.Messages) and destination.account_id:
            cast("MessagesPage", page).open_person(destination.account_id)
        self._focus_page()

    def _open_note(self, note_id: str, note: Note | None, comment_id: str) -> None:
        self.note.show()
        self._place_note()
        self.note.raise_()
        self.note.open(note_id, note, comment_id)

    def _close_note(self) -> None:
        self.note.close_note()
        self.note.hide()
        self._focus_page()

    def _focus_page(self) -> None:
        """Give the keyboard to the cards of the page, so that arrows work at once."""
        page = self.pages.currentWidget()
        if page is not None:
            cards = page.findChild(MasonryView)
            (cards if cards is not None else page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, draft: Draft, about: Note | None) -> None:
        self._writer().write(draft, about)

    def _writer(self) -> ComposerPanel:
        self._steer_panels()
        self.composer_dock.show()
        self.composer_dock.raise_()
        return self.composer

    def _compose(self, draft_id: str) -> None:
        if draft_id:
            self._writer().open_draft(draft_id)
        else:
            self._writer().new_note()

    def _complete(self) -> None:
        """Make the parts that the first frame did without, one at a time."""
        missing = [part for part in _LATER_PARTS if part not in self.__dict__]
        if missing and not self._disposed:
            getattr(self, missing[0])
            QTimer.singleShot(0, self._complete)

    def _place_note(self) -> None:
        if "note" not in self.__dict__:
            return
        self.note.setGeometry(self.pages.geometry())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_note()
        return False

    async def _undo(self) -> None:
        kind = await self.context.services.undo.undo()
        done = self.tr("Nothing to undo") if kind is None else self.tr("Undone")
        self.context.notifier.show(done)

    def _offer_undo(self, event: UndoAvailable) -> None:
        self.context.notifier.show(undo_text(event.kind), self.tr("Undo"), self.undo)

    def _say_posted(self, note: Note) -> None:
        if note.author.id != self.context.services.session.viewer.id:
            return  # posted by another of the person's accounts: not to be opened as this one
        self.context.notifier.show(
            #: shown after a note was published
            self.tr("Posted"),
            #: verb: open the note that was just posted
            self.tr("Open"),
            lambda: self.context.navigator.open_note(note.id, note),
        )

    def _begin_anew(self, destination: navigation.Destination) -> None:
        """Make every page again, as the viewer sees it now."""
        self.context.navigator.close_note()
        self.context.subject.show(None)
        self.rail.account_card.show_account(self.context.services.session.viewer)
        self.pages.dispose()
        self.context.navigator.go(destination)
        self.counts.look_up()

    def _restore(self) -> None:
        window = self.context.services.settings.value.window
        self.resize(self._first_size())
        if window.geometry:
            self.restoreGeometry(QByteArray.fromBase64(window.geometry.encode()))
        if window.state:
            state = QByteArray.fromBase64(window.state.encode())
            self._panels_follow_width = not self.restoreState(state, state_version(self))
        self._fit_panels()

    def _first_size(self) -> QSize:
        screen = QApplication.primaryScreen().availableGeometry().size()
        title_bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        return _DEFAULT_SIZE.boundedTo(screen - QSize(0, title_bar))

    def _remember(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        state = bytes(self.saveState(state_version(self)).toBase64().data()).decode()
        self.context.services.settings.update(window={"geometry": geometry, "state": state})
