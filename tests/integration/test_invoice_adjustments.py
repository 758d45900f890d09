"""What is agreed on top of a month, and invoices of earlier versions: nothing is lost, nothing is given twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveInvoicing
from campus_desk.application.credit_note import credit
from campus_desk.application.decision_commands import SaveAdjustment
from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoice_freezing import freeze
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.invoicing_settings import InvoicingSettings
from campus_desk.application.services import Services
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.resource import Supply
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot
from tests.integration import storage_fixtures
from tests.invoicing import OCTOBER, customer, issue, issuing_campus, october, said


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def agree(
    campus: Campus,
    code: str = "NEURALIS",
    *,
    is_charge: bool = False,
    percent: Decimal | None = None,
    amount: Decimal | None = None,
) -> None:
    key = campus.customer(code)
    agreed = Adjustment(key, OCTOBER, is_charge, "Accord d’octobre", percent, amount)
    campus.execute(SaveAdjustment(agreed))


def draft(campus: Campus) -> InvoiceDraft:
    (found,) = preview(campus.services, OCTOBER).drafts
    return found


def test_a_percentage_holds_for_every_invoice_of_its_month(campus: Campus) -> None:
    october(campus, "NEURALIS")
    agree(campus, percent=Decimal(10))
    # One hour at 45.00, less 4.50.
    assert draft(campus).net == Decimal("40.50")
    (number,) = issue(campus)
    campus.book("US3", slot("2026-10-20", "09:00", "10:00"), reason="oubliée")
    # One hour at 96.00, less 9.60.
    assert draft(campus).net == Decimal("86.40")
    issue(campus)
    credit(campus.services, number, "Erreur", RECEPTION)
    assert draft(campus).net == Decimal("40.50")
    assert all(finding.holds for finding in verify(campus.path))


def test_euros_are_given_once_and_again_when_their_invoice_is_credited(campus: Campus) -> None:
    october(campus, "NEURALIS")
    agree(campus, amount=Decimal("5.00"))
    (number,) = issue(campus)
    campus.book("US3", slot("2026-10-20", "09:00", "10:00"), reason="oubliée")
    assert draft(campus).net == Decimal("96.00")
    issue(campus)
    credit(campus.services, number, "Erreur", RECEPTION)
    assert draft(campus).net == Decimal("40.00")


def test_euros_given_back_with_some_lines_are_said_not_to_come_again(campus: Campus) -> None:
    october(campus, "NEURALIS")
    campus.book("US3", slot("2026-10-20", "09:00", "10:00"), reason="oubliée")
    agree(campus, amount=Decimal("15.00"), is_charge=True)
    (number,) = issue(campus)
    credit(campus.services, number, "Panne", RECEPTION, [2])
    # Of 45.00 and 96.00 the second line was credited: of 15.00, 96 ÷ 141 is 10.21.
    told = next(e for e in draft(campus).exceptions if e.message.key == "month-adjustment-returned")
    assert told.amount == Decimal("10.21")
    assert told.message.as_mapping() == {"reason": "Accord d’octobre", "invoice": number}
    assert draft(campus).net == Decimal("96.00")
    credit(campus.services, number, "Tout", RECEPTION)
    assert "month-adjustment-returned" not in said(campus)
    assert draft(campus).net == Decimal("156.00")


def test_euros_are_taken_off_each_rate_in_proportion(campus: Campus) -> None:
    campus.book("ILL US3", slot("2026-10-06", "09:00", "10:00"))
    october(campus)
    with campus.services.storage.read() as unit:
        equipment = next(kind.id for kind in unit.catalogue.kinds() if kind.code == "equipment")
    campus.execute(SaveInvoicing(InvoicingSettings(), ((equipment, Supply.CATERING),)))
    agree(campus, amount=Decimal("10.00"))
    # 45.00 at 20 % and 96.00 at 10 %: of 10.00, 45 ÷ 141 is 3.19 and the rest 6.81.
    assert [(g.rate, g.base, g.tax) for g in draft(campus).vat] == [
        (Decimal("20.00"), Decimal("41.81"), Decimal("8.36")),
        (Decimal("10.00"), Decimal("89.19"), Decimal("8.92")),
    ]


def test_more_is_never_taken_off_than_there_is(campus: Campus) -> None:
    october(campus, "NEURALIS")
    agree(campus, amount=Decimal("45.01"))
    assert "month-nothing-to-pay" in said(campus)
    assert draft(campus).blockers


def test_what_is_agreed_where_nothing_is_invoiced_is_pointed_out(campus: Campus) -> None:
    october(campus, "NEURALIS")
    agree(campus, "HELIA", is_charge=True, amount=Decimal("80.00"))
    assert said(campus) == ["month-adjustment-unused"]
    agree(campus, percent=Decimal(10))
    issue(campus)
    # The percentage stands on the invoice of the month.
    assert said(campus) == ["month-adjustment-unused"]


def test_a_defect_of_one_invoice_leaves_the_one_before_it_alone(
    campus: Campus, monkeypatch: pytest.MonkeyPatch
) -> None:
    october(campus, "HELIA", "NEURALIS")

    def torn(services: Services, draft: InvoiceDraft, number: str, day: date) -> Invoice:
        if draft.customer.code == "NEURALIS" and not number.endswith("000000"):
            raise ValueError("le papier est déchiré")
        return freeze(services, draft, number, day)

    monkeypatch.setattr("campus_desk.application.invoice_run.freeze", torn)
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert [each.invoice.buyer.code for each in report.issued] == ["HELIA"]
    assert [each.customer for each in report.failed] == ["Neuralis"]
    monkeypatch.setattr("campus_desk.application.invoice_run.freeze", lambda *_: 1 / 0)
    assert [each.customer for each in preview(campus.services, OCTOBER).drafts[0].blockers] == ["Neuralis"]
    monkeypatch.undo()
    assert issue(campus) == ["F2026-000002"]


def test_an_invoice_of_an_earlier_version_is_credited_with_what_it_does_not_say(campus: Campus) -> None:
    october(campus, "NEURALIS")
    buyer = customer(campus, "NEURALIS")
    with campus.services.storage.write() as unit:
        # Without mentions and electronic addresses, as they were written before there were e-invoices.
        made = storage_fixtures.issue(unit, buyer, [1], date(2026, 11, 3)).invoice
    with campus.services.storage.write() as unit:
        made = replace(made, buyer=replace(made.buyer, siren=buyer.siren))
        old = storage_fixtures.store(unit, made, [("booking", 1)]).invoice
        unit.commit()
    assert (old.notes, old.buyer.endpoint) == ((), "")
    note = credit(campus.services, old.number, "Erreur", RECEPTION).invoice
    assert (note.gross, note.lines[0].net) == (old.gross, Decimal("37.50"))
    assert {subject for subject, _ in note.notes} >= {"AAB", "PMD", "PMT", "BAR"}
    assert note.buyer == replace(old.buyer, endpoint="000987651", endpoint_scheme="0225")
