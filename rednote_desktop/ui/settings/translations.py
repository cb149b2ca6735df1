"""Settings of the translation memory: what is remembered, to be searched, changed, passed on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.services.events import CorrectionMade, MemoryChanged
from rednote_desktop.translation.exchange.report import Progress
from rednote_desktop.translation.memory_shelf import Kind, Query, Remembered
from rednote_desktop.ui.settings.entry_list import Entry, EntryList
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.settings.transfer import Transfer, ask_file, ask_new_file
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.translation.correction_edit import CorrectionEdit
from rednote_desktop.ui.widgets.chips import ChipRow
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PAGE: Final = 100


class TranslationsSection(Section):
    """The memory as a list with a search, and its files."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self._query = Query()
        self._editing: Remembered | None = None
        self.correction: CorrectionEdit | None = None
        self.add_group(
            self.tr("What is remembered"),
            self.tr(
                "Every sentence is translated once. Your own words come first, then what you"
                " pinned, then the machine's."
            ),
        )
        self.search = QLineEdit()
        self.kinds = ChipRow(context)
        self.list = EntryList(context, self.tr("Remembered translations"))
        self.total = plain_label("…", "meta")
        self.edit_button = self._button(self.tr("Edit"), self._edit)
        self.pin_button = self._button(self.tr("Pin"), self._pin)
        #: verb: no longer remember a translation
        self.forget_button = self._button(self.tr("Forget"), self._forget_one)
        self._editor = QVBoxLayout()
        self.add_widget(self._browser())
        self.transfer = Transfer(context, self._scope)
        self._add_files()
        self._add_forgetting()
        events = context.services.events
        self._unsubscribe = [
            events.subscribe(MemoryChanged, lambda _event: self.load()),
            events.subscribe(CorrectionMade, lambda _event: self.load()),
        ]
        self.load()

    def load(self) -> None:
        """List what matches, from the first."""
        self._scope.spawn(self._load(self.list.currentIndex().row()), "list")

    def dispose(self) -> None:
        """Stop what runs; safe to call twice."""
        self.transfer.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        self._scope.close()

    def _browser(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(8)
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search in originals and translations"))
        self.search.setAccessibleName(self.tr("Search in originals and translations"))
        self.search.textChanged.connect(lambda _text: self._ask())
        column.addWidget(self.search)
        self.kinds.set_items(
            [
                ("", self.tr("All", "all translations")),
                #: a filter: translations written by the reader
                (Kind.CORRECTED, self.tr("Yours")),
                #: a filter: translations kept for good
                (Kind.PINNED, self.tr("Pinned")),
                #: a filter: translations made by the program
                (Kind.MACHINE, self.tr("By machine")),
            ]
        )
        self.kinds.chosen.connect(self._choose_kind)
        column.addWidget(self.kinds)
        self.list.setFixedHeight(self.context.theme.px(330))
        self.list.entries.wanted.connect(lambda: self._scope.spawn(self._load_more(), "more"))
        self.list.chosen.connect(lambda _value: self._judge())
        self.list.opened.connect(lambda _value: self._edit())
        self.list.removed.connect(lambda _value: self._forget_one())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        column.addWidget(self.list)
        column.addLayout(self._editor)
        self.total.setWordWrap(True)
        column.addWidget(self.total)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.edit_button, self.pin_button, self.forget_button):
            row.addWidget(button)
        column.addLayout(row)
        self._judge()
        return holder

    def _add_files(self) -> None:
        self.add_group(
            self.tr("Files"),
            self.tr(
                "TMX 1.4 is what translation programs exchange, CSV what spreadsheets read. An"
                " imported translation never replaces a newer one of yours unless you say so."
            ),
        )
        self.import_button = self._button(self.tr("Import…"), self._ask_import)
        self.add_row(self.tr("Import a TMX or CSV file"), self.import_button)
        self.with_machine = self.switch(False, lambda _on: None)
        self.add_row(
            self.tr("Export what machines made too"),
            self.with_machine,
            self.tr("Otherwise your own and pinned translations alone"),
        )
        self.export_button = self._button(self.tr("Export…"), self._ask_export)
        self.add_row(self.tr("Export a TMX or CSV file"), self.export_button)
        self.add_widget(self.transfer)

    def _add_forgetting(self) -> None:
        #: noun: heading over what is no longer remembered
        self.add_group(self.tr("Forgetting"))
        self.forget_machine = QPushButton(self.tr("Forget machine translations"))
        set_kind(self.forget_machine, "danger")
        self.forget_machine.clicked.connect(self._ask_forget_machine)
        self.add_row(
            self.tr("All that machines made"),
            self.forget_machine,
            self.tr("Your own and pinned translations stay"),
        )
        self.question = NoticeLine()
        self.question.acted.connect(
            lambda: self._scope.spawn(self._forget_machine(), "forget machine")
        )
        self.question.acted_otherwise.connect(self.question.hide)
        self.add_widget(self.question)

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        set_kind(button, "secondary")
        button.clicked.connect(action)
        return button

    def _ask(self) -> None:
        self._query = Query(self.search.text().strip(), self._query.kinds)
        self.load()

    def _choose_kind(self, kind: str) -> None:
        kinds = frozenset({Kind(kind)}) if kind else frozenset()
        self._query = Query(self._query.words, kinds)
        self.load()

    async def _load(self, row: int) -> None:
        memory = self.context.services.memory
        page = await memory.page(self._query, 0, _PAGE)
        self.list.entries.set_entries([self._entry(item) for item in page], len(page) == _PAGE)
        if row >= 0:
            self.list.choose(row)
        count, size = await memory.count(self._query), await memory.size()
        #: %1 is a size such as 2 MB
        text = self.tr("%n translations; all together %1", "", count)
        self.total.setText(text.replace("%1", self.context.formats.bytes(size)))

    async def _load_more(self) -> None:
        shown = self.list.entries.rowCount()
        page = await self.context.services.memory.page(self._query, shown, _PAGE)
        self.list.entries.add_entries([self._entry(item) for item in page], len(page) == _PAGE)

    def _entry(self, item: Remembered) -> Entry:
        pair = self.context.formats.pair(item.source_language, item.target_language)
        kind = {
            #: of a translation: written by the reader
            Kind.CORRECTED: self.tr("yours"),
            #: of a translation: kept for good
            Kind.PINNED: self.tr("pinned"),
            #: of a translation: made by the program
            Kind.MACHINE: self.tr("by machine"),
        }[item.kind]
        when = self.context.formats.ago(datetime.fromtimestamp(item.changed_at, UTC))
        engine = " ".join(item.engine.split()[:2])
        told = " · ".join(part for part in (pair, kind, engine, when) if part)
        return Entry(item.source, item.target, told, item)

    def _judge(self) -> None:
        item = self._item()
        self.edit_button.setEnabled(item is not None)
        self.forget_button.setEnabled(item is not None)
        self.pin_button.setEnabled(item is not None and item.kind is not Kind.CORRECTED)
        pinned = item is not None and item.kind is Kind.PINNED
        self.pin_button.setText(self.tr("Unpin") if pinned else self.tr("Pin"))

    def _item(self) -> Remembered | None:
        value = self.list.value
        return value if isinstance(value, Remembered) else None

    def _edit(self) -> None:
        item = self._item()
        if item is None:
            return
        self._close_editor()
        self._editing = item
        self.correction = CorrectionEdit(item.target)
        self.correction.saved.connect(self._save)
        self.correction.cancelled.connect(self._leave_editor)
        self._editor.addWidget(self.correction)
        self.correction.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, text: str) -> None:
        item = self._editing
        self._leave_editor()
        if item is not None and text != item.target:
            self._scope.spawn(self.context.services.memory.edit(item, text))

    def _leave_editor(self) -> None:
        self._close_editor()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_editor(self) -> None:
        self._editing = None
        if self.correction is not None:
            self.correction.hide()
            self.correction.deleteLater()
            self.correction = None

    def _pin(self) -> None:
        item = self._item()
        if item is not None and item.kind is not Kind.CORRECTED:
            pinned = item.kind is not Kind.PINNED
            self._scope.spawn(self.context.services.memory.pin(item, pinned))

    def _forget_one(self) -> None:
        item = self._item()
        if item is not None:
            self._scope.spawn(self.context.services.memory.forget(item))

    def _open_menu(self, place: QPoint) -> None:
        if self._item() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.edit_button, self.pin_button, self.forget_button):
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _ask_import(self) -> None:
        filters = self.tr("Translations") + " (*.tmx *.csv *.tsv *.xml)"
        ask_file(self, self.tr("Take in translations"), filters, self.read_file)

    def read_file(self, path: Path) -> None:
        """Take in a file."""
        self.transfer.read(path, self.context.services.memory.read_file)

    def _ask_export(self) -> None:
        filters = self.tr("Translations") + " (*.tmx *.csv)"
        title = self.tr("Write translations")
        ask_new_file(self, title, filters, "translations.tmx", self.write_file)

    def write_file(self, path: Path) -> None:
        """Write a file."""
        with_machine = self.with_machine.isChecked()

        async def work(path: Path, progress: Progress) -> int:
            memory = self.context.services.memory
            return await memory.write_file(path, with_machine, progress)

        self.transfer.write(path, work)

    def _ask_forget_machine(self) -> None:
        self.question.say(
            self.tr("Forget everything that machines translated? It is made again when needed."),
            self.tr("Forget"),
            "warn",
            #: verb on a button: do not forget the translations
            self.tr("Keep"),
        )

    async def _forget_machine(self) -> None:
        self.question.hide()
        count = await self.context.services.memory.forget_machine()
        self.context.notifier.show(self.tr("%n translations forgotten", "", count))
