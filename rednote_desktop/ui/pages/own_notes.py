"""What the reader published, as it is kept here, whatever became of it on its network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import OwnNotesChanged
from rednote_desktop.services.own_notes import OwnNote
from rednote_desktop.storage.own_notes import media_of
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MOST_ROWS = 200


class OwnNoteRow(ClickRow):
    """One note or comment with all its words; a click opens it where it is on its network."""

    def __init__(self, context: UiContext, page: OwnNotesPage, own: OwnNote) -> None:
        first = own.content.versions[0]
        super().__init__(first.title or first.plain_body)
        self.own = own
        words = QVBoxLayout()
        words.setSpacing(2)
        if own.gone_since is not None:
            #: %1 is a date: the note is not on its network any more
            gone = self.tr("Gone since %1").replace("%1", context.formats.date(own.gone_since))
            self.gone = plain_label(gone, "body-strong")
            words.addWidget(self.gone)
            self.setCursor(Qt.CursorShape.ArrowCursor)
        for version in own.content.versions:
            if version.title:
                words.addWidget(plain_label(version.title, "body-strong", wrap=True))
            if version.plain_body:
                words.addWidget(plain_label(version.plain_body, "body", wrap=True))
        words.addWidget(plain_label(self._about(context), "meta"))
        self.row.addLayout(words, 1)
        self.again = QPushButton(self.tr("Post again…"))
        set_kind(self.again, "quiet")
        self.again.setToolTip(self.tr("Open the composer with these words and pictures"))
        self.again.clicked.connect(lambda: page.post_again(own))
        self.row.addWidget(self.again)
        self.activated.connect(lambda: page.open_note(own))

    def _about(self, context: UiContext) -> str:
        parts = [
            context.formats.date(self.own.published_at),
            self.own.host or self.tr("This computer", "the community inside the program"),
        ]
        if isinstance(self.own.content, NewComment):
            #: noun: the row is a comment, not a note
            parts.append(self.tr("Comment"))
        media = [item for item in media_of(self.own.content) if item.path]
        if media:
            parts.append(self.tr("%n picture(s)", "", len(media)))
        return " · ".join(parts)


class OwnNotesPage(PageFrame):
    """Kept notes, newest first; those that are gone from their network say since when."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("What you published"))
        self.setAccessibleName(self.tr("What you published"))
        self.look = QPushButton(self.tr("Check that all are there"))
        set_kind(self.look, "secondary")
        self.look.clicked.connect(lambda _checked: self.check())
        self.tools.addWidget(self.look)
        self.list = ScrollColumn()
        self.rows: list[OwnNoteRow] = []
        self.state.set_content(self.list)
        self.listen(OwnNotesChanged, lambda _event: self.load())
        self.state.show_loading()
        self.load()

    def load(self) -> None:
        """Look up what is kept."""
        self.scope.spawn(self._load(), "own")

    def check(self) -> None:
        """Ask the networks for each of them."""
        self.look.setEnabled(False)
        self.scope.spawn(self._check(), "check")

    def open_note(self, own: OwnNote) -> None:
        """Open a note where it is; one that is gone stays as it stands here."""
        if own.gone_since is None:
            content = own.content
            note_id = content.note_id if isinstance(content, NewComment) else own.note_id
            self.context.navigator.open_note(note_id)

    def post_again(self, own: OwnNote) -> None:
        """Show the composer with what was published; nothing goes out before it is posted."""
        self.scope.spawn(self._post_again(own), "again")

    async def _load(self) -> None:
        try:
            notes = await self.context.services.own.notes()
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if not notes:
            self.state.show_empty(
                "save",
                self.tr("Nothing published yet"),
                self.tr("What you post is kept here with its pictures, on every network."),
            )
            return
        self._show(notes)

    def _show(self, notes: Sequence[OwnNote]) -> None:
        column = self.list.restart()
        self.rows = []
        for own in notes[:_MOST_ROWS]:
            row = OwnNoteRow(self.context, self, own)
            self.rows.append(row)
            column.addWidget(row)
        more = len(notes) - _MOST_ROWS
        if more > 0:
            column.addWidget(plain_label(self.tr("%n more in the export", "", more), "meta"))
        self.state.show_content()

    async def _check(self) -> None:
        try:
            gone = await self.context.services.own.check_all()
        finally:
            self.look.setEnabled(True)
        if gone:
            self.context.notifier.show(self.tr("%n gone from the network", "", gone))
        else:
            self.context.notifier.show(self.tr("Nothing is gone"))

    async def _post_again(self, own: OwnNote) -> None:
        services = self.context.services
        draft = await services.own.draft_of(own, services.compose)
        self.context.navigator.write(await services.compose.save(draft))
