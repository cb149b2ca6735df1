"""Journeys of a reader: feed, search, note, translation, reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.media import MediaKind, TextCard
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.translation.result import Outcome
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.navigation import Explore, Profile
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver
    from rednote_desktop.ui.feed.model import FeedModel

_MANY: Final = 1000
_STORY: Final = "第一次吃火锅"


async def feed(driver: Driver) -> str:
    """Cards with pictures, and translated titles on what cannot be read."""
    view = _feed_view(driver)
    await driver.wait(lambda: view.model().rowCount() >= 20, "twenty notes are there")
    await driver.wait(lambda: _translated(view.feed) > 0, "a title is translated on sight")
    await driver.settle()
    return f"{view.model().rowCount()} notes, {_translated(view.feed)} titles translated"


async def scroll_a_thousand_rows(driver: Driver) -> str:
    """A second account with a thousand notes of its own: paging never stops or repeats."""
    session = driver.services.session
    first = session.viewer
    other = await session.create("Long List", "long_list", ("en",))
    await session.switch(other.id)
    for number in range(_MANY):
        await session.client.publish(_numbered_note(number), f"tour-{number}")
    driver.window.context.navigator.go(Profile(other.id))
    page = driver.find(ProfilePage)
    await driver.wait(lambda: page.account is not None, "the person is there")
    view = driver.find(MasonryView, page)
    await driver.wait(lambda: view.model().rowCount() > 0, "notes are there")
    turns = 0
    while view.model().rowCount() < _MANY:
        await _turn_the_wheel(driver, view)
        turns += 1
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    await driver.settle()
    driver.capture()
    titles = {_note(view.feed, row).title for row in range(view.model().rowCount())}
    driver.check(len(titles) == _MANY, f"{len(titles)} different notes of {_MANY}")
    await session.switch(first.id)
    await driver.wait(lambda: session.viewer.id == first.id, "the first account is back")
    return f"{_MANY} rows in {turns} turns of the wheel, none twice"


async def _turn_the_wheel(driver: Driver, view: MasonryView) -> None:
    bar = view.verticalScrollBar()

    def all_there() -> bool:
        return view.model().rowCount() >= _MANY

    await driver.wait(lambda: bar.value() < bar.maximum() or all_there(), "more notes come")
    before = bar.value()
    driver.wheel(view.viewport(), 12)
    await driver.wait(lambda: bar.value() != before or all_there(), "the wheel moves the cards")


async def channel(driver: Driver) -> str:
    """A chip shows the notes of its channel."""
    page = driver.find(ExplorePage)
    await driver.wait(
        lambda: "travel" in page.chips.keys and page.chips.chip("travel").isVisible(),
        "the channels are there",
    )
    await driver.click(page.chips.chip("travel"))
    await driver.wait(lambda: page.channel == "travel", "Travel is chosen")
    view = page.panel.view
    await driver.wait(lambda: view.model().rowCount() > 3, "notes of the channel are there")
    await driver.settle()
    driver.capture()
    count = view.model().rowCount()
    await driver.click(page.chips.chip(""))
    return f"{count} notes about travel"


async def search_in_chinese(driver: Driver) -> str:
    """One word of two characters."""
    return await _search(driver, "火锅")


async def search_in_english(driver: Driver) -> str:
    """One English word."""
    return await _search(driver, "dumplings")


async def open_note(driver: Driver) -> str:
    """A double click opens a note in a language the reader does not know."""
    await _search(driver, _STORY)
    view = driver.find(MasonryView, driver.find(SearchPage))
    note = _note(view.feed, 0)
    driver.check(is_chinese(note.language), "it is a Chinese note")
    card = view.visualRect(view.model().index(0, 0))
    driver.double_click(view.viewport(), card.center())
    window = driver.window
    await driver.wait(lambda: window.note.isVisible() and window.note.note, "the note is open")
    await driver.settle()
    return note.title


async def translation_shown(driver: Driver) -> str:
    """The reader's language first, the original beneath, and every sentence paired."""
    text = driver.window.note.sheet.text
    await driver.wait(
        lambda: (
            _outcome(text.title) is Outcome.TRANSLATED and _outcome(text.body) is Outcome.TRANSLATED
        ),
        "title and body are translated",
    )
    note = _open_note(driver)
    driver.check(plain(text.title.first.text) != note.title, "the translation stands first")
    driver.check(plain(text.title.beneath.text) == note.title, "the original stands beneath")
    side = driver.window.translation.side_by_side
    await driver.wait(lambda: len(side.pairs.views) > 2, "the panel pairs the sentences")
    await driver.wait(
        lambda: all(view.pair.target for view in side.pairs.views), "every sentence is translated"
    )
    await driver.settle()
    return plain(text.title.first.text)


