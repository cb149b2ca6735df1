"""Drawings of people."""

from __future__ import annotations

from dishes import mug
from figures import arm, bust, head, sitting_cat, turban
from sketch import Sketch
from things import (
    garland,
    heart,
    hills,
    light,
    paper,
    pine,
    potted,
    shadow,
    snowfall,
    steam,
    window_bars,
)

FAIR, TAN, BROWN = "#f4c8a4", "#e6b48c", "#a9714a"


def cake_hat_girl(s: Sketch) -> None:
    """A laughing girl who wears a round cake like a hat, a rice cooker before her."""
    s.ground(s.linear("#ffe4ee", "#fbc8d4"))
    s.circle(540, 520, 430, "#fff3f6")
    for x in (60, 790):
        s.rect(x, 210, 230, 18, "#c98a5a", 4)
        for index, colour in enumerate(("#e8704a", "#5f9fb5", "#f2c14e", "#7fb57a")):
            s.rect(
                x + 14 + index * 50, 210 - 90 - index % 2 * 24, 40, 90 + index % 2 * 24, colour, 4
            )
    garland(s, 0, 60, 1080, 60, 9, "#c98a8a", "#fff0b0")
    bust(s, 540, 640, 1.35, "#6fb5a8", FAIR)
    s.line("M390 870q150 70 300 0", "#4f958a", 11)
    head(s, 540, 600, 1.5, FAIR, "#3a2630", "bob", "closed", "laugh")
    s.path(
        "M350 470c-6-150 60-210 190-210s196 60 190 210c-60 40-320 40-380 0z",
        s.linear("#f2c078", "#d99444"),
    )
    s.path(
        "M350 470c-10-30 20-44 40-34 20-26 60-26 80 0 20-22 60-22 80 0 20-24 60-24 80 0 30-14"
        " 110 0 100 34-60 44-320 44-380 0z",
        "#b9742e",
    )
    s.dots(
        [
            (420, 350),
            (500, 310),
            (600, 330),
            (660, 400),
            (460, 420),
            (560, 400),
            (520, 450),
            (640, 300),
        ],
        "#6a3a4a",
        26,
    )
    s.path("M420 300q50-40 130-34", "none", "#ffe4b0", 16, 0.8)
    steam(s, 540, 230, 130, count=3, gap=90, opacity=0.8)
    arm(s, [(330, 960), (240, 760), (330, 560), (372, 500)], "#6fb5a8", 92, FAIR)
    arm(s, [(750, 960), (840, 760), (750, 560), (708, 500)], "#6fb5a8", 92, FAIR)
    s.rect(0, 1170, 1080, 270, s.linear("#e4b07c", "#c98a54"))
    s.rect(0, 1158, 1080, 24, "#f6d0a0")
    shadow(s, 300, 1370, 240, 40, 0.5)
    s.path("M110 1130h380v160q0 76-76 76H186q-76 0-76-76z", s.linear("#ffffff", "#dfe4ea"))
    s.path("M100 1130c10-120 80-150 200-150s190 30 200 150z", "#f06a80")
    s.rect(250, 950, 100, 40, "#c94a60", 16)
    s.rect(220, 1200, 160, 100, "#f4f6f8", 16)
    s.circle(260, 1250, 22, "#f06a80")
    s.circle(340, 1250, 22, "#7fc0a8")
    s.rect(700, 1240, 300, 96, "#5f7fb5", 8)
    s.rect(712, 1252, 276, 72, "#fffaf0", 4)
    s.path("M760 1240l40-110 130 20 20 90z", "#e8b468")
    s.path("M760 1240l40-110 20 3-30 107z", "#b9742e")
    s.dots([(840, 1180), (890, 1200), (850, 1216), (910, 1170)], "#6a3a4a", 19)
    for x, y in ((180, 420), (900, 470), (140, 700), (950, 780)):
        heart(s, x, y, 50, "#f58aa0")


