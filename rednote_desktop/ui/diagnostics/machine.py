"""What can be learned of the machine without asking a driver."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_CARDS: Final = Path("/sys/class/drm")
_MAKERS: Final = {
    "0x10de": "NVIDIA",
    "0x1002": "AMD",
    "0x8086": "Intel",
    "0x1af4": "virtio",
    "0x15ad": "VMware",
    "0x106b": "Apple",
}


def graphics_cards(folder: Path = _CARDS) -> tuple[str, ...]:
    """Return makers, ids and drivers of the graphics cards that Linux lists; blocks a moment.

    Empty elsewhere: the program paints on the processor and asks no graphics driver itself.
    """
    found = []
    for card in sorted(folder.glob("card?")):
        vendor, device = _line(card / "device" / "vendor"), _line(card / "device" / "device")
        if vendor:
            driver = (card / "device" / "driver").resolve().name
            found.append(f"{_MAKERS.get(vendor, vendor)} {device} ({driver})")
    return tuple(found)


def size_of(path: Path) -> int:
    """Return the bytes of all files below a folder, or of a database with its journals; blocks."""
    if path.suffix == ".sqlite":
        return sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*"))
    return sum(each.stat().st_size for each in path.rglob("*") if each.is_file())


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
