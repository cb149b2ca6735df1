"""What the translator's tests share: engines that stand behind the protocol, and the real one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import WORKERS
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import MIGRATIONS, TranslationMemory
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.translator import Translator

MakeTranslator = Callable[..., Translator]


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(WORKERS) as made:
        yield made


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(tmp_path / "profile.sqlite", MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
async def make_translator(
    executor: ThreadPoolExecutor, database: Database
) -> AsyncIterator[MakeTranslator]:
    """Make translators over the test's SQLite file; they are closed at the end."""
    made: list[Translator] = []

    def make(
        engine: TranslationEngine,
        glossary: Glossary | None = None,
        lexicon: Lexicon | None = None,
    ) -> Translator:
        translator = Translator([engine], TranslationMemory(database), executor, glossary, lexicon)
        made.append(translator)
        return translator

    yield make
    for translator in made:
        translator.close()
    await asyncio.sleep(0)


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packs")


@pytest.fixture(scope="session")
def real_engine(unpacked: Path) -> Iterator[CTranslateEngine]:
    """The built-in engine with the pack that ships."""
    engine = CTranslateEngine(PackStore([resources_dir() / "packs"], unpacked))
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return Glossary.load(resources_dir() / "slang_glossary.tsv")


@pytest.fixture
def lexicon(
    tmp_path_factory: pytest.TempPathFactory, glossary: Glossary, executor: ThreadPoolExecutor
) -> Iterator[Lexicon]:
    """A dictionary whose file is made once a test run."""
    folder = tmp_path_factory.getbasetemp() / "dictionary"
    made = Lexicon(folder, glossary, executor)
    yield made
    made.close()
