"""A campus to find slots on: rooms with equipment, a hall with margins, a pool, and questions to ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.slot_query import Need, Option, SlotQuery
from campus_desk.application.slot_search import SlotSearch
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import CampusCalendar, Closure, OpeningPeriod
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import TimeSlot, at_campus
from tests.unit.campus import (
    BROGLIE,
    HALL,
    KLEBER,
    NOW,
    ORTHOGRID,
    RECEPTION,
    RESOURCES,
    TECHNOPARC,
    VOSGES,
    WEEKDAYS_8_TO_19,
)
from tests.unit.test_judgement import ROOMS

TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 11, n) for n in (24, 25, 26))
AFTERNOON = (13 * 60, 18 * 60)
VIDEO = frozenset({"video"})

EQUIPPED: dict[ResourceId, Resource] = {
    **RESOURCES,
    KLEBER: replace(RESOURCES[KLEBER], features=("video",)),
    BROGLIE: replace(RESOURCES[BROGLIE], features=("screen",)),
    VOSGES: replace(RESOURCES[VOSGES], features=("video", "microphone")),
    HALL: replace(RESOURCES[HALL], setup_minutes=30, teardown_minutes=45),
}


def a_judge(
    *agenda: AgendaItem,
    now: datetime = NOW,
    resources: dict[ResourceId, Resource] | None = None,
    periods: tuple[OpeningPeriod, ...] = WEEKDAYS_8_TO_19,
    closures: tuple[Closure, ...] = (),
    holidays: dict[date, str] | None = None,
    known: TimeSlot | None = None,
) -> Judge:
    calendar = CampusCalendar(periods, closures, holidays or {})
    found = tuple((resources or EQUIPPED).values())
    catalogue = Catalogue((), (), found, (ORTHOGRID,), (ROOMS,), calendar)
    return Judge(catalogue, agenda, now, RECEPTION, known)


def asked(
    *needs: Need,
    days: tuple[date, ...] = (TUESDAY,),
    minutes: int = 90,
    between: tuple[int, int] = AFTERNOON,
) -> SlotQuery:
    return SlotQuery(needs or (Need(),), days, minutes, *between, ORTHOGRID.id, TECHNOPARC)


def told(option: Option) -> tuple[int, str]:
    first, last = at_campus(option.slot.start), at_campus(option.slot.end)
    return option.room, f"{first:%d %H:%M}–{last:%H:%M}"


def answers(judge: Judge, query: SlotQuery) -> list[tuple[int, str]]:
    return [told(option) for option in SlotSearch(judge, query).options()]
