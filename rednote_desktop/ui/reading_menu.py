"""What menus offer about reading: rules for authors and channels, and the language of a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, TRADITIONAL
from rednote_desktop.ui.navigation import Explore

if TYPE_CHECKING:
    from rednote_desktop.domain.account import Account
    from rednote_desktop.services.reading_rules import Origin, ReadingRules
    from rednote_desktop.storage.reading_settings import View
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.widgets.reading_text import ReadingText

_SOURCES: Final = (SIMPLIFIED, TRADITIONAL, ENGLISH, "ja", "ko", "es", "fr", "de", "pt")


def here(context: UiContext) -> str:
    """Return the key of the channel the window is on, empty where it is on none."""
    place = context.navigator.current
    return place.channel if isinstance(place, Explore) else ""


def view_names() -> tuple[tuple[View, str], ...]:
    """Return the ways in which a text and its translation may stand, with their names."""
    translate = QCoreApplication.translate
    return (
        ("translation_first", translate("ReadingMenu", "Translation first, original beneath")),
        ("original_first", translate("ReadingMenu", "Original first, translation beneath")),
        ("side_by_side", translate("ReadingMenu", "Side by side where there is room")),
        ("translation_only", translate("ReadingMenu", "Translation only")),
        ("original_only", translate("ReadingMenu", "Original only, translated on demand")),
    )


def add_author_rules(menu: QMenu, rules: ReadingRules, author: Account) -> None:
    """Offer to translate an author always or never; the rule that holds is ticked."""
    translate = QCoreApplication.translate
    #: %1 is a person's handle, without the at sign
    always = translate("ReadingMenu", "Always translate @%1")
    #: %1 is a person's handle, without the at sign
    never = translate("ReadingMenu", "Never translate @%1")
    kept = rules.author(author.id).translate
    for text, wanted in ((always, True), (never, False)):
        action = _ticked(menu, text.replace("%1", author.handle), kept is wanted)
        action.toggled.connect(
            lambda on, choice=wanted: (
                rules.translate_author(author, choice) if on else rules.forget_author(author.id)
            )
        )


def add_channel_rules(menu: QMenu, rules: ReadingRules, channel: str) -> None:
    """Offer to translate what is read in a channel always or never."""
    translate = QCoreApplication.translate
    always = translate("ReadingMenu", "Translate this channel automatically")
    never = translate("ReadingMenu", "Never translate this channel")
    kept = rules.channels.get(channel)
    for text, wanted in ((always, True), (never, False)):
        action = _ticked(menu, text, kept is wanted)
        action.toggled.connect(
            lambda on, choice=wanted: (
                rules.translate_channel(channel, choice) if on else rules.forget_channel(channel)
            )
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What is done with the language that the reader says a post, or its author, is in."""

    of_post: Callable[[str], object]
    of_author: Callable[[str], object]


def add_sources(menu: QMenu, context: UiContext, origin: Origin, language: str, told: Told) -> None:
    """Offer to tell the language of a text that was taken for one in ``language``."""
    translate = QCoreApplication.translate
    sources = menu.addMenu(translate("ReadingMenu", "The language is wrong: it is in"))
    names = context.formats.language_name
    add_languages(sources, names, language, told.of_post)
    author = origin.author
    if author is not None:
        sources.addSeparator()
        #: %1 is a person's handle, without the at sign; what follows are languages
        always = translate("ReadingMenu", "Always for @%1").replace("%1", author.handle)
        kept = context.services.rules.author(author.id).language
        add_languages(sources.addMenu(always), names, kept, told.of_author)


def add_post_menu(
    menu: QMenu, context: UiContext, reading: ReadingText, post_id: str, own: bool
) -> None:
    """Offer for a comment or message what is offered for a note's text."""
    rules, author = context.services.rules, reading.origin.author
    if author is None:
        return
    told = Told(
        lambda language: rules.post_is_in(post_id, language),
        lambda language: rules.author_writes(author, language),
    )
    menu.addSeparator()
    add_sources(menu, context, reading.origin, reading.language, told)
    if not own:
        add_author_rules(menu, rules, author)


def add_languages(
    menu: QMenu, name_of: Callable[[str], str], current: str, chosen: Callable[[str], object]
) -> None:
    """Offer the languages a text may be in; ``chosen`` is called with the tag."""
    for tag in _SOURCES:
        action = _ticked(menu, name_of(tag), tag == current)
        action.triggered.connect(lambda _checked=False, language=tag: chosen(language))


def _ticked(menu: QMenu, text: str, on: bool) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    return action
