"""The XML of every kind of invoice: valid by the published rules, read by somebody else, and saying what it should."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from drafthorse.models.document import Document
from lxml import etree

from campus_desk.application.einvoice_ports import Validation
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_rules import problems
from campus_desk.exchange.cii_xml import CiiXml
from campus_desk.exchange.invoice_validation import JudgedInvoices
from campus_desk.reference.identifiers import Identifiers
from tests.einvoice.cases import CASES, FRENCH, MINUTES, RESIN, SELLER, SWISS, E, O, invoice, untaxed
from tests.einvoice.second_parser import figures_of, figures_read, read

XML = CiiXml()


def written(name: str) -> dict[str, Any]:
    return read(XML.write(CASES[name]()))


@pytest.fixture(scope="module")
def verdicts() -> Mapping[str, Validation]:
    """What the published rules say about every case, in one start of the judge."""
    judged = JudgedInvoices()
    said = judged.validate([XML.write(make()) for make in CASES.values()])
    judged.close()
    return dict(zip(CASES, said, strict=True))


# Every kind


@pytest.mark.parametrize("name", CASES)
def test_every_kind_breaks_no_published_rule(name: str, verdicts: Mapping[str, Validation]) -> None:
    assert verdicts[name].findings == ()
    assert verdicts[name].holds


@pytest.mark.parametrize("name", CASES)
def test_every_kind_breaks_no_rule_of_our_own(name: str) -> None:
    assert list(problems(CASES[name](), Identifiers().problem)) == []


@pytest.mark.parametrize("name", CASES)
def test_somebody_else_reads_the_same_figures(name: str) -> None:
    made = CASES[name]()
    document = XML.write(made)
    assert figures_read(document) == figures_of(made)
    other = Document.parse(document).trade
    assert other.settlement.monetary_summation.line_total._value == made.lines_net
    nets = [each.settlement.monetary_summation.total_amount._value for each in other.items.children]
    assert nets == [each.net for each in made.lines]


@pytest.mark.parametrize("name", CASES)
def test_the_same_invoice_is_the_same_bytes(name: str) -> None:
    assert CiiXml().write(CASES[name]()) == CiiXml().write(CASES[name]())


@pytest.mark.parametrize("name", CASES)
def test_there_is_no_empty_element_and_no_space_between_elements(name: str) -> None:
    root = etree.fromstring(XML.write(CASES[name]()))
    for element in root.iter():
        assert (element.text or "").strip() if not len(element) else element.text is None
        assert element.tail is None


# The figures of each case


@pytest.mark.parametrize(
    ("name", "net", "tax", "gross"),
    [
        # 37.50 + 310.00 = 347.50; × 20 % = 69.50
        ("property, French company", "347.50", "69.50", "417.00"),
        ("property, German company", "347.50", "69.50", "417.00"),
        ("property, Swiss company", "347.50", "69.50", "417.00"),
        ("reverse charge", "151.70", "0.00", "151.70"),
        ("Swiss service", "151.70", "0.00", "151.70"),
        # 37.50 + 288.00
        ("franchise", "325.50", "0.00", "325.50"),
        ("bare room", "310.00", "0.00", "310.00"),
        # 347.50, of which 37.50 × 20 % = 7.50
        ("bare room beside an equipped one", "347.50", "7.50", "355.00"),
        # (37.50 + 151.70) × 20 % = 37.84; 288.00 × 10 % = 28.80
        ("two rates", "477.20", "66.64", "543.84"),
        # 310.00 − 112.50 = 197.50; × 20 % = 39.50
        ("negative line", "197.50", "39.50", "237.00"),
        # 347.50 − 34.75 + 15.00 = 327.75; × 20 % = 65.55
        ("allowance and surcharge", "327.75", "65.55", "393.30"),
        ("credit note", "37.50", "7.50", "45.00"),
    ],
)
def test_the_totals_worked_out_by_hand(name: str, net: str, tax: str, gross: str) -> None:
    found = written(name)
    assert (found["BT-109"], found["BT-110"], found["BT-112"], found["BT-115"]) == (net, tax, gross, gross)


def test_fifty_minutes_are_fifty_sixtieths_of_an_hourly_price() -> None:
    each = written("property, French company")["BG-25"][0]
    assert (each["BT-129"], each["BT-130"], each["BT-146"], each["BT-149"]) == ("50", "MIN", "45.00", "60")
    assert each["BT-131"] == "37.50"


def test_numbers_are_written_exactly() -> None:
    lines = [replace(RESIN, quantity=Decimal("0.8200")), replace(RESIN, quantity=Decimal(100))]
    found = read(XML.write(invoice(FRENCH, lines)))["BG-25"]
    assert [(each["BT-129"], each["BT-146"], each["BT-152"]) for each in found] == [
        ("0.82", "185.0050", "20.00"),
        ("100", "185.0050", "20.00"),
    ]


# The terms


def test_the_mentions_carry_their_codes() -> None:
    notes = {note["BT-21"]: note["BT-22"] for note in written("property, French company")["BG-1"]}
    assert notes.keys() == {"AAB", "PMD", "PMT", "REG", "ABL", "BAR"}
    assert (notes["REG"], notes["ABL"], notes["BAR"]) == ("50 000 €", "RCS Strasbourg 000 234 567", "B2B")


def test_dates_periods_and_process() -> None:
    found = written("property, French company")
    terms = {name: found[f"BT-{name}"] for name in (2, 9, 23, 24, 72, 73, 74)}
    assert terms == {
        2: "2026-11-10",
        9: "2026-12-10",
        23: "S1",
        24: "urn:cen.eu:en16931:2017",
        72: "2026-10-06",
        73: "2026-10-01",
        74: "2026-10-31",
    }
    assert found["BT-20"] == "Paiement à 30 jours, le 10 décembre 2026 au plus tard"
    assert (found["BG-25"][0]["BT-134"], found["BG-25"][0]["BT-135"]) == ("2026-10-06", "2026-10-06")


def test_the_last_day_of_service_is_the_day_of_supply() -> None:
    later = replace(MINUTES, service_from=date(2026, 10, 30), service_to=date(2026, 10, 31))
    assert read(XML.write(invoice(FRENCH, [later, MINUTES])))["BT-72"] == "2026-10-31"


def test_the_parties_are_named_by_siren_siret_vat_number_and_address() -> None:
    found = written("public buyer")
    seller, buyer = found["BG-4"], found["BG-7"]
    assert seller["identifiers"] == {"0009": "00023456700014"}
    assert (seller["legal_identifier"], seller["legal_identifier_schemeid"]) == ("000234567", "0002")
    assert (seller["vat_identifier"], seller["legal_info"]) == ("FR75000234567", "SAS")
    assert (seller["einvoicing_addr"], seller["einvoicing_addr_schemeid"]) == ("000234567", "0225")
    assert (seller["addr_l1"], seller["addr_l2"]) == ("Technoparc", "1 rue de l’Exemple")
    assert buyer["identifiers"] == {"0009": "00011122900019"}
    assert (buyer["einvoicing_addr"], buyer["einvoicing_addr_schemeid"]) == ("000111229_SERV-FACT", "0225")
    assert (found["BT-10"], found["BT-13"], found["BT-12"]) == ("SERV-FACT", "ENG-4711", "MARCHE-2026-3")


@pytest.mark.parametrize(("on_debits", "code"), [(True, b">5<"), (False, b">72<")])
def test_vat_is_due_on_payment_unless_the_seller_chose_debits(on_debits: bool, code: bytes) -> None:
    document = XML.write(invoice(FRENCH, [MINUTES], vat_on_debits=on_debits))
    assert document.count(b"<ram:DueDateTypeCode" + code) == 1


@pytest.mark.parametrize(
    ("name", "category", "code"),
    [
        ("reverse charge", "AE", "VATEX-EU-AE"),
        ("Swiss service", "O", "VATEX-EU-O"),
        ("franchise", "E", "VATEX-FR-FRANCHISE"),
        ("bare room", "E", "VATEX-FR-CGI261D-2"),
    ],
)
def test_who_charges_no_vat_says_why(name: str, category: str, code: str) -> None:
    (group,) = written(name)["BG-23"]
    assert (group["BT-118"], group["BT-121"], group["BT-117"]) == (category, code, "0.00")
    assert group["BT-120"] == CASES[name]().vat[0].exemption_reason


def test_outside_the_scope_of_vat_there_is_no_rate_and_no_vat_number() -> None:
    document = XML.write(invoice(SWISS, [untaxed(RESIN, O)], "VATEX-EU-O", "B2BINT"))
    assert b"RateApplicablePercent" not in document
    assert b'schemeID="VA"' not in document
    assert read(document)["BG-4"]["legal_identifier"] == "000234567"


def test_a_seller_under_the_franchise_needs_no_vat_number() -> None:
    seller = replace(SELLER, vat_number="")
    document = XML.write(invoice(FRENCH, [untaxed(MINUTES, E)], "VATEX-FR-FRANCHISE", seller=seller))
    assert b'<ram:ID schemeID="FC">000234567</ram:ID>' in document
    judged = JudgedInvoices(judges=1)
    assert judged.validate([document])[0].holds
    judged.close()


def test_an_invoice_asks_for_a_transfer_and_a_credit_note_for_nothing() -> None:
    found = written("property, French company")
    assert {name: found[f"BT-{name}"] for name in (81, 83, 84, 85, 86)} == {
        81: "58",
        83: "F2026-000412",
        84: "FR7699999000010000000004286",
        85: "Campus Medtech Exploitation",
        86: "EXPLFRPPXXX",
    }
    assert not {"BT-81", "BT-83", "BT-84"} & written("credit note").keys()
    assert "BT-81" not in written("orders and projects by line")


def test_a_credit_note_cites_what_it_corrects_and_says_why() -> None:
    found = written("credit note")
    assert found["BT-3"] == "381"
    assert found["BG-3"] == [{"BT-25": "F2026-000400", "BT-26": "2026-11-02"}]
    assert {"BT-21": "AAI", "BT-22": "Salle facturée deux fois"} in found["BG-1"]


def test_a_specimen_says_so() -> None:
    assert {"BT-21": "AAI", "BT-22": "SPECIMEN"} in written("orders and projects by line")["BG-1"]


def test_an_order_of_its_own_and_a_project_stand_with_the_line() -> None:
    first, second = written("orders and projects by line")["BG-25"]
    assert first["BT-133"] == "ESSAI-6"
    assert first["BG-32"] == [{"BT-160": "ON", "BT-161": "BC-1"}]
    assert second["BG-32"] == [{"BT-160": "ON", "BT-161": "BC-2"}]
    same = read(XML.write(invoice(FRENCH, [replace(MINUTES, purchase_order="BC-1")], purchase_order="BC-1")))
    assert "BG-32" not in same["BG-25"][0]


def test_allowances_and_charges_carry_reason_share_and_vat() -> None:
    found = written("allowance and surcharge")
    (taken,), (added,) = found["BG-20"], found["BG-21"]
    assert (taken["amount"], taken["base_amount"], taken["rate"]) == ("34.75", "347.50", "10.00")
    assert (taken["reason"], taken["reason_code"], taken["vat_rate"]) == ("Remise de rentrée", "95", "20.00")
    assert (added["amount"], added["reason_code"]) == ("15.00", "ABK")


def test_a_control_character_is_no_xml() -> None:
    broken: Invoice = invoice(FRENCH, [replace(MINUTES, description="Salle\x07Rhin")])
    with pytest.raises(ValueError, match="XML"):
        XML.write(broken)
