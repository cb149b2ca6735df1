"""Synthesises the soft sounds of the sample videos without any recording."""

from __future__ import annotations

import array
import math
import random
import wave
from pathlib import Path

RATE = 24_000  # samples a second


class Sound:
    """A mono track that loops: what is added beyond the end comes in again at the start."""

    def __init__(self, seconds: float, seed: str) -> None:
        self.length = int(seconds * RATE)
        self.samples = [0.0] * self.length
        self.random = random.Random(seed)

    def add(self, start: float, samples: list[float], volume: float) -> None:
        """Mix samples in from a moment in seconds."""
        first = int(start * RATE)
        for index, sample in enumerate(samples):
            self.samples[(first + index) % self.length] += sample * volume

    def noise(
        self, volume: float, low: float, high: float, swell: float = 0, beats: int = 1
    ) -> None:
        """Fill the track with noise between two frequencies in hertz.

        ``swell`` (0..1) lets it breathe ``beats`` times in a loop.
        """
        over = RATE // 2
        raw = [self.random.uniform(-1, 1) for _ in range(self.length + over)]
        made = _high_pass(_low_pass(_low_pass(raw, high), high), low)
        peak = max(abs(sample) for sample in made) or 1.0
        for index in range(self.length):
            sample = made[index + over]
            left = self.length - index
            if left < over:  # fade into what came before the start, so that the loop has no seam
                share = left / over
                sample = sample * share + made[over - left] * (1 - share)
            breath = 1 - swell * (0.5 + 0.5 * math.cos(math.tau * beats * index / self.length))
            self.samples[index] += sample / peak * volume * breath

    def pluck(self, start: float, pitch: float, volume: float, seconds: float = 2.4) -> None:
        """A plucked string: Karplus and Strong, Computer Music Journal 7(2), 1983."""
        period = max(2, int(RATE / pitch))
        line = _low_pass([self.random.uniform(-1, 1) for _ in range(period)], 3200)
        made: list[float] = []
        total = int(seconds * RATE)
        for index in range(total):
            at = index % period
            line[at] = 0.4985 * (line[at] + line[(at + 1) % period])
            made.append(line[at] * min(1.0, (total - index) / (RATE * 0.3)))
        self.add(start, made, volume)

    def drop(self, start: float, pitch: float, volume: float, seconds: float = 0.09) -> None:
        """A short falling or rising tone, like a drop or a soft tick."""
        total = int(seconds * RATE)
        made = [
            math.sin(math.tau * pitch * (1 + 0.5 * index / total) * index / RATE)
            * (1 - index / total) ** 3
            for index in range(total)
        ]
        self.add(start, made, volume)

    def patter(self, count: int, volume: float, low: float = 700, high: float = 2600) -> None:
        """Many single drops at chance moments."""
        for _ in range(count):
            self.drop(
                self.random.random() * self.length / RATE,
                self.random.uniform(low, high),
                volume * self.random.uniform(0.2, 1),
                self.random.uniform(0.02, 0.07),
            )

    def save(self, path: Path) -> None:
        """Write 16-bit mono WAV, never louder than about -6 dB."""
        peak = max(0.5, max(abs(sample) for sample in self.samples) * 2)
        data = array.array("h", (int(sample / peak * 32767) for sample in self.samples))
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(data.tobytes())


def _low_pass(samples: list[float], cut: float) -> list[float]:
    share = 1 - math.exp(-math.tau * cut / RATE)
    level, made = 0.0, []
    for sample in samples:
        level += share * (sample - level)
        made.append(level)
    return made


def _high_pass(samples: list[float], cut: float) -> list[float]:
    return [sample - low for sample, low in zip(samples, _low_pass(samples, cut), strict=True)]
