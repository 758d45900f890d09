"""What the books say of a month: its unbilled uses, what was issued for it, and everything needed to price them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from campus_desk.application.invoicing_settings import Issuer, load_issuer
from campus_desk.application.month_exceptions import MonthException, of_option
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.money import ZERO
from campus_desk.domain.month_decision import MonthDecision
from campus_desk.domain.resource import Resource, Supply
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import at_campus, start_of_day


@dataclass(frozen=True, slots=True)
class Month:
    """A campus month: it bills the uses that end in it."""

    first_day: date

    @staticmethod
    def of(day: date) -> Month:
        """Return the month of a day."""
        return Month(day.replace(day=1))

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        return self.following.first_day - timedelta(days=1)

    @property
    def following(self) -> Month:
        """The next month."""
        return Month.of(self.first_day + timedelta(days=31))

    @property
    def previous(self) -> Month:
        """The month before."""
        return Month.of(self.first_day - timedelta(days=1))

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """The instants between which a use must end: after the first, not after the second."""
        return start_of_day(self.first_day), start_of_day(self.following.first_day)


@dataclass(frozen=True, slots=True)
class Returned:
    """Euros agreed on top of an invoice of which a credit note for some of its lines gave a part back."""

    customer_id: CustomerId
    invoice: str
    reason: str
    net: Decimal


@dataclass(frozen=True, slots=True)
class MonthBooks:
    """Everything a month's drafts are made of, read in one snapshot.

    Attributes:
        credited: The bookings that stood on an invoice and were credited, with its number.
        returned: What was given back with them and does not come again by itself.
    """

    month: Month
    issuer: Issuer
    supplies: Mapping[KindId, Supply]
    adjustments: Mapping[CustomerId, Sequence[Adjustment]]
    customers: Mapping[CustomerId, Customer]
    resources: dict[ResourceId, Resource]
    tariffs: Mapping[CustomerGroup, Sequence[Tariff]]
    bookings: Mapping[CustomerId, Sequence[Booking]]
    credited: Mapping[int, str]
    returned: tuple[Returned, ...]
    issued: tuple[InvoiceRow, ...]
    before: Mapping[CustomerId, Decimal]
    decisions: Mapping[CustomerId, MonthDecision]

    @property
    def priced_by(self) -> Mapping[tuple[str, int], int]:
        """The revisions of everything a price is worked out from, as ``CatalogueRepository.price_revisions``."""
        revisions = {("resource", int(r.id)): r.revision for r in self.resources.values()}
        for tariffs in self.tariffs.values():
            revisions |= {("tariff", int(t.id)): t.revision for t in tariffs}
        return revisions


def read_books(unit: UnitOfWork, month: Month, now: datetime) -> MonthBooks:
    """Read what a month's drafts are made of; only uses that have ended by ``now``."""
    catalogue = unit.catalogue
    tariffs: dict[CustomerGroup, list[Tariff]] = {group: [] for group in CustomerGroup}
    for tariff in catalogue.tariffs():
        tariffs[tariff.group].append(tariff)
    bookings: dict[CustomerId, list[Booking]] = {}
    for booking in unit.unbilled.chargeable_bookings(*month.bounds, now):
        bookings.setdefault(booking.draft.customer_id, []).append(booking)
    issued = tuple(unit.invoices.rows(month.first_day))
    return MonthBooks(
        month=month,
        issuer=load_issuer(unit.settings),
        supplies={kind.id: kind.supply for kind in catalogue.kinds()},
        adjustments=_by_customer(unit.unbilled.adjustments(month.first_day)),
        customers={c.id: c for c in catalogue.customers()},
        resources={r.id: r for r in catalogue.resources()},
        tariffs=tariffs,
        bookings=bookings,
        credited=dict(_credited(unit, issued)),
        returned=tuple(_returned(unit, issued)),
        issued=issued,
        before=invoiced(unit.invoices.rows(month.previous.first_day)),
        decisions=unit.decisions.verdicts(month.first_day),
    )


def unbilled_before(unit: UnitOfWork, month: Month) -> Mapping[date, int]:
    """Return how many uses of each of the twelve months before a month are not invoiced yet."""
    first, (last, _) = month.first_day.replace(year=month.first_day.year - 1), month.bounds
    found: dict[date, int] = {}
    for ended in unit.unbilled.unbilled_ends(start_of_day(first), last):
        # What ends with the last instant of a month is of that month.
        of = Month.of(at_campus(ended - timedelta(seconds=1)).date()).first_day
        found[of] = found.get(of, 0) + 1
    return found


def _by_customer(adjustments: Iterable[Adjustment]) -> Mapping[CustomerId, Sequence[Adjustment]]:
    found: dict[CustomerId, list[Adjustment]] = {}
    for each in adjustments:
        found.setdefault(each.customer_id, []).append(each)
    return found


def ended_options(
    unit: UnitOfWork, month: Month, now: datetime, customers: Mapping[CustomerId, Customer]
) -> Iterator[MonthException]:
    """Yield the options of a month that ended without having been confirmed."""
    first, last = (int(instant.timestamp()) for instant in month.bounds)
    until = min(last, int(now.timestamp()))
    by_code = {customer.code: customer for customer in customers.values()}
    for row in unit.agenda.bookings(EVERYTHING, first, last + 1, live_only=True):
        if row.status is BookingStatus.OPTION and first < row.ends_at <= until:
            customer = by_code.get(row.customer_code)
            title = row.title or ", ".join(row.resources)
            day = at_campus(datetime.fromtimestamp(row.starts_at, UTC)).date()
            yield of_option(row.booking_id, day, title, customer.id if customer else None, row.customer)


def invoiced(rows: Iterable[InvoiceRow]) -> Mapping[CustomerId, Decimal]:
    """Return what was invoiced per customer, VAT excluded, credit notes taken off."""
    sums: dict[CustomerId, Decimal] = {}
    for row in rows:
        sign = -1 if row.kind == DocumentKind.CREDIT_NOTE.value else 1
        sums[row.customer_id] = sums.get(row.customer_id, ZERO) + sign * row.net
    return sums


def _credited(unit: UnitOfWork, issued: Iterable[InvoiceRow]) -> Iterator[tuple[int, str]]:
    """Yield the bookings that stood on an invoice of the month that was credited, with its number."""
    for row in issued:
        if row.credited_by:
            credited = unit.invoices.credited_positions(row.number)
            for line in unit.invoices.by_number(row.number).invoice.lines:
                if line.position in credited:
                    yield line.source_id, row.number


def _returned(unit: UnitOfWork, issued: Iterable[InvoiceRow]) -> Iterator[Returned]:
    """Yield what partial credit notes gave back of euros; a whole one frees what was agreed."""
    for row in issued:
        if not row.credited_by or row.credited_gross >= row.gross:
            continue
        sums: dict[str, Decimal] = {}
        for number in row.credited_by:
            for each in unit.invoices.by_number(number).invoice.allowances:
                if each.percent is None:
                    sums[each.reason] = sums.get(each.reason, ZERO) + each.net
        for reason, net in sums.items():
            if net:
                yield Returned(row.customer_id, row.number, reason, net)
