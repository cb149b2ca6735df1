"""What is wrong with a locale file: each problem with its line, and errors told from warnings."""

from __future__ import annotations

import re
import shutil
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from i18n import locales
from rednote_desktop.ui.language.plural_forms import PluralForms, plural_forms
from rednote_desktop.ui.language.ts_file import TsFile, TsFileError, TsMessage, read_ts

COMPLETE: Final = ("ar", "de", "en", "es", "fr", "ja", "ko", "pt_BR", "ru", "zh_CN", "zh_TW")
"""Languages in which nothing may be left untranslated; others may lag behind."""

_PLACEHOLDER: Final = re.compile(r"%L?\d{1,2}|%L?n|\{\w*\}")
_COUNTS: Final = frozenset({"%n", "%Ln"})
_ACCELERATOR: Final = re.compile(r"(?<!&)&(?:&&)*([^\W_])")
_EDGES: Final = re.compile(r"(\s*).*?(\s*)", re.DOTALL)
_CLOSING: Final = "”’\"'»›」』"
_FULL_WIDTH: Final = tuple("、，：；。")
_SENTENCE_ENDS: Final = ".!?…:。．！？：؟۔।"
_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"}
)
_ISOLATE: Final = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
_ENOUGH: Final = 200
"""Counts below this tell which forms serve one count only."""


@dataclass(frozen=True)
class Problem:
    """Something wrong in ``line`` (from 1) of a file; a warning does not fail the check."""

    path: Path
    line: int
    text: str
    is_error: bool = True

    def __str__(self) -> str:
        kind = "error" if self.is_error else "warning"
        return f"{self.path.name}:{self.line}: {kind}: {self.text}"


def check(
    paths: Sequence[Path], package: Path = locales.PACKAGE, complete: Sequence[str] = COMPLETE
) -> list[Problem]:
    """Return everything wrong with locale files, in order of file and line."""
    problems: list[Problem] = []
    readable: dict[Path, TsFile] = {}
    for path in paths:
        try:
            readable[path] = read_ts(path)
        except TsFileError as error:
            problems.append(Problem(path, max(error.line, 1), f"not readable: {error.reason}"))
    with tempfile.TemporaryDirectory() as scratch:
        copies = {path: Path(shutil.copy(path, scratch)) for path in readable}
        locales.update(list(copies.values()), package)
        for path, copy in copies.items():
            problems += _differences(path, readable[path], read_ts(copy))
    for path, file in readable.items():
        problems += _weaknesses(path, file, locales.tag_of(path) in complete)
    return sorted(problems, key=lambda problem: (problem.path.name, problem.line, problem.text))


def lost_placeholders(message: TsMessage, plurals: PluralForms) -> list[str]:
    """Return the placeholders that a translation lost or made up, one text a form.

    A form that serves one count only may say “one” instead of the count.
    """
    served = Counter(plurals.index(number) for number in range(_ENOUGH))
    wanted = set(_PLACEHOLDER.findall(message.source))
    problems = []
    for number, form in enumerate(message.forms):
        found = set(_PLACEHOLDER.findall(form))
        lost, made_up = wanted - found, found - wanted
        if message.counted and served[number] == 1:
            lost -= _COUNTS
        if lost:
            problems.append(f"lost {', '.join(sorted(lost))} in “{form}”")
        if made_up:
            problems.append(f"made up {', '.join(sorted(made_up))} in “{form}”")
    return problems


def changed_edges(source: str, form: str) -> str:
    """Return which blanks or line breaks a translation lost or made up at its ends, if any.

    Full-width punctuation holds its own blank: “、” stands for “, ”.
    """
    for name, group in (("leading", 1), ("trailing", 2)):
        edges = [_EDGES.fullmatch(text) for text in (source, form)]
        wanted, found = (match.group(group) if match else "" for match in edges)
        own_blank = name == "trailing" and form[-1:] in _FULL_WIDTH
        if wanted != found and not (own_blank and (wanted, found) == (" ", "")):
            return f"{name} {found!r} instead of {wanted!r} in “{form}”"
    return ""


