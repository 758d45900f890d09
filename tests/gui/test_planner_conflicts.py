"""Item 37: somebody else, in a process of its own, changed the same booking. Both versions are shown, none is lost."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.conflict_dialog import ConflictDialog
from tests.campus import slot, wall
from tests.gui import stranger
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until

pytestmark = pytest.mark.slow

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def show(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.window.notices.clear()
    # The window does not hear of the stranger before it asks.
    desk.session.hub._timer.stop()


def words(dialog: ConflictDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_item_37_a_drag_shows_both_versions_and_theirs_may_stay(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    show(desk)
    stranger.change(desk.campus.path, booking.id, title="Revue de projet", start=f"{DAY} 14:00")
    desk.move(desk.item(booking.id), 3600)
    dialog = desk.modal(ConflictDialog)
    said = words(dialog)
    assert "mar. 24 nov., 10:00–11:00" in said
    assert "mar. 24 nov., 14:00–15:00" in said
    assert {"Revue", "Revue de projet"} <= set(said)
    assert any("Marc Weber" in text for text in said)
    assert desk.stored(booking.id).revision == 2
    click(dialog.theirs_button)
    desk.settle()
    stored = desk.stored(booking.id)
    assert (stored.revision, stored.draft.title, stored.slot) == (
        2,
        "Revue de projet",
        slot(DAY, "14:00", "15:00"),
    )
    assert desk.item(booking.id).title == "Revue de projet"
    assert desk.planner.view.scene.ghost is None
    assert not desk.session.undo.can_undo


def test_item_37_mine_goes_on_top_of_theirs_and_can_be_undone(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    show(desk)
    stranger.change(desk.campus.path, booking.id, title="Revue de projet", resource="RHIN")
    desk.move(desk.item(booking.id), 3600)
    dialog = desk.modal(ConflictDialog)
    click(dialog.apply_button)
    wait_until(lambda: desk.stored(booking.id).revision == 3, "mine on top")
    desk.settle()
    stored = desk.stored(booking.id)
    assert stored.slot == slot(DAY, "10:00", "11:00")
    assert stored.draft.title == "Revue de projet"
    assert stored.draft.resources == (desk.campus.resource("RHIN"),)
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).revision == 4, "the undo")
    assert desk.stored(booking.id).slot == slot(DAY, "09:00", "10:00")
    assert desk.stored(booking.id).draft.title == "Revue de projet"


def test_item_37_mine_on_top_is_rechecked(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.campus.book("RHIN", slot(DAY, "10:00", "11:00"), "HELIA")
    show(desk)
    stranger.change(desk.campus.path, booking.id, resource="RHIN")
    desk.move(desk.item(booking.id), 3600)
    click(desk.modal(ConflictDialog).apply_button)
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert "Hélia Diagnostics" in desk.window.notices.band.text
    assert desk.stored(booking.id).revision == 2


def test_item_37_a_change_by_somebody_else_in_mid_drag(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    view, item = desk.planner.view, desk.item(booking.id)
    start = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
    end = start + QPoint(120, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(30, 0))
    QTest.mouseMove(view.viewport(), end)
    QApplication.processEvents()
    stranger.change(desk.campus.path, booking.id, start=f"{DAY} 16:00")
    desk.session.hub.ask()
    wait_until(lambda: desk.item(booking.id).revision == 2, "the stranger's version on the planner")
    assert view.dragging.is_active
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    dialog = desk.modal(ConflictDialog)
    assert desk.stored(booking.id).slot == slot(DAY, "16:00", "17:00")
    press(dialog, "Esc")
    desk.settle()
    assert desk.stored(booking.id).revision == 2
    assert view.scene.ghost is None
    assert not view.dragging.is_active


def test_item_37_what_is_stored_between_the_look_and_the_write(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    run = desk.session.run

    def after_somebody_else(*told: Any, **of: Any) -> None:
        monkeypatch.setattr(desk.session, "run", run)
        stranger.change(desk.campus.path, booking.id, title="Plus rapide")
        run(*told, **of)

    monkeypatch.setattr(desk.session, "run", after_somebody_else)
    desk.move(desk.item(booking.id), 3600)
    dialog = desk.modal(ConflictDialog)
    assert "Plus rapide" in words(dialog)
    click(dialog.apply_button)
    wait_until(lambda: desk.stored(booking.id).revision == 3, "mine on top")
    assert desk.stored(booking.id).draft.title == "Plus rapide"


def test_item_37_the_dialog_keeps_what_was_typed_and_shows_both(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    show(desk)
    desk.planner.flow.edit(booking.id)
    fields = desk.modal(BookingDialog)
    type_into(fields.fields.title, "Revue finale")
    stranger.change(desk.campus.path, booking.id, start=f"{DAY} 15:00")
    press(fields.fields.title, "Ctrl+Return")
    dialog = desk.modal(ConflictDialog)
    assert {"Revue", "Revue finale"} <= set(words(dialog))
    press(dialog, "Esc")
    assert fields.isVisible()
    assert fields.fields.title.text() == "Revue finale"
    assert desk.stored(booking.id).revision == 2
    press(fields.fields.title, "Ctrl+Return")
    click(desk.modal(ConflictDialog).apply_button)
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    stored = desk.stored(booking.id)
    assert (stored.draft.title, stored.slot) == ("Revue finale", slot(DAY, "15:00", "16:00"))


def test_item_37_the_dialog_may_give_way_to_theirs(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    show(desk)
    desk.planner.flow.edit(booking.id)
    fields = desk.modal(BookingDialog)
    type_into(fields.fields.title, "Revue finale")
    stranger.change(desk.campus.path, booking.id, title="La leur")
    press(fields.fields.title, "Ctrl+Return")
    click(desk.modal(ConflictDialog).theirs_button)
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    assert desk.stored(booking.id).draft.title == "La leur"


def test_item_37_what_somebody_else_cancelled_is_not_brought_back(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    stranger.change(desk.campus.path, booking.id, cancel="yes")
    desk.move(desk.item(booking.id), 3600)
    dialog = desk.modal(ConflictDialog)
    assert "Annulée" in words(dialog)
    assert not dialog.apply_button.isVisible()
    click(dialog.theirs_button)
    desk.settle()
    assert desk.stored(booking.id).status is BookingStatus.CANCELLED
    assert desk.shown == []


def test_item_37_a_cancellation_asks_when_somebody_else_changed_it(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    stranger.change(desk.campus.path, booking.id, title="Important")
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Del")
    dialog = desk.modal(ConflictDialog)
    assert {"Important", "Annulée"} <= set(words(dialog))
    assert desk.stored(booking.id).status is BookingStatus.CONFIRMED
    click(dialog.apply_button)
    wait_until(lambda: desk.stored(booking.id).status is BookingStatus.CANCELLED, "the cancellation")


def test_item_37_one_changed_booking_of_a_selection_holds_all_until_it_is_decided(
    desk: DeskUnderTest,
) -> None:
    first = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Une")
    second = desk.campus.book("ILL", slot(DAY, "10:00", "11:00"), "HELIA")
    show(desk)
    desk.planner.view.select({first.id, second.id})
    desk.planner.view.focus_booking(first.id)
    stranger.change(desk.campus.path, first.id, title="Autre")
    press(desk.planner.view, "Alt+Right")
    dialog = desk.modal(ConflictDialog)
    assert {desk.stored(b.id).slot for b in (first, second)} == {first.slot, second.slot}
    click(dialog.apply_button)
    wait_until(lambda: desk.stored(second.id).revision == 2, "both moves")
    assert desk.stored(first.id).slot == slot(DAY, "09:15", "10:15")
    assert desk.stored(first.id).draft.title == "Autre"


def test_item_32_undo_of_what_a_stranger_changed_explains_and_refuses(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk)
    desk.move(desk.item(booking.id), 3600)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    desk.settle()
    stranger.change(desk.campus.path, booking.id, start=f"{DAY} 16:00")
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert "ne peut plus être annulé" in desk.window.notices.band.text
    assert "modifié" in desk.window.notices.band.text
    assert desk.stored(booking.id).slot == slot(DAY, "16:00", "17:00")
    assert not desk.session.undo.can_undo


@pytest.mark.slow
def test_item_32_fifty_named_steps_go_back_and_forth(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "08:00", "08:30"))
    show(desk)
    view = desk.planner.view
    view.focus_booking(booking.id)
    for step in range(1, 51):
        press(
            view, "Alt+Right" if step <= 40 else "Ctrl+Alt+Shift+Left" if step % 2 else "Ctrl+Alt+Shift+Right"
        )
        wait_until(lambda step=step: desk.stored(booking.id).revision == 1 + step, f"step {step}")  # type: ignore[misc]
        desk.settle()
    assert desk.session.undo.count == 50
    assert desk.window.menu.undo.text().startswith("&Annuler")
    end = desk.stored(booking.id).slot
    for keys in ("Ctrl+Z", "Ctrl+Y"):
        for _ in range(50):
            press(desk.window, keys)
            desk.settle()
    assert desk.stored(booking.id).slot == end
    assert desk.stored(booking.id).revision == 151
    assert wall(f"{DAY} 18:00") == end.start
