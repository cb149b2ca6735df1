"""Drawings of rooms, desks and things lying on them."""

from __future__ import annotations

from dishes import mug
from figures import sitting_dog
from sketch import Sketch, number
from things import (
    boards,
    cloud,
    heart,
    light,
    paper,
    potted,
    scribble,
    shadow,
    steam,
    window_bars,
)


def night_ward_desk(s: Sketch) -> None:
    """A nurses' station at three in the morning: one lamp, one cup, a dim corridor."""
    s.ground(s.linear("#1d3350", "#142238"))
    s.polygon([(330, 140), (750, 140), (700, 200), (380, 200)], "#2f4d70")
    s.polygon([(380, 200), (700, 200), (700, 760), (380, 760)], "#2a466a")
    s.polygon([(0, 0), (330, 140), (330, 800), (0, 900)], "#213a5a")
    s.polygon([(1080, 0), (750, 140), (750, 800), (1080, 900)], "#213a5a")
    s.polygon([(330, 140), (380, 200), (380, 760), (330, 800)], "#284668")
    s.polygon([(750, 140), (700, 200), (700, 760), (750, 800)], "#284668")
    s.rect(490, 330, 100, 430, "#3f6488")
    s.rect(460, 250, 160, 40, "#3fae7f", 8)
    s.line("M500 270h60m-18-12l18 12-18 12", "#e8fff2", 7)
    light(s, 540, 270, 170, "#5fe0a0", 0.5)
    for x, skew in ((80, 20), (890, -20)):
        s.polygon([(x, 300), (x + 110, 300 + skew), (x + 110, 820 - skew), (x, 860)], "#1a2f4a")
        s.polygon([(x + 26, 360), (x + 84, 366), (x + 84, 520), (x + 26, 524)], "#f6d58a")
        light(s, x + 55, 440, 170, "#f6d58a", 0.35)
    s.circle(170, 150, 76, "#eef3f6")
    s.line("M170 150V104M170 150h44", "#22405f", 10)
    s.circle(170, 150, 76, "none", "#7f9ab5", 10)
    s.polygon([(380, 760), (700, 760), (980, 1000), (100, 1000)], "#35557a")
    light(s, 650, 820, 560, "#ffdf9a", 0.6)
    s.rect(0, 960, 1080, 480, s.linear("#e9eef2", "#a9bccb"))
    s.rect(0, 940, 1080, 40, "#ffffff")
    s.rect(0, 1180, 1080, 16, "#7fa0b8")
    s.rect(420, 1230, 240, 90, "#ffffff", 20)
    s.path("M520 1246h40v20h20v24h-20v20h-40v-20h-20v-24h20z", "#e8604a")
    s.rect(90, 660, 330, 240, "#22344c", 18)
    s.rect(112, 682, 286, 176, "#0f1d2e", 8)
    s.line("M120 780h60l20-60 28 110 24-70 16 20h120", "#5fe0a0", 8)
    s.line("M130 830h150", "#5fa8e0", 6)
    s.path("M220 900h70l24 50h-118z", "#22344c")
    s.line("M650 940v-150l110-130", "#f2c14e", 16)
    s.ellipse(650, 940, 90, 18, "#d9a033")
    s.path("M700 690c-20-70 80-130 150-80l26 40-130 96z", "#f2c14e")
    s.ellipse(808, 706, 80, 20, "#fff6d8", opacity=0.9)
    shadow(s, 880, 950, 110, 22, 0.4)
    s.path("M820 780h120l-16 165h-88z", "#fdf6ea")
    s.rect(808, 764, 144, 26, "#e8604a", 10)
    s.line("M886 764l20-120", "#e8604a", 12)
    heart(s, 880, 860, 44, "#e8604a")
    paper(s, 560, 930, 150, 60, -4, "#fffaf0")
    s.line("M520 920h80M520 936h56", "#8a94a8", 5)
    with s.at(720, 1012, turn=-24):
        s.rect(-70, -7, 140, 14, "#3f8fc0", 7)
    for x in (200, 270):
        s.path(f"M{x} 1420c-10-50 10-80 50-80 30 0 40 20 90 30 30 10 40 50 20 56z", "#ffffff")
        s.line(f"M{x + 60} 1352l26 10m-12-24l30 14", "#b9cad8", 6)


