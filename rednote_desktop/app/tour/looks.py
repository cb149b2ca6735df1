"""The window in other colours, sizes and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rednote_desktop.ui import navigation

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver

_NARROW: Final = (1024, 700)


async def dark_theme(driver: Driver) -> str:
    """The whole window turns dark at once."""
    driver.window.context.navigator.go(navigation.Explore())
    return await _theme(driver, "dark")


async def high_contrast(driver: Driver) -> str:
    """The high-contrast theme."""
    return await _theme(driver, "contrast")


async def large_text(driver: Driver) -> str:
    """Text at 140 per cent, then back."""
    await _theme(driver, "light")
    settings = driver.services.settings
    settings.update(appearance={"text_scale": 140})
    theme = driver.window.context.theme
    driver.check(theme.px(100) == 140, "lengths grow with the text")
    await driver.settle(0.6)
    return "140 %"


async def chinese_interface(driver: Driver) -> str:
    """The window is built anew in Chinese, at the place where it was."""
    settings = driver.services.settings
    size = driver.window.size()
    before = driver.window
    settings.update(appearance={"text_scale": 100, "locale": "zh_CN"})
    await driver.wait(lambda: driver.window is not before, "there is a new window")
    driver.window.resize(size)
    label = driver.window.rail.button(navigation.Explore).accessibleName()
    driver.check(label != "Explore", f"the rail says {label}")
    await driver.settle(1.0)
    return label


async def narrow_window(driver: Driver) -> str:
    """At 1024 by 700 the rail shows icons and the cards keep their shape."""
    window = driver.window
    window.resize(*_NARROW)
    await driver.wait(lambda: window.rail.width() < 100, "the rail shows icons")
    await driver.settle(0.6)
    return f"{window.width()} x {window.height()}"


async def _theme(driver: Driver, name: str) -> str:
    driver.services.settings.update(appearance={"theme": name})
    driver.check(driver.window.context.theme.name == name, f"the theme is {name}")
    await driver.settle(0.5)
    return name
