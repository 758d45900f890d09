"""A company's own bookings as a table: what is to come, what was, what was cancelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.use_rules import leaving_confirmed
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import status_label
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.record_table_model import Column

BACK, AHEAD = timedelta(days=2 * 366), timedelta(days=2 * 366)
"""How far the list reaches."""


class Part(Enum):
    """Which of the bookings are listed."""

    UPCOMING = "upcoming"
    PAST = "past"
    CANCELLED = "cancelled"

    def holds(self, booking: Booking, now: datetime) -> bool:
        """Tell whether a booking belongs to this part."""
        if not booking.status.is_live:
            return self is Part.CANCELLED
        over = booking.slot.end <= now or booking.attendance.checked_out_at is not None
        return self is (Part.PAST if over else Part.UPCOMING)


def period_around(now: datetime) -> TimeSlot:
    """Return the time the list covers."""
    return TimeSlot(now - BACK, now + AHEAD)


class OwnBookings:
    """Words bookings for the table.

    Args:
        theme: Fonts and icons.
        formatter: Writes days and times.
        actor: Who is signed in.
    """

    def __init__(self, theme: Theme, formatter: Formatter, actor: Actor) -> None:
        self._theme = theme
        self._formatter = formatter
        self._actor = actor
        self._names: Mapping[ResourceId, str] = {}
        self._now = datetime.min.replace(tzinfo=UTC)

    def know(self, catalogue: Catalogue, now: datetime) -> None:
        """Take the names of the resources, and the present instant."""
        self._names = {r.id: r.name for r in catalogue.resources}
        self._now = now

    def may_cancel(self, booking: Booking) -> bool:
        """Tell whether they may cancel a booking by themselves: not once it has begun or was attended."""
        against = leaving_confirmed(booking, BookingStatus.CANCELLED, self._actor, self._now)
        return Part.UPCOMING.holds(booking, self._now) and not against

    def names(self, booking: Booking) -> str:
        """Return what is booked."""
        return ", ".join(self._names.get(r, "") for r in booking.draft.resources)

    def state(self, booking: Booking) -> str:
        """Return how a booking stands, in a word."""
        seen = booking.attendance
        if seen.is_present:
            return QCoreApplication.translate("OwnBookings", "Present")
        if seen.no_show:
            return QCoreApplication.translate("OwnBookings", "Absent")
        if booking.status is BookingStatus.OPTION and booking.draft.option_expires_at is not None:
            return QCoreApplication.translate("OwnBookings", "Option until {0}").format(
                self._formatter.clock_time(booking.draft.option_expires_at)
            )
        if booking.status.is_live and booking.slot.end <= self._now:
            return QCoreApplication.translate("OwnBookings", "Ended")
        return status_label(booking.status)

    def columns(self) -> Sequence[Column[Booking]]:
        """Return what the table shows."""
        translate, formatter = QCoreApplication.translate, self._formatter
        return (
            Column(
                translate("OwnBookings", "When"),
                lambda b: formatter.slot(b.slot),
                sort_key=lambda b: b.slot,
                width=190,
            ),
            Column(
                translate("OwnBookings", "What"),
                self.names,
                font=self._theme.typeface.font(weight=500),
                width=200,
            ),
            Column(translate("OwnBookings", "Title"), lambda b: b.draft.title, width=200),
            Column(
                translate("OwnBookings", "People"),
                lambda b: "" if b.draft.attendees is None else formatter.number(b.draft.attendees),
                sort_key=lambda b: b.draft.attendees or 0,
                right=True,
                width=70,
            ),
            Column(translate("OwnBookings", "State"), self.state, icon=self._icon, width=120),
        )

    def _icon(self, booking: Booking) -> QIcon:
        if booking.attendance.is_present:
            name, ink = "user-check", "accent"
        elif booking.attendance.no_show:
            name, ink = "user-x", "text2"
        elif booking.status is BookingStatus.OPTION:
            name, ink = "hourglass", "warn"
        elif not booking.status.is_live:
            name, ink = "ban", "text2"
        else:
            name, ink = ("checks" if booking.slot.end <= self._now else "check"), "text2"
        return self._theme.icon(name, ink, 14)
