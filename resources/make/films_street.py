"""Films of the noodle bowl, the snow, the tram and the steamer cat."""

from __future__ import annotations

import math
from pathlib import Path

from film import TAU, Film, colour, disc, ease, pen, puff
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath
from sketch import Sketch
from sound import Sound
from things import boards, garland, light, stars

COVERS = Path(__file__).resolve().parent.parent / "sample" / "covers"


class NoodleSteam(Film):
    """Steam that rises and sways over a bowl of red noodles until the glasses fog."""

    name = "noodle-steam"
    seconds = 8.0
    still_at = 0.3

    def prepare(self) -> None:
        self.bowl = self.layer(COVERS / "beef-noodle-bowl.svg")
        self.wisps = [
            (
                self.random.uniform(230, 850),
                self.random.random(),
                self.random.choice((1, 2)),
                self.random.uniform(70, 150),
                self.random.uniform(-1, 1),
            )
            for _ in range(70)
        ]
        self.glints = [
            (540 + math.cos(a) * r * 330, 830 + math.sin(a) * r * 105, self.random.random())
            for a, r in (
                (self.random.random() * TAU, self.random.random() ** 0.5) for _ in range(22)
            )
        ]

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.bowl)
        for x, y, shift in self.glints:
            shine = max(0.0, math.sin(TAU * (phase * 2 + shift))) ** 6
            puff(painter, x, y, 26, "#fff0b8", shine * 0.9)
        for x, shift, cycles, size, lean in self.wisps:
            life = (phase * cycles + shift) % 1
            sway = math.sin(TAU * (life * 1.2 + shift)) * 46 + math.sin(TAU * phase + lean) * 40
            up = 830 - life * 820
            alpha = math.sin(math.pi * life) ** 1.3 * 0.15
            puff(
                painter,
                x + (x - 540) * 0.12 * life + sway,
                up,
                size * (0.6 + life * 1.5),
                "#ffffff",
                alpha,
            )
        fog = 0.5 - 0.5 * math.cos(TAU * phase)
        for x in (0, 1080):
            puff(painter, x, 300, 640, "#fff6ec", 0.3 * fog)
        puff(painter, 540, -120, 800, "#fff6ec", 0.24 * fog)

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.12, 200, 1400, 0.25, 2)
        sound.patter(150, 0.16, 260, 700)
        return sound


