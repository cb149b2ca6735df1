"""Posts a draft and dies at a given instant, as a program does that is killed.

``python -m tests.unit.services.killed_while_posting FOLDER "METHOD before|after"``
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rednote_desktop.domain.draft import Draft, DraftText, NewNote
from rednote_desktop.domain.text import TextVersion
from tests.unit.services.conftest import Profile


def deadly(method: Callable[..., Any], when: str) -> Callable[..., Any]:
    """Return the method with the end of the process before or after it."""

    async def call(*arguments: Any) -> Any:
        if when == "before":
            os._exit(9)
        await method(*arguments)
        os._exit(9)

    return call


async def main(folder: Path, instant: str) -> None:
    """Post, and die on the way."""
    name, when = instant.split()
    profile = Profile(folder)
    await profile.start()
    owner = profile.session.client if name == "publish" else profile.entries
    setattr(owner, name, deadly(getattr(owner, name), when))
    viewer = profile.session.viewer.id
    text = DraftText("en", "Killed", "")
    draft = Draft("d1", viewer, "key-1", text, DraftText("zh"), datetime.now(UTC))
    await profile.drafts.save(draft)
    note = NewNote((TextVersion("en", "Killed", ()),))
    await profile.outbox.submit_note(note, draft.idempotency_key, draft.id)
    await asyncio.sleep(30)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
