"""Reads the parallel text: caption pairs, slang examples, the corpus files, the held-out sets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

Pair = tuple[str, str]
"""English, Simplified Chinese."""

CAPTIONS: Final = "captions"
BACK_TRANSLATED: Final = "back_translated"
"""Begins the names of files whose one side a pack made; the language of the real side follows."""
OWN: Final = Path(__file__).with_name("data")
"""Caption pairs that come with the recipe."""

_HELD_OUT_ONE_IN: Final = 16
_VALIDATION_PAIRS: Final = 300
_CC0: Final = "CC0 1.0"
_PERMISSIVE: Final = ("CC0", "CC BY 2", "CC BY 3", "CC BY 4", "MIT", "ISC", "Unicode", "Apache",
                      "MPL", "BSD")  # fmt: skip
_COPYLEFT: Final = ("SA", "GPL", "GFDL")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of pairs; captions written for this purpose are told apart by ``caption``."""

    name: str
    path: Path
    licence: str
    attribution: str
    caption: bool

    @property
    def permissive(self) -> bool:
        """Whether no part of the file asks for share-alike."""
        return is_permissive(self.licence)

    def pairs(self) -> list[Pair]:
        """Return the pairs as they stand in the file."""
        if self.path.suffix == ".zst":
            import zstandard

            with self.path.open("rb") as file:
                text = zstandard.ZstdDecompressor().stream_reader(file).read().decode("utf-8")
        else:
            text = self.path.read_text("utf-8")
        if self.name == "slang_glossary":
            return list(_examples(text.splitlines()[1:]))
        return list(read_pairs(text.splitlines()))


def sources(corpus: Path, own: Path = OWN) -> list[Source]:
    """Return all files of the corpus folder and the recipe's own, sorted by kind and name."""
    found = [
        Source(path.stem, path, _CC0, "written for this project", True)
        for folder in (corpus / "captions", own)
        for path in sorted(folder.glob("*.tsv"))
    ]
    glossary = corpus / "slang_glossary.tsv"
    if glossary.is_file():
        found.append(Source(glossary.stem, glossary, _CC0, "written for this project", True))
    manifest = json.loads((corpus / "parallel" / "manifest.json").read_text("utf-8"))
    for entry in sorted(manifest["files"], key=lambda entry: str(entry["file"])):
        path = corpus / "parallel" / entry["file"]
        name = path.name.partition(".tsv")[0]
        found.append(Source(name, path, entry["licence"], entry["attribution"], False))
    return found


def is_held_out(english: str) -> bool:
    """Tell whether a caption pair is for measuring only, by its English as it stands on file."""
    return int(hashlib.md5(english.encode()).hexdigest(), 16) % _HELD_OUT_ONE_IN == 0


def held_out_captions(corpus: Path) -> dict[str, list[Pair]]:
    """Return the caption pairs kept for measuring, by file, as they stand there."""
    found: dict[str, list[Pair]] = {}
    for path in sorted((corpus / "captions").glob("*.tsv")):
        pairs = read_pairs(path.read_text("utf-8").splitlines())
        found[path.stem] = [pair for pair in pairs if is_held_out(pair[0])]
    return found


def validation_part(pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Return the few of some held-out pairs that training looks at to see how it goes."""
    return pairs[:: max(1, len(pairs) // _VALIDATION_PAIRS)]


def everyday(corpus: Path, part: str) -> list[Pair]:
    """Return the everyday sentences kept for measuring; ``part`` is ``test`` or ``dev``."""
    path = corpus / "parallel" / "heldout" / f"everyday-{part}.tsv"
    return list(read_pairs(path.read_text("utf-8").splitlines()))


def is_permissive(licence: str) -> bool:
    """Tell whether a licence text of the manifest names permissive licences alone.

    The Mozilla Public License counts as permissive here, as it does not reach beyond its files.
    """
    return not any(mark in licence for mark in _COPYLEFT) and any(
        mark in licence for mark in _PERMISSIVE
    )


def read_pairs(lines: Iterable[str]) -> Iterator[Pair]:
    """Return the pairs of tab-separated lines; lines of another form are left out."""
    for line in lines:
        columns = line.split("\t")
        if len(columns) == 2 and all(column.strip() for column in columns):
            yield columns[0], columns[1]


def write_pairs(path: Path, pairs: Iterable[Pair]) -> None:
    """Write pairs as tab-separated lines, the file appearing only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text("".join(f"{english}\t{chinese}\n" for english, chinese in pairs), "utf-8")
    part.replace(path)


def _examples(lines: Iterable[str]) -> Iterator[Pair]:
    """Return the example sentences of the slang glossary."""
    for line in lines:
        columns = line.split("\t")
        if len(columns) >= 6 and columns[4] and columns[5]:
            yield columns[5], columns[4]