def vending_machine_night(s: Sketch) -> None:
    """A vending machine that glows in a dark hallway."""
    s.ground(s.linear("#232448", "#171731"))
    s.rect(0, 1080, 1080, 360, s.linear("#2f3160", "#1b1c3a"))
    s.line(
        "M0 1080L-100 1440M270 1080L130 1440M540 1080v360M810 1080l140 360M1080 1080l100 360"
        "M0 1160h1080M0 1280h1080",
        "#3f4278",
        5,
        0.6,
    )
    s.rect(0, 1050, 1080, 34, "#3a3c70")
    s.rect(0, 620, 1080, 22, "#3f4278")
    light(s, 520, 640, 760, "#5fd0e8", 0.4)
    s.ellipse(520, 1240, 460, 130, s.glow("#7fe4f0", 0.6))
    s.rect(190, 150, 660, 990, "#c93a5a", 36)
    s.rect(190, 150, 660, 990, "none", 36, "#f26a86", 12)
    s.rect(240, 290, 420, 620, "#e6fbff", 18)
    s.rect(240, 290, 420, 620, s.fade("#8fe4f4", 0.7, 0.1), 18)
    s.rect(240, 180, 560, 80, "#fff0c4", 20)
    for index in range(5):
        heart(s, 300 + index * 112, 218, 40, "#e8506a")
    packs = ("#f2b632", "#5fae6a", "#e8604a", "#5f8fd8", "#c97ad0", "#ff9a5a")
    for row in range(4):
        y = 420 + row * 140
        s.rect(250, y, 400, 14, "#8fb8c8")
        for column in range(5):
            x = 268 + column * 78
            colour = packs[(row * 2 + column) % 6]
            if row % 2:
                s.rect(x, y - 104, 56, 104, colour, 14)
                s.rect(x + 12, y - 120, 32, 20, "#ffffff", 5)
                s.rect(x, y - 72, 56, 36, "#ffffff", opacity=0.75)
            elif (row, column) != (2, 3):
                s.polygon([(x - 4, y - 96), (x + 60, y - 96), (x + 54, y), (x + 2, y)], colour)
                s.circle(x + 28, y - 50, 17, "#ffffff", opacity=0.75)
    s.line("M270 300v600", "#ffffff", 10, 0.5)
    s.rect(694, 300, 116, 170, "#2a2344", 14)
    s.rect(712, 318, 80, 44, "#7fe4a8", 8)
    s.dots([(724 + i % 3 * 28, 386 + i // 3 * 28) for i in range(9)], "#f4f0ff", 15)
    s.rect(716, 520, 72, 16, "#2a2344", 8)
    s.rect(694, 580, 116, 60, "#8f2a44", 14)
    s.rect(270, 960, 460, 120, "#2a1836", 20)
    s.rect(286, 976, 428, 40, "#4a2a54", 12)
    s.rect(780, 940, 40, 130, "#8f2a44", 10)
    shadow(s, 520, 1150, 380, 40, 0.7)
    s.rect(930, 300, 120, 800, "#2a2b58")
    s.rect(955, 350, 70, 140, "#5f6ab0", 6)
    s.line("M0 110h1080", "#3a3c70", 16)
    for x in (100, 960):
        s.rect(x - 70, 60, 140, 26, "#fff6d8", 10)
        light(s, x, 80, 220, "#fff6d8", 0.35)
    s.path(
        "M60 1320c-6-60 30-80 70-70 20 30 90 40 120 60 20 16 10 40-10 40H80c-14 0-20-12-20-30z",
        "#f4f6fa",
    )
    s.path(
        "M300 1350c-6-60 30-80 70-70 20 30 90 40 120 60 20 16 10 40-10 40H320c-14 0-20-12-20-30z",
        "#f4f6fa",
    )
    s.line("M120 1276l34-10M144 1290l34-12M360 1306l34-10M384 1320l34-12", "#8fb8d8", 8)


def dorm_door(s: Sketch) -> None:
    """A dormitory door with four name tags, and puffer jackets on hooks beside it."""
    s.ground(s.linear("#cfe4d8", "#a8ccbc"))
    s.rect(0, 820, 1080, 420, "#8fb8a4")
    s.rect(0, 812, 1080, 16, "#f4f8f0")
    s.rect(0, 1240, 1080, 200, "#c9a27a")
    s.line("M0 1300h1080M180 1240l-60 200M540 1240v200M900 1240l60 200", "#a87f58", 5, 0.6)
    s.rect(90, 90, 580, 1160, "#7a4a34")
    s.rect(122, 122, 516, 1128, s.linear("#e8935a", "#d0733e"))
    s.rect(170, 170, 420, 330, "none", 10, "#b85f30", 8)
    s.rect(170, 860, 420, 330, "none", 10, "#b85f30", 8)
    s.circle(590, 690, 26, "#f2d27a")
    s.circle(590, 690, 26, "none", "#b98a3c", 6)
    s.rect(320, 200, 120, 60, "#fff3dc", 8)
    s.line("M344 218v26M344 231h20M384 218a13 13 0 1 0 .1 0M416 218a8 8 0 1 0 .1 0", "#7a4a34", 6)
    tags = (
        ("#ffd0d8", -5, 240, 380, "coin"),
        ("#fff0b0", 4, 470, 400, "pen"),
        ("#cfe0ff", 5, 250, 570, "moon"),
        ("#d4f4c8", -4, 480, 590, "clip"),
    )
    for colour, turn, x, y, kind in tags:
        with s.at(x, y, turn=turn):
            s.rect(-94, -66, 196, 148, "#5a2f1c", 12, opacity=0.25)
            s.rect(-100, -74, 196, 148, colour, 12)
            s.rect(-34, -92, 64, 30, "#fff8d0", opacity=0.85)
            s.line("M20-20h50M20 6h50M20 32h30", "#6a5a64", 8, 0.7)
            if kind == "coin":
                s.circle(-46, 6, 34, "#f2b632", "#c98a1a", 6)
                s.line("M-46-10v32", "#c98a1a", 7)
            elif kind == "pen":
                s.line("M-70 34L-24-20", "#e8604a", 17)
                s.polygon([(-80, 46), (-76, 26), (-62, 38)], "#3a3238")
            elif kind == "moon":
                s.path("M-36-34a40 40 0 1 0 14 70 46 46 0 0 1-14-70z", "#5f7fd0")
            else:
                s.line("M-74 20v-34a24 24 0 0 1 48 0v44a15 15 0 0 1-30 0v-40", "#3f8a5c", 8)
    s.rect(190, 1250, 380, 60, "#c9503f", 10)
    s.line("M200 1262h360M200 1296h360", "#f6d58a", 7)
    s.rect(720, 250, 320, 30, "#7a4a34", 8)
    for x, colour, dark, long in (
        (775, "#e8506a", "#c2364f", 420),
        (880, "#3f7fb5", "#2f6294", 520),
        (985, "#f2b632", "#d0931a", 400),
    ):
        s.circle(x, 290, 15, "#f2d27a")
        s.path(
            f"M{x - 30} 300q30 30 60 0c50 20 60 80 60 150l-10 {long - 150}q-80 26-160 0"
            f"l-10-{long - 150}c0-70 10-130 60-150z",
            colour,
        )
        for step in range(5):
            fold = 370 + step * (long - 100) / 5
            s.line(f"M{x - 78} {number(fold)}q78 22 156 0", dark, 7)
        s.line(f"M{x} 322v{long - 40}", "#fff0d8", 7)
        s.path(f"M{x - 40} 306q40-50 80 0-40 36-80 0z", dark)
    for x, colour in ((740, "#fff3e8"), (880, "#e8879a")):
        s.path(f"M{x} 1250c-6-50 50-70 90-50 40 20 40 50 30 60h-110z", colour)
    potted(s, 1010, 1240, 130, "#f4f0e4", "#e0d6c0")


def cubicle_couplets(s: Sketch) -> None:
    """An office cubicle with red couplets taped around the monitor."""
    s.ground(s.linear("#c9d6e4", "#a9bcd2"))
    for x in (0, 500, 1000):
        s.rect(x + 30, 0, 420, 190, "#eef6fb")
        s.polygon(
            [
                (x + 60, 190),
                (x + 60, 120),
                (x + 130, 120),
                (x + 130, 60),
                (x + 220, 60),
                (x + 220, 140),
                (x + 300, 140),
                (x + 300, 90),
                (x + 400, 90),
                (x + 400, 190),
            ],
            "#b4cbe0",
        )
    s.rect(60, 210, 1320, 640, s.linear("#7f93b0", "#66799a"), 20)
    s.rect(60, 210, 1320, 26, "#4f607e", 10)
    s.line("M80 300h1280M80 420h1280M80 540h1280M80 660h1280", "#8fa4c2", 4, 0.5)
    red = s.linear("#e0342f", "#b81f22")
    for x in (330, 990):
        s.rect(x + 6, 316, 120, 470, "#3a4660", opacity=0.4)
        s.rect(x, 306, 120, 470, red, 4)
        s.rect(x + 10, 316, 100, 450, "none", 2, "#f6c95a", 4)
        for index in range(7):
            scribble(s, x + 60, 352 + index * 63, 40)
    s.rect(540, 250, 360, 96, red, 4)
    s.rect(550, 260, 340, 76, "none", 2, "#f6c95a", 4)
    for index in range(4):
        scribble(s, 600 + index * 82, 298, 46)
    s.rect(490, 380, 460, 300, "#23293a", 18)
    s.rect(508, 398, 424, 250, "#1a2238", 8)
    code = (
        (0, 160, "#7fd0a0"),
        (30, 220, "#f2b86a"),
        (30, 150, "#8fb8f4"),
        (60, 200, "#e88aa0"),
        (60, 120, "#7fd0a0"),
        (30, 180, "#8fb8f4"),
        (0, 90, "#f2b86a"),
    )
    for index, (indent, long, colour) in enumerate(code):
        s.line(f"M{534 + indent} {424 + index * 32}h{long}", colour, 11)
    s.path("M680 680h80l20 90h-120z", "#3a4258")
    s.ellipse(720, 776, 130, 22, "#3a4258")
    s.rect(0, 790, 1440, 290, s.linear("#e4c49a", "#c99c68"))
    s.rect(0, 780, 1440, 20, "#f4dcb8")
    s.rect(500, 860, 420, 130, "#eef2f6", 18)
    for row in range(4):
        for column in range(12):
            tone = "#ff9a8a" if (row, column) == (0, 0) else "#ffffff"
            s.rect(514 + column * 33, 872 + row * 28, 28, 22, tone, 5)
    s.ellipse(1000, 930, 40, 58, "#eef2f6")
    s.line("M1000 884v30", "#a9b4c4", 6)
    mug(s, 1180, 940, 130, "#3f8a86", "#eaf4f0", "#6a3f24")
    steam(s, 1180, 790, 110, count=2, opacity=0.7)
    for x, y in ((240, 940), (330, 960), (285, 880)):
        s.circle(x, y, 52, "#f59a2e")
        s.path(f"M{x} {y - 50}q20-24 44-16-10 26-44 16z", "#5f9a4a")
        s.circle(x - 16, y - 18, 11, "#ffd08a", opacity=0.8)
    potted(s, 130, 800, 170, "#c9604a", "#a84c3a")
    s.circle(1320, 330, 60, "#ffffff")
    s.circle(1320, 330, 60, "none", "#e8604a", 10)
    s.line("M1320 330v-40M1320 330l0 34", "#3a4258", 8)


def truck_bunk(s: Sketch) -> None:
    """A sleeper bunk in a truck: a child's drawing above, a dog on the seat, rain outside."""
    s.ground(s.linear("#5a4238", "#3a2a28"))
    s.rect(0, 0, 1080, 420, s.linear("#8a6a54", "#6f5242"))
    s.line("M0 140h1080M0 280h1080M270 0v420M540 0v420M810 0v420", "#5f4638", 5)
    s.dots([(x, y) for x in (135, 405, 675, 945) for y in (70, 210, 350)], "#4a362c", 17)
    with s.at(520, 230, turn=-4):
        s.rect(-226, -160, 460, 340, "#2a1d1a", 6, opacity=0.35)
        s.rect(-236, -170, 460, 340, "#fffaf0", 6)
        s.rect(-30, -192, 60, 40, "#f2d88a", opacity=0.9)
        s.rect(-170, -10, 210, 90, "none", 8, "#3f7fc0", 13)
        s.rect(40, -60, 100, 140, "none", 8, "#e8504a", 13)
        s.rect(66, -40, 50, 46, "#9fd4ea", 4)
        s.dots([(-110, 96), (-40, 96), (90, 96)], "#3a3238", 54)
        s.dots([(-110, 96), (-40, 96), (90, 96)], "#fffaf0", 22)
        s.circle(-150, -110, 34, "#ffc93a")
        s.line(
            "M-150-160v-14M-100-110h14M-112-146l12-12M-188-146l-12-12M-202-110h-12", "#ffc93a", 9
        )
        s.line("M-210 130q60-24 120 0t120 0 120 0 70-6", "#5fa04a", 13)
        heart(s, 180, -110, 54, "#f0708a")
        s.dots([(84, -24), (100, -24)], "#3a2626", 8)
        s.line("M84-10q8 8 16 0", "#3a2626", 4)
    light(s, 880, 520, 520, "#ffd490", 0.7)
    s.rect(60, 470, 350, 420, "#23344e", 26)
    s.circle(150, 800, 60, "#3a5274")
    for x, y, r, c in (
        (150, 700, 40, "#ff9a5a"),
        (260, 640, 26, "#ffdf8a"),
        (330, 760, 34, "#e8604a"),
        (200, 580, 18, "#9fd4ea"),
    ):
        light(s, x, y, r * 2.2, c, 0.8)
    rain = "".join(
        f"M{x:.0f} {y:.0f}l-10 {s.random.uniform(30, 80):.0f}"
        for x, y in s.scatter(34, 90, 480, 310, 330)
    )
    s.line(rain, "#cfe4f4", 5, 0.7)
    s.rect(60, 470, 350, 420, "none", 26, "#8a6a54", 22)
    s.path("M960 420v90l-60 60h120l-60-60", "none", "#3a2a28", 10)
    s.path("M890 570h140l-30-70h-80z", "#f2c14e")
    s.rect(0, 900, 1080, 300, "#c9403f")
    s.path("M0 900c160-50 320 20 540-6s380-40 540 0v320H0z", "#d8504a")
    for x in range(0, 1080, 180):
        for y in (960, 1100):
            s.rect(
                x + 12,
                y - 40 + (x // 180 % 2) * 20,
                150,
                116,
                "#e8705a" if (x // 180 + y) % 3 else "#f4d8a8",
                10,
            )
            s.rect(x + 24, y - 28 + (x // 180 % 2) * 20, 126, 92, "none", 8, "#fff3dc", 4, 0.6)
    s.path("M640 900c20-70 340-90 400 0 10 50-60 60-200 60s-210-10-200-60z", "#fff6e6")
    s.line("M690 900q150-44 300 0", "#e0d0b8", 7)
    s.rect(0, 1200, 1080, 240, s.linear("#4a3630", "#2f2220"))
    shadow(s, 330, 1230, 260, 40, 0.6)
    sitting_dog(s, 330, 1220, 1.3, "#e0aa5c", "#b87a36", "#fff0d4", "closed", "#3f7fc0")
    s.rect(720, 1260, 220, 180, "#dfe6ea", 16)
    s.rect(740, 1280, 180, 130, "#eef4f6", 10)
    s.rect(900, 1310, 12, 60, "#9fb0ba", 6)
    mug(s, 640, 1390, 110, "#3f8a86", "#eaf4f0", "#4a2a18")
    steam(s, 640, 1270, 90, count=2, opacity=0.6)


def truck_windshield_sunrise(s: Sketch) -> None:
    """A straight highway and a big sunrise through a truck's windshield."""
    s.ground(s.linear("#5f7fc0", "#f6a07a", "#ffe0a0"))
    light(s, 720, 560, 620, "#fff0b0", 0.95)
    s.circle(720, 560, 120, "#fff4c8")
    for x, y, w, o in (
        (300, 210, 420, 0.7),
        (1120, 160, 360, 0.6),
        (980, 320, 260, 0.5),
        (180, 380, 260, 0.45),
    ):
        cloud(s, x, y, w, "#ffd9c4", o)
    s.path("M0 570q360-30 720-12t720-10v140H0z", "#6f8a5c")
    s.path("M0 610q400-40 720-16t720-6v300H0z", "#c9a650")
    s.line("M0 650h520M0 700h440M920 650h520M1000 700h440", "#e2c670", 8, 0.7)
    s.polygon([(706, 596), (734, 596), (1010, 900), (430, 900)], "#4a4858")
    s.polygon([(718, 604), (722, 604), (730, 660), (710, 660)], "#fff0c4")
    s.polygon([(708, 690), (732, 690), (744, 790), (696, 790)], "#fff0c4")
    s.line("M704 600L440 880M736 600l264 280", "#fff6e0", 7, 0.8)
    for x, h in ((560, 44), (470, 70), (340, 110)):
        s.line(f"M{x} 600v-{h}M{x - h * 0.3:.0f} {600 - h * 0.8:.0f}h{h * 0.6:.0f}", "#5a4650", 7)
    s.line("M340 512Q450 560 560 560", "#5a4650", 3)
    s.polygon([(1000, 600), (1000, 540), (1050, 500), (1100, 540), (1100, 600)], "#b8453f")
    s.rect(1110, 500, 46, 100, "#d0d6da", 20)
    s.path(
        "M0 0h1440v1080H0zM110 90q-40 10-46 60L30 760q0 40 50 40h1280q50 0 50-40l-34-610"
        "q-6-50-46-60-610-50-1220 0z",
        "#2c2a36",
    )
    s.path(
        "M110 90q-40 10-46 60L30 760q0 40 50 40h1280q50 0 50-40l-34-610q-6-50-46-60-610-50-1220 0z",
        "none",
        "#4a4658",
        12,
    )
    s.path("M0 830q720-60 1440 0v250H0z", s.linear("#4a4254", "#2a2632"))
    s.line("M0 836q720-60 1440 0", "#6a6078", 8)
    s.rect(600, 880, 260, 120, "#1d1b26", 20)
    s.line("M630 920h90M630 950h130", "#ffb45a", 9)
    s.circle(810, 940, 30, "none", "#7fd0c8", 8)
    s.line("M810 940l16-18", "#7fd0c8", 6)
    s.path("M60 1080c0-200 120-250 250-250s250 50 250 250", "none", "#17151d", 50)
    s.path("M60 1080c0-200 120-250 250-250s250 50 250 250", "none", "#2f2b3a", 30)
    s.line("M310 850v230M110 1010h400", "#17151d", 32)
    s.path("M1080 860c0-30 140-30 140 0l-14 110h-112z", "#fff3e0")
    s.rect(1074, 846, 152, 24, "#8a5a3a", 10)
    steam(s, 1150, 840, 110, count=2, opacity=0.6)
    s.rect(650, 26, 180, 66, "#17151d", 26)
    s.rect(664, 36, 152, 46, "#7f93b8", 18)
    with s.at(740, 92):
        s.line("M0 0v90", "#e8d8b0", 4)
        s.path("M-30 90h60l-30 90z", "#3f8a5c")
        s.path("M-24 130h48l-24 80z", "#3f8a5c")
    s.path("M160 120L420 100 220 760H70z", "#ffffff", opacity=0.1)


def classroom_board(s: Sketch) -> None:
    """An empty classroom with a big 131 on the board."""
    s.ground(s.linear("#f6ead2", "#ecd6ae"))
    s.rect(110, 80, 900, 560, "#8a5a38", 12)
    s.rect(138, 108, 844, 504, s.linear("#2f6a54", "#235443"))
    s.path("M138 108h400L300 612H138z", "#ffffff", opacity=0.05)
    chalk = "#f8f4e4"
    s.line("M330 290l70-60v250M330 480h140", chalk, 26)
    s.line("M500 250q100-50 120 30 0 60-70 66 80 4 80 74-20 90-140 50", chalk, 26)
    s.line("M680 290l70-60v250M680 480h140", chalk, 26)
    s.line("M320 540q260 30 520-6", "#f6c95a", 11)
    s.line("M880 160v.1M900 200q14 20 34 0M868 180v.1M900 150a50 50 0 1 0 .1 0", "#f6a8b4", 8)
    s.line("M180 170q40-60 80 0t80 0M180 540h60m-30-30v60", "#9fd4c0", 7, 0.7)
    for x, y in ((210, 300), (850, 350), (900, 430)):
        s.path(
            f"M{x} {y - 36}l10 24 26 2-20 17 7 26-23-15-23 15 7-26-20-17 26-2z",
            "none",
            "#f6c95a",
            6,
        )
    s.rect(110, 640, 900, 26, "#a8704a")
    for x, colour in ((300, "#ffffff"), (360, "#f6c95a"), (410, "#f6a8b4")):
        s.rect(x, 628, 40, 13, colour, 5)
    s.rect(760, 606, 120, 34, "#5f7fb5", 6)
    s.rect(1090, 100, 260, 460, "#bfe0ee")
    cloud(s, 1230, 260, 200, "#ffffff", 0.9)
    s.shape(
        [(1090, 560), (1090, 460), (1170, 430), (1260, 470), (1350, 440), (1350, 560)], "#f4f8fb"
    )
    window_bars(s, 1090, 100, 260, 460, "#ffffff", 1)
    s.polygon([(1090, 574), (1350, 574), (1440, 900), (1010, 900)], "#fff8dc", opacity=0.6)
    s.rect(0, 760, 1440, 320, s.linear("#d9a870", "#b98048"))
    s.line("M0 840h1440M0 940h1440", "#9a6634", 5, 0.5)
    s.rect(0, 746, 1440, 20, "#a8764a")
    s.circle(60, 240, 56, "#ffffff", "#5a4a44", 9)
    s.line("M60 240v-34M60 240h24", "#5a4a44", 7)
    for row, (y, scale, count) in enumerate(((800, 0.78, 4), (900, 1.05, 3))):
        for index in range(count):
            across = 720 + (index - (count - 1) / 2) * (330 if row == 0 else 460)
            with s.at(across, y, scale):
                s.line("M-110 10l-20 150M110 10l20 150M-60 120v110M60 120v110", "#6f7a86", 11)
                s.rect(-76, 90, 152, 34, "#4f9a86", 10)
                s.rect(-60, -70 + 130, 120, 20, "#4f9a86", 8)
                s.polygon([(-150, 10), (150, 10), (130, -40), (-130, -40)], "#f2c98a")
                s.rect(-150, 8, 300, 18, "#c99550", 6)
                if index % 2 == row % 2:
                    s.polygon([(-70, -6), (30, -6), (26, -32), (-58, -32)], "#ffffff")
                else:
                    s.circle(60, -34, 22, "#e8504a")
                    s.line("M60-54q4-14 14-16", "#5f9a4a", 6)


def student_kitchen(s: Sketch) -> None:
    """A student kitchen where every thing wears a label, Italy-shaped mould in the corner."""
    s.ground(s.linear("#dfe8d4", "#c9d8c0"))
    for y in range(520, 860, 86):
        s.line(
            "".join(f"M{x + (y // 86 % 2) * 60} {y}h112v78h-112z" for x in range(-60, 1080, 120)),
            "#ffffff",
            5,
            0.8,
        )
    s.path(
        "M880 60c40-16 70 10 60 60 10 60 40 90 70 150 16 40-20 46-30 20-30-60-70-90-84-140"
        "-10-40-40-70-16-90z",
        "#9aa886",
        opacity=0.7,
    )
    s.dots(s.scatter(22, 880, 70, 120, 220), "#7d8c6a", 11, 0.6)
    s.rect(70, 70, 420, 390, s.linear("#9fb4c4", "#c9d6dc"))
    rain = "".join(f"M{x:.0f} {y:.0f}l-14 50" for x, y in s.scatter(36, 100, 60, 380, 340))
    s.line(rain, "#eef6fb", 5, 0.8)
    s.polygon(
        [(70, 460), (70, 330), (180, 260), (290, 340), (400, 280), (490, 350), (490, 460)],
        "#8a6a64",
    )
    window_bars(s, 70, 70, 420, 390, "#ffffff", 1)
    s.rect(540, 330, 320, 20, "#a8704a")
    for x, h, colour in (
        (560, 100, "#e8604a"),
        (640, 120, "#f2c14e"),
        (720, 90, "#5f9fb5"),
        (790, 110, "#fff6e6"),
    ):
        s.rect(x, 330 - h, 60, h, colour, 12)
        s.rect(x + 4, 322 - h, 52, 20, "#7a5a4a", 6)
    s.rect(0, 860, 1080, 580, s.linear("#5f8f8a", "#44706c"))
    s.rect(0, 830, 1080, 44, "#f0e0c4")
    s.line("M360 874v566M720 874v566", "#3a605c", 8)
    for x in (320, 400, 680, 760):
        s.rect(x - 8, 1000, 16, 110, "#f2d9a0", 8)
    s.rect(90, 700, 330, 140, "#dfe4e8", 14)
    s.circle(170, 706, 50, "#3a4048")
    s.circle(330, 706, 50, "#3a4048")
    s.path("M80 690c10-110 40-150 90-150s86 50 96 150z", "#d9504a")
    s.line("M110 560q60-70 120 0", "#7d2a26", 13)
    s.path("M256 590c40-20 60-10 90-40l10 22c-30 30-60 40-90 60z", "#d9504a")
    steam(s, 350, 520, 130, count=2, opacity=0.8)
    mug(s, 520, 830, 120, "#ffffff", "#eef2f4", "#9a6a3c")
    mug(s, 690, 830, 110, "#f2c14e", "#fff0c4", "#9a6a3c")
    s.rect(790, 640, 190, 190, "#c9d0d6", 18)
    s.rect(820, 620, 50, 40, "#e8b46a", 8)
    s.rect(890, 610, 50, 50, "#e8b46a", 8)
    s.rect(960, 690, 14, 60, "#7a828a", 6)
    for x, y, turn, colour in (
        (280, 420, -6, "#fff3a0"),
        (150, 640, 5, "#ffd0dc"),
        (600, 270, -4, "#d4f4c8"),
        (520, 760, 6, "#fff3a0"),
        (690, 765, -5, "#cfe0ff"),
        (885, 730, 4, "#ffd0dc"),
        (970, 330, -8, "#fff3a0"),
        (180, 980, 5, "#cfe0ff"),
        (540, 960, -4, "#fff3a0"),
        (900, 970, 6, "#d4f4c8"),
        (750, 285, 5, "#ffd0dc"),
        (330, 770, -5, "#d4f4c8"),
    ):
        with s.at(x, y, turn=turn):
            s.rect(-42, -38, 92, 82, "#2a3a38", 4, opacity=0.18)
            s.rect(-46, -42, 92, 82, colour, 4)
            scribble(s, -18, -6, 28)
            scribble(s, 20, -6, 28)
            s.line("M-26 24h50", "#8a8494", 4)
    s.line("M820 1180h200v50c-60 30-140 30-200 0z", "#ffffff", 8)
    s.path("M820 1110h200v90c-70 40-130-20-200 20z", "#f4efe4")
    s.line("M826 1140h186M826 1170h186", "#e8604a", 9)


def moving_boxes(s: Sketch) -> None:
    """A stack of cardboard boxes, the one on top sealed with red tape."""
    s.ground(s.linear("#fdeedc", "#f6d6b4"))
    s.rect(620, 90, 350, 470, s.linear("#a8d8ea", "#eef6e8"))
    cloud(s, 800, 260, 220, "#ffffff", 0.9)
    s.rect(660, 430, 90, 130, "#b8cad0")
    s.rect(760, 370, 80, 190, "#a4bac4")
    s.rect(850, 450, 100, 110, "#b8cad0")
    window_bars(s, 620, 90, 350, 470, "#ffffff", 1)
    s.polygon([(620, 590), (970, 590), (820, 1130), (330, 1130)], "#fff6dc", opacity=0.5)
    boards(s, 1060, 380, s.linear("#d99f68", "#b97c46"), "#9a6234", 4)
    s.rect(0, 1040, 1080, 26, "#fffaf0")
    shadow(s, 430, 1300, 440, 70, 0.5)
    _box(s, 80, 920, 380, 360, "#d9a468", "#c08a4e", "#e8d2a8")
    _box(s, 450, 960, 340, 320, "#cf9858", "#b67f44", "#e8d2a8")
    _box(s, 150, 640, 330, 280, "#dfac72", "#c79356", "#e8d2a8")
    _box(s, 480, 700, 270, 260, "#d4a062", "#bb8748", "#e8d2a8")
    _box(s, 220, 390, 300, 250, "#e6b880", "#cf9c60", "#e0342f")
    with s.at(370, 520):
        s.path("M0-30l12 24 26 3-19 18 5 26-24-13-24 13 5-26-19-18 26-3z", "#e0342f")
    potted(s, 620, 700, 190, "#f4f0e4", "#e0d6c0")
    s.line("M900 1260V700c0-60-10-90-60-110", "#8a7a6a", 15)
    s.ellipse(900, 1270, 86, 20, "#8a7a6a")
    s.path("M740 640l40-120h130l30 120z", "#f6d98a")
    light(s, 840, 700, 300, "#fff0b8", 0.6)
    with s.at(800, 1350, turn=-10):
        s.circle(0, 0, 62, "#e0342f")
        s.circle(0, 0, 34, "#f6d6b4")
        s.path("M0-62h150v24H30z", "#e0342f")
    s.path("M330 1390c0-40 60-60 110-40 50-30 100 0 90 40-40 26-160 26-200 0z", "#7fa8d8")
    s.line("M350 1386q80-30 170 0", "#5f86b8", 6)


def _box(
    s: Sketch, x: float, y: float, w: float, h: float, face: str, side: str, tape: str
) -> None:
    """A closed cardboard box."""
    s.polygon([(x, y), (x + w, y), (x + w - 30, y - 56), (x + 30, y - 56)], side)
    s.polygon(
        [(x + w * 0.42, y), (x + w * 0.58, y), (x + w * 0.56, y - 56), (x + w * 0.44, y - 56)], tape
    )
    s.rect(x, y, w, h, face)
    s.rect(x + w * 0.42, y, w * 0.16, h * 0.36, tape)
    s.line(
        f"M{number(x + 30)} {number(y + h - 40)}v-50m-16 16l16-16 16 16M{number(x + 80)} "
        f"{number(y + h - 40)}v-50m-16 16l16-16 16 16",
        side,
        8,
    )
    s.rect(x, y, w, 10, "#ffffff", opacity=0.2)


SCENES = {
    "night-ward-desk": (1080, 1440, night_ward_desk),
    "vending-machine-night": (1080, 1440, vending_machine_night),
    "dorm-door": (1080, 1440, dorm_door),
    "cubicle-couplets": (1440, 1080, cubicle_couplets),
    "truck-bunk": (1080, 1440, truck_bunk),
    "truck-windshield-sunrise": (1440, 1080, truck_windshield_sunrise),
    "classroom-board": (1440, 1080, classroom_board),
    "student-kitchen": (1080, 1440, student_kitchen),
    "moving-boxes": (1080, 1440, moving_boxes),
}
