"""Changes of the catalogue: checked field by field, kept in the history, undone without deleting anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.catalogue_handlers import bookings_in_closure
from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    AddClosure,
    CancelBooking,
    Command,
    ImportRecords,
    PlaceBooking,
    RemoveClosure,
    SaveCustomer,
    SaveResource,
    SaveSite,
    SaveTariff,
)
from campus_desk.application.desk import Outcome
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.errors import InvalidValue, NotPermitted, RulesBroken, StaleRevision
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId, TariffId
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff
from tests.campus import NOW, RECEPTION, Campus, slot

TODAY = date(2026, 11, 23)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def run(campus: Campus, command: Command) -> Outcome:
    return campus.services.desk.execute(command, RECEPTION)


def undo(campus: Campus, outcome: Outcome) -> Outcome:
    assert outcome.inverse is not None
    return run(campus, outcome.inverse)


def resource(campus: Campus, code: str) -> Resource:
    with campus.services.storage.read() as unit:
        found = unit.catalogue.resource_by_code(code)
    assert found is not None
    return found


def customer(campus: Campus, code: str = "NEURALIS") -> Customer:
    with campus.services.storage.read() as unit:
        found = unit.catalogue.customer_by_code(code)
    assert found is not None
    return found


def tariffs(campus: Campus) -> dict[str, Tariff]:
    with campus.services.storage.read() as unit:
        return {t.code: t for t in unit.catalogue.tariffs()}


def history(campus: Campus, kind: str, key: int) -> list[tuple[str, bool, bool]]:
    with campus.services.storage.read() as unit:
        return [(e.action, bool(e.before), bool(e.after)) for e in unit.history.of(kind, key)]


# Create, change, retire


def test_a_change_keeps_before_and_after_and_is_undone(campus: Campus) -> None:
    heard: list[Changes] = []
    campus.services.desk.subscribe(heard.append)
    before = customer(campus)
    done = run(campus, SaveCustomer(replace(before, phone="03 00 00 00 00")))
    assert customer(campus).phone == "03 00 00 00 00"
    assert customer(campus).revision == before.revision + 1
    assert heard == [Changes(customers=frozenset({int(before.id)}))]
    with campus.services.storage.read() as unit:
        entry = max(unit.history.of("customer", before.id), key=lambda e: e.after)
    assert (entry.at, entry.actor, entry.action) == (NOW, RECEPTION.name, "change")
    assert json.loads(entry.before)["phone"] == ""
    assert json.loads(entry.after)["phone"] == "03 00 00 00 00"
    redo = undo(campus, done)
    assert customer(campus).phone == ""
    undo(campus, redo)
    assert customer(campus).phone == "03 00 00 00 00"


def test_saving_what_is_stored_changes_nothing(campus: Campus) -> None:
    before = customer(campus)
    done = run(campus, SaveCustomer(before))
    assert not done.changes
    assert done.inverse is None
    assert customer(campus) == before
    assert history(campus, "customer", before.id) == [("create", False, True)]


def test_undoing_a_new_record_retires_it(campus: Campus) -> None:
    ill = resource(campus, "ILL")
    made = run(campus, SaveResource(replace(ill, id=ResourceId(0), code="NEW", name="Neuve", revision=1)))
    back = undo(campus, made)
    assert resource(campus, "NEW").retired_on == TODAY
    with pytest.raises(RulesBroken):
        run(campus, PlaceBooking(campus.draft("NEW", slot("2026-11-24", "09:00", "10:00"))))
    undo(campus, back)
    assert resource(campus, "NEW").retired_on is None
    assert history(campus, "resource", resource(campus, "NEW").id) == [
        ("create", False, True),
        ("change", True, True),
        ("change", True, True),
    ]


def test_undoing_a_new_tariff_leaves_a_tariff_that_never_held(campus: Campus) -> None:
    old = tariffs(campus)["NEURALIS-meeting_room"]
    new = replace(old, id=TariffId(0), code="NEW", valid_from=date(2026, 5, 1), revision=1)
    undo(campus, run(campus, SaveTariff(new)))
    assert tariffs(campus)["NEW"].retired_on == date(2026, 5, 1)


def test_somebody_elses_change_is_noticed(campus: Campus) -> None:
    before = customer(campus)
    run(campus, SaveCustomer(replace(before, phone="1")))
    with pytest.raises(StaleRevision):
        run(campus, SaveCustomer(replace(before, phone="2")))
    assert customer(campus).phone == "1"


def test_tenants_change_nothing(campus: Campus) -> None:
    tenant = Actor("tenant", Role.TENANT, customer(campus).id)
    commands: list[Command] = [
        SaveCustomer(replace(customer(campus), phone="1")),
        ImportRecords(customers=(replace(customer(campus), phone="1"),)),
        AddClosure(Closure(slot("2026-12-01", "09:00", "10:00"), "x")),
    ]
    for command in commands:
        with pytest.raises(NotPermitted):
            campus.services.desk.execute(command, tenant)
    assert customer(campus).phone == ""


# Fields that cannot be


def changed_customer(**fields: Any) -> Callable[[Campus], Command]:
    return lambda campus: SaveCustomer(replace(customer(campus), **fields))


def changed_resource(**fields: Any) -> Callable[[Campus], Command]:
    return lambda campus: SaveResource(replace(resource(campus, "ILL"), **fields))


def part_of_itself(campus: Campus) -> Command:
    ill = resource(campus, "ILL")
    return SaveResource(replace(ill, parent_id=ill.id, containment=Containment.PART))


def same_tariff_again(campus: Campus) -> Command:
    old = tariffs(campus)["NEURALIS-meeting_room"]
    return SaveTariff(replace(old, id=TariffId(0), code="AGAIN"))


def tariff_without_price(campus: Campus) -> Command:
    old = tariffs(campus)["NEURALIS-meeting_room"]
    return SaveTariff(replace(old, hour_price=None))


@pytest.mark.parametrize(
    ("command", "field", "key"),
    [
        (changed_customer(code="A B"), "code", "error-code"),
        (changed_customer(code="helia"), "code", "error-code-taken"),
        (changed_customer(name="  "), "name", "error-name-missing"),
        (changed_customer(name="x" * 5000), "name", "error-text-too-long"),
        (changed_customer(siren="000987650"), "siren", "error-siren"),
        (changed_customer(vat_number="DE123"), "vat_number", "error-vat"),
        (changed_customer(language="it"), "language", "error-language"),
        (changed_customer(payment_days=-1), "payment_days", "error-payment-days"),
        (changed_resource(capacity=-1), "capacity", "error-capacity"),
        (changed_resource(setup_minutes=100_000), "setup_minutes", "error-margin"),
        (changed_resource(features=("two words",)), "features", "error-code"),
        (
            changed_resource(parent_id=ResourceId(999), containment=Containment.PART),
            "parent_id",
            "error-no-such-parent",
        ),
        (changed_resource(containment=Containment.PART), "containment", "error-containment"),
        (part_of_itself, "parent_id", "error-parent-cycle"),
        (same_tariff_again, "valid_from", "error-tariff-twice"),
        (tariff_without_price, "hour_price", "error-tariff-without-price"),
        (lambda _: SaveSite(Site(SiteId(0), "TECH", "Technoparc 2")), "code", "error-code-taken"),
    ],
)
def test_a_field_that_cannot_be_is_named(
    campus: Campus, command: Callable[[Campus], Command], field: str, key: str
) -> None:
    before = campus.path.read_bytes()
    with pytest.raises(InvalidValue) as refused:
        run(campus, command(campus))
    assert (refused.value.field, refused.value.message.key) == (field, key)
    for language in ("fr", "en", "de"):
        assert campus.services.wording.text(refused.value.message, language)
    assert campus.path.read_bytes() == before


def test_emoji_and_right_to_left_names_are_names(campus: Campus) -> None:
    name = "שלום 🩺 Santé"
    run(campus, SaveCustomer(replace(customer(campus), name=name)))
    assert customer(campus).name == name


# Closures


def test_a_closure_closes_and_opens_again(campus: Campus) -> None:
    when = slot("2026-12-01", "09:00", "18:00")
    closed = run(campus, AddClosure(Closure(when, "Travaux", resource_id=campus.resource("ILL"))))
    draft = campus.draft("ILL", slot("2026-12-01", "10:00", "11:00"))
    with pytest.raises(RulesBroken):
        run(campus, PlaceBooking(draft))
    opened = undo(campus, closed)
    run(campus, PlaceBooking(draft))
    assert opened.inverse == AddClosure(closed.value)
    assert history(campus, "closure", closed.value.id) == [("create", False, True), ("remove", True, False)]


def test_a_closure_made_and_taken_back_is_undone_step_by_step(campus: Campus) -> None:
    closed = run(campus, AddClosure(Closure(slot("2026-12-01", "09:00", "18:00"), "Travaux")))
    opened = run(campus, RemoveClosure(closed.value.id))
    assert undo(campus, opened).value == closed.value
    undo(campus, closed)
    with campus.services.storage.read() as unit:
        assert unit.catalogue.closures() == []


def test_bookings_in_a_closure_stay_and_are_listed(campus: Campus) -> None:
    day = "2026-12-01"
    first = campus.book("ILL", slot(day, "10:00", "11:00"))
    campus.book("RHIN", slot(day, "10:00", "11:00"))
    campus.book("ILL", slot("2026-12-02", "10:00", "11:00"))
    for place, count in (({"resource_id": campus.resource("ILL")}, 1), ({}, 2), ({"site_id": SiteId(1)}, 2)):
        closure = Closure(slot(day, "09:00", "18:00"), "Travaux", **place)
        with campus.services.storage.read() as unit:
            found = bookings_in_closure(closure, unit)
        assert len(found) == count
    assert campus.stored(first) == first


# Many at once


def test_an_import_is_all_or_nothing(campus: Campus) -> None:
    new = Customer(CustomerId(0), "NEW", "New", CustomerGroup.TENANT)
    bad = replace(new, code="NEW", name="Twice")
    with pytest.raises(InvalidValue):
        run(campus, ImportRecords(customers=(new, bad)))
    with campus.services.storage.read() as unit:
        assert unit.catalogue.customer_by_code("NEW") is None


def test_an_import_is_undone_whole(campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        before = (unit.catalogue.opening_periods(), unit.catalogue.closures(), unit.catalogue.kinds())
    ill = resource(campus, "ILL")
    made = run(
        campus,
        ImportRecords(
            sites=(Site(SiteId(-1), "NORD", "Nord"),),
            kinds=(ResourceKind(KindId(-2), "lab", (("fr", "Labo"), ("en", "Lab"), ("de", "Labor"))),),
            resources=(
                Resource(
                    ResourceId(-4), "L1", "Moitié", KindId(-2), SiteId(-1), ResourceId(-3), Containment.PART
                ),
                Resource(ResourceId(-3), "L", "Labo", KindId(-2), SiteId(-1)),
                replace(ill, name="Salle de l’Ill"),
            ),
            tariffs=(
                Tariff(
                    TariffId(0),
                    "T",
                    "Labo",
                    CustomerGroup.TENANT,
                    TODAY,
                    resource_id=ResourceId(-3),
                    hour_price=Decimal(9),
                ),
            ),
            opening_periods=(OpeningPeriod(0, 480, 1080, site_id=SiteId(-1)),),
            closures=(Closure(slot("2026-12-01", "09:00", "18:00"), "Travaux", resource_id=ResourceId(-3)),),
        ),
    )
    lab = resource(campus, "L")
    assert resource(campus, "L1").parent_id == lab.id
    assert tariffs(campus)["T"].resource_id == lab.id
    with campus.services.storage.read() as unit:
        assert [p.site_id for p in unit.catalogue.opening_periods()] == [lab.site_id]
        assert [c.resource_id for c in unit.catalogue.closures()] == [lab.id]
    undo(campus, made)
    assert resource(campus, "ILL").name == "Salle Ill"
    assert resource(campus, "L").retired_on == resource(campus, "L1").retired_on == TODAY
    assert tariffs(campus)["T"].retired_on == TODAY
    with campus.services.storage.read() as unit:
        assert (unit.catalogue.opening_periods(), unit.catalogue.closures()) == before[:2]


# Dividing what is booked


def part_of(campus: Campus, code: str, parent: str, containment: Containment = Containment.PART) -> Command:
    known = resource(campus, "ILL")
    new = replace(known, id=ResourceId(0), code=code, name=code, revision=1, containment=containment)
    return SaveResource(replace(new, parent_id=campus.resource(parent)))


def test_a_booked_room_is_not_divided_under_its_bookings(campus: Campus) -> None:
    ahead = campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"))
    with pytest.raises(InvalidValue) as refused:
        run(campus, part_of(campus, "RHIN-A", "RHIN"))
    assert refused.value.message.key == "error-still-booked"
    assert "Salle Rhin" in campus.services.wording.text(refused.value.message, "en")
    campus.execute(CancelBooking(ahead.id, ahead.revision))
    run(campus, part_of(campus, "RHIN-A", "RHIN"))
    run(campus, part_of(campus, "RHIN-B", "RHIN"))
    whole = campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"))
    assert len(whole.allocations) == 2
    with pytest.raises(InvalidValue):
        run(campus, part_of(campus, "RHIN-C", "RHIN"))
    loose = replace(resource(campus, "RHIN-A"), parent_id=None, containment=Containment.NONE)
    with pytest.raises(InvalidValue):
        run(campus, SaveResource(loose))


def test_what_is_over_does_not_keep_a_room_from_being_divided(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-11-20", "09:00", "10:00"), reason="late entry")
    assert run(campus, part_of(campus, "RHIN-A", "RHIN")).changes


def test_a_pool_grows_while_it_is_booked(campus: Campus) -> None:
    run(campus, part_of(campus, "US-A", "US3", Containment.UNIT))
    campus.book("US3", slot("2026-11-24", "09:00", "10:00"))
    run(campus, part_of(campus, "US-B", "US3", Containment.UNIT))
    second = campus.book("US3", slot("2026-11-24", "09:00", "10:00"))
    assert [a.resource_id for a in second.allocations] == [campus.resource("US-B")]


def test_a_closure_is_of_a_site_or_of_a_resource(campus: Campus) -> None:
    when = slot("2026-12-01", "09:00", "18:00")
    with pytest.raises(InvalidValue):
        run(campus, AddClosure(Closure(when, "x", SiteId(1), campus.resource("ILL"))))
    with pytest.raises(InvalidValue):
        run(campus, AddClosure(Closure(when, "x" * 5000)))
