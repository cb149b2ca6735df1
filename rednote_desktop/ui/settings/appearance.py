"""Settings of looks: theme, text size, motion, interface language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from rednote_desktop.ui.language.direction import window_is_mirrored
from rednote_desktop.ui.locales import native_name
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rednote_desktop.ui.context import UiContext

_SMALLEST, _LARGEST, _STEP = 80, 200, 10
_HANDLE_HEIGHT = 20


class AppearanceSection(Section):
    """Theme, text size, motion and interface language; all take effect at once."""

    def __init__(self, context: UiContext, locales: Sequence[str]) -> None:
        super().__init__(context)
        appearance = context.services.settings.value.appearance
        self.add_group(self.tr("Colours"))
        themes = (
            ("system", self.tr("Follow the system")),
            #: adjective: light colours of the window
            ("light", self.tr("Light")),
            #: adjective: dark colours of the window
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        self.theme = self.choice(themes, appearance.theme, lambda value: self._set(theme=value))
        self.add_row(self.tr("Theme"), self.theme)
        #: noun: heading over the size of text
        self.add_group(self.tr("Text"))
        self.add_row(
            self.tr("Text size"), self._text_size(appearance.text_scale), self.tr("80% to 200%")
        )
        names = [("", self.tr("Follow the system"))]
        names += [(locale, native_name(locale)) for locale in locales]
        self.locale_box = self.choice(
            names, appearance.locale, lambda value: self._set(locale=value)
        )
        self.add_row(self.tr("Interface language"), self.locale_box)
        #: noun: animations in the window
        self.add_group(self.tr("Motion"))
        motions = (
            ("system", self.tr("Follow the system")),
            #: adjective: reduced motion
            ("on", self.tr("Reduced")),
            #: adjective: full motion
            ("off", self.tr("Full")),
        )
        self.motion = self.choice(
            motions, appearance.reduced_motion, lambda value: self._set(reduced_motion=value)
        )
        self.add_row(
            self.tr("Motion"), self.motion, self.tr("Reduced motion stops animations and autoplay.")
        )

    def _text_size(self, scale: int) -> QWidget:
        percent = self.context.formats.percent
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.text_size.setRange(_SMALLEST // _STEP, _LARGEST // _STEP)
        self.text_size.setValue(scale // _STEP)
        self.text_size.setPageStep(1)
        self.text_size.setFixedWidth(160)
        # The style sheet's handle is higher than a slider thinks, and it fills what is on the left.
        self.text_size.setMinimumHeight(_HANDLE_HEIGHT)
        self.text_size.setProperty("mirrored", window_is_mirrored())
        self.text_size.setAccessibleName(self.tr("Text size"))
        shown = plain_label(percent(scale / 100), "meta")
        shown.setMinimumWidth(44)
        self.text_size.valueChanged.connect(
            lambda value: shown.setText(percent(value * _STEP / 100))
        )
        self.text_size.sliderReleased.connect(self._set_size)
        self.text_size.actionTriggered.connect(lambda _action: self._size_later())
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text_size)
        row.addWidget(shown)
        return box

    def _size_later(self) -> None:
        """Keys and wheel change the value after this signal; a drag ends with a release."""
        if not self.text_size.isSliderDown():
            QTimer.singleShot(0, self._set_size)

    def _set_size(self) -> None:
        self._set(text_scale=self.text_size.value() * _STEP)

    def _set(self, **changes: object) -> None:
        self.context.services.settings.update(appearance=changes)