class SnowLamp(Film):
    """Thick snow past a yellow street lamp on an empty street."""

    name = "snow-lamp"
    seconds = 10.0
    quality = 28
    still_at = 0.1

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#141d3a", "#2c3560", "#5a5f86"))
        stars(s, 20, 0, 0, 1080, 200)
        for left, right, start, tone in (
            (-10, 300, 170, "#232c50"),
            (300, 420, 120, "#2b3560"),
            (420, 500, 190, "#333e6c"),
        ):
            for mirror in (False, True):
                with s.at(1080 if mirror else 0, 0, mirror=mirror):
                    self._house(s, left, right, start, tone, mirror)
        s.polygon(
            [(486, 800), (594, 800), (1180, 1440), (-100, 1440)], s.linear("#8f9ac4", "#dfe6f4")
        )
        s.polygon([(-10, 1150), (486, 790), (500, 800), (-10, 1300)], "#c4cde6")
        s.polygon([(1090, 1150), (594, 790), (580, 800), (1090, 1300)], "#c4cde6")
        s.line("M520 820Q430 1100 320 1440M560 820q90 280 190 620", "#8f9ac4", 11, 0.5)
        s.ellipse(790, 1180, 330, 80, s.glow("#ffd98a", 0.85))
        light(s, 790, 470, 520, "#ffd07a", 0.75)
        s.polygon([(740, 470), (840, 470), (1060, 1190), (520, 1190)], "#ffdf9a", opacity=0.17)
        s.rect(778, 470, 24, 720, "#10162c", 8)
        s.rect(752, 1150, 76, 50, "#10162c", 10)
        s.path("M740 480l16-96h68l16 96z", "#ffe9b0")
        s.path("M726 384h128l-40-60h-48z", "#10162c")
        s.path("M716 380q74-46 148 0l-34-56q-40-26-80 0z", "#f4f7fd")
        s.path("M740 1160q50-36 100 0v30H740z", "#f4f7fd")
        self.street = self.layer(s)
        self.flakes = []
        for depth, count in ((0.5, 190), (0.8, 130), (1.2, 70), (2.0, 22)):
            for _ in range(count):
                self.flakes.append(
                    (
                        self.random.uniform(-60, 1140),
                        self.random.random(),
                        depth,
                        self.random.random(),
                        self.random.choice((1, 2)),
                    )
                )

    def _house(
        self, s: Sketch, left: float, right: float, start: float, tone: str, mirror: bool
    ) -> None:
        """Draw a front that runs towards the vanishing point (540, 760)."""

        def height(x: float, edge: float) -> float:
            return edge + (760 - edge) * (x + 10) / 550

        def corner(u: float, v: float) -> tuple[float, float]:
            x = left + (right - left) * u
            return x, height(x, start) * (1 - v) + height(x, 1150) * v

        s.polygon([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], tone)
        s.polygon(
            [corner(0, -0.035), corner(1.02, -0.035), corner(1.02, 0.02), corner(0, 0.02)],
            "#dfe6f6",
        )
        for row in range(3):
            for column in range(2):
                u, v = 0.2 + 0.42 * column, 0.16 + 0.26 * row
                warm = (row, column, mirror) in ((1, 0, False), (2, 1, True))
                s.polygon(
                    [
                        corner(u, v),
                        corner(u + 0.22, v),
                        corner(u + 0.22, v + 0.14),
                        corner(u, v + 0.14),
                    ],
                    "#f6cf7a" if warm else "#1a2242",
                )
                s.polygon(
                    [
                        corner(u - 0.02, v + 0.14),
                        corner(u + 0.24, v + 0.14),
                        corner(u + 0.24, v + 0.156),
                        corner(u - 0.02, v + 0.156),
                    ],
                    "#dfe6f6",
                )

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.street)
        puff(painter, 790, 440, 300, "#ffe09a", 0.32 + 0.04 * math.sin(TAU * phase * 5))
        wind = math.sin(TAU * phase) * 30
        for x, shift, depth, turn, sways in self.flakes:
            cycles = 2 if depth < 1 else 3 if depth < 1.8 else 4
            fall = (phase * cycles + shift) % 1
            y = -60 + fall * 1560
            at = x + math.sin(TAU * (phase * sways + turn)) * 34 * depth + wind * depth
            near = max(0.0, 1 - math.hypot(at - 790, (y - 560) * 0.72) / 480)
            warm = near > 0.12 and depth < 1.8
            alpha = (0.45 + 0.5 * near) if depth < 1.8 else 0.4
            radius = 4.2 * depth + near * 1.5
            if depth >= 1.8:
                puff(painter, at, y, radius * 2.2, "#ffffff", alpha)
            else:
                disc(painter, at, y, radius, "#ffedbe" if warm else "#e8eefc", alpha)

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.07, 90, 420, 0.7, 1)
        sound.noise(0.018, 2400, 6000, 0.4, 2)
        return sound


