"""Films of the guitar, the paper boats, the desktop figure and the rainy balcony."""

from __future__ import annotations

import math

from film import TAU, Film, colour, disc, ease, pen, puff
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPolygonF
from sketch import Sketch
from sound import Sound
from things import cloud, heart, leafy, light, potted, rose, shadow

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
        s.shape([(-160, 760), (40, 420), (420, 330), (700, 430), (900, 330), (1240, 420),
                 (1300, 760), (1240, 1100), (900, 1190), (700, 1090), (420, 1190), (40, 1100)],
                "#5a2c14")
        s.shape([(-160, 760), (56, 444), (424, 356), (700, 456), (896, 356), (1220, 446),
                 (1280, 760), (1220, 1076), (896, 1164), (700, 1064), (424, 1164), (56, 1076)],
                s.linear("#f2a650", "#d97c2e", angle="right"))
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
        for points in (((720, 880), (650, 820), (620, 750)), ((750, 860), (690, 780), (664, 716)),
                       ((790, 850), (740, 770), (716, 716)), ((830, 870), (796, 800), (776, 750))):
            h.curve(list(points), skin, 48)
        h.curve([(726, 960), (650, 930), (606, 860)], skin, 50)
        h.line("M712 846l-20-18M752 824l-18-22M796 822l-16-24", dark, 6, 0.8)
        h.dots([(612, 736), (658, 702), (710, 702), (772, 738)], "#f4d4b4", 22)
        self.hand = self.layer(h)
        self.petals = [(self.random.uniform(60, 1020), self.random.random(),
                        self.random.uniform(0.8, 1.3), self.random.random()) for _ in range(11)]

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
        self._petal(painter, 400 + drift, -90 + rest * 842 + leave * 240, 1.5,
                    30 + 300 * rest + leave * 90, 1 - leave)
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

    def _string(
        self, painter: QPainter, y: float, width: float, phase: float, index: int
    ) -> None:
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


