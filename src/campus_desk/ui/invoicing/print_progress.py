"""How far printing is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.theme import Theme

_BAR_HEIGHT = 6


class PrintProgress(DeskDialog):
    """Says what is being printed; leaving it stops that."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Printing"))
        self.said = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_HEIGHT)
        self.body.addWidget(self.said)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.stop_button = self.add_cancel(self.tr("Stop"))
        self.resize(380, 130)

    def show_document(self, name: str, done: int, count: int) -> None:
        """Say which of several documents is in hand."""
        self._show(self.tr("{0}, document {1} of {2}").format(name, done + 1, count), done, count)

    def show_page(self, name: str, done: int, count: int) -> None:
        """Say which page of a document is in hand."""
        self._show(self.tr("{0}, page {1} of {2}").format(name, done + 1, count), done, count)

    def _show(self, said: str, done: int, count: int) -> None:
        self.said.setText(said)
        self.bar.setRange(0, count)
        self.bar.setValue(done)
        self.bar.setAccessibleName(said)
