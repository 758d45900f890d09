"""Who changed a record, when, and what it was before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from campus_desk.application.read_models import HistoryEntry
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.history_words import HistoryWords
from campus_desk.ui.labels import action_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone


class HistoryDialog(DeskDialog):
    """Lists the entries of one record, the newest first.

    Attributes:
        entries: What is shown.
    """

    def __init__(
        self, around: Surroundings, kind: str, key: int, of: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("History: {0}").format(of))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self.entries: tuple[HistoryEntry, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._said = QLabel(self.tr("Reading…"))
        mark(self._said, role="hint")
        self._lines.addWidget(self._said)
        self._lines.addStretch(1)
        sheet = QWidget()
        sheet.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(sheet)
        self.body.addWidget(area)
        close = self.add_primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.resize(560, 480)
        scope = around.session.services.scope
        around.session.read(
            lambda unit: tuple(unit.history.of(kind, key, scope)), self._arrived, self._failed
        )

    def _arrived(self, entries: Sequence[HistoryEntry]) -> None:
        catalogue = self._around.session.catalogue
        if catalogue is None:
            return
        self.entries = tuple(sorted(entries, key=lambda entry: entry.at)[::-1])
        words = HistoryWords(catalogue, self._around.formatter)
        self._said.setVisible(not self.entries)
        self._said.setText(self.tr("Nothing has been recorded yet."))
        for number, entry in enumerate(self.entries):
            self._lines.insertWidget(number, self._entry(entry, words.changes(entry)))

    def _failed(self, error: Exception) -> None:
        self._said.hide()
        self.band.present(Tone.ERROR, self._around.session.sentences.error(error))

    def _entry(self, entry: HistoryEntry, changes: list[str]) -> QFrame:
        frame = QFrame()
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 8, 0, 8)
        lines.setSpacing(2)
        head = QHBoxLayout()
        done = QLabel(action_label(entry.action))
        done.setFont(self.theme.typeface.font(weight=600))
        who = QLabel(f"{entry.actor} · {self._around.formatter.date_and_time(entry.at)}")
        mark(who, role="secondary")
        head.addWidget(done)
        head.addStretch(1)
        head.addWidget(who)
        lines.addLayout(head)
        for change in changes:
            said = QLabel(change)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            lines.addWidget(said)
        rule = QFrame()
        mark(rule, role="rule")
        lines.addSpacing(4)
        lines.addWidget(rule)
        return frame
