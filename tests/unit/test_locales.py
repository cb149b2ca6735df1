"""The locale tools compile what is stale and find what is behind the code or mistranslated."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from i18n import locales
from i18n.locales import Message

PANEL = """
from PySide6.QtCore import QObject

class Panel(QObject):
    def texts(self, name, count):
        #: Shown under a note.
        first = self.tr("{name} likes this").format(name=name)
        return first, self.tr("%n comments", "", count)
"""

QT_TRANSLATE = ("translate", "QCoreApplication.translate")

FORMS = {"zh_CN": ["%n 条评论"], "en": ["%n comment", "%n comments"]}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "panel.py").write_text(PANEL, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "i18n"
    folder.mkdir()
    return folder


def translate(path: Path, texts: dict[str, str], forms: list[str]) -> None:
    """Fill in the translations of a locale file as a translator would."""
    from xml.etree import ElementTree as ET

    document = ET.parse(path)
    for message in document.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            translation.clear()
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = texts[message.findtext("source", "")]
    document.write(path, encoding="utf-8", xml_declaration=True)


@pytest.fixture
def chinese(folder: Path, package: Path) -> Path:
    """Return a Chinese locale file that is complete and up to date."""
    path = locales.add("zh_CN", folder)
    locales.update([path], package)
    translate(path, {"{name} likes this": "{name} 觉得很赞"}, FORMS["zh_CN"])
    return path


def test_a_complete_locale_has_no_problems(chinese: Path, folder: Path, package: Path) -> None:
    assert locales.check(folder, package) == []
    assert {message.note for message in locales.messages(chinese)} == {"Shown under a note.", ""}


def test_a_new_text_is_missed(chinese: Path, folder: Path, package: Path) -> None:
    added = PANEL + '\n    def more(self):\n        return self.tr("Follow")\n'
    (package / "panel.py").write_text(added, encoding="utf-8")
    problems = locales.check(folder, package)
    assert f"{chinese.name}: lacks “Follow” of Panel" in problems


def test_a_text_that_is_gone_is_noticed(chinese: Path, folder: Path, package: Path) -> None:
    (package / "panel.py").write_text(PANEL.replace("likes this", "liked it"), encoding="utf-8")
    problems = locales.check(folder, package)
    assert f"{chinese.name}: “{{name}} likes this” of Panel is gone" in problems


def test_an_untranslated_text_is_named(folder: Path, package: Path) -> None:
    path = locales.add("zh_CN", folder)
    locales.update([path], package)
    problems = locales.check(folder, package)
    assert f"{path.name}: “{{name}} likes this” of Panel is not translated" in problems


def test_other_languages_may_lag_behind(folder: Path, package: Path) -> None:
    locales.update([locales.add("fr_FR", folder)], package)
    assert locales.check(folder, package) == []


def test_a_lost_placeholder_is_found(chinese: Path, folder: Path, package: Path) -> None:
    translate(chinese, {"{name} likes this": "有人觉得很赞"}, FORMS["zh_CN"])
    (problem,) = locales.check(folder, package)
    assert "lost {name} in “有人觉得很赞”" in problem


def test_english_holds_plurals_only(folder: Path, package: Path) -> None:
    path = locales.add("en", folder)
    locales.update([path], package)
    (message,) = locales.messages(path)
    assert message.counted
    translate(path, {}, FORMS["en"])
    assert locales.check(folder, package) == []


def counted(source: str, *forms: str) -> Message:
    return Message("Panel", source, "", "", True, forms, True)


def plain(source: str, text: str) -> Message:
    return Message("Panel", source, "", "", False, (text,), True)


@pytest.mark.parametrize(
    "message",
    [
        plain("Post", "发布"),
        plain("%1 of %2", "第 %1 页，共 %2 页"),
        plain("100% {count}", "{count} 100%"),
        counted("%n likes", "%n 个赞"),
        counted("%n likes", "One like", "%n likes"),
        counted("%n likes of {name}", "{name}: one", "{name}: %n"),
    ],
)
def test_kept_placeholders_pass(message: Message) -> None:
    assert locales.lost_placeholders(message) == []


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (plain("%1 of %2", "%1"), "lost %2"),
        (plain("{name}", "{nom}"), "made up {nom}"),
        (counted("%n likes", "赞"), "lost %n"),
        (counted("%n likes", "One like", "Likes"), "lost %n in “Likes”"),
        (counted("%n likes of {name}", "one", "{name}: %n"), "lost {name}"),
    ],
)
def test_changed_placeholders_are_found(message: Message, problem: str) -> None:
    assert any(problem in text for text in locales.lost_placeholders(message))


def test_only_what_is_stale_is_compiled(chinese: Path, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled"
    assert locales.stale(folder, target) == [chinese]
    (compiled,) = locales.compile_locales(folder, target)
    assert compiled.stat().st_size > 50
    assert locales.stale(folder, target) == []
    later = compiled.stat().st_mtime + 10
    os.utime(chinese, (later, later))
    assert locales.stale(folder, target) == [chinese]


def test_a_compiled_file_without_source_goes(chinese: Path, folder: Path, tmp_path: Path) -> None:
    locales.compile_locales(folder, tmp_path)
    chinese.unlink()
    assert locales.compile_locales(folder, tmp_path) == []
    assert list(tmp_path.glob("*.qm")) == []


@pytest.mark.parametrize("words", [["fly"], [], ["check", "zh_CN"], ["update", "../zh"]])
def test_a_wrong_command_line_explains_itself(words: list[str]) -> None:
    command = [sys.executable, str(locales.FOLDER / "locales.py"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "compile | check | update" in done.stderr


def test_adding_a_language_twice_keeps_its_translations(chinese: Path, folder: Path) -> None:
    before = chinese.read_bytes()
    assert locales.add("zh_CN", folder) == chinese
    assert chinese.read_bytes() == before


class Asked(NamedTuple):
    """A text that the code asks for at run time, and under which context."""

    context: str
    text: str
    through: str
    counted: bool


def asked_texts(package: Path) -> Iterator[Asked]:
    """Find what ``tr`` and ``translate`` are called with, by the class around the call."""
    for path in sorted(package.glob("ui/**/*.py")) + sorted(package.glob("app/**/*.py")):
        yield from asked_in(ast.parse(path.read_text(encoding="utf-8")), "")


def asked_in(node: ast.AST, inside: str) -> Iterator[Asked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from asked_by(child, inside)
        yield from asked_in(child, child.name if isinstance(child, ast.ClassDef) else inside)


def asked_by(call: ast.Call, inside: str) -> Iterator[Asked]:
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        yield Asked(inside, str(texts[0]), ast.unparse(call.func.value), len(call.args) > 2)
    elif ast.unparse(call.func) in QT_TRANSLATE and len(texts) > 1:
        yield Asked(str(texts[0]), str(texts[1]), "self", len(call.args) > 3)


def class_bases(package: Path) -> dict[str, list[str]]:
    """Return the names of the base classes of every class of the program."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    return {node.name: [ast.unparse(base) for base in node.bases] for node in nodes}


def test_every_text_is_filed_where_the_program_looks_for_it(folder: Path) -> None:
    path = locales.add("zh_CN", folder)
    locales.update([path])
    filed = {(message.context, message.source) for message in locales.messages(path)}
    assert filed == {(asked.context, asked.text) for asked in asked_texts(locales.PACKAGE)}


def test_texts_are_asked_for_by_their_own_object() -> None:
    assert [asked for asked in asked_texts(locales.PACKAGE) if asked.through != "self"] == []


def test_no_heir_looks_for_a_counted_text_under_its_own_name() -> None:
    inherited = {base for bases in class_bases(locales.PACKAGE).values() for base in bases}
    counted = {asked.context for asked in asked_texts(locales.PACKAGE) if asked.counted}
    assert counted & inherited == set()
