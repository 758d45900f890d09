"""Item 35 and what a selection does: chosen by mouse and by key, moved, copied and cancelled all or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import CancelBooking
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.booking.scope_dialog import ScopeDialog
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Standing
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press, type_text, wait_until
from tests.series import make

DAY = "2026-11-24"
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)

AT_EVERY_SIZE = True


def at(clock: str, day: str = DAY) -> int:
    return int(wall(f"{day} {clock}").timestamp())


def show(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.window.notices.clear()
    desk.planner.view.setFocus()


def middle(desk: DeskUnderTest, item: AgendaItem) -> QPoint:
    """Return the middle of a bar, without scrolling."""
    view = desk.planner.view
    found = view.scene.model.entry_of(item.booking_id)
    assert found is not None
    band, figure = view.scene.geometry.band_of(found[0].id), view.scene.geometry.figure_of(*found)
    assert band is not None
    assert figure is not None
    return view.on_screen(view.scene.geometry.placed(figure, band)).center()


def ctrl_click(desk: DeskUnderTest, *items: AgendaItem) -> None:
    for item in items:
        QTest.mouseClick(desk.planner.view.viewport(), Qt.MouseButton.LeftButton, CTRL, middle(desk, item))


def hold(desk: DeskUnderTest, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and move; whoever calls lets go."""
    port = desk.planner.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, modifiers, start)
    for step in range(1, 5):
        QTest.mouseMove(port, start + (end - start) * step / 4)
        QApplication.processEvents()


