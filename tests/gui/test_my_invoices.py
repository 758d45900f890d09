"""A company reads its invoices: the one that is asked for is shown once, and then whichever is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.application.credit_note import credit
from campus_desk.application.services import SignIn
from campus_desk.ui.tenant.my_invoices_page import MyInvoicesPage
from tests.campus import RECEPTION, Campus, slot
from tests.gui.desk import DeskUnderTest, wait_until
from tests.invoicing import issue, issuing_campus, october


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with two invoices for Neuralis."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS")
    issue(opened)
    opened.book("RHIN", slot("2026-10-20", "09:00", "10:00"), "NEURALIS", "oubli")
    issue(opened)
    yield opened
    opened.close()


@pytest.fixture
def page(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None
) -> Iterator[tuple[DeskUnderTest, MyInvoicesPage]]:
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, who=SignIn("NEURALIS"))
    desk.start()
    desk.window.menu.my_invoices.trigger()
    shown = desk.window.page(desk.window.menu.my_invoices)
    assert isinstance(shown, MyInvoicesPage)
    wait_until(lambda: shown.pdf.content, "the document")
    desk.settle()
    yield desk, shown
    desk.close()


def chosen(page: MyInvoicesPage) -> str:
    return page.table.current.number if page.table.current else ""


def test_what_was_asked_for_is_not_chosen_again_when_the_list_is_read_anew(
    page: tuple[DeskUnderTest, MyInvoicesPage], campus: Campus
) -> None:
    desk, mine = page
    first = next(row for row in mine.model.rows if row.number == "F2026-000001")
    mine.show_document(first)
    assert chosen(mine) == "F2026-000001"
    mine.table.go_to("F2026-000002")
    desk.settle()
    credit(campus.services, "F2026-000001", "Erreur", RECEPTION)
    wait_until(lambda: len(mine.model.rows) == 3, "the credit note")
    assert chosen(mine) == "F2026-000002"


def test_what_is_not_listed_yet_is_chosen_when_it_arrives_and_not_waited_for_after_that(
    page: tuple[DeskUnderTest, MyInvoicesPage], campus: Campus
) -> None:
    desk, mine = page
    first = next(row for row in mine.model.rows if row.number == "F2026-000001")
    mine.table.go_to("F2026-000002")
    rows = mine.model.rows
    mine.model.replace([row for row in rows if row != first])
    mine.show_document(first)
    mine.reload()
    wait_until(lambda: chosen(mine) == "F2026-000001", "what was asked for")
    mine.table.go_to("F2026-000002")
    mine.reload()
    desk.settle()
    assert chosen(mine) == "F2026-000002"
