from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rednote_desktop.domain.media import Media, MediaKind, TextCard
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.whole_window import WholeWindow
from rednote_desktop.ui.widgets.carousel import Carousel
from tests.pointer import move_pointer
from tests.support import wait_until

LEFT = Qt.MouseButton.LeftButton


def _picture(folder: Path, name: str, color: str, alt: str = "") -> Media:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    path = folder / name
    assert image.save(str(path))
    return Media(name, MediaKind.IMAGE, path.as_uri(), 300, 400, alt=alt)


@pytest.fixture
def media(tmp_path: Path) -> tuple[Media, ...]:
    card = Media("card", MediaKind.CARD, "", 300, 400, card=TextCard("四个哈", "mint"))
    return (
        _picture(tmp_path, "red.png", "red", "A red wall"),
        card,
        _picture(tmp_path, "blue.png", "blue"),
    )


@pytest.fixture
def carousel(app_context: UiContext, media: tuple[Media, ...]) -> Iterator[Carousel]:
    made = Carousel(app_context)
    made.resize(360, 600)
    made.show()
    made.show_media(media)
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


def _turn_wheel(
    carousel: Carousel, delta: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    at = QPointF(carousel.rect().center())
    event = QWheelEvent(
        at,
        carousel.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(carousel, event)


def _color(carousel: Carousel) -> QColor:
    return carousel.grab().toImage().pixelColor(carousel.width() // 2, carousel.height() // 3)


async def test_keys_turn_the_pages_and_stop_at_the_ends(carousel: Carousel) -> None:
    QTest.keyClick(carousel, Qt.Key.Key_Left)
    assert carousel.index == 0
    QTest.keyClick(carousel, Qt.Key.Key_Right)
    assert carousel.index == 1
    QTest.keyClick(carousel, Qt.Key.Key_End)
    assert carousel.index == 2
    QTest.keyClick(carousel, Qt.Key.Key_Right)
    assert carousel.index == 2
    QTest.keyClick(carousel, Qt.Key.Key_Home)
    assert carousel.index == 0


async def test_the_picture_in_view_is_painted(carousel: Carousel) -> None:
    await wait_until(lambda: _color(carousel) == QColor("red"))
    QTest.keyClick(carousel, Qt.Key.Key_End)
    await wait_until(lambda: _color(carousel) == QColor("blue"))


async def test_the_wheel_turns_one_page_a_notch(carousel: Carousel) -> None:
    _turn_wheel(carousel, -60)
    assert carousel.index == 0
    _turn_wheel(carousel, -60)
    assert carousel.index == 1
    _turn_wheel(carousel, 120)
    assert carousel.index == 0


async def test_a_swipe_turns_and_a_short_one_comes_back(carousel: Carousel) -> None:
    for way, expected in ((40, 0), (160, 1)):
        QTest.mousePress(carousel, LEFT, pos=QPoint(300, 300))
        for step in range(0, way + 1, 10):
            move_pointer(carousel, QPoint(300 - step, 300), LEFT)
        QTest.mouseRelease(carousel, LEFT, pos=QPoint(300 - way, 300))
        assert carousel.index == expected


async def test_zoom_by_keys_wheel_and_double_click(carousel: Carousel) -> None:
    QTest.keyClick(carousel, Qt.Key.Key_Plus)
    assert carousel.zoom.scale > 1
    QTest.keyClick(carousel, Qt.Key.Key_Minus)
    assert carousel.zoom.fits
    _turn_wheel(carousel, 240, Qt.KeyboardModifier.ControlModifier)
    assert carousel.zoom.scale > 1.5
    QTest.keyClick(carousel, Qt.Key.Key_0)
    assert carousel.zoom.fits
    QTest.mouseDClick(carousel, LEFT, pos=QPoint(100, 300))
    assert carousel.zoom.scale == pytest.approx(2.5)


async def test_an_enlarged_picture_is_moved_by_dragging_and_not_turned(carousel: Carousel) -> None:
    QTest.mouseDClick(carousel, LEFT, pos=QPoint(180, 300))
    QTest.mouseRelease(carousel, LEFT, pos=QPoint(180, 300))
    QTest.mousePress(carousel, LEFT, pos=QPoint(300, 300))
    move_pointer(carousel, QPoint(250, 300), LEFT)
    move_pointer(carousel, QPoint(100, 300), LEFT)
    QTest.mouseRelease(carousel, LEFT, pos=QPoint(100, 300))
    assert carousel.index == 0
    assert carousel.zoom.x < -100
    QTest.keyClick(carousel, Qt.Key.Key_Right)
    assert carousel.zoom.fits


async def test_a_screen_reader_hears_position_and_description(carousel: Carousel) -> None:
    assert carousel.accessibleName() == "Picture 1 of 3: A red wall"
    QTest.keyClick(carousel, Qt.Key.Key_End)
    assert carousel.accessibleName() == "Picture 3 of 3: no description"


async def test_the_alt_button_shows_the_description(carousel: Carousel) -> None:
    buttons = {button.text(): button for button in carousel.overlay.buttons}
    shown = [carousel.alt_shown]
    QTest.mouseClick(buttons["ALT"], LEFT)
    shown.append(carousel.alt_shown)
    QTest.keyClick(carousel, Qt.Key.Key_End)
    shown.append(carousel.alt_shown)
    assert shown == [False, True, False]


async def test_a_broken_picture_says_so(
    app_context: UiContext, carousel: Carousel, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"this is no picture")
    medium = Media("broken", MediaKind.IMAGE, broken.as_uri(), 30, 40)
    carousel.show_media((medium,))
    carousel.grab()
    await wait_until(lambda: app_context.pictures.failed(medium.url))
    ground = app_context.theme.color("surface_raised")
    assert carousel.grab().toImage().pixelColor(5, 5) == ground


async def test_arrows_come_with_the_keyboard(carousel: Carousel) -> None:
    back, forward = carousel.overlay.buttons[:2]
    carousel.activateWindow()
    carousel.clearFocus()
    QApplication.sendEvent(carousel, QEvent(QEvent.Type.Leave))
    assert not forward.isVisible()
    carousel.setFocus(Qt.FocusReason.TabFocusReason)
    await wait_until(forward.isVisible)
    assert not back.isVisible()
    QTest.mouseClick(forward, LEFT)
    assert carousel.index == 1
    assert back.isVisible()


async def test_the_whole_window_and_back(app_context: UiContext, carousel: Carousel) -> None:
    window = QWidget()
    window.resize(900, 700)
    carousel.setParent(window)
    window.show()
    carousel.turn_to(2)
    whole = WholeWindow(app_context, window, carousel)
    assert carousel.size() == window.size()
    window.resize(700, 500)
    await wait_until(lambda: carousel.size() == window.size())
    left: list[bool] = []
    whole.left.connect(lambda: left.append(True))
    QTest.keyClick(carousel, Qt.Key.Key_Escape)
    assert left
    assert whole.give_back() is carousel
    assert carousel.index == 2
    window.hide()
    window.deleteLater()


async def test_other_media_start_at_the_first(carousel: Carousel, media: tuple[Media, ...]) -> None:
    carousel.turn_to(2)
    carousel.show_media((replace(media[1], id="other"), media[0]))
    assert carousel.index == 0
    assert carousel.count == 2
