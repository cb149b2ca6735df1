"""Translates on this computer with CTranslate2 and the language packs found on it."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rednote_desktop.domain.errors import EngineFailed, PackMissing
from rednote_desktop.domain.language import base
from rednote_desktop.translation.c_memory import give_back
from rednote_desktop.translation.cores import cores, prefer_wide_vectors
from rednote_desktop.translation.engine import Candidate, Choose, Scored
from rednote_desktop.translation.packs import LanguagePack, PackFile, PackStore
from rednote_desktop.translation.result import EngineInfo, Place

if TYPE_CHECKING:
    import ctranslate2
    import sentencepiece

_CHUNK_TOKENS: Final = 200
_BATCH_TOKENS: Final = 1024
_LEAST_TOKENS: Final = 48
_PADDING: Final = 1.15
"""Sentences of a batch are filled up to the length of the longest."""
_IDLE_SECONDS: Final = 300.0


@dataclass(frozen=True, slots=True)
class Decoding:
    """How the model's answer is searched for; see the CTranslate2 manual, "Decoding"."""

    beam: int = 4
    length_penalty: float = 1.8
    repetition_penalty: float = 1.1
    no_repeat_ngram: int = 4

    def mean(self, score: float, tokens: int) -> float:
        """Return the mean log probability of an answer from its score, which is their sum divided
        by the answer's length to the power of the length penalty.
        """
        return score * float(max(tokens, 1) ** (self.length_penalty - 1))


@dataclass(frozen=True, slots=True)
class _Loaded:
    model: ctranslate2.Translator
    pieces: sentencepiece.SentencePieceProcessor


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer's pieces, its score by the search, and the mean log probability of a piece."""

    tokens: list[str]
    score: float
    mean: float


