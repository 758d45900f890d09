"""What documents and payments become in the ledger, by figures worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.account_mapping import (
    DEFAULTS,
    Account,
    AccountMapping,
    AccountUse,
    JournalBook,
    sales_use,
    vat_use,
)
from campus_desk.domain.accounting import (
    EntryLine,
    Posting,
    document_lines,
    fiscal_bounds,
    fiscal_year,
    letters,
    payment_lines,
    settled,
)
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.errors import InvalidValue, Tampered
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown
from campus_desk.domain.resource import Supply

TWENTY, TEN, NONE = Decimal("20.00"), Decimal("10.00"), Decimal("0.00")
AS_PROPOSED = AccountMapping()


def line(
    position: int,
    net: str,
    supply: Supply | None,
    category: VatCategory = VatCategory.STANDARD,
    rate: Decimal = TWENTY,
) -> InvoiceLine:
    amount = Decimal(net)
    return InvoiceLine(
        position=position,
        description="Ligne",
        detail="",
        quantity=Decimal(1 if amount >= 0 else -1),
        unit=UnitCode.ONE,
        base_quantity=Decimal(1),
        unit_price=abs(amount),
        net=amount,
        vat_category=category,
        vat_rate=rate,
        service_from=date(2026, 10, 6),
        service_to=date(2026, 10, 6),
        project_code="",
        purchase_order="",
        source_kind=SourceKind.BOOKING,
        source_id=position,
        supply=supply,
    )


def invoice(lines: tuple[InvoiceLine, ...], vat: tuple[VatBreakdown, ...], *allowances: Allowance) -> Invoice:
    net = sum((group.base for group in vat), NONE)
    tax = sum((group.tax for group in vat), NONE)
    return Invoice(
        kind=DocumentKind.INVOICE,
        number="F2026-000001",
        issue_date=date(2026, 11, 3),
        due_date=date(2026, 12, 3),
        language="fr",
        customer_id=CustomerId(1),
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        seller=Party("Campus", Address("1 rue")),
        buyer=Party("Orthogrid", Address("2 rue"), code="ORTHOGRID"),
        lines=lines,
        vat=vat,
        net=net,
        tax=tax,
        gross=net + tax,
        allowances=allowances,
    )


def group(
    base: str, tax: str, rate: Decimal = TWENTY, category: VatCategory = VatCategory.STANDARD
) -> VatBreakdown:
    return VatBreakdown(category, rate, Decimal(base), Decimal(tax))


def sides(lines: tuple[EntryLine, ...]) -> list[tuple[str, str, str]]:
    return [
        (each.account.number, str(each.debit) if each.debit else "", str(each.credit) if each.credit else "")
        for each in lines
    ]


def by_hand() -> Invoice:
    """Rooms 300.00, an hour given back −45.00, a technician 204.00, coffee 288.00 at 10 %; 5 % off, a fee of 12.00.

    At 20 %: 300 − 45 + 204 = 459.00, less 22.95, plus 12.00: 448.05, VAT 89.61. At 10 %: 288.00 − 14.40 = 273.60,
    VAT 27.36. Net 721.65, VAT 116.97, gross 838.62.
    """
    return invoice(
        (
            line(1, "300.00", Supply.PROPERTY),
            line(2, "-45.00", Supply.PROPERTY),
            line(3, "204.00", Supply.SERVICE),
            line(4, "288.00", Supply.CATERING, rate=TEN),
        ),
        (group("448.05", "89.61"), group("273.60", "27.36", TEN)),
        Allowance(False, "Remise", "95", Decimal("22.95"), VatCategory.STANDARD, TWENTY),
        Allowance(False, "Remise", "95", Decimal("14.40"), VatCategory.STANDARD, TEN),
        Allowance(True, "Frais", "ABK", Decimal("12.00"), VatCategory.STANDARD, TWENTY),
    )


def test_a_sale_by_account_and_rate() -> None:
    found = document_lines(by_hand(), AS_PROPOSED)
    assert sides(found) == [
        ("411000", "838.62", ""),
        ("706100", "", "255.00"),
        ("706200", "", "204.00"),
        ("706300", "", "288.00"),
        ("709600", "22.95", ""),
        ("709600", "14.40", ""),
        ("708800", "", "12.00"),
        ("445712", "", "89.61"),
        ("445713", "", "27.36"),
    ]
    assert [(each.auxiliary, each.auxiliary_label) for each in found[:2]] == [
        ("ORTHOGRID", "Orthogrid"),
        ("", ""),
    ]


def test_a_credit_note_exchanges_the_sides_and_has_no_negative_amount() -> None:
    note = replace(
        by_hand(), kind=DocumentKind.CREDIT_NOTE, number="A2026-000001", corrects_number="F2026-000001"
    )
    sale = document_lines(by_hand(), AS_PROPOSED)
    found = document_lines(note, AS_PROPOSED)
    assert [(each.account, each.debit, each.credit) for each in found] == [
        (each.account, each.credit, each.debit) for each in sale
    ]
    assert all(each.debit >= 0 and each.credit >= 0 for each in found)


def test_a_group_that_comes_to_less_than_nothing_stands_on_the_other_side() -> None:
    # Ten euros of technician, an hour of room given back: 10.00 − 45.00 + 100.00 bare = 65.00.
    lines = (
        line(1, "10.00", Supply.SERVICE),
        line(2, "-45.00", Supply.PROPERTY),
        line(3, "100.00", Supply.BARE_ROOM, VatCategory.EXEMPT, NONE),
    )
    found = document_lines(
        invoice(lines, (group("-35.00", "-7.00"), group("100.00", "0.00", NONE, VatCategory.EXEMPT))),
        AS_PROPOSED,
    )
    assert sides(found) == [
        ("411000", "58.00", ""),
        ("706200", "", "10.00"),
        ("706100", "45.00", ""),
        ("708300", "", "100.00"),
        ("445712", "7.00", ""),
    ]


def test_what_the_buyer_taxes_and_what_is_outside_the_scope_have_accounts_of_their_own() -> None:
    for category, use, number in (
        (VatCategory.REVERSE_CHARGE, AccountUse.SALES_REVERSED, "706400"),
        (VatCategory.OUTSIDE_SCOPE, AccountUse.SALES_OUTSIDE, "706500"),
    ):
        assert sales_use(Supply.SERVICE, category) is use
        lines = (line(1, "80.00", Supply.SERVICE, category, NONE),)
        found = document_lines(invoice(lines, (group("80.00", "0.00", NONE, category),)), AS_PROPOSED)
        assert sides(found) == [("411000", "80.00", ""), (number, "", "80.00")]


def test_a_snapshot_that_does_not_say_what_was_supplied_sold_a_service() -> None:
    found = document_lines(invoice((line(1, "10.00", None),), (group("10.00", "2.00"),)), AS_PROPOSED)
    assert sides(found)[1] == ("706200", "", "10.00")


def test_what_comes_to_nothing_has_no_line() -> None:
    lines = (line(1, "10.00", Supply.SERVICE), line(2, "-10.00", Supply.SERVICE))
    assert document_lines(invoice(lines, (group("0.00", "0.00"),)), AS_PROPOSED) == ()


def test_a_document_that_does_not_add_up_is_not_entered() -> None:
    with pytest.raises(Tampered):
        document_lines(replace(by_hand(), gross=Decimal("838.63")), AS_PROPOSED)


def test_a_payment_and_its_end() -> None:
    paid = payment_lines(Decimal("838.62"), "ORTHOGRID", "Orthogrid", AS_PROPOSED)
    assert sides(paid) == [("512000", "838.62", ""), ("411000", "", "838.62")]
    assert (paid[1].auxiliary, paid[0].auxiliary) == ("ORTHOGRID", "")
    back = payment_lines(Decimal("838.62"), "ORTHOGRID", "Orthogrid", AS_PROPOSED, taken_back=True)
    assert sides(back) == [("512000", "", "838.62"), ("411000", "838.62", "")]


def test_the_fiscal_year_is_that_in_which_it_ends() -> None:
    assert fiscal_year(date(2026, 12, 31), 1) == 2026
    assert fiscal_bounds(2026, 1) == (date(2026, 1, 1), date(2026, 12, 31))
    assert fiscal_bounds(2027, 7) == (date(2026, 7, 1), date(2027, 6, 30))
    assert [fiscal_year(date(2026, month, 1), 7) for month in (6, 7)] == [2026, 2027]


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.integers(1, 12))
def test_every_day_lies_in_its_fiscal_year(day: date, first_month: int) -> None:
    first, last = fiscal_bounds(fiscal_year(day, first_month), first_month)
    assert first <= day <= last
    assert 365 <= (last - first).days + 1 <= 366


def test_letters_count_in_capitals() -> None:
    assert [letters(n) for n in (0, 1, 25, 26, 17_575, 17_576)] == ["AAA", "AAB", "AAZ", "ABA", "ZZZ", "BAAA"]


def posting(entry: int, debit: int = 0, credit: int = 0, family: int = 1, account: str = "411000") -> Posting:
    return Posting(2026, entry, 1, account, "X", family, Decimal(debit), Decimal(credit))


def entries_of(*postings: Posting) -> list[list[int]]:
    return [[each.entry for each in found] for found in settled(postings)]


def test_what_settles_is_lettered_as_soon_as_it_does() -> None:
    assert entries_of(posting(1, 54), posting(2, credit=20), posting(3, credit=34)) == [[1, 2, 3]]
    # Paid, credited all the same, then paid back by taking the payment back.
    assert entries_of(posting(1, 54), posting(2, credit=54), posting(3, credit=54), posting(4, 54)) == [
        [1, 2],
        [3, 4],
    ]
    assert entries_of(posting(1, 54), posting(2, credit=53)) == []


def test_families_and_accounts_do_not_settle_each_other() -> None:
    assert entries_of(posting(1, 54), posting(2, credit=54, family=2)) == []
    assert entries_of(posting(1, 54), posting(2, credit=54, account="411100")) == []


@pytest.mark.parametrize("number", ["41", "41A", "706-1", "7061é", "4" * 21, "706 100"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        Account(number, "Clients")
    assert refused.value.message.key == "error-account-number"


def test_a_number_or_a_code_that_is_missing_is_called_missing() -> None:
    with pytest.raises(InvalidValue) as refused:
        Account("", "Clients")
    assert refused.value.message.key == "error-account-number-missing"
    with pytest.raises(InvalidValue) as refused:
        JournalBook("", "Ventes")
    assert refused.value.message.key == "error-journal-code-missing"


@pytest.mark.parametrize("label", ["", "  ", "a\tb", "x" * 101])
def test_a_label_is_one_short_line(label: str) -> None:
    for make in (lambda: Account("411000", label), lambda: JournalBook("VE", label)):
        with pytest.raises(InvalidValue) as refused:
            make()
        assert refused.value.message.key == "error-account-label"


def test_a_mapping_that_no_accountant_would_accept_is_refused() -> None:
    def refused(**fields: object) -> str:
        with pytest.raises(InvalidValue) as wrong:
            AccountMapping(**fields)  # type: ignore[arg-type]
        return wrong.value.message.key

    wrong_class = ((AccountUse.BANK, Account("411000", "Clients")),)
    assert refused(accounts=wrong_class) == "error-account-class"
    twice = ((AccountUse.SALES_SERVICE, Account("706100", "Autre libellé")),)
    assert refused(accounts=twice) == "error-account-label-twice"
    assert refused(bank=JournalBook("VE", "Banque")) == "error-journal-codes-same"
    assert refused(first_month=13) == "error-fiscal-month"
    with pytest.raises(InvalidValue):
        JournalBook("ve", "Ventes")
    with pytest.raises(InvalidValue):
        vat_use(Decimal("19.60"))
    merged = AccountMapping(((AccountUse.SALES_SERVICE, DEFAULTS[AccountUse.SALES_PROPERTY]),))
    assert merged.account(AccountUse.SALES_SERVICE).number == "706100"
