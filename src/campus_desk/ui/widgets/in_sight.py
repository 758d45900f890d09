"""Scroll to what the keyboard was sent to: Qt does so for Tab only."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 8
"""Pixels shown besides, so that one sees that it goes on."""


def bring_into_sight(widget: QWidget) -> None:
    """Scroll every area around a widget to it, as soon as what was just shown or hidden in it is laid out."""

    def scroll() -> None:
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget, 0, _AROUND)
            around = around.parentWidget()

    # Whatever asks for another layout now is answered before a timer is.
    QTimer.singleShot(0, widget, scroll)
