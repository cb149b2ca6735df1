"""Models are let go of when nobody needs them, and loaded again when somebody does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from typing_extensions import override

from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import SUFFIX, LanguagePack, PackFile, PackStore
from tests.support import PATIENCE
from tests.unit.translation.test_pack_install import renewed


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock) -> Iterator[CTranslateEngine]:
    packs = tmp_path / "packs"
    packs.mkdir()
    for source, target in (("zh", "en"), ("en", "zh")):
        renewed(packs / f"{source}{SUFFIX}", "1.0", from_code=source, to_code=target)
    made = CTranslateEngine(PackStore([packs], tmp_path / "cache"), clock=clock)
    yield made
    made.close()


def test_an_idle_model_is_let_go_of_and_loaded_again(
    engine: CTranslateEngine, clock: Clock
) -> None:
    assert engine.loaded == 0
    before = engine.translate(["好"], "zh", "en")
    clock.now += 299
    engine.release_idle()
    assert engine.loaded == 1
    engine.translate(["good"], "en", "zh")
    assert engine.loaded == 1
    clock.now += 299
    engine.release_idle()
    assert engine.loaded == 1
    clock.now += 1
    engine.release_idle()
    assert engine.loaded == 0
    assert engine.translate(["好"], "zh", "en") == before
    assert engine.loaded == 1


def test_a_model_in_use_stays(
    engine: CTranslateEngine, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = engine._run
    seen = []

    def slowly(*arguments: object) -> object:
        clock.now += 10_000
        engine.release_idle()
        seen.append(engine.loaded)
        return run(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "_run", slowly)
    engine.translate(["好"], "zh", "en")
    assert seen == [1]
    engine.release_idle()
    assert engine.loaded == 1


def test_it_is_watched_only_while_something_is_loaded(
    engine: CTranslateEngine, clock: Clock
) -> None:
    def waits() -> list[float]:
        timer = engine._timer
        if timer is None:
            return []
        assert timer.daemon
        return [timer.interval]

    assert waits() == []
    engine.translate(["好"], "zh", "en")
    assert waits() == [300]
    clock.now += 100
    engine.translate(["好"], "zh", "en")
    assert waits() == [300]
    clock.now += 100
    engine.release_idle()
    assert waits() == [200]
    clock.now += 200
    engine.release_idle()
    assert waits() == []
    assert engine.loaded == 0
    engine.close()
    engine.close()


def test_nobody_waits_for_a_model_to_ask_what_there_is(tmp_path: Path) -> None:
    """The window asks which pairs there are while a worker loads the first model."""
    packs = tmp_path / "packs"
    packs.mkdir()
    renewed(packs / f"zh{SUFFIX}", "1.0", from_code="zh", to_code="en")
    loading, loaded = threading.Event(), threading.Event()

    class SlowStore(PackStore):
        @override
        def unpack(self, file: PackFile) -> LanguagePack:
            loading.set()
            assert loaded.wait(2 * PATIENCE)
            return super().unpack(file)

    engine = CTranslateEngine(SlowStore([packs], tmp_path / "cache"))
    assert engine.supports("zh", "en")
    with ThreadPoolExecutor(2) as workers:
        first = workers.submit(engine.translate, ["好"], "zh", "en")
        assert loading.wait(PATIENCE)
        asked = workers.submit(engine.supports, "zh", "en")
        try:
            assert asked.result(timeout=PATIENCE)
        finally:
            loaded.set()
        assert first.result()
    engine.close()
