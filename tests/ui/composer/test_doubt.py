"""A second language that may be wrong is not posted before it was seen."""

from __future__ import annotations

import asyncio

import pytest

from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.compose import ComposeService, PostIn, SecondLanguage
from rednote_desktop.services.events import NotePublished
from rednote_desktop.translation.result import Detection, Outcome, Translation
from rednote_desktop.translation.trust import Finding, FindingKind, Trust
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from tests.support import PATIENCE, wait_until

FIRST = "I bought 35 eggs"
SECOND = "我买了53个鸡蛋"
FOUND = (Finding(FindingKind.NUMBERS, ("35", "53")),)


@pytest.fixture(autouse=True)
def trust(monkeypatch: pytest.MonkeyPatch) -> list[Trust]:
    """Let the second language be the same sentence, as far to be trusted as the list says."""
    wanted = [Trust.DOUBTFUL]

    async def second_language(
        _self: ComposeService, text: DraftText, target: str
    ) -> SecondLanguage:
        answer = Translation(
            Outcome.TRANSLATED,
            from_plain(text.body),
            from_plain(SECOND),
            target,
            Detection("en", 1.0),
            trust=wanted[0],
            findings=FOUND,
        )
        return SecondLanguage(
            DraftText(target, "", SECOND), None, answer, DraftText("en", "", "I bought 53 eggs")
        )

    monkeypatch.setattr(ComposeService, "second_language", second_language)
    return wanted


async def _write(composer: ComposerPanel) -> None:
    composer.texts.first.body.insertPlainText(FIRST)
    await wait_until(lambda: composer.texts.second.text.body == SECOND)


async def _hidden_second(composer: ComposerPanel) -> None:
    """Write while the second box has no place on the screen."""
    composer.scroll_area.hide()
    await _write(composer)
    assert not composer.texts.sight.seen


def _published(context: UiContext) -> asyncio.Future[Note]:
    future: asyncio.Future[Note] = asyncio.get_running_loop().create_future()
    context.services.events.subscribe(NotePublished, lambda event: future.set_result(event.note))
    return future


async def test_it_asks_with_the_evidence_and_posts_nothing(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    await _hidden_second(composer)
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
    assert "35, 53" in composer.doubt.label.text()
    assert composer.doubt.text.text() == SECOND
    assert not await app_context.services.outbox.entries()


async def test_posting_anyway_posts_both(composer: ComposerPanel, app_context: UiContext) -> None:
    await _hidden_second(composer)
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
    published = _published(app_context)
    composer.doubt.anyway.click()
    note = await asyncio.wait_for(published, PATIENCE)
    assert [version.plain_body for version in note.versions] == [FIRST, SECOND]


async def test_posting_in_the_first_language_only(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    await _hidden_second(composer)
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
    assert "English" in composer.doubt.only.text()
    published = _published(app_context)
    composer.doubt.only.click()
    note = await asyncio.wait_for(published, PATIENCE)
    assert [version.plain_body for version in note.versions] == [FIRST]


async def test_editing_leads_to_the_second_text(composer: ComposerPanel) -> None:
    await _hidden_second(composer)
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
    composer.scroll_area.show()
    composer.doubt.edit.click()
    assert not composer.doubt.isVisible()
    await wait_until(composer.texts.second.body.hasFocus)


async def test_what_stood_on_screen_is_posted_at_once(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    composer.resize(392, 900)
    await _write(composer)
    await wait_until(lambda: composer.texts.sight.seen)
    assert "may be wrong" in composer.texts.reads_back.doubt.text()
    published = _published(app_context)
    composer.post(PostIn.BOTH)
    note = await asyncio.wait_for(published, PATIENCE)
    assert len(note.versions) == 2
    await wait_until(lambda: not composer.texts.first.text.body)
    assert composer.texts.reads_back.doubt.isHidden()


async def test_a_failed_second_text_is_asked_about_though_it_stood_in_sight(
    composer: ComposerPanel, app_context: UiContext, trust: list[Trust]
) -> None:
    trust[:] = [Trust.FAILED]
    composer.resize(392, 900)
    await _write(composer)
    await wait_until(lambda: composer.texts.sight.seen)
    for _ in range(2):
        composer.post(PostIn.BOTH)
        await wait_until(composer.doubt.isVisible)
        assert not await app_context.services.outbox.entries()
        composer.doubt.edit.click()
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
    published = _published(app_context)
    composer.doubt.anyway.click()
    assert len((await asyncio.wait_for(published, PATIENCE)).versions) == 2


async def test_a_trusted_second_text_needs_no_eye(
    composer: ComposerPanel, app_context: UiContext, trust: list[Trust]
) -> None:
    trust[:] = [Trust.TRUSTED]
    await _hidden_second(composer)
    published = _published(app_context)
    composer.post(PostIn.BOTH)
    note = await asyncio.wait_for(published, PATIENCE)
    assert len(note.versions) == 2
    assert composer.doubt.isHidden()


async def test_an_opened_draft_is_judged_again(
    composer: ComposerPanel, app_context: UiContext
) -> None:
    await _hidden_second(composer)
    await composer.flush()
    draft = composer.draft
    composer.new_note()
    assert composer.texts.doubt is None
    composer.open_draft(draft.id)
    await wait_until(lambda: composer.texts.doubt is not None)
    composer.post(PostIn.BOTH)
    await wait_until(composer.doubt.isVisible)
