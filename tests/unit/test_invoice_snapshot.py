"""The stored text of an invoice: one per invoice, and the invoice comes back from it unchanged."""

from __future__ import annotations

import json
import string
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.invoice_snapshot import decode, encode
from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.errors import Tampered
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind, Invoice, InvoiceLine, Party, VatBreakdown

AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=4).map(lambda d: d or abs(d))
TEXTS = st.one_of(
    st.text(max_size=40), st.sampled_from(["Émile « Ü » ß", "שלום", "🧪🔬", "\u202f\u00a0", '"\\\n\t'])
)
STEPS = st.lists(st.tuples(TEXTS, AMOUNTS), max_size=3).map(tuple)
LINES = st.builds(
    InvoiceLine,
    description=TEXTS,
    detail=TEXTS,
    quantity=AMOUNTS,
    base_quantity=AMOUNTS,
    unit_price=AMOUNTS,
    net=AMOUNTS,
    vat_rate=AMOUNTS,
    steps=STEPS,
)
VAT = st.builds(VatBreakdown, rate=AMOUNTS, base=AMOUNTS, tax=AMOUNTS, exemption_reason=TEXTS)
ADDRESSES = st.builds(Address, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)
PARTIES = st.builds(
    Party, name=TEXTS, address=ADDRESSES, siren=TEXTS, iban=TEXTS, is_public=st.booleans(), service_code=TEXTS
)
INVOICES = st.builds(
    Invoice,
    seller=PARTIES,
    buyer=PARTIES,
    lines=st.lists(LINES, max_size=4).map(tuple),
    vat=st.lists(VAT, max_size=2).map(tuple),
    net=AMOUNTS,
    tax=AMOUNTS,
    gross=AMOUNTS,
    corrects_number=TEXTS,
    corrects_date=st.none() | st.dates(),
    reason=TEXTS,
    notes=st.lists(st.tuples(TEXTS, TEXTS), max_size=2).map(tuple),
    specimen=st.booleans(),
)


def an_invoice() -> Invoice:
    """One line of 50 minutes at 45 € an hour."""
    line = InvoiceLine(
        1, "Salle Rhin", "09:00–09:50", Decimal(50), UnitCode.MINUTE, Decimal(60), Decimal("45.00"),
        Decimal("37.50"), VatCategory.STANDARD, Decimal("20.00"), date(2026, 10, 6), date(2026, 10, 6),
        "", "", SourceKind.BOOKING, 7,
    )  # fmt: skip
    return Invoice(
        kind=DocumentKind.INVOICE,
        number="F2026-000001",
        issue_date=date(2026, 11, 23),
        due_date=date(2026, 12, 23),
        language="fr",
        customer_id=CustomerId(3),
        period_from=date(2026, 10, 1),
        period_to=date(2026, 10, 31),
        seller=Party("Campus", Address(line1="1 rue")),
        buyer=Party("Client", Address(line1="2 rue", city="Metz")),
        lines=(line,),
        vat=(VatBreakdown(VatCategory.STANDARD, Decimal("20.00"), Decimal("37.50"), Decimal("7.50")),),
        net=Decimal("37.50"),
        tax=Decimal("7.50"),
        gross=Decimal("45.00"),
    )


@given(INVOICES)
def test_an_invoice_comes_back_as_it_went_and_is_written_the_same_way_again(invoice: Invoice) -> None:
    text = encode(invoice)
    assert decode(text) == invoice
    assert encode(decode(text)) == text


@given(INVOICES)
def test_the_text_is_json_with_sorted_keys_and_no_number_that_a_reader_could_round(invoice: Invoice) -> None:
    text = encode(invoice)

    def refuse(number: str) -> None:
        raise AssertionError(f"a float: {number}")

    body = json.loads(text, parse_float=refuse)
    assert text == json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert set(body["net"]) <= set(string.digits + "-.")


def test_dates_codes_and_amounts_are_written_plainly() -> None:
    body = json.loads(encode(an_invoice()))
    assert body["format"] == "campus-desk-invoice/1"
    assert body["issue_date"] == "2026-11-23"
    assert body["kind"] == "380"
    assert body["lines"][0]["unit"] == "MIN"
    assert body["lines"][0]["net"] == "37.50"
    assert body["corrects_date"] is None


def test_a_negative_zero_is_never_written() -> None:
    assert '"tax":"0.00"' in encode(replace(an_invoice(), tax=Decimal("-0.00")))


def test_large_amounts_have_no_exponent() -> None:
    assert '"gross":"100000"' in encode(replace(an_invoice(), gross=Decimal("1E+5")))


def test_a_snapshot_of_before_a_field_existed_reads_as_its_default() -> None:
    body = json.loads(encode(an_invoice()))
    del body["reason"], body["lines"][0]["steps"]
    assert decode(json.dumps(body)) == an_invoice()


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_amount_is_not_written(amount: Decimal) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        encode(replace(an_invoice(), net=amount))


def broken(**changes: object) -> str:
    body = json.loads(encode(an_invoice()))
    for name, value in changes.items():
        body[name] = value
    return json.dumps(body)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "no json",
        broken(format="campus-desk-invoice/99"),
        broken(kind="999"),
        broken(net="twelve"),
        broken(net=None),
        broken(issue_date="2026-02-30"),
        broken(lines="no list of lines"),
        broken(customer_id="3"),
        broken(specimen=1),
        broken(extra="field"),
        broken(seller={"name": "no address"}),
    ],
)
def test_a_text_this_program_did_not_write_is_refused_in_words(text: str) -> None:
    with pytest.raises(Tampered) as caught:
        decode(text)
    assert caught.value.message.key == "error-tampered"
