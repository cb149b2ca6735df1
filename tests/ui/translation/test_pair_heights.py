"""Pairs in a panel lower than they are high."""

from __future__ import annotations

from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.pair_list import PairList
from rednote_desktop.ui.translation.reading import waiting
from tests.support import wait_until

LINES = "一模成绩出来了。\n我妈捂着眼睛问：多少？\n我说你猜。她说别闹。\n" * 3


async def test_pairs_that_wait_are_as_high_as_their_words(app_context: UiContext) -> None:
    tasks = TaskScope(app_context.theme, app_context.notifier.error)
    pairs = PairList(app_context, tasks)
    pairs.resize(390, 200)
    pairs.show()
    version = TextVersion("zh", "查成绩那三秒，我妈先闭上了眼睛", from_plain(LINES))
    await pairs.show_pairs(waiting(version, "en").pairs)

    def high_enough() -> bool:
        return all(
            part is not None and part.height() >= part.heightForWidth(part.width())
            for view in pairs.views
            for part in (view, view.ruby)
        )

    try:
        assert pairs.views
        await wait_until(high_enough)
    finally:
        tasks.close()
        pairs.close()
        pairs.deleteLater()
