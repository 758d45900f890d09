"""What a calendar import would do: matched, weighed, judged, and never by the order of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.calendar_plan import CalendarPlan, Situation, make_plan
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile, Recurrence
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import Allocation, Booking, BookingDraft, BookingStatus, BusyInterval
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SeriesId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.reference.recurrence_rules import RecurrenceRules

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROOM, SITE = KindId(1), SiteId(1)


def resource(number: int, code: str, name: str, **fields: object) -> Resource:
    return replace(Resource(ResourceId(number), code, name, ROOM, SITE), **fields)  # type: ignore[arg-type]


RESOURCES = (
    resource(1, "ILL", "Salle Ill", capacity=16),
    resource(2, "RHIN", "Salle Rhin"),
    resource(3, "RI", "Salle Rhin, étage 1"),
    resource(4, "OLD", "Ancienne salle", retired_on=date(2026, 1, 1)),
    resource(5, "T1", "Table"),
    resource(6, "T2", "Table"),
    resource(10, "ENDO", "Colonne"),
    resource(11, "ENDO-1", "Colonne 1", parent_id=ResourceId(10), containment=Containment.UNIT),
    resource(12, "ENDO-2", "Colonne 2", parent_id=ResourceId(10), containment=Containment.UNIT),
)
ACME, BETA = CustomerId(1), CustomerId(2)
CUSTOMERS = {
    ACME: Customer(ACME, "ACME", "Acme", CustomerGroup.TENANT),
    BETA: Customer(BETA, "BETA", "Beta", CustomerGroup.EXTERNAL),
}


def slot(start: int, end: int, day: int = 24) -> TimeSlot:
    midnight = datetime(2026, 11, day, tzinfo=UTC)
    return TimeSlot(midnight + timedelta(hours=start), midnight + timedelta(hours=end))


def event(
    uid: str = "u", location: str = "ILL", when: TimeSlot | None = None, **fields: object
) -> CalendarEvent:
    plain = CalendarEvent(uid, when or slot(8, 10), location=location, customer="ACME", summary=uid)
    return replace(plain, **fields)  # type: ignore[arg-type]


def stored_as(number: int, of: CalendarEvent, resources: tuple[int, ...] = (1,), **fields: object) -> Booking:
    draft = BookingDraft(tuple(ResourceId(r) for r in resources), of.slot, ACME, title=of.summary)
    allocations = tuple(Allocation(r, r, of.slot) for r in draft.resources)
    booking = Booking(BookingId(number), of.uid, draft, allocations, of.recurrence_id, sequence=of.sequence)
    return replace(booking, **fields)  # type: ignore[arg-type]


def situation(*stored: Booking, invoiced: Iterable[int] = (), **fields: object) -> Situation:
    numbers = {BookingId(n) for n in invoiced}
    busy = [
        BusyInterval(a.resource_id, a.slot, b.id, "Acme", b.draft.title)
        for b in stored
        if b.status.is_live
        for a in b.allocations
    ]
    plain = Situation(
        now=NOW,
        actor=Actor("tests", Role.IMPORT),
        resources=RESOURCES,
        customers=CUSTOMERS,
        calendar=CampusCalendar(),
        recurrence=RecurrenceRules(),
        customer=None,
        new_place=None,
        stored={(b.uid, b.recurrence_id): b for b in stored},
        series={},
        busy=busy,
        invoiced=lambda booking: booking in numbers,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def plan(*events: CalendarEvent, at: Situation | None = None) -> CalendarPlan:
    return make_plan(CalendarFile(events), at or situation())


def refusals(made: CalendarPlan) -> dict[str, str]:
    return {r.uid: r.reasons[0].key for r in made.refused}


def placed(made: CalendarPlan) -> dict[str, tuple[int, ...]]:
    return {p.proposal.event.uid: tuple(int(r) for r in p.proposal.draft.resources) for p in made.bookings}


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


# Series

NINE = datetime(2026, 10, 5, 9)  # noqa: DTZ001 - wall clock
MONDAYS = Recurrence("Europe/Paris", NINE, "FREQ=WEEKLY;COUNT=5")
FIRST = TimeSlot(datetime(2026, 10, 5, 7, tzinfo=UTC), datetime(2026, 10, 5, 8, tzinfo=UTC))


def series(**fields: object) -> CalendarEvent:
    return replace(event("s", when=FIRST, recurrence=MONDAYS), **fields)  # type: ignore[arg-type]


def starts(made: CalendarPlan) -> list[str]:
    return [p.proposal.draft.slot.start.strftime("%m-%d %H:%M") for p in made.bookings]


def test_a_series_keeps_the_wall_clock_across_the_end_of_summer_time() -> None:
    made = plan(series())
    assert starts(made) == ["10-05 07:00", "10-12 07:00", "10-19 07:00", "10-26 08:00", "11-02 08:00"]
    assert [p.proposal.event.recurrence_id for p in made.bookings][3] == "20261026T080000Z"
    stored = made.series["s"]
    assert (stored.zone, stored.dtstart, stored.duration_seconds) == ("Europe/Paris", NINE, 3600)


def test_exceptions_take_from_the_series_what_they_do_not_state() -> None:
    moved = CalendarEvent("s", slot(13, 14, day=6), recurrence_id="20261019T070000Z", attendees=3)
    gone = CalendarEvent("s", FIRST, recurrence_id="20261005T070000Z", status=BookingStatus.CANCELLED)
    made = plan(moved, series(summary="Cours", attendees=12), gone)
    drafts = {p.proposal.event.recurrence_id: p.proposal.draft for p in made.bookings}
    assert len(drafts) == 4
    assert drafts["20261019T070000Z"].title == "Cours"
    assert drafts["20261019T070000Z"].slot == slot(13, 14, day=6)
    assert [d.attendees for d in drafts.values()].count(3) == 1


def test_an_endless_rule_is_expanded_for_24_months_and_says_so() -> None:
    made = plan(series(recurrence=replace(MONDAYS, rrule="FREQ=MONTHLY")))
    (note,) = made.notes
    assert note.key == "calendar-series-cut"
    assert dict(note.params)["months"] == 24
    assert dict(note.params)["until"] == date(2028, 11, 23)
    assert len(made.bookings) == dict(note.params)["count"] == 26


def test_a_time_that_does_not_exist_is_reported_and_the_rest_imported() -> None:
    night = datetime(2027, 3, 21, 2, 30)  # noqa: DTZ001 - wall clock
    begins = datetime(2027, 3, 21, 1, 30, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", night, "FREQ=WEEKLY;COUNT=3")
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(hours=1)), recurrence=rule))
    assert starts(made) == ["03-21 01:30", "04-04 00:30"]
    assert refusals(made) == {"s": "error-time-does-not-exist"}


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=NEVER", "FREQ=DAILY;BYHOUR=1,2", "FREQ=DAILY;X"])
def test_rules_that_cannot_be_are_reported(rule: str) -> None:
    made = plan(series(recurrence=replace(MONDAYS, rrule=rule)))
    assert not made.bookings
    assert refusals(made).keys() == {"s"}


def test_all_day_dates_last_the_days_own_hours() -> None:
    midnight = datetime(2026, 10, 24)  # noqa: DTZ001 - wall clock
    begins = datetime(2026, 10, 23, 22, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", midnight, "FREQ=DAILY;COUNT=3", nominal=True)
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(days=1)), recurrence=rule))
    assert [p.proposal.draft.slot.duration for p in made.bookings] == [
        timedelta(hours=h) for h in (24, 25, 24)
    ]


def stored_series(sequence: int = 0) -> tuple[Situation, list[Booking]]:
    made = plan(series(sequence=sequence))
    bookings = [
        stored_as(number, p.proposal.event, series_id=SeriesId(1))
        for number, p in enumerate(made.bookings, start=1)
    ]
    known = replace(made.series["s"], id=SeriesId(1))
    return situation(*bookings, series={"s": known}), bookings


def test_the_same_series_again_changes_nothing() -> None:
    at, _ = stored_series()
    made = plan(series(), at=at)
    assert (len(made.unchanged), made.bookings, made.series, made.refused) == (5, [], {}, ())


def test_a_newer_series_cancels_the_dates_it_no_longer_has() -> None:
    at, bookings = stored_series()
    made = plan(series(sequence=1, recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert made.cancelled == bookings[3:]
    assert len(made.unchanged) == 3
    assert made.series["s"].rrule == "FREQ=WEEKLY;COUNT=3"


def test_a_series_that_differs_without_a_newer_version_is_refused() -> None:
    at, _ = stored_series()
    made = plan(series(recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert refusals(made) == {"s": "calendar-differs"}
    assert not made.cancelled


def test_a_date_left_out_by_a_newer_series_stays_when_it_is_invoiced() -> None:
    at, bookings = stored_series()
    at = replace(at, invoiced=lambda booking: booking == bookings[4].id)
    made = plan(series(sequence=1, recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert made.cancelled == [bookings[3]]
    assert refusals(made) == {"s": "calendar-left-out-invoiced"}


def test_one_date_of_a_stored_series_changes_alone() -> None:
    at, bookings = stored_series()
    alone = event("s", when=slot(13, 14, day=3), recurrence_id=bookings[2].recurrence_id, sequence=1)
    made = plan(alone, at=at)
    assert [p.before for p in made.bookings] == [bookings[2]]
    assert not made.cancelled


def test_a_series_without_occurrences_in_reach_books_nothing_and_says_so() -> None:
    far = datetime(2031, 1, 1, 9)  # noqa: DTZ001 - wall clock
    begins = datetime(2031, 1, 1, 8, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", far, "FREQ=YEARLY")
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(hours=1)), recurrence=rule))
    assert not made.bookings
    assert [n.key for n in made.notes] == ["calendar-series-cut"]


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
