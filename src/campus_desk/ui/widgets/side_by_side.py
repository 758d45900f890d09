"""Fields that belong together, in one row."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

GAP = 8


def side_by_side(*widgets: QWidget, gap: int = GAP, first_grows: bool = False) -> QWidget:
    """Return widgets in one row, the first one taking the focus.

    Args:
        widgets: From left to right.
        gap: Pixels between them.
        first_grows: Whether the first one takes the room that is left; without it, it stays empty at the end.
    """
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, 1 if first_grows and widget is widgets[0] else 0)
    if not first_grows:
        row.addStretch(1)
    holder.setFocusProxy(widgets[0])
    return holder
