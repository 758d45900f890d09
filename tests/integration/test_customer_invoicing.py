"""How and where a customer is invoiced: checked field by field, in a file as in the window, and printed so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.catalogue_checks import customer_problems
from campus_desk.application.catalogue_import import RecordKind, export_table
from campus_desk.application.commands import SaveCustomer
from campus_desk.application.invoice_freezing import freeze
from campus_desk.application.invoice_run import preview as preview_month
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.customer import Address, Channel
from tests.campus import Campus
from tests.invoicing import OCTOBER, customer, issuing_campus, october
from tests.sample import preview


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


BILLING = Address("Service comptable", "8 quai des Essais", "", "68000", "Colmar", "FR")


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"is_person": True}, {"siren": "error-person-number"}),
        ({"is_person": True, "siren": ""}, {}),
        ({"is_person": True, "siren": "", "is_public": True}, {"is_public": "error-person-public"}),
        ({"invoice_email": "compta"}, {"invoice_email": "error-email"}),
        ({"endpoint": "000987651_00098765100015"}, {}),
        ({"endpoint": "00098765"}, {"endpoint": "error-endpoint"}),
        ({"endpoint": "000987651_"}, {"endpoint": "error-endpoint"}),
        ({"channel": Channel.CHORUS_PRO}, {"channel": "error-chorus-private"}),
        ({"channel": Channel.CHORUS_PRO, "is_public": True}, {}),
        ({"billing_address": BILLING}, {}),
        ({"billing_address": replace(BILLING, city="")}, {"billing_city": "error-billing-address"}),
        (
            {"billing_address": replace(BILLING, line1="", line2="")},
            {"billing_line1": "error-billing-address"},
        ),
        ({"billing_address": replace(BILLING, country="XY")}, {"billing_country": "error-country-unknown"}),
        ({"contract": "x" * 201}, {"contract": "error-text-too-long"}),
    ],
)
def test_each_field_says_what_is_wrong_with_it(
    campus: Campus, changes: dict[str, Any], wrong: dict[str, str]
) -> None:
    record = replace(customer(campus, "HELIA"), **changes)
    found = {name: said.key for name, said in customer_problems(record, campus.services.identifiers)}
    assert found == wrong


def test_a_file_states_how_a_customer_is_invoiced_and_what_is_written_is_read_again(campus: Campus) -> None:
    lines = (
        "code;name;group;person;contract;billing_name;billing_line1;billing_postcode;billing_city;channel;"
        "invoice_email;endpoint\n"
        "HELIA;Hélia Diagnostics;external;no;CT-12;Fabienne Roth;8 quai des Essais;68000;Colmar;folder;"
        "compta@helia.example;000987651_compta\n"
    )
    found = preview(campus.services, RecordKind.CUSTOMERS, lines.encode())
    assert found.problems == ()
    assert found.command is not None
    campus.execute(found.command)
    helia = customer(campus, "HELIA")
    assert helia.billing_address == Address("8 quai des Essais", "", "", "68000", "Colmar", "FR")
    assert (helia.contract, helia.billing_name, helia.channel) == ("CT-12", "Fabienne Roth", Channel.FOLDER)
    assert (helia.invoice_email, helia.endpoint) == ("compta@helia.example", "000987651_COMPTA")
    # What the file does not say of the others stays, and a written file changes nothing.
    with campus.services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(EVERYTHING)
    written = campus.services.tables.write_table(export_table(RecordKind.CUSTOMERS, catalogue))
    again = preview(campus.services, RecordKind.CUSTOMERS, written)
    assert again.problems == ()
    assert again.command is None


@pytest.mark.parametrize(
    ("column", "cell", "key"),
    [
        ("channel", "pigeon", "csv-not-a-choice"),
        ("billing_city", "", "error-billing-address"),
        ("person", "yes", "error-person-number"),
    ],
)
def test_what_a_file_states_wrongly_is_said_with_its_column(
    campus: Campus, column: str, cell: str, key: str
) -> None:
    cells = {"code": "HELIA", "name": "Hélia", "group": "external", "billing_line1": "8 quai"}
    cells |= {"billing_city": "Colmar", column: cell}
    text = ";".join(cells) + "\n" + ";".join(cells.values()) + "\n"
    found = preview(campus.services, RecordKind.CUSTOMERS, text.encode())
    said = {problem.column: problem.message.key for problem in found.problems}
    where = "siren" if column == "person" else column
    assert said == {where: key}


def test_the_invoice_goes_where_the_customer_wants_it_and_names_the_contract(campus: Campus) -> None:
    helia = customer(campus, "HELIA")
    campus.execute(
        SaveCustomer(replace(helia, billing_name="Fabienne Roth", billing_address=BILLING, contract="CT-12"))
    )
    october(campus, "HELIA")
    (draft,) = preview_month(campus.services, OCTOBER).drafts
    invoice = freeze(campus.services, draft, "F2026-000001", OCTOBER)
    assert invoice.billed_to is not None
    assert (invoice.billed_to.name, invoice.billed_to.address) == ("Fabienne Roth", BILLING)
    assert invoice.buyer.address.city == "Strasbourg"
    assert invoice.contract == "CT-12"
