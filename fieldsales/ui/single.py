"""One window per profile: a second start raises the first and ends."""

import getpass
import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


def _name(folder: Path) -> str:
    whose = f"{getpass.getuser()}:{folder.resolve()}"
    return "fieldsales-" + hashlib.sha256(whose.encode()).hexdigest()[:24]


def raise_first(folder: Path) -> bool:
    """Ask the window that has this profile open to come forward; say whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class FirstWindow(QObject):
    """Listens for second starts."""

    def __init__(self, folder: Path, come_forward: Callable[[], object]) -> None:
        super().__init__()
        self._come_forward = come_forward
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(_name(folder)):
            QLocalServer.removeServer(_name(folder))
            self._server.listen(_name(folder))
        self._server.newConnection.connect(self._called)

    def _called(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self._come_forward()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
