"""Writes blurhashes: a few dozen characters that paint a blurred stand-in for a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

_ALPHABET: Final = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
)

Colour = tuple[float, float, float]


def encode(
    pixels: Sequence[tuple[int, int, int]], width: int, height: int, across: int, down: int
) -> str:
    """Return the blurhash of sRGB pixels given row by row.

    ``across`` and ``down`` are the numbers of components, 1 to 9 each. The algorithm is
    https://github.com/woltapp/blurhash/blob/master/Algorithm.md.
    """
    linear = [(_LINEAR[red], _LINEAR[green], _LINEAR[blue]) for red, green, blue in pixels]
    waves_across = [_wave(index, width) for index in range(across)]
    waves_down = [_wave(index, height) for index in range(down)]
    factors = [
        _factor(linear, waves_across[i], waves_down[j], 1.0 if i == j == 0 else 2.0)
        for j in range(down)
        for i in range(across)
    ]
    average, details = factors[0], factors[1:]
    loudest = max((abs(part) for colour in details for part in colour), default=0.0)
    step = max(0, min(82, math.floor(loudest * 166 - 0.5)))
    scale = (step + 1) / 166
    return (
        _base83((across - 1) + (down - 1) * 9, 1)
        + _base83(step if details else 0, 1)
        + _base83(_packed_average(average), 4)
        + "".join(_base83(_packed_detail(colour, scale), 2) for colour in details)
    )


def _wave(index: int, size: int) -> list[float]:
    return [math.cos(math.pi * index * position / size) for position in range(size)]


def _factor(
    linear: list[Colour], wave_across: list[float], wave_down: list[float], weight: float
) -> Colour:
    red = green = blue = 0.0
    position = 0
    for vertical in wave_down:
        for horizontal in wave_across:
            basis = vertical * horizontal
            pixel = linear[position]
            red += basis * pixel[0]
            green += basis * pixel[1]
            blue += basis * pixel[2]
            position += 1
    scale = weight / position
    return red * scale, green * scale, blue * scale


def _packed_average(colour: Colour) -> int:
    red, green, blue = (_srgb(part) for part in colour)
    return (red << 16) + (green << 8) + blue


def _packed_detail(colour: Colour, scale: float) -> int:
    red, green, blue = (_quantised(part / scale) for part in colour)
    return red * 19 * 19 + green * 19 + blue


def _quantised(value: float) -> int:
    root = math.copysign(math.sqrt(abs(value)), value)
    return max(0, min(18, math.floor(root * 9 + 9.5)))


def _to_linear(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


_LINEAR: Final = tuple(_to_linear(value) for value in range(256))


def _srgb(value: float) -> int:
    part = max(0.0, min(1.0, value))
    encoded = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return int(encoded * 255 + 0.5)


def _base83(value: int, length: int) -> str:
    return "".join(
        _ALPHABET[value // 83 ** (length - place) % 83] for place in range(1, length + 1)
    )
