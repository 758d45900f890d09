"""From the unbilled uses of a month to one draft invoice per customer. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from functools import cached_property

from campus_desk.application import month_exceptions as exceptional
from campus_desk.application.invoicing_settings import Issuer
from campus_desk.application.month_books import Month, MonthBooks, invoiced
from campus_desk.application.month_digest import gathered, weightiest_first
from campus_desk.application.month_exceptions import MonthException, Weight
from campus_desk.application.one_invoice import PricedUse, parted
from campus_desk.application.ports import Wording
from campus_desk.application.record_json import record_json
from campus_desk.application.taxing import supply_of
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.charge import Charge, VatCategory
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId
from campus_desk.domain.invoice import Allowance, InvoiceLine, Seller, VatBreakdown
from campus_desk.domain.journal import digest
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO, round2
from campus_desk.domain.month_decision import MonthDecision, Verdict
from campus_desk.domain.pricing import quote
from campus_desk.domain.resource import Supply
from campus_desk.domain.timeslot import at_campus
from campus_desk.domain.vat import VatTreatment, breakdown, place_of

_ALLOWANCE_CODE = "95"
"""Discount (UNTDID 5189)."""
_CHARGE_CODE = "ABK"
"""Miscellaneous (UNTDID 7161)."""
_UNREAD = frozenset({"revision", "retired_on", "group", "iban", "channel"})
"""What of a customer stands on no document: whatever else there is, or will be, is approved with the draft."""


@dataclass(frozen=True)
class InvoiceDraft:
    """What a customer would be invoiced now.

    Attributes:
        lines: In the customer's language, by day.
        allowances: What was agreed on top, from the adjustments ``adjusted_by`` with their revisions.
        built_on: Booking and the revision it was priced at.
        priced_by: The revisions of the resources and tariffs it was priced by.
        supplies: What the use of each kind of resource is, for VAT.
        last_month: What was invoiced for the month before, VAT excluded, credit notes taken off; None if nothing.
        decision: What finance decided about this month of the customer, be it about another draft.
    """

    month: Month
    customer: Customer
    issuer: Issuer
    lines: tuple[InvoiceLine, ...]
    allowances: tuple[Allowance, ...]
    vat: tuple[VatBreakdown, ...]
    built_on: tuple[tuple[BookingId, int], ...]
    priced_by: Mapping[tuple[str, int], int]
    supplies: Mapping[KindId, Supply]
    purchase_order: str
    last_month: Decimal | None
    exceptions: tuple[MonthException, ...]
    adjusted_by: tuple[tuple[int, int], ...] = ()
    decision: MonthDecision | None = None

    @property
    def seller(self) -> Seller:
        """Who issues it."""
        return self.issuer.seller

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

    @cached_property
    def fingerprint(self) -> str:
        """What an approval is given to: everything the customer would read, and everything that was pointed out."""
        buyer = tuple(getattr(self.customer, f.name) for f in fields(self.customer) if f.name not in _UNREAD)
        seller = replace(self.seller, logo=digest(self.seller.logo))
        languages = {self.customer.language, "fr"}
        terms = tuple(term for term in self.issuer.settings.terms if term[0][1] in languages)
        noticed = tuple((e.message.key, e.message.params) for e in self.exceptions)
        said = (self.lines, self.allowances, self.vat, self.purchase_order)
        return digest(record_json((*said, buyer, seller, terms, noticed)))

    @property
    def verdict(self) -> Verdict | None:
        """What was decided about this draft; an approval of another one is none."""
        decided = self.decision
        if decided is None or decided.verdict is not Verdict.APPROVED:
            return None if decided is None else decided.verdict
        return Verdict.APPROVED if decided.fingerprint == self.fingerprint else None

    @property
    def open_exceptions(self) -> tuple[MonthException, ...]:
        """What still has to be looked at: what blocks it, and what nobody has approved."""
        verdict = self.verdict
        if verdict is None:
            return self.exceptions
        return self.blockers if verdict is Verdict.APPROVED else ()

    @property
    def is_ready(self) -> bool:
        """Tell whether it goes out with the month: a clean one by itself, one with exceptions once approved."""
        return self.verdict is not Verdict.EXCLUDED and not self.open_exceptions

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
    uses: list[PricedUse] = []
    for booking in books.bookings.get(customer_id, ()):
        price = quote(booking.draft, booking.id, books.resources, customer, books.tariffs[customer.group])
        found.extend(exceptional.of_booking(booking, price, customer, books.resources))
        if exceptional.nobody_counted(price.charges) or price.without_tariff or not price.charges:
            # A use is invoiced whole or not at all: once it stands on an invoice, nothing can be added to it.
            continue
        if booking.id in books.credited:
            number = books.credited[booking.id]
            found.append(exceptional.of_credited(booking, number, customer, price.net, books.resources))
        uses.append(PricedUse(booking, price.net, tuple(_treated(price.charges, customer, books))))
    by_vat = parted(uses)
    found.extend(exceptional.of_torn(use, customer, books.resources) for use in by_vat.torn)
    found = gathered(found)
    if not by_vat.together:
        return None, tuple(found)
    found.extend(exceptional.of_following(by_vat.following, customer))
    again = {books.credited[use.booking.id] for use in by_vat.together if use.booking.id in books.credited}
    found.extend(
        exceptional.of_returned(customer, each.invoice, each.reason, each.net)
        for each in books.returned
        if each.customer_id == customer_id and each.invoice in again
    )
    treated = [each for use in by_vat.together for each in use.treated]
    lines = _lines(treated, customer, wording)
    adjustments = books.adjustments.get(customer_id, ())
    allowances = tuple(_allowances(adjustments, breakdown(lines)))
    vat = breakdown((*lines, *allowances), _exemptions((t for *_, t in treated), customer, wording))
    net = sum((group.base for group in vat), ZERO)
    found.extend(exceptional.of_customer(customer, net))
    found.extend(exceptional.of_vat(customer, net, [treatment for *_, treatment in treated]))
    so_far = invoiced(row for row in books.issued if row.customer_id == customer_id).get(customer_id, ZERO)
    so_far += sum((use.net for use in by_vat.following), ZERO)
    last_month = books.before.get(customer_id)
    found.extend(exceptional.of_total(customer, net, so_far, last_month))
    exceptions = weightiest_first(found)
    draft = InvoiceDraft(
        month=books.month,
        customer=customer,
        issuer=books.issuer,
        lines=lines,
        allowances=allowances,
        vat=vat,
        built_on=tuple((use.booking.id, use.booking.revision) for use in by_vat.together),
        priced_by=books.priced_by,
        supplies=books.supplies,
        purchase_order=_purchase_order(lines, customer),
        last_month=last_month,
        exceptions=exceptions,
        adjusted_by=tuple((each.id, each.revision) for each in adjustments),
        decision=books.decisions.get(customer_id),
    )
    return draft, exceptions


def _treated(
    charges: Iterable[Charge], customer: Customer, books: MonthBooks
) -> Iterator[tuple[Charge, Supply, VatTreatment]]:
    for charge in charges:
        supply = supply_of(charge, books.resources, books.supplies)
        yield charge, supply, books.issuer.vat.treatment(supply, place_of(customer))


def _exemptions(
    treatments: Iterable[VatTreatment], customer: Customer, wording: Wording
) -> Mapping[VatCategory, tuple[str, str]]:
    """Return reason and code of each category without VAT; the reason in the customer's language and in French."""
    found = {}
    for treatment in treatments:
        code = treatment.exemption_code
        if code and treatment.category not in found:
            message = Message.of("invoice-vat-basis", code=code)
            worded = dict.fromkeys(wording.text(message, language) for language in (customer.language, "fr"))
            found[treatment.category] = (treatment.basis or " / ".join(worded), code)
    return found


