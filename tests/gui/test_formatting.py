"""Values in the window read as people of each language write them, and as paper shows them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.timeslot import TimeSlot
from campus_desk.reference import locale_formats
from campus_desk.ui.formatting import LARGEST_AMOUNT, Formatter, capitalised

FR, EN, DE = Formatter("fr"), Formatter("en"), Formatter("de")
EACH = pytest.mark.parametrize("formatter", [FR, EN, DE], ids=["fr", "en", "de"])
FORMATTERS = st.sampled_from([FR, EN, DE])
AMOUNTS = st.decimals(min_value=-LARGEST_AMOUNT, max_value=LARGEST_AMOUNT, places=2)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def slot(start: str, end: str) -> TimeSlot:
    """A slot between two instants, written in UTC."""
    return TimeSlot(*(datetime.fromisoformat(f"{text}+00:00") for text in (start, end)))


def test_money() -> None:
    amount = Decimal("1135.5")
    assert [f.money(amount) for f in (FR, EN, DE)] == ["1\u202f135,50\u00a0€", "€1,135.50", "1.135,50\u00a0€"]
    assert [f.money(-amount) for f in (FR, EN, DE)] == [
        "−1\u202f135,50\u00a0€",
        "−€1,135.50",
        "−1.135,50\u00a0€",
    ]
    assert FR.money(Decimal("-0.00")) == "0,00\u00a0€"
    assert FR.money(Decimal("0.1234")) == "0,1234\u00a0€"


def test_numbers() -> None:
    assert FR.number(Decimal("0.82")) == "0,82"
    assert FR.number(Decimal("1E+3")) == "1\u202f000"
    assert FR.number(Decimal("2.50"), least=2) == "2,50"
    assert FR.number(Decimal("0.00005")) == "0,0001"
    assert FR.number(Decimal("-0.00004")) == "0"
    assert [f.percent(20) for f in (FR, EN, DE)] == ["20\u00a0%", "20%", "20\u00a0%"]


@given(FORMATTERS, AMOUNTS)
def test_a_shown_amount_is_read_as_itself(formatter: Formatter, amount: Decimal) -> None:
    assert formatter.parse_money(formatter.money(amount)) == amount


@given(FORMATTERS, AMOUNTS, st.sampled_from([".", ","]), st.sampled_from(["", " €", "€ ", "EUR"]))
def test_either_decimal_mark_is_taken_in_every_language(
    formatter: Formatter, amount: Decimal, mark: str, unit: str
) -> None:
    assert formatter.parse_money(f"{amount:f}".replace(".", mark) + unit) == amount


@pytest.mark.parametrize(
    ("typed", "fr", "en", "de"),
    [
        ("1234,56", "1234.56", "1234.56", "1234.56"),
        ("1234.56", "1234.56", "1234.56", "1234.56"),
        ("1.234,56", "1234.56", "1234.56", "1234.56"),
        ("1,234.56", "1234.56", "1234.56", "1234.56"),
        ("1 234 567", "1234567", "1234567", "1234567"),
        ("1'234.50", "1234.5", "1234.5", "1234.5"),
        ("12,5", "12.5", "12.5", "12.5"),
        (",5", "0.5", "0.5", "0.5"),
        ("−3", "-3", "-3", "-3"),
        ("+3", "3", "3", "3"),
        # A thousands mark where the language has one, and a slip where it has not.
        ("1.234", None, None, "1234"),
        ("1,234", None, "1234", None),
        ("1.234.567", "1234567", "1234567", "1234567"),
        ("1.23.456", None, None, None),
        ("12,345,67", None, None, None),
        ("1,2,3", None, None, None),
    ],
)
def test_amounts_as_people_type_them(typed: str, fr: str | None, en: str | None, de: str | None) -> None:
    for formatter, wanted in ((FR, fr), (EN, en), (DE, de)):
        assert formatter.parse_money(typed) == (None if wanted is None else Decimal(wanted))


@EACH
@pytest.mark.parametrize(
    "typed",
    ["", " ", "€", "-", "abc", "12a", "1e5", "--1", "1-", "nan", "inf", "0,001", "1" * 40, ".", "٣", "½"],
)
def test_what_is_no_amount_is_refused(formatter: Formatter, typed: str) -> None:
    assert formatter.parse_money(typed) is None


@given(FORMATTERS, st.text(max_size=30))
def test_no_text_makes_reading_fail(formatter: Formatter, typed: str) -> None:
    amount, moment = formatter.parse_money(typed), formatter.parse_time(typed)
    assert amount is None or abs(amount) <= LARGEST_AMOUNT
    assert moment is None or moment.second == 0


def test_days() -> None:
    day, first = date(2026, 11, 10), date(2026, 11, 1)
    assert [f.medium_date(day) for f in (FR, EN, DE)] == [
        "mar. 10 nov. 2026",
        "Tue 10 Nov 2026",
        "Di., 10. Nov. 2026",
    ]
    assert [f.full_date(first) for f in (FR, EN, DE)] == [
        "dimanche 1er novembre 2026",
        "Sunday 1 November 2026",
        "Sonntag, 1. November 2026",
    ]
    assert [f.weekday_date(first) for f in (FR, EN, DE)] == ["dim. 1er nov.", "Sun 1 Nov", "So., 1. Nov."]
    assert [f.short_date(first) for f in (FR, EN, DE)] == ["01/11/2026", "01/11/2026", "01.11.2026"]
    assert [f.month(day) for f in (FR, EN, DE)] == ["novembre 2026", "November 2026", "November 2026"]
    assert [f.weekday(day) for f in (FR, EN, DE)] == ["mardi 10", "Tuesday 10", "Dienstag 10."]
    assert FR.full_date(date(2026, 11, 21)) == "samedi 21 novembre 2026"


def test_weeks_are_those_of_iso_8601() -> None:
    assert FR.week(date(2027, 1, 1)) == "S\u00a053"
    assert [f.week(date(2026, 11, 10)) for f in (FR, EN, DE)] == ["S\u00a046", "W\u00a046", "KW\u00a046"]


def test_times_are_those_of_the_campus() -> None:
    winter, summer = datetime(2026, 11, 10, 13, tzinfo=UTC), datetime(2026, 7, 10, 13, tzinfo=UTC)
    assert FR.clock_time(winter) == "14:00"
    assert FR.clock_time(summer) == "15:00"
    assert FR.clock_time(time(9, 5)) == "09:05"
    assert FR.date_and_time(winter) == "mar. 10 nov. 2026, 14:00"


def test_spans() -> None:
    assert FR.span(slot("2026-11-10T13:00", "2026-11-10T16:00")) == "14:00–17:00"
    assert FR.slot(slot("2026-11-10T13:00", "2026-11-10T16:00")) == "mar. 10 nov., 14:00–17:00"
    assert FR.span(slot("2026-11-10T18:00", "2026-11-10T23:00")) == "19:00–24:00"
    assert FR.slot(slot("2026-11-10T18:00", "2026-11-10T23:00")) == "mar. 10 nov., 19:00–24:00"
    assert FR.span(slot("2026-11-09T07:30", "2026-11-11T23:00")) == "lun. 9 nov. 08:30 – jeu. 12 nov. 00:00"
    assert FR.slot(slot("2026-11-09T07:30", "2026-11-10T08:00")) == "lun. 9 nov. 08:30 – mar. 10 nov. 09:00"


@pytest.mark.parametrize(
    ("minutes", "fr", "de"),
    [
        (0, "0 min", "0 Min."),
        (45, "45 min", "45 Min."),
        (60, "1 h", "1 Std."),
        (90, "1 h 30", "1 Std. 30"),
        (65, "1 h 05", "1 Std. 05"),
        (47 * 60, "47 h", "47 Std."),
        (76 * 60, "3 j 4 h", "3 T. 4 Std."),
        (48 * 60, "2 j", "2 T."),
        (48 * 60 + 5, "2 j 5 min", "2 T. 5 Min."),
    ],
)
def test_durations(minutes: int, fr: str, de: str) -> None:
    assert FR.duration(minutes) == fr.replace(" ", "\u00a0")
    assert DE.duration(timedelta(minutes=minutes)) == de.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("14", time(14)),
        ("9", time(9)),
        ("14h", time(14)),
        ("14h30", time(14, 30)),
        ("14 h 30", time(14, 30)),
        ("14\u00a0h\u00a030", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("7 Uhr 15", time(7, 15)),
        ("14 Uhr", time(14)),
        ("2pm", time(14)),
        ("2:30 pm", time(14, 30)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("24:00", time(0)),
        ("0", time(0)),
    ],
)
def test_times_as_people_type_them(typed: str, wanted: time) -> None:
    assert FR.parse_time(typed) == wanted


@pytest.mark.parametrize(
    "typed", ["", "x", "25", "24:30", "14:60", "14:3", "13pm", "0am", "14:30:00", "-1", "1 5"]
)
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    assert FR.parse_time(typed) is None


@given(FORMATTERS, st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_shown_time_is_read_as_itself(formatter: Formatter, moment: time) -> None:
    assert formatter.parse_time(formatter.clock_time(moment)) == moment


@given(FORMATTERS, AMOUNTS, DAYS)
def test_the_window_and_paper_agree(formatter: Formatter, amount: Decimal, day: date) -> None:
    language = formatter.language
    assert formatter.money(amount) == locale_formats.money(amount, language)
    assert formatter.number(amount) == locale_formats.number(amount, language)
    assert formatter.short_date(day) == locale_formats.calendar_date(day, language, "short")
    assert formatter.month(day) == locale_formats.calendar_date(day, language, "month")
    assert formatter.full_date(day) == locale_formats.weekday_date(day, language, "year")
    assert formatter.weekday_date(day) == locale_formats.weekday_date(day, language, "short")


@given(
    FORMATTERS,
    st.integers(min_value=0, max_value=2 * 365 * 24 * 60).map(
        lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.integers(min_value=1, max_value=5 * 24 * 60),
)
def test_the_window_and_paper_agree_on_times(formatter: Formatter, start: datetime, minutes: int) -> None:
    booked = TimeSlot(start, start + timedelta(minutes=minutes))
    assert formatter.span(booked) == locale_formats.span(booked.start, booked.end, formatter.language)
    assert formatter.duration(booked.duration) == locale_formats.duration(booked.duration, formatter.language)


def test_an_unknown_language_is_taken_for_french() -> None:
    assert Formatter("it").language == "fr"


def test_a_phrase_that_begins_a_sentence_has_a_capital_and_stays_as_it_is_behind_that() -> None:
    phrases = ("écran, LED", "novembre 2026", "", "3D")
    assert [capitalised(each) for each in phrases] == ["Écran, LED", "Novembre 2026", "", "3D"]
