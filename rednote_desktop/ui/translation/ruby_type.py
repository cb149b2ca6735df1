"""Measures and lays out a Chinese caption in the fonts of the theme, once for every width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from rednote_desktop.ui.theme.theme import Role, Theme
from rednote_desktop.ui.translation.ruby_layout import RubyLayout, Token, lay_out

_RUBY_GAP: Final = 4.0
_RUBY_PIXELS: Final = 10
_RUBY_HEIGHT: Final = 12
_LINE_SPACING: Final = 1.42
_LINE_SPACING_UNDER_RUBY: Final = 1.2
_NARROWEST: Final = 40
_MOST_LAYOUTS: Final = 4


class RubyType:
    """The fonts of a caption with and without pinyin; ``forget`` when theme or text changed."""

    def __init__(self, theme: Theme, role: Role) -> None:
        self._theme = theme
        self._role = role
        self._layouts: dict[int, RubyLayout] = {}
        self._widths: dict[str, float] = {}
        self.shows_ruby = False

    @property
    def font(self) -> QFont:
        """Font of the words."""
        return self._theme.font(self._role)

    @property
    def ruby_font(self) -> QFont:
        """Font of the pinyin above them."""
        font = self._theme.font(Role.META)
        font.setPixelSize(self._theme.px(_RUBY_PIXELS))
        return font

    @property
    def ruby_height(self) -> float:
        """Height of the line of pinyin in logical pixels, 0 while none is shown."""
        return float(self._theme.px(_RUBY_HEIGHT)) if self.shows_ruby else 0.0

    def layout(self, tokens: Sequence[Token], width: int) -> RubyLayout:
        """Return the tokens laid out for a width in logical pixels."""
        layout = self._layouts.get(width)
        if layout is None:
            layout = self._lay_out(tokens, float(max(width, _NARROWEST)))
            if len(self._layouts) == _MOST_LAYOUTS:
                del self._layouts[next(iter(self._layouts))]
            self._layouts[width] = layout
        return layout

    def forget(self) -> None:
        """Lay out and measure anew the next time."""
        self._layouts.clear()
        self._widths.clear()

    def _lay_out(self, tokens: Sequence[Token], width: float) -> RubyLayout:
        metrics = QFontMetricsF(self.font)
        ruby_metrics = QFontMetricsF(self.ruby_font)
        spacing = _LINE_SPACING_UNDER_RUBY if self.shows_ruby else _LINE_SPACING

        def text_width(text: str) -> float:
            known = self._widths.get(text)
            if known is None:
                known = self._widths[text] = metrics.horizontalAdvance(text)
            return known

        def ruby_width(pinyin: str) -> float:
            return ruby_metrics.horizontalAdvance(pinyin) + _RUBY_GAP

        return lay_out(
            tokens,
            width,
            metrics.height() * spacing + self.ruby_height,
            text_width,
            ruby_width if self.shows_ruby else None,
        )
