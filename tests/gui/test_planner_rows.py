"""Names of rows, groups, and the lane of whole days (items 3, 4 and 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.opening_hours import Closure, ClosureKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.timeline import surface
from campus_desk.ui.timeline.all_day import WholeDays, fills_days, lane_boxes, open_days, without
from campus_desk.ui.timeline.campus_day import campus_days
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.measures import HEADER_HEIGHT
from campus_desk.ui.timeline.row_state import RowState, chip_text, row_state
from campus_desk.ui.timeline.time_axis import HoursAxis
from tests.campus import Campus as RealCampus
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.gui.timeline_scene import Hand, Opener
from tests.unit.made_up_campus import EXTERNAL, TUESDAY, Campus, at, opened, week

DAY = campus_days([TUESDAY])


def equipment(**more: object) -> Campus:
    campus = opened(Campus())
    campus.room("Arceau chirurgical", kind=2, features=("radiation",), **more)  # type: ignore[arg-type]
    return campus


# --- item 4 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due_in", "text"),
    [(-3, "cal. overdue"), (0, "cal. 0 d"), (6, "cal. 6 d"), (14, "cal. 14 d"), (15, ""), (None, "")],
)
def test_item_4_calibration_is_mentioned_two_weeks_ahead(
    open_planner: Opener, written: list[str], due_in: int | None, text: str
) -> None:
    due = None if due_in is None else TUESDAY + timedelta(days=due_in)
    view = open_planner(equipment(calibration_due=due))
    view.viewport().grab()
    assert [t for t in written if t.startswith("cal.")] == ([text] if text else [])


def test_item_4_what_is_broken_bears_a_sign_on_the_days_it_is(open_planner: Opener) -> None:
    campus = equipment()
    where = TimeSlot.of_epoch(at(14), at(18))
    campus.closures.append(
        Closure(where, "Tube", resource_id=campus.resources[0].id, kind=ClosureKind.OUTAGE)
    )
    view = open_planner(campus)
    row = next(iter(view.scene.model.rows))
    assert row_state(row, view.scene.model.days, TUESDAY) == RowState(outage=True)
    upkeep = replace(row, blocks=(replace(row.blocks[0], kind=ClosureKind.UPKEEP),))
    assert row_state(upkeep, view.scene.model.days, TUESDAY) == RowState()
    image = view.viewport().grab().toImage()
    y = Hand(view).at("Arceau chirurgical", at(9)).y()
    inks = [image.pixelColor(x, y + dy) for x in range(180, 208) for dy in range(-8, 8)]
    assert any(ink.red() > ink.green() + 80 for ink in inks)


def test_item_4_a_resource_out_of_service_says_so_while_something_is_booked_on_it(
    open_planner: Opener, written: list[str]
) -> None:
    campus = equipment(retired_on=date(2026, 11, 1))
    campus.book(1, 9, 10, "Neuralis")
    view = open_planner(campus)
    view.viewport().grab()
    assert "retired" in written
    assert chip_text(RowState(retired=True, calibration_in=3)) == "retired"


def test_item_4_the_tip_of_a_row_has_it_in_words(open_planner: Opener) -> None:
    campus = equipment(calibration_due=TUESDAY + timedelta(days=6), floor="0")
    campus.closures.append(
        Closure(
            TimeSlot.of_epoch(at(14), at(18)),
            "Tube",
            resource_id=campus.resources[0].id,
            kind=ClosureKind.OUTAGE,
        )
    )
    view = open_planner(campus)
    place = Hand(view).at("Arceau chirurgical", at(9))
    assert view._tip_at(QPointF(40, place.y())).splitlines() == [
        "Arceau chirurgical",
        "Floor 0",
        "ionising radiation",
        "Outage · mar. 10 nov., 14:00–18:00 · Tube",
        "Calibration due on lun. 16 nov. 2026",
    ]


# --- item 3 -----------------------------------------------------------------------------------------------------------


def bands(desk: DeskUnderTest) -> int:
    return len(desk.planner.view.scene.geometry.bands)


def test_item_3_folded_groups_are_found_again(
    qapp: QApplication, tmp_path: Path, campus: RealCampus, desk: DeskUnderTest
) -> None:
    desk.start()
    view = desk.planner.view
    assert bands(desk) == 7
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, HEADER_HEIGHT + 26 + 10))
    assert bands(desk) == 6
    desk.close()
    again = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    again.start()
    assert bands(again) == 6
    folded = next(iter(again.planner.view.scene.geometry.bands))
    assert folded.group.kind.code == "lecture_hall"
    QTest.mouseClick(
        again.planner.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, HEADER_HEIGHT + 26 + 10)
    )
    again.planner.reload()
    again.settle()
    assert not again.planner.view.scene.collapsed
    again.close()


def test_item_3_groups_are_folded_and_unfolded_without_a_mouse(desk: DeskUnderTest) -> None:
    desk.start()
    menu = desk.window.menu
    view_menu = next(a.menu() for a in desk.window.menuBar().actions() if a.text() == "&Affichage")
    assert isinstance(view_menu, QMenu)
    for action, shown in ((menu.fold_groups, 3), (menu.unfold_groups, 7)):
        assert action in view_menu.actions()
        action.trigger()
        assert bands(desk) == shown


# --- item 7 -----------------------------------------------------------------------------------------------------------


def lane(campus: Campus, opener: Opener, **more: object) -> list[WholeDays]:
    return list(opener(campus, **more).scene.model.all_day)


def test_item_7_a_booking_from_opening_to_closing_fills_its_day(open_planner: Opener) -> None:
    campus = equipment()
    campus.book(1, 9, 19, "Trop court")
    whole = campus.book(1, 8, 19, "Salon DispoMed", EXTERNAL)
    found = lane(campus, open_planner)
    assert [(t.entry.item, t.place) for t in found if t.entry] == [(whole, "Arceau chirurgical")]


def test_item_7_a_booking_over_several_days_fills_all_of_them_or_none(open_planner: Opener) -> None:
    campus = equipment()
    campus.book(1, 10, 43, "Commence à dix heures")
    whole = campus.book(1, 8, 24 * 3 + 19, "Semaine", EXTERNAL)
    found = lane(campus, open_planner, days=week(), size=(1240, 700))
    assert [t.entry.item for t in found if t.entry] == [whole]


def test_item_7_closures_and_bookings_share_the_lane_with_place_and_reason(
    open_planner: Opener, written: list[str]
) -> None:
    campus = equipment()
    item = campus.book(1, 8, 19, "Salon DispoMed", EXTERNAL, "Prêt")
    campus.closures.append(Closure(TimeSlot.of_epoch(at(17, week()[4]), at(24, week()[4])), "Coupure"))
    view = open_planner(campus, days=week(), size=(1240, 700))
    view.viewport().grab()
    in_lane = written.index("Coupure")
    assert written.index("Salon DispoMed") < in_lane
    assert written.index("Arceau chirurgical") < in_lane
    x, y = _lane_point(view.scene.geometry.axis.x_of(item.starts_at) + 30)
    assert view._tip_at(QPointF(x, y)) == (
        "Salon DispoMed · Prêt · Arceau chirurgical · mar. 10 nov., 08:00–19:00"
    )
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert view.focused_item == item


def test_item_7_what_finds_no_room_is_counted_and_told(open_planner: Opener, written: list[str]) -> None:
    campus = equipment()
    campus.room("Microscope", kind=2)
    campus.book(1, 8, 19, "Salon DispoMed", EXTERNAL)
    campus.book(2, 8, 19, "Neuralis")
    view = open_planner(campus)
    view.viewport().grab()
    assert "+ 1" in written
    x, y = _lane_point(view.scene.geometry.axis.x_of(at(9)) - view.scene.scroll_x)
    lines = view._tip_at(QPointF(x, y)).splitlines()
    assert [line.split(" · ")[0] for line in lines] == ["Salon DispoMed", "Neuralis"]


def _lane_point(x: float) -> tuple[int, int]:
    return round(x) + CELLS_LEFT, HEADER_HEIGHT + 12


INTERVALS = st.lists(
    st.tuples(st.integers(0, 1440), st.integers(1, 600)).map(
        lambda each: (DAY[0].start + each[0] * 60, DAY[0].start + (each[0] + each[1]) * 60)
    ),
    max_size=6,
)


@given(INTERVALS)
def test_item_7_what_fills_a_day_leaves_no_open_minute(closed: list[tuple[int, int]]) -> None:
    days = open_days(sorted(closed), DAY)
    opened_hours = without((DAY[0].start, DAY[0].end), sorted(closed))
    if not opened_hours:
        assert not fills_days(DAY[0].start, DAY[0].end, days)
        return
    first, last = opened_hours[0][0], opened_hours[-1][1]
    assert fills_days(first, last, days)
    assert not fills_days(first + 60, last, days)
    assert not fills_days(first, last - 60, days)


@given(INTERVALS)
def test_item_7_nothing_in_the_lane_overlaps_and_nothing_is_lost(slots: list[tuple[int, int]]) -> None:
    things = [WholeDays(start, end) for start, end in slots]
    boxes = lane_boxes(things, HoursAxis(DAY, 60.0))
    edges = [(box.left, box.right) for box in boxes]
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    # Something at the very edge of the day may be too short to be drawn before anything else.
    counted = sum(1 + len(box.hidden) for box in boxes)
    lost = len(things) - counted
    shortest = sorted(min(end, DAY[0].end) - start for start, end in slots)[:lost]
    assert all(length <= 20 * 60 for length in shortest)


def test_item_7_nothing_of_a_strangers_booking_is_told(open_planner: Opener, written: list[str]) -> None:
    campus = equipment()
    item: AgendaItem = campus.book(1, 8, 19, "Secret SA", title="Secret", redacted=True)
    view = open_planner(campus)
    view.viewport().grab()
    assert not [text for text in written if "Secret" in text]
    x, y = _lane_point(view.scene.geometry.axis.x_of(item.starts_at) - view.scene.scroll_x + 30)
    assert "Secret" not in view._tip_at(QPointF(x, y))


def test_rows_stay_where_they_are_when_a_band_comes_and_goes_above_them(large_desk: DeskUnderTest) -> None:
    desk = large_desk
    desk.start()
    view, window = desk.planner.view, desk.window
    row = list(view.scene.model.rows)[9].id

    def height() -> int:
        band = view.scene.geometry.band_of(row)
        assert band is not None
        return view.viewport().mapTo(window, QPoint(0, band.top + CELLS_TOP - view.scene.scroll_y)).y()

    top = height()
    window.notices.warn("Une bande, et personne n’a défilé.")
    desk.settle()
    assert view.verticalScrollBar().value() == 0, "the first row stays in sight"
    window.notices.clear()
    desk.settle()
    assert height() == top
    view.verticalScrollBar().setValue(60)
    before = height()
    for title, detail in (
        ("La réservation reste comme elle était.", "Salle Ill est prise."),
        ("Une phrase de deux lignes au moins. " * 12, "Et la suite. " * 20),
    ):
        window.notices.warn(title, detail)
        desk.settle()
        assert window.notices.band.isVisible()
        assert height() == before
        window.notices.clear()
        desk.settle()
        assert height() == before


def test_item_27_a_band_waits_while_a_booking_is_dragged_and_comes_when_it_is_let_go(
    desk: DeskUnderTest,
) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    desk.start()
    desk.show_day("2026-11-24")
    view, band, none = desk.planner.view, desk.window.notices.band, Qt.KeyboardModifier.NoModifier
    item = desk.item(booking.id)
    place = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
    view.verticalScrollBar().setValue(0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, place)
    QTest.mouseMove(view.viewport(), place + QPoint(40, 0))
    top = view.mapTo(desk.window, QPoint(0, 0)).y()
    desk.window.notices.note("Salle Rhin est libre.")
    desk.settle()
    assert not band.isVisible()
    assert view.mapTo(desk.window, QPoint(0, 0)).y() == top
    press(view, "Esc")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, place)
    wait_until(band.isVisible, "the note")
    # Neither does it go while somebody presses.
    place = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, place)
    desk.window.notices.settle()
    desk.settle()
    assert band.isVisible()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, place)
    wait_until(lambda: not band.isVisible(), "the note to go")


def test_a_press_aimed_at_what_lay_there_before_a_band_came_does_nothing(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-23", "11:00", "12:00"))
    desk.start()
    view = desk.planner.view
    monkeypatch.setattr(surface, "AIM_MS", 20_000)
    desk.window.notices.warn("Une bande vient.")
    desk.settle()
    assert view.has_just_moved
    place = desk.point(booking.draft.resources[0], int(booking.slot.start.timestamp()) + 1800)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.scene.focus is None
    monkeypatch.setattr(surface, "AIM_MS", 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.focused_item is not None
