"""The command line: open the window, run the tour, or translate from the shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rednote_desktop import __version__
from rednote_desktop.app.options import Options
from rednote_desktop.storage.paths import default_profile, resources_dir

_THEMES: Final = ("system", "light", "dark", "contrast")


class _PrintVersion(argparse.Action):
    """Prints the versions of the program and what it stands on, gathered only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        sys.stdout.write(_versions() + "\n")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.command == "translate":
        from rednote_desktop.app.translate_command import run as translate

        return translate(given)
    options = Options(
        profile=(given.profile or default_profile()).expanduser().absolute(),
        theme=given.theme or "",
        locale=given.locale or "",
    )
    if given.command == "tour":
        from rednote_desktop.app.tour.runner import run as tour

        return tour(options, given.out, given.size)
    from rednote_desktop.app.lifecycle import run

    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rednote-desktop",
        description="A social client for people who talk across Chinese and English.",
    )
    parser.add_argument(
        "--version", action=_PrintVersion, nargs=0, help="name the versions of everything and exit"
    )
    _add_window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    tour = commands.add_parser(
        "tour",
        help="drive the window through its main journeys and write pictures of every step",
        description=(
            "Drives the real window through the main journeys on a profile of its own and writes "
            "a picture of every step and tour.json. Offscreen where there is no display. The exit "
            "status is 0 only if every step held."
        ),
    )
    _add_window_options(tour, again=True)
    tour.add_argument("--out", type=Path, required=True, help="folder for pictures and tour.json")
    tour.add_argument("--size", default="1440x900", help="window size, such as 1024x700")
    translate = commands.add_parser(
        "translate",
        help="translate lines from standard input to standard output",
        description="Translates one text a line, on this computer.",
    )
    translate.add_argument("--from", dest="source", required=True, help="language tag, such as zh")
    translate.add_argument("--to", dest="target", required=True, help="language tag, such as en")
    translate.add_argument(
        "--jsonl", action="store_true", help='read {"text": …} and write one JSON object a line'
    )
    return parser


def _add_window_options(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Add the options of the window; ``again`` keeps what stood before the command's name."""
    default = argparse.SUPPRESS if again else None
    parser.add_argument("--profile", type=Path, default=default, help="folder of the profile")
    parser.add_argument("--theme", choices=_THEMES, default=default, help="colours of this run")
    parser.add_argument("--locale", default=default, help="interface language, such as zh_CN")


def _versions() -> str:
    import platform

    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    from rednote_desktop.translation.packs import bundled_packs

    packs = ", ".join(
        f"{pack.source}→{pack.target} {pack.version}"
        for pack in bundled_packs(resources_dir() / "packs")
    )
    return "\n".join(
        (
            f"RedNote Desktop {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()} (PySide6 {pyside})",
            f"Language pack {packs or '-'}",
        )
    )
