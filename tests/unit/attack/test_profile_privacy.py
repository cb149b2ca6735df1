"""Nobody else reads the profile, no secret lies in it, and nothing goes out that is not asked."""

from __future__ import annotations

import io
import logging
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks._durability_side import Hands, Journal, sent
from rednote_desktop.app.container import Container
from rednote_desktop.app.crash_watch import CrashWatch
from rednote_desktop.domain.draft import DraftText, NewNote
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.log_bundle import private_names, write_bundle
from rednote_desktop.services.media import MediaService
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.secrets import SecretStore
from tests.network import connect, mock_network
from tests.support import logged_in
from tests.translation_server import TranslationServer, answer

ROOT = Path(__file__).resolve().parents[3]
MAKE, GPS = 0x010F, 0x8825
PRIVATE_WORDS = "nobody but me reads this sentence"


@asynccontextmanager
async def _program(root: Path) -> AsyncIterator[Container]:
    """Run the services of a profile, with its log."""
    container = Container(ProfilePaths(root), language="en_US")
    await container.start()
    with logged_in(container.paths.logs):
        try:
            yield container
        finally:
            await container.close()


async def _session(root: Path, journal: Path) -> None:
    """Do with a profile what a person does."""
    async with _program(root) as container:
        services = container.services
        hands = Hands(container, Journal(journal), "9")
        await hands.look_around()
        for _ in range(6):
            await hands._write()
        await hands._comment()
        await hands._like()
        await hands._collect()
        await hands._import()
        draft = services.compose.new()
        text = TextVersion("en", PRIVATE_WORDS, from_plain(PRIVATE_WORDS))
        await services.outbox.submit_note(NewNote((text,)), draft.idempotency_key)
        await services.words.words("我们吃火锅")
        await sent(container)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
async def test_all_files_are_their_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        await _session(tmp_path / "profile", tmp_path / "journal")
    finally:
        os.umask(before)
    modes = _modes(tmp_path / "profile")
    assert len(modes) > 12
    assert {path: oct(mode) for path, mode in modes.items() if mode & 0o077} == {}


def _modes(root: Path) -> dict[Path, int]:
    return {path: path.stat().st_mode & 0o777 for path in (root, *root.rglob("*"))}


def _holding(root: Path, *wanted: str) -> list[tuple[str, str]]:
    """Return which files hold which of some texts, also as UTF-16 and without a WAL applied."""
    found = []
    for path in root.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        found += [
            (path.name, text)
            for text in wanted
            if text.encode() in data or text.encode("utf-16-le") in data
        ]
    return found


async def test_logs_hold_nothing_of_what_was_written(tmp_path: Path) -> None:
    await _session(tmp_path / "profile", tmp_path / "journal")
    assert _holding(tmp_path / "profile" / "logs", PRIVATE_WORDS) == []
    assert _holding(tmp_path / "profile", PRIVATE_WORDS) != []


def _everything(bundle: Path, into: Path) -> Path:
    """Unpack a zip file and return the folder."""
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(into)
    return into


def _crash(container: Container) -> None:
    """Fail with everything private in reach: in the error, in values, in the log."""
    viewer = container.services.session.viewer
    words = f"{PRIVATE_WORDS} {viewer.handle} {viewer.id}"
    watch = CrashWatch(CrashReports(container.paths.crashes))
    logger = logging.getLogger("rednote_desktop.test")
    try:
        raise ValueError(words)
    except ValueError as error:
        watch.ended_by(error)
        logger.info("%s said %r to %s: %r", viewer.handle, PRIVATE_WORDS, viewer.plain_name, error)
        logger.warning("It failed: %s", words, exc_info=True)
    # What a version before this one wrote is not to get out either.
    with (container.paths.logs / "rednote-desktop.log.1").open("a", encoding="utf-8") as old:
        old.write(f"2026-01-02 03:04:05,678 INFO rednote_desktop.old: '{PRIVATE_WORDS}' of")
        old.write(f" {viewer.plain_name} (@{viewer.handle})\nValueError: {words}\n{words}\n")


async def _bundle(container: Container, target: Path) -> None:
    services = container.services
    names = private_names(await services.session.accounts(), services.networks.connections)
    write_bundle(target, container.paths, services.settings.value, "facts\n", names)


async def test_crash_reports_and_the_log_bundle_tell_of_no_words_and_nobody(tmp_path: Path) -> None:
    await _session(tmp_path / "profile", tmp_path / "journal")
    async with _program(tmp_path / "profile") as container:
        services = container.services
        person = await services.session.create("Wanda Winter", "wanda_writes", ("en",))
        await services.session.switch(person.id)
        await services.words.words("我们吃火锅")
        services.rules.translate_author(person, wanted=True)
        draft = replace(services.compose.new(), text=DraftText("en", "", PRIVATE_WORDS))
        await services.compose.save(draft)
        _crash(container)
        await _bundle(container, tmp_path / "bundle.zip")
    unpacked = _everything(tmp_path / "bundle.zip", tmp_path / "unpacked")
    names = {path.relative_to(unpacked).parts[0] for path in unpacked.rglob("*")}
    assert names == {"diagnostics.txt", "settings.json", "logs", "crashes"}
    private = (PRIVATE_WORDS, "nobody but me", "wanda_writes", "Wanda", "火锅")
    for folder in (unpacked, container.paths.crashes):
        assert _holding(folder, *private) == [], folder
    assert _holding(container.paths.root, *private) != [], "it is all there to be found"
    told = (unpacked / "logs" / "rednote-desktop.log").read_text("utf-8")
    assert "rednote_desktop.test: " in told
    assert "in _crash" in told


