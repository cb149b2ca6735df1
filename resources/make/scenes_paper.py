"""Drawings of paper and cloth: letters, lessons, calligraphy, quilts and cardboard."""

from __future__ import annotations

from dishes import mug
from figures import bust, cat_head, head
from sketch import Sketch, number
from things import (
    boards,
    books,
    heart,
    light,
    paper,
    planks,
    scribble,
    shadow,
    steam,
)

BRUSH = "#1f1b22"


def calligraphy_table(s: Sketch) -> None:
    """Red paper with a brushed character for fortune, ink stone and brush beside it."""
    planks(s, s.linear("#b9784a", "#8f5430"), "#6f3c20", 216)
    light(s, 240, 240, 760, "#fff0c4", 0.45)
    with s.at(520, 640, turn=-5):
        s.rect(-352, -352, 720, 720, "#3a1a10", 6, opacity=0.35)
        s.rect(-360, -366, 720, 720, s.linear("#e63a32", "#c2241f"), 6)
        s.rect(-328, -334, 656, 656, "none", 4, "#f6c95a", 6)
        s.dots(s.scatter(70, -320, -320, 640, 640), "#f6c95a", 7, 0.6)
        ink = BRUSH
        s.line("M-190-210q30 10 46 40", ink, 46)
        s.line("M-240-110q70-10 130-30", ink, 38)
        s.line("M-118-136q-40 90-134 166", ink, 34)
        s.line("M-172-40q-4 130 0 260", ink, 42)
        s.line("M-140 10q30 16 44 44", ink, 34)
        s.line("M-40-200q120-16 240-22", ink, 36)
        s.line("M-10-120q0 50 12 84M-10-116q90-12 176-14-4 50-20 84M4-40q70-8 140-8", ink, 30)
        s.line(
            "M-50 40q4 100 16 190M-50 44q120-18 246-20-4 110-20 200M-34 132q100-10 214-12"
            "M70 34q0 90 4 190M-28 222q100-8 206-6",
            ink,
            32,
        )
    shadow(s, 250, 1250, 210, 110, 0.5)
    s.rect(90, 1130, 330, 230, "#2b2a33", 40)
    s.rect(120, 1156, 270, 178, "#3d3c48", 30)
    s.ellipse(300, 1246, 74, 66, "#14131a")
    s.path("M260 1220q30-24 60-10", "none", "#5f5e70", 7)
    s.rect(150, 1170, 70, 130, "#1b1a22", 8)
    s.line("M166 1190h38M166 1210h38", "#f2c14e", 5)
    shadow(s, 730, 1230, 360, 40, 0.5)
    with s.at(430, 1220, turn=-9):
        s.path("M0 0c-50-6-90-30-130-6 34 40 80 34 130 30z", BRUSH)
        s.rect(-6, -8, 40, 36, "#e8d2a8")
        s.rect(30, -8, 420, 34, s.linear("#c98a4a", "#8a5428"), 10)
        s.rect(440, -6, 34, 30, "#e0342f", 8)
    s.circle(900, 210, 150, "#f4efe2")
    s.circle(900, 210, 150, "none", "#3f6fb0", 8)
    s.circle(900, 210, 116, "#c9b076")
    for x, y in ((880, 1370), (985, 1340), (930, 1285)):
        s.circle(x, y, 56, "#f59a2e")
        s.path(f"M{x} {y - 52}q22-26 46-18-10 28-46 18z", "#5f9a4a")
        s.circle(x - 16, y - 20, 12, "#ffd08a", opacity=0.8)


