"""One program a profile: the second start raises the first one's window and hands its link on."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS: Final = 10_000
_RAISE: Final = b"raise"
_LINES: Final = 2
_LONGEST: Final = 4_096


class SingleInstance(QObject):
    """Holds a profile's lock, or asks its holder to come to the front.

    The two talk over a local socket of this user (a file or a named pipe, not the network).
    """

    raise_asked = Signal(str)
    """Asked to come to the front, with a link to open or an empty text."""

    def __init__(self, profile: Path, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(profile)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the profile; ``False`` when a running program has it."""
        if not self._lock.tryLock(0):
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def raise_holder(self, link: str = "") -> bool:
        """Ask the program that has the profile to show its window and open a link, if one is given.

        Tells whether it heard.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        socket.write(b"%s\n%s\n" % (_RAISE, link.encode()[: _LONGEST // 2]))
        socket.flush()
        heard = socket.waitForReadyRead(_ANSWER_MS)
        socket.disconnectFromServer()
        return heard

    def close(self) -> None:
        """Give the profile back; safe to call twice."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        heard = bytes(socket.peek(_LONGEST).data())
        if heard.count(b"\n") < _LINES:
            return  # the rest is on its way
        socket.readAll()
        word, link = heard.split(b"\n")[:_LINES]
        if word == _RAISE:
            socket.write(b"ok\n")
            socket.flush()
            self.raise_asked.emit(link.decode(errors="replace"))


def _socket_name(profile: Path) -> str:
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    digest = hashlib.sha256(f"{user}:{profile}".encode()).hexdigest()[:24]
    return f"rednote-desktop-{digest}"
