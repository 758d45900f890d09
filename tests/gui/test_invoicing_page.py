"""The finance page on a real campus: looked at, issued, stopped, retried, credited, mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer, SaveSeller
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.run_report import RunReport
from campus_desk.application.services import Services
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import Address
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import Invoice, Party, Seller
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.pdf_printing import Printed
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, failing_for, issuing_campus, october, sql, with_customers

COUNT = 5


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, COUNT)
    october(opened, *(f"T{n:02}" for n in range(1, COUNT + 1)))
    yield opened
    opened.close()


Open = Callable[..., InvoicingDesk]


@pytest.fixture
def open_desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[Open]:
    opened: list[InvoicingDesk] = []

    def open_it(services: Services | None = None, language: str = "fr") -> InvoicingDesk:
        desk = InvoicingDesk(theme, services or campus.services, tmp_path, language)
        opened.append(desk)
        qtbot.waitUntil(lambda: desk.page.preview is not None)
        return desk

    yield open_it
    for desk in opened:
        desk.close()


def states(desk: InvoicingDesk) -> list[RunState]:
    return [row.state for row in desk.page.model.rows]


def button(desk: InvoicingDesk, text: str) -> QToolButton:
    return next(b for b in desk.page.bar.findChildren(QToolButton) if b.text().startswith(text))


def issue(qtbot: QtBot, desk: InvoicingDesk) -> RunReport:
    QTest.keyClick(desk.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.page.work.dialog
    assert dialog is not None
    with qtbot.waitSignal(desk.page.work.finished, timeout=20_000) as ended:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.page.month_shown):
        pass
    report = ended.args[0]
    assert isinstance(report, RunReport)
    return report


def test_the_month_before_is_shown_with_its_drafts_and_the_document_of_the_first(
    qtbot: QtBot, open_desk: Open
) -> None:
    page = open_desk().page
    assert page.bar.choice.text() == "Octobre 2026"
    assert [row.name for row in page.model.rows] == [f"Locataire {n:02}" for n in range(1, COUNT + 1)]
    qtbot.waitUntil(lambda: bool(page.pdf.content))
    assert "BROUILLON" in text_of(page.pdf.content)
    assert page.pdf.document.pageCount() == 1
    assert not page.pdf.print_action.isEnabled()
    assert page.exceptions.isHidden()


def test_two_keys_issue_the_month(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    desk = open_desk()
    report = issue(qtbot, desk)
    assert len(report.issued) == COUNT
    assert sql(campus.path, "SELECT count(*), max(series_sequence) FROM invoice") == [(COUNT, COUNT)]
    assert states(desk) == [RunState.ISSUED] * COUNT
    assert [row.number for row in desk.page.model.rows] == [f"F2026-{n:06}" for n in range(1, COUNT + 1)]
    assert desk.page.strip.isVisible()
    assert not desk.page.bar.issue.isEnabled()
    assert desk.page.bar.issue.toolTip() == "Nothing to issue in this month"
    # The draft that was read stays chosen under its number, with its stored document.
    assert desk.page.chosen is not None
    number = desk.page.chosen.number
    qtbot.waitUntil(lambda: number in text_of(desk.page.pdf.content))
    ((stored,),) = sql(
        campus.path,
        "SELECT content FROM invoice_document d JOIN invoice i ON i.id = d.invoice_id"
        " WHERE media_type = 'application/pdf' AND number = ?",
        number,
    )
    assert desk.page.pdf.content == stored
    QTest.mouseClick(desk.page.strip.done, Qt.MouseButton.LeftButton)
    assert desk.page.strip.isHidden()


def test_cancel_issues_nothing(open_desk: Open, campus: Campus) -> None:
    desk = open_desk()
    QTest.mouseClick(button(desk, "Issue"), Qt.MouseButton.LeftButton)
    dialog = desk.page.work.dialog
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert sql(campus.path, "SELECT count(*) FROM invoice") == [(0,)]
    assert not desk.page.work.is_running


def test_what_fails_stays_with_its_reason_and_is_retried_alone(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    services = failing_for(campus.services, "T03")
    desk = open_desk(services)
    report = issue(qtbot, desk)
    assert (len(report.issued), len(report.failed)) == (COUNT - 1, 1)
    page = desk.page
    failed = next(row for row in page.model.rows if row.state is RunState.FAILED)
    assert (failed.name, failed.number) == ("Locataire 03", "")
    first = page.exceptions.model.rows[0][1]
    assert first.customer == "Locataire 03"
    assert "le tambour est coincé" in page.exceptions.model.index(0, 1).data()
    assert page.strip.retry.isVisible()

    services.renderer.mend()  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.work.finished, timeout=20_000):
        QTest.mouseClick(page.strip.retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.month_shown):
        pass
    assert states(desk) == [RunState.ISSUED] * COUNT
    assert [row.name for row in page.model.rows if row.number.endswith("5")] == ["Locataire 03"]


class Slow:
    """The real renderer; after the first document somebody presses stop."""

    def __init__(self, services: Services) -> None:
        self._renderer = services.renderer
        self.rendered = 0
        self.stop: Callable[[], None] = lambda: None

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes:
        """Render; then press stop."""
        content = self._renderer.render(invoice, xml, logo)
        if invoice.number:
            self.rendered += 1
            self.stop()
        return content


def test_stop_ends_the_run_after_the_invoice_in_hand(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    renderer = Slow(campus.services)
    desk = open_desk(replace(campus.services, renderer=renderer))
    renderer.stop = desk.page.work.stop
    report = issue(qtbot, desk)
    assert report.stopped
    # The one that follows was drawn ahead, while the judges looked at the first; nothing of it is kept.
    assert (len(report.issued), renderer.rendered) == (1, 2)
    assert report.remaining == COUNT - 1
    assert sorted(state.value for state in states(desk)) == ["issued"] + ["ready"] * (COUNT - 1)


def test_while_issuing_nothing_else_is_offered_and_the_button_says_why(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    desk = open_desk()
    page = desk.page
    page.work.issue({row.customer_id: row.draft.fingerprint for row in page.model.rows if row.draft})
    assert page.work.is_running
    for action in (page.bar.issue, page.bar.credit):
        assert not action.isEnabled()
        assert action.toolTip() == "Invoices are being issued"
    assert page.strip.isVisible()
    assert page.strip.stop.isVisible()
    with qtbot.waitSignal(page.work.finished, timeout=20_000):
        pass


def test_an_invoice_is_credited_with_a_reason(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION)
    desk = open_desk()
    page = desk.page
    assert page.table.go_to("F2026-000002")
    QTest.mouseClick(button(desk, "Credit"), Qt.MouseButton.LeftButton)
    dialog = credit_dialog(qtbot, desk)
    QTest.mouseClick(dialog.credit_button, Qt.MouseButton.LeftButton)
    assert dialog.form.field("reason").error
    QTest.keyClicks(dialog.reason, "Deux fois la salle")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.credit_button, Qt.MouseButton.LeftButton)
    assert sql(campus.path, "SELECT number FROM invoice WHERE kind = '381'") == [("A2026-000001",)]
    found = {row.key: row.state for row in page.model.rows}
    assert found["F2026-000002"] is RunState.CREDITED
    assert found["A2026-000001"] is RunState.CREDIT_NOTE
    page.table.go_to("A2026-000001")
    assert not page.bar.credit.isEnabled()
    qtbot.waitUntil(lambda: "Deux fois la salle" in text_of(page.pdf.content))


def test_a_refused_credit_note_keeps_what_was_typed(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION)
    desk = open_desk()
    desk.page.table.go_to("F2026-000001")
    desk.page.work.ask_to_credit()
    dialog = credit_dialog(qtbot, desk)
    dialog.reason.setText("Ce poste")
    # Another desk is faster.
    credit(campus.services, "F2026-000001", "Autre poste", RECEPTION)
    QTest.mouseClick(dialog.credit_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.band.text))
    assert "entièrement créditée" in dialog.band.text
    assert dialog.reason.text() == "Ce poste"
    dialog.reject()


def test_missing_data_of_the_seller_is_mended_from_the_list(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    campus.execute(SaveSeller(Seller(Party("", Address()))))
    desk = open_desk()
    page = desk.page
    assert page.exceptions.isVisible()
    assert not page.bar.issue.isEnabled()
    assert states(desk) == [RunState.BLOCKED] * COUNT
    QTest.mouseClick(page.exceptions.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.remedies.dialog, SellerDialog))
    dialog = page.remedies.dialog
    assert isinstance(dialog, SellerDialog)
    for name, text in {
        "name": "Campus",
        "line1": "1 rue",
        "postcode": "67000",
        "city": "Strasbourg",
        "siren": "000 234 568",
        "vat_number": "FR75000234567",
    }.items():
        field = dialog.form.field(name).input
        assert isinstance(field, QLineEdit)
        field.setText(text)
    dialog.save()
    assert dialog.form.field("siren").error
    field = dialog.form.field("siren").input
    assert isinstance(field, QLineEdit)
    field.setText("000 234 567")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        dialog.save()
    assert page.bar.issue.isEnabled()
    assert states(desk) == [RunState.READY] * COUNT
    assert sql(campus.path, "SELECT value FROM setting WHERE name = 'seller.siren'") == [("000234567",)]


def test_a_customer_without_siren_leads_to_its_record_and_a_booking_to_the_planner(
    qtbot: QtBot, campus: Campus, open_desk: Open
) -> None:
    with campus.services.storage.read() as unit:
        client = unit.catalogue.customer_by_code("T02")
    assert client is not None
    campus.execute(SaveCustomer(replace(client, siren="")))
    option = campus.book(
        "RHIN",
        slot("2026-10-20", "09:00", "10:00"),
        "T01",
        "oubli",
        title="Option",
        status=BookingStatus.OPTION,
    )
    desk = open_desk()
    page = desk.page
    qtbot.waitUntil(lambda: desk.session.catalogue is not None)
    assert [e.customer for _, e in page.exceptions.model.rows] == ["Locataire 02", "Locataire 01"]
    first, second = page.exceptions.findChildren(QPushButton)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    dialog = page.remedies.dialog
    assert isinstance(dialog, QDialog)
    assert dialog.windowTitle() == "Locataire 02"
    dialog.reject()
    with qtbot.waitSignal(page.booking_wanted) as wanted:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert wanted.args[0].booking_id == option.id


def test_another_month_and_back(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    page = desk.page
    with qtbot.waitSignal(page.month_shown):
        QTest.mouseClick(button_named(desk, "Previous month"), Qt.MouseButton.LeftButton)
    assert page.bar.choice.text() == "Septembre 2026"
    assert page.model.rows == ()
    assert page.empty.isVisible()
    assert page.pdf.content == b""
    with qtbot.waitSignal(page.month_shown):
        page.bar.next.trigger()
    assert len(page.model.rows) == COUNT
    with qtbot.waitSignal(page.month_shown):
        page.bar.next.trigger()
    assert not page.bar.next.isEnabled()


def test_what_another_desk_does_shows_by_itself(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    desk = open_desk()
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "HELIA", "oubli")
    assert "Hélia Diagnostics" in [row.name for row in desk.page.model.rows]


def test_cards_and_search_narrow_the_list(qtbot: QtBot, campus: Campus, open_desk: Open) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION, only=first_two(campus))
    desk = open_desk()
    page = desk.page
    QTest.mouseClick(page.cards.cards[Stage.ISSUED], Qt.MouseButton.LeftButton)
    assert {row.state for row in page.model.rows} == {RunState.ISSUED}
    QTest.mouseClick(page.cards.cards[Stage.DRAFT], Qt.MouseButton.LeftButton)
    assert {row.state for row in page.model.rows} == {RunState.READY}
    QTest.mouseClick(page.cards.cards[Stage.DRAFT], Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == COUNT
    QTest.keyClicks(page.search, "locataire 04")
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.model.rows) == COUNT)
    QTest.keyClicks(page.search, "000002")
    qtbot.waitUntil(lambda: [row.number for row in page.model.rows] == ["F2026-000002"])


def test_the_stored_bytes_are_saved_and_every_page_is_printed(
    qtbot: QtBot, campus: Campus, open_desk: Open, tmp_path: Path
) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION)
    page = open_desk().page
    page.table.go_to("F2026-000001")
    qtbot.waitUntil(lambda: "F2026-000001" in text_of(page.pdf.content))
    saved = tmp_path / "facture.pdf"
    assert page.pdf.save_to(saved)
    assert saved.read_bytes() == page.pdf.content
    assert not page.pdf.save_to(tmp_path / "nowhere" / "facture.pdf")
    run = page.pdf.print_run()
    run.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    run.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(run.ended, timeout=20_000) as ended:
        run.start()
    assert ended.args == [Printed.DONE]
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == page.pdf.document.pageCount()
    assert round(printed.pages[0].mediabox.width) == 595


def test_zoom_steps_and_says_where_it_stands(qtbot: QtBot, open_desk: Open) -> None:
    page = open_desk().page
    qtbot.waitUntil(lambda: bool(page.pdf.content))
    before = page.pdf.pages.factor
    page.pdf.zoom_in.trigger()
    assert page.pdf.pages.factor > before
    said = page.pdf._zoom.text()
    page.pdf.zoom_out.trigger()
    assert page.pdf._zoom.text() != said


def credit_dialog(qtbot: QtBot, desk: InvoicingDesk) -> CreditDialog:
    qtbot.waitUntil(lambda: isinstance(desk.page.work.dialog, CreditDialog))
    dialog = desk.page.work.dialog
    assert isinstance(dialog, CreditDialog)
    return dialog


def text_of(content: bytes) -> str:
    return PdfReader(BytesIO(content)).pages[0].extract_text() if content else ""


def button_named(desk: InvoicingDesk, name: str) -> QToolButton:
    return next(b for b in desk.page.bar.findChildren(QToolButton) if b.accessibleName() == name)


def first_two(campus: Campus) -> set[CustomerId]:
    with campus.services.storage.read() as unit:
        return {c.id for c in unit.catalogue.customers() if c.code in ("T01", "T02")}
