"""How a booking recurs: every so many days, weeks, months or years, on which days, and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from campus_desk.application.ports import RecurrenceFacts
from campus_desk.domain.booking import Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, SeriesId
from campus_desk.domain.messages import Message
from campus_desk.domain.recurrence import (
    LAST,
    MAX_COUNT,
    MAX_INTERVAL,
    Frequency,
    NthWeekday,
    RecurrenceRule,
    rule_like,
)
from campus_desk.domain.recurrence_words import rule_words
from campus_desk.domain.timeslot import CAMPUS_ZONE_NAME
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import NBSP, capitalised
from campus_desk.ui.labels import weekday_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.widgets.side_by_side import side_by_side
from campus_desk.ui.widgets.toggle_row import ToggleRow

WIDTH, HEIGHT = 520, 280
FIRST_COUNT = 8
"""How many dates a rule has at first: a room is seldom wanted for ever."""

SHOWN_DATES = 6


class RecurrenceDialog(DeskDialog):
    """Asks for a rule; it says in words, and with its first dates, what has been chosen.

    Signals:
        chosen: A ``RecurrenceRule``.
        none_wanted: The booking is to take place once.
    """

    chosen = Signal(object)
    none_wanted = Signal()

    def __init__(
        self,
        around: Surroundings,
        start: datetime,
        rule: RecurrenceRule | None,
        recurrence: RecurrenceFacts,
        parent: QWidget | None = None,
        *,
        may_end: bool = False,
    ) -> None:
        """Fill the fields.

        Args:
            around: The campus and the window.
            start: Naive wall-clock start of the booking the rule begins with.
            rule: The rule so far, None when there is none or it came from elsewhere.
            recurrence: Finds the first dates.
            parent: The window it belongs to.
            may_end: Whether « does not recur » is offered.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Recurrence"))
        self._formatter, self._sentences = around.formatter, around.session.sentences
        self._start, self._recurrence = start, recurrence
        self._days = _days_of_month(start.date())
        self._build(rule or replace(rule_like(Frequency.WEEKLY, start.date()), count=FIRST_COUNT))
        if may_end:
            never = self.add_button_aside(self.tr("Does &not recur"), "x")
            never.clicked.connect(self._give_up)
        self.add_cancel()
        self.take_button = self.add_primary(self.tr("Take over"))
        self.take_button.clicked.connect(self._take)
        self.resize(WIDTH, HEIGHT)
        self._show()

    def rule(self) -> RecurrenceRule:
        """Return what the fields say.

        Raises:
            InvalidValue: Something is missing, or the last day is not a day.
        """
        frequency = self._frequency
        ending = self.ending.value
        if ending == "day" and not self.last_day.is_valid:
            raise InvalidValue("last_day", "error-no-date")
        rule = RecurrenceRule(
            frequency,
            self.interval.value(),
            weekdays=tuple(n for n, button in enumerate(self.weekdays) if button.isChecked())
            if frequency is Frequency.WEEKLY
            else (),
            count=self.count.value() if ending == "count" else None,
            last_day=self.last_day.day if ending == "day" else None,
        )
        if frequency in (Frequency.MONTHLY, Frequency.YEARLY):
            month = self._start.month if frequency is Frequency.YEARLY else None
            on = self.on_day.value
            nth = on if isinstance(on, NthWeekday) else None
            rule = replace(rule, month=month, nth=nth, day=on if isinstance(on, int) else None)
        if rule.last_day is not None and rule.last_day < rule.first_from(self._start.date()):
            raise InvalidValue("last_day", "error-recurrence-ends-before")
        return rule

    # --- building -----------------------------------------------------------------------------------------------------

    def _build(self, rule: RecurrenceRule) -> None:
        theme = self.theme
        self.frequency = Segmented.of_choices(
            theme,
            self.tr("Recurs"),
            (
                (Frequency.DAILY, self.tr("Days"), ""),
                (Frequency.WEEKLY, self.tr("Weeks"), ""),
                (Frequency.MONTHLY, self.tr("Months"), ""),
                (Frequency.YEARLY, self.tr("Years"), ""),
            ),
        )
        self.interval = NumberEdit(self._formatter, 1, MAX_INTERVAL)
        self.interval.setAccessibleName(self.tr("Interval"))
        self.weekdays = [self._weekday(number) for number in range(7)]
        self.on_day = Segmented.of_choices(
            theme, self.tr("On"), [(value, self._named(value), "") for value in self._days]
        )
        self.ending = Segmented.of_choices(
            theme,
            self.tr("Ends"),
            (
                ("never", self.tr("Never"), ""),
                ("count", self.tr("After"), ""),
                ("day", self.tr("On a day"), ""),
            ),
        )
        self.count = NumberEdit(self._formatter, 1, MAX_COUNT)
        self.count.setAccessibleName(self.tr("Number of dates"))
        self._times = QLabel()
        self.last_day = DateEdit(theme, self._formatter)
        self.last_day.setAccessibleName(self.tr("Last day"))
        form = self._form = Form(theme)
        form.add("interval", self.tr("&Every"), side_by_side(self.interval, self.frequency))
        form.add("weekdays", self.tr("&Days"), ToggleRow(self.weekdays, 4))
        form.add("day", self.tr("&On"), side_by_side(self.on_day))
        form.add(
            "last_day", self.tr("End&s"), side_by_side(self.ending, self.count, self._times, self.last_day)
        )
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setFont(theme.typeface.font(13, 600))
        self._first = QLabel()
        self._first.setWordWrap(True)
        mark(self._first, role="secondary")
        rule_line = QFrame()
        mark(rule_line, role="rule")
        self.body.addWidget(form)
        self.body.addWidget(rule_line)
        self.body.addWidget(self._words)
        self.body.addWidget(self._first)
        self.body.addStretch(1)
        self._fill(rule)
        self.frequency.chosen.connect(self._show)
        self.interval.valueChanged.connect(self._show)
        for button in self.weekdays:
            button.toggled.connect(self._show)
        self.on_day.chosen.connect(self._show)
        self.ending.chosen.connect(self._show)
        self.count.valueChanged.connect(self._show)
        self.last_day.day_changed.connect(self._show)

    def _weekday(self, number: int) -> QToolButton:
        button = QToolButton()
        mark(button, segment="only")
        name = weekday_label(number)
        locale = self._formatter.locale
        short = locale.standaloneDayName(number + 1, locale.FormatType.ShortFormat)
        button.setText(short.rstrip("."))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(True)
        return button

    def _fill(self, rule: RecurrenceRule) -> None:
        self.frequency.choose(rule.frequency)
        self.interval.setValue(rule.interval)
        chosen = rule.weekdays or (self._start.weekday(),)
        for number, button in enumerate(self.weekdays):
            button.setChecked(number in chosen)
        wanted = rule.nth if rule.nth is not None else rule.day
        if wanted in self._days:
            self.on_day.choose(wanted)
        self.ending.choose(
            "count" if rule.count is not None else "day" if rule.last_day is not None else "never"
        )
        self.count.setValue(rule.count or FIRST_COUNT)
        self.last_day.set_day(rule.last_day or self._start.date() + timedelta(weeks=12))

    # --- saying what it means -----------------------------------------------------------------------------------------

    @property
    def _frequency(self) -> Frequency:
        value = self.frequency.value
        return value if isinstance(value, Frequency) else Frequency.WEEKLY

    def _show(self, *_: object) -> None:
        frequency, ending = self._frequency, self.ending.value
        by_month = frequency in (Frequency.MONTHLY, Frequency.YEARLY)
        for name, shown in (("weekdays", frequency is Frequency.WEEKLY), ("day", by_month)):
            field = self._form.field(name)
            field.label.setVisible(shown)
            field.column.setVisible(shown)
        self.count.setVisible(ending == "count")
        self._times.setVisible(ending == "count")
        self._times.setText(self.tr("date(s)", "", self.count.value()))
        self.last_day.setVisible(ending == "day")
        for name in ("interval", "weekdays", "day", "last_day"):
            self._form.field(name).aim()
        self._form.clear_errors()
        try:
            rule = self.rule()
        except InvalidValue as error:
            self._words.setText("")
            self._first.setText(self._sentences.error(error))
            self.take_button.setEnabled(False)
            return
        self.take_button.setEnabled(True)
        self._words.setText(capitalised(self._sentences.of(rule_words(rule))))
        self._first.setText(self._dates(rule))

    def _dates(self, rule: RecurrenceRule) -> str:
        """Return the first dates, and how it goes on."""
        first = datetime.combine(rule.first_from(self._start.date()), self._start.time())
        series = Series(SeriesId(UNSAVED), "", CAMPUS_ZONE_NAME, first, 3600, rule.text(CAMPUS_ZONE_NAME))
        years = 3 if rule.frequency is not Frequency.YEARLY else SHOWN_DATES * rule.interval + 1
        try:
            walls, _ = self._recurrence.occurrences(series, first + timedelta(days=366 * years))
        except InvalidValue as error:
            return self._sentences.error(error)
        # A line breaks between dates, not within one.
        shown = [self._formatter.medium_date(w.date()).replace(" ", NBSP) for w in walls[:SHOWN_DATES]]
        return " · ".join(shown) + (" …" if len(walls) > SHOWN_DATES else "")

    def _named(self, value: int | NthWeekday) -> str:
        """Return « 10 », « 2e mardi », « dernier jour » as the rule would say it."""
        if isinstance(value, NthWeekday):
            rule = RecurrenceRule(Frequency.MONTHLY, nth=value)
        else:
            rule = RecurrenceRule(Frequency.MONTHLY, day=value)
        words = rule_words(rule).as_mapping()["date"]
        return self._sentences.of(words) if isinstance(words, Message) else str(words)

    # --- leaving ------------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        try:
            rule = self.rule()
        except InvalidValue as error:
            self._form.show_errors({error.field: self._sentences.error(error)})
            return
        self.accept()
        self.chosen.emit(rule)

    def _give_up(self) -> None:
        self.accept()
        self.none_wanted.emit()


def _days_of_month(day: date) -> Sequence[int | NthWeekday]:
    """Return what a monthly rule that begins on a day may be about: 24, 4th Tuesday, last Tuesday."""
    ordinal = (day.day - 1) // 7 + 1
    found: list[int | NthWeekday] = [day.day]
    if ordinal < 5:
        found.append(NthWeekday(ordinal, day.weekday()))
    if (day + timedelta(days=7)).month != day.month:
        found.append(NthWeekday(LAST, day.weekday()))
    if (day + timedelta(days=1)).month != day.month:
        found.append(LAST)
    return found
