"""The licences of the language packs in use, with the credits their makers ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from rednote_desktop.services.events import PacksChanged
from rednote_desktop.ui.settings.pack_row import pack_name
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_HEADING = "## Licence"
_LINES = 9


class PackTerms(QWidget):
    """What each pack in use says of its licence; packs that say the same share a text."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context
        self.texts: dict[str, QPlainTextEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._scope = TaskScope(self, context.notifier.error)
        self._forget = context.services.events.subscribe(PacksChanged, self._changed)
        self._scope.spawn(self._load(), "load")

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()
        self._scope.close()

    def _changed(self, event: PacksChanged) -> None:
        if event.installed:
            self._scope.spawn(self._load(), "load")

    async def _load(self) -> None:
        packs = self.context.services.packs
        names: dict[tuple[str, str], list[str]] = {}
        for pack in await packs.packs():
            if pack.used:
                said = (pack.file.licence, _terms(await packs.readme(pack.file)))
                name = f"{pack_name(self.context, pack.file)} {pack.file.version}"
                names.setdefault(said, []).append(name)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.texts.clear()
        for (licence, terms), alike in names.items():
            self._add(", ".join(alike), licence, terms)

    def _add(self, name: str, licence: str, terms: str) -> None:
        #: %1 names language packs, such as "Chinese → English 0.4"
        title = self.tr("Language pack %1").replace("%1", name)
        #: %1 is what the makers of a language pack say about its licence
        said = self.tr("Licence: %1").replace("%1", licence or self.tr("not stated"))
        self._column.addWidget(plain_label(title, "body", wrap=True))
        self._column.addWidget(plain_label(said, "meta", wrap=True))
        if not terms:
            return
        text = QPlainTextEdit(terms)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing())
        #: %1 names language packs
        text.setAccessibleName(self.tr("Licence and credits of %1").replace("%1", name))
        self._column.addWidget(text)
        self.texts[name] = text


def _terms(readme: str) -> str:
    """Return the part of a pack's README that is about its licence, or all of it."""
    _, heading, rest = readme.partition(_HEADING)
    return (rest if heading else readme).strip()
