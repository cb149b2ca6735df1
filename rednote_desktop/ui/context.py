"""What every panel is given."""

from __future__ import annotations

from dataclasses import dataclass

from rednote_desktop.services import Services
from rednote_desktop.ui.format import Formats
from rednote_desktop.ui.navigation import Navigator
from rednote_desktop.ui.notify import Notifier
from rednote_desktop.ui.pictures import PictureLoader
from rednote_desktop.ui.resources import Icons
from rednote_desktop.ui.subject import CurrentText
from rednote_desktop.ui.theme.theme import Theme


@dataclass(frozen=True)
class UiContext:
    """The services and the shared parts of the window."""

    services: Services
    theme: Theme
    icons: Icons
    pictures: PictureLoader
    navigator: Navigator
    subject: CurrentText
    notifier: Notifier
    formats: Formats
