"""The row « Recurrence » of the booking dialog: a button that says the rule, and what is in its way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from campus_desk.application.commands import PlaceSeries
from campus_desk.application.series_plan import LineKind, SeriesPlan
from campus_desk.application.series_situation import rehearse_series
from campus_desk.domain.booking import BookingDraft, Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.recurrence import RecurrenceRule, parsed
from campus_desk.domain.recurrence_words import rule_words, series_words
from campus_desk.domain.timeslot import CAMPUS_ZONE_NAME, at_campus
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from campus_desk.ui.formatting import NBSP, capitalised
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.icon_label import IconLabel

LOOK_AFTER_MS = 250
"""Typing a time asks for one look at all dates, not for one per digit."""

_AGAINST = (LineKind.CONFLICT, LineKind.GAP, LineKind.TWICE)


class RecurrenceField(QWidget):
    """Shows how a booking recurs and lets it be changed.

    Signals:
        changed: Another rule is wanted.
    """

    changed = Signal()

    def __init__(self, around: Surroundings, series: Series | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._series = series
        self._sentences = around.session.sentences
        self._start: datetime | None = None
        self._rule: RecurrenceRule | None = None
        self._stored: RecurrenceRule | None = None
        if series is not None and series.rrule:
            self._stored = parsed(series.rrule, series.dtstart, series.zone)
        self._looked_at: BookingDraft | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        mark(self.button, small=True)
        around.theme.dress(self.button, "repeat")
        self.button.clicked.connect(self.edit)
        self._sign = IconLabel(around.theme, "alert-triangle", "warn", 15)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button)
        row.addSpacing(2)
        row.addWidget(self._sign)
        row.addWidget(self._hint, 1)
        self.setFocusProxy(self.button)
        self._tell("")
        self._show()

    @property
    def rrule(self) -> str:
        """The rule that is wanted, as RRULE text; empty when it stays as it is, or there is none."""
        return self._rule.text(CAMPUS_ZONE_NAME) if self._rule is not None else ""

    @property
    def hint(self) -> str:
        """What is said beside the button."""
        return self._hint.text()

    def follow(self, start: datetime) -> None:
        """Take note of when the booking begins: a rule just made goes along to another day."""
        wall = at_campus(start).replace(tzinfo=None)
        before, self._start = self._start, wall
        if self._rule is None or before is None or before.date() == wall.date():
            return
        try:
            self._rule = self._rule.moved(before.date(), wall.date())
        except InvalidValue:
            self._rule = replace(self._rule, weekdays=(wall.weekday(),))
        self._show()

    def look(self, draft: BookingDraft | None) -> None:
        """Find out soon whether all dates of a draft are free; None where the draft is not complete."""
        self._looked_at = draft
        if draft is None or self._rule is None:
            self._stop_looking()
        else:
            self._timer.start()

    def edit(self) -> None:
        """Open the editor."""
        if self._start is None:
            return
        dialog = RecurrenceDialog(
            self._around,
            self._start,
            self._rule or self._stored,
            self._around.session.services.recurrence,
            self.window(),
            may_end=self._rule is not None,
        )
        dialog.chosen.connect(self._chosen)
        dialog.none_wanted.connect(lambda: self._chosen(None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, rule: RecurrenceRule | None) -> None:
        self._rule = rule if rule != self._stored else None
        self._stop_looking()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._rule is not None:
            words = self._sentences.of(rule_words(self._rule))
        elif self._series is not None:
            words = self._sentences.of(series_words(self._series))
        else:
            words = self.tr("Does not recur")
        self.button.setText(capitalised(words))
        self.button.setAccessibleName(self.tr("Recurrence: {0}").format(words))

    # --- what is in the way -------------------------------------------------------------------------------------------

    def _stop_looking(self) -> None:
        """Say nothing of another rule, nor of one that is looked at just now."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._tell("")

    def _look(self) -> None:
        draft = self._looked_at
        if draft is None or self._rule is None or self._series is not None:
            return
        if self._job is not None:
            self._job.cancel()
        services = self._around.session.services
        command = PlaceSeries(draft, self.rrule)
        self._job = self._around.session.tasks.read(
            lambda: rehearse_series(command, services), self._arrived, self._failed, quiet=True
        )

    def _arrived(self, plan: SeriesPlan) -> None:
        self._job = None
        against = [line for line in plan.lines if line.kind in _AGAINST]
        if not against:
            self._tell(self.tr("%n date(s), all free", "", len(plan.lines)), fine=True)
            return
        day = self._around.formatter.plain_date(against[0].wall.date()).replace(" ", NBSP)
        if len(against) > 1:
            self._tell(self.tr("%n date(s) not possible, from {0}", "", len(against)).format(day))
        elif any(v.rule == "free" for v in against[0].against):
            self._tell(self.tr("{0} taken").format(day))
        else:
            self._tell(self.tr("{0} not possible").format(day))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._tell(self._sentences.error(error))

    def _tell(self, text: str, *, fine: bool = False) -> None:
        self._hint.setText(text)
        mark(self._hint, role="secondary" if fine else "warn")
        self._sign.setVisible(bool(text) and not fine)
