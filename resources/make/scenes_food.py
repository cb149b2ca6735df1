"""Drawings of things to eat."""

from __future__ import annotations

import math

from dishes import bowl, jar, plate
from figures import arm
from sketch import Sketch, number
from things import boards, garland, leafy, light, paper, planks, shadow, steam, window_bars


def _scallions(s: Sketch, points: list[tuple[float, float]], size: float) -> None:
    """Rings of scallion."""
    for x, y in points:
        s.circle(x, y, size, "#b9dc86", "#4f9a4a", size * 0.4)


def _wonton(s: Sketch, x: float, y: float, size: float, turn: float) -> None:
    """A folded wonton in a bowl."""
    with s.at(x, y, size, turn):
        s.path(
            "M-80 26c-30-10-40-40-18-52 20-10 30 6 40 0 20-44 96-44 116 0 10 6 20-10 40 0"
            " 22 12 12 42-18 52-50 24-110 24-160 0z",
            "#fff3dc",
        )
        s.path("M-46 14c10-44 82-44 92 0-30 14-62 14-92 0z", "#f6d2b4")
        s.line("M-60-20q60-44 120 0M-70 30q70 26 140 0", "#e2c49a", 6)
        s.line("M-20-22q16-10 34-4", "#ffffff", 8, 0.8)


def red_oil_wontons(s: Sketch) -> None:
    """A bowl of wontons in red oil on a dark table."""
    s.ground(s.linear("#27484a", "#173234"))
    s.line("".join(f"M{x} 0v1440" for x in range(60, 1080, 120)), "#3f6668", 4, 0.5)
    s.line("".join(f"M0 {y}h1080" for y in range(60, 1440, 120)), "#3f6668", 4, 0.5)
    light(s, 300, 260, 640, "#ffd9a0", 0.35)
    shadow(s, 550, 860, 500, 480, 0.6)
    s.circle(540, 800, 440, "#f4ead8")
    s.circle(540, 800, 440, "none", "#2f5fa8", 12)
    s.circle(540, 800, 396, "#d9cbb2")
    s.circle(540, 806, 380, s.radial("#e8452a", "#c92a1a", "#8f1c12"))
    s.dots(s.scatter_round(26, 540, 806, 340, 340), "#ff9a4a", 30, 0.5)
    s.dots(s.scatter_round(40, 540, 806, 350, 350), "#ffc46a", 13, 0.7)
    for x, y, turn in (
        (400, 640, -20),
        (640, 620, 24),
        (330, 840, 12),
        (560, 800, -8),
        (760, 820, 30),
        (440, 1000, -14),
        (660, 1000, 10),
    ):
        _wonton(s, x, y, 1.12, turn)
    s.dots(s.scatter_round(46, 540, 806, 330, 330), "#a8180f", 9, 0.9)
    s.dots(s.scatter_round(36, 540, 806, 330, 330), "#fff2c8", 10)
    _scallions(s, s.scatter_round(22, 540, 800, 300, 300), 13)
    steam(s, 540, 470, 260, count=3, gap=150, opacity=0.4)
    s.line("M700 60L1040 640M780 30L1075 560", "#8a4a2c", 24)
    s.line("M700 60l110 188M780 30l110 198", "#c9502f", 24)
    s.circle(150, 1290, 120, "#f4ead8")
    s.circle(150, 1290, 92, s.radial("#5a2a18", "#33150c"))
    s.dots(s.scatter_round(16, 150, 1290, 70, 70), "#ffe9b8", 9)
    s.path("M830 1340c-20-60 30-120 90-110s120 40 110 90-70 90-120 80-70-20-80-60z", "#f0ece0")
    s.curve([(930, 1300), (1010, 1180), (1080, 1100)], "#f0ece0", 34)


