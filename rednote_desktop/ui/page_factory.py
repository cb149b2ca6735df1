"""Which page belongs to which destination."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rednote_desktop.domain.note import BOOKMARKS
from rednote_desktop.ui import navigation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rednote_desktop.ui.context import UiContext


def make_page(context: UiContext, destination: navigation.Destination) -> QWidget:
    """Return a new page; its module is imported only when somebody goes there."""
    match destination:
        case navigation.Explore():
            from rednote_desktop.ui.feed.explore import ExplorePage

            return ExplorePage(context)
        case navigation.Following():
            from rednote_desktop.ui.pages.following import FollowingPage

            return FollowingPage(context)
        case navigation.Topics():
            from rednote_desktop.ui.pages.topics import TopicsPage

            return TopicsPage(context)
        case navigation.TopicPage(name):
            from rednote_desktop.ui.pages.topic import TopicPage

            return TopicPage(context, name)
        case navigation.Profile(account_id):
            from rednote_desktop.ui.profile.page import ProfilePage

            return ProfilePage(context, account_id)
        case navigation.Search(words):
            from rednote_desktop.ui.pages.search import SearchPage

            return SearchPage(context, words)
        case navigation.Collections() if (
            not context.services.session.client.capabilities.collections
        ):
            from rednote_desktop.ui.pages.collection import CollectionPage

            return CollectionPage(context, BOOKMARKS)
        case navigation.Collections():
            from rednote_desktop.ui.pages.collections import CollectionsPage

            return CollectionsPage(context)
        case navigation.CollectionPage(collection_id, name):
            from rednote_desktop.ui.pages.collection import CollectionPage

            return CollectionPage(context, collection_id, name)
        case navigation.Notifications():
            from rednote_desktop.ui.pages.notifications import NotificationsPage

            return NotificationsPage(context)
        case navigation.Messages():
            from rednote_desktop.ui.messages.page import MessagesPage

            return MessagesPage(context)
        case navigation.Drafts():
            from rednote_desktop.ui.pages.drafts import DraftsPage

            return DraftsPage(context)
        case navigation.OwnNotes():
            from rednote_desktop.ui.pages.own_notes import OwnNotesPage

            return OwnNotesPage(context)
        case navigation.Learn():
            from rednote_desktop.ui.pages.learn import LearnPage

            return LearnPage(context)
        case navigation.Settings(page):
            from rednote_desktop.ui.settings.page import SettingsPage

            return SettingsPage(context, page)
