"""Use cases: what a person can do, without any screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rednote_desktop.services.compose import ComposeService
    from rednote_desktop.services.conversations import ConversationService
    from rednote_desktop.services.covers import Covers
    from rednote_desktop.services.engines import EngineService
    from rednote_desktop.services.events import EventBus
    from rednote_desktop.services.federation import FederationService
    from rednote_desktop.services.feed import FeedService
    from rednote_desktop.services.glossary import GlossaryService
    from rednote_desktop.services.live import LiveService
    from rednote_desktop.services.media import MediaService
    from rednote_desktop.services.memory import MemoryService
    from rednote_desktop.services.networks import NetworkService
    from rednote_desktop.services.note import NoteService
    from rednote_desktop.services.outbox import OutboxService
    from rednote_desktop.services.own_archive import OwnArchive
    from rednote_desktop.services.own_notes import OwnNotes
    from rednote_desktop.services.packs import PackService
    from rednote_desktop.services.reading_rules import ReadingRules
    from rednote_desktop.services.remote_pictures import RemotePictures
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
    networks: NetworkService
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
    remote_pictures: RemotePictures
    covers: Covers
    federation: FederationService
    conversations: ConversationService
    live: LiveService
    own: OwnNotes
    archive: OwnArchive
