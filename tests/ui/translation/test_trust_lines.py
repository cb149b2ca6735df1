"""The pairs of the Translation panel say what speaks against them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rednote_desktop.domain.text import from_plain
from rednote_desktop.translation.trust import Finding, FindingKind, GlossWord, Trust
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.reading import Pair

PAIR = Pair(
    from_plain("奶奶睡觉"),
    "zh",
    from_plain("A purple tractor"),
    "en",
    segment=from_plain("奶奶睡觉"),
    findings=(Finding(FindingKind.INVENTED, ("tractor",)),),
    gloss=(GlossWord("奶奶", "grandma"), GlossWord("睡觉", "sleep")),
)


def _shown(context: UiContext, trust: Trust) -> PairView:
    view = PairView(context, replace(PAIR, trust=trust))
    view.resize(340, 200)
    view.show()
    return view


async def test_a_trusted_pair_says_nothing(app_context: UiContext) -> None:
    view = _shown(app_context, Trust.TRUSTED)
    assert view.trust.isHidden()
    view.deleteLater()


async def test_a_doubtful_pair_shows_both_and_the_gloss(app_context: UiContext) -> None:
    view = _shown(app_context, Trust.DOUBTFUL)
    assert view.trust.isVisible()
    assert view.target.isVisible()
    assert view.trust.gloss.text() == "奶奶 grandma\u00a0· 睡觉 sleep"
    assert view.trust.mark.text() == "The translation may be wrong · Not in the original: tractor"
    assert view.trust.mark.y() < view.trust.gloss.y()
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    assert view.trust.gloss.alignment() & left == left
    assert "tractor" in view.trust.toolTip()
    assert "tractor" in view.accessibleName()
    assert view.trust.guess.isHidden()
    view.deleteLater()


async def test_a_failed_pair_hides_the_guess_until_asked(app_context: UiContext) -> None:
    view = _shown(app_context, Trust.FAILED)
    assert not view.target.isVisible()
    assert "purple" not in view.accessibleName()
    assert view.trust.gloss.y() < view.trust.mark.y()
    view.trust.guess.click()
    assert view.target.isVisible()
    QApplication.sendPostedEvents()
    assert view.target.y() < view.trust.y()
    assert view.trust.mark.y() < view.trust.gloss.y()
    view.trust.guess.click()
    assert not view.target.isVisible()
    view.trust.engines.click()
    assert app_context.navigator.current == Settings("engines")
    view.deleteLater()
