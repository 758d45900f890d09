"""What happens when something happens that nobody foresaw: it is written down, said, and the desk goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from campus_desk import __version__

if TYPE_CHECKING:
    from campus_desk.ui.crash_dialog import CrashDialog

log = logging.getLogger("campus_desk")
_qt_log = logging.getLogger("campus_desk.qt")

LOG_FILE = "campus-desk.log"
LOG_BYTES = 1_000_000
LOGS_KEPT = 5

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LogFile(logging.FileHandler):
    """A log that is set aside when it is full; the latest ones are kept.

    The standard library has one too, but brings pickles and sockets with it before the first window is painted.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where the present one is full."""
        try:
            if self.stream is not None and self.stream.tell() >= LOG_BYTES:
                self.stream.close()
                self._set_aside()
        except (OSError, ValueError):
            # A folder that has gone. The stream may be closed, which is a ValueError to whoever asks it.
            self.handleError(record)
        super().emit(record)

    def _set_aside(self) -> None:
        try:
            for age in range(LOGS_KEPT, 0, -1):
                younger = self._aged(age - 1)
                if younger.exists():
                    younger.replace(self._aged(age))
        finally:
            self.stream = self._open()

    def _aged(self, age: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{age}") if age else self._path


def open_log(folder: Path) -> logging.Handler | None:
    """Begin writing the log file, rotated at 1 MB; None where the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = LogFile(folder / LOG_FILE)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    logger = logging.getLogger("campus_desk")
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return handler


def close_log(handler: logging.Handler | None) -> None:
    """Stop writing the log file."""
    if handler is not None:
        logging.getLogger("campus_desk").removeHandler(handler)
        handler.close()


def report_of(error: BaseException, database: str) -> str:
    """Return what somebody who mends the program needs: versions, the file's name, the traceback. No data."""
    import platform  # noqa: PLC0415 - not needed to open the window

    lines = [
        f"Campus Desk {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}",
        f"Database: {Path(database).name if database else '—'}",
        "",
        *traceback.format_exception(error),
    ]
    return "\n".join(lines)


class CrashGuard(QObject):
    """Catches what no caller caught, in every thread, and what Qt itself reports.

    Attributes:
        database: The name of the open database, for the report.
    """

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = ""
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        """Begin."""
        sys.excepthook = self._excepthook
        threading.excepthook = self._thread_excepthook
        qInstallMessageHandler(self._qt_message)

    def leave(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def _excepthook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _thread_excepthook(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None:
            self._excepthook(details.exc_type, details.exc_value, details.exc_traceback)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        category = getattr(context, "category", "") or "default"
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text)

    def _show(self, error: BaseException) -> None:
        # One at a time: a fault in painting would otherwise fill the screen.
        if self._dialog is None:
            from campus_desk.ui.crash_dialog import CrashDialog  # noqa: PLC0415 - nobody hopes to need it

            self._dialog = CrashDialog(report_of(error, self.database))
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
