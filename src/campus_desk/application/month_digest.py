"""The exceptions of a month as somebody reads them: the weightiest first, and each thing said once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace

from campus_desk.application.month_exceptions import MonthException, Weight
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO


def weightiest_first(exceptions: Iterable[MonthException]) -> tuple[MonthException, ...]:
    """Return the exceptions in the order in which they should be read."""
    order = list(Weight)
    return tuple(sorted(exceptions, key=lambda e: (order.index(e.weight), e.customer.casefold())))


def gathered(exceptions: Iterable[MonthException]) -> list[MonthException]:
    """Say once what many uses of a customer have in common: how many they are, from when to when, what they sum to.

    Uses without a tariff are put together by resource, uses that were credited by the invoice they stood on.
    """
    alike: dict[Hashable, list[MonthException]] = {}
    for number, exception in enumerate(exceptions):
        alike.setdefault(_sort(exception) if exception.bookings else number, []).append(exception)
    return [_together(found) for found in alike.values()]


def _sort(exception: MonthException) -> Hashable:
    return (
        exception.weight,
        exception.message.key,
        exception.customer_id,
        exception.customer,
        exception.resource_id,
        exception.message.as_mapping().get("invoice"),
    )


def _together(found: list[MonthException]) -> MonthException:
    if len(found) == 1:
        return found[0]
    found = sorted(found, key=lambda e: e.days)
    amounts = [e.amount for e in found if e.amount is not None]
    bookings = tuple(booking for e in found for booking in e.bookings)
    first, last = found[0].days[0], max(e.days[-1] for e in found)
    facts = {**found[0].message.as_mapping(), "count": len(bookings), "first": first, "last": last}
    return replace(
        found[0],
        message=Message.of(found[0].message.key, **facts),
        amount=sum(amounts, ZERO) if amounts else None,
        bookings=bookings,
        days=(first, last),
    )
