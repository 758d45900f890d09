"""Public holidays come after the bookings, and then they are there, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from campus_desk.application.ports import HolidayFacts
from campus_desk.application.read_models import SchoolHolidays
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Tasks
from tests.gui.desk import DeskUnderTest, wait_until

ARMISTICE = date(2026, 11, 11)


def names(session: Session) -> dict[date, str]:
    return dict(session.require_catalogue().calendar.holidays)


def test_a_session_shows_its_catalogue_without_waiting_for_holidays(desk: DeskUnderTest) -> None:
    services = desk.launch.connect(desk.campus.path)
    session = Session(services, Tasks(), "de")
    told: list[int] = []
    session.catalogue_changed.connect(lambda catalogue: told.append(len(catalogue.calendar.holidays)))
    wait_until(lambda: session.catalogue is not None, "the catalogue")
    assert names(session) == {}
    session.load_holidays()
    session.load_holidays()
    wait_until(lambda: names(session), "the holidays")
    assert names(session)[ARMISTICE] == "Waffenstillstand 1918"
    wait_until(lambda: session.require_catalogue().school.days, "the school holidays")
    assert session.require_catalogue().school.on(date(2026, 12, 24)) == "Weihnachtsferien"
    session.load_catalogue()
    wait_until(lambda: len(told) == 3, "the catalogue once more")
    assert told[0] == 0 < told[1] == told[2], "both holidays came at once"
    assert session.require_catalogue().school.days
    session.close()
    session.load_holidays()


@dataclass(frozen=True)
class Failing:
    """The facts of the program, one kind of which cannot be had: its package is damaged, say."""

    facts: HolidayFacts
    lost: str

    def holidays(self, first: date, last: date, language: str = "fr") -> Mapping[date, str]:
        if self.lost == "public":
            raise ImportError("public")
        return self.facts.holidays(first, last, language)

    def school_holidays(self, first: date, last: date, language: str = "fr") -> SchoolHolidays:
        if self.lost == "school":
            raise OSError("school")
        return self.facts.school_holidays(first, last, language)


@pytest.mark.parametrize("lost", ["public", "school"])
def test_public_and_school_holidays_fail_each_for_itself(
    desk: DeskUnderTest, lost: str, caplog: pytest.LogCaptureFixture
) -> None:
    services = desk.launch.connect(desk.campus.path)
    session = Session(replace(services, holidays=Failing(services.holidays, lost)), Tasks(), "en")
    wait_until(lambda: session.catalogue is not None, "the catalogue")
    told: list[int] = []
    session.catalogue_changed.connect(lambda catalogue: told.append(1))
    session.load_holidays()
    wait_until(lambda: told, "what is known")
    school = session.require_catalogue().school.on(date(2026, 12, 24))
    expected = ("", True) if lost == "public" else ("Armistice Day", False)
    assert (names(session).get(ARMISTICE, ""), bool(school)) == expected
    assert told == [1], "everything is laid out anew once"
    assert any(f"{lost} holidays" in record.getMessage() for record in caplog.records)
    session.close()


def test_the_planner_shows_them_and_they_change_with_the_language(desk: DeskUnderTest) -> None:
    desk.start()
    wait_until(lambda: names(desk.session), "the holidays")
    assert names(desk.session)[ARMISTICE] == "Armistice"
    desk.desk.speak("en")
    wait_until(lambda: names(desk.session).get(ARMISTICE) == "Armistice Day", "English holidays")


def test_nothing_is_asked_of_a_campus_that_was_closed_meanwhile(desk: DeskUnderTest) -> None:
    desk.start()
    agenda = Agenda(desk.session)
    agenda.ask([date(2026, 11, 23)])
    wait_until(lambda: agenda.known is not None, "the agenda")
    desk.session.close()
    agenda._load_neighbours()
    desk.session.load_holidays()
