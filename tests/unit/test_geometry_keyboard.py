"""The focus walks over cells and bookings, day by day or hour by hour."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.geometry import Geometry
from campus_desk.ui.timeline.keyboard import Focus, beside, extended, first_focus, on_cell, on_entry, walked
from tests.unit.made_up_campus import NOW, at, design_week
from tests.unit.test_geometry_gestures import by_day, by_week, campus

DAY, WEEK = by_day(campus()), by_week(campus())
CROWDED = by_week(design_week())


def shown(focus: Focus | None) -> tuple[int, str, str, int | None]:
    assert focus is not None
    return focus.row_id, wall_time(focus.start), wall_time(focus.end), focus.booking_id


def test_item_47_the_focus_begins_at_the_present_in_the_first_row() -> None:
    assert shown(first_focus(DAY, int(NOW.timestamp()))) == (1, "09:00", "10:30", 1)
    assert shown(first_focus(DAY, at(15.4))) == (1, "15:00", "16:00", None)


def test_item_47_on_another_day_it_begins_in_the_morning() -> None:
    assert shown(first_focus(DAY, at(15) + 10 * 86400)) == (1, "09:00", "10:30", 1)


def test_item_47_an_empty_planner_has_no_focus() -> None:
    assert first_focus(Geometry(DAY.axis, ()), at(10)) is None


def test_item_47_arrows_walk_over_cells_into_bookings_and_out_again() -> None:
    focus = on_cell(DAY.rows[0], at(8))
    focus = walked(focus, DAY, sideways=1)
    assert shown(focus) == (1, "08:30", "09:00", None)
    focus = walked(focus, DAY, sideways=1)
    assert focus.booking_id == 1
    focus = walked(focus, DAY, sideways=1)
    assert shown(focus) == (1, "10:30", "11:30", None)
    assert walked(focus, DAY, sideways=-1).booking_id == 1


def test_item_47_up_and_down_keep_the_time() -> None:
    focus = on_cell(DAY.rows[0], at(12))
    assert shown(walked(focus, DAY, down=1)) == (2, "12:00", "13:00", None)
    assert walked(focus, DAY, down=-1) == focus


def test_item_47_a_cell_ends_where_the_next_booking_begins() -> None:
    assert shown(on_cell(DAY.rows[0], at(8.5))) == (1, "08:30", "09:00", None)


def test_item_47_shift_extends_the_cell_and_adds_rows() -> None:
    focus = on_cell(DAY.rows[0], at(12))
    assert shown(extended(focus, DAY, sideways=1))[2] == "13:15"
    assert shown(extended(extended(focus, DAY, sideways=-1), DAY, sideways=-1))[2] == "12:30"
    more = extended(extended(focus, DAY, down=1), DAY, down=1)
    assert more.further == (2, 3)
    assert extended(more, DAY, down=1) == more
    assert extended(more, DAY, down=-1).further == (2,)


def test_item_47_ctrl_goes_from_booking_to_booking() -> None:
    row = DAY.rows[1]
    first = on_entry(row, row.entries[0])
    second = beside(first, row, 1)
    assert second.booking_id == 3
    assert beside(second, row, 1) == second
    assert beside(second, row, -1) == first
    assert beside(on_cell(row, at(8)), row, 1) == first


def test_item_47_in_a_week_an_arrow_is_a_day() -> None:
    focus = on_cell(WEEK.rows[0], at(15))
    after = walked(focus, WEEK, sideways=1)
    assert shown(after) == (1, "15:00", "16:00", None)
    assert after.start - focus.start == 86400
    assert walked(after, WEEK, sideways=-1).booking_id == 1


moves = st.lists(
    st.tuples(st.sampled_from(["walk", "extend", "beside"]), st.integers(-1, 1), st.integers(-1, 1)),
    max_size=40,
)


@given(moves, st.sampled_from([DAY, WEEK, CROWDED]))
def test_the_focus_never_leaves_what_is_shown(
    sequence: list[tuple[str, int, int]], geometry: Geometry
) -> None:
    focus = first_focus(geometry, at(10))
    assert focus is not None
    days = geometry.axis.days
    for name, sideways, down in sequence:
        if name == "walk":
            focus = walked(focus, geometry, sideways=sideways, down=down)
        elif name == "extend":
            focus = extended(focus, geometry, sideways=sideways, down=down)
        else:
            band = geometry.band_of(focus.row_id)
            assert band is not None
            assert band.row is not None
            focus = beside(focus, band.row, down or 1)
        assert geometry.band_of(focus.row_id) is not None
        assert focus.end > focus.start
        assert focus.booking_id is not None or days[0].start <= focus.start < days[-1].end
