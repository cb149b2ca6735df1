"""Every colour of the program, by purpose; the only module that may name one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one theme as ``#rrggbb`` or ``#aarrggbb`` (Qt's order).

    Text on ``background`` and ``surface`` keeps a contrast of at least 4.5:1 (7:1 in the
    high-contrast theme) after WCAG 2.2; ``text_faint`` is for large or decorative text only.
    """

    background: str
    surface: str
    surface_raised: str
    line: str
    text: str
    text_muted: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    info: str
    info_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    overlay: str
    on_overlay: str
    shadow: str
    skeleton: str
    focus: str
    tones: tuple[str, str, str, str, str]
    """Colours of the four Mandarin tones and the neutral one."""
    avatars: tuple[str, ...]
    """Grounds of painted initials."""


_AVATARS = ("#e07a5f", "#3d7ea6", "#6a994e", "#9b5de5", "#c77d0a", "#2a9d8f", "#d6336c", "#5c677d")

LIGHT = Tokens(
    background="#f7f7f8",
    surface="#ffffff",
    surface_raised="#f1f1f3",
    line="#e6e6ea",
    text="#1c1c1f",
    text_muted="#5e5e66",
    text_faint="#74747e",
    accent="#e32146",
    accent_hover="#d01f41",
    accent_soft="#fde9ed",
    on_accent="#ffffff",
    info="#2563c9",
    info_soft="#e9f0fc",
    ok="#187a43",
    ok_soft="#e6f5ec",
    warn="#9a5b00",
    warn_soft="#fff3df",
    overlay="#99161618",
    on_overlay="#ffffff",
    shadow="#16000000",
    skeleton="#ececef",
    focus="#e32146",
    tones=("#c2410c", "#15803d", "#1d4ed8", "#7e22ce", "#5e5e66"),
    avatars=_AVATARS,
)

DARK = Tokens(
    background="#131316",
    surface="#1c1c20",
    surface_raised="#26262b",
    line="#303036",
    text="#f2f2f4",
    text_muted="#b4b4be",
    text_faint="#8b8b96",
    accent="#ff4d6a",
    accent_hover="#ff6a83",
    accent_soft="#3a1d25",
    on_accent="#1b0309",
    info="#7fb0ff",
    info_soft="#1d2a40",
    ok="#5ccb8b",
    ok_soft="#17301f",
    warn="#f0b455",
    warn_soft="#33270f",
    overlay="#b3101012",
    on_overlay="#ffffff",
    shadow="#50000000",
    skeleton="#26262b",
    focus="#ff4d6a",
    tones=("#fb923c", "#4ade80", "#60a5fa", "#c084fc", "#b4b4be"),
    avatars=_AVATARS,
)

CONTRAST = Tokens(
    background="#000000",
    surface="#000000",
    surface_raised="#161616",
    line="#c8c8c8",
    text="#ffffff",
    text_muted="#ececec",
    text_faint="#d0d0d0",
    accent="#ff9db0",
    accent_hover="#ffc2cd",
    accent_soft="#3d1018",
    on_accent="#000000",
    info="#9cc8ff",
    info_soft="#10233d",
    ok="#86efac",
    ok_soft="#0a2a15",
    warn="#ffd27a",
    warn_soft="#2e2100",
    overlay="#e6000000",
    on_overlay="#ffffff",
    shadow="#00000000",
    skeleton="#2c2c2c",
    focus="#ffff66",
    tones=("#ffb27a", "#86efac", "#9cc8ff", "#dcb3ff", "#ececec"),
    avatars=(
        "#a33b1f",
        "#1c5a80",
        "#3f6b27",
        "#6d28d9",
        "#7a4b00",
        "#12665c",
        "#9d174d",
        "#3a4252",
    ),
)


@dataclass(frozen=True, slots=True)
class CardStyle:
    """Colours of a text card, the same in every theme: they are part of the picture.

    The ground runs from ``top`` to ``bottom``; ``ornament`` is drawn on it under the text, in
    the form that ``pattern`` names in ``ui.widgets.text_card``. ``mark`` is the colour of a stroke
    under the first line, where there is one.
    """

    top: str
    bottom: str
    text: str
    ornament: str
    pattern: str
    mark: str = ""


CARD_STYLES = {
    "paper": CardStyle("#fffdf7", "#f7f1e3", "#2d2a26", "#1f3b6fb5", "lines"),
    "sunrise": CardStyle("#ffd9a0", "#ff9a76", "#6b1d0e", "#40fff3d6", "sun"),
    "mint": CardStyle("#c9f2e1", "#79cfbf", "#0d4a42", "#40ffffff", "leaves"),
    "grape": CardStyle("#efeaff", "#d9cdfb", "#4a2fa3", "#267c5cf0", "bubbles"),
    "ink": CardStyle("#2b2d33", "#17181c", "#f4efe3", "#26f4efe3", "quote", "#ffe8264a"),
    "blush": CardStyle("#ffe4ea", "#ffd3de", "#a3123a", "#33ff7d9c", "quote"),
    "sky": CardStyle("#dcefff", "#a9d4fb", "#123e73", "#59ffffff", "clouds"),
    "forest": CardStyle("#2f6b4f", "#173f31", "#eaf6df", "#2bbfe3a8", "leaves"),
    "butter": CardStyle("#f6e9c6", "#e3c58d", "#5c430f", "#40fffaf0", "bubbles"),
    "night": CardStyle("#253a57", "#7a5a86", "#fdfaff", "#b3fff6d8", "stars"),
    "coral": CardStyle("#ff8f80", "#f0566a", "#fff8f4", "#33ffffff", "waves"),
    "grid": CardStyle("#ffffff", "#f6f8fc", "#1c2333", "#24426fb8", "grid", "#ffffe27a"),
}
"""Text card styles by name."""
