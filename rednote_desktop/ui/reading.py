"""Which text of a note or comment is shown first, and what stands beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rednote_desktop.domain.language import TRADITIONAL, short_mark
from rednote_desktop.domain.text import EMPTY, RichText, Text, TextVersion, from_plain, plain
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.storage.reading_settings import View
from rednote_desktop.translation.chinese import is_traditional
from rednote_desktop.translation.result import Outcome, SegmentPair, Translation
from rednote_desktop.translation.trust import Finding, Trust, interlinear, senses_alone


class ShownSource(StrEnum):
    """Who wrote what is shown first."""

    ORIGINAL = "original"
    MACHINE = "machine"
    AUTHOR = "author"
    """The author's own second version."""
    GLOSS = "gloss"
    """The original word by word, for the machine's translation is not to be trusted."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text as it is read: ``first``, the dimmed ``beneath`` (may be empty), a language mark.

    ``mark`` names the language of ``first`` when that is not the original. Who likes the original
    first has the translation in ``beneath``. ``trust`` is that of the machine's translation.
    """

    first: RichText
    beneath: RichText = EMPTY
    mark: str = ""
    source: ShownSource = ShownSource.ORIGINAL
    trust: Trust = Trust.TRUSTED
    findings: tuple[Finding, ...] = ()


def readable_version(
    versions: Sequence[TextVersion], translate: TranslateService
) -> TextVersion | None:
    """Return the author's own version for this reader, when it is not the original.

    One in Chinese comes in the characters that the reader likes.
    """
    version = translate.author_version(tuple(versions))
    if version is None or version == versions[0]:
        return None
    title = plain(translate.in_script(from_plain(version.title), version.language))
    return replace(version, title=title, body=translate.in_script(version.body, version.language))


def shown_text(
    original: RichText,
    *,
    own: tuple[str, RichText] | None = None,
    translation: Translation | None = None,
    originals: bool = False,
    view: View = "translation_first",
    guess: bool = False,
    rewritten: RichText = EMPTY,
) -> ShownText:
    """Choose what is shown.

    ``own`` is the author's version for this reader as (language tag, text), which goes before any
    machine's. ``originals`` says that the reader flipped the window to originals; ``view`` is how
    they like a text and its translation. A translation that failed gives way to the original word
    by word, unless the reader wants the machine's ``guess``. ``rewritten`` is the original in the
    characters that the reader likes, where these are not its own.
    """
    if originals:
        return ShownText(original)
    if rewritten and rewritten != original:
        shown = shown_text(rewritten, own=own, translation=translation, view=view, guess=guess)
        return replace(shown, mark=shown.mark or _script_mark(rewritten))
    if own is not None and own[1]:
        read = ShownText(own[1], original, short_mark(own[0]), ShownSource.AUTHOR)
    elif translation is not None and translation.outcome is Outcome.TRANSLATED:
        read = _by_machine(original, translation, guess)
    else:
        return ShownText(original)
    if view == "original_first":
        return ShownText(original, read.first, trust=read.trust, findings=read.findings)
    alone = view == "translation_only" and read.trust is not Trust.FAILED
    return replace(read, beneath=EMPTY) if alone else read


def shown_briefly(shown: ShownText, original: RichText, translation: Translation) -> ShownText:
    """Return how a title is shown: before its gloss, the original; the gloss has senses alone."""
    if shown.source is not ShownSource.GLOSS:
        return shown
    senses = (Text(senses_alone(translation.gloss)),)
    return replace(shown, first=original, beneath=senses, mark="")


def _by_machine(original: RichText, translation: Translation, guess: bool) -> ShownText:
    mark = short_mark(translation.target_language)
    trust, findings = translation.trust, translation.findings
    if trust is Trust.FAILED and translation.gloss and not guess:
        gloss = glossed(translation)
        return ShownText(gloss, original, mark, ShownSource.GLOSS, trust, findings)
    return ShownText(translation.target, original, mark, ShownSource.MACHINE, trust, findings)


def _script_mark(text: RichText) -> str:
    """Return the mark of a text that is shown in other characters than its author's."""
    return short_mark(TRADITIONAL) if is_traditional(plain(text)) else "简"


def glossed(translation: Translation) -> RichText:
    """Return the source word by word, a sentence a line.

    One without a gloss is translated where that is trusted, else it stands as it is.
    """
    if not any(pair.gloss for pair in translation.segments):
        return EMPTY
    lines = (interlinear(pair.gloss) or _as_trusted(pair) for pair in translation.segments)
    return from_plain("\n".join(stripped for line in lines if (stripped := line.strip())))


def _as_trusted(pair: SegmentPair) -> str:
    return plain(pair.target if pair.trust is Trust.TRUSTED else pair.source)
