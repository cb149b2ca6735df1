"""Ways to say what a widget is, so that the stylesheet dresses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give a label its role: title, heading, body, muted, meta, faint, error, badge, tag."""
    _set(widget, "role", role)


def set_kind(button: QAbstractButton, kind: str) -> None:
    """Give a button its kind: primary, secondary, quiet, danger, link, icon."""
    _set(button, "kind", kind)


def set_surface(frame: QFrame, surface: str) -> None:
    """Give a frame its surface: card, raised, panel, info, ok, warn."""
    _set(frame, "surface", surface)


def set_narrow(button: QAbstractButton, narrow: bool) -> None:
    """Have a button of the rail show its icon alone, in the middle."""
    _set(button, "narrow", "true" if narrow else "false")


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed when it is first shown
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
