"""Settings of one's own data: what was published, an export of everything, restoring it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from rednote_desktop.ui import navigation
from rednote_desktop.ui.settings.transfer import Transfer, ask_file, ask_new_file
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.settings.section import Section
    from rednote_desktop.ui.tasks import TaskScope


class OwnData(QObject):
    """A group of rows in a section of the settings."""

    def __init__(self, section: Section, scope: TaskScope) -> None:
        super().__init__(section)
        self._section = section
        self._archive = section.context.services.archive
        self.transfer = Transfer(section.context, scope)
        section.add_group(
            self.tr("Your data"),
            self.tr(
                "Everything you publish is kept on this computer with its pictures, whatever"
                " becomes of it on its network.",
            ),
        )
        navigator = section.context.navigator
        #: verb on a button: show the notes and comments one published
        self.show_button = _button(self.tr("Show…"), lambda: navigator.go(navigation.OwnNotes()))
        section.add_row(self.tr("What you published"), self.show_button)
        self.export_button = _button(self.tr("Export…"), self._ask_export)
        section.add_row(
            self.tr("Export everything of yours"),
            self.export_button,
            self.tr(
                "One zip file: notes and comments as ActivityStreams with their pictures, drafts,"
                " words, terms, translations, whom you follow, what you collected",
            ),
        )
        self.restore_button = _button(self.tr("Restore…"), self._ask_restore)
        section.add_row(
            self.tr("Restore from an export"),
            self.restore_button,
            self.tr(
                "Adds what is missing here and replaces nothing. Nothing is posted, nobody is"
                " followed.",
            ),
        )
        section.add_widget(self.transfer)

    def stop(self) -> None:
        """Stop what is under way; safe to call twice."""
        self.transfer.stop()

    def _ask_export(self) -> None:
        #: part of a file's name
        name = self.tr("my-rednote") + f"-{date.today():%Y-%m-%d}.zip"  # noqa: DTZ011
        title = self.tr("Export everything of yours")
        ask_new_file(
            self._section,
            title,
            self.tr("Zip archives (*.zip)"),
            name,
            lambda path: self.transfer.write(path, self._archive.write_file),
        )

    def _ask_restore(self) -> None:
        ask_file(
            self._section,
            self.tr("Restore from an export"),
            self.tr("Zip archives (*.zip)"),
            lambda path: self.transfer.read(path, self._archive.read_file),
        )


def _button(text: str, clicked: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    set_kind(button, "secondary")
    button.clicked.connect(lambda _checked: clicked())
    return button
