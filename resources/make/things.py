"""Things that several drawings share: weather, plants, dishes and furniture."""

from __future__ import annotations

import math

from sketch import Sketch, number, through


def shadow(s: Sketch, x: float, y: float, rx: float, ry: float, strength: float = 0.4) -> None:
    """A soft shadow on the ground."""
    s.ellipse(x, y, rx, ry, s.glow("#1a1020", strength))


def light(s: Sketch, x: float, y: float, r: float, colour: str, strength: float = 0.6) -> None:
    """A soft light around a point."""
    s.circle(x, y, r, s.glow(colour, strength))


def cloud(s: Sketch, x: float, y: float, w: float, fill: str, opacity: float = 0.8) -> None:
    """A flat-bottomed cloud; (x, y) is the middle of its base."""
    h = w * 0.3
    steps = ((-0.5, 0.28), (-0.3, 0.75), (-0.05, 1.0), (0.2, 0.7), (0.38, 0.4))
    data = f"M{number(x - w * 0.5)} {number(y)}"
    for left, up in steps:
        data += (
            f"C{number(x + left * w - w * 0.06)} {number(y - up * h * 1.15)} "
            f"{number(x + (left + 0.2) * w)} {number(y - up * h * 1.25)} "
            f"{number(x + (left + 0.16) * w)} {number(y - up * h * 0.55)}"
        )
    data += f"Q{number(x + w * 0.6)} {number(y - h * 0.1)} {number(x + w * 0.5)} {number(y)}z"
    s.path(data, fill, opacity=opacity)


def steam(
    s: Sketch,
    x: float,
    y: float,
    tall: float,
    colour: str = "#ffffff",
    count: int = 3,
    gap: float = 50,
    opacity: float = 0.5,
    width: float = 12,
) -> None:
    """Wavy threads of steam that rise from (x, y)."""
    for index in range(count):
        left = x + (index - (count - 1) / 2) * gap
        sway = 18 if index % 2 else -18
        high = tall * (1 - 0.2 * (index % 2))
        points = [
            (left, y),
            (left + sway, y - high * 0.3),
            (left - sway, y - high * 0.6),
            (left + sway * 0.6, y - high),
        ]
        s.curve(points, colour, width, opacity)


def stars(s: Sketch, count: int, x: float, y: float, w: float, h: float) -> None:
    """Small stars of three sizes."""
    for size, share in ((3, 0.6), (5, 0.3), (8, 0.1)):
        s.dots(s.scatter(max(1, int(count * share)), x, y, w, h), "#fff4d8", size, 0.8)


def snowfall(s: Sketch, count: int, top: float = 0) -> None:
    """Falling flakes of three sizes over the whole drawing."""
    for size, share in ((7, 0.5), (11, 0.35), (17, 0.15)):
        points = s.scatter(int(count * share), 0, top, s.width, s.height - top)
        s.dots(points, "#ffffff", size, 0.85)


def hills(s: Sketch, y: float, rise: float, fill: str, waves: int = 3, depth: float = 2000) -> None:
    """A band of rolling hills across the drawing."""
    step = s.width / waves
    points = [(-60.0, y)]
    for index in range(waves + 1):
        points.append((index * step, y - rise * (0.5 + 0.5 * s.random.random())))
        points.append((index * step + step / 2, y - rise * 0.25 * s.random.random()))
    points.append((s.width + 80.0, y))
    bottom = number(min(y + depth, s.height + 20))
    s.path(through(points) + f"L{s.width + 80} {bottom}L-60 {bottom}z", fill)