def let_go(desk: DeskUnderTest, place: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(desk.planner.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
    QApplication.processEvents()


def hours(desk: DeskUnderTest, seconds: int) -> QPoint:
    axis = desk.planner.view.scene.geometry.axis
    return QPoint(round(axis.x_of(at("12:00") + seconds) - axis.x_of(at("12:00"))), 0)


def is_framed(desk: DeskUnderTest) -> bool:
    """Tell whether a rubber band is shown."""
    return desk.planner.view.scene.frame is not None


def three_in_a_row(desk: DeskUnderTest) -> list[AgendaItem]:
    """Book three bookings that touch each other, so that each moves into the place of the next."""
    made = [
        desk.campus.book("ILL", slot(DAY, start, end), customer)
        for start, end, customer in (
            ("09:00", "10:00", "NEURALIS"),
            ("10:00", "11:00", "HELIA"),
            ("11:00", "12:00", "NEURALIS"),
        )
    ]
    show(desk)
    return [desk.item(booking.id) for booking in made]


def test_item_35_a_rubber_band_selects_and_moves_all_or_nothing(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    view = desk.planner.view
    start, end = middle(desk, items[0]) - QPoint(50, 40), middle(desk, items[2]) + QPoint(10, 5)
    hold(desk, start, end, SHIFT)
    assert is_framed(desk)
    let_go(desk, end, SHIFT)
    assert not is_framed(desk)
    assert view.scene.selection == {item.booking_id for item in items}
    assert desk.planner.flow.dialog is None
    place = middle(desk, items[1])
    hold(desk, place, place + hours(desk, 1800))
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict.standing is Standing.FREE
    assert ghost.verdict.price_note == "3 réservations ensemble"
    assert ghost.verdict.price == "135,00\u00a0€ HT"
    let_go(desk, place + hours(desk, 1800))
    wait_until(lambda: all(desk.stored(i.booking_id).revision == 2 for i in items), "the moves")
    desk.settle()
    assert [desk.stored(i.booking_id).slot for i in items] == [
        slot(DAY, "09:30", "10:30"),
        slot(DAY, "10:30", "11:30"),
        slot(DAY, "11:30", "12:30"),
    ]
    assert desk.window.notices.toast.text == "3 réservations déplacées."
    assert desk.session.undo.count == 1
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: all(desk.stored(i.booking_id).revision == 3 for i in items), "the one step back")
    desk.settle()
    assert [desk.stored(i.booking_id).slot for i in items] == [
        slot(DAY, "09:00", "10:00"),
        slot(DAY, "10:00", "11:00"),
        slot(DAY, "11:00", "12:00"),
    ]
    assert not desk.session.undo.can_undo


def test_item_35_one_that_is_in_the_way_keeps_all_of_them(desk: DeskUnderTest) -> None:
    blocker = desk.campus.book("ILL", slot(DAY, "13:00", "14:00"), "HELIA")
    items = three_in_a_row(desk)
    ctrl_click(desk, *items)
    view = desk.planner.view
    place = middle(desk, items[0])
    hold(desk, place, place + hours(desk, 2 * 3600))
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict.standing is Standing.BLOCKED
    assert ghost.verdict.blockers == {blocker.id}
    assert "Neuralis, 13:00–14:00" in ghost.verdict.detail
    let_go(desk, place + hours(desk, 2 * 3600))
    desk.settle()
    assert {desk.stored(i.booking_id).revision for i in items} == {1}


def test_item_35_a_stranger_who_is_faster_keeps_all_of_them(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    ctrl_click(desk, *items)
    desk.session.hub._timer.stop()
    desk.campus.book("ILL", slot(DAY, "13:00", "14:00"), "HELIA")
    place = middle(desk, items[0])
    hold(desk, place, place + hours(desk, 2 * 3600))
    let_go(desk, place + hours(desk, 2 * 3600))
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert {desk.stored(i.booking_id).revision for i in items} == {1}
    assert not desk.session.undo.can_undo


def test_item_35_a_selection_changes_rows_together_and_stays_inside(desk: DeskUnderTest) -> None:
    upper = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "NEURALIS")
    lower = desk.campus.book("RHIN", slot(DAY, "10:00", "11:00"), "HELIA")
    show(desk)
    desk.planner.view.select({upper.id, lower.id})
    desk.planner.view.focus_booking(upper.id)
    order = [row.id for row in desk.planner.view.scene.geometry.rows]
    assert order.index(desk.campus.resource("RHIN")) == order.index(desk.campus.resource("ILL")) + 1
    press(desk.planner.view, "Alt+Down")
    wait_until(lambda: desk.stored(lower.id).revision == 2, "the move")
    desk.settle()
    assert desk.stored(upper.id).draft.resources == (desk.campus.resource("RHIN"),)
    below = order[order.index(desk.campus.resource("RHIN")) + 1]
    assert desk.stored(lower.id).draft.resources == (below,)
    for _ in order[:8]:
        press(desk.planner.view, "Alt+Down")
        desk.settle()
    ids = [desk.stored(b.id).draft.resources[0] for b in (upper, lower)]
    assert order.index(ids[1]) == order.index(ids[0]) + 1


def test_item_35_shift_click_selects_a_range_and_escape_lets_go(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    view = desk.planner.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, middle(desk, items[0]))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, middle(desk, items[2]))
    assert view.scene.selection == {item.booking_id for item in items}
    press(view, "Esc")
    assert view.scene.selection == set()


def test_item_35_a_band_given_up_selects_what_was_selected_before(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    view = desk.planner.view
    ctrl_click(desk, items[0])
    start, end = middle(desk, items[1]) - QPoint(5, 40), middle(desk, items[2]) + QPoint(10, 5)
    hold(desk, start, end, SHIFT)
    assert view.scene.selection == {items[1].booking_id, items[2].booking_id}
    press(view, "Esc")
    assert view.scene.selection == {items[0].booking_id}
    let_go(desk, end, SHIFT)
    assert view.scene.selection == {items[0].booking_id}
    hold(desk, start, end, SHIFT | CTRL)
    let_go(desk, end, SHIFT | CTRL)
    assert view.scene.selection == {item.booking_id for item in items}


def test_item_35_and_47_a_selection_is_made_and_moved_by_key(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    view = desk.planner.view
    view.focus_booking(items[0].booking_id)
    press(view, "Ctrl+Space", "Right", "Right", "Ctrl+Space")
    assert view.scene.selection == {items[0].booking_id, items[2].booking_id}
    press(view, "Right", "Alt+Right")
    wait_until(lambda: desk.stored(items[2].booking_id).revision == 1, "nothing")
    desk.settle()
    assert desk.stored(items[0].booking_id).slot == slot(DAY, "09:00", "10:00")
    press(view, "Ctrl+A", "Alt+Right")
    wait_until(lambda: all(desk.stored(i.booking_id).revision == 2 for i in items), "the move of all")
    desk.settle()
    assert desk.stored(items[0].booking_id).slot == slot(DAY, "09:15", "10:15")


def test_item_35_a_cancelled_selection_is_one_step_to_undo(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    view = desk.planner.view
    view.setFocus()
    ctrl_click(desk, *items)
    press(view, "Del")
    wait_until(
        lambda: all(desk.stored(i.booking_id).status is BookingStatus.CANCELLED for i in items),
        "all cancelled",
    )
    desk.settle()
    assert desk.window.notices.toast.text == "3 réservations annulées."
    assert view.scene.selection == set()
    press(desk.window, "Ctrl+Z")
    wait_until(
        lambda: all(desk.stored(i.booking_id).status is BookingStatus.CONFIRMED for i in items), "all back"
    )


def test_item_35_a_ctrl_drag_copies_the_whole_selection(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    ctrl_click(desk, *items)
    place = middle(desk, items[0])
    hold(desk, place, place + hours(desk, 4 * 3600), CTRL)
    let_go(desk, place + hours(desk, 4 * 3600), CTRL)
    wait_until(lambda: len(desk.bookings()) == 6, "three copies")
    desk.settle()
    assert desk.window.notices.toast.text == "3 réservations copiées."
    assert {desk.stored(i.booking_id).revision for i in items} == {1}
    press(desk.window, "Ctrl+Z")
    desk.settle()
    assert sum(b.status.is_live for b in desk.bookings()) == 3


def test_item_35_one_reason_is_asked_for_all(desk: DeskUnderTest) -> None:
    items = three_in_a_row(desk)
    ctrl_click(desk, *items)
    place = middle(desk, items[0])
    hold(desk, place, place + hours(desk, int(8.5 * 3600)))
    let_go(desk, place + hours(desk, int(8.5 * 3600)))
    dialog = desk.modal(ReasonDialog)
    type_text(dialog.reason, "Nuit des chercheurs")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: all(desk.stored(i.booking_id).revision == 2 for i in items), "the moves")
    assert desk.stored(items[2].booking_id).override_reason == "Nuit des chercheurs"


def test_item_35_what_is_no_longer_shown_is_not_selected(desk: DeskUnderTest) -> None:
    three_in_a_row(desk)
    view = desk.planner.view
    view.select_all()
    view.set_collapsed({group.key for group in view.scene.model.groups})
    assert view.scene.selection == set()
    view.set_collapsed(set())
    view.select_all()
    desk.show_day("2026-11-25")
    assert view.scene.selection == set()


@pytest.mark.parametrize("by_week", [False, True], ids=["day", "week"])
@pytest.mark.slow
def test_item_35_forty_of_three_thousand_are_moved_and_brought_back(
    large_desk: DeskUnderTest, by_week: bool
) -> None:
    desk = large_desk
    desk.start()
    desk.planner.show_period(Period.WEEK if by_week else Period.DAY)
    desk.show_day("2026-11-28")
    view = desk.planner.view
    rows = {row.id for row in view.scene.geometry.rows[:40]}
    # The last of each row's Saturday; the evening after it is free, and so is Sunday's.
    last: dict[int, AgendaItem] = {}
    for item in sorted(desk.shown, key=lambda i: i.starts_at):
        if item.resource_id in rows and at("07:00", "2026-11-28") <= item.starts_at < at(
            "23:00", "2026-11-28"
        ):
            last[item.resource_id] = item
    chosen = list(last.values())
    assert len(chosen) == 40
    view.select({item.booking_id for item in chosen})
    view.focus_booking(chosen[0].booking_id)
    press(view, *(["Alt+Up"] if by_week else ["Alt+Shift+Right"]))
    if by_week:
        # Forty rows further up there is no row: nothing moves and nothing is asked.
        assert not view.dragging.is_waiting
        press(view, "Alt+Right")
        desk.settle()
        ghost = view.scene.ghost
        assert ghost is not None, "Sunday is as full as Saturday"
        assert {desk.stored(i.booking_id).revision for i in chosen} == {1}
        return
    wait_until(lambda: desk.stored(chosen[0].booking_id).revision == 2, "forty moves")
    desk.settle()
    moved = {desk.stored(i.booking_id).slot.epoch[0] - i.starts_at for i in chosen}
    assert moved == {300}
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(chosen[0].booking_id).revision == 3, "one step back")
    desk.settle()
    assert {desk.stored(i.booking_id).slot.epoch[0] - i.starts_at for i in chosen} == {0}


def test_item_33_of_several_chosen_only_these_dates_change_and_of_one_it_is_asked(
    desk: DeskUnderTest,
) -> None:
    tuesdays = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
    series = [
        make(desk.campus, room, slot(DAY, "09:00", "10:00"), tuesdays, title=room) for room in ("ILL", "RHIN")
    ]
    single = desk.campus.book("ILL", slot(DAY, "14:00", "15:00"), "HELIA")
    chosen = [series[0][0], series[1][0], single]

    def wait_for(revision: int) -> None:
        wait_until(lambda: all(desk.stored(b.id).revision == revision for b in chosen), "all of them")
        desk.settle()
        assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, ScopeDialog) and w.isVisible()]

    show(desk)
    ctrl_click(desk, *(desk.item(b.id) for b in chosen))
    press(desk.planner.view, "Alt+Right")
    wait_for(2)
    toast = desk.window.notices.toast
    assert toast.text == "3 réservations déplacées. Seulement ces dates\u202f; 2 séries restent inchangées."
    assert desk.session.undo.count == 1
    press(desk.planner.view, "Del")
    wait_for(3)
    assert toast.text == "3 réservations annulées. Seulement ces dates\u202f; 2 séries restent inchangées."
    assert desk.session.undo.count == 2
    live = [b.series_id for b in desk.bookings() if b.status.is_live]
    assert [live.count(s[0].series_id) for s in series] == [3, 3]
    press(desk.window, "Ctrl+Z")
    wait_for(4)
    # The list says the same of several, and asks about one.
    press(desk.window, "Ctrl+4")
    desk.settle()
    table, rows = desk.planner.list.table, desk.planner.list.model
    flags = QItemSelectionModel.SelectionFlag
    table.setFocus()
    for n, booking in enumerate((series[0][0], single)):
        index = rows.index(rows.row_of(booking.id), 0)
        table.selectionModel().select(index, flags.Rows | (flags.Select if n else flags.ClearAndSelect))
    press(table, "Del")
    wait_until(lambda: not desk.stored(series[0][0].id).status.is_live, "the two")
    desk.settle()
    assert toast.text == "2 réservations annulées. Seulement ces dates\u202f; 1 série reste inchangée."
    # Where the date is all that its series still had, nothing of it stays.
    (date, other) = make(
        desk.campus, "RHIN", slot(DAY, "16:00", "17:00"), "FREQ=DAILY;COUNT=2", title="Paire"
    )
    desk.campus.execute(CancelBooking(other.id, other.revision))
    pair = (date, desk.campus.book("ILL", slot(DAY, "16:00", "17:00"), "HELIA"))
    desk.session.hub.ask()
    wait_until(lambda: min(rows.row_of(b.id) for b in pair) >= 0, "both bookings")
    for n, booking in enumerate(pair):
        index = rows.index(rows.row_of(booking.id), 0)
        table.selectionModel().select(index, flags.Rows | (flags.Select if n else flags.ClearAndSelect))
    press(table, "Del")
    wait_until(lambda: not any(desk.stored(b.id).status.is_live for b in pair), "both cancelled")
    desk.settle()
    assert toast.text == "2 réservations annulées."
    assert desk.planner.list.go_to(series[1][0].id)
    press(table, "Del")
    desk.modal(ScopeDialog).reject()
    desk.settle()
    assert desk.stored(series[1][0].id).status.is_live
