"""What the planner says about its days: holidays of the campus and of the schools, week, tomorrow."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF

from campus_desk.application.read_models import SchoolHolidays
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.timeline.canvas import CELLS_LEFT
from campus_desk.ui.timeline.day_words import column_note, day_notes
from tests.gui.timeline_scene import Opener
from tests.unit.made_up_campus import TUESDAY, WEDNESDAY, Campus, design_day, design_week, week

BREAK = "vacances de Noël"


def schooled(campus: Campus, *days: date) -> Campus:
    campus.school = SchoolHolidays(dict.fromkeys(days, BREAK), date(2026, 9, 1), date(2027, 8, 31))
    return campus


def test_item_11_the_header_says_that_it_is_term_and_that_tomorrow_is_a_holiday(
    open_planner: Opener, written: list[str]
) -> None:
    view = open_planner(schooled(design_day()), size=(1240, 750))
    view.viewport().grab()
    notes = [" · no school holidays (zone B)", " · public holiday tomorrow: Armistice 1918"]
    at = written.index(notes[0])
    assert [written[at - 1], *written[at : at + 2]] == ["week 46", *notes]


def test_item_11_the_header_names_the_school_holidays(open_planner: Opener, written: list[str]) -> None:
    view = open_planner(schooled(design_day(), TUESDAY), size=(1240, 750))
    view.viewport().grab()
    assert f" · {BREAK} (zone B)" in written


def test_item_11_where_school_holidays_are_not_known_nothing_is_said_of_them() -> None:
    campus = schooled(design_day())
    assert [text for text, _ in day_notes(TUESDAY, campus.catalogue)][1] == "no school holidays (zone B)"
    beyond = date(2027, 9, 1)
    assert day_notes(beyond, campus.catalogue) == [("week 35", "text2")]
    assert day_notes(TUESDAY, design_day().catalogue)[1:] == [
        ("public holiday tomorrow: Armistice 1918", "text2")
    ]


def test_item_11_a_note_without_room_is_left_out_and_the_tip_has_it(
    open_planner: Opener, written: list[str]
) -> None:
    view = open_planner(schooled(design_day()), size=(560, 400))
    view.viewport().grab()
    assert not any("tomorrow" in text for text in written)
    assert view._tip_at(QPointF(CELLS_LEFT + 40, 10)).splitlines() == [
        "mardi 10 novembre 2026",
        "week 46",
        "no school holidays (zone B)",
        "public holiday tomorrow: Armistice 1918",
    ]


def test_item_11_a_column_of_the_week_names_its_holidays(open_planner: Opener, written: list[str]) -> None:
    thursday = WEDNESDAY + timedelta(days=1)
    view = open_planner(schooled(design_week(), TUESDAY, thursday), days=week(), size=(1500, 750))
    view.viewport().grab()
    assert "Armistice 1918 — public holiday" in written
    named = [text for text in written if BREAK in text]
    assert len(named) == 2
    assert named[0].endswith(f"% · today · {BREAK}")


def test_item_11_a_closed_day_of_the_school_holidays_says_both() -> None:
    campus = schooled(design_week(), date(2026, 11, 15))
    note = column_note(date(2026, 11, 15), None, campus.catalogue, Formatter("fr"), today=False)
    assert note == (f"closed · {BREAK}", "text3")
