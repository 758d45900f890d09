"""What a check of the open database finds, one line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from campus_desk.application.ports import CheckFinding
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.icon_label import IconLabel

Verify = Callable[[Path], list[CheckFinding]]


class CheckDialog(DeskDialog):
    """Runs the check in the reading thread and shows what holds.

    Attributes:
        findings: What was found, empty until then.
    """

    def __init__(self, around: Surroundings, verify: Verify, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Check the database"))
        self._around = around
        self.findings: tuple[CheckFinding, ...] = ()
        self._said = QLabel(self.tr("Checking…"))
        mark(self._said, role="heading")
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.resize(560, 380)
        path = Path(around.session.services.database)
        around.session.tasks.read(lambda: verify(path), self._arrived, self._failed)

    def _arrived(self, findings: Sequence[CheckFinding]) -> None:
        self.findings = tuple(findings)
        broken = [finding for finding in findings if not finding.holds]
        self._said.setText(
            self.tr("%n thing(s) do not hold", "", len(broken)) if broken else self.tr("Everything holds")
        )
        mark(self._said, role="danger" if broken else "heading")
        for number, finding in enumerate(findings):
            row = QHBoxLayout()
            row.setSpacing(8)
            icon, ink = ("circle-check", "ok") if finding.holds else ("alert-circle", "danger")
            row.addWidget(IconLabel(self.theme, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
            said = QLabel(self._around.session.sentences.of(finding.message))
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            mark(said, role="" if finding.holds else "danger")
            row.addWidget(said, 1)
            self.body.insertLayout(number + 1, row)

    def _failed(self, error: Exception) -> None:
        self._said.hide()
        self.band.present(Tone.ERROR, self._around.session.sentences.error(error))