def calligraphy_practice(s: Sketch) -> None:
    """A practice sheet of wobbly characters with one paw print."""
    planks(s, s.linear("#6f8a8a", "#4f6a6c"), "#3f5658", 216)
    light(s, 860, 200, 700, "#fff6dc", 0.45)
    with s.at(520, 700, turn=4):
        s.rect(-410, -600, 850, 1210, "#1a2a2c", 6, opacity=0.35)
        s.rect(-425, -615, 850, 1210, "#fbf3dc", 6)
        size = 160
        for row in range(7):
            for column in range(5):
                x, y = -400 + column * size, -590 + row * size + 20
                s.rect(x, y, size, size, "none", 0, "#e8988a", 4)
                s.line(
                    f"M{x} {y}l160 160M{x + 160} {y}L{x} {y + 160}M{x + 80} {y}v160M{x} {y + 80}"
                    "h160",
                    "#f0c4b8",
                    2,
                    0.8,
                )
                if row * 5 + column < 29:
                    wobble = max(0.0, 16 - (row * 5 + column) * 0.5)
                    _eternal(s, x + 80, y + 80, wobble)
        with s.at(270, 400, turn=18):
            s.ellipse(0, 22, 50, 42, "#2b2a33")
            for x, y in ((-58, -30), (-22, -62), (24, -62), (60, -30)):
                s.ellipse(x, y, 20, 25, "#2b2a33")
    with s.at(900, 1180, turn=-62):
        shadow(s, 200, 30, 330, 30, 0.5)
        s.path("M0 0c-50-6-90-30-130-6 34 40 80 34 130 30z", BRUSH)
        s.rect(-6, -8, 40, 36, "#e8d2a8")
        s.rect(30, -8, 520, 34, s.linear("#e8c07a", "#b98a44"), 10)
    s.circle(140, 1330, 130, "#2b2a33")
    s.circle(140, 1330, 96, "#14131a")
    s.path("M90 1300q40-40 90-20", "none", "#5f5e70", 9)


def _eternal(s: Sketch, x: float, y: float, wobble: float) -> None:
    """The character of eight strokes, shakier with more wobble."""

    def near(dx: float, dy: float) -> str:
        shift = s.random.uniform(-wobble, wobble)
        return f"{number(x + dx + shift)} {number(y + dy + s.random.uniform(-wobble, wobble) / 2)}"

    s.line(
        f"M{near(-8, -62)}L{near(10, -50)}M{near(-26, -34)}L{near(4, -36)}L{near(4, 52)}"
        f"L{near(-12, 46)}M{near(-54, -8)}L{near(-14, -10)}L{near(-52, 44)}"
        f"M{near(48, -30)}L{near(14, 2)}M{near(8, -8)}L{near(56, 52)}",
        BRUSH,
        11,
    )


def birds_worksheet(s: Sketch) -> None:
    """A child's worksheet with birds drawn on a tree, crayons around it."""
    s.ground(s.linear("#ffe08a", "#f9c25a"))
    s.line("".join(f"M{x} 0l-700 1440" for x in range(0, 1900, 130)), "#fff0b8", 26, 0.4)
    with s.at(540, 690, turn=-3):
        s.rect(-404, -570, 830, 1170, "#8a5a1a", 10, opacity=0.3)
        s.rect(-420, -590, 830, 1170, "#fffdf6", 10)
        s.line("".join(f"M-420 {y}h830" for y in range(330, 560, 56)), "#bcd4ec", 4)
        s.line("M-350-520h420M-350-470h620M-350-420h300", "#8a94a8", 9)
        s.line(
            "M-20 300q-14-200-6-330M40 300q6-200 0-330M-10 60q-110-50-190-150M20-10q90-60 170-60"
            "M-4-30q-30-120-90-180M14-30q50-110 60-190",
            "#8a5a34",
            30,
        )
        for x, y, r in (
            (-190, -120, 104),
            (-70, -230, 120),
            (90, -250, 116),
            (210, -110, 108),
            (10, -110, 120),
        ):
            s.circle(x, y, r, "#7fc25a", opacity=0.85)
        scrib = "".join(
            f"M{x:.0f} {y:.0f}q30-40 60 0t60 0" for x, y in s.scatter(26, -270, -320, 430, 260)
        )
        s.line(scrib, "#4f9a3f", 8, 0.7)
        birds = (
            (-230, -200, "#e8504a"),
            (-120, -300, "#3f7fd0"),
            (10, -330, "#f2932e"),
            (130, -310, "#b05fc0"),
            (240, -190, "#e8504a"),
            (-40, -180, "#3f7fd0"),
            (90, -160, "#f2b632"),
            (-150, -90, "#f2932e"),
            (200, -50, "#3fa08a"),
        )
        for index, (x, y, colour) in enumerate(birds):
            with s.at(x, y, 1, mirror=index % 2 == 0):
                s.path("M-40 0c0-40 60-50 76-14 10 30-20 50-46 44-20-4-30-14-30-30z", colour)
                s.polygon([(-36, -4), (-74, -24), (-66, 14)], colour)
                s.polygon([(38, -14), (64, -6), (36, 4)], "#f2a632")
                s.circle(20, -16, 6, "#2b2020")
                s.line("M-10 2q14 16 26 2", "#ffffff", 6)
                s.line("M-4 30v16M12 28v16", "#8a5a34", 5)
        for x, y in ((-330, 60), (330, 20)):
            s.path(f"M{x - 40} {y}q20-34 40 0 20-34 40 0", "none", "#3f7fd0", 9)
        s.line("M-300 390q60-30 120 0t120 0 90-8", "#3a3f5a", 11)
        scribble(s, -10, 450, 56)
        scribble(s, 70, 450, 56)
        scribble(s, 150, 450, 56)
        with s.at(270, 440):
            for turn in range(0, 360, 60):
                with s.at(0, 0, turn=turn):
                    s.ellipse(0, -44, 28, 34, "#e8352f")
            s.circle(0, 0, 24, "#f6c93a")
            s.line("M0 74q-6 30 4 60", "#4f9a3f", 9)
        s.line("M330 500q30-50 50-10 10 30-26 44v20M354 576v.1", "#e8352f", 10)
    for x, y, turn, colour, dark in (
        (120, 1330, 30, "#e8504a", "#c2382f"),
        (300, 1370, -12, "#3f7fd0", "#2f62a8"),
        (930, 1300, -40, "#4fae5a", "#3a8a46"),
        (990, 180, 64, "#b05fc0", "#8a44a0"),
    ):
        with s.at(x, y, turn=turn):
            s.rect(-110, -26, 180, 52, colour, 8)
            s.rect(-90, -26, 130, 52, dark, opacity=0.55)
            s.path("M70-22h22l40 14v16l-40 14h-22z", colour)


