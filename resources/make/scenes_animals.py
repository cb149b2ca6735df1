"""Drawings of cats, dogs and one rooster."""

from __future__ import annotations

from dishes import mug
from figures import kitten, lying_cat, sitting_cat, sitting_dog
from sketch import Sketch, through
from things import (
    boards,
    bricks,
    cloud,
    garland,
    hills,
    leafy,
    light,
    paper,
    peaks,
    pine,
    potted,
    shadow,
    snowfall,
    steam,
    window_bars,
)


def grey_cat_notebook(s: Sketch) -> None:
    """A fat grey cat beside a notebook full of practice lines, seen from above the desk."""
    boards(s, 0, 1440, s.linear("#e7b98a", "#cf9560"), "#a86a3c", 8)
    s.path("M0 0h420L1080 900v540L0 300z", "#fff3d6", opacity=0.22)
    paper(s, 600, 640, 700, 900, -7, "#fffaf0", 9, "#7a8aa8")
    with s.at(600, 640, turn=-7):
        s.line("M-290-450v900", "#ee9a94", 5, 0.8)
        s.line("".join(f"M-352 {y}h24" for y in range(-400, 420, 80)), "#b9c2cc", 12)
        for row, count in ((-300, 5), (-205, 6), (-110, 4)):
            for index in range(count):
                x = -220 + index * 92
                s.rect(x, row - 34, 68, 68, "none", 0, "#f0b8a8", 3)
                s.curve([(x + 14, row - 16), (x + 52, row - 20)], "#2d3552", 8)
                s.curve([(x + 34, row - 28), (x + 30, row + 4), (x + 14, row + 24)], "#2d3552", 8)
                s.curve([(x + 34, row), (x + 54, row + 24)], "#2d3552", 8)
    shadow(s, 560, 1240, 470, 90, 0.55)
    lying_cat(s, 590, 1230, 2.1, "#8d94a6", "#646b80", "#eceae6", "open")
    mug(s, 930, 330, 150, "#3f8a86", "#eaf4f0", "#8a5a34")
    steam(s, 930, 150, 130, opacity=0.7, count=2)
    with s.at(210, 420, turn=38):
        s.rect(-14, -190, 28, 300, "#f2b632", 6)
        s.polygon([(-14, 110), (14, 110), (0, 152)], "#f4dcc0")
        s.polygon([(-5, 138), (5, 138), (0, 152)], "#33303a")
        s.rect(-14, -214, 28, 30, "#e87f7a", 8)


