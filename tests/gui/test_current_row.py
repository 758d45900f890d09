"""Whatever list or table gets the keyboard has a current row at once, and shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication

from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.palette import LIGHT
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.gui.reception_day import ReceptionDay, reception_day


@pytest.fixture
def day(tmp_path: Path) -> Iterator[ReceptionDay]:
    made = reception_day(tmp_path / "day.db")
    yield made
    made.campus.close()


@pytest.fixture
def reception(
    qapp: QApplication, tmp_path: Path, day: ReceptionDay, unguarded: None
) -> Iterator[DeskUnderTest]:
    desk = DeskUnderTest(qapp, tmp_path, day.campus, day.campus.path)
    yield desk
    desk.close()


def is_ringed(view: QAbstractItemView) -> bool:
    """Tell whether the current row has a ring two pixels wide in the colour of the focus."""
    image = view.viewport().grab().toImage()
    row: QRect = view.visualRect(view.currentIndex())
    accent = QColor(LIGHT.accent)
    x = image.width() // 2
    return all(
        image.pixelColor(x, y) == accent for y in (row.top(), row.top() + 1, row.bottom(), row.bottom() - 1)
    )


def marks_a_row(view: QAbstractItemView, row: int) -> bool:
    assert view.hasFocus()
    chosen = [index.row() for index in view.selectionModel().selectedRows()]
    return view.currentIndex().row() == row and chosen == [row] and is_ringed(view)


def test_a_table_of_records_marks_its_first_row_when_it_gets_the_keyboard(desk: DeskUnderTest) -> None:
    desk.start()
    for action in (desk.window.menu.resources, desk.window.menu.customers):
        desk.window.show_page(action)
        desk.settle()
        page = desk.window.page(action)
        assert isinstance(page, RecordPage)
        assert marks_a_row(page.table, 0)
        press(page.table, "Down")
        assert marks_a_row(page.table, 1)
        press(page.table, "Tab")
        assert not is_ringed(page.table), "a row that is chosen is not one that has the keyboard"
        press(desk.window.focusWidget(), "Shift+Tab")
        assert marks_a_row(page.table, 1), "it is at the row it was at"


def test_what_takes_the_place_of_a_row_that_goes_has_the_keyboard(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.show_page(desk.window.menu.resources)
    desk.settle()
    page = desk.window.page(desk.window.menu.resources)
    assert isinstance(page, RecordPage)
    table = page.table
    table.selectRow(1)
    rows = page.model.rows
    page.model.replace([row for row in rows if row is not rows[1]])
    assert marks_a_row(table, 1)
    page.model.replace([])
    page.model.replace(rows)
    assert table.current is not None


def fill(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-11-25", "14:00", "17:30"), "HELIA", title="Assemblée")
    campus.book("ILL", slot("2026-11-25", "09:00", "10:00"), title="Revue")
    campus.book("ILL", slot("2026-11-25", "16:00", "17:00"), title="Bilan")


@pytest.mark.parametrize("focused", [None, "Revue", "Assemblée", "Bilan"])
def test_the_list_of_the_planner_begins_at_the_booking_that_had_the_keyboard(
    desk: DeskUnderTest, focused: str | None
) -> None:
    fill(desk.campus)
    desk.start()
    desk.show_day("2026-11-25")
    if focused is not None:
        found = next(item for item in desk.planner.shown if item.title == focused)
        assert desk.planner.view.focus_booking(found.booking_id)
    press(desk.planner.view, "Ctrl+4")
    desk.settle()
    shown = desk.planner.list
    titles = [row.item.title for row in shown.model.rows]
    assert titles == ["Revue", "Assemblée", "Bilan"]
    assert marks_a_row(shown.table, titles.index(focused or "Revue"))
    press(shown.table, "Ctrl+1")
    desk.settle()
    back = desk.planner.view.focused_item
    assert back is not None
    assert back.title == (focused or "Revue")


def test_the_next_two_hours_mark_a_line_at_once_and_after_a_check_in(
    reception: DeskUnderTest, day: ReceptionDay
) -> None:
    desk = reception
    desk.start()
    assert desk.window.reception is not None
    view = desk.window.reception.list
    arrivals = [row for row in view.lines.rows if row.can_be_chosen]
    heads = [row for row in view.lines.rows if not row.can_be_chosen][:1]
    view.present([*heads, arrivals[1]])
    view.setFocus()
    assert marks_a_row(view, 1)
    view.present([*heads, arrivals[2]])
    assert marks_a_row(view, 1), "who has arrived leaves the list, the keyboard stays in it"


def test_the_waiting_list_marks_its_only_row(reception: DeskUnderTest) -> None:
    desk = reception
    desk.start()
    press(desk.planner.view, "Ctrl+Shift+L")
    dialog = desk.modal(WaitingListDialog)
    desk.settle()
    wait_until(lambda: dialog.model.rows)
    dialog.table.setFocus()
    assert marks_a_row(dialog.table, 0)
    assert dialog.edit_button.isEnabled()
    dialog.accept()
