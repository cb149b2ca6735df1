"""Step ``bundle``: all that ``train`` needs on a machine without a network, in one file.

The cleaned text, the vocabulary, what the validation sets are read from, and the program text.
Wheels lie beside it where they are given; PyTorch, NumPy and SentencePiece must be there already
or be among them.
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import training
from training.runs import CLEAN, VOCABULARY

BUNDLE: Final = "bundle.tar.xz"
MOST_BYTES: Final = 64 * 1024 * 1024
_HOUSE: Final = Path(training.__file__).parents[1]


def run(corpus: Path, work: Path, wheels: Path | None = None) -> Path:
    """Write ``work/bundle.tar.xz``; return it. Raises ``ValueError`` where it is over 64 MiB.

    Unpacked, it has ``corpus`` and ``work`` beside the program text.
    """
    made = work / BUNDLE
    part = made.with_suffix(".part")
    sizes: dict[str, int] = {}
    with tarfile.open(part, "w:xz") as archive:
        for path, name in contents(corpus, work, wheels):
            archive.add(path, name)
            kind = name.split("/")[0]
            sizes[kind] = sizes.get(kind, 0) + path.stat().st_size
    part.replace(made)
    for kind, size in sizes.items():
        print(f"{kind}: {size / 1e6:.1f} MB")
    size = made.stat().st_size
    print(f"{made.name}: {size / 1e6:.1f} MB")
    if size > MOST_BYTES:
        raise ValueError(f"{made} has {size} bytes, over {MOST_BYTES}")
    return made


def contents(corpus: Path, work: Path, wheels: Path | None) -> Iterator[tuple[Path, str]]:
    """Return the files of a bundle and their names in it."""
    for path in sorted((work / CLEAN).iterdir()):
        yield path, f"work/{CLEAN}/{path.name}"
    yield work / VOCABULARY, f"work/{VOCABULARY}"
    for pattern in ("captions/*.tsv", "slang_glossary.tsv", "parallel/manifest.json",
                    "parallel/heldout/*.tsv"):  # fmt: skip
        for path in sorted(corpus.glob(pattern)):
            yield path, f"corpus/{path.relative_to(corpus).as_posix()}"
    for package, pattern in (("training", "**/*.*"), ("rednote_desktop", "**/*.py")):
        for path in sorted((_HOUSE / package).glob(pattern)):
            if path.is_file() and path.suffix != ".pyc":
                yield path, path.relative_to(_HOUSE).as_posix()
    for path in sorted(wheels.glob("*.whl")) if wheels is not None else ():
        yield path, f"wheels/{path.name}"
