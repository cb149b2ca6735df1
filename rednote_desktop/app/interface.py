"""Builds the window and what its panels share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.format import Formats
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.navigation import Navigator
from rednote_desktop.ui.notify import Notifier
from rednote_desktop.ui.pictures import PictureLoader
from rednote_desktop.ui.resources import Icons
from rednote_desktop.ui.subject import CurrentText
from rednote_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from rednote_desktop.app.container import Container

_MEGABYTE = 1_000_000


def build_context(
    application: QApplication, container: Container, locale: str, theme_name: str
) -> UiContext:
    """Make what all panels of a window share; ``close_context`` ends it."""
    appearance = container.settings.value.appearance
    theme = Theme(application, theme_name, appearance.text_scale, appearance.reduced_motion)
    cache_bytes = container.settings.value.cache.picture_megabytes * _MEGABYTE
    return UiContext(
        services=container.services,
        theme=theme,
        icons=Icons(resources_dir() / "icons", theme),
        pictures=PictureLoader(
            container.picture_workers, cache_bytes, container.services.remote_pictures
        ),
        navigator=Navigator(),
        subject=CurrentText(),
        notifier=Notifier(theme),
        formats=Formats(locale),
    )


def close_context(context: UiContext) -> None:
    """Release what the panels shared; safe to call twice."""
    context.notifier.dismiss()
    context.pictures.close()
    context.theme.close()


def build_window(
    application: QApplication, container: Container, locale: str, theme_name: str
) -> MainWindow:
    """Make the main window over the services."""
    context = build_context(application, container, locale, theme_name)
    window = MainWindow(context, application.windowIcon())
    context.notifier.attach(window)
    return window
