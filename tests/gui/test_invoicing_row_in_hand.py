"""Which row is in hand, and which document is read, when rows come and go: by a run, by undo, by another desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import CancelBooking, SaveCustomer
from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import Refused
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, customer, decide, issue, issuing_campus, with_customers


@pytest.fixture
def bookings() -> dict[str, Booking]:
    """The use that each customer's draft bills."""
    return {}


@pytest.fixture
def campus(tmp_path: Path, bookings: dict[str, Booking]) -> Iterator[Campus]:
    """A campus with three drafts; the second is to review: a public body that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    opened.execute(SaveCustomer(replace(customer(opened, "T02"), is_public=True, siret="00098765100015")))
    for n, code in enumerate(("T01", "T02", "T03")):
        bookings[code] = opened.book("ILL", slot("2026-10-01", f"{9 + n:02}:00", f"{10 + n:02}:00"), code)
    opened.clock.instant = NOW
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    qtbot.waitUntil(lambda: shown.tasks.is_idle)
    shown.close()


@contextmanager
def month_shown(qtbot: QtBot, desk: InvoicingDesk) -> Iterator[None]:
    with qtbot.waitSignal(desk.page.month_shown, timeout=20_000):
        yield


def later_use(campus: Campus, code: str = "T01") -> Booking:
    return campus.book("RHIN", slot("2026-10-20", "09:00", "10:00"), code, "oubli")


def cancel(campus: Campus, booking: Booking) -> None:
    campus.execute(CancelBooking(booking.id, booking.revision, "Erreur de saisie"))


def choose_draft(desk: InvoicingDesk, name: str) -> None:
    page = desk.page
    assert page.table.go_to(next(row.key for row in page.model.rows if row.draft and row.name == name))


def chosen(desk: InvoicingDesk) -> str:
    row = desk.page.chosen
    assert row is not None
    return row.number or row.name


def run(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    with month_shown(qtbot, desk):
        page.work.issue({row.customer_id: row.draft.fingerprint for row in page.model.rows if row.draft})


def test_a_draft_goes_on_under_its_own_number_not_under_an_earlier_one(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    with month_shown(qtbot, desk):
        assert issue(campus) == ["F2026-000001", "F2026-000002", "F2026-000003"]
    with month_shown(qtbot, desk):
        later_use(campus)
    with month_shown(qtbot, desk):
        decide(campus, Verdict.APPROVED)
    choose_draft(desk, "Locataire 01")
    run(qtbot, desk)
    assert chosen(desk) == "F2026-000004"


def test_a_draft_that_another_desk_issues_goes_on_under_its_number(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    choose_draft(desk, "Locataire 03")
    with month_shown(qtbot, desk):
        issue_month(campus.services, OCTOBER, RECEPTION)
    assert chosen(desk) == "F2026-000002"


@pytest.mark.parametrize(("gone", "neighbour"), [("T02", "Locataire 03"), ("T03", "Locataire 02")])
def test_where_a_draft_goes_away_its_neighbour_is_in_hand(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk, bookings: dict[str, Booking], gone: str, neighbour: str
) -> None:
    desk.page.begin_search()
    choose_draft(desk, f"Locataire {gone[1:]}")
    with month_shown(qtbot, desk):
        cancel(campus, bookings[gone])
    assert chosen(desk) == neighbour


def test_where_a_second_draft_goes_away_the_earlier_invoice_is_not_taken_for_it(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    with month_shown(qtbot, desk):
        issue_month(campus.services, OCTOBER, RECEPTION)
    with month_shown(qtbot, desk):
        use = later_use(campus, "T03")
    desk.page.begin_search()
    choose_draft(desk, "Locataire 03")
    assert [row.number or row.name for row in desk.page.model.rows] == [
        "Locataire 02",
        "Locataire 03",
        "F2026-000001",
        "F2026-000002",
    ]
    with month_shown(qtbot, desk):
        cancel(campus, use)
    assert chosen(desk) == "F2026-000001", "the row below, which is the invoice of another customer"


def narrow(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    page.cards.choose(Stage.REVIEW)
    page.search.setText("locataire")
    qtbot.waitUntil(lambda: {row.stage for row in page.model.rows} <= {Stage.REVIEW})


def is_narrowed(desk: InvoicingDesk) -> bool:
    return desk.page.cards.stage is Stage.REVIEW and desk.page.search.text() == "locataire"


def approve_and_undo(qtbot: QtBot, desk: InvoicingDesk) -> None:
    choose_draft(desk, "Locataire 02")
    with month_shown(qtbot, desk):
        QTest.keyClick(desk.page.table, Qt.Key.Key_A)
    with qtbot.waitSignal(desk.session.undo.finished, timeout=10_000):
        desk.session.undo.undo()


def test_a_restored_draft_that_goes_away_is_not_waited_for(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk, bookings: dict[str, Booking]
) -> None:
    approve_and_undo(qtbot, desk)
    narrow(qtbot, desk)
    with month_shown(qtbot, desk):
        cancel(campus, bookings["T02"])
    assert is_narrowed(desk)
    with month_shown(qtbot, desk):
        later_use(campus, "T03")
    assert is_narrowed(desk)


def test_a_restored_draft_is_not_waited_for_in_another_month(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    approve_and_undo(qtbot, desk)
    with month_shown(qtbot, desk):
        desk.page.bar.previous.trigger()
    narrow(qtbot, desk)
    with month_shown(qtbot, desk):
        later_use(campus)
    assert is_narrowed(desk)


def test_the_decision_about_a_draft_that_was_issued_is_not_undone(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    choose_draft(desk, "Locataire 02")
    with month_shown(qtbot, desk):
        QTest.keyClick(desk.page.table, Qt.Key.Key_A)
    run(qtbot, desk)
    with qtbot.waitSignal(desk.session.undo.refused, timeout=10_000) as refused:
        desk.session.undo.undo()
    assert isinstance(refused.args[0], Refused)
    assert "F2026-000002" in desk.session.sentences.error(refused.args[0])
    assert desk.session.undo.count == 0
    desk.page.cards.choose(Stage.ISSUED)
    with month_shown(qtbot, desk):
        later_use(campus)
    assert desk.page.cards.stage is Stage.ISSUED


def reads(desk: InvoicingDesk) -> list[str]:
    """Return the names of the documents that are shown from now on, as they come; a draft has none."""
    found: list[str] = []
    desk.page.pdf.shown.connect(found.append)
    return found


def settle(qtbot: QtBot, desk: InvoicingDesk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle and bool(desk.page.pdf.content))


def test_a_document_that_is_read_stays_where_it_is_read_while_others_are_issued(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    with month_shown(qtbot, desk):
        issue_month(campus.services, OCTOBER, RECEPTION, only={customer(campus, "T01").id})
    assert desk.page.table.go_to("F2026-000001")
    settle(qtbot, desk)
    shown = reads(desk)
    run(qtbot, desk)
    settle(qtbot, desk)
    assert [row.state for row in desk.page.model.rows if row.number] == [RunState.ISSUED] * 2
    assert chosen(desk) == "F2026-000001"
    assert shown == []


def test_a_draft_that_is_read_is_drawn_anew_only_when_it_reads_otherwise(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    choose_draft(desk, "Locataire 01")
    settle(qtbot, desk)
    shown = reads(desk)
    with month_shown(qtbot, desk):
        later_use(campus, "HELIA")
    settle(qtbot, desk)
    assert len(desk.page.model.rows) == 4
    assert shown == []
    with month_shown(qtbot, desk):
        campus.book("ILL", slot("2026-10-21", "09:00", "10:00"), "T01", "oubli")
    qtbot.waitUntil(lambda: shown == [""])
    settle(qtbot, desk)
    assert desk.page.lines.table.model().rowCount() == 2
