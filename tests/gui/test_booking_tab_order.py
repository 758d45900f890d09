"""Tab walks the booking form as it is seen: from top to bottom, and each line from left to right."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from campus_desk.ui.booking.booking_dialog import BookingDialog
from tests.gui.desk import DeskUnderTest, click, press


def place(widget: QWidget, fields: QWidget) -> QRect:
    return QRect(widget.mapTo(fields, QPoint(0, 0)), widget.size())


def walk(dialog: BookingDialog, key: str = "Tab") -> list[QWidget]:
    """Return what the key goes through within the form, once around the dialog."""
    found: list[QWidget] = []
    for _ in range(80):
        press(dialog, key)
        widget = dialog.focusWidget()
        assert widget is not None
        if widget in found:
            return found
        if dialog.fields.isAncestorOf(widget):
            found.append(widget)
    raise AssertionError("it never comes round")


@pytest.mark.parametrize("several", [False, True])
def test_tab_goes_through_the_form_as_it_is_seen(desk: DeskUnderTest, several: bool) -> None:
    desk.start()
    desk.show_day("2026-11-24")
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    fields = dialog.fields
    fields.resources.choose((desk.campus.resource("ILL"), desk.campus.resource("RHIN")))
    click(fields.state.findChildren(QToolButton)[-1])
    if several:
        click(fields.when.more_days)
    fields.note.setFocus()
    desk.settle()
    found = walk(dialog)
    first = found.index(fields.customer)
    found = found[first:] + found[:first]
    when = fields.when
    days = [when.day, when.last_day if several else when.more_days]
    wanted = [*days, when.setup, when.start, when.end, when.teardown]
    begin = found.index(wanted[0])
    assert found[begin - 1] is fields.resources.add_button
    assert found[begin : begin + len(wanted)] == wanted
    for before, after in pairwise(found):
        above, below = place(before, fields), place(after, fields)
        if below.top() < above.bottom():
            assert below.left() >= above.right(), (before, after)
            assert below.bottom() > above.top(), (before, after)
    names = [w.accessibleName() or w for w in found]
    assert {fields.until.day, fields.until.time, fields.note} <= set(found), names
    assert len(found) == len(wanted) + 15, names
    back = walk(dialog, "Shift+Tab")
    assert back[back.index(when.teardown) : back.index(fields.resources.add_button)] == wanted[::-1]
    dialog.reject()


def test_the_access_key_of_the_times_goes_to_the_date(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    label = dialog.fields.form.field("when").label
    letter = label.text()[label.text().index("&") + 1].upper()
    press(dialog, f"Alt+{letter}")
    assert dialog.focusWidget() is dialog.fields.when.day
    dialog.reject()
