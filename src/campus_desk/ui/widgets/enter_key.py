"""Enter presses the button that has the keyboard, whichever other one Qt would take for the default."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


def enter_name() -> str:
    """Return the one name of the key, as Qt writes it in menus: « Entrée », „Enter“."""
    return QKeySequence("Enter").toString(QKeySequence.SequenceFormat.NativeText)


def press_focused(around: QWidget, event: QKeyEvent) -> bool:
    """Press with a plain Enter the button of a window that has the focus; tell whether there was one.

    One of several choices that holds already is a field, not a button: Enter there is what it is in every field.
    Qt itself leaves Enter to the default button of a dialog, whatever has the focus, and to nobody in a main window.

    Args:
        around: The window, or a list with buttons in its rows that has a use for Enter itself.
        event: The key, which the button has not taken.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button = around.window().focusWidget()
    if not isinstance(button, (QPushButton, QToolButton)) or not button.isEnabled():
        return False
    if _holds(button):
        return False
    event.accept()
    # A key held down presses once, as the space bar does.
    if not event.isAutoRepeat():
        button.click()
    return True


def _holds(button: QPushButton | QToolButton) -> bool:
    """Tell whether a button is the chosen one of several."""
    action = button.defaultAction() if isinstance(button, QToolButton) else None
    group = action.actionGroup() if action is not None else None
    return group is not None and group.isExclusive() and button.isChecked()
