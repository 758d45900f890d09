"""What the month may bill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.invoice_ports import UnbilledQueries
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId
from campus_desk.persistence import booking_records as records
from campus_desk.persistence.billing import is_billed
from campus_desk.persistence.booking_tables import booking
from campus_desk.persistence.catalogue_tables import customer
from campus_desk.persistence.ledger_tables import adjustment

_CHARGEABLE = (
    sa.select(*records.COLUMNS)
    .where(
        booking.c.status == BookingStatus.CONFIRMED.value,
        booking.c.ends_at > sa.bindparam("first", type_=sa.Integer),
        booking.c.ends_at <= sa.bindparam("last", type_=sa.Integer),
        ~is_billed(SourceKind.BOOKING, booking.c.id),
    )
    .order_by(booking.c.customer_id, booking.c.starts_at, booking.c.id)
)


_UNBILLED_ENDS = (
    sa.select(booking.c.ends_at)
    .select_from(booking.join(customer, customer.c.id == booking.c.customer_id))
    .where(
        booking.c.status == BookingStatus.CONFIRMED.value,
        booking.c.ends_at > sa.bindparam("first", type_=sa.Integer),
        booking.c.ends_at <= sa.bindparam("last", type_=sa.Integer),
        customer.c.customer_group != CustomerGroup.CAMPUS,
        ~is_billed(SourceKind.BOOKING, booking.c.id),
    )
    .order_by(booking.c.ends_at)
)

_REVISIONS = sa.select(booking.c.id, booking.c.revision).where(
    booking.c.id.in_(sa.bindparam("wanted", expanding=True)),
    booking.c.status == BookingStatus.CONFIRMED.value,
    ~is_billed(SourceKind.BOOKING, booking.c.id),
)
_AT_ONCE = 500

_ADJUSTMENTS = (
    sa.select(adjustment)
    .where(
        adjustment.c.month == sa.bindparam("agreed_for", type_=adjustment.c.month.type),
        adjustment.c.withdrawn == sa.literal_column("0"),
        ~is_billed(SourceKind.ADJUSTMENT, adjustment.c.id),
    )
    .order_by(adjustment.c.id)
)


class SqlUnbilled(UnbilledQueries):
    """The unbilled uses inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def chargeable_bookings(self, first: datetime, last: datetime, now: datetime) -> Sequence[Booking]:
        """Return confirmed bookings whose end lies in (first, last], is not after now, and that are not billed."""
        until = min(last, now)
        given = {"first": int(first.timestamp()), "last": int(until.timestamp())}
        return records.read(self._connection, _CHARGEABLE, given)

    def unbilled_ends(self, first: datetime, last: datetime) -> Sequence[datetime]:
        """Return when unbilled uses ended, those after ``first`` and not after ``last``; the campus's own left out."""
        given = {"first": int(first.timestamp()), "last": int(last.timestamp())}
        found = self._connection.execute(_UNBILLED_ENDS, given).scalars()
        return [datetime.fromtimestamp(int(each), UTC) for each in found]

    def chargeable_revisions(self, bookings: Iterable[BookingId]) -> Mapping[BookingId, int]:
        """Return the present revisions of those of the bookings that are confirmed and not billed."""
        wanted = [int(each) for each in bookings]
        found: dict[BookingId, int] = {}
        for at in range(0, len(wanted), _AT_ONCE):
            for key, revision in self._connection.execute(_REVISIONS, {"wanted": wanted[at : at + _AT_ONCE]}):
                found[BookingId(key)] = revision
        return found

    def adjustments(self, agreed_for: date) -> Sequence[Adjustment]:
        """Return what is agreed for a month, but for euros on an uncredited invoice, in the order it was agreed."""
        return [
            Adjustment(
                id=row.id,
                customer_id=CustomerId(row.customer_id),
                month=row.month,
                is_charge=row.is_charge,
                reason=row.reason,
                percent=row.percent,
                amount=row.amount,
                revision=row.revision,
            )
            for row in self._connection.execute(_ADJUSTMENTS, {"agreed_for": agreed_for.replace(day=1)})
        ]