def _allowances(adjustments: Iterable[Adjustment], groups: Sequence[VatBreakdown]) -> Iterator[Allowance]:
    """Yield what the adjustments come to in each VAT group: a share of it, or its share of an amount.

    A deduction from the whole lowers every rate's base in proportion (BOI-TVA-BASE-10-20-10): what VAT is due on must
    not depend on which rate it is taken off.
    """
    for each in adjustments:
        code = _CHARGE_CODE if each.is_charge else _ALLOWANCE_CODE
        for group, amount in zip(groups, _shares(each, groups), strict=True):
            if amount > 0:
                yield Allowance(
                    each.is_charge,
                    each.reason,
                    code,
                    amount,
                    group.category,
                    group.rate,
                    each.percent,
                    None if each.percent is None else group.base,
                    each.id,
                )


def _shares(adjustment: Adjustment, groups: Sequence[VatBreakdown]) -> list[Decimal]:
    """Return the euros in each group; an amount is shared out by what was rounded so far, so that nothing is lost."""
    if adjustment.amount is None:
        return [round2(group.base * (adjustment.percent or ZERO) / 100) for group in groups]
    bases = [max(group.base, ZERO) for group in groups]
    total, reached, given = sum(bases, ZERO), ZERO, ZERO
    shares = []
    for base in bases:
        reached += base
        due = round2(adjustment.amount * reached / total) if total else ZERO
        shares.append(due - given)
        given = due
    return shares


def _lines(
    treated: Iterable[tuple[Charge, Supply, VatTreatment]], customer: Customer, wording: Wording
) -> tuple[InvoiceLine, ...]:
    ordered = sorted(treated, key=lambda each: (each[0].service.start, each[0].source_id))
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
            vat_category=treatment.category,
            vat_rate=treatment.rate,
            service_from=at_campus(charge.service.start).date(),
            service_to=list(charge.service.campus_days())[-1],
            project_code=charge.project_code,
            purchase_order=charge.purchase_order,
            source_kind=charge.source_kind,
            source_id=charge.source_id,
            steps=tuple((wording.text(step.label, language), step.amount) for step in charge.steps),
            supply=supply,
            resource_id=charge.resource_id,
        )
        for position, (charge, supply, treatment) in enumerate(ordered, 1)
    )


def _purchase_order(lines: Sequence[InvoiceLine], customer: Customer) -> str:
    """Return the purchase order of the whole document (BT-13): the one all lines share, else the customer's."""
    named = {line.purchase_order for line in lines}
    return named.pop() if len(named) == 1 and named != {""} else customer.purchase_order
