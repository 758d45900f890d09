"""A month: bars over their hours in narrow columns, taken hold of from near by, moved by whole days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.campus_day import campus_date, campus_days, wall_time
from campus_desk.ui.timeline.geometry import Geometry, Grip
from campus_desk.ui.timeline.occupancy import occupied_shares
from campus_desk.ui.timeline.row_figures import Shape
from campus_desk.ui.timeline.whole_days import first_free_hour, open_hours, whole_days
from campus_desk.ui.timeline.zooming import axis_for
from tests.unit.made_up_campus import (
    EXTERNAL,
    TUESDAY,
    WEDNESDAY,
    Campus,
    at,
    design_month,
    month,
    opened,
    wall_of_month,
)
from tests.unit.test_geometry_gestures import drag

USUAL = (7 * 60, 20 * 60)
ROOM = 1010
THURSDAY = TUESDAY + timedelta(days=2)


def month_view(campus: Campus, zoom: float = 1.0) -> Geometry:
    model = AgendaModel()
    model.set_snapshot(campus.catalogue, campus.items, campus_days(month()))
    return Geometry(axis_for(model.days, ROOM, USUAL, zoom), model.groups)


def two_rooms() -> Campus:
    c = opened(Campus())
    c.room("Salle Ill")
    c.room("Salle Rhin")
    c.book(1, 10, 12, "Neuralis", booking=1)
    c.book(1, 14, 16, "Hélia", booking=2)
    c.book(2, 9, 24 * 2 + 17, "Alsace BioForum", EXTERNAL, booking=3)
    return c


def middle(geometry: Geometry, row: int, day: date = TUESDAY, hour: float = 11) -> tuple[float, float]:
    band = geometry.band_of(geometry.rows[row].id)
    assert band is not None
    return geometry.axis.x_of(at(hour, day)), band.top + band.height / 2


def test_item_1_every_booking_of_a_month_is_a_bar_in_the_column_of_its_days() -> None:
    campus = design_month()
    geometry = month_view(campus)
    assert geometry.by_day
    assert geometry.by_month
    assert not geometry.by_week
    drawn = set()
    for row in geometry.rows:
        for figure in geometry.figures_of(row):
            if figure.shape is not Shape.BAR:
                continue
            item = figure.entry.item
            drawn.add(item.booking_id)
            first = geometry.axis.day_index(figure.left)
            if item.starts_at >= geometry.axis.days[0].start:
                assert geometry.axis.days[first].date == campus_date(item.starts_at)
            assert figure.width >= 2
    first, last = geometry.axis.days[0].start, geometry.axis.days[-1].end
    assert drawn == {i.booking_id for i in campus.items if i.starts_at < last and i.ends_at > first}


def test_item_1_rows_of_a_month_are_as_high_as_those_of_a_day() -> None:
    campus = design_month()
    model = AgendaModel()
    model.set_snapshot(campus.catalogue, campus.items, campus_days([TUESDAY]))
    day = Geometry(axis_for(model.days, ROOM, USUAL, 1.0), model.groups)
    heights = [band.height for band in day.bands]
    assert [band.height for band in month_view(campus).bands] == heights


def test_item_1_a_booking_over_several_days_is_one_bar_across_their_columns() -> None:
    geometry = month_view(two_rooms())
    (figure,) = geometry.figures_of(geometry.rows[1])
    assert geometry.axis.day_index(figure.left) == 9
    assert geometry.axis.day_index(figure.right - 1) == 11


def test_a_narrow_bar_is_taken_hold_of_from_near_by_and_has_no_edges() -> None:
    geometry = month_view(two_rooms())
    x, y = middle(geometry, 0)
    for dx in (-4, 0, 4):
        hit = geometry.hit(x + dx, y)
        assert hit.entry is not None
        assert hit.grip is Grip.BODY
    assert geometry.hit(geometry.axis.x_of(at(18.5)), y).entry is None


def test_a_long_bar_has_edges() -> None:
    geometry = month_view(two_rooms())
    (figure,) = geometry.figures_of(geometry.rows[1])
    _, y = middle(geometry, 1)
    assert geometry.hit(figure.left + 1, y).grip is Grip.START
    assert geometry.hit(figure.right - 1, y).grip is Grip.END


def test_a_booking_moves_by_whole_days_and_keeps_its_time() -> None:
    geometry = month_view(two_rooms())
    start = middle(geometry, 0)
    x, y = middle(geometry, 0, THURSDAY, 19)
    proposal = drag(geometry, start, (x, y)).proposal
    assert proposal is not None
    assert (proposal.start, proposal.end) == (at(10, THURSDAY), at(12, THURSDAY))
    same = drag(geometry, start, (start[0] + 9, start[1])).proposal
    assert same is not None
    assert not same.changes_something, "a few pixels within a day are no other time"


def test_an_edge_moves_by_whole_days() -> None:
    geometry = month_view(two_rooms())
    (figure,) = geometry.figures_of(geometry.rows[1])
    _, y = middle(geometry, 1)
    x, _ = middle(geometry, 1, TUESDAY + timedelta(days=3))
    proposal = drag(geometry, (figure.right - 1, y), (x, y)).proposal
    assert proposal is not None
    assert proposal.start == at(9)
    assert proposal.end == at(17, TUESDAY + timedelta(days=3))


def test_days_drawn_on_an_empty_row_are_booked_from_opening_to_closing() -> None:
    geometry = month_view(two_rooms())
    monday = date(2026, 11, 16)
    start, end = middle(geometry, 0, monday, 12), middle(geometry, 0, monday + timedelta(days=2), 9)
    proposal = drag(geometry, start, end).proposal
    assert proposal is not None
    opens, closes = open_hours(geometry.rows[0], geometry.axis.days[15])
    assert proposal.start == opens
    assert proposal.end == closes + 2 * 86400
    assert (wall_time(proposal.start), wall_time(proposal.end)) == ("08:00", "19:00")


def test_a_closed_day_is_booked_at_usual_hours() -> None:
    geometry = month_view(two_rooms())
    sunday = next(day for day in geometry.axis.days if day.date == date(2026, 11, 15))
    assert open_hours(geometry.rows[0], sunday) == (at(9, sunday.date), at(18, sunday.date))
    assert whole_days(geometry.rows[0], geometry.axis.days, 10, 9) == whole_days(
        geometry.rows[0], geometry.axis.days, 9, 10
    )


def test_a_click_on_a_day_means_its_first_free_hour() -> None:
    row = month_view(two_rooms()).rows[0]
    tuesday, thursday = campus_days([TUESDAY, THURSDAY])
    assert first_free_hour(row, tuesday, 0) == (at(9), at(10))
    assert first_free_hour(row, tuesday, at(9.9)) == (at(12), at(13)), "the rest of a quarter is no room"
    assert first_free_hour(row, tuesday, at(13.25)) == (at(13.25), at(14))
    assert first_free_hour(row, thursday, 0) == (at(9, THURSDAY), at(10, THURSDAY))


@given(st.integers(0, 29), st.integers(0, 59), st.integers(0, 24 * 60))
def test_the_first_free_hour_is_free_unless_the_day_is_full(day: int, number: int, minute: int) -> None:
    row, shown = CROWDED.rows[number], CROWDED.axis.days[day]
    now = shown.start + minute * 60
    start, end = first_free_hour(row, shown, now)
    assert 0 < end - start <= 3600
    if any(e.item.blocked_from < end and e.item.blocked_to > start for e in row.entries):
        _, closes = open_hours(row, shown)
        for quarter in range(max(start, -(-now // 900) * 900), closes, 900):
            assert any(
                e.item.blocked_from < quarter + 900 and e.item.blocked_to > quarter for e in row.entries
            )


def test_item_1_the_share_booked_of_each_day_counts_open_hours_only() -> None:
    c = two_rooms()
    model = AgendaModel()
    model.set_snapshot(c.catalogue, c.items, campus_days(month()))
    shares = occupied_shares(model, USUAL)
    tuesday, wednesday, thursday = shares[9], shares[10], shares[11]
    assert tuesday is not None
    assert thursday is not None
    assert round(tuesday, 3) == round((4 + 10) / 22, 3)
    assert wednesday is None, "a public holiday"
    assert round(thursday, 3) == round(9 / 22, 3)
    assert WEDNESDAY in c.holidays


CROWDED = month_view(wall_of_month())
