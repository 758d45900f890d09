"""What there is to know before a month is closed, and which months were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from campus_desk.application.closing_record import series_of, stated_series
from campus_desk.application.closing_sheet import ClosedSeries
from campus_desk.application.month_closing import next_to_close
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.closing import Closing


@dataclass(frozen=True, slots=True)
class MonthInTurn:
    """The month that is closed next, as it stands now.

    Attributes:
        month: Its first day.
        is_over: Whether it may be closed.
        series: What was issued in it so far, one for each kind of document, invoices first.
        last_sequence: Where the chain stands, 0 before the first document; ``last_hash`` the hash of that link.
    """

    month: date
    is_over: bool
    series: tuple[ClosedSeries, ...]
    last_sequence: int
    last_hash: str


@dataclass(frozen=True, slots=True)
class ClosedMonth:
    """A month that was closed, with the sums its sheet states."""

    closing: Closing
    series: tuple[ClosedSeries, ...]


@dataclass(frozen=True, slots=True)
class Closings:
    """All of it: ``in_turn`` is None before the first document, ``closed`` begins with the first month."""

    in_turn: MonthInTurn | None
    closed: tuple[ClosedMonth, ...]


def read_closings(unit: UnitOfWork, today: date) -> Closings:
    """Return the closed months and the one that is in turn.

    Args:
        unit: A transaction.
        today: The present day at the campus.

    Raises:
        Tampered: A snapshot or a closing cannot be read any more.
    """
    closed = tuple(ClosedMonth(each, stated_series(each.payload)) for each in unit.ledger.closings())
    month = next_to_close(unit)
    if month is None:
        return Closings(None, closed)
    issued = unit.ledger.issued_in(month)
    in_turn = MonthInTurn(
        month=month,
        is_over=month < today.replace(day=1),
        series=series_of(issued),
        last_sequence=issued.last_sequence,
        last_hash=issued.last_hash,
    )
    return Closings(in_turn, closed)
