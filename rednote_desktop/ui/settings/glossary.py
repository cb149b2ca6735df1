"""Settings of the reader's own terms: a list to search, add to, change, pass on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.services.events import TermsChanged
from rednote_desktop.translation.exchange.report import Progress
from rednote_desktop.translation.terms import Term
from rednote_desktop.ui.settings.entry_list import Entry, EntryList
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.settings.term_form import TermForm
from rednote_desktop.ui.settings.transfer import Transfer, ask_file, ask_new_file
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PAGE: Final = 100


class GlossarySection(Section):
    """Own terms; they come before the slang that is built in."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self._waiting: tuple[Term, ...] = ()
        self.form: TermForm | None = None
        self.add_group(
            self.tr("Your terms"),
            self.tr(
                "Names and words that are always translated as you say. Where an engine does not"
                " follow, the sentence is cut around the term."
            ),
        )
        self.search = QLineEdit()
        self.list = EntryList(context, self.tr("Your terms"))
        self.empty = plain_label(self.tr("No terms yet."), "muted", wrap=True)
        self.add_button = self._button(self.tr("Add"), self._add)
        self.edit_button = self._button(self.tr("Edit"), self._edit)
        self.remove_button = self._button(self.tr("Remove"), self._remove)
        self._editor = QVBoxLayout()
        self.add_widget(self._browser())
        self.transfer = Transfer(context, self._scope)
        self._add_files()
        self._unsubscribe = context.services.events.subscribe(
            TermsChanged, lambda _event: self.load()
        )
        self.load()

    def load(self) -> None:
        """List the terms that match."""
        self._scope.spawn(self._load(self.list.currentIndex().row()), "list")

    async def _load(self, row: int) -> None:
        wanted = self.search.text().strip()
        terms = await self.context.services.terms.matching(wanted)
        self._waiting = terms[_PAGE:]
        entries = [self._entry(term) for term in terms[:_PAGE]]
        self.list.entries.set_entries(entries, bool(self._waiting))
        if row >= 0:
            self.list.choose(row)
        self.list.setVisible(bool(terms))
        self.empty.setVisible(not terms)
        self.empty.setText(self.tr("No term matches.") if wanted else self.tr("No terms yet."))
        self.export_button.setEnabled(bool(self.context.services.terms.terms))
        self._judge()

    def _load_more(self) -> None:
        entries = [self._entry(term) for term in self._waiting[:_PAGE]]
        self._waiting = self._waiting[_PAGE:]
        self.list.entries.add_entries(entries, bool(self._waiting))

    def dispose(self) -> None:
        """Stop what runs; safe to call twice."""
        self.transfer.stop()
        self._unsubscribe()
        self._scope.close()

    def _browser(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(8)
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search in terms, translations and notes"))
        self.search.setAccessibleName(self.tr("Search in terms, translations and notes"))
        self.search.textChanged.connect(lambda _text: self.load())
        column.addWidget(self.search)
        self.list.setFixedHeight(self.context.theme.px(260))
        self.list.entries.wanted.connect(self._load_more)
        self.list.chosen.connect(lambda _value: self._judge())
        self.list.opened.connect(lambda _value: self._edit())
        self.list.removed.connect(lambda _value: self._remove())
        column.addWidget(self.list)
        column.addWidget(self.empty)
        column.addLayout(self._editor)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        row.addWidget(self.edit_button)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        return holder

    def _add_files(self) -> None:
        self.add_group(
            #: noun: heading over reading and writing files
            self.tr("Files"),
            self.tr(
                "CSV needs the columns source and target. TBX is written as TBX-Basic of ISO 30042,"
                " version 3, style DCA; both styles are read."
            ),
        )
        self.import_button = self._button(self.tr("Import…"), self._ask_import)
        self.export_button = self._button(self.tr("Export…"), self._ask_export)
        self.add_row(self.tr("Import a TBX or CSV file"), self.import_button)
        self.add_row(self.tr("Export a TBX or CSV file"), self.export_button)
        self.add_widget(self.transfer)

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        set_kind(button, "secondary")
        button.clicked.connect(action)
        return button

    def _entry(self, term: Term) -> Entry:
        pair = self.context.formats.pair(
            term.source_language, term.target_language, both_ways=term.both_ways
        )
        told = " · ".join(part for part in (pair, term.note) if part)
        return Entry(term.source, term.target, told, term)

    def _term(self) -> Term | None:
        value = self.list.value
        return value if isinstance(value, Term) else None

    def _judge(self) -> None:
        chosen = self._term() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def _add(self) -> None:
        self._open_form(None)

    def _edit(self) -> None:
        term = self._term()
        if term is not None:
            self._open_form(term)

    def _open_form(self, term: Term | None) -> None:
        self._close_form()
        self.form = TermForm(self.context, term)
        self.form.saved.connect(self._save)
        self.form.cancelled.connect(self._leave_form)
        self._editor.addWidget(self.form)
        self.add_button.hide()
        self.form.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, term: Term) -> None:
        self._leave_form()
        self._scope.spawn(self.context.services.terms.save(term))

    def _leave_form(self) -> None:
        self._close_form()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self.add_button.show()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _remove(self) -> None:
        term = self._term()
        if term is not None:
            self._scope.spawn(self.context.services.terms.remove([term]))

    def _ask_import(self) -> None:
        filters = self.tr("Terms") + " (*.tbx *.csv *.tsv *.xml)"
        ask_file(self, self.tr("Take in terms"), filters, self.read_file)

    def read_file(self, path: Path) -> None:
        """Take in a file."""
        self.transfer.read(path, self.context.services.terms.read_file)

    def _ask_export(self) -> None:
        filters = self.tr("Terms") + " (*.tbx *.csv)"
        ask_new_file(self, self.tr("Write terms"), filters, "terms.tbx", self.write_file)

    def write_file(self, path: Path) -> None:
        """Write a file."""

        async def work(path: Path, _progress: Progress) -> int:
            return await self.context.services.terms.write_file(path)

        self.transfer.write(path, work)
