"""Rules about time: opening hours, closures, holidays, the past, the clock changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.verdicts import Severity
from tests.unit.campus import (
    BIOCLUSTER,
    BROGLIE,
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    SCANNER,
    TECHNOPARC,
    against,
    at,
    context,
    draft,
    facts,
    said,
    slot,
)

MORNING = slot("24 09:00", "11:00")


def test_setup_may_lie_outside_opening_hours_and_what_guests_see_may_not() -> None:
    assert against(draft(slot("24 08:00", "19:00"), setup=60, teardown=60), context()) == []
    (verdict,) = said(draft(slot("24 07:00", "08:30")), context(), "opening_hours")
    assert verdict.severity is Severity.OVERRIDABLE
    assert facts(verdict) == {"names": "Salle Kléber", "day": date(2026, 11, 24), "hours": "08:00–19:00"}


def test_a_closed_day_is_called_closed() -> None:
    (verdict,) = said(draft(slot("28 10:00", "11:00")), context(), "opening_hours")
    assert verdict.detail is not None
    assert verdict.detail.key == "verdict-closed-day"


def test_resources_with_the_same_hours_are_named_together() -> None:
    found = said(draft(slot("24 07:00", "08:00"), KLEBER, BROGLIE, SCANNER), context(), "opening_hours")
    assert [facts(v)["names"] for v in found] == ["Salle Kléber, Salle Broglie"]


def test_a_night_across_midnight_is_outside_opening_hours() -> None:
    assert [r for r, *_ in against(draft(slot("24 18:00", "25 09:00")), context())] == ["opening_hours"]


def test_a_site_without_hours_is_open_round_the_clock() -> None:
    (verdict,) = said(draft(slot("28 03:00", "04:00"), SCANNER), context(), "opening_hours")
    assert verdict.detail == Message.of("verdict-always-open")


def test_a_part_has_the_hours_of_its_hall() -> None:
    hall_only = OpeningPeriod(1, 20 * 60, 23 * 60, resource_id=HALL)
    around = context(periods=(hall_only,))
    assert against(draft(slot("24 20:00", "22:00"), HALL_A), around) == []
    assert [r for r, *_ in against(draft(MORNING, HALL_A), around)] == ["opening_hours"]


@pytest.mark.parametrize(
    ("closure", "resource", "closed"),
    [
        (Closure(MORNING, "Travaux", resource_id=KLEBER), KLEBER, True),
        (Closure(MORNING, "Travaux", resource_id=KLEBER), BROGLIE, False),
        (Closure(MORNING, "Inventaire", site_id=TECHNOPARC), KLEBER, True),
        (Closure(MORNING, "Inventaire", site_id=BIOCLUSTER), KLEBER, False),
        (Closure(MORNING, "Coupure"), KLEBER, True),
        (Closure(MORNING, "Fuite", resource_id=HALL), HALL_A, True),
        (Closure(MORNING, "Fuite", resource_id=HALL_A), HALL, True),
        (Closure(MORNING, "Fuite", resource_id=HALL_A), HALL_B, False),
    ],
)
def test_a_closure_closes_a_resource_a_site_or_the_campus(
    closure: Closure, resource: ResourceId, *, closed: bool
) -> None:
    (verdict,) = said(draft(MORNING, resource), context(closures=(closure,)), "closures")
    assert verdict.severity is (Severity.BLOCKING if closed else Severity.PASSED)
    assert not verdict.overridable_by_actor


def test_a_closure_closes_setup_too() -> None:
    around = context(closures=(Closure(slot("24 08:00", "08:30"), "Ménage", resource_id=KLEBER),))
    assert against(draft(MORNING), around) == []
    assert [r for r, *_ in against(draft(MORNING, setup=45), around)] == ["closures"]


def test_a_booking_that_was_there_before_the_closure_stays_and_may_be_edited_in_place() -> None:
    around = context(closures=(Closure(MORNING, "Travaux"),), editing=42, previous=draft(MORNING))
    assert against(replace(draft(MORNING), title="Nouveau titre"), around) == []
    assert [r for r, *_ in against(draft(slot("24 09:15", "11:00")), around)] == ["closures"]
    assert [r for r, *_ in against(draft(MORNING, BROGLIE), around)] == ["closures"]
    cancelled = replace(around, previous=draft(MORNING, status=BookingStatus.CANCELLED))
    assert [r for r, *_ in against(draft(MORNING), cancelled)] == ["closures"]


def test_a_public_holiday_is_named() -> None:
    around = context(holidays={date(2026, 12, 25): "Noël"})
    (verdict,) = said(draft(slot("2026-12-25 10:00", "11:00")), around, "public_holidays")
    assert verdict.message == Message.of("verdict-holiday", name="Noël")


def test_the_past_is_overridable_the_present_is_not_past() -> None:
    assert [r for r, *_ in against(draft(slot("23 08:00", "08:30")), context())] == ["past"]
    (verdict,) = said(draft(slot("23 09:00", "10:00")), context(), "past")
    assert verdict.severity is Severity.PASSED


def test_whoever_stands_at_the_desk_gets_the_quarter_of_an_hour_that_has_begun() -> None:
    walk_in = draft(slot("23 09:00", "10:00"))
    (verdict,) = said(walk_in, context(now=at("23 09:15")), "past")
    assert verdict.severity is Severity.NOTICE
    (verdict,) = said(walk_in, context(now=at("23 09:16")), "past")
    assert verdict.severity is Severity.OVERRIDABLE
    over = draft(slot("23 09:00", "09:10"))
    assert said(over, context(now=at("23 09:12")), "past")[0].severity is Severity.OVERRIDABLE


def test_a_booking_under_way_may_end_later_or_earlier_but_not_before_now() -> None:
    under_way = draft(slot("23 08:00", "10:00"))
    around = context(editing=42, previous=under_way)
    assert against(draft(slot("23 08:00", "12:00")), around) == []
    assert against(draft(slot("23 08:00", "09:30")), around) == []
    assert [r for r, *_ in against(draft(slot("23 08:00", "08:30")), around)] == ["past"]


def test_what_has_been_is_not_moved_without_a_reason() -> None:
    around = context(editing=42, previous=draft(slot("20 10:00", "11:00")))
    (verdict,) = said(draft(slot("24 10:00", "11:00")), around, "past")
    assert (verdict.severity, verdict.message.key) == (Severity.OVERRIDABLE, "verdict-past-over")


def test_what_was_accepted_once_is_a_notice_until_the_booking_moves() -> None:
    sunday = slot("22 09:00", "22 10:00")
    around = context(holidays={date(2026, 11, 22): "Fête"}, editing=42, previous=draft(sunday))
    retitled = judge(draft(sunday, title="Autre titre"), around)
    assert {v.rule for v in retitled if v.severity is Severity.NOTICE} == {
        "opening_hours",
        "public_holidays",
        "past",
    }
    moved = against(draft(slot("22 09:00", "22 10:15")), around)
    assert {r for r, *_ in moved} == {"opening_hours", "public_holidays", "past"}


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [("2026-10-24 22:00", "2026-10-25 06:00", 9), ("2027-03-27 22:00", "2027-03-28 06:00", 7)],
)
def test_a_clock_change_within_a_booking_is_told_with_its_true_length(
    start: str, end: str, hours: int
) -> None:
    found = said(draft(slot(start, end), SCANNER), context(now=at("2026-10-01 00:00")), "clock_change")
    assert [(v.severity, facts(v)) for v in found] == [(Severity.NOTICE, {"time": timedelta(hours=hours)})]
