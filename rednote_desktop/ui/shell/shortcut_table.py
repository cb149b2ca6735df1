"""Which keys do what in the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rednote_desktop.ui import navigation
from rednote_desktop.ui.shell.shortcuts import Shortcut

if TYPE_CHECKING:
    from rednote_desktop.ui.main_window import MainWindow


def shortcut_table(window: MainWindow) -> tuple[Shortcut, ...]:
    """Return the keys in the order in which the list under F1 shows them."""
    tr = QCoreApplication.translate
    go = window.context.navigator.go
    navigator = window.context.navigator
    places = tr("Shortcuts", "Places")
    reading = tr("Shortcuts", "Reading")
    writing = tr("Shortcuts", "Writing")
    window_group = tr("Shortcuts", "Window")
    return (
        Shortcut(places, tr("Shortcuts", "Explore"), ("Ctrl+1",), lambda: go(navigation.Explore())),
        Shortcut(
            places, tr("Shortcuts", "Following"), ("Ctrl+2",), lambda: go(navigation.Following())
        ),
        Shortcut(places, tr("Shortcuts", "Topics"), ("Ctrl+3",), lambda: go(navigation.Topics())),
        Shortcut(
            places,
            tr("Shortcuts", "Notifications"),
            ("Ctrl+4",),
            lambda: go(navigation.Notifications()),
        ),
        Shortcut(
            places,
            tr("Shortcuts", "Collections"),
            ("Ctrl+5",),
            lambda: go(navigation.Collections()),
        ),
        Shortcut(places, tr("Shortcuts", "Drafts"), ("Ctrl+6",), lambda: go(navigation.Drafts())),
        Shortcut(
            places, tr("Shortcuts", "Settings"), ("Ctrl+,",), lambda: go(navigation.Settings())
        ),
        Shortcut(places, tr("Shortcuts", "Search"), ("Ctrl+K", "Ctrl+F"), window.focus_search),
        Shortcut(places, tr("Shortcuts", "Back"), ("Alt+Left", "Back"), navigator.back),
        Shortcut(
            reading,
            tr("Shortcuts", "Flip everything to the originals and back"),
            ("Ctrl+T",),
            window.context.subject.toggle_originals,
        ),
        Shortcut(
            reading,
            tr("Shortcuts", "Show or hide the translation panel"),
            ("Ctrl+Shift+T",),
            window.toggle_translation,
        ),
        Shortcut(reading, tr("Shortcuts", "Move among the cards"), (), shown="← → ↑ ↓"),
        Shortcut(reading, tr("Shortcuts", "Open the chosen note"), (), shown="Enter"),
        Shortcut(reading, tr("Shortcuts", "Like the chosen note"), (), shown="L"),
        Shortcut(reading, tr("Shortcuts", "Collect the chosen note"), (), shown="C"),
        Shortcut(reading, tr("Shortcuts", "Close the note"), (), shown="Esc"),
        Shortcut(reading, tr("Shortcuts", "Next or previous picture"), (), shown="← →"),
        Shortcut(reading, tr("Shortcuts", "Zoom a picture"), (), shown="+ − 0"),
        Shortcut(reading, tr("Shortcuts", "Play or pause a video"), (), shown="Space"),
        Shortcut(writing, tr("Shortcuts", "New note"), ("Ctrl+N",), navigator.compose),
        Shortcut(
            writing,
            tr("Shortcuts", "Show or hide the composer"),
            ("Ctrl+Shift+N",),
            window.toggle_composer,
        ),
        Shortcut(writing, tr("Shortcuts", "Post, or send the comment"), (), shown="Ctrl+Enter"),
        Shortcut(writing, tr("Shortcuts", "Move a picture"), (), shown="Alt+← →"),
        Shortcut(writing, tr("Shortcuts", "Take the last action back"), ("Ctrl+Z",), window.undo),
        Shortcut(
            window_group,
            tr("Shortcuts", "Switch accounts"),
            ("Ctrl+Shift+A",),
            window.rail.account_card.show_menu,
        ),
        Shortcut(window_group, tr("Shortcuts", "This list"), ("F1",), window.show_shortcuts),
        Shortcut(window_group, tr("Shortcuts", "Quit"), ("Ctrl+Q",), window.close),
    )
