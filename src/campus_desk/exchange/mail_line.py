"""A connection to a mail server that another thread can end: whoever closes the window does not wait for a server.

The standard library waits for a name, for a connection and for an answer, each for as long as its timeout says, and
nothing tells it otherwise. Here the first two are waited for in short turns, and the third ends with the connection.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Any

TIMEOUT_S = 30.0
"""RFC 5321 § 4.5.3.2 grants a server minutes; somebody waits here, and what is not answered is tried again."""

_TURN_S = 0.1

Address = tuple[socket.AddressFamily, Any]


class LineCut(OSError):
    """The connection was ended from here."""


class Line:
    """One connection at a time, and the way to end it from outside."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cut = False
        # A second handle on the connection: TLS takes the first one over.
        self._handle: socket.socket | None = None

    @property
    def is_cut(self) -> bool:
        """Whether it was ended from outside; it stays so."""
        return self._cut

    def cut(self) -> None:
        """End the connection, and make no other. Called in any thread."""
        with self._lock:
            self._cut = True
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)

    def reach(self, host: str, port: int) -> socket.socket:
        """Connect to a server.

        Raises:
            OSError: It cannot be reached (``socket.gaierror``: there is no such name); ``LineCut``: it was cut.
        """
        failed: OSError | None = None
        for family, address in self._addresses(host, port):
            connection = socket.socket(family, socket.SOCK_STREAM)
            try:
                self._connect(connection, address)
                self._hold(connection)
            except OSError as error:
                connection.close()
                if isinstance(error, LineCut):
                    raise
                failed = error
            else:
                return connection
        raise failed or OSError(f"no address for {host}")

    def let_go(self) -> None:
        """Forget a connection that has ended."""
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            handle.close()

    def _hold(self, connection: socket.socket) -> None:
        self.let_go()
        with self._lock:
            self._check()
            self._handle = connection.dup()

    def _addresses(self, host: str, port: int) -> Sequence[Address]:
        """Ask where a name leads. The system cannot be told to stop asking: then nobody waits for its answer."""
        answers: SimpleQueue[Sequence[Address] | OSError] = SimpleQueue()

        def ask() -> None:
            try:
                found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                answers.put([(family, address) for family, _, _, _, address in found])
            except (OSError, UnicodeError) as error:
                answers.put(error if isinstance(error, OSError) else socket.gaierror(str(error)))

        threading.Thread(target=ask, name="mail-server-name", daemon=True).start()
        ends = time.monotonic() + TIMEOUT_S
        while time.monotonic() < ends:
            self._check()
            with contextlib.suppress(Empty):
                answer = answers.get(timeout=_TURN_S)
                if isinstance(answer, OSError):
                    raise answer
                return answer
        raise TimeoutError("timed out")

    def _connect(self, connection: socket.socket, address: Any) -> None:
        connection.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            connection.connect(address)
        ends = time.monotonic() + TIMEOUT_S
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_WRITE)
            while not selector.select(_TURN_S):
                self._check()
                if time.monotonic() > ends:
                    raise TimeoutError("timed out")
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            # Python makes the right kind of it: refused, unreachable, timed out.
            raise OSError(code, os.strerror(code))
        connection.settimeout(TIMEOUT_S)

    def _check(self) -> None:
        if self._cut:
            raise LineCut("cut")


class LineSmtp(smtplib.SMTP):
    """Speaks SMTP over a line."""

    def __init__(self, line: Line, host: str, port: int, hello: str, context: ssl.SSLContext | None) -> None:
        """Connect.

        Args:
            line: What is connected.
            host: The server, as its certificate names it.
            port: Its port.
            hello: How this computer introduces itself.
            context: Encrypts from the first byte; None where that comes later or not at all.

        Raises:
            OSError: It cannot be reached.
            smtplib.SMTPException: It does not want to talk.
        """
        self._line = line
        self._encrypting = context
        super().__init__(host, port, hello, timeout=TIMEOUT_S)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        del timeout
        connection = self._line.reach(host, port)
        if self._encrypting is None:
            return connection
        try:
            return self._encrypting.wrap_socket(connection, server_hostname=host)
        except BaseException:
            connection.close()
            self._line.let_go()
            raise

    def close(self) -> None:
        """End the connection."""
        super().close()
        self._line.let_go()
