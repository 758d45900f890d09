"""How values are written: STRICT tables of SQLite know INTEGER, TEXT and BLOB, and nothing else is asked of them.

Every column of the campus has one of these types, so that another engine can be given its native types in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

E = TypeVar("E", bound=Enum)

METADATA = sa.MetaData()
"""Every table of the campus file."""

TEN_THOUSANDTHS = Decimal(10_000)


def ten_thousandths(amount: Decimal) -> int:
    """Return an amount as integer ten-thousandths.

    Raises:
        ValueError: It has more than four decimals; storing it would round.
    """
    scaled = amount * TEN_THOUSANDTHS
    whole = int(scaled)
    if whole != scaled:
        raise ValueError(f"{amount} has more than four decimals")
    return whole


def from_ten_thousandths(stored: int) -> Decimal:
    """Return the amount that integer ten-thousandths stand for, with as few decimals as it needs, but two."""
    amount = Decimal(stored).scaleb(-4)
    return amount.quantize(Decimal("0.01")) if stored % 100 == 0 else amount.normalize()


class Amount(sa.types.TypeDecorator[Decimal]):
    """Euros, quantities and rates, as integer ten-thousandths: sums in the database are exact."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Write."""
        return None if value is None else ten_thousandths(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Decimal | None:
        """Read."""
        return None if value is None else from_ten_thousandths(value)


class EpochSeconds(sa.Integer):
    """An instant as integer UTC seconds since 1970, in Python too: painting and comparing need no conversion."""


class Instant(sa.types.TypeDecorator[datetime]):
    """An instant, as integer UTC seconds since 1970."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Write; a naive time is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return int(value.timestamp())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Read, aware, in UTC."""
        return None if value is None else datetime.fromtimestamp(value, UTC)


class Day(sa.types.TypeDecorator[date]):
    """A campus day, as ISO 8601 text, which sorts by date."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        """Read."""
        return None if value is None else date.fromisoformat(value)


class Flag(sa.types.TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Write."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bool | None:
        """Read."""
        return None if value is None else bool(value)


class Coded(sa.types.TypeDecorator[E], Generic[E]):
    """A member of an enumeration, as its code in text."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, enumeration: type[E]) -> None:
        super().__init__()
        self.enumeration = enumeration

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """Write."""
        return None if value is None else str(value.value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:
        """Read."""
        return None if value is None else self.enumeration(value)


def stored_tuples(
    connection: Connection, statement: sa.Select[Any], given: Mapping[str, Any] | None = None
) -> list[tuple[Any, ...]]:
    """Run a query and return the driver's own tuples, the values as they are stored: for what has to be quick."""
    result = connection.execute(statement, given)
    cursor = result.cursor
    assert cursor is not None  # noqa: S101 - a SELECT has one
    rows = list(cursor.fetchall())
    result.close()
    return rows


def one_of(column: str, enumeration: type[Enum]) -> sa.CheckConstraint:
    """Return the CHECK that a column holds a code of an enumeration."""
    codes = ", ".join(f"'{member.value}'" for member in enumeration)
    return sa.CheckConstraint(f"{column} IN ({codes})", name=f"{column}_known")
