"""What is lost and what is there twice when the program is killed again and again.

Every round starts the program on one profile, lets it work at full speed and sends ``SIGKILL`` at
a random instant, also while it starts. Three rounds in six run the services as the window has
them (``app.container``): drafts, posts with pictures, comments, reactions, messages, imports of
translations and restores at once. One in six is on a server over HTTP (``_durability_far``), with
changes of posts, shares and mutes. One in six types and likes in the real window, offscreen. One
in six has another profile, of an older program, that is killed while it is brought up to date.
What was acknowledged is on a journal outside the profile: a reaction or a message as soon as the
outbox has it on disk. At the end what waits is sent, the files are read with SQLite alone, and
the server is asked.

``python -m benchmarks.durability --kills 200 --seed 7`` by hand; without a seed one is drawn and
printed, so that a run can be repeated. ``REDNOTE_KILLS`` sets the number for ``dev.py bench``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import _durability_far
from benchmarks._durability_audit import (
    WISHES,
    rows,
    wrong_messages,
    wrong_reactions,
    wrong_restores,
)
from rednote_desktop.api.local import people, writes
from rednote_desktop.api.local.schema import MIGRATIONS
from rednote_desktop.app.profile_schema import PROFILE_MIGRATIONS
from rednote_desktop.domain.draft import Draft, DraftText, NewNote
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.codec import encode_draft
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import ProfilePaths

KILLS = 60
WORK_SECONDS = {"services": 2.5, "window": 2.5, "far": 6.0}
"""A kill comes at most so long after the program has started."""
START_SECONDS = {"services": 0.8, "window": 2.5, "migrate": 0.8, "far": 1.5}
STARTS_AFTER = 60.0
SAVED_WITHIN = 1.0
ACKNOWLEDGED = ("typed", "draft", "post", "comment", WISHES, "message", "import", "restore")
ROUNDS = ("services", "far", "window", "services", "services", "migrate")
OLD_DRAFTS = 300
OLD_NOTES = 300


@dataclass
class Tally:
    """What came of all rounds."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: Counter[str] = field(default_factory=Counter)
    missing: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    typed_late: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    crashed: list[str] = field(default_factory=list)

    def figures(self, seed: int) -> dict[str, object]:
        """Return the figures of the report."""
        return {
            "seed": seed,
            "kills": self.kills.total(),
            "kills_by_kind": dict(self.kills),
            "acknowledged": self.acknowledged.total(),
            "acknowledged_by_kind": dict(self.acknowledged),
            "acknowledged_and_missing": len(self.missing),
            "there_twice": len(self.twice),
            "typed_over_a_second_before_and_missing": len(self.typed_late),
            "files_damaged": len(self.broken),
            "ended_by_themselves": len(self.crashed),
            "examples": [
                *(*self.missing, *self.twice, *self.typed_late, *self.broken),
                *self.crashed,
            ][:10],
        }


def run() -> dict[str, object]:
    """Kill the program as often as ``REDNOTE_KILLS`` says."""
    return measure(
        int(os.environ.get("REDNOTE_KILLS", KILLS)), random.SystemRandom().getrandbits(31)
    )


def measure(kills: int, seed: int) -> dict[str, object]:
    """Kill the program so often and count what it lost and what it doubled."""
    print(f"durability: seed {seed}", file=sys.stderr, flush=True)
    tally = Tally()
    chance = random.Random(seed)
    with (
        tempfile.TemporaryDirectory(prefix="rednote-kill-", ignore_cleanup_errors=True) as name,
        _durability_far.server(Path(name)) as address,
    ):
        folder = Path(name)
        for number in range(kills):
            kind = ROUNDS[number % len(ROUNDS)]
            if kind == "migrate":
                _killed_migrating(folder / f"old-{number}", f"{seed}n{number}", chance, tally)
            else:
                there = address if kind == "far" else ""
                _kill_one(kind, folder, f"{seed}n{number}", chance, tally, there)
            tally.kills[kind] += 1
        lines = _lines(folder / "journal")
        _settle(folder / "profile", folder)
        _audit(ProfilePaths(folder / "profile"), lines, tally)
        _settle(folder / "far", folder, address)
        _whole(ProfilePaths(folder / "far"), tally)
        _note(_durability_far.wrong(address, lines), tally)
    return tally.figures(seed)


def _note(wrong: tuple[list[str], list[str]], tally: Tally) -> None:
    missing, twice = wrong
    tally.missing += missing
    tally.twice += twice


