"""A change of a stored booking as a function of drafts, so that it can be made on what is stored by now.

What somebody saw, what they want, and what somebody else stored in the meantime are three drafts; the change carried
over is only what differs between the first two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from campus_desk.application.commands import CancelBooking, ChangeBooking, Command, PlaceBooking
from campus_desk.application.joint_judgement import Change
from campus_desk.application.read_models import AgendaItem, HistoryEntry
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.planner_judge import changed_resources
from campus_desk.ui.timeline.proposal import Intent, Proposal

Apply = Callable[[BookingDraft], BookingDraft]
"""Makes a change on a draft; raises ``InvalidValue`` where that cannot be."""


class Kind(Enum):
    """What becomes of the booking."""

    CHANGE = "change"
    COPY = "copy"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change asked for.

    Attributes:
        revision: The revision of the booking it was asked for.
        seen: Returns the booking as it was seen then, from what is stored now.
        apply: The change.
    """

    booking_id: BookingId
    revision: int
    seen: Apply
    apply: Apply
    kind: Kind = Kind.CHANGE


@dataclass(frozen=True, slots=True)
class Ready:
    """A change with the booking as stored and the draft it leads to."""

    edit: Edit
    booking: Booking
    draft: BookingDraft

    @property
    def change(self) -> Change:
        """The same for the judge."""
        if self.edit.kind is Kind.COPY:
            return Change(self.draft)
        return Change(self.draft, self.booking.id, self.booking.draft)

    def command(self, reason: str = "") -> Command:
        """Return what carries it out."""
        match self.edit.kind:
            case Kind.COPY:
                return PlaceBooking(self.draft, reason)
            case Kind.CANCEL:
                return CancelBooking(self.booking.id, self.booking.revision, reason)
            case Kind.CHANGE:
                return ChangeBooking(self.booking.id, self.booking.revision, self.draft, reason)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change asked for on a booking that somebody else has changed since.

    Attributes:
        theirs: The booking as stored now.
        last: The last entry of its history: who, and when; None where that may not be known.
    """

    edit: Edit
    theirs: Booking
    last: HistoryEntry | None = None

    @property
    def yours(self) -> BookingDraft:
        """The version asked for, without what the other one changed."""
        return self.edit.apply(self.edit.seen(self.theirs.draft))

    @property
    def merged(self) -> BookingDraft:
        """The change asked for, on top of theirs."""
        return self.edit.apply(self.theirs.draft)


def from_proposal(proposal: Proposal, item: AgendaItem) -> Edit:
    """Return what a drop asks for: another time, another resource, each only where it differs."""
    slot = TimeSlot.of_epoch(proposal.start, proposal.end)
    keeps_time = (proposal.start, proposal.end) == (item.starts_at, item.ends_at)
    copies = proposal.intent is Intent.COPY

    def apply(draft: BookingDraft) -> BookingDraft:
        return replace(
            draft,
            slot=draft.slot if keeps_time and not copies else slot,
            resources=changed_resources(draft.resources, item.requested_id, proposal.resource_id),
            # What was copied may be cancelled by now; the copy is what was seen.
            status=item.status if copies else draft.status,
        )

    return Edit(
        item.booking_id,
        item.revision,
        lambda draft: as_seen(item, draft, proposal.further),
        apply,
        Kind.COPY if copies else Kind.CHANGE,
    )


def to_status(item: AgendaItem, status: BookingStatus) -> Edit:
    """Return the confirmation of an option, which does not expire any more, or a cancellation."""

    def apply(draft: BookingDraft) -> BookingDraft:
        if status is BookingStatus.CONFIRMED:
            return replace(draft, status=status, option_expires_at=None)
        return replace(draft, status=status)

    return Edit(
        item.booking_id,
        item.revision,
        lambda draft: as_seen(item, draft),
        apply,
        Kind.CANCEL if status is BookingStatus.CANCELLED else Kind.CHANGE,
    )


def to_cancelled(booking: Booking) -> Edit:
    """Return the cancellation of a booking as it was read."""
    draft = replace(booking.draft, status=BookingStatus.CANCELLED)
    return replace(from_drafts(booking, draft), kind=Kind.CANCEL)


def from_drafts(booking: Booking, wanted: BookingDraft) -> Edit:
    """Return what was typed into a dialog: the fields that differ from the booking it was opened with."""
    before = booking.draft
    changed: dict[str, Any] = {
        field.name: getattr(wanted, field.name)
        for field in fields(BookingDraft)
        if getattr(wanted, field.name) != getattr(before, field.name)
    }
    return Edit(booking.id, booking.revision, lambda _: before, lambda draft: replace(draft, **changed))


def as_seen(
    item: AgendaItem, stored: BookingDraft, further: tuple[ResourceId, ...] | None = None
) -> BookingDraft:
    """Return a booking as the planner showed it; what the planner does not show is as stored."""
    resources = stored.resources
    if further is not None and {item.requested_id, *further} != set(resources):
        resources = (item.requested_id, *further)
    elif item.requested_id not in resources:
        resources = (item.requested_id, *resources[1:])
    return replace(
        stored,
        resources=resources,
        slot=TimeSlot.of_epoch(item.starts_at, item.ends_at),
        customer_id=item.customer_id,
        title=item.title,
        contact=item.contact,
        attendees=item.attendees,
        status=item.status,
        option_expires_at=None
        if item.option_expires_at is None
        else datetime.fromtimestamp(item.option_expires_at, UTC),
        setup_minutes=(item.starts_at - item.blocked_from) // 60,
        # What guests have left unused is not blocked: that says nothing about the teardown.
        teardown_minutes=stored.teardown_minutes
        if item.no_show or item.checked_out_at is not None
        else (item.blocked_to - item.ends_at) // 60,
    )