async def test_tokens_and_keys_lie_nowhere_in_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    keep = SecretStore.set

    async def watched(self: SecretStore, name: str, secret: str) -> bool:
        seen.append(secret)
        return await keep(self, name, secret)

    monkeypatch.setattr(SecretStore, "set", watched)
    root = tmp_path / "profile"
    with mock_network() as server:
        host = server.base_url.partition("://")[2]
        async with _program(root) as container:
            await connect(container, server, "alice")
            services = container.services
            note = NewNote((TextVersion("en", "", from_plain("Hello from a test")),))
            await services.outbox.submit_note(note)
            await services.feed.reader(Timeline(TimelineKind.FOLLOWING)).more()
            await sent(container)
            address = "http://127.0.0.1:9"
            endpoint = Endpoint(id="e1", kind="deepl", name="Mine", url=address)
            await services.engines.save(endpoint, "key-that-nobody-may-see")
            _crash(container)
            for secret in seen:
                logging.getLogger("rednote_desktop.test").warning("It is %s, %r", secret, seen)
            await _bundle(container, tmp_path / "bundle.zip")
    secrets = {part for text in seen for part in re.findall(r"[\w-]{20,}", text)}
    assert len(secrets) >= 2
    assert _holding(root, *secrets) == []
    bundle = _everything(tmp_path / "bundle.zip", tmp_path / "unpacked")
    assert _holding(bundle, *secrets, host, "alice", "Hello from a test", address) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_embedded_default_opens_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    command = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(log)]
    program = [sys.executable, "-m", "benchmarks._durability_side", "settle"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, *program, str(tmp_path / "profile"), str(tmp_path / "journal"), ""],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "ptrace" in done.stderr:
        pytest.skip("this machine lets nobody be watched")
    assert done.returncode == 0, done.stderr
    network = [line for line in log.read_text().splitlines() if "AF_INET" in line]
    assert network == []


@pytest.mark.skipif(
    shutil.which("unshare") is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="a network namespace of one's own needs root",
)
def test_the_program_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    translate = ["rednote_desktop", "translate", "--from", "zh", "--to", "en"]
    settle = ["benchmarks._durability_side", "settle", str(tmp_path / "p"), "", ""]
    said = ""
    for module in (settle, [*translate, "--profile", str(tmp_path / "p")]):
        done = subprocess.run(
            ["unshare", "-n", sys.executable, "-m", *module],
            env=environment,
            input="下雨了\n",
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        said += done.stdout
    assert "rain" in said.lower()


async def test_a_picture_that_was_sent_tells_nothing(tmp_path: Path) -> None:
    from PIL import Image

    from rednote_desktop.api.http import HttpClient
    from rednote_desktop.api.mastodon.client import MastodonClient

    exif = Image.Exif()
    exif[MAKE] = "Telephone"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (31.0, 14.0, 5.0)
    buffer = io.BytesIO()
    picture = Image.new("RGB", (320, 240), (200, 60, 40))
    picture.save(buffer, "JPEG", exif=exif, comment=b"at home", dpi=(300, 300))
    assert b"Telephone" in buffer.getvalue()
    files = MediaFiles(tmp_path / "unposted")
    server = TranslationServer()
    server.rule = lambda request: answer({"id": "1", "url": "https://m.example/1.jpg"})
    client = MastodonClient(HttpClient(server.url))
    with ThreadPoolExecutor(1) as executor:
        media = await MediaService(files, executor).import_picture(buffer.getvalue())
    try:
        assert await client.uploads.send((media,), "key") == ["1"]
    finally:
        await client.close()
        server.close()
    sent_body = next(request.body for request in server.requests if b"\xff\xd8\xff" in request.body)
    data = sent_body[sent_body.index(b"\xff\xd8\xff") :]
    data = data[: data.rindex(b"\xff\xd9") + 2]
    with Image.open(io.BytesIO(data)) as arrived:
        arrived.load()
        assert arrived.size == (320, 240)
        assert dict(arrived.getexif()) == {}
        assert {"exif", "comment", "xmp", "photoshop", "mp"}.isdisjoint(arrived.info)
    for word in (b"Exif", b"Telephone", b"at home", b"Photoshop", b"http://ns.adobe.com"):
        assert word not in data
    # One picture alone: a thumbnail would be a second beginning of one.
    assert data.count(b"\xff\xd8\xff") == 1
