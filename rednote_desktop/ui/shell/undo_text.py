"""What an action that can be taken back is called when it has just happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rednote_desktop.services.undo import UndoKind


def undo_text(kind: UndoKind) -> str:
    """Return a short sentence in the past tense."""
    translate = QCoreApplication.translate
    match kind:
        case UndoKind.LIKE:
            #: what was just done and can be taken back
            return translate("Undo", "Liked")
        case UndoKind.UNLIKE:
            return translate("Undo", "Like taken back")
        case UndoKind.COLLECT:
            return translate("Undo", "Added to the collection")
        case UndoKind.UNCOLLECT:
            return translate("Undo", "Taken out of the collection")
        case UndoKind.FOLLOW:
            #: what was just done and can be taken back: the viewer follows a person now
            return translate("Undo", "Following")
        case UndoKind.UNFOLLOW:
            return translate("Undo", "No longer following")
        case UndoKind.SHARE:
            return translate("Undo", "Shared with your followers")
        case UndoKind.UNSHARE:
            return translate("Undo", "No longer shared")
        case UndoKind.MUTE:
            return translate("Undo", "Muted: their notes are not shown")
        case UndoKind.UNMUTE:
            return translate("Undo", "No longer muted")
        case UndoKind.BLOCK:
            #: what was just done and can be taken back
            return translate("Undo", "Blocked")
        case UndoKind.UNBLOCK:
            return translate("Undo", "No longer blocked")
        case UndoKind.FOLLOW_TOPIC:
            return translate("Undo", "Following the topic")
        case UndoKind.UNFOLLOW_TOPIC:
            return translate("Undo", "No longer following the topic")
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
        case UndoKind.TRANSLATIONS_TAKEN_IN:
            #: A file of translations was taken into the memory
            return translate("Undo", "Translations taken in")
        case UndoKind.TERMS_TAKEN_IN:
            #: A file of terms was taken into the glossary
            return translate("Undo", "Terms taken in")
