"""Items 36 and 41: copy, cut, paste, duplicate, and the menu that offers them with their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.booking.conflict_dialog import ConflictDialog
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.timeline.keyboard import on_cell
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Standing
from tests.campus import slot, wall
from tests.gui import stranger
from tests.gui.desk import DeskUnderTest, click, press, wait_until

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def at(clock: str, day: str = DAY) -> int:
    return int(wall(f"{day} {clock}").timestamp())


def show(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.window.notices.clear()
    desk.planner.view.setFocus()


def focus_cell(desk: DeskUnderTest, resource: str, clock: str, day: str = DAY) -> None:
    """Put the keyboard on a cell, as arrows would."""
    row = desk.planner.view.scene.model.row_of(desk.campus.resource(resource))
    assert row is not None
    desk.planner.view.take_focus(on_cell(row, at(clock, day)))


def live(desk: DeskUnderTest) -> list[tuple[str, TimeSlot]]:
    codes = {desk.campus.resource(code): code for code in ("ILL", "RHIN", "AMPHI", "US3")}
    found = [b for b in desk.bookings() if b.status.is_live]
    return sorted((" ".join(codes[r] for r in b.draft.resources), b.slot) for b in found)


def test_item_36_copy_and_paste_to_the_focused_cell(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:30"), title="Revue", note="café")
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Ctrl+C")
    text = QGuiApplication.clipboard().text()
    assert text == "mardi 24 novembre 2026\t09:00\t10:30\tSalle Ill\tNeuralis\tRevue"
    focus_cell(desk, "RHIN", "14:00")
    press(view, "Ctrl+V")
    wait_until(lambda: len(desk.bookings()) == 2, "the copy")
    desk.settle()
    assert live(desk) == [("ILL", slot(DAY, "09:00", "10:30")), ("RHIN", slot(DAY, "14:00", "15:30"))]
    copy = next(b for b in desk.bookings() if b.id != booking.id)
    assert (copy.draft.title, copy.draft.note) == ("Revue", "café")
    assert view.focused_item is not None
    assert view.focused_item.booking_id == copy.id
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: len(live(desk)) == 1, "the copy to go in one step")
    focus_cell(desk, "RHIN", "16:00")
    press(view, "Ctrl+V")
    wait_until(lambda: len(live(desk)) == 2, "the second paste")


def test_item_36_cut_shows_the_origin_until_it_is_pasted(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL US3", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Ctrl+X")
    assert view.scene.cut == {booking.id}
    assert desk.stored(booking.id).revision == 1
    press(view, "PgDown")
    desk.settle()
    press(view, "Ctrl+V")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move to the next day")
    desk.settle()
    stored = desk.stored(booking.id)
    assert stored.slot == slot("2026-11-25", "09:00", "10:00")
    assert stored.draft.resources == booking.draft.resources
    assert view.scene.cut == frozenset()
    assert not desk.window.menu.paste.isEnabled()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).revision == 3, "one step back")
    assert desk.stored(booking.id).slot == slot(DAY, "09:00", "10:00")


def test_item_36_escape_spares_what_was_cut(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Ctrl+X", "Esc")
    assert desk.planner.view.scene.cut == frozenset()
    assert not desk.window.menu.paste.isEnabled()


def test_item_36_a_refused_paste_keeps_what_was_cut(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Ctrl+X")
    desk.session.hub._timer.stop()
    desk.campus.book("RHIN", slot(DAY, "14:00", "15:00"), "HELIA")
    focus_cell(desk, "RHIN", "14:00")
    press(view, "Ctrl+V")
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert view.scene.cut == {booking.id}
    assert desk.window.menu.paste.isEnabled()


def test_item_36_a_paste_in_the_way_offers_free_places_by_number(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Ctrl+C", "Ctrl+V")
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict.standing is Standing.BLOCKED
    assert ghost.verdict.nearest
    press(view, "1")
    wait_until(lambda: len(desk.bookings()) == 2, "the nearest place")


@pytest.mark.parametrize("week", [False, True], ids=["day", "week"])
def test_item_36_duplicate_makes_the_same_once_more(desk: DeskUnderTest, week: bool) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), setup_minutes=15)
    show(desk)
    desk.planner.show_period(Period.WEEK if week else Period.DAY)
    desk.settle()
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Ctrl+D")
    wait_until(lambda: len(desk.bookings()) == 2, "the duplicate")
    copy = next(b for b in desk.bookings() if b.id != booking.id)
    expected = slot("2026-11-25", "09:00", "10:00") if week else slot(DAY, "10:15", "11:15")
    assert copy.slot == expected


def test_item_36_several_are_pasted_as_they_lie_to_each_other(desk: DeskUnderTest) -> None:
    first = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    second = desk.campus.book("RHIN", slot(DAY, "10:00", "11:00"), "HELIA")
    show(desk)
    view = desk.planner.view
    view.select({first.id, second.id})
    press(view, "Ctrl+C")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    focus_cell(desk, "ILL", "14:00")
    press(view, "Ctrl+V")
    wait_until(lambda: len(desk.bookings()) == 4, "two copies")
    desk.settle()
    assert [s for _, s in live(desk)][1::2] == [slot(DAY, "14:00", "15:00"), slot(DAY, "15:00", "16:00")]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: len(live(desk)) == 2, "both copies gone in one step")
    assert {desk.stored(b.id).revision for b in (first, second)} == {1}


def test_item_36_what_is_copied_elsewhere_replaces_the_bookings(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Ctrl+X")
    QGuiApplication.clipboard().setText("autre chose")
    QApplication.processEvents()
    assert not desk.window.menu.paste.isEnabled()
    assert desk.planner.view.scene.cut == frozenset()


def test_item_36_keys_of_a_text_field_are_the_fields(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    desk.planner.view.focus_booking(booking.id)
    field = desk.window.bar.search
    field.setFocus()
    QTest.keyClicks(field, "Acme")
    press(field, "Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+V")
    assert field.text() == "AcmeAcme"
    assert desk.planner.view.scene.selection == set()
    assert len(desk.bookings()) == 1


def test_item_36_a_large_planner_pastes_forty_as_one_step(large_desk: DeskUnderTest) -> None:
    desk = large_desk
    desk.start()
    desk.show_day(DAY)
    view = desk.planner.view
    early = [i for i in desk.shown if i.starts_at == at("07:00")][:40]
    view.select({i.booking_id for i in early})
    view.focus_booking(early[0].booking_id)
    press(view, "Ctrl+C")
    view.select(set())
    top = view.scene.geometry.rows[0]
    view.take_focus(on_cell(top, at("21:00")))
    press(view, "Ctrl+V")
    wait_until(lambda: view.dragging.is_waiting or view.scene.ghost is not None, "the verdict")
    dialog = desk.modal(ReasonDialog)  # after closing time
    QTest.keyClicks(dialog.reason, "Portes ouvertes")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: desk.session.undo.count == 1, "forty copies")
    desk.settle()
    assert sum(i.starts_at >= at("20:45") for i in desk.shown) == 40
    press(desk.window, "Ctrl+Z")
    desk.settle()
    wait_until(lambda: not any(i.starts_at >= at("20:45") for i in desk.shown), "one step back")


# --- the menu ---------------------------------------------------------------------------------------------------------


def entries(menu: QMenu) -> dict[str, str]:
    """Return what a menu offers, with its keys."""
    found = {}
    for action in menu.actions():
        if not action.isSeparator():
            text, _, key = action.text().replace("&", "").partition("\t")
            found[text] = key or action.shortcut().toString()
    return found


def test_item_41_the_menu_of_a_booking_shows_all_that_applies_with_its_keys(desk: DeskUnderTest) -> None:
    option = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), status=BookingStatus.OPTION)
    show(desk)
    point = desk.point(option.draft.resources[0], at("09:30"))
    view = desk.planner.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    menu = desk.modal(QMenu)
    assert (
        entries(menu).items()
        >= {
            "Modifier la réservation…": "Entrée",
            "Confirmer l’option": "",
            "Couper": "Ctrl+X",
            "Copier": "Ctrl+C",
            "Dupliquer": "Ctrl+D",
            "Annuler la réservation": "Del",
            "Historique…": "Ctrl+H",
            "Montrer dans la journée": "Ctrl+J",
        }.items()
    )
    confirm = next(a for a in menu.actions() if "Confirmer" in a.text().replace("&", ""))
    assert all(a.isShortcutVisibleInContextMenu() for a in menu.actions() if not a.shortcut().isEmpty())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(confirm).center())
    wait_until(lambda: desk.stored(option.id).status is BookingStatus.CONFIRMED, "the confirmation")
    desk.settle()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(option.id).status is BookingStatus.OPTION, "the option again")


@pytest.mark.parametrize("key", ["Menu", "Shift+F10"])
def test_item_41_the_menu_comes_by_its_key_and_is_walked_by_arrows(desk: DeskUnderTest, key: str) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    if key == "Menu":
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(view.viewport(), event)
    else:
        press(view, key)
    menu = desk.modal(QMenu)
    assert "Dupliquer" in entries(menu)
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().text().replace("&", "") == "Dupliquer":
            break
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait_until(lambda: len(desk.bookings()) == 2, "the duplicate")


def test_item_41_an_empty_cell_offers_to_book_and_to_paste(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Ctrl+C")
    focus_cell(desk, "RHIN", "14:00")
    press(view, "Shift+F10")
    menu = desk.modal(QMenu)
    assert entries(menu) == {
        "Nouvelle réservation…": "Ctrl+N",
        "Coller": "Ctrl+V",
        "Tout sélectionner": "Ctrl+A",
    }
    menu.close()


def test_item_38_a_read_only_planner_offers_to_look_and_to_copy_only(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view = desk.planner.view
    view.set_editable(editable=False)
    view.focus_booking(booking.id)
    press(view, "Shift+F10")
    menu = desk.modal(QMenu)
    assert set(entries(menu)) == {"Copier", "Historique…", "Montrer dans la journée"}
    menu.close()
    press(view, "Ctrl+C", "Right", "Ctrl+V", "Ctrl+D", "Alt+Right", "Del")
    desk.settle()
    assert len(desk.bookings()) == 1
    assert desk.stored(booking.id).revision == 1
    click(desk.window)


def test_item_36_what_was_pasted_is_not_cut_again_by_the_next_refusal(desk: DeskUnderTest) -> None:
    pasted = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    other = desk.campus.book("RHIN", slot(DAY, "09:00", "10:00"), "HELIA")
    show(desk)
    view = desk.planner.view
    view.focus_booking(pasted.id)
    press(view, "Ctrl+X")
    focus_cell(desk, "ILL", "14:00")
    press(view, "Ctrl+V")
    wait_until(lambda: desk.stored(pasted.id).revision == 2, "the paste")
    desk.settle()
    QGuiApplication.clipboard().setText("03 88 00 00 00")
    desk.session.hub._timer.stop()
    stranger.change(desk.campus.path, other.id, title="Plus rapide")
    view.focus_booking(other.id)
    press(view, "Alt+Right")
    dialog = desk.modal(ConflictDialog)
    press(dialog, "Esc")
    desk.settle()
    assert desk.stored(other.id).slot == other.slot
    assert view.scene.cut == frozenset()
    assert desk.planner.doing.clipboard.is_empty
    assert not desk.window.menu.paste.isEnabled()
    assert QGuiApplication.clipboard().text() == "03 88 00 00 00"
