"""A tester finds the facts, copies them, saves a bundle, and is told of a crash."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from rednote_desktop import __version__
from rednote_desktop.app.lifecycle import Lifecycle
from rednote_desktop.app.options import Options
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.diagnostics import show_diagnostics
from rednote_desktop.ui.diagnostics.crash_notice import CrashNotice
from rednote_desktop.ui.diagnostics.dialog import DiagnosticsDialog
from rednote_desktop.ui.diagnostics.facts import Diagnostics, as_text
from rednote_desktop.ui.diagnostics.machine import graphics_cards, size_of
from rednote_desktop.ui.diagnostics.report_dialog import ReportDialog
from rednote_desktop.ui.main_window import MainWindow
from tests.support import application, wait_until

TRACE = "Nobody caught an error.\nTime: now\n\nTraceback (most recent call last):\nValueError\n"


@pytest.fixture
async def dialog(app_context: UiContext) -> AsyncIterator[DiagnosticsDialog]:
    owner = QWidget()
    made = DiagnosticsDialog(app_context, owner)
    made.open()
    await wait_until(made.copy_button.isEnabled)
    yield made
    made.reject()
    owner.deleteLater()


async def test_the_facts_answer_what_is_asked_first(
    dialog: DiagnosticsDialog, app_context: UiContext
) -> None:
    dialog.copy()
    text = QApplication.clipboard().text()
    assert text == as_text(dialog.groups)
    facts = dict(line.split(": ", 1) for line in text.splitlines())
    assert facts["RedNote Desktop"] == __version__
    for name in ("Qt", "PySide6", "Python", "SQLite", "CTranslate2", "System", "Window system"):
        assert facts[name] != "-", name
    assert "zh→en" in facts["Language packs"]
    assert facts["Theme"].startswith("light")
    assert facts["Screens"].endswith("dpi")
    assert facts["Accounts here"] == "1"
    assert facts["Accounts on networks"] == "0"
    assert int(facts["Community database"].removesuffix(" B").replace(",", "")) > 100_000
    viewer = app_context.services.session.viewer
    assert viewer.handle not in text
    assert len(facts) == text.count("\n"), "every name is there once"


async def test_what_the_session_says_of_input_is_told(
    app_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_IM_MODULE", "ibus")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    monkeypatch.delenv("XMODIFIERS", raising=False)
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
    monkeypatch.delenv("GDK_SCALE", raising=False)
    lines = as_text(await Diagnostics(app_context).gather()).splitlines()
    assert "Input method: QT_IM_MODULE=ibus" in lines
    assert "Scaling: QT_SCALE_FACTOR=1.5" in lines


async def test_the_home_folder_is_not_named(
    dialog: DiagnosticsDialog, monkeypatch: pytest.MonkeyPatch, app_context: UiContext
) -> None:
    profile = app_context.services.settings.path.parent
    monkeypatch.setenv("HOME", str(profile.parent))
    monkeypatch.setenv("USERPROFILE", str(profile.parent))
    assert str(profile.parent) not in as_text(dialog.groups)
    assert f"Profile: ~/{profile.name}" in as_text(dialog.groups).replace("\\", "/")


async def test_the_bundle_has_facts_settings_logs_and_reports(
    dialog: DiagnosticsDialog, app_context: UiContext, tmp_path: Path
) -> None:
    profile = app_context.services.settings.path.parent
    CrashReports(profile / "crashes").keep(TRACE, ended=False)
    (profile / "logs" / "rednote-desktop.log").write_text(
        "2026-11-28 10:00:00,123 INFO rednote_desktop.x: Started\n", "utf-8"
    )
    app_context.services.settings.update(packs={"index": "https://packs.example/index.json"})
    target = tmp_path / "report.zip"
    dialog.save(target)
    await wait_until(target.exists)
    await wait_until(lambda: "report.zip" in app_context.notifier.last_text)
    with zipfile.ZipFile(target) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert parts.pop("diagnostics.txt") == as_text(dialog.groups)
    assert parts.pop("logs/rednote-desktop.log").endswith("Started\n")
    settings = json.loads(parts.pop("settings.json"))
    assert settings["appearance"]["theme"] == "system"
    assert settings["own_pack_index"] is True
    assert "packs.example" not in json.dumps(settings)
    ((name, report),) = parts.items()
    assert name.startswith("crashes/crash-")
    assert "ValueError" in report
    assert await asyncio.to_thread(lambda: list(tmp_path.glob(".*"))) == [], "no draft is left"


@pytest.mark.parametrize("where", ["a file/report.zip", "nowhere/report.zip"])
async def test_a_bundle_that_cannot_be_written_says_so(
    dialog: DiagnosticsDialog, app_context: UiContext, tmp_path: Path, where: str
) -> None:
    (tmp_path / "a file").write_text("in the way")
    before = app_context.notifier.last_text
    dialog.save(tmp_path / where)
    await wait_until(lambda: app_context.notifier.last_text != before)
    assert "Saved" not in app_context.notifier.last_text


async def _started(profile: Path) -> Lifecycle:
    running = Lifecycle(application(), Options(profile, "light", "en_US"))
    await running.start()
    return running


def _window(running: Lifecycle) -> MainWindow:
    assert running.window is not None
    return running.window


async def test_a_crash_is_told_once_and_its_report_shown(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    reports = CrashReports(profile / "crashes")
    reports.keep(TRACE.replace("ValueError", "KeyError"), ended=False)
    reports.keep(TRACE, ended=True)
    running = await _started(profile)
    try:
        notice = _window(running).findChild(CrashNotice)
        assert notice is not None
        await wait_until(notice.isVisible)
        assert notice.accessibleName() == "RedNote Desktop ended unexpectedly."
        notice.view_button.click()
        report = _window(running).findChild(ReportDialog)
        assert report is not None
        assert not notice.isVisible()
        assert report.text.toPlainText() == TRACE
        report.copy()
        assert QApplication.clipboard().text() == TRACE
        report.save(tmp_path / "saved.txt")
        await wait_until((tmp_path / "saved.txt").exists)
        report.delete_button.click()
        assert "KeyError" in report.text.toPlainText(), "the other one is shown"
        report.delete_button.click()
        assert not report.isVisible()
        assert reports.all() == ()
    finally:
        await running.close()


async def test_a_dismissed_notice_stays_away_and_the_report_is_kept(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    reports = CrashReports(profile / "crashes")
    reports.keep(TRACE, ended=False)
    running = await _started(profile)
    try:
        notice = _window(running).findChild(CrashNotice)
        assert notice is not None
        assert "went wrong" in notice.accessibleName()
        notice.dismiss_button.click()
    finally:
        await running.close()
    running = await _started(profile)
    try:
        window = _window(running)
        assert window.findChild(CrashNotice) is None
        show_diagnostics(window.context, window)
        dialog = window.findChild(DiagnosticsDialog)
        assert dialog is not None
        assert dialog.reports_button.isVisible()
        dialog.show_reports()
        report = dialog.findChild(ReportDialog)
        assert report is not None
        assert report.text.toPlainText() == TRACE
        report.reject()
        dialog.reject()
    finally:
        await running.close()


def test_graphics_cards_are_read_from_the_system(tmp_path: Path) -> None:
    device = tmp_path / "card1" / "device"
    device.mkdir(parents=True)
    (tmp_path / "card1-HDMI").mkdir()
    (device / "vendor").write_text("0x1002\n")
    (device / "device").write_text("0x73df\n")
    (device / "driver").mkdir()
    assert graphics_cards(tmp_path) == ("AMD 0x73df (driver)",)
    assert graphics_cards(tmp_path / "none") == ()


def test_a_database_counts_with_its_journals(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(b"1234")
    (tmp_path / "a.sqlite-wal").write_bytes(b"12")
    assert size_of(tmp_path / "a.sqlite") == 6
    assert size_of(tmp_path) == 6
    assert size_of(tmp_path / "none") == 0
