"""One language of the note: its name, how it came to be, title, body and counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED
from rednote_desktop.ui.composer.caption_edit import CaptionEdit
from rednote_desktop.ui.format import Formats
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.elided import ElidedLabel
from rednote_desktop.ui.widgets.skeleton import TextSkeleton

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_OWN_NAMES = {"en": "English", "zh": "中文", "zh-Hant": "繁體中文"}
_NEARLY_FULL = 0.9
_LANGUAGES = (ENGLISH, SIMPLIFIED)


def languages_to_offer(context: UiContext, mine: set[str]) -> list[str]:
    """Return the languages that can be translated into one another, and those in use."""
    pairs = [(a, b) for a in _LANGUAGES for b in _LANGUAGES if a != b]
    engine_info = context.services.translate.engine_info
    return sorted(mine.union(*(pair for pair in pairs if engine_info(*pair) is not None)))


class LanguageBox(QFrame):
    """Title and body of one language.

    ``edited`` is emitted for what a person typed only; ``language_asked`` carries the tag that was
    chosen from the menu; ``action_asked`` is the link at the head.
    """

    edited = Signal()
    language_asked = Signal(str)
    languages_wanted = Signal()
    """The menu of languages is about to be shown."""
    action_asked = Signal()

    def __init__(
        self,
        context: UiContext,
        surface: str,
        lines: int,
        *,
        always_counts: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._always_counts = always_counts
        self._language = ""
        self._writing = False
        self._limits = (0, 0)
        self._total: tuple[int, int] | None = None
        self._titles = True
        set_surface(self, surface)
        self.title = CaptionEdit(context, Role.CARD_TITLE, single_line=True)
        self.body = CaptionEdit(context, Role.BODY, lines=lines)
        self.title_count = QLabel()
        self.body_count = QLabel()
        self.language_button = QPushButton()
        self.mark = ElidedLabel("caption")
        self.mark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.skeleton = TextSkeleton(context, "line")
        self._build()
        self._connect()

    @property
    def language(self) -> str:
        """Tag of the language written here."""
        return self._language

    @property
    def text(self) -> DraftText:
        """What is written here."""
        return DraftText(self._language, self.title.toPlainText(), self.body.toPlainText())

    def set_limits(self, capabilities: Capabilities) -> None:
        """Count against the limits of the network.

        Without titles there is no title field, unless the draft has brought one along.
        """
        self._limits = (capabilities.max_title_characters, capabilities.max_body_characters)
        self._total = None
        if capabilities.max_note_characters:
            self._total = 0, capabilities.max_note_characters
        self._titles = capabilities.titles or bool(self.title.toPlainText())
        self.set_titled(True)
        self._count()

    def show_total(self, size: int, limit: int) -> None:
        """Say how much room is left where a network counts everything together."""
        self._total = size, limit
        self._count()

    def set_titled(self, titled: bool) -> None:
        """Show the title field, on a network with titles, or leave it out."""
        self._title_row.setVisible(self._titles and titled)

    def set_languages(self, tags: Sequence[str]) -> None:
        """Offer languages in the menu."""
        menu = self.language_button.menu()
        menu.clear()
        for tag in tags:
            action = menu.addAction(self._name(tag))
            action.setCheckable(True)
            action.setChecked(tag == self._language)
            action.triggered.connect(lambda _checked, chosen=tag: self.language_asked.emit(chosen))

    def start_fresh(self, text: DraftText) -> None:
        """Show the text of another draft."""
        self._writing = True
        self._set_language(text.language)
        self.title.start_fresh(text.title)
        self.body.start_fresh(text.body)
        self._writing = False
        self._count()

    def write(self, text: DraftText) -> None:
        """Write a text as the program, keeping the carets; ``edited`` is not emitted."""
        self._writing = True
        self._set_language(text.language)
        self.title.write(text.title)
        self.body.write(text.body)
        self._writing = False
        self._count()

    def add_to_head(self, widget: QWidget) -> None:
        """Put a control of the owner's before the link at the head."""
        self._head.insertWidget(self._head.indexOf(self.action), widget)

    def set_mark(self, text: str) -> None:
        """Say beside the language how the text came to be."""
        self.mark.setText(f"· {text}" if text else "")

    def set_action(self, text: str, hint: str = "") -> None:
        """Name the link at the head; an empty text hides it."""
        self.action.setText(text)
        self.action.setToolTip(hint)
        self.action.setVisible(bool(text))

    def set_waiting(self, waiting: bool) -> None:
        """Show grey bars in place of a text that is on its way and not there yet."""
        there = bool(self.body.toPlainText() or self.title.toPlainText())
        self.skeleton.setVisible(waiting and not there)
        self.body.setVisible(not waiting or there)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 8, 13, 9)
        column.setSpacing(2)
        self._head = head = QHBoxLayout()
        head.setSpacing(4)
        set_kind(self.language_button, "caption")
        self.language_button.setToolTip(self.tr("Choose the language"))
        menu = QMenu(self.language_button)
        menu.aboutToShow.connect(self.languages_wanted)
        self.language_button.setMenu(menu)
        head.addWidget(self.language_button)
        head.addWidget(self.mark, 1)
        set_role(self.body_count, "faint")
        head.addWidget(self.body_count)
        set_kind(self.action, "link")
        self.action.hide()
        head.addWidget(self.action)
        column.addLayout(head)
        self._title_row = QWidget()
        row = QHBoxLayout(self._title_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        set_role(self.title_count, "faint")
        row.addWidget(self.title_count, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._title_row)
        column.addWidget(self.body)
        self.skeleton.hide()
        column.addWidget(self.skeleton)

    def _connect(self) -> None:
        for field in (self.title, self.body):
            field.textChanged.connect(self._changed)
            field.focus_changed.connect(self._show_focus)
        self.title.finished.connect(self.body.setFocus)
        self.action.clicked.connect(self.action_asked)

    def _changed(self) -> None:
        self._count()
        if not self._writing:
            self.edited.emit()

    def _count(self) -> None:
        most_title, most_body = self._limits
        title, body = len(self.title.toPlainText()), len(self.body.toPlainText())
        shown = self._always_counts or body >= most_body * _NEARLY_FULL or self.body.hasFocus()
        if self._total is None:
            self.body_count.setText(f"{body} / {most_body}" if most_body and shown else "")
            set_role(self.body_count, "error" if body > most_body else "faint")
        else:
            self._count_total(*self._total)
        close = title >= most_title * _NEARLY_FULL or (title > 0 and self.title.hasFocus())
        self.title_count.setText(f"{title} / {most_title}" if close and most_title else "")
        set_role(self.title_count, "error" if title > most_title else "faint")

    def _count_total(self, size: int, limit: int) -> None:
        """Show what is left of the whole in the first box."""
        left = limit - size
        self.body_count.setText(str(left) if self._always_counts else "")
        hint = self.tr("%n character(s) left in one post", "both languages together", left)
        over = self.tr("%n character(s) too long for one post", "", -left)
        self.body_count.setToolTip(hint if left >= 0 else over)
        set_role(self.body_count, "error" if left < 0 else "faint")

    def _show_focus(self) -> None:
        self._count()
        focused = self.title.hasFocus() or self.body.hasFocus()
        self.setProperty("focused", "true" if focused else "false")
        style = self.style()
        style.unpolish(self)
        style.polish(self)

    def _set_language(self, tag: str) -> None:
        self._language = tag
        name = self._name(tag)
        self.language_button.setText(name.upper())
        #: %1 is the name of a language
        self.language_button.setAccessibleName(self.tr("Language: %1").replace("%1", name))
        self.title.setAccessibleName(self.tr("Title in %1").replace("%1", name))
        self.body.setAccessibleName(self.tr("Text in %1").replace("%1", name))

    def _name(self, tag: str) -> str:
        """Return the language's own name for itself."""
        return _OWN_NAMES.get(tag) or Formats(tag.replace("-", "_")).language_name(tag)
