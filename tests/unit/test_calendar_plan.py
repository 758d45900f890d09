"""What a calendar import would do: matched, weighed, judged, and never by the order of the file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.calendar_plan import CalendarPlan
from campus_desk.application.calendar_values import CalendarEvent
from campus_desk.domain.booking import BookingStatus
from tests.unit.calendar_campus import (
    BETA,
    ROOM,
    SITE,
    event,
    placed,
    plan,
    refusals,
    situation,
    slot,
    stored_as,
)

# Where


@pytest.mark.parametrize(
    ("location", "found"),
    [
        ("ILL", (1,)),
        ("salle  ILL ", (1,)),
        ("Salle Rhin, étage 1", (3,)),
        ("Salle Rhin, Salle Ill", (2, 1)),
        ("rhin,ill,,Salle Rhin", (2, 1)),
        ("Colonne", (10,)),
    ],
)
def test_places_are_matched_whole_then_parted_at_commas(location: str, found: tuple[int, ...]) -> None:
    assert placed(plan(event(location=location))) == {"u": found}


@pytest.mark.parametrize(
    ("location", "key"),
    [
        ("", "calendar-no-place"),
        (" , ", "calendar-no-place"),
        ("Salle Mozart", "calendar-place-unknown"),
        ("ILL, Salle Mozart", "calendar-place-unknown"),
        ("Table", "calendar-place-ambiguous"),
        ("OLD", "verdict-retired"),
    ],
)
def test_places_that_cannot_be_told(location: str, key: str) -> None:
    made = plan(event(location=location))
    assert not made.bookings
    assert refusals(made) == {"u": key}


def test_codes_of_our_own_go_before_the_location() -> None:
    assert placed(plan(event(location="ILL", resources=("rhin",)))) == {"u": (2,)}


def test_unknown_places_are_made_on_request_whatever_the_order() -> None:
    events = [
        event("a", "Salle  Mozart", slot(8, 9)),
        event("b", "SALLE MOZART", slot(9, 10)),
        event("c", "Salle-Mozart", slot(10, 11)),
        event("d", "Salle Bach", slot(8, 9), customer="NOBODY"),
    ]
    at = situation(new_place=(ROOM, SITE))
    made, backwards = plan(*events, at=at), plan(*reversed(events), at=at)
    assert [(r.code, r.name) for r in made.new_resources.values()] == [("SALLE-MOZART", "SALLE MOZART")]
    assert made.new_resources == backwards.new_resources
    assert len(set(placed(made).values())) == 1
    assert placed(made).keys() == {"a", "b", "c"}


def test_a_retired_place_comes_back_on_request() -> None:
    made = plan(event(location="Ancienne salle"), at=situation(new_place=(ROOM, SITE)))
    assert [(r.code, r.retired_on) for r in made.new_resources.values()] == [("OLD", None)]


# Who


def test_customers() -> None:
    named = plan(event(customer="beta"))
    assert named.bookings[0].proposal.draft.customer_id == BETA
    assert refusals(plan(event(customer="X"))) == {"u": "error-not-found-customer"}
    assert refusals(plan(event(customer=""))) == {"u": "calendar-no-customer"}
    served = plan(event(customer=""), at=situation(customer=BETA))
    assert served.bookings[0].proposal.draft.customer_id == BETA


# Twice in the file


def test_one_with_a_place_goes_before_one_without() -> None:
    made = plan(event(location="", sequence=5), event(sequence=1))
    assert placed(made) == {"u": (1,)}
    assert refusals(made) == {"u": "calendar-duplicate-without-place"}


def test_the_newer_version_goes_before_the_older() -> None:
    made = plan(event(sequence=2, summary="new"), event(sequence=1))
    assert [p.proposal.draft.title for p in made.bookings] == ["new"]
    assert refusals(made) == {"u": "calendar-duplicate-older"}


def test_the_same_event_twice_is_one_booking() -> None:
    assert refusals(plan(event(), event())) == {"u": "calendar-duplicate-same"}


def test_a_newer_cancellation_needs_no_place() -> None:
    old = event()
    made = plan(
        event(sequence=0),
        event(location="", sequence=1, status=BookingStatus.CANCELLED),
        at=situation(stored_as(7, old)),
    )
    assert [p.proposal.draft.status for p in made.bookings] == [BookingStatus.CANCELLED]


# Again


def test_the_same_file_again_changes_nothing() -> None:
    made = plan(event(), at=situation(stored_as(7, event())))
    assert not made.bookings
    assert [e.uid for e in made.unchanged] == ["u"]


@pytest.mark.parametrize(
    ("sequence", "outcome"),
    [(6, ""), (5, "calendar-differs"), (4, "calendar-outdated")],
)
def test_only_a_higher_version_changes_a_booking(sequence: int, outcome: str) -> None:
    old = stored_as(7, event(sequence=5))
    made = plan(event(sequence=sequence, summary="new title"), at=situation(old))
    assert refusals(made) == ({"u": outcome} if outcome else {})
    assert [p.before for p in made.bookings] == ([] if outcome else [old])


def test_what_the_event_does_not_state_stays() -> None:
    old = stored_as(7, event())
    kept = replace(old.draft, attendees=9, note="clés à l’accueil", project_code="P1", setup_minutes=15)
    made = plan(event(sequence=1, when=slot(11, 12), customer=""), at=situation(replace(old, draft=kept)))
    assert made.bookings[0].proposal.draft == replace(kept, slot=slot(11, 12))
    complete = event(sequence=1, complete=True, summary="u")
    emptied = plan(complete, at=situation(replace(old, draft=kept)))
    assert emptied.bookings[0].proposal.draft == old.draft


def test_a_cancellation_frees_the_slot_for_others_in_the_file() -> None:
    old = stored_as(7, event())
    made = plan(event(sequence=1, status=BookingStatus.CANCELLED), event("other", "ILL"), at=situation(old))
    assert not made.refused
    assert {p.proposal.event.uid: p.proposal.draft.status.is_live for p in made.bookings} == {
        "u": False,
        "other": True,
    }


def test_a_cancellation_of_something_unknown_changes_nothing() -> None:
    made = plan(event(status=BookingStatus.CANCELLED))
    assert not made.bookings
    assert len(made.unchanged) == 1
    own = plan(event(status=BookingStatus.CANCELLED, own_status=True))
    assert [p.proposal.draft.status for p in own.bookings] == [BookingStatus.CANCELLED]


def test_what_was_cancelled_at_the_desk_stays_cancelled() -> None:
    gone = stored_as(7, event()).with_status(BookingStatus.CANCELLED)
    assert refusals(plan(event(), at=situation(gone))) == {"u": "calendar-cancelled-here"}
    assert len(plan(event(sequence=1), at=situation(gone)).bookings) == 1


def test_an_invoiced_booking_keeps_what_the_invoice_states() -> None:
    old = stored_as(7, event())
    at = situation(old, invoiced=[7])
    moved = plan(event(sequence=1, when=slot(12, 14)), at=at)
    assert not moved.bookings
    assert moved.refused[0].uid == "u"
    renamed = plan(event(sequence=1, summary="other title"), at=at)
    assert len(renamed.bookings) == 1
    cancelled = plan(event(sequence=1, status=BookingStatus.CANCELLED), at=at)
    assert not cancelled.bookings


# Rivals


def test_what_is_booked_goes_before_what_is_imported() -> None:
    rival = stored_as(7, event("stored"))
    made = plan(event("new", when=slot(9, 11)), at=situation(rival))
    assert refusals(made).keys() == {"new"}


def test_the_earlier_start_then_the_uid_decides() -> None:
    made = plan(event("b"), event("a"), event("late", when=slot(9, 11)), event("next", when=slot(10, 11)))
    assert placed(made).keys() == {"a", "next"}
    assert refusals(made).keys() == {"b", "late"}


def test_two_bookings_change_places() -> None:
    one, two = event("one", when=slot(8, 9)), event("two", when=slot(9, 10))
    made = plan(
        replace(one, slot=two.slot, sequence=1),
        replace(two, slot=one.slot, sequence=1),
        at=situation(stored_as(1, one), stored_as(2, two)),
    )
    assert placed(made).keys() == {"one", "two"}


def test_a_change_that_cannot_be_keeps_its_old_slot() -> None:
    moved, blocker = event("moved", when=slot(8, 9)), event("blocker", when=slot(12, 13))
    at = situation(stored_as(1, moved), stored_as(2, blocker))
    made = plan(replace(moved, slot=slot(12, 13), sequence=1), event("hopeful", when=slot(8, 9)), at=at)
    assert refusals(made).keys() == {"moved", "hopeful"}
    assert not made.bookings


def test_named_units_of_a_pool_go_before_any_unit() -> None:
    made = plan(
        event("pool", "ENDO", slot(8, 12)),
        event("unit", "ENDO-1", slot(9, 10)),
        event("more", "ENDO", slot(8, 9), units=("ENDO-1",)),
        event("none", "ENDO", slot(8, 13)),
    )
    held = {p.proposal.event.uid: p.allocations[0].resource_id for p in made.bookings}
    assert held == {"unit": 11, "pool": 12, "more": 11}
    assert refusals(made).keys() == {"none"}


def test_capacity_is_judged() -> None:
    assert plan(event(attendees=17)).refused
    assert plan(event(attendees=16)).bookings


def test_a_past_event_is_imported_and_the_override_is_known() -> None:
    made = plan(event(when=slot(8, 9, day=2)), event("future"))
    assert {p.proposal.event.uid: p.overridden for p in made.bookings} == {"u": True, "future": False}


@pytest.mark.parametrize(
    ("field", "value"), [("summary", "x" * 501), ("project_code", "x" * 101), ("setup_minutes", 5000)]
)
def test_values_no_booking_can_have(field: str, value: object) -> None:
    made = plan(replace(event(), **{field: value}))  # type: ignore[arg-type]
    assert not made.bookings
    assert len(made.refused) == 1


# The order of the file

HOURS = st.integers(7, 18)


@st.composite
def crowd(draw: st.DrawFn) -> list[CalendarEvent]:
    """Draw events that are in each other's way, with the same UIDs and versions again and again."""
    return [
        event(
            draw(st.sampled_from("abcde")),
            draw(st.sampled_from(["ILL", "RHIN", "ILL, RHIN", "ENDO", "ENDO-1", "", "Salle X", "SALLE x"])),
            slot(start := draw(HOURS), start + draw(st.integers(1, 4))),
            sequence=draw(st.integers(0, 2)),
            customer=draw(st.sampled_from(["ACME", "BETA", ""])),
            status=draw(st.sampled_from([None, *BookingStatus])),
            recurrence_id=draw(st.sampled_from(["", "", "20261124T080000Z"])),
        )
        for _ in range(draw(st.integers(0, 12)))
    ]


