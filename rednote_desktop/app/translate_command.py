"""``rednote-desktop translate``: one text a line from standard input to standard output."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.paths import ProfilePaths, default_profile, resources_dir
from rednote_desktop.translation.cores import WORKERS
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.engines.pivot import PivotEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.own_words import read_own_words
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.priority import Priority
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.translation.translator import Translator

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_AUTO: Final = "auto"
_AHEAD: Final = 96
"""So many lines may be read before the first of them is written."""

_BLOCK: Final = 1 << 16

_OK: Final = 0
_SOME_FAILED: Final = 1
_WRONG_USE: Final = 2
_INTERRUPTED: Final = 130


class _BadLineError(ValueError):
    """A line that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    text: str
    future: asyncio.Future[Translation] | None
    problem: str = ""


def run(args: argparse.Namespace) -> int:
    """Translate standard input and return the exit status.

    ``args.source`` and ``args.target`` are BCP 47 tags (``auto`` as source detects each line);
    with ``args.jsonl`` every line is a JSON object. The terms and corrections of ``args.profile``
    are used as in the window, which may be open; nothing is written there.

    0: all lines translated; 1: some could not be, each with a line of its own on standard error;
    2: wrong use, nothing was read.
    """
    source, target = str(args.source), str(args.target)
    for tag in (target,) if source == _AUTO else (source, target):
        if not _TAG.fullmatch(tag):
            return _refuse(f"{tag!r} is not a language tag such as zh or en")
    paths = _paths(args)
    with _cache(paths) as cache, ThreadPoolExecutor(WORKERS) as executor:
        bundled = PackStore([resources_dir() / "packs"], cache)
        installed = PackStore([paths.packs], cache, base=bundled)
        packs = [CTranslateEngine(installed), CTranslateEngine(bundled)]
        engines: tuple[TranslationEngine, ...] = (*packs, PivotEngine(packs))
        if source != _AUTO and not any(engine.supports(source, target) for engine in engines):
            files = (*installed.files(), *bundled.files())
            pairs = sorted({(pack.source, pack.target) for pack in files})
            known = ", ".join(f"{first} to {second}" for first, second in pairs)
            return _refuse(f"no language pack from {source} to {target}; there are: {known}")
        glossary, memory = _glossary(), TranslationMemory()
        _use_own_words(paths, glossary, memory)
        translator = Translator(engines, memory, executor, glossary)
        session = _Session(translator, "" if source == _AUTO else source, target, args.jsonl)
        try:
            return asyncio.run(session.run(sys.stdin.buffer, sys.stdout.buffer))
        except KeyboardInterrupt:
            return _INTERRUPTED
        finally:
            translator.close()


