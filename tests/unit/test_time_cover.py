"""The cheapest cover of a length of time, held against a search minute by minute."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.tariff import OffPeakWindow, Tariff
from campus_desk.domain.time_cover import Cover, Stretch, cheapest_cover, stretches
from campus_desk.domain.timeslot import TimeSlot, at_campus
from tests.unit.campus import EUR, at, slot, tariff

EVERY_DAY = frozenset(range(7))
NIGHTS = (
    OffPeakWindow(EVERY_DAY, 0, 8 * 60, EUR(20)),
    OffPeakWindow(EVERY_DAY, 18 * 60, 24 * 60, EUR(20)),
)

prices = st.decimals(0, 500, places=2)
# Whole cents a minute: rounding has no say here, it has its own tests with the prices.
hourly_prices = st.integers(0, 800).map(lambda cents: Decimal(cents) * 60 / 100)
hourly_lists = st.lists(st.tuples(st.integers(1, 700), hourly_prices), min_size=1, max_size=6)


def _stretches(pieces: list[tuple[int, Decimal]]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    begun = 0
    for length, price in pieces:
        found.append(Stretch(begun, begun + length, price))
        begun += length
    return tuple(found)


def _cost(cover: Cover, half_day: Decimal | None, day: Decimal | None) -> Decimal:
    hourly = sum(((s.price or EUR(0)) * (s.last - s.first) for s in cover.hourly), EUR(0)) / 60
    return hourly + (half_day or EUR(0)) * cover.half_days + (day or EUR(0)) * cover.days


def _minute_by_minute(hourly: tuple[Stretch, ...], half_day: Decimal | None, day: Decimal | None) -> Decimal:
    """Return the cheapest cost by trying, for every minute, what may end there. Sixtieths of a euro."""
    per_minute = [s.price for s in hourly for _ in range(s.first, s.last)]
    best = [EUR(0)]
    for minute, price in enumerate(per_minute, 1):
        choices = [best[-1] + (price or EUR(0))]
        for length, block in ((240, half_day), (1440, day)):
            if block is not None:
                choices.append(best[max(0, minute - length)] + block * 60)
        best.append(min(choices))
    return best[-1] / 60


@pytest.mark.parametrize(
    ("minutes", "days", "half_days", "hourly"),
    [
        # 45 €/h, 150 € half day, 250 € day. 200 min × 45 ÷ 60 = 150: the half day pays from there on.
        (60, 0, 0, 60),
        (200, 0, 0, 200),
        (201, 0, 1, 0),
        (240, 0, 1, 0),
        # 150 + 90 min × 45 ÷ 60 = 150 + 67.50 = 217.50 < 250.
        (330, 0, 1, 90),
        # 150 + 134 × 0.75 = 250.50 > 250: the day pays.
        (374, 1, 0, 0),
        (1440, 1, 0, 0),
        (1500, 1, 0, 60),
        # 1440 + 240 min: 250 + 150 = 400 < 2 × 250.
        (1680, 1, 1, 0),
        (2880, 2, 0, 0),
    ],
)
def test_the_cheapest_combination_is_taken(minutes: int, days: int, half_days: int, hourly: int) -> None:
    cover = cheapest_cover((Stretch(0, minutes, EUR(45)),), EUR(150), EUR(250))
    assert (cover.days, cover.half_days, sum(s.last - s.first for s in cover.hourly)) == (
        days,
        half_days,
        hourly,
    )


def test_what_is_not_sold_by_the_hour_is_covered_by_the_rest() -> None:
    assert cheapest_cover((Stretch(0, 10, None),), EUR(150), None) == Cover(half_days=1)
    assert cheapest_cover((Stretch(0, 241, None),), EUR(150), EUR(500)) == Cover(half_days=2)
    assert cheapest_cover((Stretch(0, 1441, None),), None, EUR(500)) == Cover(days=2)


def test_a_half_day_is_laid_where_hours_are_dear() -> None:
    # 14:00–22:00 at 45 € until 18:00 and 20 € after: 150 € for the dear half, 4 h × 20 € = 80 € for the rest.
    hourly = (Stretch(0, 240, EUR(45)), Stretch(240, 480, EUR(20), off_peak=True))
    cover = cheapest_cover(hourly, EUR(150), None)
    assert cover == Cover(half_days=1, hourly=(Stretch(240, 480, EUR(20), off_peak=True),))


@given(hourly_lists, st.none() | prices, st.none() | prices)
def test_no_cover_is_cheaper(
    pieces: list[tuple[int, Decimal]], half_day: Decimal | None, day: Decimal | None
) -> None:
    hourly = _stretches(pieces)
    found = _cost(cheapest_cover(hourly, half_day, day), half_day, day)
    assert found == _minute_by_minute(hourly, half_day, day)


@given(hourly_lists, st.none() | prices, st.none() | prices)
def test_a_cover_covers_every_minute(
    pieces: list[tuple[int, Decimal]], half_day: Decimal | None, day: Decimal | None
) -> None:
    hourly = _stretches(pieces)
    cover = cheapest_cover(hourly, half_day, day)
    by_the_hour = sum(s.last - s.first for s in cover.hourly)
    assert by_the_hour + 240 * cover.half_days + 1440 * cover.days >= hourly[-1].last
    assert all(a.last <= b.first for a, b in pairwise(cover.hourly))


@given(hourly_lists, st.integers(1, 300), st.none() | prices, st.none() | prices)
def test_lengthening_never_lowers_the_cost(
    pieces: list[tuple[int, Decimal]], more: int, half_day: Decimal | None, day: Decimal | None
) -> None:
    longer = [*pieces, (more, pieces[0][1])]
    before = _cost(cheapest_cover(_stretches(pieces), half_day, day), half_day, day)
    assert before <= _cost(cheapest_cover(_stretches(longer), half_day, day), half_day, day)


def _prices_by_minute(when: TimeSlot, minutes: int, plan: Tariff) -> list[Decimal | None]:
    return [s.price for s in stretches(when, minutes, plan) for _ in range(s.first, s.last)]


@pytest.mark.parametrize(
    ("start", "end", "peak", "off_peak"),
    [
        ("24 09:00", "24 11:00", 120, 0),
        ("24 07:00", "24 09:00", 60, 60),
        ("24 17:59", "24 18:01", 1, 1),
        # 17–18 at peak, 18–24 and 0–8 off-peak, 8–9 at peak.
        ("24 17:00", "25 09:00", 120, 14 * 60),
        # 22–6 on the night of 25 October: 9 h, all off-peak.
        ("2026-10-24 22:00", "2026-10-25 06:00", 0, 9 * 60),
        ("2027-03-27 22:00", "2027-03-28 06:00", 0, 7 * 60),
        # A whole campus day of 25 hours: 10 h at peak, 14 + 1 h off-peak.
        ("2026-10-25 00:00", "2026-10-26 00:00", 10 * 60, 15 * 60),
    ],
)
def test_peak_and_off_peak_are_local_time(start: str, end: str, peak: int, off_peak: int) -> None:
    when = slot(start, end)
    found = _prices_by_minute(when, when.minutes, tariff(hour="45", off_peak=NIGHTS))
    assert (found.count(EUR(45)), found.count(EUR(20))) == (peak, off_peak)


def test_a_begun_minute_has_the_price_at_its_beginning() -> None:
    when = TimeSlot(at("24 17:58") + timedelta(seconds=30), at("24 18:01"))
    # 17:58:30, 17:59:30 at peak; 18:00:30 off-peak, half a minute long and a minute charged.
    assert _prices_by_minute(when, when.minutes, tariff(hour="45", off_peak=NIGHTS)) == [
        EUR(45),
        EUR(45),
        EUR(20),
    ]


def test_where_windows_overlap_the_lower_price_holds() -> None:
    windows = (*NIGHTS, OffPeakWindow(frozenset({1}), 17 * 60, 19 * 60, EUR(30)))
    found = stretches(slot("24 16:00", "20:00"), 240, tariff(hour="45", off_peak=windows))
    assert [(s.first, s.last, s.price, s.off_peak) for s in found] == [
        (0, 60, EUR(45), False),
        (60, 120, EUR(30), True),
        (120, 240, EUR(20), True),
    ]


@given(st.integers(0, 365 * 24 * 60), st.integers(1, 10 * 1440), st.integers(0, 3600))
def test_stretches_tell_the_price_of_every_minute(begin: int, minutes: int, seconds: int) -> None:
    start = at("2026-06-01 00:00") + timedelta(minutes=begin, seconds=seconds)
    when = TimeSlot(start, start + timedelta(minutes=minutes))
    found = _prices_by_minute(when, minutes, tariff(hour="45", off_peak=NIGHTS))
    assert len(found) == minutes
    for minute in range(0, minutes, 97):
        hour = at_campus(start + timedelta(minutes=minute)).hour
        assert found[minute] == (EUR(45) if 8 <= hour < 18 else EUR(20))
