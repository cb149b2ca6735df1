from __future__ import annotations

import pytest

from rednote_desktop.domain.note import Timeline, TimelineKind
from tests.contract.harness import Harness, key, new_note, note_ids, text


async def found(harness: Harness, words: str, body: str, title: str = "") -> bool:
    ann = await harness.client("ann")
    note = await ann.publish(new_note(body, title), key())
    return note.id in await note_ids(ann, Timeline(TimelineKind.SEARCH, words))


@pytest.mark.needs("not remote")
@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("猫", "楼下的猫不理我"),
        ("火锅", "今天吃了鸳鸯火锅，很辣"),
        ("鸳鸯火锅", "今天吃了鸳鸯火锅，很辣"),
        ("重庆火锅", "重庆的老火锅"),
        ("火鍋", "今天吃了鸳鸯火锅"),
        ("火锅", "今天吃了鴛鴦火鍋"),
        ("貓", "一只猫"),
        ("dumplings", "I made a Dumpling."),
        ("running", "We run every morning"),
        ("dump", "dumplings for all"),
        ("cafe", "a quiet café"),
        ("ＣＡＴ", "my cat"),
        ("citywalk 上海", "上海的citywalk路线"),
        ("5斤", "冻梨5斤装"),
        ("C罩杯", "尺码是C罩杯吗"),
        ("#quetzals", "look at that #quetzals"),
        ("🐼", "今天看到🐼了"),
        ("ラーメン", "東京のラーメン屋"),
        ("don't", "I don't know"),
    ],
)
async def test_words_are_found(harness: Harness, words: str, body: str) -> None:
    assert await found(harness, words, body)


@pytest.mark.needs("not remote")
@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("锅火", "今天吃了火锅"),
        ("猫狗", "只有猫"),
        ("art", "the cart is full"),
        ("猫 running", "一只猫"),
        ("，。！", "你好，世界。"),
        ("", "anything"),
        ('"', "anything"),
        ("NOT", "anything"),
        ("body:anything", "something"),
        ("any*thing) OR (", "something"),
        ("\x00", "something"),
    ],
)
async def test_other_words_are_not(harness: Harness, words: str, body: str) -> None:
    assert not await found(harness, words, body)


@pytest.mark.needs("not remote")
async def test_both_versions_titles_and_topics_are_searched(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = new_note("the long night", "Quetzal diary", topics=("山里的夜晚",))
    both = type(note)(
        (*note.versions, text("漫长的夜晚", "格查尔鸟日记", "zh")), note.media, note.topics
    )
    made = await ann.publish(both, key())
    for words in ("quetzal", "格查尔", "漫长", "long night", "山里", "quetzal 漫长"):
        assert made.id in await note_ids(ann, Timeline(TimelineKind.SEARCH, words)), words


@pytest.mark.needs("not remote")
async def test_hits_in_the_title_come_first(harness: Harness) -> None:
    ann = await harness.client("ann")
    title = await ann.publish(new_note("nothing else", "A quetzal"), key())
    beginning = await ann.publish(new_note("the quetzalcoatlus was larger"), key())
    body = await ann.publish(new_note("then a quetzal came"), key())
    words = Timeline(TimelineKind.SEARCH, "quetzal")
    assert await note_ids(ann, words, 1) == [title.id, body.id, beginning.id]


async def test_a_deleted_note_is_not_found(harness: Harness) -> None:
    ann = await harness.client("ann")
    note = await ann.publish(new_note("one quetzal"), key())
    await ann.delete_note(note.id, key())
    assert await note_ids(ann, Timeline(TimelineKind.SEARCH, "quetzal")) == []


@pytest.mark.needs("products")
async def test_people_and_products(harness: Harness) -> None:
    ann, ben = await harness.client("ann"), await harness.client("ben_quetzal")
    for words in ("quetzal", "ben", "Ben_Quetzal", "quet"):
        handles = [account.handle for account in await ann.search_accounts(words)]
        assert "ben_quetzal" in handles
    assert await ann.search_accounts("zzzz") == ()
    assert len(await ben.products(limit=3)) == 3
    assert all("锅" in product.name for product in await ann.products("锅"))
    assert await ann.products("zzzz") == ()
