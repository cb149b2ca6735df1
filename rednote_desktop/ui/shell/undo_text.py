"""What an action that can be taken back is called when it has just happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rednote_desktop.services.undo import UndoKind


def undo_text(kind: UndoKind) -> str:
    """Return a short sentence in the past tense."""
    tr = QCoreApplication.translate
    match kind:
        case UndoKind.LIKE:
            return tr("Undo", "Liked")
        case UndoKind.UNLIKE:
            return tr("Undo", "Like taken back")
        case UndoKind.COLLECT:
            return tr("Undo", "Added to the collection")
        case UndoKind.UNCOLLECT:
            return tr("Undo", "Taken out of the collection")
        case UndoKind.FOLLOW:
            return tr("Undo", "Following")
        case UndoKind.UNFOLLOW:
            return tr("Undo", "No longer following")
        case UndoKind.DELETE_NOTE:
            return tr("Undo", "Note deleted")
        case UndoKind.DELETE_COMMENT:
            return tr("Undo", "Comment deleted")
        case UndoKind.CORRECTION:
            return tr("Undo", "Your translation is kept and used from now on")
