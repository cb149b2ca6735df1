"""What was published can be read, looked for, posted again, exported and restored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rednote_desktop.app.container import Container
from rednote_desktop.domain.draft import Draft
from rednote_desktop.ui import navigation
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.page_factory import make_page
from rednote_desktop.ui.pages.own_notes import OwnNotesPage
from rednote_desktop.ui.settings.storage import StorageSection
from tests.support import wait_until
from tests.unit.services.test_own_notes_service import post


@pytest.fixture
async def page(app_context: UiContext) -> AsyncIterator[OwnNotesPage]:
    made = make_page(app_context, navigation.OwnNotes())
    assert isinstance(made, OwnNotesPage)
    made.resize(900, 700)
    made.show()
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


async def test_a_note_that_is_gone_says_since_when_and_is_posted_again(
    container: Container, page: OwnNotesPage
) -> None:
    kept = await post(container, "Stays")
    gone = await post(container, "Goes", picture=True)
    await wait_until(lambda: len(page.rows) == 2)
    await container.services.session.client.delete_note(gone, "moderation")
    page.look.click()
    await wait_until(lambda: any(row.own.gone_since for row in page.rows))
    await wait_until(page.look.isEnabled)
    first, second = page.rows
    assert first.gone.text().startswith("Gone since ")
    assert first.own.note_id == gone
    opened: list[str] = []
    page.context.navigator.note_opened.connect(lambda note_id, *_: opened.append(note_id))
    first.activated.emit()
    second.activated.emit()
    assert opened == [kept]
    written: list[Draft] = []
    page.context.navigator.writing_asked.connect(lambda draft, _: written.append(draft))
    first.again.click()
    await wait_until(lambda: written)
    assert written[0].text.title == "Goes"
    assert len(written[0].media) == 1
    assert written[0] in await container.services.compose.drafts()


async def test_opening_what_is_gone_leads_to_the_kept_words(
    container: Container, app_context: UiContext
) -> None:
    note_id = await post(container, "Goes")
    await container.services.session.client.delete_note(note_id, "moderation")
    view = NoteView(app_context)
    try:
        view.open(note_id)
        await wait_until(lambda: app_context.navigator.current == navigation.OwnNotes())
    finally:
        view.dispose()
        view.deleteLater()


async def test_everything_goes_out_and_comes_back_by_two_buttons(
    container: Container, app_context: UiContext, tmp_path: Path
) -> None:
    await post(container, "Kept")
    section = StorageSection(app_context)
    try:
        own, path = section.own, tmp_path / "own.zip"
        own.transfer.write(path, app_context.services.archive.write_file)
        await wait_until(lambda: not own.transfer.busy)
        assert await asyncio.to_thread(path.exists)
        assert "1 entr" in own.transfer.notice.label.text()
        own.transfer.read(path, app_context.services.archive.read_file)
        await wait_until(lambda: not own.transfer.busy)
        assert "0 entries taken in" in own.transfer.notice.label.text()
        own.show_button.click()
        assert app_context.navigator.current == navigation.OwnNotes()
        own.stop()
    finally:
        section.dispose()
        section.dispose()
        section.deleteLater()
