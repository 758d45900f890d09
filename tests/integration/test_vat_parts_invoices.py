"""A company from abroad that uses rooms, taxed here, and equipment, taxed at home, gets an invoice for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.commands import SaveCustomer, SaveInvoicing
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.invoicing_settings import InvoicingSettings
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.resource import Supply
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.invoicing import OCTOBER, customer, issue, issuing_campus, said

pytestmark = pytest.mark.usefixtures("judges")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Helia sits in Basel: two hours of a room at 45 EUR, one of an ultrasound scanner at 96 EUR."""
    opened = issuing_campus(tmp_path / "campus.db")
    basel = Address("3 Musterweg", postcode="4000", city="Basel", country="CH")
    opened.execute(
        SaveCustomer(replace(customer(opened, "HELIA"), address=basel, siren="", email="a@b.example"))
    )
    with opened.services.storage.read() as unit:
        (equipment,) = (kind.id for kind in unit.catalogue.kinds() if kind.code == "equipment")
    opened.execute(SaveInvoicing(InvoicingSettings(), ((equipment, Supply.SERVICE),)))
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA", title="Réunion")
    opened.book("US3", slot("2026-10-06", "09:00", "10:00"), "HELIA", "absence", title="Mesure")
    opened.book("ILL", slot("2026-10-07", "09:00", "10:00"), "HELIA", title="Bilan")
    yield opened
    opened.close()


def test_what_may_not_stand_on_one_invoice_comes_on_two(campus: Campus) -> None:
    campus.clock.instant = NOW
    (first,) = preview(campus.services, OCTOBER).drafts
    assert (first.net, first.tax, first.gross) == (Decimal("90.00"), Decimal("18.00"), Decimal("108.00"))
    (notice,) = first.exceptions
    assert notice.message.key == "month-vat-following"
    assert notice.message.as_mapping()["codes"] == "VATEX-EU-O"
    assert notice.amount == Decimal("96.00")
    assert issue(campus) == ["F2026-000001"]
    (second,) = preview(campus.services, OCTOBER).drafts
    assert (second.net, second.tax) == (Decimal("96.00"), Decimal(0))
    assert {line.vat_category for line in second.lines} == {VatCategory.OUTSIDE_SCOPE}
    assert said(campus) == []
    assert issue(campus) == ["F2026-000002"]
    assert not preview(campus.services, OCTOBER).drafts


def test_a_use_whose_parts_do_not_go_together_waits_alone(campus: Campus) -> None:
    campus.book("ILL US3", slot("2026-10-08", "09:00", "10:00"), "HELIA", "absence", title="Démonstration")
    campus.clock.instant = NOW
    found = preview(campus.services, OCTOBER)
    torn = next(e for e in found.exceptions if e.message.key == "month-vat-torn")
    assert torn.amount == Decimal("141.00")
    assert torn.message.as_mapping()["title"] == "Démonstration"
    issue(campus)
    issue(campus)
    assert said(campus) == ["month-vat-torn"]
    assert not issue_month(campus.services, OCTOBER, RECEPTION).issued


def test_what_follows_counts_when_the_month_is_held_against_the_last(campus: Campus) -> None:
    campus.book("ILL", slot("2026-09-07", "09:00", "13:00"), "HELIA", title="Septembre")
    campus.clock.instant = NOW
    # September: 4 x 45 = 180; October: 90 now and 96 afterwards, 3 % more.
    issue(campus, OCTOBER.replace(month=9))
    assert said(campus) == ["month-vat-following"]