def letters_pile(s: Sketch) -> None:
    """A pile of children's letters with doodles and stickers."""
    planks(s, s.linear("#8fb5c9", "#6a94ac"), "#55809a", 216)
    light(s, 300, 240, 700, "#fff6dc", 0.5)
    tones = ("#fff3d4", "#ffe4e4", "#e4f2ff", "#fffaf0", "#e8f8e0")
    spots = (
        (330, 420, -14),
        (760, 380, 10),
        (280, 900, 9),
        (800, 900, -11),
        (540, 1130, 4),
        (560, 650, -3),
    )
    for index, (x, y, turn) in enumerate(spots):
        paper(
            s,
            x,
            y,
            500,
            620,
            turn,
            tones[index % 5],
            9,
            ("#6a7aa8", "#5a8a6a", "#a86a7a")[index % 3],
        )
    with s.at(560, 650, turn=-3):
        s.rect(-250, -310, 500, 620, "#fffaf0", 6)
        s.line(
            "".join(f"M-200 {y}h{380 - (y % 3) * 40}" for y in range(-250, -40, 52)),
            "#6a7aa8",
            8,
            0.9,
        )
        s.rect(-120, -20, 120, 220, "none", 8, "#5f7fb5", 11)
        s.rect(0, -20, 120, 220, "none", 8, "#5f7fb5", 11)
        s.line("M-96 20h72M-96 44h72M24 20h72M24 44h72M-20 90v20M20 90v20", "#5f7fb5", 8)
        heart(s, 170, 60, 76, "#f0607a")
        s.path("M-200 180l14 30 34 4-25 23 7 33-30-17-30 17 7-33-25-23 34-4z", "#f6c132")
        s.line("M-60 250h230", "#6a7aa8", 8)
    for x, y, turn, colour in (
        (240, 250, -14, "#f2b632"),
        (870, 300, 10, "#5fae7a"),
        (170, 1080, 9, "#b07ad0"),
        (920, 1090, -11, "#e8704a"),
    ):
        with s.at(x, y, turn=turn):
            s.circle(0, 0, 62, colour)
            s.dots([(-20, -10), (20, -10)], "#3a2626", 15)
            s.line("M-24 16q24 26 48 0", "#3a2626", 8)
    with s.at(560, 1270, turn=-5):
        s.rect(-300, -110, 600, 320, "#2f5068", 10, opacity=0.35)
        s.rect(-310, -124, 600, 320, "#f6ecd8", 10)
        s.path("M-310-124l300 180 300-180", "none", "#d9c4a0", 8)
        for index in range(20):
            s.rect(-310 + index * 30, 176, 30, 20, ("#e8504a", "#fffaf0", "#4a7fc0")[index % 3])
        s.rect(180, -100, 90, 108, "#7fc0a8", 4)
        s.rect(190, -90, 70, 88, "#fff6d8")
        s.path("M200-20l24-40 20 24 12-12 4 28z", "#4f9a86")
        s.circle(242, -68, 11, "#f2a632")
    with s.at(880, 640, turn=72):
        s.rect(-150, -17, 280, 34, "#f2b632", 4)
        s.polygon([(130, -17), (130, 17), (176, 0)], "#f4dcc0")
        s.polygon([(162, -6), (162, 6), (176, 0)], "#33303a")
        s.rect(-184, -17, 36, 34, "#e87f7a", 10)