def lost_sentence_end(source: str, form: str) -> bool:
    """Tell whether a text that ends like a sentence has a translation that does not."""
    ends = [text.rstrip().rstrip(_CLOSING)[-1:] for text in (source, form)]
    wanted, found = (bool(end) and end in _SENTENCE_ENDS for end in ends)
    return wanted and not found


def turns_round(form: str) -> bool:
    """Tell whether a text in a right-to-left script would be laid out from left to right.

    The first letter outside of isolates decides (UAX #9, P2); a right-to-left mark before it helps.
    """
    words = _PLACEHOLDER.sub("", _ISOLATE.sub("", form))
    strong = [unicodedata.bidirectional(letter) for letter in words]
    strong = [direction for direction in strong if direction in ("L", "R", "AL")]
    return strong[:1] == ["L"] and len(set(strong)) > 1


def accelerator(text: str) -> str:
    """Return the letter after a single ``&``, in lower case, or an empty text."""
    found = _ACCELERATOR.search(text)
    return found.group(1).lower() if found else ""


def _differences(path: Path, file: TsFile, updated: TsFile) -> Iterator[Problem]:
    before = {message.asked: message.line for message in file.messages}
    after = {message.asked for message in updated.messages}
    for asked in sorted(after - before.keys()):
        yield Problem(path, 1, f"lacks “{asked[1]}” of {asked[0]}{_BEHIND}")
    for asked in sorted(before.keys() - after):
        yield Problem(path, before[asked], f"“{asked[1]}” of {asked[0]} is gone{_BEHIND}")


_BEHIND: Final = " (behind the code: python3 dev.py i18n update)"


def _weaknesses(path: Path, file: TsFile, must_be_complete: bool) -> Iterator[Problem]:
    tag = locales.tag_of(path)
    if file.language != tag:
        yield Problem(path, 1, f"says that it is in “{file.language}”, by its name it is in {tag}")
    plurals = plural_forms(tag)
    letters: dict[tuple[str, str], str] = {}
    for message in file.messages:
        name = f"“{message.source}” of {message.context}"
        if not message.finished:
            yield Problem(path, message.line, f"{name} is not translated", must_be_complete)
        if any(message.forms):
            for text in _mistakes(message, plurals):
                yield Problem(path, message.line, f"{name}: {text}")
            for form in message.forms:
                if lost_sentence_end(message.source, form):
                    text = f"{name}: ends without punctuation in “{form}”"
                    yield Problem(path, message.line, text, is_error=False)
                if turns_round(form) and tag.split("_")[0] in _RIGHT_TO_LEFT:
                    text = f"{name}: begins from left to right: put U+200F before “{form}”"
                    yield Problem(path, message.line, text, is_error=False)
        letter = accelerator(message.forms[0]) if message.forms else ""
        if letter and accelerator(message.source):
            other = letters.setdefault((message.context, letter), message.source)
            if other != message.source:
                text = f"{name}: has the accelerator of “{other}”, &{letter}"
                yield Problem(path, message.line, text)


def _mistakes(message: TsMessage, plurals: PluralForms) -> Iterator[str]:
    wanted = plurals.count if message.counted else 1
    if len(message.forms) != wanted:
        yield f"has {len(message.forms)} plural forms instead of {wanted}"
        return
    if not all(message.forms):
        counts = ", ".join(
            str(plurals.examples[number]) for number, form in enumerate(message.forms) if not form
        )
        yield f"lacks the plural form for {counts}"
        return
    yield from lost_placeholders(message, plurals)
    for form in message.forms:
        edges = changed_edges(message.source, form)
        if edges:
            yield edges
        if bool(accelerator(message.source)) != bool(accelerator(form)):
            what = "lost its" if accelerator(message.source) else "made up an"
            yield f"{what} accelerator in “{form}” (a plain & is written &&)"
