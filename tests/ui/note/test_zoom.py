from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from rednote_desktop.ui.widgets.zoom import LARGEST, Zoom, fitted_size

ROOM = QSizeF(400, 800)
FITTED = QSizeF(400, 300)

factors = st.floats(0.2, 5)
ways = st.tuples(st.floats(-900, 900), st.floats(-900, 900))


def test_a_picture_fits_its_place_without_changing_its_shape() -> None:
    assert fitted_size(3000, 4000, QSizeF(300, 800)) == QSizeF(300, 400)
    assert fitted_size(4000, 1000, QSizeF(300, 800)) == QSizeF(300, 75)
    assert fitted_size(0, 10, ROOM) == QSizeF(0, 0)


def test_zooming_keeps_what_is_under_the_pointer_there() -> None:
    point = QPointF(60, 0)
    before = Zoom(scale=3.0, x=-20.0)
    after = before.about(1.5, point, FITTED, ROOM)
    assert (point.x() - before.x) / before.scale == pytest.approx(
        (point.x() - after.x) / after.scale
    )


@given(st.lists(st.one_of(factors, ways), max_size=12))
def test_no_gap_opens_that_the_picture_could_fill(steps: list[float | tuple[float, float]]) -> None:
    zoom = Zoom()
    room = QRectF(QPointF(0, 0), ROOM)
    for step in steps:
        if isinstance(step, tuple):
            zoom = zoom.moved(QPointF(*step), FITTED, ROOM)
        else:
            zoom = zoom.about(step, QPointF(step * 10, -step), FITTED, ROOM)
        assert 1.0 <= zoom.scale <= LARGEST
        placed = zoom.placed(FITTED, room)
        if placed.width() >= room.width():
            assert placed.left() <= room.left() + 1e-6
            assert placed.right() >= room.right() - 1e-6
        if placed.height() < room.height():
            assert placed.center().y() == pytest.approx(room.center().y())
