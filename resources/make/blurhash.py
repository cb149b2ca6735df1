"""Encodes pictures as BlurHash, https://github.com/woltapp/blurhash/blob/master/Algorithm.md."""

from __future__ import annotations

import math
from collections.abc import Sequence

Pixel = tuple[int, int, int]

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"


def encode(rows: Sequence[Sequence[Pixel]], across: int = 4, down: int = 3) -> str:
    """Return the hash of rows of 8-bit sRGB pixels with ``across`` times ``down`` components.

    Raises ValueError when there are no pixels or a component count is not 1 to 9.
    """
    if not rows or not rows[0]:
        raise ValueError("no pixels")
    if not (1 <= across <= 9 and 1 <= down <= 9):
        raise ValueError("1 to 9 components")
    high, wide = len(rows), len(rows[0])
    straight = [[tuple(_linear(value) for value in pixel) for pixel in row] for row in rows]
    factors = []
    for j in range(down):
        vertical = [math.cos(math.pi * j * y / high) for y in range(high)]
        for i in range(across):
            level = [math.cos(math.pi * i * x / wide) for x in range(wide)]
            total = [0.0, 0.0, 0.0]
            for row, part in zip(straight, vertical, strict=True):
                for pixel, share in zip(row, level, strict=True):
                    basis = part * share
                    total[0] += basis * pixel[0]
                    total[1] += basis * pixel[1]
                    total[2] += basis * pixel[2]
            scale = (1 if i == j == 0 else 2) / (wide * high)
            factors.append([value * scale for value in total])
    return _text(factors, across, down)


def average(text: str) -> Pixel:
    """Return the mean colour that a hash carries."""
    value = 0
    for character in text[2:6]:
        value = value * 83 + DIGITS.index(character)
    return value >> 16, value >> 8 & 255, value & 255


def _text(factors: list[list[float]], across: int, down: int) -> str:
    first, rest = factors[0], factors[1:]
    text = _digits(across - 1 + (down - 1) * 9, 1)
    largest = max((abs(value) for factor in rest for value in factor), default=0.0)
    step = max(0, min(82, int(largest * 166 - 0.5))) if rest else 0
    limit = (step + 1) / 166 if rest else 1.0
    text += _digits(step, 1)
    red, green, blue = (_srgb(value) for value in first)
    text += _digits((red << 16) + (green << 8) + blue, 4)
    for factor in rest:
        parts = [max(0, min(18, int(_root(value / limit) * 9 + 9.5))) for value in factor]
        text += _digits(parts[0] * 361 + parts[1] * 19 + parts[2], 2)
    return text


def _digits(value: int, length: int) -> str:
    return "".join(DIGITS[value // 83 ** (length - 1 - at) % 83] for at in range(length))


def _root(value: float) -> float:
    return math.copysign(math.sqrt(abs(value)), value)


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _srgb(value: float) -> int:
    share = min(1.0, max(0.0, value))
    made = share * 12.92 if share <= 0.0031308 else 1.055 * share ** (1 / 2.4) - 0.055
    return int(made * 255 + 0.5)