class PaperBoats(Film):
    """Paper boats on bottle-cap wheels that roll across a bathroom floor in a queue."""

    name = "paper-boats"
    seconds = 10.0
    still_at = 0.12

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#cdeaf0", "#a8d4e0"))
        s.line("".join(f"M0 {y}h1080" for y in range(100, 860, 120))
               + "".join(f"M{x} 0v860" for x in range(60, 1080, 120)), "#ffffff", 7, 0.8)
        for x, y in ((180, 220), (660, 340), (420, 580), (900, 100)):
            s.path(f"M{x - 40} {y}q40-46 80 0q-40 46-80 0zM{x + 36} {y}l34-26v52z", "#5fb0c8",
                   opacity=0.6)
        s.rect(0, 130, 250, 760, "#8a5a3a")
        s.rect(0, 160, 220, 730, s.linear("#fff2c0", "#ffe08a"))
        light(s, 110, 560, 420, "#fff6d0", 0.9)
        s.path("M430 860V560q0-40 40-40h640v340z", "#ffffff")
        s.rect(410, 500, 700, 60, "#eef6f8", 30)
        s.path("M430 780h650v80H430z", "#dfeaf0")
        for x, y, r in ((520, 500, 56), (600, 470, 70), (690, 490, 60), (780, 464, 74), (870, 494, 58),
                        (960, 472, 66)):
            s.circle(x, y, r, "#ffffff")
            s.circle(x - r * 0.3, y - r * 0.3, r * 0.3, "#e4f4fa")
        with s.at(720, 430):
            s.path("M-90 20c-10-60 60-60 80-20 60-20 110 0 90 50-30 40-150 40-170-30z", "#ffd23a")
            s.circle(-60, -40, 50, "#ffd23a")
            s.path("M-108-40l-40 8 40 16z", "#f2862a")
            s.circle(-74, -52, 8, "#2b2020")
        s.rect(0, 860, 1080, 580, s.linear("#e8f0ee", "#c4d8d8"))
        for row, y in enumerate((860, 930, 1030, 1170, 1350)):
            s.line(f"M0 {y}h1080", "#a9c4c6", 7, 0.8)
            step = 120 + row * 40
            low = (930, 1030, 1170, 1350, 1560)[row]
            s.line("".join(f"M{540 + (i - 6) * step} {y}L{540 + (i - 6) * (step + 40)} {low}"
                           for i in range(13)), "#a9c4c6", 6, 0.8)
        s.path("M0 1440v-120q200-60 360 0t240 120z", "#e8705a")
        s.line("M20 1350q180-50 320 0t210 90", "#fff0dc", 11)
        self.room = self.layer(s)

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.room)
        gap = 380.0
        for index in range(6):
            x = 1560 - index * gap - phase * gap * 3 + 760
            row = index % 3
            self._boat(painter, x, 1150 + (0, 26, 10)[row], 1.12,
                       ("#ffffff", "#fff0b8", "#ffd9df")[row], phase, index)
        for index in range(6):
            x = 1560 - index * gap - phase * gap * 3 + 760 - gap * 6
            row = index % 3
            self._boat(painter, x, 1150 + (0, 26, 10)[row], 1.12,
                       ("#ffffff", "#fff0b8", "#ffd9df")[row], phase, index)
        for index in range(9):
            life = (phase * 2 + index / 9) % 1
            x = 480 + index * 66 + math.sin(TAU * (life + index / 3)) * 30
            y = 460 - life * 430
            alpha = math.sin(math.pi * life) * 0.8
            r = 14 + index % 3 * 9
            pen(painter, "#ffffff", 4, alpha)
            painter.drawEllipse(QPointF(x, y), r, r)
            disc(painter, x - r * 0.35, y - r * 0.35, r * 0.22, "#ffffff", alpha)

    def _boat(
        self, painter: QPainter, x: float, y: float, size: float, paper: str, phase: float,
        index: int,
    ) -> None:
        if not -300 < x < 1380:
            return
        turns = phase * 3 * 380 / (TAU * 36)
        whole = round(3 * 380 / (TAU * 36)) / (3 * 380 / (TAU * 36))
        painter.save()
        painter.translate(x, y + math.sin(TAU * (phase * 10 + index * 0.37)) * 4)
        painter.scale(size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        puff(painter, 0, 86, 150, "#1a3038", 0.22)
        painter.save()
        painter.rotate(math.sin(TAU * (phase * 5 + index * 0.61)) * 2.2)
        for points, name in (
            (((-56, -20), (0, -140), (56, -20)), "#eef3f6"),
            (((0, -140), (56, -20), (0, -20)), "#cfdae2"),
            (((-150, -50), (150, -50), (92, 46), (-92, 46)), paper),
            (((0, -20), (150, -50), (92, 46), (0, 46)), "#8fa8b4"),
        ):
            painter.setBrush(colour(name, 0.3 if name == "#8fa8b4" else 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
        pen(painter, "#8a98a8", 4, 0.7)
        for row in range(3):
            painter.drawLine(QPointF(-100 + row * 10, -24 + row * 20),
                             QPointF(-30 - row * 8, -24 + row * 20))
        pen(painter, "#e8504a", 6)
        if index % 3 == 1:
            painter.drawLine(QPointF(0, -140), QPointF(0, -190))
            painter.setBrush(colour("#e8504a", 1))
            wave = math.sin(TAU * phase * 8) * 6
            painter.drawPolygon(QPolygonF([QPointF(0, -190), QPointF(-60, -176 + wave),
                                           QPointF(0, -160)]))
        painter.restore()
        for wheel in (-58, 58):
            painter.save()
            painter.translate(wheel, 56)
            disc(painter, 0, 0, 40, ("#e8504a", "#3f8fc0", "#4fae6a")[index % 3])
            disc(painter, 0, 0, 29, "#fff3dc")
            painter.rotate(-360 * turns * whole)
            pen(painter, ("#e8504a", "#3f8fc0", "#4fae6a")[index % 3], 7)
            painter.drawLine(QPointF(-17, 0), QPointF(17, 0))
            painter.drawLine(QPointF(0, -17), QPointF(0, 17))
            painter.restore()
        painter.restore()

    def sound(self) -> Sound:
        sound = Sound(self.seconds, self.name)
        sound.noise(0.05, 300, 1600, 0.3, 5)
        for index in range(40):
            sound.drop(index * 0.25 + sound.random.uniform(0, 0.05), 320 + index % 3 * 60, 0.2, 0.05)
        sound.patter(14, 0.2, 900, 1500)
        return sound


class DesktopWalker(Film):
    """A pixel figure that walks across a desktop, sits on its bag and stares."""

    name = "desktop-walker"
    seconds = 8.0
    width, height = 720, 540
    quality = 24
    still_at = 0.86

    SKIN, SHIRT, BAG, TROUSERS, HAIR = "#f4c8a4", "#4fa8d8", "#e8704a", "#efe6f6", "#2b2028"

    def prepare(self) -> None:
        hills = []
        for low, tone in ((640, "#5f6ab8"), (740, "#4a56a0"), (830, "#384488")):
            s = Sketch(f"{self.name}{low}", 1440, 1080)
            points = [(-60.0, float(low))]
            for index in range(7):
                points.append((index * 260.0, low - 40 - s.random.uniform(0, 130)))
            points += [(1540.0, float(low)), (1540.0, 1140.0), (-60.0, 1140.0)]
            s.shape(points, tone)
            hills.append(self.layer(s))
        self.hills = hills
        d = Sketch(self.name, 1440, 1080)
        d.rect(120, 110, 640, 430, "#1a2040", 18, opacity=0.35)
        d.rect(110, 96, 640, 430, "#20263e", 18)
        d.rect(110, 96, 640, 54, "#2f3658", 18)
        d.dots([(146, 123), (182, 123), (218, 123)], "#ff7a6a", 20)
        d.dots([(182, 123)], "#f6c95a", 20)
        d.dots([(218, 123)], "#6fd08a", 20)
        for index in range(9):
            indent = (0, 1, 2, 2, 1, 2, 3, 2, 0)[index]
            long = (220, 300, 260, 180, 240, 320, 200, 260, 120)[index]
            tone = ("#f2b86a", "#7fd0a0", "#8fb8f4", "#e88aa0")[index % 4]
            d.line(f"M{150 + indent * 40} {190 + index * 36}h{long}", tone, 13)
        d.rect(840, 140, 430, 260, "#fff6e6", 18)
        d.rect(840, 140, 430, 50, "#e8705a", 18)
        for row in range(3):
            for column in range(6):
                d.rect(870 + column * 64, 214 + row * 56, 44, 38,
                       "#f6c95a" if (row, column) == (1, 3) else "#e8dcc8", 6)
        d.rect(0, 980, 1440, 100, "#161b30")
        for index, tone in enumerate(("#ff7a6a", "#f6c95a", "#6fd08a", "#5fb0f0", "#b08af0")):
            d.rect(40 + index * 84, 1000, 60, 60, tone, 14)
            d.rect(54 + index * 84, 1014, 32, 32, "#ffffff", 8, opacity=0.5)
        d.rect(1200, 1006, 200, 48, "#2a3154", 14)
        heart(d, 1240, 1030, 30, "#ff7a8a")
        d.line("M1290 1022h80M1290 1040h50", "#8f9ad0", 8)
        self.desktop = self.layer(d)

    def paint(self, painter: QPainter, phase: float) -> None:
        seconds = phase * self.seconds
        day = ease(seconds / 6.2) * (1 - ease((seconds - 7.5) / 0.5))
        sky = QLinearGradient(0, 0, 0, 1080)
        for at, morning, evening in ((0, (126, 190, 240), (58, 48, 110)),
                                     (0.6, (255, 226, 190), (255, 140, 110)),
                                     (1, (255, 240, 214), (255, 196, 130))):
            mixed = [a + (b - a) * day for a, b in zip(morning, evening, strict=True)]
            sky.setColorAt(at, colour("#{:02x}{:02x}{:02x}".format(*(int(v) for v in mixed)), 1))
        painter.fillRect(QRectF(0, 0, 1440, 1080), sky)
        angle = math.pi * (0.12 + 0.78 * min(1.0, seconds / 6.2))
        puff(painter, 720 - math.cos(angle) * 640, 760 - math.sin(angle) * 560, 240, "#fff2b0", 0.8)
        disc(painter, 720 - math.cos(angle) * 640, 760 - math.sin(angle) * 560, 62, "#fff6d0")
        for hill in self.hills:
            self.lay(painter, hill)
        self.lay(painter, self.desktop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        arrive = 6.0
        if seconds < 2.4:
            self._figure(painter, -90 + ease(seconds / 2.4) * 700, "walk", seconds)
        elif seconds < 3.6:
            self._figure(painter, 610, "eat", seconds)
        elif seconds < arrive:
            self._figure(painter, 610 + ease((seconds - 3.6) / (arrive - 3.6)) * 540, "walk", seconds)
        else:
            self._figure(painter, 1150, "sit", seconds)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        dim = ease((seconds - 7.6) / 0.4)
        painter.fillRect(QRectF(0, 0, 1440, 1080), colour("#161b30", dim))

    def _figure(self, painter: QPainter, x: float, pose: str, seconds: float) -> None:
        dot = 16.0
        base = 978.0
        step = int(seconds * 7) % 4
        lift = 1 if pose == "walk" and step % 2 else 0
        drop = 3 if pose != "walk" else 0

        def block(left: float, top: float, wide: float, high: float, name: str) -> None:
            painter.fillRect(QRectF(round(x / 4) * 4 + left * dot, base + top * dot, wide * dot,
                                    high * dot), colour(name, 1))

        if pose == "walk":
            legs = ((1, 4), (2, 3), (1, 4), (3, 2))[step]
            block(legs[0], -3, 1.5, 3, self.TROUSERS)
            block(legs[1], -3, 1.5, 3, self.TROUSERS)
            block(legs[0], -1, 2, 1, "#fff6e6")
            block(legs[1], -1, 2, 1, "#fff6e6")
            block(-1, -8 - lift, 2, 4, self.BAG)
            block(-1, -7 - lift, 2, 1, "#fff0c4")
        else:
            block(-1, -3, 6, 3, self.BAG)
            block(-1, -2, 6, 1, "#fff0c4")
            block(1, -4, 5, 1.5, self.TROUSERS)
            block(5, -4, 1.5, 4, self.TROUSERS)
            block(5, -1, 2.5, 1, "#fff6e6")
            drop = 1
        top = -13 - lift + drop
        block(1, top + 5, 4, 5, self.SHIRT)
        block(0.5, top, 5, 5, self.SKIN)
        block(0.5, top - 1, 5, 2, self.HAIR)
        block(0.5, top, 1, 3, self.HAIR)
        blink = pose == "sit" and int(seconds * 10) % 9 == 0
        front = pose == "sit"
        if not blink:
            block(2 if front else 3.5, top + 2, 0.7, 1.2, self.HAIR)
            block(4 if front else 4.9, top + 2, 0.7, 1.2, self.HAIR)
        if pose == "eat":
            bite = int(seconds * 5) % 2
            block(4.5, top + 6 - bite, 3, 1, self.SKIN)
            block(6.5, top + 4.5 - bite, 2.5, 1.6, "#ffffff")
            block(6.8, top + 4 - bite, 2, 0.8, "#f2b24a")
            for index in range(3):
                block(7 + index * 0.7, top + 2.4 - (seconds * 2 + index) % 2, 0.3, 0.5, "#ffffff")
        elif pose == "walk":
            block(2 + (step % 2), top + 6, 1.2, 3, self.SKIN)
        else:
            block(3.6, top + 7, 2, 1, self.SKIN)
            if seconds > 6.6:
                wave = int(seconds * 4) % 3
                for index in range(wave + 1):
                    block(7.5 + index * 1.4, top - 1, 0.8, 0.8, "#ffffff")


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
        for x, w, h, tone in ((0, 260, 300, "#c98a6a"), (220, 200, 220, "#e0b07a"),
                              (760, 330, 280, "#b97a64")):
            s.rect(x, 900 - h, w, h, tone)
            s.polygon([(x - 26, 904 - h), (x + w / 2, 800 - h), (x + w + 26, 904 - h)], "#a84f3c")
            s.dots([(x + 60, 980 - h), (x + w - 60, 980 - h)], "#ffdf9a", 40)
        s.line("M640 900q-20-220 10-420", "#6a4a34", 44)
        for x, y, r in ((560, 420, 130), (700, 350, 160), (830, 440, 130), (640, 500, 120),
                        (760, 520, 110)):
            s.circle(x, y, r, "#3f8058" if r > 125 else "#549a68")
        s.dots([(590, 500), (700, 470), (800, 520), (660, 400), (760, 400)], "#f2a832", 46)
        s.line("M0 620q540 90 1080 0", "#5a5048", 6)
        for x, y, tone in ((90, 632, "#e8604a"), (200, 646, "#f4f0e6"), (900, 644, "#3f8aa8")):
            s.path(f"M{x} {y}h110l6 150q-60 26-122 0z", tone)
        s.rect(0, 880, 1080, 30, "#f4ece0")
        s.line("".join(f"M{x} 910v200" for x in range(30, 1080, 74)), "#f4ece0", 20)
        s.rect(0, 1096, 1080, 34, "#e4d8c4")
        s.rect(0, 1130, 1080, 310, s.linear("#b9704f", "#98543a"))
        s.line("M0 1210h1080M0 1320h1080M150 1130l-60 310M400 1130l-20 310M680 1130l20 310"
               "M930 1130l60 310", "#7d4230", 6, 0.6)
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
        self.rain = [(self.random.uniform(-80, 1160), self.random.random(),
                      self.random.choice((1, 2, 3))) for _ in range(210)]
        self.splashes = [(self.random.uniform(70, 1010), self.random.choice(
            (886, 886, 1180, 1250, 1330, 1400)), self.random.random(),
            self.random.choice((5, 7, 9))) for _ in range(60)]

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
                    disc(painter, x + side * grow * 18, y - math.sin(math.pi * grow) * 20, 3,
                         "#f0fafa", 0.9 * (1 - grow))
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
            cloth.cubicTo(380 + shift * 1.15, low + inset * 1.4, 700 + shift * 1.15,
                          low + inset * 1.4, 854 + shift, 800 + inset)
            cloth.lineTo(854 + shift, 812 + inset)
            cloth.cubicTo(700 + shift * 1.15, low + 26 + inset * 1.4, 380 + shift * 1.15,
                          low + 26 + inset * 1.4, 226 + shift, 812 + inset)
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


FILMS = (GuitarPetals, PaperBoats, DesktopWalker, BalconyRain)
