"""Catalogue, customers, tariffs, hours, series, history and settings come back as they were saved."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.read_models import HistoryEntry
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.booking import Series
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.errors import InvalidValue, NotFound, StaleRevision
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SeriesId, SiteId, TariffId
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site
from campus_desk.domain.tariff import OffPeakWindow, Tariff
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence.column_types import from_ten_thousandths, ten_thousandths
from campus_desk.persistence.search_words import folded
from tests.integration.storage_fixtures import MORNING, Campus, campus

__all__ = ["campus"]


def test_a_site(campus: Campus) -> None:
    site = Site(SiteId(0), "ph8", "pH8", "8 rue du Parc", 2, date(2027, 1, 1))
    with campus.storage.write() as unit:
        stored = unit.catalogue.save_site(site)
        changed = unit.catalogue.save_site(replace(stored, name="pH 8"))
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.catalogue.sites()[-1] == changed == replace(site, id=stored.id, name="pH 8", revision=2)


def test_a_kind(campus: Campus) -> None:
    kind = ResourceKind(KindId(0), "laser", (("fr", "Découpe laser"), ("de", "Laserschneiden")), 3)
    with campus.storage.write() as unit:
        stored = unit.catalogue.save_kind(kind)
        changed = unit.catalogue.save_kind(replace(stored, position=0))
        with pytest.raises(NotFound):
            unit.catalogue.save_kind(replace(stored, id=KindId(99)))
        unit.commit()
    with campus.storage.read() as unit:
        assert changed in unit.catalogue.kinds()


def test_a_resource(campus: Campus) -> None:
    part = Resource(
        ResourceId(0),
        "HALL-A",
        "Grand amphithéâtre, côté A",
        campus.rooms[0].kind_id,
        campus.rooms[0].site_id,
        campus.rooms[0].id,
        Containment.PART,
        60,
        "RdC",
        ("video", "micro"),
        30,
        15,
        "Écran de 4 m",
        7,
        date(2027, 6, 30),
    )
    with campus.storage.write() as unit:
        stored = unit.catalogue.save_resource(part)
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.catalogue.resource_by_code("HALL-A") == stored == replace(part, id=stored.id)
        assert unit.catalogue.resource_by_code("hall-a") is None
        assert list(unit.catalogue.resources()) == [*campus.rooms, stored]


def test_a_customer(campus: Campus) -> None:
    customer = Customer(
        id=CustomerId(0),
        code="KLINIK",
        name="Universitätsklinikum Musterstadt 🏥",
        group=CustomerGroup.ACADEMIC,
        language="de",
        legal_form="AöR",
        siren="000000018",
        siret="00000001800011",
        vat_number="DE000000000",
        iban="DE02120300000000202051",
        address=Address("Haus 1", "Straße 2", "Postfach 3", "79106", "Freiburg", "DE"),
        contact_name="Dr. Grün",
        email="gruen@example.org",
        phone="+49 761 0",
        is_public=True,
        service_code="EINKAUF",
        purchase_order="B-1",
        payment_days=45,
        retired_on=date(2028, 1, 1),
    )
    with campus.storage.write() as unit:
        stored = unit.catalogue.save_customer(customer)
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.catalogue.customer(stored.id) == stored == replace(customer, id=stored.id)
        assert unit.catalogue.customer_by_code("KLINIK") == stored
        assert unit.catalogue.customer_by_code("klinik") is None
        assert stored in unit.catalogue.customers()
        with pytest.raises(NotFound):
            unit.catalogue.customer(CustomerId(99))


def test_a_tariff_with_its_windows(campus: Campus) -> None:
    evening = OffPeakWindow(frozenset({0, 4, 6}), 18 * 60, 1440, Decimal("12.3456"))
    weekend = OffPeakWindow(frozenset({5}), 0, 1440, Decimal(0))
    tariff = Tariff(
        id=TariffId(0),
        code="SALLE",
        name="Salles",
        group=CustomerGroup.TENANT,
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
        kind_id=campus.rooms[0].kind_id,
        hour_price=Decimal("45.00"),
        half_day_price=Decimal(150),
        day_price=Decimal("260.5"),
        flat_price=Decimal("0.01"),
        person_price=Decimal("3.3333"),
        minimum_charge=Decimal(10),
        increment_minutes=15,
        off_peak=(evening, weekend),
        retired_on=date(2026, 12, 1),
    )
    with campus.storage.write() as unit:
        stored = unit.catalogue.save_tariff(tariff)
        assert list(unit.catalogue.tariffs()) == [stored] == [replace(tariff, id=stored.id)]
        changed = unit.catalogue.save_tariff(replace(stored, off_peak=(weekend,)))
        unit.commit()
    with campus.storage.read() as unit:
        assert list(unit.catalogue.tariffs()) == [changed]


def test_opening_hours_are_replaced_whole(campus: Campus) -> None:
    site = campus.rooms[0].site_id
    week = [OpeningPeriod(day, 480, 1200, site_id=site) for day in range(5)]
    own = OpeningPeriod(5, 0, 1440, resource_id=campus.rooms[1].id)
    with campus.storage.write() as unit:
        unit.catalogue.replace_opening_periods([*week, own])
        assert list(unit.catalogue.opening_periods()) == [*week, own]
        unit.catalogue.replace_opening_periods([own])
        unit.commit()
    with campus.storage.read() as unit:
        assert list(unit.catalogue.opening_periods()) == [own]


def test_a_closure_is_withdrawn_and_comes_back_under_its_number(campus: Campus) -> None:
    day = TimeSlot.of_day(date(2026, 12, 24))
    with campus.storage.write() as unit:
        whole = unit.catalogue.add_closure(Closure(day, "Fermeture annuelle"))
        room = unit.catalogue.add_closure(
            Closure(day.shifted(day.duration), "Travaux", resource_id=campus.rooms[0].id)
        )
        assert list(unit.catalogue.closures()) == [whole, room]
        assert list(unit.catalogue.closures(day)) == [whole]
        assert unit.catalogue.remove_closure(whole.id) == whole
        assert list(unit.catalogue.closures()) == [room]
        with pytest.raises(NotFound):
            unit.catalogue.remove_closure(whole.id)
        with pytest.raises(NotFound):
            unit.catalogue.remove_closure(99)
        assert unit.catalogue.add_closure(whole) == whole
        unit.commit()
    with campus.storage.read() as unit:
        assert list(unit.catalogue.closures()) == [whole, room]


def test_a_series(campus: Campus) -> None:
    series = Series(
        id=SeriesId(0),
        uid="weekly@test",
        zone="Europe/Paris",
        dtstart=datetime(2026, 10, 5, 9, 0),  # noqa: DTZ001 - wall-clock time of its zone
        wall_seconds=5400,
        rrule="FREQ=WEEKLY;COUNT=10",
        exdates=(datetime(2026, 10, 12, 9, 0),),  # noqa: DTZ001
        rdates=(datetime(2026, 10, 13, 9, 30), datetime(2026, 10, 14, 9, 30)),  # noqa: DTZ001
        sequence=2,
    )
    with campus.storage.write() as unit:
        stored = unit.bookings.add_series(series)
        assert stored == replace(series, id=stored.id)
        changed = unit.bookings.replace_series(replace(stored, rrule="FREQ=DAILY", revision=2))
        with pytest.raises(NotFound):
            unit.bookings.replace_series(replace(stored, id=SeriesId(99)))
        with pytest.raises(NotFound):
            unit.bookings.series(SeriesId(99))
        part = unit.bookings.add(
            replace(
                campus.booking(2), uid="weekly@test", recurrence_id="20261005T070000Z", series_id=stored.id
            )
        )
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.bookings.series(stored.id) == changed == unit.bookings.series_by_uid("weekly@test")
        assert unit.bookings.series_by_uid("other@test") is None
        assert list(unit.bookings.by_uids(["weekly@test"]).values()) == [part]
        (item,) = unit.agenda.agenda(EVERYTHING, 0, 2**40)
        assert item.in_series


def test_many_bookings_by_uid(campus: Campus) -> None:
    with campus.storage.write() as unit:
        stored = [unit.bookings.add(campus.booking(start)) for start in range(1200)]
        unit.commit()
    with campus.storage.read() as unit:
        found = unit.bookings.by_uids([*(b.uid for b in stored), stored[0].uid, "absent@test"])
    assert found == {(b.uid, ""): b for b in stored}


def test_history_in_order(campus: Campus) -> None:
    entries = [
        HistoryEntry(
            datetime(2026, 11, 23, 8, n, tzinfo=UTC), "camille", action, "booking", 1, "", f'{{"n":{n}}}'
        )
        for n, action in enumerate(("place", "change", "cancel"))
    ]
    with campus.storage.write() as unit:
        for entry in (*entries, replace(entries[0], key=2), replace(entries[0], kind="customer")):
            unit.history.append(entry)
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.history.of("booking", 1) == entries
        assert unit.history.of("tariff", 1) == []


@pytest.mark.parametrize("kind", ["site", "resource", "customer", "tariff"])
def test_a_record_somebody_else_changed(campus: Campus, kind: str) -> None:
    with campus.storage.write() as unit:
        catalogue = unit.catalogue
        tariff = Tariff(
            TariffId(0), "T", "", CustomerGroup.TENANT, date(2026, 1, 1), kind_id=campus.rooms[0].kind_id
        )
        save, record = {
            "site": (catalogue.save_site, catalogue.sites()[0]),
            "resource": (catalogue.save_resource, campus.rooms[0]),
            "customer": (catalogue.save_customer, campus.customers[0]),
            "tariff": (catalogue.save_tariff, catalogue.save_tariff(tariff)),
        }[kind]
        save(replace(record, name="one"))  # type: ignore[operator,type-var]
        with pytest.raises(StaleRevision) as refusal:
            save(replace(record, name="two"))  # type: ignore[operator,type-var]
        assert (refusal.value.kind, refusal.value.expected, refusal.value.found) == (kind, 1, 2)
        with pytest.raises(NotFound):
            save(replace(record, id=99))  # type: ignore[operator,type-var]


def test_a_code_is_there_once(campus: Campus) -> None:
    with campus.storage.write() as unit:
        for save, record in (
            (unit.catalogue.save_customer, replace(campus.customers[0], id=CustomerId(0))),
            (unit.catalogue.save_resource, replace(campus.rooms[0], id=ResourceId(0))),
            (unit.catalogue.save_customer, replace(campus.customers[1], code="ARGILE")),
        ):
            with pytest.raises(InvalidValue) as refusal:
                save(record)  # type: ignore[arg-type]
            assert refusal.value.field == "code"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE resource SET capacity = -1",
        "UPDATE resource SET capacity = 'many'",
        "UPDATE resource SET parent_id = id, containment = 'part'",
        "UPDATE resource SET containment = 'unit'",
        "UPDATE resource SET site_id = 99",
        "UPDATE customer SET customer_group = 'friend'",
        "UPDATE customer SET name = NULL",
        "UPDATE booking SET ends_at = starts_at",
        "UPDATE booking SET attendees = -1",
        "UPDATE booking SET status = 'maybe'",
        "UPDATE booking SET starts_at = '2026-11-23'",
        "UPDATE allocation SET ends_at = starts_at - 1",
        "UPDATE allocation SET state = ''",
        "INSERT INTO opening_period VALUES (1, 7, 0, 60, NULL, NULL)",
        "INSERT INTO opening_period VALUES (1, 6, 60, 60, NULL, NULL)",
        "INSERT INTO closure VALUES (1, 60, 0, '', NULL, NULL, 0, 'closed')",
        """INSERT INTO tariff (id, code, name, customer_group, valid_from, increment_minutes, revision)
           VALUES (1, 'T', '', 'tenant', '2026-01-01', 1, 1)""",
        """INSERT INTO tariff (id, code, name, customer_group, valid_from, increment_minutes, revision, kind_id,
           hour_price) VALUES (1, 'T', '', 'tenant', '2026-01-01', 1, 1, 1, -1)""",
    ],
)
def test_the_tables_themselves_refuse_nonsense(campus: Campus, statement: str) -> None:
    campus.place(2)
    with pytest.raises(sqlite3.IntegrityError):
        campus.sql(statement)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_amounts_come_back_exactly(amount: Decimal) -> None:
    assert from_ten_thousandths(ten_thousandths(amount)) == amount


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_euros_are_shown_with_two_decimals(amount: Decimal) -> None:
    exponent = from_ten_thousandths(ten_thousandths(amount)).as_tuple().exponent
    assert exponent == -2


def test_an_amount_is_never_rounded_by_storing_it() -> None:
    with pytest.raises(ValueError, match="four decimals"):
        ten_thousandths(Decimal("0.00001"))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_a_time_without_zone_is_never_stored(campus: Campus) -> None:
    naive = HistoryEntry(MORNING.replace(tzinfo=None), "camille", "place", "booking", 1, "", "")
    with campus.storage.write() as unit, pytest.raises(Exception, match="no time zone"):
        unit.history.append(naive)