class CTranslateEngine:
    """The built-in engine. Models are loaded at first need; equal weights are loaded once.

    What was not used for five minutes is let go of and loaded again at the next need.
    """

    def __init__(
        self,
        packs: PackStore,
        decoding: Decoding = Decoding(),
        threads: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """A batch is spread over ``threads``, 0: as many as there are cores; ``clock`` in s."""
        self._packs = packs
        self._decoding = decoding
        self._threads = threads or cores()
        self._clock = clock
        self._used = 0.0
        self._busy = 0
        self._timer: threading.Timer | None = None
        self._lock = threading.Lock()
        self._files: dict[tuple[str, str], PackFile] | None = None
        self._unpacked: dict[tuple[str, str], LanguagePack] = {}
        self._loaded: dict[str, _Loaded] = {}

    @property
    def info(self) -> EngineInfo:
        """Name and versions of the packs; weak as long as one of them is a prototype."""
        known = self._known()
        versions = [known[pair].version for pair in sorted(known)]
        # All of them in the order of pairs: what another set of packs made is told apart by it.
        version = versions[0] if len(set(versions)) == 1 else ", ".join(versions)
        weak = any(file.weak for file in known.values())
        return EngineInfo("CTranslate2", version, Place.DEVICE, weak=weak)

    def supports(self, source: str, target: str) -> bool:
        """Tell whether there is a pack for the pair."""
        return (base(source), base(target)) in self._known()

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a sentence, in order.

        Raises ``PackMissing`` without a pack for the pair and ``EngineFailed`` when the pack is
        damaged or the model breaks.
        """
        return [each.text for each in self.translate_scored(sentences, source, target)]

    def translate_scored(self, sentences: Sequence[str], source: str, target: str) -> list[Scored]:
        """Translate, with the mean log probability a token; the lowest of a long sentence's parts.

        Raises as ``translate`` does.
        """
        return self._busily(lambda: self._translate(sentences, source, target))

    def translate_choosing(
        self, sentences: Sequence[str], source: str, target: str, choose: Choose
    ) -> list[Scored]:
        """Translate as ``translate_scored`` does, with the answers of the beam that are chosen.

        Of sentences that are too long for the model in one piece there is one answer.
        """
        return self._busily(lambda: self._translate(sentences, source, target, choose))

    @property
    def loaded(self) -> int:
        """How many models are in memory."""
        with self._lock:
            return len(self._loaded)

    def release_idle(self) -> None:
        """Let go of the models when nothing was translated for five minutes."""
        with self._lock:
            self._timer = None
            left = self._used + _IDLE_SECONDS - self._clock()
            if self._busy or left > 0:
                self._watch(_IDLE_SECONDS if self._busy else left)
            else:
                self._loaded.clear()
                give_back()

    def refresh(self) -> None:
        """Look for packs again at the next need: one was installed or removed."""
        with self._lock:
            self._loaded.clear()
            self._unpacked.clear()
            self._files = None

    def close(self) -> None:
        """Let go of the models; safe to call twice."""
        self.refresh()
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _busily(self, work: Callable[[], list[Scored]]) -> list[Scored]:
        """Keep the models while they work."""
        with self._lock:
            self._busy += 1
        try:
            return work()
        finally:
            with self._lock:
                self._busy -= 1
                self._used = self._clock()
                self._watch(_IDLE_SECONDS)

    def _watch(self, seconds: float) -> None:
        """See to it that ``release_idle`` is called; the lock is held."""
        if self._timer is None and self._loaded:
            self._timer = threading.Timer(seconds, self.release_idle)
            self._timer.daemon = True
            self._timer.start()

    def _translate(
        self, sentences: Sequence[str], source: str, target: str, choose: Choose | None = None
    ) -> list[Scored]:
        pack, loaded = self._ready(source, target)
        prefix = [pack.file.target_prefix] if pack.file.target_prefix else []
        chunks: list[list[str]] = []
        owners: list[int] = []
        for index, sentence in enumerate(sentences):
            for chunk in _chunks(_encode(loaded, sentence, pack)):
                chunks.append(chunk)
                owners.append(index)
        outputs = self._run(loaded.model, chunks, prefix, 1 if choose is None else 0)
        parts: list[list[list[_Answer]]] = [[] for _ in sentences]
        for owner, answers in zip(owners, outputs, strict=True):
            parts[owner].append(answers)

        def read(answer: _Answer) -> str:
            return str(loaded.pieces.decode(answer.tokens)).strip()

        if choose is None:
            taken = [0] * len(sentences)
        else:
            taken = list(choose([_candidates(each, read) for each in parts]))
        return [
            _whole([Scored(read(answers[place]), answers[place].mean) for answers in each])
            for each, place in zip(parts, taken, strict=True)
        ]

    def _run(
        self,
        model: ctranslate2.Translator,
        chunks: list[list[str]],
        prefix: list[str],
        answers: int,
    ) -> list[list[_Answer]]:
        """Return so many answers to every chunk, 0: the whole beam; the likeliest first."""
        if not chunks:
            return []
        longest = max(map(len, chunks))
        options: dict[str, Any] = {"target_prefix": [prefix] * len(chunks)} if prefix else {}
        try:
            results = model.translate_batch(
                chunks,
                beam_size=self._decoding.beam,
                num_hypotheses=answers or self._decoding.beam,
                length_penalty=self._decoding.length_penalty,
                repetition_penalty=self._decoding.repetition_penalty,
                no_repeat_ngram_size=self._decoding.no_repeat_ngram,
                max_batch_size=self._share(chunks),
                batch_type="tokens",
                max_decoding_length=2 * longest + 16,
                return_scores=True,
                **options,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineFailed(str(error)) from error
        return [
            [
                _Answer(list(tokens)[len(prefix) :], score, self._decoding.mean(score, len(tokens)))
                for tokens, score in zip(result.hypotheses, result.scores, strict=True)
            ]
            for result in results
        ]

    def _share(self, chunks: list[list[str]]) -> int:
        """Return how many pieces go to one thread: all threads get about the same."""
        share = math.ceil(_PADDING * sum(map(len, chunks)) / self._threads)
        return min(_BATCH_TOKENS, max(_LEAST_TOKENS, share))

    def _known(self) -> dict[tuple[str, str], PackFile]:
        # Asked by the loop, which must not wait for a model that a worker loads under the lock.
        files = self._files
        if files is not None:
            return files
        with self._lock:
            if self._files is None:
                self._files = {
                    (base(file.source), base(file.target)): file for file in self._packs.files()
                }
            return self._files

    def _ready(self, source: str, target: str) -> tuple[LanguagePack, _Loaded]:
        pair = (base(source), base(target))
        file = self._known().get(pair)
        if file is None:
            raise PackMissing(source, target)
        with self._lock:
            pack = self._unpacked.get(pair)
            if pack is None:
                pack = self._packs.unpack(file)
                self._unpacked[pair] = pack
            loaded = self._loaded.get(pack.weights)
            if loaded is None:
                loaded = self._load(pack)
                self._loaded[pack.weights] = loaded
            return pack, loaded

    def _load(self, pack: LanguagePack) -> _Loaded:
        prefer_wide_vectors()
        try:
            import ctranslate2
            import sentencepiece

            model = ctranslate2.Translator(
                str(pack.model),
                device="cpu",
                compute_type="int8",
                inter_threads=self._threads,  # a model so small gains nothing within a sentence
                intra_threads=1,
            )
            pieces = sentencepiece.SentencePieceProcessor(model_file=str(pack.vocabulary))
        except (ImportError, OSError, RuntimeError, ValueError) as error:
            raise EngineFailed(f"{pack.file.path.name}: {error}") from error
        return _Loaded(model, pieces)


def _encode(loaded: _Loaded, sentence: str, pack: LanguagePack) -> list[str]:
    """Cut a sentence into the model's pieces; what reads as a control token is left out."""
    tokens: list[str] = loaded.pieces.encode(sentence, out_type=str)
    control = {"<unk>", "<s>", "</s>", pack.file.target_prefix}
    return [
        token
        for token in tokens
        if token not in control and not (token.startswith(">>") and token.endswith("<<"))
    ]


def _candidates(
    parts: Sequence[Sequence[_Answer]], read: Callable[[_Answer], str]
) -> list[Candidate]:
    """Return the answers to a sentence; of one in several parts they cannot be told apart."""
    if len(parts) != 1:
        return [Candidate(" ".join(read(answers[0]) for answers in parts), 0.0)]
    return [Candidate(read(answer), answer.score) for answer in parts[0]]


def _whole(parts: Sequence[Scored]) -> Scored:
    """Put the parts of a long sentence together."""
    text = " ".join(part.text for part in parts).strip()
    return Scored(text, min((part.score for part in parts if part.score is not None), default=None))


def _chunks(tokens: list[str]) -> list[list[str]]:
    return [tokens[start : start + _CHUNK_TOKENS] for start in range(0, len(tokens), _CHUNK_TOKENS)]
