"""Bookings with their allocations, and series. The guard in the database is the last judge of overlap."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.ports import BookingRepository
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import Booking, BookingStatus, BusyInterval, Series
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import NotFound, SlotTaken, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, BookingId, CustomerId, ResourceId, SeriesId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import booking_records as records
from campus_desk.persistence.billing import standing_invoice, standing_invoices
from campus_desk.persistence.booking_tables import allocation, booking, series
from campus_desk.persistence.catalogue_tables import customer, resource
from campus_desk.persistence.live_allocations import CANCELLED, FIRST, LAST, VIEWER, touching

_KEY = sa.bindparam("key", type_=sa.Integer)
_CHUNK = 500

_ADD = booking.insert()
_ALLOCATE = allocation.insert()
_RELEASE = allocation.delete().where(allocation.c.booking_id == _KEY)
_REPLACE = booking.update().where(
    booking.c.id == _KEY, booking.c.revision == sa.bindparam("expected", type_=sa.Integer)
)
_REVISION = sa.select(booking.c.revision).where(booking.c.id == _KEY)
_BY_ID = sa.select(*records.COLUMNS).where(booking.c.id == _KEY)
_BY_IDS = sa.select(*records.COLUMNS).where(booking.c.id.in_(sa.bindparam("keys", expanding=True)))
_CANCELLED = (
    sa.select(*records.COLUMNS)
    .where(
        booking.c.status == CANCELLED,
        # The sign keeps SQLite from reading all that has ever begun: what ends from now on is little.
        sa.literal_column("+booking.starts_at", sa.Integer) < LAST,
        booking.c.ends_at > FIRST,
        sa.exists().where(
            allocation.c.booking_id == booking.c.id,
            allocation.c.resource_id.in_(sa.bindparam("resources", expanding=True)),
        ),
    )
    .order_by(booking.c.starts_at, booking.c.id)
)
_BY_UIDS = sa.select(*records.COLUMNS).where(booking.c.uid.in_(sa.bindparam("uids", expanding=True)))
_BUSY = (
    sa.select(
        allocation.c.resource_id,
        allocation.c.starts_at,
        allocation.c.ends_at,
        allocation.c.booking_id,
        customer.c.name,
        booking.c.title,
        booking.c.status,
    )
    .select_from(
        touching()
        .join(booking, booking.c.id == allocation.c.booking_id)
        .join(customer, customer.c.id == booking.c.customer_id)
    )
    .where(resource.c.id.in_(sa.bindparam("resources", expanding=True)))
    .order_by(allocation.c.starts_at, allocation.c.resource_id)
)
# The same for a viewer: of strangers' bookings nothing but when they block, under the number of the allocation.
_BUSY_SEEN = (
    sa.select(
        allocation.c.resource_id,
        allocation.c.starts_at,
        allocation.c.ends_at,
        sa.func.coalesce(booking.c.id, -allocation.c.id),
        sa.func.coalesce(customer.c.name, ""),
        sa.func.coalesce(booking.c.title, ""),
        sa.func.coalesce(booking.c.status, BookingStatus.CONFIRMED.value),
    )
    .select_from(
        touching()
        .outerjoin(booking, sa.and_(booking.c.id == allocation.c.booking_id, booking.c.customer_id == VIEWER))
        .outerjoin(customer, customer.c.id == booking.c.customer_id)
    )
    .where(resource.c.id.in_(sa.bindparam("resources", expanding=True)))
    .order_by(allocation.c.starts_at, allocation.c.resource_id)
)
_EXPIRED = (
    sa.select(*records.COLUMNS)
    .where(
        booking.c.status == sa.literal_column(f"'{BookingStatus.OPTION.value}'"),
        booking.c.option_expires_at.is_not(None),
        booking.c.option_expires_at <= sa.bindparam("now", type_=sa.Integer),
        # Nothing is freed while people are in it.
        booking.c.checked_in_at.is_(None),
    )
    .order_by(booking.c.option_expires_at, booking.c.id)
)
_OF_CUSTOMER = (
    sa.select(*records.COLUMNS)
    .where(
        booking.c.customer_id == sa.bindparam("customer", type_=sa.Integer),
        booking.c.starts_at < LAST,
        booking.c.ends_at > FIRST,
    )
    .order_by(booking.c.starts_at, booking.c.id)
)
_LIVE_DATES = (
    sa.select(booking.c.series_id, sa.func.count())
    .where(booking.c.series_id.in_(sa.bindparam("series", expanding=True)), booking.c.status != CANCELLED)
    .group_by(booking.c.series_id)
)
_NAME = sa.select(resource.c.name).where(resource.c.id == _KEY)
_INVOICED_ON = standing_invoice(SourceKind.BOOKING, _KEY)
_INVOICED = standing_invoices(SourceKind.BOOKING)

_SERIES = sa.select(series)
_SERIES_BY_ID = _SERIES.where(series.c.id == _KEY)
_SERIES_BY_UID = _SERIES.where(series.c.uid == sa.bindparam("wanted"))
_REPLACE_SERIES = series.update().where(series.c.id == _KEY)


class SqlBookings(BookingRepository):
    """The bookings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, booking_id: BookingId, scope: ViewerScope) -> Booking:
        """Return a booking.

        Raises:
            NotFound: There is none, or the viewer may not see it.
        """
        found = self._seen(_BY_ID, {"key": int(booking_id)}, scope)
        if not found:
            raise NotFound("booking", int(booking_id))
        return found[0]

    def several(self, booking_ids: Iterable[BookingId], scope: ViewerScope) -> Mapping[BookingId, Booking]:
        """Return those of many bookings that there are and that the viewer may see."""
        wanted = sorted({int(key) for key in booking_ids})
        found: dict[BookingId, Booking] = {}
        for start in range(0, len(wanted), _CHUNK):
            for each in self._seen(_BY_IDS, {"keys": wanted[start : start + _CHUNK]}, scope):
                found[each.id] = each
        return found

    def cancelled(
        self, resources: Iterable[ResourceId], slot: TimeSlot, scope: ViewerScope
    ) -> Sequence[Booking]:
        """Return the cancelled bookings that held one of the resources within ``slot``, by start."""
        first, last = slot.epoch
        given = {"resources": [int(r) for r in resources], "first": first, "last": last}
        return self._seen(_CANCELLED, given, scope)

    def by_uids(self, uids: Iterable[str]) -> Mapping[tuple[str, str], Booking]:
        """Return bookings by (uid, recurrence_id) for many UIDs at once."""
        wanted = list(dict.fromkeys(uids))
        found: dict[tuple[str, str], Booking] = {}
        for start in range(0, len(wanted), _CHUNK):
            for each in records.read(self._connection, _BY_UIDS, {"uids": wanted[start : start + _CHUNK]}):
                found[each.uid, each.recurrence_id] = each
        return found

    def add(self, booking: Booking) -> Booking:
        """Store a new booking with its allocations and return it with its id.

        Raises:
            SlotTaken: A live booking overlaps; nothing of this one was stored.
            InvalidValue: ``uid``: a booking with this UID and RECURRENCE-ID is there already.
        """
        with self._connection.begin_nested():
            result = self._connection.execute(_ADD, records.row_of(booking))
            (key,) = result.inserted_primary_key or (UNSAVED,)
            self._allocate(key, booking)
        return records.renumbered(booking, BookingId(key), booking.revision)

    def replace(self, booking: Booking, expected_revision: int) -> Booking:
        """Store a changed booking as revision ``expected_revision + 1``, with its allocations.

        Raises:
            StaleRevision: It has another revision by now.
            SlotTaken: A live booking overlaps; this one is stored as it was.
        """
        key = int(booking.id)
        stored = records.renumbered(booking, booking.id, expected_revision + 1)
        with self._connection.begin_nested():
            changed = self._connection.execute(
                _REPLACE, {**records.row_of(stored), "key": key, "expected": expected_revision}
            )
            if changed.rowcount != 1:
                found = self._connection.execute(_REVISION, {"key": key}).scalar_one_or_none()
                if found is None:
                    raise NotFound("booking", key)
                raise StaleRevision("booking", key, expected_revision, found)
            self._connection.execute(_RELEASE, {"key": key})
            self._allocate(key, stored)
        return stored

    def busy(
        self, resources: Iterable[ResourceId], slot: TimeSlot, scope: ViewerScope = EVERYTHING
    ) -> Sequence[BusyInterval]:
        """Return live allocations of the resources that overlap ``slot``, ordered by start.

        To a scoped viewer strangers' allocations name nobody, and no booking that could be followed.
        """
        first, last = slot.epoch
        given = {"resources": [int(r) for r in resources], "first": first, "last": last}
        statement = _BUSY
        if scope.customer_id is not None:
            statement = _BUSY_SEEN
            given["viewer"] = int(scope.customer_id)
        found = self._connection.execute(statement, given)
        return [
            BusyInterval(
                ResourceId(held),
                TimeSlot.of_epoch(start, end),
                BookingId(key),
                name,
                title,
                BookingStatus(status),
            )
            for held, start, end, key, name, title, status in found
        ]

    def expired_options(self, now: datetime) -> Sequence[Booking]:
        """Return the options whose time is up, by when it was."""
        return records.read(self._connection, _EXPIRED, {"now": int(now.timestamp())})

    def of_customer(self, customer_id: CustomerId, slot: TimeSlot) -> Sequence[Booking]:
        """Return what a customer has booked that overlaps ``slot``, cancelled bookings included, by start."""
        first, last = slot.epoch
        given = {"customer": int(customer_id), "first": first, "last": last}
        return records.read(self._connection, _OF_CUSTOMER, given)

    def invoiced_on(self, booking_id: BookingId) -> str:
        """Return the number of the uncredited invoice the booking stands on, empty if none."""
        number = self._connection.execute(_INVOICED_ON, {"key": int(booking_id)}).scalar_one_or_none()
        return number or ""

    def _seen(self, statement: sa.Select[Any], given: dict[str, Any], scope: ViewerScope) -> list[Booking]:
        if scope.customer_id is not None:
            statement = statement.where(booking.c.customer_id == sa.bindparam("viewer", type_=sa.Integer))
            given = {**given, "viewer": int(scope.customer_id)}
        return records.read(self._connection, statement, given)

    def invoiced_among(self, bookings: Iterable[BookingId]) -> Collection[BookingId]:
        """Return those of many bookings that stand on an uncredited invoice."""
        keys = [int(b) for b in bookings]
        found: set[BookingId] = set()
        for start in range(0, len(keys), _CHUNK):
            rows = self._connection.execute(_INVOICED, {"sources": keys[start : start + _CHUNK]})
            found.update(BookingId(key) for key, _ in rows)
        return found

    def live_dates(self, series: Iterable[SeriesId]) -> Mapping[SeriesId, int]:
        """Return how many live bookings each of several series has; one without any is left out."""
        keys = list({int(s) for s in series})
        found: dict[SeriesId, int] = {}
        for start in range(0, len(keys), _CHUNK):
            rows = self._connection.execute(_LIVE_DATES, {"series": keys[start : start + _CHUNK]})
            found.update((SeriesId(key), count) for key, count in rows)
        return found

    def add_series(self, series: Series) -> Series:
        """Store a series and return it with its id."""
        result = self._connection.execute(_ADD_SERIES, _series_row(series))
        (key,) = result.inserted_primary_key or (UNSAVED,)
        return self.series(SeriesId(key))

    def replace_series(self, series: Series) -> Series:
        """Store a changed series."""
        result = self._connection.execute(_REPLACE_SERIES, {**_series_row(series), "key": int(series.id)})
        if result.rowcount != 1:
            raise NotFound("series", int(series.id))
        return series

    def series(self, series_id: SeriesId) -> Series:
        """Return a series.

        Raises:
            NotFound: There is none.
        """
        row = self._connection.execute(_SERIES_BY_ID, {"key": int(series_id)}).one_or_none()
        if row is None:
            raise NotFound("series", int(series_id))
        return _series(row)

    def series_by_uid(self, uid: str) -> Series | None:
        """Return the series with an RFC 5545 UID, if there is one."""
        row = self._connection.execute(_SERIES_BY_UID, {"wanted": uid}).one_or_none()
        return None if row is None else _series(row)

    def _allocate(self, key: int, booking: Booking) -> None:
        rows = records.allocation_rows(key, booking)
        try:
            self._connection.execute(_ALLOCATE, rows)
        except SlotTaken as taken:
            raise SlotTaken(self._taken(key, booking)) from taken

    def _taken(self, key: int, booking: Booking) -> str:
        """Return the name of the first resource of a refused booking that somebody else holds."""
        for each in booking.allocations:
            others = self.busy([each.resource_id], each.slot)
            if any(other.booking_id != key for other in others):
                return str(self._connection.execute(_NAME, {"key": int(each.resource_id)}).scalar_one())
        return ""


_ADD_SERIES = series.insert()


def _series_row(value: Series) -> dict[str, Any]:
    return {
        "uid": value.uid,
        "zone": value.zone,
        "dtstart": value.dtstart.isoformat(),
        "duration_seconds": value.wall_seconds,
        "rrule": value.rrule,
        "exdates": json.dumps([d.isoformat() for d in value.exdates]),
        "rdates": json.dumps([d.isoformat() for d in value.rdates]),
        "sequence": value.sequence,
        "revision": value.revision,
    }


def _series(row: sa.Row[Any]) -> Series:
    return Series(
        id=SeriesId(row.id),
        uid=row.uid,
        zone=row.zone,
        dtstart=datetime.fromisoformat(row.dtstart),
        wall_seconds=row.duration_seconds,
        rrule=row.rrule,
        exdates=tuple(datetime.fromisoformat(d) for d in json.loads(row.exdates)),
        rdates=tuple(datetime.fromisoformat(d) for d in json.loads(row.rdates)),
        sequence=row.sequence,
        revision=row.revision,
    )
