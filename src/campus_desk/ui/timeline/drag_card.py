"""The card at the pointer: from–to, length, price, what speaks against it, free places nearby, and the keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.card_parts import Card, KeyCap, label, placed_beside, write_in
from campus_desk.ui.timeline.overlay import standing_ink
from campus_desk.ui.timeline.proposal import Proposal, Standing, VerdictView

MOST_NEAREST = 3
MARGIN = 10
SPACING = 8


class DragCard(Card):
    """Says what letting go here would mean, before it happens."""

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._formatter = formatter
        self._said: object = None
        self._range = label(theme, 13, 600)
        self._length = label(theme, 12, role="secondary")
        self._price = label(theme, 13, 600)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 8, MARGIN, 8)
        top.setSpacing(SPACING)
        top.addWidget(self._range)
        top.addWidget(self._length, 1)
        top.addWidget(self._price)
        self._note = label(theme, 11.5, role="secondary")
        self._note.setContentsMargins(10, 0, 10, 6)
        self._band = QWidget()
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
        nearest = QGridLayout(self._nearby)
        nearest.setContentsMargins(10, 8, 10, 8)
        nearest.setHorizontalSpacing(8)
        nearest.setVerticalSpacing(6)
        nearest.setColumnStretch(1, 1)
        nearest.addWidget(label(theme, 12, role="secondary", text=self.tr("Nearest")), 0, 0, 1, 3)
        # Made once: a card that makes widgets while the pointer moves makes the pointer wait.
        self._slots = [
            (KeyCap(theme, str(n)), label(theme, 12.5, 500), label(theme, 12, role="secondary"))
            for n in range(1, MOST_NEAREST + 1)
        ]
        for line, parts in enumerate(self._slots, 1):
            for column, part in enumerate(parts):
                nearest.addWidget(part, line, column)
        self._steps = self._fill_foot()
        self.body.addLayout(top)
        self.body.addWidget(self._note)
        self.body.addWidget(self._band)
        self.body.addWidget(self._nearby)
        self.add_foot()
        self.hide()

    def _fill_foot(self) -> tuple[QWidget, ...]:
        """Say which keys change what is proposed; return those about finer steps."""
        foot = self.foot()
        foot.addWidget(KeyCap(self.theme, self.tr("Ctrl")))
        foot.addWidget(label(self.theme, 11.5, role="secondary", text=self.tr("copy")))
        steps: tuple[QWidget, ...] = (
            KeyCap(self.theme, self.tr("Alt")),
            label(self.theme, 11.5, role="secondary", text=self.tr("5 min steps")),
        )
        for part in steps:
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(KeyCap(self.theme, self.tr("Esc")))
        foot.addWidget(label(self.theme, 11.5, role="secondary", text=self.tr("cancel")))
        return steps

    def describe(
        self,
        proposal: Proposal,
        verdict: VerdictView,
        where: str,
        *,
        with_day: bool = False,
        with_steps: bool = True,
    ) -> None:
        """Say what is proposed.

        Args:
            proposal: What is proposed.
            verdict: What speaks against it.
            where: The name of the resource.
            with_day: Whether to name the day: several are shown.
            with_steps: Whether there are finer steps than these.
        """
        slot = TimeSlot.of_epoch(proposal.start, proposal.end)
        self._range.setText(self._formatter.span(slot))
        self._price.setText(verdict.price)
        length = self._formatter.duration(timedelta(seconds=proposal.end - proposal.start))
        first, last = campus_date(proposal.start), campus_date(proposal.end - 1)
        day = self._formatter.weekday_date(first) if with_day and first == last else ""
        self._say_length(" · ".join(part for part in (day, length, where) if part))
        for part in self._steps:
            part.setVisible(with_steps)
        self._note.setText(verdict.price_note)
        self._note.setVisible(bool(verdict.price_note))
        self._verdict(proposal, verdict)
        self._places(verdict)
        self.set_edge({"blocked": "danger", "overridable": "warn"}.get(verdict.standing.value, "line"))
        said = (verdict.heading, verdict.detail, verdict.price_note, len(verdict.nearest), verdict.standing)
        if said != self._said:
            self._said = said
            self.fit()

    def _say_length(self, text: str) -> None:
        """Name length and resource as far as they fit between the times and the price."""
        taken = self._range.sizeHint().width() + self._price.sizeHint().width() + 2 * SPACING + 2 * MARGIN
        room = self.width() - taken
        self._length.setText(self._length.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))

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
        self.set_ground(self._band, ground)
        self._heading.setText(heading)
        write_in(self._heading, self.theme.color(ink).name())
        self._detail.setText(verdict.detail)
        self._detail.setVisible(bool(verdict.detail))
        self._sign.setPixmap(self.theme.pixmap(icon, ink, 16, self.devicePixelRatioF()))

    def _places(self, verdict: VerdictView) -> None:
        self._nearby.setVisible(bool(verdict.nearest))
        for n, (key, words, price) in enumerate(self._slots):
            shown = n < len(verdict.nearest)
            for part in (key, words, price):
                part.setVisible(shown)
            if shown:
                words.setText(verdict.nearest[n].label)
                price.setText(verdict.nearest[n].price)
