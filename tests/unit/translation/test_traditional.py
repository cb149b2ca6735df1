"""Simplified Chinese is written in Traditional characters: phrases, regions, what stays."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.text import RichText, Text, from_plain, plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.result import Detection, Outcome, SegmentPair, Translation
from rednote_desktop.translation.traditional import TraditionalWriter
from rednote_desktop.translation.trust import Finding, FindingKind, GlossWord, Trust
from tests.unit.translation.conftest import MakeTranslator
from tests.unit.translation.engines import RuledEngine

TAIWAN, HONG_KONG, MAINLAND = "zh-Hant", "zh-Hant-HK", "zh-Hant-CN"


@pytest.fixture(scope="module")
def writer() -> TraditionalWriter:
    return TraditionalWriter()


def sample(language: str) -> list[RichText]:
    """Return titles and bodies of the sample community in a language."""
    lines = (resources_dir() / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    notes = [note for note in map(json.loads, lines) if note["language"] == language]
    return [parse(f"{note['title']}\n{note['body']}") for note in notes]


@pytest.mark.parametrize(
    ("simplified", "taiwan", "hong_kong", "mainland"),
    [
        ("头发吹干了", "頭髮吹乾了", "頭髮吹乾了", "頭髮吹乾了"),
        ("皇后在后面", "皇后在後面", "皇后在後面", "皇后在後面"),
        ("里程碑在这里", "里程碑在這裡", "里程碑在這裏", "里程碑在這裡"),
        ("干杯！衣服晒干了", "乾杯！衣服曬乾了", "乾杯！衣服曬乾了", "乾杯！衣服曬乾了"),
        ("复杂 复习", "複雜 複習", "複雜 複習", "複雜 複習"),
        ("台风天在台阶上", "颱風天在臺階上", "颱風天在台階上", "颱風天在臺階上"),
        ("软件里的鼠标", "軟體裡的滑鼠", "軟件裏的滑鼠", "軟件裡的鼠標"),
        ("视频", "影片", "視頻", "視頻"),
        ("著名的乾隆", "著名的乾隆", "著名的乾隆", "著名的乾隆"),
        ("yyds 100%", "yyds 100%", "yyds 100%", "yyds 100%"),
    ],
)
def test_phrases_decide_and_regions_differ(
    writer: TraditionalWriter, simplified: str, taiwan: str, hong_kong: str, mainland: str
) -> None:
    written = [writer.written(simplified, tag) for tag in (TAIWAN, HONG_KONG, MAINLAND)]
    assert written == [taiwan, hong_kong, mainland]


def test_the_sample_comes_back_to_what_it_was(writer: TraditionalWriter) -> None:
    notes = sample("zh")
    assert len(notes) > 100
    back = [
        plain(writer.in_script(writer.in_script(note, MAINLAND), "zh")) == plain(note)
        for note in notes
    ]
    assert sum(back) / len(back) > 0.93


@pytest.mark.parametrize("tag", [TAIWAN, HONG_KONG, MAINLAND])
def test_shielded_pieces_stay(writer: TraditionalWriter, tag: str) -> None:
    differ = 0
    for note in sample("zh"):
        written = writer.in_script(note, tag)
        assert len(written) == len(note)
        for before, after in zip(note, written, strict=True):
            assert type(before) is type(after)
            assert isinstance(before, Text) or before == after
        differ += written != note
    assert differ > 100


def test_what_is_traditional_already_stays(writer: TraditionalWriter) -> None:
    for note in sample("zh-Hant"):
        for tag in (TAIWAN, HONG_KONG, MAINLAND):
            assert writer.in_script(note, tag) == note
        for before, after in zip(note, writer.in_script(note, "zh"), strict=True):
            words = isinstance(before, Text)
            assert after.text == (to_simplified(before.text) if words else before.text)


def test_the_dictionaries_are_loaded_once(writer: TraditionalWriter) -> None:
    fresh = TraditionalWriter()
    assert not fresh.is_loaded(HONG_KONG)
    fresh.load(HONG_KONG)
    assert fresh.is_loaded(HONG_KONG)
    assert not fresh.is_loaded(TAIWAN)
    writer.load(TAIWAN)
    loaded = dict(writer._loaded)
    writer.load(TAIWAN)
    assert writer._loaded == loaded


async def test_translations_come_in_the_chosen_characters(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(lambda _sentence: "软件里的头发都吹干了，谢谢大家来看我的小店。")
    translator = make_translator(engine)
    text = parse("The hair in the software is dry now @小发 #头发# https://example.org/fa")
    plainly = await translator.submit(text, "zh")
    assert "软件" in plainly.text
    asked = len(engine.asked)
    made = await translator.submit(text, HONG_KONG)
    assert made.outcome is Outcome.TRANSLATED
    assert made.target_language == HONG_KONG
    assert "軟件裏的頭髮都吹乾了" in made.text
    assert made.kept == plainly.kept
    assert all(piece in made.text for piece in ("@小发", "#头发#", "https://example.org/fa"))
    assert any("軟件" in plain(pair.target) for pair in made.segments)
    assert len(engine.asked) == asked
    assert translator.cached(text, HONG_KONG) is made
    taiwan = await translator.submit(text, TAIWAN)
    assert "軟體裡" in taiwan.text


def test_glosses_and_evidence_are_in_the_same_characters(writer: TraditionalWriter) -> None:
    found = (Finding(FindingKind.INVENTED, ("卡车",)), Finding(FindingKind.UNSAID, ("horse",)))
    source, target = from_plain("He drives"), from_plain("他开卡车")
    pair = SegmentPair(
        source, target, trust=Trust.DOUBTFUL, findings=found, gloss=(GlossWord("drives", "传动"),)
    )
    made = Translation(
        Outcome.TRANSLATED, source, target, "zh", Detection("en", 1.0), (pair,), findings=found
    )
    shown = writer.translation(made, TAIWAN)
    assert shown.gloss == (GlossWord("drives", "傳動"),)
    for findings in (shown.findings, shown.segments[0].findings):
        assert [each.words for each in findings] == [("卡車",), ("horse",)]


async def test_corrections_hold_in_either_script(make_translator: MakeTranslator) -> None:
    translator = make_translator(RuledEngine(lambda _sentence: "这是一句很普通的话。"))
    text = from_plain("This is a very ordinary sentence.")
    made = await translator.submit(text, TAIWAN)
    assert made.text == "這是一句很普通的話。"
    (pair,) = made.segments
    await translator.correct(pair.source, "這句話很一般。", "en", TAIWAN)
    again = await translator.submit(text, TAIWAN)
    assert again.text == "這句話很一般。"
    assert again.segments[0].corrected
    assert translator.corrected(pair.source, "en", "zh") == "這句話很一般。"


def test_loading_does_not_hold_the_interpreter() -> None:
    """What is left to OpenCC's class, which lets no other Python run, is a small part of it."""
    program = """
import time
import opencc
from rednote_desktop.translation import traditional

before = time.thread_time()
with traditional._dictionaries_in_memory("s2twp"):
    between = time.thread_time()
    made = opencc.OpenCC("s2twp")
    after = time.thread_time()
assert made.convert("软件") == "軟體"
print((after - between) / (between - before))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert float(done.stdout) < 0.4
