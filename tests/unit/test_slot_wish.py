"""Find a slot: what words say becomes a question, and what is chosen by hand lies over it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from campus_desk.application.quick_meanings import DurationMeant, StartMeant
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.application.slot_wish import Wish, is_length
from campus_desk.domain.booking import USUAL_MINUTES
from campus_desk.domain.opening_hours import DAY_MINUTES, CampusCalendar
from tests.unit.campus import (
    HALL,
    KLEBER,
    NOW,
    ORTHOGRID,
    RESOURCES,
    SCANNER,
    TECHNOPARC,
    VOSGES,
    WEEKDAYS_8_TO_19,
    at,
)

TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)
AFTERNOON = (13 * 60, 18 * 60)
VIDEO = frozenset({"video"})


class NoPhrases:
    """Knows no dates beyond those the grammar knows itself."""

    def days(self, phrase: str, today: date) -> Mapping[str, date]:
        """Return nothing."""
        del phrase, today
        return {}

    def prepare(self, today: date) -> None:
        """Need nothing."""
        del today


@pytest.fixture(scope="module")
def reader() -> QuickReader:
    catalogue = Catalogue(
        (), (), tuple(RESOURCES.values()), (ORTHOGRID,), (), CampusCalendar(WEEKDAYS_8_TO_19)
    )
    return QuickReader(Lexicon(catalogue, NOW.date()), NoPhrases())


def wish(reader: QuickReader, text: str) -> Wish:
    return Wish.of(reader.read(text, NOW))


def query(found: Wish, usual: date = TUESDAY) -> SlotQuery:
    return found.query(RESOURCES, usual, NOW, TECHNOPARC)


@pytest.mark.parametrize(
    "text",
    ["12 visio jeudi après-midi", "12 video Thursday afternoon", "12 Pers. Video Donnerstag nachmittags"],
)
def test_twelve_with_video_on_thursday_afternoon(reader: QuickReader, text: str) -> None:
    found = wish(reader, text)
    assert set(found.said()) == {"people", "features", "days", "span"}
    asked = query(found)
    assert asked.needs == (Need(12, VIDEO),)
    assert (asked.days, asked.minutes) == ((THURSDAY,), USUAL_MINUTES)
    assert (asked.opens, asked.closes) == AFTERNOON


def test_the_customer_may_be_named_too(reader: QuickReader) -> None:
    assert wish(reader, "Orthogrid 12 visio jeudi").customer_id == ORTHOGRID.id


def test_a_length_is_no_time_to_begin(reader: QuickReader) -> None:
    found = wish(reader, "12 jeudi après-midi 2h")
    assert (found.minutes, found.span) == (120, AFTERNOON)


def test_what_may_be_a_time_or_a_length_is_the_length() -> None:
    asked = Token(0, 2, "2h", TokenState.AMBIGUOUS, choices=(StartMeant(840), DurationMeant(120)))
    assert is_length(asked)
    assert Wish.of(Reading("2h", TUESDAY, (asked,))).minutes == 120
    unclear = Token(0, 2, "8h", TokenState.AMBIGUOUS, choices=(StartMeant(480), StartMeant(1200)))
    assert not is_length(unclear)
    assert Wish.of(Reading("8h", TUESDAY, (unclear,))).minutes is None


@pytest.mark.parametrize(
    ("text", "span", "minutes"),
    [
        ("jeudi 14-16", (14 * 60, 16 * 60), 120),
        ("jeudi 14:30 1h30", (14 * 60 + 30, 16 * 60), 90),
        ("jeudi 14:30", (14 * 60 + 30, 15 * 60 + 30), None),
        ("jeudi 14-18 45 min", (14 * 60, 18 * 60), 45),
        ("jeudi jusqu’à 16h", (0, 16 * 60), None),
        ("jeudi", None, None),
    ],
)
def test_times_make_the_range(
    reader: QuickReader, text: str, span: tuple[int, int] | None, minutes: int | None
) -> None:
    found = wish(reader, text)
    assert (found.span, found.minutes) == (span, minutes)


def test_a_hall_and_a_device_are_two_needs(reader: QuickReader) -> None:
    asked = query(wish(reader, "Amphithéâtre + Scanner jeudi 80 pers"))
    assert asked.needs == (
        Need(80, resources=frozenset({HALL})),
        Need(resources=frozenset({SCANNER})),
    )


def test_a_device_goes_with_any_room_that_fits() -> None:
    asked = query(Wish(people=12, features=("video",), resources=(SCANNER,)))
    assert asked.needs == (Need(12, VIDEO), Need(resources=frozenset({SCANNER})))
    assert query(Wish(resources=(SCANNER,))).needs == (Need(resources=frozenset({SCANNER})),)


def test_people_are_divided_among_the_rooms_that_are_named() -> None:
    asked = query(Wish(people=45, resources=(KLEBER, VOSGES)))
    assert [need.people for need in asked.needs] == [10, 35]


def test_nothing_said_asks_for_any_room_on_the_usual_day() -> None:
    asked = query(Wish())
    assert asked.needs == (Need(),)
    assert (asked.days, asked.opens, asked.closes) == ((TUESDAY,), 0, DAY_MINUTES)


def test_the_usual_day_is_never_past_and_gives_way_when_its_time_is_over() -> None:
    afternoon = Wish(span=AFTERNOON)
    assert afternoon.day_or(date(2026, 11, 20), NOW) == (NOW.date(), NOW.date())
    evening = at("23 17:30")
    assert afternoon.day_or(evening.date(), evening) == (TUESDAY, TUESDAY)
    assert Wish(days=(NOW.date(), NOW.date())).day_or(TUESDAY, evening) == (NOW.date(), NOW.date())


def test_a_week_is_all_its_days_and_a_long_time_is_cut() -> None:
    week = (TUESDAY, TUESDAY + timedelta(days=4))
    assert query(Wish(days=week)).days == tuple(TUESDAY + timedelta(days=n) for n in range(5))
    assert len(query(Wish(days=(TUESDAY, TUESDAY + timedelta(days=300)))).days) == 31


def test_what_is_chosen_by_hand_lies_over_the_words(reader: QuickReader) -> None:
    found = wish(reader, "12 visio jeudi après-midi").with_hand({"people": 8, "features": ()})
    assert (found.people, found.features, found.span) == (8, (), AFTERNOON)
