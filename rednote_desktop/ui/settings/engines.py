"""Settings of translation engines: which are asked, in what order, and what they were sent."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.storage.settings import Settings
from rednote_desktop.translation.routing import DEVICE, EVERY_PAIR, pair_key
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.engine_words import (
    engine_caution,
    explain_engine,
    explain_engine_error,
    explain_test,
    kind_name,
)
from rednote_desktop.ui.settings.engine_dialog import EngineDialog
from rednote_desktop.ui.settings.engine_ledger import EngineLedger
from rednote_desktop.ui.settings.engine_row import EngineRow, separator
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LOOK_AGAIN_MS: Final = 3_000


class EnginesSection(Section):
    """The engines in order of preference, services to be added, and the list of what was sent."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self._engines = context.services.engines
        self._pair = EVERY_PAIR
        self._shown = context.services.settings.value.engines
        self.rows: dict[str, EngineRow] = {}
        self.dialog: EngineDialog | None = None
        self.add_group(
            self.tr("Who translates"),
            self.tr(
                "The first in the list is asked first; where it fails, the next one is. Services"
                " get public notes and comments that you look at, while they are switched on."
                " Drafts, private notes and notes for followers never leave this computer."
            ),
        )
        self.pair = self.choice(self._pairs(), EVERY_PAIR, self._choose_pair)
        #: before the name of two languages: in which order the services are asked for them
        self.add_row(self.tr("Order for"), self.pair)
        self.general = QPushButton(self.tr("Use the order for all languages"))
        set_kind(self.general, "link")
        self.general.clicked.connect(self._follow_general_order)
        self.add_widget(self.general)
        self._list = QWidget()
        self._places = QVBoxLayout(self._list)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(0)
        self.add_widget(self._list)
        self.add = QPushButton(self.tr("Add a service…"))
        set_kind(self.add, "secondary")
        self.add.clicked.connect(lambda: self.open_dialog(None))
        self.add_row(
            self.tr("Another service"),
            self.add,
            self.tr("LibreTranslate, DeepL, or a chat service such as Ollama on this computer"),
        )
        self.add_group(
            self.tr("What was sent"),
            self.tr(
                "Every request to a service is written down before it leaves: when, to whom and how"
                " much, never the text."
            ),
        )
        self.ledger = EngineLedger(context, self._scope)
        self.add_widget(self.ledger)
        self._forget = context.services.settings.subscribe(self._settings_changed)
        self._fill()
        self.ledger.load()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_AGAIN_MS)
        self._clock.timeout.connect(self._look_again)
        self._clock.start()

    def open_dialog(self, endpoint: Endpoint | None) -> None:
        """Ask for a new service, or change one."""
        self.dialog = EngineDialog(self.context, endpoint, self.window())
        self.dialog.finished.connect(lambda _result: self._dialog_closed())
        self.dialog.open()

    def dispose(self) -> None:
        """Stop what runs; safe to call twice."""
        self._clock.stop()
        self._forget()
        self._scope.close()
        if self.dialog is not None:
            self.dialog.reject()

    def _dialog_closed(self) -> None:
        self.dialog = None
        self.ledger.load()

    def _look_again(self) -> None:
        """Show what was sent meanwhile, and which services are left alone."""
        if self.isVisible():
            self.ledger.load()
            self._say_rests()

    def _say_rests(self) -> None:
        for name, row in self.rows.items():
            rest = self._engines.rest(name)
            if name == DEVICE:
                row.say_rest(self._without_device())
                continue
            if rest is None:
                row.say_rest("")
                continue
            reason, seconds = rest
            #: %1 says why a service failed, in a sentence; %n counts minutes
            text = self.tr("%1 It is asked again in %n minutes.", "", math.ceil(seconds / 60))
            row.say_rest(text.replace("%1", explain_engine(reason)))

    def _without_device(self) -> str:
        """Return what is not translated while this computer is switched off."""
        if self._engines.device_on:
            return ""
        if any(endpoint.on for endpoint in self._engines.endpoints):
            return self.tr(
                "Switched off: drafts, private notes and notes for followers are not translated."
            )
        return self.tr("Switched off, and no service is on: nothing is translated.")

    def _pairs(self) -> list[tuple[str, str]]:
        pairs = ((SIMPLIFIED, ENGLISH), (ENGLISH, SIMPLIFIED))
        named = [(pair_key(*pair), self.context.formats.pair(*pair)) for pair in pairs]
        return [(EVERY_PAIR, self.tr("All languages")), *named]

    def _choose_pair(self, pair: str) -> None:
        self._pair = pair
        self._fill()

    def _follow_general_order(self) -> None:
        self._engines.follow_general_order(self._pair)
        self.pair.setFocus()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.engines != self._shown:
            self._shown = settings.engines
            self._fill()

    def _fill(self) -> None:
        focused = self._focused()
        said = {name: row.result.text() for name, row in self.rows.items()}
        while (item := self._places.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows.clear()
        orders = self.context.services.settings.value.engines.orders
        self.general.setVisible(self._pair != EVERY_PAIR and self._pair in orders)
        order = self._engines.order(self._pair)
        for place, name in enumerate(order, 1):
            row = self._row(place, name)
            row.up.setEnabled(place > 1)
            row.down.setEnabled(place < len(order))
            row.moved.connect(partial(self._move, name))
            self.rows[name] = row
            self._places.addWidget(row)
            self._places.addWidget(separator())
            row.show()
            if said.get(name):
                row.say(said[name])
        self._say_rests()
        if focused is not None:
            self._focus_again(*focused)

    def _row(self, place: int, name: str) -> EngineRow:
        endpoint = self._engines.endpoint(name)
        if endpoint is None:
            info = self.context.services.translate.engine_info(SIMPLIFIED, ENGLISH)
            about = engine_caution(info) if info is not None else self.tr("no language pack")
            on = self._engines.device_on
            #: noun: translations made on this computer
            row = EngineRow(self.context, place, self.tr("This computer"), about, on, False)
            row.switched.connect(partial(self._engines.switch, DEVICE))
            return row
        parts = [kind_name(endpoint.kind), _host(endpoint), endpoint.model]
        about = " · ".join(part for part in parts if part)
        row = EngineRow(self.context, place, endpoint.name, about, endpoint.on)
        row.switched.connect(partial(self._switched, endpoint))
        row.edit_wanted.connect(partial(self._edit, endpoint.id))
        row.test_wanted.connect(partial(self._test, endpoint))
        row.add_removal(lambda: self._scope.spawn(self._remove(endpoint), "remove"))
        return row

    def _move(self, name: str, step: int) -> None:
        self._engines.move(name, step, self._pair)

    def _edit(self, endpoint_id: str) -> None:
        self.open_dialog(self._engines.endpoint(endpoint_id))

    def _switched(self, endpoint: Endpoint, on: bool) -> None:
        self._scope.spawn(self._switch(endpoint, on), f"switch {endpoint.id}")

    async def _switch(self, endpoint: Endpoint, on: bool) -> None:
        if on and endpoint.agreed != endpoint.url:
            if not await self._ask(endpoint):
                self.rows[endpoint.id].switch.setChecked(False)
                return
            self._engines.agree(endpoint.id)
        self._engines.switch(endpoint.id, on)

    async def _ask(self, endpoint: Endpoint) -> bool:
        from rednote_desktop.translation.engines.remote.wire import is_this_computer

        #: %1 is the name of a translation service
        title = self.tr("Use %1?").replace("%1", endpoint.name)
        if is_this_computer(urlsplit(endpoint.url).hostname or ""):
            #: %1 is the name and the port of a server
            text = self.tr(
                "Public notes and comments that you look at are sent to the program at %1 on this"
                " computer to be translated; what it does with them is up to that program. Drafts,"
                " private notes and notes for followers are never sent. Every request is listed in"
                " these settings."
            )
        else:
            #: %1 is the name of a server
            text = self.tr(
                "Public notes and comments that you look at are sent to %1 to be translated. Its"
                " operator sees these texts and your internet address. Drafts, private notes and"
                " notes for followers are never sent. Every request is listed in these settings."
            )
        question = text.replace("%1", _host(endpoint))
        #: %1 is the name of a translation service
        action = self.tr("Use %1").replace("%1", endpoint.name)
        return await confirm(self, title, question, action, "primary")

    def _test(self, endpoint: Endpoint) -> None:
        self._scope.spawn(self._run_test(endpoint), f"test {endpoint.id}")

    async def _run_test(self, endpoint: Endpoint) -> None:
        self.rows[endpoint.id].say(self.tr("Asking…"))
        try:
            tested = await self._engines.test(endpoint)
        except RedNoteError as error:
            text, failed = explain_engine_error(error), True
        else:
            text, failed = explain_test(tested), False
        row = self.rows.get(endpoint.id)
        if row is not None:
            row.say(text, failed)
            row.announce()
        self.ledger.load()

    async def _remove(self, endpoint: Endpoint) -> None:
        #: %1 is the name of a translation service
        title = self.tr("Remove %1").replace("%1", endpoint.name)
        question = self.tr("Its address and its key are forgotten.")
        if await confirm(self, title, question, self.tr("Remove")):
            await self._engines.remove(endpoint.id)

    def _focused(self) -> tuple[str, str] | None:
        focus = self.window().focusWidget()
        for name, row in self.rows.items():
            for control in ("up", "down", "switch"):
                if focus is not None and focus is getattr(row, control, None):
                    return name, control
        return None

    def _focus_again(self, name: str, control: str) -> None:
        """Keep the keyboard where it was, on the engine that was moved."""
        row = self.rows.get(name)
        if row is None:
            return
        button = getattr(row, control)
        if not button.isEnabled():
            button = row.down if control == "up" else row.up
        button.setFocus()


def _host(endpoint: Endpoint) -> str:
    return urlsplit(endpoint.url).netloc
