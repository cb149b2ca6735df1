"""What a person has chosen about reading: languages, views, and rules for authors and channels."""

from __future__ import annotations

from typing import Literal

import msgspec

View = Literal[
    "translation_first", "original_first", "side_by_side", "translation_only", "original_only"
]
"""How a text and its translation stand: which first, or which alone."""


class AuthorRule(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader wants of one author's texts.

    ``handle`` is how the person was called when the rule was made; ``translate`` on sight, never,
    or (``None``) as anybody's; ``language`` is the tag of what they write where the reader said
    so, else empty.
    """

    handle: str = ""
    translate: bool | None = None
    language: str = ""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """How texts are read.

    ``languages`` are BCP 47 tags, the preferred one first. ``auto_translate`` maps the primary
    subtag of a language to whether it is translated on sight; a language that is absent is.
    ``learning`` are primary subtags of languages that are left in the original. ``authors`` maps
    the id of an account, ``channels`` the key of a channel to what is wanted of their texts, and
    ``posts`` the id of a note or comment to the language the reader said it is in. ``chinese`` is
    the script that Chinese originals are shown in, ``traditional`` where Traditional characters
    and words are those of. ``sensitive`` says which media are covered: those that are marked as
    sensitive, none (``show``) or all (``hide``).
    """

    languages: tuple[str, ...] = ()
    auto_translate: dict[str, bool] = {}
    learning: tuple[str, ...] = ()
    authors: dict[str, AuthorRule] = {}
    channels: dict[str, bool] = {}
    posts: dict[str, str] = {}
    mode: View = "translation_first"
    pinyin: bool = False
    tone_colours: bool = True
    chinese: Literal["as_written", "simplified", "traditional"] = "as_written"
    traditional: Literal["taiwan", "hong_kong", "mainland"] = "taiwan"
    sensitive: Literal["cover", "show", "hide"] = "cover"
