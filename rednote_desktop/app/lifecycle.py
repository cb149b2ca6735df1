"""The life of one run: from the first event to the last byte on disk."""

from __future__ import annotations

import asyncio
import importlib
import logging
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from rednote_desktop.app.logging import start_logging
from rednote_desktop.app.single_instance import SingleInstance
from rednote_desktop.domain.errors import NewerProfile, StorageError
from rednote_desktop.storage.paths import ProfilePaths, locales_dir, resources_dir
from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.garbage import InterfaceGarbage
from rednote_desktop.ui.locales import InstalledLocale, choose

if TYPE_CHECKING:
    from rednote_desktop.app.container import Container
    from rednote_desktop.app.options import Options
    from rednote_desktop.ui.main_window import MainWindow

_logger = logging.getLogger(__name__)
_SIGNAL_CHECK_MS: Final = 500
_SWITCH_SECONDS: Final = 0.0005
_ICON_SIZES: Final = (16, 32, 48, 64, 128, 256)


class Lifecycle(QObject):
    """Starts the services and the window, rebuilds the window, and ends everything in order."""

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__()
        self._application = application
        self._theme = options.theme
        self._wanted_locale = options.locale
        self._locale: InstalledLocale | None = None
        self._ended: asyncio.Future[None] | None = None
        self._garbage: InterfaceGarbage | None = None
        self.paths = ProfilePaths(options.profile)
        self.container: Container | None = None
        self.window: MainWindow | None = None

    async def start(self) -> MainWindow:
        """Open the profile and show the window."""
        from rednote_desktop.app.container import Container

        self._ended = asyncio.get_running_loop().create_future()
        self._garbage = InterfaceGarbage()
        self.container = Container(
            self.paths, language=self._wanted_locale or QLocale.system().name()
        )
        opening = asyncio.create_task(self.container.start())
        await asyncio.sleep(0)
        # The files open on other threads while the window's modules load on this one.
        importlib.import_module("rednote_desktop.app.interface")
        await opening
        self.container.settings.subscribe(self._settings_changed)
        self._shown = self.container.settings.value.appearance
        window = self._open_window()
        if self.container.set_aside:
            names = ", ".join(path.name for path in self.container.set_aside)
            #: %1 are names of files
            text = self.tr("A damaged file was set aside in the profile folder: %1")
            window.context.notifier.show(text.replace("%1", names))
        return window

    async def wait(self) -> None:
        """Return when the reader ends the program."""
        if self._ended is not None:
            await self._ended

    def end(self) -> None:
        """Ask the program to end; the window says where it was and closes first."""
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    async def close(self) -> None:
        """Close the window, then the services; safe to call twice."""
        self._close_window()
        if self.container is not None:
            await self.container.close()
            self.container = None
        if self._locale is not None:
            self._locale.close()
            self._locale = None
        if self._garbage is not None:
            self._garbage.close()
            self._garbage = None

    def raise_window(self) -> None:
        """Bring the window to the front."""
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the platform's wish to quit into an orderly end."""
        if event.type() == QEvent.Type.Quit:
            self.end()
            return True
        return False

    def _open_window(self) -> MainWindow:
        from rednote_desktop.app.interface import build_window

        assert self.container is not None
        appearance = self.container.settings.value.appearance
        locale = choose(self._wanted_locale or appearance.locale, locales_dir())
        if self._locale is None or self._locale.name != locale:
            if self._locale is not None:
                self._locale.close()
            self._locale = InstalledLocale(locale, locales_dir())
        self.window = build_window(
            self._application, self.container, locale, self._theme or appearance.theme
        )
        self.window.closing.connect(self.end)
        self.window.show()
        return self.window

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
            self._wanted_locale = ""
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        if self.window is None:
            return
        destination = self.window.context.navigator.current
        self._close_window()
        self._open_window().context.navigator.go(destination)


def make_application(arguments: list[str]) -> QApplication:
    """Make the Qt application as this program wants it."""
    application = QApplication(arguments)
    application.setApplicationName("rednote-desktop")
    application.setApplicationDisplayName("RedNote Desktop")
    application.setDesktopFileName("rednote-desktop")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(resources_dir() / "app-icon" / f"app-{size}.png"))
    application.setWindowIcon(icon)
    return application


def run_on_qt(application: QApplication, main: Callable[[], Awaitable[int]]) -> int:
    """Run a coroutine on one event loop shared by asyncio and Qt."""
    import qasync

    async def whole() -> int:
        return await main()

    # Workers hand the interpreter back to the interface ten times sooner than by default.
    sys.setswitchinterval(_SWITCH_SECONDS)
    # Python handles signals between byte codes only: give it some while Qt waits for events.
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(_SIGNAL_CHECK_MS)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        status = runner.run(whole())
    heartbeat.stop()
    return status


def run(options: Options) -> int:
    """Open the window and stay until it is closed; return the exit status."""
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
        if instance.raise_holder():
            return 0
        sys.stderr.write(f"rednote-desktop: another program has the profile {paths.root} open\n")
        return 1
    lifecycle = Lifecycle(application, options)
    instance.raise_asked.connect(lifecycle.raise_window)
    application.installEventFilter(lifecycle)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: lifecycle.end())

    async def main() -> int:
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
    finally:
        instance.close()
        logging.getLogger().removeHandler(handler)
        handler.close()
