"""Every page of the window, for tests that look at all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from rednote_desktop.app.interface import close_context
from rednote_desktop.domain.note import Note
from rednote_desktop.ui import navigation
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.widgets.skeleton import Skeleton
from tests.support import wait_until

_ONE_TURN_S: Final = 0.03
DESTINATIONS: Final[dict[str, Callable[[Note], navigation.Destination]]] = {
    "explore": lambda note: navigation.Explore(),
    "channel": lambda note: navigation.Explore("food"),
    "following": lambda note: navigation.Following(),
    "topics": lambda note: navigation.Topics(),
    "topic": lambda note: navigation.TopicPage("猫税"),
    "search": lambda note: navigation.Search("猫"),
    "search without results": lambda note: navigation.Search("qqqq"),
    "notifications": lambda note: navigation.Notifications(),
    "messages": lambda note: navigation.Messages(),
    "collections": lambda note: navigation.Collections(),
    "drafts": lambda note: navigation.Drafts(),
    "own notes": lambda note: navigation.OwnNotes(),
    "profile": lambda note: navigation.Profile(note.author.id),
    "learn": lambda note: navigation.Learn(),
    "reading": lambda note: navigation.Settings("reading"),
    "engines": lambda note: navigation.Settings("engines"),
    "translations": lambda note: navigation.Settings("translations"),
    "glossary": lambda note: navigation.Settings("glossary"),
    "packs": lambda note: navigation.Settings("packs"),
    "appearance": lambda note: navigation.Settings("appearance"),
    "account": lambda note: navigation.Settings("account"),
    "storage": lambda note: navigation.Settings("storage"),
    "about": lambda note: navigation.Settings("about"),
}


async def settled(window: MainWindow) -> None:
    """Wait until nothing on screen is being read any more."""
    await asyncio.sleep(_ONE_TURN_S)
    await wait_until(lambda: not any(part.isVisible() for part in window.findChildren(Skeleton)))


def end_window(window: MainWindow) -> None:
    """Close a window and what its panels shared."""
    window.dispose()
    window.hide()
    close_context(window.context)
    window.deleteLater()
