"""Post a note with the installed program's own code, or look for it, as the person at the computer.

Run inside the root as ``python3 -I -S person.py post|find PROGRAM WORDS``; PROGRAM is the folder
with ``app`` and ``app_packages``. Prints the note's id.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path


async def main(action: str, words: str) -> int:
    """Do it and print the id of the note; 1 where there is none."""
    from rednote_desktop.app.container import Container
    from rednote_desktop.domain.note import Timeline, TimelineKind
    from rednote_desktop.services.compose import PostIn
    from rednote_desktop.storage.paths import ProfilePaths, default_profile

    container = Container(ProfilePaths(default_profile()))
    found: list[str] = []
    try:
        await container.start()
        services = container.services
        if action == "post":
            draft = services.compose.new()
            draft = replace(draft, text=replace(draft.text, title=words, body=words))
            await services.compose.post(await services.compose.save(draft), PostIn.FIRST)
        viewer = services.session.viewer.id
        reader = services.feed.reader(Timeline(TimelineKind.ACCOUNT, viewer))
        for _attempt in range(100):
            found = [note.id for note in await reader.restart() if words in note.versions[0].title]
            if found or action == "find":
                break
            await asyncio.sleep(0.1)
    finally:
        await container.close()
    sys.stdout.write("".join(f"{note_id}\n" for note_id in found))
    return 0 if found else 1


if __name__ == "__main__":
    _action, _program, _words = sys.argv[1:]
    sys.path[:0] = [str(Path(_program) / "app"), str(Path(_program) / "app_packages")]
    sys.dont_write_bytecode = True
    sys.exit(asyncio.run(main(_action, _words)))
