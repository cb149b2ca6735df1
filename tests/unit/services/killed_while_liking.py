"""Likes the note ``NOTE`` and dies at a given instant, as a program does that is killed.

``python -m tests.unit.services.killed_while_liking FOLDER NOTE "METHOD before|after"``
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.unit.services.conftest import Profile
from tests.unit.services.killed_while_posting import deadly


async def main(folder: Path, note_id: str, instant: str) -> None:
    """Like, and die on the way."""
    name, when = instant.split()
    profile = Profile(folder)
    await profile.start()
    note = await profile.notes.note(note_id)
    owner = profile.session.client if name == "like" else profile.entries
    setattr(owner, name, deadly(getattr(owner, name), when))
    await profile.notes.like(note, True)
    await asyncio.sleep(30)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
