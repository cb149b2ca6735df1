"""The benchmark runner isolates each benchmark and tells figures from failures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import __main__ as runner


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of benchmarks that stands in for the real one."""
    package = tmp_path / "benchmarks"
    package.mkdir()
    text = Path(runner.__file__).read_text(encoding="utf-8")
    (package / "__main__.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(runner, "FOLDER", package)
    monkeypatch.syspath_prepend(str(tmp_path))
    root = str(Path(runner.__file__).resolve().parents[1])
    monkeypatch.setenv("PYTHONPATH", root)
    monkeypatch.chdir(tmp_path)
    return package


def write(folder: Path, name: str, body: str) -> None:
    text = f'"""Measure {name}."""\n\ndef run():\n    {body}\n'
    (folder / f"{name}.py").write_text(text, encoding="utf-8")


def test_one_document_holds_all_figures(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "start", "print('noise'); return {'first_frame_ms': 120.5}")
    write(folder, "scroll", "return {'frame_ms': 2}")
    assert runner.main([]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["benchmarks"] == {"scroll": {"frame_ms": 2}, "start": {"first_frame_ms": 120.5}}
    assert document["machine"]["rednote_desktop"]


def test_named_benchmarks_run_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "start", "return {'first_frame_ms': 120.5}")
    write(folder, "scroll", "raise ValueError")
    assert runner.main(["start"]) == 0
    assert list(json.loads(capsys.readouterr().out)["benchmarks"]) == ["start"]


@pytest.mark.parametrize("body", ["raise SystemExit(3)", "import os; os._exit(0)", "return [1]"])
def test_a_failure_is_told_and_stops_no_other(
    folder: Path, body: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "broken", body)
    write(folder, "sound", "return {'captions_per_second': 9}")
    assert runner.main([]) == 1
    results = json.loads(capsys.readouterr().out)["benchmarks"]
    assert "error" in results["broken"]
    assert results["sound"] == {"captions_per_second": 9}


def test_an_unknown_name_lists_the_known(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "start", "return {}")
    assert runner.main(["strat"]) == 2
    assert "start" in capsys.readouterr().err