class TramRain(Film):
    """Rain that slides down the front window of a tram, neon going by, a nodding head before us."""

    name = "tram-rain"
    seconds = 8.0
    quality = 26
    still_at = 0.6

    def prepare(self) -> None:
        frame = Sketch(self.name, 1080, 1440)
        frame.path(
            "M0 0h1080v1440H0zM90 150v850q0 30 30 30h360q30 0 30-30V120q0-30-30-30H150"
            "q-60 0-60 60zM570 120v880q0 30 30 30h360q30 0 30-30V150q0-60-60-60H600"
            "q-30 0-30 30z",
            frame.linear("#1f5a4a", "#14382f"),
        )
        frame.line(
            "M90 150q0-60 60-60h330q30 0 30 30v880q0 30-30 30H120q-30 0-30-30z"
            "M570 120q0-30 30-30h330q60 0 60 60v850q0 30-30 30H600q-30 0-30-30z",
            "#3f8a72",
            9,
        )
        frame.rect(0, 1060, 1080, 380, frame.linear("#1a4a3d", "#0f2a23"))
        frame.line("M0 1066h1080", "#4fa488", 9, 0.8)
        frame.line("M60 1130h960", "#c9a04a", 24)
        frame.line("M60 1124h960", "#f6dc8a", 7, 0.8)
        frame.dots([(90, 1130), (540, 1130), (990, 1130)], "#8a6a2a", 38)
        frame.path("M0 1440v-150q270-60 540 0t540 0v150z", "#12332b")
        self.window = self.layer(frame)
        self.neon = [
            (
                self.random.uniform(0, 1600),
                self.random.uniform(160, 760),
                self.random.uniform(40, 120),
                self.random.choice(
                    ("#ff4f7a", "#ffb03a", "#3ad6e8", "#b06aff", "#ff6a3a", "#5af0a0")
                ),
                self.random.choice((1, 2)),
            )
            for _ in range(34)
        ]
        self.beads = [
            (
                self.random.uniform(80, 1000),
                self.random.uniform(100, 1020),
                self.random.uniform(3, 9),
            )
            for _ in range(150)
        ]
        self.runs = [
            (
                self.random.uniform(110, 970),
                self.random.random(),
                self.random.choice((1, 1, 2)),
                self.random.uniform(8, 14),
                self.random.random(),
            )
            for _ in range(24)
        ]

    def paint(self, painter: QPainter, phase: float) -> None:
        sky = QLinearGradient(0, 0, 0, 1080)
        for at, name in ((0, "#171a3a"), (0.55, "#3a2a5a"), (1, "#1c2440")):
            sky.setColorAt(at, colour(name, 1))
        painter.fillRect(QRectF(0, 0, 1080, 1440), sky)
        for x, y, r, name, speed in self.neon:
            at = (x - phase * 1600 * speed) % 1600 - 220
            puff(painter, at, y, r * 1.8, name, 0.5)
            puff(painter, at, 1000 + (800 - y) * 0.12, r * 1.3, name, 0.28)
            disc(painter, at, y, r * 0.5, name, 0.3)
        for x, y, r in self.beads:
            self._bead(painter, x, y, r)
        for x, shift, cycles, r, turn in self.runs:
            life = (phase * cycles + shift) % 1
            steps = 5
            part = life * steps
            y = 60 + (int(part) + ease((part % 1) * 1.6)) / steps * 1050
            at = x + math.sin(TAU * (turn + life * 2)) * 9
            trail = QLinearGradient(0, y - 260, 0, y)
            trail.setColorAt(0, colour("#dff0ff", 0))
            trail.setColorAt(1, colour("#dff0ff", 0.34))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(trail)
            painter.drawRoundedRect(QRectF(at - r * 0.45, y - 260, r * 0.9, 260), r * 0.4, r * 0.4)
            self._bead(painter, at, y, r)
        self.lay(painter, self.window)
        self._passenger(painter, phase)

    def _bead(self, painter: QPainter, x: float, y: float, r: float) -> None:
        disc(painter, x, y, r, "#cfe4ff", 0.26)
        disc(painter, x, y + r * 0.25, r * 0.7, "#101a34", 0.22)
        disc(painter, x - r * 0.3, y - r * 0.35, r * 0.3, "#ffffff", 0.85)

    def _passenger(self, painter: QPainter, phase: float) -> None:
        beat = (phase * 2) % 1
        nod = ease(beat / 0.62) if beat < 0.62 else 1 - ease((beat - 0.62) / 0.16)
        painter.save()
        painter.translate(540, 1290)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("#0c1f1a", 1))
        coat = QPainterPath(QPointF(-260, 180))
        coat.cubicTo(-240, 20, -120, -10, 0, -10)
        coat.cubicTo(120, -10, 240, 20, 260, 180)
        painter.drawPath(coat)
        painter.translate(0, -20 + nod * 26)
        painter.rotate(nod * 9)
        painter.drawRoundedRect(QRectF(-44, -60, 88, 90), 30, 30)
        painter.drawEllipse(QPointF(0, -140), 108, 118)
        painter.drawEllipse(QPointF(-108, -130), 20, 30)
        painter.drawEllipse(QPointF(108, -130), 20, 30)
        painter.setBrush(colour("#d8dce0", 0.85))
        hair = QPainterPath(QPointF(-108, -130))
        hair.cubicTo(-120, -20, -60, -16, 0, -22)
        hair.cubicTo(60, -16, 120, -20, 108, -130)
        hair.cubicTo(60, -90, -60, -90, -108, -130)
        painter.drawPath(hair)
        painter.restore()

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.2, 500, 3800, 0.15, 2)
        sound.noise(0.22, 40, 130, 0.3, 4)
        sound.patter(130, 0.1, 900, 2400)
        for beat in (1.0, 1.22, 5.0, 5.22):
            sound.drop(beat, 1960, 0.32, 0.7)
        return sound


