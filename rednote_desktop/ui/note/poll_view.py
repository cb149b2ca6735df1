"""A poll: its answers to choose from, or how others answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.note import Note
from rednote_desktop.domain.poll import Poll, PollOption
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BAR: int = 6


class ShareBar(QWidget):
    """A bar that is filled up to a share of its width."""

    def __init__(self, context: UiContext, share: float, own: bool) -> None:
        super().__init__()
        self._context = context
        self.share = share
        self._own = own
        self.setFixedHeight(context.theme.px(_BAR))
        context.theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter.setBrush(theme.color("skeleton"))
        painter.drawRoundedRect(area, radius, radius)
        area.setWidth(max(area.height(), area.width() * self.share))
        painter.setBrush(theme.color("accent" if self._own else "info"))
        painter.drawRoundedRect(area, radius, radius)


class OptionRow(ClickRow):
    """One answer in the reader's language, with the original beneath.

    ``button`` marks it where it can be chosen; a result has a share and a bar instead.
    """

    def __init__(
        self,
        context: UiContext,
        note: Note,
        option: PollOption,
        button: QAbstractButton | None,
        result: tuple[float, bool] | None,
    ) -> None:
        super().__init__(option.title)
        set_surface(self, "raised")
        self.row.setContentsMargins(10, 6, 10, 6)
        self.button = button
        self.title = ReadingCaption(context, "body", "meta")
        self.title.set_spacing(0)
        for caption in self.title.captions:
            caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            caption.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.reading.set_originals(context.subject.originals)
        origin = Origin(note.author, "", f"{note.id}/poll")
        self.title.show_text(from_plain(option.title), note.language, None, note.public, origin)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        self.bar: ShareBar | None = None
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            button.toggled.connect(lambda on: self.setAccessibleDescription(self._chosen(on)))
            self.row.addWidget(button)
            self.activated.connect(button.click)
        self.row.addLayout(words, 1)
        if result is not None:
            share, own = result
            self.bar = ShareBar(context, share, own)
            words.addWidget(self.bar)
            percent = context.formats.percent(share)
            told = f"✓ {percent}" if own else percent
            self.row.addWidget(plain_label(told, "body-strong" if own else "meta"))
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.setAccessibleName(f"{option.title}: {told}")
        self.title.enter()

    def _chosen(self, chosen: bool) -> str:
        #: read out for an answer of a poll that the viewer voted for
        return self.tr("chosen") if chosen else ""


class PollView(QWidget):
    """Lets the viewer answer once; shows the result to those who did, or who want to see it."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._note: Note | None = None
        self._peeks = False
        self._group: QButtonGroup | None = None
        self.options: list[OptionRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        #: verb on a button
        self.vote = QPushButton(self.tr("Vote"))
        set_kind(self.vote, "primary")
        self.vote.clicked.connect(self._vote)
        self.peek = QPushButton()
        set_kind(self.peek, "link")
        self.peek.clicked.connect(self._toggle_peek)
        self.meta = plain_label("", "meta", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.vote)
        foot.addWidget(self.peek)
        foot.addWidget(self.meta, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addLayout(foot)
        self.hide()

    def show_note(self, note: Note, shown: bool) -> None:
        """Show the poll of a note, if it has one and it is ``shown``."""
        before, self._note = self._note, note
        self.setVisible(shown and note.poll is not None)
        if before is not None and before.id != note.id:
            self._peeks = False
        elif before is not None and before.poll == note.poll:
            return
        self._fill()

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them."""
        for row in self.options:
            row.title.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        for row in self.options:
            row.title.reading.refresh()

    def leave(self) -> None:
        """Cancel what is being translated."""
        for row in self.options:
            row.title.leave()

    @property
    def open(self) -> bool:
        """Whether the viewer can still answer."""
        poll = self._note.poll if self._note is not None else None
        if poll is None or self._note is None or not self._context.services.federation.available:
            return False
        return not (poll.ended or poll.voted or self._note.viewer.own)

    def _fill(self) -> None:
        self.leave()
        for row in self.options:
            self._rows.removeWidget(row)
            row.deleteLater()
        self.options.clear()
        if self._group is not None:
            self._group.deleteLater()
            self._group = None
        note = self._note
        if note is None or note.poll is None:
            return
        poll = note.poll
        choosing = self.open and not self._peeks
        self._group = QButtonGroup(self)
        self._group.setExclusive(not poll.multiple)
        self._group.buttonToggled.connect(lambda *_: self._chosen_changed())
        for index, option in enumerate(poll.options):
            button: QAbstractButton | None = None
            result = None
            if choosing:
                button = QCheckBox() if poll.multiple else QRadioButton()
                self._group.addButton(button, index)
            else:
                result = _share(poll, option), index in poll.own_votes
            row = OptionRow(self._context, note, option, button, result)
            self.options.append(row)
            self._rows.addWidget(row)
        self.vote.setVisible(choosing)
        self.peek.setVisible(self.open)
        self.peek.setText(
            self.tr("Back to the answers")
            if self._peeks
            #: noun on a button: show the results without voting
            else self.tr("Results")
        )
        self.meta.setText(self._about(poll))
        self._chosen_changed()

    def _about(self, poll: Poll) -> str:
        parts = [self.tr("%n person(s) answered", "", poll.voters or poll.votes)]
        if poll.multiple and self.open:
            parts.append(self.tr("choose any number"))
        if poll.ended:
            #: of a poll that takes no more votes
            parts.append(self.tr("ended"))
        elif poll.ends_at is not None:
            #: %1 is a time ahead: in 2 hours
            until = self._context.formats.until(poll.ends_at)
            parts.append(self.tr("ends %1").replace("%1", until))
        return " · ".join(parts)

    def _chosen_changed(self) -> None:
        self.vote.setEnabled(any(row.button and row.button.isChecked() for row in self.options))

    def _toggle_peek(self) -> None:
        self._peeks = not self._peeks
        self._fill()

    def _vote(self) -> None:
        chosen = tuple(
            index
            for index, row in enumerate(self.options)
            if row.button is not None and row.button.isChecked()
        )
        if self._note is not None and chosen:
            federation = self._context.services.federation
            self._scope.spawn(federation.vote(self._note, chosen), "vote")


def _share(poll: Poll, option: PollOption) -> float:
    """Return which part of those who answered gave an answer."""
    everybody = poll.voters if poll.multiple and poll.voters else poll.votes
    return min(1.0, (option.votes or 0) / everybody) if everybody else 0.0
