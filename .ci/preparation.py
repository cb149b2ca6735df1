"""Get ready what the checkout runs on: system packages and the virtual environment.

Standard library only, in words that an older Python understands: it looks for a newer one.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from debian import LIBRARIES, Machine

STAMP = "rednote-setup.json"
SUPPORTED = ((3, 13), (3, 12), (3, 11))


class SetupFailed(Exception):
    """Something that only the person at the keyboard can mend; the text says how."""


def say(text: str) -> None:
    """Tell the person at the keyboard, out of the way of what standard output is for."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


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


def prepare_environment(machine: Machine, venv: Path, lock: Path) -> None:
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
