"""Sets the window up for a state, and the hands that all states share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget

from rednote_desktop.app.tour.driver import Driver
from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.language import ENGLISH
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.domain.text import RichText, TextVersion, from_plain, plain
from rednote_desktop.services.translate import Priority
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.translation.result import SegmentPair, Translation
from rednote_desktop.translation.routing import DEVICE
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.navigation import Explore, Profile
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.panel import TranslationPanel
from tests.panel_states.service import NAME, Service

PANEL, COMPOSER = "panel", "composer"
_READ: Final = 60
"""So many notes of the sample are looked through for one that is translated so or so well."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A state that was reached: what only this state shows, and the part of the window to take.

    A ``passing`` state is over by itself in a moment, so that its picture is taken at once.
    """

    marker: QWidget
    picture: QWidget
    said: str = ""
    passing: bool = False


class Stage:
    """The window with a reader of English, and an author whose notes bring the states about."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._driver: Driver | None = None
        self._author = ""
        self._services = 0
        self._found: dict[Trust, Note] = {}

    @property
    def driver(self) -> Driver:
        """Hands and eyes; there from ``begin`` on."""
        if self._driver is None:
            raise LookupError("the stage is not set")
        return self._driver

    @property
    def panel(self) -> TranslationPanel:
        """The Translation panel."""
        return self.driver.window.translation

    @property
    def pairs(self) -> tuple[PairView, ...]:
        """The sentences in the panel."""
        return self.panel.side_by_side.pairs.views

    async def begin(self, driver: Driver) -> None:
        """Go back to where every state starts: the feed, the panel alone, nothing chosen."""
        self._driver = driver
        await driver.wait(lambda: "note" in driver.window.__dict__, "the window is complete")
        context, services = driver.window.context, driver.services
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.service.mend()
        for endpoint in services.engines.endpoints:
            await services.engines.remove(endpoint.id)
        services.engines.switch(DEVICE, True)
        await services.engines.ready()
        reading = {"languages": (ENGLISH,), "mode": "translation_first", "pinyin": False}
        services.settings.update(
            reading={**reading, "chinese": "as_written", "authors": {}, "posts": {}},
            appearance={"reduced_motion": "on"},
        )
        if not self._author:
            await services.session.edit_profile(ProfileEdit(languages=(ENGLISH,)))
            author = await services.session.create("林小满", "lin_xiaoman", ("zh",))
            self._author = author.id
        context.notifier.dismiss()
        context.navigator.go(Explore())
        context.subject.show(None)
        self.tab(0)
        if context.subject.originals:
            driver.keys("Ctrl+T")
        self.show_only(PANEL)

    def show_only(self, wanted: str) -> None:
        """Leave one of the panels at the side, which then has the whole height."""
        window = self.driver.window
        for name, dock, keys in (
            (PANEL, window.translation_dock, "Ctrl+Shift+T"),
            (COMPOSER, window.composer_dock, "Ctrl+Shift+N"),
        ):
            if dock.isVisible() != (name == wanted):
                self.driver.keys(keys)

    async def publish(self, body: str, title: str = "", *, tag: str = "zh", own: str = "") -> Note:
        """Let the author publish a note; ``own`` is their English version of the body."""
        versions = [TextVersion(tag, title, from_plain(body))]
        if own:
            versions.append(TextVersion(ENGLISH, "", from_plain(own)))
        client = self.driver.services.session.client_of(self._author)
        card = NewMedia("", "", 1080, 1080, card=TextCard(title or body[:12]))
        return await client.publish(NewNote(tuple(versions), (card,)), f"{title}|{body}")

    async def open(self, note: Note) -> None:
        """Open a note with a double click on its card among those of its author."""
        driver = self.driver
        driver.window.context.navigator.go(Profile(note.author.id))
        page = driver.find(ProfilePage)
        await driver.wait(lambda: page.account is not None, "the person is there")
        view = driver.find(MasonryView, page)

        def row() -> int | None:
            model = view.feed
            for number in range(model.rowCount()):
                shown = model.note_at(model.index(number, 0))
                if shown is not None and shown.id == note.id:
                    return number
            return None

        await driver.wait(lambda: view.model().rowCount() > 0, "cards are there")
        if row() is None:
            driver.key(view, Qt.Key.Key_F5)
        await driver.wait(lambda: row() is not None, f"the card of {note.title or note.id}")
        index = view.model().index(row() or 0, 0)
        view.scrollTo(index)
        await driver.settle()
        driver.double_click(view.viewport(), view.visualRect(index).center())
        opened = driver.window.note
        await driver.wait(
            lambda: opened.isVisible() and opened.note is not None and opened.note.id == note.id,
            "the note is open",
        )

    async def read(self, note: Note) -> tuple[PairView, ...]:
        """Open a note and wait until the panel has read it."""
        await self.open(note)
        return await self.read_out()

    async def read_out(self) -> tuple[PairView, ...]:
        """Wait until the panel shows all that it reads."""
        side = self.panel.side_by_side

        def there() -> bool:
            reading = side.reading
            return reading is not None and tuple(v.pair for v in self.pairs) == reading.pairs

        await self.driver.wait(there, "the panel has read the text")
        return self.pairs

    async def sample(self, trust: Trust) -> Note:
        """Return a note of the sample whose first sentence is translated so well."""
        if not self._found:
            await self._look_through()
        self.driver.check(trust in self._found, f"a note begins with a sentence that is {trust}")
        return self._found[trust]

    async def _look_through(self) -> None:
        client = self.driver.services.session.client
        page = await client.notes(Timeline(TimelineKind.FOR_YOU), limit=_READ)
        for note in page.items:
            sample = note.author.id != self._author and len(note.versions) == 1
            if sample and note.language == "zh" and note.title and note.body:
                title = await self._translated(from_plain(note.title))
                first = title.segments[0] if len(title.segments) == 1 else None
                if first is not None and await self._shows(first, note):
                    self._found.setdefault(first.trust, note)
            if len(self._found) == len(Trust):
                return

    async def _shows(self, title: SegmentPair, note: Note) -> bool:
        """Tell whether a note shows how far its title is trusted; where it is, the body may be."""
        if title.trust in self._found or plain(title.target) == plain(title.source):
            return False
        if title.trust is not Trust.TRUSTED:
            return bool(title.gloss)
        return (await self._translated(note.body)).trust is not Trust.FAILED

    async def _translated(self, text: RichText) -> Translation:
        translate = self.driver.services.translate
        return await translate.submit(text, hint="zh", priority=Priority.INTERACTIVE)

    async def use_service(self, *, device: bool = True) -> None:
        """Switch the service on, before this computer or alone; every time as one never asked."""
        engines = self.driver.services.engines
        self._services += 1
        name = f"service-{self._services}"
        url = self.service.url
        await engines.save(
            Endpoint(id=name, kind="libretranslate", name=NAME, url=url, agreed=url), ""
        )
        engines.switch(name, True)
        engines.switch(DEVICE, device)
        await engines.ready()

    def tab(self, number: int, bar: QTabBar | None = None) -> None:
        """Click a tab of the panel."""
        tabs = bar if bar is not None else self.panel.tabs
        click(tabs, tabs.tabRect(number).center())

    async def choose(self, *path: str) -> None:
        """Click entries of the open menu, from menu to submenu."""
        for text in path:
            menu = QApplication.activePopupWidget()
            self.driver.check(isinstance(menu, QMenu), f"a menu with {text} is open")
            assert isinstance(menu, QMenu)
            found = [action for action in menu.actions() if action.text() == text]
            self.driver.check(found, f"{text} is among {[each.text() for each in menu.actions()]}")
            click(menu, menu.actionGeometry(found[0]).center())
            inner = found[0].menu()
            if isinstance(inner, QMenu):
                await self.driver.wait(inner.isVisible, f"{text} opens a menu")

    async def until(self, holds: Callable[[], object], what: str) -> None:
        """Wait until something holds."""
        await self.driver.wait(holds, what)


def click(widget: QWidget, at: QPoint) -> None:
    """Click a place in a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def said(context: str, text: str) -> str:
    """Return a text of the interface as the window shows it."""
    return QCoreApplication.translate(context, text)
