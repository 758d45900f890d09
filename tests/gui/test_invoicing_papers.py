"""Several documents at once, and lines of one: printed as one job, saved as one file, credited line by line."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.pdf_printing import Printed
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, issuing_campus, sql


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with two invoices: one of two lines, one of one."""
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA", title="Matin")
    opened.book("ILL", slot("2026-10-06", "09:00", "11:00"), "HELIA", title="Double")
    opened.book("RHIN", slot("2026-10-06", "09:00", "10:00"), "NEURALIS", title="Revue")
    opened.clock.instant = NOW
    issue_month(opened.services, OCTOBER, RECEPTION)
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    yield shown
    shown.close()


def ask_to_credit(qtbot: QtBot, desk: InvoicingDesk) -> CreditDialog:
    work, before = desk.page.work, desk.page.work.dialog
    desk.page.bar.credit.trigger()
    qtbot.waitUntil(lambda: work.dialog is not before)
    assert isinstance(work.dialog, CreditDialog)
    return work.dialog


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_one_line_is_credited_with_its_total_seen_before(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    assert page.table.go_to("F2026-000001")
    dialog = ask_to_credit(qtbot, desk)
    # Three hours at 45.00 are 135.00, VAT of 20 % 27.00, together 162.00.
    assert plain(dialog.total.text()) == "135,00 € excl. VAT + 27,00 € VAT = 162,00 € credited"
    QTest.keyClick(dialog.lines, Qt.Key.Key_Space)
    assert dialog.lines.positions == {2}
    assert plain(dialog.total.text()) == "90,00 € excl. VAT + 18,00 € VAT = 108,00 € credited"
    QTest.keyClicks(dialog.reason, "Deux fois")
    with qtbot.waitSignal(page.month_shown, timeout=20_000):
        QTest.mouseClick(dialog.credit_button, Qt.MouseButton.LeftButton)
    row = next(r for r in page.model.rows if r.number == "F2026-000001")
    assert row.state is RunState.PART_CREDITED
    assert row.document is not None
    assert row.document.due == Decimal("54.00")
    page.table.go_to("F2026-000001")
    again = ask_to_credit(qtbot, desk)
    assert again.lines.positions == {1}, "the other line is credited already"
    assert plain(again.total.text()).endswith("54,00 € credited")
    again.lines.choose(())
    assert not again.credit_button.isEnabled()
    assert again.credit_button.toolTip()
    again.reject()
    assert sql(campus.path, "SELECT count(*) FROM invoice WHERE kind = '381'") == [(1,)]


def test_chosen_documents_become_one_file_with_a_bookmark_each(
    qtbot: QtBot, desk: InvoicingDesk, tmp_path: Path
) -> None:
    page = desk.page
    page.table.selectAll()
    path = tmp_path / "octobre.pdf"
    numbers = [row.number for row in page.table.selected]
    page.rows.papers.save(numbers, path)
    qtbot.waitUntil(lambda: bool(desk.notices.toast.text))
    merged = PdfReader(path)
    titles = [entry.title for entry in merged.outline if isinstance(entry, Destination)]
    assert titles == ["F2026-000001", "F2026-000002"]
    for page_of, number in zip(merged.pages, ("F2026-000001", "F2026-000002"), strict=True):
        assert number in page_of.extract_text()
    page.rows.papers.save(numbers, tmp_path / "nowhere" / "octobre.pdf")
    qtbot.waitUntil(lambda: "could not be saved" in desk.notices.band.text)


def test_chosen_documents_are_printed_as_one_job(qtbot: QtBot, desk: InvoicingDesk, tmp_path: Path) -> None:
    page = desk.page
    page.table.selectAll()
    with desk.session.services.storage.read() as unit:
        documents = [(row.number, unit.invoices.document(row.number).content) for row in page.table.selected]
    run = page.rows.papers.print_run(documents)
    run.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    run.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(run.ended, timeout=20_000) as ended:
        run.start()
    assert ended.args == [Printed.DONE]
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert "2 document(s) sent to the printer" in desk.notices.toast.text
