"""The sample campus: what the window, the tour and the price tables stand on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_report import ImportReport
from campus_desk.application.commands import ImportCalendar
from campus_desk.application.invoice_run import preview as preview_month
from campus_desk.application.ports import no_progress
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.sample_campus import load_sample
from campus_desk.application.seller import load_seller, missing, problems
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import Refused
from campus_desk.domain.resource import Containment
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import verify
from tests.campus import Campus
from tests.sample import FOLDER


class Sample:
    """The loaded sample and what loading reported."""

    def __init__(self, folder: Path) -> None:
        self.campus = Campus(folder / "sample.db", furnish=False)
        self.report: ImportReport = load_sample(self.campus.services, FOLDER, no_progress)
        with self.campus.services.storage.read() as unit:
            self.catalogue: Catalogue = unit.agenda.catalogue(EVERYTHING)

    def day(self, month: int, day: int) -> list[AgendaItem]:
        """Return what the planner shows of a day in 2026."""
        with self.campus.services.storage.read() as unit:
            return list(unit.agenda.agenda(EVERYTHING, *TimeSlot.of_day(date(2026, month, day)).epoch))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    loaded = Sample(tmp_path_factory.mktemp("sample"))
    yield loaded
    loaded.campus.close()


def test_places_and_things(sample: Sample) -> None:
    kinds = {k.id: k.code for k in sample.catalogue.kinds}
    whole = [r for r in sample.catalogue.resources if r.containment is Containment.NONE]
    count = Counter(kinds[r.kind_id] for r in whole)
    assert len(sample.catalogue.resources) >= 24
    assert (count["lecture_hall"], count["meeting_room"] >= 8, count["equipment"] >= 12) == (1, True, True)
    assert [s.name for s in sample.catalogue.sites] == ["Technoparc", "pH8", "Biocluster"]
    hall = next(r for r in whole if r.code == "AMPHI")
    assert (hall.name, hall.capacity) == ("Amphithéâtre", 100)
    children = Counter(r.containment for r in sample.catalogue.resources)
    assert (children[Containment.PART], children[Containment.UNIT]) == (2, 3)
    rooms = [r for r in whole if kinds[r.kind_id] == "meeting_room"]
    assert all({"video", "screen", "phone"} & set(r.features) for r in rooms)
    assert not any(" " in r.code for r in sample.catalogue.resources)


def test_customers_are_of_all_groups_and_three_countries(sample: Sample) -> None:
    customers = sample.catalogue.customers
    assert len(customers) >= 14
    assert {c.group for c in customers} == set(CustomerGroup)
    assert {"FR", "DE", "CH"} <= {c.address.country for c in customers}
    assert {c.language for c in customers} == {"fr", "en", "de"}
    assert any(c.is_public for c in customers)
    french = [c for c in customers if c.address.country == "FR"]
    assert all(c.siren.startswith("000") and c.siret.startswith(c.siren) for c in french)
    assert len({c.siren for c in french}) == len(french)


def test_the_seller_may_invoice(sample: Sample) -> None:
    with sample.campus.services.storage.read() as unit:
        seller = load_seller(unit.settings)
    assert not missing(seller)
    assert not list(problems(seller, sample.campus.services.identifiers))
    assert seller.vat_on_debits


def test_every_group_has_tariffs(sample: Sample) -> None:
    groups = Counter(t.group for t in sample.catalogue.tariffs)
    assert all(groups[g] > 15 for g in CustomerGroup if g is not CustomerGroup.CAMPUS)
    assert not groups[CustomerGroup.CAMPUS]


def test_the_calendar_has_the_dirt_real_ones_have(sample: Sample) -> None:
    assert Counter(e.reasons[0].key for e in sample.report.refused) == {
        "calendar-duplicate-without-place": 6,
        "calendar-no-place": 3,
        "calendar-duplicate-older": 1,
        "calendar-place-unknown": 1,
        "calendar-unreadable-time": 1,
        "calendar-no-end": 1,
        "verdict-sentence": 4,
    }
    data = (FOLDER / "calendar.ics").read_bytes()
    lines = data.split(b"\r\n")
    assert b" " in lines
    assert any(line.startswith(b"DTSTART:") and not line.endswith(b"Z") for line in lines)
    assert any(line.startswith(b'DTSTART;TZID="Romance Standard Time"') for line in lines)
    assert any(line.startswith(b"LOCATION:") and b"\\," in line for line in lines)
    assert data.count(b"RRULE:FREQ=WEEKLY") == 35


def test_the_calendar_spans_autumn_and_repeats_nothing(sample: Sample) -> None:
    assert sample.report.created == 1131
    assert not sample.report.new_resources
    data = (FOLDER / "calendar.ics").read_bytes()
    file = sample.campus.services.calendars.read_calendar(data)
    again = rehearse_import(ImportCalendar(file), sample.campus.services)
    assert (again.created, again.updated, again.unchanged) == (0, 0, sample.report.created)
    for month, day in ((9, 15), (10, 15), (11, 19)):
        assert len(sample.day(month, day)) > 5


@pytest.mark.parametrize("day", [10, 23, 24, 25, 26, 27])
def test_a_busy_day_at_the_desk(sample: Sample, day: int) -> None:
    items = sample.day(11, day)
    assert len({i.booking_id for i in items}) >= 40
    assert len({i.resource_id for i in items}) >= 20
    assert any(i.blocked_from < i.starts_at for i in items) or day > 23
    assert {i.status.value for i in items} == {"confirmed", "option"}


def test_october_gives_at_least_twelve_invoices_in_three_languages(sample: Sample) -> None:
    month = preview_month(sample.campus.services, date(2026, 10, 1))
    assert len(month.ready) >= 12
    languages = {c.id: c.language for c in sample.catalogue.customers}
    assert {languages[d.customer.id] for d in month.ready} == {"fr", "en", "de"}


def test_the_file_is_sound(sample: Sample) -> None:
    assert all(finding.holds for finding in verify(sample.campus.path))


def test_loading_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    campus = Campus(tmp_path / "campus.db", furnish=False)
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, item: str) -> bool:
        told.append((done, total, item))
        return done < 3

    with pytest.raises(Refused) as stopped:
        load_sample(campus.services, FOLDER, progress)
    assert stopped.value.message.key == "error-sample-stopped"
    assert told == [
        (0, 9, "sites.csv"),
        (1, 9, "kinds.csv"),
        (2, 9, "resources.csv"),
        (3, 9, "opening_hours.csv"),
    ]
    campus.close()


def test_a_mistake_in_a_sample_names_file_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "sites.csv").write_text("code;name\nA B;x\n", encoding="utf-8")
    campus = Campus(tmp_path / "campus.db", furnish=False)
    with pytest.raises(Refused) as refused:
        load_sample(campus.services, tmp_path, no_progress)
    said = campus.services.wording.text(refused.value.message, "en")
    assert "sites.csv line 2, code" in said
    campus.close()