def jacket_letter(s: Sketch) -> None:
    """A yellowed note and a bus ticket beside a brown leather jacket."""
    s.ground(s.linear("#e4d4bc", "#cdb797"))
    s.line("".join(f"M0 {y}h1080" for y in range(40, 1440, 70)), "#c0a884", 4, 0.5)
    shadow(s, 560, 620, 560, 560, 0.5)
    s.path(
        "M330 90c-60 30-150 70-190 110-60 260-120 520-130 760l190 50 40-120v420h620V890l40 120"
        " 190-50c-10-240-70-500-130-760-40-40-130-80-190-110-140 70-300 70-440 0z",
        s.linear("#8a5432", "#5f3620"),
    )
    s.path(
        "M330 90c-40 110 40 260 190 330l20 60 20-60c150-70 230-220 190-330-60-40-360-40-420 0z",
        "#a8703f",
    )
    s.path("M400 110c20 100 80 200 140 250 60-50 120-150 140-250-80-20-200-20-280 0z", "#e8d6b8")
    s.path(
        "M330 90c-50 100-20 240 90 330l80-80c-70-70-110-150-120-260zM750 90c50 100 20 240-90 330"
        "l-80-80c70-70 110-150 120-260z",
        "#6f4128",
    )
    s.line("M540 470v840M240 890c10-160 20-300 10-420M840 890c-10-160-20-300-10-420", "#46271a", 8)
    s.line("M556 480v820", "#d9b878", 7, 0.9)
    s.line("M290 930l170-40M790 930l-170-40", "#46271a", 12)
    s.dots([(556, 500), (556, 640), (556, 780)], "#e8c88a", 24)
    s.line(
        "M150 420q40 20 70 0M120 640q50 20 90 0M860 420q40 20 70 0M880 640q50 20 90 0",
        "#a8744c",
        9,
        0.7,
    )
    with s.at(640, 1010, turn=-8):
        s.rect(-266, -296, 560, 620, "#2f1a10", 6, opacity=0.35)
        s.polygon([(-280, -310), (270, -316), (276, 290), (230, 306), (-274, 300)], "#f2e2b4")
        s.polygon([(230, 306), (276, 290), (234, 262)], "#d9c48c")
        s.line("M-280-10q270 12 556 0M0-314q-10 300 0 616", "#d9c48c", 6)
        for column in range(6):
            for row in range(6 if column else 3):
                x, y = 200 - column * 78, -240 + row * 88
                u = 22
                s.curve(
                    [
                        (x - u, y - u * s.random.uniform(0.2, 1)),
                        (x + u, y - u),
                        (x - u * s.random.random(), y + u * 0.4),
                        (x + u * s.random.uniform(0.3, 1), y + u),
                    ],
                    "#4a3d4a",
                    6,
                )
    with s.at(270, 1250, turn=12):
        s.rect(-166, -86, 352, 192, "#2f1a10", 10, opacity=0.3)
        s.rect(-176, -98, 352, 192, "#9fc0b0", 10)
        s.rect(-176, -98, 352, 50, "#5f8a78", 10)
        s.dots(
            [(176, y) for y in range(-80, 90, 28)] + [(-176, y) for y in range(-80, 90, 28)],
            "#6a4a34",
            13,
        )
        s.rect(-130, -20, 120, 70, "#f2e8d0", 12)
        s.rect(-116, -8, 92, 26, "#5f8a78", 4)
        s.dots([(-104, 54), (-36, 54)], "#4a3d4a", 24)
        s.line("M30-10h110M30 20h110M30 50h70", "#4a6a5c", 8)


