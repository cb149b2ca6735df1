"""The settings page: the names of its sections, the chosen one beneath them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from rednote_desktop.services.events import ReadingChanged
from rednote_desktop.storage.paths import locales_dir
from rednote_desktop.ui.locales import available
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.settings.about import AboutSection
from rednote_desktop.ui.settings.account import AccountSection
from rednote_desktop.ui.settings.appearance import AppearanceSection
from rednote_desktop.ui.settings.engines import EnginesSection
from rednote_desktop.ui.settings.glossary import GlossarySection
from rednote_desktop.ui.settings.packs import PacksSection
from rednote_desktop.ui.settings.reading import ReadingSection
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.settings.section_tabs import SectionTabs
from rednote_desktop.ui.settings.storage import StorageSection
from rednote_desktop.ui.settings.translations import TranslationsSection

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class SettingsPage(PageFrame):
    """Everything a person may choose; changes take effect at once."""

    def __init__(self, context: UiContext, page: str = "") -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._sections: tuple[tuple[str, str, Callable[[], Section]], ...] = (
            ("reading", self.tr("Languages"), lambda: ReadingSection(context)),
            #: noun: programs and services that translate
            ("engines", self.tr("Engines"), lambda: EnginesSection(context)),
            ("translations", self.tr("Translations"), lambda: TranslationsSection(context)),
            #: noun: terms with translations of one's own
            ("glossary", self.tr("Glossary"), lambda: GlossarySection(context)),
            ("packs", self.tr("Language packs"), lambda: PacksSection(context)),
            (
                "appearance",
                self.tr("Appearance"),
                lambda: AppearanceSection(context, available(locales_dir())),
            ),
            ("account", self.tr("Accounts"), lambda: AccountSection(context)),
            ("storage", self.tr("Storage"), lambda: StorageSection(context)),
            #: name of the page about the program
            ("about", self.tr("About"), lambda: AboutSection(context)),
        )
        labels = [label for _key, label, _make in self._sections]
        self.tabs = SectionTabs(self.tr("Settings pages"), labels)
        self.body.insertWidget(1, self.tabs)
        self.area = ScrollColumn()
        self.state.set_content(self.area)
        self.state.show_content()
        self.section: Section | None = None
        self.tabs.chosen.connect(self._show)
        self.listen(ReadingChanged, lambda _event: self._refresh())
        self.show_section(page)
        self._show(self.tabs.index)

    def show_section(self, name: str) -> None:
        """Turn to a section by its name; an unknown one changes nothing."""
        keys = [key for key, _label, _make in self._sections]
        if name in keys:
            self.tabs.choose(keys.index(name))

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        if self.section is not None:
            self.section.dispose()
        super().dispose()

    def _show(self, index: int) -> None:
        if self.section is not None:
            self.section.dispose()
        self.section = self._sections[index][2]()
        self.area.restart().addWidget(self.section)

    def _refresh(self) -> None:
        """Draw the languages anew when they were changed from elsewhere."""
        if isinstance(self.section, ReadingSection) and not _holds_focus(self.section):
            self._show(self.tabs.index)


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return widget.isAncestorOf(focus) if focus is not None else False
