"""A locale file is shown as it is saved; a damaged one leaves the texts before it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from i18n import locales
from rednote_desktop.app import cli
from rednote_desktop.app.interface_language import InterfaceLanguage
from rednote_desktop.ui.language.ts_file import TsFileError
from tests.support import application, signal_expected

FILE = """<TS language="fr"><context><name>Undo</name>
<message><source>Note deleted</source><translation>{text}</translation></message>
</context></TS>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the compiled texts of all languages."""
    folder = tmp_path_factory.mktemp("compiled")
    locales.compile_locales(locales.FOLDER, folder)
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rednote_fr.ts"
    path.write_text(FILE.format(text="Note supprimée"), encoding="utf-8")
    return path


@pytest.fixture
def language(folder: Path, file: Path) -> Iterator[InterfaceLanguage]:
    application()
    language = InterfaceLanguage(folder, "", file)
    yield language
    language.close()
    language.close()


def shown() -> str:
    return QCoreApplication.translate("Undo", "Note deleted")


def replace(path: Path, text: str) -> None:
    """Save as editors do: a new file takes the place of the old one."""
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def test_a_file_decides_language_and_texts(language: InterfaceLanguage) -> None:
    assert language.install("zh_CN") == "fr"
    assert shown() == "Note supprimée"
    language.close()
    assert shown() == "Note deleted"


async def test_a_saved_file_is_shown_at_once_and_again(
    language: InterfaceLanguage, file: Path
) -> None:
    language.install("")
    for text in ("La note est supprimée", "Supprimée"):
        async with signal_expected(language.changed):
            replace(file, FILE.format(text=text))
        language.install("")
        assert shown() == text


async def test_a_damaged_file_is_refused_with_its_line(
    language: InterfaceLanguage, file: Path
) -> None:
    language.install("")
    async with signal_expected(language.refused) as refused:
        replace(file, FILE.format(text="<b>Supprimée</translation>"))
    assert isinstance(refused[0], TsFileError)
    assert refused[0].line == 2
    assert shown() == "Note supprimée"
    async with signal_expected(language.changed):
        replace(file, FILE.format(text="Supprimée"))


def test_the_settings_take_over_from_a_file(language: InterfaceLanguage) -> None:
    language.install("")
    changed: list[bool] = []
    language.changed.connect(lambda: changed.append(True))
    language.follow_settings()
    assert changed == [True]
    assert language.install("zh_CN") == "zh_CN"
    assert shown() == "笔记已删除"


def test_keys_are_shown_and_hidden_again(language: InterfaceLanguage) -> None:
    language.install("")
    language.toggle_keys()
    language.install("")
    assert shown() == "⟦2⟧ Note supprimée"
    language.toggle_keys()
    language.install("")
    assert shown() == "Note supprimée"


def test_the_command_line_outranks_the_settings(folder: Path) -> None:
    application()
    language = InterfaceLanguage(folder, "zh_CN")
    assert language.wanted == "zh_CN"
    assert language.install("fr") == "zh_CN"
    language.close()


@pytest.mark.parametrize(
    ("text", "reason"), [("<TS>", "line 1: no element found"), (None, "No such")]
)
def test_the_command_line_says_what_is_wrong_with_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, reason: str
) -> None:
    path = tmp_path / "rednote_fr.ts"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        cli.main(["--locale-file", str(path)])
    assert ended.value.code == 2
    assert f"{path}: {reason}" in capsys.readouterr().err
