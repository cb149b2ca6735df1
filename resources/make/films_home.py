"""Films of the guitar and the rainy balcony."""

from __future__ import annotations

import math

from film import TAU, Film, colour, disc, ease, pen, puff
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from sketch import Sketch
from sound import Sound
from things import cloud, leafy, light, potted, rose

BEATS = (0.04, 0.29, 0.54, 0.79)  # when the hand strums, as shares of the loop
CHORDS = (
    (130.8, 164.8, 196.0, 261.6, 329.6),  # C
    (110.0, 164.8, 220.0, 261.6, 329.6),  # A minor
    (87.3, 130.8, 174.6, 220.0, 261.6),  # F
    (98.0, 123.5, 146.8, 196.0, 293.7),  # G
)


class GuitarPetals(Film):
    """A hand that strums a guitar while rose petals fall on the strings."""

    name = "guitar-petals"
    seconds = 8.0
    still_at = 0.34

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#2f6a52", "#1d4a3c"))
        for x, y, r in ((120, 140, 90), (330, 70, 70), (60, 330, 60), (960, 110, 80)):
            leafy(s, x, y + 120, r * 1.8, "#3f8a64", "#57a878")
            rose(s, x, y, r, "#a61e3c", "#d6395a", "#f58aa0")
        light(s, 820, 260, 640, "#ffe0a0", 0.6)
        s.shape(
            [
                (-160, 760),
                (40, 420),
                (420, 330),
                (700, 430),
                (900, 330),
                (1240, 420),
                (1300, 760),
                (1240, 1100),
                (900, 1190),
                (700, 1090),
                (420, 1190),
                (40, 1100),
            ],
            "#5a2c14",
        )
        s.shape(
            [
                (-160, 760),
                (56, 444),
                (424, 356),
                (700, 456),
                (896, 356),
                (1220, 446),
                (1280, 760),
                (1220, 1076),
                (896, 1164),
                (700, 1064),
                (424, 1164),
                (56, 1076),
            ],
            s.linear("#f2a650", "#d97c2e", angle="right"),
        )
        for y in (470, 560, 660, 860, 960, 1060):
            s.line(f"M60 {y}q480-26 960 0", "#c96a24", 5, 0.35)
        s.circle(560, 760, 236, "#8a4a1e")
        s.circle(560, 760, 222, "#f6d08a")
        s.circle(560, 760, 206, "#8a4a1e")
        s.circle(560, 760, 190, s.radial("#120a08", "#2e1a12"))
        s.rect(-40, 610, 330, 300, "#3a2016")
        for x in (30, 120, 206, 280):
            s.rect(x, 610, 9, 300, "#d9c48a")
        s.rect(920, 590, 60, 340, "#3a2016", 14)
        s.rect(936, 610, 12, 300, "#f4ead0")
        self.guitar = self.layer(s)
        h = Sketch("hand", 1280, 2000)
        h.curve([(1180, 1960), (1000, 1500), (900, 1220), (800, 1010)], "#f0e4d0", 170)
        h.line("M868 1130l90-40", "#d9c8ae", 16)
        skin, dark = "#d9a06c", "#b87a48"
        h.shape([(700, 860), (790, 830), (880, 900), (900, 1010), (820, 1070), (730, 1010)], skin)
        for points in (
            ((720, 880), (650, 820), (620, 750)),
            ((750, 860), (690, 780), (664, 716)),
            ((790, 850), (740, 770), (716, 716)),
            ((830, 870), (796, 800), (776, 750)),
        ):
            h.curve(list(points), skin, 48)
        h.curve([(726, 960), (650, 930), (606, 860)], skin, 50)
        h.line("M712 846l-20-18M752 824l-18-22M796 822l-16-24", dark, 6, 0.8)
        h.dots([(612, 736), (658, 702), (710, 702), (772, 738)], "#f4d4b4", 22)
        self.hand = self.layer(h)
        self.petals = [
            (
                self.random.uniform(60, 1020),
                self.random.random(),
                self.random.uniform(0.8, 1.3),
                self.random.random(),
            )
            for _ in range(11)
        ]

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.guitar)
        for index in range(5):
            self._string(painter, 650 + index * 55, 5.5 - index * 0.6, phase, index)
        for x, shift, size, turn in self.petals:
            life = (phase + shift) % 1
            at = x + math.sin(TAU * (life * 2 + turn)) * 90
            self._petal(painter, at, -80 + life * 1600, size, 360 * (turn + life * 2), 0.95)
        rest = ease((phase - 0.1) / 0.3)
        leave = ease((phase - 0.8) / 0.2)
        drift = math.sin(TAU * phase * 3) * 26 * (1 - rest)
        self._petal(
            painter,
            400 + drift,
            -90 + rest * 842 + leave * 240,
            1.5,
            30 + 300 * rest + leave * 90,
            1 - leave,
        )
        self.lay_hand(painter, phase)

    def lay_hand(self, painter: QPainter, phase: float) -> None:
        """Place the hand: a quick stroke down on each beat, a slow way back."""
        beat = min((phase - at) % 1 for at in BEATS) / 0.25
        if beat < 0.16:
            down = ease(beat / 0.16)
        elif beat < 0.45:
            down = 1.0
        else:
            down = 1 - ease((beat - 0.45) / 0.5)
        painter.save()
        painter.translate(-10 + down * 30, -130 + down * 250)
        self.lay(painter, self.hand)
        painter.restore()

    def _string(self, painter: QPainter, y: float, width: float, phase: float, index: int) -> None:
        since = min((phase - at - 0.01 - index * 0.006) % 1 for at in BEATS) * self.seconds
        reach = 15 * math.exp(-since * 1.7)
        swing = reach * math.sin(TAU * since * (11 + index))
        path = QPainterPath(QPointF(-20, y))
        path.cubicTo(300, y + swing, 700, y + swing * 1.4, 942, y)
        pen(painter, "#3a1a08", width + 3, 0.3)
        painter.drawPath(path.translated(0, 9))
        if reach > 2:
            pen(painter, "#fff2d0", width + reach, 0.16)
            painter.drawPath(path)
        pen(painter, "#f6ecd4" if index > 1 else "#e0b878", width)
        painter.drawPath(path)

    def _petal(
        self, painter: QPainter, x: float, y: float, size: float, turn: float, alpha: float
    ) -> None:
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn)
        painter.scale(size, size * (0.6 + 0.4 * abs(math.cos(math.radians(turn)))))
        petal = QPainterPath(QPointF(0, 34))
        petal.cubicTo(-60, 0, -44, -50, -8, -38)
        petal.cubicTo(0, -48, 48, -46, 42, 0)
        petal.cubicTo(36, 24, 14, 36, 0, 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("#d6395a", alpha))
        painter.drawPath(petal)
        pen(painter, "#f58aa0", 5, 0.8 * alpha)
        painter.drawLine(QPointF(0, 26), QPointF(6, -18))
        painter.restore()

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        for at, chord in zip(BEATS, CHORDS, strict=True):
            for index, pitch in enumerate(chord):
                sound.pluck((at + 0.01) * self.seconds + index * 0.035, pitch, 0.42)
            for order, index in enumerate((2, 3, 4)):
                sound.pluck((at + 0.13) * self.seconds + order * 0.24, chord[index], 0.22, 1.4)
        return sound