def adobo_clay_pot(s: Sketch) -> None:
    """A clay pot of dark glossy adobo on a woven mat, garlic and bay leaves beside it."""
    s.ground(s.linear("#3f8a74", "#2a6656"))
    for row in range(13):
        data = "".join(
            f"M{x + (60 if row % 2 else 0)} {row * 116}h60v58h-60z" for x in range(-60, 1080, 120)
        )
        s.path(data, "#59a48b", opacity=0.5)
    shadow(s, 550, 1060, 500, 130, 0.6)
    s.ellipse(540, 1010, 500, 150, "#e2b765")
    s.ellipse(540, 1010, 420, 118, "none", "#b98a3c", 10)
    s.ellipse(540, 1010, 340, 90, "none", "#b98a3c", 8)
    s.path(
        "M110 700c0 190 120 330 250 352h360c130-22 250-162 250-352z", s.linear("#b8603c", "#7d3a24")
    )
    s.path(
        "M60 690c0-40 70-50 100-30v90c-60 10-100-20-100-60zM1020 690c0-40-70-50-100-30v90"
        "c60 10 100-20 100-60z",
        "#a85434",
    )
    s.line("M170 830q370 130 740 0", "#e0906a", 12, 0.7)
    s.line("M190 872q350 130 700 0", "#5a2818", 8, 0.6)
    s.ellipse(540, 690, 440, 170, "#c9704a")
    s.ellipse(540, 694, 404, 150, "#4a1c10")
    s.ellipse(540, 700, 392, 140, s.radial("#8a4420", "#5a2410"))
    for x, y, turn, size in (
        (330, 680, -16, 1.0),
        (540, 640, 6, 1.1),
        (740, 690, 22, 1.0),
        (450, 760, -4, 1.05),
        (650, 780, 12, 0.95),
    ):
        with s.at(x, y, size, turn):
            s.path(
                "M-110 10c-10-60 70-90 130-70 60 10 100 40 90 80-14 50-90 50-130 40-50-4-84-20"
                "-90-50z",
                "#7a3212",
            )
            s.path("M-92 2c0-44 60-62 110-48 50 8 84 34 78 60-30-26-140-40-188-12z", "#b8642c")
            s.line("M-50-22q40-20 84-6", "#ffd9a0", 12, 0.75)
    for x, y, turn in ((240, 640, -30), (820, 740, 40), (560, 820, 80)):
        with s.at(x, y, turn=turn):
            s.path("M-70 0q70-56 140 0-70 56-140 0z", "#5f7f3a")
            s.line("M-66 0h132", "#9fb86a", 5)
    s.dots(s.scatter_round(30, 540, 710, 350, 110), "#1f0f0a", 15)
    steam(s, 540, 520, 360, count=4, gap=150, opacity=0.45, width=15)
    for x, y, size in ((150, 1250, 1.1), (310, 1310, 0.9)):
        with s.at(x, y, size):
            shadow(s, 0, 70, 110, 24, 0.5)
            s.path(
                "M0-90c10 60 90 60 90 120 0 44-40 50-90 50s-90-6-90-50c0-60 80-60 90-120z",
                "#fbf2ea",
            )
            s.line("M0-60c-14 60-40 80-40 130M0-60c14 60 40 80 40 130", "#d9b8c4", 7)
    with s.at(860, 1280, turn=-14):
        shadow(s, 0, 60, 190, 30, 0.5)
        s.rect(-170, -40, 340, 90, "#fffaf0", 40)
        s.ellipse(0, -40, 170, 50, "#ffffff")
        s.dots(s.scatter_round(60, 0, -46, 140, 34), "#efe6d4", 15)
    leafy(s, 1010, 420, 190, "#2a6656", "#6fbf8f")


def garlic_rice_plate(s: Sketch) -> None:
    """Garlic rice, a fried egg and dried fish on a banana leaf, seen from above."""
    s.ground(s.linear("#f9c26a", "#f0933f", angle="slant"))
    s.line("".join(f"M{x} 0l-400 1080" for x in range(0, 1600, 130)), "#ffd894", 30, 0.35)
    plate(s, 540, 540, 430, "#fdf6ea", "#3f8f94")
    s.path("M180 420c160-240 560-260 720 20-60 300-520 380-720-20z", "#4f9a52")
    s.line("M190 424q340 40 700 16", "#8ac46a", 10)
    s.line("".join(f"M{x} 436l-50-150M{x} 436l-34 150" for x in range(330, 860, 84)), "#6fb05e", 5)
    s.shape(
        [
            (250, 560),
            (330, 400),
            (470, 350),
            (600, 420),
            (640, 560),
            (560, 700),
            (400, 730),
            (280, 680),
        ],
        "#fff8e4",
    )
    s.dots(s.scatter_round(120, 440, 550, 165, 165), "#f0dfb4", 15)
    s.dots(s.scatter_round(80, 440, 540, 165, 160), "#ffffff", 14)
    s.dots(s.scatter_round(34, 440, 550, 160, 160), "#c98a34", 16)
    _scallions(s, s.scatter_round(9, 440, 550, 140, 140), 11)
    s.shape(
        [(600, 430), (680, 340), (800, 360), (850, 460), (800, 570), (690, 580), (610, 520)],
        "#ffffff",
    )
    s.circle(728, 462, 66, s.radial("#ffc23a", "#f59a1a"))
    s.circle(708, 440, 16, "#ffe9a8")
    s.line("M620 520q50 60 120 56", "#e0a860", 7, 0.7)
    for x, y, turn in ((640, 690, -12), (690, 760, -4)):
        with s.at(x, y, turn=turn):
            s.path("M-150 0c60-56 190-50 230 0-40 50-170 56-230 0z", "#b98a5a")
            s.path("M70 0l70-44v88z", "#a87848")
            s.path("M-140-4c60-40 180-40 210 0-60-14-150-12-210 0z", "#d9b07a")
            s.line("M-60-26q12 26 0 52M-10-30q12 30 0 60M40-28q10 28 0 56", "#8a5f38", 5)
            s.circle(-112, -6, 8, "#33221a")
    s.circle(230, 830, 90, "#ffffff")
    s.circle(230, 830, 72, "#6a3418")
    s.dots([(200, 820), (250, 850), (236, 800), (262, 812)], "#e8503a", 18)
    with s.at(890, 900):
        shadow(s, 10, 14, 150, 140, 0.5)
        s.circle(0, 0, 120, "#e8504a")
        s.circle(0, 0, 92, s.radial("#8a4a28", "#5a2c16"))
        s.path("M-50-10q50-40 100 0-50 30-100 0z", "#b07a4a", opacity=0.6)
        s.circle(136, 20, 40, "none", "#e8504a", 24)
    s.line("M60 200l190-140M100 250L300 90", "#f4f0e6", 18)


