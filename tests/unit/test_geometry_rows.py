"""Rows to y, bars in their lanes, and what lies under a point."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Containment
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.campus_day import campus_days, week_of
from campus_desk.ui.timeline.geometry import Geometry, Grip
from campus_desk.ui.timeline.row_figures import Figure, Shape
from campus_desk.ui.timeline.time_axis import ColumnsAxis, HoursAxis, fitted_columns
from tests.unit.made_up_campus import TUESDAY, Campus, at, opened


def model_of(campus: Campus, days: tuple[date, ...] = (TUESDAY,)) -> AgendaModel:
    model = AgendaModel()
    model.set_snapshot(campus.catalogue, campus.items, campus_days(days))
    return model


def day_of(campus: Campus, hour_width: float = 60) -> Geometry:
    model = model_of(campus)
    return Geometry(HoursAxis(model.days, hour_width), model.groups)


def week_view(campus: Campus, room: int = 1010) -> Geometry:
    model = model_of(campus, week_of(TUESDAY))
    return Geometry(
        ColumnsAxis(model.days, fitted_columns(model.days, room), (7 * 60, 20 * 60)), model.groups
    )


def figures(geometry: Geometry, number: int = 0) -> list[Figure]:
    return list(geometry.figures_of(geometry.rows[number]))


# --- rows -------------------------------------------------------------------------------------------------------------


def test_rows_have_the_heights_of_the_design() -> None:
    c = Campus()
    c.room("Amphithéâtre", capacity=100)
    c.room("Salle Vosges", capacity=40)
    assert [b.height for b in day_of(c).bands] == [22, 44, 32]
    assert [b.height for b in week_view(c).bands] == [22, 48, 48]


def test_rows_are_grouped_by_site_and_kind_in_the_order_of_the_catalogue() -> None:
    c = Campus()
    c.room("Labo", site=3, kind=4)
    c.room("Scanner", site=1, kind=2)
    c.room("Salle Vosges", site=1, kind=1)
    groups = model_of(c).groups
    assert [(g.site.name, g.kind.name("fr")) for g in groups] == [
        ("Technoparc", "Salles"),
        ("Technoparc", "Équipements"),
        ("Biocluster", "Laboratoires"),
    ]


def test_a_collapsed_group_keeps_its_heading_only() -> None:
    c = Campus()
    c.room("A")
    c.room("B", kind=2)
    model = model_of(c)
    geometry = Geometry(HoursAxis(model.days, 60), model.groups, {model.groups[0].key})
    assert [b.row.resource.name if b.row else "" for b in geometry.bands] == ["", "", "B"]
    assert geometry.band_of(model.groups[0].rows[0].id) is None


def test_units_of_a_pool_have_no_rows_and_their_bookings_lie_in_lanes_of_the_pool() -> None:
    c = Campus()
    pool = c.room("Colonne")
    units = [c.room(f"Colonne {n}", parent_id=pool, containment=Containment.UNIT) for n in "ABC"]
    c.book(units[0], 9, 10, "Neuralis")
    c.book(units[2], 9, 10, "Optéo")
    geometry = day_of(c)
    (row,) = geometry.rows
    assert row.units == 3
    assert [(e.item.customer, e.lane, e.part) for e in row.entries] == [
        ("Neuralis", 0, "Colonne A"),
        ("Optéo", 2, "Colonne C"),
    ]
    first, second = figures(geometry)
    assert first.bottom <= second.top


def test_a_booking_of_two_units_side_by_side_is_one_bar() -> None:
    c = Campus()
    pool = c.room("Colonne")
    units = [c.room(f"Colonne {n}", parent_id=pool, containment=Containment.UNIT) for n in "ABC"]
    c.book(units[0], 9, 10, "Neuralis", booking=7)
    c.book(units[1], 9, 10, "Neuralis", booking=7)
    (entry,) = model_of(c).groups[0].rows[0].entries
    assert (entry.lane, entry.lanes, entry.taken) == (0, 2, 2)


def test_two_units_with_another_between_them_are_two_bars() -> None:
    c = Campus()
    pool = c.room("Colonne")
    units = [c.room(f"Colonne {n}", parent_id=pool, containment=Containment.UNIT) for n in "ABC"]
    c.book(units[0], 9, 10, "Neuralis", booking=7)
    c.book(units[1], 9, 10, "Optéo", booking=8)
    c.book(units[2], 9, 10, "Neuralis", booking=7)
    entries = model_of(c).groups[0].rows[0].entries
    assert sorted((e.lane, e.item.booking_id) for e in entries) == [(0, 7), (1, 8), (2, 7)]


def test_a_divisible_room_shows_its_parts_and_each_part_shows_the_whole() -> None:
    c = Campus()
    whole = c.room("Forum", capacity=60)
    parts = [c.room(f"Forum {n}", parent_id=whole, containment=Containment.PART) for n in "AB"]
    for part in parts:
        c.book(part, 9, 12, "Alsace BioForum", requested=whole, booking=5)
    c.book(parts[1], 14, 15, "Optéo")
    rows = day_of(c).rows
    assert [r.resource.name for r in rows] == ["Forum", "Forum A", "Forum B"]
    assert [(e.item.customer, e.lane, e.lanes, e.part) for e in rows[0].entries] == [
        ("Alsace BioForum", 0, 2, ""),
        ("Optéo", 1, 1, "Forum B"),
    ]
    assert [e.item.customer for e in rows[1].entries] == ["Alsace BioForum"]
    assert [e.item.customer for e in rows[2].entries] == ["Alsace BioForum", "Optéo"]


def test_a_large_pool_shows_what_runs_at_the_same_time() -> None:
    c = Campus()
    pool = c.room("Tablettes")
    units = [c.room(f"T{n}", parent_id=pool, containment=Containment.UNIT) for n in range(9)]
    for n, unit in enumerate(units[:3]):
        c.book(unit, 9 + n, 12, f"C{n}")
    (row,) = day_of(c).rows
    assert row.lanes == 4
    assert [e.lane for e in row.entries] == [0, 1, 2]


def test_rows_keep_their_height_whatever_is_booked() -> None:
    c = Campus()
    pool = c.room("Colonne")
    unit = c.room("A", parent_id=pool, containment=Containment.UNIT)
    c.room("B", parent_id=pool, containment=Containment.UNIT)
    empty = day_of(c).height
    c.book(unit, 9, 10, "Neuralis")
    assert day_of(c).height == empty


def test_a_retired_resource_has_a_row_only_while_something_is_booked_on_it() -> None:
    c = Campus()
    c.room("Ancienne salle", retired_on=date(2026, 1, 1))
    other = c.room("Salle fermée", retired_on=date(2026, 1, 1))
    c.book(other, 9, 10, "Neuralis")
    assert [r.resource.name for r in model_of(c).rows] == ["Salle fermée"]


def test_item_42_a_filter_hides_rows_and_counts_them() -> None:
    c = Campus()
    c.room("Petite", capacity=4)
    c.room("Grande", capacity=40)
    model = model_of(c)
    model.set_filter(lambda r: (r.capacity or 0) >= 10)
    assert [r.resource.name for r in model.rows] == ["Grande"]
    assert model.hidden == 1
    model.set_filter(None)
    assert model.hidden == 0


def test_unchanged_rows_keep_their_revision() -> None:
    c = opened(Campus())
    c.room("A")
    c.room("B")
    c.book(1, 9, 10, "Neuralis")
    model = model_of(c)
    before = [r.revision for r in model.rows]
    c.items[0] = replace(c.items[0], title="Autre titre")
    model.set_snapshot(c.catalogue, c.items, model.days)
    after = [r.revision for r in model.rows]
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_item_11_closed_hours_follow_the_week_and_public_holidays() -> None:
    c = opened(Campus(), 8, 18)
    c.room("A")
    c.holidays[TUESDAY] = "Férié"
    (row,) = model_of(c).rows
    assert row.closed == ((at(0), at(24)),)
    c.holidays.clear()
    (row,) = model_of(c).rows
    assert row.closed == ((at(0), at(8)), (at(18), at(24)))


def test_a_closure_of_the_site_closes_its_rows_and_one_of_a_resource_is_drawn_on_it() -> None:
    c = opened(Campus(), 8, 18)
    room = c.room("A")
    c.closures.append(Closure(TimeSlot.of_epoch(at(10), at(12)), "Coupure d’eau"))
    c.closures.append(Closure(TimeSlot.of_epoch(at(14), at(16)), "Étalonnage", resource_id=room))
    model = model_of(c)
    (row,) = model.rows
    assert (at(10), at(12)) in row.closed
    assert [b.reason for b in row.blocks] == ["Étalonnage"]
    assert [n.reason for n in model.notes] == ["Coupure d’eau"]


# --- bars -------------------------------------------------------------------------------------------------------------


def test_item_13_setup_and_teardown_are_figures_of_their_own_and_lower() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 10, "Neuralis", setup=30, teardown=15)
    setup, teardown, bar = figures(day_of(c))
    assert [f.shape for f in (setup, teardown, bar)] == [Shape.SETUP, Shape.TEARDOWN, Shape.BAR]
    assert setup.right <= bar.left
    assert bar.right <= teardown.left
    assert setup.top == bar.top + 12
    assert (setup.width, teardown.width) == (29, 14)


def test_bars_that_touch_in_time_do_not_touch_on_screen() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 10, "Neuralis")
    c.book(1, 10, 11, "Optéo")
    first, second = figures(day_of(c))
    assert second.left - first.right == 2
    assert first.left == 9 * 60 + 1


def test_a_booking_over_midnight_is_open_where_it_goes_on() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 20, 30, "Biosutura")
    (bar,) = figures(day_of(c))
    assert bar.opens_right
    assert not bar.opens_left


# --- what lies under a point ------------------------------------------------------------------------------------------


def test_a_point_on_a_bar_finds_its_booking_and_its_edges() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 11, "Neuralis")
    geometry = day_of(c)
    y = 22 + 16
    assert geometry.hit(9 * 60 + 60, y).grip is Grip.BODY
    assert geometry.hit(9 * 60 + 3, y).grip is Grip.START
    assert geometry.hit(11 * 60 - 3, y).grip is Grip.END
    empty = geometry.hit(8 * 60, y)
    assert empty.entry is None
    assert empty.instant == at(8)


@pytest.mark.parametrize("minutes", [5, 10, 15])
def test_item_26_a_short_bar_can_be_gripped_at_both_edges_and_in_the_middle(minutes: int) -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 9 + minutes / 60, "Neuralis")
    geometry = day_of(c)
    (bar,) = figures(geometry)
    assert bar.width < 20
    y = 22 + 16
    assert geometry.hit(bar.left - 3, y).grip is Grip.START
    assert geometry.hit(bar.right + 3, y).grip is Grip.END
    assert geometry.hit((bar.left + bar.right) / 2, y).grip is Grip.BODY


def test_the_edge_of_a_short_bar_does_not_steal_its_neighbour() -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 9.25, "Neuralis", booking=1)
    c.book(1, 9.25, 11, "Optéo", booking=2)
    geometry = day_of(c)
    first, second = figures(geometry)
    hit = geometry.hit(first.right + 4, 22 + 16)
    assert hit.entry is not None
    assert hit.entry.item.booking_id == second.entry.item.booking_id


def test_headings_and_the_room_below_the_rows_are_no_rows() -> None:
    c = Campus()
    c.room("A")
    geometry = day_of(c)
    heading = geometry.hit(600, 5)
    assert heading.band is not None
    assert heading.row is None
    assert geometry.hit(600, geometry.height + 50).band is None
    assert geometry.hit(600, -1).band is None


def test_item_2_the_heading_of_the_rows_in_sight_stays_and_is_pushed_out_by_the_next() -> None:
    c = Campus()
    for _ in range(3):
        c.room("A")
    c.room("B", kind=2)
    geometry = day_of(c)
    second = next(b for b in geometry.bands if b.row is None and b.top > 0)
    heading, top = geometry.heading_at(50) or pytest.fail("no heading")
    assert (heading.top, top) == (0, 50)
    _, top = geometry.heading_at(second.top - 10) or pytest.fail("no heading")
    assert top == second.top - 22


@given(st.floats(-100, 3000), st.floats(-100, 3000))
def test_every_point_has_an_answer(x: float, y: float) -> None:
    c = Campus()
    c.room("A")
    c.book(1, 9, 10, "Neuralis")
    for geometry in (day_of(c), week_view(c)):
        hit = geometry.hit(x, y)
        days = geometry.axis.days
        assert days[0].start <= hit.instant <= days[-1].end
        assert 0 <= hit.day < len(days)


def test_a_ghost_on_a_pool_takes_the_first_free_lane() -> None:
    c = Campus()
    pool = c.room("Colonne")
    units = [c.room(n, parent_id=pool, containment=Containment.UNIT) for n in "AB"]
    c.book(units[0], 9, 10, "Neuralis")
    geometry = day_of(c)
    (row,) = geometry.rows
    busy, free = geometry.box(row, at(9), at(10)), geometry.box(row, at(11), at(12))
    assert busy.top > free.top
    assert row.id == ResourceId(pool)
