"""The rules for authors and channels in the settings, each with a button that removes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.services.events import ReadingChanged
from rednote_desktop.ui.feed.channel_names import channel_name
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.storage.reading_settings import AuthorRule
    from rednote_desktop.ui.context import UiContext


class RuleList(QWidget):
    """One row a rule."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._rows: QWidget | None = None
        self.buttons: list[QPushButton] = []
        subscribe = context.services.events.subscribe
        self._forget = subscribe(ReadingChanged, lambda _event: self._write())
        self._write()

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()

    def _write(self) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        self._column.addWidget(self._rows)
        lines = QVBoxLayout(self._rows)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        rules = self._context.services.rules
        self.buttons = []
        for account_id, rule in rules.authors.items():
            self._add(
                lines,
                f"@{rule.handle}",
                self._about(rule),
                partial(rules.forget_author, account_id),
            )
        for channel, wanted in rules.channels.items():
            #: of the notes of a channel: a rule of the reader
            said = self.tr("always translated") if wanted else self.tr("never translated")
            self._add(
                lines,
                channel_name(channel) or channel,
                said,
                partial(rules.forget_channel, channel),
            )
        if not self.buttons:
            lines.addWidget(plain_label(self.tr("There are no rules yet."), "muted"))

    def _about(self, rule: AuthorRule) -> str:
        parts = []
        if rule.translate is not None:
            wanted = rule.translate
            parts.append(self.tr("always translated") if wanted else self.tr("never translated"))
        if rule.language:
            name = self._context.formats.language_name(rule.language)
            #: %1 is the name of a language
            parts.append(self.tr("writes in %1").replace("%1", name))
        return ", ".join(parts)

    def _add(self, lines: QVBoxLayout, name: str, about: str, remove: Callable[[], None]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(plain_label(name, "body-strong"))
        row.addWidget(plain_label(about, "meta"), 1)
        button = QPushButton(self.tr("Remove"))
        set_kind(button, "quiet")
        #: %1 is an author's handle or the name of a channel
        button.setAccessibleName(self.tr("Remove the rule for %1").replace("%1", name))
        button.clicked.connect(lambda _checked: remove())
        row.addWidget(button)
        self.buttons.append(button)
        lines.addLayout(row)
