"""What the desk knows of guests at an instant: whether they may be checked in, and whether they are late.

Nobody is late where nobody is recorded: that a booking has no check-in says something only while somebody keeps the
record. Attendance is kept

- the whole day, where the days before show the habit: of at least ``HABIT`` bookings of the ``HABIT_DAYS`` before it is
  recorded who came;
- else from the first booking recorded that day on. Where it began long before it was recorded, no more than
  ``LOOK_BACK`` of the time before the record counts: who begins at 10:24 with the first check-in of the day has not
  watched the door since eight.

A walk-in is booked after it has begun, on the quarter of an hour: its guests are awaited from then on, not before.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from campus_desk.application.judgement import attendance_of
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.attendance import GRACE, check_in_refusal
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot, at_campus

HABIT = 3
HABIT_DAYS = timedelta(days=7)
LOOK_BACK = timedelta(minutes=30)


def kept_since(items: Iterable[AgendaItem], now: datetime, *, habit: bool = False) -> int | None:
    """Return from when on it is known today who came, UTC seconds; None while nobody keeps it.

    Args:
        items: What is booked today; what is of other days does not count.
        now: The present instant, which says what today is.
        habit: Whether the days before show that attendance is kept.
    """
    first, last = TimeSlot.of_day(at_campus(now).date()).epoch
    if habit:
        return first
    back = int(LOOK_BACK.total_seconds())
    begins = [
        min(max(item.starts_at, recorded - back), recorded)
        for item in items
        if first <= item.starts_at < last and (recorded := _recorded(item)) is not None
    ]
    return min(begins, default=None)


def is_late(item: AgendaItem, now: int, since: int | None) -> bool:
    """Tell whether the guests of a confirmed booking should have come by now, and can still.

    Args:
        item: The booking.
        now: The present instant, UTC seconds.
        since: From when on it is known who came, see ``kept_since``.
    """
    return (
        since is not None
        and item.expected_at >= since
        and item.expected_at + int(GRACE.total_seconds()) <= now < item.ends_at
        and item.status is BookingStatus.CONFIRMED
        and item.checked_in_at is None
        and not item.no_show
        and not item.redacted
    )


def why_no_check_in(item: AgendaItem, now: datetime) -> Message | None:
    """Return why the guests of a booking cannot be checked in now, None when they can."""
    return check_in_refusal(
        item.booking_id,
        item.status,
        attendance_of(item),
        TimeSlot.of_epoch(item.starts_at, item.ends_at),
        min(item.blocked_from, item.starts_at),
        now,
    )


def _recorded(item: AgendaItem) -> int | None:
    """Return when it was recorded who came, UTC seconds; of an absence that is when the rest of its time was freed."""
    if item.checked_in_at is not None:
        return item.checked_in_at
    return item.blocked_to if item.no_show else None
