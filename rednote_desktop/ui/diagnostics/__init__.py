"""What a tester reports: facts of this run, reports of crashes, the log bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rednote_desktop.ui.context import UiContext


def show_diagnostics(context: UiContext, window: QWidget) -> None:
    """Open the window with the facts; its modules load only now."""
    from rednote_desktop.ui.diagnostics.dialog import DiagnosticsDialog

    DiagnosticsDialog(context, window).open()