def verdict_of(made: CalendarPlan) -> tuple[object, ...]:
    return (
        sorted((p.proposal.event.key, repr(p.allocations), repr(p.proposal.draft)) for p in made.bookings),
        sorted(repr(e) for e in made.unchanged),
        [b.id for b in made.cancelled],
        made.refused,
        dict(made.new_resources),
    )


@given(crowd(), st.randoms(use_true_random=False), st.booleans())
def test_the_order_of_the_events_does_not_matter(
    events: list[CalendarEvent], shuffle: object, create: bool
) -> None:
    stored = [stored_as(1, event("a", when=slot(8, 10))), stored_as(2, event("z", when=slot(14, 16)))]
    at = situation(*stored, new_place=(ROOM, SITE) if create else None)
    mixed = list(events)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    assert verdict_of(plan(*events, at=at)) == verdict_of(plan(*mixed, at=at))


@given(crowd())
def test_nothing_overlaps_and_nothing_is_lost(events: list[CalendarEvent]) -> None:
    old = stored_as(1, event("a", when=slot(8, 10)))
    made = plan(*events, at=situation(old))
    changed = {p.before.id for p in made.bookings if p.before} | {b.id for b in made.cancelled}
    held = [] if old.id in changed else list(old.allocations)
    held += [a for p in made.bookings if p.proposal.draft.status.is_live for a in p.allocations]
    for number, one in enumerate(held):
        for other in held[number + 1 :]:
            assert one.resource_id != other.resource_id or not one.slot.overlaps(other.slot)
    assert len(made.bookings) + len(made.unchanged) + len(made.refused) == len(events)
