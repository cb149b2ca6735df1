"""The pages of the window: made when first gone to, kept for the way back, disposed when old."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rednote_desktop.ui.navigation import (
    Destination,
    Explore,
    Following,
    Messages,
    Settings,
)

_KEPT_PAGES: Final = 8


class Page(Protocol):
    """A page: a widget with ``dispose``."""

    def dispose(self) -> None:
        """Cancel what runs and stop listening; safe to call twice."""
        ...


class PageStack(QStackedWidget):
    """Shows the page of a destination; ``make`` builds one that is not there yet."""

    shown = Signal(object)

    def __init__(self, make: Callable[[Destination], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._pages: dict[Destination, QWidget] = {}

    def show_destination(self, destination: Destination) -> QWidget:
        """Show a destination's page and return it."""
        key = _key(destination)
        page = self._pages.pop(key, None)
        if page is None:
            page = self._make(destination)
            self.addWidget(page)
        self._pages[key] = page
        self.setCurrentWidget(page)
        self._drop_old()
        self.shown.emit(destination)
        return page

    def page(self, destination: Destination) -> QWidget | None:
        """Return the page of a destination if there is one already."""
        return self._pages.get(_key(destination))

    def dispose(self) -> None:
        """Dispose all pages; safe to call twice."""
        for page in self._pages.values():
            cast(Page, page).dispose()
        self._pages.clear()

    def _drop_old(self) -> None:
        while len(self._pages) > _KEPT_PAGES:
            key = next(k for k in self._pages if not isinstance(k, (Explore, Following)))
            page = self._pages.pop(key)
            cast(Page, page).dispose()
            self.removeWidget(page)
            page.deleteLater()


def _key(destination: Destination) -> Destination:
    """Return the destination under which a page is kept: one page serves all channels and talks."""
    if isinstance(destination, Explore):
        return Explore()
    if isinstance(destination, Settings):
        return Settings()
    if isinstance(destination, Messages):
        return Messages()
    return destination
