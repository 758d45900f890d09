"""After a menu has closed the keyboard is where it was before, and no title stays lit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMenuBar

from tests.gui.desk import DeskUnderTest, wait_until


def open_by_mouse(bar: QMenuBar, number: int) -> QMenu:
    """Click a title of the menu bar; return the menu that opens."""
    action = bar.actions()[number]
    place = bar.actionGeometry(action).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(place))
    menu = action.menu()
    assert isinstance(menu, QMenu)
    wait_until(menu.isVisible, "the menu")
    return menu


def test_one_escape_leaves_a_menu_opened_by_mouse(desk: DeskUnderTest) -> None:
    desk.start()
    bar, page = desk.window.menuBar(), desk.planner.view
    page.setFocus()
    menu = open_by_mouse(bar, 0)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    wait_until(lambda: not menu.isVisible(), "the menu to close")
    QCoreApplication.processEvents()
    assert bar.activeAction() is None
    assert desk.window.focusWidget() is page


def test_walking_from_menu_to_menu_stays_in_the_menus(desk: DeskUnderTest) -> None:
    desk.start()
    bar, page = desk.window.menuBar(), desk.planner.view
    page.setFocus()
    first = open_by_mouse(bar, 1)
    QTest.keyClick(first, Qt.Key.Key_Left)
    QCoreApplication.processEvents()
    second = bar.actions()[0].menu()
    assert isinstance(second, QMenu)
    wait_until(second.isVisible, "the menu beside")
    assert bar.activeAction() is bar.actions()[0]
    QTest.keyClick(second, Qt.Key.Key_Escape)
    wait_until(lambda: not second.isVisible(), "the menu to close")
    QCoreApplication.processEvents()
    assert bar.activeAction() is None
    assert desk.window.focusWidget() is page
