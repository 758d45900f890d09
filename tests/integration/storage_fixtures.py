"""A small campus in a real file, and short ways to book and to invoice in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.invoice_ports import IssuedInvoice, StoredDocument
from campus_desk.application.invoice_snapshot import encode
from campus_desk.application.ports import Storage, UnitOfWork
from campus_desk.domain.booking import Allocation, Booking, BookingDraft
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, InvoiceId, KindId, ResourceId, SiteId
from campus_desk.domain.invoice import DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown
from campus_desk.domain.journal import chain, digest, record_digest
from campus_desk.domain.money import round2
from campus_desk.domain.number_series import Numbering, next_number
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import create_storage

MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""Eight o'clock at the campus on the day the tests call today."""

SELLER = Party(
    "Technoparc d’essai", Address("1 rue de l’Exemple", postcode="68000", city="Colmar"), siren="000000018"
)


@dataclass(frozen=True)
class Campus:
    """An open file with three rooms and three customers of two groups."""

    path: Path
    storage: Storage
    rooms: tuple[Resource, ...]
    customers: tuple[Customer, ...]

    def draft(
        self, start: float, hours: float = 1, rooms: Sequence[int] = (0,), customer: int = 0, **fields: Any
    ) -> BookingDraft:
        """Return a draft that begins ``start`` hours after MORNING."""
        begin = MORNING + timedelta(hours=start)
        slot = TimeSlot(begin, begin + timedelta(hours=hours))
        held = tuple(self.rooms[index].id for index in rooms)
        return BookingDraft(held, slot, self.customers[customer].id, **fields)

    def booking(
        self, start: float, hours: float = 1, rooms: Sequence[int] = (0,), customer: int = 0, **fields: Any
    ) -> Booking:
        """Return a booking that is not stored yet."""
        draft = self.draft(start, hours, rooms, customer, **fields)
        return Booking.unsaved(f"{start}-{hours}-{rooms}-{customer}@test", draft, blocking(draft))

    def place(
        self, start: float, hours: float = 1, rooms: Sequence[int] = (0,), customer: int = 0, **fields: Any
    ) -> Booking:
        """Store a booking in a transaction of its own."""
        with self.storage.write() as unit:
            stored = unit.bookings.add(self.booking(start, hours, rooms, customer, **fields))
            unit.commit()
        return stored

    def change(self, booking: Booking, draft: BookingDraft) -> Booking:
        """Store a changed booking in a transaction of its own."""
        with self.storage.write() as unit:
            changed = replace(booking, draft=draft, allocations=blocking(draft))
            stored = unit.bookings.replace(changed, booking.revision)
            unit.commit()
        return stored

    def issue(
        self, sources: Sequence[int], customer: int = 0, day: date = date(2026, 11, 23)
    ) -> IssuedInvoice:
        """Issue an invoice over one hour of each of some bookings, in a transaction of its own."""
        with self.storage.write() as unit:
            issued = issue(unit, self.customers[customer], sources, day)
            unit.commit()
        return issued

    def credit(self, invoice: Invoice, day: date = date(2026, 11, 23)) -> IssuedInvoice:
        """Issue a credit note over a whole invoice, in a transaction of its own."""
        with self.storage.write() as unit:
            issued = credit(unit, invoice, day)
            unit.commit()
        return issued

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run SQL on the file the way a stranger would: another connection, none of our code."""
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            return connection.execute(statement, values).fetchall()


def blocking(draft: BookingDraft) -> tuple[Allocation, ...]:
    """Return the allocations of rooms that have neither parts nor units."""
    return tuple(Allocation(room, room, draft.blocked) for room in draft.resources)


def furnish(storage: Storage, rooms: int = 3) -> tuple[tuple[Resource, ...], tuple[Customer, ...]]:
    """Put a site, rooms and three customers into an empty campus."""
    with storage.write() as unit:
        site = unit.catalogue.save_site(Site(SiteId(0), "technoparc", "Technoparc"))
        names = (("fr", "Salle de réunion"), ("en", "Meeting room"), ("de", "Besprechungsraum"))
        kind = unit.catalogue.save_kind(ResourceKind(KindId(0), "meeting_room", names))
        stored = tuple(
            unit.catalogue.save_resource(
                Resource(ResourceId(0), f"R{n}", f"Salle {n}", kind.id, site.id, capacity=8, position=n)
            )
            for n in range(1, rooms + 1)
        )
        customers = tuple(
            unit.catalogue.save_customer(Customer(CustomerId(0), code, name, group))
            for code, name, group in (
                ("ARGILE", "Argile Médical", CustomerGroup.TENANT),
                ("BASALTE", "Basalte Santé", CustomerGroup.EXTERNAL),
                ("CRAIE", "Craie Biotech", CustomerGroup.TENANT),
            )
        )
        unit.commit()
    return stored, customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A furnished campus in a file of its own."""
    path = tmp_path / "campus.db"
    storage = create_storage(path)
    yield Campus(path, storage, *furnish(storage))
    storage.close()


