"""Somebody at the desk: real mouse and key events on a real window, and the patience to wait for what follows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

PATIENCE_S = 30.0
"""Nothing in the tour takes longer on a slow machine; what does is a failure."""

_STEPS = 8


class TourStuck(Exception):
    """Something the tour waited for did not happen."""


def wait_until(what: str, holds: Callable[[], object]) -> None:
    """Let the program work until something holds.

    Raises:
        TourStuck: It does not hold after half a minute.
    """
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > deadline:
            raise TourStuck(what)
        _pause(10)


def is_gone(widget: QWidget) -> bool:
    """Tell whether a dialog is closed; some delete themselves then."""
    return not isValid(widget) or not widget.isVisible()


def settle(milliseconds: int = 60) -> None:
    """Let what was posted be painted."""
    _pause(milliseconds)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drag(
    widget: QWidget, start: QPoint, end: QPoint, *, before_release: Callable[[], None] | None = None
) -> None:
    """Press the left button, move in steps and let go; ``before_release`` runs while it is still held."""
    window = widget.window().windowHandle()
    first, last = widget.mapTo(widget.window(), start), widget.mapTo(widget.window(), end)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(window, first)
    QTest.mousePress(window, button, none, first)
    for step in range(1, _STEPS + 1):
        QTest.mouseMove(window, first + (last - first) * step / _STEPS)
        _pause(5)
    settle()
    if before_release is not None:
        before_release()
    QTest.mouseRelease(window, button, none, last)
    settle()


def click(widget: QWidget, position: QPoint | None = None) -> None:
    """Click a widget in its middle, or at a position."""
    _window()
    point = widget.mapTo(widget.window(), position or widget.rect().center())
    QTest.mouseClick(
        widget.window().windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    settle()


def press(keys: str) -> None:
    """Press a key combination such as ``Ctrl+Z``; it goes where a keyboard's would, to the window in focus."""
    QTest.keySequence(_window(), QKeySequence(keys))
    settle()


def type_text(text: str) -> None:
    """Type a text, key by key, into the widget that has the focus."""
    widget = QApplication.focusWidget()
    if widget is None:
        raise TourStuck(f"no field has the focus to take '{text}'")
    # Not QTest.keyClicks: it knows ASCII only and ends the program at the first accent.
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            )
    settle()


def _window() -> QWindow:
    """Return the window in focus. Without a window manager a closed dialog gives it to nobody: take it then."""
    if QApplication.activeWindow() is None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMainWindow) and widget.isVisible():
                widget.activateWindow()
        settle()
    window = QGuiApplication.focusWindow()
    if window is None:
        raise TourStuck("no window has the keyboard")
    return window


def _pause(milliseconds: int) -> None:
    # Not QTest.qWait: it keeps the interpreter's lock, and the database threads would stand still.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
