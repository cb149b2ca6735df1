"""Step ``train``: learns until the budget is spent; stopped, it goes on where it was."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from training.batches import base_name
from training.clean import prepared_chinese, prepared_english
from training.corpus import Pair, everyday, held_out_captions, validation_part
from training.epochs import Ahead, Here, Ready, Supply
from training.model import MOST_POSITIONS, Translator
from training.runs import CHECKPOINTS, FILES, VOCABULARY, run_folder
from training.settings import Settings, Training
from training.start import begin_from
from training.weights import save

STATE: Final = "state.pt"
LOG: Final = "log.jsonl"

_REPORT_STEPS: Final = 100
_VALIDATION_TOKENS: Final = 3600


class Trainer:
    """Holds the model, the optimiser and how far they have come."""

    def __init__(self, corpus: Path, work: Path, settings: Settings) -> None:
        # Kernels are kept for many shapes instead of being made anew for each batch.
        os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "8192")
        training = settings.training
        torch.set_num_threads(training.threads)
        torch.manual_seed(training.seed)
        self._settings = settings
        self._corpus, self._work = corpus, work
        self._folder = run_folder(work, training.into)
        self._chance = random.Random(training.seed).getstate()
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._here = Here(corpus, work, settings)
        self._files = frozenset(base_name(group.name) for group in self._here.groups)
        self._validation = self._validation_sets(corpus)
        self.model = Translator(settings.model, self._here.vocabulary_size).to(self._device)
        self._optimisers = _optimisers(self.model, training)
        self._step = self._epoch = self._tokens = 0
        self._spent = 0.0

    def run(self, start_from: Path | None, leave_after: float = 0) -> None:
        """Learn until the budget is spent; ``start_from`` gives the weights to begin with.

        With ``leave_after`` it leaves after so many minutes, to go on when it is run again.
        """
        self._restore(start_from)
        count = sum(value.numel() for value in self.model.parameters())
        self._report(event="start", parameters=count, device=str(self._device))
        self._report(event="validation", **self.validate())
        supply: Supply = self._here
        if self._settings.training.ahead:
            supply = Ahead(self._corpus, self._work, self._settings)
        try:
            self._learn_all(supply, self._spent + leave_after * 60 if leave_after else None)
        finally:
            supply.close()
        self._save()
        self._report(event="end" if self.progress >= 1 else "left", **self.validate())

    def _learn_all(self, supply: Supply, leave_at: float | None) -> None:
        training = self._settings.training
        clock = time.monotonic()
        checked = saved = self._spent
        loss_sum = loss_count = 0.0
        reported = (self._spent, self._tokens)
        while self.progress < 1:
            self._epoch += 1
            for batch in self._epoch_of(supply):
                loss, pieces, tokens = self._learn(batch, self.progress)
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
                if self.progress >= 1:
                    break
                if leave_at is not None and self._spent >= leave_at:
                    return

    @property
    def pieces(self) -> int:
        """How many pieces, source and target together, were learned."""
        return self._tokens

    @property
    def steps(self) -> int:
        """How many steps were made."""
        return self._step

    @property
    def progress(self) -> float:
        """How much of the budget is spent, from 0 to 1."""
        training = self._settings.training
        if training.pieces:
            return self._tokens / training.pieces
        return self._spent / (training.minutes * 60)

    def validate(self) -> dict[str, float]:
        """Return the loss a piece on the validation sets, by set and direction, not smoothed."""
        self.model.eval()
        losses = {}
        for name, packed in self._validation.items():
            total, count = self._summed(packed)
            losses[name] = round(total / count, 4)
        self.model.train()
        return losses

    def loss_of(self, pairs: Sequence[Pair]) -> float:
        """Return the sum of the losses of some pairs, not smoothed, however long they are."""
        self.model.eval()
        sets = self._here.unchanged(pairs, MOST_POSITIONS, _VALIDATION_TOKENS)
        total = sum(self._summed(packed)[0] for packed in sets.values())
        self.model.train()
        return total

    def _summed(self, packed: Sequence[Ready]) -> tuple[float, int]:
        """Return the losses of some batches and of how many pieces they are."""
        total, count = 0.0, 0
        with torch.no_grad():
            for batch in packed:
                loss, pieces, _ = self._loss(batch, 0.0)
                total, count = total + float(loss), count + pieces
        return total, count

    def _learn(self, batch: Ready, progress: float) -> tuple[float, int, int]:
        training = self._settings.training
        warm = min(1.0, (self._step + 1) / training.warmup_steps)
        rate = training.peak_rate * warm * max(training.final_rate, 1 - progress)
        for optimiser, share in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate * share
        loss, pieces, tokens = self._loss(batch, training.label_smoothing)
        (loss / pieces).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimiser, _ in self._optimisers:
            optimiser.step()
        self.model.zero_grad(set_to_none=True)
        return float(loss.detach()), pieces, tokens

    def _loss(self, batch: Ready, smoothing: float) -> tuple[Tensor, int, int]:
        source, given, wanted = (
            torch.from_numpy(numbers).to(self._device).long()
            for numbers in (batch.source, batch.given, batch.wanted)
        )
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            loss, pieces = self.model(source, given, wanted, smoothing)
        return loss, pieces, batch.tokens

    def _epoch_of(self, supply: Supply) -> list[Ready]:
        drawn = supply.next(self.progress, self._chance)
        self._chance = drawn.state
        self._report(event="epoch", examples=drawn.examples, batches=len(drawn.batches))
        return drawn.batches

    def _validation_sets(self, corpus: Path) -> dict[str, list[Ready]]:
        captions = [pair for pairs in held_out_captions(corpus).values() for pair in pairs]
        longest = self._settings.training.longest
        sets = {}
        for name, pairs in (("everyday", everyday(corpus, "dev")), ("captions", captions)):
            texts = [
                (prepared_english(one), prepared_chinese(two))
                for one, two in validation_part(pairs)
            ]
            for into, packed in self._here.unchanged(texts, longest, _VALIDATION_TOKENS).items():
                sets[f"{name} into {into}"] = packed
        return sets

    def _restore(self, start_from: Path | None) -> None:
        path = self._folder / STATE
        if path.is_file():
            state = torch.load(path, map_location=self._device, weights_only=False)
            self.model.load_state_dict(state["weights"])
            for (optimiser, _), saved in zip(self._optimisers, state["optimisers"], strict=True):
                optimiser.load_state_dict(saved)
            self._chance = state["chance"]
            self._step, self._epoch, self._tokens, self._spent = state["progress"]
            self._files |= frozenset(state["files"])
        elif start_from is not None:
            begun, files = begin_from(start_from, self._work / VOCABULARY)
            self.model.load_state_dict(begun)
            self._files |= files
        # A run that ended between two writes left a checkpoint of steps that are made anew.
        for later in (self._folder / CHECKPOINTS).glob("step-*.pt"):
            if later > _checkpoint(self._folder, self._step):
                later.unlink()
        self._folder.mkdir(parents=True, exist_ok=True)
        _write(self._folder / FILES, self._files)

    def _save(self) -> None:
        weights = {name: value.cpu() for name, value in self.model.state_dict().items()}
        files = sorted(self._files)
        state: dict[str, Any] = {
            "weights": weights,
            "optimisers": [optimiser.state_dict() for optimiser, _ in self._optimisers],
            "chance": self._chance,
            "progress": (self._step, self._epoch, self._tokens, self._spent),
            "files": files,
        }
        checkpoint = _checkpoint(self._folder, self._step)
        save(checkpoint, {"weights": weights, "files": files})
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
        with (self._folder / LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)


def _checkpoint(folder: Path, step: int) -> Path:
    return folder / CHECKPOINTS / f"step-{step:07d}.pt"


def _write(path: Path, names: Iterable[str]) -> None:
    path.write_text(json.dumps(sorted(names), indent=1), "utf-8")


def _optimisers(
    model: Translator, training: Training
) -> tuple[tuple[torch.optim.Optimizer, float], ...]:
    """Return the optimisers, each with its share of the learning rate.

    Muon (Jordan et al. 2024) moves the matrices between layers, AdamW the embedding and vectors.
    """
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, value in model.named_parameters():
        (matrices if value.dim() > 1 and "embedding" not in name else others).append(value)
    rate = training.peak_rate
    muon = torch.optim.Muon(
        matrices, lr=rate, weight_decay=training.weight_decay, adjust_lr_fn="match_rms_adamw"
    )
    adam = torch.optim.AdamW(
        others, lr=rate, betas=(0.9, 0.98), eps=1e-8, weight_decay=0.0, fused=True
    )
    return (muon, training.matrix_share), (adam, 1.0)
