"""Step ``pack``: the models as ``.argosmodel`` files, with their sources and licences inside.

Packing the same model twice gives the same bytes.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from training.clean import REPORT
from training.corpus import Source, sources
from training.runs import CLEAN, FILES, MODEL, PACKS, TAGS, VOCABULARY, folder_for
from training.settings import Pack

_NAMES: Final = {"en": "English", "zh": "Chinese"}
_DATE: Final = (2026, 1, 1, 0, 0, 0)
_ARGOS_VERSION: Final = "1.9.0"


def run(corpus: Path, work: Path, pack: Pack) -> list[Path]:
    """Pack the directions that were learned into ``work/packs``; return the files."""
    report = json.loads((work / CLEAN / REPORT).read_text("utf-8"))
    known = sources(corpus)
    made = []
    for source, target in (("en", "zh"), ("zh", "en")):
        folder = folder_for(work, target)
        if not folder.is_dir():
            print(f"nothing learned into {target}")
            continue
        used = sources_of(json.loads((folder / FILES).read_text("utf-8")), known)
        name = f"translate-{source}_{target}-{pack.version.replace('.', '_')}"
        path = work / PACKS / f"{name}.argosmodel"
        model = folder / MODEL
        texts = {
            "metadata.json": json.dumps(
                metadata(source, target, pack, used), indent=2, ensure_ascii=False
            ),
            "README.md": readme(source, target, pack, used),
            "SOURCES.tsv": sources_table(used, report),
        }
        files = {f"model/{file.name}": file for file in sorted(model.iterdir())}
        files["sentencepiece.model"] = work / VOCABULARY
        write(path, name, texts, files)
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
        made.append(path)
    return made


def sources_of(names: Sequence[str], known: Sequence[Source]) -> list[Source]:
    """Return the files that a run learned from; a name that is not known has unknown terms."""
    strange = sorted(set(names) - {one.name for one in known})
    return [one for one in known if one.name in names] + [
        Source(name, Path(), "unknown", "", False) for name in strange
    ]


def metadata(source: str, target: str, pack: Pack, used: Sequence[Source]) -> dict[str, str]:
    """Return what the pack's ``metadata.json`` says."""
    return {
        "package_version": pack.version,
        "argos_version": _ARGOS_VERSION,
        "from_code": source,
        "from_name": _NAMES[source],
        "to_code": target,
        "to_name": _NAMES[target],
        "target_prefix": TAGS[target],
        "type": "translate",
        "description": ("Prototype, small model" if pack.weak else "Small model for captions"),
        "licence": licence(used),
    }


def licence(used: Sequence[Source]) -> str:
    """Return the terms of the weights, as careful as their most demanding source."""
    if all(source.permissive for source in used):
        return "CC BY 4.0; credits in SOURCES.tsv"
    return "mixed, share-alike (CC BY-SA 4.0 and GPL sources); see README.md and SOURCES.tsv"


def readme(source: str, target: str, pack: Pack, used: Sequence[Source]) -> str:
    """Return the pack's own page: how to run it, what it comes from, what to expect."""
    credits = sorted({one.attribution for one in used if one.attribution})
    return f"""# {_NAMES[source]} to {_NAMES[target]}, {pack.version}

A small Transformer for CTranslate2, int8, trained for notes, comments and chat. Give the target
prefix `{TAGS[target]}` to `translate_batch` and take it off the result. Tokens are SentencePiece
pieces of `sentencepiece.model`; join them with SentencePiece's own `decode`. Add neither a start
nor an end to the source.

It can be wrong: it may leave out, add or turn round what a sentence says. Scores, training and
known failures: the model card of RedNote Desktop.

## Licence

{licence(used)}.

`SOURCES.tsv` lists every file of the training text with its licence. A model trained on all of
them is a mixture; treat it as share-alike where a source asks for it.

## Credits

{"".join(f"- {credit}{chr(10)}" for credit in credits)}"""


def sources_table(used: Sequence[Source], report: Mapping[str, Mapping[str, int]]) -> str:
    """Return the training files with pairs used, licence and attribution, tab-separated."""
    rows = ["file\tpairs\tlicence\tattribution"]
    rows += [
        f"{one.name}\t{report.get(one.name, {}).get('kept', 0)}\t{one.licence}\t{one.attribution}"
        for one in used
    ]
    return "\n".join(rows) + "\n"


def write(path: Path, name: str, texts: Mapping[str, str], files: Mapping[str, Path]) -> None:
    """Write the archive, all below one folder ``name``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    contents = {inner: text.encode() for inner, text in texts.items()}
    contents |= {inner: file.read_bytes() for inner, file in files.items()}
    part = path.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for inner, content in contents.items():
            member = zipfile.ZipInfo(f"{name}/{inner}", _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    part.replace(path)
