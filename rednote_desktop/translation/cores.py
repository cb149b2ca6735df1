"""How many processors, batches and workers translate at the same time, and by what instructions."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_MOST: Final = 4

BATCHES: Final = 3
"""While the answers of some are checked, the others keep the processors busy."""

WORKERS: Final = BATCHES + 1
"""Threads for a translator: planning and judging do not wait for inference."""

_WIDE: Final = {"avx512f", "avx512cd", "avx512vl", "avx512bw", "avx512dq", "avx512_vnni"}


def cores() -> int:
    """Return the number of processors to translate on: all of them, four at most."""
    return min(_MOST, os.cpu_count() or 1)


def prefer_wide_vectors(cpuinfo: Path = Path("/proc/cpuinfo")) -> None:
    """Have CTranslate2 use AVX-512 where the processor's is a fast one; to be called before import.

    By itself it stays with AVX2, as the first processors with AVX-512 slowed down by it. Those that
    multiply bytes (VNNI) came later; on them a sentence takes a tenth less. A choice that stands in
    the environment is kept. https://opennmt.net/CTranslate2/environment_variables.html
    """
    if sys.platform != "linux":
        return
    try:
        lines = cpuinfo.read_text("ascii", "replace").splitlines()
    except OSError:
        return
    flags = {flag for line in lines if line.startswith("flags") for flag in line.split()}
    if flags >= _WIDE:
        os.environ.setdefault("CT2_FORCE_CPU_ISA", "AVX512")
