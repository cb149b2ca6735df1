"""The tables of the profile database, by schema version."""

from __future__ import annotations

from typing import Final

from rednote_desktop.storage.connections import ADD_TALKS, CREATE_CONNECTIONS
from rednote_desktop.storage.database import Migration
from rednote_desktop.storage.drafts import CREATE_DRAFTS
from rednote_desktop.storage.message_drafts import CREATE_MESSAGE_DRAFTS
from rednote_desktop.storage.outbox import CREATE_OUTBOX
from rednote_desktop.storage.outbox_rows import ADD_REACTIONS
from rednote_desktop.storage.word_list import CREATE_WORD_LIST
from rednote_desktop.translation.ledger import MIGRATIONS as LEDGER_MIGRATIONS
from rednote_desktop.translation.memory import MIGRATIONS as MEMORY_MIGRATIONS
from rednote_desktop.translation.memory_search import CREATE_SEARCH
from rednote_desktop.translation.term_store import CREATE_TERMS

PROFILE_MIGRATIONS: Final[tuple[Migration, ...]] = (
    CREATE_DRAFTS,
    CREATE_OUTBOX,
    *MEMORY_MIGRATIONS,
    *LEDGER_MIGRATIONS,
    CREATE_WORD_LIST,
    CREATE_TERMS,
    CREATE_SEARCH,
    CREATE_CONNECTIONS,
    CREATE_MESSAGE_DRAFTS,
    ADD_TALKS,
    ADD_REACTIONS,
)
"""Only ever longer: a profile at version n has seen the first n."""
