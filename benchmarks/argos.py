"""Measures the translator beside Argos Translate with the same packs and captions.

Once with one thread of inference each, once with all cores of the machine for each: Argos Translate
spreads one sentence over them, the program spreads a batch.

Argos Translate is no dependency. Give an interpreter that has it: a virtual environment made with
``pip install --no-deps argostranslate`` and ``pip install ctranslate2 sentencepiece sacremoses
packaging minisbd``, its ``python`` in the variable ``REDNOTE_ARGOS_PYTHON``. (Installed whole it
brings stanza and torch, several GB, which only packs with a model of stanza use.)
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import WORKERS, cores

VARIABLE: Final = "REDNOTE_ARGOS_PYTHON"
_CAPTIONS: Final = 80
_SENTENCES: Final = 300
_WARM: Final = "今天天气很好。"
_RATE: Final = "captions_per_second"
_SIDE: Final = Path(__file__).with_name("_argos_side.py")

Caption = tuple[str, str, str]
"""Text, source, target."""


def run() -> dict[str, object]:
    """Measure both, each in a process of its own."""
    captions = sample_captions()
    python = argos_python()
    figures: dict[str, object] = {"captions": len(captions)}
    if python is None:
        figures["argos"] = f"not installed; see the head of {Path(__file__).name}"
    with tempfile.TemporaryDirectory() as folder:
        for name, threads in (("one_thread", 1), ("all_cores", cores())):
            asked = {"captions": captions, "folder": folder, "threads": threads}
            side = _measured_side_by_side(asked, python)
            figures |= {f"{name}_{key}": value for key, value in side.items()}
        asked = {"captions": captions, "folder": folder, "threads": 1}
        figures |= _child([sys.executable, "-m", "benchmarks.argos", "compare"], asked)
    if python is not None:
        rates = [
            float(str(figures[f"{name}_argos_{_RATE}"])) for name in ("one_thread", "all_cores")
        ]
        ours = float(str(figures[f"all_cores_{_RATE}"]))
        figures["times_argos_at_its_best"] = round(ours / max(rates), 2)
    return figures


def _measured_side_by_side(asked: dict[str, Any], python: str | None) -> dict[str, object]:
    own = [sys.executable, "-m", "benchmarks.argos"]
    _child([*own, "warm"], asked)
    figures: dict[str, object] = {"threads": asked["threads"], **_child([*own, "measure"], asked)}
    if python is None:
        return figures
    packs = str(resources_dir() / "packs")
    figures |= _child([python, str(_SIDE)], {**asked, "packs": packs, "warm": _WARM})
    ours, theirs = figures[_RATE], figures[f"argos_{_RATE}"]
    return {**figures, "times_argos": round(float(str(ours)) / float(str(theirs)), 2)}


def sample_captions(most: int = _CAPTIONS) -> list[Caption]:
    """Return bodies of the sample's notes, Chinese and English, in the order they stand."""
    lines = (resources_dir() / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    notes = [note for note in map(json.loads, lines) if note["language"] in ("en", "zh")]
    return [
        (note["body"], note["language"], "zh" if note["language"] == "en" else "en")
        for note in notes[:most]
    ]


def argos_python() -> str | None:
    """Return an interpreter with Argos Translate, if there is one."""
    named = os.environ.get(VARIABLE, "")
    if named:
        return named if Path(named).is_file() else None
    return sys.executable if importlib.util.find_spec("argostranslate") else None


def _child(command: list[str], given: dict[str, Any]) -> dict[str, Any]:
    threads = str(given["threads"])
    environment = {**os.environ, "ARGOS_INTRA_THREADS": threads, "OMP_NUM_THREADS": threads}
    done = subprocess.run(
        command,
        input=json.dumps(given).encode(),
        stdout=subprocess.PIPE,
        env=environment,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


async def _measure(captions: list[Caption], folder: Path, threads: int) -> dict[str, object]:
    """Translate as the program does, with dictionary, trust marks and an empty memory."""
    start = time.perf_counter()
    from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
    from rednote_desktop.translation.glossary import Glossary
    from rednote_desktop.translation.lexicon import Lexicon
    from rednote_desktop.translation.memory import TranslationMemory
    from rednote_desktop.translation.packs import PackStore
    from rednote_desktop.translation.translator import Translator

    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with ThreadPoolExecutor(WORKERS) as executor:
        engine = CTranslateEngine(
            PackStore([resources_dir() / "packs"], folder / "packs"), threads=threads
        )
        words = Lexicon(folder / "dictionary", glossary, executor)
        translator = Translator([engine], TranslationMemory(), executor, glossary, words)
        text, source, target = captions[0]
        await translator.submit(from_plain(text), target, source=source)
        cold = time.perf_counter() - start
        await translator.submit(from_plain(_WARM), "en", source="zh")
        start, worked = time.perf_counter(), time.process_time()
        await asyncio.gather(
            *(
                translator.submit(from_plain(text), target, source=source)
                for text, source, target in captions[1:]
            )
        )
        seconds, worked = time.perf_counter() - start, time.process_time() - worked
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        translator.close()
        words.close()
        return {
            "first_caption_cold_ms": round(cold * 1000, 1),
            _RATE: round((len(captions) - 1) / seconds, 2),
            "processor_ms_a_caption": round(worked * 1000 / (len(captions) - 1), 1),
            "memory_peak_mb": round(peak, 1),
        }


def _compare(captions: list[Caption], folder: Path) -> dict[str, object]:
    """Hold the engine's batches against CTranslate2 asked for one sentence at a time."""
    import ctranslate2
    import sentencepiece

    from rednote_desktop.translation.engines.ctranslate import CTranslateEngine, Decoding
    from rednote_desktop.translation.packs import PackStore
    from rednote_desktop.translation.plan import plan

    store = PackStore([resources_dir() / "packs"], folder / "packs")
    engine = CTranslateEngine(store, threads=1)
    way = Decoding()
    equal = asked = 0
    speeds: dict[str, float] = {"engine_batched": 0.0, "engine_one_by_one": 0.0}
    for file in store.files():
        units = [
            unit.text.strip()
            for text, source, target in captions
            if source == file.source
            for sentence in plan(from_plain(text), target, source=source).sentences
            for unit in sentence.units
        ]
        sentences = list(dict.fromkeys(units))[: _SENTENCES // 2]
        engine.translate([_WARM], file.source, file.target)
        start = time.perf_counter()
        batched = engine.translate(sentences, file.source, file.target)
        speeds["engine_batched"] += time.perf_counter() - start
        pack = store.unpack(file)
        model = ctranslate2.Translator(
            str(pack.model), device="cpu", compute_type="int8", intra_threads=1
        )
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(pack.vocabulary))
        start = time.perf_counter()
        for sentence, text in zip(sentences, batched, strict=True):
            tokens = pieces.encode(sentence, out_type=str)
            (result,) = model.translate_batch(
                [tokens],
                target_prefix=[[file.target_prefix]],
                beam_size=way.beam,
                length_penalty=way.length_penalty,
                repetition_penalty=way.repetition_penalty,
                no_repeat_ngram_size=way.no_repeat_ngram,
                max_decoding_length=2 * len(tokens) + 16,
            )
            plain = str(pieces.decode(result.hypotheses[0][1:])).strip()
            equal += plain == text
            asked += 1
        speeds["engine_one_by_one"] += time.perf_counter() - start
    engine.close()
    rates = {f"{name}_per_second": round(asked / took, 1) for name, took in speeds.items()}
    return {"sentences": asked, "sentences_equal_to_plain_engine": equal, **rates}


def main(part: str) -> None:
    """Run one part in this process and print its figures."""
    given = json.load(sys.stdin)
    captions = [(text, source, target) for text, source, target in given["captions"]]
    folder = Path(given["folder"])
    if part == "compare":
        print(json.dumps(_compare(captions, folder)))
        return
    # The first run unpacks and builds the dictionary, which happens once a profile.
    some = captions[:2] if part == "warm" else captions
    figures = asyncio.run(_measure(some, folder, given["threads"]))
    print(json.dumps({} if part == "warm" else figures))


if __name__ == "__main__":
    main(sys.argv[1])
