"""Booking commands on a real campus file: what they store, what they refuse, and how they are undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    ChangeBooking,
    PlaceBooking,
    RestoreBookings,
)
from campus_desk.domain.actors import Actor, Role, ViewerScope
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import NotFound, NotPermitted, Refused, RulesBroken, StaleRevision
from campus_desk.domain.identifiers import ResourceId
from tests.campus import RECEPTION, Campus, slot

MORNING = slot("2026-11-24", "09:00", "11:00")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def rules(error: RulesBroken) -> set[str]:
    return {v.rule for v in error.verdicts if v.blocks}


def test_a_booking_is_stored_with_what_it_blocks(campus: Campus) -> None:
    booking = campus.book(
        "ILL US3", MORNING, title="Revue", attendees=8, setup_minutes=30, teardown_minutes=15
    )

    stored = campus.stored(booking)
    assert stored == booking
    assert [a.resource_id for a in stored.allocations] == [campus.resource("ILL"), campus.resource("US3")]
    assert {a.slot for a in stored.allocations} == {slot("2026-11-24", "08:30", "11:15")}
    assert stored.revision == 1


def test_a_second_booking_of_the_room_is_refused_and_names_the_first(campus: Campus) -> None:
    first = campus.book("ILL", MORNING)

    with pytest.raises(RulesBroken) as refused:
        campus.book("ILL", slot("2026-11-24", "10:00", "12:00"), "HELIA")

    overlap = next(v for v in refused.value.verdicts if v.blocks)
    assert overlap.blocker == first.id
    campus.book("ILL", slot("2026-11-24", "11:00", "12:00"), "HELIA")


def test_everything_that_is_wrong_is_said_at_once(campus: Campus) -> None:
    campus.book("AMPHI", slot("2026-11-28", "09:00", "11:00"), reason="salon")

    with pytest.raises(RulesBroken) as refused:
        campus.book("AMPHI", slot("2026-11-28", "10:00", "12:00"), attendees=101)

    assert {"free", "capacity", "opening_hours"} <= rules(refused.value)


def test_the_hall_takes_a_hundred_and_no_reason_makes_it_take_more(campus: Campus) -> None:
    campus.book("AMPHI", MORNING, attendees=100)
    with pytest.raises(RulesBroken) as refused:
        campus.book("AMPHI", slot("2026-11-25", "09:00", "11:00"), attendees=101, reason="important")
    assert rules(refused.value) == {"capacity"}


def test_the_past_needs_a_reason_which_is_kept(campus: Campus) -> None:
    yesterday = slot("2026-11-20", "09:00", "11:00")
    with pytest.raises(RulesBroken) as refused:
        campus.book("ILL", yesterday)
    assert rules(refused.value) == {"past"}

    booking = campus.book("ILL", yesterday, reason="noté sur papier")
    assert campus.stored(booking).override_reason == "noté sur papier"


def test_a_tenant_overrides_nothing_and_books_for_nobody_else(campus: Campus) -> None:
    tenant = Actor("Léa", Role.TENANT, campus.customer("NEURALIS"))
    sunday = campus.draft("ILL", slot("2026-11-29", "09:00", "11:00"))
    with pytest.raises(RulesBroken):
        campus.execute(PlaceBooking(sunday, "urgent"), tenant)
    with pytest.raises(NotPermitted):
        campus.execute(PlaceBooking(campus.draft("ILL", MORNING, "HELIA")), tenant)


def test_another_tenants_booking_is_not_found(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING, "HELIA")
    tenant = Actor("Léa", Role.TENANT, campus.customer("NEURALIS"))
    with pytest.raises(NotFound):
        campus.execute(CancelBooking(booking.id, 1), tenant)


def test_a_tenant_learns_when_a_room_is_taken_and_not_by_whom(campus: Campus) -> None:
    theirs = campus.book("ILL", MORNING, "HELIA", title="Fusion secrète")
    actor = Actor("Locataire", Role.TENANT, campus.customer("NEURALIS"))
    draft = campus.draft("ILL", slot("2026-11-24", "10:00", "12:00"))
    with pytest.raises(RulesBroken) as refused:
        campus.execute(PlaceBooking(draft), actor)
    (taken,) = (v for v in refused.value.verdicts if v.blocks)
    assert taken.rule == "free"
    assert taken.blocker != theirs.id
    told = campus.services.wording.text(taken.sentence, "fr")
    assert "11:00" in told
    assert "Hélia" not in told


def test_a_tenant_still_moves_their_own_booking_within_its_slot(campus: Campus) -> None:
    actor = Actor("Locataire", Role.TENANT, campus.customer("NEURALIS"))
    booking = campus.execute(PlaceBooking(campus.draft("ILL", MORNING)), actor)
    later = replace(booking.draft, slot=slot("2026-11-24", "10:00", "12:00"))
    assert campus.execute(ChangeBooking(booking.id, 1, later), actor).slot == later.slot


def test_a_tenant_restores_nothing(campus: Campus) -> None:
    theirs = campus.book("ILL", MORNING, "HELIA")
    actor = Actor("Locataire", Role.TENANT, campus.customer("NEURALIS"))
    with pytest.raises(NotPermitted):
        campus.execute(RestoreBookings((theirs.with_status(BookingStatus.CANCELLED),)), actor)
    assert campus.stored(theirs) == theirs


def test_changing_and_undoing_gives_a_new_revision_each_time(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING)
    moved = replace(booking.draft, slot=MORNING.shifted(timedelta(hours=3)))

    outcome = campus.services.desk.execute(ChangeBooking(booking.id, 1, moved), RECEPTION)
    assert campus.stored(booking).slot == moved.slot
    assert outcome.changes == Changes(bookings=frozenset({int(booking.id)}))

    assert outcome.inverse is not None
    campus.execute(outcome.inverse)
    back = campus.stored(booking)
    assert (back.draft, back.revision) == (booking.draft, 3)


def test_an_undo_is_refused_when_the_slot_is_taken_by_now(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING)
    outcome = campus.services.desk.execute(CancelBooking(booking.id, 1), RECEPTION)
    campus.book("ILL", MORNING, "HELIA")

    assert outcome.inverse is not None
    with pytest.raises(RulesBroken):
        campus.execute(outcome.inverse)
    assert campus.stored(booking).status is BookingStatus.CANCELLED


def test_undoing_a_move_out_of_the_past_asks_no_reason(campus: Campus) -> None:
    booking = campus.book("ILL", slot("2026-11-23", "09:45", "11:00"), reason="déjà là")
    later = replace(booking.draft, slot=slot("2026-11-23", "14:00", "15:00"))
    outcome = campus.services.desk.execute(ChangeBooking(booking.id, 1, later, "parti, revient"), RECEPTION)
    campus.clock.advance(timedelta(hours=2))

    assert outcome.inverse is not None
    campus.execute(outcome.inverse)
    assert campus.stored(booking).slot == booking.slot


def test_a_stale_change_is_refused_and_nothing_is_overwritten(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING)
    campus.execute(ChangeBooking(booking.id, 1, replace(booking.draft, title="Première")))
    with pytest.raises(StaleRevision) as refused:
        campus.execute(ChangeBooking(booking.id, 1, replace(booking.draft, title="Seconde")))
    assert (refused.value.expected, refused.value.found) == (1, 2)
    assert campus.stored(booking).draft.title == "Première"


def test_the_title_of_a_booking_on_a_closed_day_can_be_corrected_without_asking_again(campus: Campus) -> None:
    booking = campus.book("ILL", slot("2026-11-29", "09:00", "11:00"), reason="salon")
    campus.execute(ChangeBooking(booking.id, 1, replace(booking.draft, title="Salon")))
    stored = campus.stored(booking)
    assert (stored.draft.title, stored.override_reason) == ("Salon", "salon")


def test_cancelling_twice_is_refused(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING)
    campus.execute(CancelBooking(booking.id, 1))
    with pytest.raises(Refused) as refused:
        campus.execute(CancelBooking(booking.id, 2))
    assert refused.value.message.key == "error-already-cancelled"


def test_a_cancelled_booking_is_not_moved_as_if_it_took_place(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING)
    cancelled = campus.execute(CancelBooking(booking.id, booking.revision))
    moved = replace(cancelled.draft, slot=slot("2026-11-25", "09:00", "11:00"))
    with pytest.raises(Refused) as refused:
        campus.execute(ChangeBooking(booking.id, cancelled.revision, moved))
    assert refused.value.message.key == "error-already-cancelled"
    assert campus.stored(booking) == cancelled


def test_an_unknown_resource_or_customer_is_not_found(campus: Campus) -> None:
    draft = campus.draft("ILL", MORNING)
    with pytest.raises(NotFound):
        campus.execute(PlaceBooking(replace(draft, resources=(ResourceId(999),))))


def test_a_batch_is_all_or_nothing_and_is_undone_as_one(campus: Campus) -> None:
    first = PlaceBooking(campus.draft("ILL", MORNING))
    with pytest.raises(RulesBroken):
        campus.execute(Batch((first, PlaceBooking(campus.draft("ILL", MORNING)))))
    with campus.services.storage.read() as unit:
        assert not unit.agenda.agenda(campus.services.scope, 0, 2**40)

    outcome = campus.services.desk.execute(
        Batch((first, PlaceBooking(campus.draft("RHIN", MORNING)))), RECEPTION
    )
    made: tuple[Booking, ...] = outcome.value
    assert outcome.inverse is not None
    campus.execute(outcome.inverse)
    assert {campus.stored(b).status for b in made} == {BookingStatus.CANCELLED}


def test_the_history_tells_who_when_before_and_after(campus: Campus) -> None:
    booking = campus.book("ILL", MORNING, title="Avant")
    campus.execute(ChangeBooking(booking.id, 1, replace(booking.draft, title="Après")))
    campus.execute(CancelBooking(booking.id, 2, "plus besoin"))

    with campus.services.storage.read() as unit:
        entries = unit.history.of("booking", booking.id)
        # It names people at the desk, and whoever held the booking before.
        assert unit.history.of("booking", booking.id, ViewerScope(booking.draft.customer_id)) == []
    assert [e.action for e in entries] == ["place", "change", "cancel"]
    assert {e.actor for e in entries} == {"Claire Muller"}
    assert entries[0].before == ""
    assert '"title":"Avant"' in entries[1].before
    assert '"title":"Après"' in entries[1].after
    assert "plus besoin" in entries[2].after


def test_a_failed_command_announces_nothing(campus: Campus) -> None:
    heard: list[Changes] = []
    campus.services.desk.subscribe(heard.append)
    campus.book("ILL", MORNING)
    with pytest.raises(RulesBroken):
        campus.book("ILL", MORNING)
    assert len(heard) == 1


def test_a_listener_that_fails_does_not_make_a_stored_booking_look_refused(
    campus: Campus, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Changes] = []

    def broken(_changes: Changes) -> None:
        raise ValueError("a view is broken")

    campus.services.desk.subscribe(broken)
    campus.services.desk.subscribe(heard.append)
    booking = campus.book("ILL", MORNING)
    assert campus.stored(booking) == booking
    assert len(heard) == 1
    assert "a view is broken" in caplog.text
