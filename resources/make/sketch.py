"""Writes drawings in the SVG Tiny 1.2 subset that Qt renders as drawn.

Only ``path``, ``rect``, ``circle``, ``ellipse``, ``g``, gradients, ``transform`` and ``opacity``
are used. Coordinates are pixels of the drawing; colours are ``#rrggbb`` or ``none``.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

Point = tuple[float, float]


def number(value: float) -> str:
    """Return a short form of a coordinate: one decimal below 24, none from there on."""
    text = f"{value:.0f}" if abs(value) >= 24 else f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def through(points: Sequence[Point], closed: bool = False, tension: float = 1.0) -> str:
    """Return path data of a Catmull-Rom curve through the points, as cubic Bézier segments."""
    count = len(points)
    parts = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for index in range(count if closed else count - 1):
        before = points[index - 1] if closed or index else points[0]
        start, end = points[index], points[(index + 1) % count]
        after = points[(index + 2) % count] if closed or index + 2 < count else end
        first = [start[axis] + (end[axis] - before[axis]) * tension / 6 for axis in (0, 1)]
        second = [end[axis] - (after[axis] - start[axis]) * tension / 6 for axis in (0, 1)]
        values = (first[0], first[1], second[0], second[1], end[0], end[1])
        parts.append("C" + " ".join(number(value) for value in values))
    return "".join(parts) + ("z" if closed else "")


class Sketch:
    """One drawing under construction; ``random`` is seeded by its name, so runs repeat."""

    def __init__(self, name: str, width: int, height: int) -> None:
        self.name = name
        self.width = width
        self.height = height
        self.random = random.Random(name)
        self._definitions: list[str] = []
        self._known: dict[str, str] = {}
        self._body: list[str] = []

    def svg(self) -> str:
        """Return the finished document."""
        size = f"{self.width} {self.height}"
        head = (
            '<svg stroke-linecap="round" xmlns="http://www.w3.org/2000/svg" '
            f'viewBox="0 0 {size}" width="{self.width}" height="{self.height}">'
        )
        definitions = f"<defs>{''.join(self._definitions)}</defs>" if self._definitions else ""
        return head + definitions + "\n" + "\n".join(self._body) + "\n</svg>\n"

    # Paints

    def _define(self, kind: str, place: str, stops: Sequence[tuple[float, str, float]]) -> str:
        inner = "".join(
            f'<stop offset="{number(at) if at in (0, 1) else f"{at:.2f}"}" stop-color="{colour}"'
            + ("/>" if alpha >= 1 else f' stop-opacity="{alpha:g}"/>')
            for at, colour, alpha in stops
        )
        key = kind + place + inner
        if key not in self._known:
            name = f"g{len(self._known)}"
            self._known[key] = name
            self._definitions.append(f'<{kind} id="{name}" {place}>{inner}</{kind}>')
        return f"url(#{self._known[key]})"

    def linear(self, *colours: str, angle: str = "down") -> str:
        """Return a linear gradient paint; ``angle`` is down, right or slant."""
        end = {"down": 'x2="0" y2="1"', "right": 'x2="1" y2="0"', "slant": 'x2="1" y2="1"'}[angle]
        last = max(1, len(colours) - 1)
        stops = [(index / last, colour, 1.0) for index, colour in enumerate(colours)]
        return self._define("linearGradient", f'x1="0" y1="0" {end}', stops)

    def fade(self, colour: str, start: float, end: float, angle: str = "down") -> str:
        """Return a gradient of one colour between two opacities."""
        vector = {"down": 'x2="0" y2="1"', "right": 'x2="1" y2="0"'}[angle]
        stops = [(0, colour, start), (1, colour, end)]
        return self._define("linearGradient", f'x1="0" y1="0" {vector}', stops)

    def glow(self, colour: str, strength: float = 0.6) -> str:
        """Return a radial paint that fades to nothing at the rim."""
        stops = [(0, colour, strength), (0.5, colour, strength * 0.5), (1, colour, 0)]
        return self._define("radialGradient", 'cx=".5" cy=".5" r=".5"', stops)

    def radial(self, *colours: str) -> str:
        """Return a radial paint from the middle outwards."""
        last = max(1, len(colours) - 1)
        stops = [(index / last, colour, 1.0) for index, colour in enumerate(colours)]
        return self._define("radialGradient", 'cx=".5" cy=".5" r=".5"', stops)

    # Marks

    def _mark(
        self, shape: str, fill: str, stroke: str = "", width: float = 0, opacity: float = 1
    ) -> None:
        text = f'<{shape} fill="{fill}"'
        if stroke:
            text += f' stroke="{stroke}" stroke-width="{number(width)}" stroke-linejoin="round"'
        if opacity < 1:
            text += f' opacity="{opacity:g}"'
        self._body.append(text + "/>")

    def ground(self, fill: str) -> None:
        """Fill the whole drawing."""
        self.rect(0, 0, self.width, self.height, fill)

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str,
        r: float = 0,
        stroke: str = "",
        width: float = 0,
        opacity: float = 1,
    ) -> None:
        """Draw a rectangle with corner radius ``r``."""
        box = f'x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        corner = f' rx="{number(r)}" ry="{number(r)}"' if r else ""
        self._mark(f"rect {box}{corner}", fill, stroke, width, opacity)

    def circle(
        self,
        x: float,
        y: float,
        r: float,
        fill: str,
        stroke: str = "",
        width: float = 0,
        opacity: float = 1,
    ) -> None:
        """Draw a circle."""
        shape = f'circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}"'
        self._mark(shape, fill, stroke, width, opacity)

    def ellipse(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        fill: str,
        stroke: str = "",
        width: float = 0,
        opacity: float = 1,
    ) -> None:
        """Draw an ellipse along the axes."""
        radii = f'rx="{number(rx)}" ry="{number(ry)}"'
        shape = f'ellipse cx="{number(x)}" cy="{number(y)}" {radii}'
        self._mark(shape, fill, stroke, width, opacity)

    def path(
        self, data: str, fill: str, stroke: str = "", width: float = 0, opacity: float = 1
    ) -> None:
        """Draw path data."""
        self._mark(f'path d="{data}"', fill, stroke, width, opacity)

    def line(self, data: str, stroke: str, width: float, opacity: float = 1) -> None:
        """Stroke path data without filling it."""
        self._mark(f'path d="{data}"', "none", stroke, width, opacity)

    def shape(self, points: Sequence[Point], fill: str, opacity: float = 1) -> None:
        """Fill a smooth closed shape through the points."""
        self.path(through(points, closed=True), fill, opacity=opacity)

    def curve(self, points: Sequence[Point], stroke: str, width: float, opacity: float = 1) -> None:
        """Stroke a smooth open curve through the points."""
        self.line(through(points), stroke, width, opacity)

    def polygon(
        self,
        points: Sequence[Point],
        fill: str,
        stroke: str = "",
        width: float = 0,
        opacity: float = 1,
    ) -> None:
        """Fill straight edges between the points."""
        data = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "z"
        self.path(data, fill, stroke, width, opacity)

    def dots(self, points: Sequence[Point], colour: str, size: float, opacity: float = 1) -> None:
        """Draw round dots, all in one path."""
        data = "".join(f"M{number(x)} {number(y)}h.1" for x, y in points)
        self.line(data, colour, size, opacity)

    @contextmanager
    def at(
        self, x: float, y: float, scale: float = 1, turn: float = 0, mirror: bool = False
    ) -> Iterator[None]:
        """Draw what is inside moved to (x, y), turned by degrees and scaled."""
        text = f"translate({number(x)} {number(y)})"
        if turn:
            text += f" rotate({number(turn)})"
        if scale != 1 or mirror:
            text += f" scale({-scale if mirror else scale:g} {scale:g})"
        self._body.append(f'<g transform="{text}">')
        yield
        self._body.append("</g>")

    # Chance

    def scatter(self, count: int, x: float, y: float, w: float, h: float) -> list[Point]:
        """Return points spread over a rectangle."""
        return [(x + self.random.random() * w, y + self.random.random() * h) for _ in range(count)]

    def scatter_round(self, count: int, x: float, y: float, rx: float, ry: float) -> list[Point]:
        """Return points spread over an ellipse."""
        points = []
        for _ in range(count):
            angle = self.random.random() * math.tau
            far = math.sqrt(self.random.random())
            points.append((x + math.cos(angle) * rx * far, y + math.sin(angle) * ry * far))
        return points
