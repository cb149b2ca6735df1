"""People: who writes, who reads, who follows whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rednote_desktop.domain.text import EMPTY, CustomEmoji, RichText, Span, Text


@dataclass(frozen=True, slots=True)
class Account:
    """A person on a network as the viewer sees them.

    ``avatar_url`` may be empty: the interface then paints initials. ``languages`` are BCP 47
    tags, the usual one first.
    """

    id: str
    handle: str
    name: str
    bio: RichText = EMPTY
    avatar_url: str = ""
    languages: tuple[str, ...] = ()
    place: str = ""
    note_count: int = 0
    follower_count: int = 0
    following_count: int = 0
    liked_count: int = 0
    followed: bool = False
    follows_viewer: bool = False
    header_url: str = ""
    url: str = ""
    locked: bool = False
    """Followers are let in one by one."""
    automated: bool = False
    fields: tuple[tuple[str, RichText], ...] = ()
    """Name and value of what a person says of themselves beside the bio."""
    emojis: tuple[CustomEmoji, ...] = ()
    """The network's own emoji that stand in the name by their codes."""
    requested: bool = False
    """The viewer asked to follow and waits for an answer."""

    def with_follow(self, followed: bool) -> Account:
        """Return the account as it is after the viewer followed it or stopped.

        Who lets followers in one by one is only asked; stopping takes the request back.
        """
        if followed and self.locked and not self.followed:
            return replace(self, requested=True)
        change = int(followed) - int(self.followed)
        count = max(0, self.follower_count + change)
        return replace(self, followed=followed, requested=False, follower_count=count)

    @property
    def name_text(self) -> RichText:
        """The name with its emoji as spans; the handle where there is no name."""
        spans: list[Span] = [Text(self.name or self.handle)]
        for emoji in self.emojis:
            spans = [part for span in spans for part in _cut(span, emoji)]
        return tuple(spans)

    @property
    def plain_name(self) -> str:
        """The name without the network's own emoji; the handle where nothing is left."""
        kept = "".join(span.text for span in self.name_text if isinstance(span, Text))
        return " ".join(kept.split()) or self.handle


def _cut(span: Span, emoji: CustomEmoji) -> list[Span]:
    """Cut a text at every place where an emoji's code stands."""
    if not isinstance(span, Text) or not emoji.text or emoji.text not in span.text:
        return [span]
    parts: list[Span] = []
    for index, piece in enumerate(span.text.split(emoji.text)):
        if index:
            parts.append(emoji)
        if piece:
            parts.append(Text(piece))
    return parts


@dataclass(frozen=True, slots=True)
class ProfileEdit:
    """What a person may change about themselves; ``None`` leaves a field as it is."""

    name: str | None = None
    bio: str | None = None
    place: str | None = None
    languages: tuple[str, ...] | None = None
    avatar_path: str | None = None
