"""Planner item 20, the words of a quick entry: what is understood, what is asked, and what nothing is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from campus_desk.application.quick_example import example_name
from campus_desk.application.quick_meanings import (
    Aspect,
    CustomerMeant,
    DayMeant,
    DayPart,
    DurationMeant,
    KindMeant,
    OptionMeant,
    PartMeant,
    PeopleMeant,
    RangeMeant,
    StartMeant,
)
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.quick_rendering import QuickWriter
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.reference.date_phrases import DateparserPhrases

TUESDAY = datetime(2026, 11, 10, 9, 24, tzinfo=UTC)
"""10:24 on the campus."""

DUPONT, DUPORT, ACME, KERN, ROTH = (CustomerId(n) for n in range(1, 6))
AMPHI, VOSGES, NORTH, PSM = (ResourceId(n) for n in range(1, 5))
HALL, ROOM, DEVICE = (KindId(n) for n in range(1, 4))


def _customer(key: CustomerId, name: str, contact: str = "") -> Customer:
    return Customer(key, name.split(maxsplit=1)[0].upper(), name, CustomerGroup.TENANT, contact_name=contact)


def _resource(key: ResourceId, code: str, name: str, kind: KindId) -> Resource:
    return Resource(key, code, name, kind, SiteId(1), features=("video",))


CATALOGUE = Catalogue(
    sites=(Site(SiteId(1), "TECHNOPARC", "Technoparc"),),
    kinds=(
        ResourceKind(
            HALL, "lecture_hall", (("fr", "Amphithéâtre"), ("en", "Lecture hall"), ("de", "Hörsaal"))
        ),
        ResourceKind(ROOM, "meeting_room", (("fr", "Salle de réunion"), ("en", "Meeting room"))),
        ResourceKind(DEVICE, "equipment", (("fr", "Équipement"),)),
    ),
    resources=(
        _resource(AMPHI, "AMPHI", "Amphithéâtre", HALL),
        _resource(VOSGES, "VOSGES", "Salle Vosges", ROOM),
        _resource(NORTH, "VOSGES-NORD", "Salle Vosges nord", ROOM),
        _resource(PSM, "PSM-1", "Poste PSM n° 1", DEVICE),
        replace(_resource(ResourceId(9), "OLD", "Salle Ancienne", ROOM), retired_on=date(2026, 1, 1)),
    ),
    customers=(
        _customer(DUPONT, "Dupont"),
        _customer(DUPORT, "Duport Frères"),
        _customer(ACME, "Acme"),
        _customer(KERN, "Kerner-Institut", "Lena Vogt"),
        _customer(ROTH, "Diatech", "Anne Roth"),
    ),
    tariffs=(),
    calendar=CampusCalendar(),
)

READER = QuickReader(Lexicon(CATALOGUE, TUESDAY.date()), DateparserPhrases())


def read(text: str, now: datetime = TUESDAY) -> Reading:
    return READER.read(text, now)


def only(text: str) -> Token:
    reading = read(text)
    assert len(reading.tokens) == 1, reading.tokens
    return reading.tokens[0]


def november(day: int) -> DayMeant:
    return DayMeant.of(date(2026, 11, day))


def test_item_20_a_hall_tomorrow_in_french() -> None:
    reading = read("amphi demain 14-16 Acme 80p")
    assert not reading.open_tokens
    assert [token.text for token in reading.tokens] == ["amphi", "demain", "14-16", "Acme", "80p"]
    assert [m.resource_id for m in reading.resources] == [AMPHI]
    assert reading.day == november(11)
    assert (reading.start, reading.end, reading.duration) == (14 * 60, 16 * 60, 120)
    assert reading.customer == CustomerMeant(ACME)
    assert reading.people == 80


def test_item_20_a_meeting_in_german() -> None:
    # On a Monday: on a Tuesday « Di » may be today.
    reading = read("Di 9-11 Besprechung 6 Pers.", datetime(2026, 11, 9, 9, 0, tzinfo=UTC))
    assert not reading.open_tokens
    assert reading.day == november(10)
    assert (reading.start, reading.end) == (9 * 60, 11 * 60)
    assert reading.kinds == (KindMeant(ROOM),)
    assert reading.people == 6


def test_item_20_a_room_in_english() -> None:
    reading = read("tomorrow 2pm 1h room video")
    assert not reading.open_tokens
    assert (reading.day, reading.start, reading.duration, reading.end) == (november(11), 840, 60, 900)
    assert reading.kinds == (KindMeant(ROOM),)
    assert [m.code for m in reading.features] == ["video"]


def test_item_20_a_walk_in() -> None:
    reading = read("Dupont 4 1h")
    assert not reading.open_tokens
    assert (reading.customer, reading.people, reading.duration) == (CustomerMeant(DUPONT), 4, 60)
    assert reading.start is None
    assert reading.day is None


@pytest.mark.parametrize(
    "text",
    [
        "Vosges demain 14-16 Acme option",
        "Vosges demain 14-16 Acme en option",
        "OPTION Vosges tomorrow 2-4pm Acme",
        "Vosges tomorrow 14-16 Acme as an option",
        "Vosges morgen 14-16 Acme als Option",
        "Acme auf Option Vosges morgen 14-16 Uhr",
    ],
)
def test_item_20_an_option_is_said_by_a_word(text: str) -> None:
    reading = read(text)
    assert not reading.open_tokens, reading.open_tokens
    assert reading.is_option
    assert (reading.day, reading.start, reading.end) == (november(11), 840, 960)
    assert reading.customer == CustomerMeant(ACME)
    assert not read("Vosges demain 14-16 Acme").is_option


@pytest.mark.parametrize("word", ["optionnelle", "optionnel", "optional", "optionale", "options"])
def test_item_20_an_adjective_makes_no_option(word: str) -> None:
    reading = read(f"Dupont réunion {word} 9-11")
    assert not reading.is_option, "it would be freed after a quarter of an hour"
    assert [token.text for token in reading.open_tokens] == [word]
    assert not any(isinstance(choice, OptionMeant) for choice in reading.open_tokens[0].choices)


def test_a_customer_called_option_is_asked_about() -> None:
    named = replace(CATALOGUE, customers=(*CATALOGUE.customers, _customer(CustomerId(99), "Option")))
    reading = QuickReader(Lexicon(named, TUESDAY.date()), DateparserPhrases()).read("Vosges option", TUESDAY)
    (token,) = reading.open_tokens
    assert set(token.choices) == {OptionMeant(), CustomerMeant(CustomerId(99))}


def test_a_call_in() -> None:
    reading = read("12 visio jeudi après-midi")
    assert not reading.open_tokens
    assert (reading.people, reading.day) == (12, november(12))
    assert [m.code for m in reading.features] == ["video"]
    assert reading.part is not None
    assert reading.part.part is DayPart.AFTERNOON
    assert reading.part.part.window == (13 * 60, 18 * 60)


@pytest.mark.parametrize(
    ("text", "day", "start"),
    [
        ("lundi prochain 9h30", november(16), 570),
        ("12/11 14h", november(12), 840),
        ("in 2 Wochen", november(24), None),
        ("in zwei Wochen", november(24), None),
        ("dans trois semaines", DayMeant.of(date(2026, 12, 1)), None),
        ("a week from now", november(17), None),
        ("übermorgen", november(12), None),
        ("UBERMORGEN", november(12), None),
        ("après-demain", november(12), None),
        ("the day after tomorrow", november(12), None),
        ("halb drei", None, 870),
        ("half past two", None, 870),
        ("midi", None, 720),
        ("um 9 übermorgen", november(12), 540),
        ("à 14 demain", november(11), 840),
        ("tomorrow at 2", november(11), 840),
        ("morgen", november(11), None),
        ("am Donnerstag, den 12. November 14 Uhr", november(12), 840),
        ("jeudi 12 novembre à 9h", november(12), 540),
        ("Nov 12 2pm", november(12), 840),
        ("12.11. 14 Uhr", november(12), 840),
        ("2027-01-04", DayMeant.of(date(2027, 1, 4)), None),
        ("le 3", DayMeant.of(date(2026, 12, 3)), None),
        ("29 février", DayMeant.of(date(2028, 2, 29)), None),
        ("mardi en huit", november(17), None),
        ("la semaine prochaine", DayMeant(date(2026, 11, 16), date(2026, 11, 22)), None),
        ("next week", DayMeant(date(2026, 11, 16), date(2026, 11, 22)), None),
        ("nächste Woche", DayMeant(date(2026, 11, 16), date(2026, 11, 22)), None),
        ("maintenant", november(10), 624),
        ("in 2 h", november(10), 744),
        ("soir 8h", None, 1200),
        ("abends halb acht", None, 1170),
        ("2pm 8h", None, 840),
        ("14 h 30", None, 870),
        ("14h 30", None, 870),
        ("14h 12 visio", None, 840),
        ("14h 30 p", None, 840),
        ("16 Uhr 30", None, 990),
        ("16 Uhr 2 Std.", None, 960),
        ("16 Uhr 12 Pers.", None, 960),
    ],
)
def test_days_and_times(text: str, day: DayMeant | None, start: int | None) -> None:
    reading = read(text)
    assert not reading.open_tokens
    assert (reading.day, reading.start) == (day, start)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1h", 60), ("1h30", 90), ("1 h 30 min", 90), ("1,5 h", 90), ("1½ h", 90), ("½ h", 30), ("90 min", 90),
        ("2 Std.", 120), ("eine halbe Stunde", 30), ("une heure et demie", 90), ("an hour", 60), ("3/4 h", 45),
        ("two hours", 120), ("pendant 8h", 480),
        ("demain après-midi 2h", 120), ("14h à 16h30", 150), ("von 9 bis 11", 120), ("from 2 to 4pm", 120),
        ("10-2", 240), ("22-2", 240), ("midi-14h", 120), ("14h jusqu’à 16h", 120),
    ],
)  # fmt: skip
def test_lengths_of_time(text: str, minutes: int) -> None:
    reading = read(text)
    assert not reading.open_tokens
    assert reading.duration == minutes


@pytest.mark.parametrize(
    ("text", "count"),
    [("80p", 80), ("6 Pers.", 6), ("12 people", 12), ("2-4 Personen", 4), ("pour 8", 8), ("4", 4)],
)
def test_head_counts(text: str, count: int) -> None:
    assert only(text).meaning == PeopleMeant(count)


def test_names_need_no_accents_case_or_ending() -> None:
    assert [m.resource_id for m in read("vosges").resources] == [VOSGES]
    assert [m.resource_id for m in read("SALLE VOSGES NORD").resources] == [NORTH]
    assert [m.resource_id for m in read("l’amphithéatre").resources] == [AMPHI]
    assert [m.resource_id for m in read("psm1").resources] == [PSM]
    assert [m.resource_id for m in read("psm 1").resources] == [PSM]
    assert read("kern").customer == CustomerMeant(KERN)
    assert read("@acme #vosges").customer == CustomerMeant(ACME)
    assert read("salle").kinds == (KindMeant(ROOM),)
    assert read("Technoparc").site is not None


def test_a_contact_stands_for_the_customer() -> None:
    assert read("Roth 4").customer == CustomerMeant(ROTH, "Anne Roth")


def test_what_is_out_of_service_is_not_found() -> None:
    assert only("Ancienne").state is TokenState.UNKNOWN


def test_a_title_stands_between_quotation_marks() -> None:
    assert read("Acme « Revue de projet » demain").title == "Revue de projet"
    assert read('Acme "Dupont 14h"').title == "Dupont 14h"


def test_two_customers_with_the_same_beginning_are_asked_about() -> None:
    token = read("Dup 4 1h").open_tokens[0]
    assert token.state is TokenState.AMBIGUOUS
    assert set(token.choices) == {CustomerMeant(DUPONT), CustomerMeant(DUPORT)}


def test_di_is_sunday_in_french_and_tuesday_in_german() -> None:
    monday = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
    alone = read("Di", monday).tokens[0]
    assert alone.state is TokenState.AMBIGUOUS
    assert set(alone.choices) == {november(10), november(15)}
    assert read("Di Besprechung", monday).day == november(10)
    assert read("di réunion", monday).day == november(15)


def test_three_quarters_and_the_third_of_april_are_asked_about() -> None:
    assert set(only("3/4").choices) == {DurationMeant(45), DayMeant.of(date(2027, 4, 3))}
    # Where English is spoken the month may come first.
    assert DayMeant.of(date(2027, 3, 4)) in read("3/4 2pm").open_tokens[0].choices
    assert read("Thursday 3/4").day == DayMeant.of(date(2027, 3, 4))


def test_next_thursday_within_this_week_is_asked_about() -> None:
    assert only("jeudi prochain").choices == (november(19), november(12))
    assert only("next Thursday").choices == (november(19), november(12))
    assert only("nächsten Donnerstag").choices == (november(19), november(12))


@pytest.mark.parametrize(
    ("text", "part", "day"),
    [
        ("Donnerstagnachmittag", DayPart.AFTERNOON, date(2026, 11, 12)),
        ("am Freitagvormittag", DayPart.MORNING, date(2026, 11, 13)),
        ("Mittwochmorgen", DayPart.MORNING, date(2026, 11, 11)),
        ("montagabends", DayPart.EVENING, date(2026, 11, 16)),
    ],
)
def test_item_20_german_writes_day_and_part_in_one_word(text: str, part: DayPart, day: date) -> None:
    reading = read(f"12 Video {text}")
    assert reading.part == PartMeant(part, day)
    assert not reading.open_tokens


def test_a_weekday_on_that_very_day_is_asked_about() -> None:
    assert only("mardi").choices == (november(10), november(17))


def test_a_weekday_that_is_not_that_of_the_date_is_asked_about() -> None:
    assert only("mercredi 12/11").choices == (november(12), november(11))


def test_a_figure_behind_a_weekday_is_asked_about() -> None:
    token = read("lundi 16").open_tokens[0]
    assert set(token.choices) == {PeopleMeant(16), StartMeant(16 * 60), november(16)}
    # What is said elsewhere is not what the figure says.
    assert read("lundi 9 14h").people == 9
    assert read("lundi 9 12p").start == 9 * 60


def test_small_hours_are_asked_about() -> None:
    assert only("2-4").choices == (RangeMeant(840, 960), RangeMeant(120, 240))


def test_a_fortnight_is_asked_about() -> None:
    assert set(only("dans 15 jours").choices) == {november(24), november(25)}


def test_two_days_are_reported_rather_than_chosen_from() -> None:
    assert read("Acme demain lundi").repeated == (Aspect.DAY,)
    assert read("Acme Dupont").repeated == (Aspect.CUSTOMER,)
    assert read("jeudi 12/11 jeudi").repeated == ()


def test_a_slip_of_the_hand_is_a_suggestion() -> None:
    token = only("Dupond")
    assert token.state is TokenState.UNKNOWN
    assert CustomerMeant(DUPONT) in token.choices
    assert only("jeudit").choices[0] == november(12)
    assert only("xyzzy").choices == ()


def test_a_choice_is_written_into_the_text() -> None:
    writer = QuickWriter(READER, "fr", TUESDAY)
    reading = read("Dup 4 1h")
    text = writer.with_choice(reading, reading.open_tokens[0], CustomerMeant(DUPORT))
    assert text == "Duport Frères 4 1h"
    assert read(text).customer == CustomerMeant(DUPORT)
    reading = read("mardi Acme")
    text = writer.with_choice(reading, reading.open_tokens[0], november(17))
    assert text == "mardi 17/11/2026 Acme"
    assert read(text).day == november(17)


def test_spans_are_those_of_the_text_as_typed() -> None:
    text = "Straße  ½ h  Ünbekanntﷺ 14 h"
    for token in read(text).tokens:
        assert text[token.start : token.end] == token.text
    assert [token.text for token in read(text).tokens][1:] == ["½ h", "Ünbekanntﷺ", "14 h"]


def test_an_example_names_somebody_of_the_campus_and_nobody_else() -> None:
    def named(*names: str) -> str:
        today = date(2026, 11, 10)
        customers = [_customer(CustomerId(n), name) for n, name in enumerate(names, 1)]
        customers.append(replace(_customer(CustomerId(99), "Abel"), retired_on=today))
        return example_name(customers, today)

    assert named("Vitalis", "Béryl Conseil", "3M France") == "Béryl"
    assert named("Vitalis", "Béryl Conseil", "Béryl") == "Vitalis"
    assert named("Interuniversitaire SA", "C&T") == ""
    assert named() == ""


def test_half_an_hour_from_nine_is_no_length_of_nine_and_a_half() -> None:
    reading = read("demain 9h 30min")
    assert (reading.start, reading.duration) == (9 * 60, 30)
    assert read("demain 14h pendant 9h 30min").duration == 9 * 60 + 30
    assert read("demain 14h 1h 30min").duration == 90
