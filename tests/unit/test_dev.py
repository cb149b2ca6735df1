"""The developer's commands decide rightly what to start and what failed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from preparation import SetupFailed

import dev


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_recognised(variables: dict[str, str], platform: str, expected: bool) -> None:
    assert dev.has_display(variables, platform) is expected


@pytest.mark.parametrize(
    "options", [[], ["--theme", "dark"], ["translate", "--from", "zh"], ["--version"]]
)
def test_with_a_display_options_pass_through(options: list[str]) -> None:
    assert dev.run_arguments(options, display=True) == options


@pytest.mark.parametrize(
    "options", [["translate", "--from", "zh", "--to", "en"], ["--version"], ["tour", "--out", "x"]]
)
def test_what_needs_no_window_passes_through(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.run_arguments(options, display=False) == options
    assert capsys.readouterr().err == ""


def test_without_a_display_the_tour_runs(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = dev.run_arguments(["--theme", "dark"], display=False)
    assert arguments[:4] == ["--theme", "dark", "tour", "--out"]
    (line,) = capsys.readouterr().err.splitlines()
    assert "No display" in line
    assert arguments[4] in line


def python_step(name: str, code: str) -> dev.Step:
    return dev.Step(name, [sys.executable, "-c", code])


def test_all_steps_run_even_when_one_fails(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    last = tmp_path / "last"
    steps = [
        python_step("first", "print('one')"),
        python_step("second", "raise SystemExit(3)"),
        python_step("third", f"open({str(last)!r}, 'w').close()"),
    ]
    failed = dev.run_steps(steps)
    assert failed == ["second"]
    assert last.exists()
    assert dev.verdict(failed) == 1
    told = capfd.readouterr().out
    assert "== first\none\n-- ok" in told
    assert "-- FAILED (3)" in told
    assert told.rstrip().endswith("FAILED: second")


def test_success_adds_nothing_after_the_last_step(capfd: pytest.CaptureFixture[str]) -> None:
    failed = dev.run_steps([python_step("tests", "print('2 passed')")], say_done=False)
    assert dev.verdict(failed) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "2 passed"


def test_a_step_finds_the_code_of_the_checkout() -> None:
    code = f"import rednote_desktop; assert {str(dev.ROOT)!r} in rednote_desktop.__file__"
    assert dev.run_steps([python_step("import", code)]) == []


@pytest.mark.parametrize("arguments", [[], ["fly"], ["lint", "--fix"], ["setup", "now"]])
def test_a_wrong_command_line_explains_itself(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        dev.main(arguments)
    assert stopped.value.code == 2
    assert "usage: dev.py" in capsys.readouterr().err


def test_what_only_a_person_can_mend_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(for_tests: bool) -> None:
        raise SetupFailed("needs Python 3.11")

    monkeypatch.setattr(dev, "setup", fail)
    assert dev.main(["setup"]) == 1
    assert capsys.readouterr().err == "needs Python 3.11\n"


def test_everything_the_program_needs_is_pinned_once() -> None:
    lines = dev.LOCK.read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all("==" in line and "/" not in line and ":" not in line for line in pins)
    names = {line.partition("==")[0] for line in pins}
    assert {"pyside6-essentials", "qasync", "httpx", "keyring", "babel", "pytest"} <= names


def test_a_preview_reads_the_file_of_its_locale() -> None:
    options = dev.preview_options(["zh_CN", "--theme", "dark"])
    assert options[0] == "--locale-file"
    assert Path(options[1]).name == "rednote_zh_CN.ts"
    assert options[2:] == ["--theme", "dark"]


def test_a_generated_locale_has_no_file_to_preview() -> None:
    assert dev.preview_options(["en_XA"]) == ["--locale", "en_XA"]


@pytest.mark.parametrize("words", [[], ["../zh_CN"], ["tlh"]])
def test_a_preview_of_an_unknown_locale_names_the_known_ones(words: list[str]) -> None:
    with pytest.raises(SetupFailed, match=r"zh_CN.*en_XA"):
        dev.preview_options(words)
