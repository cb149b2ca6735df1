"""What is found out about the processor before the engine is loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rednote_desktop.translation.cores import prefer_wide_vectors

VARIABLE = "CT2_FORCE_CPU_ISA"
NEW = "flags\t\t: fpu sse4_1 avx2 avx512f avx512dq avx512cd avx512bw avx512vl avx512_vnni\n"
FIRST = NEW.replace(" avx512_vnni", "")


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of the processor")
@pytest.mark.parametrize(("told", "asked"), [(NEW, "AVX512"), (FIRST, None), ("", None)])
def test_wide_vectors_where_they_are_fast(
    told: str, asked: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.delenv(VARIABLE)
    (tmp_path / "cpuinfo").write_text(told, "ascii")
    prefer_wide_vectors(tmp_path / "cpuinfo")
    assert os.environ.get(VARIABLE) == asked


def test_a_choice_in_the_environment_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "GENERIC")
    (tmp_path / "cpuinfo").write_text(NEW, "ascii")
    prefer_wide_vectors(tmp_path / "cpuinfo")
    prefer_wide_vectors(tmp_path / "missing")
    assert os.environ[VARIABLE] == "GENERIC"
