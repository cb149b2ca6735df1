"""Which sentences of the second text are the author's, and keeping them while the rest changes.

The text is a row of pieces, each tied to a run of the first text. An edit changes the pieces it
touches; a new translation replaces the pieces that the author left alone.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from rednote_desktop.domain.draft import SecondPiece
from rednote_desktop.domain.text import plain
from rednote_desktop.services.text_changes import STOPS, Change, changes
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.translation.trust import Judgement

_PARTED: Final = 20


@dataclass(frozen=True, slots=True)
class SecondField:
    """Title or body of the second text. ``parted`` are edits whose source is gone for now."""

    pieces: tuple[SecondPiece, ...] = ()
    parted: tuple[SecondPiece, ...] = ()

    @property
    def text(self) -> str:
        """What stands there."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def by_hand(self) -> bool:
        """Whether the author edited any of it."""
        return any(piece.by_hand for piece in self.pieces)

    def edited(self, text: str) -> SecondField | None:
        """Take over what the author made of the text.

        ``None`` where no sentence was left alone, so that the whole is the author's.
        """
        if text == self.text:
            return self
        spans = [_Span(start, end, piece) for start, end, piece in _placed(self.pieces, "text")]
        if not spans:
            return None
        starts = {span.start for span in spans}
        for change in reversed(changes(self.text, text)):
            put = text[change.new_start : change.new_end]
            _apply(spans, change if put else _slid(change, self.text, starts), put)
        pieces = tuple(span.piece for span in spans)
        total = sum(piece.sentences for piece in pieces)
        if total > 1 and any(piece.by_hand and piece.sentences == total for piece in pieces):
            return None
        return replace(self, pieces=pieces)

    def begun(self, text: str) -> SecondField:
        """Take over what the author wrote where there was nothing to translate."""
        return replace(self, pieces=(SecondPiece("", "", text),))

    def translated(self, answer: Translation | None) -> SecondField:
        """Take over a new translation; what the author edited stays where its source stays.

        It stays also where its source has changed, and is ``outdated`` then. A failed
        translation changes nothing where the author edited something.
        """
        if answer is not None and answer.outcome is Outcome.FAILED:
            return self if self.by_hand else SecondField(parted=self.parted)
        new = pieces_of(answer)
        if self.by_hand and not any(piece.source for piece in self.pieces):
            # It was begun without a source; one that there is now makes it outdated.
            begun = replace(_merged(new), text=self.text, written_for="")
            return replace(self, pieces=(begun,)) if new else self
        return _rearranged(self, new)

    def renewed(self, index: int) -> SecondField:
        """Put the translator's text in the place of the author's piece."""
        return self._with(index, text=self.pieces[index].machine, written_for="")

    def confirmed(self, index: int) -> SecondField:
        """Take an outdated piece as written for the source as it is."""
        return self._with(index, written_for=self.pieces[index].source)

    def judgements(self, answer: Translation | None) -> list[tuple[Judgement, int]]:
        """Return how far the sentences are to be trusted that a machine wrote, with lengths.

        ``answer`` is the translation the pieces were last made of.
        """
        if answer is None:
            return []
        if not self.by_hand:
            return [(Judgement(answer.trust, answer.findings), len(answer.source_text))]
        pairs = iter(answer.segments)
        found: list[tuple[Judgement, int]] = []
        for piece in self.pieces:
            for _, pair in zip(range(piece.sentences), pairs, strict=False):
                if not piece.by_hand:
                    found.append((Judgement(pair.trust, pair.findings), len(plain(pair.source))))
        return found

    def _with(self, index: int, *, written_for: str, text: str | None = None) -> SecondField:
        piece = self.pieces[index]
        changed = replace(piece, text=piece.text if text is None else text, written_for=written_for)
        return replace(self, pieces=(*self.pieces[:index], changed, *self.pieces[index + 1 :]))


