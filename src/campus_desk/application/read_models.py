"""What views show: flat, frozen, complete. Times are integer UTC seconds, so that painting needs no conversion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, InvoiceId, ResourceId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.money import ZERO
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.vat import VatTable


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One allocation on the planner. For a viewer who may not know, text fields are empty and ``redacted`` is set.

    Attributes:
        starts_at: What the guests see, UTC seconds; ``blocked_from`` and ``blocked_to`` include setup, teardown.
        resource_id: The blocked resource (leaf); ``requested_id`` what was asked for.
        resource_count: How many resources the booking asks for.
        invoice: The number of the issued invoice, not credited, that it stands on; empty if none.
        option_expires_at: When an option frees its slot, UTC seconds, None if it does not.
        checked_in_at: When the guests came, ``checked_out_at`` when they left, UTC seconds, None while they have not.
        badge: The badge lent to them.
        detached: An instance of a series that was changed by itself.
        booked_at: When it was given the time it has, UTC seconds; told only of what was going on when it was read.
    """

    booking_id: BookingId
    resource_id: ResourceId
    requested_id: ResourceId
    starts_at: int
    ends_at: int
    blocked_from: int
    blocked_to: int
    status: BookingStatus
    customer_id: CustomerId
    customer: str
    group: CustomerGroup
    title: str
    contact: str
    attendees: int | None
    revision: int
    resource_count: int = 1
    in_series: bool = False
    invoice: str = ""
    redacted: bool = False
    option_expires_at: int | None = None
    checked_in_at: int | None = None
    checked_out_at: int | None = None
    no_show: bool = False
    badge: str = ""
    detached: bool = False
    booked_at: int | None = None

    @property
    def invoiced(self) -> bool:
        """Whether it stands on an invoice: it cannot be moved then."""
        return bool(self.invoice)

    @property
    def expected_at(self) -> int:
        """From when on its guests are awaited, UTC seconds: a walk-in is booked after it has begun, or moved."""
        return self.starts_at if self.booked_at is None else max(self.starts_at, self.booked_at)

    @property
    def over_at(self) -> int:
        """When the guests are gone, UTC seconds: at the end, or when they left before it; then teardown begins."""
        return self.ends_at if self.checked_out_at is None else min(self.ends_at, self.checked_out_at)


@dataclass(frozen=True, slots=True)
class SchoolHolidays:
    """School holidays of the campus's zone, as far as they have been decreed.

    Attributes:
        days: Days without school by date, with the name of the holidays.
        first: The first day about which anything is known; ``last`` the last one; None when nothing is.
    """

    days: Mapping[date, str] = field(default_factory=dict)
    first: date | None = None
    last: date | None = None

    def on(self, day: date) -> str | None:
        """Return the name of the holidays a day lies in, empty in term, None where nothing is known."""
        if self.first is None or self.last is None or not self.first <= day <= self.last:
            return None
        return self.days.get(day, "")


@dataclass(frozen=True, slots=True)
class ReportedProblem:
    """A problem nobody has dealt with yet, as it is told beside its resource.

    Attributes:
        resource: The name of what is wrong: a unit is shown on the row of its pool.
        at: When it was reported; None, and no word of it, where the viewer may only know that something was.
    """

    resource_id: ResourceId
    resource: str
    at: datetime | None = None
    by: str = ""
    text: str = ""
    unusable: bool = False


_AS_PROPOSED = VatTable()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that changes rarely, loaded as one snapshot: rows of the planner, names, hours, prices."""

    sites: tuple[Site, ...]
    kinds: tuple[ResourceKind, ...]
    resources: tuple[Resource, ...]
    customers: tuple[Customer, ...]
    tariffs: tuple[Tariff, ...]
    calendar: CampusCalendar
    school: SchoolHolidays = SchoolHolidays()
    problems: tuple[ReportedProblem, ...] = ()
    vat: VatTable = _AS_PROPOSED


@dataclass(frozen=True, slots=True)
class BookingRow:
    """A booking in a list, a search hit, an export: one row per booking, resources by code in asked order."""

    booking_id: BookingId
    uid: str
    resources: tuple[str, ...]
    resource_ids: tuple[ResourceId, ...]
    customer_code: str
    customer: str
    starts_at: int
    ends_at: int
    status: BookingStatus
    title: str
    contact: str
    attendees: int | None
    project_code: str
    revision: int
    invoiced: bool = False
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class BadgeOut:
    """A badge that was lent and has not come back.

    Attributes:
        since: When it was lent, UTC seconds.
    """

    booking_id: BookingId
    revision: int
    badge: str
    customer: str
    since: int


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Who did what when; ``before`` and ``after`` are JSON texts of the record, empty where there was none."""

    at: datetime
    actor: str
    action: str
    kind: str
    key: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An issued document in a list.

    Attributes:
        credited_by: The credit notes on an invoice; ``credited_net`` and ``credited_gross`` the sum of all.
        sent_on: The day it was last sent, None if it never was.
        paid: Euros received; ``paid_on`` the day of the last payment.
    """

    invoice_id: InvoiceId
    kind: str
    number: str
    issue_date: date
    due_date: date
    period_from: date
    customer_id: CustomerId
    customer_code: str
    customer: str
    net: Decimal
    tax: Decimal
    gross: Decimal
    lines: int
    corrects_number: str = ""
    credited_by: tuple[str, ...] = ()
    credited_net: Decimal = ZERO
    credited_gross: Decimal = ZERO
    sent_on: date | None = None
    paid: Decimal = ZERO
    paid_on: date | None = None

    @property
    def is_partly_credited(self) -> bool:
        """Whether some of an invoice is credited, and some of it stands."""
        return bool(self.credited_by) and self.credited_net < self.net

    @property
    def due(self) -> Decimal:
        """What is still to be paid of an invoice, below zero when more was paid than crediting has left; else 0."""
        if self.kind == DocumentKind.CREDIT_NOTE.value:
            return ZERO
        return self.gross - self.credited_gross - self.paid
