"""The fields of the booking dialog under real keys."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.head_count import HeadCount
from campus_desk.ui.booking.resource_chips import ResourcePopup
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from tests.campus import wall
from tests.gui.desk import DeskUnderTest, press, type_into, wait_until


@pytest.fixture
def dialog(desk: DeskUnderTest) -> BookingDialog:
    """A new booking on 24 November, 9:00–10:00, without a room."""
    desk.start()
    desk.show_day("2026-11-24")
    press(desk.window, "Ctrl+N")
    return desk.modal(BookingDialog)


def test_moving_the_start_takes_end_and_teardown_along(dialog: BookingDialog) -> None:
    when = dialog.fields.when
    type_into(when.end, "12:30")
    type_into(when.teardown, "13:00")
    type_into(when.start, "15:15")
    assert (when.end.moment, when.teardown.moment) == (time(18, 45), time(19, 15))
    QTest.keyClick(when.start, Qt.Key.Key_Down)
    assert (when.start.text(), when.end.text()) == ("15:00", "18:30")
    type_into(when.end, "16:00")
    QTest.keyClick(when.end, Qt.Key.Key_Backtab)
    type_into(when.start, "9:00")
    assert when.timing().slot.duration == timedelta(hours=1)
    assert when.timing().teardown_minutes == 30
    dialog.reject()


def test_a_start_late_in_the_evening_ends_on_the_next_day(dialog: BookingDialog) -> None:
    when = dialog.fields.when
    type_into(when.start, "23:00")
    assert (when.end.text(), when.last_day.isVisible()) == ("24:00", False)
    type_into(when.start, "23:30")
    assert when.last_day.isVisible()
    assert when.timing().slot.end == wall("2026-11-25 00:30")
    type_into(when.start, "8:00")
    assert not when.last_day.isVisible()
    assert when.timing().slot.end == wall("2026-11-24 09:00")
    dialog.reject()


def test_an_end_typed_before_its_start_stays(dialog: BookingDialog) -> None:
    when = dialog.fields.when
    type_into(when.end, "8:30")
    type_into(when.start, "8:00")
    assert (when.start.moment, when.end.moment) == (time(8), time(8, 30))
    dialog.reject()


def test_a_day_typed_just_before_storing_counts_and_a_wrong_one_is_asked_about(
    desk: DeskUnderTest, dialog: BookingDialog
) -> None:
    dialog.fields.resources.choose((desk.campus.resource("ILL"),))
    dialog.fields.customer.choose(desk.campus.customer("NEURALIS"))
    day = dialog.fields.when.day
    type_into(day, "30/02/2027")
    press(day, "Ctrl+Return")
    desk.settle()
    assert desk.bookings() == []
    assert dialog.fields.form.field("when").error == "Saisissez une date, par exemple 28/03/2027."
    type_into(day, "26/11/2026")
    press(day, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    assert desk.bookings()[0].draft.slot.start == wall("2026-11-26 09:00")


@pytest.mark.parametrize(("typed", "code"), [("phith", "AMPHI"), ("SALLE I", "ILL")])
def test_a_resource_is_added_by_a_part_of_its_name(
    desk: DeskUnderTest, dialog: BookingDialog, typed: str, code: str
) -> None:
    resources = dialog.fields.resources
    resources.choose(())
    resources.add_button.setFocus()
    press(resources.add_button, "Space")
    popup = desk.modal(ResourcePopup)
    # Keys go where the focus is, as on a real keyboard.
    window = popup.windowHandle()
    assert QApplication.focusWidget() is popup.search
    QTest.keyClicks(popup.search, typed)
    shown = [n for n in range(popup.list.count()) if not popup.list.item(n).isHidden()]
    assert 0 < len(shown) < popup.list.count()
    assert window is not None
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert resources.chosen == (desk.campus.resource(code),)
    dialog.reject()


def test_the_access_keys_lead_into_the_fields(dialog: BookingDialog) -> None:
    dialog.fields.title.setFocus()
    label = dialog.fields.form.field("attendees").label.text()
    press(dialog.fields.title, f"Alt+{label[label.index('&') + 1]}")
    assert dialog.fields.people.count.hasFocus() or dialog.fields.people.count.lineEdit().hasFocus()
    assert "&E" in label
    dialog.reject()


def test_large_head_counts_are_grouped_and_stay_on_one_line(qtbot: QtBot, theme: Theme) -> None:
    people = HeadCount(theme, Formatter("en"))
    qtbot.addWidget(people)
    people.set_capacity(100)
    type_into(people.count, "1400")
    assert people._said.text() == "1,400\u00a0of\u00a0100"
    assert people._left.text() == "1,300\u00a0too\u00a0many"


def test_a_link_in_focus_shows_all_its_words(dialog: BookingDialog) -> None:
    link: QPushButton = dialog.fields.when.more_days
    inside = link.rect().adjusted(3, 3, -3, -3)
    assert not link.hasFocus()
    before = link.grab(inside).toImage()
    link.setFocus()
    QApplication.processEvents()
    assert link.grab(inside).toImage() == before
    dialog.reject()