def peaks(s: Sketch, y: float, rise: float, fill: str, snow: str, count: int = 4) -> None:
    """Pointed mountains with lit tops."""
    step = s.width / (count - 1)
    for index in range(count):
        x = index * step + s.random.uniform(-40, 40)
        high = rise * s.random.uniform(0.65, 1)
        half = step * 0.85
        s.polygon([(x - half, y), (x, y - high), (x + half, y)], fill)
        tip = 0.26
        s.polygon(
            [
                (x, y - high),
                (x + half * tip, y - high * (1 - tip)),
                (x + half * tip * 0.3, y - high * (1 - tip * 0.72)),
                (x - half * tip * 0.1, y - high * (1 - tip * 1.1)),
                (x - half * tip * 0.45, y - high * (1 - tip * 0.75)),
                (x - half * tip, y - high * (1 - tip)),
            ],
            snow,
        )


def pine(s: Sketch, x: float, y: float, h: float, fill: str, snow: str = "") -> None:
    """A pointed fir; (x, y) is its foot."""
    s.rect(x - h * 0.03, y - h * 0.1, h * 0.06, h * 0.1, "#4a3328")
    for level in range(3):
        base = y - h * (0.08 + level * 0.26)
        half = h * (0.26 - level * 0.06)
        s.polygon([(x - half, base), (x, base - h * 0.42), (x + half, base)], fill)
        if snow:
            tip = base - h * 0.42
            s.polygon(
                [(x - half * 0.5, tip + h * 0.21), (x, tip), (x + half * 0.5, tip + h * 0.21)],
                snow,
            )


def window(
    s: Sketch, x: float, y: float, w: float, h: float, sky: str, frame: str, bars: int = 1
) -> None:
    """A window with a cross bar; draw the view before the bars with ``window_bars``."""
    s.rect(x, y, w, h, sky)
    window_bars(s, x, y, w, h, frame, bars)


def window_bars(
    s: Sketch, x: float, y: float, w: float, h: float, frame: str, bars: int = 1
) -> None:
    """The frame and bars of a window."""
    s.rect(x, y, w, h, "none", 4, frame, 26)
    for index in range(bars):
        at = x + w * (index + 1) / (bars + 1)
        s.line(f"M{number(at)} {number(y)}v{number(h)}", frame, 16)
    s.line(f"M{number(x)} {number(y + h * 0.42)}h{number(w)}", frame, 16)


def boards(s: Sketch, y: float, h: float, fill: str, grain: str, rows: int = 4) -> None:
    """A wooden floor or table top seen from the front."""
    s.rect(0, y, s.width, h, fill)
    data = ""
    for row in range(1, rows):
        data += f"M0 {number(y + h * row / rows)}h{s.width}"
    s.line(data, grain, 4, 0.5)
    marks = "".join(
        f"M{number(x)} {number(at)}h{number(s.random.uniform(60, 220))}"
        for x, at in s.scatter(14, -40, y + 12, s.width, h - 20)
    )
    s.line(marks, grain, 3, 0.35)


def planks(s: Sketch, fill: str, grain: str, gap: float = 180) -> None:
    """A wooden table seen from above, filling the drawing."""
    s.ground(fill)
    count = int(s.width / gap) + 1
    s.line("".join(f"M{number(i * gap)} 0v{s.height}" for i in range(1, count)), grain, 5, 0.6)
    marks = "".join(
        f"M{number(x)} {number(y)}v{number(s.random.uniform(80, 260))}"
        for x, y in s.scatter(26, 0, -60, s.width, s.height)
    )
    s.line(marks, grain, 3, 0.4)


def leafy(
    s: Sketch, x: float, y: float, size: float, dark: str, bright: str, count: int = 9
) -> None:
    """A tuft of pointed leaves that grow from (x, y)."""
    for order, colour in ((0, dark), (1, bright)):
        data = ""
        for index in range(order, count, 2):
            angle = math.pi * (0.08 + 0.84 * index / (count - 1))
            far = size * (0.8 + 0.35 * math.sin(angle))
            tip = (x - math.cos(angle) * far, y - math.sin(angle) * far)
            side = size * 0.13
            across = (math.sin(angle) * side, -math.cos(angle) * side)
            middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
            data += (
                f"M{number(x)} {number(y)}Q{number(middle[0] + across[0])} "
                f"{number(middle[1] + across[1])} {number(tip[0])} {number(tip[1])}"
                f"Q{number(middle[0] - across[0])} {number(middle[1] - across[1])} "
                f"{number(x)} {number(y)}"
            )
        s.path(data, colour)