class _Session:
    """Reads ahead so that the engine gets full batches; writes in the order of the lines."""

    def __init__(self, translator: Translator, source: str, target: str, jsonl: bool) -> None:
        self._translator = translator
        self._source = source
        self._target = target
        self._jsonl = jsonl
        self._failed = False

    async def run(self, stdin: IO[bytes], stdout: IO[bytes]) -> int:
        lines: asyncio.Queue[bytes | None] = asyncio.Queue(_AHEAD)
        loop = asyncio.get_running_loop()
        # A daemon thread: one that waits for input cannot be ended otherwise.
        threading.Thread(target=_feed, args=(stdin.fileno(), lines, loop), daemon=True).start()
        asked: asyncio.Queue[_Asked | None] = asyncio.Queue(_AHEAD)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._ask(lines, asked))
                group.create_task(self._answer(asked, stdout))
        except* BrokenPipeError:
            # Whoever read the output has gone; so that the interpreter's own flush stays silent:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
            self._failed = True
        return _SOME_FAILED if self._failed else _OK

    async def _ask(
        self, lines: asyncio.Queue[bytes | None], asked: asyncio.Queue[_Asked | None]
    ) -> None:
        number = 0
        while (line := await lines.get()) is not None:
            number += 1
            try:
                text = self._text_of(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
            except _BadLineError as error:
                await asked.put(_Asked(number, "", None, str(error)))
                continue
            if text is None:
                continue
            future = self._translator.submit(
                from_plain(text), self._target, source=self._source, priority=Priority.INTERACTIVE
            )
            await asked.put(_Asked(number, text, future))
        await asked.put(None)

    def _text_of(self, line: bytes) -> str | None:
        """Return the text of a line; None for an empty line between JSON objects."""
        try:
            decoded = line.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise _BadLineError(f"not UTF-8 at byte {error.start}") from error
        if not self._jsonl:
            return decoded
        if not decoded.strip():
            return None
        try:
            value = json.loads(decoded)
        except (ValueError, RecursionError) as error:
            raise _BadLineError(f"not JSON: {error}") from error
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            raise _BadLineError('not a JSON object with a string "text"')
        return str(value["text"])

    async def _answer(self, asked: asyncio.Queue[_Asked | None], stdout: IO[bytes]) -> None:
        while (item := await asked.get()) is not None:
            if item.future is None:
                self._complain(item.number, item.problem)
                if not self._jsonl:
                    _write(stdout, "")
                continue
            translation = await item.future
            if translation.outcome is Outcome.FAILED:
                self._complain(item.number, f"not translated: {translation.reason}")
            _write(stdout, self._line(item.text, translation))

    def _line(self, text: str, translation: Translation) -> str:
        if not self._jsonl:
            return translation.text.replace("\n", " ")
        engine = translation.engine
        answer: dict[str, object] = {
            "text": text,
            "translation": translation.text,
            "detected": self._translator.detect(translation.source, self._source).language,
            "engine": "" if engine is None else f"{engine.name} {engine.version}".strip(),
            "ms": round(translation.elapsed_ms, 1),
            "kept": list(translation.kept),
            "outcome": translation.outcome.value,
        }
        if translation.reason:
            answer["reason"] = translation.reason
        written = json.dumps(answer, ensure_ascii=False)
        # Lone surrogates have no UTF-8 form; JSON's escapes carry them.
        return written if _is_utf8(written) else json.dumps(answer)

    def _complain(self, number: int, problem: str) -> None:
        self._failed = True
        print(f"rednote-desktop translate: line {number}: {problem}", file=sys.stderr, flush=True)


def _feed(
    descriptor: int, lines: asyncio.Queue[bytes | None], loop: asyncio.AbstractEventLoop
) -> None:
    """Hand lines to the loop as they come, no faster than they are taken."""
    with contextlib.suppress(RuntimeError, asyncio.CancelledError):
        for line in _read_lines(descriptor):
            asyncio.run_coroutine_threadsafe(lines.put(line), loop).result()
        asyncio.run_coroutine_threadsafe(lines.put(None), loop).result()


def _read_lines(descriptor: int) -> Iterator[bytes]:
    """Yield lines from a file descriptor.

    Not from ``sys.stdin``: a thread that waits in its buffer aborts the interpreter's exit.
    """
    rest = b""
    while block := os.read(descriptor, _BLOCK):
        *whole, rest = (rest + block).split(b"\n")
        yield from whole
    if rest:
        yield rest


def _write(stdout: IO[bytes], line: str) -> None:
    stdout.write(line.encode("utf-8", "replace") + b"\n")
    stdout.flush()


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _refuse(problem: str) -> int:
    print(f"rednote-desktop translate: {problem}", file=sys.stderr)
    return _WRONG_USE


def _glossary() -> Glossary:
    path = resources_dir() / "slang_glossary.tsv"
    return Glossary.load(path) if path.is_file() else Glossary(())


def _use_own_words(paths: ProfilePaths, glossary: Glossary, memory: TranslationMemory) -> None:
    """Translate as the reader settled it; where that cannot be read, say so and go on without."""
    try:
        own = read_own_words(paths.database)
    except StorageError as error:
        print(
            f"rednote-desktop translate: terms and corrections not used: {error}", file=sys.stderr
        )
        return
    glossary.set_own(own.terms)
    for source, source_language, target_language, target in own.corrections:
        memory.put_correction((source, source_language, target_language), target)


def _paths(args: argparse.Namespace) -> ProfilePaths:
    root = getattr(args, "profile", None) or default_profile()
    return ProfilePaths(Path(root).expanduser().absolute())


@contextlib.contextmanager
def _cache(paths: ProfilePaths) -> Iterator[Path]:
    """Give the profile's folder of unpacked packs, or one for this run where none can be made."""
    folder = paths.cache / "packs"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        writable = os.access(folder, os.W_OK)
    except OSError:
        writable = False
    if writable:
        yield folder
        return
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)
