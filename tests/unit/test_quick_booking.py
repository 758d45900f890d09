"""From a few words to a place: defaults of a walk-in, the smallest free room, and what is offered instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given

from campus_desk.application.judgement import Judge
from campus_desk.application.quick_booking import MOST_ALTERNATIVES, Finding, find_place
from campus_desk.application.quick_meanings import Aspect
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_wish import Cell, Wish, wish_of
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, ResourceId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar, OpeningPeriod
from campus_desk.domain.resource import Site
from campus_desk.domain.timeslot import at_campus, from_wall_clock
from campus_desk.reference.date_phrases import DateparserPhrases
from tests.unit.test_quick_words import ACME, AMPHI, CATALOGUE, DUPONT, NORTH, TUESDAY, VOSGES
from tests.unit.test_quick_words_properties import TEXTS

HOURS = tuple(
    OpeningPeriod(day, 7 * 60, 20 * 60, site_id=SiteId(site)) for day in range(5) for site in (1, 2)
)
SEATS = {AMPHI: 100, VOSGES: 40, NORTH: 20}
OTHER_SITE = SiteId(2)


def furnished() -> Catalogue:
    resources = tuple(
        replace(r, capacity=SEATS.get(r.id), position=n) for n, r in enumerate(CATALOGUE.resources)
    )
    small = replace(resources[1], id=ResourceId(20), code="BOX", name="Box", capacity=4, position=30)
    away = replace(small, id=ResourceId(21), code="AWAY", name="Box loin", site_id=OTHER_SITE)
    return replace(
        CATALOGUE,
        sites=(*CATALOGUE.sites, Site(OTHER_SITE, "PH8", "pH8", position=1)),
        resources=(*resources, small, away),
        calendar=CampusCalendar(HOURS),
    )


FURNISHED = furnished()
BOX, AWAY = ResourceId(20), ResourceId(21)
READER = QuickReader(Lexicon(FURNISHED, TUESDAY.date()), DateparserPhrases())


def at(text: str) -> int:
    return int(from_wall_clock(datetime.fromisoformat(text)).timestamp())


def taken(resource: ResourceId, start: str, end: str, key: int = 1) -> AgendaItem:
    return AgendaItem(
        BookingId(key),
        resource,
        resource,
        at(start),
        at(end),
        at(start),
        at(end),
        BookingStatus.CONFIRMED,
        ACME,
        "Acme",
        CustomerGroup.TENANT,
        "",
        "",
        None,
        1,
    )


def asked(
    text: str, *agenda: AgendaItem, cell: Cell | None = None, now: datetime = TUESDAY
) -> tuple[Wish, Finding]:
    wish = wish_of(READER.read(text, now), FURNISHED, now, cell)
    judge = Judge(FURNISHED, agenda, now, Actor("Claire", Role.RECEPTION))
    return wish, find_place(judge, wish)


def place(finding: Finding) -> tuple[tuple[ResourceId, ...], str, str]:
    assert finding.judgement is not None
    draft = finding.judgement.draft
    return draft.resources, f"{at_campus(draft.slot.start):%d %H:%M}", f"{at_campus(draft.slot.end):%H:%M}"


def test_a_walk_in_gets_the_smallest_room_now_for_an_hour() -> None:
    wish, finding = asked("Dupont 4")
    assert place(finding) == ((BOX,), "10 10:15", "11:15")
    assert wish.customer_id == DUPONT
    assert wish.assumed == {Aspect.DAY, Aspect.START, Aspect.DURATION, Aspect.KIND}


def test_a_room_nearby_goes_before_a_smaller_one_elsewhere() -> None:
    _, finding = asked("Dupont 4", taken(BOX, "2026-11-10 10:00", "2026-11-10 12:00"))
    assert place(finding)[0] == (AWAY,)
    _, finding = asked("pH8 Dupont 4")
    assert place(finding)[0] == (AWAY,)


def test_a_cell_says_room_time_and_length_unless_the_words_do() -> None:
    cell = Cell((NORTH,), at("2026-11-12 09:00"), at("2026-11-12 10:30"))
    assert place(asked("Dupont", cell=cell)[1]) == ((NORTH,), "12 09:00", "10:30")
    assert place(asked("Dupont 14h 1h vosges", cell=cell)[1]) == ((VOSGES,), "12 14:00", "15:00")
    assert place(asked("Dupont vendredi", cell=cell)[1]) == ((NORTH,), "13 09:00", "10:30")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Acme amphi demain 14-16 80p", ((AMPHI,), "11 14:00", "16:00")),
        ("Acme 30 jeudi après-midi", ((VOSGES,), "12 13:00", "14:00")),
        ("Acme jeudi toute la journée vosges", ((VOSGES,), "12 08:00", "18:00")),
        ("Acme bis 12 Uhr vosges", ((VOSGES,), "10 10:15", "12:00")),
        ("Acme bis 16 Uhr 2 Std. vosges", ((VOSGES,), "10 14:00", "16:00")),
        ("Acme in 2h vosges", ((VOSGES,), "10 12:15", "13:15")),
        ("Acme vosges amphi jeudi 9h", ((VOSGES, AMPHI), "12 09:00", "10:00")),
        ("Acme la semaine prochaine 9h vosges", ((VOSGES,), "16 09:00", "10:00")),
    ],
)
def test_words_become_a_place(words: str, expected: tuple[tuple[ResourceId, ...], str, str]) -> None:
    wish, finding = asked(words)
    assert place(finding) == expected, wish
    assert finding.may_be_saved


def test_a_week_is_searched_until_a_day_is_free() -> None:
    _, finding = asked(
        "Acme la semaine prochaine 9h vosges", taken(VOSGES, "2026-11-16 08:00", "2026-11-16 18:00")
    )
    assert place(finding) == ((VOSGES,), "17 09:00", "10:00")


def test_what_was_named_and_is_taken_comes_with_three_alternatives() -> None:
    _, finding = asked("Acme vosges 14h", taken(VOSGES, "2026-11-10 13:00", "2026-11-10 16:00"))
    assert finding.judgement is not None
    assert not finding.may_be_saved
    assert len(finding.alternatives) == MOST_ALTERNATIVES
    assert all(judgement.is_free for judgement in finding.alternatives)


def test_where_everything_is_taken_other_places_are_offered() -> None:
    everything = [
        taken(resource, "2026-11-10 07:00", "2026-11-10 20:00", n)
        for n, resource in enumerate((VOSGES, NORTH, BOX, AWAY), 1)
    ]
    _, finding = asked("Acme 4 14h", *everything)
    assert finding.judgement is None
    assert len(finding.alternatives) == MOST_ALTERNATIVES
    assert all(judgement.draft.attendees == 4 for judgement in finding.alternatives)


def test_what_nothing_can_hold_says_so() -> None:
    assert asked("Acme 500")[1].fits_nowhere
    assert asked("Acme salle 60")[1].fits_nowhere
    # Without a word about the kind, the hall will do.
    assert place(asked("Acme 60")[1])[0] == (AMPHI,)


def test_outside_opening_hours_a_reason_is_needed() -> None:
    _, finding = asked("Acme 4 20h30")
    assert finding.judgement is not None
    assert finding.judgement.needs_reason


def test_an_hour_that_the_clock_skips_is_no_place() -> None:
    now = datetime(2027, 3, 27, 9, 0, tzinfo=UTC)
    assert asked("Acme demain 02:30", now=now)[1].problem is not None


@given(TEXTS)
def test_whatever_is_typed_comes_to_an_answer(text: str) -> None:
    wish, finding = asked(text, taken(BOX, "2026-11-10 10:00", "2026-11-10 12:00"))
    assert wish.minutes > 0
    assert finding.judgement is None or finding.judgement.draft.slot.duration > timedelta()
    if finding.may_be_saved and finding.judgement is not None:
        assert not finding.judgement.blockers
        assert wish.people is None or finding.judgement.draft.attendees == wish.people