def garage_stance(s: Sketch) -> None:
    """A big man with a blue turban in a low wide stance in his garage."""
    s.ground(s.linear("#e4d8c4", "#cbb99c"))
    s.rect(90, 80, 900, 640, "#f4efe4", 12)
    for row in range(4):
        for column in range(5):
            s.rect(112 + column * 174, 104 + row * 152, 160, 136, "#e4dccb", 8)
    s.polygon([(90, 80), (990, 80), (990, 100), (90, 720)], "#ffffff", opacity=0.4)
    s.rect(20, 470, 240, 16, "#8a6a4a")
    s.rect(20, 640, 240, 16, "#8a6a4a")
    for x, y, w, h, colour in (
        (36, 380, 70, 90, "#c9604a"),
        (120, 410, 110, 60, "#5f8a9a"),
        (36, 570, 120, 70, "#d9a04a"),
        (170, 540, 70, 100, "#7fa86a"),
    ):
        s.rect(x, y, w, h, colour, 8)
    s.line("M860 560v200M900 540v220M820 580v180", "#8a6a4a", 11)
    s.path("M830 540h70l-10-60h-50z", "#9aa4ac")
    s.rect(0, 960, 1080, 480, s.linear("#b9b2a8", "#98908a"))
    s.line("M0 1090h1080M200 960L60 1440M880 960l140 480", "#857d76", 5, 0.6)
    s.rect(0, 950, 1080, 14, "#8f877e")
    s.polygon([(180, 1330), (900, 1330), (960, 1430), (120, 1430)], "#3f8a8a")
    s.line("M196 1350h690", "#5fb0a8", 8)
    shadow(s, 540, 1370, 420, 46, 0.5)
    trousers = "#4a5468"
    s.curve([(470, 940), (300, 990), (210, 1120), (220, 1320)], trousers, 130)
    s.curve([(610, 940), (780, 990), (870, 1120), (860, 1320)], trousers, 130)
    s.shape([(400, 880), (540, 860), (680, 880), (720, 1000), (540, 1060), (360, 1000)], trousers)
    s.path("M140 1380c-6-50 20-70 70-70h70v70z", "#fff6e6")
    s.path("M940 1380c6-50-20-70-70-70h-70v70z", "#fff6e6")
    s.path("M140 1380h140M800 1380h140", "none", "#c9503f", 15)
    s.rect(506, 500, 68, 100, "#b97f55", 28)
    s.shape(
        [
            (360, 640),
            (430, 560),
            (540, 545),
            (650, 560),
            (720, 640),
            (710, 800),
            (680, 920),
            (540, 950),
            (400, 920),
            (370, 800),
        ],
        "#f2b23a",
    )
    s.line("M430 880q110 40 220 0", "#cf8f1e", 9)
    s.rect(470, 660, 140, 90, "#c9503f", 12)
    s.line("M500 690h80M500 720h80", "#fff3dc", 11)
    arm(s, [(380, 640), (250, 720), (220, 860), (270, 960)], "#f2b23a", 104, "#b97f55")
    arm(s, [(700, 640), (830, 720), (860, 860), (810, 960)], "#f2b23a", 104, "#b97f55")
    head(s, 566, 410, 1.08, "#b97f55", "#241a1c", "none", "shut", "flat", 7)
    with s.at(566, 410, 1, 7):
        turban(s, 0, 0, 1.08, "#2f55a8", "#5a80d8")
    s.line("M790 360q40 30 30 80M840 330q60 44 46 120", "#8a7f6a", 8, 0.7)
    s.dots([(700, 330), (716, 372), (694, 400)], "#9fd4ea", 17)
    s.rect(120, 1110, 60, 110, "#c9d6da", 16)
    s.rect(134, 1084, 32, 34, "#3f7fb5", 8)


def grandma_phone(s: Sketch) -> None:
    """A grandmother and her grandson look at one phone, laughing; a quilt behind them."""
    s.ground(s.linear("#e4eef4", "#c9dae6"))
    tones = ("#c9604a", "#5f8fb5", "#f2c98a", "#7fa88a", "#e8a0a8", "#8a7fb5")
    for row in range(5):
        for column in range(8):
            x, y = column * 180, row * 150 - 40
            s.rect(x + 6, y + 6, 168, 138, tones[(row * 3 + column * 2) % 6], 6, opacity=0.55)
            s.rect(x + 48, y + 40, 84, 70, "#fff6e6", 4, opacity=0.6)
    s.rect(0, 700, 1440, 380, s.linear("#c98a5a", "#a86a3e"))
    s.shape(
        [(60, 1080), (90, 560), (260, 430), (720, 400), (1180, 430), (1350, 560), (1390, 1080)],
        "#4f7f86",
    )
    s.shape(
        [(190, 1080), (230, 640), (420, 540), (720, 520), (1020, 540), (1210, 640), (1250, 1080)],
        "#5f939a",
    )
    bust(s, 500, 490, 1.25, "#a84a64", "#f0c4a0")
    s.line(
        "".join(f"M{x} {y}v22" for x in range(330, 690, 46) for y in (730, 800, 870, 940)),
        "#e0899e",
        11,
    )
    head(s, 500, 480, 1.3, "#f0c4a0", "#e6e4e6", "grey", "shut", "laugh", 6)
    s.circle(500, 330, 66, "#e6e4e6")
    s.path(
        "M374 470c-16-100 40-160 126-160s142 60 126 160c-40-70-80-96-126-96s-86 26-126 96z",
        "#efedef",
    )
    with s.at(500, 486, 1.3, 6):
        s.circle(-40, 4, 34, "none", "#c9a03a", 6)
        s.circle(40, 4, 34, "none", "#c9a03a", 6)
        s.line("M-6 2h12", "#c9a03a", 6)
    bust(s, 915, 450, 1.3, "#3f5f8a", FAIR)
    s.path("M838 624c40 40 114 40 154 0l14 60c-50 40-132 40-182 0z", "#f2c14e")
    head(s, 910, 440, 1.3, FAIR, "#8a5a34", "short", "open", "round", -6)
    arm(s, [(330, 900), (420, 1010), (600, 980), (660, 900)], "#a84a64", 100, "#f0c4a0")
    arm(s, [(1110, 900), (1020, 1010), (860, 990), (770, 900)], "#3f5f8a", 104, FAIR)
    with s.at(716, 850, turn=4):
        s.rect(-76, -140, 152, 280, "#23263a", 26)
        s.rect(-64, -124, 128, 248, s.linear("#ff9ab0", "#f2c98a"), 16)
        heart(s, 0, -40, 76, "#ffffff")
        s.line("M-36 40h72M-36 66h50", "#ffffff", 11)
    for x, y, size in (
        (610, 690, 44),
        (830, 640, 54),
        (700, 600, 36),
        (760, 720, 30),
        (660, 780, 26),
    ):
        heart(s, x, y, size, "#f0607a")
    mug(s, 150, 1040, 130, "#f2c14e", "#fff0c4", "#8a5a34")
    steam(s, 150, 890, 110, count=2, opacity=0.8)


