"""What people type into cells, in three languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.cell_values import (
    CellRefused,
    minute_text,
    parse_day,
    parse_decimal,
    parse_flag,
    parse_instant,
    parse_minute,
    parse_price,
    parse_weekdays,
    parse_whole,
    weekdays_text,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        ("12.5", "12.5"),
        ("12,50", "12.50"),
        ("1 234,50 €", "1234.50"),
        ("1\u202f234,50\u00a0€", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("−3", "-3"),
    ],
)
def test_numbers(text: str, number: str) -> None:
    assert parse_decimal(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "a", "1e5", "NaN", "1.2.3", "1,2,3", "--1", "∞", "9" * 30, "=1"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(CellRefused) as refused:
        parse_decimal(text)
    assert refused.value.message.key == "csv-not-a-number"


@given(st.decimals(min_value=0, max_value=10**6, places=2), st.sampled_from([".", ","]))
def test_any_price_reads_back(price: Decimal, mark: str) -> None:
    assert parse_price(f"{price:f}".replace(".", mark)) == price


@pytest.mark.parametrize("text", ["2026-11-23", "23.11.2026", "23/11/2026", "2026-11-3", "3.11.2026"])
def test_days(text: str) -> None:
    assert parse_day(text) == date(2026, 11, 23 if "23" in text else 3)


@pytest.mark.parametrize(
    ("parse", "text", "key"),
    [
        (parse_price, "-1", "csv-negative-price"),
        (parse_whole, "1.5", "csv-not-a-whole-number"),
        (parse_whole, "-1", "csv-not-a-whole-number"),
        (parse_day, "23/11/26", "csv-not-a-day"),
        (parse_day, "31.11.2026", "csv-no-such-day"),
        (parse_day, "2026/11/23", "csv-not-a-day"),
        (parse_minute, "25:00", "csv-not-a-time"),
        (parse_minute, "24:01", "csv-not-a-time"),
        (parse_minute, "8:60", "csv-not-a-time"),
        (parse_minute, "midi", "csv-not-a-time"),
        (parse_flag, "peut-être", "csv-not-yes-or-no"),
        (parse_weekdays, "0", "csv-not-weekdays"),
        (parse_weekdays, "5-1", "csv-not-weekdays"),
        (parse_weekdays, "lundi", "csv-not-weekdays"),
        (parse_instant, "2027-03-28 02:30", "error-time-does-not-exist"),
        (parse_instant, "9999-12-31", "error-time-out-of-range"),
        (parse_instant, "2026-11-23 8 pm", "csv-not-a-time"),
    ],
)
def test_what_is_refused(parse: Callable[[str], object], text: str, key: str) -> None:
    with pytest.raises(CellRefused) as refused:
        parse(text)
    assert refused.value.message.key == key


@pytest.mark.parametrize(
    ("text", "minute"), [("18:00", 1080), ("18h", 1080), ("18h30", 1110), ("7", 420), ("24:00", 1440)]
)
def test_times(text: str, minute: int) -> None:
    assert parse_minute(text) == minute


def test_instants_and_the_end_of_a_day() -> None:
    assert parse_instant("2026-11-23") == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert parse_instant("2026-11-23", end=True) == datetime(2026, 11, 23, 23, tzinfo=UTC)
    assert parse_instant("23.11.2026 18:00", end=True) == datetime(2026, 11, 23, 17, tzinfo=UTC)
    assert parse_instant("2026-11-23T24:00") == datetime(2026, 11, 23, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("word", "meant"),
    [("oui", True), ("Ja", True), ("x", True), ("1", True), ("", False), ("nein", False), ("NON", False)],
)
def test_yes_and_no(word: str, meant: bool) -> None:
    assert parse_flag(word) is meant


@given(st.sets(st.integers(0, 6), min_size=1).map(frozenset), st.integers(0, 1440))
def test_weekdays_and_times_read_back_what_is_written(days: frozenset[int], minute: int) -> None:
    assert parse_weekdays(weekdays_text(days)) == days
    assert parse_minute(minute_text(minute)) == minute
