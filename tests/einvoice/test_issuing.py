"""What a month issues holds to every rule; what cannot be judged, or does not hold, is not issued and leaves no gap."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveCustomer, SaveInvoicing, SaveSeller
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.invoicing_settings import InvoicingSettings
from campus_desk.application.run_report import RunReport
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, KindId
from campus_desk.domain.resource import Supply
from campus_desk.exchange.invoice_validation import JudgedInvoices
from tests.campus import RECEPTION, Campus
from tests.documents.sample_invoices import wording
from tests.einvoice.second_parser import figures_of, figures_read, read
from tests.invoicing import OCTOBER, SELLER, issuing_campus, october, sql, with_customers

ABROAD = Customer(CustomerId(0), "", "", CustomerGroup.TENANT)
CUSTOMERS = (
    replace(
        ABROAD,
        code="KEHL",
        name="Prüfgerät Kehl",
        language="de",
        vat_number="DE136695976",
        email="rechnung@pruefgeraet.example",
        address=Address("Hafenstraße 3", "", "", "77694", "Kehl", "DE"),
    ),
    replace(
        ABROAD,
        code="BASEL",
        name="Basel Robotics",
        language="en",
        email="kreditoren@basel.example",
        address=Address("Rheinweg 9", "", "", "4056", "Basel", "CH"),
    ),
    replace(
        ABROAD,
        code="UNI",
        name="Université d’Exemple",
        siren="000111229",
        siret="00011122900019",
        is_public=True,
        service_code="SERV-FACT",
        address=Address("4 rue de la Science", "", "", "67000", "Strasbourg", "FR"),
    ),
    replace(
        ABROAD,
        code="MARCHAND",
        name="Élodie Marchand",
        email="elodie@courriel.example",
        is_person=True,
        address=Address("8 quai des Bateliers", "", "", "67000", "Strasbourg", "FR"),
    ),
)
CODES = ("NEURALIS", *(each.code for each in CUSTOMERS))

# The real judge, which leaves after its first document; those that follow it stay.
AFTER_ONE = """
from itertools import islice
from pathlib import Path
import campus_desk.exchange.invoice_judge as judge
every, left = judge._frames, Path({left!r})
if not left.exists():
    left.touch()
    judge._frames = lambda source: islice(every(source), 1)
