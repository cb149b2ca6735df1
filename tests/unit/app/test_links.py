"""Addresses of the program, from its command line and from a second start."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from rednote_desktop.app import cli, lifecycle
from rednote_desktop.app.lifecycle import Lifecycle
from rednote_desktop.app.options import Options
from rednote_desktop.ui.navigation import TopicPage
from tests.support import application, wait_until


@pytest.fixture
async def started(tmp_path: Path) -> AsyncIterator[Lifecycle]:
    running = Lifecycle(
        application(), Options(tmp_path / "profile", locale="en_US", link="rednote:topic/tea")
    )
    try:
        await running.start()
        yield running
    finally:
        await running.close()


async def test_the_address_it_was_started_with_is_open(started: Lifecycle) -> None:
    assert started.window is not None
    assert started.window.context.navigator.current == TopicPage("tea")


async def test_an_address_that_comes_later_opens_in_the_same_window(started: Lifecycle) -> None:
    assert started.window is not None
    window = started.window
    started.raise_window("rednote:note/no-such-note")
    assert window.context.navigator.open_note_id == "no-such-note"
    await wait_until(lambda: window.note.isVisible())
    event = QFileOpenEvent(QUrl("rednote:topic/coffee"))
    assert started.eventFilter(application(), event)
    assert window.context.navigator.current == TopicPage("coffee")


async def test_a_bad_address_is_named(started: Lifecycle) -> None:
    assert started.window is not None
    started.raise_window("rednote:delete/everything")
    assert "rednote:delete/everything" in started.window.context.notifier.shown_text
    assert started.window.context.navigator.current == TopicPage("tea")


def test_an_address_is_no_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[Options] = []

    def run(options: Options) -> int:
        seen.append(options)
        return 0

    monkeypatch.setattr(lifecycle, "run", run)
    profile = ["--profile", str(tmp_path)]
    assert cli.main([*profile, "rednote:note/7"]) == 0
    assert cli.main(profile) == 0
    assert [options.link for options in seen] == ["rednote:note/7", ""]
