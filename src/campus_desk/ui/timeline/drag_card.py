"""The card at the pointer: from–to, length, price, what speaks against it, free places nearby, and the keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.card_parts import Card, KeyCap, label, placed_beside
from campus_desk.ui.timeline.overlay import standing_ink
from campus_desk.ui.timeline.proposal import Proposal, Standing, VerdictView

WIDTH = 306
MOST_NEAREST = 3


class DragCard(Card):
    """Says what letting go here would mean, before it happens."""

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._formatter = formatter
        self.setFixedWidth(WIDTH)
        self._range = label(theme, 13, 600)
        self._length = label(theme, 12, role="secondary")
        self._price = label(theme, 13, 600)
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 8)
        top.setSpacing(8)
        top.addWidget(self._range)
        top.addWidget(self._length, 1)
        top.addWidget(self._price)
        self._note = label(theme, 11.5, role="secondary")
        self._note.setContentsMargins(10, 0, 10, 6)
        self._band = QFrame()
        self._sign = QLabel()
        self._heading = label(theme, 12.5, 600)
        self._detail = label(theme, 12, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._heading)
        words.addWidget(self._detail)
        band = QHBoxLayout(self._band)
        band.setContentsMargins(10, 6, 10, 6)
        band.setSpacing(8)
        band.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        band.addLayout(words, 1)
        self._heading.setWordWrap(True)
        self._nearby = QWidget()
        self._nearest = QGridLayout(self._nearby)
        self._nearest.setContentsMargins(10, 8, 10, 8)
        self._nearest.setHorizontalSpacing(8)
        self._nearest.setVerticalSpacing(6)
        self._nearest.setColumnStretch(1, 1)
        foot = self.foot()
        for key, meaning in ((self.tr("Ctrl"), self.tr("copy")), (self.tr("Alt"), self.tr("5 min steps"))):
            foot.addWidget(KeyCap(theme, key))
            foot.addWidget(label(theme, 11.5, role="secondary", text=meaning))
        foot.addStretch(1)
        foot.addWidget(KeyCap(theme, self.tr("Esc")))
        foot.addWidget(label(theme, 11.5, role="secondary", text=self.tr("cancel")))
        self.body.addLayout(top)
        self.body.addWidget(self._note)
        self.body.addWidget(self._band)
        self.body.addWidget(self._nearby)
        self.add_foot()
        self.hide()

    def describe(self, proposal: Proposal, verdict: VerdictView, where: str) -> None:
        """Say what is proposed on the resource called ``where``."""
        slot = TimeSlot.of_epoch(proposal.start, proposal.end)
        self._range.setText(self._formatter.span(slot))
        length = self._formatter.duration(timedelta(seconds=proposal.end - proposal.start))
        self._length.setText(f"{length} · {where}" if where else length)
        self._price.setText(verdict.price)
        self._note.setText(verdict.price_note)
        self._note.setVisible(bool(verdict.price_note))
        self._verdict(proposal, verdict)
        self._places(verdict)
        self.set_edge({"blocked": "danger", "overridable": "warn"}.get(verdict.standing.value, "line"))
        self.body.activate()
        self.adjustSize()

    def place(self, pointer: QPoint) -> None:
        """Show the card beside the pointer, inside the view."""
        self.move(placed_beside(pointer, self.size(), self.area))
        if not self.isVisible():
            self.show()
            self.raise_()

    def _verdict(self, proposal: Proposal, verdict: VerdictView) -> None:
        heading = verdict.heading
        if not heading and verdict.standing is Standing.FREE:
            heading = self.tr("Free")
        elif not heading and verdict.standing is Standing.PENDING:
            heading = self.tr("Being checked …")
        ink, ground, _ = standing_ink(verdict.standing)
        if verdict.standing is Standing.FREE:
            ink, ground = "ok", "base"
        icon = {
            Standing.FREE: "circle-check",
            Standing.OVERRIDABLE: "alert-triangle",
            Standing.BLOCKED: "ban",
            Standing.PENDING: "hourglass",
        }[verdict.standing]
        self._band.setVisible(bool(heading))
        self.set_colours(self._band, ground)
        self._heading.setText(heading)
        self.set_ink(self._heading, ink)
        self._detail.setText(verdict.detail)
        self._detail.setVisible(bool(verdict.detail))
        self._sign.setPixmap(self.theme.pixmap(icon, ink, 16, self.devicePixelRatioF()))

    def _places(self, verdict: VerdictView) -> None:
        while (old := self._nearest.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._nearby.setVisible(bool(verdict.nearest))
        if not verdict.nearest:
            return
        self._nearest.addWidget(label(self.theme, 12, role="secondary", text=self.tr("Nearest")), 0, 0, 1, 3)
        for n, slot in enumerate(verdict.nearest[:MOST_NEAREST], 1):
            self._nearest.addWidget(KeyCap(self.theme, str(n)), n, 0)
            self._nearest.addWidget(label(self.theme, 12.5, 500, text=slot.label), n, 1)
            self._nearest.addWidget(label(self.theme, 12, role="secondary", text=slot.price), n, 2)