def pot_roast(s: Sketch) -> None:
    """A cast-iron pot roast with carrots and potatoes, seen from above."""
    planks(s, s.linear("#8a5a38", "#6a4028"), "#4a2a1a", 216)
    light(s, 200, 200, 620, "#ffd9a0", 0.4)
    s.polygon([(120, 1180), (760, 1290), (700, 1440), (60, 1440)], "#c9403a")
    s.line(
        "M100 1220l640 110M80 1290l630 108M220 1190l-60 250M400 1222l-60 218M580 1250l-60 190",
        "#fff3e0",
        10,
        0.7,
    )
    shadow(s, 560, 740, 500, 480, 0.65)
    s.rect(0, 640, 160, 130, "#22262c", 50)
    s.rect(920, 640, 160, 130, "#22262c", 50)
    s.circle(540, 700, 440, "#2b3038")
    s.circle(540, 700, 440, "none", "#4a525c", 10)
    s.circle(540, 700, 390, "#16191e")
    s.circle(540, 704, 380, s.radial("#7a4020", "#552a14"))
    s.dots(s.scatter_round(30, 540, 704, 350, 350), "#c9813c", 24, 0.5)
    s.shape(
        [
            (330, 640),
            (420, 500),
            (580, 470),
            (730, 540),
            (770, 700),
            (680, 840),
            (500, 860),
            (370, 790),
        ],
        "#5a2a18",
    )
    s.shape(
        [
            (350, 620),
            (440, 500),
            (580, 480),
            (710, 550),
            (740, 670),
            (640, 760),
            (480, 770),
            (380, 720),
        ],
        s.radial("#a85c34", "#7d3c20"),
    )
    s.line("M440 560q100-50 220-10M420 640q130-50 290 0M450 710q110-30 240-4", "#5a2614", 9, 0.7)
    s.line("M470 530q60-26 120-16", "#f0b880", 14, 0.6)
    for x, y, turn in (
        (270, 520, 40),
        (820, 560, -50),
        (300, 860, -30),
        (790, 880, 30),
        (560, 980, 4),
        (500, 400, -6),
    ):
        with s.at(x, y, turn=turn):
            s.path(
                "M-110-30c60-16 150-6 210 20 14 8 14 20 0 26-60 20-150 24-210 10-24-10-24-46 0-56z",
                "#f2822e",
            )
            s.line("M-70-26q8 20 0 46M-10-28q8 24 0 48M50-18q6 16 0 32", "#c95f1a", 6)
            s.line("M-90-16q60-10 120 0", "#ffb877", 8, 0.8)
    for x, y in ((230, 690), (850, 720), (400, 960), (690, 430)):
        s.ellipse(x, y, 68, 56, "#f0d08a")
        s.ellipse(x - 14, y - 14, 34, 22, "#fae6b4")
    for x, y, turn in ((620, 640, 30), (430, 820, -40)):
        with s.at(x, y, turn=turn):
            s.line("M-90 0h180", "#5f7f4a", 7)
            for step in range(-80, 90, 26):
                s.line(f"M{step} 0l-18-26M{step} 0l-18 26", "#7fa860", 8)
    steam(s, 540, 330, 260, count=3, gap=160, opacity=0.4, width=14)
    with s.at(930, 1230, turn=-38):
        s.rect(-16, -60, 32, 300, "#c98a54", 16)
        s.path("M-60-60c-10-120 130-120 120 0-20 40-100 40-120 0z", "#d9a068")


