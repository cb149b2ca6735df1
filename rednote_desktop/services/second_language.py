"""What was written, in the other language, with what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from rednote_desktop.domain.draft import DraftText
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.translation.trust import Judgement, whole


@dataclass(frozen=True, slots=True)
class SecondLanguage:
    """What was written, in the other language.

    ``title`` and ``body`` are the translator's answers, ``None`` where there was nothing to
    translate; a failed one leaves its part of ``text`` empty. ``reads_back`` is ``text``
    translated back into the first language.
    """

    text: DraftText
    title: Translation | None
    body: Translation | None
    reads_back: DraftText

    @property
    def judgement(self) -> Judgement:
        """How far title and body together are to be trusted."""
        answers = [answer for answer in (self.title, self.body) if answer is not None]
        return whole(
            tuple(
                (Judgement(answer.trust, answer.findings), len(answer.source_text))
                for answer in answers
            )
        )

    @property
    def failure(self) -> Translation | None:
        """The answer that says why a part is missing, if one is."""
        for answer in (self.body, self.title):
            if answer is not None and answer.outcome is Outcome.FAILED:
                return answer
        return None