def gym_friends(s: Sketch) -> None:
    """Two young men laugh beside a squat rack."""
    _gym(s)
    s.rect(150, 180, 34, 1060, "#e8504a", 10)
    s.rect(896, 180, 34, 1060, "#e8504a", 10)
    s.rect(130, 180, 820, 34, "#c23a38", 10)
    s.line("M-20 520h1120", "#c9d0d6", 22)
    for x, side in ((70, 1), (1010, -1)):
        s.rect(x - 26, 380, 52, 280, "#2b3040", 16)
        s.rect(x - 26 + side * 60, 420, 40, 200, "#3f7fb5", 14)
    shadow(s, 340, 1330, 210, 36, 0.6)
    shadow(s, 750, 1330, 210, 36, 0.6)
    _legs(s, 340, "#2f3a55", "#fff3e0")
    _legs(s, 750, "#4a4a52", "#f2c14e")
    s.shape(
        [
            (210, 700),
            (260, 610),
            (340, 590),
            (430, 610),
            (480, 700),
            (460, 960),
            (340, 1000),
            (230, 960),
        ],
        "#f2b23a",
    )
    s.line("M260 690v240M300 690v250M340 690v256M380 690v250M420 690v240", "#d9902a", 11, 0.7)
    s.rect(308, 560, 64, 70, BROWN, 26)
    head(s, 340, 460, 1.12, "#8a5638", "#221a1e", "none", "closed", "laugh")
    s.path(
        "M226 450c-14-100 40-150 114-150s128 50 114 150c-10-44-30-64-50-70-40-10-90-10-128 0"
        "-20 6-40 26-50 70z",
        "#221a1e",
    )
    s.dots(
        [(260, 350), (300, 326), (340, 318), (380, 326), (420, 350), (280, 380), (400, 380)],
        "#3a2c30",
        30,
    )
    s.shape(
        [
            (620, 700),
            (670, 610),
            (750, 590),
            (840, 610),
            (890, 700),
            (870, 960),
            (750, 1000),
            (640, 960),
        ],
        "#4f9a8a",
    )
    s.line("M690 720q60 40 120 0", "#fff3dc", 12)
    s.rect(718, 560, 64, 70, FAIR, 26)
    head(s, 750, 460, 1.1, FAIR, "#241c22", "short", "closed", "laugh")
    arm(s, [(230, 690), (160, 820), (190, 960)], "#f2b23a", 76, "#8a5638")
    arm(s, [(860, 690), (940, 800), (900, 940)], "#4f9a8a", 76, FAIR)
    arm(s, [(450, 690), (530, 760), (545, 660)], "#f2b23a", 76, "#8a5638")
    arm(s, [(650, 690), (570, 770), (566, 680)], "#4f9a8a", 76, FAIR)
    s.line("M500 590l-20-40M556 570v-50M612 590l20-40", "#f2c14e", 11)
    s.rect(60, 1270, 110, 130, "#3f8a9a", 20)
    s.rect(86, 1236, 58, 44, "#f4f0e4", 8)
    s.circle(980, 1340, 70, "#2b3040")
    s.circle(980, 1340, 26, "#8a94a4")