def pieces_of(answer: Translation | None) -> tuple[SecondPiece, ...]:
    """Cut a translation into sentences and what stands between them.

    One that cannot be cut is one piece.
    """
    if answer is None or not answer.source:
        return ()
    source, target = answer.source_text, answer.text
    pieces: list[SecondPiece] = []
    at = to = 0
    for pair in answer.segments:
        old, new = plain(pair.source), plain(pair.target)
        start, place = source.find(old, at), target.find(new, to)
        if start < 0 or place < 0:
            return (SecondPiece(source, target, target),)
        if source[at:start] or target[to:place]:
            between = target[to:place]
            pieces.append(SecondPiece(source[at:start], between, between, 0))
        pieces.append(SecondPiece(old, new, new))
        at, to = start + len(old), place + len(new)
    if source[at:] or target[to:]:
        rest = target[to:]
        pieces.append(SecondPiece(source[at:], rest, rest, 0 if answer.segments else 1))
    return tuple(pieces)


@dataclass(slots=True)
class _Span:
    """A piece and where its text stood before the edit."""

    start: int
    end: int
    piece: SecondPiece

    def put(self, start: int, end: int, text: str) -> None:
        """Replace characters; those after them may have been replaced before."""
        old = self.piece.text
        first, last = max(start - self.start, 0), max(end - self.start, 0)
        self.write(old[:first] + text + old[last:])

    def write(self, text: str) -> None:
        if text != self.piece.text:
            self.piece = replace(self.piece, text=text, written_for=self.piece.source)


def _placed(pieces: Sequence[SecondPiece], side: str) -> list[tuple[int, int, SecondPiece]]:
    ends = list(accumulate((len(getattr(piece, side)) for piece in pieces), initial=0))
    return list(zip(ends, ends[1:], pieces, strict=False))


def _slid(change: Change, text: str, starts: Set[int]) -> Change:
    """Return a deletion so that it begins with a piece, if it could have been made there too.

    To take 我累。 out of 我累。我困。 is to take 累。我 out of it: who deletes a sentence means the
    sentence.
    """
    for step in (-1, 1):
        start, end = change.start, change.end
        while start not in starts:
            gone, kept = (start - 1, end - 1) if step < 0 else (start, end)
            if gone < 0 or kept >= len(text) or text[gone] != text[kept]:
                break
            start, end = start + step, end + step
        if start in starts:
            return replace(change, start=start, end=end)
    return change


def _apply(spans: list[_Span], change: Change, text: str) -> None:
    if change.start == change.end:
        span = spans[_taker(spans, change.start, text)]
        span.put(change.start, change.start, text)
        return
    touched = [
        index
        for index, span in enumerate(spans)
        if span.start < change.end and change.start < span.end
    ]
    if not text:
        for index in touched:
            span = spans[index]
            span.put(max(change.start, span.start), min(change.end, span.end), "")
        return
    low, high = touched[0], touched[-1]
    if low < high:
        whole = [span.piece for span in spans[low : high + 1]]
        first, last = spans[low], spans[high]
        written = (
            first.piece.text[: change.start - first.start]
            + text
            + last.piece.text[change.end - last.start :]
        )
        merged = _Span(first.start, last.end, _merged(whole))
        merged.write(written)
        spans[low : high + 1] = [merged]
    else:
        spans[low].put(change.start, change.end, text)


def _taker(spans: list[_Span], place: int, text: str) -> int:
    """Return which piece takes what was typed at a place."""
    near = [index for index, span in enumerate(spans) if span.start <= place <= span.end]
    inside = [i for i in near if spans[i].start < place < spans[i].end]
    emptied = [i for i in near if spans[i].start == spans[i].end and spans[i].piece.sentences]
    sentences = [i for i in near if spans[i].piece.sentences]
    for choice in (inside, emptied):
        if choice:
            return choice[0]
    if len(sentences) > 1:
        before = spans[sentences[0]].piece.text
        follows = before[-1:] in STOPS and text[-1:] not in STOPS
        return sentences[-1 if follows else 0]
    return (sentences or near)[0]


