"""The card at the pointer: from–to, length, price, what speaks against it, free places nearby, and the keys.

After a refusal it stays where it is and its lines can be clicked: what was in the way is read after the drop.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.card_parts import Card, KeyCap, label, placed_beside, write_in
from campus_desk.ui.timeline.overlay import standing_ink
from campus_desk.ui.timeline.proposal import Intent, Proposal, Standing, VerdictView

MOST_NEAREST = 3
MARGIN = 10
SPACING = 8


class OfferLine(QWidget):
    """One way out of a refusal, its key first: a free place nearby with its price, or the waiting list.

    Signals:
        clicked: It is wanted.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._hovered = False
        self.key = KeyCap(theme, str(number))
        self.words = label(theme, 12.5, 500)
        self.price = label(theme, 12, role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 3, MARGIN, 3)
        row.setSpacing(SPACING)
        row.addWidget(self.key)
        row.addWidget(self.words, 1)
        row.addWidget(self.price)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that a press would do something."""
        super().enterEvent(event)
        self._hover(under=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing any more."""
        super().leaveEvent(event)
        self._hover(under=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press: the release decides, the planner below hears nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the line."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer."""
        del event
        if self._hovered:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._theme.color("accent_tint"))
            painter.end()

    def _hover(self, *, under: bool) -> None:
        self._hovered = under
        self.update()


class DragCard(Card):
    """Says what letting go here would mean, before it happens; after a refusal, what could be had instead.

    Signals:
        taken: One of the lines was clicked; the number it bears.
    """

    taken = Signal(int)

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
        lines = QVBoxLayout(self._nearby)
        lines.setContentsMargins(0, 8, 0, 5)
        lines.setSpacing(0)
        self._nearest = label(theme, 12, role="secondary", text=self.tr("Nearest"))
        self._nearest.setContentsMargins(MARGIN, 0, MARGIN, 3)
        lines.addWidget(self._nearest)
        # Made once: a card that makes widgets while the pointer moves makes the pointer wait.
        self._lines = [OfferLine(theme, n) for n in range(1, MOST_NEAREST + 2)]
        for n, line in enumerate(self._lines, 1):
            line.clicked.connect(partial(self.taken.emit, n))
            lines.addWidget(line)
        self._fill_foot()
        self.body.addLayout(top)
        self.body.addWidget(self._note)
        self.body.addWidget(self._band)
        self.body.addWidget(self._nearby)
        self.add_foot()
        self.hide()

    def _fill_foot(self) -> None:
        """Say which keys change what is proposed."""
        foot = self.foot()
        self._copy = (KeyCap(self.theme, self.tr("Ctrl")), self._foot_label(self.tr("copy")))
        self._steps = (KeyCap(self.theme, self.tr("Alt")), self._foot_label(self.tr("5 min steps")))
        for part in (*self._copy, *self._steps):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(KeyCap(self.theme, self.tr("Esc")))
        self._escape = self._foot_label(self.tr("cancel"))
        foot.addWidget(self._escape)

    def _foot_label(self, text: str) -> QLabel:
        return label(self.theme, 11.5, role="secondary", text=text)

    def describe(
        self,
        proposal: Proposal,
        verdict: VerdictView,
        where: str,
        *,
        with_day: bool = False,
        with_steps: bool = True,
        stands: bool = False,
        may_wait: bool = False,
    ) -> None:
        """Say what is proposed.

        Args:
            proposal: What is proposed.
            verdict: What speaks against it.
            where: The name of the resource.
            with_day: Whether to name the day: several are shown.
            with_steps: Whether there are finer steps than these.
            stands: Whether it was refused: the card stays, and its lines can be clicked.
            may_wait: Whether the last line offers the waiting list.
        """
        slot = TimeSlot.of_epoch(proposal.start, proposal.end)
        self._range.setText(self._formatter.span(slot))
        self._price.setText(verdict.price)
        length = self._formatter.duration(timedelta(seconds=proposal.end - proposal.start))
        first, last = campus_date(proposal.start), campus_date(proposal.end - 1)
        day = self._formatter.weekday_date(first) if with_day and first == last else ""
        self._say_length(" · ".join(part for part in (day, length, where) if part))
        copies = proposal.intent in (Intent.MOVE, Intent.COPY)
        said = (
            *(verdict.standing, verdict.heading, verdict.detail, verdict.price_note, verdict.nearest),
            *(copies, with_steps, stands, may_wait),
            *(self._formatter.language, self.theme.palette, self.devicePixelRatioF()),
        )
        if said == self._said:
            return  # most steps of a drag change the times only
        self._said = said
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not stands)
        for part in self._steps:
            part.setVisible(with_steps and not stands)
        for part in self._copy:
            part.setVisible(copies and not stands)
        self._escape.setText(self.tr("close") if stands else self.tr("cancel"))
        self._note.setText(verdict.price_note)
        self._note.setVisible(bool(verdict.price_note))
        self._verdict(verdict)
        self._offer(verdict, may_wait=may_wait)
        self.set_edge({"blocked": "danger", "overridable": "warn"}.get(verdict.standing.value, "line"))
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

    def _verdict(self, verdict: VerdictView) -> None:
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

    def _offer(self, verdict: VerdictView, *, may_wait: bool) -> None:
        places = [(place.label, place.price) for place in verdict.nearest[:MOST_NEAREST]]
        waiting = [(self.tr("Waiting list…"), "")] if may_wait else []
        offers = places + waiting
        self._nearby.setVisible(bool(offers))
        self._nearest.setVisible(bool(places))
        for n, line in enumerate(self._lines):
            line.setVisible(n < len(offers))
            if n < len(offers):
                line.words.setText(offers[n][0])
                line.price.setText(offers[n][1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a press beside the lines do nothing: the planner lies below."""
        event.accept()
