"""The first minute: the welcome, answered with the keyboard alone, and what is there then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.language import ENGLISH
from rednote_desktop.ui.welcome.page import Welcome

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver


async def welcome(driver: Driver) -> str:
    """A new reader chooses with the keys; every choice takes effect at once."""
    page = driver.find(Welcome)
    await driver.wait(lambda: page.choices.target.isAncestorOf(_focus()), "the keyboard is there")
    settings = driver.services.settings
    before = settings.value.reading.languages[0]
    away, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if (before != page.choices.target.all_keys[0]) != page.isRightToLeft():
        away, back = back, away
    driver.key(_focus(), away)
    driver.check(settings.value.reading.languages[0] != before, "another language was chosen")
    driver.key(_focus(), back)
    driver.check(settings.value.reading.languages[0] == before, "the first one is back")
    stops: list[QWidget] = []
    while (here := _focus()) not in stops:
        stops.append(here)
        driver.key(here, Qt.Key.Key_Tab)
    driver.check(all(page.isAncestorOf(stop) for stop in stops), "Tab stays on the page")
    driver.check(page.start_button in stops and page.skip_button in stops, "Tab reaches the ends")
    await driver.settle()
    driver.capture()
    driver.key(_focus(), Qt.Key.Key_Return)
    await driver.wait(lambda: not settings.value.window.welcome, "it does not come back")
    return f"{len(stops)} stops of the Tab key"


async def first_start(driver: Driver) -> str:
    """The window is there with somebody signed in, without a question asked.

    From here on the reader reads English, whatever the language of the interface, so that every
    journey finds the same notes in need of a translation.
    """
    driver.check(driver.window.isVisible(), "the window is visible")
    viewer = driver.services.session.viewer
    driver.check(viewer.handle, "somebody is signed in")
    driver.check(driver.lifecycle.paths.community.exists(), "the embedded community is on disk")
    await driver.services.session.edit_profile(ProfileEdit(languages=(ENGLISH,)))
    driver.services.settings.update(reading={"languages": (ENGLISH,)})
    return f"signed in as @{viewer.handle}"


def _focus() -> QWidget:
    """Return what has the keyboard; the window where nothing in it has."""
    return QApplication.focusWidget() or QApplication.topLevelWidgets()[0]