def _kill_one(
    kind: str, folder: Path, seed: str, chance: random.Random, tally: Tally, address: str = ""
) -> None:
    """Start the program and kill it at a random instant, in a third of cases while it starts."""
    journal = folder / "journal"
    profile = folder / ("far" if address else "profile")
    process = _start(kind, profile, journal, seed, address)
    begun, before = time.monotonic(), journal.stat().st_size if journal.exists() else 0
    try:
        if chance.random() < 1 / 3:
            time.sleep(chance.random() * START_SECONDS[kind])
        else:
            while not _grown(journal, before) and process.poll() is None:
                if time.monotonic() - begun > STARTS_AFTER:
                    break
                time.sleep(0.01)
            time.sleep(chance.random() * WORK_SECONDS[kind])
        if process.poll() is not None:
            said = (folder / "said").read_text(encoding="utf-8", errors="replace")
            tally.crashed.append(f"{kind} with {process.returncode}: {said[-3000:]}")
    finally:
        ended = time.monotonic()
        process.send_signal(signal.SIGKILL)
        process.wait()
    with journal.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"act": "killed", "token": seed, "at": ended}) + "\n")


def _grown(path: Path, before: int) -> bool:
    return path.exists() and path.stat().st_size > before


def _start(
    act: str, profile: Path, journal: Path, seed: str, address: str = ""
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-X", "faulthandler", "-m", "benchmarks._durability_side", act]
    with (journal.parent / "said").open("wb") as said:
        return subprocess.Popen(
            [*command, str(profile), str(journal), seed],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "REDNOTE_SERVER": address},
            stdout=subprocess.PIPE if act == "settle" else subprocess.DEVNULL,
            stderr=said,
        )


def _settle(profile: Path, folder: Path, address: str = "") -> None:
    """Let the program send what the last kill left."""
    process = _start("settle", profile, folder / "unused", "", address)
    out, _ = process.communicate(timeout=300)
    if process.returncode != 0 or json.loads(out.splitlines()[-1])["left"] != 0:
        said = (folder / "said").read_text(encoding="utf-8", errors="replace")[-3000:]
        raise RuntimeError(f"what waited was not sent: {process.returncode} {out!r} {said}")


def _lines(journal: Path) -> list[dict[str, Any]]:
    """Return what was written down; a line that the kill cut through was never acknowledged."""
    found = []
    for line in journal.read_text(encoding="utf-8").splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


# -- an old profile -----------------------------------------------------------------------------


def _killed_migrating(folder: Path, seed: str, chance: random.Random, tally: Tally) -> None:
    """Make a profile of an older program, kill this one while it brings it up to date, look."""
    paths = ProfilePaths(folder / "profile")
    paths.create()
    version = chance.randint(1, len(PROFILE_MIGRATIONS) - 1)
    asyncio.run(_old_profile(paths, version))
    for _ in range(chance.randint(1, 3)):
        process = _start("services", paths.root, folder / "journal", seed)
        time.sleep(0.15 + chance.random() * START_SECONDS["migrate"])
        process.send_signal(signal.SIGKILL)
        process.wait()
    _settle(paths.root, folder)
    tally.acknowledged["migrated"] += OLD_DRAFTS + OLD_NOTES
    drafts = Counter(title for title, _ in _drafts(paths))
    notes = Counter(_column(paths.community, "SELECT title FROM note_versions"))
    for count, there, name in ((OLD_DRAFTS, drafts, "draft"), (OLD_NOTES, notes, "note")):
        for number in range(count):
            title = f"old {name} {number}z"
            _count(there[title], f"{title} of schema {version}", tally)
    _whole(paths, tally)
    shutil.rmtree(folder)


async def _old_profile(paths: ProfilePaths, version: int) -> None:
    database = Database(paths.database, PROFILE_MIGRATIONS[:version])
    community = Database(paths.community, MIGRATIONS[:1])
    now = datetime.now(UTC)

    def fill(connection: sqlite3.Connection) -> None:
        for number in range(OLD_DRAFTS):
            text = DraftText("en", f"old draft {number}z", "kept")
            draft = Draft(f"d{number}", "a1", f"key{number}", text, DraftText("zh"), now)
            connection.execute(
                "INSERT INTO drafts VALUES (?, ?, ?, ?)",
                (draft.id, draft.account_id, now.isoformat(), encode_draft(draft)),
            )

    def people_and_notes(connection: sqlite3.Connection) -> None:
        moment = time.time_ns() // 1_000
        owner = people.add_account(connection, "newcomer", "Newcomer", ("en",), moment)
        for number in range(OLD_NOTES):
            version = TextVersion("en", f"old note {number}z", from_plain("kept"))
            writes.add_note(connection, owner, NewNote((version,)), (), moment + number)

    await database.write(fill)
    await community.write(people_and_notes)
    database.close()
    community.close()


# -- what is there ------------------------------------------------------------------------------


def _column(path: Path, query: str) -> list[Any]:
    return [row[0] for row in rows(path, query)]


def _drafts(paths: ProfilePaths) -> list[tuple[str, str]]:
    found = [json.loads(data) for data in _column(paths.database, "SELECT data FROM drafts")]
    return [(draft["text"]["title"], draft["text"]["body"].strip()) for draft in found]


def _count(times: int, what: str, tally: Tally) -> None:
    if times == 0:
        tally.missing.append(what)
    elif times > 1:
        tally.twice.append(what)


