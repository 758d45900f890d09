"""How VAT parts the uses of a customer: every use has one place, every invoice can say what it must."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.one_invoice import PricedUse, go_together, parted
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.charge import Charge, SourceKind, UnitCode, VatCategory
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Supply
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.vat import VatTreatment

TAXED = VatTreatment(VatCategory.STANDARD, Decimal(20))
MEALS = VatTreatment(VatCategory.STANDARD, Decimal(10))
REVERSED = VatTreatment(VatCategory.REVERSE_CHARGE, exemption_code="VATEX-EU-AE")
BARE = VatTreatment(VatCategory.EXEMPT, exemption_code="VATEX-EU-135-1")
OUTSIDE = VatTreatment(VatCategory.OUTSIDE_SCOPE, exemption_code="VATEX-EU-O")
START = datetime(2026, 10, 1, 6, 0, tzinfo=UTC)
ALL = (TAXED, MEALS, REVERSED, BARE, OUTSIDE)


def use(number: int, *treatments: VatTreatment) -> PricedUse:
    """Return a use of an hour for a euro, with a charge for each way of being taxed."""
    slot = TimeSlot(START + timedelta(hours=number), START + timedelta(hours=number + 1))
    booking = Booking.unsaved(str(number), BookingDraft((ResourceId(1),), slot, CustomerId(1)), ())
    one, words = Decimal(1), Message.of("charge-title")
    charge = Charge(
        SourceKind.BOOKING,
        number,
        CustomerId(1),
        ResourceId(1),
        words,
        words,
        one,
        UnitCode.HOUR,
        one,
        one,
        one,
        "",
        "",
        slot,
        "",
        (),
    )
    return PricedUse(
        replace(booking, id=BookingId(number)),
        one,
        tuple((charge, Supply.SERVICE, each) for each in treatments),
    )


@pytest.mark.parametrize(
    ("treatments", "expected"),
    [
        ((TAXED,), True),
        ((TAXED, MEALS), True),
        ((TAXED, REVERSED), True),
        ((OUTSIDE,), True),
        ((TAXED, OUTSIDE), False),
        ((REVERSED, BARE), False),
        ((BARE, OUTSIDE), False),
        ((), True),
    ],
)
def test_one_reason_on_an_invoice_and_nothing_beside_what_is_outside_the_scope(
    treatments: tuple[VatTreatment, ...], expected: bool
) -> None:
    assert go_together(treatments) is expected


@given(st.lists(st.lists(st.sampled_from(ALL), min_size=1, max_size=3), max_size=8))
def test_every_use_has_one_place_and_nothing_waits_without_need(taxed: list[list[VatTreatment]]) -> None:
    uses = [use(number, *treatments) for number, treatments in enumerate(taxed)]
    found = parted(uses)
    together, following, torn = (
        [each.booking.id for each in part] for part in (found.together, found.following, found.torn)
    )
    assert sorted(together + following + torn) == [each.booking.id for each in uses]
    assert together == sorted(together), "in the order of the uses"
    assert go_together({t for each in found.together for t in each.treatments})
    assert all(not go_together(each.treatments) for each in found.torn)
    said = {t for each in found.together for t in each.treatments}
    assert all(not go_together(said | each.treatments) for each in found.following)
    assert bool(found.together) or not found.following


def test_invoice_after_invoice_everything_that_can_be_invoiced_is() -> None:
    left = [use(number, treatment) for number, treatment in enumerate(ALL * 2)]
    documents = 0
    while left:
        found = parted(left)
        left = list(found.following)
        documents += 1
    # Taxed uses with one reason, then the other reason, then what is outside the scope.
    assert documents == 3
