"""What is asked of glibc about memory; elsewhere nothing is.

``mallopt(3)``, ``malloc_trim(3)``, https://sourceware.org/glibc/wiki/MallocInternals
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_ARENAS: Final = 2
"""Translation was no slower with two than with sixteen."""
_M_ARENA_MAX: Final = -8
"""Of glibc's ``malloc.h``."""


def use_few_arenas() -> None:
    """Let all threads allocate in two arenas; to be called before there are other threads."""
    library = _glibc()
    if library is not None:
        library.mallopt(_M_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Give all whole pages that nobody uses to the system; 1 to 4 ms, on any thread."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    """Return the C library where it is glibc."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None
