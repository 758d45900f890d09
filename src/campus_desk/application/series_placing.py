"""Plans a new series, and the end of one. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from campus_desk.application.calendar_values import recurrence_id_of
from campus_desk.application.commands import CancelSeries, PlaceSeries
from campus_desk.application.ports import RecurrenceFacts
from campus_desk.application.series_dates import ended_before, horizon, slot_at, wall_length, wall_of
from campus_desk.application.series_plan import LineKind, SeriesLine, SeriesPlan
from campus_desk.application.series_planner import (
    SeriesPlanner,
    SeriesSituation,
    Wish,
    kept_because,
    line_without_time,
)
from campus_desk.application.series_stored import (
    StoredSeries,
    in_order,
    is_stopped,
    stays_apart,
    wall_clock,
)
from campus_desk.domain.booking import Booking, BookingStatus, Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, SeriesId
from campus_desk.domain.recurrence import SeriesScope, stated
from campus_desk.domain.timeslot import CAMPUS_ZONE_NAME


def plan_placing(command: PlaceSeries, situation: SeriesSituation, recurrence: RecurrenceFacts) -> SeriesPlan:
    """Plan a new series. Its draft is the first instance; where the rule begins later, it says the time of day.

    Raises:
        InvalidValue: A rule that cannot be read, or gives too many dates.
    """
    draft, zone = command.draft, CAMPUS_ZONE_NAME
    begins, length = wall_clock(draft.slot.start, zone), wall_length(draft.slot, zone)
    rule = stated(command.rrule, begins, zone)
    first = datetime.combine(rule.first_from(begins.date()), begins.time()) if rule is not None else begins
    seconds = int(length.total_seconds())
    series = Series(SeriesId(UNSAVED), command.uid, zone, first, seconds, command.rrule)
    until = horizon(situation.now, series)
    walls, goes_on = recurrence.occurrences(series, until)
    wishes: list[Wish] = []
    without: list[SeriesLine] = []
    for wall in walls:
        try:
            slot = draft.slot if wall == begins else slot_at(wall, length, zone, command.fold)
        except InvalidValue as error:
            without.append(line_without_time(wall, None, error))
            continue
        wishes.append(Wish(wall, recurrence_id_of(slot.start), replace(draft, slot=slot)))
    decided = SeriesPlanner(situation, command.policy, command.override_reason).decide(wishes, ())
    lines = in_order([*decided.lines, *without])
    left_out = [*decided.left_out, *(line.wall for line in without)]
    return SeriesPlan(
        lines=lines,
        series=replace(series, exdates=tuple(sorted(left_out))),
        additions=tuple(decided.additions),
        booked_until=until.date() if goes_on else None,
        is_blocked=is_stopped(command.policy, lines),
    )


def plan_cancelling(command: CancelSeries, stored: StoredSeries, situation: SeriesSituation) -> SeriesPlan:
    """Plan to cancel this and the following instances, or all that are still to come.

    What is past, stands on an invoice or was changed by itself stays.
    """
    series, edited = stored.series, stored.booking
    first = edited.recurrence_id if command.scope is SeriesScope.FOLLOWING else ""
    lines: list[SeriesLine] = []
    gone: list[Booking] = []
    stays = False
    for member in stored.members:
        if not member.status.is_live:
            continue
        if member.recurrence_id < first:
            stays = True
            continue
        kept = kept_because(member, situation)
        if kept is None and stays_apart(member, edited, command.exceptions):
            kept = LineKind.EXCEPTION
        lines.append(
            SeriesLine(kept or LineKind.CANCELLED, wall_of(member.recurrence_id, stored.zone), member)
        )
        if kept is None:
            gone.append(member)
        else:
            stays = True
    ends = min((b.recurrence_id for b in gone), default="")
    cancelled = [b.with_status(BookingStatus.CANCELLED) for b in gone]
    if series is None or not stays or not any(b.recurrence_id < ends for b in stored.members):
        # No date of it is left: a calendar then says of the whole that it is cancelled.
        changes = tuple((b, replace(c, detached=False)) for b, c in zip(gone, cancelled, strict=True))
        return SeriesPlan(in_order(lines), changes=changes)
    # A series that ends earlier does not have those dates any more.
    head = ended_before(series, wall_of(ends, series.zone))
    return SeriesPlan(in_order(lines), head=head, released=tuple(zip(gone, cancelled, strict=True)))
