"""« Select all » on a page: what Ctrl+A selects where the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget


def has_list(page: QWidget) -> bool:
    """Tell whether a page has rows that can be selected."""
    return page.findChild(QAbstractItemView) is not None


def select_all(page: QWidget | None) -> None:
    """Select all rows of the list, or all of the text, that has the keyboard; the planner's grid hears for itself."""
    focused = page.focusWidget() if page is not None else None
    if isinstance(focused, QAbstractItemView | QLineEdit):
        focused.selectAll()
