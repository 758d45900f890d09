"""The explanation of the lines and the XML, from the head of the preview: at finance, and at the company billed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from campus_desk.application.annex import annex_of
from campus_desk.application.services import SignIn
from campus_desk.domain.errors import NotFound
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.tenant.my_invoices_page import MyInvoicesPage
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.invoicing import issue, issuing_campus, october, sql


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with an invoice each for Neuralis and Helia."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    yield opened
    opened.close()


def at_finance(desk: DeskUnderTest, number: str) -> RunPage:
    desk.start()
    press(desk.window, "F12")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.table.go_to(number), "the document in the list")
    wait_until(lambda: page.companions.explain.isEnabled() and page.pdf.content, "the document")
    desk.settle()
    return page


def button(preview: PdfPreview, action: QAction) -> QToolButton:
    return next(each for each in preview.findChildren(QToolButton) if each.defaultAction() is action)


def stored(campus: Campus, number: str, media_type: str = "application/pdf") -> bytes:
    ((content,),) = sql(
        campus.path,
        "SELECT content FROM invoice_document JOIN invoice ON invoice.id = invoice_id"
        " WHERE number = ? AND media_type = ?",
        number,
        media_type,
    )
    assert isinstance(content, bytes)
    return content


def test_the_lines_are_explained_in_place_of_the_document_and_back(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    page = at_finance(desk, "F2026-000001")
    pdf, explain = page.pdf, button(page.pdf, page.companions.explain)
    assert explain.accessibleName() == "Explication des lignes"
    before = pdf.content
    assert before == stored(campus, "F2026-000001")
    QTest.mouseClick(explain, Qt.MouseButton.LeftButton)
    wait_until(lambda: pdf.content != before, "the annex")
    assert pdf.content == annex_of(campus.services, "F2026-000001")
    assert "F2026-000001" in PdfReader(BytesIO(pdf.content)).pages[0].extract_text()
    assert explain.isChecked()
    assert pdf.print_action.isEnabled()
    assert pdf.save_to(tmp_path / "annex.pdf")
    assert (tmp_path / "annex.pdf").read_bytes() == pdf.content
    # Back by the keyboard.
    explain.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(explain, Qt.Key.Key_Space)
    assert pdf.content == before
    assert not explain.isChecked()


def test_another_document_is_shown_itself_first(desk: DeskUnderTest, campus: Campus) -> None:
    page = at_finance(desk, "F2026-000001")
    page.companions.explain.trigger()
    wait_until(lambda: page.pdf.content == annex_of(campus.services, "F2026-000001"), "the annex")
    page.table.go_to("F2026-000002")
    wait_until(lambda: page.pdf.content == stored(campus, "F2026-000002"), "the other document")
    assert not page.companions.explain.isChecked()


def test_the_xml_is_saved_byte_for_byte(desk: DeskUnderTest, campus: Campus, tmp_path: Path) -> None:
    page = at_finance(desk, "F2026-000002")
    target = tmp_path / "invoice.xml"
    QTest.mouseClick(button(page.pdf, page.companions.save_xml), Qt.MouseButton.LeftButton)
    (dialog,) = page.pdf.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("F2026-000002.xml")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    wait_until(target.exists, "the file")
    desk.settle()
    assert target.read_bytes() == stored(campus, "F2026-000002", "application/xml")
    assert str(target) in desk.window.notices.toast.text


def test_a_folder_that_takes_no_file_is_said(desk: DeskUnderTest, tmp_path: Path) -> None:
    page = at_finance(desk, "F2026-000001")
    page.companions.write_xml("F2026-000001", tmp_path / "nowhere" / "invoice.xml")
    wait_until(lambda: desk.window.notices.band.text, "the complaint")
    assert str(tmp_path / "nowhere") in desk.window.notices.band.text


def test_nothing_is_offered_for_a_draft(desk: DeskUnderTest, campus: Campus) -> None:
    page = at_finance(desk, "F2026-000001")
    page.pdf.show_document(page.pdf.content, "Brouillon", "", is_draft=True)
    for action in (page.companions.explain, page.companions.save_xml):
        assert not action.isEnabled()
        assert action.toolTip() == "Choisissez d’abord un document émis"


def test_a_company_has_its_own_explained(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, who=SignIn("NEURALIS"))
    try:
        desk.start()
        desk.window.menu.my_invoices.trigger()
        page = desk.window.page(desk.window.menu.my_invoices)
        assert isinstance(page, MyInvoicesPage)
        wait_until(lambda: page.pdf.content, "the document")
        assert [row.number for row in page.model.rows] == ["F2026-000002"]
        page.companions.explain.trigger()
        wait_until(lambda: page.pdf.content == annex_of(campus.services, "F2026-000002"), "the annex")
        page.companions.write_xml("F2026-000002", tmp_path / "own.xml")
        wait_until((tmp_path / "own.xml").exists, "the XML")
        desk.settle()
        assert (tmp_path / "own.xml").read_bytes() == stored(campus, "F2026-000002", "application/xml")
    finally:
        desk.close()


def test_an_xml_that_cannot_be_saved_leaves_the_explanation_what_it_is(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    page = at_finance(desk, "F2026-000001")
    pdf, companions = page.pdf, page.companions
    companions.explain.trigger()
    annex = annex_of(campus.services, "F2026-000001")
    wait_until(lambda: pdf.content == annex, "the annex")
    companions.write_xml("F2026-000001", tmp_path / "nowhere" / "invoice.xml")
    wait_until(lambda: desk.window.notices.band.text, "the complaint")
    assert companions.explain.isChecked()
    companions.explain.trigger()
    assert pdf.content == stored(campus, "F2026-000001")
    companions.explain.trigger()
    wait_until(lambda: pdf.content == annex, "the annex again")
    pdf.save_action.trigger()
    (dialog,) = pdf.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("F2026-000001 – explication.pdf")
    dialog.reject()
    companions.explain.trigger()
    assert pdf.content == stored(campus, "F2026-000001")


def test_an_explanation_that_cannot_be_read_is_not_shown_as_if_it_were(
    desk: DeskUnderTest, campus: Campus, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise NotFound("invoice", 1)

    page = at_finance(desk, "F2026-000001")
    monkeypatch.setattr("campus_desk.ui.invoicing.companions.annex_of", broken)
    page.companions.explain.trigger()
    wait_until(lambda: desk.window.notices.band.text, "the complaint")
    assert not page.companions.explain.isChecked()
    assert page.pdf.content == stored(campus, "F2026-000001")


def test_the_xml_asked_for_is_saved_also_when_another_document_is_shown_by_then(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    page = at_finance(desk, "F2026-000001")
    target = tmp_path / "F2026-000001.xml"
    page.companions.save_xml.trigger()
    (dialog,) = page.pdf.findChildren(QFileDialog)
    page.table.go_to("F2026-000002")
    wait_until(lambda: page.pdf.content == stored(campus, "F2026-000002"), "the other document")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    wait_until(target.exists, "the file")
    desk.settle()
    assert target.read_bytes() == stored(campus, "F2026-000001", "application/xml")
