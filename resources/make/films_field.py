"""Films of the horses at dawn and the paper tornado."""

from __future__ import annotations

import math

from film import TAU, Film, colour, disc, ease, pen, puff
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from sketch import Sketch
from sound import Sound
from things import cloud, hills, light, peaks, pine, stars

NECK = (
    "M640 1900L620 1500C600 1330 560 1240 520 1150C480 1120 440 1100 410 1060"
    "C370 1090 300 1130 240 1136"
    "C190 1140 150 1120 146 1080C142 1040 160 1000 190 960C230 900 280 800 330 730"
    "C350 690 390 660 440 650C520 640 600 680 680 760C780 860 860 980 900 1120"
    "C930 1240 950 1380 950 1500L1010 1900z"
)


class HorsesDawn(Film):
    """Two horses that breathe steam in blue dawn light; one flicks an ear."""

    name = "horses-dawn"
    seconds = 9.0
    still_at = 0.42

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#2c4478", "#6f8ab8", "#f0b8a0"))
        stars(s, 40, 0, 0, 1080, 340)
        light(s, 800, 860, 560, "#ffdf9a", 0.95)
        s.circle(800, 860, 70, "#fff2c8")
        peaks(s, 900, 330, "#4f6a9c", "#c9d4ea", 4)
        hills(s, 930, 40, "#b4c4de", 3)
        s.rect(90, 690, 260, 220, "#5a3038")
        s.polygon([(60, 700), (220, 570), (380, 700)], "#dfe6f2")
        s.rect(180, 790, 80, 120, "#3a1f28")
        s.rect(120, 730, 40, 44, "#ffd98a")
        light(s, 140, 752, 110, "#ffd98a", 0.6)
        for x, h in ((430, 150), (500, 200), (980, 190), (1050, 150)):
            pine(s, x, 940, h, "#2f4a6a", "#c9d6ea")
        hills(s, 1020, 40, "#dbe5f2", 2)
        s.line("M0 1050h1080M0 1130h1080", "#4a3438", 16)
        s.line("M130 1000v260M520 1000v260M910 1000v260", "#3f2c30", 28)
        s.line("M114 1000h32M504 1000h32M894 1000h32M0 1040h1080", "#f4f8fc", 13)
        hills(s, 1230, 30, "#eef3fa", 2)
        self.field = self.layer(s)
        self.near = self.layer(self._horse("near", "#6f4028", "#4f2c1c", "#2a1812", "#8a5636"))
        self.far = self.layer(self._horse("far", "#c99a64", "#a87a48", "#f0e0c4", "#dcb480"))
        self.ear = self.layer(self._ear("ear-near", "#6f4028", "#3f2216"))
        self.far_ear = self.layer(self._ear("ear-far", "#c99a64", "#8a6238"))
        self.flakes = [
            (self.random.uniform(0, 1080), self.random.random(), self.random.uniform(3, 6))
            for _ in range(60)
        ]

    def _horse(self, name: str, coat: str, shade: str, mane: str, bright: str) -> Sketch:
        h = Sketch(name, 1080, 1900)
        h.path(NECK, h.linear(bright, coat, shade))
        h.path(
            "M520 1150C480 1120 440 1100 410 1060C450 1010 470 960 470 900C520 1010 560 1090 600"
            " 1200z",
            shade,
            opacity=0.6,
        )
        h.path(
            "M190 960C230 900 280 800 330 730C350 700 370 700 372 740C330 830 280 940 236 1040"
            "C210 1060 180 1010 190 960z",
            bright,
            opacity=0.6,
        )
        h.path(
            "M330 700C350 690 360 760 330 840C300 920 260 960 244 1000C240 940 280 800 330 700z",
            "#f4ece0",
            opacity=0.85 if name == "near" else 0,
        )
        h.path(
            "M430 650C540 600 700 680 800 820C880 940 930 1100 960 1300L1030 1900H930"
            "C890 1300 830 1100 740 960C670 850 560 740 430 650z",
            mane,
        )
        for index in range(7):
            x, y = 520 + index * 62, 690 + index * 88
            h.line(f"M{x} {y}q-10 60-60 90", mane, 30)
        h.path("M420 640c-60 10-110 60-120 140 40-50 70-80 130-90z", mane)
        h.ellipse(382, 800, 24, 20, "#1a0f0c")
        h.circle(376, 794, 7, "#ffffff")
        h.line("M356 776q26-20 56 0", shade, 9)
        h.ellipse(196, 1050, 17, 25, "#2a1610")
        h.line("M196 1112q50 0 90-34", shade, 10)
        h.line("M300 1090L352 860 470 690M240 940L452 1000M352 860l110 140", "#c9403a", 17)
        h.circle(352, 862, 15, "#e8c060")
        h.dots(
            [(190, 1000), (240, 930), (330, 740), (440, 660), (560, 690), (660, 770)],
            "#ffffff",
            11,
            0.7,
        )
        return h

    def _ear(self, name: str, coat: str, inner: str) -> Sketch:
        e = Sketch(name, 1080, 1440)
        e.path("M400 690c-30-70-20-140 30-190 40 50 60 120 40 180z", coat)
        e.path("M416 670c-18-50-12-96 14-130 22 40 32 84 20 126z", inner)
        return e

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.field)
        flick = 0.0
        for start in (0.18, 0.235, 0.7):
            flick += math.sin(math.pi * min(1.0, max(0.0, (phase - start) / 0.045)))
        nod = math.sin(TAU * phase) * 1.6
        self._place(
            painter,
            self.far,
            self.far_ear,
            1130,
            40,
            -0.86,
            0.86,
            math.sin(TAU * phase + 2) * 1.4,
            0.0,
        )
        self._breath(painter, phase, 945, 930, 1, 0.5)
        self._place(painter, self.near, self.ear, -70, 60, 1, 1, nod, flick)
        self._breath(painter, phase, 112, 1114 + nod * 6, -1, 0.0)
        for x, shift, r in self.flakes:
            life = (phase + shift) % 1
            disc(
                painter,
                x + math.sin(TAU * (life + shift)) * 40,
                -20 + life * 1500,
                r,
                "#ffffff",
                0.7,
            )

    def _place(
        self,
        painter: QPainter,
        body: QImage,
        ear: QImage,
        x: float,
        y: float,
        wide: float,
        high: float,
        nod: float,
        flick: float,
    ) -> None:
        painter.save()
        painter.translate(x, y)
        painter.scale(wide, high)
        painter.translate(900, 1400)
        painter.rotate(nod)
        painter.translate(-900, -1400)
        painter.save()
        painter.translate(440, 680)
        painter.rotate(8)
        painter.translate(-380, -660)
        self.lay(painter, ear)
        painter.restore()
        self.lay(painter, body)
        painter.save()
        painter.translate(430, 690)
        painter.rotate(-flick * 26)
        painter.translate(-430, -690)
        self.lay(painter, ear)
        painter.restore()
        painter.restore()

    def _breath(
        self, painter: QPainter, phase: float, x: float, y: float, side: int, shift: float
    ) -> None:
        for index in range(26):
            start = (phase * 3 + shift - index * 0.018) % 1
            if start > 0.75:
                continue
            life = start / 0.75
            far = ease(life) ** 0.6
            spread = math.sin(index * 2.4) * 60 * far
            puff(
                painter,
                x + side * far * (190 + index % 5 * 26),
                y + far * 60 - life * 120 + spread,
                26 + far * 90,
                "#ffffff",
                (1 - life) * 0.42 * min(1.0, life * 8),
            )

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.05, 120, 500, 0.5, 1)
        sound.noise(0.1, 500, 2400, 1.0, 3)
        for beat in (2.2, 2.4, 2.65, 6.1, 6.35):
            sound.drop(beat, 150, 0.16, 0.09)
        return sound


