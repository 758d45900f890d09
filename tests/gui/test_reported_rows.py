"""What was reported about a resource is seen, told and spoken where its row is named (item 4)."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from campus_desk.application.commands import ReportProblem, SolveProblem
from campus_desk.application.read_models import ReportedProblem
from campus_desk.application.services import SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Containment
from campus_desk.ui.timeline.accessibility import PlannerInterface
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.row_state import RowState, row_state
from campus_desk.ui.timeline.view import PlannerView
from tests.campus import Campus as RealCampus
from tests.gui.desk import DeskUnderTest, wait_until
from tests.gui.timeline_scene import Hand, Opener
from tests.unit.made_up_campus import TUESDAY, Campus, at, opened

WHEN = datetime(2026, 11, 9, 13, 0, tzinfo=UTC)


def campus_with(*problems: ReportedProblem) -> Campus:
    campus = opened(Campus())
    campus.room("Arceau chirurgical", kind=2)
    campus.problems += problems
    return campus


def names_told(view: PlannerView) -> list[str]:
    interface = PlannerInterface(view)
    return [child.text(QAccessible.Text.Name) for child in interface.in_sight()]


def reddest(view: PlannerView) -> int:
    image = view.viewport().grab().toImage()
    y = Hand(view).at("Arceau chirurgical", at(9)).y()
    inks = [image.pixelColor(x, y + dy) for x in range(170, 208) for dy in range(-8, 8)]
    return max(ink.red() - ink.blue() for ink in inks)


def test_item_4_a_reported_problem_bears_a_sign_and_is_told_and_spoken(open_planner: Opener) -> None:
    broken = ReportedProblem(ResourceId(1), "Arceau", WHEN, "Neuralis", "Tube  <b>fendu</b>\n", unusable=True)
    doubt = ReportedProblem(ResourceId(1), "Arceau", WHEN.replace(hour=14), "Hélia", "Bruit " * 60)
    plain = reddest(open_planner(campus_with()))
    view = open_planner(campus_with(broken, doubt))
    row = Hand(view).row("Arceau chirurgical")
    state = row_state(row, view.scene.model.days, TUESDAY)
    assert (state, state.sign) == (RowState(reported=True), ("alert-triangle", "warn"))
    assert RowState(outage=True, reported=True).sign == ("alert-octagon", "danger")
    assert plain < 60 < reddest(view)
    place = Hand(view).at("Arceau chirurgical", at(9))
    name, newest, oldest = view._tip_at(QPointF(40, place.y())).splitlines()
    assert newest.startswith("Problem reported by Hélia, lun. 9 nov. 2026, 15:00: Bruit Bruit")
    assert newest.endswith("…")
    assert len(newest) < 220
    assert oldest == "Reported as unusable by Neuralis, lun. 9 nov. 2026, 14:00: Tube <b>fendu</b>"
    assert names_told(view) == [f"{name}, {newest}, {oldest}"]
    assert view.focus_resource(row.id)
    assert names_told(view)[-1].endswith(f"free, {newest}, {oldest}")


def test_item_4_of_a_stranger_no_word_is_told_and_a_unit_is_named(open_planner: Opener) -> None:
    campus = opened(Campus())
    pool = campus.room("Sondes", kind=2)
    campus.room("Sonde 1", kind=2, parent_id=pool, containment=Containment.UNIT)
    campus.problems += [ReportedProblem(ResourceId(1), "Sondes"), ReportedProblem(ResourceId(2), "Sonde 1")]
    view = open_planner(campus)
    place = Hand(view).at("Sondes", at(9))
    assert view._tip_at(QPointF(40, place.y())).splitlines()[-2:] == [
        "A problem was reported",
        "Sonde 1 · A problem was reported",
    ]


def test_item_4_the_sign_comes_and_goes_with_the_report(desk: DeskUnderTest, campus: RealCampus) -> None:
    desk.start()
    model = desk.planner.view.scene.model

    def row() -> ResourceRow:
        found = model.row_of(campus.resource("US3"))
        assert found is not None
        return found

    before = row()
    neuralis = signed_in(campus.services, SignIn("NEURALIS"))
    told = ReportProblem(campus.resource("US3"), "Fendue", unusable=True)
    report = neuralis.desk.execute(told, neuralis.actor).value
    desk.session.hub.ask()
    wait_until(lambda: row().problems, "the report on its row")
    assert row().revision > before.revision, "the name is painted anew"
    desk.session.run(SolveProblem(report.id, report.revision))
    wait_until(lambda: not row().problems, "the row without it")
