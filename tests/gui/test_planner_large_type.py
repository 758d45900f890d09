"""Item 52: at 200 % a full-HD screen has 960 × 540 pixels of the desk's own, and everything is still there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.find_slot import FindSlotDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.widgets.fitting_area import KEPT_FREE, FittingArea
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press

DAY = "2026-11-24"
SCREEN = 540


@pytest.fixture
def low_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen of 540 pixels."""
    monkeypatch.setattr(FittingArea, "most", property(lambda _: SCREEN - KEPT_FREE))
    monkeypatch.setattr(DeskDialog, "most_height", property(lambda _: SCREEN))


def in_sight(widget: QWidget) -> bool:
    """Tell whether all of a widget is seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_item_52_every_button_of_the_bar_is_there(desk: DeskUnderTest, language: str) -> None:
    desk.start()
    if language != "fr":
        desk.desk.speak(language)
        desk.settle()
    window = desk.window
    for width in (1500, 1440, 1366, 1300, 1240, 1100, 1024, 960):
        window.resize(width, 470)
        desk.settle()
        assert (window.width(), window.height()) == (width, 470)
        more = window.bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert more is None or not more.isVisible(), width
        titles = window.menuBar()
        last = titles.actionGeometry([a for a in titles.actions() if a.isVisible()][-1])
        assert titles.rect().contains(last), width
        for widget in (window.bar.search, window.bar.quick):
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            assert window.rect().contains(place), width


def test_item_52_a_dialog_is_no_higher_than_the_screen_and_follows_the_keyboard(
    desk: DeskUnderTest, low_screen: None
) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.start()
    desk.show_day(DAY)
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.height() <= SCREEN
    assert in_sight(dialog.save_button), "the foot is never scrolled away"
    note = dialog.fields.note
    field: QWidget | None = dialog.fields.customer
    for _ in range(40):
        press(dialog, "Tab")
        field = dialog.focusWidget()
        assert field is not None
        if field is note:
            break
        assert in_sight(field) or field.height() > SCREEN // 2, field
    assert field is note
    assert in_sight(note)
    dialog.reject()


def test_item_52_find_a_slot_fits(desk: DeskUnderTest, low_screen: None) -> None:
    desk.start()
    press(desk.window, "Ctrl+Shift+F")
    dialog = desk.modal(FindSlotDialog)
    desk.settle()
    assert dialog.height() <= SCREEN
    assert in_sight(dialog.hold_button)
    dialog.reject()
