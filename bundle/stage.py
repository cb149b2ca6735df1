"""Lay out what goes into a package, below ``build/package``.

The program with its resources and compiled locales inside, as in a wheel; the pins of the lock
file as constraints; the licences of everything bundled; the template with the icon's source.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "build" / "package"
sys.path.insert(0, str(ROOT))

from bundle.licences import bundled, document  # noqa: E402 - found by the line above
from bundle.project import NOT_SHIPPED  # noqa: E402
from i18n import locales  # noqa: E402


def stage() -> None:
    """Lay everything out afresh."""
    shutil.rmtree(TARGET / "rednote_desktop", ignore_errors=True)
    shutil.copytree(
        ROOT / "rednote_desktop",
        TARGET / "rednote_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for path in sorted((ROOT / "resources").iterdir()):
        target = TARGET / "rednote_desktop" / "_resources" / path.name
        if path.name in NOT_SHIPPED:
            continue
        if path.is_dir():
            shutil.copytree(path, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
    locales.compile_locales(ROOT / "i18n", TARGET / "rednote_desktop" / "_locales")
    lay_template()
    (TARGET / "constraints.txt").write_text(constraints(), encoding="utf-8")
    (TARGET / "LICENSES.txt").write_text(document(bundled()), encoding="utf-8")
    readable_by_all(TARGET / "rednote_desktop")


def readable_by_all(folder: Path) -> None:
    """Let everybody read what may have been written for its owner alone."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def lay_template() -> None:
    """Copy the template of Linux packages and put the icon's source into it."""
    shutil.rmtree(TARGET / "linux", ignore_errors=True)
    shutil.copytree(ROOT / "bundle" / "linux", TARGET / "linux")
    (share,) = (TARGET / "linux").glob("*/*/usr/share")
    name = "{{ cookiecutter.bundle }}.{{ cookiecutter.app_name }}.svg"
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / name
    icon.parent.mkdir(parents=True)
    shutil.copy2(ROOT / "resources" / "app-icon" / "app.svg", icon)


def constraints() -> str:
    """Return the lines of the lock file that pin a package."""
    lock = (ROOT / ".ci" / "requirements.lock").read_text(encoding="utf-8")
    return "".join(f"{line}\n" for line in lock.splitlines() if re.match(r"[\w.-]+==", line))


if __name__ == "__main__":
    stage()
