"""Detection on short texts as people write them; content outranks the tag."""

from __future__ import annotations

import pytest

from rednote_desktop.domain.text import LineBreak, Mention, Text, Topic, from_plain
from rednote_desktop.translation.detect import chinese_share, detect, is_letter_slang

LABELLED = (
    ("好看", "", "zh"),
    ("绝了", "en", "zh"),
    ("蹲", "", "zh"),
    ("求链接", "en", "zh"),
    ("这个dress真的太cute了", "", "zh"),
    ("Gerald 好帅！通关！", "", "zh"),
    ("我的猫@amy 也胖", "", "zh"),
    ("今天去了Costco，买了5kg米", "", "zh"),
    ("家の味道", "", "zh"),
    ("#火锅 绝绝子", "en", "zh"),
    ("傑拉德看起來像我老闆", "zh", "zh-Hant"),
    ("請幫我蓋章", "", "zh-Hant"),
    ("我哋叫「留名」", "zh", "zh-Hant"),
    ("大概三十秒，比拍照快", "zh-Hant", "zh-Hant"),
    ("大概三十秒，比拍照快", "zh", "zh"),
    ("这只猫", "zh-Hant", "zh"),
    ("yyds", "", "zh"),
    ("u1s1", "en", "zh"),
    ("xswl hhhh", "", "zh"),
    ("YYDS!!", "", "zh"),
    ("What's 监考", "", "mul"),
    ("what is 香叶", "", "mul"),
    ("谢谢!!! is 收工 the end of work", "", "mul"),
    ('I put "资深摸鱼" on my profile', "", "mul"),
    ("hello", "", "en"),
    ("so cute", "zh", "en"),
    ("OK", "zh", "en"),
    ("lol same", "", "en"),
    ("Hi from Ohio! First day here", "zh", "en"),
    ("hat gang 🎩", "", "en"),
    ("Feijão! it means beans", "", "en"),
    ("que lindo 😭❤️", "", "pt"),
    ("sonho 😍", "pt", "pt"),
    ("eu correndo atrás do coco", "", "pt"),
    ("aqui em casa só tem cachorro", "", "pt"),
    ("¿dónde está la tienda?", "", "es"),
    ("me encanta tu gato", "es", "es"),
    ("muy bonito pero caro", "", "es"),
    ("c'est trop beau", "", "fr"),
    ("j'adore ce chat", "", "fr"),
    ("Das ist sehr schön", "", "de"),
    ("ich weiß nicht", "en", "de"),
    ("che bello questo gatto", "", "it"),
    ("ありがとう", "zh", "ja"),
    ("東京タワーに行きました", "", "ja"),
    ("カワイイ", "", "ja"),
    ("사랑해", "zh", "ko"),
    ("오늘 날씨 좋다", "", "ko"),
    ("Где это", "", "ru"),
    ("Де це?", "uk", "uk"),
    ("น่ารักมาก", "", "th"),
    ("مرحبا", "", "ar"),
    ("😂😂😂", "zh", "und"),
    ("666", "zh", "und"),
    ("https://a.co/x", "en", "und"),
    ("@小红 #火锅", "zh", "und"),
    ("", "zh", "und"),
    ("！！！？", "zh", "und"),
    ("131 🎉🎉", "", "und"),
    ("T_T (≧▽≦)", "", "und"),
)


@pytest.mark.parametrize(("text", "hint", "language"), LABELLED)
def test_language(text: str, hint: str, language: str) -> None:
    assert detect(from_plain(text), hint).language == language


def test_pieces_carry_no_language() -> None:
    caption = (Mention("@小红书官方", "小红书官方"), Text(" so good "), Topic("#火锅", "火锅"))
    assert detect(caption, "zh").language == "en"
    assert detect((Topic("#火锅", "火锅"), LineBreak()), "zh").language == "und"


def test_confidence_falls_with_evidence() -> None:
    sure = detect(from_plain("这只猫真的太胖了，是我见过最胖的"))
    guess = detect(from_plain("好"))
    assert sure.confidence > guess.confidence
    assert (
        detect(from_plain("hmm")).confidence < detect(from_plain("this is what I have")).confidence
    )


def test_share_weighs_words_not_letters() -> None:
    assert chinese_share("这个dress真的太cute了") >= 0.6
    assert chinese_share("what is 香叶") < 0.5
    assert chinese_share("no Chinese at all") == 0


def test_letter_slang_is_all_or_nothing() -> None:
    assert is_letter_slang("u1s1")
    assert not is_letter_slang("yyds forever")
    assert not is_letter_slang("")
