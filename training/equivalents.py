"""Finds the English words that stand for a Chinese one in captions and not in the dictionary.

``python -m training.equivalents CORPUS`` writes ``rednote_desktop/translation/equivalents.py``
anew, about two minutes of one core. Words are aligned by IBM Model 1 in both directions; the
captions kept for measuring are left out.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation import english, equivalents
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.scripts import has_han
from training.corpus import OWN, Pair, is_held_out, read_pairs

_ROUNDS: Final = 5
_LEAST_SHARE: Final = 1e-3
_LIKELY: Final = 0.12
_LIKELY_BACK: Final = 0.04
_OFTEN: Final = 2.0
"""A pair counts from so many expected alignments on; the shares are those of either direction."""

_WIDTH: Final = 96
_MODULE: Final = Path(equivalents.__file__)
_MARK: Final = '_TABLE: Final = """\n'

Tokens = tuple[tuple[str, ...], tuple[str, ...]]
Alignments = dict[tuple[str, str], float]


def main() -> None:
    """Find the pairs and write the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    corpus: Path = parser.parse_args().corpus
    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as executor:
        lexicon = Lexicon(Path(folder), glossary, executor)
        found = _equivalents(captions(corpus), lexicon, glossary)
        lexicon.close()
    head, _, _ = _MODULE.read_text("utf-8").partition(_MARK)
    tail = _MODULE.read_text("utf-8").partition(_MARK)[2].partition('"""')[2]
    _MODULE.write_text(f'{head}{_MARK}{_lines(found)}\n"""{tail}', "utf-8")
    print(sum(map(len, found.values())), "pairs of", len(found), "Chinese words")


def captions(corpus: Path) -> list[Pair]:
    """Return the caption pairs that are not kept for measuring, each once."""
    paths = [*sorted((corpus / "captions").glob("*.tsv")), *sorted(OWN.glob("*.tsv"))]
    pairs = (pair for path in paths for pair in read_pairs(path.read_text("utf-8").splitlines()))
    return list(dict.fromkeys(pair for pair in pairs if not is_held_out(pair[0])))


def _equivalents(
    pairs: Iterable[Pair], lexicon: Lexicon, glossary: Glossary
) -> dict[str, list[str]]:
    meanings = lexicon.stem_meanings
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    tokens: list[Tokens] = []
    for spelt, chinese in pairs:
        words = [word.lower().replace("’", "'") for word in english.words(spelt)]
        for word in words:
            forms[english.stem(word)][word] += 1
        stems = tuple(dict.fromkeys(map(english.stem, words)))
        cut = tuple(dict.fromkeys(w.word for w in meanings.of(chinese) if w.tells))
        if stems and cut:
            tokens.append((cut, stems))
    there, counted = align(tokens)
    back, counted_back = align([(stems, cut) for cut, stems in tokens])
    candidates: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for (word, stem), share in there.items():
        other = back.get((stem, word), 0.0)
        often = min(counted[word, stem], counted_back.get((stem, word), 0.0))
        likely = max(share, other) >= _LIKELY and min(share, other) >= _LIKELY_BACK
        spelt = forms[stem].most_common(1)[0][0]
        if likely and often >= _OFTEN and has_han(word) and "'" not in spelt and len(spelt) > 2:
            candidates[word].append((-often, spelt))
    senses = lexicon.stems(candidates)
    found = {}
    for word, spellings in sorted(candidates.items()):
        known = senses.get(word, frozenset())
        new = [
            spelt
            for _, spelt in sorted(spellings)
            if not english.widened((english.stem(spelt),)) & known
        ]
        if new:
            found[word] = new
    return found


def align(tokens: Sequence[Tokens]) -> tuple[Alignments, Alignments]:
    """Return how likely each word of the first side becomes one of the other, and how often.

    Both are by pairs of words; a word may also come from nothing.
    """
    likely: Alignments = {}
    expected: Alignments = {}
    for turn in range(_ROUNDS):
        expected = defaultdict(float)
        totals: defaultdict[str, float] = defaultdict(float)
        for first, second in tokens:
            sources = (*first, "")
            for word in second:
                shares = [likely.get((source, word), 0.0) if turn else 1.0 for source in sources]
                total = sum(shares)
                for source, share in zip(sources, shares, strict=True):
                    if share > _LEAST_SHARE * total:
                        expected[source, word] += share / total
                        totals[source] += share / total
        likely = {pair: count / totals[pair[0]] for pair, count in expected.items()}
    return likely, expected


def _lines(found: dict[str, list[str]]) -> str:
    return "\n".join(_filled(f"{word}:{','.join(spelt)}" for word, spelt in found.items()))


def _filled(pieces: Iterable[str]) -> Iterator[str]:
    """Put the pieces in lines of a width at which ideographs count twice."""
    line: list[str] = []
    width = 0
    for piece in pieces:
        wide = len(piece) + sum(map(has_han, piece)) + 1
        if width + wide > _WIDTH:
            yield " ".join(line)
            line, width = [], 0
        line.append(piece)
        width += wide
    yield " ".join(line)


if __name__ == "__main__":
    main()
