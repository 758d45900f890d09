"""Somebody else changed it: both versions side by side, what would come of both, and nothing overwritten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.booking.edits import Conflict
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.history_words import NOTHING
from campus_desk.ui.labels import field_label, status_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.icon_label import IconLabel

WIDTH = 820
_ALWAYS = ("slot", "resources", "customer_id", "title")
"""Shown even where all agree, so that one sees which booking it is."""
_SOMETIMES = (
    "contact",
    "attendees",
    "status",
    "option_expires_at",
    "project_code",
    "purchase_order",
    "note",
    "setup_minutes",
    "teardown_minutes",
)


class ConflictDialog(DeskDialog):
    """Shows what was asked for beside what is stored now.

    ``accepted``: the change asked for is to be made on top of theirs; ``rejected``: it is not.

    Attributes:
        apply_button: Makes the change on top of theirs.
        theirs_button: Leaves theirs as it is.

    Signals:
        theirs_taken: Their version stays and the change is given up; comes before ``rejected``.
    """

    theirs_taken = Signal()

    def __init__(
        self,
        around: Surroundings,
        conflicts: Sequence[Conflict],
        parent: QWidget | None = None,
        *,
        leads_back: bool = False,
    ) -> None:
        """Show conflicts.

        Args:
            around: The campus and the window.
            conflicts: One for every booking somebody else has changed.
            parent: The widget it belongs to.
            leads_back: Whether cancelling leads back to fields that keep what was typed.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Somebody else changed this booking"))
        if len(conflicts) > 1:
            self.setWindowTitle(self.tr("Somebody else changed %n booking(s)", "", len(conflicts)))
        self._words = _Words(around.session.require_catalogue(), around.formatter)
        self._formatter = around.formatter
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for conflict in conflicts:
            lines.addLayout(self._section(conflict))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        self.body.addWidget(area)
        if leads_back:
            self.add_cancel(self.tr("Back to the fields"))
        else:
            self.add_cancel()
        self.theirs_button = self.add_button(self.tr("Take &theirs"))
        self.theirs_button.clicked.connect(self._take_theirs)
        self.apply_button = self.add_primary(self.tr("&Apply mine on top"))
        self.apply_button.clicked.connect(self.accept)
        gone = [c for c in conflicts if not c.theirs.status.is_live]
        self.apply_button.setVisible(not gone)
        self.theirs_button.setFocus()
        self.resize(WIDTH, min(sheet.sizeHint().height() + 110, 640))

    def _take_theirs(self) -> None:
        self.theirs_taken.emit()
        self.reject()

    def _section(self, conflict: Conflict) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(8)
        said = QLabel(self._who(conflict))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        lines.addWidget(said)
        seen, theirs = conflict.edit.seen(conflict.theirs.draft), conflict.theirs.draft
        versions = (conflict.yours, theirs, conflict.merged)
        card = QFrame()
        mark(card, role="card")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for column, title in enumerate(
            (self.tr("Yours"), self.tr("Theirs"), self.tr("Yours on top of theirs")), 1
        ):
            heading = QLabel(title)
            mark(heading, role="heading")
            grid.addWidget(heading, 0, column)
            grid.setColumnStretch(column, 1)
        shown = [
            *_ALWAYS,
            *(n for n in _SOMETIMES if len({self._words.of(n, v) for v in (seen, *versions)}) > 1),
        ]
        for row, name in enumerate(shown, 1):
            label = QLabel(self._words.label(name))
            mark(label, role="secondary")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            before = self._words.of(name, seen)
            for column, version in enumerate(versions, 1):
                text = self._words.of(name, version)
                grid.addWidget(
                    self._cell(text, differs=text != before), row, column, Qt.AlignmentFlag.AlignTop
                )
        lines.addWidget(card)
        return lines

    def _cell(self, text: str, *, differs: bool) -> QWidget:
        """Return a value; what differs from what was seen before is heavier and has a pencil."""
        value = QLabel(text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        if not differs:
            mark(value, role="secondary")
            return value
        value.setFont(self.theme.typeface.font(weight=600))
        value.setAccessibleName(self.tr("{0} (changed)").format(text))
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        pencil = IconLabel(self.theme, "pencil", "accent", 13)
        pencil.setContentsMargins(0, 3, 0, 0)
        row.addWidget(pencil, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        return cell

    def _who(self, conflict: Conflict) -> str:
        booking = self._words.of("customer_id", conflict.theirs.draft)
        if conflict.last is None:
            sentence = self.tr(
                "{booking}: somebody else changed it since you looked. Nothing has been overwritten."
            )
            return sentence.format(booking=booking)
        sentence = self.tr("{booking}: {person} changed it on {day} at {time}. Nothing has been overwritten.")
        if not conflict.theirs.status.is_live:
            sentence = self.tr(
                "{booking}: {person} cancelled it on {day} at {time}. Nothing has been overwritten."
            )
        at = at_campus(conflict.last.at)
        return sentence.format(
            booking=booking,
            person=conflict.last.actor,
            day=self._formatter.weekday_date(at.date()),
            time=self._formatter.clock_time(at),
        )


class _Words:
    """Names the fields of a draft and their values."""

    def __init__(self, catalogue: Catalogue, formatter: Formatter) -> None:
        self._formatter = formatter
        self._customers = {c.id: c.name for c in catalogue.customers}
        self._resources = {r.id: r.name for r in catalogue.resources}

    def label(self, name: str) -> str:
        """Return the name of a field."""
        if name == "slot":
            return QCoreApplication.translate("Fields", "When")
        return field_label(name)

    def of(self, name: str, draft: BookingDraft) -> str:
        """Return a value as people read it."""
        match name:
            case "slot":
                return self._formatter.slot(draft.slot)
            case "resources":
                return ", ".join(self._resources.get(r, str(r)) for r in draft.resources)
            case "customer_id":
                return self._customers.get(draft.customer_id, NOTHING)
            case "status":
                return status_label(draft.status)
            case "option_expires_at":
                until = draft.option_expires_at
                return NOTHING if until is None else self._formatter.date_and_time(until)
            case "setup_minutes" | "teardown_minutes":
                return self._formatter.duration(getattr(draft, name))
        value = getattr(draft, name)
        return NOTHING if value in (None, "") else str(value)
