"""Sites, kinds, resources, customers, tariffs, opening hours and closures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.ports import CatalogueRepository
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import NotFound, StaleRevision
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId, TariffId
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import OffPeakWindow, Tariff
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import catalogue_records as records
from campus_desk.persistence.catalogue_tables import (
    closure,
    customer,
    off_peak_window,
    opening_period,
    resource,
    resource_kind,
    site,
    tariff,
)
from campus_desk.persistence.column_types import stored_tuples

_KEY = sa.bindparam("wanted_id", type_=sa.Integer)
_CODE = sa.bindparam("wanted_code", type_=sa.Text)
_EXPECTED = sa.bindparam("expected", type_=sa.Integer)

_SITES = sa.select(site).order_by(site.c.position, site.c.id)
_KINDS = sa.select(resource_kind).order_by(resource_kind.c.position, resource_kind.c.id)
_RESOURCES = sa.select(resource).order_by(resource.c.position, resource.c.id)
_CUSTOMERS = sa.select(customer).order_by(customer.c.name, customer.c.id)
_TARIFFS = sa.select(tariff).order_by(tariff.c.code, tariff.c.id)
_WINDOWS = sa.select(off_peak_window).order_by(off_peak_window.c.tariff_id, off_peak_window.c.position)
_PERIODS = sa.select(opening_period).order_by(
    opening_period.c.weekday, opening_period.c.opens, opening_period.c.id
)
_CLOSURES = (
    sa.select(closure).where(closure.c.withdrawn == sa.false()).order_by(closure.c.starts_at, closure.c.id)
)
_CLOSURES_AROUND = _CLOSURES.where(
    closure.c.starts_at < sa.bindparam("end", type_=closure.c.ends_at.type),
    closure.c.ends_at > sa.bindparam("start", type_=closure.c.starts_at.type),
)
_CLOSURE = sa.select(closure).where(closure.c.id == _KEY)
_CUSTOMER = sa.select(customer).where(customer.c.id == _KEY)
_CUSTOMER_BY_CODE = sa.select(customer).where(customer.c.code == _CODE)
_RESOURCE_BY_CODE = sa.select(resource).where(resource.c.code == _CODE)

_PRICE_REVISIONS = sa.union_all(
    *(sa.select(sa.literal_column(f"'{t.name}'"), t.c.id, t.c.revision) for t in (resource, tariff))
)

_REVISED = {
    table.name: (
        table.insert(),
        table.update().where(table.c.id == _KEY, table.c.revision == _EXPECTED),
        sa.select(table.c.revision).where(table.c.id == _KEY),
    )
    for table in (site, resource, customer, tariff)
}
_ADD_KIND = resource_kind.insert()
_REPLACE_KIND = resource_kind.update().where(resource_kind.c.id == _KEY)
_DROP_WINDOWS = off_peak_window.delete().where(off_peak_window.c.tariff_id == _KEY)
_ADD_WINDOWS = off_peak_window.insert()
_DROP_PERIODS = opening_period.delete()
_ADD_PERIODS = opening_period.insert()
_ADD_CLOSURE = closure.insert()
_SET_CLOSURE = closure.update().where(closure.c.id == _KEY)


class SqlCatalogue(CatalogueRepository):
    """The catalogue inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sites(self) -> Sequence[Site]:
        """Return all sites by position."""
        return [records.site_of(row) for row in self._connection.execute(_SITES)]

    def kinds(self) -> Sequence[ResourceKind]:
        """Return all kinds by position."""
        return [records.kind_of(row) for row in self._connection.execute(_KINDS)]

    def resources(self) -> Sequence[Resource]:
        """Return all resources by position, retired ones included."""
        return [records.resource_of(row) for row in stored_tuples(self._connection, _RESOURCES)]

    def customers(self) -> Sequence[Customer]:
        """Return all customers by name, retired ones included."""
        return [records.customer_of(row) for row in self._connection.execute(_CUSTOMERS)]

    def tariffs(self) -> Sequence[Tariff]:
        """Return all tariffs by code, retired ones included."""
        windows: dict[int, list[OffPeakWindow]] = defaultdict(list)
        for row in self._connection.execute(_WINDOWS):
            windows[row.tariff_id].append(records.window_of(row))
        return [records.tariff_of(row, windows[row.id]) for row in self._connection.execute(_TARIFFS)]

    def price_revisions(self) -> Mapping[tuple[str, int], int]:
        """Return the revision of every resource and tariff by kind and id."""
        return {(kind, key): revision for kind, key, revision in self._connection.execute(_PRICE_REVISIONS)}

    def opening_periods(self) -> Sequence[OpeningPeriod]:
        """Return all opening periods by weekday and time."""
        return [records.period_of(row) for row in self._connection.execute(_PERIODS)]

    def closures(self, slot: TimeSlot | None = None) -> Sequence[Closure]:
        """Return the closures that are not withdrawn, only those that overlap ``slot`` if one is given."""
        if slot is None:
            found = self._connection.execute(_CLOSURES)
        else:
            found = self._connection.execute(_CLOSURES_AROUND, {"start": slot.start, "end": slot.end})
        return [records.closure_of(row) for row in found]

    def customer(self, customer_id: CustomerId) -> Customer:
        """Return a customer, or raise NotFound."""
        return records.customer_of(self._one(_CUSTOMER, "customer", customer_id))

    def customer_by_code(self, code: str) -> Customer | None:
        """Return the customer with that code, if there is one."""
        row = self._connection.execute(_CUSTOMER_BY_CODE, {"wanted_code": code}).one_or_none()
        return None if row is None else records.customer_of(row)

    def resource_by_code(self, code: str) -> Resource | None:
        """Return the resource with that code, if there is one."""
        found = stored_tuples(self._connection, _RESOURCE_BY_CODE, {"wanted_code": code})
        return records.resource_of(found[0]) if found else None

    def save_site(self, site: Site) -> Site:
        """Insert or update a site."""
        key, revision = self._save("site", site.id, site.revision, records.site_row(site))
        return replace(site, id=SiteId(key), revision=revision)

    def save_kind(self, kind: ResourceKind) -> ResourceKind:
        """Insert or update a kind."""
        if not kind.id:
            result = self._connection.execute(_ADD_KIND, records.kind_row(kind))
            return replace(kind, id=KindId(_key(result)))
        changed = self._connection.execute(
            _REPLACE_KIND, {**records.kind_row(kind), "wanted_id": int(kind.id)}
        )
        if changed.rowcount != 1:
            raise NotFound("kind", int(kind.id))
        return kind

    def save_resource(self, resource: Resource) -> Resource:
        """Insert or update a resource."""
        key, revision = self._save("resource", resource.id, resource.revision, records.resource_row(resource))
        return replace(resource, id=ResourceId(key), revision=revision)

    def save_customer(self, customer: Customer) -> Customer:
        """Insert or update a customer."""
        key, revision = self._save("customer", customer.id, customer.revision, records.customer_row(customer))
        return replace(customer, id=CustomerId(key), revision=revision)

    def save_tariff(self, tariff: Tariff) -> Tariff:
        """Insert or update a tariff with its off-peak windows."""
        key, revision = self._save("tariff", tariff.id, tariff.revision, records.tariff_row(tariff))
        self._connection.execute(_DROP_WINDOWS, {"wanted_id": key})
        if tariff.off_peak:
            self._connection.execute(_ADD_WINDOWS, records.window_rows(key, tariff.off_peak))
        return replace(tariff, id=TariffId(key), revision=revision)

    def replace_opening_periods(self, periods: Sequence[OpeningPeriod]) -> None:
        """Store these opening periods in place of all others."""
        self._connection.execute(_DROP_PERIODS)
        if periods:
            self._connection.execute(_ADD_PERIODS, [records.period_row(period) for period in periods])

    def add_closure(self, closure: Closure) -> Closure:
        """Store a closure; one that was removed before comes back under its id."""
        values = records.closure_row(closure)
        if closure.id:
            changed = self._connection.execute(_SET_CLOSURE, {**values, "wanted_id": closure.id})
            if changed.rowcount == 1:
                return closure
        return replace(closure, id=_key(self._connection.execute(_ADD_CLOSURE, values)))

    def remove_closure(self, closure_id: int) -> Closure:
        """Withdraw a closure and return it as it was; it stays on record."""
        row = self._one(_CLOSURE, "closure", closure_id)
        if row.withdrawn:
            raise NotFound("closure", closure_id)
        self._connection.execute(_SET_CLOSURE, {"wanted_id": closure_id, "withdrawn": True})
        return records.closure_of(row)

    def _one(self, statement: sa.Select[Any], kind: str, key: int) -> sa.Row[Any]:
        row = self._connection.execute(statement, {"wanted_id": int(key)}).one_or_none()
        if row is None:
            raise NotFound(kind, int(key))
        return row

    def _save(self, table: str, key: int, revision: int, values: dict[str, Any]) -> tuple[int, int]:
        """Insert (key 0) or update; return the id and the revision as stored.

        Raises:
            NotFound: There is no such record.
            StaleRevision: It has another revision by now.
        """
        insert, update, stored_revision = _REVISED[table]
        if not key:
            return _key(self._connection.execute(insert, {**values, "revision": 1})), 1
        following = revision + 1
        given = {**values, "revision": following, "wanted_id": int(key), "expected": revision}
        if self._connection.execute(update, given).rowcount != 1:
            found = self._connection.execute(stored_revision, {"wanted_id": int(key)}).scalar_one_or_none()
            if found is None:
                raise NotFound(table, int(key))
            raise StaleRevision(table, int(key), revision, found)
        return int(key), following


def _key(result: sa.CursorResult[Any]) -> int:
    key = result.inserted_primary_key
    assert key is not None  # noqa: S101 - an INSERT of one row has one
    return int(key[0])