def potted(
    s: Sketch,
    x: float,
    y: float,
    size: float,
    pot: str,
    rim: str,
    dark: str = "#4f8f5c",
    bright: str = "#7ab66e",
) -> None:
    """A plant in a pot; (x, y) is the middle of the foot."""
    leafy(s, x, y - size * 0.75, size * 0.95, dark, bright)
    top, foot, tall = size * 0.42, size * 0.3, size * 0.72
    s.path(
        f"M{number(x - top)} {number(y - tall)}h{number(2 * top)}l{number(foot - top)} "
        f"{number(tall)}h{number(-2 * foot)}z",
        pot,
    )
    s.rect(x - top * 1.1, y - tall - size * 0.08, top * 2.2, size * 0.16, rim, size * 0.05)


def garland(
    s: Sketch, x: float, y: float, w: float, drop: float, bulbs: int, wire: str, bulb: str
) -> None:
    """A drooping string of lights between two points of equal height."""
    s.line(f"M{number(x)} {number(y)}q{number(w / 2)} {number(drop * 2)} {number(w)} 0", wire, 4)
    for index in range(1, bulbs):
        along = index / bulbs
        bx, by = x + w * along, y + 4 * drop * along * (1 - along)
        light(s, bx, by + 12, 34, bulb, 0.7)
        s.circle(bx, by + 12, 9, bulb)


def paper(
    s: Sketch,
    x: float,
    y: float,
    w: float,
    h: float,
    turn: float,
    fill: str = "#fffaf0",
    lines: int = 0,
    ink: str = "#8a94a8",
) -> None:
    """A sheet of paper with lines of scribble; (x, y) is its middle."""
    with s.at(x, y, turn=turn):
        s.rect(-w / 2 + 6, -h / 2 + 10, w, h, "#1a1020", 6, opacity=0.18)
        s.rect(-w / 2, -h / 2, w, h, fill, 6)
        data = ""
        for index in range(lines):
            at = -h / 2 + h * (index + 1.2) / (lines + 1.4)
            long = w * (0.76 if index < lines - 1 else 0.42)
            data += f"M{number(-w * 0.38)} {number(at)}"
            steps = max(4, int(long / 26))
            for _ in range(steps):
                lift = s.random.uniform(-5, 5)
                data += f"q{number(long / steps / 2)} {number(lift)} {number(long / steps)} 0"
        if data:
            s.line(data, ink, 4, 0.9)


def books(s: Sketch, x: float, y: float, w: float, colours: tuple[str, ...]) -> None:
    """A stack of closed books; (x, y) is the middle of the foot."""
    for index, colour in enumerate(colours):
        wide = w * (1 - 0.05 * (index % 3))
        left = x - wide / 2 + (index % 2) * w * 0.05
        top = y - (index + 1) * w * 0.19
        s.rect(left, top, wide, w * 0.18, colour, 6)
        s.rect(left + wide * 0.06, top + w * 0.04, wide * 0.06, w * 0.1, "#ffffff", 3, opacity=0.5)


def heart(s: Sketch, x: float, y: float, size: float, fill: str, opacity: float = 1) -> None:
    """A small heart around (x, y)."""
    u = size / 2
    s.path(
        f"M{number(x)} {number(y + u)}c{number(-u * 2)} {number(-u * 1.2)} {number(-u * 0.8)} "
        f"{number(-u * 2.4)} 0 {number(-u * 1.3)}c{number(u * 0.8)} {number(-u * 1.1)} "
        f"{number(u * 2)} {number(u * 0.1)} 0 {number(u * 1.3)}z",
        fill,
        opacity=opacity,
    )


