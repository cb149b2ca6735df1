"""The page one starts on: channels above, the feed of the chosen one below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from rednote_desktop.domain.note import Timeline, TimelineKind, timeline_of
from rednote_desktop.services.events import FollowedTopicsChanged
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.channel_names import channel_name
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.reading_menu import add_channel_rules
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.chips import ChipRow

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_KEPT_FEEDS: Final = 4
_CHIP_MARGINS: Final = QMargins(20, 0, 20, 4)


class ExplorePage(QWidget):
    """Channels as chips, and one feed each; the few used last are kept alive."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._panels: dict[str, FeedPanel] = {}
        self._disposed = False
        self.chips = ChipRow(context)
        self.chips.setAccessibleName(self.tr("Channels"))
        self.chips.set_items([self._first()])
        self.chips.chosen.connect(self._choose)
        self.chips.menu_asked.connect(self.show_channel_menu)
        self._stack = QStackedWidget()
        row = QVBoxLayout()
        row.setContentsMargins(_CHIP_MARGINS)
        row.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        context.navigator.went.connect(self._went)
        current = context.navigator.current
        self._show(current.channel if isinstance(current, navigation.Explore) else "")
        self._forget = context.services.events.subscribe(
            FollowedTopicsChanged, lambda _: self._read_channels()
        )
        self._read_channels()

    @property
    def panel(self) -> FeedPanel:
        """The feed that is shown."""
        panel = self._stack.currentWidget()
        assert isinstance(panel, FeedPanel)
        return panel

    @property
    def channel(self) -> str:
        """Key of the channel that is shown; empty for the mixed feed."""
        return next(reversed(self._panels))

    def dispose(self) -> None:
        """End all feeds; safe to call twice."""
        if self._disposed:
            return
        self._disposed = True
        self._forget()
        self._context.navigator.went.disconnect(self._went)
        for panel in self._panels.values():
            panel.dispose()
        self._scope.close()

    def show_channel_menu(self, channel: str, place: QPoint) -> None:
        """Open what can be done with a channel at a place of the screen."""
        if channel:
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            add_channel_rules(menu, self._context.services.rules, channel)
            menu.popup(place)

    def _read_channels(self) -> None:
        self._scope.spawn(self._load_channels(), "channels")

    async def _load_channels(self) -> None:
        channels = await self._context.services.feed.channels()
        chips = [(channel.id, channel_name(channel.id) or channel.name) for channel in channels]
        self.chips.set_items([self._first(), *chips])
        self.chips.select(self.channel)

    @property
    def _federated(self) -> bool:
        return self._context.services.federation.available

    def _first(self) -> tuple[str, str]:
        """Return the chip that stands first: a network of servers has no list made for one."""
        if self._federated:
            return "", self.tr("Home", "what the people one follows write")
        #: name of the channel with notes chosen for the reader
        return "", self.tr("For you")

    def _choose(self, channel: str) -> None:
        self._context.navigator.go(navigation.Explore(channel))

    def _went(self, destination: navigation.Destination) -> None:
        if isinstance(destination, navigation.Explore):
            again = destination.channel == self.channel and self.isVisible()
            self._show(destination.channel)
            if again:
                self.panel.view.verticalScrollBar().setValue(0)

    def _show(self, channel: str) -> None:
        panel = self._panels.pop(channel, None)
        if panel is None:
            panel = self._make(channel)
            self._stack.addWidget(panel)
        self._panels[channel] = panel
        self._stack.setCurrentWidget(panel)
        self.setFocusProxy(panel)
        self.chips.select(channel)
        while len(self._panels) > _KEPT_FEEDS:
            oldest = next(iter(self._panels))
            old = self._panels.pop(oldest)
            old.dispose()
            self._stack.removeWidget(old)
            old.deleteLater()

    def _make(self, channel: str) -> FeedPanel:
        first = TimelineKind.FOLLOWING if self._federated else TimelineKind.FOR_YOU
        timeline = timeline_of(channel) if channel else Timeline(first)
        empty = EmptyText(
            "explore",
            self.tr("Nothing in this channel yet"),
            self.tr("Write the first note: choose a topic of this channel for it."),
            self.tr("New note"),
            self._context.navigator.compose,
        )
        return FeedPanel(self._context, timeline, empty=empty)