class BalconyRain(Film):
    """Warm rain over a balcony, an empty hammock that swings slowly."""

    name = "balcony-rain"
    seconds = 9.0
    quality = 31
    still_at = 0.2

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#6f93a4", "#a4bdb8", "#cfd8c0"))
        for x, y, w in ((300, 240, 520), (860, 180, 480), (560, 380, 420)):
            cloud(s, x, y, w, "#8fa6b0", 0.8)
        for x, w, h, tone in (
            (0, 260, 300, "#c98a6a"),
            (220, 200, 220, "#e0b07a"),
            (760, 330, 280, "#b97a64"),
        ):
            s.rect(x, 900 - h, w, h, tone)
            s.polygon([(x - 26, 904 - h), (x + w / 2, 800 - h), (x + w + 26, 904 - h)], "#a84f3c")
            s.dots([(x + 60, 980 - h), (x + w - 60, 980 - h)], "#ffdf9a", 40)
        s.line("M640 900q-20-220 10-420", "#6a4a34", 44)
        for x, y, r in (
            (560, 420, 130),
            (700, 350, 160),
            (830, 440, 130),
            (640, 500, 120),
            (760, 520, 110),
        ):
            s.circle(x, y, r, "#3f8058" if r > 125 else "#549a68")
        s.dots([(590, 500), (700, 470), (800, 520), (660, 400), (760, 400)], "#f2a832", 46)
        s.line("M0 620q540 90 1080 0", "#5a5048", 6)
        for x, y, tone in ((90, 632, "#e8604a"), (200, 646, "#f4f0e6"), (900, 644, "#3f8aa8")):
            s.path(f"M{x} {y}h110l6 150q-60 26-122 0z", tone)
        s.rect(0, 880, 1080, 30, "#f4ece0")
        s.line("".join(f"M{x} 910v200" for x in range(30, 1080, 74)), "#f4ece0", 20)
        s.rect(0, 1096, 1080, 34, "#e4d8c4")
        s.rect(0, 1130, 1080, 310, s.linear("#b9704f", "#98543a"))
        s.line(
            "M0 1210h1080M0 1320h1080M150 1130l-60 310M400 1130l-20 310M680 1130l20 310"
            "M930 1130l60 310",
            "#7d4230",
            6,
            0.6,
        )
        s.ellipse(300, 1380, 240, 34, "#dff0ee", opacity=0.3)
        s.ellipse(820, 1270, 190, 26, "#dff0ee", opacity=0.3)
        s.rect(0, 0, 54, 1440, "#8a5a40")
        s.rect(1026, 0, 54, 1440, "#8a5a40")
        s.rect(0, 0, 1080, 64, "#7a4c36")
        potted(s, 930, 1300, 190, "#3f8aa8", "#347690", "#3f8058", "#63a872")
        potted(s, 130, 1240, 150, "#e8a23a", "#c98626", "#3f8058", "#63a872")
        self.view = self.layer(s)
        front = Sketch("awning", 1080, 1440)
        for index in range(9):
            tone = "#f6ead6" if index % 2 else "#3f8a7a"
            front.path(f"M{index * 120} 0h120v120a60 44 0 0 1-120 0z", tone)
        front.rect(0, 0, 1080, 40, "#2f6a5e")
        self.awning = self.layer(front)
        self.rain = [
            (self.random.uniform(-80, 1160), self.random.random(), self.random.choice((1, 2, 3)))
            for _ in range(210)
        ]
        self.splashes = [
            (
                self.random.uniform(70, 1010),
                self.random.choice((886, 886, 1180, 1250, 1330, 1400)),
                self.random.random(),
                self.random.choice((5, 7, 9)),
            )
            for _ in range(60)
        ]

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.view)
        for x, shift, depth in self.rain:
            cycles = 9 + depth * 4
            life = (phase * cycles + shift) % 1
            y = -140 + life * (1040 if depth < 3 else 1700)
            long = 46 * depth
            pen(painter, "#eef8fa", 1.6 * depth, 0.2 + 0.12 * depth)
            painter.drawLine(QPointF(x - life * 40, y), QPointF(x - life * 40 - 8, y + long))
        self._hammock(painter, phase)
        for x, y, shift, cycles in self.splashes:
            life = (phase * cycles + shift) % 1
            if life < 0.4:
                grow = life / 0.4
                pen(painter, "#f0fafa", 3, 0.8 * (1 - grow))
                painter.drawEllipse(QPointF(x, y), 6 + grow * 26, 2 + grow * 7)
                for side in (-1, 1):
                    disc(
                        painter,
                        x + side * grow * 18,
                        y - math.sin(math.pi * grow) * 20,
                        3,
                        "#f0fafa",
                        0.9 * (1 - grow),
                    )
        for index in range(14):
            life = (phase * (3 + index % 3) + index * 0.37) % 1
            x = 40 + index * 76
            disc(painter, x, 164 + life * life * 1000, 5, "#f0fafa", 0.9 if life < 0.9 else 0)
        self.lay(painter, self.awning)

    def _hammock(self, painter: QPainter, phase: float) -> None:
        swing = math.sin(TAU * phase * 2)
        low = 1080 - abs(swing) * 12
        shift = swing * 84
        puff(painter, 540 + shift * 0.6, 1300, 330, "#2a1208", 0.22)
        left, right = QPointF(54, 560), QPointF(1026, 560)
        pen(painter, "#e4d8c4", 9)
        for hook, inner in ((left, QPointF(230 + shift, 830)), (right, QPointF(850 + shift, 830))):
            for spread in (-26, 0, 26):
                painter.drawLine(hook, QPointF(inner.x(), inner.y() + spread))
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(9):
            inset = index * 6
            cloth = QPainterPath(QPointF(226 + shift, 800 + inset))
            cloth.cubicTo(
                380 + shift * 1.15,
                low + inset * 1.4,
                700 + shift * 1.15,
                low + inset * 1.4,
                854 + shift,
                800 + inset,
            )
            cloth.lineTo(854 + shift, 812 + inset)
            cloth.cubicTo(
                700 + shift * 1.15,
                low + 26 + inset * 1.4,
                380 + shift * 1.15,
                low + 26 + inset * 1.4,
                226 + shift,
                812 + inset,
            )
            painter.setBrush(colour(("#e8604a", "#f6ead6", "#f2b23a")[index % 3], 1))
            painter.drawPath(cloth)
        pen(painter, "#c9503a", 5)
        for index in range(22):
            along = (index + 0.5) / 22
            x = 226 + shift + 628 * along
            y = 860 + (low - 800) * 3 * along * (1 - along) + 34
            painter.drawLine(QPointF(x, y), QPointF(x + swing * 6, y + 26))

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.3, 400, 5200, 0.12, 1)
        sound.patter(260, 0.12, 900, 3000)
        for beat in (1.1, 3.4, 5.6, 7.9):
            sound.drop(beat, 210, 0.12, 0.3)
        return sound


FILMS = (GuitarPetals, BalconyRain)
