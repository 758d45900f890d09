"""One window per database: whoever opens the same file again is shown the window that is already there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_WITHIN_MS = 2_000


class SingleWindow(QObject):
    """Holds the lock of one database for this window and answers others that ask for it.

    The lock guards the window only; command line and other desks go on writing to the same database.

    Attributes:
        database: The file.
    """

    def __init__(self, state_folder: Path, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database
        path = str(database.resolve()).encode()
        digest = bytes(QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).data())
        self._name = f"campus-desk-{digest.hex()[:24]}"
        self._folder = state_folder
        self._lock = QLockFile(str(state_folder / f"{self._name}.lock"))
        # A lock is stale when its process is gone, however old it is otherwise.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another window has it. Where locks cannot be kept, there are none."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self, show: Callable[[], None]) -> None:
        """Call ``show`` whenever somebody opens the same database again."""
        if self._server is not None:
            return
        # Imported here: the network module is not needed before the first window is on screen.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)

        def answer() -> None:
            connection = server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            connection.write(b"shown")
            connection.disconnectFromServer()
            show()

        server.newConnection.connect(answer)
        server.listen(self._name)
        self._server = server

    def show_the_other(self) -> bool:
        """Ask the window that holds the lock to come to the front; return whether it answered."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        return socket.waitForConnected(ANSWER_WITHIN_MS) and socket.waitForReadyRead(ANSWER_WITHIN_MS)

    def release(self) -> None:
        """Let go of the database."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()
