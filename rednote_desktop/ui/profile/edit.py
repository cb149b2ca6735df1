"""The form in which people change their own profile."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, TRADITIONAL, base
from rednote_desktop.domain.text import plain
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.language.collation import in_order
from rednote_desktop.ui.profile.crop import AvatarCrop, cut, read_preview
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST_NAME: Final = 40
_LONGEST_BIO: Final = 300
_LONGEST_PLACE: Final = 60
_AVATAR: Final = 72
_COLUMNS: Final = 3
_OFFERED: Final = (SIMPLIFIED, TRADITIONAL, ENGLISH, "ja", "ko", "es", "fr", "de", "pt")


class EditProfile(QDialog):
    """Name, picture, bio, place and languages; to be shown with ``open``."""

    def __init__(self, context: UiContext, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._account = account
        self._scope = TaskScope(self, self._failed)
        self._picked: Path | None = None
        self._removed = False
        self.setWindowTitle(self.tr("Edit profile"))
        self.setMinimumWidth(context.theme.px(460))
        self.avatar = Avatar(context, context.theme.px(_AVATAR))
        self.avatar.set_account(account)
        self.crop = AvatarCrop(context)
        self.crop.hide()
        self.name = QLineEdit(account.name)
        self.name.setMaxLength(_LONGEST_NAME)
        self.bio = GrowingEdit(3)
        self.bio.setPlainText(plain(account.bio))
        self.bio.setAccessibleName(self.tr("About you"))
        self.count = plain_label("", "meta")
        self.place = QLineEdit(account.place)
        self.place.setMaxLength(_LONGEST_PLACE)
        self.problem = plain_label("", "error", wrap=True)
        self.problem.hide()
        self.save = QPushButton(self.tr("Save"))
        set_kind(self.save, "primary")
        self.languages: dict[str, QCheckBox] = {}
        self._lay_out()
        self.name.textChanged.connect(lambda _text: self._check())
        self.bio.textChanged.connect(self._check)
        self.finished.connect(lambda _result: self.deleteLater())
        self._check()

    def take_picture(self, path: Path) -> None:
        """Take a picture file; its square is chosen next."""
        self._scope.spawn(self._take_picture(path), "picture")

    def _lay_out(self) -> None:
        pick = QPushButton(self.tr("Choose a picture…"))
        #: verb on a button: remove the picture of oneself
        remove = QPushButton(self.tr("Remove"))
        set_kind(pick, "secondary")
        set_kind(remove, "quiet")
        remove.setVisible(bool(self._account.avatar_url))
        pick.clicked.connect(self._pick)
        remove.clicked.connect(self._remove)
        picture = QHBoxLayout()
        picture.setSpacing(12)
        for part in (self.avatar, self.crop, pick, remove):
            picture.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        picture.addStretch(1)
        bio = QFrame()
        set_surface(bio, "field")
        inside = QVBoxLayout(bio)
        inside.setContentsMargins(12, 8, 12, 6)
        inside.setSpacing(2)
        inside.addWidget(self.bio)
        inside.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        #: noun: the name that others see, not the handle
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("About you"), bio)
        #: noun: where the person lives
        form.addRow(self.tr("Place"), self.place)
        form.addRow(self.tr("Languages"), self._language_boxes())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(picture)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def _language_boxes(self) -> QWidget:
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        names = self._context.formats.language_name
        offered = dict.fromkeys((*self._account.languages, *in_order(_OFFERED, names)))
        for index, tag in enumerate(offered):
            box = QCheckBox(names(tag))
            box.setChecked(tag in self._account.languages)
            self.languages[tag] = box
            grid.addWidget(box, index // _COLUMNS, index % _COLUMNS)
        return boxes

    def _check(self) -> None:
        length = len(self.bio.toPlainText().strip())
        number = self._context.formats.number
        self.count.setText(f"{number(length)} / {number(_LONGEST_BIO)}")
        self.save.setEnabled(bool(self.name.text().strip()) and length <= _LONGEST_BIO)

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tiff)"))
        dialog.fileSelected.connect(lambda path: self.take_picture(Path(path)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def _remove(self) -> None:
        self._removed = True
        self._picked = None
        self.crop.hide()
        self.avatar.hide()

    async def _take_picture(self, path: Path) -> None:
        media = await self._context.services.media.import_picture(path)
        image = await asyncio.to_thread(read_preview, media.path)
        self._picked = Path(media.path)
        self._removed = False
        self.crop.show_image(image)
        self.avatar.hide()
        self.crop.show()
        self.crop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def _save(self) -> None:
        self.problem.hide()
        self.save.setEnabled(False)
        self._scope.spawn(self._write(), "save")

    async def _write(self) -> None:
        avatar: str | None = "" if self._removed else None
        if self._picked is not None:
            data = await asyncio.to_thread(cut, str(self._picked), self.crop.part())
            avatar = (await self._context.services.media.import_picture(data)).path
        chosen = [tag for tag, box in self.languages.items() if box.isChecked()]
        edit = ProfileEdit(
            name=self.name.text().strip(),
            bio=self.bio.toPlainText().strip(),
            place=self.place.text().strip(),
            languages=_in_order(self._account.languages, chosen),
            avatar_path=avatar,
        )
        await self._context.services.session.edit_profile(edit)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._check()
        self.problem.setText(explain(error).text)
        self.problem.show()
        if not isinstance(error, RedNoteError):
            self._context.notifier.error(error)


def _in_order(before: tuple[str, ...], chosen: list[str]) -> tuple[str, ...]:
    """Keep the usual language first, then the newly chosen ones; one script of Chinese a person."""
    kept = [tag for tag in before if tag in chosen]
    bases = {base(tag) for tag in kept}
    for tag in chosen:
        if tag not in kept and base(tag) not in bases:
            kept.append(tag)
            bases.add(base(tag))
    return tuple(kept)
