"""Prices worked out by hand, and what holds for every price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.charge import Charge, Quote, SourceKind, UnitCode
from campus_desk.domain.identifiers import BookingId, ResourceId, TariffId
from campus_desk.domain.money import line_net
from campus_desk.domain.pricing import quote
from campus_desk.domain.tariff import OffPeakWindow, Tariff
from campus_desk.domain.timeslot import TimeSlot
from tests.unit.campus import (
    BROGLIE,
    EUR,
    HALL,
    HALL_KIND,
    KLEBER,
    ORTHOGRID,
    RESOURCES,
    at,
    draft,
    slot,
    tariff,
)

EVENINGS = OffPeakWindow(frozenset(range(5)), 18 * 60, 24 * 60, EUR(20))
MORNINGS = OffPeakWindow(frozenset(range(5)), 0, 8 * 60, EUR(20))
WEEKENDS = OffPeakWindow(frozenset({5, 6}), 0, 24 * 60, EUR(15))


def price(when: TimeSlot, *tariffs: Tariff, attendees: int | None = None, title: str = "") -> Quote:
    return quote(draft(when, attendees=attendees, title=title), BookingId(7), RESOURCES, ORTHOGRID, tariffs)


def lines(found: Quote) -> list[tuple[Decimal, str, Decimal, Decimal]]:
    return [(c.quantity, c.unit.value, c.unit_price, c.net) for c in found.charges]


@pytest.mark.parametrize(
    ("start", "end", "plan", "expected"),
    [
        pytest.param(
            # 50 min × 45 ÷ 60 = 37.50
            "24 13:05", "13:55", tariff(hour="45"), [(50, "MIN", "45", "37.50")], id="hours",
        ),
        pytest.param(
            # 50 min → 60 min × 45 ÷ 60 = 45.00
            "24 13:05", "13:55", tariff(hour="45", increment_minutes=15), [(60, "MIN", "45", "45.00")],
            id="increment",
        ),
        pytest.param(
            # 3 h 50 × 45 = 172.50 > 150
            "24 14:00", "17:50", tariff(hour="45", half_day="150"), [(1, "C62", "150", "150.00")],
            id="half-day",
        ),
        pytest.param(
            # 5 h 30 = half day 150 + 90 min × 45 ÷ 60 = 67.50; by the hour 247.50; day 250
            "24 09:00", "14:30", tariff(hour="45", half_day="150", day="250"),
            [(1, "C62", "150", "150.00"), (90, "MIN", "45", "67.50")], id="half-day-and-hours",
        ),
        pytest.param(
            # 24 to 27 November 17:00 = 3 days 8 h: 3 × 250 + 2 × 150 = 1,050; a 4th day costs 250 < 300
            "24 09:00", "27 17:00", tariff(hour="45", half_day="150", day="250"),
            [(4, "DAY", "250", "1000.00")], id="days",
        ),
        pytest.param(
            # 16:00–19:07 = 187 → 195 min: 120 at 45 = 90.00, 75 at 20 = 25.00
            "24 16:00", "19:07", tariff(hour="45", increment_minutes=15, off_peak=(MORNINGS, EVENINGS)),
            [(120, "MIN", "45", "90.00"), (75, "MIN", "20", "25.00")], id="off-peak",
        ),
        pytest.param(
            # Friday 22:00 to Saturday 02:00: 2 h evening × 20 = 40.00, 2 h week-end × 15 = 30.00
            "27 22:00", "28 02:00", tariff(hour="45", off_peak=(MORNINGS, EVENINGS, WEEKENDS)),
            [(120, "MIN", "20", "40.00"), (120, "MIN", "15", "30.00")], id="night-into-week-end",
        ),
        pytest.param(
            # Saturday to Sunday, 9 h elapsed on the night the clock goes back: 540 min × 15 ÷ 60 = 135.00
            "2026-10-24 22:00", "2026-10-25 06:00", tariff(hour="45", off_peak=(WEEKENDS,)),
            [(540, "MIN", "15", "135.00")], id="clock-back",
        ),
        pytest.param(
            # 7 h elapsed: 420 min × 15 ÷ 60 = 105.00
            "2027-03-27 22:00", "2027-03-28 06:00", tariff(hour="45", off_peak=(WEEKENDS,)),
            [(420, "MIN", "15", "105.00")], id="clock-forward",
        ),
        pytest.param("24 09:00", "12:00", tariff(flat="420"), [(1, "LS", "420", "420.00")], id="flat"),
        pytest.param(
            # 30 min × 40 ÷ 60 = 20.00; complement 50 − 20 = 30.00
            "24 09:00", "09:30", tariff(hour="40", minimum="50"),
            [(30, "MIN", "40", "20.00"), (1, "LS", "30.00", "30.00")], id="minimum",
        ),
        pytest.param(
            "24 09:00", "11:00", tariff(hour="40", minimum="50"), [(120, "MIN", "40", "80.00")],
            id="minimum-reached",
        ),
        pytest.param("24 09:00", "10:00", tariff(), [(1, "LS", "0.00", "0.00")], id="free"),
        pytest.param(
            # No hourly price: 1 h takes a half day.
            "24 09:00", "10:00", tariff(half_day="150"), [(1, "C62", "150", "150.00")], id="half-days-only",
        ),
        pytest.param(
            # 1 min × 0.0125 ÷ 60 = 0.0002 → 0.00: a price may be too small to see, and is not hidden.
            "24 09:00", "09:01", tariff(hour="0.0125"), [(1, "MIN", "0.0125", "0.00")], id="tiny",
        ),
    ],
)  # fmt: skip
def test_a_price_worked_out_by_hand(
    start: str, end: str, plan: Tariff, expected: list[tuple[int, str, str, str]]
) -> None:
    found = lines(price(slot(start, end), plan))
    assert found == [(Decimal(q), unit, EUR(p), EUR(net)) for q, unit, p, net in expected]


def test_everything_at_once_is_charged_line_by_line() -> None:
    # 90 min → 90 min × 45 ÷ 60 = 67.50; flat 10.00; 4 × 4.50 = 18.00; 95.50 in all, above the minimum.
    plan = tariff(hour="45", flat="10", person="4.50", minimum="80", increment_minutes=30)
    found = price(slot("24 14:00", "15:30"), plan, attendees=4)
    assert [c.net for c in found.charges] == [EUR("67.50"), EUR("10.00"), EUR("18.00")]
    assert found.net == EUR("95.50")


@pytest.mark.parametrize(
    ("attendees", "net", "key"),
    [
        (12, "54.00", "price-step-people"),
        (0, "0.00", "price-step-people"),
        (None, "0.00", "price-step-nobody-counted"),
    ],
)
def test_people_are_charged_when_they_are_counted(attendees: int | None, net: str, key: str) -> None:
    (charge,) = price(slot("24 14:00", "15:00"), tariff(person="4.50"), attendees=attendees).charges
    assert (charge.net, charge.quantity, charge.unit) == (EUR(net), Decimal(attendees or 0), UnitCode.PERSON)
    assert [s.label.key for s in charge.steps] == [key]


def test_setup_and_teardown_are_not_charged() -> None:
    plan = tariff(hour="45")
    wide = draft(slot("24 14:00", "15:00"), setup=60, teardown=45)
    assert quote(wide, BookingId(7), RESOURCES, ORTHOGRID, [plan]).net == EUR("45.00")


def test_a_booking_of_two_rooms_is_charged_for_each_under_its_own_tariff() -> None:
    room = tariff(hour="45")
    own = tariff(hour="30", id=TariffId(2), code="T-BROGLIE", kind_id=None, resource_id=BROGLIE)
    found = quote(
        draft(slot("24 14:00", "16:00"), KLEBER, BROGLIE), BookingId(7), RESOURCES, ORTHOGRID, [room, own]
    )
    assert [(c.resource_id, c.tariff_code, c.net) for c in found.charges] == [
        (KLEBER, "T-ROOM", EUR("90.00")),
        (BROGLIE, "T-BROGLIE", EUR("60.00")),
    ]


def test_what_no_tariff_covers_is_listed_and_not_charged() -> None:
    found = quote(
        draft(slot("24 14:00", "16:00"), HALL, KLEBER),
        BookingId(7),
        RESOURCES,
        ORTHOGRID,
        [tariff(hour="45")],
    )
    assert found.without_tariff == (HALL,)
    assert [c.resource_id for c in found.charges] == [KLEBER]


def test_a_divisible_hall_is_charged_once_not_per_part() -> None:
    hall = tariff(half_day="420", kind_id=HALL_KIND)
    found = quote(draft(slot("24 14:00", "17:00"), HALL), BookingId(7), RESOURCES, ORTHOGRID, [hall])
    assert lines(found) == [(Decimal(1), "C62", EUR(420), EUR("420.00"))]


def test_a_resource_nobody_knows_has_no_price() -> None:
    ghost = draft(slot("24 14:00", "17:00"), ResourceId(999))
    assert quote(ghost, BookingId(7), RESOURCES, ORTHOGRID, [tariff(hour="45")]) == Quote(())


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        # The campus day of the start decides, also where it is another day in UTC or at the end.
        ("2026-12-31 23:30", "2027-01-01 01:00", "T-2026"),
        ("2027-01-01 00:00", "2027-01-01 01:00", "T-2027"),
        ("2027-01-01 00:30", "2027-01-01 01:00", "T-2027"),
    ],
)
def test_the_tariff_of_the_first_campus_day_holds_for_all_of_it(start: str, end: str, code: str) -> None:
    old = tariff(hour="40", code="T-2026", valid_to=date(2026, 12, 31))
    new = tariff(hour="50", code="T-2027", id=TariffId(2), valid_from=date(2027, 1, 1))
    assert [c.tariff_code for c in price(slot(start, end), old, new).charges] == [code]


def test_an_option_is_priced_for_display() -> None:
    option = draft(slot("24 14:00", "15:00"), status=BookingStatus.OPTION)
    assert quote(option, BookingId(7), RESOURCES, ORTHOGRID, [tariff(hour="45")]).net == EUR("45.00")


def test_a_charge_carries_what_an_invoice_needs() -> None:
    when = slot("24 14:00", "15:00")
    booked = replace(draft(when, title="Revue 🧪 de conception"), project_code="P-17", purchase_order="BC-1")
    (charge,) = quote(booked, BookingId(7), RESOURCES, ORTHOGRID, [tariff(hour="45")]).charges
    assert (charge.source_kind, charge.source_id, charge.payer) == (SourceKind.BOOKING, 7, ORTHOGRID.id)
    assert charge.base_quantity == Decimal(60)
    assert (charge.project_code, charge.purchase_order, charge.service) == ("P-17", "BC-1", when)
    assert charge.title.as_mapping() == {"resource": "Salle Kléber", "title": "Revue 🧪 de conception"}
    assert charge.detail.key == "price-detail-hours"


def test_rounding_up_to_the_increment_is_a_step_of_its_own() -> None:
    # 50 min × 40 ÷ 60 = 33.33; 60 min = 40.00; the increment adds 6.67.
    (charge,) = price(slot("24 13:05", "13:55"), tariff(hour="40", increment_minutes=15)).charges
    assert [(s.label.key, s.amount) for s in charge.steps] == [
        ("price-step-hours", EUR("33.33")),
        ("price-step-increment", EUR("6.67")),
    ]
    assert charge.steps[1].label.as_mapping()["added"] == timedelta(minutes=10)


def test_a_half_day_says_what_the_hours_would_have_cost() -> None:
    (charge,) = price(slot("24 14:00", "17:50"), tariff(hour="45", half_day="150")).charges
    comparison = charge.steps[1]
    assert (comparison.label.key, comparison.amount) == ("price-step-cheaper", EUR("0.00"))
    said = comparison.label.as_mapping()
    assert (said["chosen"], said["hourly"]) == (EUR("150.00"), EUR("172.50"))


def test_the_comparison_counts_all_of_the_way_that_was_chosen() -> None:
    # 5 h 30: half day 150 and 90 min × 45 ÷ 60 = 67.50 make 217.50; by the hour 247.50.
    first, _ = price(slot("24 09:00", "14:30"), tariff(hour="45", half_day="150", day="250")).charges
    said = first.steps[1].label.as_mapping()
    assert (said["chosen"], said["hourly"]) == (EUR("217.50"), EUR("247.50"))


def test_seconds_are_charged_as_a_begun_minute() -> None:
    start = at("24 14:00")
    (charge,) = price(TimeSlot(start, start + timedelta(seconds=61)), tariff(hour="60")).charges
    assert (charge.quantity, charge.net) == (Decimal(2), EUR("2.00"))


# What holds for every price ------------------------------------------------------------------------------------------

rates = st.none() | st.decimals(0, 300, places=4)
amounts = st.none() | st.decimals(0, 900, places=2)
windows = st.lists(
    st.builds(
        lambda days, opens, length, cost: OffPeakWindow(days, opens, min(1440, opens + length), cost),
        st.frozensets(st.integers(0, 6), min_size=1),
        st.integers(0, 1439),
        st.integers(1, 1440),
        st.decimals(0, 300, places=4),
    ),
    max_size=3,
)
increments = st.sampled_from([1, 5, 15, 30, 60])
starts = st.integers(0, 400 * 24 * 60).map(lambda m: at("2026-06-01 00:00") + timedelta(minutes=m))
lengths = st.one_of(st.integers(1, 600), st.integers(1, 15 * 1440)).map(lambda m: timedelta(minutes=m))


def _tariff(
    hour: Decimal | None,
    half_day: Decimal | None,
    day: Decimal | None,
    increment: int,
    off_peak: list[OffPeakWindow],
) -> Tariff:
    return replace(
        tariff(),
        hour_price=hour,
        half_day_price=half_day,
        day_price=day,
        increment_minutes=increment,
        off_peak=tuple(off_peak) if hour is not None else (),
    )


plain_tariffs = st.builds(_tariff, rates, amounts, amounts, increments, st.just([]))
any_tariffs = st.builds(
    lambda plan, flat, person, minimum: replace(
        plan, flat_price=flat, person_price=person, minimum_charge=minimum
    ),
    st.builds(_tariff, rates, amounts, amounts, increments, windows),
    amounts,
    rates,
    amounts,
)


def _explains_itself(charge: Charge) -> bool:
    return (
        sum((s.amount for s in charge.steps), EUR(0))
        == charge.net
        == line_net(charge.quantity, charge.unit_price, charge.base_quantity)
    )


@given(starts, lengths, any_tariffs, st.none() | st.integers(0, 300))
def test_steps_sum_to_the_charge_and_the_charge_is_price_times_quantity(
    start: datetime, length: timedelta, plan: Tariff, attendees: int | None
) -> None:
    found = price(TimeSlot(start, start + length), plan, attendees=attendees)
    assert found.charges
    assert all(_explains_itself(charge) for charge in found.charges)
    assert all(charge.net >= 0 for charge in found.charges)
    assert found.net >= (plan.minimum_charge or 0)


@given(starts, lengths, st.integers(1, 3000), plain_tariffs, amounts)
def test_lengthening_never_lowers_the_charge(
    start: datetime, length: timedelta, more: int, plan: Tariff, minimum: Decimal | None
) -> None:
    plan = replace(plan, minimum_charge=minimum)
    shorter = TimeSlot(start, start + length)
    longer = TimeSlot(shorter.start, shorter.end + timedelta(minutes=more))
    assert price(shorter, plan).net <= price(longer, plan).net


@given(starts, lengths, st.integers(1, 3000), plain_tariffs)
def test_beginning_earlier_never_lowers_the_charge_either(
    start: datetime, length: timedelta, more: int, plan: Tariff
) -> None:
    later = TimeSlot(start, start + length)
    earlier = TimeSlot(later.start - timedelta(minutes=more), later.end)
    assert price(later, plan).net <= price(earlier, plan).net


@given(starts, lengths, st.integers(1, 3000), any_tariffs)
def test_with_several_hourly_prices_it_lowers_it_by_the_rounding_of_their_lines_at_most(
    start: datetime, length: timedelta, more: int, plan: Tariff
) -> None:
    shorter = TimeSlot(start, start + length)
    longer = TimeSlot(shorter.start, shorter.end + timedelta(minutes=more))
    lines_of_hours = 1 + len(plan.off_peak)
    assert price(shorter, plan).net <= price(longer, plan).net + Decimal("0.01") * lines_of_hours


@given(starts, lengths, plain_tariffs)
def test_the_charge_does_not_exceed_any_single_kind_of_price(
    start: datetime, length: timedelta, plan: Tariff
) -> None:
    assume(plan.charges_time)
    when = TimeSlot(start, start + length)
    net = price(when, plan).net
    billed = -(-when.minutes // plan.increment_minutes) * plan.increment_minutes
    if plan.hour_price is not None:
        assert net <= line_net(Decimal(billed), plan.hour_price, Decimal(60))
    if plan.half_day_price is not None:
        assert net <= plan.half_day_price * -(-billed // 240)
    if plan.day_price is not None:
        assert net <= plan.day_price * -(-billed // 1440)
