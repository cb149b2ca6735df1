"""media.json is complete and says of every file what the file says itself."""

from __future__ import annotations

import importlib
import math
import re
from pathlib import Path
from types import ModuleType

import pytest

from tests.unit.resources.conftest import Sample

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_index_is_current(sample: Sample, maker: ModuleType) -> None:
    made = maker.index()
    assert list(made) == list(sample.media), "run resources/make/media_index.py"
    for name, entry in made.items():
        known = sample.media[name]
        for key in ("width", "height", "digest", "duration_ms", "preview"):
            assert known.get(key) == entry.get(key), f"{name}: run resources/make/media_index.py"


def test_hash_and_colour_are_those_of_the_picture(sample: Sample, maker: ModuleType) -> None:
    # Another Qt may smooth edges otherwise: the mean colour is compared, and with some room.
    blurhash = importlib.import_module("blurhash")
    for name, entry in maker.index().items():
        known = sample.media[name]
        assert len(known["blurhash"]) == 28, name
        pairs = zip(
            blurhash.average(known["blurhash"]), blurhash.average(entry["blurhash"]), strict=True
        )
        assert all(abs(one - other) <= 6 for one, other in pairs), name
        assert re.fullmatch(r"#[0-9a-f]{6}", known["colour"]), name


def test_the_digest_sees_a_changed_byte_but_not_line_ends(
    maker: ModuleType, sample: Sample, tmp_path: Path
) -> None:
    path = sample.folder / "covers" / "latte-art.svg"
    windows, other = tmp_path / "a.svg", tmp_path / "b.svg"
    windows.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    other.write_bytes(path.read_bytes() + b" ")
    assert maker.digest(windows) == maker.digest(path)
    assert maker.digest(other) != maker.digest(path)


def decode(text: str, wide: int, high: int, digits: str) -> list[list[tuple[int, int, int]]]:
    """Paint a hash as https://github.com/woltapp/blurhash/blob/master/Algorithm.md says."""

    def number(start: int, end: int) -> int:
        value = 0
        for character in text[start:end]:
            value = value * 83 + digits.index(character)
        return value

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    def display(value: float) -> int:
        share = min(1.0, max(0.0, value))
        made = share * 12.92 if share <= 0.0031308 else 1.055 * share ** (1 / 2.4) - 0.055
        return round(made * 255)

    across, down = number(0, 1) % 9 + 1, number(0, 1) // 9 + 1
    limit = (number(1, 2) + 1) / 166
    mean = number(2, 6)
    parts = [[linear(mean >> 16), linear(mean >> 8 & 255), linear(mean & 255)]]
    for place in range(1, across * down):
        packed = number(4 + place * 2, 6 + place * 2)
        steps = (packed // 361 - 9, packed // 19 % 19 - 9, packed % 19 - 9)
        parts.append([math.copysign((step / 9) ** 2, step) * limit for step in steps])
    rows = []
    for y in range(high):
        row = []
        for x in range(wide):
            totals = [0.0, 0.0, 0.0]
            for place, part in enumerate(parts):
                i, j = place % across, place // across
                basis = math.cos(math.pi * i * x / wide) * math.cos(math.pi * j * y / high)
                totals = [total + value * basis for total, value in zip(totals, part, strict=True)]
            row.append((display(totals[0]), display(totals[1]), display(totals[2])))
        rows.append(row)
    return rows


class TestBlurhash:
    @pytest.fixture
    def blurhash(self, maker: ModuleType) -> ModuleType:
        return importlib.import_module("blurhash")

    def test_one_colour(self, blurhash: ModuleType) -> None:
        # 4 x 3 components: 3 + 2 * 9 = 21, the digit L.
        text = blurhash.encode([[(255, 128, 0)] * 8] * 6, 4, 3)
        assert text[0] == "L"
        assert blurhash.average(text) == (255, 128, 0)

    def test_a_decoder_gets_the_picture_back(self, blurhash: ModuleType) -> None:
        rows = [[(20 + 2 * x, 30 + 2 * y, 250 - 2 * x) for x in range(96)] for y in range(72)]
        shown = decode(blurhash.encode(rows, 5, 5), 96, 72, blurhash.DIGITS)
        misses = [
            abs(value - other)
            for row, line in zip(rows, shown, strict=True)
            for pixel, seen in zip(row, line, strict=True)
            for value, other in zip(pixel, seen, strict=True)
        ]
        assert sum(misses) / len(misses) < 8

    def test_left_and_right_differ(self, blurhash: ModuleType) -> None:
        dark, bright = (0, 0, 0), (255, 255, 255)
        one = blurhash.encode([[dark] * 4 + [bright] * 4] * 8)
        other = blurhash.encode([[bright] * 4 + [dark] * 4] * 8)
        assert one[:6] == other[:6]
        assert one[6:8] != other[6:8]

    def test_component_counts(self, blurhash: ModuleType) -> None:
        rows = [[(x * 30, y * 30, 90) for x in range(8)] for y in range(8)]
        assert len(blurhash.encode(rows, 1, 1)) == 6
        assert len(blurhash.encode(rows, 9, 9)) == 4 + 2 * 81

    @pytest.mark.parametrize(("rows", "across"), [([], 4), ([[]], 4), ([[(0, 0, 0)]], 10)])
    def test_nonsense(
        self, blurhash: ModuleType, rows: list[list[tuple[int, int, int]]], across: int
    ) -> None:
        with pytest.raises(ValueError, match=r"pixels|components"):
            blurhash.encode(rows, across)
