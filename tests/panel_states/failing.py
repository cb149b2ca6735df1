"""The panel when translating does not work, or a service does it."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from rednote_desktop.translation.result import Outcome, Place
from rednote_desktop.translation.routing import DEVICE
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.settings.engines import EnginesSection
from rednote_desktop.ui.settings.page import SettingsPage
from tests.panel_states.panel_reading import MARKET
from tests.panel_states.stage import Seen, Stage


async def no_pack(stage: Stage) -> Seen:
    """Nobody here knows the language; the notice leads to packs and engines."""
    body = "Это мой кот, его зовут Борис. Он очень любит рыбу."
    await stage.read(await stage.publish(body, "Кот", tag="ru"))
    notice = stage.panel.side_by_side.notice
    stage.driver.check(_failed(stage) == "UnsupportedPair", f"no pack, but {_failed(stage)}")
    return Seen(notice.other_button, stage.driver.window.translation_dock)


async def engine_failed(stage: Stage) -> Seen:
    """The only engine that is on answers with an error."""
    await stage.use_service(device=False)
    stage.service.broken = True
    await stage.read(await stage.publish(*MARKET))
    stage.driver.check(_failed(stage), "it failed")
    return Seen(stage.panel.side_by_side.notice.button, stage.driver.window.translation_dock)


async def engines_off(stage: Stage) -> Seen:
    """All engines are off; the text stays readable."""
    stage.driver.services.engines.switch(DEVICE, False)
    await stage.driver.services.engines.ready()
    await stage.read(await stage.publish("家里的雪扫了吗？今天我们吃火锅。"))
    stage.driver.check(_failed(stage) == "EnginesOff", f"off, but {_failed(stage)}")
    return Seen(stage.panel.side_by_side.notice.other_button, stage.driver.window.translation_dock)


async def service_used(stage: Stage) -> Seen:
    """The foot says where the text went."""
    await stage.use_service()
    await stage.read(await stage.publish(*MARKET))
    reading = stage.panel.side_by_side.reading
    engine = reading.engine if reading is not None else None
    stage.driver.check(engine and engine.place is Place.REMOTE, "a service translated")
    return Seen(stage.panel.side_by_side.foot, stage.driver.window.translation_dock)


async def fell_back(stage: Stage) -> Seen:
    """The service failed, this computer translated; the foot says so."""
    await stage.use_service()
    stage.service.broken = True
    await stage.read(await stage.publish("下雨天最适合喝热汤。", "热汤"))
    reading = stage.panel.side_by_side.reading
    stage.driver.check(reading and reading.passed_over, "the service was asked first")
    stage.driver.check(reading and reading.outcome is Outcome.TRANSLATED, "it is translated")
    return Seen(stage.panel.side_by_side.foot, stage.driver.window.translation_dock)


async def what_was_sent(stage: Stage) -> Seen:
    """Settings, Engines: every request, to whom and how much."""
    await stage.use_service()
    await stage.read(await stage.publish("老板多送了我一根。", "早市的油条"))
    driver = stage.driver
    await driver.click(driver.window.rail.button(Settings))
    page = driver.find(SettingsPage)
    page.show_section("engines")
    await stage.until(lambda: isinstance(page.section, EnginesSection), "the engines are shown")
    section = page.section
    assert isinstance(section, EnginesSection)
    await stage.until(section.ledger.table.isVisible, "the requests are listed")
    await driver.settle()
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(section.ledger):
            area.ensureWidgetVisible(section.ledger)
    return Seen(section.ledger.table, driver.window)


def _failed(stage: Stage) -> str:
    reading = stage.panel.side_by_side.reading
    return reading.failed if reading is not None else ""
