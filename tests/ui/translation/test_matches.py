"""While a sentence is corrected, translations of like sentences are offered with their scores."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from rednote_desktop.domain.text import TextVersion, from_plain, plain
from rednote_desktop.translation.memory_shelf import Kind
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.panel import TranslationPanel
from tests.support import wait_until

WALK = "今天天气很好，我们一起去公园走走吧。"


@pytest.fixture
async def panel(app_context: UiContext) -> AsyncIterator[TranslationPanel]:
    made = TranslationPanel(app_context)
    made.resize(392, 560)
    made.show()
    yield made
    made.dispose()
    made.hide()
    made.deleteLater()


async def open_correction(panel: TranslationPanel, context: UiContext, text: str) -> PairView:
    context.subject.show(Subject(text, (TextVersion("zh", "", from_plain(text)),)))

    def shown() -> bool:
        views = panel.side_by_side.pairs.views
        return bool(views) and plain(views[0].pair.source) == text and bool(views[0].pair.target)

    await wait_until(shown)
    view = panel.side_by_side.pairs.views[0]
    view.start_correction()
    return view


async def test_a_match_is_taken_into_the_field(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    services = app_context.services
    await services.translate.correct(from_plain(WALK), "Lovely day for the park.", "zh", "en")
    view = await open_correction(panel, app_context, "今天天气很好，我们一起去公园看看吧。")
    assert view.correction is not None
    matches = view.correction.matches
    await wait_until(lambda: matches.rows)
    labels = [label.text() for label in matches.rows[0].findChildren(QLabel)]
    assert labels == ["88 %", "Lovely day for the park.", f"{WALK} · yours"]
    assert "88 %" in matches.rows[0].accessibleName()
    before = view.correction.edit.toPlainText()
    matches.rows[0].setFocus()
    QTest.keyClick(matches.rows[0], Qt.Key.Key_Return)
    assert view.correction.edit.toPlainText() == "Lovely day for the park."
    view.correction.edit.undo()
    assert view.correction.edit.toPlainText() == before


async def test_without_anything_alike_nothing_is_offered(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    services = app_context.services
    await services.translate.correct(from_plain(WALK), "Lovely day for the park.", "zh", "en")
    view = await open_correction(panel, app_context, "这只猫在沙发上睡着了。")
    assert view.correction is not None
    found = await services.memory.similar("这只猫在沙发上睡着了。", "zh", "en")
    assert [(match.score, match.remembered.kind) for match in found] == [(100, Kind.MACHINE)]
    await asyncio.sleep(0.2)
    assert not view.correction.matches.rows
    assert view.correction.matches.isHidden()


async def test_the_sentence_itself_is_a_whole_match(
    panel: TranslationPanel, app_context: UiContext
) -> None:
    await app_context.services.translate.correct(from_plain(WALK), "To the park!", "zh", "en")
    view = await open_correction(panel, app_context, WALK)
    assert view.correction is not None
    matches = view.correction.matches
    await wait_until(lambda: matches.rows)
    assert matches.rows[0].accessibleName().startswith("100 %")
