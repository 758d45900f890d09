"""What the application needs from outside, as Protocols. ``main`` hands in the real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from campus_desk.application.accounting_ports import AccountingRepository
from campus_desk.application.decision_ports import DecisionRepository
from campus_desk.application.invoice_ports import InvoiceRepository, UnbilledQueries
from campus_desk.application.ledger_ports import LedgerRepository
from campus_desk.application.outbox_ports import OutboxRepository
from campus_desk.application.read_models import (
    AgendaItem,
    BadgeOut,
    BookingRow,
    Catalogue,
    HistoryEntry,
    SchoolHolidays,
)
from campus_desk.application.reception_ports import BookingLookups, ProblemRepository, WaitingRepository
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import Booking, BusyInterval, Series
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import (
    BookingId,
    CustomerId,
    ResourceId,
    SeriesId,
)
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot


class Clock(Protocol):
    """The present instant; a fake one exists in tests only."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class Wording(Protocol):
    """The Qt-free sentence catalogue (fr, en, de)."""

    def text(self, message: Message, language: str) -> str:
        """Word a message. An unknown key raises KeyError: a missing sentence is a defect, not a blank."""
        ...


class HolidayFacts(Protocol):
    """Public holidays of Alsace-Moselle and school holidays of zone B."""

    def holidays(self, first: date, last: date, language: str = "fr") -> Mapping[date, str]:
        """Return the holidays of the days ``first`` to ``last`` inclusive with their names."""
        ...

    def school_holidays(self, first: date, last: date, language: str = "fr") -> SchoolHolidays:
        """Return the school holidays among the days ``first`` to ``last`` inclusive, and how far they are known."""
        ...


class RecurrenceFacts(Protocol):
    """RRULE expansion (RFC 5545 § 3.3.10) in wall-clock time."""

    def occurrences(self, series: Series, until: datetime) -> tuple[list[datetime], bool]:
        """Return naive wall-clock starts up to ``until`` (naive) and whether the rule goes on beyond it."""
        ...


class DatePhrases(Protocol):
    """Reads the dates that people write with the names of months or count from today."""

    def days(self, phrase: str, today: date) -> Mapping[str, date]:
        """Return the day a phrase names in each language (``fr``, ``en``, ``de``) that knows it; empty for none.

        Args:
            phrase: « 12 novembre », ``Nov 12 2026``, ``in zwei Wochen``; without case and accents.
            today: What relative days count from, and the year of a day without one is sought from.
        """
        ...

    def prepare(self, today: date) -> None:
        """Fetch what is needed to read, where nobody waits for it."""
        ...


class IdentifierFacts(Protocol):
    """Check digits of SIREN, SIRET, VAT numbers and IBANs; BICs and country codes."""

    def problem(self, kind: str, value: str) -> Message | None:
        """Return what is wrong with a ``siren``, ``siret``, ``vat``, ``iban``, ``bic`` or ``country``, or None."""
        ...


# --- storage ----------------------------------------------------------------------------------------------------------


class BookingRepository(BookingLookups, Protocol):
    """Bookings with their allocations. Overlaps raise SlotTaken from the database's own guard."""

    def get(self, booking_id: BookingId, scope: ViewerScope) -> Booking:
        """Return a booking, or raise NotFound (also when out of scope)."""
        ...

    def by_uids(self, uids: Iterable[str]) -> Mapping[tuple[str, str], Booking]:
        """Return bookings by (uid, recurrence_id) for many UIDs at once."""
        ...

    def add(self, booking: Booking) -> Booking:
        """Store a new booking with its allocations and return it with its id."""
        ...

    def replace(self, booking: Booking, expected_revision: int) -> Booking:
        """Store a changed booking (revision expected+1) and its allocations; raise StaleRevision if not expected."""
        ...

    def busy(
        self, resources: Iterable[ResourceId], slot: TimeSlot, scope: ViewerScope = EVERYTHING
    ) -> Sequence[BusyInterval]:
        """Return live allocations of the resources that overlap ``slot``, ordered by start.

        To a scoped viewer strangers' allocations name nobody, and no booking that could be followed.
        """
        ...

    def invoiced_on(self, booking_id: BookingId) -> str:
        """Return the number of the uncredited invoice the booking stands on, empty if none."""
        ...

    def add_series(self, series: Series) -> Series:
        """Store a series and return it with its id."""
        ...

    def replace_series(self, series: Series) -> Series:
        """Store a changed series."""
        ...

    def series(self, series_id: SeriesId) -> Series:
        """Return a series, or raise NotFound."""
        ...

    def series_by_uid(self, uid: str) -> Series | None:
        """Return the series with an RFC 5545 UID, if there is one."""
        ...


