"""Catalogue files into a real campus: a preview first, every problem in its row and column, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campus_desk.application.catalogue_import import (
    RECORD_FILES,
    ImportPreview,
    RecordKind,
    RowState,
    export_table,
)
from campus_desk.application.commands import SaveCustomer
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import StaleRevision
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.domain.resource import Containment
from campus_desk.domain.tariff import OffPeakWindow
from tests.campus import RECEPTION, Campus
from tests.sample import FOLDER, EmptyCampuses, preview


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "bare.db", furnish=False)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def campuses(tmp_path_factory: pytest.TempPathFactory) -> EmptyCampuses:
    return EmptyCampuses(tmp_path_factory.mktemp("catalogue"))


@pytest.fixture
def campus(campuses: EmptyCampuses) -> Iterator[Campus]:
    opened = campuses.another()
    yield opened
    opened.close()


def catalogue(campus: Campus) -> Catalogue:
    with campus.services.storage.read() as unit:
        return unit.agenda.catalogue(EVERYTHING)


def read(campus: Campus, kind: RecordKind, *lines: str) -> ImportPreview:
    return preview(campus.services, kind, "\n".join(lines).encode())


def take(campus: Campus, kind: RecordKind, *lines: str) -> ImportPreview:
    found = read(campus, kind, *lines)
    assert not found.problems
    assert found.command is not None
    campus.execute(found.command)
    return found


# What a row would do


def test_new_changed_unchanged(campus: Campus) -> None:
    found = read(
        campus,
        RecordKind.CUSTOMERS,
        "code;name;group;payment_days",
        "NEURALIS;Neuralis;tenant;30",
        "orthogrid;Orthogrid;tenant;60",
        "NEWCO;Newco;external;15",
    )
    assert [(r.line, r.code, r.state, r.changed) for r in found.rows] == [
        (2, "NEURALIS", RowState.UNCHANGED, ()),
        (3, "orthogrid", RowState.CHANGED, ("payment_days",)),
        (4, "NEWCO", RowState.NEW, ()),
    ]
    assert found.command is not None
    before = {c.code: c for c in catalogue(campus).customers}
    campus.execute(found.command)
    after = {c.code: c for c in catalogue(campus).customers}
    assert after["ORTHOGRID"].payment_days == 60
    assert after["ORTHOGRID"].siren == before["ORTHOGRID"].siren
    assert after["NEURALIS"] == before["NEURALIS"]
    assert (after["NEWCO"].group, after["NEWCO"].language) == (CustomerGroup.EXTERNAL, "fr")


def test_the_same_file_again_has_nothing_to_do(campus: Campus) -> None:
    for kind in RecordKind:
        found = preview(campus.services, kind, (FOLDER / f"{kind.value}.csv").read_bytes())
        assert not found.problems
        assert found.command is None
        assert found.count(RowState.UNCHANGED) == len(found.rows) > 0


def test_a_missing_column_leaves_and_an_empty_cell_empties(campus: Campus) -> None:
    take(
        campus, RecordKind.RESOURCES, "code;name;kind;site;capacity", "ILL;Salle Ill;meeting_room;TECHNOPARC;"
    )
    ill = next(r for r in catalogue(campus).resources if r.code == "ILL")
    assert ill.capacity is None
    assert ill.features == ("video", "screen")


def test_everything_exported_comes_back_unchanged(campus: Campus) -> None:
    now = catalogue(campus)
    for kind in RecordKind:
        data = campus.services.tables.write_table(export_table(kind, now))
        found = preview(campus.services, kind, data)
        assert not found.problems
        assert found.command is None


def test_everything_exported_makes_the_same_campus(campus: Campus, bare: Campus) -> None:
    now = catalogue(campus)
    for kind in RecordKind:
        data = campus.services.tables.write_table(export_table(kind, now))
        found = preview(bare.services, kind, data)
        if found.command is not None:
            bare.execute(found.command)
    there = catalogue(bare)
    for kind in RecordKind:
        assert export_table(kind, there) == export_table(kind, now)


def test_closures_say_what_they_are_and_resources_when_they_have_to_be_calibrated(campus: Campus) -> None:
    take(
        campus,
        RecordKind.CLOSURES,
        "resource;from;to;kind;reason",
        "LASER;2027-03-01;2027-03-02;outage;Source",
        "LASER;2027-03-08;2027-03-08;Upkeep;Nettoyage",
        "LASER;2027-03-09;2027-03-09;;Inventaire",
    )
    made = [c for c in catalogue(campus).calendar.closures if c.slot.start.year == 2027 and c.resource_id]
    assert [c.kind.value for c in sorted(made, key=lambda c: c.slot)] == ["outage", "upkeep", "closed"]
    assert read(
        campus, RecordKind.CLOSURES, "from;to;kind;reason", "2027-03-01;2027-03-02;broken;Source"
    ).problems
    take(
        campus,
        RecordKind.RESOURCES,
        "code;name;kind;site;calibration_due",
        "ARCEAU;Arceau chirurgical;equipment;TECHNOPARC;17.11.2026",
    )
    due = {r.code: r.calibration_due for r in catalogue(campus).resources}
    assert (due["ARCEAU"], due["LASER"]) == (date(2026, 11, 17), None)
    for kind in (RecordKind.CLOSURES, RecordKind.RESOURCES):
        data = campus.services.tables.write_table(export_table(kind, catalogue(campus)))
        assert preview(campus.services, kind, data).command is None


# All or nothing


def test_one_bad_row_refuses_the_whole_file(campus: Campus) -> None:
    found = read(campus, RecordKind.SITES, "code;name", "GOOD;Bon", "BAD ONE;Mauvais")
    assert [r.state for r in found.rows] == [RowState.NEW, RowState.REFUSED]
    assert found.command is None


def test_a_record_changed_since_the_preview_is_noticed(campus: Campus) -> None:
    found = read(
        campus, RecordKind.CUSTOMERS, "code;name;group", "NEWCO;New;tenant", "NEURALIS;Neuralis SA;tenant"
    )
    customer = next(c for c in catalogue(campus).customers if c.code == "NEURALIS")
    campus.execute(SaveCustomer(replace(customer, phone="03 00 00 00 00")))
    assert found.command is not None
    with pytest.raises(StaleRevision):
        campus.execute(found.command)
    assert "NEWCO" not in {c.code for c in catalogue(campus).customers}


# An empty campus


def test_the_first_resources_bring_their_sites(bare: Campus) -> None:
    found = take(
        bare,
        RecordKind.RESOURCES,
        "code;name;kind;site;parent;containment",
        "A1;Moitié 1;meeting_room;NORD;A;part",
        "A;Grande salle;meeting_room;NORD;;",
        "M;Machine;equipment;SUD;;",
    )
    assert found.also_new == ("NORD", "SUD")
    there = catalogue(bare)
    assert [s.code for s in there.sites] == ["NORD", "SUD"]
    by_code = {r.code: r for r in there.resources}
    assert by_code["A1"].parent_id == by_code["A"].id
    assert by_code["A1"].containment is Containment.PART


# Dialects and formulas


def test_commas_points_and_european_dates(campus: Campus) -> None:
    take(
        campus,
        RecordKind.TARIFFS,
        "code,name,group,valid_from,valid_to,resource,hour_price,off_peak",
        'N1,"Nuit, laser",tenant,01/02/2027,28.02.2027,LASER,"1 234,50","1-5 18:00-20:00 15,00 | 6 8h-13h 20"',
    )
    tariff = next(t for t in catalogue(campus).tariffs if t.code == "N1")
    assert tariff.hour_price == Decimal("1234.50")
    assert (tariff.valid_from.isoformat(), str(tariff.valid_to)) == ("2027-02-01", "2027-02-28")
    assert tariff.off_peak == (
        OffPeakWindow(frozenset(range(5)), 1080, 1200, Decimal("15.00")),
        OffPeakWindow(frozenset({5}), 480, 780, Decimal(20)),
    )


def test_identifiers_are_stored_without_blanks(campus: Campus) -> None:
    take(
        campus,
        RecordKind.CUSTOMERS,
        "code;name;group;siren;vat_number",
        "NEWCO;New;tenant;000 987 651;fr 03 000 987 651",
    )
    newco = next(c for c in catalogue(campus).customers if c.code == "NEWCO")
    assert (newco.siren, newco.vat_number) == ("000987651", "FR03000987651")


def test_a_formula_in_a_name_stays_a_text(campus: Campus) -> None:
    take(campus, RecordKind.CUSTOMERS, "code;name;group;phone", "EVIL;=CMD();external;+33 3 00 00 00 00")
    data = campus.services.tables.write_table(export_table(RecordKind.CUSTOMERS, catalogue(campus)))
    assert b";'=CMD();" in data
    assert b";'+33 3 00 00 00 00;" in data
    assert preview(campus.services, RecordKind.CUSTOMERS, data).command is None


def test_opening_hours_say_everything(campus: Campus) -> None:
    found = take(campus, RecordKind.OPENING_HOURS, "site;weekdays;opens;closes", "PH8;1-3;08:00;18:00")
    site = next(s for s in catalogue(campus).sites if s.code == "PH8")
    assert catalogue(campus).calendar.periods == tuple(
        OpeningPeriod(day, 480, 1080, site_id=site.id) for day in range(3)
    )
    assert found.count(RowState.NEW) == 1


# Anything at all

WORDS = ["", "A", "B", "a b", "tenant", "meeting_room", "PH8", "ENDO", "part", "-1", "1,5", "=A1", "é\u202e"]
CELLS = st.sampled_from([*WORDS, "2026-01-01", "000987651", "1-5 18:00-20:00 5", "x" * 300])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(RecordKind), st.data())
def test_any_table_is_previewed_or_refused(campus: Campus, kind: RecordKind, data: st.DataObject) -> None:
    file = RECORD_FILES[kind]
    columns = data.draw(st.lists(st.sampled_from(file.columns), unique=True))
    columns += [c for c in file.needed if c not in columns]
    rows = data.draw(st.lists(st.lists(CELLS, min_size=len(columns), max_size=len(columns)), max_size=4))
    text = "\n".join(";".join(row) for row in [columns, *rows])
    found = read(campus, kind, text)
    assert bool(found.problems) == any(r.state is RowState.REFUSED for r in found.rows)
    if found.command is not None:
        outcome = campus.services.desk.execute(found.command, RECEPTION)
        assert outcome.inverse is not None
        campus.services.desk.execute(outcome.inverse, RECEPTION)