async def words_explained(driver: Driver) -> str:
    """The Words tab explains the note's words without the translator."""
    panel = driver.window.translation
    panel.tabs.setCurrentIndex(1)
    await driver.wait(lambda: len(panel.words.browser.model.words) > 3, "words are listed")
    await driver.settle()
    driver.capture()
    words = len(panel.words.browser.model.words)
    panel.tabs.setCurrentIndex(0)
    return f"{words} words with pinyin and senses"


async def flip_to_original(driver: Driver) -> str:
    """One key flips every caption and flips it back."""
    text = driver.window.note.sheet.text
    note = _open_note(driver)
    driver.keys("Ctrl+T")
    await driver.wait(lambda: plain(text.title.first.text) == note.title, "the original is first")
    await driver.settle()
    driver.capture()
    driver.keys("Ctrl+T")
    await driver.wait(lambda: plain(text.title.first.text) != note.title, "it is flipped back")
    return note.title


async def comments_with_replies(driver: Driver) -> str:
    """Threads with replies, in translation too."""
    sheet = driver.window.note.sheet
    await driver.wait(
        lambda: any(len(thread.rows) > 1 for thread in sheet.comments.threads),
        "a thread has replies",
    )
    thread = next(thread for thread in sheet.comments.threads if len(thread.rows) > 1)
    rows = [row for each in sheet.comments.threads for row in each.rows]

    def translated() -> bool:
        """The note above grows with its own translation, so the thread is brought back."""
        sheet.scroll.ensureWidgetVisible(thread, 0, 60)
        return any(
            row.reading.translation is not None
            and row.reading.translation.outcome is Outcome.TRANSLATED
            for row in rows
        )

    await driver.settle()
    await driver.wait(translated, "a comment is translated")
    return f"{len(sheet.comments.threads)} threads, {len(rows)} comments"


async def like(driver: Driver) -> str:
    """The heart counts one more, on the screen and in the community."""
    before = _open_note(driver)
    await driver.click(driver.window.note.sheet.actions.like)
    await driver.wait(lambda: _open_note(driver).viewer.liked, "the note is liked")
    client = driver.services.session.client

    async def counted() -> bool:
        after = await client.note(before.id)
        return after.viewer.liked and after.counts.likes == before.counts.likes + 1

    await driver.wait_for(counted, "the community counts one more like")
    await driver.settle()
    return f"{before.counts.likes} → {before.counts.likes + 1}"


async def collect(driver: Driver) -> str:
    """The star puts the note into a named collection."""
    note = _open_note(driver)
    made = await driver.services.notes.create_collection("Noodles and hotpot")
    view = driver.window.note
    await driver.click(view.sheet.actions.collect)
    await driver.wait(lambda: view.collect_menu.menu is not None, "the collections are offered")
    menu = view.collect_menu.menu
    driver.check(menu is not None and menu.actions(), "there is a collection to choose")
    if menu is not None:
        entry = next(action for action in menu.actions() if action.text() == made.name)
        entry.trigger()
        menu.close()
    await driver.wait(lambda: _open_note(driver).viewer.collected, "the note is collected")

    async def held() -> bool:
        return made.id in await driver.services.notes.collections_with(note.id)

    await driver.wait_for(held, "the collection holds it")
    await driver.settle()
    return made.name