def embroidery_frame(s: Sketch) -> None:
    """A large cross-stitch of a rainy lane; the boat in the corner is still open cloth."""
    s.ground(s.linear("#f4e6da", "#e2c9b8"))
    light(s, 860, 180, 620, "#fffbe8", 0.8)
    s.line("M80 1440L200 120M1000 1440L880 120", "#a8704a", 40)
    s.rect(60, 130, 960, 60, "#b9804f", 14)
    s.rect(60, 1130, 960, 60, "#b9804f", 14)
    s.rect(100, 170, 60, 980, "#c9905c", 14)
    s.rect(920, 170, 60, 980, "#c9905c", 14)
    s.rect(160, 190, 760, 940, "#fbf6ec")
    s.rect(180, 210, 720, 300, "#b9ccd8")
    s.rect(180, 480, 720, 430, "#c9d8de")
    s.polygon([(180, 470), (180, 330), (320, 300), (430, 360), (430, 910), (180, 910)], "#eceae4")
    s.polygon([(900, 480), (900, 300), (760, 270), (620, 350), (620, 910), (900, 910)], "#f4f2ec")
    s.polygon([(164, 350), (330, 280), (460, 370), (440, 396), (320, 326), (164, 386)], "#4a5460")
    s.polygon([(916, 320), (750, 246), (590, 360), (612, 388), (756, 292), (916, 362)], "#4a5460")
    for x, y in ((240, 480), (340, 500), (700, 470), (810, 450)):
        s.rect(x, y, 64, 96, "#7d5a44")
        s.line(f"M{x + 32} {y}v96M{x} {y + 48}h64", "#c9a07a", 6)
    for x, y in ((410, 430), (640, 420)):
        s.ellipse(x, y, 24, 30, "#e0453f")
        s.line(f"M{x} {y - 50}v20M{x} {y + 30}v20", "#b8302c", 6)
    s.polygon([(430, 910), (500, 620), (560, 620), (620, 910)], "#8fa8b4")
    s.polygon([(180, 910), (900, 910), (900, 1110), (180, 1110)], "#7fa8b0")
    s.path("M560 760c30 0 46 30 50 60h-100c4-30 20-60 50-60z", "#e0453f")
    s.path("M536 830h48l10 90h-68z", "#3f5f8a")
    s.line("M560 760v70", "#5a3a30", 6)
    rain = "".join(f"M{x:.0f} {y:.0f}l-10 40" for x, y in s.scatter(60, 190, 220, 700, 660))
    s.line(rain, "#ffffff", 5, 0.8)
    s.line(
        "".join(f"M{x:.0f} {y:.0f}h50" for x, y in s.scatter(26, 470, 930, 400, 170)),
        "#d4e6e8",
        6,
        0.8,
    )
    weave = "".join(f"M160 {y}h760" for y in range(200, 1130, 20))
    weave += "".join(f"M{x} 190v940" for x in range(170, 920, 20))
    s.line(weave, "#ffffff", 3, 0.4)
    s.path("M160 920h300l-40 90 20 120H160z", "#fbf6ec")
    s.line(
        "".join(f"M160 {y}h270" for y in range(940, 1130, 20))
        + "".join(f"M{x} 930v200" for x in range(180, 430, 20)),
        "#e2d8c4",
        3,
    )
    s.line("M200 1040q100 60 220 0M230 1030c10-50 110-50 120 0", "#9fb4bc", 6, 0.8)
    s.line(
        "".join(f"M{x} {y}l16 16m0-16l-16 16" for x, y in ((396, 1030), (376, 1044), (400, 1054))),
        "#2f6fb5",
        6,
    )
    s.curve([(410, 1046), (560, 1180), (720, 1230), (860, 1190)], "#2f6fb5", 6)
    s.line("M860 1190l120-60", "#c9ced4", 9)
    for index, colour in enumerate(("#2f6fb5", "#e0453f", "#4a5460", "#7fa8b0", "#f2c14e")):
        x = 170 + index * 120
        shadow(s, x + 40, 1372, 60, 14, 0.4)
        s.rect(x, 1300, 84, 66, colour, 14)
        s.rect(x - 6, 1290, 96, 18, "#e8cfa8", 8)
        s.rect(x - 6, 1360, 96, 18, "#e8cfa8", 8)
        s.line(f"M{x + 6} 1322h72M{x + 6} 1342h72", "#ffffff", 4, 0.5)
    s.circle(880, 1330, 54, "none", "#8a94a0", 15)
    s.circle(980, 1360, 40, "none", "#8a94a0", 15)


