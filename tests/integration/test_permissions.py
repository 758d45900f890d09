"""What a tenant and a reader may change and find, on a real file: refused by the desk, hidden by the database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from campus_desk.application import commands
from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    ChangeBooking,
    CheckIn,
    ExpireOptions,
    ImportRecords,
    MarkNoShow,
    PlaceBooking,
    PlaceSeries,
    ReinstateBooking,
    ReopenProblem,
    ReportProblem,
    RestoreAttendance,
    RestoreBookings,
    SaveSeller,
    SolveProblem,
    WithdrawProblem,
)
from campus_desk.application.permissions import OF_TENANTS, may
from campus_desk.application.revisions import rebased
from campus_desk.application.seller import load_seller
from campus_desk.application.services import STAFF, Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.actors import EVERYTHING, Actor, Role, ViewerScope
from campus_desk.domain.booking import Attendance, BookingStatus
from campus_desk.domain.errors import NotFound, NotPermitted, Refused, RulesBroken
from campus_desk.domain.identifiers import BookingId, ProblemId, ResourceId
from campus_desk.domain.problem import ProblemState
from campus_desk.persistence.column_types import METADATA
from campus_desk.persistence.viewer_views import CAMPUS_TABLES, OWN_ROWS
from tests.campus import RECEPTION, Campus, slot, wall
from tests.integration.every_command import every_command

TUESDAY = slot("2026-11-24", "09:00", "11:00")
LATER = slot("2026-11-24", "14:00", "15:00")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def neuralis(campus: Campus) -> Services:
    return signed_in(campus.services, SignIn("NEURALIS"))


# --- who signs in -----------------------------------------------------------------------------------------------------


def test_a_company_signs_in_by_its_code(campus: Campus, neuralis: Services) -> None:
    assert neuralis.actor == Actor("Neuralis", Role.TENANT, campus.customer("NEURALIS"))
    assert neuralis.scope == ViewerScope(campus.customer("NEURALIS"))
    assert signed_in(campus.services, STAFF) == campus.services
    assert signed_in(campus.services, SignIn(reads_only=True)).actor.role is Role.READER
    assert [SignIn("X").role, STAFF.role] == [Role.TENANT, Role.RECEPTION]


def test_nobody_signs_in_as_a_company_that_is_not_there_or_no_longer(campus: Campus) -> None:
    with pytest.raises(Refused) as unknown:
        signed_in(campus.services, SignIn("NOBODY"))
    assert unknown.value.message.key == "error-no-such-company"
    with campus.services.storage.read() as unit:
        helia = unit.catalogue.customer(campus.customer("HELIA"))
    campus.execute(commands.SaveCustomer(replace(helia, retired_on=wall("2026-11-23 00:00").date())))
    with pytest.raises(Refused) as retired:
        signed_in(campus.services, SignIn("HELIA"))
    assert retired.value.message.key == "error-company-retired"


# --- commands ---------------------------------------------------------------------------------------------------------


def test_a_tenant_may_use_what_is_listed_and_a_reader_nothing() -> None:
    known = every_command()
    assert {c for c in known if may(Role.TENANT, c)} == OF_TENANTS
    assert not [c for c in known if may(Role.READER, c)]
    assert all(may(Role.RECEPTION, c) for c in known)
    forbidden = {
        "SaveSite",
        "SaveResource",
        "SaveCustomer",
        "SaveTariff",
        "SaveSeller",
        "AddClosure",
        "RemoveClosure",
        "ImportRecords",
        "ImportCalendar",
        "MarkNoShow",
        "ExpireOptions",
        "SolveProblem",
        "OfferWaiting",
        "MarkSent",
        "MarkPaid",
        "RevokeEvents",
        "SaveAccounts",
    }
    assert not forbidden & {c.__name__ for c in OF_TENANTS}


def test_the_desk_refuses_before_it_begins(campus: Campus, neuralis: Services) -> None:
    with campus.services.storage.read() as unit:
        seller = load_seller(unit.settings)
    for command in (SaveSeller(seller), ImportRecords(), ExpireOptions(), SolveProblem(ProblemId(1), 1)):
        for wrapped in (command, Batch((command,)), Batch((Batch((command,)),))):
            with pytest.raises(NotPermitted):
                neuralis.desk.execute(wrapped, neuralis.actor)
    with pytest.raises(NotPermitted):
        campus.execute(PlaceBooking(campus.draft("ILL", TUESDAY)), Actor("Personne", Role.TENANT))


def test_item_38_a_reader_changes_nothing(campus: Campus) -> None:
    booking = campus.book("ILL", TUESDAY)
    reader = Actor("Écran", Role.READER)
    for command in (
        PlaceBooking(campus.draft("ILL", LATER)),
        CancelBooking(booking.id, booking.revision),
        ReportProblem(campus.resource("ILL"), "Lampe"),
        Batch(()),
    ):
        with pytest.raises(NotPermitted):
            campus.execute(command, reader)
    assert campus.stored(booking) == booking


def test_a_tenant_brings_back_only_what_was(campus: Campus, neuralis: Services) -> None:
    sunday = slot("2026-11-29", "09:00", "11:00")
    accepted = campus.book("ILL", sunday, reason="Portes ouvertes")
    moved = neuralis.desk.execute(
        ChangeBooking(accepted.id, 1, replace(accepted.draft, slot=TUESDAY)), neuralis.actor
    )
    assert moved.inverse is not None
    back = neuralis.desk.execute(moved.inverse, neuralis.actor)
    assert back.value.slot == sunday

    forged = replace(accepted.draft, slot=slot("2026-12-06", "09:00", "11:00"))
    with pytest.raises(RulesBroken):
        neuralis.desk.execute(ChangeBooking(accepted.id, 3, forged, restoring=True), neuralis.actor)
    neuralis.desk.execute(CancelBooking(accepted.id, 3), neuralis.actor)
    with pytest.raises(RulesBroken):
        neuralis.desk.execute(ReinstateBooking(accepted.id, 4, forged), neuralis.actor)


def test_a_tenant_takes_back_a_series_and_forges_no_booking_by_that(
    campus: Campus, neuralis: Services
) -> None:
    draft = campus.draft("ILL", TUESDAY)
    placed = neuralis.desk.execute(PlaceSeries(draft, "FREQ=WEEKLY;COUNT=3"), neuralis.actor)
    assert placed.inverse is not None
    gone = neuralis.desk.execute(placed.inverse, neuralis.actor)
    assert gone.inverse is not None
    assert {b.status for b in gone.value} == {BookingStatus.CANCELLED}
    again = neuralis.desk.execute(gone.inverse, neuralis.actor)
    assert {b.status for b in again.value} == {BookingStatus.CONFIRMED}

    booking = again.value[0]
    (held,) = booking.allocations
    sunday = slot("2026-11-29", "09:00", "11:00")
    theirs = campus.book("RHIN", TUESDAY, "HELIA")
    for forged in (
        replace(booking, draft=replace(draft, slot=sunday), allocations=(replace(held, slot=sunday),)),
        replace(booking, allocations=(replace(held, resource_id=campus.resource("RHIN")),)),
        theirs.with_status(BookingStatus.CANCELLED),
    ):
        with pytest.raises(NotPermitted):
            neuralis.desk.execute(RestoreBookings((forged,)), neuralis.actor)


def test_a_tenant_cancels_and_takes_it_back(campus: Campus, neuralis: Services) -> None:
    booking = campus.book("ILL", slot("2026-11-29", "09:00", "11:00"), reason="Portes ouvertes")
    gone = neuralis.desk.execute(CancelBooking(booking.id, 1), neuralis.actor)
    assert gone.value.status is BookingStatus.CANCELLED
    assert gone.inverse is not None
    assert neuralis.desk.execute(gone.inverse, neuralis.actor).value.status is BookingStatus.CONFIRMED


def test_a_tenant_takes_attendance_back_and_no_more_than_was_booked(
    campus: Campus, neuralis: Services
) -> None:
    booking = campus.book("ILL", slot("2026-11-23", "10:00", "12:00"))
    came = neuralis.desk.execute(CheckIn(booking.id, 1), neuralis.actor)
    (held,) = booking.allocations
    for wrong in (
        replace(held, resource_id=campus.resource("RHIN")),
        replace(held, slot=held.slot.widened(0, 60)),
    ):
        forged = RestoreAttendance(booking.id, 2, Attendance(), (wrong,))
        with pytest.raises(NotPermitted):
            neuralis.desk.execute(forged, neuralis.actor)
    assert came.inverse is not None
    assert neuralis.desk.execute(came.inverse, neuralis.actor).value.attendance == Attendance()


def test_a_tenant_takes_back_what_it_recorded_and_nothing_that_reception_saw(
    campus: Campus, neuralis: Services
) -> None:
    booking = campus.book("ILL", slot("2026-11-23", "10:00", "12:00"))
    campus.clock.advance(timedelta(minutes=30))
    absent = campus.services.desk.execute(MarkNoShow(booking.id, 1), RECEPTION).value
    lie = Attendance(wall("2026-11-23 10:00"), wall("2026-11-23 10:20"))
    for seen, held in (
        (lie, absent.allocations),
        (lie, booking.allocations),
        (Attendance(), booking.allocations),
        (Attendance(), ()),
    ):
        with pytest.raises(NotPermitted):
            neuralis.desk.execute(RestoreAttendance(booking.id, 2, seen, held), neuralis.actor)
    assert campus.stored(booking) == absent
    with pytest.raises(NotPermitted):
        campus.services.desk.execute(RestoreAttendance(booking.id, 2, Attendance(), ()), RECEPTION)


def test_a_tenant_takes_its_check_in_back_and_forth_whatever_else_was_changed(
    campus: Campus, neuralis: Services
) -> None:
    booking = campus.book("ILL", slot("2026-11-23", "10:00", "12:00"))
    came = neuralis.desk.execute(CheckIn(booking.id, 1), neuralis.actor)
    titled = replace(came.value.draft, title="Revue")
    neuralis.desk.execute(ChangeBooking(booking.id, 2, titled), neuralis.actor)
    assert came.inverse is not None
    latest = {("booking", int(booking.id)): 3}
    gone = neuralis.desk.execute(rebased(came.inverse, latest), neuralis.actor)
    assert gone.value.attendance == Attendance()
    assert gone.inverse is not None
    assert neuralis.desk.execute(gone.inverse, neuralis.actor).value.attendance == came.value.attendance


# --- problems ---------------------------------------------------------------------------------------------------------


def test_a_reported_problem_is_withdrawn_and_reported_again(campus: Campus, neuralis: Services) -> None:
    booking = campus.book("US3", TUESDAY)
    told = ReportProblem(campus.resource("US3"), "  La sonde est fendue. ", True, booking.id)
    reported = neuralis.desk.execute(told, neuralis.actor)
    report = reported.value
    assert (report.text, report.unusable, report.booking_id) == ("La sonde est fendue.", True, booking.id)
    assert (report.reported_by, report.customer_id) == ("Neuralis", campus.customer("NEURALIS"))
    command, states = reported.inverse, []
    for _ in range(3):
        assert command is not None
        outcome = neuralis.desk.execute(command, neuralis.actor)
        states.append(outcome.value.state)
        command = outcome.inverse
    assert states == [ProblemState.SOLVED, ProblemState.OPEN, ProblemState.SOLVED]
    with campus.services.storage.read() as unit:
        assert unit.problems.open() == []
        actions = [e.action for e in unit.history.of("problem", report.id)]
    assert actions == ["report", "withdraw", "reopen", "withdraw"]


def test_reception_answers_a_report_and_takes_that_back(campus: Campus, neuralis: Services) -> None:
    report = neuralis.desk.execute(
        ReportProblem(campus.resource("ILL"), "Vidéo en panne"), neuralis.actor
    ).value
    solved = campus.services.desk.execute(
        SolveProblem(report.id, report.revision, " Câble changé "), RECEPTION
    )
    assert (solved.value.state, solved.value.answer) == (ProblemState.SOLVED, "Câble changé")
    with pytest.raises(Refused) as twice:
        campus.execute(SolveProblem(report.id, solved.value.revision))
    assert twice.value.message.key == "error-problem-solved"
    assert isinstance(solved.inverse, ReopenProblem)
    opened = campus.services.desk.execute(solved.inverse, RECEPTION)
    assert opened.inverse == SolveProblem(report.id, opened.value.revision, "Câble changé")


def test_nobody_reports_on_what_is_not_there_or_not_theirs(campus: Campus, neuralis: Services) -> None:
    theirs = campus.book("ILL", TUESDAY, "HELIA")
    for wrong in (
        ReportProblem(ResourceId(99), "Où est-elle ?"),
        ReportProblem(campus.resource("ILL"), "Trop chaud", booking_id=theirs.id),
        ReportProblem(campus.resource("ILL"), "Trop chaud", booking_id=BookingId(99)),
    ):
        with pytest.raises(NotFound):
            neuralis.desk.execute(wrong, neuralis.actor)
    helia = signed_in(campus.services, SignIn("HELIA"))
    report = helia.desk.execute(ReportProblem(campus.resource("ILL"), "Trop froid"), helia.actor).value
    with pytest.raises(NotFound):
        neuralis.desk.execute(WithdrawProblem(report.id, report.revision), neuralis.actor)
    with neuralis.storage.read() as unit:
        assert unit.problems.open() == []


# --- what the database shows ------------------------------------------------------------------------------------------


def test_every_table_is_thought_about() -> None:
    assert CAMPUS_TABLES.isdisjoint(OWN_ROWS)
    hidden = {
        "history",
        "outbox",
        "closing",
        "accounting_batch",
        "accounting_entry",
        "accounting_lettering",
        "month_decision",
        "adjustment",
    }
    assert set(METADATA.tables) - CAMPUS_TABLES - set(OWN_ROWS) == hidden
    assert set(METADATA.tables) >= CAMPUS_TABLES | set(OWN_ROWS)


def test_a_query_that_forgets_the_scope_finds_no_stranger(campus: Campus, neuralis: Services) -> None:
    theirs = campus.book("ILL", TUESDAY, "HELIA", title="Fusion secrète")
    mine = campus.book("ILL", LATER, title="La mienne")
    with neuralis.storage.read() as unit:
        with pytest.raises(NotFound):
            unit.bookings.get(theirs.id, EVERYTHING)
        assert unit.bookings.get(mine.id, EVERYTHING) == mine
        assert [c.name for c in unit.catalogue.customers()] == ["Neuralis"]
        assert unit.catalogue.customer_by_code("HELIA") is None
        assert {t.group for t in unit.catalogue.tariffs()} == {unit.catalogue.customers()[0].group}
        assert not unit.bookings.by_uids([theirs.uid])
        assert [r.title for r in unit.agenda.bookings(EVERYTHING, 0, 2**33)] == ["La mienne"]
        assert not unit.agenda.search(EVERYTHING, "Fusion", around=0)
        assert not unit.history.of("booking", int(theirs.id))
        assert not unit.history.of("customer", int(campus.customer("HELIA")))


def test_strangers_still_block_their_rooms(campus: Campus, neuralis: Services) -> None:
    campus.book("ILL", TUESDAY, "HELIA", setup_minutes=30)
    campus.book("ILL", LATER)
    with neuralis.storage.read() as unit:
        items = unit.agenda.agenda(neuralis.scope, 0, 2**33)
        rows = unit.agenda.bookings(neuralis.scope, 0, 2**33)
    with campus.services.storage.read() as unit:
        assert unit.agenda.agenda(neuralis.scope, 0, 2**33) == items
    blocked = TUESDAY.start - timedelta(minutes=30)
    assert [(i.redacted, i.blocked_from) for i in items] == [
        (True, int(blocked.timestamp())),
        (False, LATER.epoch[0]),
    ]
    assert [r.redacted for r in rows] == [True, False]


def test_nothing_is_written_past_the_desk(campus: Campus, neuralis: Services) -> None:
    with pytest.raises(NotPermitted):
        neuralis.storage.write()
    assert neuralis.storage.data_version() == campus.services.storage.data_version()
    assert neuralis.storage.seen_by(EVERYTHING) is campus.services.storage


def test_a_tenant_reopens_what_it_withdrew_and_not_what_reception_solved(
    campus: Campus, neuralis: Services
) -> None:
    told = ReportProblem(campus.resource("US3"), "La sonde est fendue.", True)
    report = neuralis.desk.execute(told, neuralis.actor).value
    withdrawn = neuralis.desk.execute(WithdrawProblem(report.id, 1), neuralis.actor).value
    again = neuralis.desk.execute(ReopenProblem(report.id, withdrawn.revision), neuralis.actor).value
    assert again.state is ProblemState.OPEN
    solved = campus.execute(SolveProblem(report.id, again.revision, "Remplacée"))
    with pytest.raises(NotPermitted):
        neuralis.desk.execute(ReopenProblem(report.id, solved.revision), neuralis.actor)
    assert campus.execute(ReopenProblem(report.id, solved.revision)).state is ProblemState.OPEN


def test_a_report_undone_redone_and_undone_again_is_withdrawn_and_never_solved(campus: Campus) -> None:
    desk = campus.services.desk
    outcome = desk.execute(ReportProblem(campus.resource("US3"), "Sonde fendue"), RECEPTION)
    report = outcome.value
    for _ in range(3):
        assert outcome.inverse is not None
        outcome = desk.execute(outcome.inverse, RECEPTION)
    with campus.services.storage.read() as unit:
        stored = unit.problems.get(report.id)
        actions = [entry.action for entry in unit.history.of("problem", int(report.id))]
        assert list(unit.problems.recent(9)) == []
    assert actions == ["report", "withdraw", "reopen", "withdraw"]
    assert (stored.state, stored.solved_at) == (ProblemState.SOLVED, None)


def test_undoing_what_solved_a_report_takes_the_answer_back(campus: Campus) -> None:
    report = campus.execute(ReportProblem(campus.resource("US3"), "Sonde fendue"))
    solved = campus.services.desk.execute(SolveProblem(report.id, report.revision, "Remplacée"), RECEPTION)
    assert solved.inverse is not None
    undone = campus.services.desk.execute(solved.inverse, RECEPTION)
    assert (undone.value.state, undone.value.answer) == (ProblemState.OPEN, "")
    assert undone.inverse is not None
    redone = campus.services.desk.execute(undone.inverse, RECEPTION)
    assert (redone.value.state, redone.value.answer) == (ProblemState.SOLVED, "Remplacée")
