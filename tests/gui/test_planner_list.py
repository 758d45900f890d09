"""The list: sorted, worked through by keyboard, filtered as the planner is, and the way from it to the day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.command_palette.popup import CommandPalette
from campus_desk.ui.planner_list import BookingList
from campus_desk.ui.timeline.periods import Period
from tests.campus import Campus, slot
from tests.gui.desk import DeskUnderTest, click, press, type_text, wait_until
from tests.large_campus import BOOKINGS

pytestmark = pytest.mark.slow


def fill(campus: Campus) -> None:
    """Book three in the present week."""
    campus.book("RHIN", slot("2026-11-25", "14:00", "17:30"), "HELIA", title="Assemblée", attendees=12)
    campus.book("ILL", slot("2026-11-24", "09:00", "10:00"), title="Revue")
    campus.book("AMPHI", slot("2026-11-27", "08:00", "09:00"), "HELIA", status=BookingStatus.OPTION)


def show_list(desk: DeskUnderTest) -> BookingList:
    desk.start()
    press(desk.planner.view, "Ctrl+2", "Ctrl+4")
    desk.settle()
    return desk.planner.list


def column(shown: BookingList, number: int) -> list[str]:
    return [shown.model.index(row, number).data() for row in range(shown.model.rowCount())]


def test_the_list_is_sorted_by_day_and_by_whatever_header_is_clicked(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    assert column(shown, 0) == ["mar. 24 nov.", "mer. 25 nov.", "ven. 27 nov."]
    header = shown.table.horizontalHeader()
    for section, expected in (
        (1, ["08:00–09:00", "09:00–10:00", "14:00–17:30"]),
        (3, ["Amphithéâtre", "Salle Ill", "Salle Rhin"]),
    ):
        x = header.sectionViewportPosition(section) + 10
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
        assert column(shown, section) == expected


def test_item_5_the_list_of_the_present_period_begins_at_what_has_not_ended(
    large_desk: DeskUnderTest,
) -> None:
    shown = show_list(large_desk)
    now = large_desk.clock.now().timestamp()
    current = shown.current
    assert current is not None
    assert current.starts_at == min(r.item.starts_at for r in shown.model.rows if r.item.ends_at > now)
    assert shown.table.viewport().rect().contains(shown.table.visualRect(shown.table.currentIndex()))


def test_states_are_told_by_words_and_icons(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    assert column(shown, 7) == ["Confirmée", "Confirmée", "Option"]
    icons = [shown.model.index(row, 7).data(Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert all(icon is not None for icon in icons)


def test_enter_opens_the_current_booking(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    press(shown.table, "Down", "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.title.text() == "Assemblée"
    dialog.reject()
    desk.settle()


def test_a_double_click_opens_a_booking(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    place = shown.table.visualRect(shown.model.index(0, 4)).center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.title.text() == "Revue"
    dialog.reject()
    desk.settle()


MENU = (
    "Modifier la réservation…",
    "Copier",
    "Annuler la réservation",
    "Historique…",
    "Montrer dans la journée",
)


def test_item_41_the_menu_by_pointer_and_by_its_key_shows_what_can_be_done(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = shown.table.visualRect(shown.model.index(1, 2)).center()
        QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        port = shown.table.viewport()
        QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
        menu = desk.modal(QMenu)
        texts = [a.text().replace("&", "").split("\t")[0] for a in menu.actions() if not a.isSeparator()]
        assert [t for t in texts if t in MENU] == list(MENU)
        assert all(a.isEnabled() for a in menu.actions())
        menu.close()
        desk.settle()


def test_del_cancels_what_is_chosen_and_undo_brings_it_back(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    press(shown.table, "Ctrl+A", "Del")
    desk.settle()
    assert {b.draft.status for b in desk.bookings()} == {BookingStatus.CANCELLED}
    assert shown.empty.isVisible()
    press(shown, "Ctrl+Z")
    desk.settle()
    assert shown.model.rowCount() == 3


def test_ctrl_enter_shows_the_booking_in_its_day(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    press(shown.table, "Down", "Down", "Ctrl+J")
    desk.settle()
    assert desk.planner.days == (date(2026, 11, 27),)
    item = desk.planner.view.focused_item
    assert item is not None
    assert item.status is BookingStatus.OPTION
    assert desk.planner.view.hasFocus()


def test_the_booking_one_is_at_is_the_same_in_every_view(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    press(shown.table, "Down")
    wanted = shown.current
    assert wanted is not None
    for keys in ("Ctrl+3", "Ctrl+4", "Ctrl+1", "Ctrl+4", "Ctrl+2"):
        press(desk.window, keys)
        desk.settle()
        focused = desk.planner.focused_item
        assert focused is not None, keys
        assert focused.booking_id == wanted.booking_id, keys


def test_the_list_has_a_period_of_its_own_choice(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    desk.campus.book("ILL", slot("2026-11-03", "09:00", "10:00"), reason="Saisie après coup")
    shown = show_list(desk)
    month = next(b for b in shown.periods.findChildren(QToolButton) if b.text() == "Mois")
    click(month)
    desk.settle()
    assert shown.isVisible()
    assert shown.model.rowCount() == 4
    assert shown.periods.value is Period.MONTH


def test_item_42_filters_and_legend_hold_for_the_list_and_what_they_hide_is_told(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    assert "3 réservations" in shown._count.text()
    desk.frame.side.filters.capacity.setValue(20)
    desk.settle()
    assert column(shown, 3) == ["Salle Rhin", "Amphithéâtre"]
    assert shown._count.text() == "2 réservations · 1 masquée"
    desk.frame.side.filters.capacity.setValue(900)
    desk.settle()
    assert shown.empty.isVisible()
    assert "3" in shown.empty.sentence
    click(shown._show_all)
    desk.settle()
    assert shown.model.rowCount() == 3


def test_an_empty_period_says_so(desk: DeskUnderTest) -> None:
    shown = show_list(desk)
    assert shown.empty.isVisible()
    assert not shown._show_all.isVisible()


def test_zoom_is_off_in_the_list_and_says_why(desk: DeskUnderTest) -> None:
    show_list(desk)
    actions = desk.window.menu
    assert not actions.zoom_in.isEnabled()
    assert actions.zoom_in.toolTip() == "Sur le planning seulement"
    press(desk.window, "Ctrl+1")
    desk.settle()
    assert actions.zoom_in.isEnabled()


def test_a_new_booking_can_be_made_from_the_list(desk: DeskUnderTest) -> None:
    show_list(desk)
    press(desk.window, "Ctrl+N")
    desk.modal(BookingDialog).reject()
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")


def test_item_50_rows_are_read_out_with_their_column(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    shown = show_list(desk)
    assert QAccessible.queryAccessibleInterface(shown.table).text(QAccessible.Text.Name) == "Réservations"
    texts = [
        shown.model.index(0, c).data(Qt.ItemDataRole.AccessibleTextRole)
        for c in range(shown.model.columnCount())
    ]
    assert "Client\u202f: Neuralis" in texts or "Client: Neuralis" in texts
    assert any("Salle Ill" in text for text in texts)


def test_item_12_a_large_week_is_listed_whole_and_sorted(large_desk: DeskUnderTest) -> None:
    shown = show_list(large_desk)
    assert shown.model.rowCount() == BOOKINGS
    starts = [row.item.starts_at for row in shown.model.rows]
    assert starts == sorted(starts)
    shown.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    rooms = column(shown, 3)
    assert rooms.index("Salle 2") < rooms.index("Salle 10")


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_list_speaks_the_language_of_the_window(
    qapp: QApplication, tmp_path: object, campus: Campus, unguarded: None, language: str
) -> None:
    fill(campus)
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language=language)  # type: ignore[arg-type]
    shown = show_list(desk)
    titles = [shown.model.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.model.columnCount())]
    assert titles[0] == {"en": "Day", "de": "Tag"}[language]
    desk.close()


def test_a_resource_that_is_looked_for_is_shown_on_the_planner_not_in_the_list(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    show_list(desk)
    press(desk.window, "Ctrl+K")
    palette = QApplication.activePopupWidget()
    assert isinstance(palette, CommandPalette)
    type_text(palette.field, "salle rhin")
    press(palette.field, "Return")
    desk.settle()
    view = desk.planner.view
    assert view.isVisible()
    assert view.hasFocus()
    assert view.scene.focus is not None
    assert view.scene.focus.row_id == desk.campus.resource("RHIN")
    assert desk.window.menu.week.isChecked()


def test_a_resource_of_another_page_is_shown_on_the_planner_today(desk: DeskUnderTest) -> None:
    fill(desk.campus)
    show_list(desk)
    desk.show_day("2026-12-15")
    press(desk.window, "F7")
    page = desk.window.page(desk.window.menu.resources)
    assert isinstance(page, RecordPage)
    page.resource_wanted.emit(desk.campus.resource("RHIN"))
    desk.settle()
    assert desk.planner.view.isVisible()
    assert desk.planner.day == date(2026, 11, 23)
    focus = desk.planner.view.scene.focus
    assert focus is not None
    assert focus.row_id == desk.campus.resource("RHIN")


def test_on_a_wide_screen_the_state_stays_within_sight_of_the_customer(desk: DeskUnderTest) -> None:
    desk.campus.book("RHIN", slot("2026-11-23", "13:00", "14:00"))
    desk.start()
    press(desk.window, "Ctrl+4")
    desk.settle()
    listed = desk.window.findChild(BookingList)
    assert listed is not None
    header = listed.table.horizontalHeader()
    for width in (3840, 1440, 3840):
        desk.window.resize(width, 900)
        QApplication.processEvents()
        wide = width > 1440
        wait_until(lambda: header.length() == listed.table.viewport().width(), "the columns")
        assert (header.sectionSize(5) == 560) is wide
