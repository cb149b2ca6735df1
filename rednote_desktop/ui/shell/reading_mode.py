"""How texts are read: into which language, and whether by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, base, is_chinese, short_mark
from rednote_desktop.services.events import ReadingChanged
from rednote_desktop.ui.reading_menu import view_names
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

TARGETS: Final = (ENGLISH, SIMPLIFIED)
"""Languages into which the built-in pack translates."""


def other_language(language: str) -> str:
    """Return the language that is translated for a reader of ``language``."""
    return ENGLISH if is_chinese(language) else SIMPLIFIED


class ReadingMode(QPushButton):
    """Says ``中 → EN Auto``; its menu changes both and flips the window to originals."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._compact = False
        set_kind(self, "secondary")
        self.clicked.connect(self.show_menu)
        self._forget = context.services.events.subscribe(ReadingChanged, lambda _event: self.tell())
        context.subject.originals_changed.connect(self.tell)
        self.tell()

    def dispose(self) -> None:
        """Stop following; safe to call twice."""
        self._forget()

    @property
    def automatic(self) -> bool:
        """Whether what the reader cannot read is translated on sight."""
        reading = self._context.services.settings.value.reading
        source = base(other_language(self._context.services.translate.target))
        on_demand = reading.mode == "original_only" or source in reading.learning
        return not on_demand and reading.auto_translate.get(source, True)

    def set_compact(self, compact: bool) -> None:
        """Leave the state to the spoken name where there is little room."""
        if compact != self._compact:
            self._compact = compact
            self.tell()

    def tell(self) -> None:
        """Write the state on the button."""
        target = self._context.services.translate.target
        source = other_language(target)
        if self._context.subject.originals:
            #: noun: no text is translated
            state = self.tr("Originals")
        else:
            state = (
                #: every text in a language that the reader does not read is translated
                self.tr("Auto")
                if self.automatic
                #: a text is translated when the reader asks for it
                else self.tr("On demand")
            )
        direction = f"{short_mark(source)} → {short_mark(target)}"
        self.setText(direction if self._compact else f"{direction}  {state}")
        names = self._context.formats.language_name
        #: %1 and %2 are names of languages
        spoken = self.tr("Reading: %1 into %2").replace("%1", names(source))
        self.setAccessibleName(f"{spoken.replace('%2', names(target))}, {state}")
        self.setToolTip(self.tr("How texts are read. Ctrl+T flips everything to the originals."))

    def show_menu(self) -> None:
        """Open the choices."""
        menu = self._menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        #: heading over the languages that the reader reads
        menu.addAction(self.tr("I read")).setEnabled(False)
        group = QActionGroup(menu)
        for target in TARGETS:
            action = menu.addAction(self._context.formats.language_name(target))
            action.setCheckable(True)
            action.setChecked(base(target) == base(self._context.services.translate.target))
            action.triggered.connect(lambda _checked, chosen=target: self._read_in(chosen))
            group.addAction(action)
        menu.addSeparator()
        #: noun: heading over how translations are shown
        views = menu.addMenu(self.tr("Show"))
        kinds = QActionGroup(views)
        current = self._context.services.translate.view
        for view, name in view_names():
            action = views.addAction(name)
            action.setCheckable(True)
            action.setChecked(view == current)
            action.triggered.connect(lambda _checked, chosen=view: self._store(mode=chosen))
            kinds.addAction(action)
        automatic = menu.addAction(self.tr("Translate automatically"))
        automatic.setCheckable(True)
        automatic.setChecked(self.automatic)
        automatic.toggled.connect(self._set_automatic)
        originals = menu.addAction(self.tr("Show originals"))
        originals.setCheckable(True)
        originals.setChecked(self._context.subject.originals)
        originals.setShortcut(QKeySequence("Ctrl+T"))
        originals.toggled.connect(lambda _on: self._context.subject.toggle_originals())
        return menu

    def _read_in(self, language: str) -> None:
        settings = self._context.services.settings
        reading = settings.value.reading
        others = tuple(tag for tag in reading.languages if base(tag) != base(language))
        kept = tuple(tag for tag in others if base(tag) != base(other_language(language)))
        self._store(languages=(language, *kept))

    def _set_automatic(self, on: bool) -> None:
        reading = self._context.services.settings.value.reading
        source = base(other_language(self._context.services.translate.target))
        self._store(
            mode="translation_first" if on and reading.mode == "original_only" else reading.mode,
            learning=tuple(tag for tag in reading.learning if not on or tag != source),
            auto_translate={**reading.auto_translate, source: on},
        )

    def _store(self, **changes: object) -> None:
        self._context.services.settings.update(reading=changes)