def _gym(s: Sketch) -> None:
    """A gym wall with mirrors, lights and a rubber floor."""
    s.ground(s.linear("#3a4468", "#2a3050"))
    for x in (40, 380, 720):
        s.rect(x, 120, 320, 760, s.linear("#5f7098", "#46547c"), 10)
        s.polygon(
            [(x + 30, 880), (x + 170, 120), (x + 240, 120), (x + 100, 880)], "#ffffff", opacity=0.08
        )
    for x in (200, 540, 880):
        s.rect(x - 110, 40, 220, 22, "#fff6d8", 10)
        light(s, x, 60, 260, "#fff0b8", 0.4)
    s.rect(0, 960, 1080, 480, s.linear("#4a4658", "#34323f"))
    s.dots(s.scatter(70, 0, 980, 1080, 450), "#6f6a80", 8, 0.7)
    s.rect(0, 946, 1080, 18, "#e8504a")


def _legs(s: Sketch, x: float, trousers: str, shoe: str) -> None:
    """Two standing legs with shoes."""
    for side in (-1, 1):
        s.line(f"M{x + side * 46} 950L{x + side * 62} 1270", trousers, 96)
        s.path(f"M{x + side * 62 - 60} 1330c-4-50 30-66 60-66s60 20 60 66z", shoe)


def gym_pulldown(s: Sketch) -> None:
    """A broad back at the pulldown machine, seen from behind."""
    _gym(s)
    s.rect(500, 90, 80, 900, "#23283a", 10)
    s.rect(380, 90, 320, 60, "#23283a", 16)
    s.circle(540, 190, 44, "#8a94a4")
    s.circle(540, 190, 17, "#23283a")
    s.line("M540 230v110", "#c9d0d6", 9)
    for index in range(8):
        s.rect(470, 470 + index * 46, 140, 38, "#e8504a" if index == 7 else "#3f4660", 6)
    shadow(s, 540, 1340, 330, 46, 0.6)
    s.rect(500, 1120, 80, 210, "#23283a")
    s.rect(360, 1310, 360, 30, "#23283a", 12)
    s.line("M120 410q60-60 150-62h540q90 2 150 62", "#c9d0d6", 24)
    s.line("M150 386l-34 44M930 386l34 44", "#2b2f3c", 36)
    skin = "#e0a878"
    for side in (-1, 1):
        with s.at(540, 0, mirror=side < 0):
            s.curve([(150, 780), (310, 760), (360, 640), (380, 430)], skin, 104)
            s.curve([(160, 760), (290, 736)], skin, 130)
            s.circle(382, 404, 48, skin)
            s.line("M330 716q30-30 34-80M380 500v60", "#c48a5c", 8, 0.7)
    s.shape(
        [
            (330, 760),
            (420, 690),
            (540, 680),
            (660, 690),
            (750, 760),
            (720, 940),
            (660, 1100),
            (540, 1120),
            (420, 1100),
            (360, 940),
        ],
        skin,
    )
    s.path(
        "M420 690c-10 120 20 200 60 300l-40 120h200l-40-120c40-100 70-180 60-300l-50-6"
        "c0 70-40 110-70 110s-70-40-70-110z",
        "#2f8a8a",
    )
    s.line("M540 800v280M470 860q40 60 60 150M610 860q-40 60-60 150", "#1f6a6c", 9, 0.8)
    s.line("M390 770q50 30 60 100M690 770q-50 30-60 100", "#c48a5c", 9, 0.8)
    s.shape(
        [(400, 1080), (540, 1060), (680, 1080), (700, 1190), (540, 1220), (380, 1190)], "#2b3048"
    )
    s.rect(330, 1180, 420, 60, "#e8504a", 26)
    s.rect(504, 590, 72, 120, skin, 30)
    s.circle(540, 530, 96, skin)
    s.path(
        "M444 540c-16-100 30-140 96-140s112 40 96 140c-10 50-40 80-96 80s-86-30-96-80z", "#241c22"
    )
    s.ellipse(446, 550, 16, 24, skin)
    s.ellipse(634, 550, 16, 24, skin)
    s.path("M470 650h140v40q-70 40-140 0z", "#fff3e0")
    for x in (200, 880):
        s.rect(x - 60, 1240, 120, 60, "#3f4660", 12)
        s.circle(x - 60, 1270, 50, "#23283a")
        s.circle(x + 60, 1270, 50, "#23283a")


