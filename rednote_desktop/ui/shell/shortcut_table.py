"""Which keys do what in the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rednote_desktop.ui import navigation
from rednote_desktop.ui.diagnostics import show_diagnostics
from rednote_desktop.ui.shell.shortcuts import Shortcut

if TYPE_CHECKING:
    from rednote_desktop.ui.main_window import MainWindow


def shortcut_table(window: MainWindow) -> tuple[Shortcut, ...]:
    """Return the keys in the order in which the list under F1 shows them."""
    translate = QCoreApplication.translate
    go = window.context.navigator.go
    navigator = window.context.navigator
    #: heading over keys that lead to pages
    places = translate("Shortcuts", "Places")
    #: heading over keys for reading
    reading = translate("Shortcuts", "Reading")
    #: heading over keys for writing
    writing = translate("Shortcuts", "Writing")
    #: heading over keys of the whole window
    window_group = translate("Shortcuts", "Window")
    return (
        Shortcut(
            places, translate("Shortcuts", "Explore"), ("Ctrl+1",), lambda: go(navigation.Explore())
        ),
        Shortcut(
            places,
            translate("Shortcuts", "Following"),
            ("Ctrl+2",),
            lambda: go(navigation.Following()),
        ),
        Shortcut(
            places, translate("Shortcuts", "Topics"), ("Ctrl+3",), lambda: go(navigation.Topics())
        ),
        Shortcut(
            places,
            translate("Shortcuts", "Messages"),
            ("Ctrl+M",),
            lambda: go(navigation.Messages()),
        ),
        Shortcut(
            places,
            translate("Shortcuts", "Notifications"),
            ("Ctrl+4",),
            lambda: go(navigation.Notifications()),
        ),
        Shortcut(
            places,
            translate("Shortcuts", "Collections"),
            ("Ctrl+5",),
            lambda: go(navigation.Collections()),
        ),
        Shortcut(
            places, translate("Shortcuts", "Drafts"), ("Ctrl+6",), lambda: go(navigation.Drafts())
        ),
        Shortcut(
            places, translate("Shortcuts", "Learn"), ("Ctrl+7",), lambda: go(navigation.Learn())
        ),
        Shortcut(
            places,
            translate("Shortcuts", "Settings"),
            ("Ctrl+,",),
            lambda: go(navigation.Settings()),
        ),
        Shortcut(
            places, translate("Shortcuts", "Search"), ("Ctrl+K", "Ctrl+F"), window.focus_search
        ),
        #: go back to the page before
        Shortcut(places, translate("Shortcuts", "Back"), ("Alt+Left", "Back"), navigator.back),
        Shortcut(
            reading,
            translate("Shortcuts", "Flip everything to the originals and back"),
            ("Ctrl+T",),
            window.context.subject.toggle_originals,
        ),
        Shortcut(
            reading,
            translate("Shortcuts", "Show or hide the translation panel"),
            ("Ctrl+Shift+T",),
            window.toggle_translation,
        ),
        Shortcut(
            reading,
            translate("Shortcuts", "Explain a Chinese word in a text"),
            (),
            #: stands where a key would stand
            shown=translate("Shortcuts", "Double click"),
        ),
        Shortcut(
            reading,
            translate("Shortcuts", "Explain slang, underlined with dots"),
            (),
            #: stands where a key would stand
            shown=translate("Shortcuts", "Click"),
        ),
        Shortcut(reading, translate("Shortcuts", "Move among the cards"), (), shown="← → ↑ ↓"),
        Shortcut(reading, translate("Shortcuts", "Open the chosen note"), (), shown="Enter"),
        Shortcut(reading, translate("Shortcuts", "Like the chosen note"), (), shown="L"),
        Shortcut(reading, translate("Shortcuts", "Collect the chosen note"), (), shown="C"),
        Shortcut(reading, translate("Shortcuts", "Share the chosen note"), (), shown="S"),
        Shortcut(reading, translate("Shortcuts", "Show what is covered of a note"), (), shown="V"),
        Shortcut(reading, translate("Shortcuts", "Refresh the page"), (), shown="F5"),
        Shortcut(reading, translate("Shortcuts", "Close the note"), (), shown="Esc"),
        Shortcut(reading, translate("Shortcuts", "Next or previous picture"), (), shown="← →"),
        Shortcut(reading, translate("Shortcuts", "Zoom a picture"), (), shown="+ − 0"),
        Shortcut(reading, translate("Shortcuts", "Play or pause a video"), (), shown="Space"),
        Shortcut(writing, translate("Shortcuts", "New note"), ("Ctrl+N",), navigator.compose),
        Shortcut(
            writing,
            translate("Shortcuts", "Show or hide the composer"),
            ("Ctrl+Shift+N",),
            window.toggle_composer,
        ),
        Shortcut(
            writing, translate("Shortcuts", "Post, or send the comment"), (), shown="Ctrl+Enter"
        ),
        Shortcut(writing, translate("Shortcuts", "Send the message"), (), shown="Enter"),
        Shortcut(writing, translate("Shortcuts", "New line in a message"), (), shown="Shift+Enter"),
        Shortcut(writing, translate("Shortcuts", "Move a picture"), (), shown="Alt+← →"),
        Shortcut(
            writing, translate("Shortcuts", "Take the last action back"), ("Ctrl+Z",), window.undo
        ),
        Shortcut(
            window_group,
            translate("Shortcuts", "Switch accounts"),
            ("Ctrl+Shift+A",),
            window.rail.account_card.show_menu,
        ),
        Shortcut(
            window_group,
            translate("Shortcuts", "Switch to an account by its place there"),
            (),
            shown="Alt+1 … 9",
        ),
        #: the list of keyboard shortcuts itself
        Shortcut(window_group, translate("Shortcuts", "This list"), ("F1",), window.show_shortcuts),
        Shortcut(
            window_group,
            translate("Shortcuts", "Diagnostics"),
            ("Ctrl+F1",),
            lambda: show_diagnostics(window.context, window),
        ),
        Shortcut(
            window_group,
            #: for translators: every text is marked with its place in the locale files
            translate("Shortcuts", "Show string keys"),
            ("Ctrl+Shift+K",),
            window.keys_asked.emit,
        ),
        Shortcut(window_group, translate("Shortcuts", "Quit"), ("Ctrl+Q",), window.close),
    )
