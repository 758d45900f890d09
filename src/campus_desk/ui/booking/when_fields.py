"""When: a day, the times of setup, session and teardown, and the two clock changes of the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from campus_desk.domain.booking import MAX_MARGIN_MINUTES
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Value
from campus_desk.domain.timeslot import Fold, TimeSlot, at_campus, from_wall_clock
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.widgets.time_edit import TimeEdit

AMBIGUOUS = "error-time-is-ambiguous"
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Timing:
    """What the fields say: the session, and the minutes around it."""

    slot: TimeSlot
    setup_minutes: int
    teardown_minutes: int


class PhaseCard(QFrame):
    """One of the three cards: an icon and a name, the times, and how long."""

    def __init__(self, theme: Theme, icon: str, title: str, *, strong: bool = False) -> None:
        super().__init__()
        mark(self, role="card", strong=strong)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(theme, icon, "accent" if strong else "text2", 15))
        name = QLabel(title)
        if strong:
            name.setFont(theme.typeface.font(weight=600))
        head.addWidget(name)
        head.addStretch(1)
        self.times = QHBoxLayout()
        self.times.setSpacing(4)
        self.length = QLabel()
        mark(self.length, role="secondary")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 8, 6)
        lines.setSpacing(4)
        lines.addLayout(head)
        lines.addLayout(self.times)
        lines.addWidget(self.length)


class WhenFields(QWidget):
    """The times of a booking on the campus's clock.

    Signals:
        changed: Something else is said.
    """

    changed = Signal()

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._setup = 0
        self._teardown = 0
        self._shown_day: date | None = None
        self._session: int | None = None
        """How long the session takes on the clock, in minutes; None while the end does not come after the start."""
        self._is_following = False
        self._several_asked = False
        self.margins_touched = False
        self.day = DateEdit(theme, formatter)
        self.day.setAccessibleName(self.tr("Date"))
        self.last_day = DateEdit(theme, formatter)
        self.last_day.setAccessibleName(self.tr("Last day"))
        self.setup, self.start, self.end, self.teardown = (TimeEdit(formatter) for _ in range(4))
        for field, name in (
            (self.setup, self.tr("Setup from")),
            (self.start, self.tr("Start")),
            (self.end, self.tr("End")),
            (self.teardown, self.tr("Teardown until")),
        ):
            field.setAccessibleName(name)
        self.day_hint = QLabel()
        mark(self.day_hint, role="secondary")
        self.more_days = QPushButton(self.tr("Several days"))
        mark(self.more_days, kind="link", small=True)
        self.more_days.setAutoDefault(False)
        self._until = QLabel(self.tr("to"))
        self._lay_out(theme)
        self._ask_fold(theme)
        self.day.day_changed.connect(self._day_moved)
        for day in (self.day, self.last_day):
            day.editingFinished.connect(
                self.changed
            )  # what cannot be read is no longer judged by the day before
        self.last_day.day_changed.connect(self._end_moved)
        self.more_days.clicked.connect(self._show_last_day)
        self.start.moment_changed.connect(self._start_moved)
        # Not while it is typed: « 1 » on the way to « 14:00 » would make a session of many hours.
        self.start.editingFinished.connect(self._measure)
        self.end.moment_changed.connect(self._end_moved)
        self.setup.moment_changed.connect(self._setup_typed)
        self.teardown.moment_changed.connect(self._teardown_typed)

    def show_timing(self, timing: Timing) -> None:
        """Fill the fields."""
        self.blockSignals(True)
        self._is_following = True
        first, last = at_campus(timing.slot.start), at_campus(timing.slot.end)
        self._setup, self._teardown = timing.setup_minutes, timing.teardown_minutes
        ends_at_midnight = last.time() == time() and last.date() > first.date()
        last_day = last.date() - timedelta(days=1) if ends_at_midnight else last.date()
        self.day.set_day(first.date())
        self.last_day.set_day(last_day)
        self._several_asked = last_day != first.date()
        self._set_several(several=self._several_asked)
        self.start.set_moment(first.time())
        self.end.setText("24:00" if ends_at_midnight else self._formatter.clock_time(last.time()))
        for wall, choice in ((first, self._start_fold), (last, self._end_fold)):
            choice.choose(Fold.SECOND if wall.fold else Fold.FIRST)
        self._is_following = False
        self._measure()
        self._show_margins()
        self.blockSignals(False)
        self._tell()

    def set_margins(self, setup: int, teardown: int) -> None:
        """Take the resources' own setup and teardown, as long as nobody has typed others."""
        if not self.margins_touched and (setup, teardown) != (self._setup, self._teardown):
            self._setup, self._teardown = setup, teardown
            self._show_margins()
            self._tell()

    def timing(self) -> Timing:
        """Return what the fields say.

        Raises:
            InvalidValue: With the field ``start``, ``end``, ``setup_minutes`` or ``teardown_minutes``: a time that
                cannot be read, does not exist on that day, or exists twice and was not decided; an end that does not
                come after the start; a day that cannot be read.
        """
        for day, name in ((self.day, "start"), (self.last_day, "end")):
            if not day.is_valid and (day is self.day or day.isVisibleTo(self)):
                raise InvalidValue(name, "error-no-date")
        start = self._instant(self.day.day, self.start, "start", self._start_fold)
        last_day = self._ends_on
        if self._is_midnight(self.end):
            last_day += timedelta(days=1)
        end = self._instant(last_day, self.end, "end", self._end_fold)
        for field, name in ((self.setup, "setup_minutes"), (self.teardown, "teardown_minutes")):
            if field.text().strip() and not field.is_valid:
                raise InvalidValue(name, "error-no-time")
        return Timing(TimeSlot(start, end), self._setup, self._teardown)

    def complain(self, error: InvalidValue | None) -> None:
        """Outline the field that is wrong, and ask which hour is meant where there are two."""
        wrong = error.field if error else ""
        for field, name in (
            (self.start, "start"),
            (self.end, "end"),
            (self.setup, "setup_minutes"),
            (self.teardown, "teardown_minutes"),
        ):
            mark(field, invalid=name == wrong)
        self._show_folds()

    @property
    def first_wrong(self) -> QWidget:
        """The field to go to when something is wrong."""
        for field in (self.start, self.end, self.setup, self.teardown):
            if field.property("invalid"):
                return field
        return self.start

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        setup = PhaseCard(theme, "tools", self.tr("Setup"))
        session = PhaseCard(theme, "users", self.tr("Session"), strong=True)
        teardown = PhaseCard(theme, "package", self.tr("Teardown"))
        setup.times.addWidget(self.setup)
        session.times.addWidget(self.start)
        session.times.addWidget(QLabel("–"))
        session.times.addWidget(self.end)
        teardown.times.addWidget(QLabel(self.tr("until")))
        teardown.times.addWidget(self.teardown)
        self._lengths = (setup.length, session.length, teardown.length)
        for card in (setup, session, teardown):
            card.times.addStretch(1)
        days = QHBoxLayout()
        days.setSpacing(8)
        for widget in (self.day, self._until, self.last_day, self.day_hint):
            days.addWidget(widget)
        days.addStretch(1)
        days.addWidget(self.more_days)
        cards = QHBoxLayout()
        cards.setSpacing(8)
        cards.addWidget(setup, 4)
        cards.addWidget(session, 8)
        cards.addWidget(teardown, 6)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.addLayout(days, 0, 0)
        self._grid.addLayout(cards, 1, 0)
        self.setFocusProxy(self.day)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: the line of the days, then the cards."""
        seen = (self.day, self.last_day, self.more_days, self.setup, self.start, self.end, self.teardown)
        for before, after in pairwise(seen):
            self.setTabOrder(before, after)

    def _ask_fold(self, theme: Theme) -> None:
        """Make the questions « which of the two hours? », hidden until they arise."""
        self._fold_rows: list[QWidget] = []
        found = []
        for number, question in enumerate(
            (
                self.tr("The start exists twice on this day: which one?"),
                self.tr("The end exists twice on this day: which one?"),
            )
        ):
            choice = Segmented.of_choices(
                theme,
                question,
                (
                    (Fold.REFUSE, self.tr("Not decided"), ""),
                    (Fold.FIRST, self.tr("First, summer time"), ""),
                    (Fold.SECOND, self.tr("Second, winter time"), ""),
                ),
            )
            choice.chosen.connect(self._tell)
            row = QWidget()
            line = QVBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            said = QLabel(question)
            mark(said, role="warn")
            line.addWidget(said)
            line.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
            row.hide()
            self._grid.addWidget(row, 2 + number, 0)
            self._fold_rows.append(row)
            found.append(choice)
        self._start_fold, self._end_fold = found

    # --- following the hand -------------------------------------------------------------------------------------------

    def _day_moved(self, day: date) -> None:
        before = self._shown_day
        self._shown_day = day
        if before is not None and self.last_day.isVisibleTo(self):
            self.last_day.set_day(self.last_day.day + (day - before))
        else:
            self.last_day.set_day(day)
        self._tell()

    def _show_last_day(self) -> None:
        self._several_asked = True
        self._set_several(several=True)
        self.last_day.setFocus()
        self._tell()

    def _set_several(self, *, several: bool) -> None:
        self._shown_day = self.day.day
        self.more_days.setVisible(not several)
        self._until.setVisible(several)
        self.last_day.setVisible(several)

    def _start_moved(self) -> None:
        """Take the end along: who moves a session seldom means to make it longer."""
        start = self.start.moment
        if not self._is_following and start is not None and self._session is not None:
            self._is_following = True
            days, minutes = divmod(_minutes(start) + self._session, _DAY)
            if not minutes:
                days -= 1
            hour, minute = divmod(minutes, 60)
            self.end.setText("24:00" if not minutes else f"{hour:02}:{minute:02}")
            self.last_day.set_day(self.day.day + timedelta(days=days))
            self._set_several(several=days > 0 or self._several_asked)
            self._is_following = False
        self._show_margins()
        self._tell()

    def _end_moved(self) -> None:
        if self._is_following:
            return
        self._measure()
        self._show_margins()
        self._tell()

    def _measure(self) -> None:
        """Remember how long the session takes."""
        start, end = self.start.moment, self.end.moment
        if start is None or end is None:
            return
        days = (self._ends_on - self.day.day).days
        length = days * _DAY + (_minutes(end) or _DAY) - _minutes(start)
        self._session = length if length > 0 else None

    def _setup_typed(self, moment: time | None) -> None:
        start = self.start.moment
        if moment is not None and start is not None and self.setup.hasFocus():
            self._setup = (_minutes(start) - _minutes(moment)) % MAX_MARGIN_MINUTES
            self.margins_touched = True
        self._tell()

    def _teardown_typed(self, moment: time | None) -> None:
        end = self.end.moment
        if moment is not None and end is not None and self.teardown.hasFocus():
            self._teardown = (_minutes(moment) - _minutes(end)) % MAX_MARGIN_MINUTES
            self.margins_touched = True
        self._tell()

    def _show_margins(self) -> None:
        """Let the times around the session follow it: what stays is how long they take."""
        start, end = self.start.moment, self.end.moment
        for field, base, minutes in (
            (self.setup, start, -self._setup),
            (self.teardown, end, self._teardown),
        ):
            if base is not None and not field.hasFocus():
                hour, minute = divmod((_minutes(base) + minutes) % MAX_MARGIN_MINUTES, 60)
                field.set_moment(time(hour, minute))

    def _tell(self) -> None:
        lengths = [self._formatter.duration(self._setup), "", self._formatter.duration(self._teardown)]
        try:
            lengths[1] = self._formatter.duration(self.timing().slot.duration)
        except InvalidValue:
            lengths[1] = "—"
        for label, text in zip(self._lengths, lengths, strict=True):
            label.setText(text)
        self.day_hint.setText(self._formatter.week(self.day.day))
        self._show_folds()
        if not self.signalsBlocked():
            self.changed.emit()

    # --- wall clock ---------------------------------------------------------------------------------------------------

    def _instant(self, day: date, field: TimeEdit, name: str, choice: Segmented) -> datetime:
        moment = field.moment
        if moment is None:
            raise InvalidValue(name, "error-no-time")
        wall = datetime.combine(day, moment)
        fold = choice.value if self._is_twice(wall) else Fold.FIRST
        try:
            return from_wall_clock(wall, fold=fold if isinstance(fold, Fold) else Fold.REFUSE)
        except InvalidValue as error:
            raise InvalidValue(name, error.message.key, **_params(error)) from None

    def _is_twice(self, wall: datetime) -> bool:
        try:
            from_wall_clock(wall, fold=Fold.REFUSE)
        except InvalidValue as error:
            return error.message.key == AMBIGUOUS
        return False

    @property
    def _ends_on(self) -> date:
        return self.last_day.day if self.last_day.isVisibleTo(self) else self.day.day

    def _is_midnight(self, field: TimeEdit) -> bool:
        return field.moment == time()

    def _show_folds(self) -> None:
        last_day = self._ends_on
        for row, choice, day, field in (
            (self._fold_rows[0], self._start_fold, self.day.day, self.start),
            (self._fold_rows[1], self._end_fold, last_day, self.end),
        ):
            moment = field.moment
            twice = moment is not None and self._is_twice(datetime.combine(day, moment))
            row.setVisible(twice)
            if not twice:
                choice.choose(Fold.REFUSE)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _params(error: InvalidValue) -> dict[str, Value]:
    return {name: value for name, value in error.message.params if name != "field"}
