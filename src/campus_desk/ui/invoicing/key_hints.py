"""Which keys work on a list: key caps with a word each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from campus_desk.ui.theme import Theme, mark

_CAP = 22


class KeyHints(QWidget):
    """Key caps in a row; they give way where there is no room."""

    def __init__(self, theme: Theme, keys: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, word in keys:
            cap = QLabel(key)
            mark(cap, role="card")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cap.setFont(theme.typeface.font(11, weight=500))
            cap.setFixedSize(_CAP, _CAP)
            row.addWidget(cap)
            if word:
                said = QLabel(word)
                mark(said, role="hint")
                row.addWidget(said)
                row.addSpacing(4)

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: who does not see them finds them in the tooltips."""
        return QSize(0, _CAP)