class SteamerCat(Film):
    """An orange cat seen from behind beside bamboo steamers; its tail beats time."""

    name = "steamer-cat"
    seconds = 6.0
    still_at = 0.08

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#ffd9a8", "#ffb98a"))
        light(s, 820, 250, 460, "#fff2c0", 0.95)
        s.circle(820, 250, 96, "#fff6d8")
        for x, w, h, tone in (
            (0, 260, 560, "#e8a07a"),
            (260, 200, 430, "#f0b088"),
            (640, 210, 500, "#f0b088"),
            (850, 240, 640, "#e8a07a"),
        ):
            s.rect(x, 900 - h, w, h, tone)
            s.dots([(x + 50 + i % 3 * 66, 960 - h + i // 3 * 96) for i in range(12)], "#fff0d0", 26)
        s.path("M0 0h1080v120H0z", "#c9403a")
        for index in range(9):
            s.path(
                f"M{index * 120} 120h120v40a60 50 0 0 1-120 0z",
                "#fff3e0" if index % 2 else "#c9403a",
            )
        garland(s, 0, 190, 1080, 50, 8, "#8a4a34", "#fff0b0")
        s.rect(0, 890, 1080, 200, "#c9b09a")
        s.line("M0 960h1080M120 1030h320M620 1030h300", "#fff6e8", 13, 0.7)
        boards(s, 1080, 360, s.linear("#b9733f", "#8a4e28"), "#6a3818", 3)
        s.rect(0, 1060, 1080, 34, "#dca068")
        for level in range(4):
            y = 1060 - level * 118
            s.ellipse(290, y + 6, 236, 26, "#6a3c18")
            s.rect(54, y - 100, 472, 106, s.linear("#e8c07a", "#b98540", angle="right"), 26)
            s.line(f"M60 {y - 84}h460M60 {y - 12}h460", "#8a5a24", 9)
            s.line("".join(f"M{x} {y - 76}v56" for x in range(100, 500, 44)), "#c9964e", 5)
        s.ellipse(290, 604, 236, 44, "#f4d89a")
        s.ellipse(290, 600, 200, 32, "#8a5a24")
        for x, y in ((180, 590), (290, 578), (400, 590), (236, 604), (346, 604)):
            s.path(f"M{x - 56} {y + 14}c0-80 112-80 112 0-20 20-92 20-112 0z", "#fffaf0")
            s.line(
                f"M{x} {y - 44}q-14 14-6 30M{x} {y - 44}q14 12 8 30M{x} {y - 44}v34", "#e2d2b4", 5
            )
        self.street = self.layer(s)
        c = Sketch("cat-behind", 1080, 1440)
        coat, dark = "#f7923c", "#c95a1e"
        c.ellipse(760, 1070, 210, 30, c.glow("#2a1206", 0.6))
        c.path(
            "M610 1066c-30-30-26-110 0-190 24-80 60-140 150-140s126 60 150 140c26 80 30 160 0 190"
            "-40 20-260 20-300 0z",
            c.linear("#f99a48", "#ea7a24"),
        )
        c.line(
            "M760 760v190M700 800l-40 24M820 800l40 24M690 880l-56 20M830 880l56 20M690 960l-50 10"
            "M830 960l50 10",
            dark,
            15,
        )
        c.path("M650 600l-6-120 84 72zM870 600l6-120-84 72z", coat, coat, 9)
        c.path(
            "M640 640c-6-70 50-110 120-110s126 40 120 110c-4 70-60 116-120 116s-116-46-120-116z",
            coat,
        )
        c.line(
            "M730 546l6 56M760 540v70M790 546l-6 56M648 660l40 6M872 660l-40 6M652 700l36-2"
            "M868 700l-36-2",
            dark,
            13,
        )
        c.line("M640 690l-70-14M642 710l-68 10M880 690l70-14M878 710l68 10", "#fff6e8", 5, 0.9)
        self.cat = self.layer(c)
        self.wisps = [
            (
                self.random.uniform(130, 450),
                self.random.random(),
                self.random.choice((1, 2)),
                self.random.uniform(50, 110),
            )
            for _ in range(46)
        ]

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.street)
        for x, shift, cycles, size in self.wisps:
            life = (phase * cycles + shift) % 1
            sway = math.sin(TAU * (life + shift)) * 40
            puff(
                painter,
                x + sway,
                590 - life * 520,
                size * (0.5 + life * 1.4),
                "#ffffff",
                math.sin(math.pi * life) * 0.2,
            )
        swing = math.sin(TAU * phase * 3)
        lag = math.sin(TAU * phase * 3 - 0.7)
        tip = math.sin(TAU * phase * 3 - 1.3)
        tail = QPainterPath(QPointF(760, 1040))
        tail.cubicTo(760 + swing * 60, 1150, 760 + lag * 230, 1160, 760 + lag * 250, 1240)
        tail.cubicTo(760 + lag * 270, 1300, 760 + tip * 330, 1300, 760 + tip * 360, 1250)
        painter.save()
        painter.translate(0, 10)
        pen(painter, "#2a1206", 56, 0.18)
        painter.drawPath(tail)
        painter.restore()
        breath = 1 + 0.006 * math.sin(TAU * phase * 2)
        painter.save()
        painter.translate(760, 1066)
        painter.scale(1, breath)
        painter.translate(-760, -1066)
        self.lay(painter, self.cat)
        painter.restore()
        pen(painter, "#ee8129", 54)
        painter.drawPath(tail)
        end = tail.pointAtPercent(1)
        before = tail.pointAtPercent(0.93)
        pen(painter, "#fff0d6", 54)
        painter.drawLine(before, end)
        for at in (0.45, 0.6, 0.75):
            here, ahead = tail.pointAtPercent(at), tail.pointAtPercent(at + 0.02)
            pen(painter, "#c95a1e", 54, 0.9)
            painter.drawLine(here, ahead)

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.06, 900, 4200, 0.3, 2)
        for beat in range(6):
            sound.drop(beat + 0.5, 880 if beat % 2 else 660, 0.5, 0.12)
        return sound


FILMS = (NoodleSteam, SnowLamp, TramRain, SteamerCat)
