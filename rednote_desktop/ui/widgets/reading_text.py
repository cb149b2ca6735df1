"""One text as the reader reads it: translated while it is on screen, or left as it is."""

from __future__ import annotations

import asyncio
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rednote_desktop.domain.errors import EngineFailed, RedNoteError
from rednote_desktop.domain.language import UNDETERMINED
from rednote_desktop.domain.text import EMPTY, RichText
from rednote_desktop.services.reading_rules import NOWHERE, Origin
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.ui.reading import ShownText, shown_text

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class ReadingState(StrEnum):
    """How a text stands with its reader."""

    ORIGINAL = "original"
    """It is read as it was written."""
    AUTHOR = "author"
    """The author wrote a version for this reader."""
    WAITING = "waiting"
    TRANSLATED = "translated"
    FAILED = "failed"
    OFFERED = "offered"
    """It could be translated, and the reader asked not to do that unasked."""


class ReadingText(QObject):
    """Holds a text and asks for its translation between ``enter`` and ``leave``.

    What is waited for when the text leaves the screen is cancelled. ``changed`` is emitted when
    ``shown`` or ``state`` differ. Whoever holds it calls ``refresh`` when the reader's settings
    or corrections changed.
    """

    changed = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = context.services.translate
        self._original: RichText = EMPTY
        self._hint = ""
        self._source = ""
        self._public = False
        self._origin = NOWHERE
        self._own: tuple[str, RichText] | None = None
        self._state = ReadingState.ORIGINAL
        self._translation: Translation | None = None
        self._future: asyncio.Future[Translation] | None = None
        self._originals = False
        self._on_screen = False
        self._guess = False
        self._asked = False

    @property
    def original(self) -> RichText:
        """The text as it was written."""
        return self._original

    @property
    def state(self) -> ReadingState:
        """How the text stands with its reader."""
        return self._state

    @property
    def translation(self) -> Translation | None:
        """The machine's answer, if there is one; also one that failed."""
        return self._translation

    @property
    def originals(self) -> bool:
        """Whether the reader wants the original alone."""
        return self._originals

    @property
    def language(self) -> str:
        """BCP 47 tag of the original: what the reader said, else what its content tells."""
        if self._told:
            return self._told
        if self._translation is not None:
            return self._translation.detection.language
        return self._translate.detect(self._original, self._hint).language

    @property
    def shown(self) -> ShownText:
        """What stands first and what beneath."""
        return shown_text(
            self._original,
            own=self._own,
            translation=self._translation,
            originals=self._originals,
            view=self._translate.view,
            guess=self._guess,
            rewritten=self._translate.in_script(self._original, self.language),
        )

    @property
    def guess(self) -> bool:
        """Whether the reader wants to see a translation that is not to be trusted."""
        return self._guess

    def set_guess(self, guess: bool) -> None:
        """Show a translation that is not to be trusted, or the original word by word."""
        if guess != self._guess:
            self._guess = guess
            self.changed.emit()

    @property
    def origin(self) -> Origin:
        """Where the text comes from."""
        return self._origin

    @property
    def _told(self) -> str:
        """The language the reader said the text is in, or an empty string."""
        origin = self._origin
        return self._source or self._translate.source_of(origin.author_id, origin.post_id)

    def show_text(
        self,
        original: RichText,
        hint: str,
        own: tuple[str, RichText] | None = None,
        public: bool = False,
        origin: Origin = NOWHERE,
    ) -> None:
        """Take a text with the language tag it carries and the author's version, if any.

        ``public`` says that everybody may read it, ``origin`` by whom and where it was posted.
        """
        shown = (self._original, self._hint, self._own, self._public, self._origin)
        if (original, hint, own, public, origin) == shown:
            return
        self._cancel()
        self._original, self._hint, self._own, self._public = original, hint, own, public
        self._origin = origin
        self._source = ""
        self._asked = self._guess = False
        self._start_over()

    def enter(self) -> None:
        """Say that the text is on screen."""
        if not self._on_screen:
            self._on_screen = True
            self._request()

    def leave(self) -> None:
        """Say that the text is off screen: a translation that is waited for is cancelled."""
        self._on_screen = False
        self._cancel()

    def ask(self, source: str = "") -> None:
        """Translate because the reader asked; ``source`` is the language they say it is in."""
        self._cancel()
        self._asked = True
        self._source = source or self._source
        self._translation = None
        self._originals = False
        self._on_screen = True
        self._request()

    def set_originals(self, originals: bool) -> None:
        """Show the original alone, or as the reader reads it."""
        if originals != self._originals:
            self._originals = originals
            self.changed.emit()

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        self._cancel()
        self._start_over()

    def _start_over(self) -> None:
        self._translation = None
        self._state = ReadingState.ORIGINAL
        if self._on_screen:
            self._request()
        else:
            self._take_cached()
        self.changed.emit()

    def _request(self) -> None:
        if self._future is not None or self._translation is not None:
            return
        wanted = self._decide()
        if wanted is not ReadingState.WAITING or self._take_cached():
            self._set_state(wanted if wanted is not ReadingState.WAITING else self._state)
            return
        self._set_state(ReadingState.WAITING)
        future = self._translate.submit(
            self._original, hint=self._hint, source=self._told, public=self._public
        )
        self._future = future
        future.add_done_callback(self._answered)

    def _decide(self) -> ReadingState:
        if self._own is not None and self._own[1]:
            return ReadingState.AUTHOR
        if not self._original:
            return ReadingState.ORIGINAL
        language = self.language
        if language == UNDETERMINED:
            return ReadingState.ORIGINAL
        origin = self._origin
        if self._asked or self._translate.wants(language, origin.author_id, origin.channel):
            return ReadingState.WAITING
        if self._translate.readable(language):
            return ReadingState.ORIGINAL
        return ReadingState.OFFERED

    def _take_cached(self) -> bool:
        if self._decide() is not ReadingState.WAITING:
            return False
        cached = self._translate.cached(
            self._original, hint=self._hint, source=self._told, public=self._public
        )
        if cached is None:
            return False
        self._take(cached)
        return True

    def _answered(self, future: asyncio.Future[Translation]) -> None:
        if future is not self._future:
            return
        self._future = None
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            self._take(future.result())
        else:
            reason = type(error if isinstance(error, RedNoteError) else EngineFailed()).__name__
            self._take(
                Translation(
                    Outcome.FAILED,
                    self._original,
                    EMPTY,
                    self._translate.target,
                    self._translate.detect(self._original, self._hint),
                    reason=reason,
                )
            )

    def _take(self, translation: Translation) -> None:
        self._translation = translation
        states = {
            Outcome.TRANSLATED: ReadingState.TRANSLATED,
            Outcome.FAILED: ReadingState.FAILED,
        }
        self._state = states.get(translation.outcome, ReadingState.ORIGINAL)
        self.changed.emit()

    def _set_state(self, state: ReadingState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()

    def _cancel(self) -> None:
        future, self._future = self._future, None
        if future is not None:
            future.cancel()
            if self._state is ReadingState.WAITING:
                self._state = ReadingState.ORIGINAL
