"""Which keys work on a list: key caps with a word each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from campus_desk.ui.theme import Theme, mark

_CAP = 22


class KeyHints(QWidget):
    """Key caps in a row; where there is no room for all of them there are none: their tooltips say them as well."""

    def __init__(self, theme: Theme, keys: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._caps = QWidget(self)
        row = QHBoxLayout(self._caps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, word in keys:
            cap = QLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            mark(cap, role="card")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cap.setFont(theme.typeface.font(11, weight=500))
            cap.setContentsMargins(4, 0, 4, 0)
            cap.setFixedHeight(_CAP)
            cap.setMinimumWidth(_CAP)
            row.addWidget(cap)
            if word:
                said = QLabel(word)
                mark(said, role="hint")
                row.addWidget(said)
                row.addSpacing(4)

    def sizeHint(self) -> QSize:
        """Return the room that all of them need."""
        return QSize(self._caps.sizeHint().width(), _CAP)

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing."""
        return QSize(0, _CAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of them or none."""
        super().resizeEvent(event)
        self._caps.setGeometry(self.rect())
        self._caps.setVisible(self.width() >= self.sizeHint().width())
