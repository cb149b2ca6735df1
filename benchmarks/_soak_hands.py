"""What a reader does in the window again and again, at speed, while ``benchmarks.soak`` counts."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final

from rednote_desktop.app.tour import places, reading, writing
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.services.events import CommentPublished, MessageSent, NotePublished
from rednote_desktop.storage.paths import locales_dir
from rednote_desktop.ui import navigation
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.locales import available
from rednote_desktop.ui.messages.message_box import SendIn
from rednote_desktop.ui.messages.page import MessagesPage
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.widgets.reading_text import ReadingState

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver

Act = Callable[[], Awaitable[object]]

HOME_LOCALE: Final = "en_US"
WORDS: Final = (
    *("rain", "hotpot", "park", "train", "cat", "soup", "friend", "letter", "river", "tea"),
    *("morning", "mountain", "market", "noodles", "garden", "music", "window", "summer", "road"),
)
SEARCHES: Final = ("火锅", "dumplings", "rain", "猫", "Chongqing", "nothing like this")
THEMES: Final = ("dark", "contrast", "light")
_HOME_LANGUAGE: Final = HOME_LOCALE.partition("_")[0]
_KEPT: Final[tuple[navigation.Destination, ...]] = (
    navigation.Topics(),
    navigation.Collections(),
    navigation.Drafts(),
    navigation.OwnNotes(),
    navigation.Learn(),
    navigation.Settings(),
    navigation.Following(),
    navigation.Explore(),
)
"""Gone to at the end of a lap: all pages that the window keeps are the same ones each time."""
_PAUSE: Final = 0.03
_NOTES_AT_ONCE: Final = 5
_TURNS: Final = 10


class Hands:
    """One reader; a lap does everything once, in an order drawn anew each time."""

    def __init__(self, driver: Driver, seed: int) -> None:
        self._driver = driver
        self._chance = random.Random(seed)
        self._texts = 0
        self._spoken = 0
        self.acts = 0
        self.failed: list[str] = []

    @property
    def all_acts(self) -> dict[str, Act]:
        """Everything a lap may do, by name."""
        driver = self._driver
        return {
            "scroll": self._scroll,
            "notes": self._read_notes,
            "search": self._search,
            "pages": self._switch_pages,
            "themes": self._dress,
            "languages": self._speak,
            "draft": self._write_a_draft,
            "post": self._post,
            "comment": self._comment,
            "message": self._message,
            "words": self._learn,
            "video": lambda: reading.watch_a_video(driver),
            "settings": lambda: places.settings(driver),
            "keys": lambda: places.shortcuts(driver),
        }

    async def lap(self, names: Sequence[str] = ()) -> None:
        """Do what is named, or everything; what goes wrong is written down and the lap goes on."""
        acts = self.all_acts
        chosen = list(names or acts)
        self._chance.shuffle(chosen)
        for name in chosen:
            try:
                await acts[name]()
            except Exception as error:  # noqa: BLE001 - the count goes on and names it
                self.failed.append(f"{name}: {type(error).__name__}: {error}")
            self.acts += 1

    async def rest(self) -> None:
        """Go where every lap ends: the feed's beginning, nothing open, nothing under way."""
        driver = self._driver
        services = driver.services
        await self._speak_in(HOME_LOCALE)
        for way in _KEPT:
            driver.window.context.navigator.go(way)
            await driver.settle(_PAUSE)
        chips = driver.find(ExplorePage).chips
        for key in (*chips.keys[1:4], ""):
            chips.chip(key).click()
            await driver.settle(_PAUSE)
        driver.window.context.subject.show(None)
        driver.window.composer.new_note()
        await driver.window.composer.flush()
        for draft in await services.compose.drafts():
            await services.compose.delete(draft.id)

        async def sent() -> bool:
            return not await services.outbox.entries()

        await driver.wait_for(sent, "everything is sent")
        await driver.settle(0.5)

    async def _scroll(self) -> None:
        """Down the feed of a channel, and up again."""
        driver = self._driver
        driver.window.context.navigator.go(navigation.Explore())
        page = driver.find(ExplorePage)
        key = self._chance.choice([key for key in page.chips.keys if page.chips.chip(key)])
        page.chips.chip(key).click()
        view = page.panel.view
        await driver.wait(lambda: view.model().rowCount() > 0, "notes are there")
        for notches in (*[12] * _TURNS, *[-24] * (_TURNS // 2)):
            driver.wheel(view.viewport(), notches)
            await asyncio.sleep(_PAUSE)

    async def _read_notes(self) -> None:
        """Open notes one after the other, read on in the comments, flip the translation."""
        driver = self._driver
        client = driver.services.session.client
        page = await client.notes(Timeline(TimelineKind.FOR_YOU), limit=100)
        for note in self._chance.sample(page.items, _NOTES_AT_ONCE):
            await self._open(note)
            sheet = driver.window.note.sheet
            for _ in range(3):
                bar = sheet.scroll.verticalScrollBar()
                bar.setValue(bar.value() + sheet.scroll.height())
                await asyncio.sleep(_PAUSE)
            driver.keys("Ctrl+T")
            await asyncio.sleep(_PAUSE)
            driver.keys("Ctrl+T")
            await driver.services.notes.like(note, not note.viewer.liked)
            panel = driver.window.translation
            panel.tabs.setCurrentIndex(self._chance.randrange(panel.tabs.count()))
            await asyncio.sleep(_PAUSE)
        driver.window.translation.tabs.setCurrentIndex(0)
        driver.window.context.navigator.close_note()

    async def _open(self, note: Note) -> None:
        driver = self._driver
        driver.window.context.navigator.open_note(note.id, note)
        text = driver.window.note.sheet.text
        await driver.wait(lambda: driver.window.note.note is not None, "the note is open")

        def read() -> bool:
            states = (text.title.reading.state, text.body.reading.state)
            return ReadingState.WAITING not in states

        await driver.wait(read, "it is translated")

    async def _search(self) -> None:
        driver = self._driver
        driver.keys("Ctrl+K")
        field = driver.window.top_bar.search
        field.clear()
        driver.type(field, self._chance.choice(SEARCHES))
        field.returnPressed.emit()
        driver.find(SearchPage)
        await driver.settle(0.1)

    async def _switch_pages(self) -> None:
        """Every place of the window, twice as many as are kept for the way back."""
        driver = self._driver
        client = driver.services.session.client
        page = await client.notes(Timeline(TimelineKind.FOR_YOU), limit=100)
        people = [note.author.id for note in self._chance.sample(page.items, 3)]
        topics = [topic.name for topic in await driver.services.feed.topics(limit=30)]
        ways: list[navigation.Destination] = [
            navigation.Following(),
            navigation.Topics(),
            navigation.Collections(),
            navigation.Notifications(),
            navigation.Messages(),
            navigation.Drafts(),
            navigation.OwnNotes(),
            navigation.Learn(),
            *(navigation.Profile(person) for person in people),
            *(navigation.TopicPage(name) for name in self._chance.sample(topics, 3)),
        ]
        self._chance.shuffle(ways)
        for way in ways:
            driver.window.context.navigator.go(way)
            await asyncio.sleep(_PAUSE)
            await driver.settle(_PAUSE)
        for _ in range(3):
            driver.window.context.navigator.back()
            await asyncio.sleep(_PAUSE)

    async def _dress(self) -> None:
        """All themes, and large text."""
        settings = self._driver.services.settings
        for theme in THEMES:
            settings.update(appearance={"theme": theme})
            await self._driver.settle(_PAUSE)
        for scale in (140, 100):
            settings.update(appearance={"text_scale": scale})
            await self._driver.settle(_PAUSE)

    async def _speak(self) -> None:
        """Another language of the interface, which makes a new window, and back."""
        driver = self._driver
        known = available(locales_dir())
        others = [name for name in known if name.partition("_")[0] != _HOME_LANGUAGE]
        # In turn: each brings fonts of its own, and all are to be there after the warm-up.
        self._spoken += 1
        for locale in (others[self._spoken % len(others)], HOME_LOCALE):
            await self._speak_in(locale)
            await driver.settle(0.1)

    async def _speak_in(self, locale: str) -> None:
        driver = self._driver
        if driver.services.settings.value.appearance.locale == locale:
            return
        before, size = driver.window, driver.window.size()
        driver.services.settings.update(appearance={"locale": locale})
        await driver.wait(lambda: driver.window is not before, "there is a new window")
        driver.window.resize(size)
        await driver.wait(lambda: "composer" in driver.window.__dict__, "the window is whole")

    async def _write_a_draft(self) -> None:
        driver = self._driver
        driver.window.context.navigator.compose()
        composer = driver.window.composer
        composer.new_note()
        driver.type(composer.texts.first.title, self._text(3))
        for _ in range(6):
            driver.type(composer.texts.first.body, f"{self._text(4)} ")
            await asyncio.sleep(_PAUSE)
        await composer.texts.settled()
        await composer.flush()
        await driver.services.compose.delete(composer.draft.id)

    async def _post(self) -> None:
        """Post a note with a picture, read it, delete it."""
        driver = self._driver
        published: list[NotePublished] = []
        with contextlib.ExitStack() as stack:
            events = driver.services.events
            stack.callback(events.subscribe(NotePublished, published.append))
            await writing.compose(driver)
            await driver.click(driver.window.composer.foot.post_button)
            doubt = driver.window.composer.doubt
            await driver.wait(lambda: published or doubt.isVisible(), "it is sent or asked")
            if not published:
                await driver.click(doubt.anyway)
            await driver.wait(lambda: published, "the note is published")
        await self._open(published[0].note)
        await driver.settle(_PAUSE)
        await driver.services.notes.delete_note(published[0].note)

    async def _comment(self) -> None:
        """Comment in two languages, and delete it."""
        driver = self._driver
        published: list[CommentPublished] = []
        client = driver.services.session.client
        page = await client.notes(Timeline(TimelineKind.FOR_YOU), limit=30)
        with contextlib.ExitStack() as stack:
            events = driver.services.events
            stack.callback(events.subscribe(CommentPublished, published.append))
            await self._open(self._chance.choice(page.items))
            await writing.comment_in_two_languages(driver)
        await driver.services.notes.delete_comment(published[0].comment)

    async def _message(self) -> None:
        """Write to somebody, in one's own language alone."""
        driver = self._driver
        sent: list[MessageSent] = []
        driver.window.context.navigator.go(navigation.Messages())
        page = driver.find(MessagesPage)
        await driver.wait(
            lambda: page.talks.rows and page.talks.rows[0].isVisible(), "talks are there"
        )
        await driver.click(self._chance.choice(page.talks.rows))
        box = page.view.box
        await driver.wait(box.isEnabled, "the talk is open")
        box.which.setCurrentIndex(box.which.findData(SendIn.MINE))
        with contextlib.ExitStack() as stack:
            events = driver.services.events
            stack.callback(events.subscribe(MessageSent, sent.append))
            driver.type(box.edit, self._text(6))
            await driver.wait(box.send.isEnabled, "it can be sent")
            await driver.click(box.send)
            await driver.wait(lambda: sent, "the message is sent")

    async def _learn(self) -> None:
        """Keep a word, look at the list, let the word go."""
        driver = self._driver
        await driver.services.word_list.add("火锅", "huǒguō", "hotpot")
        driver.window.context.navigator.go(navigation.Learn())
        await driver.settle(0.1)
        await driver.services.word_list.remove("火锅")

    def _text(self, words: int) -> str:
        """Return words that were not put together before, mostly."""
        self._texts += 1
        return " ".join((*self._chance.choices(WORDS, k=words), str(self._texts)))