def issue(unit: UnitOfWork, customer: Customer, sources: Sequence[int], day: date) -> IssuedInvoice:
    """Issue an invoice with one line of one hour for each source."""
    lines = tuple(
        InvoiceLine(
            position=position,
            description=f"Salle {position}",
            detail="",
            quantity=Decimal(50),
            unit=UnitCode.MINUTE,
            base_quantity=Decimal(60),
            unit_price=Decimal("45.00"),
            net=Decimal("37.50"),
            vat_category=VatCategory.STANDARD,
            vat_rate=Decimal("20.00"),
            service_from=date(2026, 10, 1),
            service_to=date(2026, 10, 1),
            project_code="",
            purchase_order="",
            source_kind=SourceKind.BOOKING,
            source_id=source,
        )
        for position, source in enumerate(sources, start=1)
    )
    net = sum((line.net for line in lines), Decimal("0.00"))
    tax = round2(net / 5)
    invoice = Invoice(
        kind=DocumentKind.INVOICE,
        number="",
        issue_date=day,
        due_date=day + timedelta(days=30),
        language="fr",
        customer_id=customer.id,
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        seller=SELLER,
        buyer=Party(customer.name, customer.address, code=customer.code),
        lines=lines,
        vat=(VatBreakdown(VatCategory.STANDARD, Decimal("20.00"), net, tax),),
        net=net,
        tax=tax,
        gross=net + tax,
        specimen=unit.settings.get("specimen") == "1",
    )
    return store(unit, invoice, [("booking", source) for source in sources])


def credit(unit: UnitOfWork, invoice: Invoice, day: date) -> IssuedInvoice:
    """Issue a credit note over a whole invoice."""
    note = replace(
        invoice,
        kind=DocumentKind.CREDIT_NOTE,
        issue_date=day,
        due_date=day,
        corrects_number=invoice.number,
        corrects_date=invoice.issue_date,
        reason="Erreur",
        lines=tuple(replace(line, corrects_position=line.position) for line in invoice.lines),
    )
    return store(unit, note, [(line.source_kind.value, line.source_id) for line in invoice.lines])


def store(unit: UnitOfWork, invoice: Invoice, sources: Sequence[tuple[str, int]]) -> IssuedInvoice:
    """Number, chain and insert a document; its PDF is a stand-in that differs from document to document."""
    issued, document = prepared(unit, invoice)
    key = unit.invoices.insert(issued, [document], sources)
    return replace(issued, invoice_id=key)


def prepared(unit: UnitOfWork, invoice: Invoice) -> tuple[IssuedInvoice, StoredDocument]:
    """Return a document as it would be inserted next."""
    day = invoice.issue_date
    head = unit.invoices.head(invoice.kind, day.year)
    number = str(next_number(Numbering().prefix(invoice.kind), day, head.sequence, head.issue_date))
    frozen = replace(invoice, number=number)
    payload = encode(frozen)
    content = b"%PDF-1.7 " + number.encode()
    sequence, last_hash = unit.invoices.chain_head()
    at, by = datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "camille"
    record = record_digest(at, by, "")
    link = chain(sequence, last_hash, digest(payload), digest(content), record_hash=record)
    issued = IssuedInvoice(
        invoice_id=InvoiceId(0),
        invoice=frozen,
        payload=payload,
        chain_sequence=link.sequence,
        chain_hash=link.hash,
        previous_hash=link.previous_hash,
        issued_at=at,
        issued_by=by,
    )
    return issued, StoredDocument("application/pdf", content, link.pdf_hash)
