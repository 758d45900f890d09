"""The left panel: filters and their names, free rows, what colours say (items 15, 19, 42, 44)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import AddClosure, SaveResource
from campus_desk.domain.opening_hours import Closure
from campus_desk.ui.side_panel.filter_choice import FilterNameDialog
from campus_desk.ui.side_panel.saved_filters import SavedFilter, SavedFilters
from campus_desk.ui.window_state import WindowState
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, choose, click, press, type_into, wait_until

DAY = "2026-11-24"


def rows(desk: DeskUnderTest) -> list[str]:
    return [row.resource.code for row in desk.planner.view.scene.model.rows]


def from_the_menu(desk: DeskUnderTest, text: str) -> None:
    """Open the menu of the filter and choose from it."""
    menu = desk.frame.side.saved.menu_button.menu()
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    choose(menu, text)


def name_it(desk: DeskUnderTest, name: str) -> None:
    dialog = desk.modal(FilterNameDialog)
    type_into(dialog.name, name)
    press(dialog.name, "Return")
    wait_until(lambda: not dialog.isVisible(), "the name")


# --- saved filters ----------------------------------------------------------------------------------------------------


def test_item_42_a_filter_is_saved_chosen_renamed_and_deleted(desk: DeskUnderTest) -> None:
    desk.start()
    side = desk.frame.side
    assert side.saved.currentText() == "Accueil — standard"
    side.filters.capacity.setValue(20)
    assert side.saved.currentText() == "Accueil — standard *"
    from_the_menu(desk, "Enregistrer sous")
    name_it(desk, "Grandes salles")
    assert side.saved.currentText() == "Grandes salles"
    side.saved.setFocus()
    QTest.keyClick(side.saved, Qt.Key.Key_Up)
    assert side.saved.currentText() == "Accueil — standard"
    assert side.filters.capacity.value() == 0
    QTest.keyClick(side.saved, Qt.Key.Key_Down)
    assert rows(desk) == ["AMPHI", "RHIN", "US3"]
    from_the_menu(desk, "Renommer")
    name_it(desk, "Plus de 20")
    assert [side.saved.itemText(n) for n in range(side.saved.count())] == ["Accueil — standard", "Plus de 20"]
    from_the_menu(desk, "Supprimer")
    assert side.saved.count() == 1
    assert len(rows(desk)) == 4
    assert not side.saved.delete.isEnabled()
    assert side.saved.delete.toolTip() == "C’est le seul filtre"


def test_item_42_a_name_that_is_taken_or_empty_is_refused(desk: DeskUnderTest) -> None:
    desk.start()
    from_the_menu(desk, "Enregistrer sous")
    dialog = desk.modal(FilterNameDialog)
    press(dialog.name, "Return")
    assert dialog._form._fields["name"].error == "Un filtre a besoin d’un nom."
    type_into(dialog.name, "accueil — STANDARD")
    press(dialog.name, "Return")
    assert dialog._form._fields["name"].error == "Un filtre porte déjà ce nom."
    dialog.reject()


def test_item_51_filters_are_kept_for_each_person_and_found_again(
    qapp: QApplication, tmp_path: Path, campus: Campus, desk: DeskUnderTest
) -> None:
    desk.start()
    desk.frame.side.filters.features["video"].click()
    from_the_menu(desk, "Enregistrer")
    desk.frame.side.filters.capacity.setValue(30)
    desk.close()
    again = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    again.start()
    side = again.frame.side
    # The filter is the saved one, and as it was left it hides more than that.
    assert side.saved.currentText() == "Accueil — standard *"
    assert (side.filters.capacity.value(), side.filters.features["video"].isChecked()) == (30, True)
    assert rows(again) == []
    again.close()
    others = SavedFilters(WindowState(tmp_path / "state"), "Paul Weber", "Standard")
    assert others.names == ["Standard"]
    own = SavedFilters(WindowState(tmp_path / "state"), "Claire Muller", "Standard")
    assert own.current == SavedFilter("Accueil — standard", features=frozenset({"video"}))


@pytest.mark.parametrize("text", ["[", "{}", "7", '[{"name": ""}, 3, {"capacity": 4}]', '[{"name": 5}]'])
def test_what_cannot_be_read_of_the_saved_filters_is_forgotten(tmp_path: Path, text: str) -> None:
    state = WindowState(tmp_path)
    state.put("filters of Claire", text)
    assert SavedFilters(state, "Claire", "Standard").current == SavedFilter("Standard")


def test_item_42_any_equipment_of_the_catalogue_can_be_asked_for(desk: DeskUnderTest) -> None:
    with desk.campus.services.storage.read() as unit:
        hall = unit.catalogue.resource_by_code("AMPHI")
    assert hall is not None
    desk.campus.execute(SaveResource(replace(hall, features=("broadcast", "magnet_3t"))))
    desk.start()
    filters = desk.frame.side.filters
    click(filters.more)
    assert [a.text() for a in filters.equipment.actions()] == [
        "Captation et diffusion",
        "Magnet_3t",
        "Visioconférence",
    ]
    choose(filters.equipment, "Magnet")
    assert rows(desk) == ["AMPHI"]
    click(filters.features["magnet_3t"])
    assert len(rows(desk)) == 4


# --- free rows --------------------------------------------------------------------------------------------------------


def test_item_44_free_room_mode_hides_rows_that_are_not_free_for_the_whole_interval(
    desk: DeskUnderTest,
) -> None:
    desk.campus.book("ILL", slot(DAY, "15:30", "17:00"))
    desk.campus.book("RHIN", slot(DAY, "16:00", "17:00"), setup_minutes=0)
    desk.campus.book("US3", slot(DAY, "12:00", "14:00"), teardown_minutes=15)
    desk.start()
    desk.show_day(DAY)
    filters = desk.frame.side.filters
    assert filters.free.box.text() == "Libres de 14:00 à 16:00"
    filters.free.box.setFocus()
    press(filters.free.box, "Space")
    assert rows(desk) == ["AMPHI", "RHIN"]
    assert filters.hidden_note.text.text() == "2 lignes masquées"
    type_into(filters.free.first, "14:15")
    assert rows(desk) == ["AMPHI", "RHIN", "US3"]
    type_into(filters.free.last, "1630")
    press(filters.free.last, "Tab")
    assert filters.free.box.text() == "Libres de 14:15 à 16:30"
    assert rows(desk) == ["AMPHI", "US3"]
    click(filters.hidden_note.button)
    assert not filters.free.box.isChecked()
    assert len(rows(desk)) == 4


def test_item_44_closed_hours_and_closures_are_not_free(desk: DeskUnderTest) -> None:
    desk.campus.execute(
        AddClosure(Closure(slot(DAY, "15:00", "18:00"), "Peinture", resource_id=desk.campus.resource("ILL")))
    )
    desk.start()
    desk.show_day(DAY)
    desk.frame.side.filters.free.box.click()
    assert "ILL" not in rows(desk)
    assert len(rows(desk)) == 3
    desk.show_day("2026-11-28")
    assert rows(desk) == []


def test_item_44_a_booking_made_meanwhile_takes_its_row_away(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.frame.side.filters.free.box.click()
    desk.campus.book("ILL", slot(DAY, "14:30", "15:00"))
    wait_until(lambda: "ILL" not in rows(desk), "the row to go")


def test_item_44_it_begins_with_the_selected_interval_and_then_stays(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    view, free = desk.planner.view, desk.frame.side.filters.free
    press(view, "Right")
    focus = view.scene.focus
    assert focus is not None
    press(view, "Shift+Right")
    extended = view.scene.focus
    assert extended is not None
    assert extended.end > focus.end
    shown = free.box.text()
    clock = desk.planner.formatter
    first, last = (clock.clock_time(datetime.fromtimestamp(t, UTC)) for t in (extended.start, extended.end))
    assert shown == f"Libres de {first} à {last}"
    free.box.click()
    press(view, "Shift+Right")
    assert free.box.text() == shown


def test_item_44_in_a_week_it_says_which_day_is_meant(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    free = desk.frame.side.filters.free
    free.box.click()
    assert free._day.isHidden()
    press(desk.window, "Ctrl+2")
    desk.settle()
    assert free._day.isVisible()
    assert free._day.text() == "mar. 24 nov."


# --- room -------------------------------------------------------------------------------------------------------------


def test_the_panel_gives_way_in_a_narrow_window_and_comes_back(
    qapp: QApplication, tmp_path: Path, campus: Campus, desk: DeskUnderTest
) -> None:
    desk.start()
    dock, window = desk.window.dock, desk.window
    for width, shown in ((1219, False), (1220, True), (1000, False)):
        window.resize(width, 800)
        QApplication.processEvents()
        assert dock.isVisible() is shown, width
        assert not window.next_hours.is_open
    press(window, "F4")
    assert dock.isVisible()
    window.resize(1100, 800)
    QApplication.processEvents()
    assert dock.isVisible()
    window.resize(1300, 800)
    window.resize(1000, 800)
    QApplication.processEvents()
    assert not dock.isVisible()
    desk.close()
    again = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    again.start()
    again.window.resize(1440, 900)
    QApplication.processEvents()
    assert again.window.dock.isVisible()
    again.close()


def test_item_12_in_the_small_month_page_keys_turn_it_and_not_the_planner(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    month = desk.frame.month
    month.setFocus()
    press(month, "PgDown")
    assert (month.month.month, desk.planner.day.isoformat()) == (12, DAY)
    press(desk.planner.view, "PgDown")
    assert desk.planner.day.isoformat() == "2026-11-25"


def test_item_42_and_44_the_free_time_is_saved_with_its_filter(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(DAY, "13:00", "14:00"))
    desk.start()
    desk.show_day(DAY)
    side = desk.frame.side
    side.filters.free.offer((13 * 60 + 30, 14 * 60 + 30))
    side.filters.free.box.click()
    assert "ILL" not in rows(desk)
    from_the_menu(desk, "Enregistrer sous")
    name_it(desk, "Début d’après-midi")
    side.saved.setFocus()
    QTest.keyClick(side.saved, Qt.Key.Key_Up)
    assert "ILL" in rows(desk)
    QTest.keyClick(side.saved, Qt.Key.Key_Down)
    assert side.filters.free.box.text() == "Libres de 13:30 à 14:30"
    assert side.filters.free.box.isChecked()
    assert "ILL" not in rows(desk)
