"""The gesture machine without a widget: what a press, a move and a release propose, in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.campus_day import campus_days, wall_time, week_of
from campus_desk.ui.timeline.geometry import Geometry
from campus_desk.ui.timeline.gestures import (
    Gestures,
    Pointer,
    Release,
    State,
    between,
    resized,
    snapped,
)
from campus_desk.ui.timeline.party import Member, moved
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.time_axis import ColumnsAxis, HoursAxis, fitted_columns
from tests.unit.made_up_campus import TUESDAY, Campus, at

PARIS = ZoneInfo("Europe/Paris")
ROW_0, ROW_1, ROW_2 = 22 + 16, 54 + 16, 86 + 16


def campus() -> Campus:
    c = Campus()
    for name in ("Salle Vosges", "Salle Rhin", "Salle Ill"):
        c.room(name)
    c.book(1, 9, 10.5, "Neuralis", booking=1)
    c.book(2, 9, 9.25, "Optéo", booking=2)
    c.book(2, 14, 15, "Sonalis", booking=3, invoiced=True)
    c.book(3, 9, 10, "", booking=4, redacted=True)
    c.book(3, 11 + 5 / 60, 12, "Vitalis", booking=5)
    return c


def by_day(c: Campus, day: date = TUESDAY) -> Geometry:
    model = AgendaModel()
    model.set_snapshot(c.catalogue, c.items, campus_days([day]))
    return Geometry(HoursAxis(model.days, 60), model.groups)


def by_week(c: Campus, day: date = TUESDAY) -> Geometry:
    model = AgendaModel()
    model.set_snapshot(c.catalogue, c.items, campus_days(week_of(day)))
    return Geometry(
        ColumnsAxis(model.days, fitted_columns(model.days, 1010), (7 * 60, 20 * 60)), model.groups
    )


def machine(*, editable: bool = True) -> Gestures:
    return Gestures(
        lambda item: editable and not item.redacted and not item.invoiced,
        lambda: editable,
        lambda row, item: (Member(item, row.id),),
    )


def drag(
    geometry: Geometry,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    fine: bool = False,
    copies: bool = False,
    editable: bool = True,
) -> Release:
    gestures = machine(editable=editable)
    gestures.press(Pointer(*start), geometry)
    gestures.move(Pointer(start[0] + 3, start[1]), geometry)
    gestures.move(Pointer(*end, fine, copies), geometry)
    return gestures.release(Pointer(*end, fine, copies), geometry)


def dropped(release: Release) -> Proposal:
    assert release.proposal is not None
    return release.proposal


def hours(proposal: Proposal) -> tuple[str, str]:
    return wall_time(proposal.start), wall_time(proposal.end)


def x(hour: float) -> float:
    return hour * 60


def test_item_20_drag_over_empty_hours_proposes_a_booking() -> None:
    proposal = dropped(drag(by_day(campus()), (x(12.1), ROW_0), (x(13.4), ROW_0)))
    assert proposal.intent is Intent.CREATE
    assert proposal.row_id == 1
    assert hours(proposal) == ("12:00", "13:30")


def test_item_20_drag_backwards_proposes_the_same_hours() -> None:
    assert hours(dropped(drag(by_day(campus()), (x(13.4), ROW_0), (x(12.1), ROW_0)))) == ("12:00", "13:30")


def test_item_20_a_new_booking_stays_on_the_row_it_was_begun_on() -> None:
    assert dropped(drag(by_day(campus()), (x(12.1), ROW_0), (x(13.4), ROW_2))).row_id == 1


def test_item_21_snaps_to_a_quarter_and_to_five_minutes_with_alt() -> None:
    start, end = (x(12.1), ROW_0), (x(13 + 12 / 60), ROW_0)
    assert hours(dropped(drag(by_day(campus()), start, end))) == ("12:00", "13:15")
    assert hours(dropped(drag(by_day(campus()), start, end, fine=True))) == ("12:05", "13:15")


def test_item_24_less_than_five_pixels_is_a_click() -> None:
    release = drag(by_day(campus()), (x(12), ROW_0), (x(12) + 4, ROW_0 + 4))
    assert release.proposal is None
    assert release.clicked is not None
    assert release.clicked.instant == at(12)


def test_item_25_a_move_to_another_row_keeps_time_and_length() -> None:
    proposal = dropped(drag(by_day(campus()), (x(9.5), ROW_0), (x(9.5), ROW_1)))
    assert proposal.intent is Intent.MOVE
    assert (proposal.row_id, proposal.resource_id) == (2, 2)
    assert hours(proposal) == ("09:00", "10:30")


def test_item_25_a_move_in_time_keeps_the_length() -> None:
    proposal = dropped(drag(by_day(campus()), (x(9.5), ROW_0), (x(11.7), ROW_0)))
    assert hours(proposal) == ("11:15", "12:45")


def test_item_25_a_start_off_the_grid_is_kept_while_only_the_row_changes() -> None:
    proposal = dropped(drag(by_day(campus()), (x(11.5), ROW_2), (x(11.5), ROW_0)))
    assert hours(proposal) == ("11:05", "12:00")


def test_item_26_both_edges_resize() -> None:
    geometry = by_day(campus())
    assert hours(dropped(drag(geometry, (x(9) + 3, ROW_0), (x(8) + 3, ROW_0)))) == ("08:00", "10:30")
    assert hours(dropped(drag(geometry, (x(10.5) - 3, ROW_0), (x(11.5) - 3, ROW_0)))) == ("09:00", "11:30")


def test_item_26_a_bar_under_twenty_pixels_resizes_at_both_edges() -> None:
    geometry = by_day(campus())
    longer = dropped(drag(geometry, (x(9.25) + 3, ROW_1), (x(10.25) + 3, ROW_1)))
    assert (longer.intent, hours(longer)) == (Intent.RESIZE, ("09:00", "10:15"))
    earlier = dropped(drag(geometry, (x(9) - 3, ROW_1), (x(8) - 3, ROW_1)))
    assert (earlier.intent, hours(earlier)) == (Intent.RESIZE, ("08:00", "09:15"))


def test_item_26_one_step_is_left_however_far_an_edge_is_dragged() -> None:
    geometry = by_day(campus())
    assert hours(dropped(drag(geometry, (x(10.5) - 3, ROW_0), (x(3), ROW_0)))) == ("09:00", "09:15")
    assert hours(dropped(drag(geometry, (x(9) + 3, ROW_0), (x(20), ROW_0)))) == ("10:15", "10:30")


def test_item_30_ctrl_copies_and_a_plain_drag_moves() -> None:
    geometry = by_day(campus())
    assert dropped(drag(geometry, (x(9.5), ROW_0), (x(12), ROW_1), copies=True)).intent is Intent.COPY
    assert dropped(drag(geometry, (x(9.5), ROW_0), (x(12), ROW_1))).intent is Intent.MOVE


@pytest.mark.parametrize("start", [(x(14.5), ROW_1), (x(9.5), ROW_2)], ids=["invoiced", "somebody else's"])
def test_item_38_what_may_not_be_changed_cannot_be_dragged(start: tuple[float, float]) -> None:
    release = drag(by_day(campus()), start, (x(17), ROW_0))
    assert release.proposal is None
    assert release.clicked is not None


def test_item_38_a_read_only_planner_has_no_handles() -> None:
    geometry = by_day(campus())
    for start in ((x(9.5), ROW_0), (x(9) + 3, ROW_0), (x(12), ROW_0)):
        assert drag(geometry, start, (x(17), ROW_1), editable=False).proposal is None


def test_item_29_escape_leaves_nothing_behind() -> None:
    geometry, gestures = by_day(campus()), machine()
    gestures.press(Pointer(x(9.5), ROW_0), geometry)
    gestures.move(Pointer(x(12), ROW_1), geometry)
    assert gestures.state is State.MOVING
    gestures.cancel()
    assert gestures.release(Pointer(x(12), ROW_1), geometry) == Release()


def test_the_ghost_stays_on_its_row_while_the_pointer_is_on_a_heading() -> None:
    proposal = dropped(drag(by_day(campus()), (x(9.5), ROW_0), (x(12), 4)))
    assert proposal.row_id == 1


# --- in a week --------------------------------------------------------------------------------------------------------


def chip(geometry: Geometry, booking: int) -> tuple[float, float]:
    for row in geometry.rows:
        for figure in geometry.figures_of(row):
            if figure.is_booking and figure.entry.item.booking_id == booking:
                band = geometry.band_of(row.id)
                assert band is not None
                return (figure.left + figure.right) / 2, band.top + figure.top + 5
    raise AssertionError(booking)


def test_another_day_of_the_week_keeps_the_time_of_day() -> None:
    geometry = by_week(campus())
    start = chip(geometry, 1)
    proposal = dropped(drag(geometry, start, (geometry.axis.day_edges(3)[0] + 20, start[1])))
    assert hours(proposal) == ("09:00", "10:30")
    assert datetime.fromtimestamp(proposal.start, PARIS).date() == date(2026, 11, 12)


def test_another_day_keeps_the_time_of_day_over_the_clock_change() -> None:
    c = campus()
    saturday = date(2027, 3, 27)
    c.items = [replace(c.items[0], starts_at=at(9, saturday), ends_at=at(10, saturday))]
    geometry = by_week(c, saturday)
    start = chip(geometry, 1)
    proposal = dropped(drag(geometry, start, (geometry.axis.day_edges(6)[0] + 20, start[1])))
    assert hours(proposal) == ("09:00", "10:00")
    assert proposal.start - at(9, saturday) == 23 * 3600


def test_within_its_day_a_chip_moves_by_the_hours_of_the_column() -> None:
    geometry = by_week(campus())
    start = chip(geometry, 1)
    left, right = geometry.axis.day_edges(1)
    hour = (right - left - 5) / 13
    proposal = dropped(drag(geometry, start, (start[0] + 2 * hour, start[1])))
    assert hours(proposal) == ("11:00", "12:30")


# --- arithmetic -------------------------------------------------------------------------------------------------------

instants = st.integers(at(0), at(24))
steps = st.sampled_from([300, 900])


@given(instants, instants, steps)
def test_an_interval_drawn_holds_where_it_began_and_ended(anchor: int, here: int, step: int) -> None:
    start, end = between(anchor, here, step)
    assert start % step == end % step == 0
    assert end - start >= step
    assert start <= anchor < end or start <= anchor == here
    assert start <= here <= end


@given(instants, st.integers(60, 20 * 3600), st.integers(-86400, 86400), steps)
def test_a_move_never_changes_the_length(start: int, length: int, by: int, step: int) -> None:
    item = replace(campus().items[0], starts_at=start, ends_at=start + length)
    shift = snapped(start + by, step) - start if by else 0
    proposal = moved([Member(item, item.resource_id)], lambda t: t + shift, 0, DAY, Intent.MOVE)
    assert proposal.end - proposal.start == length
    assert not proposal.changes_something or proposal.start % step == 0


@given(instants, st.integers(60, 20 * 3600), st.integers(-86400, 86400), steps, st.booleans())
def test_an_edge_never_passes_the_other(start: int, length: int, by: int, step: int, at_start: bool) -> None:
    item = replace(campus().items[0], starts_at=start, ends_at=start + length)
    first, last = resized(item, snapped(by, step), step, at_start=at_start)
    assert last > first
    assert last == item.ends_at if at_start else first == item.starts_at


# --- any sequence of events -------------------------------------------------------------------------------------------

points = st.tuples(
    st.integers(-200, 1800), st.integers(-100, 300), st.booleans(), st.booleans(), st.booleans()
)
events = st.lists(st.tuples(st.sampled_from(["press", "move", "release", "cancel"]), points), max_size=30)
DAY, WEEK = by_day(campus()), by_week(campus())


@given(events, st.booleans())
def test_any_sequence_of_events_ends_in_a_valid_state(
    sequence: list[tuple[str, tuple[int, int, bool, bool, bool]]], week: bool
) -> None:
    geometry, gestures, pressed = (WEEK if week else DAY), machine(), False
    for name, place in sequence:
        pointer = Pointer(*place)
        if name == "press":
            gestures.press(pointer, geometry)
            pressed = True
            assert gestures.state is State.PRESSING
        elif name == "move":
            gestures.move(pointer, geometry)
        elif name == "cancel":
            gestures.cancel()
            pressed = False
        else:
            release = gestures.release(pointer, geometry)
            assert pressed or release == Release()
            pressed = False
        assert pressed or gestures.state is State.IDLE
        assert (gestures.proposal or gestures.frame) is not None or not gestures.is_dragging
        if gestures.proposal is not None:
            check(gestures.proposal, gestures.state)


def check(proposal: Proposal, state: State) -> None:
    assert proposal.end > proposal.start
    item: AgendaItem | None = proposal.item
    if state is State.CREATING:
        assert item is None
        return
    assert item is not None
    assert not item.redacted
    assert not item.invoiced
    if state is State.MOVING:
        assert proposal.end - proposal.start == item.ends_at - item.starts_at
    else:
        assert proposal.intent is Intent.RESIZE
        assert proposal.start == item.starts_at or proposal.end == item.ends_at