def mother_covers_eyes(s: Sketch) -> None:
    """A mother who covers her eyes before the computer, a cat on the keyboard."""
    s.ground(s.linear("#ffe9c8", "#f9cf9c"))
    s.rect(90, 90, 330, 300, s.linear("#9fd4e8", "#eef6e4"))
    window_bars(s, 90, 90, 330, 300, "#fffaf0", 1)
    s.rect(680, 100, 310, 230, "#fffaf0", 8)
    for index in range(3):
        s.rect(710 + index * 94, 130, 74, 92, ("#f2b632", "#e8704a", "#f2b632")[index], 6)
        s.path(
            f"M{747 + index * 94} 150l8 16 18 2-13 12 4 18-17-9-17 9 4-18-13-12 18-2z", "#fff6d8"
        )
    s.line("M720 260h230M720 290h150", "#c9b79a", 9)
    bust(s, 540, 620, 1.4, "#b0587a", FAIR)
    s.line("M400 840q140 70 280 0", "#8f4262", 11)
    head(s, 540, 560, 1.5, FAIR, "#3a2a2e", "bob", "none", "round")
    arm(s, [(320, 980), (230, 840), (330, 680), (450, 580)], "#b0587a", 104, FAIR)
    arm(s, [(760, 980), (850, 840), (750, 680), (630, 580)], "#b0587a", 104, FAIR)
    for side in (-1, 1):
        with s.at(540, 0, mirror=side < 0):
            for index in range(4):
                y = 520 + index * 34
                s.line(f"M96 {y + 6}L{34 + index * 4} {y - 12}", FAIR, 32)
            s.line("M92 542l-54-16M92 576l-50-14M92 610l-46-12", "#d9a27c", 5, 0.8)
            s.line("M116 600l-34 60", FAIR, 34)
    s.line("M280 420l-40-30M260 500h-50M800 420l40-30M820 500h50", "#e8704a", 11)
    s.rect(0, 1090, 1080, 350, s.linear("#d99a64", "#b87844"))
    s.rect(0, 1078, 1080, 24, "#f2c494")
    s.path("M250 1000h580l40 240H210z", "#3a3f50")
    s.path("M275 1018h530l30 190H245z", "#262a38")
    keys = "".join(f"M{x} {y}h34" for y in range(1050, 1200, 40) for x in range(290, 800, 58))
    s.line(keys, "#8f98ac", 24)
    shadow(s, 260, 1310, 220, 40, 0.5)
    sitting_cat(s, 250, 1300, 0.95, tail="left")
    s.circle(900, 1300, 84, "#f59a2e")
    s.path("M900 1220q24-34 60-24-10 40-60 24z", "#5f9a4a")
    s.circle(870, 1272, 17, "#ffd08a", opacity=0.8)
    s.path("M690 1350a60 60 0 0 1 120 0z", "#f9b04a")
    s.line("M700 1350h100M750 1350v-44M750 1350l-36-34M750 1350l36-34", "#fff0c8", 6)
    paper(s, 560, 1350, 170, 110, 6, "#fffaf0", 3)


def peony_jacket(s: Sketch) -> None:
    """A young woman in a red padded jacket with peonies and a grey beanie, in the snow."""
    s.ground(s.linear("#9fc0e4", "#e4eef8"))
    light(s, 840, 250, 330, "#fff4d0", 0.8)
    for x, w, h, tone in (
        (-30, 300, 560, "#d98a5c"),
        (250, 240, 460, "#e8b06a"),
        (790, 330, 600, "#c9705a"),
    ):
        s.rect(x, 900 - h, w, h, tone)
        s.path(
            f"M{x - 20} {900 - h}q{w / 2 + 20:.0f}-90 {w + 40} 0v26q-{w / 2 + 20:.0f}-40"
            f" -{w + 40} 0z",
            "#ffffff",
        )
        for index in range(6):
            wx, wy = x + 50 + index % 3 * (w / 3.4), 990 - h + index // 3 * 150
            s.path(f"M{wx:.0f} {wy + 90:.0f}v-60a28 30 0 0 1 56 0v60z", "#ffe9b0")
    s.path("M486 440c0-60 110-60 110 0v460H486z", "#7fae9a")
    s.path("M470 440c10-110 60-120 71-180 11 60 61 70 71 180z", "#4f8a7a")
    hills(s, 940, 60, "#f8fbff", 3)
    s.shape([(0, 1120), (300, 1040), (700, 1100), (1080, 1030), (1080, 1440), (0, 1440)], "#eaf2fb")
    shadow(s, 540, 1400, 300, 40, 0.4)
    s.line("M470 1120l-20 300M610 1120l20 300", "#3a5a8a", 120)
    s.path("M500 690h80v80h-80z", FAIR)
    s.shape(
        [
            (290, 860),
            (370, 750),
            (540, 720),
            (710, 750),
            (790, 860),
            (800, 1140),
            (720, 1220),
            (540, 1240),
            (360, 1220),
            (280, 1140),
        ],
        s.linear("#e8323a", "#c41f2c"),
    )
    for x, y, r in (
        (400, 880, 62),
        (660, 960, 70),
        (450, 1110, 66),
        (700, 1140, 50),
        (600, 820, 40),
    ):
        for turn in range(0, 360, 60):
            with s.at(x, y, turn=turn):
                s.ellipse(0, -r * 0.58, r * 0.42, r * 0.5, "#ff9fb4")
        for turn in range(30, 390, 60):
            with s.at(x, y, turn=turn):
                s.ellipse(0, -r * 0.3, r * 0.26, r * 0.34, "#ffd0da")
        s.circle(x, y, r * 0.2, "#ffd45a")
        s.ellipse(x + r * 1.05, y + r * 0.5, r * 0.34, r * 0.17, "#2f8a5c")
        s.ellipse(x - r * 1.0, y + r * 0.6, r * 0.34, r * 0.17, "#2f8a5c")
    s.line("M540 760v470", "#8f1420", 8)
    for y in (850, 960, 1070, 1180):
        s.line(f"M510 {y}h60", "#f2c14e", 13)
        s.circle(540, y, 12, "#f2c14e")
    s.path("M400 750q140 80 280 0l-10-50q-130 60-260 0z", "#1f1b24")
    arm(s, [(320, 860), (250, 1000), (340, 1130), (450, 1180)], "#d4283a", 116, "#4a4e58")
    arm(s, [(760, 860), (830, 1000), (740, 1130), (630, 1180)], "#d4283a", 116, "#4a4e58")
    for side in (-1, 1):
        with s.at(540, 0, mirror=side < 0):
            s.dots([(132, 600), (146, 652), (152, 704), (150, 756), (144, 808)], "#2b2028", 62)
            s.line("M116 622l40 12M122 674l44 8M124 726l46 2", "#4a3a44", 5)
            s.line("M140 836v6", "#e0313a", 40)
            s.line("M138 866l-6 36M146 866l10 32", "#2b2028", 22)
    head(s, 540, 540, 1.35, FAIR, "#2b2028", "short", "closed", "laugh")
    s.path("M398 500c-10-150 60-200 142-200s152 50 142 200z", "#9aa2b0")
    s.rect(384, 456, 312, 70, "#b4bcc8", 30)
    s.line("".join(f"M{x} 466v50" for x in range(410, 690, 28)), "#8a92a0", 6)
    s.line("M450 330q10 60 0 110M540 310v130M630 330q-10 60 0 110", "#848c9a", 7)
    s.circle(540, 290, 48, "#d0d6de")
    snowfall(s, 70)


