"""Numbers as people type them: blanks do no harm, a wrong form is refused, and what is stored is compact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campus_desk.application.catalogue_checks import customer_problems
from campus_desk.application.catalogue_import import RecordKind
from campus_desk.application.commands import SaveCustomer, SaveSeller
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.month_exceptions import Remedy, Weight
from campus_desk.application.seller import load_seller, problems
from campus_desk.domain.customer import Address
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.invoice import Seller
from tests.campus import RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, SELLER, customer, issue, issuing_campus, october, sql, tamper
from tests.sample import preview as read_rows


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def test_a_siren_with_blanks_is_that_of_its_siret(campus: Campus) -> None:
    typed = Seller(replace(SELLER.party, siren="000 234 567", siret="000 234 567 00014", iban=""))
    assert list(problems(typed, campus.services.identifiers)) == []
    campus.execute(SaveSeller(typed))
    with campus.services.storage.read() as unit:
        stored = load_seller(unit.settings).party
    assert (stored.siren, stored.siret) == ("000234567", "00023456700014")

    typed_customer = replace(customer(campus, "HELIA"), siren="000 987 651", siret="000 987 651 00015")
    campus.execute(SaveCustomer(typed_customer))
    kept = customer(campus, "HELIA")
    assert (kept.siren, kept.siret) == ("000987651", "00098765100015")


def test_a_customer_of_any_spelling_is_judged_alike(campus: Campus) -> None:
    record = replace(customer(campus, "HELIA"), siren="000 987 651", siret="00098765100015")
    assert list(customer_problems(record, campus.services.identifiers)) == []


@pytest.mark.parametrize(
    ("changes", "field", "key"),
    [
        ({"bic": "CMCIFR2"}, "bic", "error-bic"),
        ({"email": "facturation@"}, "email", "error-email"),
        ({"address": Address("1 rue", postcode="9000", city="Belfort")}, "postcode", "error-postcode"),
        ({"address": Address("1 rue", postcode="9OOO0", city="Belfort")}, "postcode", "error-postcode"),
    ],
)
def test_a_seller_of_a_wrong_form_is_refused(
    campus: Campus, changes: dict[str, object], field: str, key: str
) -> None:
    wrong = Seller(replace(SELLER.party, **changes))  # type: ignore[arg-type]
    with pytest.raises(InvalidValue) as refused:
        campus.execute(SaveSeller(wrong))
    assert (refused.value.field, refused.value.message.key) == (field, key)


def test_a_postcode_that_is_none_is_refused_of_a_customer(campus: Campus) -> None:
    record = customer(campus, "HELIA")
    wrong = replace(record, address=replace(record.address, postcode="9OOO0"))
    assert [name for name, _ in customer_problems(wrong, campus.services.identifiers)] == ["postcode"]
    billed = replace(record, billing_address=replace(record.address, postcode="9000"))
    assert [name for name, _ in customer_problems(billed, campus.services.identifiers)] == [
        "billing_postcode"
    ]
    campus.execute(SaveCustomer(replace(record, address=replace(record.address, postcode="67 100"))))
    assert customer(campus, "HELIA").address.postcode == "67100"


def test_a_wrong_postcode_that_is_stored_already_keeps_the_invoice_back(campus: Campus) -> None:
    october(campus, "NEURALIS")
    issue(campus)
    client = customer(campus, "NEURALIS")
    sql(campus.path, "UPDATE customer SET postcode = '9OOO0' WHERE code = 'NEURALIS'")
    campus.book("ILL", slot("2026-10-20", "09:00", "10:00"), reason="Oubliée")

    (exception,) = [e for e in preview(campus.services, OCTOBER).exceptions if e.weight is Weight.BLOCKS]
    assert (exception.remedy, exception.field) == (Remedy.CUSTOMER, "postcode")
    assert exception.customer_id == client.id
    said = campus.services.wording.text(exception.message, "en")
    assert said == "Neuralis, 9OOO0: France: a postcode has 5 digits and nothing else."
    assert issue_month(campus.services, OCTOBER, RECEPTION).issued == ()


def test_an_invoice_with_a_wrong_bic_can_still_be_credited(campus: Campus) -> None:
    october(campus, "NEURALIS")
    (number,) = issue(campus)
    sql(campus.path, "UPDATE setting SET value = 'EXPLFRP' WHERE name = 'seller.bic'")
    tamper(campus.path, "UPDATE invoice SET payload = replace(payload, 'EXPLFRPPXXX', 'EXPLFRP')")
    note = credit(campus.services, number, "Erreur", RECEPTION)
    assert note.invoice.seller.bic == "EXPLFRP"


def test_a_private_person_is_asked_for_an_e_mail_address_and_nothing_else(campus: Campus) -> None:
    client = replace(
        customer(campus, "NEURALIS"), is_person=True, siren="", siret="", vat_number="", email=""
    )
    campus.execute(SaveCustomer(client))
    october(campus, "NEURALIS")
    (exception,) = preview(campus.services, OCTOBER).exceptions
    assert (exception.remedy, exception.field) == (Remedy.CUSTOMER, "email")
    said = campus.services.wording.text(exception.message, "en")
    assert said == "Neuralis has no electronic address for invoices: enter an e-mail address."


def test_a_use_without_title_that_was_credited_is_called_by_its_room(campus: Campus) -> None:
    campus.book("ILL", slot("2026-10-08", "09:00", "10:00"))
    october(campus)
    (number,) = issue(campus)
    credit(campus.services, number, "Erreur", RECEPTION)
    (exception,) = preview(campus.services, OCTOBER).exceptions
    assert campus.services.wording.text(exception.message, "en") == (
        "Salle Ill, 8 October 2026: invoiced again after the credit on F2026-000001."
    )


def test_an_import_names_the_cell_of_a_wrong_postcode_and_minds_no_blanks(campus: Campus) -> None:
    head = "code;name;group;siren;siret;postcode;city"
    right = read_rows(
        campus.services,
        RecordKind.CUSTOMERS,
        f"{head}\nX1;Un;tenant;000 987 651;00098765100015;67 000;Colmar\n".encode(),
    )
    assert not right.problems
    wrong = read_rows(
        campus.services, RecordKind.CUSTOMERS, f"{head}\nX1;Un;tenant;;;9OOO0;Colmar\n".encode()
    )
    assert [(each.line, each.column, each.message.key) for each in wrong.problems] == [
        (2, "postcode", "error-postcode")
    ]