def flowchart_window(s: Sketch) -> None:
    """A big messy flowchart on a wall, all arrows ending at a smiling auntie."""
    s.ground(s.linear("#dcecf4", "#bcd6e4"))
    s.rect(50, 60, 980, 1120, "#a8704a", 16)
    s.rect(78, 88, 924, 1064, "#fbfdfe", 6)
    s.line(
        "".join(f"M78 {y}h924" for y in range(140, 1150, 56))
        + "".join(f"M{x} 88v1064" for x in range(134, 1000, 56)),
        "#e0edf4",
        3,
    )
    boxes = (
        (330, 170, 420, 110, "#ffd9a0"),
        (130, 380, 290, 110, "#d4f0c8"),
        (640, 370, 300, 110, "#ffd0dc"),
        (110, 600, 250, 100, "#cfe0ff"),
        (440, 560, 230, 100, "#fff3a0"),
        (730, 590, 240, 100, "#d4f0c8"),
    )
    arrows = (
        "M480 284C440 330 340 330 290 372M620 284c40 50 100 40 150 80M250 494c-10 40-20 60-20"
        " 98M330 494c60 40 120 20 190 60M740 484c-60 50-120 30-170 70M840 484c10 40 20 60 10"
        " 98M230 704C230 820 340 860 410 880M556 664c10 60 0 100-6 130M850 694C850 820 740"
        " 860 676 880M640 200c300-120 420 380 330 560-40 90-160 120-280 140"
    )
    s.line(arrows, "#e8604a", 9)
    for x, y, turn in (
        (290, 372, 30),
        (770, 364, -30),
        (230, 592, 4),
        (520, 554, -60),
        (570, 554, 50),
        (850, 582, 0),
        (410, 880, -70),
        (550, 794, 0),
        (676, 880, 70),
        (690, 902, 80),
    ):
        with s.at(x, y, turn=turn):
            s.polygon([(0, 14), (-16, -14), (16, -14)], "#e8604a")
    for x, y, w, h, colour in boxes:
        s.rect(x, y, w, h, colour, 24, "#4a5a78", 7)
        for index in range(int(w / 100)):
            scribble(s, x + 56 + index * 84, y + h / 2, 42)
    s.line("M560 650q10-16 22-2-2 12-12 18M570 680v.1", "#4a5a78", 7)
    s.circle(545, 960, 164, "#fff3a0", "#4a5a78", 8)
    bust(s, 545, 930, 0.4, "#e0508a", wide=0.85)
    head(s, 545, 930, 0.72, hair="#4a3a44", cut="curls", mouth="laugh")
    s.path("M381 1000a164 164 0 0 0 328 0v200H381z", "#fbfdfe", opacity=0)
    boards(s, 1250, 190, s.linear("#c9905c", "#a8703f"), "#8a5830", 2)
    mug(s, 190, 1330, 150, "#ffffff", "#eef2f4", "#9a6a3c")
    steam(s, 190, 1160, 120, count=2, opacity=0.9)
    books(s, 840, 1330, 300, ("#e8604a", "#3f8a86", "#f2c14e"))
    for x, colour in ((420, "#e8604a"), (480, "#3f7fd0"), (540, "#4fae5a")):
        s.rect(x, 1300, 160, 24, colour, 10)
        s.rect(x + 130, 1300, 40, 24, "#ffffff", 8)


