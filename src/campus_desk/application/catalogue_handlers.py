"""What the catalogue commands do: check, store, remember, and say how to undo it. Nothing is deleted, it is retired."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from campus_desk.application.catalogue_checks import (
    Problem,
    closure_problems,
    customer_problems,
    kind_problems,
    resource_problems,
    site_problems,
    tariff_problems,
)
from campus_desk.application.catalogue_records import (
    RECORD_WORDS,
    CatalogueRecord,
    R,
    changes_of,
    parents_first,
    save_record,
    stored_records,
    tidy_customer,
    with_real_ids,
)
from campus_desk.application.changes import NOTHING, Changes
from campus_desk.application.commands import (
    AddClosure,
    Batch,
    Command,
    ImportRecords,
    RemoveClosure,
    SaveCustomer,
    SaveResource,
    SaveSite,
    SaveTariff,
)
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.divisions import refuse_division_while_booked
from campus_desk.application.ports import Clock, IdentifierFacts, UnitOfWork
from campus_desk.application.read_models import BookingRow
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import EVERYTHING, Actor
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import KindId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import at_campus

UNNAMED = 1_000_000_000
"""From here on down go the ids of new records that nobody names."""


@dataclass(frozen=True, slots=True)
class CatalogueHandlers:
    """The handlers of the catalogue commands, with what they need."""

    clock: Clock
    identifiers: IdentifierFacts

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {
            SaveSite: lambda c, unit, actor: self._save(c.site, SaveSite, unit, actor),
            SaveResource: lambda c, unit, actor: self._save(c.resource, SaveResource, unit, actor),
            SaveCustomer: lambda c, unit, actor: self._save(c.customer, SaveCustomer, unit, actor),
            SaveTariff: lambda c, unit, actor: self._save(c.tariff, SaveTariff, unit, actor),
            AddClosure: self.add_closure,
            RemoveClosure: self.remove_closure,
            ImportRecords: self.import_records,
        }

    def add_closure(self, command: AddClosure, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Close a period; its inverse opens it again. Bookings in it stay: see ``bookings_in_closure``."""
        _raise_first(closure_problems(command.closure))
        closure = unit.catalogue.add_closure(command.closure)
        self._remember(unit, actor, "create", None, closure)
        return Outcome(Changes(settings=True), RemoveClosure(closure.id), closure)

    def remove_closure(self, command: RemoveClosure, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Open again what a closure closed; its inverse brings the same closure back, under its id."""
        closure = unit.catalogue.remove_closure(command.closure_id)
        self._remember(unit, actor, "remove", closure, None)
        return Outcome(Changes(settings=True), AddClosure(closure), closure)

    def import_records(self, command: ImportRecords, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Save all records of an import; its inverse gives back what was there and retires what was new."""
        batches: tuple[Sequence[Any], ...] = (
            _numbered(command.sites),
            parents_first(_numbered(command.resources)),
            _numbered([tidy_customer(c) for c in command.customers]),
            _numbered(command.tariffs),
        )
        ids: dict[type, dict[int, int]] = {Site: {}, ResourceKind: {}, Resource: {}}
        changes, before = NOTHING, _Before()
        for kind in command.kinds:
            stored_kind, old_kind = self._store_kind(kind, unit, actor)
            ids[ResourceKind][kind.id] = stored_kind.id
            if stored_kind != old_kind:
                changes = changes | Changes(settings=True)
                before.kinds += [old_kind] if old_kind else []
        for batch in batches:
            found = self._refuse(batch, unit)
            for record in batch:
                old = found.get(record.id)
                placed = with_real_ids(record, ids)
                self._refuse_division(placed, old, found, unit)
                stored, change = self._store(placed, old, unit, actor)
                ids.setdefault(type(record), {})[record.id] = stored.id
                changes = changes | change
                before.records += [self._undone(stored, old)] if change else []
        if command.opening_periods is not None:
            before.periods = tuple(unit.catalogue.opening_periods())
            unit.catalogue.replace_opening_periods([with_real_ids(p, ids) for p in command.opening_periods])
            self._remember_periods(unit, actor, before.periods)
            changes = changes | Changes(settings=True)
        for closure in command.closures:
            outcome = self.add_closure(AddClosure(with_real_ids(closure, ids)), unit, actor)
            changes = changes | outcome.changes
            before.closures.append(outcome.value.id)
        return Outcome(changes, before.inverse() if changes else None, command)

    def _save(self, record: R, command: Callable[[R], Command], unit: UnitOfWork, actor: Actor) -> Outcome:
        if isinstance(record, Customer):
            record = tidy_customer(record)
        found = self._refuse([record], unit)
        old = found.get(record.id)
        self._refuse_division(record, old, found, unit)
        stored, changes = self._store(record, old, unit, actor)
        inverse = command(self._undone(stored, old)) if changes else None
        return Outcome(changes, inverse, stored)

    def _store(self, record: R, old: R | None, unit: UnitOfWork, actor: Actor) -> tuple[R, Changes]:
        """Return the record as stored, and what changed against ``old``."""
        if old == record:
            return record, NOTHING
        stored = save_record(record, unit.catalogue)
        self._remember(unit, actor, "change" if old else "create", old, stored)
        return stored, changes_of(stored)

    def _refuse_division(
        self, record: object, old: Resource | None, found: Mapping[Any, Any], unit: UnitOfWork
    ) -> None:
        if isinstance(record, Resource):
            refuse_division_while_booked(record, old, found, unit, self.clock.now())

    def _store_kind(
        self, kind: ResourceKind, unit: UnitOfWork, actor: Actor
    ) -> tuple[ResourceKind, ResourceKind | None]:
        old = next((k for k in unit.catalogue.kinds() if k.id == kind.id), None)
        if old == kind:
            return kind, old
        _raise_first(kind_problems(kind))
        stored = unit.catalogue.save_kind(kind if kind.id > 0 else replace(kind, id=KindId(0)))
        self._remember(unit, actor, "change" if old else "create", old, stored)
        return stored, old

    def _undone(self, stored: R, old: R | None) -> R:
        """Return the record that, saved, undoes: what was there before, or the new one retired."""
        if old is not None:
            return replace(old, revision=stored.revision)
        return replace(stored, retired_on=self._retirement(stored))

    def _retirement(self, record: object) -> date:
        """Return from which day a record that should never have been is out of service: a tariff never held."""
        return record.valid_from if isinstance(record, Tariff) else at_campus(self.clock.now()).date()

    def _refuse(self, records: Sequence[Any], unit: UnitOfWork) -> Mapping[int, Any]:
        """Check records, all of one type, among the stored ones; return the stored ones by id.

        Raises:
            InvalidValue: The first problem found.
        """
        if not records:
            return {}
        found: dict[int, Any] = {r.id: r for r in stored_records(type(records[0]), unit.catalogue)}
        among = found | {r.id: r for r in records}
        codes: dict[str, int] = {}
        for other in among.values():
            if codes.setdefault(other.code.casefold(), other.id) != other.id:
                raise InvalidValue("code", "error-code-taken", code=other.code)
        for record in records:
            _raise_first(self._problems(record, among))
        return found

    def _problems(self, record: object, among: Mapping[Any, Any]) -> Iterable[Problem]:
        if isinstance(record, Site):
            return site_problems(record)
        if isinstance(record, Resource):
            return resource_problems(record, among)
        if isinstance(record, Customer):
            return customer_problems(record, self.identifiers)
        if isinstance(record, Tariff):
            return tariff_problems(record, among)
        return ()

    def _remember(
        self, unit: UnitOfWork, actor: Actor, action: str, before: object | None, after: object | None
    ) -> None:
        kind = RECORD_WORDS[type(after if after is not None else before)]
        remember(self.clock, unit, actor, action, kind, before, after)

    def _remember_periods(self, unit: UnitOfWork, actor: Actor, before: object) -> None:
        after = tuple(unit.catalogue.opening_periods())
        remember(self.clock, unit, actor, "change", "opening-hours", before, after, key=0)


def bookings_in_closure(closure: Closure, unit: UnitOfWork) -> tuple[BookingRow, ...]:
    """Return the live bookings a closure concerns, ordered by start: they stay, and somebody has to call."""
    concerned = {
        r.id
        for r in unit.catalogue.resources()
        if (closure.resource_id in (None, r.id, r.parent_id))
        and (closure.site_id is None or r.site_id == closure.site_id)
    }
    rows = unit.agenda.bookings(EVERYTHING, *closure.slot.epoch, live_only=True)
    return tuple(row for row in rows if concerned.intersection(row.resource_ids))


class _Before:
    """What an import found, from which its inverse is made."""

    def __init__(self) -> None:
        self.kinds: list[ResourceKind] = []
        self.records: list[CatalogueRecord] = []
        self.periods: tuple[Any, ...] | None = None
        self.closures: list[int] = []

    def inverse(self) -> Command:
        """Return the command that gives it all back."""
        restored = ImportRecords(
            sites=tuple(r for r in self.records if isinstance(r, Site)),
            resources=tuple(r for r in self.records if isinstance(r, Resource)),
            customers=tuple(r for r in self.records if isinstance(r, Customer)),
            tariffs=tuple(r for r in self.records if isinstance(r, Tariff)),
            kinds=tuple(self.kinds),
            opening_periods=self.periods,
        )
        if not self.closures:
            return restored
        return Batch((restored, *(RemoveClosure(i) for i in self.closures)), restored.label)


def _raise_first(problems: Iterable[Problem]) -> None:
    for field, message in problems:
        params = {name: value for name, value in message.params if name != "field"}
        raise InvalidValue(field, message.key, **params)


def _numbered(records: Iterable[Any]) -> list[Any]:
    """Return the records with an id of its own for each new one, negative until it is stored."""
    return [replace(r, id=-UNNAMED - n) if r.id == 0 else r for n, r in enumerate(records)]
