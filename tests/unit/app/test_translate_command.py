"""``rednote-desktop translate`` as a shell sees it: pipes, order, errors, exit status."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.translation.chinese import is_traditional, to_simplified
from rednote_desktop.translation.memory import MIGRATIONS, TranslationMemory
from rednote_desktop.translation.term_store import CREATE_TERMS, TermStore
from rednote_desktop.translation.terms import Term
from tests.unit.translation.test_pack_install import renewed

ROOT = Path(__file__).resolve().parents[3]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "rednote_desktop", "translate", *arguments]


def environment(profile: Path) -> dict[str, str]:
    return {**os.environ, "XDG_DATA_HOME": str(profile), "PYTHONPATH": str(ROOT)}


def translate(
    profile: Path, text: str | bytes, *arguments: str
) -> subprocess.CompletedProcess[bytes]:
    given = text if isinstance(text, bytes) else text.encode()
    return subprocess.run(
        command(*(arguments or ("--from", "zh", "--to", "en"))),
        input=given,
        capture_output=True,
        env=environment(profile),
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile")


def test_lines_in_lines_out(profile: Path) -> None:
    done = translate(profile, "今天天气很好。\r\n\n求链接！ 😂\nhello\n")
    assert done.returncode == 0
    assert done.stderr == b""
    assert done.stdout.decode().splitlines() == [
        "The weather is great today.",
        "",
        "Link please! 😂",
        "hello",
    ]


def test_jsonl(profile: Path) -> None:
    lines = [{"text": "谢谢@小红\n今天天气很好。"}, {"text": "这个dress太cute了"}, {"text": "😂"}]
    given = "\n".join(json.dumps(line) for line in lines)
    done = translate(profile, given, "--from", "zh", "--to", "en", "--jsonl")
    assert done.returncode == 0
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["text"] for answer in answers] == [line["text"] for line in lines]
    first = answers[0]
    assert first["translation"].endswith("@小红\nThe weather is great today.")
    assert first["detected"] == "zh"
    assert first["engine"].startswith("CTranslate2")
    assert first["kept"] == ["@小红"]
    assert first["ms"] > 0
    assert answers[2]["translation"] == "😂"
    assert answers[2]["detected"] == "und"


async def test_terms_and_corrections_of_the_profile_are_used(tmp_path: Path) -> None:
    """Also while the window has the profile open."""
    paths = ProfilePaths(tmp_path / "own")
    paths.create()
    database = Database(paths.database, (*MIGRATIONS, CREATE_TERMS))
    try:
        await TermStore(database).keep([Term("春风小馆", "Spring Breeze Diner")])
        memory = TranslationMemory(database)
        await memory.correct("今天天气很好。", "Lovely weather!", "zh", "en")
        text = "我在春风小馆。\n今天天气很好。\n春风小馆\n"
        arguments = ("--from", "zh", "--to", "en")
        done = await asyncio.to_thread(
            subprocess.run,
            command("--profile", str(paths.root), *arguments),
            input=text.encode(),
            capture_output=True,
            env=environment(tmp_path),
            timeout=120,
            check=False,
        )
    finally:
        database.close()
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    assert "Spring Breeze Diner" in lines[0]
    assert lines[1:] == ["Lovely weather!", "Spring Breeze Diner"]


def test_a_damaged_profile_is_named_and_left_alone(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "rednote-desktop")
    paths.create()
    paths.database.write_bytes(b"no database at all" * 100)
    done = translate(tmp_path, "今天天气很好。\n")
    assert done.stdout.decode() == "The weather is great today.\n"
    assert b"terms and corrections not used" in done.stderr
    assert paths.database.read_bytes() == b"no database at all" * 100


def test_a_bad_line_is_named_and_the_rest_goes_on(profile: Path) -> None:
    given = b'{"text": "\xe5\xa5\xbd"}\nnot JSON\n\n{"txt": 1}\n\xff\n[1]\n{"text": "a\\ud800"}\n'
    done = translate(profile, given, "--from", "zh", "--to", "en", "--jsonl")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert json.loads(done.stdout.splitlines()[1])["translation"] == "a\ud800"
    complaints = done.stderr.decode().splitlines()
    assert [line.split(":")[1].strip() for line in complaints] == [
        "line 2", "line 4", "line 5", "line 6",
    ]  # fmt: skip
    assert "not JSON" in complaints[0]
    assert "UTF-8" in complaints[2]


def test_what_cannot_be_translated_is_given_back_and_named(profile: Path) -> None:
    done = translate(profile, "que lindo seu gato\n", "--from", "auto", "--to", "en")
    assert done.returncode == 1
    assert done.stdout.decode() == "que lindo seu gato\n"
    assert done.stderr.decode() == (
        "rednote-desktop translate: line 1: not translated: UnsupportedPair\n"
    )


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--from", "zh", "--to", "es"), "no language pack from zh to es; there are: en to zh"),
        (("--from", "chinese", "--to", "en"), "'chinese' is not a language tag"),
        (("--from", "zh", "--to", ""), "'' is not a language tag"),
    ],
)
def test_wrong_use(profile: Path, arguments: tuple[str, ...], complaint: str) -> None:
    done = translate(profile, "好\n", *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert complaint in done.stderr.decode()


def test_many_lines_keep_their_order(profile: Path) -> None:
    lines = [
        f"第{number}天去吃火锅，真的很好吃" if number % 3 else str(number) for number in range(300)
    ]
    done = translate(profile, "\n".join(lines))
    assert done.returncode == 0
    answers = done.stdout.decode().splitlines()
    assert len(answers) == 300
    assert answers[::3] == lines[::3]


def test_each_line_is_answered_as_it_comes(profile: Path) -> None:
    with subprocess.Popen(
        command("--from", "zh", "--to", "en"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(profile),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write("今天天气很好。\n".encode())
            process.stdin.flush()
            assert process.stdout.readline() == b"The weather is great today.\n"
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_reader_that_leaves_ends_it(profile: Path) -> None:
    with subprocess.Popen(
        command("--from", "zh", "--to", "en"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(profile),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write("今天天气很好。\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write("今天天气很好。\n".encode())
        process.stdin.flush()
        assert process.wait(60) == 1
        assert b"Traceback" not in process.stderr.read()


def test_it_needs_no_window_system_and_no_network(profile: Path) -> None:
    code = (
        "import sys; sys.argv = ['x', 'translate', '--from', 'zh', '--to', 'en'];"
        "from rednote_desktop.app.cli import main; status = main();"
        "loaded = {name.split('.')[0] for name in sys.modules};"
        "assert not loaded & {'PySide6', 'httpx', 'keyring', 'qasync'}, loaded; sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input="今天天气很好。\n".encode(),
        capture_output=True,
        env=environment(profile),
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == b"The weather is great today.\n"


def test_installed_packs_are_used_and_chinese_comes_in_either_script(tmp_path: Path) -> None:
    packs = tmp_path / "rednote-desktop" / "packs"
    packs.mkdir(parents=True)
    renewed(packs / "new.argosmodel", "0.7")
    given = '{"text": "今天天气很好。"}\n'
    done = translate(tmp_path, given, "--from", "zh", "--to", "en", "--jsonl")
    (answer,) = map(json.loads, done.stdout.splitlines())
    assert (answer["translation"], answer["engine"]) == (
        "The weather is great today.",
        "CTranslate2 0.7",
    )
    written = {
        tag: translate(tmp_path, "We eat noodles.\n", "--from", "en", "--to", tag).stdout.decode()
        for tag in ("zh", "zh-Hant")
    }
    assert is_traditional(written["zh-Hant"])
    assert to_simplified(written["zh-Hant"]) == written["zh"]


def test_two_packs_make_a_way_by_english(tmp_path: Path) -> None:
    packs = tmp_path / "rednote-desktop" / "packs"
    packs.mkdir(parents=True)
    renewed(packs / "new.argosmodel", "0.7", from_code="ja")
    given = '{"text": "今天天气很好。"}\n'
    done = translate(tmp_path, given, "--from", "ja", "--to", "zh", "--jsonl")
    assert done.returncode == 0, done.stderr.decode()
    (answer,) = map(json.loads, done.stdout.splitlines())
    assert answer["engine"].startswith("CTranslate2 en 0.7, 0.")
    assert "今天" in answer["translation"]
