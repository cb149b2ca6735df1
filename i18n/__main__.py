"""The verbs of ``python3 dev.py i18n`` that need no window."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence

from i18n import locales
from i18n.checks import COMPLETE, check
from rednote_desktop.ui.language.plural_forms import plural_forms

_USAGE = "dev.py i18n update | check [LOCALE ...] | preview LOCALE | new LOCALE"


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return the exit status."""
    parser = argparse.ArgumentParser(prog="i18n", usage=_USAGE)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("compile", usage=_USAGE)
    verbs.add_parser("update", usage=_USAGE)
    verbs.add_parser("check", usage=_USAGE).add_argument("tags", nargs="*")
    verbs.add_parser("new", usage=_USAGE).add_argument("tag")
    given = parser.parse_args(arguments)
    if given.verb == "update":
        locales.update(locales.sources())
    if given.verb == "check":
        return _check(parser, given.tags)
    if given.verb == "new":
        if not locales.is_tag(given.tag):
            parser.error(f"{given.tag} is not a locale; give one such as fr, pt_BR or sr_Latn")
        _begin(given.tag)
    try:
        locales.compile_locales()
    except subprocess.CalledProcessError:
        sys.stderr.write("Not all locale files can be read; python3 dev.py i18n check says why.\n")
        return 1
    return 0


def _check(parser: argparse.ArgumentParser, tags: Sequence[str]) -> int:
    paths = {locales.tag_of(path): path for path in locales.sources()}
    unknown = set(tags) - set(paths)
    if unknown:
        parser.error(f"no locale file: {', '.join(sorted(unknown))}; there are {', '.join(paths)}")
    chosen = [paths[tag] for tag in tags or paths]
    problems = check(chosen)
    for problem in problems:
        sys.stdout.write(f"i18n/{problem}\n")
    errors = sum(problem.is_error for problem in problems)
    sys.stdout.write(f"{len(chosen)} files, {errors} errors, {len(problems) - errors} warnings\n")
    return 1 if errors else 0


def _begin(tag: str) -> None:
    """Make a language's file, unless it is there, and say what to do next."""
    path = locales.add(tag)
    locales.update([path])
    plurals = plural_forms(tag)
    counts = ", ".join(map(str, plurals.examples))
    sys.stdout.write(
        f"i18n/{path.name} holds all texts; counted ones have {plurals.count} form(s), the first"
        f" counts of each: {counts}.\n"
        "Now translate it in Qt Linguist, Poedit or a text editor, and see it as you save:\n"
        f"    python3 dev.py i18n preview {tag}\n"
        "Before you send it:\n"
        f"    python3 dev.py i18n check {tag}\n"
        "When it is complete, add it to COMPLETE in i18n/checks.py so that it stays complete"
        f" (now {', '.join(COMPLETE)}).\n"
        "docs/translating.md says more.\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
