"""From the wish to post to the note on its networks: problems, doubts, progress, the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.compose import PostIn, Problem, ProblemKind
from rednote_desktop.services.events import DraftSent
from rednote_desktop.ui.composer.posting import (
    AccountProgress,
    Posting,
    PostProgress,
    PostState,
)
from rednote_desktop.ui.composer.problem_text import ProblemText
from rednote_desktop.ui.errors import explain, explain_unsent
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.composer.panel import ComposerPanel
    from rednote_desktop.ui.context import UiContext


class PostFlow(QObject):
    """Posts what stands in a composer and says in its notice how that goes."""

    def __init__(self, context: UiContext, tasks: TaskScope, panel: ComposerPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._tasks = tasks
        self._panel = panel
        self._compose = context.services.compose
        self._which = PostIn.BOTH
        self._threaded = False
        self._problem_text = ProblemText(context.formats, self)
        self.posting = Posting(context, tasks, self)
        self.posting.progressed.connect(self._show_progress)
        self.posting.finished.connect(self._finish)
        panel.notice.acted.connect(self._follow_notice)
        panel.notice.acted_otherwise.connect(self.posting.take_back)

    def post(self, which: PostIn, *, threaded: bool = False) -> None:
        """Post the draft, or say what keeps it from being posted.

        ``threaded`` lets it become several posts where it does not fit into one.
        """
        panel = self._panel
        if self.posting.busy:
            return
        if panel.strip.busy:
            panel.notice.say(self.tr("A picture is still being read. One moment."), "", "raised")
            return
        self._tasks.spawn(self._post(which, threaded), key="post")

    async def _post(self, which: PostIn, threaded: bool) -> None:
        panel = self._panel
        if panel.texts.translating and which is not PostIn.FIRST:
            await panel.texts.settled()
        draft = replace(panel.draft, threaded=threaded)
        self._which, self._threaded = which, threaded
        problems = self._compose.problems(draft, which)
        if problems:
            self._show_problems(draft, problems)
            return
        if which is PostIn.BOTH and panel.doubt.asks(panel.texts):
            return
        panel.saver.drop()
        self.posting.sending()
        try:
            await self._compose.post(draft, which)
        except RedNoteError as error:
            self.posting.not_sent()
            panel.saver.touch()
            panel.notice.say(explain(error).text, self.tr("Retry"), "warn")

    def _finish(self, sent: DraftSent) -> None:
        edited = bool(self._panel.draft.edit_of)
        self._panel.begin_anew()
        note = sent.note
        notifier = self._context.notifier
        if sent.publish_at is not None:
            formats = self._context.formats
            #: %1 is a date, %2 a time of day
            text = self.tr("Scheduled for %1, %2").replace("%1", formats.date(sent.publish_at))
            notifier.show(text.replace("%2", formats.time(sent.publish_at)))
            return
        text = (
            #: shown after a note's text was changed
            self.tr("Saved")
            if edited
            #: shown after a note was published
            else self.tr("Posted")
        )
        if note is None or sent.account_id != self._context.services.session.viewer.id:
            notifier.show(text)
            return
        navigator = self._context.navigator
        #: verb: open the note that was just posted
        notifier.show(text, self.tr("Open"), lambda: navigator.open_note(note.id, note))

    def _show_problems(self, draft: Draft, problems: tuple[Problem, ...]) -> None:
        panel = self._panel
        name_of = panel.extras.also_to.name_of
        sentences = [
            self._problem_text.sentence(each, each.account_id and name_of(each.account_id))
            for each in problems
        ]
        too_long = all(each.kind is ProblemKind.NOTE_TOO_LONG for each in problems)
        action = ""
        if too_long and not draft.edit_of and draft.publish_at is None:
            count = self._compose.thread_length(draft, self._which)
            action = self.tr("Post as a thread of %n", "posts that answer one another", count)
        panel.notice.say("\n".join(dict.fromkeys(sentences)), action, "warn")
        self._threaded = bool(action)
        panel.scroll_area.verticalScrollBar().setValue(0)
        field = self._field(problems[0])
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, problem: Problem) -> QWidget | None:
        panel = self._panel
        options = panel.extras.poll.options
        return {
            "text": panel.texts.first.body,
            "second": panel.texts.second.body,
            "warning": panel.extras.warning.words,
            "poll": options[min(max(problem.index, 0), len(options) - 1)],
            "publish_at": panel.extras.schedule.moment_edit,
        }.get(problem.field)

    def _show_progress(self, progress: PostProgress) -> None:
        busy = progress.state is not PostState.WRITING
        self._panel.set_posting(busy)
        notice = self._panel.notice
        edit = self.tr("Go on writing")
        match progress.state:
            case PostState.WRITING:
                self._show_part_sent(progress)
            case PostState.SENDING:
                notice.say(self._lines(progress), "", "info", edit)
            case PostState.WAITING:
                notice.say(self._lines(progress), self.tr("Try now"), "warn", edit)
            case PostState.FAILED:
                notice.say(self._lines(progress), self.tr("Retry"), "warn", edit)

    def _lines(self, progress: PostProgress) -> str:
        if not progress.accounts:
            return self.tr("Posting…")
        several = len(progress.accounts) + len(progress.sent) > 1
        lines = [self._said(each, several) for each in progress.accounts]
        posted = self.tr("Posted")
        lines += [self._of_account(account_id, posted) for account_id in progress.sent]
        return "\n".join(lines)

    def _said(self, account: AccountProgress, several: bool) -> str:
        reason = explain_unsent(account.reason) if account.reason else ""
        match account.state:
            case PostState.WAITING if reason:
                words = self.tr("%1 It is posted as soon as that works again.")
                words = words.replace("%1", reason)
            case PostState.FAILED:
                words = reason
            case PostState.WAITING:
                words = self.tr("Posting…")
            case _ if account.uploaded is None or account.uploaded >= 1:
                words = self.tr("Posting…")
            case _:
                #: %1 is a share in per cent
                words = self.tr("Sending the pictures… %1", "or a video")
                words = words.replace("%1", self._context.formats.percent(account.uploaded))
        return self._of_account(account.account_id, words) if several else words

    def _of_account(self, account_id: str, words: str) -> str:
        name = self._panel.extras.also_to.name_of(account_id)
        #: %1 is an account, %2 what becomes of its post
        return self.tr("%1: %2", "an account").replace("%1", name).replace("%2", words)

    def _show_part_sent(self, progress: PostProgress) -> None:
        """Say who has it already when the rest was taken back."""
        if not progress.sent:
            self._panel.notice.hide()
            return
        name_of = self._panel.extras.also_to.name_of
        names = self._context.formats.listed([name_of(account) for account in progress.sent])
        #: %1 are names of accounts
        text = self.tr("Posted by %1 already; it is not posted there again.").replace("%1", names)
        self._panel.notice.say(text, "", "raised")

    def _follow_notice(self) -> None:
        if self.posting.busy:
            self.posting.retry()
        else:
            self.post(self._which, threaded=self._threaded)
