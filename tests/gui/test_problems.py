"""Reported problems: told by a company, seen and dealt with by reception."""

from __future__ import annotations

from campus_desk.application.commands import ReportProblem, SolveProblem
from campus_desk.application.services import STAFF, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.problem import ProblemState
from campus_desk.ui.catalogue.closure_dialog import NewClosureDialog
from campus_desk.ui.problems.problems_dialog import ProblemsDialog
from campus_desk.ui.problems.report_dialog import ReportDialog
from campus_desk.ui.tenant.my_bookings_page import MyBookingsPage
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"
NEURALIS = SignIn("NEURALIS")


def test_a_problem_is_reported_and_reception_deals_with_it(desk: DeskUnderTest, campus: Campus) -> None:
    today = campus.book("US3", slot(MONDAY, "10:30", "12:30"), title="Cohorte")
    desk.start()
    desk.sign_in(NEURALIS)
    page = desk.window.page(desk.window.menu.my_bookings)
    assert isinstance(page, MyBookingsPage)
    click(page.problem_tile)
    dialog = desk.modal(ReportDialog)
    click(dialog.send_button)
    assert dialog.isVisible(), "nothing is said yet"
    type_into(dialog.text, "La sonde est fendue.")
    dialog.unusable.setChecked(True)
    click(dialog.send_button)
    desk.settle()
    with campus.services.storage.read() as unit:
        (report,) = unit.problems.open()
    assert (report.resource_id, report.booking_id, report.unusable) == (
        campus.resource("US3"),
        today.id,
        True,
    )
    assert report.reported_by == "Neuralis"

    desk.sign_in(STAFF)
    wait_until(lambda: "(1)" in desk.window.menu.problems.text(), "the count of reports")
    desk.window.menu.problems.trigger()
    problems = desk.modal(ProblemsDialog)
    desk.settle()
    assert problems.model.rows == (report,)
    click(problems.close_resource)
    closing = desk.modal(NewClosureDialog)
    assert "sonde" not in closing.reason.text(), "what they wrote is not for everybody"
    click(closing.save_button)
    desk.settle()
    with campus.services.storage.read() as unit:
        (closure,) = unit.catalogue.closures()
    assert (closure.resource_id, closure.kind) == (campus.resource("US3"), ClosureKind.OUTAGE)
    type_into(problems.answer, "Sonde changée")
    click(problems.solve_button)
    desk.settle()
    with campus.services.storage.read() as unit:
        stored = unit.problems.get(report.id)
    assert (stored.state, stored.answer) == (ProblemState.SOLVED, "Sonde changée")
    assert not list(problems.model.rows)
    problems.reject()
    press(desk.window, "Ctrl+Z")
    desk.settle()
    with campus.services.storage.read() as unit:
        assert [r.id for r in unit.problems.open()] == [report.id]


def test_reception_is_told_when_somebody_reports(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    neuralis = signed_in(campus.services, NEURALIS)
    neuralis.desk.execute(ReportProblem(campus.resource("US3"), "Fendue", unusable=True), neuralis.actor)
    desk.session.hub.ask()
    wait_until(lambda: desk.window.notices.band.text, "the notice")
    assert (
        desk.window.notices.band.text == "Neuralis signale un équipement inutilisable\u202f: Échographe US-3."
    )


def test_a_company_reads_what_became_of_its_reports(desk: DeskUnderTest, campus: Campus) -> None:
    neuralis = signed_in(campus.services, NEURALIS)
    report = neuralis.desk.execute(ReportProblem(campus.resource("US3"), "Fendue"), neuralis.actor).value
    desk.start()
    desk.sign_in(NEURALIS)
    page = desk.window.page(desk.window.menu.my_bookings)
    assert isinstance(page, MyBookingsPage)
    tile = page.problem_tile
    wait_until(lambda: tile.accessibleDescription() == "1 signalement ouvert", "the tile")
    click(tile)
    dialog = desk.modal(ReportDialog)
    assert dialog.own is not None
    own = dialog.own
    wait_until(lambda: own.model.rows, "the report")
    assert own.answer.text() == "Ouvert."
    campus.execute(SolveProblem(report.id, report.revision, "Sonde changée"))
    desk.session.hub.ask()
    wait_until(lambda: own.answer.text() != "Ouvert.", "the answer")
    assert own.answer.text() == "Réglé le 23 nov. 2026\u202f: Sonde changée"
    assert own.model.data(own.model.index(0, 3)) == "Réglé le 23 nov. 2026"
    dialog.reject()
    wait_until(lambda: desk.window.notices.band.text, "the notice")
    assert "Échographe US-3. «\u00a0Sonde changée\u00a0»" in desk.window.notices.band.text
    assert tile.accessibleDescription() == "Échographe US-3\u202f: réglé le 23 nov. 2026"


def test_a_closure_begins_with_what_is_known(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    wanted = Closure(
        slot(TUESDAY, "10:00", "12:30"), "Panne", resource_id=campus.resource("ILL"), kind=ClosureKind.OUTAGE
    )
    around = desk.planner.around
    dialog = NewClosureDialog(around, desk.window, begins_with=wanted)
    assert dialog.closure() == wanted
    dialog.deleteLater()
