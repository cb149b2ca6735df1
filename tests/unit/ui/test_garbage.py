"""Reference cycles die on the thread that owns the widgets."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from rednote_desktop.ui.garbage import InterfaceGarbage
from tests.support import application


class _Cycle(QObject):
    """Holds itself, and notes on which thread it is taken apart."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.myself = self
        weakref.finalize(self, lambda: died_on.append(threading.get_ident()))


@pytest.fixture
def garbage() -> Iterator[InterfaceGarbage]:
    application()
    gc.enable()  # as Python starts; the tests as a whole keep it off
    try:
        made = InterfaceGarbage()
        yield made
        made.close()
        made.close()
        assert gc.isenabled()
    finally:
        gc.disable()


def test_what_was_off_stays_off() -> None:
    application()
    InterfaceGarbage().close()
    assert not gc.isenabled()


def _allocate(kept: list[list[int]]) -> None:
    """Make enough containers that Python would collect on this thread."""
    kept += [[index] for index in range(gc.get_threshold()[0] * 20)]


def test_a_worker_takes_no_cycle_apart(garbage: InterfaceGarbage) -> None:
    died_on: list[int] = []
    _Cycle(died_on)
    kept: list[list[int]] = []
    worker = threading.Thread(target=_allocate, args=(kept,))
    worker.start()
    worker.join()
    assert died_on == []
    assert garbage.collect_due() >= 0
    assert died_on == [threading.get_ident()]


def test_nothing_is_collected_before_it_is_due(garbage: InterfaceGarbage) -> None:
    gc.collect()
    assert garbage.collect_due() == -1
