"""Texts come from uncompiled files as from Qt itself, or strange and longer, or with keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from i18n import locales
from rednote_desktop.ui.language.pseudo_text import pseudo
from rednote_desktop.ui.language.translators import FileTranslator, PseudoTranslator
from rednote_desktop.ui.language.ts_file import parse_ts, read_ts
from rednote_desktop.ui.locales import InstalledLocale
from tests.support import application

_PLACEHOLDER = re.compile(r"%L?\d{1,2}|%L?n|\{\w*\}")

RUSSIAN = """<TS language="ru"><context><name>Panel</name>
<message><source>Post</source><translation>Опубликовать</translation></message>
<message><source>Post</source><comment>noun</comment><translation>Запись</translation></message>
<message><source>Open</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n note(s)</source><translation>
<numerusform>%n заметка</numerusform><numerusform>%n заметки</numerusform>
<numerusform>%n заметок</numerusform></translation></message>
</context></TS>""".encode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the compiled texts of all languages."""
    folder = tmp_path_factory.mktemp("compiled")
    locales.compile_locales(locales.FOLDER, folder)
    return folder


@pytest.mark.parametrize(
    ("source", "comment", "count", "text"),
    [
        ("Post", None, -1, "Опубликовать"),
        ("Post", "noun", -1, "Запись"),
        ("%n note(s)", None, 1, "%n заметка"),
        ("%n note(s)", None, 22, "%n заметки"),
        ("%n note(s)", None, 11, "%n заметок"),
        ("Open", None, -1, None),
        ("Unknown", None, -1, None),
    ],
)
def test_a_file_answers_with_the_right_form(
    source: str, comment: str | None, count: int, text: str | None
) -> None:
    translator = FileTranslator(parse_ts(RUSSIAN))
    assert translator.translate("Panel", source, comment, count) == text
    assert translator.translate("Other", source, comment, count) is None


def test_a_file_says_what_its_compiled_form_says(folder: Path) -> None:
    application()
    for path in locales.sources():
        compiled = QTranslator()
        assert compiled.load(str(folder / f"{path.stem}.qm"))
        file = read_ts(path)
        own = FileTranslator(file)
        for message in file.messages[:: max(1, len(file.messages) // 120)]:
            for count in (0, 1, 2, 3, 11, 25) if message.counted else (-1,):
                asked = (message.context, message.source, message.comment, count)
                assert (own.translate(*asked) or "") == (compiled.translate(*asked) or "")


def test_a_window_shows_the_texts_of_a_file(folder: Path) -> None:
    application()
    installed = InstalledLocale("ru", folder, parse_ts(RUSSIAN))
    found = [
        QCoreApplication.translate("Panel", "Post"),
        QCoreApplication.translate("Panel", "%n note(s)", "", 3),
        QCoreApplication.translate("Panel", "Open"),
    ]
    installed.close()
    assert found == ["Опубликовать", "3 заметки", "Open"]
    assert QCoreApplication.translate("Panel", "Post") == "Post"


def test_every_text_of_the_pseudo_locale_is_strange_longer_and_whole(folder: Path) -> None:
    for message in read_ts(locales.FOLDER / "rednote_zh_CN.ts").messages:
        source = message.source
        text = pseudo(source)
        if not source.strip():
            assert text == source
            continue
        assert sorted(_PLACEHOLDER.findall(text)) == sorted(_PLACEHOLDER.findall(source))
        assert (text[0].isspace(), text[-1].isspace()) == (
            source[0].isspace(),
            source[-1].isspace(),
        )
        words = text.strip()
        assert words.startswith("[")
        assert words.endswith("]")
        assert 1.25 * len(source.strip()) <= len(words) <= 1.5 * len(source.strip()) + 3


@pytest.mark.parametrize(
    "kept", ["(*.jpg *.png)", "&O", "<b>", "https://example.org", "%1", "%n", "{name}"]
)
def test_what_is_read_by_the_program_stays(kept: str) -> None:
    assert kept in pseudo(f"Some {kept} words")


def test_the_pseudo_locale_has_plurals_and_leaves_qt_alone(folder: Path) -> None:
    english = QTranslator()
    assert english.load(str(folder / "rednote_en.qm"))
    translator = PseudoTranslator(english)
    one = translator.translate("TopicCard", "%n note(s)", None, 1)
    many = translator.translate("TopicCard", "%n note(s)", None, 2)
    assert one == pseudo("%n note")
    assert many == pseudo("%n notes")
    assert translator.translate("QShortcut", "Ctrl", None, -1) is None


def test_keys_are_contexts_and_sources_or_lines_of_the_file(folder: Path) -> None:
    application()
    file = parse_ts(RUSSIAN)
    installed = InstalledLocale("ru", folder, file, marks_keys=True)
    in_file = QCoreApplication.translate("Panel", "%n note(s)", "", 3)
    elsewhere = QCoreApplication.translate("Other", "Post")
    of_qt = QCoreApplication.translate("QShortcut", "Ctrl")
    installed.close()
    line = next(message.line for message in file.messages if message.counted)
    assert in_file == f"⟦{line}⟧ 3 заметки"
    assert elsewhere == "⟦Other⟧ Post"
    assert "⟦" not in of_qt
