"""Texts in the code are asked for in the way in which the locale tools find them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from i18n import locales
from rednote_desktop.ui.language.ts_file import read_ts

QT_TRANSLATE = ("translate", "QCoreApplication.translate")


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


def test_every_text_is_filed_where_the_program_looks_for_it(tmp_path: Path) -> None:
    path = locales.add("zh_CN", tmp_path)
    locales.update([path])
    filed = {(message.context, message.source) for message in read_ts(path).messages}
    assert filed == {(asked.context, asked.text) for asked in asked_texts(locales.PACKAGE)}


def test_texts_are_asked_for_by_their_own_object() -> None:
    assert [asked for asked in asked_texts(locales.PACKAGE) if asked.through != "self"] == []


def test_no_heir_looks_for_a_counted_text_under_its_own_name() -> None:
    inherited = {base for bases in class_bases(locales.PACKAGE).values() for base in bases}
    counted = {asked.context for asked in asked_texts(locales.PACKAGE) if asked.counted}
    assert counted & inherited == set()


def test_every_number_in_a_text_has_the_forms_that_go_with_it(tmp_path: Path) -> None:
    path = locales.add("zh_CN", tmp_path)
    locales.update([path])
    messages = read_ts(path).messages
    assert [each.source for each in messages if "%n" in each.source and not each.counted] == []
