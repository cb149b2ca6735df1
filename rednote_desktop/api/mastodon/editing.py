"""How a post that is being edited is compared and handed in again."""

from __future__ import annotations

from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.language import base
from rednote_desktop.domain.media import MediaKind


def is_sensitive(note: NewNote) -> bool:
    """Tell whether the media of a note are covered."""
    return note.sensitive or bool(note.warning and note.media)


def same_edit(source: wire.StatusSource, status: wire.Status, note: NewNote, text: str) -> bool:
    """Tell whether a post is as an edit wants it already; ``text`` is the note's as it is sent.

    Where that cannot be told for sure, it is not.
    """
    files = [item for item in note.media if item.card is None]
    if note.poll is not None or any(item.focus is not None for item in files):
        return False
    there = (
        (source.text or "").split(),
        source.spoiler_text or "",
        bool(status.sensitive),
        base(status.language or ""),
        [found.description or "" for found in status.media_attachments or ()],
    )
    wanted = (
        text.split(),
        note.warning,
        is_sensitive(note),
        base(note.versions[0].language),
        [item.alt for item in files],
    )
    return there == wanted


def kept_media(status: wire.Status) -> tuple[NewMedia, ...]:
    """Return the media of a post as they are handed in again without being sent again."""
    kept = []
    for found in status.media_attachments or ():
        shown = parts.media(found)
        if shown is None or not shown.id:
            continue
        mime = "video/mp4" if shown.kind is MediaKind.VIDEO else "image/jpeg"
        focus = found.meta.focus if found.meta is not None else None
        point = (focus.x or 0.0, focus.y or 0.0) if focus is not None else None
        kept.append(
            NewMedia(
                path="",
                mime=mime,
                width=shown.width,
                height=shown.height,
                alt=shown.alt,
                blurhash=shown.blurhash,
                duration_ms=shown.duration_ms,
                focus=point,
                kept_id=shown.id,
                url=shown.preview_url or shown.url,
            )
        )
    return tuple(kept)


def attributes_of(item: NewMedia) -> dict[str, str]:
    """Return what an edit says of a medium that stays."""
    attributes = {"id": item.kept_id, "description": item.alt}
    if item.focus is not None:
        attributes["focus"] = f"{item.focus[0]:.3f},{item.focus[1]:.3f}"
    return attributes
