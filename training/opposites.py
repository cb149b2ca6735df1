"""Counts translations that say the opposite: ``python -m training.opposites --corpus CORPUS``.

A translation is counted where the source and a person's rendering of it agree and the translation
does not: both say no and it does not, neither does and it does, or both have one word of an
antonym pair (``antonyms.tsv``) and it has the other. What it cannot see are opposites that no list
has; what it counts in vain are free renderings. Beside each stands the mark that the program gives.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.text import Text, plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.assemble import assemble
from rednote_desktop.translation.attempt import Answer, translate_sentences
from rednote_desktop.translation.contraries import Antonyms, Language, line_of, read_antonyms
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.negation import (
    chinese_negations,
    denial_differs,
    english_negations,
)
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.plan import PlannedSentence, Words, plan
from rednote_desktop.translation.review import Origin, Reviewer
from rednote_desktop.translation.support import Support
from rednote_desktop.translation.trust import Trust
from training.corpus import Pair, held_out_captions

LIST: Final = "opposites.tsv"
NO_LOST: Final = "no is lost"
NO_GAINED: Final = "no is added"
TURNED: Final = "antonym"

_ROUNDABOUT: Final = re.compile(
    "[免省]得|[以避]免|拒绝|禁止|停止|停不|受不了|睡不着|失败|很少|难以|缺|不如"
)
"""Chinese words that say no without a word for it, or with one that is not counted as such."""

_PLACES: Final[dict[Language, int]] = {"en": 0, "zh": 1}
_TAGS: Final[dict[Language, str]] = {"en": "en", "zh": "zh-Hans"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A translated caption and the program's mark on it."""

    text: str
    trust: Trust


@dataclass(frozen=True, slots=True)
class Finding:
    """A caption whose translation says the opposite; ``words`` is what it says or does not."""

    into: Language
    kind: str
    words: str
    pair: Pair
    shown: Shown


def compare(
    pair: Pair, output: str, into: Language, antonyms: Sequence[Antonyms], seen: Counter[str]
) -> Iterator[tuple[str, str]]:
    """Return what a translation turns into its opposite: the kind, and the word or words.

    ``seen`` counts in how many captions each kind could have happened.
    """
    source, wanted = pair[1 - _PLACES[into]], pair[_PLACES[into]]
    source_no, wanted_no = _negations(source, _other(into)), _negations(wanted, into)
    output_no = _negations(output, into)
    same_no = bool(wanted_no) == bool(output_no)
    asked, right, answer = (
        line_of(source, _other(into)), line_of(wanted, into), line_of(output, into)
    )  # fmt: skip
    agreed = [
        (one, side)
        for one in antonyms
        if (side := one.side(right, into)) is not None and side == one.side(asked, _other(into))
    ]
    # "Not hard" says "easy".
    denied = not same_no and any(one.sides[1 - side][into].find(answer) for one, side in agreed)
    differs = denial_differs(wanted, output, chinese=into == "zh")
    if source_no and wanted_no:
        seen[NO_LOST] += 1
        lost = not _denies(output) if into == "zh" else differs and not output_no
        if lost and not denied:
            yield NO_LOST, source_no[0]
    elif not source_no and not wanted_no:
        seen[NO_GAINED] += 1
        if differs and output_no and not denied:
            yield NO_GAINED, differs[0]
    seen[TURNED] += bool(agreed)
    for one, side in agreed:
        if not same_no or one.side(answer, into) != 1 - side:
            continue
        said = one.sides[side][into].find(right).strip()
        turned = one.sides[1 - side][into].find(answer).strip()
        # "Will never allow" says "does not allow".
        if not (wanted_no and _negations(turned, into)):
            yield TURNED, f"{said} → {turned}"
            return


