"""What reception needs from outside: the waiting list and reported problems. Part of ``ports``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import BookingId, CustomerId, ProblemId, ResourceId, SeriesId, WaitingId
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry


class BookingLookups(Protocol):
    """Bookings looked up many at once. Part of ``ports.BookingRepository``."""

    def expired_options(self, now: datetime) -> Sequence[Booking]:
        """Return the options whose time is up, by when it was."""
        ...

    def invoiced_among(self, bookings: Iterable[BookingId]) -> Collection[BookingId]:
        """Return those of many bookings that stand on an uncredited invoice."""
        ...

    def live_dates(self, series: Iterable[SeriesId]) -> Mapping[SeriesId, int]:
        """Return how many live bookings each of several series has; one without any is left out."""
        ...

    def of_customer(self, customer_id: CustomerId, slot: TimeSlot) -> Sequence[Booking]:
        """Return what a customer has booked that overlaps ``slot``, cancelled bookings included, by start."""
        ...

    def several(self, booking_ids: Iterable[BookingId], scope: ViewerScope) -> Mapping[BookingId, Booking]:
        """Return those of many bookings that there are and that the viewer may see."""
        ...

    def cancelled(
        self, resources: Iterable[ResourceId], slot: TimeSlot, scope: ViewerScope
    ) -> Sequence[Booking]:
        """Return the cancelled bookings that held one of the resources within ``slot``, by start."""
        ...


class WaitingRepository(Protocol):
    """The waiting list. ``save`` with id 0 inserts; otherwise it raises StaleRevision as catalogue records do."""

    def get(self, waiting_id: WaitingId, scope: ViewerScope = EVERYTHING) -> WaitingEntry: ...
    def open(self, now: datetime, scope: ViewerScope = EVERYTHING) -> Sequence[WaitingEntry]:
        """Return who still waits or has an offer, by start of the window, then in the order they came.

        What can be waited for no longer, as its time is over, and what was offered, taken and is over, is left out.
        """
        ...

    def over(self, now: datetime) -> Sequence[tuple[WaitingEntry, bool]]:
        """Return the entries that stand though their time is over, each with whether they took what was offered."""
        ...

    def save(self, entry: WaitingEntry) -> WaitingEntry: ...


class ProblemRepository(Protocol):
    """Reported problems, saved as the waiting list is."""

    def get(self, problem_id: ProblemId, scope: ViewerScope = EVERYTHING) -> ProblemReport: ...
    def open(self, scope: ViewerScope = EVERYTHING) -> Sequence[ProblemReport]:
        """Return the reports nobody has dealt with, the oldest first."""
        ...

    def recent(self, most: int, scope: ViewerScope = EVERYTHING) -> Sequence[ProblemReport]:
        """Return the last ``most`` reports, settled or not, the newest first; what was taken back is left out."""
        ...

    def save(self, report: ProblemReport) -> ProblemReport: ...
