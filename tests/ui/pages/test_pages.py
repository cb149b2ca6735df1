"""The pages beside the feed, over the real embedded community."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.navigation import TopicPage as TopicDestination
from rednote_desktop.ui.pages.collections import CollectionCard, CollectionsPage
from rednote_desktop.ui.pages.drafts import DraftRow, DraftsPage
from rednote_desktop.ui.pages.notifications import NotificationRow, NotificationsPage
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.pages.topic import TopicPage
from rednote_desktop.ui.pages.topics import TopicCard, TopicsPage
from rednote_desktop.ui.widgets.person_row import PersonRow
from tests.support import wait_until

_SIZE = (900, 700)


@pytest.fixture
def shown() -> Iterator[list[QWidget]]:
    """Collect pages; dispose and drop them at the end."""
    pages: list[QWidget] = []
    yield pages
    for page in pages:
        page.dispose()  # type: ignore[attr-defined]
        page.dispose()  # type: ignore[attr-defined]
        page.hide()
        page.deleteLater()


def _show(page: QWidget, pages: list[QWidget]) -> None:
    pages.append(page)
    page.resize(*_SIZE)
    page.show()


async def _dialog() -> QDialog:
    """Wait for the dialog that a page opened."""
    found: list[QDialog] = []

    def look() -> bool:
        found[:] = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        return bool(found)

    await wait_until(look)
    return found[0]


def _cards(page: TopicsPage) -> list[TopicCard]:
    """Return the topics on show now, without those of an earlier filter."""
    content = page.list.widget()
    return content.findChildren(TopicCard) if content is not None else []


async def test_topics_show_meanings_and_can_be_filtered(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    page = TopicsPage(app_context)
    _show(page, shown)
    await wait_until(lambda: len(page.findChildren(TopicCard)) > 50)
    names = {card.accessibleName() for card in page.findChildren(TopicCard)}
    assert any(name.startswith("#猫税") and "cat tax" in name for name in names)
    QTest.keyClicks(page.filter, "dumpling")
    await wait_until(lambda: 0 < len(_cards(page)) < 5)
    card = _cards(page)[0]
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert isinstance(app_context.navigator.current, TopicDestination)


async def test_a_topic_says_what_it_means_and_shows_its_notes(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    page = TopicPage(app_context, "猫税")
    _show(page, shown)
    await wait_until(lambda: page.feed.model.rowCount() > 0 and page.meaning.text())
    assert page.meaning.text() == "cat tax"
    notes = [page.feed.model.note_at(page.feed.model.index(row, 0)) for row in range(3)]
    assert all(note is not None and "猫税" in note.topics for note in notes)


@pytest.mark.parametrize(("words", "topic"), [("火锅", 1), ("cat", 2), ("猫", 1)])
async def test_search_finds_notes_topics_and_people(
    app_context: UiContext, shown: list[QWidget], words: str, topic: int
) -> None:
    page = SearchPage(app_context, words)
    _show(page, shown)
    await wait_until(lambda: page.notes.model.rowCount() > 0)
    await wait_until(lambda: len(page.topics.findChildren(TopicCard)) >= topic)
    page.tabs.setCurrentIndex(2)
    await wait_until(lambda: "(" in page.tabs.tabText(2))


async def test_a_person_found_can_be_followed_and_opened(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    page = SearchPage(app_context, "kev")
    _show(page, shown)
    page.tabs.setCurrentIndex(2)
    await wait_until(lambda: page.people.findChildren(PersonRow))
    row = page.people.findChildren(PersonRow)[0]
    before = row.follow.text()
    QTest.mouseClick(row.follow, Qt.MouseButton.LeftButton)
    await wait_until(lambda: row.follow.text() != before)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert isinstance(app_context.navigator.current, Profile)


async def test_nothing_found_says_so(app_context: UiContext, shown: list[QWidget]) -> None:
    page = SearchPage(app_context, "qqxxzz")
    _show(page, shown)
    await wait_until(
        lambda: any("No people" in label.text() for label in page.people.findChildren(QLabel))
    )


async def test_new_followers_are_told_and_marked_as_read(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    page = NotificationsPage(app_context)
    _show(page, shown)
    await wait_until(lambda: len(page.findChildren(NotificationRow)) >= 5)
    assert await app_context.services.session.client.unread_count() > 0
    QTest.mouseClick(page.read, Qt.MouseButton.LeftButton)
    await wait_until(lambda: not page.read.isEnabled())
    assert await app_context.services.session.client.unread_count() == 0


async def test_a_collection_is_made_renamed_and_deleted(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    page = CollectionsPage(app_context)
    _show(page, shown)
    await wait_until(lambda: page.state.isVisible())
    page.create_collection()
    dialog = await _dialog()
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Noodles")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await wait_until(
        lambda: any(c.accessibleName() == "Noodles" for c in page.findChildren(CollectionCard))
    )
    collection = (await app_context.services.notes.collections())[-1]
    page.delete(collection)
    question = await _dialog()
    buttons = {button.text(): button for button in question.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Delete"], Qt.MouseButton.LeftButton)
    await wait_until(
        lambda: (
            not any(
                card.isVisible() and card.accessibleName() == "Noodles"
                for card in page.findChildren(CollectionCard)
            )
        )
    )
    names = [kept.name for kept in await app_context.services.notes.collections()]
    assert "Noodles" not in names


async def test_drafts_are_listed_and_opened(app_context: UiContext, shown: list[QWidget]) -> None:
    from dataclasses import replace

    compose = app_context.services.compose
    draft = compose.new()
    await compose.save(replace(draft, text=replace(draft.text, title="Half a thought")))
    page = DraftsPage(app_context)
    _show(page, shown)
    await wait_until(lambda: page.findChildren(DraftRow))
    asked: list[str] = []
    app_context.navigator.compose_asked.connect(asked.append)
    QTest.mouseClick(page.findChildren(DraftRow)[0], Qt.MouseButton.LeftButton)
    assert asked == [draft.id]
    await compose.delete(draft.id)
    await wait_until(lambda: not [row for row in page.findChildren(DraftRow) if row.isVisible()])


async def test_following_shows_only_the_people_one_follows(
    app_context: UiContext, shown: list[QWidget]
) -> None:
    from rednote_desktop.ui.pages.following import FollowingPage

    page = FollowingPage(app_context)
    _show(page, shown)
    await wait_until(lambda: page.feed.model.rowCount() > 0)
    first = await app_context.services.session.client.notes(Timeline(TimelineKind.FOLLOWING))
    assert all(note.author.followed or note.viewer.own for note in first.items)
