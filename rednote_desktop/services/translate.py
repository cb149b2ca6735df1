"""Translation as this reader wants it: into which language, of what, and with their corrections."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final

import msgspec

from rednote_desktop.domain.language import ENGLISH, MIXED, UNDETERMINED, base, same_language
from rednote_desktop.domain.text import RichText, TextVersion, plain
from rednote_desktop.services.chinese import ChineseScript
from rednote_desktop.services.events import CorrectionMade, EventBus, ReadingChanged
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack
from rednote_desktop.storage.reading_settings import Reading, View
from rednote_desktop.storage.settings import Settings, SettingsStore
from rednote_desktop.translation.detect import detect
from rednote_desktop.translation.priority import Priority as Priority
from rednote_desktop.translation.result import Detection, EngineInfo, Translation

if TYPE_CHECKING:
    from rednote_desktop.translation.translator import Translator

_MODULES: Final = (
    "rednote_desktop.translation.translator",
    "rednote_desktop.translation.engines.ctranslate",
)
"""What takes some 40 ms to load and is not needed before a first text is translated."""

_WORDLESS: Final = frozenset({UNDETERMINED, MIXED})


class TranslateService:
    """The translator with the reader's wishes applied.

    Publishes ``ReadingChanged`` when the settings of reading differ and ``CorrectionMade`` when a
    correction is kept or forgotten. The translator is made when a first text is to be translated,
    after a worker has loaded its modules.
    """

    def __init__(
        self,
        make_translator: Callable[[], Translator],
        settings: SettingsStore,
        events: EventBus,
        undo: UndoStack,
    ) -> None:
        self._make_translator = make_translator
        self._settings = settings
        self._events = events
        self._undo = undo
        self._reading = settings.value.reading
        self._loading: asyncio.Task[None] | None = None
        self._chinese = ChineseScript(settings, lambda: events.publish(ReadingChanged()))
        self._unsubscribe = settings.subscribe(self._settings_changed)

    @cached_property
    def _translator(self) -> Translator:
        return self._make_translator()

    @property
    def target(self) -> str:
        """The language that texts are translated into: the first one the person reads."""
        return self._chinese.tag(self.languages[0])

    @property
    def chinese(self) -> str:
        """The tag of the Chinese that the person writes: what they read, else what they see."""
        return self._chinese.written

    def in_script(self, text: RichText, language: str) -> RichText:
        """Return a text that was written in a language in the Chinese the person likes to see.

        The very same text comes back where nothing is to be done, and while the dictionaries are
        not loaded yet; ``ReadingChanged`` follows then.
        """
        return self._chinese.shown(text, language)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the person reads, the preferred one first; never empty."""
        return self._reading.languages or (ENGLISH,)

    def readable(self, language: str) -> bool:
        """Tell whether the person reads a language; what has no language is readable."""
        if base(language) == UNDETERMINED:
            return True
        return any(same_language(language, read) for read in self.languages)

    @property
    def view(self) -> View:
        """How a text and its translation stand."""
        return self._reading.mode

    def wants(self, language: str, author_id: str = "", channel: str = "") -> bool:
        """Tell whether a text in a language is translated on sight.

        What the reader reads never is. Then the rule for its author decides, then that for the
        channel it is read in, then whether they learn the language, then the language itself.
        """
        reading = self._reading
        if self.readable(language):
            return False
        author = reading.authors.get(author_id)
        if author is not None and author.translate is not None:
            return author.translate
        if channel in reading.channels:
            return reading.channels[channel]
        if base(language) in reading.learning or reading.mode == "original_only":
            return False
        return reading.auto_translate.get(base(language), True)

    def source_of(self, author_id: str = "", post_id: str = "") -> str:
        """Return the language the reader said a post or its author is in, or an empty string."""
        said = self._reading.posts.get(post_id, "")
        author = self._reading.authors.get(author_id)
        return said or (author.language if author is not None else "")

    def author_version(self, versions: Sequence[TextVersion]) -> TextVersion | None:
        """Return the version to read when the author wrote one in a language the person reads.

        The original goes first, then the order of the reader's languages.
        """
        if not versions:
            return None
        if base(versions[0].language) not in _WORDLESS and self.readable(versions[0].language):
            return versions[0]
        for language in self.languages:
            for version in versions[1:]:
                if same_language(version.language, language):
                    return version
        return None

    def submit(
        self,
        text: RichText,
        *,
        hint: str = "",
        target: str = "",
        source: str = "",
        priority: Priority = Priority.VISIBLE,
        public: bool = False,
    ) -> asyncio.Future[Translation]:
        """Ask for a translation; cancelling the future takes it off the queue.

        ``hint`` is the language tag the text carries, ``source`` the language it is in when a
        person said so, ``target`` another language than the reader's own. ``public`` says that
        everybody may read the text already: no other is shown to a remote engine. A failure is an
        answer too: its outcome is ``FAILED``.
        """
        wanted = self._chinese.tag(target) or self.target

        def ask() -> asyncio.Future[Translation]:
            return self._translator.submit(
                text, wanted, hint=hint, source=source, priority=priority, public=public
            )

        if "_translator" in self.__dict__:
            return ask()
        return asyncio.get_running_loop().create_task(self._ask_first(ask), name="translate")

    async def _ask_first(self, ask: Callable[[], asyncio.Future[Translation]]) -> Translation:
        """Load the translator's modules on a worker, once, and then ask."""
        if self._loading is None:
            self._loading = asyncio.create_task(asyncio.to_thread(_load), name="load translator")
        await asyncio.shield(self._loading)
        future = ask()
        try:
            return await future
        finally:
            future.cancel()

    def cached(
        self,
        text: RichText,
        hint: str = "",
        target: str = "",
        source: str = "",
        public: bool = False,
    ) -> Translation | None:
        """Return a translation that is in memory, at once."""
        if "_translator" not in self.__dict__:
            return None
        return self._translator.cached(
            text, self._chinese.tag(target) or self.target, hint=hint, source=source, public=public
        )

    def detect(self, text: RichText, hint: str = "") -> Detection:
        """Tell which language a text is in."""
        return detect(text, hint)

    def engine_info(self, source: str, target: str) -> EngineInfo | None:
        """Return which engine would translate the pair, or ``None`` if none can."""
        return self._translator.engine_info(source, target)

    async def correct(
        self, source: RichText, corrected: str, source_language: str, target_language: str
    ) -> None:
        """Keep the reader's own translation of a segment and use it from now on.

        Can be undone, which brings an earlier correction back. Raises ``StorageError``.
        """
        before = self._translator.corrected(source, source_language, target_language) or ""

        async def keep(words: str) -> None:
            await self._translator.correct(source, words, source_language, target_language)
            self._events.publish(CorrectionMade(plain(source)))

        await keep(corrected)
        self._undo.push(UndoEntry(UndoKind.CORRECTION, lambda: keep(before)))

    async def forget(self, source: RichText, source_language: str, target_language: str) -> None:
        """Forget the correction of a segment and what engines made of it. ``StorageError``."""
        await self._translator.forget(source, source_language, target_language)
        self._events.publish(CorrectionMade(plain(source)))

    def refresh(self) -> None:
        """Show everything anew: terms or remembered translations differ."""
        if "_translator" in self.__dict__:
            self._translator.refresh()
        self._events.publish(ReadingChanged())

    def close(self) -> None:
        """Stop listening; the translator is closed by its owner. Safe to call twice."""
        self._unsubscribe()
        self._chinese.close()
        if self._loading is not None:
            self._loading.cancel()

    def _settings_changed(self, settings: Settings) -> None:
        before, self._reading = self._reading, settings.reading
        if _shown_everywhere(before) != _shown_everywhere(settings.reading):
            self._events.publish(ReadingChanged())


def _load() -> None:
    for name in _MODULES:
        import_module(name)


def _shown_everywhere(reading: Reading) -> Reading:
    """Return the settings without those that the translation panel alone follows."""
    return msgspec.structs.replace(reading, pinyin=False, tone_colours=False)
