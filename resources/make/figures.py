"""People and animals of the drawings."""

from __future__ import annotations

from sketch import Sketch, number

FACE = (
    "M-94-30c0-26 10-54 25-68 16-15 46-20 69-20 23 0 53 5 69 20 15 14 25 42 25 68"
    " 0 27-8 68-23 89-16 20-47 35-71 35-24 0-55-15-71-35-15-21-23-62-23-89z"
)
FRINGE = (
    "M-102-10c-2-6-15-48 2-69 17-21 67-56 100-56 33 0 83 35 100 56 17 21 5 64 2 69"
    "-3 5-8-32-22-41-13-10-42-16-60-16-19 0-32 11-49 16-18 4-43 5-55 12-12 7-15 36-18 29z"
)


def head(
    s: Sketch,
    x: float,
    y: float,
    size: float = 1,
    skin: str = "#f0bd95",
    hair: str = "#2f1f22",
    cut: str = "short",
    eyes: str = "closed",
    mouth: str = "smile",
    turn: float = 0,
) -> None:
    """A face in the round; (x, y) is between the eyes, ``size`` 1 is 190 px wide.

    ``cut``: short, bob, bun, long, grey, bald, curls, none. ``eyes``: closed, open, shut, none.
    ``mouth``: smile, laugh, flat, round, none.
    """
    with s.at(x, y, size, turn):
        if cut == "bob":
            s.path("M-118 96c-22-70-24-176 18-220 40-36 160-36 200 0 42 44 40 150 18 220z", hair)
        if cut == "long":
            s.path("M-116 210c-30-110-30-290 16-334 40-36 160-36 200 0 46 44 46 224 16 334z", hair)
        if cut == "bun":
            s.circle(0, -146, 44, hair)
        if cut == "curls":
            for cx, cy, r in (
                (-96, -30, 56),
                (-82, -96, 60),
                (-22, -136, 66),
                (48, -128, 62),
                (92, -80, 58),
                (102, -16, 52),
                (-104, 30, 40),
                (106, 36, 40),
            ):
                s.circle(cx, cy, r, hair)
        s.ellipse(-98, 2, 16, 22, skin)
        s.ellipse(98, 2, 16, 22, skin)
        s.path(FACE, skin)
        if cut == "grey":
            s.path(
                "M-100 6c-20-60-2-110 22-126-4 40-10 70-22 126zM100 6c20-60 2-110-22-126"
                " 4 40 10 70 22 126z",
                hair,
            )
            s.path("M-78-118q78-40 156 0-78-18-156 0z", hair)
        elif cut not in ("bald", "none"):
            s.path(FRINGE, hair)
        _eyes(s, eyes)
        _mouth(s, mouth)
        s.dots([(-58, 34), (58, 34)], "#ee7f76", 32, 0.4)


def _eyes(s: Sketch, eyes: str) -> None:
    ink = "#3a2626"
    if eyes == "open":
        s.ellipse(-40, 4, 10, 14, ink)
        s.ellipse(40, 4, 10, 14, ink)
        s.dots([(-37, -1), (43, -1)], "#ffffff", 7)
    elif eyes == "shut":
        s.line("M-54 8q14 14 28 0M26 8q14 14 28 0", ink, 7)
    elif eyes == "closed":
        s.line("M-54 10q14-16 28 0M26 10q14-16 28 0", ink, 7)


def _mouth(s: Sketch, mouth: str) -> None:
    if mouth == "laugh":
        s.path("M-28 42q28 10 56 0-4 36-28 36t-28-36z", "#a93a3a")
        s.path("M-22 45q22 7 44 0-2 9-22 9t-22-9z", "#ffffff")
    elif mouth == "round":
        s.ellipse(0, 56, 12, 15, "#a93a3a")
    elif mouth == "flat":
        s.line("M-16 54h32", "#b0483f", 7)
    elif mouth == "smile":
        s.line("M-18 50q18 18 36 0", "#b0483f", 7)


def turban(s: Sketch, x: float, y: float, size: float, colour: str, fold: str) -> None:
    """A turban and a full beard over a face drawn with ``cut='none'``."""
    with s.at(x, y, size):
        s.path(
            "M-96 18c4 70 40 128 96 128s92-58 96-128c-16 14-34 18-50 14-14-8-78-8-92 0"
            "-16 4-34 0-50-14z",
            "#241a1c",
        )
        s.line("M-22 52q22 18 44 0", "#d98a80", 8)
        s.path(
            "M-112-26c-22-110 50-160 112-160s134 50 112 160c-40-46-72-60-112-60s-72 14-112 60z",
            colour,
        )
        s.line("M-96-60q60-78 150-110M-60-84q50-50 130-50M96-60q-60-78-150-110", fold, 9, 0.8)