def _whole(paths: ProfilePaths, tally: Tally) -> None:
    """Both files are sound and none was set aside."""
    tally.broken += [path.name for path in paths.root.glob("*.damaged-*")]
    for path in (paths.database, paths.community):
        if _column(path, "PRAGMA integrity_check") != ["ok"]:
            tally.broken.append(path.name)


def _audit(paths: ProfilePaths, lines: list[dict[str, Any]], tally: Tally) -> None:
    """Compare the journal with the profile."""
    _whole(paths, tally)
    acts: dict[str, list[dict[str, Any]]] = {}
    for line in lines:
        acts.setdefault(line["act"], []).append(line)
        if line["act"] in (*ACKNOWLEDGED, *_durability_far.ACTS):
            tally.acknowledged[line["act"]] += 1
    _audit_writing(paths, acts, tally)
    _audit_typing(paths, lines, tally)
    _audit_comments(paths, acts, tally)
    near = [line for line in lines if "@" not in line["token"]]
    for wrong in (wrong_reactions, wrong_messages, wrong_restores):
        _note(wrong(paths, near), tally)
    _audit_imports(paths, acts, tally)


def _audit_writing(
    paths: ProfilePaths, acts: dict[str, list[dict[str, Any]]], tally: Tally
) -> None:
    """A draft is there as it was last acknowledged, or later; a posted one is one whole note."""
    bodies: dict[str, list[str]] = {}
    query = "SELECT title, body, note FROM note_versions"
    notes: dict[str, list[tuple[str, int]]] = {}
    for title, body, note in rows(paths.community, query):
        notes.setdefault(title, []).append((body.strip(), note))
    for title, body in _drafts(paths):
        bodies.setdefault(title, []).append(body)
    meant = {line["token"] for line in acts.get("intent", ()) if line["to"] == "post"}
    posted = {line["token"]: line for line in acts.get("post", ())}
    last = {line["token"]: line for line in acts.get("draft", ())}
    for token, line in last.items():
        there = [*bodies.get(token, ()), *(body for body, _ in notes.get(token, ()))]
        if token in posted or (token in meant and token in notes):
            there = [body for body, _ in notes.get(token, ())]
            if bodies.get(token):
                tally.twice.append(f"{token} is a draft still")
        _count(len(there), f"draft or note {token}", tally)
        if there and not there[0].startswith(line["body"]):
            tally.missing.append(f"the end of {token}: {there[0]!r} for {line['body']!r}")
    for path in {path for line in last.values() for path in line["media"]}:
        if not Path(path).exists() and not _published(paths, path):
            tally.missing.append(f"picture {path}")
    media = Counter(_column(paths.community, "SELECT note FROM media WHERE file <> ''"))
    for token, line in posted.items():
        if line["media"] and not any(media[note] for _, note in notes.get(token, ())):
            tally.missing.append(f"picture of note {token}")


def _published(paths: ProfilePaths, path: str) -> bool:
    return any((paths.media / "published").rglob(Path(path).name))


def _audit_typing(paths: ProfilePaths, lines: list[dict[str, Any]], tally: Tally) -> None:
    """What was typed last, a second or more before a kill, is in the draft."""
    there = dict(_drafts(paths))
    typed: dict[str, dict[str, Any]] = {}
    for line in lines:
        if line["act"] == "typed":
            typed[line["token"]] = line
        elif line["act"] == "killed":
            for token, key in typed.items():
                due = key["at"] <= line["at"] - SAVED_WITHIN
                if due and there.get(token, "") != key["body"]:
                    tally.typed_late.append(f"typed {token}")
            typed.clear()


def _audit_comments(
    paths: ProfilePaths, acts: dict[str, list[dict[str, Any]]], tally: Tally
) -> None:
    bodies = _column(paths.community, "SELECT body FROM comment_versions")
    there = Counter(body.partition(" ")[0] for body in bodies)
    done = {line["token"] for line in acts.get("comment", ())}
    for token in done:
        _count(there[token], f"comment {token}", tally)
    for line in acts.get("intent", ()):
        if line["to"] == "comment" and line["token"] not in done and there[line["token"]] > 1:
            tally.twice.append(f"comment {line['token']}")


def _audit_imports(
    paths: ProfilePaths, acts: dict[str, list[dict[str, Any]]], tally: Tally
) -> None:
    sources = _column(paths.database, "SELECT source FROM translation_correction")
    there = Counter(source.rpartition(" ")[0] for source in sources)
    once = Counter(sources)
    for line in acts.get("import", ()):
        if there[line["token"]] < line["entries"]:
            tally.missing.append(f"{line['entries'] - there[line['token']]} of {line['token']}")
    tally.twice += [source for source, times in once.items() if times > 1]


def main() -> int:
    """Kill by hand; the exit status is 0 only where nothing is missing, twice or damaged."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(31))
    given = parser.parse_args()
    figures = measure(given.kills, given.seed)
    print(json.dumps(figures, indent=2, ensure_ascii=False))
    keys = ("acknowledged_and_missing", "there_twice", "files_damaged", "ended_by_themselves")
    return 0 if not any(figures[key] for key in keys) else 1


if __name__ == "__main__":
    sys.exit(main())
