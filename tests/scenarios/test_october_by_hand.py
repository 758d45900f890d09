"""The month of the sample, from its calendar to the printed page, against what was worked out by hand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from campus_desk.application.decision_commands import DecideMonth, Ruling
from campus_desk.application.invoice_run import issue_month, preview
from campus_desk.application.ports import no_progress
from campus_desk.application.run_report import RunReport
from campus_desk.application.services import Services
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.month_decision import Verdict
from campus_desk.main import connect, create, resources_folder
from tests.campus import RECEPTION, SetClock
from tests.scenarios.october_by_hand import WorkedInvoice
from tests.scenarios.october_series_by_hand import BY_HAND

OCTOBER = date(2026, 10, 1)
TENTH_OF_NOVEMBER = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")

each_invoice = pytest.mark.parametrize("worked", BY_HAND, ids=[worked.customer for worked in BY_HAND])

TOTALS = {
    "fr": "Total HT {net} € TVA {vat} € Total TTC {gross} € Net à payer {gross} €",
    "de": "Summe netto {net} € USt. {vat} € Summe brutto {gross} € Zu zahlen {gross} €",
    "en": "Total excluding VAT €{net} VAT €{vat} Total including VAT €{gross} Amount due €{gross}",
}
LINE_AMOUNT = re.compile(r"(?<![\d.,])20 ?% €?(\d{1,3}(?:[ .,]\d{3})*[.,]\d\d)")
"""What follows the VAT rate of a printed line."""


@dataclass(frozen=True)
class Month:
    """The sample campus on 10 November, its October issued."""

    services: Services
    report: RunReport

    def invoice(self, customer: str) -> Invoice:
        """Return the one invoice of a customer."""
        (found,) = (each.invoice for each in self.report.issued if each.invoice.buyer.code == customer)
        return found

    def amounts(self, invoice: Invoice) -> dict[tuple[str, str, str], Decimal]:
        """Return what an invoice asks for each day, time and resource booked."""
        sums: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
        with self.services.storage.read() as unit:
            resources = {resource.id: resource for resource in unit.catalogue.resources()}
            for line in invoice.lines:
                booking = unit.bookings.get(BookingId(line.source_id), self.services.scope)
                asked = [resources[wanted] for wanted in booking.draft.resources]
                (resource,) = (each for each in asked if line.description.startswith(each.name))
                start, end = (moment.astimezone(PARIS) for moment in (booking.slot.start, booking.slot.end))
                sums[f"{start:%d.%m}", f"{start:%H:%M}-{end:%H:%M}", resource.code] += line.net
        return dict(sums)

    def printed(self, invoice: Invoice) -> str:
        """Return the text of the stored PDF, every kind of blank an ordinary one."""
        with self.services.storage.read() as unit:
            content = unit.invoices.document(invoice.number).content
        pages = PdfReader(BytesIO(content)).pages
        return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Month]:
    path = tmp_path_factory.mktemp("october") / "technoparc.db"
    clock = SetClock(TENTH_OF_NOVEMBER)
    create(path, "technoparc", no_progress, resources_folder(), clock)
    services = connect(path, resources_folder(), clock)
    # One buyer, a public body without any code, has been looked at.
    rulings = tuple(
        Ruling(each.customer.id, Verdict.APPROVED, each.fingerprint)
        for each in preview(services, OCTOBER).drafts
    )
    services.desk.execute(DecideMonth(OCTOBER, rulings), RECEPTION)
    yield Month(services, issue_month(services, OCTOBER, RECEPTION))
    services.storage.close()


def as_printed(amount: str, language: str) -> str:
    """Write an amount the way the language does, with ordinary blanks."""
    group, point = {"fr": (" ", ","), "de": (".", ","), "en": (",", ".")}[language]
    return f"{Decimal(amount):,.2f}".translate({ord(","): group, ord("."): point})


@each_invoice
def test_the_table_adds_up(worked: WorkedInvoice) -> None:
    for line in worked.lines:
        assert line.arithmetic.endswith(f" = {line.amount}")
    net = sum((Decimal(line.amount) for line in worked.lines), Decimal())
    vat = (net * 20 / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert (worked.net, worked.vat, worked.gross) == (str(net), str(vat), str(net + vat))


@each_invoice
def test_each_booking_costs_what_was_worked_out(month: Month, worked: WorkedInvoice) -> None:
    by_hand = {(line.day, line.time, line.resource): Decimal(line.amount) for line in worked.lines}
    assert len(by_hand) == len(worked.lines)
    assert month.amounts(month.invoice(worked.customer)) == by_hand


@each_invoice
def test_the_totals_are_what_was_worked_out(month: Month, worked: WorkedInvoice) -> None:
    invoice = month.invoice(worked.customer)
    assert invoice.language == worked.language
    assert (str(invoice.net), str(invoice.tax), str(invoice.gross)) == (worked.net, worked.vat, worked.gross)
    (vat,) = invoice.vat
    assert (str(vat.rate), str(vat.base), str(vat.tax)) == ("20.00", worked.net, worked.vat)


@each_invoice
def test_the_page_says_the_same(month: Month, worked: WorkedInvoice) -> None:
    invoice = month.invoice(worked.customer)
    text = month.printed(invoice)
    net, vat, gross = (as_printed(a, worked.language) for a in (worked.net, worked.vat, worked.gross))
    assert TOTALS[worked.language].format(net=net, vat=vat, gross=gross) in text
    lines = [Decimal(re.sub(r"\D", "", amount)) / 100 for amount in LINE_AMOUNT.findall(text)]
    assert lines == [line.net for line in invoice.lines]


def test_bookings_that_did_not_come_in_are_on_no_invoice(month: Month) -> None:
    texts = [month.printed(each.invoice) for each in month.report.issued]
    assert any("Préparation du salon" in text for text in texts)
    for refused in (
        "Colloque complet",  # 120 people in the hall
        "Réunion sans salle",  # no room
        "Point téléphonique",  # no room
        "Répétition concert",  # a room that does not exist
        "Entretien fournisseur",  # cancelled
    ):
        assert not any(refused in text for text in texts), refused


def test_the_numbers_have_no_gap_and_the_customers_three_languages(month: Month) -> None:
    issued = [each.invoice for each in month.report.issued]
    assert not month.report.failed
    assert len(issued) >= 12
    assert [each.number for each in issued] == [f"F2026-{n:06}" for n in range(1, len(issued) + 1)]
    assert {each.language for each in issued} == {"fr", "en", "de"}
    assert len({each.customer_id for each in issued}) == len(issued)


def test_issuing_again_issues_nothing(month: Month) -> None:
    again = issue_month(month.services, OCTOBER, RECEPTION)
    assert again.issued == ()
    assert again.failed == ()
    with month.services.storage.read() as unit:
        assert len(unit.invoices.rows()) == len(month.report.issued)
