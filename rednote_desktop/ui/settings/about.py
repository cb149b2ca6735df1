"""What the program is, which versions it stands on, and whose work it carries."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPushButton
from typing_extensions import override

from rednote_desktop import __version__
from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED
from rednote_desktop.ui.settings.pack_terms import PackTerms
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AboutSection(Section):
    """Versions and credits."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.add_group(
            self.tr("RedNote Desktop"),
            self.tr(
                "An independent program. It is not made by or connected with RedNote or"
                " Xiaohongshu; these names belong to their owners."
            ),
        )
        for name, version in self._versions():
            self.add_row(name, plain_label(version, "meta"))
        #: verb on a button: copy the versions to the clipboard
        copy = QPushButton(self.tr("Copy"))
        set_kind(copy, "secondary")
        copy.clicked.connect(self.copy)
        self.add_row(self.tr("Copy all versions"), copy)
        self.diagnostics = QPushButton(self.tr("Show…"))
        set_kind(self.diagnostics, "secondary")
        self.diagnostics.clicked.connect(self.show_diagnostics)
        self.add_row(
            self.tr("Diagnostics"),
            self.diagnostics,
            self.tr("Facts, logs and crash reports for a report to those who make this program"),
        )
        self.welcome = QPushButton(self.tr("Welcome again"))
        set_kind(self.welcome, "secondary")
        self.welcome.clicked.connect(self.show_welcome)
        self.add_row(self.tr("The questions of the first start"), self.welcome)
        #: noun: the licences of the program and of what it bundles
        self.add_group(self.tr("Licences"))
        for text in (
            self.tr("Program: MIT licence."),
            self.tr("Sample community, drawings, videos and slang glossary: CC0 1.0."),
            self.tr("Dictionary: CC-CEDICT, CC BY-SA 4.0."),
            self.tr("Open Chinese Convert (OpenCC): Apache 2.0."),
            self.tr("Qt for Python: LGPL 3. CTranslate2: MIT. SentencePiece: Apache 2.0."),
        ):
            self.add_widget(plain_label(text, "body", wrap=True))
        self.terms = PackTerms(context)
        self.add_widget(self.terms)

    @override
    def dispose(self) -> None:
        self.terms.dispose()

    def show_diagnostics(self) -> None:
        """Open the window with the facts of this run."""
        from rednote_desktop.ui.diagnostics import show_diagnostics

        show_diagnostics(self.context, self.window())

    def show_welcome(self) -> None:
        """Show the page of the first start again."""
        from rednote_desktop.ui.welcome.page import Welcome

        Welcome(self.context, self.window())

    def copy(self) -> None:
        """Put the versions on the clipboard."""
        lines = "\n".join(f"{name} {version}" for name, version in self._versions())
        QApplication.clipboard().setText(lines)
        #: shown after the versions were copied to the clipboard
        self.context.notifier.show(self.tr("Copied"))

    def _versions(self) -> list[tuple[str, str]]:
        engine = self.context.services.translate.engine_info(SIMPLIFIED, ENGLISH)
        pack = engine.version if engine is not None else "-"
        return [
            ("RedNote Desktop", __version__),
            ("Python", platform.python_version()),
            ("Qt", f"{qVersion()} (PySide6 {pyside_version})"),
            (self.tr("Language pack"), pack),
        ]
