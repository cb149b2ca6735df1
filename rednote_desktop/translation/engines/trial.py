"""Tries a language pack in a process of its own: what breaks there breaks nothing here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import rednote_desktop
from rednote_desktop.domain.errors import PackProblem, PackRefused
from rednote_desktop.domain.language import base
from rednote_desktop.translation.packs import PackFile

SECONDS: Final = 120.0
_MOST_MEMORY: Final = 8_000_000_000
_MOST_CHARACTERS: Final = 400
_SENTENCES: Final = {
    "zh": "今天天气很好，谢谢你。",
    "zt": "今天天氣很好，謝謝你。",
    "ja": "今日はいい天気ですね。",
    "ko": "오늘 날씨가 좋아요.",
    "fr": "Il fait beau aujourd'hui, merci.",
    "de": "Heute ist schönes Wetter, danke.",
    "es": "Hoy hace buen tiempo, gracias.",
    "pt": "Hoje o tempo está bom, obrigado.",
    "ru": "Сегодня хорошая погода, спасибо.",
}
_ENGLISH: Final = "The weather is good today, thank you."


def try_pack(file: PackFile, cache: Path, seconds: float = SECONDS) -> str:
    """Translate a sentence with a pack and return what came of it; ``PackRefused`` if nothing did.

    The pack is to lie alone in its folder. It waits: not for the interface's thread.
    """
    places = [str(Path(rednote_desktop.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    paths = os.pathsep.join(filter(None, places))
    command = [sys.executable, "-m", __name__, str(file.path.parent), str(cache)]
    try:
        done = subprocess.run(
            [*command, file.source, file.target],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            env={**os.environ, "PYTHONPATH": paths},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PackRefused(f"no answer after {seconds} s", PackProblem.FAILED) from error
    if done.returncode != 0:
        raise PackRefused(f"exit status {done.returncode}", PackProblem.FAILED)
    try:
        text = json.loads(done.stdout)
    except ValueError as error:
        raise PackRefused("no answer", PackProblem.FAILED) from error
    usable = isinstance(text, str) and any(map(str.isalpha, text))
    if not usable or len(text) > _MOST_CHARACTERS:
        raise PackRefused("nothing usable", PackProblem.FAILED)
    return str(text)


def main(folder: str, cache: str, source: str, target: str) -> None:
    """Translate the sentence and write the answer as JSON."""
    from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
    from rednote_desktop.translation.packs import PackStore

    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    engine = CTranslateEngine(PackStore([Path(folder)], Path(cache)), threads=1)
    (text,) = engine.translate([_SENTENCES.get(base(source), _ENGLISH)], source, target)
    engine.close()
    sys.stdout.write(json.dumps(text))


if __name__ == "__main__":
    main(*sys.argv[1:])
