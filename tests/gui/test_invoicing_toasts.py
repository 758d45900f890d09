"""What the window says after a decision or a mark on the finance page, and after it was undone: who and how much."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import Command
from campus_desk.application.decision_commands import DecideMonth, Ruling, SaveAdjustment
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.booking.announcements import Announcements
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Tasks
from tests.campus import RECEPTION, Campus
from tests.invoicing import OCTOBER, customer, issuing_campus, october, sql, with_customers

ISSUED = date(2026, 11, 23)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


class Window:
    """Runs commands and says what they were, as the window does."""

    def __init__(self, campus: Campus) -> None:
        self._desk = campus.services.desk
        self.tasks = Tasks()
        self.session = Session(campus.services, self.tasks, "en")
        self._say = Announcements(self.session, Formatter("en"))

    def do(self, command: Command) -> tuple[str, str]:
        """Return what is said of a change, and of its undoing; it is undone then."""
        outcome = self._desk.execute(command, RECEPTION)
        said = self._say(command, outcome)
        assert said is not None
        assert outcome.inverse is not None
        undone = self._desk.execute(outcome.inverse, RECEPTION)
        return _plain(" ".join(said)), _plain(self._say.step(undone, "It", forward=False))


def _plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def window(qapp: QApplication, campus: Campus) -> Iterator[Window]:
    shown = Window(campus)
    yield shown
    shown.session.hub.close()
    shown.tasks.close()


def test_payments_say_of_whom_how_much_came_and_what_is_left(window: Window, campus: Campus) -> None:
    issue_month(campus.services, OCTOBER, RECEPTION)
    ids = [InvoiceId(i) for (i,) in sql(campus.path, "SELECT id FROM invoice ORDER BY number")]
    first = "F2026-000001 · Locataire 01"
    # 45.00 and 20 % VAT are 54.00.
    part = MarkPaid((ids[0],), ISSUED, amount=Decimal("20.00"))
    assert window.do(part) == (f"{first} €20.00 received, €34.00 left to pay.", f"It, {first}")
    assert window.do(MarkPaid((ids[0],), ISSUED))[0] == f"{first} paid, €54.00 received."
    said, undone = window.do(MarkPaid(tuple(ids), ISSUED))
    both = f"{first}, F2026-000002 · Locataire 02"
    assert said.startswith(f"{both} and ")
    assert "€162.00 received" in said
    assert undone.startswith(f"It, {both}")
    sent = MarkSent((ids[1],), ISSUED, Channel.EMAIL)
    assert window.do(sent) == (
        "F2026-000002 · Locataire 02 marked as sent.",
        "It, F2026-000002 · Locataire 02",
    )


def test_agreements_and_verdicts_name_the_customer(window: Window, campus: Campus) -> None:
    whose = customer(campus, "T02").id
    allowance = Adjustment(whose, OCTOBER, is_charge=False, reason="Geste", amount=Decimal("5.00"))
    assert window.do(SaveAdjustment(allowance)) == (
        "Locataire 02 allowance of €5.00 agreed.",
        "It, Locataire 02",
    )
    surcharge = Adjustment(whose, OCTOBER, is_charge=True, reason="Nuit", percent=Decimal(10))
    assert window.do(SaveAdjustment(surcharge))[0] == "Locataire 02 surcharge of 10% agreed."
    out = DecideMonth(OCTOBER, (Ruling(whose, Verdict.EXCLUDED),))
    assert window.do(out) == ("Locataire 02 left out of this month.", "It, Locataire 02")
