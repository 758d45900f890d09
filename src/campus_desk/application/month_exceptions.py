"""What finance must look at before a month is issued: what keeps a customer or a use off the invoices, and oddities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from campus_desk.application import seller as sellers
from campus_desk.application.one_invoice import PricedUse, reasons
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.booking import Booking
from campus_desk.domain.charge import Charge, Quote, VatCategory
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.invoice import Seller
from campus_desk.domain.invoice_rules import Problem
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.resource import Resource, Supply
from campus_desk.domain.timeslot import at_campus
from campus_desk.domain.vat import Case, VatTable, VatTreatment, place_of

DEVIATION = Decimal("0.30")
"""A month that differs from the last one by more than this share is pointed out."""

_OF_VAT = {
    "CD-10": None,
    "CD-11": VatCategory.REVERSE_CHARGE,
    "CD-12": VatCategory.OUTSIDE_SCOPE,
    "CD-13": None,
}
"""The rules of VAT with the category that they are about, None where they name it."""
_OF_CUSTOMERS = ("CD-20", "CD-21", "CD-22", "CD-23", "CD-24", "CD-26")
_NOBODY_COUNTED = "price-step-nobody-counted"


class Weight(Enum):
    """What an exception does; the weightiest are listed first."""

    BLOCKS = "blocks"
    """The customer gets no invoice until it is mended."""
    LEAVES_OUT = "leaves-out"
    """One use is not invoiced until it is mended; the rest is."""
    NOTICE = "notice"


class Remedy(Enum):
    """Where it is mended."""

    SELLER = "seller"
    CUSTOMER = "customer"
    TARIFF = "tariff"
    BOOKING = "booking"
    VAT = "vat"
    MONTH = "month"
    """Another month has it: ``days`` says which."""
    COMPARE = "compare"
    """It is looked at beside the month before."""
    NONE = ""


@dataclass(frozen=True, slots=True)
class MonthException:
    """One thing to look at.

    Attributes:
        message: The sentence (``month-…``).
        customer: The customer's name, empty where all are concerned.
        amount: Euros without VAT at stake, None where it has no price.
        bookings: The uses it is about, the earliest first; empty where it is about no use.
        days: First and last campus day on which those uses begin.
        field: The field to be filled in, for a remedy that has fields.
        case: The case of the VAT table to be decided otherwise, for ``Remedy.VAT``.
    """

    weight: Weight
    remedy: Remedy
    message: Message
    customer_id: CustomerId | None = None
    customer: str = ""
    amount: Decimal | None = None
    bookings: tuple[BookingId, ...] = ()
    days: tuple[date, ...] = ()
    resource_id: ResourceId | None = None
    field: str = ""
    case: Case | None = None

    @property
    def booking_id(self) -> BookingId | None:
        """The first use it is about."""
        return self.bookings[0] if self.bookings else None


def of_seller(seller: Seller) -> Iterator[MonthException]:
    """Yield what is missing about the seller; it keeps every invoice back."""
    for field in sellers.missing(seller):
        message = Message.of("month-seller-missing", what=_named(field))
        yield MonthException(Weight.BLOCKS, Remedy.SELLER, message, field=field)
    if not seller.party.iban:
        message = Message.of("month-seller-no-iban")
        yield MonthException(Weight.NOTICE, Remedy.SELLER, message, field="iban")


def of_customer(customer: Customer, net: Decimal) -> Iterator[MonthException]:
    """Yield what the law wants to know of a buyer and the desk does not."""
    for field in _missing(customer):
        yield MonthException(
            Weight.BLOCKS,
            Remedy.CUSTOMER,
            Message.of("month-customer-missing", what=_named(field)),
            customer.id,
            customer.name,
            net,
            field=field,
        )
    if customer.is_public and not (customer.service_code or customer.purchase_order):
        # Many public bodies have Chorus Pro refuse what names neither their service nor their engagement.
        message = Message.of("month-public-without-code")
        yield MonthException(
            Weight.NOTICE, Remedy.CUSTOMER, message, customer.id, customer.name, net, field="service_code"
        )


def of_vat(customer: Customer, net: Decimal, treatments: Iterable[VatTreatment]) -> Iterator[MonthException]:
    """Yield what keeps VAT from being said on one invoice.

    A reverse charge needs the buyer's VAT number (CGI annexe II art. 242 nonies A, I, 3°; BR-AE-02).
    """
    categories = {each.category for each in treatments}
    if VatCategory.REVERSE_CHARGE in categories and not customer.vat_number:
        message = Message.of("month-customer-missing", what=_named("vat_number"))
        yield MonthException(
            Weight.BLOCKS, Remedy.CUSTOMER, message, customer.id, customer.name, net, field="vat_number"
        )


def of_torn(use: PricedUse, customer: Customer, resources: dict[ResourceId, Resource]) -> MonthException:
    """Say that the parts of one use cannot stand on one invoice."""
    day, title = _day(use.booking), _title(use.booking, resources)
    codes = ", ".join(reasons(use.treatments))
    message = Message.of("month-vat-torn", title=title, codes=codes, count=1, first=day, last=day)
    return _about(use.booking, customer, Weight.LEAVES_OUT, message, use.net)


def of_following(uses: Sequence[PricedUse], customer: Customer) -> Iterator[MonthException]:
    """Say that some uses come on an invoice of their own, after this one."""
    if uses:
        days = sorted(_day(use.booking) for use in uses)
        codes = ", ".join(reasons(each for use in uses for each in use.treatments))
        yield MonthException(
            Weight.NOTICE,
            Remedy.NONE,
            Message.of("month-vat-following", codes=codes, count=len(uses), first=days[0], last=days[-1]),
            customer.id,
            customer.name,
            sum((use.net for use in uses), ZERO),
            bookings=tuple(use.booking.id for use in uses),
            days=(days[0], days[-1]),
        )


def of_returned(customer: Customer, invoice: str, reason: str, net: Decimal) -> MonthException:
    """Say that euros agreed on top went back with credited lines and do not come again with them."""
    message = Message.of("month-adjustment-returned", reason=reason, invoice=invoice)
    return MonthException(Weight.NOTICE, Remedy.NONE, message, customer.id, customer.name, net)


def of_unused(customer: Customer, agreed: Iterable[Adjustment]) -> Iterator[MonthException]:
    """Yield what was agreed with a customer for a month in which there is nothing to invoice to them."""
    for each in agreed:
        message = Message.of("month-adjustment-unused", reason=each.reason)
        yield MonthException(Weight.NOTICE, Remedy.NONE, message, customer.id, customer.name, each.amount)


def of_defect(customer: Customer, net: Decimal, error: Exception) -> MonthException:
    """Say that the program failed at an invoice; the others go on."""
    message = Message.of("error-issue-unexpected", detail=f"{type(error).__name__}: {error}")
    return MonthException(Weight.BLOCKS, Remedy.NONE, message, customer.id, customer.name, net)


def of_rules(
    customer: Customer, net: Decimal, vat: VatTable, broken: Iterable[Problem]
) -> Iterator[MonthException]:
    """Yield the rules of e-invoices that the invoice would break, each with the place where that is mended."""
    for each in broken:
        said, case = each.message.as_mapping(), None
        if each.rule in _OF_VAT:
            remedy, case = Remedy.VAT, _case_of(each, customer, vat)
        elif said.get("who") == "seller" or said.get("name") not in (None, customer.name):
            remedy = Remedy.SELLER
        else:
            remedy = Remedy.CUSTOMER if each.rule in _OF_CUSTOMERS else Remedy.NONE
        yield MonthException(
            Weight.BLOCKS,
            remedy,
            each.message,
            customer.id,
            customer.name,
            net,
            field=each.field,
            case=case,
        )


def _case_of(broken: Problem, customer: Customer, vat: VatTable) -> Case:
    """Return the case of the VAT table that a rule is about: where the buyer is, taxed in the way it names."""
    place = place_of(customer)
    known = _OF_VAT[broken.rule]
    category = broken.message.as_mapping().get("category", "") if known is None else known.value
    named = (supply for supply in Supply if vat.treatment(supply, place).category.value == category)
    return next(named, Supply.PROPERTY), place


def of_booking(
    booking: Booking, quote: Quote, customer: Customer, resources: dict[ResourceId, Resource]
) -> Iterator[MonthException]:
    """Yield what is odd about the price of one use."""
    day = _day(booking)
    for resource_id in quote.without_tariff:
        if customer.group is CustomerGroup.CAMPUS:
            # The campus's own use is invoiced only where somebody made a tariff for it.
            continue
        name = resources[resource_id].name
        message = Message.of("month-no-tariff", resource=name, count=1, first=day, last=day)
        yield MonthException(
            Weight.LEAVES_OUT,
            Remedy.TARIFF,
            message,
            customer.id,
            customer.name,
            quote.net or None,
            bookings=(booking.id,),
            days=(day, day),
            resource_id=resource_id,
        )
    if nobody_counted(quote.charges):
        title = _title(booking, resources)
        message = Message.of("month-no-head-count", title=title, count=1, first=day, last=day)
        yield _about(booking, customer, Weight.LEAVES_OUT, message, quote.net)
    elif quote.charges and not quote.net:
        title = _title(booking, resources)
        message = Message.of("month-zero-price", title=title, count=1, first=day, last=day)
        yield _about(booking, customer, Weight.NOTICE, message, quote.net)


def of_total(
    customer: Customer, net: Decimal, so_far: Decimal, last_month: Decimal | None
) -> Iterator[MonthException]:
    """Yield what is odd about a customer's month as a whole.

    Args:
        customer: The buyer.
        net: What would be invoiced now, without VAT.
        so_far: What was invoiced for this month already.
        last_month: What was invoiced for the month before, None if nothing.
    """
    if net <= 0:
        message = Message.of("month-nothing-to-pay")
        yield MonthException(Weight.BLOCKS, Remedy.NONE, message, customer.id, customer.name, net)
    if last_month:
        change = (so_far + net - last_month) / last_month
        if abs(change) > DEVIATION:
            key = "month-much-more" if change > 0 else "month-much-less"
            message = Message.of(key, percent=abs(round(change * 100)), last=last_month)
            yield MonthException(Weight.NOTICE, Remedy.COMPARE, message, customer.id, customer.name, net)


def of_earlier_months(unbilled: Mapping[date, int]) -> Iterator[MonthException]:
    """Yield the earlier months of which uses are not invoiced yet: month and how many."""
    for first_day, count in sorted(unbilled.items()):
        message = Message.of("month-unbilled-before", count=count, first=first_day)
        yield MonthException(Weight.NOTICE, Remedy.MONTH, message, days=(first_day, first_day))


def of_credited(
    booking: Booking, number: str, customer: Customer, net: Decimal, resources: dict[ResourceId, Resource]
) -> MonthException:
    """Say that a use was invoiced before, credited, and is invoiced again."""
    day, title = _day(booking), _title(booking, resources)
    message = Message.of("month-credited-before", title=title, invoice=number, count=1, first=day, last=day)
    return _about(booking, customer, Weight.NOTICE, message, net)


def of_option(
    booking_id: BookingId, day: date, title: str, customer_id: CustomerId | None, customer: str
) -> MonthException:
    """Say that an option ended without having been confirmed; it is not invoiced."""
    message = Message.of("month-option-ended", title=title, count=1, first=day, last=day)
    return MonthException(
        Weight.NOTICE,
        Remedy.BOOKING,
        message,
        customer_id,
        customer,
        bookings=(booking_id,),
        days=(day, day),
    )


def nobody_counted(charges: Iterable[Charge]) -> bool:
    """Tell whether a price per person waits for a head count."""
    return any(step.label.key == _NOBODY_COUNTED for charge in charges for step in charge.steps)


def _missing(customer: Customer) -> Iterator[str]:
    address = customer.address
    if not (address.line1 or address.line2 or address.line3):
        yield "address"
    if not address.city:
        yield "city"
    if address.country == "FR":
        if not address.postcode:
            yield "postcode"
        if customer.is_public and not customer.siret:
            yield "siret"
        elif not (customer.siren or customer.siret or customer.is_person):
            yield "siren"


def _named(field: str) -> Message:
    return Message.of("field-name", field=field)


def _about(
    booking: Booking, customer: Customer, weight: Weight, message: Message, net: Decimal
) -> MonthException:
    day = _day(booking)
    return MonthException(
        weight,
        Remedy.BOOKING,
        message,
        customer.id,
        customer.name,
        net,
        bookings=(booking.id,),
        days=(day, day),
    )


def _day(booking: Booking) -> date:
    return at_campus(booking.slot.start).date()


def _title(booking: Booking, resources: dict[ResourceId, Resource]) -> str:
    names = [resources[r].name for r in booking.draft.resources if r in resources]
    return booking.draft.title or ", ".join(names)
