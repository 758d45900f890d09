"""Item 51: view, zoom, scroll, filters and window are found again the next day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.ui.timeline.periods import Period
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, press

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 23)


def reopened(qapp: QApplication, folder: Path, campus: Campus, before: DeskUnderTest) -> DeskUnderTest:
    before.close()
    again = DeskUnderTest(qapp, folder, campus, campus.path)
    again.start()
    return again


def test_item_51_view_zoom_scroll_filters_folds_and_window_are_found_again(
    qapp: QApplication, tmp_path: Path, large_campus: Campus, unguarded: None
) -> None:
    desk = DeskUnderTest(qapp, tmp_path, large_campus, large_campus.path)
    desk.start()
    desk.window.resize(960, 640)
    view = desk.planner.view
    press(view, "Ctrl+3")
    desk.settle()
    view.set_zoom(1.5)
    view.set_collapsed({view.scene.model.groups[1].key})
    view.verticalScrollBar().setValue(123)
    size, folded = desk.window.size(), set(view.scene.collapsed)
    again = reopened(qapp, tmp_path, large_campus, desk)
    try:
        view = again.planner.view
        assert again.window.size() == size
        assert view.period is Period.MONTH
        assert again.window.menu.month.isChecked()
        assert view.zoom == pytest.approx(1.5)
        assert view.scene.collapsed == folded
        assert view.verticalScrollBar().value() == 123
        assert TODAY in again.planner.days, "in time the desk opens at the present"
    finally:
        again.close()


def test_item_51_a_list_is_found_again_as_a_list_of_the_same_period(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None
) -> None:
    campus.book("ILL", slot("2026-11-25", "09:00", "10:00"))
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    desk.start()
    press(desk.planner.view, "Ctrl+2", "Ctrl+4")
    desk.settle()
    again = reopened(qapp, tmp_path, campus, desk)
    try:
        assert again.planner.list.isVisible()
        assert again.planner.list.model.rowCount() == 1
        assert again.planner.list.periods.value is Period.WEEK
        press(again.planner.list, "Ctrl+2")
        assert again.planner.view.isVisible()
    finally:
        again.close()


def test_item_51_what_was_remembered_wrongly_is_forgotten(
    qapp: QApplication, tmp_path: Path, campus: Campus, unguarded: None
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "window.json").write_text(
        '{"language": "fr", "span": "decade", "zooms": ["week", "month far", "x 2", "day 1e9"],'
        ' "folded groups": ["a b", "1"], "rows scrolled by": 999999}',
        encoding="utf-8",
    )
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    desk.start()
    assert desk.planner.view.period is Period.DAY
    least, most = desk.planner.view.zoom_range()
    assert least <= desk.planner.view.zoom <= most
    desk.close()
