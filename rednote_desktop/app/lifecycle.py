"""The life of one run: from the first event to the last byte on disk."""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rednote_desktop.app.crash_watch import CrashWatch
from rednote_desktop.app.damage import DamageMended
from rednote_desktop.app.damage_notice import DamageNotice
from rednote_desktop.app.input_method import input_method_plugins, input_method_variables
from rednote_desktop.app.interface_language import InterfaceLanguage
from rednote_desktop.app.logging import start_logging
from rednote_desktop.app.memory_relief import MemoryRelief
from rednote_desktop.app.single_instance import SingleInstance
from rednote_desktop.domain.errors import NewerProfile, StorageError
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.storage.paths import ProfilePaths, locales_dir, resources_dir
from rednote_desktop.translation.c_memory import use_few_arenas
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.garbage import InterfaceGarbage

if TYPE_CHECKING:
    from rednote_desktop.app.container import Container
    from rednote_desktop.app.options import Options
    from rednote_desktop.ui.language.ts_file import TsFileError
    from rednote_desktop.ui.main_window import MainWindow

_logger = logging.getLogger(__name__)
_SIGNAL_CHECK_MS: Final = 500
_SWITCH_SECONDS: Final = 0.0005
_LINK_SHOWN: Final = 80
_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)
DESKTOP_FILE: Final = "org.rednotedesktop.rednote-desktop"
"""Name of the installed desktop file, by which Wayland finds the icon."""


class Lifecycle(QObject):
    """Starts the services and the window, rebuilds the window, and ends everything in order."""

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__()
        self._application = application
        self._theme = options.theme
        self._language = InterfaceLanguage(locales_dir(), options.locale, options.locale_file)
        self._language.changed.connect(self._rebuild_soon)
        self._language.refused.connect(self._say_refused)
        self._link = options.link
        self._welcome = options.welcome
        self._ended: asyncio.Future[None] | None = None
        self._end_asked = False
        self._garbage: InterfaceGarbage | None = None
        self._relief: MemoryRelief | None = None
        self.paths = ProfilePaths(options.profile)
        self._damage = DamageNotice(self)
        self.container: Container | None = None
        self.window: MainWindow | None = None

    async def start(self) -> MainWindow:
        """Open the profile and show the window."""
        from rednote_desktop.app.container import Container

        self._ended = asyncio.get_running_loop().create_future()
        if self._end_asked:
            self.end()
        self._garbage = InterfaceGarbage()
        self.container = Container(
            self.paths, language=self._language.wanted or QLocale.system().name()
        )
        self._relief = MemoryRelief(self.container.workers)
        opening = asyncio.create_task(self.container.start())
        await asyncio.sleep(0)
        # The files open on other threads while the window's modules load on this one.
        importlib.import_module("rednote_desktop.app.interface")
        await opening
        self.container.settings.subscribe(self._settings_changed)
        self._shown = self.container.settings.value.appearance
        window = self._open_window()
        self._damage.tell(window.context.notifier, self.container.mended)
        self.container.services.events.subscribe(DamageMended, self._tell_damage)
        self._offer_reports(window)
        link, self._link = self._link, ""
        if link:
            self.raise_window(link)
        _logger.info("The window is open")
        return window

    def _tell_damage(self, mended: DamageMended) -> None:
        if self.window is not None:
            self._damage.tell(self.window.context.notifier, (mended,))

    async def wait(self) -> None:
        """Return when the reader ends the program."""
        if self._ended is not None:
            await self._ended

    def end(self) -> None:
        """Ask the program to end; the window says where it was and closes first.

        It may be asked before it has started, by a signal: then it ends when it has.
        """
        self._end_asked = True
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    async def close(self) -> None:
        """Close the window, then the services; safe to call twice."""
        self._close_window()
        if self._relief is not None:
            self._relief.close()
        if self.container is not None:
            await self.container.close()
            self.container = None
        self._language.close()
        if self._garbage is not None:
            self._garbage.close()
            self._garbage = None

    def raise_window(self, link: str = "") -> None:
        """Bring the window to the front and open a ``rednote:`` address in it, if one is given.

        An address that comes while the window is being made waits for it.
        """
        if self.window is None:
            self._link = link or self._link
            return
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if not link:
            return
        if self.window.context.navigator.follow(link):
            _logger.info("An address of the program was opened")
        else:
            #: %1 is an address such as rednote:note/12
            text = self.tr("RedNote Desktop cannot open this address: %1")
            self.window.context.notifier.show(text.replace("%1", link[:_LINK_SHOWN]))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the platform's wish to quit into an orderly end, and open what it was asked for."""
        if event.type() == QEvent.Type.Quit:
            self.end()
            return True
        if isinstance(event, QFileOpenEvent):  # how macOS hands a link to a program
            self.raise_window(event.url().toString())
            return True
        return False

    def _open_window(self, *, behind: bool = False) -> MainWindow:
        """Build and show the window; ``behind`` leaves the keyboard where it is."""
        from rednote_desktop.app.interface import build_window

        assert self.container is not None
        appearance = self.container.settings.value.appearance
        locale = self._language.install(appearance.locale)
        self.window = build_window(
            self._application, self.container, locale, self._theme or appearance.theme
        )
        self.window.closing.connect(self.end)
        self.window.keys_asked.connect(self._language.toggle_keys)
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
        self.window.show()
        if self._welcome:
            from rednote_desktop.ui.welcome.page import welcome_new_reader

            welcome_new_reader(self.window.context, self.window)
        return self.window

    def _offer_reports(self, window: MainWindow) -> None:
        """Tell of what went wrong in the last run, if anything did."""
        reports = CrashReports(self.paths.crashes)
        unseen = tuple(report for report in reports.all() if not report.seen)
        if unseen:
            from rednote_desktop.ui.diagnostics.crash_notice import CrashNotice

            window.show_line(CrashNotice(window.context, reports, unseen))

    def _close_window(self) -> None:
        from rednote_desktop.app.interface import close_context

        if self.window is not None:
            self.window.dispose()
            close_context(self.window.context)
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def _settings_changed(self, settings: object) -> None:
        """Dress the window anew, and build it anew when its language changed."""
        assert self.container is not None
        appearance = self.container.settings.value.appearance
        before, self._shown = self._shown, appearance
        if self.window is None or appearance == before:
            return
        if appearance.theme != before.theme:
            self._theme = ""
        self.window.context.theme.apply(
            self._theme or appearance.theme, appearance.text_scale, appearance.reduced_motion
        )
        if appearance.locale != before.locale:
            self._language.follow_settings()

    def _rebuild_soon(self) -> None:
        """Build the window anew once what asked for it has returned."""
        QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        if self.window is None:
            return
        before = self.window.context.navigator
        # A translator who saves a locale file goes on writing where they are.
        behind = not self.window.isActiveWindow()
        self._close_window()
        navigator = self._open_window(behind=behind).context.navigator
        navigator.go(before.current)
        if before.note_is_open:
            navigator.open_note(before.open_note_id)

    def _say_refused(self, error: TsFileError) -> None:
        if self.window is not None:
            #: %1 is the number of a line, %2 an explanation in English
            text = self.tr("The locale file cannot be read, line %1: %2")
            text = text.replace("%1", str(error.line)).replace("%2", error.reason)
            self.window.context.notifier.show(text)


