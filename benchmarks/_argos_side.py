"""Translates captions with Argos Translate, in an interpreter of its own that has it installed.

Reads ``{"packs": folder, "captions": [[text, source, target], …], "warm": text}`` on standard
input and writes figures as JSON. Uses nothing of RedNote Desktop, so that any interpreter will do.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import json
import os
import re
import resource
import sys
import tempfile
import time
import types
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()


class Splitter:
    """Splits at the marks that end sentences, for no time at all: a favour to Argos Translate."""

    def __init__(self, package: object) -> None:
        """Take the package as the real ones do."""

    def split_sentences(self, text: str) -> list[str]:
        """Return the sentences of a paragraph."""
        parts = re.findall(r"[^.!?。！？…]+[.!?。！？…]*|[.!?。！？…]+", text)
        return [part.strip() for part in parts if part.strip()] or [text]


def main() -> None:
    """Install the packs, translate, measure."""
    asked: dict[str, Any] = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        has_stanza = importlib.util.find_spec("stanza") is not None
        if not has_stanza:
            # It is imported in any case, and used only with packs that bring a model of it.
            sys.modules["stanza"] = types.ModuleType("stanza")
        for pack in sorted(Path(asked["packs"]).glob("*.argosmodel")):
            unpack(pack)
        figures = measure(asked)
    figures["argos_stanza_installed"] = has_stanza
    figures["argos_version"] = importlib.metadata.version("argostranslate")
    sys.stdout.write(json.dumps(figures))


def unpack(pack: Path) -> None:
    """Put a pack where Argos Translate keeps those that are installed."""
    import zipfile

    with zipfile.ZipFile(pack) as archive:
        archive.extractall(Path(os.environ["XDG_DATA_HOME"]) / "argos-translate" / "packages")


def measure(asked: dict[str, Any]) -> dict[str, Any]:
    """Return the figures; what comes before the first caption counts as its cold start."""
    start = time.perf_counter()
    argos: Any = importlib.import_module("argostranslate.translate")
    argos.MiniSBDSentencizer = Splitter
    text, source, target = asked["captions"][0]
    first = argos.translate(text, source, target)
    cold = time.perf_counter() - start
    for _, source, target in asked["captions"][:1]:
        argos.translate(asked["warm"], source, target)
    start, worked = time.perf_counter(), time.process_time()
    for text, source, target in asked["captions"]:
        argos.translate(text, source, target)
    seconds, worked = time.perf_counter() - start, time.process_time() - worked
    return {
        "argos_first_caption_cold_ms": round(cold * 1000, 1),
        "argos_captions_per_second": round(len(asked["captions"]) / seconds, 2),
        "argos_processor_ms_a_caption": round(worked * 1000 / len(asked["captions"]), 1),
        "argos_memory_peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000, 1),
        "argos_first_caption": first,
        "argos_sentence_splitter": "at punctuation, in place of a model fetched at run time",
    }


if __name__ == "__main__":
    main()
