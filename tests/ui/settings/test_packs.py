"""Language packs are listed, fetched, refused and removed in the settings."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.packs import Stage
from rednote_desktop.translation.packs import SUFFIX
from rednote_desktop.translation.result import Outcome
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.settings.packs import PacksSection
from tests.support import wait_until
from tests.unit.translation.pack_host import PackHost, pack_host
from tests.unit.translation.test_pack_install import VERSION, renewed

NAME = f"translate-zh_en-9_4{SUFFIX}"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[PackHost]:
    with pack_host() as served:
        served.files[NAME] = renewed(tmp_path / NAME, "9.4").read_bytes()
        yield served


@pytest.fixture
async def section(app_context: UiContext) -> AsyncIterator[PacksSection]:
    made = PacksSection(app_context)
    made.resize(680, 900)
    made.show()
    await wait_until(lambda: len(made.rows) == 2)
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(section: PacksSection, path: Path) -> dict[str, QPushButton]:
    return {each.text(): each for each in section.rows[path].findChildren(QPushButton)}


async def looked(section: PacksSection, host: PackHost) -> None:
    changes = {"package_version": "9.4", "from_name": "Chinese", "to_name": "English"}
    address = host.list(
        host.offer(NAME, **changes),
        host.offer("translate-de_fr-1_0.argosmodel"),
        host.offer("translate-en_zh-0_1.argosmodel", package_version="0.1"),
    )
    section.offers.address.setText(address)
    click(section.offers.look)
    await wait_until(lambda: section.offers.rows and section.offers.look.isEnabled())
    await wait_until(lambda: "MB" in next(iter(section.offers.rows.values())).about.text())


async def test_bundled_packs_are_told_and_stay(section: PacksSection) -> None:
    for path, row in section.rows.items():
        assert VERSION in row.about.text()
        assert "comes with the program" in row.about.text()
        assert set(buttons(section, path)) == {"About"}
    assert {row.name for row in section.rows.values()} == {"Chinese → English", "English → Chinese"}
    click(buttons(section, next(iter(section.rows)))["About"])
    await wait_until(lambda: section.dialog is not None)
    assert section.dialog is not None
    assert "share-alike" in section.dialog.text.toPlainText()
    assert section.dialog.isVisible()


async def test_a_pack_is_found_fetched_used_and_removed(
    section: PacksSection, host: PackHost, app_context: UiContext
) -> None:
    translate = app_context.services.translate
    first = await translate.submit(from_plain("今天天气很好"), target=ENGLISH)
    assert first.engine is not None
    assert first.engine.version == VERSION
    await translate.correct(from_plain("谢谢你"), "Cheers", SIMPLIFIED, ENGLISH)
    assert host.asked == []
    await looked(section, host)
    ((offer, row),) = section.offers.rows.items()
    assert (offer.source, offer.target) == ("zh", "en")
    section.offers.filter.setText("fr")
    assert [each.target for each in section.offers.rows] == ["fr"]
    section.offers.filter.clear()
    host.hold = threading.Event()
    (row,) = section.offers.rows.values()
    await wait_until(lambda: row.install.isVisible())
    click(row.install)
    await wait_until(lambda: row.progress.isVisible() and row.progress.value() > 400)
    assert "of" in row.said.text()
    click(row.cancel)
    await wait_until(lambda: row.install.isVisible())
    assert "kept" in row.said.text()
    host.hold.set()
    host.hold = None
    click(row.install)
    await wait_until(lambda: len(section.rows) == 3)
    assert "SHA-256" in row.said.text()
    assert any(wanted.startswith("bytes=") for _, _, wanted in host.asked)
    path = next(path for path in section.rows if "9_4" in path.name)
    again = await translate.submit(from_plain("今天天气很好"), target=ENGLISH)
    assert again.engine is not None
    assert again.engine.version == "9.4"
    thanks = await translate.submit(from_plain("谢谢你"), target=ENGLISH)
    assert thanks.text == "Cheers"
    click(buttons(section, path)["Remove"])
    await wait_until(lambda: _question(section) is not None)
    question = _question(section)
    assert question is not None
    click(next(each for each in question.findChildren(QPushButton) if each.text() == "Remove"))
    await wait_until(lambda: len(section.rows) == 2)
    assert not path.exists()
    last = await translate.submit(from_plain("今天天气很好"), target=ENGLISH)
    assert last.outcome is Outcome.TRANSLATED
    assert last.engine is not None
    assert last.engine.version == VERSION


def _question(section: PacksSection) -> QDialog | None:
    dialogs = section.window().findChildren(QDialog)
    return next((each for each in dialogs if each.isVisible()), None)


async def test_a_file_is_installed_or_refused_with_a_reason(
    section: PacksSection, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"PK no zip")
    section.install_file(bad)
    await wait_until(lambda: section.from_file.isEnabled())
    assert (
        section.said.text() == "bad.argosmodel: This file is not a language pack, or it is damaged."
    )
    section.install_file(renewed(tmp_path / "old.argosmodel", "0.1"))
    await wait_until(lambda: "newer one" in section.said.text())
    section.install_file(renewed(tmp_path / "new.argosmodel", "9.4"))
    await wait_until(lambda: len(section.rows) == 3)
    assert section.said.text() == "Chinese → English is installed."


async def test_the_file_picker_waits_for_nobody(section: PacksSection, tmp_path: Path) -> None:
    click(section.from_file)
    picker = section.picker
    assert picker is not None
    assert picker.isVisible()
    assert SUFFIX in picker.nameFilters()[0]
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"no pack")
    picker.fileSelected.emit(str(bad))
    await wait_until(lambda: "bad.argosmodel" in section.said.text())
    picker.close()


async def test_what_fails_is_said_in_words(section: PacksSection, host: PackHost) -> None:
    section.offers.address.setText("http://packs.example.org/index.json")
    click(section.offers.look)
    assert "not encrypted" in section.offers.said.text()
    section.offers.address.setText(f"{host.url}/nothing.json")
    click(section.offers.look)
    await wait_until(lambda: "gone" in section.offers.said.text())
    await looked(section, host)
    host.files[NAME] = host.files[NAME][:-1000]
    (row,) = section.offers.rows.values()
    click(row.install)
    await wait_until(lambda: "damaged" in row.said.text())
    assert row.install.isVisible()
    (download,) = section.context.services.packs.downloads
    assert download.stage is Stage.FAILED
    assert len(section.rows) == 2
