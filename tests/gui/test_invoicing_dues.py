"""What is still due on the board of the month, and the draft beside it that follows what is decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.credit_note import credit
from campus_desk.application.decision_commands import SaveAdjustment
from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.adjustment import Adjustment
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.run_model import Stage
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, customer, issuing_campus, october, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with three clean drafts of one hour at 45.00: 54.00 with VAT at 20 %."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    shown.close()


@pytest.fixture
def issued(campus: Campus, desk: InvoicingDesk, qtbot: QtBot) -> InvoicingDesk:
    """The desk once the three are issued."""
    with qtbot.waitSignal(desk.page.month_shown, timeout=20_000):
        issue_month(campus.services, OCTOBER, RECEPTION)
    return desk


def said(desk: InvoicingDesk, stage: Stage) -> str:
    """Return what a card says of its stage, spaces made plain."""
    return " ".join(desk.page.cards.cards[stage].accessibleName().split())


def pay(qtbot: QtBot, desk: InvoicingDesk, number: str, amount: str) -> None:
    page = desk.page
    page.table.go_to(number)
    page.bar.paid.trigger()
    dialog = page.rows.marks.dialog
    assert isinstance(dialog, PaidDialog)
    assert dialog.amount is not None
    dialog.amount.selectAll()
    QTest.keyClicks(dialog.amount, amount)
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.pay_button, Qt.MouseButton.LeftButton)


def test_the_cards_say_what_is_still_due_with_vat_and_leave_out_what_was_credited(
    qtbot: QtBot, campus: Campus, issued: InvoicingDesk
) -> None:
    page = issued.page
    assert said(issued, Stage.ISSUED) == "Issued: 3 document(s), 162,00 € due incl. VAT"
    page.table.selectAll()
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.sent.trigger()
    assert said(issued, Stage.SENT) == "Sent: 3 document(s), 162,00 € due incl. VAT"
    pay(qtbot, issued, "F2026-000001", "20")
    assert said(issued, Stage.SENT) == "Sent: 3 document(s), 142,00 € due incl. VAT"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    # 34.00 of the first and 54.00 of the third; the credit note has yet to be sent, and nobody pays it.
    assert said(issued, Stage.SENT) == "Sent: 2 document(s), 88,00 € due incl. VAT"
    assert said(issued, Stage.ISSUED) == "Issued: 1 document(s), 0,00 € due incl. VAT"
    page.table.go_to("A2026-000001")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.sent.trigger()
    pay(qtbot, issued, "F2026-000003", "54")
    assert said(issued, Stage.SENT) == "Sent: 1 document(s), 34,00 € due incl. VAT"
    # The third, the second and the credit note on it; 54.00 came in for them, and 20.00 for the first.
    assert said(issued, Stage.PAID) == "Paid: 3 document(s), 74,00 € received"


def read(desk: InvoicingDesk) -> str:
    content = desk.page.pdf.content
    return "" if not content else PdfReader(BytesIO(content)).pages[0].extract_text()


def test_the_draft_shown_follows_what_is_agreed_and_who_is_billed(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    qtbot.waitUntil(lambda: "54,00" in read(desk))
    month = desk.page.model.rows[0].draft
    assert month is not None
    agreed = Adjustment(
        customer_id=month.customer.id,
        month=OCTOBER,
        is_charge=False,
        reason="Geste commercial",
        amount=Decimal("5.00"),
    )
    desk.session.run(SaveAdjustment(agreed))
    # 40.00 and 20 % VAT.
    qtbot.waitUntil(lambda: "48,00" in read(desk), timeout=10_000)
    assert "Geste commercial" in read(desk)
    desk.session.undo.undo()
    qtbot.waitUntil(lambda: "54,00" in read(desk) and "Geste" not in read(desk), timeout=10_000)
    campus.execute(SaveCustomer(replace(customer(campus, "T01"), billing_name="Raison nouvelle SAS")))
    qtbot.waitUntil(lambda: "Raison nouvelle SAS" in read(desk), timeout=10_000)
    assert desk.page.pdf.document.pageCount() == 1


def question(desk: InvoicingDesk) -> list[str]:
    """Open the question before the issue, and return what it says of who is not invoiced."""
    desk.window.activateWindow()
    QCoreApplication.processEvents()
    QTest.keyClick(desk.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.page.work.dialog
    assert isinstance(dialog, IssueDialog)
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return [text for text in words if "customer(s)" in text]


def test_the_question_tells_who_was_left_out_by_hand_from_who_is_held_back(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    assert question(desk) == []
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        QTest.keyClick(desk.page.table, Qt.Key.Key_X)
    assert question(desk) == ["1 customer(s) are left out by you."]
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        campus.execute(SaveCustomer(replace(customer(campus, "T02"), siren="")))
    assert question(desk) == [
        "1 customer(s) are kept back: see the list to look at first.",
        "1 customer(s) are left out by you.",
    ]


def shown_state(desk: InvoicingDesk, number: str) -> tuple[str, str]:
    """Return what the row of a document says is due, and where it stands."""
    model = desk.page.model
    row = model.row_of(number)
    due, state = (model.index(row, column).data() for column in (6, 7))
    return " ".join(due.split()), state


def test_a_row_says_how_far_it_came_what_happened_since_and_what_is_left(
    qtbot: QtBot, campus: Campus, issued: InvoicingDesk
) -> None:
    page = issued.page
    assert shown_state(issued, "F2026-000001") == ("54,00 €", "Issued")
    pay(qtbot, issued, "F2026-000001", "20")
    assert shown_state(issued, "F2026-000001") == ("34,00 €", "Issued, partly paid")
    page.table.go_to("F2026-000001")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.sent.trigger()
    assert shown_state(issued, "F2026-000001") == ("34,00 €", "Sent, partly paid")
    pay(qtbot, issued, "F2026-000001", "34")
    assert shown_state(issued, "F2026-000001")[0] == ""