def bust(
    s: Sketch, x: float, y: float, size: float, shirt: str, skin: str = "#f0bd95", wide: float = 1
) -> None:
    """Neck and shoulders below a head at (x, y); reaches 420 px down at size 1."""
    w = 170 * wide
    with s.at(x, y, size):
        s.rect(-32, 70, 64, 90, skin, 26)
        s.path(
            f"M{number(-w)} 480c-10-160-6-250 40-294 34-32 84-42 {number(w - 40)}-42"
            f"s{number(w - 74)} 10 {number(w - 40)} 42c46 44 50 134 40 294z",
            shirt,
        )


def arm(
    s: Sketch, points: list[tuple[float, float]], sleeve: str, width: float, skin: str = "#f0bd95"
) -> None:
    """A sleeve along the points with a hand at its end."""
    s.curve(points, sleeve, width)
    s.circle(points[-1][0], points[-1][1], width * 0.52, skin)


def sitting_cat(
    s: Sketch,
    x: float,
    y: float,
    size: float = 1,
    coat: str = "#f7923c",
    stripe: str = "#c95a1e",
    chest: str = "#fff0d6",
    eyes: str = "open",
    eye: str = "#2b2020",
    tail: str = "right",
    patches: str = "",
) -> None:
    """A cat that faces the viewer; (x, y) is between its paws, size 1 is about 390 px tall."""
    with s.at(x, y, size, mirror=tail == "left"):
        if tail != "none":
            s.line("M70-30c13-2 64 5 80-10 16-15 19-59 15-80-4-21-33-38-40-45", coat, 34)
        s.path(
            "M-78 0c-15-15-17-48-14-80 3-32 15-88 30-110 15-22 41-25 62-25 21 0 47 3 62 25"
            " 15 22 27 78 30 110 3 32 1 65-14 80-15 15-52 8-78 8-26 0-63 7-78-8z",
            coat,
        )
        s.path(
            "M-38-6c-7-14-10-50-4-74 6-24 28-70 42-70 14 0 36 46 42 70 6 24 3 60-4 74"
            "-7 14-25 10-38 10-13 0-31 4-38-10z",
            chest,
        )
        if stripe:
            s.line("M-84-120l26 4M-88-86l26 0M84-120l-26 4M88-86l-26 0", stripe, 11)
        with s.at(0, -262):
            cat_head(s, coat, stripe, chest, eyes, eye, patches)
        s.ellipse(-34, 0, 28, 16, coat)
        s.ellipse(34, 0, 28, 16, coat)


def cat_head(
    s: Sketch,
    coat: str,
    stripe: str,
    muzzle: str,
    eyes: str = "open",
    eye: str = "#2b2020",
    patches: str = "",
) -> None:
    """A cat's head around its eyes."""
    s.path("M-82-23l6-100 58 63zM82-23l-6-100-58 63z", coat, coat, 8)
    s.path("M-68-43l2-53 32 36zM68-43l-2-53-32 36z", "#f2a9a0")
    s.path(
        "M-96 17c-4-17 3-40 12-55 9-15 30-29 44-35 14-6 27-3 40-3 13 0 26-3 40 3 14 6 35 20 44 35"
        " 9 15 16 38 12 55-4 17-20 38-36 49-16 10-40 14-60 14-20 0-44-4-60-14-16-10-32-32-36-49z",
        coat,
    )
    if patches:
        s.path("M20-75c30-4 58 14 66 40 8 24-10 44-40 36-26-8-40-50-26-76z", patches)
        s.path("M-92-6c-2-24 10-40 24-50 18 8 22 44 6 62-12 10-26 4-30-12z", "#e8923c")
    if stripe:
        s.line(
            "M-18-68l3 34M0-72l0 42M18-68l-3 34M-92 20l26-2M-86 40l20-8M92 20l-26-2M86 40l-20-8",
            stripe,
            11,
        )
    s.path(
        "M-34 48c-3-8 8-19 14-22 6-3 13 4 20 4 7 0 14-7 20-4 6 3 17 14 14 22-3 8-23 24-34 24"
        "-11 0-31-16-34-24z",
        muzzle,
    )
    if eyes == "open":
        s.ellipse(-40, 6, 12, 16, eye)
        s.ellipse(40, 6, 12, 16, eye)
        if eye != "#2b2020":
            s.ellipse(-40, 6, 5, 13, "#1d1518")
            s.ellipse(40, 6, 5, 13, "#1d1518")
        s.dots([(-36, 0), (44, 0)], "#ffffff", 8)
    elif eyes == "side":
        s.dots([(-40, 6), (40, 6)], "#ffffff", 30)
        s.dots([(-34, 6), (46, 6)], eye, 17)
    else:
        s.line("M-54 6q14 14 28 0M26 6q14 14 28 0", eye, 6)
    s.path("M-9 32l18 0-9 11z", "#d9777a")
    s.line("M0 43q-4 11-16 9M0 43q4 11 16 9", "#2b2020" if coat != "#2b2530" else "#8a7c86", 4)


