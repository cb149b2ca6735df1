"""Compile, refresh and check the interface's locale files (``i18n/*.ts``, Qt Linguist's format).

Needs PySide6-Essentials for its ``lupdate`` and ``lrelease``; everything else is the standard
library. Started as a script it takes one of the verbs ``compile``, ``check`` and ``update``, the
last followed by the tags of languages that are new (``fr_FR``).
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

FOLDER: Final = Path(__file__).resolve().parent
PACKAGE: Final = FOLDER.parent / "rednote_desktop"

PLURALS_ONLY: Final = "en"
"""The code is written in English, so its locale file holds nothing but plural forms."""

COMPLETE: Final = ("en", "zh")
"""Languages in which nothing may be left untranslated; others may lag behind."""

_PLACEHOLDER: Final = re.compile(r"%L?\d{1,2}|%L?n|\{\w*\}")
_COUNTS: Final = frozenset({"%n", "%Ln"})
_GONE: Final = frozenset({"vanished", "obsolete"})


@dataclass(frozen=True)
class Message:
    """One message of a locale file; ``forms`` has several entries for a counted one."""

    context: str
    source: str
    comment: str
    note: str
    counted: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def asked(self) -> tuple[str, str, str, str, bool]:
        """What the code asks for, without the answer."""
        return (self.context, self.source, self.comment, self.note, self.counted)


def sources(folder: Path = FOLDER) -> list[Path]:
    """Return the locale files in order of name."""
    return sorted(folder.glob("*.ts"))


def stale(folder: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    """Return the locale files whose compiled form is missing or older."""
    return [path for path in sources(folder) if _older(target / f"{path.stem}.qm", path)]


def compile_locales(folder: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    """Compile what is stale into ``target`` and return all compiled files.

    Compiled files whose source is gone are removed. Raises ``subprocess.CalledProcessError``.
    """
    target.mkdir(parents=True, exist_ok=True)
    wanted = {path.stem for path in sources(folder)}
    for path in target.glob("*.qm"):
        if path.stem not in wanted:
            path.unlink()
    for path in stale(folder, target):
        command = [_tool("lrelease"), "-silent", str(path), "-qm", str(target / f"{path.stem}.qm")]
        subprocess.run(command, check=True)
    return [target / f"{stem}.qm" for stem in sorted(wanted)]


def update(paths: Sequence[Path], package: Path = PACKAGE) -> None:
    """Bring locale files up to date with the code; translations that fit are kept."""
    for path in paths:
        options = ["-extensions", "py", "-source-language", "en_US", "-locations", "none"]
        if language(path) == PLURALS_ONLY:
            options.append("-pluralonly")
        command = [_tool("lupdate"), "-silent", *options, "-no-obsolete", str(package)]
        subprocess.run([*command, "-ts", str(path)], check=True)


def add(tag: str, folder: Path = FOLDER) -> Path:
    """Make the empty locale file of a language that has none yet and return it."""
    path = folder / f"rednote_{tag}.ts"
    if not path.exists():
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        text = f'{head}<TS version="2.1" language="{tag}" sourcelanguage="en_US"></TS>\n'
        path.write_text(text, encoding="utf-8", newline="\n")
    return path


def language(path: Path) -> str:
    """Return the language a locale file says it is in, without its country."""
    tag = ET.parse(path).getroot().get("language", "")
    return tag.replace("-", "_").split("_")[0]


def messages(path: Path) -> list[Message]:
    """Return the messages of a locale file that the code still asks for."""
    return list(_messages(path))


def lost_placeholders(message: Message) -> list[str]:
    """Return the placeholders that a finished translation lost or made up, one text a form.

    The form for one may say “one” instead of the count where there are other forms.
    """
    wanted = set(_PLACEHOLDER.findall(message.source))
    problems = []
    for number, form in enumerate(message.forms):
        found = set(_PLACEHOLDER.findall(form))
        lost, made_up = wanted - found, found - wanted
        if message.counted and number == 0 and len(message.forms) > 1:
            lost -= _COUNTS
        if lost:
            problems.append(f"lost {', '.join(sorted(lost))} in “{form}”")
        if made_up:
            problems.append(f"made up {', '.join(sorted(made_up))} in “{form}”")
    return problems


def check(folder: Path = FOLDER, package: Path = PACKAGE) -> list[str]:
    """Return everything wrong with the locale files, one sentence each."""
    problems = []
    with tempfile.TemporaryDirectory() as scratch:
        for path in sources(folder):
            copy = Path(scratch) / path.name
            shutil.copyfile(path, copy)
            update([copy], package)
            problems += [f"{path.name}: {text}" for text in _differences(path, copy)]
            problems += [f"{path.name}: {text}" for text in _weaknesses(path)]
    return problems


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return the exit status."""
    verb, tags = "".join(arguments[:1]), arguments[1:]
    if verb == "update" and all(re.fullmatch(r"[a-z]{2,3}(_[A-Z][A-Za-z]+)*", tag) for tag in tags):
        for tag in tags:
            add(tag)
        update(sources())
        return 0
    if verb == "compile" and not tags:
        compile_locales()
        return 0
    if verb == "check" and not tags:
        problems = check()
        for problem in problems:
            sys.stdout.write(f"{problem}\n")
        return 1 if problems else 0
    sys.stderr.write("usage: locales.py compile | check | update [TAG …]\n")
    return 2


def _older(compiled: Path, source: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns


def _tool(name: str) -> str:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("PySide6-Essentials is needed for the locale files")
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(spec.submodule_search_locations[0]) / f"{name}{suffix}")


def _messages(path: Path) -> Iterator[Message]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            state = "unfinished" if translation is None else translation.get("type", "")
            if state in _GONE:
                continue
            forms = () if translation is None else _forms(translation)
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                note=message.findtext("extracomment", ""),
                counted=message.get("numerus") == "yes",
                forms=forms,
                finished=state != "unfinished" and all(forms) and bool(forms),
            )


def _forms(translation: ET.Element) -> tuple[str, ...]:
    counted = translation.findall("numerusform")
    if counted:
        return tuple("".join(form.itertext()) for form in counted)
    return ("".join(translation.itertext()),)


def _differences(path: Path, updated: Path) -> list[str]:
    before = {message.asked for message in messages(path)}
    after = {message.asked for message in messages(updated)}
    new = [f"lacks “{asked[1]}” of {asked[0]}" for asked in sorted(after - before)]
    old = [f"“{asked[1]}” of {asked[0]} is gone" for asked in sorted(before - after)]
    hint = ["is behind the code: python3 dev.py i18n brings it up to date"]
    return [*new, *old, *hint] if new or old else []


def _weaknesses(path: Path) -> list[str]:
    problems = []
    must_be_complete = language(path) in COMPLETE
    for message in messages(path):
        if not message.finished:
            if must_be_complete:
                problems.append(f"“{message.source}” of {message.context} is not translated")
            continue
        lost = lost_placeholders(message)
        problems += [f"“{message.source}” of {message.context}: {text}" for text in lost]
    return problems


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
