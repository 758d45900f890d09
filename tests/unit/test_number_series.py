"""Numbers of documents: in order, without a gap, dates never going backwards."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.number_series import DocumentNumber, Numbering, gaps, next_number

TODAY = date(2026, 11, 23)


def test_the_first_invoice_and_credit_note_of_a_year() -> None:
    prefix = Numbering().prefix
    assert str(next_number(prefix(DocumentKind.INVOICE), TODAY, 0, None)) == "F2026-000001"
    assert str(next_number(prefix(DocumentKind.CREDIT_NOTE), TODAY, 0, None)) == "A2026-000001"
    assert str(next_number(prefix(DocumentKind.INVOICE), TODAY, 122, TODAY)) == "F2026-000123"


def test_finance_chooses_what_numbers_begin_with() -> None:
    assert str(next_number(Numbering("TP", "AV").credit_note, TODAY, 6, TODAY)) == "AV2026-000007"


@pytest.mark.parametrize(
    "prefixes", [("", "A"), ("f", "A"), ("F", "A1"), ("FACTURE", "A"), ("F", "F"), ("É", "A")]
)
def test_prefixes_that_make_no_numbers_are_refused(prefixes: tuple[str, str]) -> None:
    with pytest.raises(InvalidValue):
        Numbering(*prefixes)


def test_the_year_is_that_of_issue() -> None:
    assert str(next_number("F", date(2027, 1, 2), 0, date(2026, 12, 31))) == "F2027-000001"


def test_a_clock_set_back_is_refused_in_words() -> None:
    with pytest.raises(Refused) as caught:
        next_number("F", TODAY - timedelta(days=1), 5, TODAY)
    assert caught.value.message.key == "error-issue-date-goes-back"
    assert caught.value.message.as_mapping() == {"day": TODAY - timedelta(days=1), "last": TODAY}


@given(st.from_regex(r"[A-Z]{1,6}", fullmatch=True), st.integers(1, 9999), st.integers(1, 10**8))
def test_a_number_reads_back_and_fits_the_standard(prefix: str, year: int, sequence: int) -> None:
    number = DocumentNumber(prefix, year, sequence)
    assert DocumentNumber.parse(str(number)) == number
    assert len(str(number)) <= 35


@given(st.lists(st.integers(0, 40), max_size=60))
def test_any_history_of_issue_dates_gives_a_series_without_gap_whose_dates_never_go_back(
    moves: list[int],
) -> None:
    day, last = date(2026, 1, 1), None
    heads: dict[int, int] = {}
    issued: list[tuple[DocumentNumber, date]] = []
    for step in moves:
        day += timedelta(days=step - 10)
        try:
            number = next_number("F", day, heads.get(day.year, 0), last)
        except Refused:
            assert last is not None
            assert day < last
            continue
        heads[number.year] = number.sequence
        last = day
        issued.append((number, day))
    assert [d for _, d in issued] == sorted(d for _, d in issued)
    for year, head in heads.items():
        used = [n.sequence for n, _ in issued if n.year == year]
        assert used == list(range(1, head + 1))
        assert gaps(used) == ()


@pytest.mark.parametrize("text", ["", "F2026", "F2026-12", "2026-000001", "f2026-000001", "F2026-00000١"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue):
        DocumentNumber.parse(text)


def test_gaps_are_named() -> None:
    assert gaps([1, 2, 5, 7]) == (3, 4, 6)
    assert gaps([]) == ()
