"""The application icon, the slang glossary and the list of licences."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PIL import Image


@pytest.mark.parametrize("size", [16, 32, 48, 64, 128, 256, 512])
def test_icon_png(resources: Path, size: int) -> None:
    with Image.open(resources / "app-icon" / f"app-{size}.png") as image:
        assert image.size == (size, size)
        assert image.mode == "RGBA"
        corner = image.getpixel((0, 0))
        middle = image.getpixel((size // 2, size // 8))
    assert isinstance(corner, tuple)
    assert isinstance(middle, tuple)
    assert corner[3] < 40
    assert middle[3] == 255
    assert middle[0] > 200 > middle[1]


def test_icon_for_windows_and_mac(resources: Path) -> None:
    with Image.open(resources / "app-icon" / "app.ico") as image:
        sizes = {side for side, _ in image.info["sizes"]}
    assert sizes == {16, 32, 48, 64, 128, 256}
    with Image.open(resources / "app-icon" / "app.icns") as image:
        assert {width * scale for width, _, scale in image.info["sizes"]} >= {32, 256, 512, 1024}


def test_glossary(resources: Path) -> None:
    text = (resources / "slang_glossary.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.removesuffix("\n").split("\n")]
    assert rows[0] == ["term", "pinyin", "literal", "meaning", "example_zh", "example_en"]
    assert len(rows) > 200
    for row in rows[1:]:
        assert len(row) == 6, row
        assert all(cell and cell == cell.strip() for cell in row), row
        assert row[0].lower() in row[4].lower(), f"{row[0]} is not in its own example"
    assert [term for term, count in Counter(row[0] for row in rows).items() if count > 1] == []


def test_everything_here_has_a_licence(resources: Path) -> None:
    text = (resources / "LICENSES.md").read_text(encoding="utf-8")
    for entry in resources.iterdir():
        if entry.name in ("LICENSES.md", "__pycache__"):
            continue
        assert f"`{entry.name}" in text, f"{entry.name} is not in LICENSES.md"
    for needed in ("CC0 1.0", "CC BY-SA 4.0", "CC-CEDICT", "Tatoeba", "GPL-3.0"):
        assert needed in text
