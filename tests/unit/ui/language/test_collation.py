"""Names are put in order and found by the rules of the interface language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from rednote_desktop.domain.text import folded
from rednote_desktop.ui.language.collation import in_order


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("de_DE", ["apfel", "Äpfel", "b", "Zebra"]),
        ("sv_SE", ["apfel", "b", "Zebra", "Äpfel"]),
        ("zh_CN", ["阿拉伯语", "德语", "英语", "中文"]),
        ("ru_RU", ["Еда", "Ёж", "Жук"]),
        ("en_US", ["Room 9", "room 10", "Room 11"]),
    ],
)
def test_the_order_is_that_of_the_language(locale: str, names: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert in_order(reversed(names), lambda name: name) == names
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "found_by"),
    [("ＡＢＣ", "abc"), ("Straße", "STRASSE"), ("ｶﾀｶﾅ", "カタカナ"), ("ﬁlm", "film"), ("É", "é")],
)
def test_case_and_width_do_not_count_in_a_search(text: str, found_by: str) -> None:
    assert folded(text) == folded(found_by)
