"""Whether what is under way is to stop before a campus is closed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.tasks import Tasks
from campus_desk.ui.theme import Theme, mark

_LOOK_MS = 50
PATIENCE_MS = 3_000
"""How long a mail server may take for the letter in hand before the connection is cut. A run of invoices may take its
time: the document in hand is always finished."""


class LeavingDialog(DeskDialog):
    """One question; ``accepted`` once what is under way has stopped. It goes by itself when nothing is left to stop."""

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Close this campus"))
        self._tasks = tasks
        self._is_stopping = False
        issues = any(job.writes for job in tasks.steps_to_go)
        title = QLabel(
            self.tr("Invoices are being issued") if issues else self.tr("Documents are being sent")
        )
        mark(title, role="count")
        self.note = QLabel(
            self.tr(
                "If you stop, what is issued stays issued; the others stay drafts and can be issued later."
            )
            if issues
            else self.tr(
                "If you stop, what has not left waits in the outbox and leaves when this campus is opened again."
            )
        )
        self.note.setWordWrap(True)
        mark(self.note, role="secondary")
        self.body.addWidget(title)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.stop_button = self.add_button(self.tr("&Stop after this one and close"), "player-stop")
        self.stop_button.clicked.connect(self.stop)
        self.go_on_button = self.add_primary(self.tr("Go on"))
        self.go_on_button.clicked.connect(self.reject)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.setObjectName("leaving")
        self._look.timeout.connect(self._look_again)
        self._look.start()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.setObjectName("patience with a mail server")
        self._patience.timeout.connect(self._cut_short)
        self.finished.connect(self._look.stop)
        self.resize(460, 170)
        self.go_on_button.setFocus()

    def stop(self) -> None:
        """Stop after the document in hand."""
        self._is_stopping = True
        self.note.setText(self.tr("Stopping…"))
        for button in (self.stop_button, self.go_on_button):
            button.setEnabled(False)
        self._tasks.stop_steps()
        self._patience.start()

    def leave(self) -> None:
        """Go on; once it was said that all is to stop, it stops."""
        if not self._is_stopping:
            super().leave()

    def _look_again(self) -> None:
        if self._tasks.steps_to_go:
            return
        self.accept() if self._is_stopping else self.reject()

    def _cut_short(self) -> None:
        """Wait no longer for a mail server: closing ends the connection, and the outbox knows that it was so."""
        if not any(job.writes for job in self._tasks.steps_to_go):
            self.accept()
