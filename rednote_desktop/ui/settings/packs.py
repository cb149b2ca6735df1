"""Settings of language packs: which are there, from a file, from the package index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import PacksChanged
from rednote_desktop.services.packs import KnownPack
from rednote_desktop.translation.packs import SUFFIX, PackFile
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.settings.engine_row import WrappedLine, separator
from rednote_desktop.ui.settings.pack_offers import PackOffers
from rednote_desktop.ui.settings.pack_readme import PackReadme
from rednote_desktop.ui.settings.pack_row import PackRow, pack_name
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class PacksSection(Section):
    """The packs on this computer and those that could be."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self._packs = context.services.packs
        self.rows: dict[Path, PackRow] = {}
        self.dialog: PackReadme | None = None
        self.picker: QFileDialog | None = None
        self.add_group(
            self.tr("On this computer"),
            self.tr(
                "What the program translates with when nobody else is asked. The newest pack of"
                " a pair of languages is used; your corrections stay whichever it is."
            ),
        )
        self._list = QWidget()
        self._places = QVBoxLayout(self._list)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(0)
        self.add_widget(self._list)
        self.from_file = QPushButton(self.tr("Choose a file…"))
        set_kind(self.from_file, "secondary")
        self.from_file.clicked.connect(self.pick)
        #: %1 is a file suffix
        hint = self.tr("Argos Translate packs (%1)").replace("%1", SUFFIX)
        self.add_row(self.tr("Install from a file"), self.from_file, hint)
        self.said = WrappedLine()
        self.said.hide()
        self.add_widget(self.said)
        self.add_group(
            self.tr("More packs"),
            self.tr(
                "Nobody is asked before you press the button. The server of the list then sees"
                " your internet address, and so does the server of a pack that you install."
            ),
        )
        self.offers = PackOffers(context, self._scope)
        self.add_widget(self.offers)
        self._forget = context.services.events.subscribe(PacksChanged, self._changed)
        self._scope.spawn(self._load(), "load")

    def pick(self) -> None:
        """Open the file picker."""
        dialog = QFileDialog(self.window(), self.tr("Install a language pack"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        packs, anything = self.tr("Language packs"), self.tr("All files")
        dialog.setNameFilters([f"{packs} (*{SUFFIX})", f"{anything} (*)"])
        dialog.fileSelected.connect(lambda name: self.install_file(Path(name)))
        self.picker = dialog
        dialog.open()

    def install_file(self, path: Path) -> None:
        """Install a pack from a file and say what came of it."""
        self.from_file.setEnabled(False)
        self._say(self.tr("Looking it over and translating a sentence on trial…"))
        self._scope.spawn(self._install_file(path), "file")

    def dispose(self) -> None:
        """Stop listening; downloads go on. Safe to call twice."""
        self._forget()
        self._scope.close()
        if self.dialog is not None:
            self.dialog.reject()

    async def _install_file(self, path: Path) -> None:
        try:
            file = await self._packs.install_file(path)
        except RedNoteError as error:
            self._say(f"{path.name}: {explain(error).text}", failed=True)
            self.said.setToolTip(explain(error).detail)
        else:
            #: %1 names a language pack, such as "Chinese → English"
            self._say(self.tr("%1 is installed.").replace("%1", pack_name(self.context, file)))
        finally:
            self.from_file.setEnabled(True)

    def _say(self, text: str, failed: bool = False) -> None:
        set_role(self.said, "error" if failed else "meta")
        self.said.setToolTip("")
        self.said.setText(text)
        self.said.show()

    def _changed(self, event: PacksChanged) -> None:
        self.offers.refresh()
        if event.installed:
            self._scope.spawn(self._load(), "load")

    async def _load(self) -> None:
        packs = await self._packs.packs()
        while (item := self._places.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows.clear()
        for pack in packs:
            row = self._row(pack)
            self.rows[pack.file.path] = row
            self._places.addWidget(row)
            self._places.addWidget(separator())

    def _row(self, pack: KnownPack) -> PackRow:
        file = pack.file
        name = pack_name(self.context, file)
        #: %1 is the version of a language pack
        parts = [self.tr("Version %1").replace("%1", file.version)]
        parts.append(self.context.formats.bytes(file.size))
        parts.append(
            self.tr("comes with the program")
            if pack.bundled
            #: adjective: beside a language pack
            else self.tr("installed")
        )
        if not pack.used:
            parts.append(self.tr("not used: a newer one is here"))
        if file.weak:
            parts.append(self.tr("still learning, it invents things"))
        #: %1 is what the makers of a language pack say about its licence
        said = self.tr("licence: %1").replace("%1", file.licence or self.tr("not stated"))
        row = PackRow(self.context, name, " · ".join([*parts, said]))
        #: %1 is the name of a language pack
        about = self.tr("About %1").replace("%1", name)
        row.add_button(
            #: verb on a button: show what the language pack says about itself
            self.tr("About"),
            "link",
            about,
            lambda: self._scope.spawn(self._show_readme(file), "readme"),
        )
        if not pack.bundled:
            #: %1 is the name of a language pack
            remove = self.tr("Remove %1").replace("%1", name)
            row.add_button(
                self.tr("Remove"),
                "link",
                remove,
                lambda: self._scope.spawn(self._remove(file), "remove"),
            )
        return row

    async def _show_readme(self, file: PackFile) -> None:
        text = await self._packs.readme(file)
        self.dialog = PackReadme(
            self.context, pack_name(self.context, file), file.licence, text, self.window()
        )
        self.dialog.finished.connect(lambda _result: self._closed())
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    async def _remove(self, file: PackFile) -> None:
        name = pack_name(self.context, file)
        #: %1 names a language pack, such as "Chinese → English"
        title = self.tr("Remove %1?").replace("%1", name)
        question = self.tr(
            "The pack is deleted from this computer. What was translated with it and your"
            " corrections stay."
        )
        if await confirm(self, title, question, self.tr("Remove")):
            await self._packs.remove(file)