def translated(
    engine: TranslationEngine,
    support: Support,
    reviewer: Reviewer,
    texts: Sequence[str],
    into: Language,
) -> list[Shown]:
    """Translate captions as they come to the screen, with the program's mark on each."""
    source, target = _TAGS[_other(into)], _TAGS[into]
    plans = [plan((Text(text),), target, source=source) for text in texts]
    units = list(
        dict.fromkeys(
            unit for todo in plans for sentence in todo.sentences for unit in sentence.units
        )
    )
    words = [unit.text.strip() for unit in units]
    given = translate_sentences(engine, words, source, target, support)
    answers: dict[Words, Answer] = dict(zip(units, given, strict=True))

    def origin(sentence: PlannedSentence) -> Origin:
        said = [answers[unit] for unit in sentence.units]
        scores = [answer.score for answer in said if answer.score is not None]
        return Origin(
            answered=any(not answer.reason for answer in said),
            model=min(scores, default=None),
            weak=engine.info.weak,
        )

    shown = []
    for text, todo in zip(texts, plans, strict=True):
        if todo.outcome is not None:
            shown.append(Shown(text, Trust.TRUSTED))
            continue
        made = assemble(todo, answers.__getitem__, lambda _: None, lambda _: False)
        judged = reviewer.review(tuple(todo.sentences), made.segments, origin, target).whole
        shown.append(Shown(plain(made.text), judged.trust))
    return shown


def table(
    findings: Sequence[Finding],
    seen: dict[str, Counter[str]],
    marks: dict[str, Counter[Trust]],
) -> str:
    """Return the counts as a Markdown table: by direction and kind, with the marks they got."""
    rows = [
        "| into | what is turned round | captions | of | trusted | doubtful | failed |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for into in _PLACES:
        here = [one for one in findings if one.into == into]
        every = {one.pair: one.shown.trust for one in here}
        for kind in (NO_LOST, NO_GAINED, TURNED):
            some = Counter(one.shown.trust for one in here if one.kind == kind)
            rows.append(_row(into, kind, sum(some.values()), seen[into][kind], some))
        rows.append(_row(into, "any", len(every), marks[into].total(), Counter(every.values())))
        rows.append(_row(into, "all captions", marks[into].total(), None, marks[into]))
    return "\n".join(rows)


def run(corpus: Path, packs: Path, out: Path) -> str:
    """Translate the held-out captions, write those that say the opposite, return the counts."""
    pairs = sorted({pair for pairs in held_out_captions(corpus).values() for pair in pairs})
    antonyms = read_antonyms()
    findings: list[Finding] = []
    seen: dict[str, Counter[str]] = {}
    marks: dict[str, Counter[Trust]] = {}
    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as executor:
        lexicon = Lexicon(Path(folder), glossary, executor)
        engine = CTranslateEngine(PackStore([packs], Path(folder) / "packs"), threads=1)
        try:
            asyncio.run(lexicon.prepare())
            reviewer, support = Reviewer(lexicon), Support(lexicon)
            for into, place in _PLACES.items():
                texts = [pair[1 - place] for pair in pairs]
                shown = translated(engine, support, reviewer, texts, into)
                seen[into] = Counter()
                marks[into] = Counter(one.trust for one in shown)
                findings += [
                    Finding(into, kind, words, pair, one)
                    for pair, one in zip(pairs, shown, strict=True)
                    for kind, words in compare(pair, one.text, into, antonyms, seen[into])
                ]
        finally:
            engine.close()
            lexicon.close()
    rows = [
        "\t".join((one.into, one.kind, one.words, one.shown.trust.value,
                   one.pair[1 - _PLACES[one.into]], one.pair[_PLACES[one.into]], one.shown.text))
        for one in findings
    ]  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    head = "into\tkind\twords\tmark\tsource\treference\toutput"
    (out / LIST).write_text("\n".join([head, *rows]) + "\n", "utf-8")
    return table(findings, seen, marks)


def main() -> None:
    """Count, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m training.opposites", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="the corpus folder")
    parser.add_argument("--packs", type=Path, default=resources_dir() / "packs")
    parser.add_argument("--out", type=Path, default=Path("build/training/evaluation"))
    options = parser.parse_args()
    print(run(options.corpus, options.packs, options.out))


def _row(into: Language, kind: str, count: int, of: int | None, marks: Counter[Trust]) -> str:
    names = {"en": "English", "zh": "Chinese"}
    shares = " | ".join(str(marks[trust]) for trust in Trust)
    return f"| {names[into]} | {kind} | {count} | {'' if of is None else of} | {shares} |"


def _other(language: Language) -> Language:
    return "en" if language == "zh" else "zh"


def _negations(text: str, language: Language) -> tuple[str, ...]:
    return chinese_negations(text) if language == "zh" else english_negations(text)


def _denies(chinese: str) -> bool:
    """Tell whether a Chinese text says no, plainly or in a roundabout way."""
    return bool(chinese_negations(chinese) or _ROUNDABOUT.search(chinese))


if __name__ == "__main__":
    main()
