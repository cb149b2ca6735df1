"""Films of the paper boats and the desktop figure."""

from __future__ import annotations

import math

from film import TAU, Film, colour, disc, ease, pen, puff
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPolygonF
from sketch import Sketch
from sound import Sound
from things import heart, light


class PaperBoats(Film):
    """Paper boats on bottle-cap wheels that roll across a bathroom floor in a queue."""

    name = "paper-boats"
    seconds = 10.0
    still_at = 0.12

    def prepare(self) -> None:
        s = Sketch(self.name, 1080, 1440)
        s.ground(s.linear("#cdeaf0", "#a8d4e0"))
        s.line(
            "".join(f"M0 {y}h1080" for y in range(100, 860, 120))
            + "".join(f"M{x} 0v860" for x in range(60, 1080, 120)),
            "#ffffff",
            7,
            0.8,
        )
        for x, y in ((180, 220), (660, 340), (420, 580), (900, 100)):
            s.path(
                f"M{x - 40} {y}q40-46 80 0q-40 46-80 0zM{x + 36} {y}l34-26v52z",
                "#5fb0c8",
                opacity=0.6,
            )
        s.rect(0, 130, 250, 760, "#8a5a3a")
        s.rect(0, 160, 220, 730, s.linear("#fff2c0", "#ffe08a"))
        light(s, 110, 560, 420, "#fff6d0", 0.9)
        s.path("M430 860V560q0-40 40-40h640v340z", "#ffffff")
        s.rect(410, 500, 700, 60, "#eef6f8", 30)
        s.path("M430 780h650v80H430z", "#dfeaf0")
        for x, y, r in (
            (520, 500, 56),
            (600, 470, 70),
            (690, 490, 60),
            (780, 464, 74),
            (870, 494, 58),
            (960, 472, 66),
        ):
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
            s.line(
                "".join(
                    f"M{540 + (i - 6) * step} {y}L{540 + (i - 6) * (step + 40)} {low}"
                    for i in range(13)
                ),
                "#a9c4c6",
                6,
                0.8,
            )
        s.path("M0 1440v-120q200-60 360 0t240 120z", "#e8705a")
        s.line("M20 1350q180-50 320 0t210 90", "#fff0dc", 11)
        self.room = self.layer(s)

    def paint(self, painter: QPainter, phase: float) -> None:
        self.lay(painter, self.room)
        gap = 380.0
        for index in range(6):
            x = 1560 - index * gap - phase * gap * 3 + 760
            row = index % 3
            self._boat(
                painter,
                x,
                1150 + (0, 26, 10)[row],
                1.12,
                ("#ffffff", "#fff0b8", "#ffd9df")[row],
                phase,
                index,
            )
        for index in range(6):
            x = 1560 - index * gap - phase * gap * 3 + 760 - gap * 6
            row = index % 3
            self._boat(
                painter,
                x,
                1150 + (0, 26, 10)[row],
                1.12,
                ("#ffffff", "#fff0b8", "#ffd9df")[row],
                phase,
                index,
            )
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
        self,
        painter: QPainter,
        x: float,
        y: float,
        size: float,
        paper: str,
        phase: float,
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
            painter.drawLine(
                QPointF(-100 + row * 10, -24 + row * 20), QPointF(-30 - row * 8, -24 + row * 20)
            )
        pen(painter, "#e8504a", 6)
        if index % 3 == 1:
            painter.drawLine(QPointF(0, -140), QPointF(0, -190))
            painter.setBrush(colour("#e8504a", 1))
            wave = math.sin(TAU * phase * 8) * 6
            painter.drawPolygon(
                QPolygonF([QPointF(0, -190), QPointF(-60, -176 + wave), QPointF(0, -160)])
            )
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
            sound.drop(
                index * 0.25 + sound.random.uniform(0, 0.05), 320 + index % 3 * 60, 0.2, 0.05
            )
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
            points += [(index * 260.0, low - 40 - s.random.uniform(0, 130)) for index in range(7)]
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
                d.rect(
                    870 + column * 64,
                    214 + row * 56,
                    44,
                    38,
                    "#f6c95a" if (row, column) == (1, 3) else "#e8dcc8",
                    6,
                )
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
        for at, morning, evening in (
            (0, (126, 190, 240), (58, 48, 110)),
            (0.6, (255, 226, 190), (255, 140, 110)),
            (1, (255, 240, 214), (255, 196, 130)),
        ):
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
            self._figure(
                painter, 610 + ease((seconds - 3.6) / (arrive - 3.6)) * 540, "walk", seconds
            )
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
            painter.fillRect(
                QRectF(round(x / 4) * 4 + left * dot, base + top * dot, wide * dot, high * dot),
                colour(name, 1),
            )

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


FILMS = (PaperBoats, DesktopWalker)
