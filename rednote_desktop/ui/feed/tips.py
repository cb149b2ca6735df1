"""What the pointer is told of the parts of a card."""

from __future__ import annotations

from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from rednote_desktop.domain.text import plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui.trust_text import TrustText

if TYPE_CHECKING:
    from rednote_desktop.domain.note import Note
    from rednote_desktop.ui.feed.canvas import CardCanvas
    from rednote_desktop.ui.feed.rows import FeedRow


class Zone(StrEnum):
    """What part of a card a point is on."""

    CARD = "card"
    LIKE = "like"
    AUTHOR = "author"
    BUTTON = "button"
    """What opens a covered note, or asks again for a lost picture."""


class CardTips(QObject):
    """Tool tips of a view."""

    def __init__(self, view: CardCanvas) -> None:
        super().__init__(view)
        self._view = view
        self._trust = TrustText(self)

    def show(self, point: QPoint, note: Note | None, zone: Zone) -> None:
        """Show what is said of a note's card at a point of the viewport, or nothing."""
        if note is None:
            QToolTip.hideText()
            return
        view, viewport = self._view, self._view.viewport()
        number = view.feed.position(note.id)
        tip = self.tip(view.feed.row(number), zone, view.feed.originals)
        # A tool tip takes text that looks like markup for markup.
        text = f"<p>{escape(tip)}</p>".replace("\n", "<br>")
        QToolTip.showText(viewport.mapToGlobal(point), text, viewport, view.card_rect(number))

    def tip(self, row: FeedRow, zone: Zone, originals: bool) -> str:
        """Return what is said of a part of a card."""
        note = row.note
        match zone:
            case Zone.LIKE:
                liked = note.viewer.liked
                if liked:
                    return self.tr("Take the like back (L)")
                #: verb; the key stays as it is
                return self.tr("Like (L)")
            case Zone.AUTHOR:
                #: %1 is a person's handle, without the at sign
                return self.tr("Profile of @%1").replace("%1", note.author.handle)
            case Zone.BUTTON:
                covered = row.over is not Cover.NONE
                return self.tr("Show it (V)") if covered else self.tr("Fetch the picture again")
        shown = row.shown(originals)
        trust = self._trust.whole(shown.trust, shown.findings)
        parts = (plain(shown.first), plain(shown.beneath), trust)
        return "\n".join(part for part in parts if part)
