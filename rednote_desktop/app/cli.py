"""The command line: open the window, run the tour, or translate from the shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rednote_desktop import __version__
from rednote_desktop.app.options import Options
from rednote_desktop.domain.link import is_link
from rednote_desktop.storage.paths import default_profile, resources_dir

_PROFILE: Final = "folder of everything that is kept, made if it is missing"
_THEMES: Final = ("system", "light", "dark", "contrast")


class _PrintVersion(argparse.Action):
    """Prints the versions of the program and what it stands on, gathered only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        sys.stdout.write(_versions() + "\n")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    parser = _parser()
    words, link = _without_link(sys.argv[1:] if arguments is None else arguments)
    given = parser.parse_args(words)
    if given.command == "translate":
        from rednote_desktop.app.translate_command import run as translate

        return translate(given)
    options = Options(
        profile=(given.profile or default_profile()).expanduser().absolute(),
        theme=given.theme or "",
        locale=given.locale or "",
        locale_file=_locale_file(parser, given.locale_file),
        link=link,
        welcome=True,
    )
    if given.reset_sample:
        from rednote_desktop.app.reset_sample import run as reset_sample

        return reset_sample(options)
    if given.command == "tour":
        from rednote_desktop.app.tour.runner import run as tour

        return tour(options, given.out, given.size)
    from rednote_desktop.app.lifecycle import run

    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rednote-desktop",
        description="A social client for people who talk across Chinese and English.",
        epilog="rednote:note/ID opens that note, in the running program if there is one.",
    )
    parser.add_argument(
        "--version", action=_PrintVersion, nargs=0, help="name the versions of everything and exit"
    )
    _add_window_options(parser, _PROFILE)
    parser.add_argument(
        "--reset-sample",
        action="store_true",
        help="put the embedded community aside, so that the next start makes it anew, and exit",
    )
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
    _add_window_options(tour, "not used: the tour has one of its own", again=True)
    tour.add_argument("--out", type=Path, required=True, help="folder for pictures and tour.json")
    tour.add_argument("--size", default="1440x900", help="window size, such as 1024x700")
    translate = commands.add_parser(
        "translate",
        help="translate lines from standard input to standard output",
        description=(
            "Translates one text a line, on this computer, with the packs, terms and corrections "
            "of the profile."
        ),
    )
    _add_profile(translate, _PROFILE, argparse.SUPPRESS)
    translate.add_argument("--from", dest="source", required=True, help="language tag, such as zh")
    translate.add_argument("--to", dest="target", required=True, help="language tag, such as en")
    translate.add_argument(
        "--jsonl", action="store_true", help='read {"text": …} and write one JSON object a line'
    )
    return parser


def _without_link(arguments: Sequence[str]) -> tuple[list[str], str]:
    """Take the ``rednote:`` address, with which a desktop starts the program, out of the words."""
    links = [word for word in arguments if is_link(word)]
    return [word for word in arguments if word not in links], links[-1] if links else ""


def _add_profile(parser: argparse.ArgumentParser, words: str, default: str | None) -> None:
    parser.add_argument("--profile", type=Path, metavar="DIR", default=default, help=words)


def _add_window_options(
    parser: argparse.ArgumentParser, profile: str, *, again: bool = False
) -> None:
    """Add the options of the window; ``again`` keeps what stood before the command's name."""
    default = argparse.SUPPRESS if again else None
    _add_profile(parser, profile, default)
    parser.add_argument("--theme", choices=_THEMES, default=default, help="colours of this run")
    parser.add_argument(
        "--locale",
        default=default,
        help="interface language, such as zh_CN; en_XA is a pseudo-locale that tests the layout",
    )
    parser.add_argument(
        "--locale-file",
        type=Path,
        default=default,
        metavar="FILE.ts",
        help="show the texts of a locale file as it is, and read it again whenever it is saved",
    )


def _locale_file(parser: argparse.ArgumentParser, given: Path | None) -> Path | None:
    """Return the absolute path of a locale file; end with its first fault if it has one."""
    if given is None:
        return None
    from rednote_desktop.ui.language.ts_file import TsFileError, read_ts

    try:
        read_ts(given)
    except TsFileError as error:
        parser.error(f"{given}: {error}")
    return given.expanduser().absolute()


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
