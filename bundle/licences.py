"""The licences of everything in a package, with their texts, as one document.

A wheel's own licence files come first; ``licence-texts/parts.toml`` says what wheels contain
besides. A wheel of which neither says anything is an error: nothing is shipped without its terms.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
TEXTS: Final = ROOT / "bundle" / "licence-texts"
sys.path[:0] = [str(ROOT), str(ROOT / ".ci")]

from bom import Bill, names_of, normal  # noqa: E402 - found by the line above

from bundle.project import NOT_BUNDLED, of_project  # noqa: E402

_RULE: Final = "=" * 79
_KINDS: Final = ("License-Expression", "License")
_LICENCE: Final = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_CLASSIFIER: Final = re.compile(r"License :: OSI Approved :: (.+)")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that a wheel contains: whose it is, its licence, where its source is."""

    inside: str
    name: str
    licence: str
    copyright: str
    source: str
    text: tuple[str, ...]


def parts() -> list[Part]:
    """Return what wheels contain without saying so in a licence file."""
    document = tomllib.loads((TEXTS / "parts.toml").read_text(encoding="utf-8"))
    return [Part(**{**entry, "text": tuple(entry["text"])}) for entry in document["part"]]


def bundled() -> list[Distribution]:
    """Return the installed packages that a package of the program contains, by name."""
    found = Bill(names_of(of_project(ROOT)["requires"])).found
    return [found[name] for name in sorted(found) if name not in NOT_BUNDLED]


def document(distributions: Iterable[Distribution]) -> str:
    """Return the document: the resources, a list of all packages, then every text.

    Raises ``SystemExit`` for a package whose terms are nowhere to be found.
    """
    known = parts()
    contents = []
    entries = []
    texts: set[str] = set()
    for each in distributions:
        own = [part for part in known if part.inside == normal(each.metadata["Name"])]
        files = licence_files(each)
        if not files and not own:
            raise SystemExit(f"No licence of {each.metadata['Name']} is known; see {TEXTS}")
        texts.update(name for part in own for name in part.text)
        contents.append(f"{title(each)}: {kind(each) or 'see below'}")
        entries.append(entry(each, own, files))
    head = (ROOT / "resources" / "LICENSES.md").read_text(encoding="utf-8")
    listed = "# Bundled Python packages\n\n" + "\n".join(contents) + "\n"
    whole = [
        f"{_RULE}\nText of {name}\n\n{(TEXTS / f'{name}.txt').read_text(encoding='utf-8')}"
        for name in sorted(texts)
    ]
    return "\n".join([head, listed, *entries, *whole])


def title(each: Distribution) -> str:
    """Return a package's name and version."""
    return f"{each.metadata['Name']} {each.version}"


def kind(each: Distribution) -> str:
    """Return what a package's metadata call its licence, in one line."""
    fields = [each.metadata[key] for key in _KINDS if key in each.metadata]
    named = [line for field in fields if field for line in field.splitlines()[:1]]
    for classifier in each.metadata.get_all("Classifier") or ():
        found = _CLASSIFIER.fullmatch(classifier)
        if found:
            named.append(found[1])
    return named[0] if named else ""


def licence_files(each: Distribution) -> list[str]:
    """Return the texts of a package's licence files."""
    paths = [
        Path(str(each.locate_file(file)))
        for file in each.files or ()
        if ".dist-info" in str(file) and _LICENCE.search(str(file))
    ]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file()]


def entry(each: Distribution, own: Sequence[Part], files: Sequence[str]) -> str:
    """Return what the document says of one package."""
    lines = [_RULE, f"{title(each)}: {kind(each) or 'see below'}", ""]
    for part in own:
        lines += [
            f"Contains {part.name}: {part.licence}",
            f"    {part.copyright}",
            f"    Source: {part.source}",
            f"    Text: see {', '.join(part.text)} at the end",
            "",
        ]
    return "\n".join([*lines, *files])
