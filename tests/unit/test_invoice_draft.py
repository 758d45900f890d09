"""Arithmetic of drafts: whatever was used, the lines, the VAT and the totals agree to the cent."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.invoice_draft import InvoiceDraft, draft_for
from campus_desk.application.invoicing_settings import InvoicingSettings, Issuer
from campus_desk.application.month_books import Month, MonthBooks
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId, TariffId
from campus_desk.domain.invoice import Party, Seller
from campus_desk.domain.resource import Resource, Supply
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.domain.vat import breakdown
from campus_desk.reference.wording import FluentWording

CUSTOMER = Customer(
    CustomerId(1),
    "NEURALIS",
    "Neuralis",
    CustomerGroup.TENANT,
    siren="000987651",
    address=Address("1 rue", postcode="67000", city="Strasbourg"),
)
RESOURCES = {
    ResourceId(n): Resource(ResourceId(n), f"R{n}", f"Salle {n}", KindId(1), SiteId(1)) for n in (1, 2, 3)
}
PRICES = st.decimals(min_value=0, max_value=2_000, places=2)
HOURLY = st.decimals(min_value=0, max_value=500, places=4)
OCTOBER = Month(date(2026, 10, 1))


@cache
def wording() -> FluentWording:
    return FluentWording(Path(__file__).parents[2] / "resources" / "wording")


@st.composite
def tariffs(draw: st.DrawFn) -> list[Tariff]:
    made = []
    for n in RESOURCES:
        if draw(st.booleans()) or n == 1:
            made.append(
                Tariff(
                    TariffId(int(n)),
                    f"T{n}",
                    f"Tarif {n}",
                    CustomerGroup.TENANT,
                    date(2026, 1, 1),
                    resource_id=n,
                    hour_price=draw(HOURLY),
                    half_day_price=draw(st.none() | PRICES),
                    day_price=draw(st.none() | PRICES),
                    flat_price=draw(st.none() | PRICES),
                    person_price=draw(st.none() | PRICES),
                    minimum_charge=draw(st.none() | PRICES),
                    increment_minutes=draw(st.sampled_from([1, 15, 30, 60])),
                )
            )
    return made


@st.composite
def bookings(draw: st.DrawFn) -> list[Booking]:
    made = []
    for n in range(draw(st.integers(0, 8))):
        start = start_of_day(OCTOBER.first_day) + timedelta(minutes=draw(st.integers(0, 30 * 24 * 60)))
        slot = TimeSlot(start, start + timedelta(minutes=draw(st.integers(1, 3_000))))
        held = draw(st.lists(st.sampled_from(list(RESOURCES)), min_size=1, max_size=3, unique=True))
        draft = BookingDraft(
            tuple(held),
            slot,
            CUSTOMER.id,
            title=draw(st.text(max_size=10)),
            attendees=draw(st.none() | st.integers(0, 100)),
            purchase_order=draw(st.sampled_from(["", "", "BC-1", "BC-2"])),
        )
        made.append(Booking(BookingId(n + 1), f"{n}@test", draft, ()))
    return made


def books(uses: list[Booking], prices: list[Tariff]) -> MonthBooks:
    return MonthBooks(
        month=OCTOBER,
        issuer=Issuer(Seller(Party("Campus", Address())), InvoicingSettings()),
        supplies={resource.kind_id: Supply.PROPERTY for resource in RESOURCES.values()},
        adjustments={},
        customers={CUSTOMER.id: CUSTOMER},
        resources=RESOURCES,
        tariffs={group: [t for t in prices if t.group is group] for group in CustomerGroup},
        bookings={CUSTOMER.id: uses},
        credited={},
        returned=(),
        issued=(),
        before={},
        decisions={},
    )


def cents(amount: Fraction) -> Fraction:
    """Round half away from zero, the slow and certain way."""
    sign = -1 if amount < 0 else 1
    return sign * Fraction(int(abs(amount) * 100 + Fraction(1, 2)), 100)


def no_negative_zero(draft: InvoiceDraft) -> bool:
    amounts = [draft.net, draft.tax, draft.gross]
    amounts += [line.net for line in draft.lines] + [a for line in draft.lines for _, a in line.steps]
    amounts += [amount for group in draft.vat for amount in (group.base, group.tax)]
    return not any(amount.is_zero() and amount.is_signed() for amount in amounts)


@given(bookings(), tariffs())
def test_lines_vat_and_totals_agree_to_the_cent(uses: list[Booking], prices: list[Tariff]) -> None:
    draft, exceptions = draft_for(books(uses, prices), CUSTOMER.id, wording())
    left_out = {
        booking
        for e in exceptions
        if e.message.key in ("month-no-tariff", "month-no-head-count")
        for booking in e.bookings
    }
    billed = {use.id for use in uses} - left_out
    if draft is None:
        assert not billed
        return
    assert {key for key, _ in draft.built_on} == billed == {line.source_id for line in draft.lines}
    bases: dict[tuple[VatCategory, Decimal], Fraction] = defaultdict(Fraction)
    for line in draft.lines:
        exact = Fraction(line.unit_price) * Fraction(line.quantity) / Fraction(line.base_quantity)
        assert Fraction(line.net) == cents(exact)
        assert sum((amount for _, amount in line.steps), Decimal(0)) == line.net
        bases[line.vat_category, line.vat_rate] += Fraction(line.net)
    taxes = {key: cents(base * Fraction(key[1]) / 100) for key, base in bases.items()}
    assert {(g.category, g.rate): Fraction(g.base) for g in draft.vat} == bases
    assert {(g.category, g.rate): Fraction(g.tax) for g in draft.vat} == taxes
    assert Fraction(draft.net) == sum(bases.values())
    assert Fraction(draft.tax) == sum(taxes.values())
    assert draft.gross == draft.net + draft.tax
    assert all(amount == round(amount, 2) for amount in (draft.net, draft.tax, draft.gross))
    assert no_negative_zero(draft)


@given(bookings(), tariffs())
def test_lines_stand_in_the_order_of_their_days_and_are_numbered(
    uses: list[Booking], prices: list[Tariff]
) -> None:
    draft, _ = draft_for(books(uses, prices), CUSTOMER.id, wording())
    lines = draft.lines if draft else ()
    assert [line.position for line in lines] == list(range(1, len(lines) + 1))
    days = [line.service_from for line in lines]
    assert days == sorted(days)
    assert all(line.service_from <= line.service_to for line in lines)


@given(bookings(), tariffs())
def test_the_order_of_the_bookings_does_not_matter(uses: list[Booking], prices: list[Tariff]) -> None:
    one, _ = draft_for(books(uses, prices), CUSTOMER.id, wording())
    other, _ = draft_for(books(uses[::-1], prices), CUSTOMER.id, wording())
    assert (one and one.lines) == (other and other.lines)


def test_vat_is_computed_once_per_rate_and_never_summed_per_line() -> None:
    tariff = Tariff(
        TariffId(1), "T", "T", CustomerGroup.TENANT, date(2026, 1, 1), resource_id=ResourceId(1),
        flat_price=Decimal("0.03"),
    )  # fmt: skip
    uses = [use(n, f"2026-10-{n:02}T09:00+02:00", f"2026-10-{n:02}T10:00+02:00") for n in (1, 2, 3)]
    draft, _ = draft_for(books(uses, [tariff]), CUSTOMER.id, wording())
    assert draft is not None
    assert (draft.net, draft.tax, draft.gross) == (Decimal("0.09"), Decimal("0.02"), Decimal("0.11"))


def test_rates_are_separate_groups_the_highest_first() -> None:
    tariff = Tariff(
        TariffId(1), "T", "T", CustomerGroup.TENANT, date(2026, 1, 1), resource_id=ResourceId(1),
        hour_price=Decimal("45.00"),
    )  # fmt: skip
    draft, _ = draft_for(
        books([use(1, "2026-10-01T09:00+02:00", "2026-10-01T09:50+02:00")], [tariff]), CUSTOMER.id, wording()
    )
    assert draft is not None
    (line,) = draft.lines
    assert line.net == Decimal("37.50")
    reduced = replace(line, vat_rate=Decimal("10.00"), net=Decimal("288.00"))
    groups = breakdown((reduced, line, reduced))
    assert [(g.rate, g.base, g.tax) for g in groups] == [
        (Decimal("20.00"), Decimal("37.50"), Decimal("7.50")),
        (Decimal("10.00"), Decimal("576.00"), Decimal("57.60")),
    ]


def test_the_order_all_lines_share_is_that_of_the_document() -> None:
    tariff = Tariff(
        TariffId(1), "T", "T", CustomerGroup.TENANT, date(2026, 1, 1), resource_id=ResourceId(1),
        hour_price=Decimal("45.00"),
    )  # fmt: skip
    uses = [use(n, f"2026-10-{n:02}T09:00+02:00", f"2026-10-{n:02}T10:00+02:00") for n in (1, 2)]

    def order(*orders: str) -> str:
        named = [
            replace(u, draft=replace(u.draft, purchase_order=o)) for u, o in zip(uses, orders, strict=True)
        ]
        draft, _ = draft_for(books(named, [tariff]), CUSTOMER.id, wording())
        assert draft is not None
        return draft.purchase_order

    assert order("BC-1", "BC-1") == "BC-1"
    assert order("BC-1", "BC-2") == ""
    assert order("", "") == ""


def test_a_month_begins_and_ends_at_midnight_of_the_campus() -> None:
    assert OCTOBER.bounds == (
        datetime.fromisoformat("2026-09-30T22:00Z"),
        datetime.fromisoformat("2026-10-31T23:00Z"),
    )
    december = Month.of(date(2026, 12, 31))
    assert (december.first_day, december.last_day) == (date(2026, 12, 1), date(2026, 12, 31))
    assert december.following.first_day == date(2027, 1, 1)
    assert Month.of(date(2028, 3, 1)).previous.last_day == date(2028, 2, 29)


def use(key: int, start: str, end: str) -> Booking:
    slot = TimeSlot(datetime.fromisoformat(start), datetime.fromisoformat(end))
    return Booking(BookingId(key), f"{key}@test", BookingDraft((ResourceId(1),), slot, CUSTOMER.id), ())
