"""Where the window can go, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.link import LinkKind, parse_link
from rednote_desktop.domain.note import Note

_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_LONGEST_HISTORY = 100


@dataclass(frozen=True, slots=True)
class Explore:
    """The feed, on a channel or on the mixed one."""

    channel: str = ""


@dataclass(frozen=True, slots=True)
class Following:
    """Notes of the people the viewer follows."""


@dataclass(frozen=True, slots=True)
class Topics:
    """All topics."""


@dataclass(frozen=True, slots=True)
class TopicPage:
    """One topic."""

    name: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One person."""

    account_id: str


@dataclass(frozen=True, slots=True)
class Search:
    """What was found."""

    words: str


@dataclass(frozen=True, slots=True)
class Collections:
    """The viewer's collections."""


@dataclass(frozen=True, slots=True)
class CollectionPage:
    """One collection."""

    collection_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Notifications:
    """What concerns the viewer."""


@dataclass(frozen=True, slots=True)
class Messages:
    """Direct conversations, the one with a person if an id is given."""

    account_id: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is being written."""


@dataclass(frozen=True, slots=True)
class OwnNotes:
    """What the reader published, as it is kept on this computer."""


@dataclass(frozen=True, slots=True)
class Learn:
    """The words the reader learns."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, on a page."""

    page: str = ""


Destination = (
    Explore
    | Following
    | Topics
    | TopicPage
    | Profile
    | Search
    | Collections
    | CollectionPage
    | Notifications
    | Messages
    | Drafts
    | OwnNotes
    | Learn
    | Settings
)


class Navigator(QObject):
    """Remembers the way and tells the window where to go."""

    went = Signal(object)
    note_opened = Signal(str, object, str)
    note_closed = Signal()
    compose_asked = Signal(str)
    writing_asked = Signal(object, object)
    translation_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: list[Destination] = [Explore()]
        self._open_note = ""

    @property
    def current(self) -> Destination:
        """Where the window is."""
        return self._history[-1]

    @property
    def note_is_open(self) -> bool:
        """Whether a note lies over the page."""
        return bool(self._open_note)

    @property
    def open_note_id(self) -> str:
        """Id of the note that lies over the page, or an empty string."""
        return self._open_note

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return self.note_is_open or len(self._history) > 1

    def go(self, destination: Destination) -> None:
        """Go somewhere; an open note closes."""
        self.close_note()
        if destination == self.current:
            self.went.emit(destination)
            return
        self._history.append(destination)
        del self._history[:-_LONGEST_HISTORY]
        self.went.emit(destination)

    def back(self) -> None:
        """Close the open note, else return to where one came from."""
        if self.note_is_open:
            self.close_note()
        elif len(self._history) > 1:
            self._history.pop()
            self.went.emit(self.current)

    def open_note(self, note_id: str, note: Note | None = None, comment_id: str = "") -> None:
        """Open a note over the page; ``note`` saves a look-up, ``comment_id`` is scrolled to."""
        self._open_note = note_id
        self.note_opened.emit(note_id, note, comment_id)

    def close_note(self) -> None:
        """Close the open note, if there is one."""
        if self._open_note:
            self._open_note = ""
            self.note_closed.emit()

    def compose(self, draft_id: str = "") -> None:
        """Show the composer with a draft, or with a new note."""
        self.compose_asked.emit(draft_id)

    def write(self, draft: Draft, about: Note | None = None) -> None:
        """Show the composer with a draft that is about a note."""
        self.writing_asked.emit(draft, about)

    def show_translation(self) -> None:
        """Show the translation panel."""
        self.translation_asked.emit()

    def follow(self, address: str) -> bool:
        """Go where an address of this program points; tell whether it is one that points somewhere.

        It only ever shows something: an address may come from any page or program.
        """
        link = parse_link(address)
        if link is None:
            return False
        match link.kind:
            case LinkKind.NOTE:
                self.open_note(link.name)
            case LinkKind.ACCOUNT:
                self.go(Profile(link.name))
            case LinkKind.TOPIC:
                self.go(TopicPage(link.name))
        return True

    def open_link(self, url: str) -> bool:
        """Open a web or mail address outside; tell whether it was one that may be opened.

        Only ever called for a click of the reader.
        """
        address = QUrl(url, QUrl.ParsingMode.StrictMode)
        if not address.isValid() or address.scheme().lower() not in _SAFE_SCHEMES:
            return False
        return QDesktopServices.openUrl(address)
