"""The texts of the sample community hold together."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Any

from tests.unit.resources.conftest import Sample

LANGUAGES = {"zh", "zh-Hant", "en", "pt", "mixed"}
HAN = re.compile(r"[\u3400-\u9fff]")
HANDLE = re.compile(r"@([\w\u3400-\u9fff]+)")


def by_id(records: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found = {record["id"]: record for record in records}
    assert len(found) == len(records), "ids repeat"
    return found


def test_enough_of_everything(sample: Sample) -> None:
    assert len(sample.accounts) == 30
    assert len(sample.notes) >= 150
    assert len(sample.comments) >= 600
    assert sum("video" in image for _, _, image in sample.images) >= 6
    kinds = Counter(note["kind"] for note in sample.notes)
    assert set(kinds) == {"images", "video", "text"}
    assert len({topic["channel"] for topic in sample.topics}) == 14


def test_what_is_named_exists(sample: Sample) -> None:
    people, products = by_id(sample.accounts), by_id(sample.products)
    tags = {topic["tag"] for topic in sample.topics}
    for note in sample.notes:
        assert note["author"] in people, note["id"]
        assert note["topics"], note["id"]
        assert set(note["topics"]) <= tags, note["id"]
        assert set(note["products"]) <= set(products), note["id"]
    notes = by_id(sample.notes)
    for comment in sample.comments:
        assert comment["author"] in people, comment["id"]
        assert comment["note"] in notes, comment["id"]


def test_every_person_topic_and_product_is_used(sample: Sample) -> None:
    writers = Counter(note["author"] for note in sample.notes)
    assert {account["id"] for account in sample.accounts} == set(writers)
    talkers = {comment["author"] for comment in sample.comments}
    assert {account["id"] for account in sample.accounts} <= talkers
    used = {tag for note in sample.notes for tag in note["topics"]}
    assert {topic["tag"] for topic in sample.topics} == used
    sold = {product for note in sample.notes for product in note["products"]}
    assert {product["id"] for product in sample.products} == sold


def test_mentions_name_people_of_the_community(sample: Sample) -> None:
    handles = {account["handle"] for account in sample.accounts}
    assert len(handles) == len(sample.accounts)
    texts = [(note["id"], note["body"]) for note in sample.notes]
    texts += [(comment["id"], comment["body"]) for comment in sample.comments]
    mentions = [(where, name) for where, text in texts for name in HANDLE.findall(text)]
    assert len(mentions) > 20
    assert [pair for pair in mentions if pair[1] not in handles] == []


def test_a_parent_stands_before_its_replies_in_the_same_note(sample: Sample) -> None:
    depth: dict[str, int] = {}
    notes: dict[str, str] = {}
    for comment in sample.comments:
        parent = comment["parent"]
        assert comment["id"] not in depth
        if parent is not None:
            assert parent in depth, f"{comment['id']} answers {parent}, which does not stand before"
            assert notes[parent] == comment["note"], comment["id"]
        depth[comment["id"]] = 1 if parent is None else depth[parent] + 1
        notes[comment["id"]] = comment["note"]
    assert max(depth.values()) in (3, 4)


def test_nobody_answers_before_something_was_said(sample: Sample) -> None:
    said = {note["id"]: note["created_minutes_ago"] for note in sample.notes}
    for comment in sample.comments:
        said[comment["id"]] = comment["minutes_ago"]
        before = comment["parent"] or comment["note"]
        assert 0 < comment["minutes_ago"] <= said[before], comment["id"]
    assert all(note["created_minutes_ago"] > 0 for note in sample.notes)


def test_counts_and_prices_make_sense(sample: Sample) -> None:
    for note in sample.notes:
        for name in ("likes", "collects", "shares"):
            assert isinstance(note[name], int), note["id"]
            assert note[name] >= 0, note["id"]
    for product in sample.products:
        assert product["price"] > 0, product["id"]
        assert product["currency"] in ("CNY", "USD"), product["id"]


def test_languages_are_what_the_scripts_say(sample: Sample) -> None:
    for note in sample.notes:
        text, language = note["title"] + note["body"], note["language"]
        assert language in LANGUAGES, note["id"]
        share = len(HAN.findall(text)) / len(text)
        if language in ("zh", "zh-Hant"):
            assert share > 0.35, note["id"]
        elif language in ("en", "pt"):
            assert share < 0.2, note["id"]
    for comment in sample.comments:
        assert comment["language"] in LANGUAGES | {"und"}, comment["id"]
        letters = sum(unicodedata.category(sign).startswith("L") for sign in comment["body"])
        assert (letters == 0) == (comment["language"] == "und"), comment["id"]


def test_texts_are_clean(sample: Sample) -> None:
    texts = [(note["id"], note[part]) for note in sample.notes for part in ("title", "body")]
    texts += [(comment["id"], comment["body"]) for comment in sample.comments]
    texts += [(where, image["alt"]) for where, _, image in sample.images]
    for where, text in texts:
        assert text == text.strip(), where
        assert text, where
        assert "\ufffd" not in text, where
        assert not {"\r", "\t"} & set(text), where
        assert unicodedata.normalize("NFC", text) == text, where
    titles = Counter(note["title"] for note in sample.notes)
    bodies = Counter(note["body"] for note in sample.notes)
    assert [text for text, count in (titles + bodies).items() if count > 1] == []
    said = Counter((comment["note"], comment["body"]) for comment in sample.comments)
    assert [text for text, count in said.items() if count > 1] == []


def test_no_addresses_of_real_places_on_the_net(sample: Sample) -> None:
    text = " ".join(
        [note["title"] + note["body"] for note in sample.notes]
        + [comment["body"] for comment in sample.comments]
        + [account["bio"] for account in sample.accounts]
    )
    assert re.findall(r"https?://|www\.|\b[\w.]+@[\w.]+\.\w+|\+?\d[\d -]{9,}\d", text) == []
