"""The head of a half of a dialog: what it shows, and how many there are."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.elided_label import ElidedLabel


def panel_head(title: ElidedLabel, count: QLabel | None = None) -> QFrame:
    """Return a head with its title on the left and a count on the right."""
    head = QFrame()
    mark(head, role="panel-head")
    row = QHBoxLayout(head)
    row.setContentsMargins(10, 0, 12, 0)
    row.addWidget(title, 1)
    if count is not None:
        row.addWidget(count)
    return head
