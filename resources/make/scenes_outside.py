"""Drawings of places in the open air."""

from __future__ import annotations

from sketch import Sketch, number
from things import (
    bricks,
    cloud,
    flagstones,
    garland,
    heart,
    hills,
    leafy,
    light,
    peaks,
    pine,
    potted,
    rose,
    shadow,
    snowfall,
    stars,
    steam,
    window_bars,
)


def balcony_scallions(s: Sketch) -> None:
    """Foam boxes of scallions on a small city balcony."""
    s.ground(s.linear("#a8d8ee", "#e8f4ea"))
    light(s, 860, 200, 320, "#fff6cf", 0.9)
    s.circle(860, 200, 76, "#fff8dc")
    cloud(s, 330, 260, 340, "#ffffff", 0.9)
    for x, w, h, tone in (
        (0, 210, 560, "#c9d6dc"),
        (200, 180, 680, "#b4c6d0"),
        (700, 190, 620, "#c9d6dc"),
        (880, 220, 500, "#b4c6d0"),
    ):
        s.rect(x, 900 - h, w, h, tone)
        s.dots(
            [(x + 40 + i % 3 * w * 0.32, 950 - h + i // 3 * 76) for i in range(18)], "#ffffff", 26
        )
    s.line("M0 90h1080", "#8a94a0", 11)
    for x, colour in ((120, "#e8604a"), (190, "#fff6e6"), (500, "#f2c14e"), (560, "#e8604a")):
        s.path(f"M{x} 96h52v90q30 10 40 40 0 26-30 26h-34q-28 0-28-30z", colour)
        s.rect(x + 14, 80, 22, 34, "#a8704a", 5)
    s.line("M0 760h1080M0 1010h1080", "#4f6a74", 17)
    s.line("".join(f"M{x} 760v260" for x in range(30, 1080, 78)), "#4f6a74", 9)
    s.rect(0, 1020, 1080, 420, s.linear("#d9c0a0", "#b99c78"))
    s.line("M0 1130h1080M0 1270h1080M180 1020L60 1440M540 1020v420M900 1020l120 420", "#9c8060", 5)
    for x, y, w in ((70, 1130, 430), (570, 1120, 440), (250, 1320, 560)):
        for index in range(int(w / 30)):
            left = x + 24 + index * (w - 48) / (w / 30 - 1)
            high = s.random.uniform(170, 280)
            lean = s.random.uniform(-36, 36)
            s.line(
                f"M{number(left)} {y}q{number(lean * 0.2)} {number(-high * 0.6)} {number(lean)} "
                f"{number(-high)}",
                ("#4f9a4a", "#6fb85a", "#85c96a")[index % 3],
                13,
            )
            s.line(f"M{number(left)} {y}v-40", "#f4f8e8", 13)
        shadow(s, x + w / 2, y + 100, w * 0.56, 26, 0.4)
        s.rect(x, y - 10, w, 110, s.linear("#ffffff", "#dfe6ea"), 12)
        s.rect(x + 12, y - 4, w - 24, 24, "#6a4a34", 8)
        s.line(f"M{x + 20} {y + 50}h{w - 40}", "#cfd8de", 6)
    with s.at(900, 1330, turn=-24):
        s.line("M-90-30L90 26M-90 30L90-26", "#c9d2d8", 17)
        s.circle(-118, -42, 34, "none", "#e8604a", 16)
        s.circle(-118, 42, 34, "none", "#e8604a", 16)
    potted(s, 130, 1420, 150, "#e8704a", "#c9563a")
    s.rect(180, 1290, 7, 90, "#c9a070")
    s.rect(186, 1286, 70, 50, "#fff6dc", 6)
    s.line("M212 1300q10-12 20 0-2 10-10 12M222 1324v.1", "#4a5a78", 5)


def flower_market_night(s: Sketch) -> None:
    """Bundles of roses under bulbs at a night flower market, a loaded three-wheeler."""
    s.ground(s.linear("#1f2348", "#3f2f5a"))
    stars(s, 60, 0, 0, 1080, 360)
    s.polygon([(0, 330), (540, 170), (1080, 330), (1080, 390), (540, 230), (0, 390)], "#4a4478")
    for y, drop in ((300, 60), (400, 80)):
        garland(s, 0, y, 1080, drop, 10, "#2a2448", "#ffe0a0")
    light(s, 540, 620, 700, "#ffb870", 0.5)
    s.rect(0, 560, 1080, 330, "#3a2c54")
    for x in range(0, 1080, 180):
        s.path(f"M{x} 560h180v50a90 46 0 0 1-180 0z", "#e8506a" if x // 180 % 2 else "#fff0e0")
    s.rect(60, 620, 24, 300, "#5a4470")
    s.rect(996, 620, 24, 300, "#5a4470")
    for row, (y, r, gap) in enumerate(((760, 34, 74), (840, 38, 80))):
        for index in range(11):
            x = 40 + index * (gap + 24) + row * 30
            tone = (index * 2 + row) % 5
            dark, mid, bright = (
                ("#a61e3c", "#d6395a", "#f58aa0"),
                ("#d9607a", "#f08aa0", "#ffc4d0"),
                ("#d99a34", "#f2c14e", "#ffe4a0"),
                ("#c9b8c0", "#f4e8ec", "#ffffff"),
                ("#8a3f8a", "#b86ab8", "#e0a8e0"),
            )[tone]
            s.circle(x + 24, y + 30, r * 0.8, "#2f6a4c")
            rose(s, x, y, r, dark, mid, bright)
    s.rect(0, 900, 1080, 540, s.linear("#5a4470", "#33284c"))
    for x, y, size, tone in (
        (170, 1180, 1.25, 0),
        (480, 1250, 1.45, 1),
        (850, 1190, 1.3, 2),
        (270, 1400, 1.2, 3),
        (760, 1420, 1.25, 0),
    ):
        _bundle(s, x, y, size, tone)
    for x in (250, 800):
        light(s, x, 690, 200, "#fff0b8", 0.8)
        s.path(f"M{x - 50} 690c0-60 100-60 100 0z", "#f2c14e")
        s.line(f"M{x} 645v-60", "#2a2448", 6)


def _bundle(s: Sketch, x: float, y: float, size: float, tone: int) -> None:
    """Twenty roses wrapped in newspaper."""
    dark, mid, bright = (
        ("#a61e3c", "#d6395a", "#f58aa0"),
        ("#d9607a", "#f08aa0", "#ffc4d0"),
        ("#d99a34", "#f2c14e", "#ffe4a0"),
        ("#c9b8c0", "#f4e8ec", "#ffffff"),
    )[tone]
    with s.at(x, y, size):
        shadow(s, 0, 96, 130, 22, 0.5)
        s.shape([(-130, -110), (0, -180), (130, -110), (110, -40), (-110, -40)], "#2f7a50")
        for px, py in (
            (-92, -110),
            (-40, -150),
            (24, -152),
            (88, -112),
            (-64, -70),
            (0, -96),
            (62, -68),
        ):
            rose(s, px, py, 40, dark, mid, bright)
        s.polygon([(-120, -60), (0, -10), (120, -60), (66, 100), (-66, 100)], "#efe6d4")
        s.polygon([(0, -10), (120, -60), (66, 100), (10, 100)], "#dccfb8")
        s.line("M-80 6h50M-72 30h50M-64 54h46M30 16h50M28 40h44", "#a89c8a", 6)
        s.line("M-86 20q86 40 172 0", "#e8506a", 11)


def rose_greenhouse(s: Sketch) -> None:
    """Rows of roses in a greenhouse full of morning mist."""
    s.ground(s.linear("#e4f2ee", "#c4e0d4"))
    light(s, 540, 470, 560, "#fff6d0", 0.95)
    s.circle(540, 470, 110, "#fff8dc", opacity=0.9)
    for step, scale in enumerate((0.42, 0.62, 0.86, 1.2, 1.7)):
        wide, top = 520 * scale, 560 - 430 * scale
        s.line(
            f"M{number(540 - wide)} {number(640 + 240 * scale)}V{number(560 - 120 * scale)}"
            f"Q{number(540 - wide)} {number(top)} 540 {number(top)}T{number(540 + wide)} "
            f"{number(560 - 120 * scale)}V{number(640 + 240 * scale)}",
            "#8fb5a8",
            6 + step * 4,
            0.5 + step * 0.1,
        )
    s.line(
        "M540 380L540 0M400 420L120 0M680 420L960 0M330 520L0 260M750 520L1080 260",
        "#8fb5a8",
        6,
        0.5,
    )
    s.polygon([(500, 640), (580, 640), (900, 1440), (180, 1440)], s.linear("#d9c4a0", "#b9986c"))
    tones = (("#a61e3c", "#d6395a", "#f58aa0"), ("#e0607e", "#f48ca4", "#ffd0da"))
    for level in range(6):
        scale = 0.24 + level * 0.2
        y = 640 + level * 150
        for side in (-1, 1):
            for index in range(3):
                x = 540 + side * (96 + level * 62 + index * (62 + level * 48))
                if not -140 < x < 1220:
                    continue
                leafy(s, x, y + 60 * scale, 150 * scale, "#3f8a5c", "#5fae74", 5)
                s.line(
                    f"M{number(x)} {number(y + 40 * scale)}v{number(-90 * scale)}",
                    "#3f8a5c",
                    9 * scale,
                )
                dark, mid, bright = tones[(index + level) % 2]
                rose(s, x, y - 80 * scale, 46 * scale, dark, mid, bright)
        if level < 5:
            s.rect(0, y - 50, 1080, 150, "#f4faf4", opacity=0.2)
    s.ellipse(540, 650, 640, 90, s.glow("#ffffff", 0.8))
    s.ellipse(300, 860, 520, 70, s.glow("#ffffff", 0.5))


def puddle_reflection(s: Sketch) -> None:
    """A puddle that mirrors an old arcade and somebody with a red umbrella."""
    s.ground(s.linear("#b9c4cc", "#8f9ca8"))
    flagstones(s, 0, "#a3aeb8", "#7d8893")
    s.rect(0, 0, 1080, 150, "#6a7682", opacity=0.35)
    s.shape(
        [
            (70, 560),
            (190, 330),
            (480, 240),
            (820, 290),
            (1010, 480),
            (1020, 860),
            (880, 1160),
            (560, 1270),
            (230, 1180),
            (80, 900),
        ],
        "#5f6f7e",
    )
    s.shape(
        [
            (90, 570),
            (205, 345),
            (480, 262),
            (808, 310),
            (992, 490),
            (1000, 850),
            (865, 1140),
            (556, 1246),
            (240, 1160),
            (100, 890),
        ],
        s.linear("#e8c8b0", "#c9d8e0", "#9fc0d4"),
    )
    for x, w, top, tone in (
        (170, 250, 360, "#e0b078"),
        (420, 240, 300, "#d98a6a"),
        (660, 250, 350, "#e8c894"),
    ):
        s.rect(x, top + 20, w, 560, tone)
        s.path(f"M{x} {top + 580}q{w / 2:.0f} 90 {w} 0z", tone)
        for index in range(4):
            wx, wy = x + w * (0.2 + 0.42 * (index % 2)), top + 330 - index // 2 * 160
            s.path(
                f"M{wx:.0f} {wy}h{w * 0.2:.0f}v90q-{w * 0.1:.0f} 50 -{w * 0.2:.0f} 0z", "#5a7a86"
            )
            s.line(f"M{wx - 6:.0f} {wy}h{w * 0.2 + 12:.0f}", "#fff3dc", 9)
        s.path(
            f"M{x + w * 0.2:.0f} {top + 20}h{w * 0.6:.0f}v60q-{w * 0.3:.0f} 80-{w * 0.6:.0f} 0z",
            "#7d5a4a",
        )
        s.line(f"M{x} {top + 460}h{w}", "#fff3dc", 11, 0.8)
    s.line("M500 330l6 120M580 330l-6 120", "#2f3a50", 44)
    s.rect(486, 430, 108, 220, "#3f5f8a", 40)
    s.circle(540, 690, 52, "#f0c4a0")
    s.path("M488 690c0 70 104 70 104 0-20-20-84-20-104 0z", "#2b2028")
    s.line("M580 520v260", "#4a3a3a", 8)
    s.path(
        "M370 740c20 170 320 170 340 0-40-30-70-30-84 6-28-34-60-34-86 0-26-34-58-34-86 0"
        "-14-36-44-36-84-6z",
        "#e0342f",
    )
    s.line("M540 870v30M456 746c10 70 40 110 84 124M626 746c-10 70-40 110-84 124", "#b01f22", 6)
    for x, y, rx in ((260, 640, 90), (790, 900, 110), (420, 1080, 80), (700, 430, 60)):
        s.ellipse(x, y, rx, rx * 0.3, "none", "#ffffff", 6, 0.8)
        s.ellipse(x, y, rx * 0.5, rx * 0.15, "none", "#ffffff", 5, 0.8)
    s.line("M150 800q60-16 120 0M640 1110q80-18 160 0M300 420q60-16 120 0", "#ffffff", 7, 0.7)
    for x, y, turn, colour in (
        (150, 1310, 20, "#e8a23a"),
        (880, 1290, -40, "#c9703a"),
        (960, 230, 60, "#e8a23a"),
        (120, 200, -20, "#c9703a"),
        (610, 1010, 15, "#e8a23a"),
    ):
        with s.at(x, y, turn=turn):
            s.path("M-56 0c20-46 80-46 112 0-32 46-92 46-112 0z", colour)
            s.line("M-80 0h130", "#8a4a24", 5)
    s.path("M790 1440c0-70 40-110 90-110h70c20 0 30 20 26 40l-10 70z", "#f2c14e")
    s.path("M980 1440c0-60 30-90 70-90h60v90z", "#f2c14e")


def quilt_porch_snow(s: Sketch) -> None:
    """A log cabin quilt over a snowy porch rail, a warm window behind."""
    s.ground(s.linear("#8fa8c4", "#b9cadc"))
    s.line("".join(f"M0 {y}h1080" for y in range(40, 900, 62)), "#7d96b4", 6, 0.6)
    s.rect(110, 110, 330, 470, s.linear("#ffdf9a", "#f9b860"))
    light(s, 275, 350, 420, "#ffd78a", 0.7)
    s.path("M110 110h150q-20 160-150 260zM440 110H290q20 160 150 260z", "#e8705a", opacity=0.85)
    window_bars(s, 110, 110, 330, 470, "#fffaf4", 1)
    s.path("M90 90q180-50 370 0v30H90z", "#ffffff")
    s.path("M96 590q180-40 360 0v24H96z", "#ffffff")
    s.rect(610, 130, 330, 720, "#8a3f34", 6)
    s.rect(645, 170, 260, 220, "#ffe4a8", 8)
    s.line("M775 170v220M645 280h260", "#8a3f34", 13)
    s.circle(775, 520, 84, "none", "#3f7a54", 40)
    s.dots(
        [(775, 436), (859, 520), (691, 520), (834, 461), (716, 579), (834, 579), (716, 461)],
        "#e0342f",
        26,
    )
    s.path("M740 600h70l-35 34z", "#e0342f")
    s.circle(890, 640, 17, "#f2c14e")
    s.rect(0, 850, 1080, 590, s.linear("#dfe8f2", "#ffffff"))
    s.path("M0 870c160-40 360 20 540 0s380-30 540 0v60H0z", "#ffffff")
    s.rect(0, 900, 1080, 60, "#fffdf8")
    s.path("M-20 900c100-40 200-6 300-14s240-26 360-6 300-20 460 10v20H-20z", "#ffffff")
    s.rect(0, 1290, 1080, 44, "#f4f0ea")
    s.line("".join(f"M{x} 960v340" for x in (40, 130, 950, 1040)), "#f4f0ea", 30)
    shadow(s, 540, 1340, 470, 40, 0.3)
    s.path("M170 880h740l30 440q-400 50-800 0z", "#3a4a6a", opacity=0.25)
    s.path("M160 870h760l20 440q-400 40-800 0z", "#c94a4a")
    palette = (
        "#3f6fb0",
        "#f2e4c8",
        "#7fa88a",
        "#e8b86a",
        "#5f8fc4",
        "#f6d8c0",
        "#4f7a64",
        "#d98a5a",
    )
    for row in range(2):
        for column in range(4):
            with s.at(262 + column * 186, 976 + row * 184):
                for ring in range(4):
                    half = 84 - ring * 20
                    one, two = palette[(ring * 2 + column) % 8], palette[(ring * 2 + 1 + row) % 8]
                    s.path(f"M{-half} {-half}h{2 * half}v20H{-half + 20}v{2 * half - 20}h-20z", one)
                    s.path(
                        f"M{half} {half}h{-2 * half}v-20h{2 * half - 20}v{-2 * half + 20}h20z", two
                    )
                s.rect(-24, -24, 48, 48, "#e0342f")
    s.path("M150 868q390-34 780 0v26q-390-30-780 0z", "#ffffff", opacity=0.85)
    s.path("M60 1440c10-70 60-90 120-80 60-30 120 10 120 80z", "#ffffff")
    pine(s, 1010, 860, 280, "#3f6a5a", "#ffffff")
    snowfall(s, 70)


def rainbow_garage(s: Sketch) -> None:
    """A faint rainbow over a concrete parking garage."""
    s.ground(s.linear("#8fb4d4", "#d4e2ea", "#ffe8cc"))
    for index, colour in enumerate(
        ("#f07a7a", "#f6a860", "#f8dc7a", "#8fd09a", "#7fb5e4", "#a890d8")
    ):
        s.circle(760, 900, 700 - index * 30, "none", colour, 30, 0.5)
    cloud(s, 220, 300, 460, "#ffffff", 0.9)
    cloud(s, 1250, 420, 380, "#ffffff", 0.85)
    cloud(s, 420, 420, 280, "#ffffff", 0.6)
    peaks(s, 720, 160, "#b99a94", "#cdb2a8", 5)
    s.line("M1300 720v-260M1290 560h-40v-60M1310 600h44v-70", "#5f8a6a", 30)
    s.line("M110 720v-180M100 620H70v-46", "#5f8a6a", 24)
    s.rect(180, 620, 1080, 460, s.linear("#cfc9c2", "#b4ada6"))
    for row in range(3):
        y = 640 + row * 150
        s.rect(160, y, 1120, 52, "#e4dfd8", 6)
        s.rect(200, y + 52, 1040, 84, "#5a5a66")
        for column in range(7):
            s.rect(230 + column * 160, y + 52, 30, 84, "#c4bdb5")
        for column in range(6):
            if (row * 2 + column) % 3:
                x = 276 + column * 160
                colour = ("#e8604a", "#5f9fb5", "#f2c14e", "#f4f0ea")[(row + column) % 4]
                s.path(
                    f"M{x} {y + 130}v-28q0-14 14-16l16-24q6-8 16-8h24q10 0 14 8l10 22q14 2 14 16"
                    "v30z",
                    colour,
                )
                s.path(f"M{x + 34} {y + 84}l10-16h36l8 16z", "#cfe8f0")
                s.dots([(x + 24, y + 132), (x + 86, y + 132)], "#2b2a33", 26)
    s.rect(560, 480, 130, 160, "#e4dfd8", 6)
    s.rect(590, 520, 70, 120, "#6a6a76", 4)
    s.rect(540, 462, 170, 26, "#cfc9c2", 6)
    s.rect(720, 540, 84, 84, "#3f7fb5", 10)
    s.line("M782 566a28 28 0 1 0 0 34", "#ffffff", 13)
    s.line("M1000 620v-120M1120 620v-120", "#8a8680", 9)
    s.path("M980 500q20-24 60-18l-10 24zM1100 500q20-24 60-18l-10 24z", "#8a8680")
    s.line("M430 620v-30", "#3a4a6a", 20)
    s.circle(430, 570, 16, "#f0c4a0")
    s.path("M414 566q16-24 32 0z", "#7d4a34")
    for x, w in ((260, 160), (640, 220), (1040, 170)):
        s.ellipse(x, 1062, w, 14, "#d4e4f0", opacity=0.8)


def snow_fence(s: Sketch) -> None:
    """Fence posts that barely show above deep snow on a wide prairie."""
    s.ground(s.linear("#9fc0e0", "#dfeaf4", "#fbeee4"))
    light(s, 1080, 330, 360, "#fff4d8", 0.9)
    s.circle(1080, 330, 60, "#fff8e6")
    cloud(s, 330, 250, 420, "#ffffff", 0.7)
    cloud(s, 760, 170, 260, "#ffffff", 0.5)
    peaks(s, 560, 230, "#93aed0", "#ffffff", 6)
    for x, h in ((90, 110), (150, 150), (230, 120), (1290, 140), (1370, 110)):
        pine(s, x, 590, h, "#5a7a92", "#f4f8fc")
    s.shape(
        [(-60, 590), (300, 560), (760, 590), (1200, 556), (1520, 590), (1520, 1140), (-60, 1140)],
        "#eef4fa",
    )
    s.shape(
        [(-60, 720), (360, 680), (820, 740), (1240, 690), (1520, 740), (1520, 1140), (-60, 1140)],
        s.linear("#ffffff", "#d8e5f2"),
    )
    s.line(
        "M120 640q200-30 420 4M860 650q220-30 420 6M300 900q200-40 420 0M820 980q240-40 460 4",
        "#c4d6e8",
        8,
        0.7,
    )
    for index in range(9):
        scale = 0.35 + index * 0.12
        x = 1330 - index * 158 + index * index * 2
        y = 628 + index * index * 4.6
        tall = 64 * scale
        s.rect(x - 17 * scale, y - tall, 34 * scale, tall + 8, "#8a6248", 4)
        s.line(
            f"M{number(x - 4 * scale)} {number(y - tall * 0.8)}v{number(tall * 0.7)}",
            "#6a4832",
            5 * scale,
        )
        s.ellipse(x, y - tall, 28 * scale, 15 * scale, "#ffffff")
        s.ellipse(x, y + 4, 46 * scale, 15 * scale, "#ffffff")
        s.ellipse(x + 60 * scale, y + 12 * scale, 70 * scale, 12 * scale, "#c9d9ea", opacity=0.7)
    s.line("M1330 606Q760 660 60 884", "#9a8a84", 5, 0.8)
    prints = [(1100 - i * 44, 860 + i * 22 + i % 2 * 24) for i in range(10)]
    s.dots(prints, "#c4d6e8", 21)
    s.path("M520 620c10-40 40-40 50-10 30-20 50 10 40 30z", "#ffffff")
    s.line("M700 540q14-12 28 0q14-12 28 0M780 500q12-10 24 0q12-10 24 0", "#6a7a92", 6)
    snowfall(s, 60)


def storm_cellar(s: Sketch) -> None:
    """An open storm cellar door in a grassy yard, a lantern on the steps."""
    s.ground(s.linear("#5f7a9a", "#b9c4b0", "#f2dca0"))
    s.shape([(-40, 60), (300, 20), (700, 90), (1120, 10), (1120, -60), (-40, -60)], "#3f4f6a")
    s.shape(
        [(-40, 190), (240, 120), (560, 210), (860, 130), (1120, 200), (1120, -40), (-40, -40)],
        "#4a5c78",
        0.8,
    )
    s.line("M470 180l-40 110 50-6-50 120", "#fff0b0", 11)
    s.rect(700, 420, 260, 240, "#f4ece0")
    s.polygon([(670, 430), (830, 310), (990, 430)], "#c9503f")
    s.rect(740, 480, 60, 70, "#ffdf9a")
    s.rect(860, 500, 60, 160, "#7d4a3a")
    s.rect(910, 320, 40, 80, "#a8604a")
    hills(s, 660, 30, "#8fae5c", 3)
    s.line("M90 640v-170M90 520l-40-40M90 500l46-50", "#5a4a3a", 20)
    s.circle(90, 420, 100, "#6a8f4a")
    s.circle(160, 470, 70, "#7da356")
    s.shape(
        [(-60, 800), (300, 720), (760, 730), (1140, 790), (1140, 1500), (-60, 1500)],
        s.linear("#8fb85a", "#5f8a3f"),
    )
    s.shape([(170, 1090), (260, 830), (540, 760), (820, 830), (910, 1090)], "#7fa650")
    s.polygon([(280, 860), (800, 860), (880, 1260), (200, 1260)], "#b9b4aa")
    s.polygon([(320, 890), (760, 890), (820, 1220), (260, 1220)], "#2a2622")
    light(s, 540, 1010, 330, "#ffc86a", 0.8)
    for index in range(5):
        y, half = 1190 - index * 62, 270 - index * 16
        s.rect(
            540 - half,
            y,
            2 * half,
            30,
            ("#8f887e", "#847d74", "#78726a", "#6c665f", "#605b55")[index],
        )
    s.polygon([(280, 860), (200, 1260), (60, 1150), (150, 760)], "#a8703f")
    s.polygon([(800, 860), (880, 1260), (1020, 1150), (930, 760)], "#9a6436")
    for left in (True, False):
        side = 1 if left else -1
        x = 0 if left else 1080
        s.line(
            f"M{x + side * 172} 800l{side * -70} 360M{x + side * 220} 830l{side * -70} 380",
            "#7a4c28",
            7,
        )
        s.line(
            f"M{x + side * 120} 930l{side * 130} 90M{x + side * 90} 1090l{side * 130} 90",
            "#5a3a20",
            15,
        )
    with s.at(540, 1000):
        s.line("M-46-70c0-80 92-80 92 0", "#3a3230", 8)
        s.rect(-46, -70, 92, 22, "#c94a3a", 6)
        s.rect(-36, -48, 72, 90, "#fff0b8", 10)
        s.path("M-16 30c-10-40 16-40 16-70 24 26 26 46 16 70z", "#ff9a3a")
        s.rect(-50, 42, 100, 24, "#c94a3a", 6)
    s.rect(620, 1060, 110, 76, "#3f6a8a", 10)
    s.circle(652, 1098, 24, "#dfe8ee")
    s.line("M690 1080h24M690 1100h24M700 1060l40-70", "#dfe8ee", 7)
    tufts = "".join(
        f"M{x:.0f} {y:.0f}l-12-34M{x:.0f} {y:.0f}l4-42M{x:.0f} {y:.0f}l16-30"
        for x, y in s.scatter(30, 0, 1290, 1080, 150)
        + s.scatter(10, 0, 780, 140, 400)
        + s.scatter(8, 960, 1000, 120, 300)
    )
    s.line(tufts, "#4a7a34", 7)
    s.dots(s.scatter(14, 20, 1300, 1040, 130), "#fff3dc", 17)
    s.path(
        "M340 1330c-6-50 20-70 60-60 20 30 80 30 110 60 10 20 0 30-14 30H360c-14 0-20-14-20-30z",
        "#e8604a",
    )
    s.path(
        "M560 1370c-6-50 20-70 60-60 20 30 80 30 110 60 10 20 0 30-14 30H580c-14 0-20-14-20-30z",
        "#3f7fb5",
    )


def track_dusk(s: Sketch) -> None:
    """A school running track at dusk with one small runner."""
    s.ground(s.linear("#5f5a9a", "#e88a7a", "#ffd08a"))
    light(s, 300, 560, 520, "#ffe4a0", 0.9)
    s.circle(300, 560, 96, "#fff0c0")
    for x, y, w in ((700, 220, 380), (250, 300, 260), (930, 360, 240)):
        cloud(s, x, y, w, "#f6a890", 0.7)
    s.rect(420, 390, 620, 260, "#7d5a78")
    s.rect(420, 372, 620, 24, "#5f4460")
    lit = {1, 4, 7, 9, 12, 18, 21}
    for index in range(24):
        x, y = 450 + index % 8 * 73, 420 + index // 8 * 72
        s.rect(x, y, 48, 44, "#ffe09a" if index in lit else "#6a4a68", 4)
    s.line("M700 372v-90", "#5f4460", 8)
    s.path("M700 286h64l-14 20 14 20h-64z", "#e8504a")
    s.path("M0 640q60-60 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0v60H0z", "#5a5a4a")
    s.rect(0, 670, 1080, 90, "#7f9a54")
    s.line("M60 760V480M60 480h60M60 540h40", "#4a3f52", 11)
    s.rect(110, 470, 70, 30, "#fff6d8", 8)
    s.path("M0 760h1080v680H0z", s.linear("#c9553f", "#a83f34"))
    for index in range(7):
        right = -300 + index * 300
        s.line(f"M{500 + index * 22} 760Q{480 + index * 40} 1000 {right} 1440", "#fff0e0", 8, 0.85)
    s.path("M0 760h500Q440 1000-60 1300H0z", "#6f9a4c")
    s.path("M0 760h480Q420 980-40 1260z", "#7fae56", opacity=0.6)
    s.polygon([(880, 900), (1080, 880), (1080, 1000), (900, 1010)], "#f2c14e", opacity=0)
    with s.at(640, 1010, 0.9):
        s.ellipse(10, 236, 110, 18, s.glow("#2a1420", 0.6))
        s.curve([(0, 70), (60, 110), (30, 170), (70, 220)], "#2f3a5c", 38)
        s.curve([(-6, 70), (-60, 120), (-120, 110)], "#3d4a70", 38)
        s.path("M52 236h64q0-26-30-28h-34zM-110 84l-44 30q10 30 30 20l40-24z", "#fff6e6")
        s.shape(
            [(-44, -70), (0, -94), (46, -70), (40, 40), (30, 84), (-30, 84), (-36, 40)], "#fffaf0"
        )
        s.line("M-40-30h80", "#3f6fb0", 26)
        s.curve([(-36, -60), (-90, -10), (-60, 40)], "#f4c8a4", 26)
        s.curve([(36, -60), (90, -20), (104, -80)], "#f4c8a4", 26)
        s.circle(6, -140, 46, "#f4c8a4")
        s.path("M-42-140c-6-60 96-66 98-6-30-14-60-14-80 0-4 20-12 20-18 6z", "#2b2028")
        s.curve([(-36, -160), (-90, -150), (-110, -110)], "#2b2028", 24)
    with s.at(180, 1290):
        shadow(s, 40, 96, 150, 24, 0.5)
        s.path("M-70-60h150l-16 150H-54z", "#c9a070")
        s.path("M-70-60l24-26 26 26 26-26 26 26 26-26 22 26z", "#dfb98a")
        s.path("M-40-60c-6-80 80-110 110-60 10 30 0 50-10 60z", "#8a3f5a")
        s.path("M-10-70c0-60 50-80 70-46 0 30-10 40-20 46z", "#ffb04a")
        steam(s, 20, -130, 110, count=2, gap=50, opacity=0.7)
    s.line("M120 1340h110M130 1362h80", "#8a6a44", 7)


def van_lake(s: Sketch) -> None:
    """A small van by a big lake with a folding table and two chairs."""
    s.ground(s.linear("#8fc9ea", "#d4ecec", "#fff0d4"))
    light(s, 820, 380, 340, "#fff6cf", 0.9)
    s.circle(820, 380, 70, "#fff8dc")
    cloud(s, 300, 220, 400, "#ffffff", 0.9)
    cloud(s, 700, 140, 260, "#ffffff", 0.7)
    peaks(s, 660, 330, "#7f9fc0", "#f4f8fb", 5)
    hills(s, 680, 60, "#6f9a8a", 4, 30)
    s.rect(0, 670, 1080, 260, s.linear("#6fbcd0", "#4a9ab5"))
    glints = "".join(
        f"M{x:.0f} {y:.0f}h{s.random.uniform(30, 120):.0f}"
        for x, y in s.scatter(36, 0, 690, 1000, 210)
    )
    s.line(glints, "#eafaf8", 7, 0.7)
    s.path("M90 700c16 16 90 16 106 0l-14 30h-78z", "#7d4a34")
    s.polygon([(140, 696), (140, 600), (196, 690)], "#fff8ec")
    s.shape(
        [(-60, 930), (300, 890), (700, 920), (1140, 880), (1140, 1500), (-60, 1500)],
        s.linear("#a8c66a", "#7fa34c"),
    )
    s.dots(s.scatter(26, 0, 960, 1080, 460), "#fff6dc", 13)
    s.dots(s.scatter(18, 0, 960, 1080, 460), "#f2c14e", 13)
    shadow(s, 700, 1200, 400, 46, 0.5)
    s.path(
        "M380 1180c-20-10-20-120 0-170 30-80 80-190 120-210 40-20 440-20 480 0 "
        "40 30 50 300 40 380z",
        "#f4f0e6",
    )
    s.rect(380, 1050, 642, 130, "#4f9a9a", 20)
    s.line("M384 1050h636", "#e8b04a", 13)
    s.path("M420 1010c20-60 60-150 90-160h100v160z", "#bfe4f0")
    s.rect(640, 850, 150, 160, "#bfe4f0", 14)
    s.rect(820, 850, 150, 160, "#bfe4f0", 14)
    s.path("M660 850h40l-40 100zM840 850h50l-50 110z", "#ffffff", opacity=0.6)
    s.rect(440, 770, 520, 26, "#a8704a", 8)
    for x, colour in ((470, "#e8604a"), (620, "#3f7fb5"), (770, "#f2c14e")):
        s.rect(x, 700, 130, 72, colour, 16)
        s.line(f"M{x + 40} 700v72M{x + 90} 700v72", "#fff3dc", 6)
    s.circle(400, 1110, 24, "#fff0b0")
    for x in (500, 900):
        s.circle(x, 1180, 74, "#33303a")
        s.circle(x, 1180, 40, "#c9d0d6")
        s.circle(x, 1180, 13, "#33303a")
    s.line("M600 1090h30M810 1090h30", "#2f6a6c", 11)
    s.line("M110 850v340M470 850v60", "#8a6a4a", 9)
    for index, colour in enumerate(("#e8704a", "#fff3dc", "#e8704a", "#fff3dc", "#e8704a")):
        top, low = 440 + index * 30, 96 + index * 76
        s.polygon([(top, 790), (top + 30, 790), (low + 76, 850), (low, 850)], colour)
        s.path(f"M{low} 850h76v16a38 24 0 0 1-76 0z", colour)
    shadow(s, 250, 1330, 250, 34, 0.4)
    s.rect(90, 1170, 320, 22, "#c98a54", 8)
    s.line("M110 1190l70 140M390 1190l-70 140M110 1330l70-140M390 1330l-70-140", "#8a5a34", 10)
    s.path("M180 1100h140l-16 66q-54 16-108 0z", "#4a4f5a")
    s.ellipse(250, 1100, 72, 18, "#6a707c")
    s.ellipse(250, 1098, 58, 12, "#f2d08a")
    steam(s, 250, 1080, 130, count=3, gap=40, opacity=0.8, width=9)
    for x, colour in ((520, "#e8504a"), (690, "#3f7fb5")):
        with s.at(x, 1340):
            shadow(s, 0, 30, 90, 16, 0.4)
            s.polygon([(-64, -170), (54, -170), (46, -50), (-50, -50)], colour)
            s.polygon([(-60, -50), (60, -50), (70, -20), (-60, -20)], colour)
            s.line("M-60-180v206M60-180v206M-60 26L60-30M60 26L-60-30", "#5a5a62", 8)


def van_snow_courtyard(s: Sketch) -> None:
    """A packed van in a snowy courtyard of brick flats, before dawn."""
    s.ground(s.linear("#2f3f6a", "#6a7aa4", "#c9b0b4"))
    stars(s, 30, 0, 0, 1080, 240)
    for x, w, h in ((0, 430, 720), (650, 430, 660)):
        s.rect(x, 860 - h, w, h, s.linear("#9a5a4c", "#7d4640"))
        bricks(s, x, 870 - h, w, h - 20, "#6a3a36", 30, 0.25)
        s.path(f"M{x - 20} {864 - h}q{w / 2 + 20:.0f}-50 {w + 40} 0v20H{x - 20}z", "#eef4fb")
        for index in range(12):
            wx, wy = x + 50 + index % 3 * 120, 920 - h + index // 3 * 150
            warm = (index * 5 + x) % 7 in (0, 3)
            s.rect(wx, wy, 84, 94, "#ffd98a" if warm else "#4a5478")
            if warm:
                light(s, wx + 42, wy + 47, 100, "#ffd98a", 0.5)
            s.line(f"M{wx + 42} {wy}v94M{wx - 6} {wy + 100}h96", "#f4ece4", 7)
    s.line("M540 860V330", "#2b3048", 16)
    s.path("M540 330q0-50 60-50h30", "none", "#2b3048", 13)
    light(s, 640, 320, 300, "#ffe4a0", 0.9)
    s.path("M600 290h80l20 36H580z", "#ffe4a0")
    s.polygon([(580, 326), (700, 326), (930, 1100), (360, 1100)], "#ffe4a0", opacity=0.16)
    s.rect(0, 850, 1080, 590, s.linear("#dfe8f4", "#b9cae0"))
    s.path("M0 860c200-50 360 20 540-4s340-30 540 0v60H0z", "#f4f8fc")
    s.line("M240 1440Q330 1200 420 1130M560 1440q-20-200-10-300", "#a8bcd6", 20, 0.7)
    shadow(s, 560, 1200, 430, 56, 0.5)
    s.path(
        "M210 1170c-20-10-20-110 0-160 30-80 80-180 120-200 40-20 500-20 540 0 40 30 50 280 40"
        " 360z",
        "#f0ece2",
    )
    s.rect(210, 1040, 702, 130, "#4f9a9a", 20)
    s.line("M214 1040h696", "#e8b04a", 13)
    s.path("M256 1000c20-60 60-140 90-150h110v150z", "#8fb4d0")
    s.rect(480, 850, 180, 150, "#5a4438", 14)
    s.rect(690, 850, 180, 150, "#5a4438", 14)
    for x, colours in (
        (490, ("#e8504a", "#f2c14e", "#7fa8d8")),
        (700, ("#c97ab0", "#5f9a7a", "#f2e0c0")),
    ):
        for index, colour in enumerate(colours):
            s.rect(x, 966 - index * 36, 160, 32, colour, 14)
    s.circle(610, 900, 34, "#3a3f48")
    s.line("M640 890l44-20", "#3a3f48", 11)
    s.rect(300, 770, 540, 24, "#8a5a3c", 8)
    for x, w, h, colour in (
        (320, 150, 90, "#c9503f"),
        (480, 160, 70, "#3f6a9a"),
        (650, 170, 100, "#8a6a4a"),
    ):
        s.rect(x, 770 - h, w, h, colour, 16)
        s.line(f"M{x + w / 3:.0f} {770 - h}v{h}M{x + w * 0.7:.0f} {770 - h}v{h}", "#f0e0c4", 6)
        s.path(f"M{x} {776 - h}q{w / 2:.0f}-34 {w} 0v12q-{w / 2:.0f}-20-{w} 0z", "#ffffff")
    s.circle(240, 1090, 26, "#fff0b0")
    light(s, 200, 1090, 200, "#fff0b0", 0.7)
    for x in (350, 780):
        s.circle(x, 1170, 76, "#2b2a33")
        s.circle(x, 1170, 42, "#c9d0d6")
    for index in range(6):
        potted(
            s,
            90 + index * 84 + (420 if index > 2 else 0),
            1360 + index % 2 * 20,
            84,
            "#c9704a",
            "#a8563a",
            "#4a8060",
            "#78a878",
        )
    snowfall(s, 90)


def yellow_wall_door(s: Sketch) -> None:
    """An old door with a blue enamel number plate in a yellow wall, flowers and a stool."""
    s.ground(s.linear("#f8cf6a", "#eab04a"))
    s.shape([(600, 60), (760, 40), (800, 130), (700, 190), (610, 150)], "#f9dc8c", 0.8)
    s.shape([(60, 620), (190, 560), (240, 700), (130, 780)], "#dca040", 0.6)
    bricks(s, 620, 760, 380, 260, "#c9863a", 46, 0.5)
    s.polygon([(0, 0), (420, 0), (0, 760)], "#fff0b8", opacity=0.35)
    s.rect(150, 190, 440, 940, "#8a5a3c")
    s.path("M130 190q240-110 480 0v30H130z", "#a86e48")
    s.rect(190, 240, 174, 890, s.linear("#3f8a8a", "#2f6c70"))
    s.rect(376, 240, 174, 890, s.linear("#3f8a8a", "#2f6c70"))
    for x in (214, 400):
        s.rect(x, 280, 126, 300, "none", 6, "#2a5f64", 9)
        s.rect(x, 640, 126, 440, "none", 6, "#2a5f64", 9)
        s.line(f"M{x + 20} 330h86M{x + 20} 390h86M{x + 20} 450h86M{x + 20} 510h86", "#5fa8a4", 7)
    s.circle(350, 650, 22, "none", "#f2c860", 8)
    s.circle(390, 650, 22, "none", "#f2c860", 8)
    s.path("M196 250h70l-8 330h-54z", "#e0342f", opacity=0.92)
    s.path("M474 250h70l-8 330h-54z", "#e0342f", opacity=0.92)
    for x in (231, 509):
        s.line(
            "".join(f"M{x - 16} {y}h32M{x} {y - 14}v30" for y in range(300, 560, 62)), "#f6cf6a", 7
        )
    with s.at(770, 430):
        s.rect(-134, -84, 280, 190, "#8a5a1a", 24, opacity=0.3)
        s.rect(-144, -96, 280, 190, "#2f5fb0", 24)
        s.rect(-130, -82, 252, 162, "none", 18, "#ffffff", 7)
        s.dots([(-116, -68), (108, -68), (-116, 66), (108, 66)], "#c9d2e0", 17)
        s.line(
            "M-94-34l18-14v88M-34-36q40-22 48 8 0 26-52 68h56M50-44h46l-28 32q38 4 32 34-10 28-56"
            " 10",
            "#ffffff",
            16,
        )
        s.path("M96-96h40v34q-10-20-40-34z", "#8a3f24", opacity=0.8)
    s.line("M640 90q200 70 440 10", "#5f8a4a", 13)
    for x, y, r in (
        (650, 110, 44),
        (730, 140, 52),
        (830, 140, 46),
        (930, 150, 54),
        (1030, 110, 50),
        (780, 200, 36),
        (960, 220, 40),
        (880, 240, 30),
    ):
        s.circle(x, y, r, "#5f9a4a" if r % 4 else "#7fb55a")
        s.dots([(x - 14, y + 6), (x + 16, y - 8), (x + 4, y + 20)], "#e8508a", 26)
    s.rect(0, 1130, 1080, 310, s.linear("#b9a08a", "#97806c"))
    s.rect(110, 1120, 520, 46, "#d4c4b0", 6)
    s.line(
        "M0 1230h1080M0 1340h1080M240 1166v64M560 1166v64M120 1230v110M420 1230v110M800 1230v110"
        "M640 1130v100M960 1130v100",
        "#857060",
        5,
    )
    shadow(s, 790, 1290, 190, 34, 0.5)
    s.line("M690 1110l-20 180M890 1110l20 180M740 1110v150M840 1110v150", "#7d4a2c", 22)
    s.rect(650, 1070, 280, 48, "#a8663c", 16)
    s.ellipse(790, 1070, 150, 26, "#c98450")
    s.path("M730 1062c0-60 120-60 120 0z", "#f4f0e6")
    s.ellipse(790, 1062, 60, 14, "#fffaf0")
    s.line("M760 1054q30-26 60-4", "#5f9a4a", 9)
    potted(s, 1000, 1330, 200, "#3f6fb0", "#335c94", "#4f8a4a", "#7fb55a")
    s.dots([(940, 1120), (1000, 1080), (1050, 1130), (970, 1060)], "#e8508a", 34)
    s.path("M60 1320c-10-60 40-90 80-60 40-20 70 20 50 60z", "#c9604a")
    leafy(s, 120, 1270, 120, "#4f8a4a", "#7fb55a")
    heart(s, 120, 470, 60, "#e0902a", 0.6)


SCENES = {
    "balcony-scallions": (1080, 1440, balcony_scallions),
    "flower-market-night": (1080, 1440, flower_market_night),
    "rose-greenhouse": (1080, 1440, rose_greenhouse),
    "puddle-reflection": (1080, 1440, puddle_reflection),
    "quilt-porch-snow": (1080, 1440, quilt_porch_snow),
    "rainbow-garage": (1440, 1080, rainbow_garage),
    "snow-fence": (1440, 1080, snow_fence),
    "storm-cellar": (1080, 1440, storm_cellar),
    "track-dusk": (1080, 1440, track_dusk),
    "van-lake": (1080, 1440, van_lake),
    "van-snow-courtyard": (1080, 1440, van_snow_courtyard),
    "yellow-wall-door": (1080, 1440, yellow_wall_door),
}
