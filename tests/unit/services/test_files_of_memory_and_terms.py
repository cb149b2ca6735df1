"""Files of translations and terms are read and written on workers alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_what_reads_and_writes_files_is_not_loaded_on_the_loop(tmp_path: Path) -> None:
    program = """
import asyncio, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.glossary import GlossaryService
from rednote_desktop.services.memory import MemoryService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.exchange.report import Progress
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.memory import MIGRATIONS, TranslationMemory
from rednote_desktop.translation.memory_search import CREATE_SEARCH
from rednote_desktop.translation.memory_shelf import MemoryShelf
from rednote_desktop.translation.term_store import CREATE_TERMS, TermStore

loaded = set()

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("rednote_desktop.translation.exchange."):
            loaded.add(threading.current_thread() is threading.main_thread())

sys.meta_path.insert(0, Watch())
folder = Path(sys.argv[1])

async def main():
    with ThreadPoolExecutor(1) as executor:
        database = Database(folder / "p.sqlite", (*MIGRATIONS, CREATE_TERMS, CREATE_SEARCH))
        events = EventBus()
        rest = (executor, events, UndoStack(events), lambda: None)
        shelf = MemoryShelf(database, TranslationMemory(database))
        memory = MemoryService(shelf, *rest, "1")
        terms = GlossaryService(TermStore(database), Glossary(()), *rest)
        for name in ("memory.tmx", "memory.csv"):
            await memory.write_file(folder / name, True, Progress())
            await memory.read_file(folder / name, Progress())
        for name in ("terms.tbx", "terms.csv"):
            await terms.write_file(folder / name)
            await terms.read_file(folder / name, Progress())
        database.close()

asyncio.run(main())
print(loaded)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "{False}"
