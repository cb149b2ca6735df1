"""What the checkout runs on is found, mended or named with the command that installs it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from debian import Machine
from preparation import (
    STAMP,
    SetupFailed,
    add_ensurepip,
    has_pip,
    is_ready,
    prepare_system,
    python_version,
    venv_python,
    write_stamp,
)


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
    assert not is_ready(venv, lock)


def test_an_environment_is_ready_until_something_changes(venv: Path, lock: Path) -> None:
    distribution = add_distribution(venv, "httpx-0.28.1")
    write_stamp(venv, lock)
    assert is_ready(venv, lock)

    lock.write_text("httpx==0.28.2\n", encoding="utf-8")
    assert not is_ready(venv, lock)
    write_stamp(venv, lock)
    assert is_ready(venv, lock)

    distribution.rmdir()
    assert not is_ready(venv, lock)


def test_an_extra_package_does_not_matter(venv: Path, lock: Path) -> None:
    write_stamp(venv, lock)
    add_distribution(venv, "ipython-9.0")
    assert is_ready(venv, lock)


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"lock": 1}'])
def test_a_damaged_stamp_is_not_ready(venv: Path, lock: Path, damage: str) -> None:
    write_stamp(venv, lock)
    (venv / STAMP).write_text(damage, encoding="utf-8")
    assert not is_ready(venv, lock)


def test_a_python_that_is_gone_is_noticed(venv: Path, lock: Path) -> None:
    write_stamp(venv, lock)
    python = venv_python(venv)
    python.unlink()
    assert not is_ready(venv, lock)
    assert not has_pip(venv)


def test_a_python_without_pip_is_noticed(venv: Path) -> None:
    assert python_version(venv_python(venv))
    assert not has_pip(venv)


def test_being_ready_takes_a_blink(venv: Path, lock: Path) -> None:
    write_stamp(venv, lock)
    begun = time.thread_time()
    assert is_ready(venv, lock)
    assert time.thread_time() - begun < 3


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
    prepare_system(for_tests=True, machine=machine)
    assert machine.installed == ["libpulse0", "xvfb"]
    told = capsys.readouterr()
    assert "libpulse0 xvfb" in told.err
    assert told.out == ""


def test_the_program_itself_needs_no_test_programs(machine: FakeMachine) -> None:
    machine.is_root = True
    prepare_system(for_tests=False, machine=machine)
    assert machine.installed == ["libpulse0"]


def test_without_root_libraries_are_unpacked_and_the_rest_is_named(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare_system(for_tests=True, machine=machine)
    assert machine.unpacked == ["libpulse0"]
    assert machine.installed == []
    assert "sudo apt-get install --no-install-recommends xvfb\n" in capsys.readouterr().err


def test_what_cannot_be_had_is_told_with_its_command(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.problem = "no connection"
    prepare_system(for_tests=False, machine=machine)
    told = capsys.readouterr().err
    assert "no connection" in told
    assert "sudo apt-get install --no-install-recommends libpulse0\n" in told


def test_other_distributions_are_told_the_libraries(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.has_apt = False
    prepare_system(for_tests=False, machine=machine)
    assert machine.unpacked == []
    assert "libpulse.so.0" in capsys.readouterr().err


def test_a_machine_without_ensurepip_says_what_to_install(machine: FakeMachine) -> None:
    machine.problem = "no connection"
    with pytest.raises(SetupFailed, match=r"apt-get install .* python3\.\d+-venv"):
        add_ensurepip(sys.executable, machine)
