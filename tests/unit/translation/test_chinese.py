"""Traditional and Simplified characters, and pinyin."""

from __future__ import annotations

import pytest

from rednote_desktop.translation.character_table import SIMPLIFIED, TRADITIONAL
from rednote_desktop.translation.chinese import is_traditional, to_simplified
from rednote_desktop.translation.pinyin import from_numbered


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("聽說要繳貓稅，我家有三位", "听说要缴猫税，我家有三位"),
        ("後來著名的作家跟著走", "后来著名的作家跟着走"),
        ("乾隆皇帝吃餅乾", "乾隆皇帝吃饼干"),
        ("這裡的麵條", "这里的面条"),
        ("妳好嗎", "你好吗"),
        ("已经是简体了", "已经是简体了"),
        ("no Chinese", "no Chinese"),
    ],
)
def test_to_simplified(traditional: str, simplified: str) -> None:
    assert to_simplified(traditional) == simplified


def test_the_table_is_one_to_one_and_final() -> None:
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    assert to_simplified(TRADITIONAL) == SIMPLIFIED


def test_which_script() -> None:
    assert is_traditional("請問這個多少錢")
    assert not is_traditional("请问这个多少钱")
    assert not is_traditional("好看")


@pytest.mark.parametrize(
    ("numbered", "marked"),
    [
        ("yin2 hang2", "yínháng"),
        ("Xi1 an1", "Xī'ān"),
        ("nu:3 er2", "nǚ'ér"),
        ("lu:4 se4", "lǜsè"),
        ("yi1 hui4 r5", "yīhuìr"),
        ("liu2 xue2", "liúxué"),
        ("gui4", "guì"),
        ("kuai4 le4", "kuàilè"),
        ("le5", "le"),
        ("A A zhi4", "AAzhì"),
        ("xx5", "xx"),
    ],
)
def test_tone_marks(numbered: str, marked: str) -> None:
    assert from_numbered(numbered) == marked
