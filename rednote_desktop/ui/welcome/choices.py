"""What a new reader is asked; every answer takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.language import (
    ENGLISH,
    SIMPLIFIED,
    TRADITIONAL,
    base,
    writes_traditional,
)
from rednote_desktop.ui.welcome.pills import Pills
from rednote_desktop.ui.welcome.place_card import PlaceCard
from rednote_desktop.ui.welcome.theme_picker import ThemePicker
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_TARGETS: Final = {ENGLISH: "English", SIMPLIFIED: "简体中文", TRADITIONAL: "繁體中文"}
_READ: Final = {
    **_TARGETS,
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "ja": "日本語",
    "ko": "한국어",
}
"""What those who speak a language call it: a new reader may not know the interface's."""
_SIDE_BY_SIDE: Final = 460
"""The places stand beside each other from this width on, in logical pixels."""


class WelcomeChoices(QWidget):
    """Languages read and written, colours, and where to begin."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._settings = context.services.settings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._add_languages()
        self._add_theme()
        self._add_places()
        self._show_languages()

    @property
    def wants_network(self) -> bool:
        """Whether an account on a network is to be connected."""
        return self.network.isChecked()

    def _add_languages(self) -> None:
        #: heading on the welcome page
        self._add_heading(self.tr("Languages I read"))
        targets = tuple(_TARGETS.items())
        #: choice of the language that everything else is translated into
        self.target = Pills(self.tr("Translate into"), targets)
        self.target.chosen.connect(self._set_target)
        self._add_line(self.tr("Translate into"), self.target)
        #: choice of further languages, whose texts are left as they are
        self.others = Pills(self.tr("I also read"), tuple(_READ.items()), exclusive=False)
        self.others.chosen.connect(lambda _key: self._set_others())
        self._add_line(self.tr("I also read"), self.others)
        #: heading on the welcome page
        self._add_heading(self.tr("Languages I write"))
        self.second = Pills(self.tr("Languages I write"), targets)
        self.second.chosen.connect(self._set_second)
        self._add_line(
            self.tr("Write in your own language; what you post is put into this one, too:"),
            self.second,
        )

    def _add_theme(self) -> None:
        #: heading on the welcome page, above the themes
        self._add_heading(self.tr("Colours"))
        names = (
            #: theme: the colours of the operating system
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        current = self._settings.value.appearance.theme
        self.theme = ThemePicker(self._context, self.tr("Colours"), names, current)
        self.theme.chosen.connect(lambda name: self._settings.update(appearance={"theme": name}))
        self._column.addWidget(self.theme)

    def _add_places(self) -> None:
        #: heading on the welcome page, above the two places where one can begin
        self._add_heading(self.tr("Where to begin"))
        self.here = PlaceCard(
            self._context,
            "people",
            self.tr("The community inside"),
            self.tr("Ready now, and nothing leaves this computer."),
        )
        self.network = PlaceCard(
            self._context,
            "globe",
            self.tr("A network"),
            #: these are names of server programs
            self.tr("Your account on Mastodon, Pixelfed, GoToSocial or Akkoma."),
        )
        group = QButtonGroup(self)
        for card in (self.here, self.network):
            group.addButton(card)
        self.here.setChecked(True)
        self._places = QHBoxLayout()
        self._places.setSpacing(10)
        self._places.addWidget(self.here, 1)
        self._places.addWidget(self.network, 1)
        self._column.addLayout(self._places)

    def _add_heading(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(7)
        self._column.addWidget(plain_label(text, "heading-small"))

    def _add_line(self, text: str, pills: Pills) -> None:
        self._column.addWidget(plain_label(text, "meta", wrap=True))
        self._column.addWidget(pills)

    def _show_languages(self) -> None:
        """Show what the settings say."""
        read = self._context.services.translate.languages
        target = TRADITIONAL if writes_traditional(read[0]) else base(read[0])
        self.target.select(target)
        further = [tag for tag in _READ if base(tag) != base(target)]
        self.others.show_only(*further)
        self.others.select(*(tag for tag in further if tag in read))
        second = self._settings.value.writing.second_language
        self.second.select(second or (SIMPLIFIED if base(target) == ENGLISH else ENGLISH))

    def _set_target(self, language: str) -> None:
        before = self._settings.value.reading.languages
        kept = tuple(tag for tag in before[1:] if base(tag) != base(language))
        self._settings.update(reading={"languages": (language, *kept)})
        if base(self._settings.value.writing.second_language) == base(language):
            self._settings.update(writing={"second_language": ""})
        self._show_languages()

    def _set_others(self) -> None:
        first = self._settings.value.reading.languages[:1]
        self._settings.update(reading={"languages": (*first, *self.others.keys)})

    def _set_second(self, language: str) -> None:
        self._settings.update(writing={"second_language": language})

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            wide = self.width() >= self._context.theme.px(_SIDE_BY_SIDE)
            way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            self._places.setDirection(way)
            # A scroll area does not ask how high lines that break are at this width.
            self.setMinimumHeight(self._column.heightForWidth(self.width()))
        return done