def three_cats_sill(s: Sketch) -> None:
    """A white, an orange and a black cat in a row on a window sill."""
    s.ground(s.linear("#ffe2c6", "#f6b98c"))
    s.rect(110, 110, 860, 880, s.linear("#9fd6e8", "#e8f4e4"))
    light(s, 760, 330, 330, "#fff2b8", 0.9)
    s.circle(760, 330, 82, "#fff5cf")
    cloud(s, 340, 380, 300, "#ffffff", 0.85)
    hills(s, 860, 130, "#a8cf9d", 3, 130)
    hills(s, 940, 90, "#7fb586", 4, 50)
    for x, h in ((190, 190), (300, 250), (830, 210)):
        s.rect(x, 990 - h, 90, h, "#8fb9b8")
        s.dots([(x + 26 + i % 2 * 36, 1020 - h + i // 2 * 46) for i in range(6)], "#dcefe6", 15)
    window_bars(s, 110, 110, 860, 880, "#fff8ec", 2)
    s.path("M0 0h260q-40 420-260 640z", "#ef8f77")
    s.path("M1080 0H820q40 420 260 640z", "#ef8f77")
    s.line(
        "M90 0q-10 280-90 440M180 0q-16 300-150 520M990 0q10 280 90 440M900 0q16 300 150 520",
        "#cf6a58",
        8,
        0.5,
    )
    s.rect(30, 990, 1020, 70, "#fff8ec", 12)
    s.rect(60, 1060, 960, 24, "#d98f68", opacity=0.5)
    shadow(s, 540, 1010, 470, 34, 0.5)
    sitting_cat(s, 250, 1000, 1.3, "#fbf6ee", "", "#ffffff", "shut", tail="left")
    sitting_cat(s, 545, 1000, 1.5)
    sitting_cat(s, 840, 1000, 1.3, "#2b2530", "", "#3d3644", eye="#f3c94a")
    s.rect(0, 1250, 1080, 190, s.linear("#c97a52", "#a8583a"))
    for index, colour in enumerate(("#fbf6ee", "#f2b632", "#3f8a86")):
        x = 250 + index * 290
        s.path(f"M{x - 80} 1180h160l-22 74h-116z", colour)
        s.ellipse(x, 1180, 80, 18, "#7d4a34")
        s.ellipse(x, 1178, 62, 12, "#a5683f")


def barn_cat_hay(s: Sketch) -> None:
    """A grey barn cat on a hay bale, snow on his whiskers, blue morning outside."""
    s.ground(s.linear("#5b3a2c", "#3a251f"))
    s.line("".join(f"M{x} 0v1440" for x in range(0, 1100, 120)), "#2c1b17", 8, 0.7)
    s.rect(180, 120, 720, 860, s.linear("#6f9fd0", "#f3cfc0"))
    peaks(s, 760, 330, "#5f7fae", "#eef4fb", 3)
    s.path("M150 0H180V1000H150zM900 0h30v1000h-30z", "#7a4a34")
    hills(s, 800, 60, "#f4f7fc", 3, 180)
    for x, h in ((270, 150), (350, 210), (780, 190), (850, 140)):
        pine(s, x, 830, h, "#35586a", "#e8f1f8")
    s.rect(0, 0, 180, 1440, "#5b3a2c")
    s.rect(900, 0, 180, 1440, "#5b3a2c")
    s.rect(0, 0, 1080, 130, "#4a2e24")
    s.line("M60 0v1440M1010 0v1440M120 130v1300M960 130v1300", "#3a231c", 8, 0.8)
    s.rect(176, 112, 728, 872, "none", 0, "#8a5640", 26)
    s.line("M230 150L850 150", "#8a5640", 10)
    snowfall(s, 70)
    light(s, 540, 700, 620, "#ffdca0", 0.35)
    s.rect(0, 1000, 1080, 440, s.linear("#e4b552", "#b9822f"), 20)
    for x in (250, 830):
        s.rect(x - 12, 1000, 24, 440, "#8a5b2a", opacity=0.8)
    straws = "".join(
        f"M{x:.0f} {y:.0f}l{s.random.uniform(-60, 60):.0f} {s.random.uniform(-26, 26):.0f}"
        for x, y in s.scatter(120, 0, 1000, 1080, 430)
    )
    s.line(straws, "#f8dc8c", 6, 0.8)
    s.line(
        "".join(
            f"M{x:.0f} 1006l{s.random.uniform(-30, 30):.0f}-40"
            for x, _ in s.scatter(40, 0, 0, 1080, 1)
        ),
        "#f4cf70",
        7,
    )
    shadow(s, 540, 1020, 300, 46, 0.6)
    sitting_cat(s, 540, 1010, 1.85, "#8a909c", "#5f6572", "#eceff2", eye="#c7d25a")
    s.line("M470 588l-120-24M470 606l-122 16M612 588l120-24M612 606l122 16", "#ffffff", 6, 0.9)
    s.dots(
        [
            (352, 562),
            (396, 572),
            (350, 622),
            (402, 614),
            (730, 562),
            (688, 572),
            (732, 622),
            (680, 614),
            (430, 420),
            (660, 410),
        ],
        "#ffffff",
        17,
    )


def tabby_stone_step(s: Sketch) -> None:
    """A tabby cat with clear eyes on mossy stone steps by an old door."""
    s.ground(s.linear("#d9d2c2", "#b9b2a2"))
    bricks(s, 0, 0, 1080, 900, "#9a9384", 56, 0.5)
    s.rect(560, 60, 420, 840, "#7a4a38")
    s.rect(590, 90, 175, 810, s.linear("#a8573d", "#8a4230"))
    s.rect(775, 90, 175, 810, s.linear("#a8573d", "#8a4230"))
    s.dots([(610 + i % 3 * 60, 130 + i // 3 * 110) for i in range(18)], "#e8b84a", 17)
    s.dots([(796 + i % 3 * 60, 130 + i // 3 * 110) for i in range(18)], "#e8b84a", 17)
    s.circle(745, 500, 30, "none", "#f0c860", 10)
    s.circle(795, 500, 30, "none", "#f0c860", 10)
    potted(s, 200, 900, 250, "#4f7f86", "#3f6a70")
    for index, (left, top) in enumerate(((120, 880), (40, 1060), (-40, 1250))):
        tone = ("#a9a79e", "#98968d", "#86847c")[index]
        s.rect(left, top, 1080 - 2 * left, 210, tone, 8)
        s.rect(left, top, 1080 - 2 * left, 34, "#c4c2b8", 8)
        s.dots(s.scatter(26, max(left, 0), top + 50, 1040 - 2 * left, 120), "#74726a", 9, 0.6)
        s.dots(s.scatter(16, max(left, 0), top + 150, 1040 - 2 * left, 36), "#7f9a5c", 22, 0.8)
    shadow(s, 500, 1070, 300, 50, 0.6)
    sitting_cat(s, 490, 1064, 1.95, "#b0916c", "#6b5238", "#f4e6cc", eye="#9cc14a", tail="right")
    leafy(s, 930, 1090, 120, "#5c8a4a", "#88b85f")
    leafy(s, 110, 1270, 90, "#5c8a4a", "#88b85f")
    s.path("M0 0h600L0 900z", "#fff6d8", opacity=0.22)


def cat_red_roof(s: Sketch) -> None:
    """A grey cat on curved red roof tiles above the sea."""
    s.ground(s.linear("#ffd9b0", "#fbb8a0", "#9fd0dc"))
    light(s, 250, 420, 460, "#fff0b0", 0.9)
    s.circle(250, 420, 110, "#fff4d0")
    s.rect(0, 640, 1080, 330, s.linear("#7fc0cf", "#4f9fb5"))
    glints = "".join(
        f"M{x:.0f} {y:.0f}h{s.random.uniform(30, 110):.0f}"
        for x, y in s.scatter(34, 0, 660, 1000, 240)
    )
    s.line(glints, "#fff0d0", 7, 0.6)
    s.polygon([(760, 640), (860, 560), (980, 610), (1080, 575), (1080, 640)], "#6fa394")
    s.polygon([(600, 700), (640, 700), (632, 722), (608, 722)], "#7d4a3a")
    s.polygon([(618, 696), (618, 610), (670, 692)], "#fff8ec")
    s.line("M420 250q20-18 40 0q20-18 40 0M560 330q16-14 32 0q16-14 32 0", "#7d5a5a", 7)
    s.path("M0 1010L700 860 1080 940V1440H0z", "#b5452f")
    for row in range(6):
        y = 985 + row * 86
        data = ""
        for index in range(-1, 16):
            x = index * 80 + (40 if row % 2 else 0)
            data += f"M{x} {y}a40 40 0 0 0 80 0v70h-80z"
        s.path(data, "#d9603f" if row % 2 else "#e4704a", "#9c3a28", 6)
    s.path("M-20 1000L700 850l400 84v40L700 896-20 1044z", "#f0dcc0", "#c9a880", 6)
    s.path("M1000 920c30-90 70-110 110-120v150z", "#f0dcc0")
    shadow(s, 500, 975, 240, 40, 0.6)
    sitting_cat(s, 500, 955, 1.55, "#8f97a8", "#687084", "#f2efe8", eye="#e8b84a", tail="left")
    leafy(s, 60, 1000, 190, "#3f7f58", "#5fa86f")
    leafy(s, 210, 960, 110, "#3f7f58", "#5fa86f")


def two_dogs_tiles(s: Sketch) -> None:
    """A black dog and a sand-coloured dog on cool patterned tiles in a hot room."""
    s.ground(s.linear("#fff1cf", "#fbd9a0"))
    s.rect(120, 90, 400, 560, s.linear("#7fd0e0", "#d8f2e0"))
    leafy(s, 200, 660, 330, "#3f9a68", "#5fbf7f")
    leafy(s, 430, 680, 260, "#2f8a5c", "#4faf72")
    window_bars(s, 120, 90, 400, 560, "#2f8a94", 1)
    with s.at(800, 330):
        s.rect(-12, 120, 24, 300, "#e8eef0")
        s.ellipse(0, 420, 110, 24, "#c9d6da")
        s.circle(0, 0, 160, "#eef6f8", "#b9cad0", 10)
        for turn in (0, 120, 240):
            with s.at(0, 0, turn=turn):
                s.path("M0 0c-70-30-80-120-10-140 50 30 50 100 10 140z", "#6fb8cc")
        s.circle(0, 0, 30, "#f2b632")
        s.line("M-160 0h320M0-160v320M-113-113l226 226M113-113l-226 226", "#b9cad0", 4, 0.7)
    s.rect(0, 760, 1080, 680, "#f4f0e4")
    size = 180
    for row in range(4):
        for column in range(6):
            x, y = column * size, 760 + row * size
            if (row + column) % 2:
                s.rect(x, y, size, size, "#3f8fb0")
                s.circle(x + 90, y + 90, 52, "#f4f0e4")
                s.circle(x + 90, y + 90, 24, "#f2b632")
            else:
                s.path(f"M{x + 90} {y + 20}l70 70-70 70-70-70z", "#9fcbd8")
                s.circle(x + 90, y + 90, 18, "#3f8fb0")
    s.rect(0, 748, 1080, 20, "#c98a4a")
    shadow(s, 330, 1270, 300, 60, 0.5)
    shadow(s, 760, 1260, 280, 56, 0.5)
    sitting_dog(s, 320, 1260, 1.45, "#2f2a2e", "#1f1b20", "#4a4248", "open", "#e8504a")
    sitting_dog(s, 760, 1250, 1.3, "#e6c48c", "#c79a5c", "#fff4dc", "closed", "#2f8a94")
    with s.at(960, 1010, turn=16):
        s.rect(-9, -330, 18, 360, "#c98a4a", 8)
        s.path("M-60 20h120l26 150h-172z", "#f2c14e")
        s.line("M-40 60l-12 100M0 60v104M40 60l12 100", "#c9932e", 7)


def beach_dogs_coconut(s: Sketch) -> None:
    """Two dogs and a coconut with a straw on a promenade at sunrise."""
    s.ground(s.linear("#ffb98a", "#ffd9a8", "#fff0d0"))
    light(s, 980, 470, 420, "#fff0a8", 0.9)
    s.circle(980, 470, 120, "#fff6cf")
    cloud(s, 340, 200, 360, "#fff3e4", 0.8)
    cloud(s, 700, 300, 240, "#fff3e4", 0.6)
    s.rect(0, 500, 1440, 220, s.linear("#6fc4cc", "#3f9fb0"))
    glints = "".join(
        f"M{x:.0f} {y:.0f}h{s.random.uniform(40, 140):.0f}"
        for x, y in s.scatter(30, 0, 515, 1400, 150)
    )
    s.line(glints, "#fff2cc", 7, 0.7)
    s.path("M0 700q360-60 720 0t720 0v120H0z", "#fbe3b4")
    s.path("M0 690q360-60 720 0t720 0", "none", "#ffffff", 14, 0.9)
    s.rect(0, 790, 1440, 290, "#f0e4d0")
    wave = "".join(
        f"M-40 {y}c120-60 120 60 240 0s120 60 240 0 120 60 240 0 120 60 240 0 120 60"
        f" 240 0 120 60 240 0 120 60 240 0"
        for y in (850, 960)
    )
    s.line(wave, "#4a4248", 34, 0.75)
    s.rect(0, 780, 1440, 18, "#c9b79a")
    s.path("M1240 780c10-200 0-420-60-560l34-10c60 150 74 370 66 570z", "#9a6a44")
    with s.at(1200, 220):
        for turn in (-150, -100, -40, 10, 60):
            with s.at(0, 0, turn=turn):
                s.path("M0 0c80-80 200-80 270 10-90-30-190-20-270 20z", "#3f9a68")
        s.dots([(-8, 22), (26, 26), (10, 44)], "#7d5232", 40)
    shadow(s, 420, 1010, 240, 44, 0.5)
    shadow(s, 800, 1010, 220, 40, 0.5)
    sitting_dog(s, 420, 1000, 1.2, "#2f2a2e", "#1f1b20", "#4a4248", "open", "#e8504a")
    sitting_dog(s, 800, 1000, 1.08, "#e6c48c", "#c79a5c", "#fff4dc", "open", "#2f8a94")
    shadow(s, 1085, 1010, 130, 26, 0.5)
    s.path("M980 930c0-80 210-80 210 0 0 70-40 90-105 90s-105-20-105-90z", "#5f9a4a")
    s.ellipse(1085, 890, 74, 22, "#fff8e8")
    s.ellipse(1085, 890, 58, 15, "#e4f0e4")
    s.line("M1090 890l46-150 50-16", "#e8504a", 14)
    s.polygon([(1040, 888), (1010, 800), (1066, 852)], "#f2b632")


def calico_kittens(s: Sketch) -> None:
    """A calico mother with five kittens in an old patched quilt."""
    s.ground(s.linear("#4a4f6a", "#34384f"))
    bricks(s, 0, 0, 1080, 760, "#2a2d42", 50, 0.5)
    s.rect(690, 60, 250, 620, s.linear("#b0632f", "#8a4824", angle="right"), 20)
    s.rect(720, 330, 190, 150, "#3a2620", 16)
    s.path(
        "M745 470c-10-60 30-70 34-120 40 30 40 60 40 84 16-12 20-30 20-44 40 40 30 70 20 80z",
        "#ffb04a",
    )
    s.path("M784 470c0-40 26-46 30-74 30 30 24 60 14 74z", "#ffe08a")
    s.line("M815 60V0M690 160h250M690 560h250", "#6a3a20", 12)
    light(s, 800, 430, 620, "#ffb860", 0.55)
    s.rect(0, 900, 1080, 540, "#5a4a44")
    s.shape(
        [
            (60, 1040),
            (150, 800),
            (400, 730),
            (700, 735),
            (950, 810),
            (1030, 1050),
            (940, 1320),
            (540, 1390),
            (150, 1320),
        ],
        "#a8bcd6",
    )
    s.shape(
        [
            (120, 1060),
            (220, 860),
            (540, 800),
            (870, 865),
            (965, 1060),
            (860, 1270),
            (540, 1330),
            (210, 1270),
        ],
        s.radial("#dfe6f0", "#b9c8de"),
    )
    for x, y, colour in (
        (130, 930, "#e87f6a"),
        (210, 1300, "#f2c14e"),
        (900, 880, "#7fb5a0"),
        (960, 1180, "#e87f6a"),
        (540, 1345, "#7fb5a0"),
        (330, 780, "#f2c14e"),
    ):
        with s.at(x, y, turn=(x + y) % 50 - 25):
            s.rect(-48, -48, 96, 96, colour, 8)
            s.rect(-38, -38, 76, 76, "none", 4, "#fff6e6", 4)
    lying_cat(s, 560, 1060, 2.0, "#fbf4e8", "", "#ffffff", "shut", patches="#3a3238")
    coats = (
        ("#f2953f", "#c9621f", "#fff0d6"),
        ("#f2953f", "#c9621f", "#fff0d6"),
        ("#332d38", "", "#4a4350"),
        ("#332d38", "", "#4a4350"),
        ("#fbf6ee", "", "#ffffff"),
    )
    for index, (coat, stripe, chest) in enumerate(coats):
        kitten(s, 235 + index * 152, 1200 + (index % 2) * 26, 0.92, coat, stripe, chest)
    s.path("M110 1240q430 130 860 0 30 40-20 90-400 110-820 0-50-50-20-90z", "#c2d0e4")
    s.line("M130 1262q410 116 820 0", "#fff6e6", 6, 0.8)


def dog_peony_snow(s: Sketch) -> None:
    """A cattle dog in a red padded jacket with peonies, in the snow."""
    s.ground(s.linear("#8fb8de", "#dceaf6"))
    light(s, 820, 300, 360, "#fff2cc", 0.8)
    peaks(s, 720, 440, "#7f9cc4", "#ffffff", 4)
    for x, h in ((90, 220), (190, 290), (900, 260), (1000, 330)):
        pine(s, x, 800, h, "#3f6a70", "#eef5fa")
    hills(s, 800, 60, "#f6f9fd", 3)
    s.line("M0 850h1080M0 920h1080", "#7d5a48", 14)
    s.line("M120 800v190M460 800v190M800 800v190", "#6a4a3a", 26)
    s.line("M104 800h32M444 800h32M784 800h32", "#ffffff", 20)
    hills(s, 1000, 30, "#ffffff", 2)
    shadow(s, 540, 1300, 380, 60, 0.4)
    with s.at(540, 1290, 2.05):
        s.line("M92-50c50 4 80-20 80-80", "#6f7688", 34)
        sitting_dog(s, 0, 0, 1, "#6f7688", "#3f4454", "#f0e8de", "open")
        s.path(
            "M-104-46c-14-60-4-130 22-176 40 34 124 34 164 0 26 46 36 116 22 176"
            "-60 26-148 26-208 0z",
            "#d92f3a",
        )
        s.path("M-82-222q82 62 164 0l8 22q-90 62-180 0z", "#2f6f5a")
        for x, y, r in ((-56, -130, 30), (44, -108, 34), (-8, -66, 24), (70, -172, 20)):
            for turn in range(0, 360, 72):
                with s.at(x, y, turn=turn):
                    s.ellipse(0, -r * 0.55, r * 0.42, r * 0.5, "#ff9fb0")
            s.circle(x, y, r * 0.34, "#ffd86a")
        for x, y in ((-88, -92), (6, -150), (84, -70), (-30, -30)):
            s.ellipse(x, y, 15, 8, "#3f9a68")
    s.dots([(250, 1330), (820, 1340), (900, 1290), (180, 1280)], "#dfe9f4", 46)
    snowfall(s, 60)


def rooftop_rooster(s: Sketch) -> None:
    """A rooster singing on a rooftop wall at sunrise, laundry lines and palms behind."""
    s.ground(s.linear("#ff9a76", "#ffc48a", "#ffe9b8"))
    light(s, 540, 640, 560, "#fff2b0", 0.9)
    s.circle(540, 640, 200, "#fff3c4")
    for x, h, tone in (
        (0, 260, "#d9826a"),
        (190, 340, "#cf7664"),
        (400, 220, "#d9826a"),
        (640, 300, "#cf7664"),
        (860, 380, "#d9826a"),
    ):
        s.rect(x, 1010 - h, 200, h + 40, tone)
        s.dots([(x + 50 + i % 3 * 50, 1060 - h + i // 3 * 62) for i in range(9)], "#ffd9a0", 20)
    s.line("M0 330q540 120 1080-30", "#8a4a48", 6)
    for x, y, colour in ((120, 356, "#3f8f94"), (290, 378, "#fff3e0"), (840, 350, "#e8504a")):
        s.path(f"M{x} {y}h130l8 170q-72 30-146 0z", colour)
    s.path("M620 366l70 6 60-8 12 230h-56l-20-150-24 150h-56z", "#5a7fb5")
    s.path("M980 1000c0-220-10-300-40-400l30-8c34 110 44 200 46 408z", "#7d4f3c")
    with s.at(955, 590):
        for turn in (-160, -110, -60, -10, 40):
            with s.at(0, 0, turn=turn):
                s.path("M0 0c60-60 160-60 210 8-70-24-150-16-210 14z", "#3f7f58")
    s.rect(0, 1010, 1080, 430, s.linear("#c9684a", "#a84f3a"))
    s.rect(0, 990, 1080, 44, "#e8a878", 6)
    bricks(s, 0, 1040, 1080, 400, "#8a3c2c", 54, 0.6)
    shadow(s, 520, 996, 230, 30, 0.5)
    s.line("M480 900v92m0 0l-34 4m34-4l34 4M560 900v92m0 0l-34 4m34-4l34 4", "#f2a632", 13)
    for points, colour in (
        ([(640, 830), (800, 700), (880, 540), (800, 620), (690, 740)], "#1f6a5c"),
        ([(640, 840), (840, 760), (940, 640), (820, 700), (680, 780)], "#2f8a74"),
        ([(630, 860), (820, 830), (950, 760), (800, 780), (660, 810)], "#174f4a"),
    ):
        s.shape(points, colour)
    s.path(
        through(
            [
                (340, 700),
                (420, 840),
                (540, 905),
                (660, 860),
                (690, 770),
                (600, 740),
                (500, 690),
                (440, 560),
                (350, 560),
            ],
            closed=True,
        ),
        "#c9502f",
    )
    s.path(
        through([(470, 760), (560, 760), (650, 800), (590, 860), (490, 840)], closed=True),
        "#8a2f28",
    )
    s.path(
        through(
            [(335, 600), (350, 480), (430, 450), (480, 520), (500, 660), (440, 740), (370, 720)],
            closed=True,
        ),
        "#f2a83a",
    )
    s.line("M380 610l16 60m28-60l14 66m-62-20l10 40", "#c97a24", 9)
    s.circle(392, 460, 62, "#f2a83a")
    s.path("M352 420c-20-60 20-80 34-40 6-50 50-50 48 0 24-30 50 0 22 46z", "#e0313a")
    s.path("M332 446l-84-40 70 66zM336 474l-70 26 84-4z", "#ffd45a")
    s.path("M350 500c-16 50 4 70 18 44z", "#e0313a")
    s.circle(384, 448, 11, "#2b1e1a")
    for x, y, size in ((170, 420, 1.0), (110, 520, 0.8), (210, 300, 0.7)):
        with s.at(x, y, size):
            s.line("M0 0v-90l46-14v84", "#fff3e0", 9)
            s.dots([(-14, 4), (32, -12)], "#fff3e0", 34)
    garland(s, 0, 1090, 1080, 60, 9, "#7d3a30", "#ffe9a8")


SCENES = {
    "grey-cat-notebook": (1080, 1440, grey_cat_notebook),
    "three-cats-sill": (1080, 1440, three_cats_sill),
    "barn-cat-hay": (1080, 1440, barn_cat_hay),
    "tabby-stone-step": (1080, 1440, tabby_stone_step),
    "cat-red-roof": (1080, 1440, cat_red_roof),
    "two-dogs-tiles": (1080, 1440, two_dogs_tiles),
    "beach-dogs-coconut": (1440, 1080, beach_dogs_coconut),
    "calico-kittens": (1080, 1440, calico_kittens),
    "dog-peony-snow": (1080, 1440, dog_peony_snow),
    "rooftop-rooster": (1080, 1440, rooftop_rooster),
}
