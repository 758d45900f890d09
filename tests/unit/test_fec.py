"""The file of the law holds whatever names customers have: on one line, in one column, in its own letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.accounting_ports import LedgerLine
from campus_desk.exchange.fec import fec
from tests.ledger import read_fec

LINE = LedgerLine(
    fiscal_year=2026,
    entry=1,
    line=1,
    journal_code="VE",
    journal_label="Ventes",
    entry_date=date(2026, 11, 23),
    account="411000",
    account_label="Clients",
    auxiliary="ORTHOGRID",
    auxiliary_label="Orthogrid",
    piece="F2026-000001",
    piece_date=date(2026, 11, 23),
    label="Facture F2026-000001 Orthogrid",
    debit=Decimal("1234567.80"),
    credit=Decimal("0.00"),
    validated_on=date(2026, 11, 30),
    sequence=1,
    event=None,
)


def test_a_line_by_hand() -> None:
    settled = replace(LINE, lettering="AAB", lettered_on=date(2026, 12, 1))
    assert fec([settled]).split(b"\r\n")[1] == (
        b"VE\tVentes\t1\t20261123\t411000\tClients\tORTHOGRID\tOrthogrid\tF2026-000001\t20261123"
        b"\tFacture F2026-000001 Orthogrid\t1234567,80\t0,00\tAAB\t20261201\t20261130\t\t"
    )


def test_without_lines_it_names_its_columns() -> None:
    assert read_fec(fec([])) == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Électro\tn°\n5", "Électro n° 5"),
        ("L’Œuvre — « Ü »\u202f!", "L'Œuvre - « Ü » !"),
        ("50 € & co.", "50 € & co."),
        ("Łódź Żabka Čapek", "?ódz Zabka Capek"),
        ("Ærø ﬁn …", "Ærø fin ..."),
        ("שלום 🧪", "???? ?"),
        ("a\u200bb\x00c", "a?b?c"),
    ],
)
def test_what_the_character_set_cannot_say_is_said_as_well_as_it_can(name: str, written: str) -> None:
    row = fec([replace(LINE, auxiliary_label=name)]).split(b"\r\n")[1].decode("iso8859-15")
    assert row.split("\t")[7] == written


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_text_breaks_the_file(name: str, label: str) -> None:
    odd = replace(LINE, auxiliary_label=f"x{name}", label=f"x{label}")
    first, second, third = read_fec(fec([LINE, odd, LINE]))
    assert first == third
    assert (second.number, second.debit, second.account) == (1, Decimal("1234567.80"), "411000")
