"""Which Chinese a person sees and writes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rednote_desktop.domain.text import Text, Topic, from_plain, plain
from rednote_desktop.services.chinese import ChineseScript
from rednote_desktop.storage.settings import SettingsStore
from tests.support import wait_until


class Script:
    """The settings, what follows them, and how often it said that texts differ."""

    def __init__(self, folder: Path) -> None:
        self.settings = SettingsStore(folder / "settings.json", "en_US")
        self.told = 0
        self.chinese = ChineseScript(self.settings, self._tell)

    def _tell(self) -> None:
        self.told += 1


@pytest.fixture
async def script(tmp_path: Path) -> AsyncIterator[Script]:
    made = Script(tmp_path)
    yield made
    made.chinese.close()
    made.chinese.close()
    made.settings.close()


NOTE = (Text("后面的头发吹干了 "), Topic("#头发#", "头发"))


async def test_nothing_is_touched_as_long_as_nobody_asks(script: Script) -> None:
    assert script.chinese.shown(NOTE, "zh") is NOTE
    assert script.chinese.written == "zh"
    assert script.chinese._loading is None


async def test_traditional_follows_when_the_dictionaries_are_there(script: Script) -> None:
    script.settings.update(reading={"chinese": "traditional"})
    assert script.chinese.shown(NOTE, "zh") is NOTE
    assert script.chinese.shown(NOTE, "zh") is NOTE
    await wait_until(lambda: script.told)
    shown = script.chinese.shown(NOTE, "zh")
    assert shown == (Text("後面的頭髮吹乾了 "), NOTE[1])
    assert script.chinese.shown(NOTE, "zh") is shown
    assert script.told == 1
    assert script.chinese.written == "zh-Hant"


async def test_only_chinese_is_touched(script: Script) -> None:
    script.settings.update(reading={"chinese": "traditional"})
    script.chinese.shown(NOTE, "zh")
    await wait_until(lambda: script.told)
    japanese = from_plain("学校で国語を勉強します")
    english = from_plain("My 发型 today")
    assert script.chinese.shown(japanese, "ja") is japanese
    assert script.chinese.shown(japanese, "mul") is japanese
    assert script.chinese.shown(english, "en") is english
    assert plain(script.chinese.shown(english, "mul")) == "My 髮型 today"


async def test_regions_and_simplified(script: Script) -> None:
    text = from_plain("软件里的视频")
    found = {}
    for region in ("taiwan", "hong_kong", "mainland"):
        script.settings.update(reading={"chinese": "traditional", "traditional": region})
        script.chinese.shown(text, "zh")
        await wait_until(lambda: script.chinese._loading is None)
        found[script.chinese.tag("zh-Hant")] = plain(script.chinese.shown(text, "zh"))
    assert found == {
        "zh-Hant": "軟體裡的影片",
        "zh-Hant-HK": "軟件裏的視頻",
        "zh-Hant-CN": "軟件裡的視頻",
    }
    script.settings.update(reading={"chinese": "simplified"})
    assert plain(script.chinese.shown(from_plain("後面的頭髮乾了"), "zh-Hant")) == "后面的头发干了"
    assert script.chinese.shown(text, "zh") == text
    assert script.chinese.tag("en") == "en"


async def test_what_is_read_decides_what_is_written(script: Script) -> None:
    script.settings.update(reading={"languages": ("en", "zh-Hant")})
    assert script.chinese.written == "zh-Hant"
    script.settings.update(reading={"languages": ("zh",), "chinese": "traditional"})
    assert script.chinese.written == "zh"