def lying_cat(
    s: Sketch,
    x: float,
    y: float,
    size: float,
    coat: str,
    stripe: str,
    chest: str,
    eyes: str = "shut",
    patches: str = "",
) -> None:
    """A cat that lies like a loaf, head to the left; (x, y) is the middle of its foot line."""
    with s.at(x, y, size):
        s.line("M150-30c70 10 96-30 70-70", coat, 34)
        s.path("M-150 0c-40-20-50-110 10-150 60-38 190-46 260 10 60 50 60 120 30 140z", coat)
        if stripe:
            s.line("M20-166l10 44M70-156l4 44M118-130l-4 44", stripe, 12)
        if patches:
            s.path("M40-168c60 6 110 40 116 90-50 10-120-20-116-90z", patches)
        s.ellipse(-120, 0, 42, 18, chest)
        s.ellipse(-40, 2, 42, 18, chest)
        with s.at(-110, -110):
            cat_head(s, coat, stripe, chest, eyes, patches=patches)


def kitten(s: Sketch, x: float, y: float, size: float, coat: str, stripe: str, chest: str) -> None:
    """A sleeping kitten seen from the front."""
    with s.at(x, y, size):
        s.path("M-70 40c-16-40-6-80 70-80s86 40 70 80z", coat)
        with s.at(0, -30, 0.8):
            cat_head(s, coat, stripe, chest, "shut")


def sitting_dog(
    s: Sketch,
    x: float,
    y: float,
    size: float,
    coat: str,
    ear: str,
    chest: str,
    mouth: str = "open",
    collar: str = "",
) -> None:
    """A flop-eared dog that faces the viewer; (x, y) is between its paws, 470 px tall at size 1."""
    with s.at(x, y, size):
        s.line("M84-40c50 4 80-20 90-60", coat, 34)
        s.path(
            "M-100 0c-18-30-14-120 12-190 20-50 50-70 88-70s68 20 88 70c26 70 30 160 12 190z", coat
        )
        s.path("M-46-10c-12-40-8-150 46-190 54 40 58 150 46 190z", chest)
        s.line("M-40-100v96M40-100v96", coat, 46)
        s.ellipse(-44, 0, 38, 20, chest)
        s.ellipse(44, 0, 38, 20, chest)
        with s.at(0, -310):
            dog_head(s, coat, ear, chest, mouth)
        if collar:
            s.line("M-66-220q66 36 132 0", collar, 24)
            s.circle(0, -192, 15, "#f2c14e")


def dog_head(
    s: Sketch, coat: str, ear: str, muzzle: str, mouth: str = "open", eyes: str = "open"
) -> None:
    """A flop-eared dog's head around its eyes."""
    s.path(
        "M-110 6c-8-70 36-122 110-122s118 52 110 122c-6 60-50 100-110 100s-104-40-110-100z", coat
    )
    s.path("M-14-112c-12 50-6 90 14 110 20-20 26-60 14-110q-14-6-28 0z", muzzle)
    s.path("M-80 60c-6-40 34-62 80-62s86 22 80 62-40 56-80 56-74-16-80-56z", muzzle)
    for side in (-1, 1):
        with s.at(0, 0, mirror=side < 0):
            s.path("M70-92c44-20 76 0 84 60s-6 110-34 116c-34 0-62-120-50-176z", ear)
    if eyes == "open":
        s.ellipse(-46, -6, 13, 16, "#2b1e1a")
        s.ellipse(46, -6, 13, 16, "#2b1e1a")
        s.dots([(-42, -12), (50, -12)], "#ffffff", 8)
    elif eyes == "side":
        s.dots([(-46, -6), (46, -6)], "#ffffff", 34)
        s.dots([(-55, -4), (37, -4)], "#2b1e1a", 20)
    else:
        s.line("M-62-4q16 14 32 0M30-4q16 14 32 0", "#2b1e1a", 8)
    s.path("M-24 26q24-14 48 0-2 24-24 26-22-2-24-26z", "#2b1e1a")
    if mouth == "open":
        s.path("M-34 66q34 16 68 0-4 52-34 52t-34-52z", "#8f3a3a")
        s.path("M-18 86q18-12 36 0v26q-4 18-18 18t-18-18z", "#f08a8a")
    else:
        s.line("M0 52v16M0 68q-16 16-32 4M0 68q16 16 32 4", "#2b1e1a", 6)
