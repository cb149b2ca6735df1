"""The check of locale files names file, line and message of what is behind or mistranslated."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18n import locales
from i18n.checks import (
    Problem,
    accelerator,
    changed_edges,
    check,
    lost_placeholders,
    lost_sentence_end,
    turns_round,
)
from rednote_desktop.ui.language.plural_forms import plural_forms
from rednote_desktop.ui.language.ts_file import TsMessage, read_ts
from tests.unit.locale_files import FORMS, PANEL, translate

CHINESE = {"{name} likes this": "{name} 觉得很赞"}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "panel.py").write_text(PANEL, encoding="utf-8")
    return folder


@pytest.fixture
def chinese(tmp_path: Path, package: Path) -> Path:
    """Return a Chinese locale file that is complete and up to date."""
    path = locales.add("zh_CN", tmp_path)
    locales.update([path], package)
    translate(path, CHINESE, FORMS["zh_CN"])
    return path


def found(path: Path, package: Path) -> list[str]:
    return [str(problem) for problem in check([path], package)]


def line_of(path: Path, text: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_a_complete_locale_has_no_problems(chinese: Path, package: Path) -> None:
    assert check([chinese], package) == []
    notes = {message.note for message in read_ts(chinese).messages}
    assert notes == {"Shown under a note.", ""}


def test_a_new_text_is_missed(chinese: Path, package: Path) -> None:
    added = PANEL + '\n    def more(self):\n        return self.tr("Follow")\n'
    (package / "panel.py").write_text(added, encoding="utf-8")
    (problem,) = found(chinese, package)
    assert problem.startswith("rednote_zh_CN.ts:1: error: lacks “Follow” of Panel (behind the code")


def test_a_text_that_is_gone_is_noticed_in_its_line(chinese: Path, package: Path) -> None:
    (package / "panel.py").write_text(PANEL.replace("likes this", "liked it"), encoding="utf-8")
    line = line_of(chinese, "觉得很赞")
    (gone,) = [text for text in found(chinese, package) if "is gone" in text]
    assert gone.startswith(f"rednote_zh_CN.ts:{line}: error: “{{name}} likes this” of Panel")


def test_a_changed_comment_is_behind_the_code(chinese: Path, package: Path) -> None:
    changed = PANEL.replace("Shown under a note", "Shown over a note")
    (package / "panel.py").write_text(changed, encoding="utf-8")
    assert len(check([chinese], package)) == 2


def test_an_untranslated_text_fails_in_a_complete_language_only(
    tmp_path: Path, package: Path
) -> None:
    path = locales.add("fr", tmp_path)
    locales.update([path], package)
    warned = check([path], package, complete=["en"])
    assert [problem.is_error for problem in warned] == [False, False]
    assert "is not translated" in warned[0].text
    assert all(problem.is_error for problem in check([path], package, complete=["fr"]))


def test_a_translation_marked_as_unfinished_is_not_done(chinese: Path, package: Path) -> None:
    text = chinese.read_text(encoding="utf-8")
    marked = text.replace("<translation>{name}", '<translation type="unfinished">{name}')
    chinese.write_text(marked, encoding="utf-8")
    (problem,) = check([chinese], package)
    assert (problem.line, problem.is_error) == (line_of(chinese, "觉得很赞"), True)


def test_a_lost_placeholder_is_named_with_its_line(chinese: Path, package: Path) -> None:
    translate(chinese, {"{name} likes this": "有人觉得很赞"}, FORMS["zh_CN"])
    line = line_of(chinese, "有人觉得很赞")
    assert found(chinese, package) == [
        f"rednote_zh_CN.ts:{line}: error: “{{name}} likes this” of Panel:"
        " lost {name} in “有人觉得很赞”"
    ]


@pytest.mark.parametrize(
    ("forms", "problem"),
    [
        (["%n 条评论", "%n 条评论"], "has 2 plural forms instead of 1"),
        ([], "has 0 plural forms instead of 1"),
    ],
)
def test_the_wrong_number_of_plural_forms_is_found(
    chinese: Path, package: Path, forms: list[str], problem: str
) -> None:
    translate(chinese, CHINESE, forms)
    text = chinese.read_text(encoding="utf-8")
    problems = check([chinese], package)
    assert any(problem in one.text or "is not translated" in one.text for one in problems), text


def test_an_empty_plural_form_is_named_by_a_count(tmp_path: Path, package: Path) -> None:
    path = locales.add("ru", tmp_path)
    locales.update([path], package)
    translate(path, {"{name} likes this": "{name}"}, ["%n комментарий", "", "%n комментариев"])
    texts = [problem.text for problem in check([path], package, complete=[])]
    assert any("lacks the plural form for 2" in text for text in texts)


def test_a_file_that_is_not_whole_is_named_with_its_line(chinese: Path, package: Path) -> None:
    text = chinese.read_text(encoding="utf-8")
    chinese.write_text(text.replace("</translation>", "</translatio>", 1), encoding="utf-8")
    (problem,) = check([chinese], package)
    assert problem == Problem(chinese, line_of(chinese, "</translatio>"), problem.text)
    assert "mismatched tag" in problem.text


def test_a_file_in_another_language_than_its_name_says(chinese: Path, package: Path) -> None:
    text = chinese.read_text(encoding="utf-8")
    chinese.write_text(text.replace('language="zh_CN"', 'language="ja"'), encoding="utf-8")
    (problem,) = check([chinese], package)
    assert "by its name it is in zh_CN" in problem.text


def test_two_texts_with_one_accelerator_clash(tmp_path: Path) -> None:
    folder = tmp_path / "code"
    folder.mkdir()
    code = PANEL.replace("{name} likes this", "&Follow").replace("%n comments", "&Other")
    (folder / "panel.py").write_text(code.replace(', "", count', ""), encoding="utf-8")
    path = locales.add("de", tmp_path)
    locales.update([path], folder)
    translate(path, {"&Follow": "&Folgen", "&Other": "An&fang"}, [])
    (problem,) = check([path], folder)
    assert problem.is_error
    assert "“&Other” of Panel: has the accelerator of “&Follow”, &f" in problem.text
    translate(path, {"&Follow": "&Folgen", "&Other": "Anfang"}, [])
    (problem,) = check([path], folder)
    assert "lost its accelerator" in problem.text


def counted(source: str, *forms: str) -> TsMessage:
    return TsMessage("Panel", source, "", "", True, forms, True)


def plain(source: str, text: str) -> TsMessage:
    return TsMessage("Panel", source, "", "", False, (text,), True)


@pytest.mark.parametrize(
    ("message", "language"),
    [
        (plain("Post", "发布"), "zh"),
        (plain("%1 of %2", "第 %1 页，共 %2 页"), "zh"),
        (plain("100% {count}", "{count} 100%"), "zh"),
        (counted("%n likes", "%n 个赞"), "zh"),
        (counted("%n likes", "One like", "%n likes"), "en"),
        (counted("%n likes of {name}", "{name}: one", "{name}: %n"), "de"),
        (counted("%n", "лайк %n", "%n лайка", "%n лайков"), "ru"),
        (counted("%n", "لا شيء", "واحد", "اثنان", "%n", "%n", "%n"), "ar"),
    ],
)
def test_kept_placeholders_pass(message: TsMessage, language: str) -> None:
    assert lost_placeholders(message, plural_forms(language)) == []


@pytest.mark.parametrize(
    ("message", "language", "problem"),
    [
        (plain("%1 of %2", "%1"), "zh", "lost %2"),
        (plain("{name}", "{nom}"), "fr", "made up {nom}"),
        (counted("%n likes", "赞"), "zh", "lost %n"),
        (counted("%n likes", "One like", "Likes"), "en", "lost %n in “Likes”"),
        (counted("%n likes of {name}", "one", "{name}: %n"), "en", "lost {name}"),
        (counted("%n", "один", "%n", "%n"), "ru", "lost %n in “один”"),
        (counted("%n", "un", "%n"), "fr", "lost %n in “un”"),
    ],
)
def test_changed_placeholders_are_found(message: TsMessage, language: str, problem: str) -> None:
    problems = lost_placeholders(message, plural_forms(language))
    assert any(problem in text for text in problems)


@pytest.mark.parametrize(
    ("source", "form"), [("a", "b"), ("a ", "b "), (", ", "、"), ("\na", "\nb"), (": ", "：")]
)
def test_kept_edges_pass(source: str, form: str) -> None:
    assert changed_edges(source, form) == ""


@pytest.mark.parametrize(
    ("source", "form", "problem"),
    [
        ("a", "b ", "trailing ' ' instead of ''"),
        ("a ", "b", "trailing '' instead of ' '"),
        ("a", " b", "leading ' ' instead of ''"),
        ("a", "b\n", "trailing '\\n' instead of ''"),
        ("\na", "b", "leading '' instead of '\\n'"),
        ("a\n", "。", "trailing '' instead of '\\n'"),
    ],
)
def test_changed_edges_are_found(source: str, form: str, problem: str) -> None:
    assert changed_edges(source, form) == f"{problem} in “{form}”"


@pytest.mark.parametrize(
    ("source", "form", "lost"),
    [
        ("Done.", "完成。", False),
        ("Done.", "完成", True),
        ("Why?", "لماذا؟", False),
        ("“Why?”", "«Pourquoi ?»", False),
        ("Saving…", "Enregistrement", True),
        ("Done", "完成", False),
        ("Chat (Ollama …)", "聊天（Ollama 等）", False),
    ],
)
def test_a_lost_end_of_a_sentence_is_found(source: str, form: str, lost: bool) -> None:
    assert lost_sentence_end(source, form) is lost


@pytest.mark.parametrize(
    ("text", "letter"), [("&Open", "o"), ("Q && A", ""), ("A &&&b", "b"), ("R & D", ""), ("", "")]
)
def test_accelerators_are_recognised(text: str, letter: str) -> None:
    assert accelerator(text) == letter


@pytest.mark.parametrize(
    ("form", "turned"),
    [
        ("Mastodon وغيره", True),
        ("\u200fMastodon وغيره", False),
        ("%n منشورًا", False),
        ("\u2068Mei\u2069 وغيره", False),
        ("وMastodon", False),
        ("RedNote Desktop", False),
        ("(Ctrl+K) بحث", True),
        ("", False),
    ],
)
def test_arabic_that_begins_with_latin_letters_is_found(form: str, turned: bool) -> None:
    assert turns_round(form) is turned