class CatalogueRepository(Protocol):
    """Sites, kinds, resources, customers, tariffs, opening hours, closures.

    ``save_*`` with id 0 inserts; otherwise it updates where the stored revision equals ``record.revision``, stores
    revision + 1, and raises StaleRevision when it does not. Both return the record as stored.
    """

    def sites(self) -> Sequence[Site]: ...
    def kinds(self) -> Sequence[ResourceKind]: ...
    def resources(self) -> Sequence[Resource]: ...
    def customers(self) -> Sequence[Customer]: ...
    def tariffs(self) -> Sequence[Tariff]: ...
    def opening_periods(self) -> Sequence[OpeningPeriod]: ...
    def closures(self, slot: TimeSlot | None = None) -> Sequence[Closure]: ...
    def customer(self, customer_id: CustomerId) -> Customer: ...
    def customer_by_code(self, code: str) -> Customer | None: ...
    def resource_by_code(self, code: str) -> Resource | None: ...
    def price_revisions(self) -> Mapping[tuple[str, int], int]:
        """Return the revision of every ``resource`` and ``tariff`` by kind and id: what prices are worked out from."""
        ...

    def save_site(self, site: Site) -> Site: ...
    def save_kind(self, kind: ResourceKind) -> ResourceKind: ...
    def save_resource(self, resource: Resource) -> Resource: ...
    def save_customer(self, customer: Customer) -> Customer: ...
    def save_tariff(self, tariff: Tariff) -> Tariff: ...
    def replace_opening_periods(self, periods: Sequence[OpeningPeriod]) -> None: ...
    def add_closure(self, closure: Closure) -> Closure: ...
    def remove_closure(self, closure_id: int) -> Closure: ...


class HistoryRepository(Protocol):
    """Append-only record of every change."""

    def append(self, entry: HistoryEntry) -> None: ...
    def of(self, kind: str, key: int, scope: ViewerScope = EVERYTHING) -> Sequence[HistoryEntry]: ...


class SettingsRepository(Protocol):
    """Campus-wide settings kept in the database (seller, sample flag …); values are text."""

    def get(self, name: str, default: str = "") -> str: ...
    def set(self, name: str, value: str) -> None: ...


class AgendaQueries(Protocol):
    """Reads for the planner and lists; each takes a viewer scope and redacts in the query."""

    def catalogue(self, scope: ViewerScope) -> Catalogue:
        """Return the catalogue without holidays, which the reader adds; a scoped viewer finds no other customer."""
        ...

    def agenda(
        self, scope: ViewerScope, first: int, last: int, *, present: int | None = None
    ) -> Sequence[AgendaItem]:
        """Return live allocations touching [first, last), UTC seconds; ``booked_at`` of what goes on at ``present``."""
        ...

    def bookings(
        self,
        scope: ViewerScope,
        first: int,
        last: int,
        resource: ResourceId | None = None,
        *,
        live_only: bool = False,
    ) -> Sequence[BookingRow]:
        """Return bookings that overlap [first, last), ordered by start."""
        ...

    def search(self, scope: ViewerScope, text: str, limit: int = 50, *, around: int) -> Sequence[BookingRow]:
        """Return bookings whose title, contact, project, customer, resource or id matches, without case and accents.

        Nearest to ``around`` (UTC seconds) first. A scoped viewer finds its own only.
        """
        ...

    def badges_out(self, scope: ViewerScope) -> Sequence[BadgeOut]:
        """Return the badges that have not come back, the one lent first first; a scoped viewer gets its own."""
        ...

    def attendances(self, scope: ViewerScope, first: int, last: int, *, most: int) -> int:
        """Count those of the viewer's bookings beginning in [first, last) with a record of who came, up to ``most``."""
        ...

    def booked_around(self, scope: ViewerScope, instant: int) -> tuple[int | None, int | None]:
        """Return the starts (UTC seconds) of the last live booking before an instant and of the first from it on."""
        ...


class UnitOfWork(Protocol):
    """One transaction over all repositories. Leaving the block without ``commit`` rolls back."""

    bookings: BookingRepository
    waiting: WaitingRepository
    problems: ProblemRepository
    catalogue: CatalogueRepository
    invoices: InvoiceRepository
    unbilled: UnbilledQueries
    ledger: LedgerRepository
    outbox: OutboxRepository
    decisions: DecisionRepository
    accounting: AccountingRepository
    history: HistoryRepository
    settings: SettingsRepository
    agenda: AgendaQueries

    def commit(self) -> None:
        """Make the changes durable."""
        ...


class Storage(Protocol):
    """An open campus database. Nothing outside ``persistence`` knows the engine."""

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a writing transaction (takes the write lock at once)."""
        ...

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """Begin a reading transaction: one consistent snapshot; ``commit`` is not allowed."""
        ...

    def data_version(self) -> int:
        """Return a number that changes when another process commits."""
        ...

    def seen_by(self, scope: ViewerScope) -> Storage:
        """Return the database as a viewer finds it, without what they may not know; closing it closes this one too."""

    def close(self) -> None:
        """Release every connection."""
        ...


class Backups(Protocol):
    """Verified copies of the open campus, one a day."""

    @property
    def place(self) -> str:
        """Where they lie, for messages."""
        ...

    def latest(self) -> datetime | None:
        """Return when the latest one was taken, None when there is none."""
        ...

    def make(self) -> datetime:
        """Take today's while people work, verify it, and only then let the oldest go; return when that was.

        Raises:
            StorageUnusable: It could not be written or does not hold what it should; older ones stay.
        """
        ...


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One line of ``campus-desk check``: what was verified and whether it holds."""

    name: str
    holds: bool
    message: Message


Progress = Callable[[int, int, str], bool]
"""Called with (done, total, what is in hand); returns False to stop before the next unit."""


def no_progress(done: int, total: int, item: str) -> bool:
    """Progress that nobody watches."""
    del done, total, item
    return True
