"""Use cases: what a person can do, without any screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rednote_desktop.services.compose import ComposeService
    from rednote_desktop.services.engines import EngineService
    from rednote_desktop.services.events import EventBus
    from rednote_desktop.services.feed import FeedService
    from rednote_desktop.services.glossary import GlossaryService
    from rednote_desktop.services.media import MediaService
    from rednote_desktop.services.memory import MemoryService
    from rednote_desktop.services.note import NoteService
    from rednote_desktop.services.outbox import OutboxService
    from rednote_desktop.services.packs import PackService
    from rednote_desktop.services.reading_rules import ReadingRules
    from rednote_desktop.services.session import SessionService
    from rednote_desktop.services.translate import TranslateService
    from rednote_desktop.services.undo import UndoStack
    from rednote_desktop.services.word_list import WordList
    from rednote_desktop.storage.settings import SettingsStore
    from rednote_desktop.translation.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window works with; made and closed by the composition root."""

    events: EventBus
    settings: SettingsStore
    session: SessionService
    feed: FeedService
    notes: NoteService
    compose: ComposeService
    outbox: OutboxService
    media: MediaService
    translate: TranslateService
    engines: EngineService
    undo: UndoStack
    words: Lexicon
    rules: ReadingRules
    word_list: WordList
    terms: GlossaryService
    memory: MemoryService
    packs: PackService
