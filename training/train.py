"""Step ``train``: learns until the budget is spent; stopped, it goes on where it was."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from training.batches import (
    Batch,
    Encode,
    Example,
    batches,
    draw,
    examples,
    load_groups,
    stage_at,
)
from training.clean import prepared_chinese, prepared_english
from training.corpus import Pair, everyday, held_out_captions, sources
from training.model import PAD, Translator
from training.runs import CHECKPOINTS, CLEAN, TAGS, VOCABULARY, run_folder
from training.settings import Noise, Settings
from training.weights import load_weights, save

STATE: Final = "state.pt"
LOG: Final = "log.jsonl"

_START, _END = 1, 2
_VALIDATION_PAIRS: Final = 300
_REPORT_STEPS: Final = 100
_PLAIN: Final = Noise(0, 0, 0, 0, 0)


class Trainer:
    """Holds the model, the optimiser and how far they have come."""

    def __init__(self, corpus: Path, work: Path, settings: Settings) -> None:
        import sentencepiece

        # Kernels are kept for many shapes instead of being made anew for each batch.
        os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "8192")
        training = settings.training
        torch.set_num_threads(training.threads)
        torch.manual_seed(training.seed)
        self._settings = settings
        self._folder = run_folder(work, training.into)
        self._chance = random.Random(training.seed)
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(work / VOCABULARY))
        self._encode = _encoder(pieces)
        self._tags = {
            language: pieces.piece_to_id(tag)
            for language, tag in TAGS.items()
            if training.into in (language, "both")
        }
        captions = frozenset(source.name for source in sources(corpus) if source.caption)
        self._groups = load_groups(work / CLEAN, captions, settings.everyday, settings.weights)
        self._validation = self._validation_sets(corpus)
        self.model = Translator(settings.model, pieces.vocab_size()).to(self._device)
        matrices = [value for value in self.model.parameters() if value.dim() > 1]
        vectors = [value for value in self.model.parameters() if value.dim() <= 1]
        self._optimiser = torch.optim.AdamW(
            [
                {"params": matrices, "weight_decay": training.weight_decay},
                {"params": vectors, "weight_decay": 0.0},
            ],
            lr=training.peak_rate,
            betas=(0.9, 0.98),
            eps=1e-8,
            fused=True,
        )
        self._step = self._epoch = self._tokens = 0
        self._spent = 0.0

    def run(self, start_from: Path | None) -> None:
        """Learn until the budget is spent; ``start_from`` gives the weights to begin with."""
        self._restore(start_from)
        training = self._settings.training
        count = sum(value.numel() for value in self.model.parameters())
        self._report(event="start", parameters=count, device=str(self._device))
        self._report(event="validation", **self.validate())
        budget = training.minutes * 60
        clock = time.monotonic()
        checked = saved = self._spent
        loss_sum = loss_count = 0.0
        reported = (self._spent, self._tokens)
        while self._spent < budget:
            self._epoch += 1
            for batch in self._batches():
                loss, pieces, tokens = self._learn(batch, self._spent / budget)
                self._step += 1
                self._tokens += tokens
                loss_sum, loss_count = loss_sum + loss, loss_count + pieces
                now = time.monotonic()
                self._spent, clock = self._spent + now - clock, now
                if self._step % _REPORT_STEPS == 0:
                    speed = (self._tokens - reported[1]) / (self._spent - reported[0])
                    self._report(event="step", loss=loss_sum / loss_count, speed=speed)
                    loss_sum = loss_count = 0.0
                    reported = self._spent, self._tokens
                if self._spent - checked > training.validate_minutes * 60:
                    self._report(event="validation", **self.validate())
                    checked = self._spent
                if self._spent - saved > training.save_minutes * 60:
                    self._save()
                    saved = self._spent
                if self._spent >= budget:
                    break
        self._save()
        self._report(event="end", **self.validate())

    def validate(self) -> dict[str, float]:
        """Return the loss a piece on the validation sets, by set and direction, not smoothed."""
        self.model.eval()
        losses = {}
        with torch.no_grad():
            for name, packed in self._validation.items():
                total = count = 0.0
                for batch in packed:
                    loss, pieces, _ = self._loss(batch, 0.0)
                    total, count = total + float(loss), count + pieces
                losses[name] = round(total / count, 4)
        self.model.train()
        return losses

    def _learn(self, batch: Batch, progress: float) -> tuple[float, int, int]:
        training = self._settings.training
        warm = min(1.0, (self._step + 1) / training.warmup_steps)
        rate = training.peak_rate * warm * max(training.final_rate, 1 - progress)
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        loss, pieces, tokens = self._loss(batch, training.label_smoothing)
        (loss / pieces).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimiser.step()
        self._optimiser.zero_grad(set_to_none=True)
        return float(loss.detach()), pieces, tokens

    def _loss(self, batch: Batch, smoothing: float) -> tuple[Tensor, int, int]:
        source, given, wanted, tokens = tensors(batch)
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            loss, pieces = self.model(
                source.to(self._device),
                given.to(self._device),
                wanted.to(self._device),
                smoothing,
            )
        return loss, pieces, tokens

    def _batches(self) -> list[Batch]:
        settings = self._settings
        stage = stage_at(settings.stages, self._spent / (settings.training.minutes * 60))
        pairs = draw(self._groups, stage, self._chance)
        made = self._examples(pairs, settings.noise)
        packed = batches(made, settings.training.batch_tokens, self._chance)
        self._report(event="epoch", examples=len(made), batches=len(packed))
        return packed

    def _examples(self, pairs: Sequence[Pair], noise: Noise) -> list[Example]:
        longest = self._settings.training.longest
        return examples(pairs, noise, self._encode, self._tags, longest, self._chance)

    def _validation_sets(self, corpus: Path) -> dict[str, list[Batch]]:
        captions = [pair for pairs in held_out_captions(corpus).values() for pair in pairs]
        sets = {}
        for name, pairs in (("everyday", everyday(corpus, "dev")), ("captions", captions)):
            pairs = pairs[:: max(1, len(pairs) // _VALIDATION_PAIRS)]
            ready = [(prepared_english(one), prepared_chinese(two)) for one, two in pairs]
            made = self._examples(ready, _PLAIN)
            for language, tag in self._tags.items():
                one_way = [example for example in made if example[1][0] == tag]
                sets[f"{name} into {language}"] = batches(one_way, 3600, random.Random(1))
        return sets

    def _restore(self, start_from: Path | None) -> None:
        path = self._folder / STATE
        if path.is_file():
            state = torch.load(path, map_location=self._device, weights_only=False)
            self.model.load_state_dict(state["weights"])
            self._optimiser.load_state_dict(state["optimiser"])
            self._chance.setstate(state["chance"])
            self._step, self._epoch, self._tokens, self._spent = state["progress"]
        elif start_from is not None:
            self.model.load_state_dict(load_weights(start_from))

    def _save(self) -> None:
        weights = {name: value.cpu() for name, value in self.model.state_dict().items()}
        progress = (self._step, self._epoch, self._tokens, self._spent)
        state: dict[str, Any] = {
            "weights": weights,
            "optimiser": self._optimiser.state_dict(),
            "chance": self._chance.getstate(),
            "progress": progress,
        }
        save(self._folder / CHECKPOINTS / f"step-{self._step:07d}.pt", {"weights": weights})
        save(self._folder / STATE, state)

    def _report(self, **values: Any) -> None:
        line = {
            "step": self._step,
            "epoch": self._epoch,
            "tokens": self._tokens,
            "seconds": round(self._spent),
            **{
                name: round(value, 4) if isinstance(value, float) else value
                for name, value in values.items()
            },
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)


def tensors(batch: Batch) -> tuple[Tensor, Tensor, Tensor, int]:
    """Return source, decoder input, wanted output and the number of real pieces of a batch.

    The decoder is given the language tag first; its first wanted piece is the text's first.
    """
    count = len(batch.examples)
    source = torch.full((count, batch.source_length), PAD)
    given = torch.full((count, batch.target_length), PAD)
    wanted = torch.full((count, batch.target_length), PAD)
    tokens = 0
    for row, (before, after) in enumerate(batch.examples):
        source[row, : len(before) + 1] = torch.tensor([*before, _END])
        given[row, : len(after) + 1] = torch.tensor([_START, *after])
        # What follows the start is the tag, which the pack gives: nothing to learn there.
        wanted[row, 1 : len(after) + 1] = torch.tensor([*after[1:], _END])
        tokens += len(before) + len(after) + 1
    return source, given, wanted, tokens


def _encoder(pieces: Any) -> Encode:
    """Return a way to cut texts that remembers what it cut: epochs repeat most of their texts."""

    @lru_cache(maxsize=1 << 21)
    def likeliest(text: str) -> list[int]:
        return list(pieces.encode(text))

    def encode(text: str, recut: bool) -> list[int]:
        if recut:
            return list(pieces.encode(text, enable_sampling=True, alpha=0.2, nbest_size=-1))
        return likeliest(text)

    return encode
