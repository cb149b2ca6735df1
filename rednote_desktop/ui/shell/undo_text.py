"""What an action that can be taken back is called when it has just happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rednote_desktop.services.undo import UndoKind


def undo_text(kind: UndoKind) -> str:
    """Return a short sentence in the past tense."""
    translate = QCoreApplication.translate
    match kind:
        case UndoKind.LIKE:
            return translate("Undo", "Liked")
        case UndoKind.UNLIKE:
            return translate("Undo", "Like taken back")
        case UndoKind.COLLECT:
            return translate("Undo", "Added to the collection")
        case UndoKind.UNCOLLECT:
            return translate("Undo", "Taken out of the collection")
        case UndoKind.FOLLOW:
            return translate("Undo", "Following")
        case UndoKind.UNFOLLOW:
            return translate("Undo", "No longer following")
        case UndoKind.DELETE_NOTE:
            return translate("Undo", "Note deleted")
        case UndoKind.DELETE_COMMENT:
            return translate("Undo", "Comment deleted")
        case UndoKind.CORRECTION:
            return translate("Undo", "Your translation is kept and used from now on")
        case UndoKind.AUTHOR_TRANSLATED:
            return translate("Undo", "This author is always translated from now on")
        case UndoKind.AUTHOR_ORIGINAL:
            return translate("Undo", "This author is never translated from now on")
        case UndoKind.AUTHOR_LANGUAGE:
            return translate("Undo", "The language of this author is kept")
        case UndoKind.POST_LANGUAGE:
            return translate("Undo", "The language of this text is kept")
        case UndoKind.CHANNEL_TRANSLATED:
            return translate("Undo", "This channel is translated from now on")
        case UndoKind.CHANNEL_ORIGINAL:
            return translate("Undo", "This channel is left in the original from now on")
        case UndoKind.READING_RULE_REMOVED:
            return translate("Undo", "Rule removed")
        case UndoKind.WORD_ADDED:
            return translate("Undo", "Added to the word list")
        case UndoKind.WORD_REMOVED:
            return translate("Undo", "Taken out of the word list")
        case UndoKind.TERM_KEPT:
            return translate("Undo", "Kept in your glossary")
        case UndoKind.TERM_REMOVED:
            return translate("Undo", "Removed from your glossary")
        case UndoKind.TRANSLATION_PINNED:
            return translate("Undo", "This translation is kept, whatever translates")
        case UndoKind.TRANSLATION_UNPINNED:
            return translate("Undo", "This translation is one of the machine's again")
        case UndoKind.TRANSLATION_FORGOTTEN:
            return translate("Undo", "Translation forgotten")
