"""Blurred stand-ins for pictures: decodes the format of https://github.com/woltapp/blurhash."""

from __future__ import annotations

from math import cos, pi
from typing import Final

from PySide6.QtGui import QImage

_ALPHABET: Final = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
)
_SHORTEST: Final = 6


def decode(blurhash: str, width: int, height: int) -> QImage | None:
    """Return the blurred picture at ``width`` x ``height`` pixels; ``None`` if it is no blurhash.

    Meant for small sizes (about 24 pixels an edge, under a millisecond) that are then stretched.
    """
    digits = [_ALPHABET.find(character) for character in blurhash]
    if len(digits) < _SHORTEST or -1 in digits or width < 1 or height < 1:
        return None
    across, down = digits[0] % 9 + 1, digits[0] // 9 + 1
    if len(digits) != 4 + 2 * across * down:
        return None
    colors = _components(digits, across * down)
    rows = _sum_across(colors, across, down, width)
    data = bytearray()
    for y in range(height):
        waves = [cos(pi * y * j / height) for j in range(down)]
        for x in range(width):
            for channel in range(3):
                value = sum(wave * row[x][channel] for wave, row in zip(waves, rows, strict=True))
                data.append(_to_srgb(value))
    return QImage(bytes(data), width, height, width * 3, QImage.Format.Format_RGB888).copy()


def _components(digits: list[int], count: int) -> list[tuple[float, float, float]]:
    largest = (digits[1] + 1) / 166
    average = _number(digits[2:6])
    colors = [
        (
            _to_linear(average >> 16 & 255),
            _to_linear(average >> 8 & 255),
            _to_linear(average & 255),
        )
    ]
    for index in range(1, count):
        value = _number(digits[4 + index * 2 : 6 + index * 2])
        red, green, blue = value // 361 % 19, value // 19 % 19, value % 19
        colors.append((_wave(red, largest), _wave(green, largest), _wave(blue, largest)))
    return colors


def _sum_across(
    colors: list[tuple[float, float, float]], across: int, down: int, width: int
) -> list[list[tuple[float, float, float]]]:
    waves = [[cos(pi * x * i / width) for i in range(across)] for x in range(width)]
    rows = []
    for j in range(down):
        line = colors[j * across : (j + 1) * across]
        row = []
        for x in range(width):
            red = green = blue = 0.0
            for wave, color in zip(waves[x], line, strict=True):
                red += wave * color[0]
                green += wave * color[1]
                blue += wave * color[2]
            row.append((red, green, blue))
        rows.append(row)
    return rows


def _number(digits: list[int]) -> int:
    value = 0
    for digit in digits:
        value = value * 83 + digit
    return value


def _wave(value: int, largest: float) -> float:
    part = (value - 9) / 9
    return largest * part * abs(part)


def _to_linear(value: int) -> float:
    part = value / 255
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


def _to_srgb(value: float) -> int:
    part = max(0.0, min(1.0, value))
    bright = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return int(bright * 255 + 0.5)
