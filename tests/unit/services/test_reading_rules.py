from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import EventBus, ReadingChanged
from rednote_desktop.services.reading_rules import ReadingRules
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.services.undo import UndoKind, UndoStack
from rednote_desktop.storage.settings import SettingsStore

MEI = Account("mei", "mei_cooks", "小美")


class Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings = SettingsStore(path)
        self.events = EventBus()
        self.undo = UndoStack(self.events)
        self.rules = ReadingRules(self.settings, self.undo)
        self.translate = TranslateService(
            lambda: pytest.fail("no translator is needed"), self.settings, self.events, self.undo
        )


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(tmp_path / "settings.json")
    yield reader
    reader.translate.close()
    reader.settings.close()


def test_author_goes_before_channel_before_learning_before_language(reader: Reader) -> None:
    wants = reader.translate.wants
    assert wants("zh", MEI.id, "food")
    reader.settings.update(reading={"auto_translate": {"zh": False}})
    assert not wants("zh", MEI.id, "food")
    reader.settings.update(reading={"auto_translate": {}})
    reader.rules.learn("zh-Hant", True)
    assert not wants("zh", MEI.id, "food")
    reader.rules.translate_channel("food", True)
    assert wants("zh", MEI.id, "food")
    assert not wants("zh", MEI.id, "travel")
    reader.rules.translate_author(MEI, False)
    assert not wants("zh", MEI.id, "food")
    assert wants("zh", "somebody", "food")
    reader.rules.translate_author(MEI, True)
    reader.rules.translate_channel("food", False)
    assert wants("zh", MEI.id, "food")
    assert not wants("zh", "somebody", "food")
    reader.rules.learn("zh", False)
    assert wants("zh")


def test_no_rule_translates_what_is_read_anyway(reader: Reader) -> None:
    reader.rules.translate_author(MEI, True)
    reader.rules.translate_channel("food", True)
    assert not reader.translate.wants("en", MEI.id, "food")


def test_a_rule_reaches_further_than_the_view_of_originals(reader: Reader) -> None:
    reader.settings.update(reading={"mode": "original_only"})
    assert not reader.translate.wants("zh", MEI.id)
    reader.rules.translate_author(MEI, True)
    assert reader.translate.wants("zh", MEI.id)


async def test_every_rule_can_be_undone_in_turn(reader: Reader) -> None:
    told: list[ReadingChanged] = []
    reader.events.subscribe(ReadingChanged, told.append)
    reader.rules.translate_author(MEI, False)
    reader.rules.author_writes(MEI, "ja")
    reader.rules.post_is_in("note-1", "zh-Hant")
    reader.rules.translate_channel("food", False)
    reader.rules.forget_channel("food")
    reader.rules.forget_author(MEI.id)
    assert len(told) == 6
    assert dict(reader.rules.authors) == {}
    assert await reader.undo.undo() is UndoKind.READING_RULE_REMOVED
    assert reader.rules.author(MEI.id).translate is False
    assert reader.rules.author(MEI.id).handle == "mei_cooks"
    assert await reader.undo.undo() is UndoKind.READING_RULE_REMOVED
    assert dict(reader.rules.channels) == {"food": False}
    assert await reader.undo.undo() is UndoKind.CHANNEL_ORIGINAL
    assert dict(reader.rules.channels) == {}
    assert reader.translate.source_of(MEI.id, "note-1") == "zh-Hant"
    assert reader.translate.source_of(MEI.id, "note-2") == "ja"
    assert await reader.undo.undo() is UndoKind.POST_LANGUAGE
    assert reader.translate.source_of(MEI.id, "note-1") == "ja"
    assert await reader.undo.undo() is UndoKind.AUTHOR_LANGUAGE
    assert reader.translate.source_of(MEI.id, "note-1") == ""
    assert reader.rules.author(MEI.id).translate is False
    assert await reader.undo.undo() is UndoKind.AUTHOR_ORIGINAL
    assert reader.translate.wants("zh", MEI.id)


async def test_rules_are_there_at_the_next_start(reader: Reader) -> None:
    reader.rules.translate_author(MEI, False)
    reader.rules.translate_channel("food", True)
    reader.rules.author_writes(MEI, "ja")
    reader.settings.close()
    again = SettingsStore(reader.path).value.reading
    assert again.authors[MEI.id].translate is False
    assert again.authors[MEI.id].language == "ja"
    assert again.channels == {"food": True}


def test_only_the_last_few_hundred_posts_are_remembered(reader: Reader) -> None:
    for number in range(305):
        reader.rules.post_is_in(f"note-{number}", "zh")
    assert reader.translate.source_of(post_id="note-4") == ""
    assert reader.translate.source_of(post_id="note-5") == "zh"
    assert reader.translate.source_of(post_id="note-304") == "zh"
