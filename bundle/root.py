"""Run Briefcase with ``briefcase.toml`` at the root as its one source.

Briefcase itself reads ``[tool.briefcase]`` of ``pyproject.toml``. Here it reads that table from
``briefcase.toml``, and takes from ``[project]`` of ``pyproject.toml`` what stands there already.
The control file of a ``.deb`` gets what Briefcase has no words for.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundle.project import ROOT, of_project

_EMPTY_FIELD: Final = re.compile(r"^[A-Za-z-]+: *\n", re.MULTILINE)
_NO_ADDRESS: Final = " <>\n"
_KILOBYTE: Final = 1_024


def use_root_file() -> None:
    """Let every Briefcase command read ``briefcase.toml``."""
    from briefcase.commands import base

    original = base.BaseCommand.parse_config

    def parse_config(command: Any, _filename: Path, overrides: dict[str, Any]) -> None:
        original(command, ROOT / "briefcase.toml", {**of_project(ROOT), **overrides})

    base.BaseCommand.parse_config = parse_config


def complete_control_files() -> None:
    """Let the control file of a ``.deb`` be completed just before ``dpkg-deb`` reads it."""
    from briefcase.platforms.linux.system import LinuxSystemPackageCommand

    original = LinuxSystemPackageCommand.package_app

    def package_app(command: Any, app: Any, **options: Any) -> Any:
        context = command.tools[app].app_context
        run = context.run
        folder = command.package_path(app)

        def complete_and_run(*arguments: Any, **more: Any) -> Any:
            file = folder / "DEBIAN" / "control"
            text = file.read_text(encoding="utf-8")
            fields = {
                "Recommends": getattr(app, "system_recommends", []),
                "Suggests": getattr(app, "system_suggests", []),
            }
            file.write_text(completed(text, fields, weight(folder / "usr")), encoding="utf-8")
            return run(*arguments, **more)

        context.run = complete_and_run
        try:
            return original(command, app, **options)
        finally:
            context.run = run

    LinuxSystemPackageCommand.package_app = package_app


def completed(control: str, fields: Mapping[str, list[str]], kilobytes: int) -> str:
    """Return a control file without empty fields, with the given ones and the size on disk."""
    text = _EMPTY_FIELD.sub("", control.replace(_NO_ADDRESS, "\n")).rstrip("\n")
    lines = [f"{name}: {', '.join(packages)}" for name, packages in fields.items() if packages]
    return "\n".join([text, *lines, f"Installed-Size: {kilobytes}", ""])


def weight(folder: Path) -> int:
    """Return what the files of a folder weigh, in kibibytes."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // _KILOBYTE) for path in files)


if __name__ == "__main__":
    from briefcase.__main__ import main

    use_root_file()
    if sys.platform == "linux":
        complete_control_files()
    sys.exit(main())
