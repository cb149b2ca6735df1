"""Which text of a note or comment is shown first, and what stands beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rednote_desktop.domain.language import short_mark
from rednote_desktop.domain.text import EMPTY, RichText, TextVersion
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.storage.reading_settings import View
from rednote_desktop.translation.result import Outcome, Translation


class ShownSource(StrEnum):
    """Who wrote what is shown first."""

    ORIGINAL = "original"
    MACHINE = "machine"
    AUTHOR = "author"
    """The author's own second version."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text as it is read: ``first``, the dimmed ``beneath`` (may be empty), a language mark.

    ``mark`` names the language of ``first`` when that is not the original. Who likes the original
    first has the translation in ``beneath``.
    """

    first: RichText
    beneath: RichText = EMPTY
    mark: str = ""
    source: ShownSource = ShownSource.ORIGINAL


def readable_version(
    versions: Sequence[TextVersion], translate: TranslateService
) -> TextVersion | None:
    """Return the author's own version for this reader, when it is not the original."""
    version = translate.author_version(tuple(versions))
    return None if version is None or version == versions[0] else version


def shown_text(
    original: RichText,
    *,
    own: tuple[str, RichText] | None = None,
    translation: Translation | None = None,
    originals: bool = False,
    view: View = "translation_first",
) -> ShownText:
    """Choose what is shown.

    ``own`` is the author's version for this reader as (language tag, text), which goes before any
    machine's. ``originals`` says that the reader flipped the window to originals; ``view`` is how
    they like a text and its translation.
    """
    if originals:
        return ShownText(original)
    if own is not None and own[1]:
        read = ShownText(own[1], original, short_mark(own[0]), ShownSource.AUTHOR)
    elif translation is not None and translation.outcome is Outcome.TRANSLATED:
        mark = short_mark(translation.target_language)
        read = ShownText(translation.target, original, mark, ShownSource.MACHINE)
    else:
        return ShownText(original)
    if view == "original_first":
        return ShownText(original, read.first)
    return replace(read, beneath=EMPTY) if view == "translation_only" else read
