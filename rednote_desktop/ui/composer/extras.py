"""What a note can have besides words and pictures, as far as the network knows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.ui.composer.also_to import AlsoTo
from rednote_desktop.ui.composer.poll_edit import PollEdit
from rednote_desktop.ui.composer.schedule_edit import ScheduleEdit
from rednote_desktop.ui.composer.warning_edit import WarningEdit
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_GAP = 6


class Extras(QWidget):
    """Warning, poll, time of posting and further accounts; ``changed`` when a person changed one.

    Each has a button; pressed in, its editor stands beneath and the note has it. Taken out and
    pressed in again, what was written is there again.
    """

    changed = Signal()

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.warning = WarningEdit()
        self.poll = PollEdit(context)
        self.schedule = ScheduleEdit()
        self.also_to = AlsoTo(context, tasks)
        self._alone = False
        self.warning_button = self._pill(
            #: noun: a button that covers the note behind a content warning
            "warning",
            self.tr("Warning"),
            self.tr("Warn about the content before it is opened"),
        )
        #: noun: a button that adds a poll
        self.poll_button = self._pill("poll", self.tr("Poll"), self.tr("Ask your readers"))
        self.schedule_button = self._pill(
            #: adverb: a button that lets the note be posted at a later time
            "calendar",
            self.tr("Later"),
            self.tr("Choose when it is posted"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._row = QWidget()
        flow = FlowLayout(self._row, _GAP)
        for button in self._buttons:
            flow.addWidget(button)
        column.addWidget(self._row)
        for editor, button in self._editors:
            column.addWidget(editor)
            editor.changed.connect(self.changed)
            button.toggled.connect(editor.setVisible)
            button.clicked.connect(lambda on, shown=editor: self._switched(shown, on))
        self.schedule.cleared.connect(self.schedule_button.click)
        self.also_to.changed.connect(self.changed)
        self.also_to.found.connect(self._fit)

    def applied(self, draft: Draft) -> Draft:
        """Return the draft with what is chosen here."""
        warned = self.warning_button.isChecked()
        return replace(
            draft,
            warning=self.warning.words.text() if warned else "",
            sensitive=warned and self.warning.covered.isChecked(),
            poll=self.poll.poll if self.poll_button.isChecked() else None,
            publish_at=self.schedule.moment if self.schedule_button.isChecked() else None,
            also_to=() if self._alone else self.also_to.chosen,
        )

    def start_fresh(self, draft: Draft, capabilities: Capabilities) -> None:
        """Show what another draft has; offered is what the network knows, and what there is."""
        self._alone = bool(draft.edit_of or draft.reply_to or draft.quote_of)
        self.warning.start_fresh(draft.warning, draft.sensitive)
        self.poll.start_fresh(draft.poll or NewPoll(()), capabilities)
        self.schedule.start_fresh(draft.publish_at)
        self.also_to.start_fresh(draft.also_to)
        later = capabilities.scheduling and not draft.edit_of
        for button, offered, there in (
            (
                self.warning_button,
                capabilities.content_warnings,
                bool(draft.warning) or draft.sensitive,
            ),
            (self.poll_button, capabilities.polls, draft.poll is not None),
            (self.schedule_button, later, draft.publish_at is not None),
        ):
            button.setChecked(there)
            button.setVisible(offered or there)
        for editor, button in self._editors:
            editor.setVisible(button.isChecked())
        self._fit()

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self.also_to.dispose()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.warning_button, self.poll_button, self.schedule_button, self.also_to)

    @property
    def _editors(
        self,
    ) -> tuple[tuple[WarningEdit | PollEdit | ScheduleEdit, QPushButton], ...]:
        return (
            (self.warning, self.warning_button),
            (self.poll, self.poll_button),
            (self.schedule, self.schedule_button),
        )

    def _fit(self) -> None:
        self.also_to.setVisible(bool(self.also_to.others) and not self._alone)
        self._row.setVisible(any(not button.isHidden() for button in self._buttons))
        self.setVisible(not self._row.isHidden())
        self._row.updateGeometry()

    def _switched(self, editor: QFrame, on: bool) -> None:
        if on and editor is self.schedule:
            self.schedule.start_fresh(None)
        if on:
            fields: dict[QFrame, QWidget] = {
                self.warning: self.warning.words,
                self.poll: self.poll.options[0],
                self.schedule: self.schedule.moment_edit,
            }
            fields[editor].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _pill(self, icon: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        set_kind(button, "pill")
        button.setCheckable(True)
        self._context.icons.bind(button, icon, checked_token="info")
        button.setAccessibleName(text)
        button.setToolTip(hint)
        return button
