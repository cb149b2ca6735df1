"""The theme in force: colours, fonts and lengths, following the system and the settings."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from rednote_desktop.ui.theme.stylesheet import stylesheet
from rednote_desktop.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

_PREFERRED_FACES: Final[tuple[str, ...]] = (
    "Inter",
    "SF Pro Text",
    "Segoe UI",
    "Noto Sans",
    "DejaVu Sans",
)
_CJK_FACES: Final[tuple[str, ...]] = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "Source Han Sans SC",
    "Noto Sans CJK TC",
)
_EMOJI_FACES: Final[tuple[str, ...]] = ("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji")


class Role(Enum):
    """What a text is for; the value is (pixels at 100 %, weight)."""

    BODY = (14, QFont.Weight.Normal)
    NOTE = (15, QFont.Weight.Normal)
    TITLE = (19, QFont.Weight.Bold)
    HEADING = (16, QFont.Weight.DemiBold)
    CARD_TITLE = (14, QFont.Weight.DemiBold)
    META = (12, QFont.Weight.Normal)
    TINY = (11, QFont.Weight.DemiBold)


class Theme(QObject):
    """Colours, fonts and lengths; ``changed`` is emitted after any of them changed."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: str = "system",
        text_scale: int = 100,
        motion: str = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._closed = False
        self._families = _families()
        self._tokens = LIGHT
        self._colors: dict[str, QColor] = {}
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.apply(choice, text_scale, motion)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def name(self) -> str:
        """``light``, ``dark`` or ``contrast``."""
        return {id(LIGHT): "light", id(DARK): "dark"}.get(id(self._tokens), "contrast")

    @property
    def dark(self) -> bool:
        """Whether the background is dark."""
        return self._tokens is not LIGHT

    @property
    def text_scale(self) -> int:
        """Text size in per cent."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether things should appear without moving."""
        if self._motion != "system":
            return self._motion == "on"
        return not self._application.isEffectEnabled(Qt.UIEffect.UI_General) and not _offscreen()

    def apply(self, choice: str, text_scale: int, motion: str) -> None:
        """Set the theme (``system``, ``light``, ``dark``, ``contrast``), text size and motion."""
        self._choice = choice
        self._text_scale = max(80, min(200, text_scale))
        self._motion = motion
        self._tokens = self._chosen_tokens()
        self._colors.clear()
        self._dress()
        self.changed.emit()

    def close(self) -> None:
        """Stop following the system; safe to call twice."""
        if not self._closed:
            self._closed = True
            self._application.styleHints().colorSchemeChanged.disconnect(self._follow_system)

    def color(self, token: str) -> QColor:
        """Return the colour of a token by its field name in ``Tokens``."""
        color = self._colors.get(token)
        if color is None:
            color = self._colors[token] = QColor(getattr(self._tokens, token))
        return color

    def font(self, role: Role, bold: bool | None = None) -> QFont:
        """Return the font of a role, with Chinese and emoji fallbacks, at the text size."""
        pixels, weight = role.value
        font = QFont(self._families)
        font.setPixelSize(self.px(pixels))
        font.setWeight(weight)
        if bold is not None:
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def px(self, length: float) -> int:
        """Return a length in logical pixels that grows with the text."""
        return max(1, round(length * self._text_scale / 100))

    def duration(self, milliseconds: int) -> int:
        """Return how long an animation lasts: nothing under reduced motion."""
        return 0 if self.reduced_motion else milliseconds

    def _chosen_tokens(self) -> Tokens:
        fixed = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(self._choice)
        if fixed is not None:
            return fixed
        hints = self._application.styleHints()
        if _system_wants_contrast(hints):
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.apply(self._choice, self._text_scale, self._motion)

    def _dress(self) -> None:
        self._application.setFont(self.font(Role.BODY))
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(stylesheet(self._tokens, self.px))

    def _palette(self) -> QPalette:
        palette = QPalette()
        group = QPalette.ColorRole
        for role, token in (
            (group.Window, "background"),
            (group.Base, "surface"),
            (group.AlternateBase, "surface_raised"),
            (group.Button, "surface"),
            (group.Text, "text"),
            (group.WindowText, "text"),
            (group.ButtonText, "text"),
            (group.PlaceholderText, "text_faint"),
            (group.Highlight, "info"),
            (group.HighlightedText, "surface"),
            (group.Link, "info"),
            (group.ToolTipBase, "surface"),
            (group.ToolTipText, "text"),
            (group.Accent, "accent"),
        ):
            palette.setColor(role, self.color(token))
        return palette


def _families() -> list[str]:
    known = set(QFontDatabase.families())
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    latin: list[str] = [face for face in _PREFERRED_FACES if face in known][:1] or [system]
    chinese = [face for face in _CJK_FACES if face in known][:2]
    emoji = [face for face in _EMOJI_FACES if face in known][:1]
    return [*latin, *chinese, *emoji]


def _system_wants_contrast(hints: object) -> bool:
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _offscreen() -> bool:
    return QGuiApplication.platformName() in {"offscreen", "minimal"}
