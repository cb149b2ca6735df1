"""Text can be read on its ground in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from rednote_desktop.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

TEXT_ON_GROUND = [
    (text, ground)
    for text in ("text", "text_muted")
    for ground in ("background", "surface", "surface_raised")
] + [
    ("text_faint", "surface"),
    ("accent", "surface"),
    ("info", "surface"),
    ("ok", "surface"),
    ("warn", "surface"),
    ("info", "info_soft"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("text", "info_soft"),
    ("on_accent", "accent"),
]


def _luminance(color: str) -> float:
    """Relative luminance after WCAG 2.2."""
    value = QColor(color)
    parts = (value.redF(), value.greenF(), value.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(tokens: Tokens, text: str, ground: str) -> float:
    first = _luminance(getattr(tokens, text))
    second = _luminance(getattr(tokens, ground))
    lighter, darker = max(first, second), min(first, second)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
@pytest.mark.parametrize(
    ("tokens", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7.0)], ids=["light", "dark", "high"]
)
def test_contrast(tokens: Tokens, least: float, text: str, ground: str) -> None:
    assert _contrast(tokens, text, ground) >= least - 0.05
