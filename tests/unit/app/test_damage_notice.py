"""The notice names the files, and counts what was saved from them and what was not."""

from __future__ import annotations

import pytest

from rednote_desktop.app.damage import DamageMended
from rednote_desktop.app.damage_notice import DamageNotice

ONE = DamageMended("/p/profile.sqlite.damaged-1", 12, 3)


@pytest.mark.parametrize(
    ("mended", "words"),
    [
        ((DamageMended("/p/settings.json.damaged-1"),), ["settings.json.damaged-1"]),
        ((ONE,), ["profile.sqlite.damaged-1", "12 entr", "3 entr"]),
        ((ONE, DamageMended("/p/c.damaged-2", 5)), ["profile", "c.damaged-2", "17 entr", "3 entr"]),
    ],
)
async def test_the_notice_counts(mended: tuple[DamageMended, ...], words: list[str]) -> None:
    text = DamageNotice().text(mended)
    assert "/p/" not in text
    assert len(text.split("\n")) == 1 + sum(
        any(number) for number in zip(*((each.saved, each.lost) for each in mended), strict=True)
    )
    for word in words:
        assert word in text