def rose(s: Sketch, x: float, y: float, r: float, dark: str, middle: str, bright: str) -> None:
    """A rose seen from the front."""
    s.circle(x, y, r, dark)
    s.path(
        f"M{number(x - r)} {number(y)}q{number(r * 0.2)} {number(-r)} {number(r)} {number(-r)}"
        f"q{number(r * 0.9)} {number(r * 0.3)} {number(r * 0.8)} {number(r * 1.1)}"
        f"q{number(-r * 0.9)} {number(r * 0.5)} {number(-r * 1.8)} {number(-r * 0.1)}z",
        middle,
    )
    s.line(
        f"M{number(x - r * 0.45)} {number(y + r * 0.15)}c{number(r * 0.1)} {number(-r * 0.8)} "
        f"{number(r)} {number(-r * 0.7)} {number(r * 0.9)} {number(-r * 0.1)}"
        f"q{number(-r * 0.3)} {number(r * 0.5)} {number(-r * 0.5)} {number(-r * 0.1)}",
        bright,
        r * 0.15,
    )


def flagstones(s: Sketch, y: float, fill: str, joint: str) -> None:
    """Paving that grows towards the viewer, from ``y`` to the bottom."""
    s.rect(0, y, s.width, s.height - y, fill)
    data, at, step, row = "", y, 34.0, 0
    while at < s.height:
        data += f"M0 {number(at)}h{s.width}"
        wide = step * 4.2
        left = -(wide / 2) * (row % 2)
        while left < s.width:
            data += f"M{number(left)} {number(at)}v{number(step)}"
            left += wide
        at += step
        step *= 1.35
        row += 1
    s.line(data, joint, 4, 0.5)


def bricks(
    s: Sketch,
    x: float,
    y: float,
    w: float,
    h: float,
    joint: str,
    row: float = 44,
    share: float = 0.35,
) -> None:
    """Some bricks drawn as outlines on a wall that is already filled."""
    data = ""
    count = int(h / row)
    for line in range(count):
        wide = row * 2.4
        left = x + (wide / 2) * (line % 2)
        while left + wide < x + w:
            if s.random.random() < share:
                top = y + line * row
                data += f"M{number(left)} {number(top)}h{number(wide)}v{number(row)}"
                data += f"h{number(-wide)}z"
            left += wide
    s.line(data, joint, 4, 0.45)


def scribble(s: Sketch, x: float, y: float, size: float) -> None:
    """A brushed sign that reads as writing from afar."""
    u = size / 2
    pick = s.random.randint(0, 3)
    strokes = (
        f"M{x - u} {y - u * 0.5}h{2 * u}M{x} {y - u}v{2 * u}M{x - u * 0.7} {y + u}l{u * 0.5} {-u}"
        f"M{x + u * 0.8} {y + u}l{-u * 0.6} {-u}",
        f"M{x - u} {y - u * 0.7}h{2 * u}M{x - u * 0.6} {y}h{1.3 * u}M{x - u} {y + u * 0.8}h{2 * u}"
        f"M{x} {y - u}v{1.8 * u}",
        f"M{x - u * 0.8} {y - u}v{1.8 * u}M{x - u * 0.8} {y - u * 0.8}h{1.6 * u}v{1.5 * u}"
        f"M{x - u * 0.8} {y}h{1.6 * u}M{x - u * 0.8} {y + u * 0.75}h{1.6 * u}M{x} {y - u * 0.8}"
        f"v{1.5 * u}",
        f"M{x} {y - u}q{-u * 0.1} {u} {-u} {2 * u}M{x} {y - u * 0.2}q{u * 0.3} {u * 0.8} {u}"
        f" {1.2 * u}M{x - u} {y - u * 0.35}h{2 * u}",
    )
    s.line(strokes[pick].replace(".0 ", " "), "#1f1b22", size * 0.15)