async def follow(driver: Driver) -> str:
    """Follow the author, or stop and follow again."""
    header = driver.window.note.sheet.header
    author = _open_note(driver).author
    client = driver.services.session.client
    if (await client.account(author.id)).followed:
        await driver.click(header.follow)
        await driver.settle()
    await driver.click(header.follow)

    async def followed() -> bool:
        return (await client.account(author.id)).followed

    await driver.wait_for(followed, "the author is followed")
    await driver.settle()
    return f"@{author.handle}"


async def back_to_the_same_place(driver: Driver) -> str:
    """Back closes the note; the feed is where it was."""
    driver.window.context.navigator.go(Explore())
    view = _feed_view(driver)
    bar = view.verticalScrollBar()
    driver.wheel(view.viewport(), 6)
    await driver.wait(lambda: bar.value() > 0, "the feed is scrolled")
    await driver.settle()
    view.setCurrentIndex(view.model().index(8, 0))
    await driver.settle()
    place = bar.value()
    driver.key(view, Qt.Key.Key_Return)
    await driver.wait(driver.window.note.isVisible, "Enter opens the note")
    driver.key(driver.window.note, Qt.Key.Key_Escape)
    await driver.wait(lambda: not driver.window.note.isVisible(), "Escape closes it")
    driver.check(bar.value() == place, f"the feed kept its place: {place}, now {bar.value()}")
    return f"{place} px down, before and after"


async def watch_a_video(driver: Driver) -> str:
    """A short video plays, pauses and is let go."""
    client = driver.services.session.client
    page = await client.notes(Timeline(TimelineKind.SEARCH, "第一锅小面"))
    note = next((note for note in page.items if note.media[0].kind is MediaKind.VIDEO), None)
    if note is None:
        driver.check(False, "there is a video note")
        return ""
    driver.window.context.navigator.open_note(note.id, note)
    carousel = driver.window.note.sheet.carousel
    await driver.wait(lambda: carousel.video is not None, "the player is there")
    video = carousel.video
    if video is None:
        return ""
    if not video.playing:
        video.play()
    await driver.wait(lambda: video.has_picture and video.position > 200, "it plays")
    video.pause()
    await driver.wait(lambda: not video.playing, "it pauses")
    position = video.position
    return f"paused at {position} ms of {note.media[0].duration_ms} ms"


async def _search(driver: Driver, words: str) -> str:
    driver.keys("Ctrl+K")
    field = driver.window.top_bar.search
    field.clear()
    driver.type(field, words)
    driver.key(field, Qt.Key.Key_Return)
    page = driver.find(SearchPage)
    view = page.notes.view
    await driver.wait(lambda: view.model().rowCount() > 0, f"something is found for {words}")
    await driver.settle()
    driver.check(view.model().rowCount() < 100, "not everything is found")
    return f"{view.model().rowCount()} notes for {words}"


def _numbered_note(number: int) -> NewNote:
    title = f"Row {number + 1} of a long list"
    card = NewMedia("", "", 1080, 1080 if number % 3 else 1440, card=TextCard(title))
    version = TextVersion("en", title, from_plain("One of a thousand."))
    return NewNote((version,), (card,), visibility=Visibility.PRIVATE)


def _feed_view(driver: Driver) -> MasonryView:
    return driver.find(ExplorePage).panel.view


def _note(model: FeedModel, row: int) -> Note:
    note = model.note_at(model.index(row, 0))
    if note is None:
        raise LookupError(f"no note in row {row}")
    return note


def _open_note(driver: Driver) -> Note:
    note = driver.window.note.note
    if note is None:
        raise LookupError("no note is open")
    return note


def _translated(model: FeedModel) -> int:
    rows = (model.row(position) for position in range(model.rowCount()))
    return sum(row.translation is not None for row in rows)


def _outcome(caption: ReadingCaption) -> Outcome | None:
    translation = caption.reading.translation
    return None if translation is None else translation.outcome
