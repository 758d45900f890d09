"""Where the window says what was done: successes lie over it and go, complaints stay until Escape or the next try."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.gui.desk import DeskUnderTest, press


def test_a_success_moves_nothing_and_lies_on_the_status_bar(qtbot: QtBot, desk: DeskUnderTest) -> None:
    desk.start()
    window = desk.window
    window.show_page(window.menu.invoicing)
    desk.settle()
    page = window.stack.geometry()
    window.notices.succeed("F2026-000001 was saved as documents/F2026-000001.pdf.")
    desk.settle()
    assert window.notices.band.text == ""
    assert window.notices.toast.text == "F2026-000001 was saved as documents/F2026-000001.pdf."
    assert window.stack.geometry() == page
    qtbot.waitUntil(lambda: window.notices.toast.geometry().bottom() < window.height())
    foot = window.stack.mapTo(window, QPoint(0, window.stack.height())).y()
    # A row of the list is 28 px high: none is out of sight.
    assert foot - window.notices.toast.y() < 28
    assert window.notices.toast.geometry().bottom() < window.height()


def test_a_success_settles_the_complaint_before_it_and_offers_what_comes_next(desk: DeskUnderTest) -> None:
    desk.start()
    notices, done = desk.window.notices, []
    notices.fail("It could not be saved.")
    notices.succeed("Saved.", action="Open the folder", act=lambda: done.append("opened"))
    assert notices.band.text == ""
    notices.toast._button.click()
    assert done == ["opened"]
    # The next change is undone again by the same button.
    notices.did("Neuralis", "moved.")
    notices.toast._button.click()
    assert done == ["opened"]


def test_escape_closes_a_band(qtbot: QtBot, desk: DeskUnderTest) -> None:
    desk.start()
    window = desk.window
    window.show_page(window.menu.invoicing)
    desk.settle()
    window.notices.fail("The printer did not answer.")
    focused = window.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(window.notices.band.dismissed):
        press(focused, "Esc")
    assert window.notices.band.text == ""
