"""Set up, start, check and measure RedNote Desktop with one command each.

    python3 dev.py setup             make .venv, install what is pinned, compile the locale files
    python3 dev.py run [options]     start the program; options are those of rednote-desktop
    python3 dev.py test [options]    lint, then all tests; options are those of pytest
    python3 dev.py lint              style, types, layers, locale files, house rules
    python3 dev.py bench [names]     run the benchmarks and print one JSON document
    python3 dev.py i18n [tags]       bring the locale files up to date, and add those of new tags

Every verb sets up first what is missing; with nothing to do that takes a blink. Standard library
only, for CPython 3.11 to 3.13 on Linux, macOS and Windows (older ones look for a newer).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / ".ci"))

from debian import LIBRARIES, Machine  # noqa: E402 - found by the line above

from i18n import locales  # noqa: E402

VENV = ROOT / ".venv"
DICTIONARY = ROOT / "resources" / "dictionary"
SYSTEM = ROOT / ".dev" / "system"
LOCK = ROOT / ".ci" / "requirements.lock"
STAMP = "rednote-setup.json"
SUPPORTED = ((3, 13), (3, 12), (3, 11))

WITHOUT_WINDOW = frozenset({"tour", "translate", "--version", "--help", "-h"})
"""Words that make rednote-desktop do something that needs no display."""


class Step(NamedTuple):
    """One check: its heading and the command that makes it."""

    name: str
    command: list[str]


class SetupFailed(Exception):
    """Something that only the person at the keyboard can mend; the text says how."""


# -- the machine --------------------------------------------------------------------------------


def prepare_system(for_tests: bool, machine: Machine) -> None:
    """Get the system packages that are missing, or say how; the program may do without."""
    if machine.has_apt and machine.is_root:
        packages = machine.missing() + (machine.missing_for_tests() if for_tests else [])
        if packages:
            say(f"Installing system packages: {' '.join(packages)}")
            report_missing(packages, machine.install(packages))
        return
    packages = machine.missing()
    if packages and machine.has_apt:
        say(f"Fetching system packages into {machine.folder}: {' '.join(packages)}")
        report_missing(packages, machine.unpack(packages))
    elif packages:
        names = ", ".join(LIBRARIES[name] for name in packages)
        say(f"Qt may need these system libraries of your distribution: {names}")
    if for_tests and machine.missing_for_tests():
        say("Tests that drive real windows are skipped without these programs; to install them:")
        say(apt_command(machine.missing_for_tests()))


def report_missing(packages: Sequence[str], problem: str) -> None:
    """Say which packages could not be had, why, and how to install them by hand."""
    if problem:
        say(problem)
        say("Going on without these system packages; to install them:")
        say(apt_command(packages))


def apt_command(packages: Sequence[str]) -> str:
    """Return the command with which a person installs packages."""
    return f"    sudo apt-get install --no-install-recommends {' '.join(packages)}"


def find_python() -> str:
    """Return a supported Python: this one if it is, else one on the search path."""
    if sys.version_info[:2] in SUPPORTED:
        return sys.executable
    for major, minor in SUPPORTED:
        found = shutil.which(f"python{major}.{minor}")
        if found:
            return found
        if sys.platform == "win32" and shutil.which("py"):
            ask = ["py", f"-{major}.{minor}", "-c", "import sys; print(sys.executable)"]
            done = subprocess.run(ask, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return done.stdout.strip()
    raise SetupFailed("RedNote Desktop needs Python 3.11, 3.12 or 3.13; none was found.")


# -- the environment ----------------------------------------------------------------------------


def venv_python(venv: Path) -> Path:
    """Return where a virtual environment keeps its Python."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def installed(venv: Path) -> set[str]:
    """Return the names of the installed distributions as their metadata folders say."""
    pattern = "Lib/site-packages" if sys.platform == "win32" else "lib/python3.*/site-packages"
    return {info.name for site in venv.glob(pattern) for info in site.glob("*.dist-info")}


