"""Hands for series in tests: make one, change one, look at what the file holds of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from campus_desk.application.commands import CancelSeries, ChangeSeries, Command, PlaceSeries
from campus_desk.application.desk import Outcome
from campus_desk.application.series_handlers import SeriesDone
from campus_desk.application.series_plan import LineKind, SeriesPlan
from campus_desk.application.series_situation import SeriesCommand, load_series, rehearse_series
from campus_desk.domain.booking import Booking, BookingDraft, Series
from campus_desk.domain.recurrence import SeriesScope
from campus_desk.domain.timeslot import TimeSlot, at_campus
from tests.campus import RECEPTION, Campus


def run(campus: Campus, command: Command) -> Outcome:
    """Execute a command and return the whole outcome."""
    return campus.services.desk.execute(command, RECEPTION)


def rehearsed(campus: Campus, command: SeriesCommand) -> SeriesPlan:
    """Return what a command would do."""
    return rehearse_series(command, campus.services)


def make(campus: Campus, resources: str, when: TimeSlot, rrule: str, **how: Any) -> list[Booking]:
    """Book a series and return its instances."""
    fields = {name: how.pop(name) for name in ("policy", "fold", "override_reason") if name in how}
    done = run(campus, PlaceSeries(campus.draft(resources, when, **how), rrule, **fields))
    assert isinstance(done.value, SeriesDone)
    return members(campus, first_made(campus, done))


def first_made(campus: Campus, outcome: Outcome) -> Booking:
    """Return the first booking a command has made or changed."""
    found = [stored(campus, key) for key in sorted(outcome.changes.bookings)]
    return min(found, key=lambda b: b.slot.start)


def stored(campus: Campus, booking_id: int) -> Booking:
    """Return a booking as the file has it."""
    with campus.services.storage.read() as unit:
        return unit.bookings.get(booking_id, campus.services.scope)  # type: ignore[arg-type]


def members(campus: Campus, booking: Booking) -> list[Booking]:
    """Return all bookings of the series a booking belongs to, by their original starts."""
    with campus.services.storage.read() as unit:
        return list(load_series(unit, booking.id, RECEPTION).members)


def series_of(campus: Campus, booking: Booking) -> Series:
    """Return the series of a booking."""
    with campus.services.storage.read() as unit:
        found = load_series(unit, booking.id, RECEPTION).series
    assert found is not None
    return found


def change(
    campus: Campus, booking: Booking, scope: SeriesScope, *, hours: float = 0, days: int = 0, **how: Any
) -> ChangeSeries:
    """Return the command that moves an instance, and others with it."""
    fields = {n: how.pop(n) for n in ("policy", "fold", "override_reason", "rrule", "exceptions") if n in how}
    now = campus.stored(booking)
    draft: BookingDraft = replace(now.draft, slot=now.slot.shifted(timedelta(hours=hours, days=days)), **how)
    return ChangeSeries(now.id, now.revision, draft, scope, **fields)


def cancel(campus: Campus, booking: Booking, scope: SeriesScope, **how: Any) -> CancelSeries:
    """Return the command that cancels an instance, and others with it."""
    return CancelSeries(booking.id, campus.stored(booking).revision, scope, **how)


def kinds(plan: SeriesPlan) -> list[str]:
    """Return what becomes of each date, in order."""
    return [line.kind.value for line in plan.lines]


def starts(bookings: Sequence[Booking], *, live: bool = True) -> list[str]:
    """Return when bookings begin on the campus's clock."""
    return [f"{at_campus(b.slot.start):%m-%d %H:%M}" for b in bookings if b.status.is_live or not live]


def line_of(plan: SeriesPlan, kind: LineKind) -> Any:
    """Return the only line of a kind."""
    (line,) = [line for line in plan.lines if line.kind is kind]
    return line
