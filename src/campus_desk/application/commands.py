"""Every change the program can make, as a named value. A command carries no behaviour; handlers do.

Each command has a ``label`` (key ``command-…`` of the wording catalogue) that names it in the Undo menu and history;
the attribute ``done`` of that entry says that it happened.
"""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.application.calendar_values import CalendarFile
from campus_desk.application.invoicing_settings import InvoicingSettings
from campus_desk.domain.booking import Allocation, Attendance, Booking, BookingDraft, Series
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ProblemId, ResourceId, WaitingId
from campus_desk.domain.invoice import Seller
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.recurrence import ConflictPolicy, SeriesScope
from campus_desk.domain.resource import Resource, ResourceKind, Site, Supply
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import Fold
from campus_desk.domain.waiting import WaitingEntry, WaitingState


@dataclass(frozen=True, slots=True)
class Command:
    """Base of all commands."""

    @property
    def label(self) -> str:
        """Key of the command's name in the wording catalogue."""
        words = "".join("-" + c.lower() if c.isupper() else c for c in type(self).__name__)
        return "command" + words


@dataclass(frozen=True, slots=True)
class PlaceBooking(Command):
    """Create a booking. ``uid`` empty: one is made. ``override_reason`` overrides overridable rules."""

    draft: BookingDraft
    override_reason: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class ChangeBooking(Command):
    """Give a booking another draft (move, resize, other resources, other customer, status …)."""

    booking_id: BookingId
    expected_revision: int
    draft: BookingDraft
    override_reason: str = ""
    restoring: bool = False
    """Set by an inverse: it brings back what was already accepted, so only blocking rules are asked again."""
    detached: bool | None = None
    """Set by an inverse: whether the instance of a series was an exception. Otherwise a change makes it one."""


@dataclass(frozen=True, slots=True)
class CancelBooking(Command):
    """Cancel a booking: it stays, and frees its resources."""

    booking_id: BookingId
    expected_revision: int
    reason: str = ""
    """Kept in the history; what has begun or was attended is cancelled with one only."""
    restoring: bool = False
    """As for ``ChangeBooking``."""
    detached: bool | None = None
    """As for ``ChangeBooking``."""


@dataclass(frozen=True, slots=True)
class ReinstateBooking(Command):
    """Bring a cancelled booking back with the draft it had; refused when its slot is taken by now."""

    booking_id: BookingId
    expected_revision: int
    draft: BookingDraft
    override_reason: str = ""
    detached: bool | None = None
    """As for ``ChangeBooking``."""


@dataclass(frozen=True, slots=True)
class CheckIn(Command):
    """The guests have come; ``badge`` is what was lent to them."""

    booking_id: BookingId
    expected_revision: int
    badge: str = ""


@dataclass(frozen=True, slots=True)
class CheckOut(Command):
    """The guests have left; the rest of their time is free again."""

    booking_id: BookingId
    expected_revision: int


@dataclass(frozen=True, slots=True)
class MarkNoShow(Command):
    """Nobody came; the rest of the time is free again."""

    booking_id: BookingId
    expected_revision: int


@dataclass(frozen=True, slots=True)
class RestoreAttendance(Command):
    """Give a booking an earlier record of attendance back: the inverse of check-in, check-out and no-show."""

    booking_id: BookingId
    expected_revision: int
    attendance: Attendance
    allocations: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class ExpireOptions(Command):
    """Cancel every option whose time is up. The desk asks for it by the clock; it cannot be undone."""


@dataclass(frozen=True, slots=True)
class SaveWaiting(Command):
    """Put somebody on the waiting list (id 0), or change an entry; ``entry.revision`` is the one it was read at.

    Since when they wait and what was offered to them stay as they are.
    """

    entry: WaitingEntry


@dataclass(frozen=True, slots=True)
class RestoreWaiting(Command):
    """Let an entry stand again where it stood: somebody waits again, an offer stands after all."""

    waiting_id: WaitingId
    expected_revision: int
    state: WaitingState
    booking_id: BookingId | None = None


@dataclass(frozen=True, slots=True)
class OfferWaiting(Command):
    """Place an option for somebody who waits, and note it in their entry."""

    waiting_id: WaitingId
    expected_revision: int
    draft: BookingDraft


@dataclass(frozen=True, slots=True)
class CloseWaiting(Command):
    """Somebody waits no longer."""

    waiting_id: WaitingId
    expected_revision: int


@dataclass(frozen=True, slots=True)
class ExpireWaiting(Command):
    """Close every entry whose time is over. The desk asks for it by the clock; it cannot be undone."""


