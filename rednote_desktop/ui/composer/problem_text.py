"""Says what keeps a draft from being posted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rednote_desktop.services.compose import Problem, ProblemKind
from rednote_desktop.ui.format import Formats


class ProblemText(QObject):
    """Turns problems into sentences."""

    def __init__(self, formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats

    def sentence(self, problem: Problem, account: str = "") -> str:
        """Return the sentence for a problem; ``account`` names the one that has it, if another."""
        words = self._sentence(problem)
        if not account:
            return words
        return (
            self.tr("%1: %2", "an account, and what keeps it from posting")
            .replace("%1", account)
            .replace("%2", words)
        )

    def _sentence(self, problem: Problem) -> str:
        limit, over = problem.limit, problem.size - problem.limit
        match problem.kind:
            case ProblemKind.EMPTY:
                return self.tr("Write something or add a picture first.")
            case ProblemKind.LANGUAGE_EMPTY:
                return self.tr("One language is still empty. Post in the other one, or fill it in.")
            case ProblemKind.TITLE_TOO_LONG:
                return self.tr("The title is %n character(s) too long.", "", over)
            case ProblemKind.TITLE_UNSUPPORTED:
                return self.tr("Notes have no titles on this network.")
            case ProblemKind.BODY_TOO_LONG:
                return self.tr("The text is %n character(s) too long.", "", over)
            case ProblemKind.ALT_TOO_LONG:
                return self.tr("A picture's description is %n character(s) too long.", "", over)
            case ProblemKind.TOO_MANY_PICTURES:
                return self.tr("A note holds %n picture(s) at most.", "", limit)
            case ProblemKind.TOO_MANY_VIDEOS | ProblemKind.VIDEO_WITH_PICTURES:
                return self.tr("A note holds pictures or one video, not both.")
            case ProblemKind.VIDEO_UNSUPPORTED:
                return self.tr("This network takes no videos.")
            case ProblemKind.VIDEO_TOO_LONG:
                longest = self._formats.duration(limit)
                return self.tr("The video is longer than %1.").replace("%1", longest)
            case ProblemKind.VIDEO_TOO_LARGE:
                largest = self._formats.bytes(limit)
                return self.tr("The video is larger than %1.").replace("%1", largest)
            case ProblemKind.MEDIA_MISSING:
                return self.tr("A picture's file is gone. Remove it, then add it again.")
            case ProblemKind.TWO_VERSIONS_UNSUPPORTED:
                return self.tr("This network takes one language a note.")
            case ProblemKind.PRODUCTS_UNSUPPORTED:
                return self.tr("This network has no products.")
            case ProblemKind.VISIBILITY_UNSUPPORTED:
                return self.tr("This network cannot limit who reads the note in this way.")
            case ProblemKind.NOTE_TOO_LONG:
                return self.tr(
                    "Altogether it is %n character(s) too long for one post here.", "", over
                )
            case ProblemKind.PICTURE_TOO_LARGE:
                largest = self._formats.bytes(limit)
                return self.tr("A picture is larger than %1.").replace("%1", largest)
            case ProblemKind.WARNING_UNSUPPORTED:
                return self.tr("This network has no content warnings.")
            case ProblemKind.EDIT_UNSUPPORTED:
                return self.tr("Posted notes cannot be changed on this network.")
            case ProblemKind.QUOTE_UNSUPPORTED:
                return self.tr("This network has no quotes.")
            case _:
                return self._poll_or_time(problem)

    def _poll_or_time(self, problem: Problem) -> str:
        over = problem.size - problem.limit
        match problem.kind:
            case ProblemKind.POLL_UNSUPPORTED:
                return self.tr("This network has no polls.")
            case ProblemKind.POLL_WITH_MEDIA:
                return self.tr("A note has a poll or pictures here, not both.")
            case ProblemKind.POLL_TOO_FEW_OPTIONS:
                return self.tr("A poll needs at least two answers.")
            case ProblemKind.POLL_TOO_MANY_OPTIONS:
                return self.tr("A poll holds %n answer(s) at most.", "", problem.limit)
            case ProblemKind.POLL_OPTION_TOO_LONG:
                return self.tr("An answer of the poll is %n character(s) too long.", "", over)
            case ProblemKind.POLL_OPTION_TWICE:
                return self.tr("Two answers of the poll are the same.")
            case ProblemKind.SCHEDULE_UNSUPPORTED:
                return self.tr("This network posts at once; it holds nothing for later.")
            case _:
                return self.tr("Choose a time at least five minutes from now.")
