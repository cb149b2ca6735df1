"""Says which files of the profile were damaged, what was saved from them and what was not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from rednote_desktop.app.damage import DamageMended
from rednote_desktop.ui.notify import Notifier


class DamageNotice(QObject):
    """Shows one message for everything that was mended at once."""

    def tell(self, notifier: Notifier, mended: Sequence[DamageMended]) -> None:
        """Show it; nothing where there was no damage."""
        if mended:
            notifier.show(self.text(mended))

    def text(self, mended: Sequence[DamageMended]) -> str:
        """Return the message."""
        names = ", ".join(Path(each.path).name for each in mended)
        #: %1 are names of files
        parts = [self.tr("A damaged file was set aside in the profile folder: %1")]
        parts[0] = parts[0].replace("%1", names)
        saved = sum(each.saved for each in mended)
        lost = sum(each.lost for each in mended)
        if saved:
            parts.append(self.tr("%n entry(s) saved from it.", "drafts, words, notes …", saved))
        if lost:
            parts.append(
                self.tr("At least %n entry(s) could not be read.", "drafts, words, notes …", lost)
            )
        return "\n".join(parts)
