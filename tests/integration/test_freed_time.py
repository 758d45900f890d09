"""What guests have left unused is free for others and stays so, whatever else happens to their booking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from campus_desk.application.calendar_values import Recurrence
from campus_desk.application.commands import (
    AddClosure,
    CancelBooking,
    ChangeBooking,
    CheckIn,
    CheckOut,
    MarkNoShow,
    SaveResource,
)
from campus_desk.application.judgement import Judge
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.errors import RulesBroken
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import verify
from tests.calendars import command, counts, event, report
from tests.calendars import run as import_of
from tests.campus import RECEPTION, Campus, slot, wall

DAY = "2026-11-24"
NINE_TO_NOON = slot(DAY, "09:00", "12:00")
HELD = slot(DAY, "09:00", "10:00")

Gone = Callable[[Campus], Booking]


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    opened.clock.instant = wall(f"{DAY} 09:00")
    yield opened
    opened.close()


def left_at_ten(campus: Campus, room: str = "ILL", teardown: int = 0) -> Booking:
    booking = campus.book(room, NINE_TO_NOON, teardown_minutes=teardown)
    present = campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = wall(f"{DAY} 10:00")
    campus.execute(CheckOut(booking.id, present.revision))
    return campus.stored(booking)


def absent_at_ten(campus: Campus, room: str = "ILL") -> Booking:
    booking = campus.book(room, NINE_TO_NOON)
    campus.clock.instant = wall(f"{DAY} 10:00")
    campus.execute(MarkNoShow(booking.id, booking.revision))
    return campus.stored(booking)


def held(booking: Booking) -> list[TimeSlot]:
    return [a.slot for a in booking.allocations]


def changed(campus: Campus, booking: Booking, **fields: object) -> Booking:
    draft = replace(booking.draft, **fields)  # type: ignore[arg-type]
    result = campus.execute(ChangeBooking(booking.id, booking.revision, draft))
    assert isinstance(result, Booking)
    return result


@pytest.mark.parametrize("gone", [left_at_ten, absent_at_ten])
def test_a_finished_booking_is_edited_beside_a_walk_in(campus: Campus, gone: Gone) -> None:
    booking = gone(campus)
    campus.book("ILL", slot(DAY, "10:00", "11:00"), "HELIA")
    coded = changed(campus, booking, project_code="P-42")
    assert held(coded) == [HELD]
    wider = changed(campus, coded, setup_minutes=10, teardown_minutes=5)
    assert held(wider) == [slot(DAY, "08:50", "10:00")], "nothing is blocked afterwards"
    campus.book("ILL", slot(DAY, "12:00", "13:00"), "HELIA")
    assert [finding.name for finding in verify(campus.path) if not finding.holds] == []


@pytest.mark.parametrize("gone", [left_at_ten, absent_at_ten])
@pytest.mark.parametrize("walk_in", [True, False])
def test_undoing_a_cancellation_does_not_take_back_what_was_left(
    campus: Campus, gone: Gone, walk_in: bool
) -> None:
    booking = gone(campus)
    if walk_in:
        campus.book("ILL", slot(DAY, "10:00", "11:00"), "HELIA")
    done = campus.services.desk.execute(CancelBooking(booking.id, booking.revision, "erreur"), RECEPTION)
    assert done.inverse is not None
    back = campus.services.desk.execute(done.inverse, RECEPTION).value
    assert (back.status, held(back)) == (BookingStatus.CONFIRMED, [HELD])
    assert (back.draft, back.attendance) == (booking.draft, booking.attendance)
    campus.book("ILL", slot(DAY, "11:00", "12:00"), "HELIA")


def test_what_it_still_holds_must_be_free_when_it_is_brought_back(campus: Campus) -> None:
    booking = left_at_ten(campus)
    done = campus.services.desk.execute(CancelBooking(booking.id, booking.revision, "erreur"), RECEPTION)
    campus.book("ILL", slot(DAY, "09:30", "11:00"), "HELIA", "noté après")
    assert done.inverse is not None
    with pytest.raises(RulesBroken) as refused:
        campus.execute(done.inverse)
    assert [v.rule for v in refused.value.verdicts if v.blocks] == ["free"]


def test_a_closure_of_what_was_left_is_no_reason_against_an_edit(campus: Campus) -> None:
    booking = left_at_ten(campus)
    campus.execute(
        AddClosure(Closure(slot(DAY, "11:00", "18:00"), "travaux", resource_id=campus.resource("ILL")))
    )
    assert held(changed(campus, booking, teardown_minutes=15, note="clé rendue")) == [HELD]


def test_a_teardown_that_was_not_needed_is_taken_off(campus: Campus) -> None:
    booking = campus.book("ILL", NINE_TO_NOON, teardown_minutes=30)
    present = campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = wall(f"{DAY} 12:05")
    left = campus.execute(CheckOut(booking.id, present.revision))
    assert held(left) == [slot(DAY, "09:00", "12:30")]
    assert held(changed(campus, left, teardown_minutes=15)) == [slot(DAY, "09:00", "12:15")]
    assert [finding.name for finding in verify(campus.path) if not finding.holds] == []


def test_a_unit_of_a_pool_stays_the_one_that_was_used(campus: Campus) -> None:
    kind = _catalogue(campus)["US3"]
    pool = campus.execute(SaveResource(replace(kind, id=ResourceId(0), code="POMPE", name="Pompes")))
    units = [
        campus.execute(
            SaveResource(
                replace(
                    kind,
                    id=ResourceId(0),
                    code=f"POMPE-{n}",
                    name=f"Pompe {n}",
                    parent_id=pool.id,
                    containment=Containment.UNIT,
                    position=n,
                )
            )
        )
        for n in (1, 2)
    ]
    booking = left_at_ten(campus, "POMPE")
    assert [a.resource_id for a in booking.allocations] == [units[0].id]
    for _ in units:
        campus.book("POMPE", slot(DAY, "10:00", "12:00"), "HELIA")
    again = changed(campus, booking, title="Étalonnage")
    assert (again.allocations, held(again)) == (booking.allocations, [HELD])


def test_the_planner_judges_a_finished_booking_as_the_file_does(campus: Campus) -> None:
    booking = left_at_ten(campus, teardown=30)
    campus.book("ILL", slot(DAY, "10:30", "11:30"), "HELIA")
    services = campus.services
    with services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(services.scope)
        agenda = unit.agenda.agenda(services.scope, 0, 2**33)
    judge = Judge(catalogue, agenda, campus.clock.now(), RECEPTION)
    retitled: BookingDraft = replace(booking.draft, title="Revue", teardown_minutes=0)
    judgement = judge.verdict(retitled, booking.id, booking.draft)
    assert judgement.is_free
    assert judgement.allocations == booking.allocations


def test_a_calendar_neither_moves_what_was_attended_nor_takes_back_what_was_left(campus: Campus) -> None:
    import_of(campus, command(event("visite", when=NINE_TO_NOON)))
    with campus.services.storage.read() as unit:
        (booking,) = unit.bookings.by_uids(["visite"]).values()
    present = campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = wall(f"{DAY} 10:00")
    left = campus.execute(CheckOut(booking.id, present.revision))

    # « Another title »: an event says all it has to say again.
    told = replace(event("visite", when=NINE_TO_NOON, sequence=1), summary="Visite guidée")
    assert counts(report(campus, command(told))) == (0, 1, 0, 0)
    assert campus.stored(left).draft.title == "Visite guidée"
    assert held(campus.stored(left)) == [HELD]

    for other in (
        event("visite", when=NINE_TO_NOON.shifted(timedelta(days=1)), sequence=2),
        event("visite", when=NINE_TO_NOON, sequence=2, status=BookingStatus.CANCELLED),
        event("visite", when=NINE_TO_NOON, sequence=2, status=BookingStatus.OPTION),
    ):
        before = campus.stored(left)
        done = report(campus, command(other))
        assert counts(done) == (0, 0, 0, 1), other
        assert all(campus.services.wording.text(r, "fr") for r in done.refused[0].reasons)
        assert campus.stored(left) == before


def test_a_calendar_that_leaves_out_what_was_attended_does_not_cancel_it(campus: Campus) -> None:
    begins = datetime.fromisoformat("2026-11-24 09:00")
    rule = Recurrence("Europe/Paris", begins, "FREQ=DAILY;COUNT=3")
    import_of(campus, command(event("cours", when=NINE_TO_NOON, recurrence=rule)))
    with campus.services.storage.read() as unit:
        first = min(unit.bookings.by_uids(["cours"]).values(), key=lambda b: b.slot)
    campus.execute(CheckIn(first.id, first.revision))
    without = replace(rule, exdates=(begins,))
    done = report(campus, command(event("cours", when=NINE_TO_NOON, recurrence=without, sequence=1)))
    assert [r.key for refused in done.refused for r in refused.reasons] == ["calendar-left-out-used"]
    assert campus.stored(first).status is BookingStatus.CONFIRMED


def _catalogue(campus: Campus) -> dict[str, Resource]:
    with campus.services.storage.read() as unit:
        return {r.code: r for r in unit.catalogue.resources()}
