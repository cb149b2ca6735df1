"""The other places of the window: profile, drafts, notifications, collections, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from rednote_desktop import __version__
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui import navigation
from rednote_desktop.ui.diagnostics.dialog import DiagnosticsDialog
from rednote_desktop.ui.diagnostics.facts import as_text
from rednote_desktop.ui.feed.masonry import MasonryView
from rednote_desktop.ui.pages.collections import CollectionCard, CollectionsPage
from rednote_desktop.ui.pages.drafts import DraftRow, DraftsPage
from rednote_desktop.ui.pages.notifications import NotificationRow, NotificationsPage
from rednote_desktop.ui.pages.topics import TopicCard, TopicsPage
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.settings.page import SettingsPage
from rednote_desktop.ui.shell.shortcuts import ShortcutList

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver


async def profile(driver: Driver) -> str:
    """One's own profile, with the note just posted."""
    await driver.click(driver.window.rail.account_card.avatar)
    page = driver.find(ProfilePage)
    await driver.wait(lambda: page.account is not None, "the person is there")
    view = driver.find(MasonryView, page)
    await driver.wait(lambda: view.model().rowCount() > 0, "own notes are there")
    await driver.settle()
    viewer = driver.services.session.viewer
    driver.check(viewer.note_count >= 1, "the count of notes has grown")
    return f"@{viewer.handle}, {viewer.note_count} note(s)"


async def drafts(driver: Driver) -> str:
    """What is typed is a draft within a second, and there to go on with."""
    driver.window.context.navigator.compose()
    composer = driver.window.composer
    driver.type(composer.texts.first.title, "Half a thought")
    await composer.flush()
    await driver.click(driver.window.rail.button(navigation.Drafts))
    page = driver.find(DraftsPage)
    await driver.wait(
        lambda: any(
            row.accessibleName() == "Half a thought" for row in page.findChildren(DraftRow)
        ),
        "the draft is listed",
    )
    await driver.settle(0.8)
    return f"{len(await driver.services.compose.drafts())} draft(s)"


async def notifications(driver: Driver) -> str:
    """Who did what."""
    await driver.click(driver.window.rail.button(navigation.Notifications))
    page = driver.find(NotificationsPage)
    await driver.wait(lambda: page.findChildren(NotificationRow), "somebody did something")
    await driver.settle()
    return f"{len(page.findChildren(NotificationRow))} notifications"


async def collections(driver: Driver) -> str:
    """The collection made before, with its cover."""
    await driver.click(driver.window.rail.button(navigation.Collections))
    page = driver.find(CollectionsPage)
    await driver.wait(lambda: page.findChildren(CollectionCard), "the collection is there")
    await driver.settle()
    return page.findChildren(CollectionCard)[0].accessibleName()


async def topics(driver: Driver) -> str:
    """Topics with their meaning."""
    await driver.click(driver.window.rail.button(navigation.Topics))
    page = driver.find(TopicsPage)
    await driver.wait(lambda: len(page.findChildren(TopicCard)) > 50, "topics are there")
    await driver.settle()
    return f"{len(page.findChildren(TopicCard))} topics"


async def undo(driver: Driver) -> str:
    """A deleted note comes back."""
    services = driver.services
    page = await services.session.client.notes(_own(driver))
    note = page.items[0]
    await services.notes.delete_note(note)
    driver.keys("Ctrl+Z")
    notifier = driver.window.context.notifier
    #: shown after the last action was taken back
    done = QCoreApplication.translate("MainWindow", "Undone")
    await driver.wait(lambda: done in notifier.last_text, "the window says so")
    again = await services.session.client.note(note.id)
    driver.check(again.id == note.id, "the note is there")
    return note.title


async def settings(driver: Driver) -> str:
    """Every page of the settings opens."""
    await driver.click(driver.window.rail.button(navigation.Settings))
    page = driver.find(SettingsPage)
    for index in reversed(range(page.tabs.bar.count())):
        page.tabs.choose(index)
        await driver.settle(0.1)
        driver.check(page.section is not None, "the section is there")
    return f"{page.tabs.bar.count()} pages"


async def shortcuts(driver: Driver) -> str:
    """F1 lists the keys."""
    driver.keys("F1")

    def lists() -> list[ShortcutList]:
        windows = QApplication.topLevelWidgets()
        return [each for each in windows if isinstance(each, ShortcutList) and each.isVisible()]

    await driver.wait(lists, "the list is open")
    (shown,) = lists()
    await driver.settle()
    driver.capture(shown)
    count = len(driver.window.shortcuts)
    shown.close()
    return f"{count} entries"


async def diagnostics(driver: Driver) -> str:
    """Ctrl+F1 shows what a tester reports."""
    driver.keys("Ctrl+F1")
    dialog = driver.find(DiagnosticsDialog)
    await driver.wait(dialog.copy_button.isEnabled, "the facts are gathered")
    await driver.settle(0.1)
    facts = as_text(dialog.groups)
    driver.check(__version__ in facts, "the program says which it is")
    driver.check(driver.services.session.viewer.handle not in facts, "nobody is named")
    driver.capture(dialog)
    dialog.reject()
    return f"{facts.count(chr(10))} facts"


def _own(driver: Driver) -> Timeline:
    return Timeline(TimelineKind.ACCOUNT, driver.services.session.viewer.id)
