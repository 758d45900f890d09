"""The dates of a series before and after a change, and which belongs to which. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from campus_desk.application.ports import RecurrenceFacts
from campus_desk.domain.booking import Booking, Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, BookingId, SeriesId
from campus_desk.domain.recurrence import Frequency, RecurrenceRule, ended, parsed
from campus_desk.domain.timeslot import LAST_YEAR, Fold, TimeSlot, from_wall_clock, months_later

_BY_MONTHS = (Frequency.MONTHLY, Frequency.YEARLY)
_LATEST = datetime(LAST_YEAR, 12, 31)  # noqa: DTZ001 - wall clock
AHEAD_MONTHS = 24
"""How far ahead a rule is booked, when it goes on longer."""


@dataclass(frozen=True, slots=True)
class Move:
    """How the instance somebody changed moves, on the wall clock.

    Attributes:
        before: Where the series has it; ``after`` where the series shall have it.
        length: How long instances last on the clock from now on.
    """

    before: datetime
    after: datetime
    length: timedelta

    @property
    def days(self) -> timedelta:
        """By how many days."""
        return self.after.date() - self.before.date()


@dataclass(frozen=True, slots=True)
class NewDates:
    """A series as it shall be, and how its old dates follow.

    Attributes:
        follow: Where an old date goes; None where it has nowhere to go.
        by_rule: Whether the series has got another rule, and does not merely follow a move.
        by_period: Whether dates that have nowhere to go may take a new date of the same week, month or year.
    """

    series: Series
    follow: Callable[[datetime], datetime | None]
    by_rule: bool = False
    by_period: Frequency | None = None


def wall_of(recurrence_id: str, zone: str) -> datetime:
    """Return the original start of an instance on the wall clock of a zone, naive."""
    instant = datetime.strptime(recurrence_id, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def wall_length(slot: TimeSlot, zone: str) -> timedelta:
    """Return how long a slot lasts on the wall clock; elapsed time where the clock would run backwards."""
    first, last = (i.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for i in (slot.start, slot.end))
    return last - first if last > first else slot.duration


def slot_at(wall: datetime, length: timedelta, zone: str, fold: Fold) -> TimeSlot:
    """Return an instance: it begins and ends at the times the clock shows.

    Raises:
        InvalidValue: A time does not exist, or exists twice and ``fold`` does not say which one is meant.
    """
    place = ZoneInfo(zone)
    start = from_wall_clock(wall, fold=fold, zone=place)
    end = from_wall_clock(wall + length, fold=fold, zone=place)
    # Within the repeated hour the end may be read before the start.
    return TimeSlot(start, end if end > start else start + length)


def horizon(now: datetime, series: Series, members: Iterable[Booking] = ()) -> datetime:
    """Return up to when a series is booked: two years ahead, and as far as it is already."""
    begun = max(now.astimezone(ZoneInfo(series.zone)).replace(tzinfo=None), series.dtstart)
    ahead = months_later(begun, AHEAD_MONTHS)
    return max([ahead, *(wall_of(b.recurrence_id, series.zone) for b in members if b.recurrence_id)])


def split(series: Series, at: datetime, recurrence: RecurrenceFacts) -> tuple[Series, Series]:
    """Return a series ended before one of its dates, and the rest as a series of its own, without id and UID."""
    plain = replace(series, exdates=(), rdates=())
    before = [wall for wall in recurrence.occurrences(plain, at)[0] if wall < at]
    count = count_of(series.rrule)
    rest = ended(series.rrule, count=max(count - len(before), 1)) if count is not None else series.rrule
    tail = replace(
        series,
        id=SeriesId(UNSAVED),
        uid="",
        dtstart=at,
        rrule=rest,
        exdates=tuple(w for w in series.exdates if w >= at),
        rdates=tuple(w for w in series.rdates if w > at),
        sequence=0,
        revision=1,
    )
    return ended_before(series, at), tail


def ended_before(series: Series, at: datetime) -> Series:
    """Return a series that ends before one of its dates."""
    instant = from_wall_clock(at, zone=ZoneInfo(series.zone))
    return replace(
        series,
        rrule=ended(series.rrule, before=instant),
        exdates=tuple(w for w in series.exdates if w < at),
        rdates=tuple(w for w in series.rdates if w < at),
    )


def count_of(rrule: str) -> int | None:
    """Return the COUNT of RRULE text, None without one."""
    found = [part.partition("=")[2] for part in rrule.upper().split(";") if part.startswith("COUNT=")]
    return int(found[0]) if found and found[0].isdecimal() else None


def following(base: Series, move: Move, recurrence: RecurrenceFacts) -> NewDates:
    """Return the dates of a series whose rule follows the move of one instance.

    A rule by months that says how many dates there are says it anew: the 31st of six months that have one, moved to
    the 30th, comes to lie in months in between that had none. Those are left out, and none of the six is cancelled.

    Raises:
        InvalidValue: The rule came from a calendar and says more than can be moved to another day.
    """
    time = move.after.time() if move.after.time() != move.before.time() else base.dtstart.time()
    rule = parsed(base.rrule, base.dtstart, base.zone) if move.days and base.rrule else None
    if move.days and base.rrule and rule is None:
        raise InvalidValue("rrule", "error-series-foreign-move")
    moved = rule.moved(move.before.date(), move.after.date()) if rule is not None else None

    def on_day(day: date) -> date | None:
        if moved is None:
            return day + move.days
        return moved.follow(day, move.before.date(), move.after.date())

    def follow(wall: datetime) -> datetime | None:
        day = on_day(wall.date())
        if day is None:
            return None
        # A date that was added at a time of its own keeps it.
        return datetime.combine(day, time if wall.time() == base.dtstart.time() else wall.time())

    begins = follow(base.dtstart)
    if begins is None:
        near = base.dtstart.date() + move.days
        begins = datetime.combine(moved.first_from(near) if moved is not None else near, time)
    series = replace(
        base,
        dtstart=begins,
        rrule=moved.text(base.zone) if moved is not None else base.rrule,
        wall_seconds=int(move.length.total_seconds()),
        exdates=_all(base.exdates, follow),
        rdates=_all(base.rdates, follow),
    )
    if moved is not None and moved.count is not None and moved.frequency in _BY_MONTHS:
        series = _counted_anew(series, base, follow, recurrence)
    return NewDates(series, follow)


def _counted_anew(
    series: Series,
    base: Series,
    follow: Callable[[datetime], datetime | None],
    recurrence: RecurrenceFacts,
) -> Series:
    """Return a moved series with as many dates as it takes to reach its last one, those in between left out."""
    olds, _ = recurrence.occurrences(replace(base, exdates=(), rdates=()), _LATEST)
    goals = {goal for goal in map(follow, olds) if goal is not None}
    if not goals:
        return series
    endless = replace(series, rrule=ended(series.rrule), exdates=(), rdates=())
    walls, _ = recurrence.occurrences(endless, max(goals))
    between = set(walls) - goals - set(series.rdates)
    return replace(
        series,
        rrule=ended(series.rrule, count=len(walls)),
        exdates=tuple(sorted({*series.exdates, *between})),
    )


def ruled(base: Series, move: Move, rule: RecurrenceRule, *, from_here: bool) -> NewDates:
    """Return the dates of a series that gets another rule.

    Args:
        base: What it is now; of a split series the rest.
        move: How the instance that was edited moves.
        rule: The new rule.
        from_here: The rule begins with the edited instance, and not in the period the series began in.
    """
    time = move.after.time() if move.after.time() != move.before.time() else base.dtstart.time()
    begins = move.after.date() if from_here else base.dtstart.date() + move.days
    first = rule.first_from(begins) if from_here else rule.first_near(begins)
    before = parsed(base.rrule, base.dtstart, base.zone) if base.rrule else None

    def follow(wall: datetime) -> datetime | None:
        return datetime.combine(wall.date() + move.days, time)

    series = replace(
        base,
        dtstart=datetime.combine(first, time),
        rrule=rule.text(base.zone),
        wall_seconds=int(move.length.total_seconds()),
        exdates=_all(base.exdates, follow),
        rdates=_all(base.rdates, follow),
    )
    same = before is not None and before.frequency is rule.frequency
    return NewDates(series, follow, by_rule=True, by_period=rule.frequency if same else None)


def pair(
    members: Iterable[Booking], zone: str, dates: NewDates, walls: Iterable[datetime]
) -> Mapping[BookingId, datetime]:
    """Return which new date each member takes; those that find none are left out."""
    open_dates = dict.fromkeys(walls)
    pairs: dict[BookingId, datetime] = {}
    # What takes place goes before what was cancelled with an earlier change of the series.
    ordered = sorted(members, key=lambda b: (not (b.status.is_live or b.detached), b.recurrence_id))
    left = []
    for member in ordered:
        goal = dates.follow(wall_of(member.recurrence_id, zone))
        if goal is not None and goal in open_dates:
            del open_dates[goal]
            pairs[member.id] = goal
        elif member.status.is_live or member.detached:
            left.append(member)
    if dates.by_period is not None:
        for member in left:
            goal = dates.follow(wall_of(member.recurrence_id, zone))
            if goal is None:
                continue
            period = _period(goal, dates.by_period)
            near = next((w for w in open_dates if _period(w, dates.by_period) == period), None)
            if near is not None:
                del open_dates[near]
                pairs[member.id] = near
    return pairs


def original_start(wall: datetime, slot: TimeSlot | None, zone: str, fold: Fold) -> datetime:
    """Return the instant of a date: that of the slot that takes place on it, else what the clock says.

    Raises:
        InvalidValue: The time does not exist, or exists twice and ``fold`` does not say which one is meant.
    """
    place = ZoneInfo(zone)
    if slot is not None and slot.start.astimezone(place).replace(tzinfo=None) == wall:
        return slot.start
    return from_wall_clock(wall, fold=fold, zone=place)


def _period(wall: datetime, frequency: Frequency) -> object:
    if frequency is Frequency.WEEKLY:
        return wall.isocalendar()[:2]
    if frequency is Frequency.MONTHLY:
        return wall.year, wall.month
    return wall.year if frequency is Frequency.YEARLY else wall.date()


def _all(walls: Iterable[datetime], follow: Callable[[datetime], datetime | None]) -> tuple[datetime, ...]:
    return tuple(sorted({new for new in map(follow, walls) if new is not None}))
