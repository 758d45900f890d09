"""What finance decides about drafts: clean ones go out by themselves, the others once approved, excluded ones not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.commands import SaveCustomer, SaveInvoicing, SaveSeller
from campus_desk.application.decision_commands import DecideMonth, Ruling, SaveAdjustment
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.invoicing_settings import InvoicingSettings, Term
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.customer import Address, Channel
from campus_desk.domain.errors import NotFound, NotPermitted, Refused, StaleRevision
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import Seller
from campus_desk.domain.month_decision import Verdict
from tests.campus import RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, SELLER, customer, decide, issue, issuing_campus, october


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with two drafts: Neuralis is clean, Hélia is a public body that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    helia = customer(opened, "HELIA")
    opened.execute(SaveCustomer(replace(helia, is_public=True, siret="00098765100015")))
    october(opened, "NEURALIS", "HELIA")
    yield opened
    opened.close()


def ready(campus: Campus) -> list[str]:
    return [draft.customer.code for draft in preview(campus.services, OCTOBER).ready]


def pointed_out(campus: Campus) -> list[str]:
    return [e.message.key for e in preview(campus.services, OCTOBER).exceptions]


def test_a_clean_draft_needs_no_approval_and_one_with_a_notice_does(campus: Campus) -> None:
    assert ready(campus) == ["NEURALIS"]
    assert pointed_out(campus) == ["month-public-without-code"]
    decide(campus, Verdict.APPROVED, "HELIA")
    assert ready(campus) == ["HELIA", "NEURALIS"]
    assert pointed_out(campus) == []
    decide(campus, None, "HELIA")
    assert ready(campus) == ["NEURALIS"]


def test_an_approval_lapses_when_the_draft_changes_and_holds_again_when_it_is_as_it_was(
    campus: Campus,
) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    agreed = campus.execute(
        SaveAdjustment(
            Adjustment(campus.customer("HELIA"), OCTOBER, False, "Geste commercial", percent=Decimal(10))
        )
    )
    assert ready(campus) == ["NEURALIS"]
    campus.execute(SaveAdjustment(replace(agreed, withdrawn=True)))
    assert ready(campus) == ["HELIA", "NEURALIS"]


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Hélia Diagnostique"},
        {"legal_form": "SELAS"},
        {"address": Address("9 rue de l’Ailleurs", postcode="67000", city="Strasbourg")},
        {"billing_name": "Service facturier"},
        {"billing_address": Address("3 rue du Facturier", postcode="67000", city="Strasbourg")},
        {"payment_days": 45},
        {"contract": "M-2026-4"},
        {"endpoint": "000987651_FACTURES"},
        {"language": "de"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_approval_lapses_when_the_document_would_read_otherwise_for_the_buyer(
    campus: Campus, change: dict[str, Any]
) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    assert "HELIA" in ready(campus)
    approved = customer(campus, "HELIA")
    changed = campus.execute(SaveCustomer(replace(approved, **change)))
    assert "HELIA" not in ready(campus)
    # What was approved is what it says, not when it was said.
    campus.execute(SaveCustomer(replace(approved, revision=changed.revision)))
    assert "HELIA" in ready(campus)


def test_an_approval_holds_when_what_changes_stands_on_no_document(campus: Campus) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    helia = customer(campus, "HELIA")
    campus.execute(SaveCustomer(replace(helia, channel=Channel.FOLDER, retired_on=date(2027, 1, 1))))
    assert "HELIA" in ready(campus)


@pytest.mark.parametrize(
    "seller",
    [
        replace(SELLER, party=replace(SELLER.party, name="Campus Medtech SAS")),
        replace(SELLER, party=replace(SELLER.party, iban="FR7699999000010000000004383")),
        replace(SELLER, vat_on_debits=True),
        replace(SELLER, logo="iVBORw0KGgo="),
    ],
    ids=["name", "iban", "vat on debits", "logo"],
)
def test_an_approval_lapses_when_another_seller_would_issue(campus: Campus, seller: Seller) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    assert "HELIA" in ready(campus)
    campus.execute(SaveSeller(seller))
    assert "HELIA" not in ready(campus)
    campus.execute(SaveSeller(SELLER))
    assert "HELIA" in ready(campus)


def test_an_approval_lapses_when_its_terms_are_worded_otherwise_but_not_those_of_another_language(
    campus: Campus,
) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    german = ((Term.DISCOUNT, "de"), "Kein Skonto."), ((Term.PENALTY_PUBLIC, "de"), "Wie das Gesetz sagt.")
    campus.execute(SaveInvoicing(InvoicingSettings(terms=german)))
    assert "HELIA" in ready(campus)
    french = ((Term.PENALTY_PUBLIC, "fr"), "Selon la loi.")
    campus.execute(SaveInvoicing(InvoicingSettings(terms=(french, *german))))
    assert "HELIA" not in ready(campus)


def test_what_was_approved_is_worked_out_once_per_draft(campus: Campus) -> None:
    decide(campus, Verdict.APPROVED, "HELIA")
    seen = preview(campus.services, OCTOBER)
    helia = seen.drafts[0]
    assert helia.fingerprint is helia.fingerprint
    assert seen.ready is seen.ready
    assert replace(helia, purchase_order="BC-1").fingerprint != helia.fingerprint


def test_blockers_keep_a_draft_back_whatever_is_approved(campus: Campus) -> None:
    campus.execute(SaveCustomer(replace(customer(campus, "HELIA"), siret="")))
    decide(campus, Verdict.APPROVED, "HELIA")
    assert ready(campus) == ["NEURALIS"]
    assert pointed_out(campus) == ["month-customer-missing"]


def test_what_is_excluded_is_not_issued_and_the_report_names_it(campus: Campus) -> None:
    decide(campus, Verdict.EXCLUDED, "NEURALIS", "HELIA")
    seen = preview(campus.services, OCTOBER)
    assert seen.ready == ()
    assert seen.exceptions == ()
    assert {draft.customer.code for draft in seen.excluded} == {"NEURALIS", "HELIA"}
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert report.issued == ()
    assert report.excluded == ("Hélia Diagnostics", "Neuralis")
    # It is not lost: the use is still there once somebody decides otherwise.
    decide(campus, None, "NEURALIS")
    assert ready(campus) == ["NEURALIS"]


def test_the_inverse_brings_back_what_stood_before(campus: Campus) -> None:
    decide(campus, Verdict.EXCLUDED, "NEURALIS")
    keys = (campus.customer("NEURALIS"), campus.customer("HELIA"))
    desk = campus.services.desk
    outcome = desk.execute(
        DecideMonth(OCTOBER, tuple(Ruling(key, Verdict.APPROVED, "x") for key in keys)), RECEPTION
    )
    assert outcome.inverse == DecideMonth(
        OCTOBER,
        (
            Ruling(
                keys[0],
                Verdict.EXCLUDED,
                preview(campus.services, OCTOBER).drafts[1].fingerprint,
            ),
            Ruling(keys[1], None),
        ),
    )
    again = desk.execute(outcome.inverse, RECEPTION)
    assert [d.customer.code for d in preview(campus.services, OCTOBER).excluded] == ["NEURALIS"]
    assert again.inverse == DecideMonth(
        OCTOBER, (Ruling(keys[0], Verdict.APPROVED, "x"), Ruling(keys[1], Verdict.APPROVED, "x"))
    )
    with campus.services.storage.read() as unit:
        entries = unit.history.of("month", int(keys[1]))
    assert [(e.action, bool(e.before), bool(e.after)) for e in entries] == [
        ("decide", False, True),
        ("decide", True, False),
    ]


def test_nobody_decides_about_nobody_nor_without_the_right(campus: Campus) -> None:
    with pytest.raises(NotFound):
        campus.execute(DecideMonth(OCTOBER, (Ruling(CustomerId(999), Verdict.EXCLUDED),)))
    wanted = DecideMonth(OCTOBER, (Ruling(campus.customer("HELIA"), Verdict.EXCLUDED),))
    for role in (Role.READER, Role.IMPORT):
        with pytest.raises(NotPermitted):
            campus.execute(wanted, Actor("Quelqu’un", role))
    assert preview(campus.services, OCTOBER).excluded == ()


def test_an_allowance_stands_on_the_draft_until_it_is_withdrawn_and_is_fixed_by_the_invoice(
    campus: Campus,
) -> None:
    key = campus.customer("NEURALIS")
    outcome = campus.services.desk.execute(
        SaveAdjustment(Adjustment(key, OCTOBER, False, "Geste commercial", amount=Decimal("5.00"))), RECEPTION
    )
    agreed = outcome.value

    def net() -> Decimal:
        return next(d.net for d in preview(campus.services, OCTOBER).drafts if d.customer.id == key)

    # One hour of room Ill at 45.00, less 5.00.
    assert net() == Decimal("40.00")
    assert outcome.inverse is not None
    campus.execute(outcome.inverse)
    assert net() == Decimal("45.00")
    with pytest.raises(StaleRevision):
        campus.execute(SaveAdjustment(replace(agreed, reason="Autre motif")))
    campus.execute(SaveAdjustment(replace(agreed, is_charge=True, revision=2)))
    assert net() == Decimal("50.00")
    decide(campus, Verdict.EXCLUDED, "HELIA")
    issue_month(campus.services, OCTOBER, RECEPTION)
    with pytest.raises(Refused) as refused:
        campus.execute(SaveAdjustment(replace(agreed, withdrawn=True, revision=3)))
    assert refused.value.message.key == "error-adjustment-invoiced"
    with pytest.raises(NotFound):
        campus.execute(SaveAdjustment(replace(agreed, id=99)))


def test_what_is_approved_as_a_whole_is_issued_as_a_whole(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-10-21", "09:00", "10:00"), "HELIA", "oubli")
    assert issue(campus) == ["F2026-000001", "F2026-000002"]
