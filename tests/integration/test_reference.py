"""Facts of the world: holidays of Alsace-Moselle, recurrence on the wall clock, check digits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.booking import Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import SeriesId
from campus_desk.domain.timeslot import from_wall_clock
from campus_desk.reference.holidays import AlsaceHolidays, _as_written
from campus_desk.reference.identifiers import Identifiers
from campus_desk.reference.recurrence_rules import MAX_OCCURRENCES, RecurrenceRules
from tests.unit.campus import wall

# Holidays

HOLIDAYS = AlsaceHolidays()
OF_2026 = {
    "2026-01-01": ("Jour de l’An", "New Year’s Day", "Neujahr"),
    "2026-04-03": ("Vendredi saint", "Good Friday", "Karfreitag"),
    "2026-04-06": ("Lundi de Pâques", "Easter Monday", "Ostermontag"),
    "2026-05-01": ("Fête du Travail", "Labour Day", "Tag der Arbeit"),
    "2026-05-08": ("Victoire de 1945", "Victory Day 1945", "Tag des Sieges 1945"),
    "2026-05-14": ("Ascension", "Ascension Day", "Christi Himmelfahrt"),
    "2026-05-25": ("Lundi de Pentecôte", "Whit Monday", "Pfingstmontag"),
    "2026-07-14": ("Fête nationale", "Bastille Day", "Französischer Nationalfeiertag"),
    "2026-08-15": ("Assomption", "Assumption Day", "Mariä Himmelfahrt"),
    "2026-11-01": ("Toussaint", "All Saints’ Day", "Allerheiligen"),
    "2026-11-11": ("Armistice", "Armistice Day", "Waffenstillstand 1918"),
    "2026-12-25": ("Noël", "Christmas Day", "Erster Weihnachtstag"),
    "2026-12-26": ("Saint-Étienne", "Saint Stephen’s Day", "Zweiter Weihnachtstag"),
}


@pytest.mark.parametrize(("column", "language"), [(0, "fr"), (1, "en"), (2, "de"), (0, "it")])
def test_alsace_moselle_has_thirteen_holidays(column: int, language: str) -> None:
    found = HOLIDAYS.holidays(date(2026, 1, 1), date(2026, 12, 31), language)
    assert found == {date.fromisoformat(day): names[column] for day, names in OF_2026.items()}


@pytest.mark.parametrize("year", range(2008, 2100))
def test_every_year_has_good_friday_and_the_day_after_christmas_and_all_names(year: int) -> None:
    for language in ("fr", "en", "de"):
        found = HOLIDAYS.holidays(date(year, 1, 1), date(year, 12, 31), language)
        assert date(year, 12, 26) in found
        # 1 May or 8 May may be Ascension Day as well, and then one day has two names.
        assert sum(name.count(" · ") + 1 for name in found.values()) == 13
        easter_monday = next(d for d in found if d.month in (3, 4) and d.weekday() == 0)
        assert easter_monday - timedelta(days=3) in found


def test_only_the_days_asked_for_are_given_both_ends_included() -> None:
    found = HOLIDAYS.holidays(date(2025, 12, 26), date(2026, 1, 1))
    assert list(found) == [date(2025, 12, 26), date(2026, 1, 1)]
    assert HOLIDAYS.holidays(date(2026, 11, 2), date(2026, 11, 10)) == {}
    assert HOLIDAYS.holidays(date(2026, 11, 11), date(2026, 11, 1)) == {}


# School holidays: the calendar of the ministry for zone B (arrêtés of 7 December 2022 and following).

SCHOOL_YEAR = {
    ("2026-10-17", "2026-11-01"): ("vacances de la Toussaint", "autumn holidays", "Herbstferien"),
    ("2026-12-19", "2027-01-03"): ("vacances de Noël", "Christmas holidays", "Weihnachtsferien"),
    ("2027-02-20", "2027-03-07"): ("vacances d’hiver", "winter holidays", "Winterferien"),
    ("2027-04-17", "2027-05-02"): ("vacances de printemps", "spring holidays", "Frühjahrsferien"),
    ("2027-05-06", "2027-05-08"): ("pont de l’Ascension", "Ascension break", "Brückentage um Himmelfahrt"),
}


@pytest.mark.parametrize(("column", "language"), [(0, "fr"), (1, "en"), (2, "de"), (0, "it")])
def test_zone_b_has_its_school_holidays_and_no_others(column: int, language: str) -> None:
    found = HOLIDAYS.school_holidays(date(2026, 9, 1), date(2027, 6, 30), language)
    expected = {}
    for (first, last), names in SCHOOL_YEAR.items():
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            expected[day] = names[column]
            day += timedelta(days=1)
    assert found.days == expected
    assert found.on(date(2026, 11, 10)) == ""
    assert found.on(date(2026, 12, 24)) == SCHOOL_YEAR["2026-12-19", "2027-01-03"][column]


def test_school_holidays_that_nobody_has_decreed_yet_are_not_known() -> None:
    found = HOLIDAYS.school_holidays(date(1980, 1, 1), date(2080, 12, 31))
    assert found.first is not None
    assert found.last is not None
    assert found.on(date(1980, 7, 14)) is None
    assert found.on(found.last) == "vacances d’été"
    assert found.on(found.last + timedelta(days=1)) is None
    assert HOLIDAYS.school_holidays(date(2079, 1, 1), date(2080, 1, 1)).on(date(2079, 6, 1)) is None


def test_every_school_holiday_there_ever_was_has_a_name_in_all_languages() -> None:
    for language, stranger in (("en", "vacances"), ("de", "vacances")):
        found = HOLIDAYS.school_holidays(date(1990, 1, 1), date(2080, 12, 31), language)
        assert [name for name in set(found.days.values()) if stranger in name.lower()] == []


def test_a_file_read_in_the_code_page_of_windows_is_read_right() -> None:
    assert _as_written("Vacances de Noël".encode().decode("cp1252")) == "Vacances de Noël"
    assert _as_written("Vacances de Noël") == "Vacances de Noël"


# Recurrence

RULES = RecurrenceRules()
WEEKLY = Series(SeriesId(0), "uid", "Europe/Paris", wall("2026-11-10 09:00"), 3600, "FREQ=WEEKLY")
FAR = wall("2028-11-10 23:59")


def dates(series: Series, until: datetime = FAR) -> list[str]:
    return [f"{start:%Y-%m-%d %H:%M}" for start in RULES.occurrences(series, until)[0]]


@pytest.mark.parametrize(
    ("rule", "expected", "goes_on"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["2026-11-10 09:00", "2026-11-17 09:00", "2026-11-24 09:00"], False),
        ("RRULE:FREQ=WEEKLY;COUNT=1", ["2026-11-10 09:00"], False),
        # UNTIL in UTC: 08:00Z is 09:00 at the campus, inclusive; a minute earlier it is not.
        ("FREQ=WEEKLY;UNTIL=20261117T080000Z", ["2026-11-10 09:00", "2026-11-17 09:00"], False),
        ("FREQ=WEEKLY;UNTIL=20261117T075900Z", ["2026-11-10 09:00"], False),
        # A date means its whole day, a time without Z the wall clock.
        ("FREQ=WEEKLY;UNTIL=20261117", ["2026-11-10 09:00", "2026-11-17 09:00"], False),
        ("FREQ=WEEKLY;UNTIL=20261117T090000", ["2026-11-10 09:00", "2026-11-17 09:00"], False),
        ("freq=monthly;byday=2TU;count=3", ["2026-11-10 09:00", "2026-12-08 09:00", "2027-01-12 09:00"], False),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4",
         ["2026-11-10 09:00", "2026-11-12 09:00", "2026-11-17 09:00", "2026-11-19 09:00"], False),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["2026-11-10 09:00", "2026-12-31 09:00", "2027-01-31 09:00"], False),
        ("FREQ=YEARLY;INTERVAL=2", ["2026-11-10 09:00", "2028-11-10 09:00"], True),
        ("", ["2026-11-10 09:00"], False),
    ],
)  # fmt: skip
def test_a_rule_gives_its_dates(rule: str, expected: list[str], *, goes_on: bool) -> None:
    series = replace(WEEKLY, rrule=rule)
    assert (dates(series), RULES.occurrences(series, FAR)[1]) == (expected, goes_on)


@pytest.mark.parametrize(
    "rule", ["FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=99991231T235959Z", "FREQ=WEEKLY;COUNT=4000"]
)
def test_what_goes_on_beyond_the_horizon_stops_there_and_says_so(rule: str) -> None:
    found, goes_on = RULES.occurrences(replace(WEEKLY, rrule=rule), FAR)
    assert (len(found), found[-1], goes_on) == (105, wall("2028-11-07 09:00"), True)


def test_the_horizon_is_inclusive_and_a_rule_that_ends_with_it_does_not_go_on() -> None:
    until = wall("2026-11-24 09:00")
    assert len(RULES.occurrences(WEEKLY, until)[0]) == 3
    ended = replace(WEEKLY, rrule="FREQ=WEEKLY;COUNT=3")
    assert RULES.occurrences(ended, until)[1] is False
    fortnight = replace(WEEKLY, rrule="FREQ=WEEKLY;UNTIL=20261130T000000Z")
    assert RULES.occurrences(fortnight, until)[1] is False
    assert RULES.occurrences(replace(WEEKLY, rrule="FREQ=WEEKLY;UNTIL=20261201T080000Z"), until)[1] is True


def test_dates_are_taken_out_and_added() -> None:
    series = replace(
        WEEKLY,
        rrule="FREQ=WEEKLY;COUNT=3",
        exdates=(wall("2026-11-17 09:00"), wall("2026-11-18 09:00")),
        rdates=(wall("2026-11-19 14:00"), wall("2026-11-24 09:00"), wall("2030-01-01 09:00")),
    )
    found, goes_on = RULES.occurrences(series, FAR)
    assert found == [wall("2026-11-10 09:00"), wall("2026-11-19 14:00"), wall("2026-11-24 09:00")]
    assert goes_on


def test_the_first_date_counts_even_where_the_rule_does_not_name_it() -> None:
    # 10 November is a Tuesday (RFC 5545 § 3.8.5.3: DTSTART is the first instance).
    assert dates(replace(WEEKLY, rrule="FREQ=WEEKLY;BYDAY=WE;COUNT=3")) == [
        "2026-11-10 09:00",
        "2026-11-11 09:00",
        "2026-11-18 09:00",
    ]


def test_nine_o_clock_stays_nine_o_clock_across_a_clock_change() -> None:
    autumn = replace(WEEKLY, dtstart=wall("2026-10-20 09:00"), rrule="FREQ=WEEKLY;COUNT=2")
    starts, _ = RULES.occurrences(autumn, FAR)
    assert [s.hour for s in starts] == [9, 9]
    assert from_wall_clock(starts[1]) - from_wall_clock(starts[0]) == timedelta(days=7, hours=1)


def test_a_time_that_does_not_exist_is_given_and_refused_by_the_clock() -> None:
    nights = replace(WEEKLY, dtstart=wall("2027-03-21 02:30"), rrule="FREQ=WEEKLY;COUNT=3")
    starts, _ = RULES.occurrences(nights, FAR)
    assert starts[1] == wall("2027-03-28 02:30")
    with pytest.raises(InvalidValue) as refused:
        from_wall_clock(starts[1])
    assert refused.value.message.key == "error-time-does-not-exist"


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("FREQ=HOURLY", "error-recurrence-too-fine"),
        ("FREQ=SECONDLY;COUNT=2", "error-recurrence-too-fine"),
        ("FREQ=DAILY;BYHOUR=9,10,11", "error-recurrence-too-fine"),
        ("WEEKLY", "error-recurrence-rule"),
        ("FREQ=SOMETIMES", "error-recurrence-rule"),
        ("FREQ=WEEKLY;BYDAY=XX", "error-recurrence-rule"),
        ("FREQ=WEEKLY;FREQ=DAILY", "error-recurrence-rule"),
        ("FREQ=WEEKLY;COUNT=0", "error-recurrence-rule"),
        ("FREQ=WEEKLY;COUNT=-1", "error-recurrence-rule"),
        ("FREQ=WEEKLY;COUNT=many", "error-recurrence-rule"),
        ("FREQ=WEEKLY;INTERVAL=0", "error-recurrence-rule"),
        ("FREQ=DAILY;INTERVAL=99999999", "error-recurrence-rule"),
        ("FREQ=WEEKLY;UNTIL=tomorrow", "error-recurrence-rule"),
        ("FREQ=WEEKLY;UNTIL=20261345", "error-recurrence-rule"),
        ("FREQ=WEEKLY;COLOUR=RED", "error-recurrence-rule"),
        ("FREQ=MONTHLY;BYMONTHDAY=99", "error-recurrence-rule"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30,-31", "error-recurrence-rule"),
        ("FREQ=WEEKLY;BYSETPOS=0", "error-recurrence-rule"),
        ("🧪", "error-recurrence-rule"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_in_words(rule: str, key: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        RULES.occurrences(replace(WEEKLY, rrule=rule), FAR)
    assert refused.value.message.key == key


def test_more_dates_than_anybody_books_are_refused() -> None:
    daily = replace(WEEKLY, rrule="FREQ=DAILY")
    with pytest.raises(InvalidValue) as refused:
        RULES.occurrences(daily, daily.dtstart + timedelta(days=MAX_OCCURRENCES + 1))
    assert refused.value.message.key == "error-recurrence-too-many"


def test_an_unknown_zone_is_refused_where_it_matters() -> None:
    lost = replace(WEEKLY, zone="Europe/Strasbourg", rrule="FREQ=WEEKLY;UNTIL=20261201T000000Z")
    with pytest.raises(InvalidValue) as refused:
        RULES.occurrences(lost, FAR)
    assert refused.value.message.key == "error-unknown-zone"


@given(st.integers(1, 400), st.integers(1, 30), st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
def test_dates_are_in_order_within_the_horizon_and_no_more_than_asked_for(
    count: int, interval: int, frequency: str
) -> None:
    series = replace(WEEKLY, rrule=f"FREQ={frequency};INTERVAL={interval};COUNT={count}")
    found, goes_on = RULES.occurrences(series, FAR)
    assert found == sorted(set(found))
    assert found[0] == WEEKLY.dtstart
    assert found[-1] <= FAR
    assert goes_on == (len(found) < count)


# Identifiers

IDENTIFIERS = Identifiers()


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("siren", "000987651", None),
        ("siren", "000 987 651", None),
        ("siren", "000987652", "checksum"),
        ("siren", "00098765", "length"),
        ("siren", "00098765A", "format"),
        ("siren", "🧪", "format"),
        ("siren", "", None),
        ("siren", "   ", None),
        ("siret", "00098765100010", "checksum"),
        ("siret", "000987651", "length"),
        ("iban", "FR76 3000 6000 0112 3456 7890 189", None),
        ("iban", "FR76 3000 6000 0112 3456 7890 188", "checksum"),
        ("iban", "DE89 3704 0044 0532 0130 00", None),
        ("iban", "CH93 0076 2011 6238 5295 7", None),
        ("vat", "FR03 000 987 651", None),
        ("vat", "FR04000987651", "checksum"),
        ("vat", "DE136695976", None),
        ("vat", "de 136.695.976", None),
        ("vat", "DE136695977", "checksum"),
        ("vat", "DE13669597", "length"),
        ("vat", "CHE-107.787.577 MWST", None),
        ("vat", "CHE-107.787.577 TVA", None),
        ("vat", "CHE-107.787.577", None),
        ("vat", "CHE-107.787.576 MWST", "checksum"),
        ("vat", "GB980780684", None),
        ("bic", "CMCIFR2A", None),
        ("bic", "cmci fr 2a xxx", None),
        ("bic", "CMCIFR2", "length"),
        ("bic", "1MCIFR2A", "format"),
        ("country", "FR", None),
        ("country", "IE", None),
        ("country", "", None),
        ("vat", "XX123", "country"),
        ("vat", "136695976", "country"),
        ("vat", "\u202e", "country"),
    ],
)
def test_identifiers_are_judged_by_form_and_check_digits(kind: str, value: str, reason: str | None) -> None:
    problem = IDENTIFIERS.problem(kind, value)
    if reason is None:
        assert problem is None
    else:
        assert problem is not None
        assert (problem.key, problem.as_mapping()["reason"]) == (f"error-{kind}", reason)


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("UK", "error-country-unknown"),
        ("XK", "error-country-unknown"),
        ("EU", "error-country-unknown"),
        ("ZZ", "error-country-unknown"),
        ("fr", "error-country"),
        ("FRA", "error-country"),
        ("00", "error-country"),
        ("150", "error-country"),
    ],
)
def test_codes_that_no_country_has_are_refused(code: str, key: str) -> None:
    problem = IDENTIFIERS.problem("country", code)
    assert problem is not None
    assert problem.key == key


def test_iso_3166_1_assigns_249_codes() -> None:
    pairs = ("".join(letters) for letters in product(ascii_uppercase, repeat=2))
    assert sum(IDENTIFIERS.problem("country", pair) is None for pair in pairs) == 249


@given(st.integers(0, 99_999_999))
def test_of_ten_check_digits_one_is_right(first_eight: int) -> None:
    right = [d for d in range(10) if IDENTIFIERS.problem("siren", f"{first_eight:08}{d}") is None]
    assert len(right) == 1


@given(st.text(max_size=40), st.sampled_from(["siren", "siret", "vat", "iban", "bic", "country"]))
def test_no_text_is_too_strange_to_be_judged(text: str, kind: str) -> None:
    IDENTIFIERS.problem(kind, text)
