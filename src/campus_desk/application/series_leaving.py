"""An instance that comes to belong to somebody else leaves its series: a series is of one customer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace

from campus_desk.application.commands import RestoreBookings
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.series_dates import wall_of
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import CustomerId


def holder(members: Collection[Booking]) -> CustomerId | None:
    """Return whose series it is: of the most dates that follow it; None without any date.

    Files hold series of which one date belongs to somebody else: it was given away before they were told apart, or a
    calendar said so. That date is an exception, and does not make them the master of the others.
    """
    regular = [b for b in members if not b.detached] or list(members)
    counted = Counter(b.draft.customer_id for b in regular)
    return counted.most_common(1)[0][0] if counted else None


def leave_series(
    before: Booking, after: Booking, unit: UnitOfWork, new_uid: Callable[[], str]
) -> tuple[Booking, RestoreBookings]:
    """Store an instance as a booking of its own; its series does not have that date any more.

    Returns:
        The booking as stored, and the command that takes it back into the series as it was.
    """
    assert before.series_id is not None  # noqa: S101 - only instances of a series leave one
    series = unit.bookings.series(before.series_id)
    gone = {*series.exdates, wall_of(before.recurrence_id, series.zone)}
    shorter = unit.bookings.replace_series(
        replace(series, exdates=tuple(sorted(gone)), revision=series.revision + 1)
    )
    alone = replace(after, uid=new_uid(), recurrence_id="", series_id=None, detached=False)
    stored = unit.bookings.replace(alone, before.revision)
    back = replace(before, revision=stored.revision)
    return stored, RestoreBookings((back,), (replace(series, revision=shorter.revision),))
