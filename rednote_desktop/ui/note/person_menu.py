"""What can be done about a person one would rather not meet: mute, block, report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.relationship import Relationship, Report
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST_COMMENT = 1_000


def add_person_actions(
    menu: QMenu,
    context: UiContext,
    scope: TaskScope,
    account: Account,
    note: Note | None = None,
    relationship: Relationship | None = None,
) -> None:
    """Add mute, block and report where the network has them; ``note`` goes with a report.

    What is known of the ``relationship`` decides which way the switches go.
    """
    services = context.services
    client = services.session.client
    own = account.id == services.session.viewer.id
    if own or not client.capabilities.moderation or client.federation is None:
        return
    translate = QCoreApplication.translate
    name = account.plain_name.replace("&", "&&")
    muted = relationship is not None and relationship.muting
    blocked = relationship is not None and relationship.blocking
    federation = services.federation
    #: %1 is a person's name
    mute = translate("PersonMenu", "Unmute %1") if muted else ""
    #: verb: see no more of this person; %1 is a name
    mute = mute or translate("PersonMenu", "Mute %1")
    #: %1 is the name of a person
    block = translate("PersonMenu", "Unblock %1") if blocked else ""
    #: verb: neither sees the other any more; %1 is a name
    block = block or translate("PersonMenu", "Block %1")
    #: verb: report a person to the moderators; %1 is a name
    report = translate("PersonMenu", "Report %1…")
    menu.addSeparator()
    menu.addAction(
        context.icons.icon("mute"),
        mute.replace("%1", name),
        lambda: scope.spawn(federation.mute(account, not muted), "mute"),
    )
    menu.addAction(
        context.icons.icon("block"),
        block.replace("%1", name),
        lambda: scope.spawn(federation.block(account, not blocked), "block"),
    )
    parent = menu.parentWidget()
    menu.addAction(
        context.icons.icon("flag"),
        report.replace("%1", name),
        lambda: ReportDialog(context, scope, account, note, parent).open(),
    )


class ReportDialog(QDialog):
    """Says who is told what, and sends it; it ends itself when it is closed."""

    def __init__(
        self,
        context: UiContext,
        scope: TaskScope,
        account: Account,
        note: Note | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self._context = context
        self._scope = scope
        self._account = account
        self._note = note
        #: %1 is a person's handle
        self.setWindowTitle(self.tr("Report @%1").replace("%1", account.handle))
        self.setMinimumWidth(context.theme.px(420))
        about = self.tr(
            "The people who run your server read this and decide. The person is not told who"
            " reported them."
        )
        self.comment = QPlainTextEdit()
        self.comment.setPlaceholderText(self.tr("What breaks the rules?"))
        self.comment.setAccessibleName(self.comment.placeholderText())
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(context.theme.px(110))
        self.with_note = QCheckBox(self.tr("Include this note"))
        self.with_note.setChecked(note is not None)
        self.with_note.setVisible(note is not None)
        server = account.handle.partition("@")[2]
        #: %1 is the name of a server
        forward = self.tr("Tell the moderators of %1 too").replace("%1", server)
        self.forward = QCheckBox(forward)
        self.forward.setVisible(bool(server))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        #: verb on a button: report to the moderators
        self.send = QPushButton(self.tr("Report"))
        set_kind(self.send, "danger")
        box.addButton(self.send, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._send)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(about, "body", wrap=True))
        for part in (self.comment, self.with_note, self.forward, box):
            column.addWidget(part)
        self.comment.setFocus()
        self.finished.connect(lambda _: self.deleteLater())

    def _send(self) -> None:
        note = self._note
        report = Report(
            self._account.id,
            (note.id,) if note is not None and self.with_note.isChecked() else (),
            self.comment.toPlainText().strip()[:_LONGEST_COMMENT],
            forward=self.forward.isChecked() and not self.forward.isHidden(),
        )
        #: shown after something was reported to the moderators
        self._scope.spawn(self._report(self._context, report, self.tr("Reported")), "report")
        self.accept()

    @staticmethod
    async def _report(context: UiContext, report: Report, done: str) -> None:
        await context.services.federation.report(report)
        context.notifier.show(done)
