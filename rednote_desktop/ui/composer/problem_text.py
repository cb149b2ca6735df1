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

    def sentence(self, problem: Problem) -> str:
        """Return the sentence for a problem."""
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
