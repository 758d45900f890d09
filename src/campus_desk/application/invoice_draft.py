"""From the unbilled uses of a month to one draft invoice per customer. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from campus_desk.application import month_exceptions as exceptional
from campus_desk.application.month_books import Month, MonthBooks, invoiced
from campus_desk.application.month_digest import gathered, weightiest_first
from campus_desk.application.month_exceptions import MonthException, Weight
from campus_desk.application.ports import Wording
from campus_desk.application.services import Services
from campus_desk.domain.charge import Charge
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, CustomerId
from campus_desk.domain.invoice import DocumentKind, Invoice, InvoiceLine, Party, Seller, VatBreakdown
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.pricing import quote
from campus_desk.domain.timeslot import at_campus
from campus_desk.domain.vat import breakdown


@dataclass(frozen=True, slots=True)
class InvoiceDraft:
    """What a customer would be invoiced now.

    Attributes:
        lines: In the customer's language, by day.
        built_on: Booking and the revision it was priced at.
        priced_by: The revisions of the resources and tariffs it was priced by.
        last_month: What was invoiced for the month before, VAT excluded, credit notes taken off; None if nothing.
    """

    month: Month
    customer: Customer
    seller: Seller
    lines: tuple[InvoiceLine, ...]
    vat: tuple[VatBreakdown, ...]
    built_on: tuple[tuple[BookingId, int], ...]
    priced_by: Mapping[tuple[str, int], int]
    purchase_order: str
    last_month: Decimal | None
    exceptions: tuple[MonthException, ...]

    @property
    def net(self) -> Decimal:
        """Total without VAT."""
        return sum((group.base for group in self.vat), ZERO)

    @property
    def tax(self) -> Decimal:
        """VAT, computed once per rate."""
        return sum((group.tax for group in self.vat), ZERO)

    @property
    def gross(self) -> Decimal:
        """Total with VAT."""
        return self.net + self.tax

    @property
    def blockers(self) -> tuple[MonthException, ...]:
        """What keeps it from being issued."""
        return tuple(e for e in self.exceptions if e.weight is Weight.BLOCKS)


def draft_for(
    books: MonthBooks, customer_id: CustomerId, wording: Wording
) -> tuple[InvoiceDraft | None, tuple[MonthException, ...]]:
    """Return a customer's draft (None when there is nothing to invoice) and everything exceptional about it."""
    customer = books.customers[customer_id]
    found: list[MonthException] = []
    charges: list[Charge] = []
    built_on: list[tuple[BookingId, int]] = []
    for booking in books.bookings.get(customer_id, ()):
        price = quote(booking.draft, booking.id, books.resources, customer, books.tariffs[customer.group])
        found.extend(exceptional.of_booking(booking, price, customer, books.resources))
        if exceptional.nobody_counted(price.charges) or price.without_tariff or not price.charges:
            # A use is invoiced whole or not at all: once it stands on an invoice, nothing can be added to it.
            continue
        if booking.id in books.credited:
            found.append(exceptional.of_credited(booking, books.credited[booking.id], customer, price.net))
        charges.extend(price.charges)
        built_on.append((booking.id, booking.revision))
    found = gathered(found)
    if not charges:
        return None, tuple(found)
    lines = _lines(charges, customer, wording)
    vat = breakdown(lines)
    net = sum((group.base for group in vat), ZERO)
    found.extend(exceptional.of_customer(customer, net))
    so_far = invoiced(row for row in books.issued if row.customer_id == customer_id).get(customer_id, ZERO)
    last_month = books.before.get(customer_id)
    found.extend(exceptional.of_total(customer, net, so_far, last_month))
    exceptions = weightiest_first(found)
    draft = InvoiceDraft(
        month=books.month,
        customer=customer,
        seller=books.seller,
        lines=lines,
        vat=vat,
        built_on=tuple(built_on),
        priced_by=books.priced_by,
        purchase_order=_purchase_order(lines, customer),
        last_month=last_month,
        exceptions=exceptions,
    )
    return draft, exceptions


def freeze(services: Services, draft: InvoiceDraft, number: str, day: date) -> Invoice:
    """Return the snapshot of a draft under a number and a date of issue."""
    customer = draft.customer
    return Invoice(
        kind=DocumentKind.INVOICE,
        number=number,
        issue_date=day,
        due_date=day + timedelta(days=max(customer.payment_days, 0)),
        language=customer.language,
        customer_id=customer.id,
        period_from=draft.month.first_day,
        period_to=draft.month.last_day,
        seller=draft.seller.party,
        buyer=_buyer(customer),
        lines=draft.lines,
        vat=draft.vat,
        net=draft.net,
        tax=draft.tax,
        gross=draft.gross,
        purchase_order=draft.purchase_order,
        specimen=services.specimen,
        notes=_notes(customer, services.wording),
        vat_on_debits=draft.seller.vat_on_debits,
    )


def _lines(charges: Iterable[Charge], customer: Customer, wording: Wording) -> tuple[InvoiceLine, ...]:
    ordered = sorted(charges, key=lambda c: (c.service.start, c.source_id))
    language = customer.language
    return tuple(
        InvoiceLine(
            position=position,
            description=wording.text(charge.title, language),
            detail=wording.text(charge.detail, language),
            quantity=charge.quantity,
            unit=charge.unit,
            base_quantity=charge.base_quantity,
            unit_price=charge.unit_price,
            net=charge.net,
            vat_category=charge.vat_category,
            vat_rate=charge.vat_rate,
            service_from=at_campus(charge.service.start).date(),
            service_to=list(charge.service.campus_days())[-1],
            project_code=charge.project_code,
            purchase_order=charge.purchase_order,
            source_kind=charge.source_kind,
            source_id=charge.source_id,
            steps=tuple((wording.text(step.label, language), step.amount) for step in charge.steps),
        )
        for position, charge in enumerate(ordered, 1)
    )


def _purchase_order(lines: Sequence[InvoiceLine], customer: Customer) -> str:
    """Return the purchase order of the whole document (BT-13): the one all lines share, else the customer's."""
    named = {line.purchase_order for line in lines}
    return named.pop() if len(named) == 1 and named != {""} else customer.purchase_order


def _buyer(customer: Customer) -> Party:
    return Party(
        name=customer.name,
        address=customer.address,
        legal_form=customer.legal_form,
        siren=customer.siren,
        siret=customer.siret,
        vat_number=customer.vat_number,
        email=customer.email,
        phone=customer.phone,
        contact_name=customer.contact_name,
        code=customer.code,
        is_public=customer.is_public,
        service_code=customer.service_code,
    )


def _notes(customer: Customer, wording: Wording) -> tuple[tuple[str, str], ...]:
    """Return the mentions the law asks for; a foreign reader gets them in both languages."""
    penalty = "penalty-public" if customer.is_public else "penalty"
    notes = []
    for subject, name in (("AAB", "discount"), ("PMD", penalty), ("PMT", "recovery")):
        message = Message.of(f"invoice-note-{name}")
        texts = [wording.text(message, language) for language in dict.fromkeys((customer.language, "fr"))]
        notes.append((subject, " / ".join(texts)))
    return tuple(notes)
