"""What the C library keeps for nobody goes back to the system."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from rednote_desktop.app.memory_relief import MemoryRelief

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="glibc is Linux's")

HELD = """
import ctypes, re, sys, threading
from pathlib import Path
from rednote_desktop.translation.c_memory import give_back, use_few_arenas

library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]

def held():
    status = Path("/proc/self/status").read_text("ascii")
    return int(re.search(r"RssAnon:\\s+(\\d+)", status)[1]) / 1000
"""

ARENAS = """
if sys.argv[1] == "few":
    use_few_arenas()
there = threading.Barrier(8)

def work():
    library.malloc(100_000)
    there.wait()

threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
lines = Path("/proc/self/maps").read_text("ascii").splitlines()
starts = [int(line.split("-")[0], 16) for line in lines if "rw-p" in line]
print(sum(start % (64 << 20) == 0 for start in starts))
"""

TRIM = """
before = held()
blocks = [library.malloc(50_000) for _ in range(2_000)]
for block in blocks:
    ctypes.memset(block, 1, 50_000)
for block in blocks[:-1]:  # the last one keeps the heap from shrinking by itself
    library.free(block)
freed = held() - before
give_back()
print(round(freed), round(held() - before))
"""


def _printed(program: str, *arguments: str) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", HELD + program, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return [int(word) for word in done.stdout.split()]


def test_threads_share_two_arenas() -> None:
    (few,) = _printed(ARENAS, "few")
    (many,) = _printed(ARENAS, "as they are")
    assert few <= 1  # beside the one that is the heap
    assert many > few


def test_what_is_free_goes_back_to_the_system() -> None:
    freed, after = _printed(TRIM)
    assert freed > 80
    assert after < 10


class Counting(ThreadPoolExecutor):
    """Counts what it is given."""

    given = 0

    def submit(self, *arguments: object, **named: object) -> object:  # type: ignore[override]
        self.given += 1
        return super().submit(*arguments, **named)  # type: ignore[arg-type]


@pytest.fixture
def executor() -> Iterator[Counting]:
    with Counting(1) as made:
        yield made


@pytest.mark.qt_loop
async def test_a_program_at_rest_stays_at_rest(executor: Counting) -> None:
    worked = 10.0
    relief = MemoryRelief(executor, lambda: worked)
    assert not relief.relieve_worked()
    worked += 1.5
    assert relief.relieve_worked()
    assert not relief.relieve_worked()
    assert executor.given == 1
    relief.close()
    relief.close()