def _merged(pieces: Sequence[SecondPiece]) -> SecondPiece:
    return SecondPiece(
        "".join(piece.source for piece in pieces),
        "".join(piece.machine for piece in pieces),
        "".join(piece.text for piece in pieces),
        sum(piece.sentences for piece in pieces),
        "".join(piece.written_for or piece.source for piece in pieces),
    )


@dataclass(slots=True)
class _Group:
    """Pieces of the new translation that an edit covers, and the old pieces it is made of."""

    low: int
    high: int
    first: int
    last: int


def _rearranged(field: SecondField, new: tuple[SecondPiece, ...]) -> SecondField:
    old = field.pieces
    moves = changes("".join(p.source for p in old), "".join(p.source for p in new))
    placed = _placed(new, "source")
    groups: list[_Group] = []
    kept: dict[int, SecondPiece] = {}
    parted = list(field.parted)
    for index, (start, end, piece) in enumerate(_placed(old, "source")):
        if not piece.by_hand:
            continue
        low, high = _covered(placed, _moved(start, end, moves, old), piece)
        if not piece.sentences:
            if high - low == 1 and new[low].source == piece.source:
                kept[low] = replace(new[low], text=piece.text, written_for=piece.source)
        elif not any(each.sentences for each in new[low:high]):
            parted.append(piece)
        elif groups and low < groups[-1].high:
            groups[-1].high, groups[-1].last = max(high, groups[-1].high), index
        else:
            groups.append(_Group(low, high, index, index))
    pieces: list[SecondPiece] = []
    at = 0
    for group in [*groups, _Group(len(new), len(new), 0, 0)]:
        pieces.extend(
            kept.get(index) or _returned(new[index], parted) for index in range(at, group.low)
        )
        if group.low < len(new):
            mine = _merged(old[group.first : group.last + 1])
            run = _merged(new[group.low : group.high])
            pieces.append(replace(run, text=mine.text, written_for=mine.written_for))
        at = group.high
    return SecondField(tuple(pieces), tuple(parted[-_PARTED:]))


def _moved(
    start: int, end: int, moves: Sequence[Change], old: Sequence[SecondPiece]
) -> tuple[int, int]:
    """Return where a run of the source lies now; it is empty when the run is gone.

    A run that was replaced together with other sentences is gone too.
    """
    shift = 0
    first = last = None
    for move in moves:
        if move.start <= start and end <= move.end and start < end:
            alone = _sentences_within(old, move) <= 1
            return (move.new_start, move.new_end) if alone else (move.new_start, move.new_start)
        if first is None and start < move.end:
            first = move.new_start if move.start <= start else start + shift
        if last is None and end <= move.end:
            last = move.new_end if move.start < end else end + shift
        shift = move.new_end - move.end
    return (
        start + shift if first is None else first,
        end + shift if last is None else last,
    )


def _sentences_within(pieces: Sequence[SecondPiece], move: Change) -> int:
    return sum(
        bool(piece.sentences)
        for start, end, piece in _placed(pieces, "source")
        if start < move.end and move.start < end
    )


def _covered(
    placed: list[tuple[int, int, SecondPiece]], run: tuple[int, int], piece: SecondPiece
) -> tuple[int, int]:
    """Return the range of new pieces that a run of the source touches."""
    indices = [i for i, (start, end, _) in enumerate(placed) if start < run[1] and run[0] < end]
    if not indices:
        return 0, 0
    low, high = indices[0], indices[-1] + 1
    while high - low > 1 and not (
        placed[high - 1][2].sentences or piece.source.endswith(placed[high - 1][2].source)
    ):
        high -= 1
    while high - low > 1 and not (
        placed[low][2].sentences or piece.source.startswith(placed[low][2].source)
    ):
        low += 1
    return low, high


def _returned(piece: SecondPiece, parted: list[SecondPiece]) -> SecondPiece:
    """Give a sentence that is back the edit it had."""
    for each in parted:
        if piece.sentences and each.source == piece.source:
            parted.remove(each)
            return replace(piece, text=each.text, written_for=each.written_for)
    return piece
