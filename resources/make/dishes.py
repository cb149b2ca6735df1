"""Dishes of the drawings: mugs, bowls, plates and jars."""

from __future__ import annotations

from sketch import Sketch, number
from things import shadow


def mug(s: Sketch, x: float, y: float, size: float, fill: str, rim: str, drink: str) -> None:
    """A mug seen from the front; (x, y) is the middle of the foot."""
    s.circle(x + size * 0.55, y - size * 0.5, size * 0.26, "none", fill, size * 0.13)
    s.path(
        f"M{number(x - size * 0.5)} {number(y - size)}h{number(size)}l{number(-size * 0.06)} "
        f"{number(size * 0.86)}q{number(-size * 0.02)} {number(size * 0.14)} "
        f"{number(-size * 0.16)} {number(size * 0.14)}h{number(-size * 0.56)}"
        f"q{number(-size * 0.14)} 0 {number(-size * 0.16)} {number(-size * 0.14)}z",
        fill,
    )
    s.ellipse(x, y - size, size * 0.5, size * 0.12, rim)
    s.ellipse(x, y - size * 0.99, size * 0.42, size * 0.085, drink)


def bowl(
    s: Sketch, x: float, y: float, w: float, fill: str, rim: str, band: str = "", depth: float = 1
) -> None:
    """A bowl seen from the front; (x, y) is the middle of its opening, ``w`` half its width."""
    h = w * 0.95 * depth
    s.path(
        f"M{number(x - w)} {number(y)}c0 {number(h * 0.6)} {number(w * 0.42)} {number(h)} "
        f"{number(w * 0.72)} {number(h * 1.02)}h{number(w * 0.56)}c{number(w * 0.3)} "
        f"{number(-h * 0.02)} {number(w * 0.72)} {number(-h * 0.42)} {number(w * 0.72)} "
        f"{number(-h * 1.02)}z",
        fill,
    )
    s.rect(x - w * 0.32, y + h * 0.98, w * 0.64, h * 0.1, rim, w * 0.03)
    if band:
        s.path(
            f"M{number(x - w * 0.97)} {number(y + h * 0.2)}q{number(w * 0.97)} {number(h * 0.3)} "
            f"{number(w * 1.94)} 0l{number(-w * 0.03)} {number(h * 0.1)}q{number(-w * 0.94)} "
            f"{number(h * 0.3)} {number(-w * 1.88)} 0z",
            band,
        )
    s.ellipse(x, y, w, w * 0.36, rim)


def plate(s: Sketch, x: float, y: float, r: float, fill: str, rim: str) -> None:
    """A round plate seen from above with a soft shadow."""
    shadow(s, x + r * 0.04, y + r * 0.1, r * 1.14, r * 1.1, 0.5)
    s.circle(x, y, r, rim)
    s.circle(x, y, r * 0.97, fill)
    s.circle(x, y, r * 0.76, "none", rim, r * 0.02)


def jar(
    s: Sketch, x: float, y: float, w: float, h: float, content: str, lid: str, label: str
) -> None:
    """A lidded glass jar with something red or bright in it; (x, y) is the middle of the foot."""
    shadow(s, x, y, w * 0.75, w * 0.14, 0.5)
    s.rect(x - w / 2, y - h, w, h, "#eaf4f2", w * 0.18, opacity=0.85)
    s.rect(x - w * 0.44, y - h * 0.86, w * 0.88, h * 0.82, content, w * 0.14)
    s.rect(x - w * 0.36, y - h * 0.66, w * 0.72, h * 0.4, label, w * 0.05)
    s.rect(x - w * 0.41, y - h * 0.96, w * 0.09, h * 0.8, "#ffffff", w * 0.04, opacity=0.4)
    s.rect(x - w * 0.46, y - h * 1.13, w * 0.92, h * 0.17, lid, w * 0.07)
