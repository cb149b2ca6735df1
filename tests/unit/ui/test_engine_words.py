"""What readers are told of the engines that translate."""

from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.result import BUILT_IN, EngineInfo, Place
from rednote_desktop.ui.engine_words import engine_caution, engine_name


@pytest.mark.parametrize(
    ("engine", "name"),
    [
        (EngineInfo(BUILT_IN, "0.3", weak=True), "Built-in translator, pack 0.3"),
        (
            EngineInfo(f"{BUILT_IN} en", "1.9, 0.3", weak=True, through="en"),
            "Built-in translator, by way of English, packs 1.9, 0.3",
        ),
        (EngineInfo(BUILT_IN), "Built-in translator, pack –"),
        (EngineInfo("Slang glossary", "1a2b3c4d"), "Slang glossary"),
        (EngineInfo("Your glossary"), "Your glossary"),
        (EngineInfo("CC-CEDICT"), "Dictionary CC-CEDICT"),
        (EngineInfo("Mine", "v2", Place.REMOTE), "Mine v2"),
    ],
)
def test_engines_have_names_that_readers_understand(engine: EngineInfo, name: str) -> None:
    assert engine_name(engine) == name


def test_a_weak_engine_is_still_learning() -> None:
    assert engine_caution(EngineInfo(BUILT_IN, "0.3", weak=True)) == (
        "Built-in translator, pack 0.3 (still learning)"
    )
    assert engine_caution(EngineInfo(BUILT_IN, "1.9")) == "Built-in translator, pack 1.9"


def test_the_built_in_engine_goes_by_the_name_that_is_known(tmp_path: Path) -> None:
    engine = CTranslateEngine(PackStore([resources_dir() / "packs"], tmp_path))
    assert engine.info.name == BUILT_IN
    engine.close()
