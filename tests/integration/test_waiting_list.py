"""Reception's waiting list on a real file: put on it, offered what frees, taken off, undone, history."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    ChangeBooking,
    CheckIn,
    CheckOut,
    CloseWaiting,
    Command,
    ExpireOptions,
    MarkNoShow,
    OfferWaiting,
    RestoreWaiting,
    SaveWaiting,
)
from campus_desk.application.desk import Outcome
from campus_desk.application.revisions import produced_by, revisions
from campus_desk.application.waiting_matches import Freed
from campus_desk.application.waiting_reading import WaitingLine, read_waiting
from campus_desk.domain.actors import EVERYTHING, Actor, Role, ViewerScope
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import (
    InvalidValue,
    NotFound,
    NotPermitted,
    Refused,
    RulesBroken,
    StaleRevision,
)
from campus_desk.domain.identifiers import CustomerId, ResourceId, WaitingId
from campus_desk.domain.waiting import Standing, WaitingEntry, WaitingState
from tests.campus import RECEPTION, Campus, slot, wall

DAY = "2026-11-23"
TEN_TO_NOON = slot(DAY, "10:00", "12:00")
HOUR = timedelta(hours=1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    # It is 10:00 at the campus.
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def run(campus: Campus, command: Command, actor: Actor = RECEPTION) -> Outcome:
    return campus.services.desk.execute(command, actor)


def wait(campus: Campus, customer: str = "HELIA", **more: object) -> WaitingEntry:
    entry = WaitingEntry(
        WaitingId(0),
        campus.customer(customer),
        slot(DAY, "10:00", "13:00"),
        HOUR,
        campus.clock.now(),
        resource_id=campus.resource("ILL"),
        attendees=8,
    )
    stored = campus.execute(SaveWaiting(replace(entry, **more)))  # type: ignore[arg-type]
    assert isinstance(stored, WaitingEntry)
    return stored


def lines(campus: Campus, scope: ViewerScope = EVERYTHING) -> tuple[WaitingLine, ...]:
    with campus.services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(scope)
        return read_waiting(unit, catalogue, scope, RECEPTION, campus.clock.now())


def line(campus: Campus) -> WaitingLine:
    (only,) = lines(campus)
    return only


def test_reception_an_entry_is_saved_changed_closed_and_each_is_undone(campus: Campus) -> None:
    made = run(campus, SaveWaiting(replace(wait(campus), id=WaitingId(0))))
    entry = made.value
    assert made.changes.waiting == {int(entry.id)}
    assert made.inverse == CloseWaiting(entry.id, 1)
    changed = run(campus, SaveWaiting(replace(entry, attendees=10)))
    assert changed.value.revision == 2
    assert changed.inverse is not None
    assert dict(revisions(changed.inverse)) == produced_by(changed.inverse) == {("waiting", int(entry.id)): 2}
    assert run(campus, changed.inverse).value.attendees == 8
    closed = run(campus, CloseWaiting(entry.id, 3))
    assert closed.value.state is WaitingState.CLOSED
    assert len(lines(campus)) == 1
    assert closed.inverse is not None
    assert run(campus, closed.inverse).value.state is WaitingState.WAITING
    with campus.services.storage.read() as unit:
        actions = [e.action for e in unit.history.of("waiting", int(entry.id))]
    assert actions == ["wait", "change", "change", "close", "wait"]


@pytest.mark.parametrize("freed", [Freed.CANCELLED, Freed.ABSENT, Freed.LEFT, Freed.EXPIRED])
def test_reception_a_slot_that_frees_matches_who_waits_and_says_why(campus: Campus, freed: Freed) -> None:
    until = campus.clock.now() + timedelta(minutes=20)
    if freed is Freed.EXPIRED:
        held = campus.book("ILL", TEN_TO_NOON, status=BookingStatus.OPTION, option_expires_at=until)
    else:
        held = campus.book("ILL", TEN_TO_NOON)
    campus.book("ILL", slot(DAY, "12:00", "13:00"))
    wait(campus)
    assert line(campus).match is None
    campus.clock.instant = until
    commands: dict[Freed, list[Command]] = {
        Freed.CANCELLED: [CancelBooking(held.id, 1, "Panne")],
        Freed.ABSENT: [MarkNoShow(held.id, 1)],
        Freed.LEFT: [CheckIn(held.id, 1), CheckOut(held.id, 2)],
        Freed.EXPIRED: [ExpireOptions()],
    }
    for command in commands[freed]:
        run(campus, command)
    match = line(campus).match
    assert match is not None
    assert (match.draft.slot, match.freed) == (slot(DAY, "10:30", "11:30"), freed)


def test_reception_an_offer_is_an_option_and_a_note_in_one_step_and_back(campus: Campus) -> None:
    wait(campus)
    match = line(campus).match
    assert match is not None
    outcome = run(campus, OfferWaiting(match.entry.id, match.entry.revision, match.draft))
    option = outcome.value
    assert isinstance(option, Booking)
    assert option.status is BookingStatus.OPTION
    assert option.draft.option_expires_at == wall(f"{DAY} 10:15")
    assert outcome.changes.bookings == {int(option.id)}
    assert outcome.changes.waiting == {int(match.entry.id)}
    offered = line(campus)
    assert (offered.standing, offered.offered, offered.match) == (Standing.OFFERED, option, None)
    with pytest.raises(Refused) as refused:
        run(campus, OfferWaiting(match.entry.id, 2, match.draft))
    assert refused.value.message.key == "error-waiting-offered"

    inverse = outcome.inverse
    assert isinstance(inverse, Batch)
    assert produced_by(inverse) == {("waiting", int(match.entry.id)): 2, ("booking", int(option.id)): 1}
    undone = run(campus, inverse)
    assert campus.stored(option).status is BookingStatus.CANCELLED
    assert line(campus).standing is Standing.WAITING
    assert undone.inverse is not None
    run(campus, undone.inverse)
    assert line(campus).standing is Standing.OFFERED
    assert campus.stored(option).status is BookingStatus.OPTION


def test_reception_what_becomes_of_the_option_tells_what_becomes_of_the_entry(campus: Campus) -> None:
    wait(campus)
    match = line(campus).match
    assert match is not None
    option = campus.execute(OfferWaiting(match.entry.id, 1, match.draft))
    confirmed = run(
        campus,
        ChangeBooking(option.id, option.revision, replace(option.draft, status=BookingStatus.CONFIRMED)),
    )
    assert line(campus).standing is Standing.TAKEN
    assert confirmed.inverse is not None
    run(campus, confirmed.inverse)
    campus.clock.advance(timedelta(minutes=30))
    run(campus, ExpireOptions())
    lapsed = line(campus)
    assert (lapsed.standing, lapsed.match) == (Standing.LAPSED, None)
    again = run(campus, RestoreWaiting(lapsed.entry.id, lapsed.entry.revision, WaitingState.WAITING))
    assert line(campus).match is not None
    assert again.inverse is not None
    assert run(campus, again.inverse).value == replace(lapsed.entry, revision=lapsed.entry.revision + 2)


def test_reception_an_offer_that_has_been_taken_meanwhile_stores_nothing(campus: Campus) -> None:
    wait(campus)
    match = line(campus).match
    assert match is not None
    campus.book("ILL", match.draft.slot, "NEURALIS")
    with pytest.raises(RulesBroken):
        run(campus, OfferWaiting(match.entry.id, 1, match.draft))
    assert line(campus).standing is Standing.WAITING


def test_reception_what_cannot_be_waited_for_is_refused(campus: Campus) -> None:
    with pytest.raises(InvalidValue):
        wait(campus, window=slot(DAY, "08:00", "10:00"))
    with pytest.raises(NotFound):
        wait(campus, resource_id=ResourceId(999))
    with pytest.raises(NotFound):
        campus.execute(
            SaveWaiting(replace(wait(campus), id=WaitingId(0), customer_id=CustomerId(999), revision=1))
        )
    entry = wait(campus)
    run(campus, CloseWaiting(entry.id, 1))
    with pytest.raises(Refused):
        run(campus, CloseWaiting(entry.id, 2))
    with pytest.raises(StaleRevision):
        run(campus, SaveWaiting(entry))


def test_reception_a_tenant_waits_for_itself_and_sees_nobody_else_waiting(campus: Campus) -> None:
    neuralis = campus.customer("NEURALIS")
    tenant = Actor("Neuralis", Role.TENANT, neuralis)
    theirs = wait(campus, "HELIA")
    with pytest.raises(NotPermitted):
        run(campus, SaveWaiting(replace(theirs, id=WaitingId(0))), tenant)
    with pytest.raises(NotFound):
        run(campus, CloseWaiting(theirs.id, 1), tenant)
    own = run(campus, SaveWaiting(replace(theirs, id=WaitingId(0), customer_id=neuralis)), tenant)
    scope = ViewerScope(neuralis)
    assert [(each.entry.id, each.match) for each in lines(campus, scope)] == [(own.value.id, None)]
    with pytest.raises(NotPermitted):
        run(campus, OfferWaiting(own.value.id, 1, campus.draft("ILL", TEN_TO_NOON)), tenant)


def test_reception_a_tenant_says_what_it_waits_for_not_since_when_nor_what_was_offered(
    campus: Campus,
) -> None:
    neuralis = campus.customer("NEURALIS")
    tenant = Actor("Neuralis", Role.TENANT, neuralis)
    strangers = campus.book("RHIN", TEN_TO_NOON, "HELIA")
    wait(campus, "HELIA", window=slot(DAY, "10:00", "11:00"))
    campus.clock.advance(timedelta(minutes=-30))
    own = run(
        campus,
        SaveWaiting(replace(line(campus).entry, id=WaitingId(0), customer_id=neuralis)),
        tenant,
    ).value
    campus.clock.advance(timedelta(minutes=30))
    forged = replace(
        own,
        attendees=4,
        created_at=campus.clock.now() - timedelta(days=9),
        state=WaitingState.OFFERED,
        booking_id=strangers.id,
    )
    stored = run(campus, SaveWaiting(forged), tenant).value
    assert stored == replace(own, attendees=4, revision=2)
    for state, booking in ((WaitingState.OFFERED, strangers.id), (WaitingState.WAITING, None)):
        with pytest.raises(NotPermitted):
            run(campus, RestoreWaiting(own.id, 2, state, booking), tenant)


def test_reception_a_tenant_takes_back_that_it_waits_no_longer_and_nothing_else(campus: Campus) -> None:
    neuralis = campus.customer("NEURALIS")
    tenant = Actor("Neuralis", Role.TENANT, neuralis)
    own = wait(campus, "NEURALIS")
    closed = run(campus, CloseWaiting(own.id, 1), tenant)
    with pytest.raises(NotPermitted):
        run(campus, RestoreWaiting(own.id, 2, WaitingState.OFFERED), tenant)
    for state in (WaitingState.WAITING, WaitingState.CLOSED, WaitingState.WAITING):
        assert closed.inverse is not None
        closed = run(campus, closed.inverse, tenant)
        assert closed.value.state is state
    match = line(campus).match
    assert match is not None
    option = run(campus, OfferWaiting(own.id, closed.value.revision, match.draft)).value
    campus.clock.advance(timedelta(hours=1))
    run(campus, ExpireOptions())
    assert campus.stored(option).status is BookingStatus.CANCELLED
    with pytest.raises(NotPermitted):
        # Whether they wait again is for reception to say.
        run(campus, RestoreWaiting(own.id, closed.value.revision + 1, WaitingState.WAITING), tenant)


def test_reception_an_offer_that_went_to_somebody_else_leaves_the_list_readable(campus: Campus) -> None:
    wait(campus, "NEURALIS")
    match = line(campus).match
    assert match is not None
    option = campus.execute(OfferWaiting(match.entry.id, 1, match.draft))
    given = replace(option.draft, customer_id=campus.customer("HELIA"))
    run(campus, ChangeBooking(option.id, option.revision, given))
    (own,) = lines(campus, ViewerScope(campus.customer("NEURALIS")))
    assert (own.standing, own.offered) == (Standing.WAITING, None)


def test_reception_what_is_over_is_on_the_list_no_longer(campus: Campus) -> None:
    wait(campus)
    wait(campus, "NEURALIS", window=slot(DAY, "14:00", "16:00"))
    taken = next(
        each for each in lines(campus) if each.entry.customer_id == campus.customer("NEURALIS")
    ).match
    assert taken is not None
    option = campus.execute(OfferWaiting(taken.entry.id, 1, taken.draft))
    run(
        campus,
        ChangeBooking(option.id, option.revision, replace(option.draft, status=BookingStatus.CONFIRMED)),
    )
    assert len(lines(campus)) == 2
    campus.clock.instant = wall(f"{DAY} 13:00")
    assert [each.standing for each in lines(campus)] == [Standing.TAKEN]
    campus.clock.instant = wall(f"{DAY} 15:00")
    assert lines(campus) == (), "what was taken is over, though they would have waited until four"


@contextmanager
def counted() -> Iterator[list[str]]:
    """Collect the statements of all connections."""
    found: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_reception_the_list_costs_the_same_number_of_queries_however_long_it_is(campus: Campus) -> None:
    counts: list[tuple[int, int]] = []
    for more in (1, 6):
        for number in range(more):
            # One who has an offer, and one who could have what somebody else has cancelled.
            taken = wait(campus, window=slot(DAY, "10:00", "20:00"))
            offer = next(each.match for each in lines(campus) if each.entry.id == taken.id)
            assert offer is not None
            run(campus, OfferWaiting(taken.id, taken.revision, offer.draft))
            hour = len(counts) + number + 11
            run(campus, CancelBooking(campus.book("RHIN", slot(DAY, f"{hour}:00", f"{hour + 1}:00")).id, 1))
            wait(
                campus,
                "NEURALIS",
                window=slot(DAY, f"{hour}:00", f"{hour + 1}:00"),
                resource_id=campus.resource("RHIN"),
            )
        with counted() as statements:
            shown = lines(campus)
        assert [each.match.freed for each in shown if each.match] == [Freed.CANCELLED] * (len(shown) // 2)
        counts.append((len(shown), len(statements)))
    (few, for_few), (many, for_many) = counts
    assert (few, many) == (2, 14)
    assert for_many == for_few
