"""Translation services in the settings, with keys and clicks against a server on the loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from rednote_desktop.domain.note import Timeline, TimelineKind, Visibility
from rednote_desktop.domain.text import from_plain, plain
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.translation.result import Translation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.note.text import NoteText
from rednote_desktop.ui.settings.engine_dialog import EngineDialog
from rednote_desktop.ui.settings.engines import EnginesSection
from rednote_desktop.ui.settings.page import SettingsPage
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import until_so, wait_until
from tests.translation_server import (
    TranslationServer,
    answer,
    chat,
    libretranslate,
    translation_server,
)

LEFT = Qt.MouseButton.LeftButton
KEY = "k-2718281828"


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with translation_server() as made:
        made.rule = libretranslate
        yield made


@pytest.fixture
async def section(app_context: UiContext) -> AsyncIterator[EnginesSection]:
    page = SettingsPage(app_context, "engines")
    page.resize(900, 800)
    page.show()
    assert isinstance(page.section, EnginesSection)
    yield page.section
    page.dispose()
    page.dispose()
    page.hide()
    page.deleteLater()


def asked() -> QDialog:
    """Return the question that is open."""
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]
    return found[-1]


def press(dialog: QDialog, text: str) -> None:
    for button in dialog.findChildren(QPushButton):
        if button.text() == text:
            QTest.mouseClick(button, LEFT)
            return
    raise AssertionError(text)


def is_asked() -> bool:
    return any(
        isinstance(widget, QDialog) and widget.isVisible() and not isinstance(widget, EngineDialog)
        for widget in QApplication.topLevelWidgets()
    )


async def added(
    section: EnginesSection, server: TranslationServer, name: str = "Mine", key: str = KEY
) -> Endpoint:
    """Add a LibreTranslate service as a person does, and return it."""
    QTest.mouseClick(section.add, LEFT)
    dialog = section.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.name, name)
    QTest.keyClicks(dialog.url, server.url)
    QTest.keyClicks(dialog.key, key)
    QTest.keyClick(dialog.key, Qt.Key.Key_Return)
    await wait_until(lambda: section.dialog is None)
    return section.context.services.engines.endpoints[-1]


async def switched_on(section: EnginesSection, endpoint: Endpoint) -> None:
    QTest.mouseClick(section.rows[endpoint.id].switch, LEFT)
    await wait_until(is_asked)
    press(asked(), f"Use {endpoint.name}")
    engines = section.context.services.engines
    await wait_until(lambda: (found := engines.endpoint(endpoint.id)) and found.on)
    await engines.ready()


async def test_a_new_service_is_off_and_its_key_is_not_in_the_settings(
    section: EnginesSection, server: TranslationServer
) -> None:
    endpoint = await added(section, server)
    assert (endpoint.kind, endpoint.name, endpoint.url) == ("libretranslate", "Mine", server.url)
    assert not endpoint.on
    row = section.rows[endpoint.id]
    assert not row.switch.isChecked()
    settings = section.context.services.settings
    assert "no keyring" in section.context.notifier.last_text
    await asyncio.to_thread(settings.close)
    text = await asyncio.to_thread(settings.path.read_text, "utf-8")
    assert server.url in text
    assert KEY not in text
    assert server.requests == []


async def test_switching_on_asks_once_and_says_who_gets_what(
    section: EnginesSection, server: TranslationServer
) -> None:
    endpoint = await added(section, server)
    engines = section.context.services.engines
    QTest.mouseClick(section.rows[endpoint.id].switch, LEFT)
    await wait_until(is_asked)
    said = " ".join(label.text() for label in asked().findChildren(type(section.ledger.totals)))
    assert server.host in said
    assert "never sent" in said
    asked().reject()
    await wait_until(lambda: not section.rows[endpoint.id].switch.isChecked())
    assert not engines.endpoints[0].on
    await switched_on(section, endpoint)
    QTest.mouseClick(section.rows[endpoint.id].switch, LEFT)
    await wait_until(lambda: not engines.endpoints[0].on)
    QTest.mouseClick(section.rows[endpoint.id].switch, LEFT)
    await wait_until(lambda: engines.endpoints[0].on)
    assert not is_asked()


async def test_this_computer_is_switched_off_and_the_row_says_what_follows(
    section: EnginesSection, server: TranslationServer
) -> None:
    engines = section.context.services.engines
    translate = section.context.services.translate
    QTest.mouseClick(section.rows["device"].switch, LEFT)
    await wait_until(lambda: not engines.device_on)
    await wait_until(lambda: "nothing is translated" in section.rows["device"].rest.text())
    await engines.ready()
    translation = await translate.submit(from_plain("今天天气真好，我们去公园散步吧。"))
    assert explain_reason(translation.reason) == (
        "No translator is switched on that may see this text."
    )
    await switched_on(section, await added(section, server))
    assert "drafts, private notes" in section.rows["device"].rest.text()
    QTest.mouseClick(section.rows["device"].switch, LEFT)
    await wait_until(lambda: engines.device_on)
    assert section.rows["device"].rest.isHidden()


async def test_the_order_is_changed_with_the_keyboard(
    section: EnginesSection, server: TranslationServer
) -> None:
    first = await added(section, server, "First")
    second = await added(section, server, "Second")
    assert list(section.rows) == [first.id, second.id, "device"]
    assert not section.rows[first.id].up.isEnabled()
    assert not section.rows["device"].down.isEnabled()
    section.rows["device"].up.setFocus()
    QTest.keyClick(section.rows["device"].up, Qt.Key.Key_Space)
    await wait_until(lambda: list(section.rows) == [first.id, "device", second.id])
    assert section.window().focusWidget() is section.rows["device"].up
    QTest.keyClick(section.rows["device"].up, Qt.Key.Key_Space)
    await wait_until(lambda: next(iter(section.rows)) == "device")
    assert section.window().focusWidget() is section.rows["device"].down
    assert section.rows["device"].up.accessibleName() == "Ask This computer earlier"


async def test_a_pair_can_have_its_own_order(
    section: EnginesSection, server: TranslationServer
) -> None:
    endpoint = await added(section, server)
    section.pair.setCurrentIndex(section.pair.findData("en>zh"))
    section.pair.activated.emit(section.pair.currentIndex())
    assert not section.general.isVisible()
    QTest.mouseClick(section.rows["device"].up, LEFT)
    engines = section.context.services.engines
    assert engines.order("en>zh") == ("device", endpoint.id)
    assert engines.order() == (endpoint.id, "device")
    assert section.general.isVisible()
    QTest.mouseClick(section.general, LEFT)
    assert engines.order("en>zh") == (endpoint.id, "device")
    assert not section.general.isVisible()


async def test_testing_shows_result_or_reason_and_fills_the_list(
    section: EnginesSection, server: TranslationServer
) -> None:
    assert section.ledger.totals.text() == "Nothing has left this computer."
    endpoint = await added(section, server)
    QTest.mouseClick(section.rows[endpoint.id].test, LEFT)
    await wait_until(lambda: "Remote words" in section.rows[endpoint.id].result.text())
    assert " ms)" in section.rows[endpoint.id].result.text()
    await wait_until(lambda: section.ledger.model.rowCount() == 1)
    server.rule = lambda request: answer({"error": "Invalid API key"}, 403)
    QTest.mouseClick(section.rows[endpoint.id].test, LEFT)
    await wait_until(
        lambda: section.rows[endpoint.id].result.text() == "The key is missing or not accepted."
    )
    await wait_until(lambda: section.ledger.model.rowCount() == 2)
    model = section.ledger.model
    texts = [str(model.data(model.index(0, column))) for column in range(5)]
    assert server.host in texts[1]
    assert texts[2] == "Chinese → English"
    assert texts[4] == "The key is missing or not accepted."
    assert model.data(model.index(1, 4)) == "Answered"
    assert server.host in section.ledger.totals.text()
    table = section.ledger.table
    for column in range(5):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    QTest.mouseClick(section.ledger.clear, LEFT)
    await wait_until(is_asked)
    press(asked(), "Clear the list")
    await wait_until(lambda: not section.ledger.table.isVisible())
    assert await section.context.services.engines.ledger.entries() == ()


async def test_the_dialog_tests_before_it_saves(
    section: EnginesSection, server: TranslationServer
) -> None:
    server.rule = chat
    QTest.mouseClick(section.add, LEFT)
    dialog = section.dialog
    assert dialog is not None
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    dialog.kind.setCurrentIndex(dialog.kind.findData("openai"))
    QTest.mouseClick(dialog.save, LEFT)
    await wait_until(dialog.problem.isVisible)
    assert "http://localhost:11434/v1" in dialog.problem.text()
    QTest.keyClicks(dialog.url, f"{server.url}/v1")
    QTest.mouseClick(dialog.test, LEFT)
    await wait_until(lambda: "model" in dialog.problem.text())
    QTest.keyClicks(dialog.model, "small")
    QTest.mouseClick(dialog.test, LEFT)
    await wait_until(lambda: "Remote words" in dialog.outcome.text())
    assert server.requests[0].json["model"] == "small"
    assert section.context.services.engines.endpoints == ()
    dialog.reject()
    await wait_until(lambda: section.dialog is None)


async def test_an_address_without_encryption_is_pointed_out(section: EnginesSection) -> None:
    QTest.mouseClick(section.add, LEFT)
    dialog = section.dialog
    assert dialog is not None
    for url, shown in (
        ("http://192.168.1.7:5000", True),
        ("https://example.org", False),
        ("http://localhost:5000", False),
    ):
        dialog.url.setText(url)
        assert dialog.warning.isVisible() is shown, url
    dialog.kind.setCurrentIndex(dialog.kind.findData("deepl"))
    QTest.keyClicks(dialog.key, "abc")
    assert dialog.endpoint().url == "https://api.deepl.com"
    QTest.keyClicks(dialog.key, ":fx")
    assert dialog.endpoint().url == "https://api-free.deepl.com"
    dialog.reject()
    await wait_until(lambda: section.dialog is None)


async def test_changing_and_removing(section: EnginesSection, server: TranslationServer) -> None:
    endpoint = await added(section, server)
    engines = section.context.services.engines
    QTest.mouseClick(section.rows[endpoint.id].edit, LEFT)
    dialog = section.dialog
    assert dialog is not None
    await wait_until(lambda: dialog.key.placeholderText() == "kept; type to replace it")
    assert dialog.key.text() == ""
    dialog.name.setText("Renamed")
    QTest.mouseClick(dialog.save, LEFT)
    await wait_until(lambda: section.dialog is None)
    assert engines.endpoints[0].name == "Renamed"
    assert await engines.has_key(endpoint.id)
    QTest.mouseClick(section.rows[endpoint.id].remove, LEFT)
    await wait_until(is_asked)
    press(asked(), "Remove")
    await wait_until(lambda: engines.endpoints == ())
    assert list(section.rows) == ["device"]
    await wait_until(lambda: not engines.key_is_only_in_memory(endpoint.id))


async def test_public_notes_are_sent_and_no_others(
    app_context: UiContext, section: EnginesSection, server: TranslationServer
) -> None:
    endpoint = await added(section, server)
    await switched_on(section, endpoint)
    reader = app_context.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    notes = [note for note in await reader.more() if note.language == "zh" and plain(note.body)]
    secret, public = notes[:2]
    scope = TaskScope(section, app_context.notifier.error)
    text = NoteText(app_context, scope)

    async def translated() -> Translation:
        await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
        translation = text.body.reading.translation
        assert translation is not None
        assert translation.engine is not None
        return translation

    for visibility in (Visibility.PRIVATE, Visibility.FOLLOWERS):
        text.show_note(replace(secret, visibility=visibility))
        translation = await translated()
        assert translation.engine is not None
        assert translation.engine.name != "Mine"
    assert server.requests == []
    text.show_note(public)
    await wait_until(lambda: server.requests)
    translation = await translated()
    assert translation.engine is not None
    assert translation.engine.name == "Mine"
    assert text.line.accessibleName() == "Translated from Chinese by Mine"
    text.leave()
    ledger = app_context.services.engines.ledger

    async def ended() -> bool:
        return all(row.outcome for row in await ledger.entries())

    await until_so(ended)
    assert {row.outcome for row in await ledger.entries()} == {"ok"}
    assert plain(secret.body)[:12] not in server.sent
    scope.close()
    text.deleteLater()


async def test_who_stood_in_is_told(
    app_context: UiContext, section: EnginesSection, server: TranslationServer
) -> None:
    server.rule = lambda request: answer({"error": "slow down"}, 429, retry_after="600")
    await switched_on(section, await added(section, server))
    reader = app_context.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    note = next(note for note in await reader.more() if note.language == "zh" and plain(note.body))
    scope = TaskScope(section, app_context.notifier.error)
    text = NoteText(app_context, scope)
    text.show_note(note)
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
    said = "\n".join(label.text() for label in text.line.findChildren(type(section.ledger.totals)))
    assert "Not by Mine: Too many requests." in said
    assert len(server.requests) <= 2, "one for the title, one for the body, then it is left alone"
    (row,) = [row for row in section.rows.values() if row.name == "Mine"]
    await wait_until(row.rest.isVisible)
    assert row.rest.text().startswith("Too many requests.")
    assert "10 minutes" in row.rest.text()
    await wait_until(lambda: section.ledger.model.rowCount() == len(server.requests))
    text.leave()
    scope.close()
    text.deleteLater()