def quilt_squares(s: Sketch) -> None:
    """Four appliqué quilt squares: a noodle bowl, a van, kittens and a needle."""
    planks(s, s.linear("#d9b48a", "#b98d60"), "#9a7048", 216)
    light(s, 200, 160, 620, "#fff6dc", 0.5)
    squares = (
        (285, 290, "#cfe0f4", -2),
        (795, 285, "#f6dcc0", 3),
        (290, 790, "#f8d4d8", 2),
        (790, 795, "#d8ecd4", -3),
    )
    for index, (x, y, cloth, turn) in enumerate(squares):
        with s.at(x, y, turn=turn):
            s.rect(-220, -212, 460, 450, "#4a3018", 8, opacity=0.3)
            s.rect(-232, -228, 464, 456, ("#3f6fb0", "#c9604a", "#7d6ab0", "#4f9a7a")[index], 8)
            s.rect(-190, -186, 380, 372, cloth, 4)
            dash = "".join(
                f"M{p} -172h14M{p} 172h14M-176 {p}v14M176 {p}v14" for p in range(-170, 170, 34)
            )
            s.line(dash, "#ffffff", 5)
            (_quilt_noodles, _quilt_van, _quilt_kittens, _quilt_needle)[index](s)
    with s.at(540, 545, turn=32):
        s.line("M-90-20L120 10M-90 20L120-10", "#c9d2d8", 15)
        s.circle(-126, -34, 32, "none", "#e8604a", 15)
        s.circle(-126, 34, 32, "none", "#e8604a", 15)
        s.circle(0, 0, 8, "#7a828a")


def _quilt_noodles(s: Sketch) -> None:
    steam(s, 0, -60, 90, "#ffffff", 3, 60, 0.9)
    s.path("M-130-10c0 90 60 140 100 144h60c40-4 100-54 100-144z", "#d9403a")
    s.line("M-110 30q110 50 220 0", "#fff0c4", 10)
    s.ellipse(0, -10, 130, 36, "#f6d27a")
    s.line("M-90-14q30-20 60 0t60 0 60 0", "#fff3c8", 9)
    s.ellipse(40, -16, 40, 20, "#ffffff")
    s.circle(40, -18, 14, "#f9b01e")


def _quilt_van(s: Sketch) -> None:
    s.path("M-180 90q180-40 360 0v90h-360z", "#7fae6a")
    s.rect(-140, -50, 270, 130, "#5f9fb5", 30)
    s.rect(-140, 20, 270, 60, "#fff6e6", 10)
    for x in (-116, -36, 44):
        s.rect(x, -34, 66, 46, "#e8f6fb", 10)
    s.dots([(-80, 84), (70, 84)], "#3a3238", 62)
    s.dots([(-80, 84), (70, 84)], "#f4efe4", 26)
    s.circle(128, -120, 36, "#f6c132")
    s.rect(-110, -76, 200, 24, "#c9604a", 8)


def _quilt_kittens(s: Sketch) -> None:
    coats = (
        ("#f2953f", "#c9621f", "#fff0d6"),
        ("#332d38", "", "#4a4350"),
        ("#fbf6ee", "", "#ffffff"),
        ("#332d38", "", "#4a4350"),
        ("#f2953f", "#c9621f", "#fff0d6"),
    )
    for index, (coat, stripe, muzzle) in enumerate(coats):
        x, y = ((-110, -70), (0, -96), (110, -70), (-60, 60), (62, 60))[index]
        with s.at(x, y, 0.52):
            cat_head(s, coat, stripe, muzzle, "shut")
    s.line("M-150 130q150 40 300 0", "#7d6ab0", 11)


def _quilt_needle(s: Sketch) -> None:
    with s.at(0, 0, turn=-38):
        s.path("M-150 0c60-14 200-16 290-8 14 2 14 14 0 16-90 8-230 6-290-8z", "#8a96a4")
        s.ellipse(112, 0, 16, 5, "#d8ecd4")
    s.curve(
        [(88, -68), (150, -40), (110, 40), (20, 30), (-30, 90), (60, 140), (140, 120)],
        "#8a5fc0",
        11,
    )
    heart(s, -80, -90, 70, "#b08ad8")


