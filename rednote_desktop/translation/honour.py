"""Makes engines honour the reader's own terms: looks whether they came out, else cuts them out.

The engines here can neither be given a glossary nor trusted to copy a word that is put into the
sentence for them, so nothing is slipped in. A sentence is translated as it is; where the wanted
translation of a term is not in the answer, the words around the terms are translated by themselves
and the terms are set between. That reads stiffly, and always has the term.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.translation.attempt import Answer, continued, join
from rednote_desktop.translation.prepare import marks_for
from rednote_desktop.translation.scripts import has_letters
from rednote_desktop.translation.terms import Found, Terms, fold

Translate = Callable[[Sequence[str], str, str], list[Answer]]


def translate_with_terms(
    translate: Translate, terms: Terms, sentences: Sequence[str], source: str, target: str
) -> list[Answer]:
    """Return translations that have the reader's terms; ``translate`` asks the engine.

    A sentence whose cut pieces the engine fails on keeps its translation without the terms.
    """
    answers = translate(sentences, source, target)
    cut: dict[int, list[str | Found]] = {}
    for number, (sentence, answer) in enumerate(zip(sentences, answers, strict=True)):
        found = terms.find(sentence, source, target)
        if found and not (answer.text and honoured(answer.text, found)):
            cut[number] = _pieces(sentence, found)
    wanted = [
        piece.strip()
        for pieces in cut.values()
        for piece in pieces
        if isinstance(piece, str) and has_letters(piece)
    ]
    given = iter(translate(wanted, source, target) if wanted else ())
    for number, pieces in cut.items():
        whole = _assembled(pieces, given, target)
        if whole is not None:
            answers[number] = Answer(whole)
    return answers


def honoured(output: str, found: Sequence[Found]) -> bool:
    """Tell whether every term's translation is in the output as often as the term is wanted."""
    folded = fold(output)
    wanted = Counter(fold(place.target) for place in found)
    return all(folded.count(text) >= times for text, times in wanted.items())


def _pieces(sentence: str, found: Sequence[Found]) -> list[str | Found]:
    pieces: list[str | Found] = []
    position = 0
    for place in found:
        if sentence[position : place.start].strip():
            pieces.append(sentence[position : place.start])
        pieces.append(place)
        position = place.start + place.length
    if sentence[position:].strip():
        pieces.append(sentence[position:])
    return pieces


def _assembled(pieces: Sequence[str | Found], given: Iterator[Answer], target: str) -> str | None:
    """Set the answers and the terms one after the other; None when a piece has no answer."""
    whole = ""
    failed = False
    last = len(pieces) - 1
    for number, piece in enumerate(pieces):
        if isinstance(piece, Found):
            text = piece.target
        elif not has_letters(piece):
            text = marks_for(piece.strip(), target)
        else:
            answer = next(given)
            failed = failed or bool(answer.reason)
            text = answer.text if number == last else answer.text.rstrip(".。")
            text = continued(text, target) if whole else text
        whole = join(whole, text, target)
    whole = whole.strip()
    if not is_chinese(target):
        whole = whole[:1].upper() + whole[1:]
    return None if failed else whole