def fingerprint(venv: Path, lock: Path) -> dict[str, str]:
    """Return what must be unchanged for an environment to need nothing."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return {"lock": digest, "python": python_version(venv_python(venv))}


def python_version(python: Path) -> str:
    """Return a Python's version, or an empty text where it does not start."""
    ask = [str(python), "-I", "-S", "-c", "import sys; print(*sys.version_info[:3], sep='.')"]
    try:
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def is_ready(venv: Path, lock: Path) -> bool:
    """Tell whether an environment is whole and holds what the lock file asks for."""
    try:
        kept = json.loads((venv / STAMP).read_text(encoding="utf-8"))
        distributions = set(kept.pop("installed"))
    except (OSError, ValueError, AttributeError, KeyError, TypeError):
        return False
    return distributions <= installed(venv) and bool(kept == fingerprint(venv, lock))


def write_stamp(venv: Path, lock: Path) -> None:
    """Keep what an environment is like now that it is ready."""
    document = {**fingerprint(venv, lock), "installed": sorted(installed(venv))}
    (venv / STAMP).write_text(json.dumps(document, indent=1), encoding="utf-8")


def prepare_environment(machine: Machine, venv: Path = VENV, lock: Path = LOCK) -> None:
    """Make, mend or bring up to date the virtual environment."""
    if is_ready(venv, lock):
        return
    if not has_pip(venv):
        make_venv(venv, machine)
    say("Installing the pinned Python packages (the first time takes a minute or two)")
    install = [str(venv_python(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    if subprocess.call([*install, "-qq", "-r", str(lock)], stdout=sys.stderr) != 0:
        raise SetupFailed("The Python packages could not be installed; once mended, run it again.")
    write_stamp(venv, lock)


def has_pip(venv: Path) -> bool:
    """Tell whether an environment's Python is supported and has pip."""
    python = venv_python(venv)
    version = tuple(int(part) for part in python_version(python).split(".")[:2] if part)
    if version not in SUPPORTED:
        return False
    return has_module(str(python), "pip")


def make_venv(venv: Path, machine: Machine) -> None:
    """Make an empty environment with pip, in place of a broken one if need be."""
    python = find_python()
    whole = has_module(python, "ensurepip") or add_ensurepip(python, machine)
    say(f"Making {venv.name} with {python}")
    if venv.is_file() or (venv.is_symlink() and not venv.exists()):
        venv.unlink()
    options = ["--clear", *([] if whole else ["--without-pip"])]
    if subprocess.call([python, "-m", "venv", *options, str(venv)], stdout=sys.stderr) != 0:
        raise SetupFailed(f"The virtual environment {venv} could not be made.")
    wheels = machine.pip_wheels()
    if not whole and wheels:
        (pip,) = wheels.glob("pip-*.whl")
        add = [str(venv_python(venv)), str(pip / "pip"), "install", "-qq", "--no-index"]
        subprocess.call([*add, "--find-links", str(wheels), "pip"], stdout=sys.stderr)


def add_ensurepip(python: str, machine: Machine) -> bool:
    """Get what a Debian Python needs to make an environment with pip in it.

    Returns whether the module ensurepip is there now; if not, a wheel of pip is.
    """
    version = ".".join(python_version(Path(python)).split(".")[:2])
    package = f"python{version}-venv"
    if machine.has_apt:
        say(f"Getting the system package {package}")
        get = machine.install if machine.is_root else machine.unpack
        problem = get([package])
        if not problem:
            return has_module(python, "ensurepip")
        say(problem)
    raise SetupFailed(
        f"{python} lacks the module ensurepip; to install it:\n{apt_command([package])}"
    )


def has_module(python: str, name: str) -> bool:
    """Tell whether a Python can import a module."""
    ask = [python, "-I", "-c", f"import {name}"]
    return subprocess.run(ask, capture_output=True, check=False).returncode == 0


def setup(for_tests: bool) -> None:
    """Do everything that is missing before the program or its tests can start."""
    machine = Machine(SYSTEM)
    prepare_system(for_tests, machine)
    prepare_environment(machine)
    if locales.stale():
        run_python("i18n/locales.py", "compile")
    if dictionary_stale():
        run_python("rednote_desktop/translation/dictionary_build.py", str(DICTIONARY))


def dictionary_stale() -> bool:
    """Tell whether the dictionary's file is missing or older than the code that makes it."""
    made = [path.stat().st_mtime for path in DICTIONARY.glob("*.sqlite")]
    source = ROOT / "rednote_desktop" / "translation" / "dictionary_build.py"
    return not made or max(made) < source.stat().st_mtime


# -- the verbs ----------------------------------------------------------------------------------


def python_command(*arguments: str) -> list[str]:
    """Return a command line of the environment's Python."""
    return [str(venv_python(VENV)), *arguments]


def environment() -> dict[str, str]:
    """Return the environment variables with which the checkout's own code is found."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
    return {**os.environ, **Machine(SYSTEM).variables(), **own}


def run_python(script: str, *arguments: str) -> None:
    """Run a script of the checkout in the environment's Python."""
    command = python_command(str(ROOT / script), *arguments)
    if subprocess.call(command, env=environment(), stdout=sys.stderr) != 0:
        raise SetupFailed(f"{script} {' '.join(arguments)} failed.")


def has_display(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window can be opened, or the person chose a Qt platform themselves."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(variables.get(name) for name in names)


def run_arguments(options: Sequence[str], display: bool) -> list[str]:
    """Return the options to start with: those given, or the tour where no window can be opened."""
    if display or WITHOUT_WINDOW & set(options):
        return list(options)
    folder = ROOT / "build" / "tour"
    say(f"No display here, so the tour runs instead and leaves its pictures in {folder}")
    return [*options, "tour", "--out", str(folder)]


def run(options: Sequence[str]) -> int:
    """Start the program in place of this process; its exit status is the answer."""
    setup(for_tests=False)
    arguments = run_arguments(options, has_display(os.environ))
    command = python_command("-m", "rednote_desktop", *arguments)
    if sys.platform == "win32":
        return subprocess.call(command, env=environment())
    return become(command)


def become(command: list[str]) -> NoReturn:
    """Let another program take over this process, signals and all."""
    os.execve(command[0], command, environment())


def lint_steps() -> list[Step]:
    """Return all checks but the tests."""
    contracts = "from importlinter.cli import lint_imports_command as check; check()"
    return [
        Step("style (ruff check)", python_command("-m", "ruff", "check", "--quiet", ".")),
        Step("format (ruff format)", python_command("-m", "ruff", "format", "--check", ".")),
        Step("types (mypy --strict)", python_command("-m", "mypy", "--no-error-summary")),
        Step("layers (import-linter)", python_command("-c", contracts, "--no-logo")),
        Step("locale files", python_command("i18n/locales.py", "check")),
        Step("house rules", python_command("tests/house_rules.py")),
    ]


def run_steps(steps: Sequence[Step], say_done: bool = True) -> list[str]:
    """Run all steps, each under its heading, and return the names of those that failed."""
    failed = []
    for step in steps:
        print(f"\n== {step.name}", flush=True)
        start = time.monotonic()
        status = subprocess.call(step.command, cwd=ROOT, env=environment())
        if status != 0:
            failed.append(step.name)
        if say_done:
            word = "ok" if status == 0 else f"FAILED ({status})"
            print(f"-- {word}, {time.monotonic() - start:.1f} s", flush=True)
    return failed


def lint() -> int:
    """Run all checks but the tests."""
    setup(for_tests=True)
    return verdict(run_steps(lint_steps()))


def test(options: Sequence[str]) -> int:
    """Run all checks, then the tests, whose own last line closes the output when all is well."""
    setup(for_tests=True)
    failed = run_steps(lint_steps())
    failed += run_steps([Step("tests", python_command("-m", "pytest", *options))], say_done=False)
    return verdict(failed)


def verdict(failed: Sequence[str]) -> int:
    """Name what failed, if anything, and return the exit status."""
    if failed:
        print(f"\nFAILED: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def bench(names: Sequence[str]) -> int:
    """Run benchmarks; only their JSON goes to standard output."""
    setup(for_tests=False)
    command = python_command("-m", "benchmarks", *names)
    return subprocess.call(command, cwd=ROOT, env=environment())


def say(text: str) -> None:
    """Tell the person at the keyboard, out of the way of what standard output is for."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("verb", choices=["setup", "run", "test", "lint", "bench", "i18n"])
    if not arguments or arguments[0].startswith("-"):
        parser.parse_args(arguments)
    verb, options = parser.parse_args(arguments[:1]).verb, list(arguments[1:])
    if options and verb in {"setup", "lint"}:
        parser.error(f"{verb} takes no options")
    try:
        if verb == "run":
            return run(options)
        if verb == "test":
            return test(options)
        if verb == "lint":
            return lint()
        if verb == "bench":
            return bench(options)
        setup(for_tests=verb == "setup")
        if verb == "i18n":
            run_python("i18n/locales.py", "update", *options)
            run_python("i18n/locales.py", "compile")
    except SetupFailed as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