@dataclass(frozen=True, slots=True)
class PlaceSeries(Command):
    """Book a series.

    Attributes:
        draft: The first instance.
        rrule: How it recurs: RRULE text (RFC 5545 § 3.3.10).
        policy: What becomes of dates on which something is in the way.
        fold: Which instant is meant on the day on which a time exists twice.
        override_reason: Overrides overridable rules on every date.
        seen: Digest of the plan that was shown; another outcome is refused. Empty: nothing was shown.
    """

    draft: BookingDraft
    rrule: str
    policy: ConflictPolicy = ConflictPolicy.BLOCK
    fold: Fold = Fold.REFUSE
    override_reason: str = ""
    uid: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSeries(Command):
    """Change an instance of a series, and with it those that follow or all; a single booking becomes a series.

    Attributes:
        draft: What the instance becomes. What differs from what it was is changed in the others too, times by as
            much.
        rrule: Another rule, counted from the first date of all; empty: it stays, or follows a move.
        exceptions: Instances changed or cancelled by themselves that follow all the same.
        revisions: The stored instances that were looked at, with their revisions.
    """

    booking_id: BookingId
    expected_revision: int
    draft: BookingDraft
    scope: SeriesScope = SeriesScope.THIS
    rrule: str = ""
    policy: ConflictPolicy = ConflictPolicy.BLOCK
    fold: Fold = Fold.REFUSE
    override_reason: str = ""
    exceptions: frozenset[BookingId] = frozenset()
    revisions: tuple[tuple[BookingId, int], ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class CancelSeries(Command):
    """Cancel an instance of a series, and with it those that follow or all that are still to come."""

    booking_id: BookingId
    expected_revision: int
    scope: SeriesScope = SeriesScope.THIS
    exceptions: frozenset[BookingId] = frozenset()
    revisions: tuple[tuple[BookingId, int], ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class ReportProblem(Command):
    """Tell reception what is wrong with a resource.

    Attributes:
        booking_id: During which booking it was noticed, None if during none.
        unusable: It cannot be used until it is mended.
    """

    resource_id: ResourceId
    text: str
    unusable: bool = False
    booking_id: BookingId | None = None


@dataclass(frozen=True, slots=True)
class WithdrawProblem(Command):
    """Take a report back that should not have been made: the inverse of reporting."""

    problem_id: ProblemId
    expected_revision: int


@dataclass(frozen=True, slots=True)
class SolveProblem(Command):
    """Say that a reported problem is dealt with, and how."""

    problem_id: ProblemId
    expected_revision: int
    answer: str = ""


@dataclass(frozen=True, slots=True)
class ReopenProblem(Command):
    """Put a report back among those that wait: the inverse of solving and of withdrawing it.

    Attributes:
        answer: What stood there before it was solved; None leaves what was answered.
    """

    problem_id: ProblemId
    expected_revision: int
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class SaveSite(Command):
    """Create (id 0) or change a site. The inverse of creating one is retiring it."""

    site: Site


@dataclass(frozen=True, slots=True)
class SaveResource(Command):
    """Create (id 0) or change a resource; ``resource.revision`` is the revision it was read at."""

    resource: Resource


@dataclass(frozen=True, slots=True)
class SaveCustomer(Command):
    """Create (id 0) or change a customer; ``customer.revision`` is the revision it was read at."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class SaveTariff(Command):
    """Create (id 0) or change a tariff; ``tariff.revision`` is the revision it was read at."""

    tariff: Tariff


@dataclass(frozen=True, slots=True)
class SaveSeller(Command):
    """Say who issues the invoices from now on."""

    seller: Seller


@dataclass(frozen=True, slots=True)
class SaveInvoicing(Command):
    """Decide about numbers, VAT and terms; and what the use of kinds of resources is, for those named."""

    settings: InvoicingSettings
    supplies: tuple[tuple[KindId, Supply], ...] = ()


@dataclass(frozen=True, slots=True)
class AddClosure(Command):
    """Close the campus, a site or a resource for a period. Existing bookings stay and are listed."""

    closure: Closure


@dataclass(frozen=True, slots=True)
class RemoveClosure(Command):
    """Open again what a closure closed."""

    closure_id: int


@dataclass(frozen=True, slots=True)
class ImportRecords(Command):
    """Save catalogue records read from a file, all or nothing.

    Id 0 or less: new. Records of one import may name each other by a negative id, e.g. a part its parent.

    Attributes:
        opening_periods: The weekly hours of the whole campus, replacing what is stored; None leaves them.
        closures: Closures to add.
    """

    sites: tuple[Site, ...] = ()
    resources: tuple[Resource, ...] = ()
    customers: tuple[Customer, ...] = ()
    tariffs: tuple[Tariff, ...] = ()
    kinds: tuple[ResourceKind, ...] = ()
    opening_periods: tuple[OpeningPeriod, ...] | None = None
    closures: tuple[Closure, ...] = ()

    @property
    def only(self) -> Site | Resource | Customer | Tariff | None:
        """The one record it saves, e.g. a site with its hours; None where there are several, or others."""
        saved = (*self.sites, *self.resources, *self.customers, *self.tariffs, *self.kinds, *self.closures)
        one = saved[0] if len(saved) == 1 else None
        return one if isinstance(one, Site | Resource | Customer | Tariff) else None

    @property
    def label(self) -> str:
        """The name of saving its one record, or that of an import."""
        one = self.only
        return "command-import-records" if one is None else f"command-save-{type(one).__name__.lower()}"


@dataclass(frozen=True, slots=True)
class ImportCalendar(Command):
    """Book what a calendar file says. Events that cannot be are refused one by one; the rest is stored together.

    Attributes:
        customer: Whose the events are that name nobody; None: they are refused.
        new_kind: Code of the kind of resources made for places the campus does not know; empty: they are refused.
        source: Name of the file; kept as the reason where a rule is overridden.
    """

    file: CalendarFile
    customer: CustomerId | None = None
    new_kind: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class RestoreBookings(Command):
    """Give bookings, series and resources an earlier state back: the inverse of a calendar import, and of itself.

    Each record is the state wanted; its revision is the one expected to be stored now. Rules are not asked again;
    the guard against double booking and issued invoices are.
    """

    bookings: tuple[Booking, ...] = ()
    series: tuple[Series, ...] = ()
    resources: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch(Command):
    """Several commands in one transaction, all or nothing; its inverse is the batch of their inverses, reversed."""

    commands: tuple[Command, ...]
    name: str = "command-batch"

    @property
    def label(self) -> str:
        """The name this batch goes by, e.g. ``command-import-calendar``."""
        return self.name
