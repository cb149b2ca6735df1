"""The dialog that adds a translation service or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.domain.errors import RedNoteError, Rejected
from rednote_desktop.services.endpoints import new_endpoint_id, sent_in_clear
from rednote_desktop.storage.engine_settings import Endpoint, Kind
from rednote_desktop.ui.engine_words import (
    explain_engine_error,
    explain_test,
    kind_choice,
    kind_name,
)
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_KINDS: Final[tuple[Kind, ...]] = ("libretranslate", "deepl", "openai")
_DEEPL_FREE: Final = "https://api-free.deepl.com"
_DEEPL_PRO: Final = "https://api.deepl.com"
_EXAMPLES: Final[dict[Kind, str]] = {
    "libretranslate": "http://localhost:5000",
    "deepl": _DEEPL_FREE,
    "openai": "http://localhost:11434/v1",
}


class EngineDialog(QDialog):
    """Kind, name, address, model and key of a service; ``saved`` carries its id."""

    saved = Signal(str)

    def __init__(
        self, context: UiContext, endpoint: Endpoint | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, self._failed)
        self._old = endpoint
        self._id = endpoint.id if endpoint is not None else new_endpoint_id()
        self._key_kept = False
        self.setWindowTitle(
            self.tr("Add a translation service")
            if endpoint is None
            else self.tr("Change a translation service")
        )
        self.setMinimumWidth(context.theme.px(480))
        self._make_fields()
        self._lay_out()
        self._fill(endpoint)
        self.finished.connect(self._done)
        if endpoint is not None:
            self._scope.spawn(self._look_for_key(), "key")

    def endpoint(self) -> Endpoint:
        """Return the service as it is entered."""
        kind: Kind = self.kind.currentData()
        base = self._old or Endpoint(id=self._id, kind=kind, name="", url="")
        return msgspec.structs.replace(
            base,
            kind=kind,
            name=self.name.text().strip() or kind_name(kind),
            url=self.url.text(),
            model=self.model.text() if kind == "openai" else "",
        )

    def _make_fields(self) -> None:
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(kind_choice(kind), kind)
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.url = QLineEdit()
        self.url.setMaxLength(300)
        self.plan = QComboBox()
        #: A paid and an unpaid plan of the translation service DeepL
        self.plan.addItem(self.tr("DeepL API Free"), _DEEPL_FREE)
        self.plan.addItem(self.tr("DeepL API Pro"), _DEEPL_PRO)
        self.model = QLineEdit()
        self.model.setMaxLength(100)
        self.model.setPlaceholderText("qwen2.5:7b")
        self.key = QLineEdit()
        self.key.setMaxLength(400)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = plain_label("", "error", wrap=True)
        self.problem.hide()
        self.off = plain_label(
            self.tr("It stays off until you switch it on in the list."), "meta", wrap=True
        )
        self.off.setVisible(self._old is None)
        self.warning = plain_label(
            self.tr("This address is not encrypted: others on the way can read texts and key."),
            "error",
            wrap=True,
        )
        self.outcome = plain_label("", "meta", wrap=True)
        self.outcome.hide()
        #: verb on a button: try whether the service answers
        self.test = QPushButton(self.tr("Test"))
        set_kind(self.test, "secondary")
        self.test.setToolTip(self.tr("Sends one fixed sentence to the service"))
        self.save = QPushButton(self.tr("Save"))
        set_kind(self.save, "primary")
        self.save.setDefault(True)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.plan.activated.connect(lambda index: self.url.setText(self.plan.itemData(index)))
        self.key.textChanged.connect(self._key_typed)
        self.url.textChanged.connect(lambda _text: self._warn())
        self.test.clicked.connect(lambda: self._scope.spawn(self._test(), "work"))
        self.save.clicked.connect(lambda: self._scope.spawn(self._save(), "work"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            #: noun: the kind of translation service
            (self.tr("Kind"), self.kind),
            (self.tr("Name"), self.name),
            #: noun: the paid or free plan of a translation service
            (self.tr("Plan"), self.plan),
            #: noun: web address of a translation service
            (self.tr("Address"), self.url),
            #: noun: language model of a translation service
            (self.tr("Model"), self.model),
            #: noun: secret access key of a translation service
            (self.tr("Key"), self.key),
        ):
            field.setAccessibleName(label)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, field)
        self._form = form
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.test, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        for line in (self.off, self.warning, self.problem, self.outcome):
            column.addWidget(line)
        column.addStretch(1)
        column.addWidget(buttons)

    def _fill(self, endpoint: Endpoint | None) -> None:
        if endpoint is not None:
            self.kind.setCurrentIndex(self.kind.findData(endpoint.kind))
            self.name.setText(endpoint.name)
            self.url.setText(endpoint.url)
            self.model.setText(endpoint.model)
            self.plan.setCurrentIndex(max(0, self.plan.findData(endpoint.url)))
        self._kind_changed()

    def _kind_changed(self) -> None:
        kind: Kind = self.kind.currentData()
        deepl = kind == "deepl"
        self._form.setRowVisible(self.plan, deepl)
        self._form.setRowVisible(self.url, not deepl)
        self._form.setRowVisible(self.model, kind == "openai")
        self.name.setPlaceholderText(kind_name(kind))
        self.url.setPlaceholderText(_EXAMPLES[kind])
        if deepl and self.url.text() not in (_DEEPL_FREE, _DEEPL_PRO):
            self.url.setText(self.plan.currentData())
        elif not deepl and self.url.text() in (_DEEPL_FREE, _DEEPL_PRO):
            self.url.clear()
        self._warn()

    def _key_typed(self, key: str) -> None:
        if self.kind.currentData() == "deepl" and key.strip():
            free = key.strip().endswith(":fx")
            self.plan.setCurrentIndex(0 if free else 1)
            self.url.setText(self.plan.currentData())

    def _warn(self) -> None:
        self._say_where_the_key_is()
        self.warning.setVisible(sent_in_clear(self.url.text().strip()))

    def _say_where_the_key_is(self) -> None:
        if self._key_kept:
            self.key.setPlaceholderText(self.tr("kept; type to replace it"))
        elif self.kind.currentData() == "deepl":
            self.key.setPlaceholderText(self.tr("goes into the system's keyring"))
        else:
            self.key.setPlaceholderText(self.tr("only if the service wants one"))

    async def _look_for_key(self) -> None:
        self._key_kept = await self._context.services.engines.has_key(self._id)
        self._say_where_the_key_is()

    def _typed_key(self) -> str | None:
        """Return the key to use; ``None`` stands for the one that is kept."""
        typed = self.key.text().strip()
        return typed or (None if self._old is not None else "")

    async def _test(self) -> None:
        self.problem.hide()
        set_role(self.outcome, "meta")
        #: the translation service is being tried
        self._say(self.tr("Asking…"))
        self.test.setEnabled(False)
        try:
            tested = await self._context.services.engines.test(self.endpoint(), self._typed_key())
        except Rejected as error:
            self.outcome.hide()
            if not error.field:
                self._test_failed(error)
                return
            raise
        except RedNoteError as error:
            self._test_failed(error)
        else:
            self._say(explain_test(tested))
        finally:
            self.test.setEnabled(True)

    def _test_failed(self, error: RedNoteError) -> None:
        set_role(self.outcome, "error")
        self._say(explain_engine_error(error))
        self.outcome.setToolTip(error.detail)

    def _say(self, text: str) -> None:
        self.outcome.setToolTip("")
        self.outcome.setText(text)
        self.outcome.setAccessibleName(text)
        self.outcome.show()

    async def _save(self) -> None:
        self.problem.hide()
        self.save.setEnabled(False)
        kept = await self._context.services.engines.save(self.endpoint(), self._typed_key())
        if not kept:
            self._context.notifier.show(
                self.tr("There is no keyring, so the key is forgotten when the program ends.")
            )
        self.saved.emit(self._id)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, Rejected):
            self._context.notifier.error(error)
            return
        field = {"url": self.url, "model": self.model, "name": self.name}.get(error.field)
        self.problem.setText(
            {
                "url": self.tr("Enter an address such as %1, without a name or key in it.").replace(
                    "%1", _EXAMPLES[self.kind.currentData()]
                ),
                "model": self.tr("Enter the model to use, such as qwen2.5:7b."),
            }.get(error.field, self.tr("Enter a name."))
        )
        self.problem.show()
        if field is not None:
            field.setFocus()

    def _done(self, _result: int) -> None:
        self._scope.close()
        self.key.clear()
        self.deleteLater()
