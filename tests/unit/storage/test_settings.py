from __future__ import annotations

import json
import logging
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.storage import settings as settings_module
from rednote_desktop.storage.settings import (
    Appearance,
    FeedPlace,
    Settings,
    SettingsStore,
    reading_languages,
)
from tests.support import PATIENCE


def written(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data


def test_a_change_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    store = SettingsStore(path, "zh_CN.UTF-8")
    store.update(
        appearance={"theme": "dark", "text_scale": 150},
        reading={"auto_translate": {"ja": False}, "pinyin": True},
        session={"active_account": "a1"},
    )
    store.remember_place("channel:food", FeedPlace(anchor="n7", offset=40, loaded=90))
    store.close()
    store.close()

    again = SettingsStore(path, "en_US")
    assert again.value == store.value
    assert again.value.appearance == Appearance(theme="dark", text_scale=150)
    assert again.value.reading.languages == ("zh",)
    assert again.value.places["channel:food"].loaded == 90
    assert again.damaged is None
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.close()
    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("locale", "languages"),
    [
        ("zh_CN.UTF-8", ("zh",)),
        ("zh-Hans-TW", ("zh",)),
        ("zh_TW", ("zh-Hant",)),
        ("zh-Hant-HK", ("zh-Hant",)),
        ("de_DE@euro", ("en",)),
        ("C", ("en",)),
        ("", ("en",)),
    ],
)
def test_reading_begins_with_the_language_of_the_system(
    locale: str, languages: tuple[str, ...]
) -> None:
    assert reading_languages(locale) == languages


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"", b"null", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_not_overwritten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.damaged is not None
    assert store.damaged.name.startswith("settings.json.damaged-")
    assert store.damaged.read_bytes() == content
    assert store.value.appearance == Appearance()
    store.close()
    assert written(path)["reading"]["languages"] == ["en"]


def test_one_senseless_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps(
            {
                "appearance": {"theme": "plaid", "text_scale": 5000, "reduced_motion": "on"},
                "cache": {"picture_megabytes": "many", "translation_megabytes": 8},
                "reading": [],
                "places": {"for_you:": {"anchor": 3}},
            }
        ),
        "utf-8",
    )
    store = SettingsStore(path)
    assert store.damaged is None
    assert store.value.appearance == Appearance(reduced_motion="on")
    assert store.value.cache.picture_megabytes == 96
    assert store.value.cache.translation_megabytes == 8
    assert store.value.places == {}
    store.close()


def test_what_a_newer_program_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"hologram": {"depth": 3}, "appearance": {"theme": "light", "glow": True}}
    path.write_text(json.dumps(newer), "utf-8")
    store = SettingsStore(path)
    store.update(appearance={"text_scale": 90})
    store.close()
    kept = written(path)
    assert kept["hologram"] == {"depth": 3}
    assert kept["appearance"]["glow"] is True
    assert kept["appearance"]["theme"] == "light"
    assert kept["appearance"]["text_scale"] == 90


def test_values_out_of_range_are_refused(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    before = store.value
    with pytest.raises(ValueError, match="text_scale"):
        store.update(appearance={"text_scale": 79})
    with pytest.raises(ValueError, match="picture_megabytes"):
        store.update(cache={"picture_megabytes": 0})
    with pytest.raises(ValueError, match="theme"):
        store.update(appearance={"theme": "plaid"})
    with pytest.raises(TypeError):
        store.update(window={"colour": 1})
    assert store.value == before
    store.close()


def test_subscribers_hear_of_changes_until_they_leave(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    heard: list[Settings] = []

    def broken(_: Settings) -> None:
        raise RuntimeError("broken subscriber")

    store.subscribe(heard.append)
    leave = store.subscribe(heard.append)
    leave()
    leave()
    store.update(writing={"second_language": "zh"})
    store.update(writing={"second_language": "zh"})
    assert [value.writing.second_language for value in heard] == ["zh"]
    store.close()


@pytest.mark.expects_errors
def test_a_broken_subscriber_does_not_stop_the_others(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    heard: list[Settings] = []

    def broken(_: Settings) -> None:
        raise RuntimeError("broken subscriber")

    store.subscribe(broken)
    store.subscribe(heard.append)
    store.update(writing={"second_language": "zh"})
    assert len(heard) == 1
    store.close()


def test_many_changes_are_written_once_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_module, "_DELAY_SECONDS", 1.0)
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    replaced = threading.Event()
    writes: list[str] = []
    replace = os.replace

    def counted(source: str, target: Path) -> None:
        replace(source, target)
        writes.append(Path(target).name)
        replaced.set()

    monkeypatch.setattr(os, "replace", counted)
    for scale in range(100, 140):
        store.update(appearance={"text_scale": scale})
    assert replaced.wait(PATIENCE)
    store.close()
    assert writes == ["settings.json"]
    assert written(path)["appearance"]["text_scale"] == 139
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]


def test_a_change_does_not_wait_for_a_slow_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_module, "_DELAY_SECONDS", 0.0)
    syncing, disk = threading.Event(), threading.Event()
    sync = os.fsync

    def slow(handle: int) -> None:
        syncing.set()
        assert disk.wait(PATIENCE)
        sync(handle)

    monkeypatch.setattr(os, "fsync", slow)
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    assert syncing.wait(PATIENCE)
    store.update(appearance={"text_scale": 120})
    assert store.value.appearance.text_scale == 120
    disk.set()
    store.close()
    assert written(path)["appearance"]["text_scale"] == 120


@pytest.mark.expects_errors
def test_a_failed_write_leaves_the_old_file_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    first = SettingsStore(path)
    first.close()
    store = SettingsStore(path)
    store.update(appearance={"text_scale": 120})
    with monkeypatch.context() as broken:

        def refuse(source: str, target: Path) -> None:
            raise OSError(28, "No space left on device")

        broken.setattr(os, "replace", refuse)
        store.close()
    assert written(path)["appearance"]["text_scale"] == 100
    assert [item.name for item in tmp_path.iterdir()] == ["settings.json"]
    assert any(record.levelno == logging.ERROR for record in caplog.records)
    store.close()
    assert written(path)["appearance"]["text_scale"] == 120


def test_a_file_that_cannot_be_read_is_not_taken_for_damaged(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(StorageError):
        SettingsStore(path)
    assert path.is_dir()


def test_only_the_last_places_are_kept(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    for number in range(200):
        store.remember_place(f"topic:{number}", FeedPlace(anchor=str(number)))
    store.remember_place("topic:150", FeedPlace(anchor="again"))
    assert len(store.value.places) == 64
    assert list(store.value.places)[-1] == "topic:150"
    assert "topic:0" not in store.value.places
    store.close()


def test_replace_checks_types(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    wrong = msgspec.structs.replace(store.value, places={"x": "y"})
    with pytest.raises(ValueError, match="places"):
        store.replace(wrong)
    store.close()
