"""What a view says when it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from campus_desk.ui.theme import mark

MOST_BUTTONS = 2


class EmptyState(QWidget):
    """One sentence in the middle of the view, and up to two buttons that help out of it."""

    def __init__(self, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(sentence)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        mark(self._sentence, role="secondary")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._buttons)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch()
        self._links = QHBoxLayout()
        self._links.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence)
        layout.addLayout(row)
        layout.addLayout(self._links)
        layout.addStretch()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """Add a way out; the caller connects ``clicked``.

        Raises:
            ValueError: Two buttons are there already.
        """
        if self._buttons.count() >= MOST_BUTTONS:
            raise ValueError(f"an empty state offers at most {MOST_BUTTONS} buttons")
        button = QPushButton(text)
        if primary:
            mark(button, kind="primary")
        self._buttons.addWidget(button)
        return button

    def add_link(self, text: str) -> QPushButton:
        """Add a quieter way out below the buttons."""
        link = QPushButton(text)
        mark(link, kind="link")
        self._links.addWidget(link)
        return link
