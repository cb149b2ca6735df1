"""Set up, start, check and measure RedNote Desktop with one command each.

    python3 dev.py setup             make .venv, install what is pinned, compile the locale files
    python3 dev.py run [options]     start the program; options are those of rednote-desktop
    python3 dev.py test [options]    lint, then all tests; options are those of pytest
    python3 dev.py lint              style, types, layers, locale files, house rules
    python3 dev.py audit             bill of materials into dist/, known holes where pip-audit is
    python3 dev.py bench [names]     run the benchmarks and print one JSON document
    python3 dev.py i18n update       bring the locale files up to date with the code
    python3 dev.py i18n check        find what is wrong with them, or with those of the tags given
    python3 dev.py i18n preview TAG  start the program on a locale file, read again at every save
    python3 dev.py i18n new TAG      begin the locale file of a language
    python3 dev.py package           build the packages of this platform into dist/
    python3 dev.py package sizes     say what the parts of the Linux package weigh
    python3 dev.py package prove     install, use, upgrade and remove them in a clean Debian

Every verb sets up first what is missing; with nothing to do that takes a blink. Standard library
only, for CPython 3.11 to 3.13 on Linux, macOS and Windows (older ones look for a newer).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / ".ci"))

from debian import Machine  # noqa: E402 - found by the line above
from preparation import (  # noqa: E402
    SetupFailed,
    has_module,
    prepare_environment,
    prepare_system,
    say,
    venv_python,
)

from i18n import locales  # noqa: E402

VENV = ROOT / ".venv"
DICTIONARY = ROOT / "resources" / "dictionary"
SYSTEM = ROOT / ".dev" / "system"
LOCK = ROOT / ".ci" / "requirements.lock"

VERBS = ("setup", "run", "test", "lint", "audit", "bench", "i18n", "package")
WITHOUT_WINDOW = frozenset({"tour", "translate", "--version", "--reset-sample", "--help", "-h"})
"""Words that make rednote-desktop do something that needs no display."""


class Step(NamedTuple):
    """One check: its heading and the command that makes it."""

    name: str
    command: list[str]


def prepare(for_tests: bool) -> None:
    """Get the system packages and Python packages that are missing."""
    machine = Machine(SYSTEM)
    prepare_system(for_tests, machine)
    prepare_environment(machine, VENV, LOCK)


def setup(for_tests: bool) -> None:
    """Do everything that is missing before the program or its tests can start."""
    prepare(for_tests)
    if locales.stale():
        run_python("-m", "i18n", "compile")
    if dictionary_stale():
        run_python("rednote_desktop/translation/dictionary_build.py", str(DICTIONARY))


def dictionary_stale() -> bool:
    """Tell whether the dictionary's file is missing or older than the code that makes it."""
    made = [path.stat().st_mtime for path in DICTIONARY.glob("*.sqlite")]
    folder = ROOT / "rednote_desktop" / "translation"
    names = ("dictionary_build", "dictionary", "english", "made_file", "readings_build")
    sources = [folder / f"{name}.py" for name in names]
    return not made or max(made) < max(source.stat().st_mtime for source in sources)


def python_command(*arguments: str) -> list[str]:
    """Return a command line of the environment's Python."""
    return [str(venv_python(VENV)), *arguments]


def environment() -> dict[str, str]:
    """Return the environment variables with which the checkout's own code is found."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}
    return {**os.environ, **Machine(SYSTEM).variables(), **own}


def run_python(*arguments: str) -> None:
    """Run a script or module of the checkout in the environment's Python."""
    command = python_command(*arguments)
    if subprocess.call(command, cwd=ROOT, env=environment(), stdout=sys.stderr) != 0:
        raise SetupFailed(f"{' '.join(arguments)} failed.")


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
        Step("locale files", python_command("-m", "i18n", "check")),
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


def audit() -> int:
    """Write the bill of materials, and look for known holes where pip-audit is installed."""
    setup(for_tests=False)
    steps = [Step("bill of materials", python_command(".ci/bom.py", "dist/bom.cdx.json"))]
    if has_module(str(venv_python(VENV)), "pip_audit"):
        look = python_command(".ci/known_holes.py", str(LOCK))
        steps.append(Step("known holes (pip-audit)", look))
    else:
        say("Known holes were not looked for: pip-audit is not in the environment.")
    return verdict(run_steps(steps))


def test(options: Sequence[str]) -> int:
    """Run all checks, then the tests, whose own last line closes the output when all is well."""
    setup(for_tests=True)
    failed = run_steps(lint_steps())
    failed += run_steps(test_steps(options), say_done=False)
    return verdict(failed)


def test_steps(options: Sequence[str]) -> list[Step]:
    """Return all tests, those of windows in a process of their own; or those asked for."""
    if options:
        return [Step("tests", python_command("-m", "pytest", *options))]
    groups = {
        "tests of windows": ("tests/ui", "tests/e2e"),
        "tests": ("tests/contract", "tests/unit"),
    }
    return [
        Step(name, python_command("-m", "pytest", *folders)) for name, folders in groups.items()
    ]


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


def i18n(options: Sequence[str]) -> int:
    """Update, check, begin or try locale files."""
    if options[:1] == ["preview"]:
        return run(preview_options(options[1:]))
    prepare(for_tests=False)
    return subprocess.call(python_command("-m", "i18n", *options), cwd=ROOT, env=environment())


def preview_options(words: Sequence[str]) -> list[str]:
    """Return the options with which the program shows a locale and reads its file at every save.

    Further words are options of rednote-desktop. A pseudo-locale has no file.
    """
    tag = "".join(words[:1])
    file = locales.FOLDER / f"rednote_{tag}.ts"
    if file.exists():
        return ["--locale-file", str(file), *words[1:]]
    if tag in locales.GENERATED:
        return ["--locale", tag, *words[1:]]
    known = [locales.tag_of(path) for path in locales.sources()]
    raise SetupFailed(f"Say which locale to preview: {', '.join([*known, *locales.GENERATED])}.")


def package(options: Sequence[str]) -> int:
    """Build packages, or say what is in them, or try them."""
    setup(for_tests=False)
    command = python_command(str(ROOT / "bundle" / "package.py"), *options)
    return subprocess.call(command, cwd=ROOT, env=environment())


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("verb", choices=VERBS)
    if not arguments or arguments[0].startswith("-"):
        parser.parse_args(arguments)
    verb, options = parser.parse_args(arguments[:1]).verb, list(arguments[1:])
    if options and verb in {"setup", "lint", "audit"}:
        parser.error(f"{verb} takes no options")
    try:
        if verb == "run":
            return run(options)
        if verb == "test":
            return test(options)
        if verb == "lint":
            return lint()
        if verb == "audit":
            return audit()
        if verb == "bench":
            return bench(options)
        if verb == "i18n":
            return i18n(options)
        if verb == "package":
            return package(options)
        setup(for_tests=True)
    except SetupFailed as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