judge.main()
"""


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    made = issuing_campus(tmp_path / "campus.db")
    yield made
    made.close()


def of_all_kinds(campus: Campus) -> None:
    """Let October pass with an hour of room Ill for one customer of each kind."""
    for customer in CUSTOMERS:
        campus.execute(SaveCustomer(customer))
    october(campus, *CODES)


def meeting_rooms_are(campus: Campus, supply: Supply) -> None:
    """Decide what the use of meeting rooms is."""
    with campus.services.storage.read() as unit:
        kinds: dict[str, KindId] = {kind.code: kind.id for kind in unit.catalogue.kinds()}
    campus.execute(SaveInvoicing(InvoicingSettings(), ((kinds["meeting_room"], supply),)))


def vat(report: RunReport) -> dict[str, str]:
    """Return category and treatment by a platform of what was issued, by customer."""
    assert report.failed == ()
    return {
        each.invoice.buyer.code: " ".join(
            (each.invoice.vat[0].category.value, dict(each.invoice.notes)["BAR"])
        )
        for each in report.issued
    }


@pytest.mark.parametrize(
    ("supply", "expected"),
    [
        (Supply.PROPERTY, ("S B2B", "S B2BINT", "S B2BINT", "S B2B", "S B2C")),
        (Supply.SERVICE, ("S B2B", "AE B2BINT", "O B2BINT", "S B2B", "S B2C")),
        (Supply.BARE_ROOM, ("E OUTOFSCOPE", "E OUTOFSCOPE", "E OUTOFSCOPE", "E OUTOFSCOPE", "E B2C")),
    ],
)
def test_every_kind_of_customer_gets_a_valid_invoice(
    campus: Campus, supply: Supply, expected: tuple[str, ...]
) -> None:
    meeting_rooms_are(campus, supply)
    of_all_kinds(campus)
    assert vat(issue_month(campus.services, OCTOBER, RECEPTION)) == dict(zip(CODES, expected, strict=True))


def test_a_seller_under_the_franchise_issues_valid_invoices(campus: Campus) -> None:
    campus.execute(SaveSeller(replace(SELLER, franchise=True)))
    of_all_kinds(campus)
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert set(vat(report).values()) == {"E B2B", "E B2BINT", "E B2C"}


def test_the_xml_that_is_stored_says_what_the_snapshot_says(campus: Campus) -> None:
    of_all_kinds(campus)
    issued = issue_month(campus.services, OCTOBER, RECEPTION).issued[0]
    note = credit(campus.services, issued.invoice.number, "Salle facturée deux fois", RECEPTION)
    documents = []
    for each in (issued, note):
        with campus.services.storage.read() as unit:
            documents.append(
                unit.invoices.document(each.invoice.number, media_type="application/xml").content
            )
            record = unit.invoices.by_number(each.invoice.number)
        assert figures_read(documents[-1]) == figures_of(record.invoice)
        assert record.rules.startswith("factur-x ")
    assert read(documents[1])["BG-3"] == [{"BT-25": issued.invoice.number, "BT-26": "2026-11-23"}]


def run(campus: Campus, program: str) -> RunReport:
    """Issue October with another judge."""
    judged = JudgedInvoices(judges=1, command=(sys.executable, "-c", program))
    services = replace(campus.services, invoice_validator=judged)
    return issue_month(services, OCTOBER, RECEPTION)


def numbers(report: RunReport) -> list[str]:
    return [each.invoice.number for each in report.issued]


def reasons(report: RunReport) -> list[str]:
    return [each.message.key for each in report.failed]


def test_a_judge_that_does_not_start_stops_the_run_and_nothing_is_stored(campus: Campus) -> None:
    october(campus, *(each.code for each in with_customers(campus, 3)))
    failed = run(campus, "raise SystemExit('no saxon')")
    assert (numbers(failed), reasons(failed), failed.stopped) == ([], ["error-validation-start"], True)
    assert numbers(issue_month(campus.services, OCTOBER, RECEPTION)) == [
        "F2026-000001",
        "F2026-000002",
        "F2026-000003",
    ]


def test_what_a_dying_judge_had_in_hand_fails_alone_and_leaves_no_gap(campus: Campus, tmp_path: Path) -> None:
    october(campus, *(each.code for each in with_customers(campus, 3)))
    first = run(campus, AFTER_ONE.format(left=str(tmp_path / "left")))
    assert numbers(first) == ["F2026-000001", "F2026-000002"]
    assert reasons(first) == ["error-validation-died"]
    again = issue_month(campus.services, OCTOBER, RECEPTION)
    assert numbers(again) == ["F2026-000003"]
    assert {each.invoice.buyer.code for each in (*first.issued, *again.issued)} == {"T01", "T02", "T03"}


def issued_with(campus: Campus, endpoint: str) -> RunReport:
    """Issue October to two customers, the first with another address on its platform."""
    first, second = with_customers(campus, 2)
    # By another tool: the program's own form refuses what no address can be.
    sql(campus.path, "UPDATE customer SET endpoint = ? WHERE code = ?", endpoint, first.code)
    october(campus, first.code, second.code)
    return issue_month(campus.services, OCTOBER, RECEPTION)


def test_what_breaks_a_rule_of_our_own_is_kept_back_before_it_has_a_number(campus: Campus) -> None:
    report = issued_with(campus, "000111229")
    assert (numbers(report), report.failed) == (["F2026-000001"], ())
    said = [wording().text(each.message, "en") for each in report.exceptions]
    assert "The invoicing address 000111229 does not begin with the SIREN of Locataire 01." in said


def test_what_breaks_a_published_rule_fails_with_the_rule_and_leaves_no_gap(campus: Campus) -> None:
    report = issued_with(campus, "000987651/compta")
    assert [(each.invoice.number, each.invoice.buyer.code) for each in report.issued] == [
        ("F2026-000001", "T02")
    ]
    (failure,) = report.failed
    said = wording().text(failure.message, "en")
    assert said.startswith(
        "Document F2026-000001 does not conform and was not issued (rule BR-FR-23_BT-49): "
    )