def paper_harbor(s: Sketch) -> None:
    """A cardboard harbour with paper boats in front of a washing machine."""
    s.ground(s.linear("#d4e8ee", "#b4d2dc"))
    s.line(
        "".join(f"M0 {y}h1080" for y in range(90, 900, 90))
        + "".join(f"M{x} 0v900" for x in range(90, 1080, 90)),
        "#ffffff",
        4,
        0.6,
    )
    s.rect(560, 150, 450, 720, "#f6f8fa", 24)
    s.rect(560, 150, 450, 110, "#e4eaf0", 24)
    s.circle(785, 560, 190, "#c9d4de")
    s.circle(785, 560, 156, s.radial("#7fb8d0", "#4a86a4"))
    s.path(
        "M640 590c60-50 90 30 150-10s90-30 140 10c-10 90-70 130-145 130s-135-50-145-130z",
        "#cfe8f2",
        opacity=0.8,
    )
    s.dots([(620, 205), (680, 205)], "#e8604a", 34)
    s.rect(800, 184, 160, 44, "#2f4a5c", 10)
    s.rect(0, 870, 1080, 570, s.linear("#e4d2b4", "#cdb48c"))
    s.path("M0 1080c180-60 360 40 540-10s360-30 540 10v360H0z", s.linear("#5fb0c8", "#3f8aa8"))
    s.line(
        "M40 1180q60-30 120 0t120 0M420 1260q60-30 120 0t120 0M760 1190q60-30 120 0t120 0"
        "M140 1370q60-30 120 0t120 0M620 1390q60-30 120 0t120 0",
        "#d4f0f6",
        9,
        0.8,
    )
    s.polygon([(60, 1090), (60, 760), (430, 720), (430, 1080)], "#c9935c")
    s.polygon([(430, 720), (560, 770), (560, 1070), (430, 1080)], "#b07c48")
    s.polygon([(40, 770), (250, 640), (450, 730)], "#e8604a")
    s.polygon([(250, 640), (450, 730), (580, 780), (400, 690)], "#c94a3a")
    s.rect(120, 850, 90, 90, "#fff6e0", 6)
    s.rect(280, 836, 90, 90, "#fff6e0", 6)
    s.line("M165 850v90M120 895h90M325 836v90M280 881h90", "#7d5a3a", 7)
    s.rect(196, 970, 110, 116, "#7d5230", 8)
    s.rect(0, 1060, 600, 40, "#d9a56a")
    s.line("M60 1100v120M220 1100v130M400 1100v120M560 1100v100", "#a87442", 26)
    s.polygon([(800, 1060), (830, 760), (930, 760), (960, 1060)], "#fffaf0")
    s.polygon([(813, 930), (822, 840), (938, 840), (947, 930)], "#e8604a")
    s.rect(820, 700, 120, 64, "#f6d27a", 8)
    s.polygon([(806, 704), (880, 630), (954, 704)], "#e8604a")
    light(s, 880, 732, 260, "#fff0b0", 0.8)
    with s.at(290, 520, turn=-3):
        s.line("M-150 60v130M150 60v130", "#a87442", 17)
        s.rect(-210, -90, 420, 170, "#fff6dc", 12)
        s.rect(-210, -90, 420, 170, "none", 12, "#e8604a", 9)
        s.line("M-160-40h150M20-40h140M-160 0h90M-40 0h200M-160 40h230", "#3f6f9a", 13)
        heart(s, 130, 44, 44, "#e8604a")
    for x, y, size, turn, colour in (
        (250, 1290, 1.2, -6, "#ffffff"),
        (560, 1210, 0.95, 5, "#fff3c4"),
        (860, 1320, 1.25, -3, "#ffdfe4"),
    ):
        with s.at(x, y, size, turn):
            s.polygon([(-50, -10), (0, -110), (50, -10)], "#e8edf2")
            s.polygon([(0, -110), (50, -10), (0, -10)], "#cfd8e0")
            s.polygon([(-130, -40), (130, -40), (80, 40), (-80, 40)], colour)
            s.polygon([(0, -10), (130, -40), (80, 40), (0, 40)], "#1a3a4a", opacity=0.1)
            s.dots([(-46, 44), (46, 44)], "#e8604a", 46)
            s.dots([(-46, 44), (46, 44)], "#ffd9a0", 17)


SCENES = {
    "calligraphy-table": (1080, 1440, calligraphy_table),
    "calligraphy-practice": (1080, 1440, calligraphy_practice),
    "birds-worksheet": (1080, 1440, birds_worksheet),
    "letters-pile": (1080, 1440, letters_pile),
    "jacket-letter": (1080, 1440, jacket_letter),
    "embroidery-frame": (1080, 1440, embroidery_frame),
    "flowchart-window": (1080, 1440, flowchart_window),
    "quilt-squares": (1080, 1080, quilt_squares),
    "paper-harbor": (1080, 1440, paper_harbor),
}
