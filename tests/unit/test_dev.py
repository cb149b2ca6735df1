"""The developer's commands decide rightly what is missing, what to start and what failed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from debian import Machine

import dev


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """Return an environment without pip, quickly made."""
    folder = tmp_path / "venv"
    command = [sys.executable, "-m", "venv", "--without-pip", str(folder)]
    subprocess.run(command, check=True)
    return folder


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "requirements.lock"
    file.write_text("httpx==0.28.1\n", encoding="utf-8")
    return file


def add_distribution(venv: Path, name: str) -> Path:
    (site,) = venv.glob("Lib/site-packages" if os.name == "nt" else "lib/python3.*/site-packages")
    folder = site / f"{name}.dist-info"
    folder.mkdir()
    return folder


def test_an_environment_without_stamp_is_not_ready(venv: Path, lock: Path) -> None:
    assert not dev.is_ready(venv, lock)


def test_an_environment_is_ready_until_something_changes(venv: Path, lock: Path) -> None:
    distribution = add_distribution(venv, "httpx-0.28.1")
    dev.write_stamp(venv, lock)
    assert dev.is_ready(venv, lock)

    lock.write_text("httpx==0.28.2\n", encoding="utf-8")
    assert not dev.is_ready(venv, lock)
    dev.write_stamp(venv, lock)
    assert dev.is_ready(venv, lock)

    distribution.rmdir()
    assert not dev.is_ready(venv, lock)


def test_an_extra_package_does_not_matter(venv: Path, lock: Path) -> None:
    dev.write_stamp(venv, lock)
    add_distribution(venv, "ipython-9.0")
    assert dev.is_ready(venv, lock)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"lock": 1}'])
def test_a_damaged_stamp_is_not_ready(venv: Path, lock: Path, damage: str) -> None:
    dev.write_stamp(venv, lock)
    (venv / dev.STAMP).write_text(damage, encoding="utf-8")
    assert not dev.is_ready(venv, lock)


def test_a_python_that_is_gone_is_noticed(venv: Path, lock: Path) -> None:
    dev.write_stamp(venv, lock)
    python = dev.venv_python(venv)
    python.unlink()
    assert not dev.is_ready(venv, lock)
    assert not dev.has_pip(venv)


def test_a_python_without_pip_is_noticed(venv: Path) -> None:
    assert dev.python_version(dev.venv_python(venv))
    assert not dev.has_pip(venv)


def test_being_ready_takes_a_blink(venv: Path, lock: Path) -> None:
    dev.write_stamp(venv, lock)
    start = time.perf_counter()
    assert dev.is_ready(venv, lock)
    assert time.perf_counter() - start < 3


class FakeMachine(Machine):
    """A Debian machine that lacks what it is told and keeps what it is asked for."""

    has_apt = True
    is_root = False

    def __init__(self, folder: Path, problem: str = "") -> None:
        super().__init__(folder)
        self.problem = problem
        self.installed: list[str] = []
        self.unpacked: list[str] = []

    def missing(self) -> list[str]:
        return ["libpulse0"]

    def missing_for_tests(self) -> list[str]:
        return ["xvfb"]

    def install(self, packages: Sequence[str]) -> str:
        self.installed += packages
        return self.problem

    def unpack(self, packages: Sequence[str]) -> str:
        self.unpacked += packages
        return self.problem


@pytest.fixture
def machine(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path)


def test_root_installs_all_that_is_missing(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.is_root = True
    dev.prepare_system(for_tests=True, machine=machine)
    assert machine.installed == ["libpulse0", "xvfb"]
    told = capsys.readouterr()
    assert "libpulse0 xvfb" in told.err
    assert told.out == ""


def test_the_program_itself_needs_no_test_programs(machine: FakeMachine) -> None:
    machine.is_root = True
    dev.prepare_system(for_tests=False, machine=machine)
    assert machine.installed == ["libpulse0"]


def test_without_root_libraries_are_unpacked_and_the_rest_is_named(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    dev.prepare_system(for_tests=True, machine=machine)
    assert machine.unpacked == ["libpulse0"]
    assert machine.installed == []
    assert "sudo apt-get install --no-install-recommends xvfb\n" in capsys.readouterr().err


def test_what_cannot_be_had_is_told_with_its_command(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.problem = "no connection"
    dev.prepare_system(for_tests=False, machine=machine)
    told = capsys.readouterr().err
    assert "no connection" in told
    assert "sudo apt-get install --no-install-recommends libpulse0\n" in told


def test_other_distributions_are_told_the_libraries(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has_apt = False
    dev.prepare_system(for_tests=False, machine=machine)
    assert machine.unpacked == []
    assert "libpulse.so.0" in capsys.readouterr().err


def test_a_machine_without_ensurepip_says_what_to_install(machine: FakeMachine) -> None:
    machine.problem = "no connection"
    with pytest.raises(dev.SetupFailed, match=r"apt-get install .* python3\.\d+-venv"):
        dev.add_ensurepip(sys.executable, machine)


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
        raise dev.SetupFailed("needs Python 3.11")

    monkeypatch.setattr(dev, "setup", fail)
    assert dev.main(["setup"]) == 1
    assert capsys.readouterr().err == "needs Python 3.11\n"


def test_everything_the_program_needs_is_pinned_once() -> None:
    lines = dev.LOCK.read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all("==" in line and "/" not in line and ":" not in line for line in pins)
    names = {line.partition("==")[0] for line in pins}
    assert {"pyside6-essentials", "qasync", "httpx", "keyring", "babel", "pytest"} <= names