def make_application(arguments: list[str]) -> QApplication:
    """Make the Qt application as this program wants it."""
    use_few_arenas()
    os.environ.update(input_method_variables(os.environ, input_method_plugins()))
    application = QApplication(arguments)
    application.setApplicationName("rednote-desktop")
    application.setApplicationDisplayName("RedNote Desktop")
    application.setDesktopFileName(DESKTOP_FILE)
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(resources_dir() / "app-icon" / f"app-{size}.png"))
    application.setWindowIcon(icon)
    return application


def run_on_qt(application: QApplication, main: Callable[[], Awaitable[int]]) -> int:
    """Run a coroutine on one event loop shared by asyncio and Qt."""
    from rednote_desktop.app.qt_loop import QtLoop

    async def whole() -> int:
        return await main()

    # Workers hand the interpreter back to the interface ten times sooner than by default.
    sys.setswitchinterval(_SWITCH_SECONDS)
    # Python handles signals between byte codes only: give it some while Qt waits for events.
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(_SIGNAL_CHECK_MS)
    with asyncio.Runner(loop_factory=lambda: QtLoop(application)) as runner:
        status = runner.run(whole())
    heartbeat.stop()
    return status


def run(options: Options) -> int:
    """Open the window and stay until it is closed; return the exit status."""
    # What this program writes is its owner's alone, whatever a library thinks of modes.
    os.umask(0o077)
    application = make_application(sys.argv[:1])
    paths = ProfilePaths(options.profile)
    try:
        paths.create()
        handler = start_logging(paths.logs)
    except OSError as error:
        sys.stderr.write(f"rednote-desktop: the profile {paths.root} cannot be used: {error}\n")
        return 1
    instance = SingleInstance(paths.root, paths.lock)
    if not instance.acquire():
        if instance.raise_holder(options.link):
            return 0
        sys.stderr.write(f"rednote-desktop: another program has the profile {paths.root} open\n")
        return 1
    watch = CrashWatch(CrashReports(paths.crashes))
    watch.start()
    lifecycle = Lifecycle(application, options)
    instance.raise_asked.connect(lifecycle.raise_window)
    application.installEventFilter(lifecycle)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: lifecycle.end())

    async def main() -> int:
        watch.watch_loop(asyncio.get_running_loop())
        try:
            await lifecycle.start()
            await lifecycle.wait()
        finally:
            await lifecycle.close()
        return 0

    try:
        return run_on_qt(application, main)
    except StorageError as error:
        _logger.error("The profile cannot be opened: %s", error)
        sys.stderr.write(f"rednote-desktop: {explain(error).text}\n")
        return 3 if isinstance(error, NewerProfile) else 1
    except Exception as error:
        watch.ended_by(error)
        raise
    finally:
        watch.close()
        instance.close()
        logging.getLogger().removeHandler(handler)
        handler.close()
