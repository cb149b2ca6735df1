"""Counts take the plural form that Qt itself would choose, in every language."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from rednote_desktop.ui.language.plural_forms import plural_forms

LANGUAGES = (
    *("en", "zh_CN", "zh_TW", "ja", "ko", "es", "fr", "de", "pt_BR", "pt_PT", "pt", "ru", "ar"),
    *("be", "bs", "cs", "cy", "dv", "ga", "gd", "gv", "hr", "hy", "is", "it", "lt", "lv", "mk"),
    *("mt", "nl", "pl", "ro", "sk", "sl", "sr", "tr", "uk", "vi", "he", "hi", "id", "th", "fil"),
)
COUNTS = (*range(130), 200, 201, 202, 1000, 1001, 1002, 1011, 1_000_000)

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>A</name><message numerus="yes">
<source>x</source><translation>{forms}</translation></message></context></TS>
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a compiled text for each language whose forms are their numbers."""
    folder = tmp_path_factory.mktemp("numerus")
    forms = "".join(f"<numerusform>{number}</numerusform>" for number in range(8))
    paths = [folder / f"{language}.ts" for language in LANGUAGES]
    for path in paths:
        text = FILE.format(language=path.stem, forms=forms)
        path.write_text(text, encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", *paths], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_that_of_qt(compiled: Path, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(compiled / f"{language}.qm"))
    qt = [int(translator.translate("A", "x", "", count) or "-1") for count in COUNTS]
    plurals = plural_forms(language)
    assert [plurals.index(count) for count in COUNTS] == qt
    assert plurals.count == max(qt) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_an_example(language: str) -> None:
    plurals = plural_forms(language)
    found = [plurals.index(example) for example in plurals.examples]
    assert found == list(range(plurals.count))


def test_an_unknown_language_counts_in_one_form() -> None:
    assert plural_forms("tlh").count == 1
    assert plural_forms("").index(7) == 0
