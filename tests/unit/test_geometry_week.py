"""Chips in the columns of a week: two lines a day, nothing lost, nothing covered."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.campus_day import campus_days, week_of
from campus_desk.ui.timeline.geometry import Geometry
from campus_desk.ui.timeline.row_figures import Block, Figure, Shape, blocks
from campus_desk.ui.timeline.time_axis import ColumnsAxis, fitted_columns
from tests.unit.made_up_campus import TENANT, TUESDAY, WEDNESDAY, Campus, at


def model_of(campus: Campus, days: tuple[date, ...] = (TUESDAY,)) -> AgendaModel:
    model = AgendaModel()
    model.set_snapshot(campus.catalogue, campus.items, campus_days(days))
    return model


def week_view(campus: Campus, room: int = 1010) -> Geometry:
    model = model_of(campus, week_of(TUESDAY))
    return Geometry(
        ColumnsAxis(model.days, fitted_columns(model.days, room), (7 * 60, 20 * 60)), model.groups
    )


def figures(geometry: Geometry, number: int = 0) -> list[Figure]:
    return list(geometry.figures_of(geometry.rows[number]))


def test_a_day_of_a_week_has_two_lines_the_second_for_what_is_left_over() -> None:
    c = Campus()
    c.room("A")
    for n in range(4):
        c.book(1, 9 + n, 10 + n, f"C{n}")
    shown = [f for f in figures(week_view(c)) if f.shape is not Shape.OCCUPANCY]
    assert [f.shape for f in shown] == [Shape.CHIP, Shape.MORE]
    assert [e.item.customer for e in shown[1].hidden] == ["C1", "C2", "C3"]


def test_two_bookings_of_a_day_are_two_chips() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 10, "C0")
    c.book(1, 11, 12, "C1")
    shown = [f for f in figures(week_view(c)) if f.shape is not Shape.OCCUPANCY]
    assert [f.shape for f in shown] == [Shape.CHIP, Shape.CHIP]
    assert shown[0].bottom <= shown[1].top


def test_a_booking_over_several_days_is_one_chip_across_their_columns() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 24 + 15, "Salon")
    c.book(1, 16, 17, "Optéo", day=WEDNESDAY)
    geometry = week_view(c)
    chips = [f for f in figures(geometry) if f.shape is Shape.CHIP]
    salon = next(f for f in chips if f.entry.item.customer == "Salon")
    assert salon.left < geometry.axis.day_edges(1)[1] < salon.right
    other = next(f for f in chips if f.entry.item.customer == "Optéo")
    assert other.top >= salon.bottom


stays = st.lists(st.tuples(st.integers(0, 6), st.floats(0, 23), st.floats(0.25, 60)), min_size=1, max_size=25)
closed_times = st.lists(st.tuples(st.integers(0, 6), st.floats(1, 60)), max_size=2)


def full_week(bookings: list[tuple[int, float, float]], closed: list[tuple[int, float]]) -> Geometry:
    c = Campus()
    room = c.room("A")
    days = week_of(TUESDAY)
    for n, (day, start, length) in enumerate(bookings):
        c.book(1, start, start + length, f"C{n}", TENANT, day=days[day], booking=n + 1)
    for day, length in closed:
        slot = TimeSlot.of_epoch(at(8, days[day]), at(8 + length, days[day]))
        c.closures.append(Closure(slot, "Étalonnage", resource_id=room))
    return week_view(c)


@given(stays, closed_times)
def test_nothing_booked_is_lost_in_a_week(
    bookings: list[tuple[int, float, float]], closed: list[tuple[int, float]]
) -> None:
    named = {
        e.item.booking_id
        for f in figures(full_week(bookings, closed))
        if f.shape in (Shape.CHIP, Shape.MORE)
        for e in ((f.entry, *f.hidden) if f.shape is Shape.CHIP else f.hidden)
    }
    assert named == {BookingId(n + 1) for n in range(len(bookings))}


@given(stays, closed_times)
def test_chips_of_a_week_never_cover_each_other(
    bookings: list[tuple[int, float, float]], closed: list[tuple[int, float]]
) -> None:
    geometry = full_week(bookings, closed[:1])
    shown: list[Figure | Block] = [f for f in figures(geometry) if f.shape in (Shape.CHIP, Shape.MORE)]
    shown += blocks(geometry.rows[0], geometry.axis)
    for n, one in enumerate(shown):
        for other in shown[n + 1 :]:
            beside = one.right <= other.left or other.right <= one.left
            assert beside or one.bottom <= other.top or other.bottom <= one.top