def clear_beef_soup(s: Sketch) -> None:
    """A bowl of clear soup with pink beef on a steel table before sunrise."""
    s.ground(s.linear("#2f3f66", "#7a6a94", "#f0a890"))
    for x, h in ((0, 330), (170, 430), (330, 300), (620, 400), (800, 320), (950, 450)):
        s.rect(x, 640 - h, 160, h, "#2a3558", opacity=0.75)
        s.dots(
            [(x + 40 + i % 3 * 40, 680 - h + i // 3 * 60) for i in range(9) if i % 2], "#ffd98a", 15
        )
    s.path("M0 0h1080v120H0z", "#c9403a")
    for index in range(9):
        s.path(
            f"M{index * 120} 120h120v30a60 50 0 0 1-120 0z", "#fff3e0" if index % 2 else "#c9403a"
        )
    for x in (240, 540, 840):
        s.line(f"M{x} 150v90", "#3a2a2a", 6)
        light(s, x, 290, 220, "#ffdf9a", 0.8)
        s.path(f"M{x - 44} 280c0-60 88-60 88 0z", "#fff0c4")
    s.rect(0, 800, 1080, 640, s.linear("#c9d0d6", "#8f98a4"))
    s.rect(0, 790, 1080, 22, "#e8eef2")
    s.line("M0 900l1080-30M0 1120l1080-40M0 1330l1080-50", "#ffffff", 8, 0.35)
    shadow(s, 520, 1250, 440, 80, 0.6)
    bowl(s, 520, 860, 400, s.linear("#ffffff", "#dfe4ea", angle="right"), "#f6f8fa", "#3f6fb0")
    s.ellipse(520, 862, 372, 128, s.radial("#f4d9a8", "#e2b878"))
    for x, y, turn in (
        (330, 850, -10),
        (470, 810, 8),
        (620, 830, -6),
        (720, 880, 14),
        (420, 910, 4),
        (580, 920, -12),
    ):
        with s.at(x, y, turn=turn):
            s.path(
                "M-96 4c6-36 60-50 104-40 50 4 90 24 86 44-30 26-70 14-104 22-46 6-90 2-86-26z",
                "#f08a90",
            )
            s.path("M-78 0c10-22 56-30 90-22 38 4 64 14 66 26-50-14-110-14-156-4z", "#f8b0b0")
            s.line("M-50 14q50-14 110 0", "#fff0ee", 6, 0.8)
    s.line("M360 806l40 14M560 790l44-8M700 840l40 16M500 880l44-6M640 872l36 14", "#f2d36a", 9)
    _scallions(s, s.scatter_round(14, 520, 862, 310, 90), 11)
    steam(s, 520, 730, 380, count=4, gap=140, opacity=0.5, width=15)
    s.ellipse(930, 1180, 130, 52, "#ffffff")
    s.ellipse(930, 1176, 100, 36, "#4a2418")
    s.line("M880 1170l60 10M900 1186l60-12M930 1166l34 16", "#f6e2a0", 9)
    s.ellipse(150, 1290, 150, 60, "#ffffff")
    s.path("M20 1270c20-120 240-120 260 0-60 30-200 30-260 0z", "#fffdf6")
    s.dots(s.scatter_round(34, 150, 1230, 100, 36), "#ece4d2", 14)
    s.line("M760 1320L1060 960M800 1350L1075 1040", "#a5683f", 20)


def frozen_pears(s: Sketch) -> None:
    """Black frozen pears in a glass bowl of ice water by a frosted window."""
    s.ground(s.linear("#c9dcee", "#e9f2f8"))
    s.rect(90, 60, 900, 640, s.linear("#6f9cc9", "#c9def0"))
    hills(s, 640)
    window_bars(s, 90, 60, 900, 640, "#a8704c", 2)
    for x, y, size in ((120, 90, 1), (960, 90, 1), (120, 660, 0.9), (960, 660, 0.9)):
        for turn in range(0, 360, 30):
            with s.at(x, y, size, turn):
                s.line("M0 0h120M50 0l24-20M50 0l24 20M84 0l18-16M84 0l18 16", "#ffffff", 6, 0.7)
    boards(s, 820, 620, s.linear("#c98a5a", "#9a6038"), "#7a4526", 4)
    s.rect(0, 808, 1080, 22, "#e0ac78")
    shadow(s, 540, 1290, 470, 70, 0.55)
    s.path("M90 800c0 260 160 450 300 470h300c140-20 300-210 300-470z", "#dff1fa", opacity=0.9)
    s.path("M120 860c10 220 150 370 280 388h280c130-18 270-168 280-388z", "#a8d2ea", opacity=0.85)
    s.ellipse(540, 860, 420, 120, "#c4e4f4")
    for x, y, turn, size in (
        (330, 940, -14, 1.25),
        (560, 900, 6, 1.35),
        (770, 950, 18, 1.2),
        (450, 1090, -6, 1.2),
        (660, 1100, 10, 1.2),
    ):
        with s.at(x, y, size, turn):
            s.path(
                "M0-120c34 0 40 40 50 66 40 30 60 60 54 104-6 44-50 64-104 64s-98-20-104-64"
                "c-6-44 14-74 54-104 10-26 16-66 50-66z",
                s.linear("#4a3a3c", "#1f1719"),
            )
            s.path("M-60 10c-4-30 10-54 34-72-6 40-10 70-34 72z", "#8a7a80", opacity=0.7)
            s.line("M4-118q6-34 30-50", "#6a4a34", 12)
            s.dots([(40, 40), (20, 80), (-30, 70), (56, 10), (-8, -40)], "#6a585c", 8)
    for x, y, turn in (
        (220, 850, 12),
        (460, 820, -20),
        (690, 830, 24),
        (860, 860, -8),
        (560, 990, 40),
    ):
        with s.at(x, y, turn=turn):
            s.rect(-56, -44, 112, 88, "#ffffff", 18, opacity=0.75)
            s.line("M-36-24h50M-36-8v26", "#ffffff", 8, 0.9)
    s.ellipse(540, 800, 450, 134, "none", "#ffffff", 14, 0.8)
    s.line("M150 900q20 170 130 280", "#ffffff", 18, 0.7)
    with s.at(880, 1330, turn=-14):
        shadow(s, 0, 30, 170, 30, 0.5)
        s.path("M-150 10c0-80 70-100 110-70 50-40 140 0 140 60 0 40-250 50-250 10z", "#2b2022")
        s.path("M-60-56l60-40 70 30 40 60-40-14-50 14-40-20z", "#e4f3fb", opacity=0.9)
        s.shape([(-20, -30), (40, -44), (90, -10), (40, 16)], "#f4e4cc")


def hills(s: Sketch, y: float) -> None:
    """Snowy roofs outside the frosted window."""
    for x, w, h in ((110, 260, 150), (360, 220, 220), (600, 240, 170), (800, 190, 240)):
        s.rect(x, y - h, w, h + 60, "#7a86a8")
        s.path(f"M{x - 30} {y - h}L{x + w / 2:.0f} {y - h - 90}L{x + w + 30} {y - h}z", "#ffffff")
        s.dots([(x + 60, y - h + 70), (x + w - 60, y - h + 70)], "#ffdf9a", 40)


def red_skewers(s: Sketch) -> None:
    """A pot of cold skewers in red oil with a forest of bamboo sticks."""
    s.ground(s.linear("#ffe2b0", "#f9b878"))
    s.circle(540, 560, 420, "#ffd08a", opacity=0.8)
    for x in range(0, 1080, 216):
        s.path(f"M{x} 0h108l-20 60h-108z", "#e8504a", opacity=0.9)
    boards(s, 980, 460, s.linear("#8a4a30", "#5f2f20"), "#3f1d14", 3)
    foods = ("#7fb85a", "#f0e0c0", "#e8a23a", "#c9764a", "#8fbf6a", "#f4c9b0")
    for row, (count, wide, top, base) in enumerate(((17, 360, 250, 760), (15, 330, 330, 800))):
        for index in range(count):
            along = index / (count - 1) * 2 - 1
            x0, x1 = 540 + along * wide * 0.72, 540 + along * wide * 1.12
            y1 = top + abs(along) * 130 + s.random.uniform(-50, 60)
            line = f"M{number(x0)} {base}L{number(x1)} {number(y1)}"
            s.line(line, "#d9a860" if row else "#c08e48", 11)
            if (index + row) % 3 == 0:
                for step in range(3):
                    share = 0.28 + step * 0.11
                    cx, cy = x0 + (x1 - x0) * share, base + (y1 - base) * share
                    s.circle(cx, cy, 32, foods[(index + step) % 6])
                    s.circle(cx - 8, cy - 8, 9, "#ffffff", opacity=0.6)
    shadow(s, 540, 1310, 460, 70, 0.6)
    s.path(
        "M90 830c0 230 150 430 280 470h340c130-40 280-240 280-470z",
        s.linear("#4a4f58", "#23262c", angle="right"),
    )
    s.line("M140 960q400 130 800 0M180 1050q360 120 720 0", "#6a717c", 8, 0.6)
    s.ellipse(540, 830, 450, 150, "#5f6670")
    s.ellipse(540, 834, 414, 130, s.radial("#ea4a28", "#a81c10"))
    s.dots(s.scatter_round(70, 540, 834, 380, 112), "#ffd89a", 13)
    s.dots(s.scatter_round(40, 540, 834, 380, 112), "#7a0f0a", 11)
    for index in range(9):
        angle = math.pi * index / 8
        near, high = 540 - math.cos(angle) * 300, 850 + math.sin(angle) * 60
        s.circle(near, high, 38, foods[index % 6])
        s.circle(near - 10, high - 10, 11, "#ffffff", opacity=0.6)
        lean = number((near - 540) * 0.16)
        s.line(f"M{number(near)} {number(high - 30)}l{lean} -110", "#e2b772", 11)
    _scallions(s, s.scatter_round(16, 540, 850, 340, 90), 12)
    for x, colour in ((150, "#f4efe4"), (930, "#f4efe4")):
        s.ellipse(x, 1350, 130, 46, colour)
        s.ellipse(x, 1346, 100, 32, "#c92a1a" if x > 500 else "#4a2418")


def chili_oil_jars(s: Sketch) -> None:
    """Glass jars of chili oil on a window ledge, chillies on a string."""
    s.ground(s.linear("#f6e4c8", "#ecc9a0"))
    s.rect(120, 80, 840, 700, s.linear("#9fd0dc", "#f0f4e0"))
    s.polygon(
        [(120, 780), (120, 560), (330, 420), (560, 590), (740, 450), (960, 620), (960, 780)],
        "#8fb59a",
    )
    for x, h in ((170, 150), (260, 230), (700, 190), (800, 280), (880, 170)):
        s.rect(x, 780 - h, 78, h, "#c9b8a0")
        s.dots([(x + 22 + i % 2 * 34, 806 - h + i // 2 * 42) for i in range(6)], "#fff0c8", 13)
    window_bars(s, 120, 80, 840, 700, "#8a4a30", 2)
    s.path("M0 0h1080v70H0z", "#8a4a30")
    for x, long in ((230, 8), (860, 9)):
        s.line(f"M{x} 70v{long * 54}", "#c9a060", 6)
        for index in range(long):
            with s.at(x, 120 + index * 52, turn=38 if index % 2 else -38):
                s.path(
                    "M-10 0c-6 40 0 80 14 100 14-20 20-60 10-100z",
                    "#d9261c" if index % 3 else "#b81c18",
                )
                s.rect(-12, -10, 26, 16, "#4f8a4a", 7)
    s.rect(0, 1130, 1080, 310, s.linear("#b9734a", "#8a4e30"))
    s.rect(0, 1110, 1080, 34, "#d99a6a")
    for x, w, h in ((200, 210, 270), (880, 210, 270)):
        jar(s, x, 1120, w, h, s.linear("#e8452a", "#a81c10"), "#8a5a34", "#fff3dc")
    jar(s, 540, 1125, 330, 430, s.linear("#f0552e", "#b01e12"), "#d9261c", "#fff3dc")
    s.dots(s.scatter(44, 410, 820, 260, 270), "#ffc46a", 13, 0.8)
    s.dots(s.scatter(30, 410, 900, 260, 190), "#7a0f0a", 12, 0.8)
    s.rect(420, 850, 240, 160, "#fff3dc", 16)
    with s.at(540, 930):
        s.ellipse(0, 0, 56, 62, "none", "#d9403a", 7)
        for r in (14, 28, 42):
            s.path(
                f"M{-r} {r * 0.6:.0f}c{-r * 0.3:.0f} {-r * 2:.0f} {r * 2.3:.0f} {-r * 2:.0f} "
                f"{2 * r} 0",
                "none",
                "#d9403a",
                6,
            )
        s.line("M0-10v20", "#d9403a", 6)
    with s.at(250, 1310, turn=-12):
        s.path("M-90 0c0-50 110-60 130-10 10 40-40 60-80 56s-50-20-50-46z", "#c9d2d8")
        s.line("M40 0l260-30", "#c9d2d8", 24)
        s.ellipse(-26, 0, 44, 26, "#c92a1a")
    for x, y, turn in ((700, 1320, 20), (800, 1360, -24), (900, 1310, 60)):
        with s.at(x, y, turn=turn):
            s.path("M-90 0c40-30 110-26 150 0-40 26-110 30-150 0z", "#d9261c")
            s.line("M60 0q30 0 40-16", "#4f8a4a", 11)


def noodle_shop_counter(s: Sketch) -> None:
    """The counter of a noodle shop: a till with a taped note, bowls, a warm lamp."""
    s.ground(s.linear("#a8382c", "#7d2822"))
    s.line("".join(f"M{x} 0v820" for x in range(90, 1080, 90)), "#8f2e26", 6, 0.7)
    s.rect(60, 70, 960, 200, "#e8c07a", 14)
    s.rect(84, 94, 912, 152, "#5a2a1c", 10)
    for index in range(5):
        x = 180 + index * 180
        s.circle(x, 170, 52, "#f2c14e")
        s.circle(x, 170, 52, "none", "#fff0c4", 7)
        s.path(f"M{x - 30} 164h60c0 30-16 40-30 40s-30-10-30-40z", "#a8382c")
        s.line(f"M{x - 12} 150q-8-12 0-22M{x + 12} 150q-8-12 0-22", "#a8382c", 6)
    for x in (250, 830):
        s.line(f"M{x} 270v90", "#3a1d16", 7)
        light(s, x, 440, 320, "#ffdf9a", 0.75)
        s.path(f"M{x - 70} 430c0-90 140-90 140 0z", "#f2c14e")
        s.ellipse(x, 430, 70, 14, "#fff6d8")
    s.rect(60, 600, 960, 22, "#c98a54")
    for index in range(6):
        x = 130 + index * 150
        for level in range(3):
            bowl(s, x, 570 - level * 26, 62, "#fdf6ea", "#e4d6c0", "#2f5fa8", 0.5)
    boards(s, 860, 580, s.linear("#c98a54", "#9a5f34"), "#7a4526", 3)
    s.rect(0, 842, 1080, 30, "#e8b87a")
    shadow(s, 340, 1080, 330, 60, 0.6)
    s.polygon([(110, 1080), (160, 760), (520, 760), (570, 1080)], "#3f7f86")
    s.polygon([(160, 760), (520, 760), (500, 690), (180, 690)], "#5fa0a6")
    s.rect(220, 620, 240, 90, "#2b3a40", 12)
    s.line("M250 666h40m26 0h40m26 0h40", "#a8e8c0", 15)
    for index in range(12):
        x, y = 208 + index % 4 * 90 - (index // 4) * 8, 800 + index // 4 * 62
        s.rect(x, y, 62, 40, "#fdf2e0" if index % 4 < 3 else "#f2b632", 9)
    s.rect(90, 1010, 500, 80, "#2f666c", 10)
    s.circle(340, 1050, 13, "#f2c14e")
    paper(s, 690, 760, 270, 330, 7, "#fff6dc", 6, "#6a5a50")
    s.rect(650, 570, 100, 40, "#f2d88a", opacity=0.85)
    with s.at(690, 760, turn=7):
        s.line("M60 110q10 20 30 4M70 92v.1M92 92v.1", "#d9403a", 8)
    shadow(s, 790, 1240, 250, 50, 0.6)
    bowl(s, 790, 1090, 220, "#fdf6ea", "#fffaf0", "#d9403a", 0.75)
    s.ellipse(790, 1092, 198, 66, s.radial("#e8603a", "#b8321c"))
    for index in range(5):
        y = 1070 + index * 13
        s.line(f"M650 {y}q70-30 140 0t140 0", "#ffe2a0", 10)
    for x in (740, 842):
        s.ellipse(x, 1072, 58, 30, "#ffffff")
        s.circle(x, 1070, 22, "#f9a61e")
    _scallions(s, s.scatter_round(9, 790, 1104, 160, 30), 9)
    steam(s, 790, 1000, 250, count=3, gap=110, opacity=0.5)
    s.rect(160, 1190, 150, 180, "#c9a070", 12)
    s.line("M190 1200l-16-150M220 1200v-160M250 1200l10-150M280 1200l26-140", "#e8c890", 14)


def tamales_steamer(s: Sketch) -> None:
    """A pot of tamales in corn husks, one opened on a plate."""
    s.ground(s.linear("#2f8a8a", "#1f6670"))
    for row in range(5):
        for column in range(6):
            x, y = column * 216 - 108 * (row % 2), row * 170
            s.rect(x + 8, y + 8, 200, 154, "#379898", 8)
            s.path(f"M{x + 108} {y + 40}l44 45-44 45-44-45z", "#f2c14e", opacity=0.55)
            s.circle(x + 108, y + 85, 14, "#e8604a", opacity=0.8)
    boards(s, 900, 540, s.linear("#d99a5a", "#b0703a"), "#8a4f28", 3)
    s.rect(0, 884, 1080, 26, "#f0c088")
    shadow(s, 430, 1140, 420, 60, 0.6)
    s.rect(110, 640, 640, 490, s.linear("#4a6fb5", "#2f4a86", angle="right"), 50)
    s.dots(s.scatter(46, 140, 720, 580, 380), "#dfe8f8", 9, 0.7)
    s.rect(60, 760, 90, 44, "#2f4a86", 20)
    s.rect(710, 760, 90, 44, "#2f4a86", 20)
    s.ellipse(430, 650, 326, 96, "#7f9cd8")
    s.ellipse(430, 654, 296, 78, "#22304f")
    for x, y, turn, tone in (
        (240, 590, -20, 0),
        (330, 560, -8, 1),
        (430, 550, 2, 0),
        (530, 560, 10, 1),
        (620, 590, 22, 0),
        (290, 630, -14, 1),
        (390, 615, -2, 0),
        (490, 615, 6, 1),
        (580, 635, 16, 0),
    ):
        with s.at(x, y, turn=turn):
            s.path(
                "M-46 70c-16-80-10-150 20-200l26 30 26-30c30 50 36 120 20 200z",
                "#f0dca8" if tone else "#e4c988",
            )
            s.line("M-24-90q-10 80-6 150M0-96v160M24-90q10 80 6 150", "#c9a860", 5)
            s.line("M-48-20q48 20 96 0", "#b98a3c", 9)
    s.path("M116 650c20 70 608 70 628 0v60c-40 70-588 70-628 0z", "#4a6fb5")
    s.line("M140 716q290 74 580 0", "#dfe8f8", 8, 0.6)
    steam(s, 430, 430, 340, count=4, gap=140, opacity=0.55, width=15)
    shadow(s, 790, 1290, 290, 60, 0.55)
    s.ellipse(790, 1260, 270, 110, "#fdf2e4")
    s.ellipse(790, 1260, 270, 110, "none", "#e8604a", 14)
    s.path("M580 1250c60-90 340-110 420-10-60 80-340 100-420 10z", "#e4c988")
    s.line("M600 1250q200-60 380-8M620 1276q180 20 350-10", "#c9a860", 6)
    s.path("M640 1240c60-60 250-60 300 0-50 50-240 50-300 0z", "#fff0c4")
    s.line("M690 1232q40-20 80 0M800 1224q50-10 90 12", "#5fa04a", 18)
    s.line("M740 1258q50 14 110-2", "#ffffff", 17)
    for x, y in ((140, 1300), (260, 1360)):
        with s.at(x, y, turn=x % 40):
            s.path("M-80 0c30-44 130-50 170-6-40 44-140 50-170 6z", "#5fa04a")
            s.line("M88-4q30-6 40-30", "#3f7a34", 13)


def jianbing_hand(s: Sketch) -> None:
    """A folded egg crepe in a paper bag, held up on a street in morning sun."""
    s.ground(s.linear("#ffe0b4", "#f9c48f"))
    light(s, 820, 260, 460, "#fff6cf", 0.9)
    s.circle(820, 260, 100, "#fff8de")
    for x, w, h, tone in (
        (0, 260, 760, "#c9765a"),
        (280, 210, 620, "#d98a68"),
        (840, 240, 700, "#b9684f"),
    ):
        s.rect(x, 1000 - h, w, h, tone)
        s.dots([(x + 50 + i % 3 * 64, 1060 - h + i // 3 * 110) for i in range(15)], "#ffe9bf", 30)
        s.line(f"M{x} {1012 - h}h{w}", "#a85a44", 22)
    s.line("M30 420h210M30 560h210M30 700h210M60 420v-60M60 560l150 140", "#5a3a38", 10)
    s.rect(0, 990, 1080, 450, "#b9a494")
    s.line("M0 1060h1080M140 1240h800", "#fff3e0", 16, 0.6)
    garland(s, 0, 210, 1080, 70, 9, "#8a5a4a", "#fff0b8")
    s.path("M540 1500C520 1330 560 1240 620 1180l250 60C800 1330 760 1420 770 1520z", "#3f7f94")
    s.path(
        "M520 1240c0-80 40-140 130-150s200 60 170 160c-30 70-120 110-190 100s-110-60-110-110z",
        "#e6b48c",
    )
    s.polygon([(330, 720), (770, 660), (740, 1240), (470, 1280)], "#fff6e6")
    s.polygon([(330, 720), (400, 700), (510, 1276), (470, 1280)], "#e8d6bc")
    s.line("M470 830l230-30M480 900l210-28", "#e8604a", 17)
    s.circle(600, 1010, 64, "#e8604a")
    s.path("M560 1004h80c0 40-20 54-40 54s-40-14-40-54z", "#fff6e6")
    s.path(
        "M360 740c-20-140 20-320 140-370 60-30 160-30 210 20 60 60 80 180 50 300-120 60-280 70"
        "-400 50z",
        "#f0b95a",
    )
    s.path(
        "M400 720c-10-110 10-250 110-300 70-30 140-20 170 30-70 10-130 60-150 130-14 60-10 100"
        "-6 150z",
        "#f8d486",
    )
    s.path(
        "M560 440c60 20 90 70 84 140l-40 140 120-40c30-100 10-200-44-250-40-20-90-14-120 10z",
        "#e0a03f",
    )
    s.dots(s.scatter(24, 400, 440, 300, 230), "#8a5a1a", 9)
    s.dots(s.scatter(16, 400, 440, 320, 230), "#fff4d8", 9)
    _scallions(s, s.scatter(12, 420, 440, 290, 200), 11)
    s.line("M430 440q60-90 170-84", "#fff0c8", 13, 0.8)
    s.path("M500 430c20-60 60-90 90-70 30-30 70 0 70 30-30 40-100 60-160 40z", "#5fa85a")
    s.polygon([(600, 380), (720, 330), (740, 420), (640, 460)], "#f6dc9a", "#d9a04a", 6)
    steam(s, 560, 320, 230, count=3, gap=110, opacity=0.7)
    for index in range(4):
        arm(
            s,
            [
                (790 - index * 6, 1120 + index * 62),
                (700, 1110 + index * 60),
                (640, 1118 + index * 58),
            ],
            "#e6b48c",
            62,
            "#e6b48c",
        )
    s.line("M600 1150l46-6M596 1206l46-4M600 1262l44 0", "#c98f68", 6, 0.7)


SCENES = {
    "red-oil-wontons": (1080, 1440, red_oil_wontons),
    "adobo-clay-pot": (1080, 1440, adobo_clay_pot),
    "garlic-rice-plate": (1080, 1080, garlic_rice_plate),
    "pot-roast": (1080, 1440, pot_roast),
    "clear-beef-soup": (1080, 1440, clear_beef_soup),
    "frozen-pears": (1080, 1440, frozen_pears),
    "red-skewers": (1080, 1440, red_skewers),
    "chili-oil-jars": (1080, 1440, chili_oil_jars),
    "noodle-shop-counter": (1080, 1440, noodle_shop_counter),
    "tamales-steamer": (1080, 1440, tamales_steamer),
    "jianbing-hand": (1080, 1440, jianbing_hand),
}
