"""One language pack in a list: what it is, how its download stands, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from rednote_desktop.services.packs import Download, Stage
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.settings.engine_row import WrappedLine
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.translation.packs import PackFile
    from rednote_desktop.ui.context import UiContext


class PackRow(QFrame):
    """The pair of languages, what is known of the pack, progress, and buttons."""

    def __init__(self, context: UiContext, name: str, about: str) -> None:
        super().__init__()
        self.name = name
        self._formats = context.formats
        self.title = plain_label(name, "body-strong", wrap=True)
        self.about = plain_label(about, "meta", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        #: %1 names a language pack
        self.progress.setAccessibleName(self.tr("Download of %1").replace("%1", name))
        self.progress.hide()
        self.said = WrappedLine()
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.title, self.about, self.progress, self.said):
            words.addWidget(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addLayout(words, 1)
        self._line = line

    def add_button(
        self, text: str, kind: str, accessible: str, action: Callable[[], object]
    ) -> QPushButton:
        """Add a button at the end; ``accessible`` says what it is for to screen readers."""
        button = QPushButton(text)
        set_kind(button, kind)
        button.setAccessibleName(accessible)
        button.clicked.connect(lambda _checked: action())
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def add_install(self, install: Callable[[], object], cancel: Callable[[], object]) -> None:
        """Let the pack be installed and the download be cancelled."""
        #: %1 is the name of a language pack
        named = self.tr("Install %1").replace("%1", self.name)
        self.install = self.add_button(self.tr("Install"), "secondary", named, install)
        named = self.tr("Cancel the download of %1").replace("%1", self.name)
        self.cancel = self.add_button(self.tr("Cancel"), "quiet", named, cancel)
        self.cancel.hide()

    def show_download(self, download: Download | None) -> None:
        """Show how the download stands."""
        stage = None if download is None else download.stage
        running = stage in (Stage.DOWNLOADING, Stage.TRYING)
        had_focus = self.install.hasFocus() or self.cancel.hasFocus()
        self.install.setVisible(not running and stage is not Stage.DONE)
        self.cancel.setVisible(stage is Stage.DOWNLOADING)
        if had_focus:
            (self.cancel if stage is Stage.DOWNLOADING else self.install).setFocus()
        self.progress.setVisible(running)
        if download is None:
            return
        if running:
            known = download.total if stage is Stage.DOWNLOADING else 0
            # Sizes may be larger than what a progress bar counts to.
            self.progress.setRange(0, 1000 if known else 0)
            self.progress.setValue(download.received * 1000 // known if known else 0)
        set_role(self.said, "error" if stage is Stage.FAILED else "meta")
        self.said.setText(self._words(download))
        self.said.setToolTip(explain(download.error).detail if download.error else "")
        self.said.show()

    def _words(self, download: Download) -> str:
        received = self._formats.bytes(download.received)
        match download.stage:
            case Stage.DOWNLOADING if download.total:
                #: %1 and %2 are sizes: 12 MB of 75 MB
                text = self.tr("%1 of %2").replace("%1", received)
                return text.replace("%2", self._formats.bytes(download.total))
            case Stage.DOWNLOADING:
                #: %1 is a size
                return self.tr("%1 so far").replace("%1", received)
            case Stage.TRYING:
                return self.tr("Looking it over and translating a sentence on trial…")
            case Stage.CANCELLED:
                #: %1 is a size
                text = self.tr("Cancelled. %1 are kept; Install goes on from there.")
                return text.replace("%1", received)
            case Stage.DONE if download.offer.sha256:
                return self.tr("Installed; the checksum is the one in the list.")
            case Stage.DONE:
                #: %1 is a checksum in hexadecimal digits
                text = self.tr("Installed. The list has no checksum; this file's SHA-256 is %1")
                return text.replace("%1", download.sha256)
            case Stage.FAILED:
                return explain(download.error or RuntimeError()).text


def pack_name(context: UiContext, file: PackFile) -> str:
    """Return a pack's pair of languages, such as "Chinese → English"."""
    return context.formats.pair(file.source, file.target)
