"""Who came: check-in and check-out, no-show, and options whose time is up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    CheckIn,
    CheckOut,
    Command,
    ExpireOptions,
    MarkNoShow,
    RestoreAttendance,
)
from campus_desk.application.current_booking import current_booking
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.own_steps import took_step
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor
from campus_desk.domain.attendance import checked_in, checked_out, not_shown
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import NotPermitted
from campus_desk.domain.identifiers import ResourceId


@dataclass(frozen=True, slots=True)
class AttendanceHandlers:
    """The handlers of what happens at the door."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {
            CheckIn: self.check_in,
            CheckOut: self.check_out,
            MarkNoShow: self.mark_no_show,
            RestoreAttendance: self.restore,
            ExpireOptions: self.expire,
        }

    def check_in(self, command: CheckIn, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Record that the guests came, with the badge lent to them."""
        before = current_booking(unit, actor, command.booking_id, command.expected_revision)
        return self._store(
            unit, actor, "check-in", before, checked_in(before, self.clock.now(), command.badge)
        )

    def check_out(self, command: CheckOut, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Record that they left; what they leave unused is free again."""
        before = current_booking(unit, actor, command.booking_id, command.expected_revision)
        return self._store(unit, actor, "check-out", before, checked_out(before, self.clock.now()))

    def mark_no_show(self, command: MarkNoShow, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Record that nobody came; what is left of the slot is free again."""
        before = current_booking(unit, actor, command.booking_id, command.expected_revision)
        return self._store(unit, actor, "no-show", before, not_shown(before, self.clock.now()))

    def restore(self, command: RestoreAttendance, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Take a record of attendance back.

        Raises:
            NotPermitted: It is about other places than the booking holds, or a tenant would take back what it did not
                record itself: what reception saw stays.
            SlotTaken: What was freed has been taken by somebody else.
        """
        before = current_booking(unit, actor, command.booking_id, command.expected_revision)
        after = replace(before, attendance=command.attendance, allocations=command.allocations)
        seen = ("attendance", "allocations")
        own = actor.customer_id is None or took_step(actor, "booking", after, before, unit, seen)
        if not own or _places(after) != _places(before):
            raise NotPermitted(command.label, actor.role.value)
        return self._store(unit, actor, "attendance", before, after)

    def expire(self, command: ExpireOptions, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Cancel every option whose time is up; nothing is left to undo. ``value`` holds the bookings."""
        del command
        now = self.clock.now()
        expired = []
        for booking in unit.bookings.expired_options(now):
            after = replace(booking.with_status(BookingStatus.CANCELLED), revision=booking.revision + 1)
            stored = unit.bookings.replace(after, booking.revision)
            remember(self.clock, unit, actor, "expire", "booking", booking, stored)
            expired.append(stored)
        return Outcome(Changes(bookings=frozenset(int(b.id) for b in expired)), value=tuple(expired))

    def _store(self, unit: UnitOfWork, actor: Actor, action: str, before: Booking, after: Booking) -> Outcome:
        stored = unit.bookings.replace(replace(after, revision=before.revision + 1), before.revision)
        remember(self.clock, unit, actor, action, "booking", before, stored)
        inverse = RestoreAttendance(before.id, stored.revision, before.attendance, before.allocations)
        return Outcome(Changes(bookings=frozenset({int(before.id)})), inverse, stored)


def _places(booking: Booking) -> list[tuple[ResourceId, ResourceId]]:
    return sorted((a.requested_id, a.resource_id) for a in booking.allocations)