class PaperTornado(Film):
    """A paper-cup tornado that spins over tiny paper houses."""

    name = "paper-tornado"
    seconds = 7.0
    still_at = 0.3

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#7f9cb4", "#c4d0c4", "#f6e0ac"))
        for x, y, w, o in ((230, 170, 520, 0.85), (860, 130, 480, 0.85), (540, 300, 640, 1.0)):
            cloud(s, x, y, w, "#f6f8fa" if o == 1 else "#e2eaee", o)
        s.line("M200 0v150M840 0v110M540 0v200", "#ffffff", 4, 0.7)
        for y, tone, dark in (
            (860, "#b5c98a", "#8aa060"),
            (960, "#9cba72", "#7a9850"),
            (1080, "#86a85e", "#658644"),
        ):
            points = [(-60.0, float(y))]
            points += [(index * 190.0, y - s.random.uniform(10, 70)) for index in range(7)]
            points += [(1160.0, float(y)), (1160.0, 1500.0), (-60.0, 1500.0)]
            s.shape([(px, py + 14) for px, py in points], dark, 0.6)
            s.shape(points, tone)
        s.path("M430 1440C500 1280 460 1180 540 1060l30 6C520 1190 590 1290 640 1440z", "#efe2c0")
        self.land = self.layer(s)
        self.houses = [
            (150, 1010, 0.8, "#e8705a"),
            (390, 940, 0.6, "#5f9ab5"),
            (700, 960, 0.66, "#f2b84a"),
            (930, 1040, 0.86, "#7fae7a"),
            (270, 1220, 1.1, "#f2b84a"),
            (790, 1250, 1.16, "#e8705a"),
            (540, 1130, 0.9, "#fff6e6"),
        ]
        self.bits = [
            (
                self.random.uniform(0.1, 1),
                self.random.random(),
                self.random.choice((2, 3, 4)),
                self.random.uniform(10, 22),
                self.random.choice(("#e8705a", "#f2b84a", "#fff6e6", "#5f9ab5", "#7fae7a")),
            )
            for _ in range(44)
        ]

    def _centre(self, phase: float, level: float) -> tuple[float, float, float]:
        """Return x, y and half the width of the funnel at a level, 0 at the ground."""
        foot = 540 + math.sin(TAU * phase) * 250
        bend = math.sin(TAU * (phase * 2 - level * 0.9)) * 60 * (1 - level * 0.6)
        x = foot + (540 - foot) * level**1.3 * 0.9 + bend
        return x, 1090 - level * 800, 26 + level**1.5 * 290

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.land)
        foot = self._centre(phase, 0)[0]
        puff(painter, foot, 1110, 170, "#3a3a2a", 0.35)
        for x, y, size, tone in self.houses[:4]:
            self._house(painter, x, y, size, tone, phase, foot)
        self._bits(painter, phase, front=False)
        rings = 17
        for index in range(rings):
            level = index / (rings - 1)
            self._ring(painter, phase, level)
        self._bits(painter, phase, front=True)
        for x, y, size, tone in self.houses[4:]:
            self._house(painter, x, y, size, tone, phase, foot)
        for index in range(16):
            life = (phase * 4 + index / 16) % 1
            side = math.cos(index * 2.4)
            puff(
                painter,
                foot + side * (40 + life * 150),
                1104 - life * 60,
                26 + life * 46,
                "#efe2c0",
                (1 - life) * 0.5,
            )

    def _ring(self, painter: QPainter, phase: float, level: float) -> None:
        x, y, half = self._centre(phase, level)
        tall = 30 + level * 26
        flat = half * 0.24
        band = QPainterPath(QPointF(x - half, y))
        band.arcTo(QRectF(x - half, y - flat, 2 * half, 2 * flat), 180, 180)
        band.lineTo(x + half * 1.05, y - tall)
        band.arcTo(QRectF(x - half * 1.05, y - tall - flat, 2.1 * half, 2 * flat), 0, -180)
        band.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("#2c3844", 0.16))
        painter.drawPath(band.translated(8, 12))
        painter.setBrush(colour("#fffdf6" if int(level * 16) % 2 else "#efe9dc", 1))
        painter.drawPath(band)
        painter.save()
        painter.setClipPath(band)
        for stripe in range(8):
            angle = TAU * (stripe / 8 + phase * 6 + level * 0.8)
            depth = math.cos(angle)
            if depth < 0:
                continue
            at = x + math.sin(angle) * half
            pen(
                painter,
                "#e8604a" if stripe % 2 else "#5f9ab5",
                5 + 12 * depth * (0.4 + level),
                0.85,
            )
            painter.drawLine(
                QPointF(at, y + flat * depth), QPointF(at + 10, y - tall + flat * depth)
            )
        painter.restore()
        pen(painter, "#cfc6b4", 3, 0.8)
        painter.drawArc(
            QRectF(x - half * 1.05, y - tall - flat, 2.1 * half, 2 * flat), 180 * 16, 180 * 16
        )

    def _bits(self, painter: QPainter, phase: float, *, front: bool) -> None:
        for level, shift, cycles, size, tone in self.bits:
            angle = TAU * (phase * cycles + shift)
            if (math.cos(angle) >= 0) != front:
                continue
            x, y, half = self._centre(phase, level)
            reach = half * 1.3 + 60
            painter.save()
            painter.translate(x + math.sin(angle) * reach, y + math.cos(angle) * reach * 0.22)
            painter.rotate(math.degrees(angle) * 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tone, 1))
            painter.drawRect(QRectF(-size, -size * 0.6, size * 2, size * 1.2))
            painter.restore()

    def _house(
        self,
        painter: QPainter,
        x: float,
        y: float,
        size: float,
        tone: str,
        phase: float,
        foot: float,
    ) -> None:
        near = max(0.0, 1 - abs(foot - x) / 330)
        shake = math.sin(TAU * phase * 14 + x) * 5 * near
        lean = (1 if foot > x else -1) * near * 7
        painter.save()
        painter.translate(x, y)
        painter.scale(size, size)
        puff(painter, 16, 6, 110, "#2a3020", 0.35)
        painter.rotate(lean + shake)
        painter.setPen(Qt.PenStyle.NoPen)
        for points, name in (
            (((-70, 0), (-70, -100), (30, -100), (30, 0)), "#fffaf0"),
            (((30, 0), (30, -100), (80, -122), (80, -20)), "#e0d8c6"),
            (((-84, -96), (-20, -176), (44, -96)), tone),
            (((44, -96), (-20, -176), (34, -196), (96, -120)), tone),
            (((44, -96), (-20, -176), (34, -196), (96, -120)), "#000000"),
        ):
            path = QPainterPath(QPointF(*points[0]))
            for point in points[1:]:
                path.lineTo(QPointF(*point))
            path.closeSubpath()
            painter.setBrush(colour(name, 0.14 if name == "#000000" else 1))
            painter.drawPath(path)
        painter.setBrush(colour("#ffd98a", 1))
        painter.drawRect(QRectF(-52, -76, 30, 32))
        painter.setBrush(colour("#a8704a", 1))
        painter.drawRect(QRectF(-8, -56, 28, 56))
        painter.restore()

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.28, 160, 900, 0.55, 4)
        sound.noise(0.08, 900, 3200, 0.8, 6)
        for beat in range(14):
            sound.drop(beat * 0.5 + 0.1, 1300, 0.05, 0.03)
        return sound


FILMS = (HorsesDawn, PaperTornado)
