"""Step ``back-translate``: captions whose other side a pack made, to learn the real side from.

Sennrich, Haddow and Birch 2016. The pack's terms go with what it made: no permissive pack comes of
such text.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import PackStore
from training.batches import Group, base_name
from training.corpus import BACK_TRANSLATED, CAPTIONS, write_pairs
from training.runs import CLEAN


def run(work: Path, groups: list[Group], into: str, packs: Path) -> Path:
    """Write the pairs for learning ``into`` a language; return the file.

    A side that comes back empty is left out. Raises ``PackMissing`` where the packs have none
    from that language.
    """
    texts = list(
        dict.fromkeys(
            pair[into == "zh"]
            for group in groups
            if group.kind == CAPTIONS and group.name == base_name(group.name)
            for pair in group.pairs
        )
    )
    other = "en" if into == "zh" else "zh"
    with tempfile.TemporaryDirectory() as cache:
        engine = CTranslateEngine(PackStore([packs], Path(cache)), threads=1)
        try:
            made = engine.translate(texts, into, other)
        finally:
            engine.close()
    given = [(other, text) for other, text in zip(made, texts, strict=True) if other.strip()]
    pairs = [pair if into == "zh" else (pair[1], pair[0]) for pair in given]
    path = work / CLEAN / f"{BACK_TRANSLATED}.{into}.tsv"
    write_pairs(path, pairs)
    print(f"{path.name}: {len(pairs)} pairs")
    return path
