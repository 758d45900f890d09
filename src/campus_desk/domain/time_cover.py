"""The cheapest combination of hours, half days and days that covers a length of time.

Any cover of a longer time also covers a shorter one, so lengthening never lowers the cheapest price. Half-day and day
prices are whole cents (see ``tariff``), which keeps that true after rounding where one hourly price holds. With several
hourly prices each is rounded on a line of its own, and the comparison is exact before rounding.

Costs are compared as integers: hourly prices in ten-thousandths of a euro times minutes, so that nothing is rounded
while comparing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from campus_desk.domain.tariff import DAY_MINUTES, HALF_DAY_MINUTES, Tariff
from campus_desk.domain.timeslot import TimeSlot, wall_clock_intervals


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive minutes with one hourly price (None: not sold by the hour), counted from the start.

    Attributes:
        first: First minute; ``last`` the minute after the last one.
    """

    first: int
    last: int
    price: Decimal | None
    off_peak: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """How a length of time is charged.

    Attributes:
        hourly: The stretches charged by the hour, in order.
    """

    days: int = 0
    half_days: int = 0
    hourly: tuple[Stretch, ...] = ()


def stretches(slot: TimeSlot, minutes: int, tariff: Tariff) -> tuple[Stretch, ...]:
    """Return the hourly prices of ``minutes`` from the slot's start by the campus's clock.

    A begun minute is charged at the price at its beginning.
    """
    if not tariff.off_peak:
        return (Stretch(0, minutes, tariff.hour_price),)
    origin = slot.start.timestamp()
    windows = sorted(_windows(slot, minutes, tariff))
    edges = {0, minutes}
    for first, last, _ in windows:
        edges.update(min(minutes, max(0, -int(-(e - origin) // 60))) for e in (first, last))
    found: list[Stretch] = []
    open_now: list[tuple[int, int, Decimal]] = []
    coming = 0
    for first, last in pairwise(sorted(edges)):
        moment = origin + first * 60
        while coming < len(windows) and windows[coming][0] <= moment:
            open_now.append(windows[coming])
            coming += 1
        open_now = [w for w in open_now if moment < w[1]]
        price = min((w[2] for w in open_now), default=tariff.hour_price)
        if found and (found[-1].price, found[-1].off_peak) == (price, bool(open_now)):
            found[-1] = replace(found[-1], last=last)
        else:
            found.append(Stretch(first, last, price, bool(open_now)))
    return tuple(found)


def cheapest_cover(hourly: Sequence[Stretch], half_day: Decimal | None, day: Decimal | None) -> Cover:
    """Return the cheapest cover of all stretches; hours rather than half days rather than days where prices tie."""
    if half_day is None and day is None:
        return Cover(hourly=tuple(hourly))
    if len(hourly) == 1:
        return _of_one_price(hourly[0], half_day, day)
    return _of_several_prices(hourly, {HALF_DAY_MINUTES: half_day, DAY_MINUTES: day})


def _windows(slot: TimeSlot, minutes: int, tariff: Tariff) -> Iterator[tuple[int, int, Decimal]]:
    reach = slot.widened(0, max(0, minutes - slot.minutes + 1))
    for day in reach.campus_days():
        for window in tariff.off_peak:
            if day.weekday() in window.weekdays:
                for first, last in wall_clock_intervals(day, window.opens, window.closes):
                    yield first, last, window.hour_price


def _of_one_price(stretch: Stretch, half_day: Decimal | None, day: Decimal | None) -> Cover:
    """Compare every number of days with the fewest and the most half days that make sense beside it.

    Between those two the cost is linear in the number of half days, so none of the others can be cheaper.
    """
    whole = stretch.last - stretch.first
    best: tuple[int, int, int, int] | None = None
    for days in range(-(-whole // DAY_MINUTES) + 1 if day is not None else 1):
        left = max(0, whole - days * DAY_MINUTES)
        counts = {0, left // HALF_DAY_MINUTES, -(-left // HALF_DAY_MINUTES)} if half_day is not None else {0}
        for half_days in counts:
            rest = max(0, left - half_days * HALF_DAY_MINUTES)
            if rest and stretch.price is None:
                continue
            cents = _cents(day) * days + _cents(half_day) * half_days + _rounded_cents(stretch.price, rest)
            candidate = (cents, days, half_days, rest)
            if best is None or candidate < best:
                best = candidate
    if best is None:
        raise AssertionError("a half day or a day covers any time")
    _, days, half_days, rest = best
    hourly = (replace(stretch, first=stretch.last - rest),) if rest else ()
    return Cover(days, half_days, hourly)


def _of_several_prices(hourly: Sequence[Stretch], blocks: Mapping[int, Decimal | None]) -> Cover:
    """Find the cheapest way through the time, minute 0 to the end, by dynamic programming.

    Moving a run of adjoining blocks changes the cost linearly until one of its ends meets a change of price, the
    start or the end of the time. So there is a cheapest cover whose blocks begin and end at such points or whole
    block lengths away from them, and only those points need to be looked at.
    """
    end = hourly[-1].last
    sold = {length: _cents(price) * 6000 for length, price in blocks.items() if price is not None}
    points = _points({0, *(s.last for s in hourly)}, min(sold), end)
    spent = _hourly_cost(hourly, points)
    best = [0] + [-1] * (len(points) - 1)
    came_from = [(0, 0)] * len(points)
    for index, point in enumerate(points[:-1]):
        steps = [(index + 1, 0, spent[index + 1] - spent[index])]
        for length, price in sold.items():
            steps.append((bisect_left(points, min(point + length, end)), length, price))
        for target, length, price in steps:
            cost = best[index] + price
            if best[target] < 0 or cost < best[target]:
                best[target] = cost
                came_from[target] = (index, length)
    counts = dict.fromkeys(blocks, 0)
    kept: list[tuple[int, int]] = []
    index = len(points) - 1
    while index:
        before, length = came_from[index]
        if length:
            counts[length] += 1
        else:
            kept.append((points[before], points[index]))
        index = before
    return Cover(counts[DAY_MINUTES], counts[HALF_DAY_MINUTES], _clipped(hourly, sorted(kept)))


def _points(edges: set[int], length: int, end: int) -> list[int]:
    """Return every minute a whole number of block lengths away from an edge; a day is six half days."""
    residues = {edge % length for edge in edges}
    return sorted({p for r in residues for p in range(r, end + 1, length)} | {0, end})


def _hourly_cost(hourly: Sequence[Stretch], points: Sequence[int]) -> list[int]:
    costs: list[int] = []
    total, index = 0, 0
    for point in points:
        while point > hourly[index].last:
            total += _ten_thousandths(hourly[index].price) * (hourly[index].last - hourly[index].first)
            index += 1
        costs.append(total + _ten_thousandths(hourly[index].price) * (point - hourly[index].first))
    return costs


def _clipped(hourly: Sequence[Stretch], kept: Sequence[tuple[int, int]]) -> tuple[Stretch, ...]:
    """Return the stretches within the minutes kept, adjoining ones of one price joined. Both are in order."""
    found: list[Stretch] = []
    index = 0
    for first, last in kept:
        while hourly[index].last <= first:
            index += 1
        piece = replace(hourly[index], first=first, last=last)
        if found and found[-1] == replace(piece, first=found[-1].first, last=first):
            found[-1] = replace(piece, first=found[-1].first)
        else:
            found.append(piece)
    return tuple(found)


def _cents(price: Decimal | None) -> int:
    return 0 if price is None else int(price * 100)


def _ten_thousandths(price: Decimal | None) -> int:
    return 0 if price is None else int(price * 10_000)


def _rounded_cents(price: Decimal | None, minutes: int) -> int:
    """Return the price of minutes in cents, half up: what ``money.line_net`` makes of them."""
    return (_ten_thousandths(price) * minutes + 3000) // 6000