def boy_paper_boat(s: Sketch) -> None:
    """A small boy folds a paper boat at the breakfast table."""
    s.ground(s.linear("#dff0ea", "#bfe0d6"))
    s.rect(620, 90, 360, 400, s.linear("#8fc9e4", "#e8f4e8"))
    s.rect(620, 380, 360, 110, "#5fb0c8")
    s.polygon([(760, 400), (840, 400), (826, 424), (774, 424)], "#c9604a")
    s.polygon([(796, 394), (796, 300), (850, 388)], "#ffffff")
    light(s, 900, 170, 170, "#fff6cf", 0.9)
    window_bars(s, 620, 90, 360, 400, "#ffffff", 1)
    s.rect(90, 120, 340, 250, "#fffaf0", 10)
    s.line("M130 300q40-30 80 0t80 0 80 0", "#5fa8c0", 11)
    s.polygon([(180, 260), (330, 260), (300, 300), (210, 300)], "#e8604a")
    s.polygon([(252, 250), (252, 170), (310, 246)], "#f2c14e")
    bust(s, 540, 640, 1.2, "#f2b23a", FAIR)
    s.line("M420 830q120 50 240 0M410 890q130 56 260 0", "#d9902a", 14)
    head(s, 540, 590, 1.35, FAIR, "#2b2028", "short", "open", "smile")
    s.path("M480 440q30-50 60-6 30-40 56 0", "none", "#2b2028", 15)
    s.rect(0, 1000, 1080, 440, s.linear("#f2d0a0", "#d9a870"))
    s.rect(0, 985, 1080, 28, "#fbe6c4")
    s.line("M0 1100h1080M0 1230h1080M0 1350h1080", "#c99860", 5, 0.5)
    arm(s, [(380, 900), (300, 1000), (390, 1090), (450, 1100)], "#f2b23a", 92, FAIR)
    arm(s, [(700, 900), (780, 1000), (690, 1090), (630, 1100)], "#f2b23a", 92, FAIR)
    shadow(s, 540, 1190, 230, 36, 0.4)
    s.polygon([(460, 1080), (540, 930), (620, 1080)], "#eef3f6")
    s.polygon([(540, 930), (620, 1080), (540, 1080)], "#cfdbe2")
    s.polygon([(330, 1040), (750, 1040), (670, 1180), (410, 1180)], "#ffffff")
    s.polygon([(540, 1080), (750, 1040), (670, 1180), (540, 1180)], "#dce6ec")
    s.line("M400 1080h60M410 1110h90M420 1140h60M580 1110h70M590 1140h50", "#9fb0bc", 5)
    s.circle(452, 1096, 40, FAIR)
    s.circle(628, 1096, 40, FAIR)
    s.line("M484 1092l22-8M596 1092l-22-8", FAIR, 22)
    for x, y, size, turn, colour in (
        (150, 1200, 0.7, -8, "#fff3c4"),
        (930, 1190, 0.74, 7, "#ffdfe4"),
    ):
        with s.at(x, y, size, turn):
            shadow(s, 0, 70, 150, 24, 0.4)
            s.polygon([(-50, -10), (0, -110), (50, -10)], "#e8edf2")
            s.polygon([(-130, -40), (130, -40), (80, 50), (-80, 50)], colour)
            s.dots([(-46, 54), (46, 54)], "#e8604a", 46)
            s.dots([(-46, 54), (46, 54)], "#ffd9a0", 17)
    s.ellipse(300, 1340, 150, 56, "#ffffff")
    s.ellipse(300, 1334, 112, 38, "#eef4f6")
    for x in (250, 330):
        s.path(f"M{x - 46} 1330c-6-60 90-60 96 0-20 26-76 26-96 0z", "#fff6e6")
        s.line(f"M{x} 1290q-14 16-6 34M{x + 6} 1290q14 14 6 34", "#e0cfae", 5)
    s.path("M740 1270h120l-14 130h-92z", "#ffffff")
    s.ellipse(800, 1272, 60, 16, "#fff6d8")
    for x, colour in ((560, "#3f7fd0"), (620, "#e8504a"), (600, "#4fae5a")):
        s.circle(x, 1370 - (x % 40), 28, colour, "#ffffff", 6)


def frozen_river_run(s: Sketch) -> None:
    """A runner with a beard of frost on a frozen river at sunrise."""
    s.ground(s.linear("#7fa8dc", "#f6c9b8", "#ffe4c4"))
    light(s, 800, 560, 420, "#fff2c0", 0.9)
    s.circle(800, 560, 84, "#fff6d8")
    for x, w, h in (
        (0, 130, 160),
        (130, 90, 240),
        (220, 140, 190),
        (370, 80, 280),
        (900, 100, 220),
        (1000, 90, 170),
    ):
        s.rect(x, 720 - h, w, h, "#8f9cc4", opacity=0.8)
        s.dots([(x + 26 + i % 2 * 36, 750 - h + i // 2 * 44) for i in range(6)], "#ffe4a8", 13)
    for x, h in ((40, 150), (150, 180), (260, 140), (940, 170), (1040, 150)):
        pine(s, x, 780, h, "#4a6a86", "#f4f8fc")
    s.rect(0, 760, 1080, 680, s.linear("#eef5fb", "#bcd6ea"))
    s.line(
        "M0 860q300-30 560 10t520-20M0 1010q260 40 520 0t560 20M60 1200q300-40 520 10t460-30",
        "#ffffff",
        13,
        0.9,
    )
    s.line("M140 920l120 50 60-20 90 60M760 1000l110-30 60 40M200 1330l140-40 100 40", "#8fb4d2", 6)
    s.shape([(120, 1080), (250, 1050), (330, 1090), (240, 1140), (140, 1130)], "#4f86b0")
    s.shape([(146, 1086), (246, 1066), (300, 1092), (236, 1122), (156, 1114)], "#3a6c98")
    shadow(s, 560, 1390, 300, 40, 0.45)
    dark, jacket = "#2f3a55", "#e8504a"
    s.curve([(540, 1020), (700, 1120), (660, 1260), (720, 1360)], dark, 100)
    s.path("M680 1400c-10-60 30-80 60-60l90 30c20 10 10 34-4 34z", "#f2c14e")
    s.curve([(520, 1020), (420, 1160), (280, 1170), (220, 1240)], "#3d4a6a", 100)
    s.path("M170 1200c30-40 70-20 80 10l10 60c0 20-30 20-40 6z", "#f2c14e")
    arm(s, [(480, 740), (370, 860), (300, 950), (400, 980)], "#c23a38", 92, "#3a3f50")
    s.shape(
        [
            (430, 740),
            (520, 650),
            (640, 680),
            (680, 800),
            (640, 960),
            (600, 1060),
            (470, 1050),
            (430, 920),
        ],
        jacket,
    )
    s.line("M560 690l-20 350", "#fff0d8", 9)
    s.line("M444 900q90 40 196 10", "#c23a38", 10)
    arm(s, [(630, 740), (730, 850), (800, 800), (830, 720)], jacket, 92, "#3a3f50")
    s.path("M470 660c60 60 150 60 190 10l10 50c-50 50-150 44-206-10z", "#f2c14e")
    s.curve([(490, 480), (400, 520), (350, 620), (300, 650)], "#2b2028", 54)
    s.curve([(350, 620), (310, 690)], "#2b2028", 34)
    head(s, 580, 500, 1.15, "#f4c0a0", "#2b2028", "short", "shut", "none", -4)
    s.path(
        "M476 560c6 90 40 150 104 150s98-60 104-150c-30 24-70 30-104 14-34 16-74 10-104-14z",
        "#ffffff",
    )
    s.line("M510 600v60M545 616v74M580 616v84M615 616v74M650 600v60", "#d4e4f2", 8)
    s.line("M560 556q20 14 40 0", "#c9604a", 7)
    s.path("M460 470c-10-130 50-170 120-170s130 40 120 170z", "#4f7fb5")
    s.rect(446, 430, 268, 60, "#6f9cd0", 26)
    s.circle(580, 290, 40, "#ffffff")
    s.dots([(470, 440), (520, 446), (600, 440), (680, 446), (640, 436)], "#ffffff", 17)
    for x, y, r in ((760, 590, 30), (810, 560, 40), (870, 530, 50)):
        s.circle(x, y, r, "#ffffff", opacity=0.55)
    snowfall(s, 50)


def toes_pool(s: Sketch) -> None:
    """Two feet with tiny cactuses on the nails at the edge of a pool."""
    s.ground(s.linear("#4fc4d4", "#2f9fbc"))
    waves = "".join(
        f"M{x:.0f} {y:.0f}q40-34 80 0t80 0" for x, y in s.scatter(26, -60, 40, 1080, 860)
    )
    s.line(waves, "#d4f6f8", 11, 0.7)
    s.line("M0 240q270-70 540 0t540 0M0 520q270-70 540 0t540 0", "#8fe4ea", 16, 0.6)
    light(s, 820, 160, 420, "#ffffff", 0.5)
    s.circle(260, 300, 190, "#ff8fa4")
    s.circle(260, 300, 96, "#45b8cc")
    for turn in range(0, 360, 60):
        with s.at(260, 300, turn=turn):
            s.path("M-40-100l-26-86a190 190 0 0 1 80-4l-4 88z", "#fff3f0")
    s.rect(0, 960, 1080, 480, "#f4e2c8")
    s.rect(0, 930, 1080, 60, "#fff6e6")
    s.line("M180 990v450M540 990v450M900 990v450M0 1190h1080", "#dfc8a4", 8)
    for x, mirror in ((330, False), (750, True)):
        with s.at(x, 0, mirror=mirror):
            shadow(s, 10, 1010, 210, 130, 0.35)
            s.path(
                "M-130 1460c-10-150-20-260-40-380-20-110-10-230 30-290 40-50 190-60 240 0 50 60"
                " 60 180 40 290-20 130-30 250-40 380z",
                FAIR,
            )
            s.path("M-60 1460c-4-150 0-260-10-360", "none", "#d9a27c", 9, 0.7)
            toes = ((-108, 800, 66), (4, 740, 48), (80, 760, 42), (140, 806, 38), (182, 866, 33))
            for tx, ty, r in toes:
                s.ellipse(tx, ty, r, r * 1.28, FAIR)
            for tx, ty, r in toes:
                s.path(
                    f"M{tx - r * 0.62:.0f} {ty - r * 0.1:.0f}c0-{r * 0.9:.0f} {r * 1.24:.0f}"
                    f"-{r * 0.9:.0f} {r * 1.24:.0f} 0v{r * 0.5:.0f}q-{r * 0.62:.0f} {r * 0.4:.0f}"
                    f" -{r * 1.24:.0f} 0z",
                    "#fff0e4",
                )
                u = r * 0.3
                s.line(
                    f"M{tx} {ty + u:.0f}v{-u * 2.6:.0f}M{tx - u * 1.1:.0f} {ty - u * 0.4:.0f}"
                    f"v{u * 0.7:.0f}h{u * 1.1:.0f}M{tx + u * 1.1:.0f} {ty - u * 0.9:.0f}"
                    f"v{u * 0.8:.0f}h{-u * 1.1:.0f}",
                    "#3f9a5c",
                    u * 0.62,
                )
                s.circle(tx, ty - u * 1.9, u * 0.36, "#ff6a8a")
    potted(s, 960, 940, 190, "#e8704a", "#c9563a", "#3f8a5c", "#6fb57a")
    with s.at(110, 1290, turn=-20):
        s.rect(-50, -90, 100, 180, "#ffffff", 26)
        s.rect(-40, -130, 80, 46, "#ff6a8a", 12)
        s.circle(0, 0, 32, "#7fd0a0")


SCENES = {
    "cake-hat-girl": (1080, 1440, cake_hat_girl),
    "garage-stance": (1080, 1440, garage_stance),
    "grandma-phone": (1440, 1080, grandma_phone),
    "gym-friends": (1080, 1440, gym_friends),
    "gym-pulldown": (1080, 1440, gym_pulldown),
    "mother-covers-eyes": (1080, 1440, mother_covers_eyes),
    "peony-jacket": (1080, 1440, peony_jacket),
    "boy-paper-boat": (1080, 1440, boy_paper_boat),
    "frozen-river-run": (1080, 1440, frozen_river_run),
    "toes-pool": (1080, 1440, toes_pool),
}
